"""Which sums are told in passing: a standstill's cost, own trips, market prices?

Long reports are full of them. What stands left or right of the sum tells whose it is; one row of
the tables is one way in which money comes into a story without going from the person to the
office. Sums that were taken, asked or fined are never named by these words.
"""

import re
from typing import Final

from clues.reading.compared_money import is_compared
from clues.reading.swift import swift

_DAY: Final = r"(?:天|日|个?小时|个?钟头?|个?月|晚上?|年|季)"
_FILL: Final = r"(?:[就是得要光也才只能小近]|至少|起码|差不多|少说|大概|将近|一共|总共){0,4}"
# In the tables ~ is a sign with which nothing begins that somebody takes or is given.
_GAP: Final = "[^，。罚收交缴给要费掏讹塞拿开赎押卡认]"

# Left of the sum, in its clause.
_STANDSTILL: Final = (
    rf"(?:吊车?|机器?|设备|窑|炉子?|锅炉|船|厂|生产线|工地|机械|挖机|钻机|泵车|铺子|摊子|窝工|停工|停业|停产|停机|歇业|误工|关门|封门|封着|冷机)~{{0,3}}(?:停|歇|耽误|晾|趴|关|空)(?:了|着)?(?:一|每|半|上一){_DAY}{_FILL}",
    rf"(?:停(?:工|业|产|机|运|火|炉|摆|航)|歇业?|歇工|窝工|误工|关门|关张)(?:一|每|半){_DAY}{_FILL}",
    rf"停(?:一|每|上一){_DAY}(?:就|就是|就得|就没|没|亏|损失)+",
    r"(?:一停|熄火|熄)~{0,6}(?:就是|就得|就要|得)",
    r"不(?:开门|营业|开工|生产|出车|出摊|开机|出海|出船|拉货|干活?)(?:一天|的话)?(?:就|就是|就得|等于|少|没)+",
    rf"(?:{_DAY}|停了?|生意)~{{0,4}}少收~{{0,4}}",
    r"(?:少[挣赚卖做跑]|日损|日均|黄了|搭进去|贴进去|赔进去|白扔|糟蹋|烂掉|扔掉|倒掉)(?:了|我们|我)*~{0,5}",
    rf"{_DAY}少(?:了)?{_FILL}",
    r"少收(?:入)?约|降价",
)
_DEDUCTED: Final = (
    r"(?:客户|超市|甲方|平台|(?<!停车)(?<!物业)(?<!拖车)(?<!保安)公司|老板|食堂|商家|商超|货主|收货方|收货的|厂家|厂里|电商|买家|雇主|单位|总包|采购方?|商场|驿站|站点|班主任|车队|包工头|工头|收货的?)[^，。被让给遭]{0,8}扣(?:了|掉|走|去|我们?|俺们?|咱们?|额|他|款|钱|的|运费|工资|绩效|奖金|货款|违约金|派件超时)*",
    r"(?:客户|甲方|平台|货主|总包|买家|电商)[^，。被让给遭]{0,6}罚(?:了|我们?|俺|咱|款|旷工|超时|迟到)*",
    r"被(?:公司|平台|老板|客户|甲方|超市|单位|商场|车队|总包)(?:扣|罚)(?:了|我|掉|走|款|钱|工资)*",
    r"(?:耽误|误工|晚到|迟到?)(?:了)?(?:一|半)(?:天|个?小时|个?钟头?)(?:公司|老板|就|要)*扣(?:我|他|了|款|钱)*",
    r"(?:收货|客户|买家|对方|超市)[^，。]{0,8}砍(?:了|掉|我)+",
    r"(?:迟到|晚到|超时|晚了|差评|旷工)[^，。]{0,3}扣(?:我|了|款|钱|他)*",
    r"(?:绩效|全勤奖?|年终奖|违约索赔|违约赔|索赔已?达?|退款|退房款|退票款|拒赔)~{0,3}",
    r"赔(?:付)?(?:给)?(?:货主|客户|甲方|买家|东家)~{0,8}",
)
_TRIPS: Final = (
    r"(?:车票|机票|高铁票|坐高铁|火车票|动车票|班车|打车|打的|网约车|(?<![养过护修公进占碾买])路费(?=花|就|也|都|搭|贴|用)|盘缠|住宿费|(?:住|住了)(?:店|旅馆|旅店|宾馆|[一两三]?[晚夜])|吃住|食宿|(?:(?<![\u4e00-\u9fff])|(?<=[的回来花和了出打坐加光]))车费|油钱|(?<!燃)油费|过桥过路)~{0,7}",
    rf"(?:跑|坐|赶|花)[^，。费]{{0,8}}来回{_FILL}(?:花了?)?",
)
_REPAIRS: Final = (
    r"(?:车损|修车|修理|换胎|补胎|住院|门诊|诊所|拍片|打针|吃药|看病|医药|缝针|输液|验伤|治伤|挂号|做手术|买药)~{0,7}",
    r"(?:(?<!收)复印|(?<!收)打印|印材料)(?:店|了|材料|加|和|打印|复印|一沓|一份)*花(?:了|去|掉)?",
    r"(?:补|换)一[条个副只支部块片](?:就|得|要)*",
    r"(?:配|添|换)了?一?(?:个|台|块|副|把|条|套)~{1,4}",
    r"(?:律师费?|打官司|诉讼费|(?<![交收缴要付])(?:鉴定|公证)费)~{0,6}",
)
_MARKET: Final = (
    r"(?:外面|外头|外边|市面上?|市场上|网上|淘宝上?|拼多多上?|京东上?|别处|别的地方|其他地方)(?:(?![来被通排])~){0,9}",
    r"(?:同款|同样的|一样的)~{0,6}(?:才|只要|只|也就|就|顶多|不过|撑死)~{0,3}",
    r"(?<!让我)(?<!叫我)(?<!要我)(?<!让我们)(?<!叫我们)(?<!要我们)自己(?:去|找人|请人|上网|找)?(?:人|人家)?(?:做|买|装|配|换|弄|印|刻|订|搞|修|打|安|办)~{0,6}(?:才|只要|只用|只|也就|顶多|最多|不过|撑死|几乎)~{0,3}",
    r"(?:正常|行情|按市价|一般人家|平时)(?:价格?|市场价|人家|做|的话)?(?:才|也就|就是|只要|顶多|不过|撑死)+~{0,3}",
    r"(?<![全外本跨邻出进该我东西南北省])(?:省|省着|便宜|节省|找回|找零)(?:下|了|个|点|出|我们?|回|来)*",
)
_INCOME: Final = (
    r"(?:跑|送|接)一?单(?:外卖|快递)?(?:才|就|也就|能|只|挣|赚|得|有)*",
    r"(?:一天|跑一?(?:天|趟|车)|拉一?(?:天|趟|车))~{0,3}(?:才|也就|就|顶多|最多|只能?|能)(?:跑|卖|做|进|拉|挣|落|剩)+~{0,3}",
    r"(?:存|攒|剩|落|赚|挣|卖)不(?:下|到|了|够|出|着)~{0,3}",
    r"(?:净[剩落得]|剩不?到|月[利销]|月收入|毛利|年收入|年入|纯收|日营业)~{0,5}",
    r"(?:协管|辅警|保安|临时工|聘用|合同工|小伙子?|站岗|民警|协警)~{0,6}一个?月(?:才|就|也就|拿|领|挣|工资|开|发)*",
    r"开的?工资~{0,4}",
    r"一天(?:光)?工钱?资?(?:就|要|得)*",
)
_OWN_COSTS: Final = (
    rf"租(?:一|每)(?:天|个?月|年|季|日|晚){_FILL}",
    r"(?:月租|年租|日租|(?:门面|店面|铺面|档口|档|铺)租)~{0,5}",
    r"(?:门面|店面|铺面|厂房|仓库|房东|租约)~{0,6}(?:一|每)(?:个?月|年)(?:才|就|要|也就)*",
    r"(?<![收交要缴补加])(?<!加收)水电(?:费)?~{0,6}",
    r"(?:利息(?!加|和)|滞港费?|滞箱费?|压车费?|压夜费?)~{0,6}",
    r"涨租，?从?|(?:房租|租金|涨租)[^，。]{0,9}涨到",
    r"(?:过路费|高速费|过桥费)(?:都|就|也|光)*花了?",
    r"(?:饲料|草料|口粮)~{0,3}(?:吃掉|烧掉|用掉|要吃)",
    r"(?:预支|预借|透支)了?",
    r"货~{0,4}(?:发票|单子?|合同|单据)上?(?:是|写着?|开的?)?(?:货值)?",
    r"(?:油价|柴油|汽油|电价|水价)~{0,4}",
    r"(?:给我|给俺)?一(?:天|个?月)开",
    r"(?:只|才|就)发(?:了|给)*(?:我们?|俺)?",
    r"年(?:的)?经费(?:就|才|是|有)*",
    r"(?:打印店|复印店|药店)[^，。]{0,4}收(?:了|我)*",
    r"一瓶(?:水|矿泉水|饮料|可乐|啤酒)",
    r"(?:我|俺)(?:说|讲)(?:我|俺)?(?:只能|最多|先)?给你",
    r"(?:一年|每年|光)(?:的)?保险费?(?:就|要|得)*",
    r"(?:一个?月|每个?月|月月|每月)(?:还|还款|还贷|还银行)(?:要|就)?",
    r"(?:转|盘|接|兑)(?:过来|下来|手)~{0,3}花了?",
    r"(?:(?:我们?|俺|本人|我司|我方|我厂|我店|现|特|故|在此)(?:强烈|正式|依法)?(?:要求|请求|申请|主张|要)|恳请|希望|诉请)[^，。]{0,4}(?:赔偿|赔付|赔我们?|补偿)~{0,8}",
    r"(?:我|我们|俺)(?:家|店|厂)?多收(?:了)?~{0,9}",
    r"(?:这|那|整|一)批(?:货|鱼|虾|菜|果子?|苗|料|药|肉|奶|花|水果|海鲜|年货)?(?:就|值|有|得|是|要|进价|少说|得有)*",
)
_THE_LAW: Final = (
    r"(?:条例|法条|法律|处罚法|裁量基准|裁量表|罚则|(?<!按)(?<!照)规定[里上中](?:面)?(?=明|清|白))(?:里|上|中)?(?:面)?(?:明明|清清楚楚|白纸黑字)?(?:写|规定|讲|说|定)(?:的|着|得|了|明)*(?:是|清楚)?~{0,6}",
    r"(?:法定|处罚|罚款|裁量|自由裁量|量罚)(?:的)?(?:幅度|档次|区间|额度|起点|档位)(?:应?该?是|为|在|从)?",
    r"(?:公示|物价局?|发改委?|国家|省里|政府)(?:的)?(?:价|核|定|批)(?:定|准)?(?:的|价|标准)*(?:是|为)?(?:(?!他|点)~){0,5}",
)
_BEFORE: Final = swift(
    "(?:"
    + "|".join(
        (
            *_STANDSTILL, *_DEDUCTED, *_TRIPS, *_REPAIRS, *_MARKET, *_INCOME, *_OWN_COSTS,
            *_THE_LAW,
        )
    ).replace("~", _GAP)
    + ")$"
)  # fmt: skip

