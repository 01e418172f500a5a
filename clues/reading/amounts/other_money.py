"""Which sums of a story are no money between the person and the office?

Wages, prices, losses, loans, what the law allows, what somebody has on him, what friends say it
would be: the words of the sum's own clause say so.
"""

import re
from typing import Final

from clues.reading.amounts.clause import clause_before
from clues.reading.amounts.outside_english import outside_in_english
from clues.reading.amounts.outside_money import named_as_theirs, outside
from clues.reading.words.swift import swift
from clues.regex import regex

_ONLY_COUNTED: Final = regex("(?:总共|一共|合计|才|就|也就|统共|拢共)")
# 我说三百行不行: an offer that was refused.
_OFFER: Final = regex(
    r"(?:块钱?|元)?(?:行不行|行吗|行么|行不(?=[，。？])|成不成|成不(?=[，。？])|了事行|中不中|可不可以|可以吗|好不好|算了行)"
)

_LAWS: Final = frozenset("全法 罚法 护法 通法 路法 税法 业法 产法 境法 依法 品法 刑法".split())
# 我提出交五百了事，被他一口回绝.
_PROPOSED: Final = regex(
    r"[我俺咱](?:们|司|方)?(?:提出|提议|(?:本|就)?想(?:着)?|打算|寻思着?|愿意?|情愿|商量着?|求情|请求|恳求|好说歹说)(?:说|要|先|只|能不能)*(?:少|给|交|出|罚|拿|赔|掏)+了?$"
)
# 他说最低八百，我说六百，他说七百五: what one bid.
_BID: Final = regex(r"(?:我|俺|咱)(?:们)?(?:就)?(?:说|讲|出)(?:给|到)?")
_OUTBID: Final = regex(
    r"(?:块钱?|元)?[，,]?(?:他|她|人家|对方)们?(?:又|就|还)?(?:说|讲|不|摇头|嫌)"
)
_DECLINED: Final = regex(
    r"(?:块钱?|元)?[^。]{0,8}?[，,]?(?:但|可)?(?:他们?|对方|领导|人家|队长|所长)?(?:被[^，。]{0,4}(?:拒|回绝)|一口回绝|(?:都|就|还|也|死活|硬是|坚决)?(?:不[干行肯中要收]|不同意|不答应|没同意|没答应|拒绝|嫌少|摇头))"
)
_OFFERED: Final = regex(
    r"[我俺额咱](?:说|讲|求他|求求他|问)(?:他|你|领导|大哥)?(?:能不能|可不可以)?(?:少|给|交|点|便宜|罚)*$"
)

