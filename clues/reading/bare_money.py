"""When is a number without a unit money: 罚了两百, 一车四百, 押金3万6, 我家一百，对门五百?

What stands before it decides, and that it counts nothing else. Numbers spoken in hundreds and
thousands need less proof than figures, which may be anything; a number that is a clause of its
own, or a row of a list of sums, needs less than one in the middle of a sentence.
"""

import re
from decimal import Decimal
from typing import Final

from clues.reading.numerals import Number
from clues.reading.swift import swift

_MEASURE: Final = re.compile(
    r"[\s]?(?:[多余来几])?(?:[米吨斤克里辆台部个名位人次天日号年月周岁点时秒平亩箱件条张间层楼家户"
    r"只头匹遍趟回种项度倍%％°瓦届期页字栋套升桶瓶袋车份根棵群批班组支座盏股路街道国省县乡高村镇"
    r"队艘顿筐拨伙棚册本副双粒颗枚段所桌串口截垛盘碗匣罐壶幅扇顶架尺寸厘丈克笔株兜盒盆捆枝片例]|处(?!罚|理)|包(?!过|[一二两三四五六七八九十半\d]{1,2}个?[年月天])|"
    r"单(?![子位独])|大寿|高龄|多起|余起|"
    r"的(?:老头|老太|老人|老汉|老娘|老爷|人(?!民)|妇女|汉子|孩子)|"
    r"公里|公斤|公分|厘米|毫米|千米|平方|立方|小时|钟头|分钟|来?分(?!成|文|之|[一二两三四五六七八九十\d]{1,2}个?[月年次期批])|km|kg|cm|mm|t\b|"
    r"m\b|线(?!上)|"
    r"[大中小]学|公尺|毫|号|#|/(?!天|次|车|吨|月|年|人|户|辆)|-\d|:|ml|余家|余人|强企业|岁|平米|"
    r"多?(?:人|个人|只|头|斤)|"
    r"(?:minutes?|hours?|days?|weeks?|months?|years?|people|trucks?|cars?|times|tons?|boxes|"
    r"bottles|"
    r"am|pm|metres|meters|kilo)\b)"
)
# 两百一趟, 20/车: what is said for each of something is a price.
PER: Final = re.compile(
    r"\s?(?:多|来)?(?:一|每|/|per |an? |each|for each)(?:个)?(?:趟|次|车|天|月|年|户|人|家|吨|辆|"
    r"晚|"
    r"位|季度?|"
    r"台|部|座|扇|枚|面|件|瓶|桶|袋|包|双|把|支|门|栋|层|"
    r"张|块|条|头|桌|平|间|份|套|盒|具|本|只|箱|船|亩|斤|回|单|truck|car|day|month|time|person|"
    r"trip|household|family|shop|stall|boat|ton|head|night|visit|table|room|lorry|driver|vendor)"
)
_DEED_WORDS: Final = (
    r"转[账帐]|汇款|打款|罚款|罚金|罚没|罚单|条子|单子|票子|贴了?我?|[又再另]开|加急|来就是|认购|(?:路政|交警|运管|城管|市监|环保|消防|税务|海事|交通|他们?|直接|当场)开|(?:被|让|给)[\u4e00-\u9fff]{1,5}开|[法伐阀](?=我|俺|了)|(?<=[，。,\s])[法伐阀]|[法伐]款|充(?![电气满分足])|处罚|贴条|贴单|抄牌|开单|被罚|罚|交|缴|给|付|收|要|掏|转|塞|扣|出|拿|"
    r"(?:身上|兜里|口袋里|手里|卡里)(?:一共|总共)?[只就才]?[有剩带]下?|"
    r"扣[了走掉下]?(?:我们?|俺|他|老人)?的?(?:低保|补贴|补助|养老金|粮补|地补|补偿)[金款钱]?|"
    r"讹|敲|勒索|捐款|摊派|摊给|好处|坑了?(?=我|俺|咱|$)|宰了?(?=我|俺|咱|$)|骗[走了]?|扫码|(?<!误)差(?!不多|点|评|额|距|别|价|旅)|欠(?!条|账|税)|[又再还](?:加|涨)|索要|索取|开口|张口|张嘴|喊价|要价|开价|报价|起步|起价|底价|最低|最低也|"
    r"花|捐|摊|赔|退|费|税|金(?!属|融)|押金|保证金|定金|补|扫|凑|抽|垫|缴纳|借走|借去|借|孝敬|"
    r"(?:讲|降|减|涨|加|砍|打|还|让|谈|磨|缠|压|落|翻|抬|升|提|飙|跳|说|算)(?:价|情)?到|"
    r"变成|改成|改口|得有|一共|总共|共计|合计|累计|[加合]起来(?:有)?|总计|算下来|下来|合着|折合|合到|"
    r"拢共|刷|现金|微信|支付宝|红包|分了|能分|分到|分给|分得|提成|写了|写成|写上|卖我|卖给我们?|"
    r"挨了?|吃了|"
    r"[烟酒茶饭]钱|赞助费?|集资|献爱心|爱心|赎|冠名|认领|带过去|带去|递过去|汇|存进|划了?|划走|扣走|转走|开走|"
    r"(?:派|摊|落)到[我俺咱]?们?(?:家|头上|名下)|打点|[记扣][一二三四五六七八九十\d]{1,2}分|上供|上贡|进贡|赃|退赔|购物卡|加油卡|油卡|赞助款|意思了|[叫让要喊][^，。]{0,4}(?:准备好?|带上?)|[说讲](?:是)?(?:最少|至少|起码|没有?)|"
    r"理事单位|会员单位|副?会长(?:单位)?|理事|竟然?有|都有|就有|数额是?|总数是?|变(?!更|相|化|了|"
    r"成)|押|随礼?|随份子|上礼|礼金|份子钱?|吃掉|花掉|喝掉|吃了|买路钱|"
    r"任务|指标|少了|少于|不拿|不出|没个|"
    r"本该|"
    r"俾|畀|攞|money|paid|pay|fined?|fees?|fee of|levy|deposit|collect(?:ed|s|ing)?|"
    r"charged?|demanded|asked (?:me )?for|asked|wants?|wanted|gave|took|cost|said|bribe|"
    r"settled for|"
    r"agreed on|down to|extra|plus|only|"
    r"sponsor(?:ed)? [a-z ]{0,20}with|giv(?:e|ing)|donat(?:e|ed|ing)|"
    r"hand(?:ed|ing)? over"
)
_BETWEEN: Final = (
    r"(?:(?:我|俺|他)(?:老伴儿?|老婆|媳妇|爸|妈|老公|儿子|崽|女儿|哥|弟|姐|妹|老板|司机)|"
    r"(?:我们?|俺们?|他们?)?[\u4e00-\u9fff]{0,4}(?:店|站|厂)|"
    r"(?:我们?|俺们?|他们?|他|她)?(?:存折里?|卡里|账上|账户里?|公司|厂里?|店里?|单位|家里?|"
    r"企业|村里?|队里?|门店|园区|"
    r"车队)|(?:我|俺)们?(?:这|一|这一|这样的)个?(?:种|些)?[\u4e00-\u9fff]{2,3}|我们?|俺们?|他们?|佢|侬|阿拉|额们?|倷|伊|𠊎|你|对方|人家|咱们?|老板|司机|人民币|现金|大概|"
    r"大约|差不多|将近|最少|至少|"
    r"起码|整整|足足|又|才|就|也|是|要|得|一共|总共|共计|共|合计|近|约|各|"
    r"每[月年天日车吨户人次辆平米家趟桌头船票只]|"
    r"一[车吨户人次辆家趟平头船年月回份套台]|一个月|一个人|一个|一张|"
    r"一个?季度|另外|\s?(?:me|us|him|them|my [a-z]{2,12}|"
    r"the (?:[a-z]{4,8} )?(?:leader|officer|captain|chief|boss|guard|inspector|director)|"
    r"about|around|over|nearly|another|a|of|for|total|at least|in total))"
)
_DEED: Final = swift(
    rf"(?:{_DEED_WORDS}|(?<![有没挣赚价值本出省])钱|钱(?=[”\"’'」』]))(?:罚款|现金|费|钱|价)?[”\"’'」』》)]?(?:了|咗|的是|是|起|给|掉|去|"
    rf"走|出|到|过|着|个|为|咗|喽|咯|:)?"
    rf"{_BETWEEN}{{0,3}}[\s]?$"
)
VEHICLES: Final = (
    r"大车|小车|大货|小货|货车|轿车|汽车|中巴|大巴|摩托车?|三轮车?|四轮|两轮|电动车|拖拉机|客车|"
    r"面包车|"
    r"半挂|拖挂|农用车|空车|重车|外地车|本地车|大船|小船|大人|小孩|大店|小店|大户|小户|大摊|小摊"
)
# 一车四百, 每户三百, 大车五十, 头回五十: so much for each.
_RATE: Final = swift(
    r"(?:剩下的?|余下的?|尾款|多(?:出来?|收|交|要|开)?的|第[一二三四五六七八九十\d]{1,2}(?:次|笔|回|家|个|张|趟)|(?:头|首|上|这|末)一?(?:次|回|趟|"
    r"遭)|"
    r"(?:[一二三四五六七八九十两])(?:次|回)(?=[\d一二三四五六七八九十两])?|"
    r"[前后]?[两三四几]?次?各|过去|回来|人均|户均|平均|回回|次次|趟趟|天天|月月|年年|家家|户户|人人|车车|俩|"
    r"仨|"
    r"[一每各过](?:一)?(?:次|回|趟|车|吨|户|家|人|份|套|台|"
    r"年|天|辆|个|桌|间|平|平米|平方米?|平|头|只|条|张|船|亩|斤|"
    r"顶|公斤|公里|页|针|月|本|箱|块|筐|件|双|副|把|根|艘|盏|床|枚|项|桶|瓶|店|厂|个月|个人|个摊位|家店|家厂|户人家|学期|季度?|个季度|"
    r"个?人头|具|晚|单|票)|"
    rf"{VEHICLES}|"
    r"[每一][艘条只台辆头口棵株栋间张份块面副本把][\u4e00-\u9fff]{1,2}|"
    r"[一每](?:次|回|趟|遭)[\u4e00-\u9fff]{1,3}|[一每](?:车|船|筐|袋|箱|头|户|"
    r"家)[\u4e00-\u9fff]{1,2}|"
    r"(?:罚|收|写|开|交|要|标|定)的?(?:是|着)|上(?:面)?写(?:的是|着|的|了)?)"
    r"(?:就是|就|得|要|收|是|才|都|一般|最少|起码|统一|一律|均|约|大概|"
    r"还要|只|只要|只收|变成|罚|交|给)?[\s]?$"
)
_AGAIN: Final = re.compile(
    r"(?:不对|错了|[啊哦噢]不(?:是|对)?|岔了|更正|应该是|其实是|口误|i"
    r" mean|actually|sorry|but|no)[\s，,是:]{0,3}(?:一?共|was)?[\s]?$|"
    r"\d(?:元|块|块钱)?[，,]?(?:而)?是$|[百千万](?:块|元)?[，,]?(?:而)?是$|"
    r"不是$|(?<=不是)\S{1,8}是$"
)
# 他说那就三百, 说好的四百, 本来是五十.
_QUOTED: Final = swift(
    r"(?:说|意思(?:就)?是|最(?:便宜|贵)的(?:也要?|就要?)?|轮到(?:我们?|俺)?(?:是|就)?|还是|又是|也是|同样是|照样是?|又|再|算|那就|那是|行情是?|价码是?|"
    r"行价是?|规矩是?|就是?|算你|只要|给到|少到|说好的?|再来|又来|讲好|谈好|"
    r"票上(?:只|"
    r"就)?(?:有|写)|(?:本来|原来|以前|原先|过去|往年|早先|别处|人家)(?:是|收|交|只|要|"
    r"才){1,2}|成交价?)[\s：:“\"「]{0,2}$"
)
_HOTLINES: Final = frozenset(
    map(
        Decimal,
        (
            110,
            119,
            120,
            122,
            114,
            12345,
            12315,
            12328,
            12369,
            12389,
            12333,
            12366,
            12348,
            12388,
            12381,
        ),
    )
)
_CALLED: Final = re.compile(
    r"(?:打|拨|报|呼|call(?:ed)?)(?:了|过|通|完|"
    r"的)?(?:[一二两三四五六七八九十几好多\d]{1,3}[次个遍回趟])?[\s]?$"
)
# 2000的单子, 500 cash: what stands behind says that it is money.
_BEHIND: Final = re.compile(
    r"整?的(?:购物卡|加油卡|消费卡|礼品|烟(?!花|囱)|酒(?!店|席)|茶叶)|整?的?(?:押金|定金|订金|保证金|诚意金|罚款|罚金|红包|[\u4e00-\u9fff]{1,3}费(?![用劲时心解]))|的[“\"「『]|"
    r"的(?:罚?单|决定书?|通知书?|票|条子?|收据|发票|红包|押金|保证金|费|罚款|赞助|会费|意思|罚金)|\s?(?:cash\b|"
    r"现金|现钱|in (?:cash|total|all)|altogether|all together|for each|as a fine)|"
    r"(?:块)?(?:放的?人|放行|放的?车|能(?:摆平|搞定|解决)|了事|走人|成交|搞定|摆平|才放|才走)|"
    r"(?:块)?(?:都|得|全)?(?:自己|自个儿?|商户|业主|店家|各家)(?:出|掏|承担)|(?:块)?自[费理掏]|"
    r"(?:块)?(?:包|管|保|送|用)[一二两三四五六七八九十半\d]{1,2}个?[年月天]|的(?:行政)?处罚|一分钱?(?:都|也)?(?:不[能许]|别|没)少|"
    r"(?:块)?(?:就)?(?:没了|打水漂)|全?(?:掏|给|交|转)(?:了|给|把)|包过"
)
_ELSE: Final = swift(
    r"(?:(?:血压|血糖|心率|心跳)[^，。]{0,4}|体重|身高|体温|房间|门牌|区间|车牌|牌照|号码|电话|手机|编号|文号|证号|"
    r"[一二两三四五六七八九十]钱|尾号|警号|工号|单号|工单|"
    r"案号|拨打|热线|第|no\.?|〔|\[|排名|"
    r"桩号|身份证|账号|卡号|密码|(?<![a-z])[kgsx]|[0-9]\+|k\d{1,4}加|国道|省道|高速)[\s:：]?$"
)
# 把结果由76改成176, 分贝写成八十: readings and papers, not sums.
_READING: Final = swift(
    r"(?:(?:检测|化验|复测|称重|测量|过磅|检验|把)结果|数据|读数|浓度|分贝|吨位|重量|净重|毛重|"
    r"皮重|长度|高度|宽度|面积|数值|名次|限速|时速|"
    r"速度|里程|海拔|温度|水位|深度|尺寸|载重|核载|轴重|总重|产量|库存|数量|人数|票数|年纪|年龄|"
    r"超重|超载|多装|重了|超了|过磅|过秤)[^，。,;；！!？?罚元块钱费交收付给缴掏要共计捐摊赞塞刷凑索送讹花起]{0,8}$"
)
# Spoken in hundreds or more, beside any word of money: 一千二我说没钱, 说不交五百不给.
_ROUND: Final = re.compile("[百千万佰仟wk]")
_MONEY: Final = re.compile(
    "罚|款|钱|元|块|费|交|收|给|要|付|押|赔|现金|价|赞助|捐|塞|掏|摊|补|缴|"
    "赎|微信|票|账|成交|红包|订|买|卖|值|涨|pay|paid|fine|money|charge"
)
# 登记八十，年审五十，头盔一百五: what is bought from an office, at the end of its clause.
_ITEM: Final = re.compile(
    r"(?:登记|年审|审车|打印|复印|照相|化验|体检|培训|牌照|头盔|保险|意外险|年费|工本|盖章|检测|"
    r"治安联防|绿化|"
    r"卫生|清运|保洁|拖车|停车|停一天车|盖[个一]章|施救|清障|吊车|押金|服务|引航|过磅|会员|保管|看管|吊装|材料|消毒|过秤|代办|办证)[”\"」』]?(?:是|要|得|收|"
    r"就)?$"
)
_ENDS: Final = re.compile(
    r"(?:多|来|出头|大几)?(?:了|整|吧|左右|上下|呢|啊|嘞|咧|哩|的|块|"
    r"元)?(?:[，,。;；、！!？?\s)）”\"」]|\.(?!\d)|$)"
)
_CLAUSE: Final = re.compile(r"[，,。;；:：！!？?\n（(]")
# 我家一百，对门五百: of a row only its subject is said, and the next sum.
_ROW: Final = re.compile(
    r"(?:多|来)?(?:元|块钱?)?(?:一|每)?[趟次车天年月户人家吨辆张块桌]?[，,、；;]\s?(?!我?[住今超扣"
    r"记拉装跑开]|"
    r"[^，。]{0,3}(?:年纪|今年|岁|电话|车牌|距|离|车号))"
    r"(?:然后|后来|后头|接着|最后|末了|结果|再后来|又|再|第[一二三四五][次回]|"
    r"[\u4e00-\u9fff]{1,6}?)[\s]?"
)
_NO_ROW: Final = re.compile("[住岁龄牌号第超扣记拉装跑爹娘妈爸]|年|月$")


