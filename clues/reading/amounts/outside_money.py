"""Which sums are told in passing: a standstill's cost, own trips, market prices?

Long reports are full of them. What stands left or right of the sum tells whose it is; one row of
the tables is one way in which money comes into a story without going from the person to the
office. Sums that were taken, asked or fined are never named by these words.
"""

from typing import Final

from clues.reading.amounts.compared_money import is_compared
from clues.reading.amounts.outside_words import BEFORE
from clues.reading.words.swift import swift
from clues.regex import regex

# 被人骗了两万，派出所不立案: a thief's, not an officer's.
_CHEATED: Final = regex(
    r"(?:被(?:人|贼|骗子|网上|别人|老板|对方|朋友|中介)?|^)[^，。被他城交路]{0,3}(?:骗|偷|盗|卷|抢)(?:了|走|去|掉)*(?:我|俺)?(?:家|们)?$"
)
_THEFT: Final = frozenset("骗偷盗卷抢")
_REPORTED: Final = regex("报案|报警|报了警|立案|派出所|公安|民警|刑警|破案")
_UNIT: Final = r"(?:多|来|余)?(?:块钱?|元)?(?:左右|上下|出头)?"
# Right of the sum.
_BEHIND: Final = swift(
    rf"{_UNIT}(?:的)?(?:大|小)?(?:单子|订单|大单|业务|项目|活儿?|买卖)[^。]{{0,10}}?(?:黄|飞|丢|跑了|没了|吹|泡汤|没签|没做|做不成|接不)|"
    rf"{_UNIT}(?:的)(?:酱油|醋|豆腐|饮料|可乐|水果|鸡蛋|面包|烤肠|包子|馒头|灯泡|螺丝|瓜子|罐头|青菜|玩具|订单|业务)|"
    rf"{_UNIT}(?:一[个瓶斤只袋条])?(?:进的|卖的|卖出|买回来|搭的)|"
    rf"{_UNIT}(?:都|也)?(?:还没|没|还欠着?)(?:还|还清|还完|还上|结清?)(?=[，。]|$)|"
    rf"{_UNIT}(?:都|也)(?:没有?|不到|拿不出|凑不)(?=[，。]|$|来)|"
    rf"{_UNIT}(?:就能|就可以|都能|就够)(?:买|做|装|弄|修|配)(?!个?(?:安心|省心|平安|清静|自在|路))|"
    rf"{_UNIT}(?:找不开|的零钱)|{_UNIT}还(?:贵|便宜)|{_UNIT}(?:都|就|也|全)?(?:黄|泡汤|飞)了|"
    rf"{_UNIT}(?:的(?:收入|借款|流水|销售额)|是(?:借的|借款|贷款|货款))|"
    rf"{_UNIT}一(?:天|个?月|年|趟)的?(?:工钱|工资|租金|房租|收入|饭钱)|"
    rf"{_UNIT}的(?:养老金|退休金|低保|补助|补贴|奖学金)|"
    rf"{_UNIT}(?:都|也)(?:可以|行|合法|不过分)(?=[，。]|$)|"
    rf"{_UNIT}(?:包邮|管饭|，?管(?:一|两|三)?[顿餐]|，?管饭)|"
    rf"{_UNIT}(?:我|俺)?(?:都|也)?没(?:舍得)?卖"
)
# 押金五百去年退了: a deposit that came back; a fine stays one.
_RETURNED: Final = regex(
    rf"{_UNIT}(?:后来|又|都|已经?|去年|当时|最后|第二天|他们?)*退(?:了|给|还|回来?了?)+"
    r"(?:我|咱|俺|(?=[，。]|$))(?!的(?:证|车))"
)
# 一个月三百打点: named as what went to them.
_THEIRS: Final = regex(
    rf"{_UNIT}的?(?:罚[款金单]|滞纳金|押金|保证金|打点|赞助|红包|好处|"
    r"(?:管理|占道|卫生|检测|检疫|服务|协调|保管|停车|看管|资料|培训|工本|代办)费)"
    r"(?!(?:了|我|是|要|的|又|还)*[\d一二两三四五六七八九十])"
)
# 花三万换了净化器: work of one's own.
_SPENT: Final = regex(r"花(?:了|掉|去|出去|费)?(?:我|咱|俺)?(?:将近|近|小|大概)?$")
_ON_WORK: Final = regex(
    rf"{_UNIT}(?:才|去|来|重新|全部|又|给)?(?:换|改|修|装|建|雇|租|印|添|重做|整改|加装|请(?!客|他|人吃|楼)|买了|买的|置办)"
)
_WORK: Final = regex(
    r"(?:改|修|换|装|建|盖|挖|填|拆|砌|刷|铺|搭|打井|整改|装修|添置|住院|医院|住了|打伤|撞|咬|摔|骨折|受伤|烫|复印|打车|坐车|跑了)[^，。罚收]{0,9}"
)
_WORK_SPENT: Final = regex(
    r"(?:改|修|换(?!证)|装|建|盖|挖|填|拆|砌|刷|铺|搭|打井|整改|装修|添置|加|设备|机器|写|稿子|买(?!了?[一二两三四五几]?[条瓶箱盒]|烟|酒|礼|茶|他|卡|个|路|通))[^，。罚收指]{0,9}"
    r"(?:一共|总共|前后|又|光|就|也|都|我|我们|俺)*花(?:了|掉|去|出去|费)?(?:我们?|俺|咱)?(?:将近|近|小|大概)?$"
)
_ONCE_MADE: Final = regex(
    r"(?:去年|前年|当年|上个?月|上个?礼拜|刚|才|新)[^，。]{0,4}(?:做|搞|弄|换|买|装|办|修)的?[^，。]{0,2}花了?$"
)
_ONLY_SPENT: Final = regex(
    r"(?:一共|总共|前后|前前后后|又|光|就|也|都|我们?|俺|里外里)*(?:花|搭|贴|赔)(?:了|掉|去|费|进去|进)*(?:将近|近|小|大概)?"
)
_FOR_THEM: Final = regex(
    r"指定|他们?(?:自己)?(?:家|店|那里|那儿|那边|的(?:人|店|公司|厂|亲戚|熟人))|给他|给所|给队|介绍|推荐|建议|劝|动员|必须|非得|没办法|只好|不让|逼着?|托人|关系|请客|吃饭|打点"
)
# 买了三本书花了九十，不买不给办: no choice of one's own.
_OR_NOTHING: Final = regex(
    rf"{_FOR_THEM.pattern}|不(?:买|换|装|做|改|办)[^，。]{{0,2}}[不就别]|才(?:给|肯|办|发|让)"
)
# 抬走我两桶油，一桶二百三十八: what one of the things taken is worth.
_EACH_THING: Final = regex(
    r"(?:光|市价|那|那个)?[一每](?:桶|箱|罐|袋|盒|瓶|包|条|斤|只|筐|缸|坛|捆|板|件)[^，。费交罚收要]{0,3}"
)
# 把我网收了，那网两千多: what the thing that is gone was worth.
_THAT_THING: Final = regex(
    r"那(?:个|台|辆|张|口|把|套|批|条|只)?[\u4e00-\u9fff]{0,3}?(?P<thing>[\u4e00-\u9fff])(?:可|也|就|值|是|要|得)?"
)
_GONE: Final = regex(r"[收扣砸拆拿封摔拖抬搬剪撕烧踩踢掀推打撞弄](?:走|了|掉|坏|烂|碎|断|翻)|没收")
_TAKEN: Final = regex(r"(?:抬|拿|搬|拉|扣|收|抽|端|提|封|取|抄)(?:走|了)|没收|查封|抽样")
_TO_BUY: Final = regex(r"[买购订装换租]|押金|赎|取回|领回")
# 外包给咨询公司，三年合同九十八万.
_CONTRACT: Final = regex(
    r"(?:外包|打包|承包|委托|包)给[^。]{0,16}[，]?(?:一年|每年|[一二两三四五]年|合同|[一二两三四五]年合同)[^，。收交罚]{0,3}$"
)
_CONTRACT_SUM: Final = regex(r"合同(?:总)?(?:价款|额|金额|价)(?:约|为|是)*$")
# 送外卖，一单四块五; 租房押一付三，押金两千: the clause before says whose it is.
_LED_BY: Final = (
    (regex(r"(?:才|就)?一单(?:才|就)?"), regex(r"外卖|骑手|跑单|快递|代驾")),
    (regex(r"押金"), regex(r"租房|房租|房东|租车|平台|医院|住院")),
)
_HIRED: Final = regex(r"(?:派来|招来|雇来|聘来|外聘|雇的|聘的|招的|临时工|帮忙|站岗|劳务)")
_HIS_DAYS: Final = regex(r"(?:一天|一个月|一月|每天|每月|一晚上?)(?:才|就|拿|给|开|发)*")
# 贷款的车，月供……; 一车牛肉二十多万.
_A_LOAD: Final = regex(
    r"[这那]?[辆台栋艘](?:车|机器|设备|船|楼)?(?:少说|起码|值|得值)+$|"
    r"[一满整](?:车|船|柜|库|棚|塘|池)(?:的)?(?!货主)(?:(?![罚收要交给扣])[\u4e00-\u9fff]){1,3}(?:值|就|得|是|少说)*$"
)
_A_FORTUNE: Final = regex("[万亿w]")
_NURSLING: Final = regex(
    r"(?:草莓|苹果|桃子?|西瓜|葡萄|橘子|橙子|柚子|杨梅|樱桃|鸡蛋|鸭蛋|猪肉|牛肉|白菜|大蒜|土豆|玉米|红薯|辣椒|茶叶|蜂蜜|牛奶|豆腐|海鲜|虾|蟹|甘蔗|花生|纸壳|废铁|废品|"
    r"馒头|包子|油条|烧饼|大饼|煎饼|豆浆|茶叶蛋|烤肠|凉皮|肠粉|米粉|粽子|冰棍|雪糕|矿泉水|盒饭|"
    r"苗|仔|饲料|化肥|种子|肥料|农药|雏)(?:是|要|卖|进价|涨到)?$"
)
_PER: Final = regex(r"(?:块钱?|元)?[一每]")
_BUSINESS: Final = regex(
    r"(?:我|俺|咱)[^，。]{0,4}(?:卖|摆摊)[^。]{0,16}$|(?:卖|摆摊)[^。]{0,14}[，]$"
)
_GOODS_OF: Final = regex(
    r"(?:[一二两三半\d](?:斤|捆|把|袋|瓶|串|盘|碗|杯|笼|两)[^，。费税钱罚收交报检]{0,4}|"
    r"一[份块](?:凉皮|豆腐|盒饭|快餐|炒饭|米线|面|粉|炒面|凉面|肠粉|菜|饼|蛋糕)|(?:卖|才卖|只卖))(?:才|就|卖|只卖|也就)*$"
)