# Not money between the person and the office.
_ELSE_BEFORE: Final = swift(
    r"(?:价值|货值|造价|总价|二手的?|工钱|人工(?!费)|批发|市值|总值|工资|月薪|日薪|年薪|底薪|挣|赚|利润|(?<!清)(?<!转)运费|油费|油钱|(?<![过养修买铺占走山])路费(?:都|还|就)?(?:要|花|得)|有票贵|开票贵|(?:我|俺|咱)一[天趟车](?:才|也就|就|只|顶多|最多)能?(?:[挣赚卖跑]|收(?!我))|加油(?!卡|站)|"
    r"涉案(?:金额|价值|货值)?|案值|房租|租金|成本|bought (?:[a-z]+ ){0,4}(?:for )?|"
    r"本钱|(?<![收交要缴补罚茶])[水电]费(?![^，。]{0,6}收)|话费|平台(?:还|又)?扣(?:了|我)?|还银行|还贷|"
    r"(?<!路产)损失(?!费)|亏|贷款|贷了|车贷|房贷|月供|投资|"
    r"投了|注册资本|注册资金|营业额|"
    r"(?:被|让)(?:人|贼|小偷)?偷[了走]|失窃|[充存满][\d一二两三四五六七八九十百千万]{1,5}[元块]?送|加盟费|中介费|首付|房款|车款|工程款|材料款|征地款|征地费|拆迁款|安置费|到手(?!里)|房东[^，。交缴收罚]{0,3}|"
    r"流水|产值|借(?:钱|"
    r"债|款|遍|来)|"
    r"(?<!强)卖了?(?!我|给我|给俺|俺|咱|给咱)|定损|估损|估价|估值|评估价|误工费?|工人工资|学费|"
    r"彩礼|攒了?(?!够)|存了|"
    r"换一?[台个套辆块扇](?=$)|(?:只|[一每][口亩户头棵平][^，。]{0,2})补(?![交缴税回])|[跌掉][到成至]|"
    r"[做装建修盖搭租]的?时候?[^，。]{0,2}花了?|(?:设备|机器|改造|厂房|材料|投入|安装|装修|进货|盖房|买车|请人|修车|看病|住院|拍片|门诊|挂号|检查身体|打官司|律师|配件|轮胎|打车|坐车|吃药|修理|补胎|"
    r"体检[^，。]{0,3}医院)[^，。]{0,3}花了?|"
    r"(?:姐|哥|咱|他|她)一个月(?:才|就|也就|挣|拿|领)?|一个月(?:才|就|也就)(?:挣|拿|领|发)|"
    r"(?<!袖)标(?:的|着|了|成)|中了|中奖|彩票|(?<!价)值(?![班勤守日得])(?:个)?|营收|(?:(?<!补)交|纳|(?<!补)缴|"
    r"上)税(?!款)|"
    r"(?:做|装|建|修|盖|搭|弄|整|装修|翻修)[^，。罚收交]{0,3}下来(?:一共|总共|也|就|要|得|花了?)?(?=$)|"
    r"(?:请|雇)(?:了)?(?:个|一个|人|两个)?(?:会计|律师|小工|工人|师傅|保洁|帮工|人)|盘店|(?:还给|"
    r"还|退)(?:了)?我(?:们)?|"
    r"(?:合同|订单|医院|客户|甲方|平台)[^，。]{0,4}违约金|滞期费|单价|餐费|饭钱|菜钱|(?:碎|烂|坏|"
    r"死|摔|蔫|馊)了|价签[^，。]{0,3}|标签|售|"
    r"(?:市面上?|市场上|外头|网上)(?:同样的|一样的|同款的?)?|市价|外面(?:才)?卖|网上(?:才)?[卖买]|"
    r"淘宝|零售价|批发价|门票|票价|"
    r"售价|标价|定价|进货|进价|原价|市场价|(?<!罚没)(?<!罚款)收入|低保|养老金|退休金|退还|退了|[只才]退(?:我|给)*|"
    r"退回|退给|"
    r"(?<![须需要得应])返还|补偿|报销|医药费|修理费|维修费|(?<![先须要得让叫再另])买(?:的|了)?|购买|购得|花\S{0,3}买|"
    r"存款|余额|"
    r"限重|补贴|补助|津贴|奖金|(?<!损失)(?<!护栏)(?<!路产)赔了(?:投诉人|客户|人家|对方|顾客|房客)?|涉及资金|资金|货款|worth|"
    r"salary|earn|cost me to buy|refund(?:ed)?|rent|loss(?:es)?"
    r" of)[^，。,;；!！?？罚交缴补]{0,6}$"
)
_LAW_BEFORE: Final = swift(
    r"(?:本来|按理|依规定)[^，。]{0,2}可以罚[^，。]{0,3}$|(?:规定|国家定的?|[省市县]里定的?|法律|条例|法规|依法|"
    r"处罚标准|罚款标准|按理|法定|"
    r"依据)[^，。,;；!！?？]{0,8}(?:最高|最多|上限|才|只能|只|应该?|该|是|可以|可|以下|"
    r"不超过)[^，。,;；!！?？]{0,5}$|"
    # what friends said it would be
    r"(?:(?:亲戚|朋友|熟人|同行|网上|网友|律师|懂行的|群里|有人|别人|百度|抖音上?)(?:都|也)?说|听(?:人家?|别人)[^，。]{0,2}说[^，。]{0,5})"
    r"[^，。,;；！!？?]{0,5}$"
)