def bare_money(text: str, number: Number, last: int = 0) -> bool:
    """Whether a countable *number* is an amount of money although no unit says so.

    *last* is where the sum before it ended, 0 when there was none.
    """
    before = text[max(0, number.start - 26) : number.start]
    if _something_else(before, number):
        return False
    if number.value >= 10 and _BEHIND.match(text, number.end):
        return True
    ends = _ENDS.match(text, number.end) is not None
    if text[number.end : number.end + 1] in tuple("元块"):
        return PER.match(text, number.end) is not None and _MONEY.search(text) is not None
    if not number.figures and number.value < 20 and number.high is None:  # 罚了十次
        told = _RATE.search(before) or _row(text, last, number) or _DEED.search(before)
        return ends and told is not None and before[-1:] != "扣"
    return (
        _led(text, before, number)
        or _said_in_hundreds(text, number)
        or _stands_alone(text, last, number, ends=ends)
    )


def _something_else(before: str, number: Number) -> bool:
    if _ELSE.search(before, len(before) - 8) or _READING.search(before):
        return True
    if number.value not in _HOTLINES:
        return False
    return number.value > 10_000 or _CALLED.search(before) is not None  # 给12345打过电话


def _led(text: str, before: str, number: Number) -> bool:
    if any(lead.search(before) for lead in (_DEED, _RATE, _AGAIN)):
        return True
    return number.value >= 10 and bool(_QUOTED.search(before) and _MONEY.search(text))