def outside(text: str, start: int, end: int, before: str) -> bool:
    """Whether the sum at *start*:*end* comes into the story without being of the matter."""
    if "罚" not in before and _RETURNED.match(text, end):
        return True
    if BEFORE.search(before) is not None or _BEHIND.match(text, end) is not None:
        return True
    if (
        not _THEFT.isdisjoint(before)
        and _CHEATED.search(before)
        and _REPORTED.search(text, max(0, start - 60), end + 60)
    ):
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


def _left_of(text: str, end: int, length: int) -> str:
    return text[max(0, end - length) : end]


def _on_own_work(text: str, start: int, end: int, before: str) -> bool:
    far = _left_of(text, start, 44)
    if _FOR_THEM.search(far) or _OR_NOTHING.search(text, end, end + 14):
        return False
    if (
        _WORK_SPENT.search(before)
        or _ONCE_MADE.search(before)
        or (_SPENT.search(before) and _ON_WORK.match(text, end))
    ):
        return True
    earlier = far[: len(far) - len(before)]
    return _ONLY_SPENT.fullmatch(before) is not None and _WORK.search(earlier[-16:]) is not None


def _of_the_clause_before(text: str, start: int, before: str) -> bool:
    far = _left_of(text, start, 40)
    earlier = far[: len(far) - len(before)]
    thing = _THAT_THING.fullmatch(before)
    if thing and thing["thing"] in earlier[-24:] and _GONE.search(earlier[-24:]):
        return True
    if _CONTRACT.search(far):
        return True
    if _CONTRACT_SUM.search(before) and not _FOR_THEM.search(far):
        return True
    if _EACH_THING.fullmatch(before) and _TAKEN.search(earlier) and not _TO_BUY.search(far):
        return True
    if any(own.fullmatch(before) and lead.search(earlier[-14:]) for own, lead in _LED_BY):
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
    lead = _left_of(text, start - len(before) + goods.start(), 26)
    return goods[0].startswith("一份") or _BUSINESS.search(lead) is not None or "卖" in goods[0]