# 邻店同样的事只罚五百: what others paid, up to the next word of oneself.
_FAR: Final = 24
_OF_OTHERS: Final = swift(
    r"(?:隔壁(?![乡县镇村市区][^，。]{0,3}又|[^，。]{0,6}(?:[说讲](?!他|自|人家|才|只|也|去年|上|以前|昨)|告诉我|提醒|劝我))|邻店|邻居|(?<![在到去])旁边[那的](?=[^，。]{0,8}(?:[家店铺摊厂馆户]|老板|同行|同样|一样))|别[家人](?!说)|同一?条?街|对门|对面(?=[^，。]{0,8}[铺店家摊厂户馆])|对过|斜对面|同行|(?:情况|条件)(?:相同|一样)的|听[^，。]{0,5}说(?:他们|别|隔壁|外|人家)|另外?一家|"
    r"其他[家店户人]|别的[店家户]|他家(?!开口|张口|要|报价|开价|硬)|"
    r"那[家边户](?=[^。；，]{0,3}[才只])|neighbou?r|another (?:shop|firm|driver)|"
    r"other (?:shops|firms|drivers|boats|box))"
    r"(?:(?!我|俺|咱|本[店厂司人]|轮到|才放|"
    r"，(?:可|但|却|结果|偏偏)?(?:他们|城管|交警|路政|运管|市监|消防|[所队站]里|来人|那人|人家)?"
    r"(?:张口|张嘴|开口|狮子|要价|[硬非就]要|要我|罚我|一?来就))[^。；;\n])*$|"
    # 别的乡才收二十五
    r"(?:邻[村县乡镇]|(?:别|其他|其它|外)(?:的)?(?:乡|村|镇|县|市|省|地方|处|地儿|区|街)|人家)[^，。]{0,6}(?:才|只|也就|不过)[^，。]{0,3}$"
)
# 从别处买的沙，花了八万二: what it cost oneself.
_BOUGHT_BEFORE: Final = regex(
    r"(?:买|租|进)的[^，。]{0,6}[，,]花了?$|"
    # 挖机是租人家的，一天四百
    r"(?:是|都|还)(?:租|借|包|雇)(?:来|人家|别人|亲戚|老板|朋友|公司)*的[，,]?(?:一[天个晚][^，。]{0,3}|[一每]?年)?(?:租金?)?(?:就|要|得)?$"
)
# 上万块的东西: what a thing is worth.
_WORTH: Final = regex(
    r"(?:块钱?|元)?(?:租|雇|请)了?(?:车|人|个|辆|工|船)|(?:元|块)?(?:办|买|装|修|盖|建|做|换|配|租|请|置办)的|(?:元|块|钱)?的(?:东西|货|油(?!票|卡)|袜子|衣服|鞋|商品|"
    r"饭|面(?!包车)|药|书|饼干|奶|酸奶|凉菜|蛋糕|设备|"
    r"机器|产品|材料|手机|车|酒|烟|菜|肉|鱼|"
    r"木头|家当|生意|损失|工程|合同|摩托|电动车|三轮|机器)|"
    r"(?:多|来)?(?:块钱?|元)?(?:就这么|全|白白)(?:没了|打了?水漂|泡汤|白费|烂了|烂掉|"
    r"毁了|糟蹋|砸手里|报废)|"
    r"(?:多|来)?(?:块钱?|元)?的?(?:转让费|学费|房租|租金|工钱|工资(?!保证金)|运费|油费|货款|话费|药费|"
    r"医药费|"
    r"营收|利润|贷款|本钱|成本|彩礼)|"
    r"(?:多|来)?(?:块钱?|元)?(?:买的|买来|进的|租的|修的|盖的|装的|上的|建的|搭的|装修|收来的)"
)
# 我兜里八百: what somebody had on him.
_OWN: Final = regex(
    r"(?<![走光出去了])(?:微信[里上]|支付宝[里上]|账上|账户[上里]?|身上|兜里|口袋里?|手里|手头|卡里|包里|钱包里?|钱盒子?里?|抽屉里|卡[^，。罚扣]{0,6}里面|钱匣里|钱箱里?|钱柜里?)(?:一共|"
    r"总共)?(?:就|只|才|也就|还)?(?:剩|"
    r"有|带了?|带着)?$"
)
# 鸡蛋四块九一斤: what goods cost.
_GOODS: Final = regex(
    r"(?:钱)?[一每](?:公斤|斤|公升|升|立方|瓶|两|碗|杯|盒|斗|包|袋|串|颗|支|本|份|个鸡蛋)"
)
# 协会来卖台历，188一本，不买就来查: goods, but of an office.
_OR_ELSE: Final = regex(
    r"(?:钱)?[一每](?:本|份|套|张|盒|瓶|个|块|包|袋)[，,。](?:谁|要是|你)?不(?:买|订|要|交|拿)[^，。]{0,3}(?:就|别|不|[，,])"
)
_PEDDLED: Final = regex(
    r"(?:协会|[所队局站办委]|[村镇乡]里|街道|社区|消防|市监|税务|物业)(?:的人?)?(?:又|都|上门|到店|来|年年|每年)*"
    r"(?:强?卖|推销|摊派|硬塞|强推)[^，。]{1,6}[，,](?:[一每][个本份套张瓶盒块副箱桶包袋支])?$|"
    r"(?:来|到|上)(?:我们?|俺们?)(?:家|店|厂|门|摊|饭店|超市)?里?[^，。]{0,3}(?:卖|推销)[^，。]{1,6}[，,](?:[一每][\u4e00-\u9fff])?$"
)