_LAST_DAY: Final = 31
_TOO_MANY: Final = 10**9
_WEIGHED: Final = frozenset("吨米斤尺亩丈里度")
_UNIT_SIGN: Final = re.compile("[十百千万亿拾佰仟廿卅a-z]")
_WORDS_OF_MANY: Final = frozenset("十百千万亿")
# 万一出事, 隔三差五来, 百分之一百一: no counts at all.
_FIXED: Final = re.compile(
    r"(?:(?<![一二两三四五六七八九十])万一|隔三[差岔]五来?|分之[^，。]{1,4})$"
)


_PER_SIGNS: Final = frozenset(" \t\n多来一每/paef")


def countable(text: str, number: Number) -> bool:
    """Whether *number* may be yuan at all: it counts nothing else and is no long code."""
    if number.value < 5 or number.value >= _TOO_MANY:
        return False
    if number.value < 10 and text[number.start - 1 : number.start] in _WEIGHED:  # 一吨七
        return False
    if text[number.start - 1 : number.start] in _DATED and _of_a_date(text, number):
        return False
    written = text[number.start : number.end]
    if not number.figures and number.value >= 10 and not _UNIT_SIGN.search(written):
        return False  # 五一, 一二三
    if written in _WORDS_OF_MANY:  # 百企走访, 万家灯火
        return False
    if _FIXED.search(text, max(0, number.start - 3), number.end):
        return False
    if text[number.end : number.end + 1] in _PER_SIGNS and PER.match(text, number.end):
        return True
    return _MEASURE.match(text, number.end) is None and not text.startswith("分之", number.end)