_UNIT: Final = r"(?:多|来|余)?(?:块钱?|元)?(?:左右|上下|出头)?"
# Right of the sum.
_BEHIND: Final = re.compile(
    rf"{_UNIT}(?:的)?(?:大|小)?(?:单子|订单|大单|业务|项目|活儿?|买卖)[^。]{{0,10}}?(?:黄|飞|丢|跑了|没了|吹|泡汤|没签|没做|做不成|接不)|"
    rf"{_UNIT}(?:的)(?:酱油|醋|豆腐|饮料|可乐|水果|鸡蛋|面包|烤肠|包子|馒头|灯泡|螺丝|瓜子|罐头|青菜|玩具|订单|业务)|"
    rf"{_UNIT}(?:一[个瓶斤只袋条])?(?:进的|卖的|卖出|买回来|搭的)|"
    rf"{_UNIT}(?:都|也)?(?:还没|没|还欠着?)(?:还|还清|还完|还上|结清?)(?=[，。]|$)|"
    rf"{_UNIT}(?:都|也)(?:没有?|不到|拿不出|凑不)(?=[，。]|$|来)|"
    rf"{_UNIT}(?:就能|就可以|都能|就够)(?:买|做|装|弄|修|配)(?!个?(?:安心|省心|平安|清静|自在|路))|"
    rf"{_UNIT}(?:包邮|管饭|，?管(?:一|两|三)?[顿餐]|，?管饭)|"
    rf"{_UNIT}(?:我|俺)?(?:都|也)?没(?:舍得)?卖"
)
# 押金五百去年退了: a deposit that came back; a fine stays one.
_RETURNED: Final = re.compile(
    rf"{_UNIT}(?:后来|又|都|已经?|去年|当时|最后|第二天|他们?)*退(?:了|给|还|回来?了?)+"
    r"(?:我|咱|俺|(?=[，。]|$))(?!的(?:证|车))"
)
# 一个月三百打点: named as what went to them.
_THEIRS: Final = re.compile(
    rf"{_UNIT}的?(?:罚[款金单]|滞纳金|押金|保证金|打点|赞助|红包|好处|"
    r"(?:管理|占道|卫生|检测|检疫|服务|协调|保管|停车|看管|资料|培训|工本|代办)费)"
)
# 花三万换了净化器: work of one's own.
_SPENT: Final = re.compile(r"花(?:了|掉|去|出去|费)?(?:我|咱|俺)?(?:将近|近|小|大概)?$")
_ON_WORK: Final = re.compile(
    rf"{_UNIT}(?:才|去|来|重新|全部|又|给)?(?:换|改|修|装|建|雇|租|印|添|重做|整改|加装|请(?!客|他|人吃|楼)|买了|买的|置办)"
)
_WORK: Final = re.compile(
    r"(?:改|修|换|装|建|盖|挖|填|拆|砌|刷|铺|搭|打井|整改|装修|添置|住院|医院|住了|复印|打车|坐车|跑了)[^，。罚收]{0,9}"
)
_WORK_SPENT: Final = re.compile(
    r"(?:改|修|换(?!证)|装|建|盖|挖|填|拆|砌|刷|铺|搭|打井|整改|装修|添置|加|设备|机器|写|稿子|买(?!了?[一二两三四五几]?[条瓶箱盒]|烟|酒|礼|茶|他|卡|个|路|通))[^，。罚收指]{0,9}"
    r"(?:一共|总共|前后|又|光|就|也|都|我|我们|俺)*花(?:了|掉|去|出去|费)?(?:将近|近|小|大概)?$"
)
_ONLY_SPENT: Final = re.compile(
    r"(?:一共|总共|前后|前前后后|又|光|就|也|都|我们?|俺|里外里)*(?:花|搭|贴|赔)(?:了|掉|去|费|进去|进)*(?:将近|近|小|大概)?"
)
_FOR_THEM: Final = re.compile(
    r"指定|他们?(?:自己)?(?:家|店|那里|那儿|那边|的(?:人|店|公司|厂|亲戚|熟人))|给他|给所|给队|介绍|推荐|建议|劝|动员|必须|非得|托人|关系|请客|吃饭|打点"
)
# 买了三本书花了九十，不买不给办: no choice of one's own.
_OR_NOTHING: Final = re.compile(
    rf"{_FOR_THEM.pattern}|不(?:买|换|装|做|改|办)[^，。]{{0,2}}[不就别]|才(?:给|肯|办|发|让)"
)
# 抬走我两桶油，一桶二百三十八: what one of the things taken is worth.
_EACH_THING: Final = re.compile(
    r"(?:光|市价|那|那个)?[一每](?:桶|箱|罐|袋|盒|瓶|包|条|斤|只|筐|缸|坛|捆|板|件)[^，。费交罚收要]{0,3}"
)
_TAKEN: Final = re.compile(r"(?:抬|拿|搬|拉|扣|收|抽|端|提|封|取|抄)(?:走|了)|没收|查封|抽样")
_TO_BUY: Final = re.compile(r"[买购订装换租]|押金|赎|取回|领回")
# 外包给咨询公司，三年合同九十八万.
_CONTRACT: Final = re.compile(
    r"(?:外包|打包|承包|委托|包)给[^。]{0,16}[，]?(?:一年|每年|[一二两三四五]年|合同|[一二两三四五]年合同)[^，。收交罚]{0,3}$"
)
_HIRED: Final = re.compile(r"(?:派来|招来|雇来|聘来|外聘|雇的|聘的|招的|临时工|帮忙|站岗|劳务)")
_HIS_DAYS: Final = re.compile(r"(?:一天|一个月|一月|每天|每月|一晚上?)(?:才|就|拿|给|开|发)*")
# 贷款的车，月供……; 一车牛肉二十多万.
_A_LOAD: Final = re.compile(
    r"[这那]?[辆台栋艘](?:车|机器|设备|船|楼)?(?:少说|起码|值|得值)+$|"
    r"[一满整](?:车|船|柜|库|棚|塘|池)(?:的)?(?!货主)[\u4e00-\u9fff]{1,3}(?:值|就|得|是|少说)*$"
)
_A_FORTUNE: Final = re.compile("[万亿w]")
_NURSLING: Final = re.compile(r"(?:苗|仔|饲料|化肥|种子|肥料|农药|雏)(?:是|要|卖|进价)?$")
_PER: Final = re.compile(r"(?:块钱?|元)?[一每]")
_BUSINESS: Final = re.compile(
    r"(?:我|俺|咱)[^，。]{0,4}(?:卖|摆摊)[^。]{0,16}$|(?:卖|摆摊)[^。]{0,14}[，]$"
)
_GOODS_OF: Final = re.compile(
    r"(?:[一二两三半\d](?:斤|捆|把|袋|瓶|串|盘|碗|杯|笼|两)[^，。费税钱罚收交报检]{0,4}|"
    r"一[份块](?:凉皮|豆腐|盒饭|快餐|炒饭|米线|面|粉|炒面|凉面|肠粉|菜|饼|蛋糕)|(?:卖|才卖|只卖))(?:才|就|卖|只卖|也就)*$"
)