def _forced(text: str, start: int, end: int) -> bool:
    return (
        _OR_ELSE.match(text, end) is not None
        or _PEDDLED.search(text, max(0, start - 20), start) is not None
    )


# 我兜里就一千二，全给了: what he had was taken.
_ALL_GIVEN: Final = regex(
    r"(?:多|来)?(?:块钱?|元)?(?:现金|零钱|现钱)?[，,]?(?:他们?|人家|那人)?(?:全|都|就|也|一股脑|统统){0,2}(?:要[了走]|给|掏|交|拿|被|让|收|搜|塞)"
)
_ONE: Final = regex(
    "[一每](?:份|碗|斤|个|瓶|杯|盒|条|只|件|串|把|枝|盆|箱|袋|包|桶|筐|根|笼|屉|捆|朵|棵)(?:才|就|也就)?"
)
_SELLS: Final = regex("(?<!让我)(?<!硬)卖|进[了的货]")
# 卖了一捆芹菜，三块五.
_GOODS_SOLD: Final = regex(
    "(?<![收让给])卖(?:了|出去?|掉)?[一二两三几半\\d]{1,2}[捆斤把袋个瓶包碗份只条盒箱筐串根块][^，。交罚]{0,6}$"
)
_OFFICIAL: Final = regex("[罚收费交缴给付要押捐摊税]|赞助|加价")


# 三百多块钱的家什: what it is worth, when no money is named and nobody pays.
_THING: Final = regex(
    r"的(?![“\"「『]|[一总]共|[还又另]|[一二两三四五六七八九\d][百千万\d]|[^，。]{0,6}(?:[费款罚单票条金钱包礼烟酒卡税捐价章处书人收茶数都就也油报]|赞助|标准|"
    r"时候|规定|活动)|[，。])[\u4e00-\u9fff]"
)
# 工资都发齐了，每人5200.
_EACH: Final = regex(
    "(?:每人|人均|一人|一个人|[一每]个?[月亩头只户口天晚班])[^，。交收扣要罚缴]{0,2}"
)
_WAGES: Final = regex(
    "误工|停工|耽误|歇业|工资|薪|进价|成本|底价|批发|发补|[发领](?:了)?补[贴助]|劳务|临时工|补[贴助]款?$|(?:雇|招|聘|请|找)来的|"
    r"(?:工人|员工|小工|师傅|服务员|伙计)[^，。]{0,2}[\d一二两三四五六七八九十]+(?:个|名|人)?$"
)


# 一个月交800的车: those who paid it.
_PAYERS: Final = regex("(?:块钱?|元)?的(?:车|船|店|摊|厂)")
_HANDED_OVER: Final = regex("[交缴罚给](?:了|过)?$")
# 停车场收了我40，这个不算他们的.
_NOT_THEIRS: Final = regex(
    r"[^，。；\\d]{0,8}[，。](?:这|那)个?(?:钱|笔|份)?(?:我?不算|不怪|不关|不赖|我?没(?:意见|话说)|(?:跟|和|与)[^，。]{1,6}"
    r"(?:没关|无关|不相干))"
)
# 要我买一张五十的: what one is made to buy.
_MADE_TO: Final = swift(
    r"(?:要求?|让|叫|喊|嗌|逼|硬|强制|必须|只能|非)[^，。了]{0,10}(?:买|购|订|装|换)[^，。了]{0,6}$|"
    r"(?:没办法|只好|不得不|被迫|无奈)[^，。]{0,4}[买换装][^，。]{0,5}$|"
    r"(?:要|让|叫|逼|催|追|说|得)[^，。]{0,4}[补交缴][^，。了]{0,6}[水电]费[^，。]{0,3}$|"
    r"(?:[欠差]了?|收)[^，。]{0,8}[水电]费[^，。]{0,4}$|"
    r"[追催](?:缴|补|讨|收|着|要)?(?:我们?|俺)?[^，。]{0,6}[水电]费[^，。]{0,3}$|"
    r"(?:被|遭|让)[^，。]{0,4}?(?:多?收|多?扣)(?:了|我|走)*$|"
    r"(?:要|说|让|叫|得|责令)[^，。]{0,4}赔[偿尝付]?[^，。]{0,8}损失[^，。]{0,3}$"
)