_DATED: Final = frozenset("月年")
_MONTHS: Final = frozenset("二三四五六七八九十正冬腊")


def _of_a_date(text: str, number: Number) -> bool:
    """12月30来一次, 过年二十九: days."""
    at, two = number.start, text[number.start - 2 : number.start]
    if text.startswith("月", at - 1):
        return number.value <= _LAST_DAY and (
            two[:1].isdigit() or two[:1] in _MONTHS or text.startswith("十一", at - 3)
        )
    return text.startswith("年", at - 1) and two[:1] in "过大"


def _said_in_hundreds(text: str, number: Number) -> bool:
    written = text[number.start : number.end]
    if (
        number.value < 100
        or not _ROUND.search(written)
        or text[number.start - 1 : number.start] == "一"
    ):
        return False
    around = text[max(0, number.start - 12) : number.start] + text[number.end : number.end + 6]
    return _MONEY.search(around) is not None


def _stands_alone(text: str, last: int, number: Number, *, ends: bool) -> bool:
    """Whether *number* is a clause of its own, a price for each, or the next row of a list."""
    if _priced(text, number) or _bare_clause(text, number):
        return True
    item = number.value >= 10 and _ITEM.search(text, max(0, number.start - 8), number.start)
    if item and (ends or _NEXT_ITEM.match(text, number.end)):
        return True
    if not ends:
        return False
    if not number.figures and _plain_spoken(text, number):
        return True
    near = text[max(0, number.start - 60) : number.start] + text[number.end : number.end + 20]
    if last <= 0 and _MONEY.search(near) is None:
        return False
    if _alone(text, number) and number.value >= 20 and not _year(text, number):
        return last > 0 or (number.value >= 100 and number.value % 10 == 0)
    return _row(text, last, number) is not None or _written(text, number)