def outside(text: str, start: int, end: int, before: str) -> bool:
    """Whether the sum at *start*:*end* comes into the story without being of the matter."""
    if "罚" not in before and _RETURNED.match(text, end):
        return True
    if _BEFORE.search(before) is not None or _BEHIND.match(text, end) is not None:
        return True
    return (
        _on_own_work(text, start, end, before)
        or _of_the_clause_before(text, start, before)
        or is_compared(text, start, end, before)
        or _of_goods(text, start, end, before)
    )


def named_as_theirs(text: str, end: int) -> bool:
    """Whether the words right of the sum say that it was for an office: …罚款, …占道费."""
    return _THEIRS.match(text, end) is not None


def _clause_ending(text: str, end: int, length: int = 30) -> str:
    return text[max(0, end - length) : end]


def _on_own_work(text: str, start: int, end: int, before: str) -> bool:
    far = _clause_ending(text, start, 44)
    if _FOR_THEM.search(far) or _OR_NOTHING.search(text, end, end + 14):
        return False
    if _WORK_SPENT.search(before) or (_SPENT.search(before) and _ON_WORK.match(text, end)):
        return True
    earlier = far[: len(far) - len(before)]
    return _ONLY_SPENT.fullmatch(before) is not None and _WORK.search(earlier[-16:]) is not None


def _of_the_clause_before(text: str, start: int, before: str) -> bool:
    far = _clause_ending(text, start, 40)
    if _CONTRACT.search(far):
        return True
    earlier = far[: len(far) - len(before)]
    if _EACH_THING.fullmatch(before) and _TAKEN.search(earlier) and not _TO_BUY.search(far):
        return True
    return _HIS_DAYS.fullmatch(before) is not None and _HIRED.search(earlier[-14:]) is not None


def _of_goods(text: str, start: int, end: int, before: str) -> bool:
    if _A_LOAD.search(before) and _A_FORTUNE.search(text, start, end):
        return True
    if _NURSLING.search(before) and _PER.match(text, end):
        return True
    goods = _GOODS_OF.search(before)
    if goods is None:
        return False
    lead = _clause_ending(text, start - len(before) + goods.start(), 26)
    return goods[0].startswith("一份") or _BUSINESS.search(lead) is not None or "卖" in goods[0]