# 让我诊所退回5600: what one is made to pay back.
_PAID_BACK: Final = regex(
    r"(?:[让叫逼喊]|责令|勒令|限期|必须|要求?)[^，。了]{0,10}退(?:款|回|还|赔|缴)[^，。了]{0,4}$"
)
# 工资3500全扣了当罚款.
_DOCKED: Final = regex(
    r"(?:块钱?|元)?(?:都|全|就|也|全部)?(?:被|给)?(?:他们?)?(?:扣|抵|没收)(?:了|走|下|光)*(?:当|抵|作|算|顶|充)"
)
# 要赔一万五……最后赔了四千: what was asked for was paid.
_DAMAGES: Final = regex("(?:要|让|叫|说|得|须|要求|责令)[^，。]{0,4}赔")
# 给他们买了两条烟四百多: a gift.
_BOUGHT_FOR: Final = regex(
    r"给(?:他们?|她|队长|所长|领导|主任|书记|站长|人家)[^，。]{0,3}买[^，。]{0,3}[烟酒茶礼][^，。]{0,2}$|"
    r"[给送要拿塞][^，。]{0,12}买了?[一二两三四五几][条瓶箱盒][^，。]{0,4}$"
)
# 村里扣了低保300: what was the person's own was taken.
_WITHHELD: Final = regex(
    r"罚[^，。]{0,6}工资[^，。]{0,2}$|"
    r"(?:扣|抵|截留?|挪|划)(?:了|走|掉|下|去)?[^，。]{0,6}(?:低保|补贴|补助|养老金|退休金|粮补|地补|补偿)[^，。]{0,4}$|"
    r"(?:低保|补贴|补助|养老金|退休金|粮补|地补|补偿)[^，。]{0,3}(?:被|让|里|中)[^，。]{0,8}(?:扣|抽|划|截)(?:了|去|走|掉|下)?[^，。]{0,3}$"
)


# 买了三本书花了九十，不买不给办.
_OR_BUY: Final = regex(
    r"(?:多|来)?(?:块钱?|元)?[，,。](?:谁)?不[买订装](?:他们?的)?[^，。]{0,2}[不就]|"
    r"(?:多|来)?(?:块钱?|元)?[，,](?:罚款|这事)?(?:就)?(?:免了?|不罚|不查|算了|放行|不追究|给办)"
)


# 送了三百块的烟酒, 买了五百的烟送给队长: goods, but a gift.
_GIVES: Final = regex(
    r"(?:送|塞|孝敬|进贡|上供|索要|硬要|[开张伸][口嘴手](?:就)?要|[问跟向找管](?:我|俺|咱|店里|老板)们?[^，。]{0,3}?要)"
    r"(?:了|过|走|给)?(?:他们?|她|队长|所长|领导|站长|主任|科长|我们?|俺)?(?:大概|差不多|将近|价值)?$"
)
_GOODS_GIVEN: Final = regex(
    r"(?:块钱?|元|钱)?(?:整|左右|出头)?的(?:烟|酒|茶|礼|水果|海鲜|月饼|土特产|特产|购物卡|加油卡)"
)
_ONWARDS: Final = regex(r"[^，。]{1,5}?(?:送(?!货)|塞|孝敬|拿|拎|提)(?:去|到|给|过去)")


def _as_a_gift(text: str, end: int, before: str) -> bool:
    goods = _GOODS_GIVEN.match(text, end)
    if goods is None:
        return False
    return _GIVES.search(before) is not None or _ONWARDS.match(text, goods.end() - 1) is not None