# 拖车450保管60; 8000打到3000.
_NEXT_ITEM: Final = re.compile(r"[\u4e00-\u9fff]{2,3}\d")
_BEATEN_DOWN: Final = re.compile(
    r"(?:块|元)?(?:给|硬|直接)?[打降砍减压谈讲磨](?:价)?[到成](?:了)?[\d一二三四五六七八九两]"
)
# 要我找他小舅子，2400，外头才九百: nothing else is said like that.
_MARKS: Final = frozenset("，。；！？")
_ANOTHER: Final = re.compile(r"[和、跟]\d")
_NUMBERED: Final = re.compile("[号牌话证码米吨重岁年距离]|编号|面积|序")


def _bare_clause(text: str, number: Number) -> bool:
    if number.value < 200 or number.value % 50 or _year(text, number):
        return False
    before, after = text[number.start - 1 : number.start], text[number.end : number.end + 2]
    if before not in _MARKS or not (after[:1] in _MARKS or _ANOTHER.match(after)):
        return False
    return _NUMBERED.search(text, max(0, number.start - 10), number.start) is None


def _priced(text: str, number: Number) -> bool:
    """从300涨到600, 4300一台: both ends, and so much for each."""
    if _FROM.search(text, max(0, number.start - 6), number.start):
        moved = _UP_OR_DOWN.match(text, number.end)
        if moved is not None:
            return number.value >= 20
    if number.value >= 20 and _BEATEN_DOWN.match(text, number.end):
        return True
    return number.value >= 10 and PER.match(text, number.end) is not None


def _plain_spoken(text: str, number: Number) -> bool:
    """七百。 别家五百，我家五千: spoken numbers that need no word of money."""
    if _alone(text, number):
        return number.value >= 20
    house = _HOUSE.search(text, max(0, number.start - 6), number.start)
    return house is not None and number.value >= 100


def _alone(text: str, number: Number) -> bool:
    """七百。: the number begins its clause."""
    return _CLAUSE.search(text[: number.start].rstrip()[-1:] or "，") is not None


def _row(text: str, last: int, number: Number) -> re.Match[str] | None:
    if last <= 0 or _NO_ROW.search(text, last, number.start):
        return None
    return _ROW.fullmatch(text, last, number.start)


# 从300涨到600: both ends are sums.
_FROM: Final = re.compile(r"[从由打](?:原来的?|以前的?)?$")
_UP_OR_DOWN: Final = re.compile(
    r"(?:块|元)?(?:钱|整)?(?:一路|直接|又|硬|给|一下子)?(?:到|至|砍|降|减|讲|谈|磨|涨|加|翻|变|改|跳|"
    r"升|抬|"
    r"提|压|落|杀)"
)
_HOUSE: Final = re.compile(
    r"(?:我|他|她|俺|人|每|隔壁|对门|邻居|两|[\u4e00-\u9fff])(?<!老人)家(?:是|要|收|就|都|才|得)?$"
)


def _written(text: str, number: Number) -> bool:
    """写了8000，票据倒齐全; 我家一百: a round sum that ends its clause beside words of money."""
    beside = text[max(0, number.start - 16) : number.start] + text[number.end : number.end + 16]
    if _MONEY.search(beside) is None:
        return False
    if number.figures:
        return number.value >= 100 and number.value % 10 == 0 and not _year(text, number)
    return (
        number.value >= 20
        and _HOUSE.search(text, max(0, number.start - 6), number.start) is not None
    )


def _year(text: str, number: Number) -> bool:
    written = text[number.start : number.end]
    return len(written) == 4 and 1980 <= number.value <= 2035 and not _ROUND.search(written)