def of_another_matter(text: str, start: int, end: int, before: str, after: str) -> bool:
    """Whether the sum at *start*:*end*, in its clause, is of another matter."""
    if (
        _OFFICIAL.search(before) is None
        and (_GOODS.match(text, end) or _THING.match(text, end))
        and not _forced(text, start, end)
    ):
        return True
    if _as_a_gift(text, end, before):
        return False
    if (
        (_OFFERED.search(before) and _OFFER.match(text, end))
        or (_BID.fullmatch(before) and _OUTBID.match(text, end))
        or (_PROPOSED.search(before) and _DECLINED.match(text, end))
        or before[-2:] in _LAWS  # 食品安全法五千起
    ) or (_OWN.search(before) and not _ALL_GIVEN.match(text, end)):
        return True
    theirs = (
        named_as_theirs(text, end)
        or _forced(text, start, end)
        or _PAID_BACK.search(before) is not None
    )
    if (
        not theirs
        and _meant(_ELSE_BEFORE.search(before))
        and not (
            _MADE_TO.search(before)
            or (
                before.endswith(("赔", "赔了")) and _DAMAGES.search(text, max(0, start - 90), start)
            )
            or _BOUGHT_FOR.search(before)
            or _WITHHELD.search(before)
            or ("买" in before and _OR_BUY.match(text, end))
            or _DOCKED.match(text, end)
        )
    ):
        return True
    if _LAW_BEFORE.search(before) or _spent_or_of_others(text, start, end):
        return True
    if not theirs and outside(text, start, end, before):
        return True
    if _WORTH.match(after) is not None and not (
        _PAYERS.match(after) and _HANDED_OVER.search(before)
    ):
        return True
    return _NOT_THEIRS.match(text, end) is not None or _sold(text, start, before)


# 请律师花了一万最后降到｜八万: the word had its sum.
_HAS_ITS_SUM: Final = regex(
    r"[一二两三四五六七八九十\d][百千万][一二两三四五六七八九]?(?:多|来)?(?:块钱?|元)?"
    r"(?:最后|后来|结果|现在|然后|又|再|他|我们?$|罚|说|才[降放])"
)


def _meant(met: re.Match[str] | None) -> bool:
    return met is not None and _HAS_ITS_SUM.search(met[0]) is None


# 必须找他家做评价, 先去对面打印店做图: what one is made to pay there.
_SENT_THERE: Final = regex(
    r"(?<![听看见碰遇跟想])(?:[去找在用从]|[买换装订租]了?|(?:只能|必须|指定|非得|要求|[让叫逼要]我们?)(?:[买从]|到)?)$"
)


def _spent_or_of_others(text: str, start: int, end: int) -> bool:
    """从别处买的沙，花了八万; 邻店只罚五百; I sell pancakes for 6 yuan."""
    if text[start - 2 : start].isascii():
        return outside_in_english(text, start, end) or (
            _OF_OTHERS.search(text, max(0, start - _FAR), start) is not None
        )
    if _BOUGHT_BEFORE.search(text, max(0, start - _FAR), start):
        return True
    others = _OF_OTHERS.search(text, max(0, start - _FAR), start)
    return others is not None and not _SENT_THERE.search(
        text, max(0, others.start() - 8), others.start()
    )


def _sold(text: str, start: int, before: str) -> bool:
    """卖了两包，总共三块六: what is counted up is no money of the matter either."""
    end = start - len(before) - 1
    if end > 0 and not before and _GOODS_SOLD.search(clause_before(text, end)):
        return True
    if end > 0 and _ONE.fullmatch(before):  # 我卖凉皮的，一份八块
        sells = _SELLS.search(clause_before(text, end)) is not None
        return sells and _PEDDLED.search(text, max(0, start - 20), start) is None
    if end > 0 and _EACH.fullmatch(before):
        return _WAGES.search(clause_before(text, end)) is not None
    if _ONLY_COUNTED.fullmatch(before) is None:
        return False
    if end <= 0 or _MADE_TO_BUY.search(text, max(0, end - 60), end):
        return False
    return _ELSE_BEFORE.search(clause_before(text, end)) is not None


# 要我装烟感、买灭火毯……全买了，总共一千七
_MADE_TO_BUY: Final = regex(
    "(?:要|[让叫逼]|强制|必须|指定)(?:我们?|俺们?|咱)[^。；了]{0,16}(?:买|装|换|订|购)"
    "[^。；]{0,30}(?:全|都|只好)(?:买|装|换|订|购)了"
)
