"""Which of the days told saw nothing done to anybody: 5月30号开镰，6月5号罚了我500?

Own doings (回家, 换好门, 来装货), a paper's date, the begin of a ban: where a story tells another
day on which an office did something, a day in whose words no deed of one is told is left out.
"""

from collections.abc import Iterator, Sequence
from itertools import zip_longest
from typing import Final

from clues.reading.times.harms import harmed
from clues.reading.times.moments import Days
from clues.reading.words.swift import swift
from clues.regex import regex

_REACH: Final = 80
# What an office does, says, asks or takes, and its name; one of them near a day keeps it.
_SIGNS: Final = (
    "扣拖拉查封拆砸罚停抓锁贴抬搬断砍抢拦吊撕踢要交讲逼催割缴撤铲堵剪焊掀闯敲喊骂推记验检"
    "抽签卡追赶冲砌挖填毁卖拍画达被局所队办委警掐拔掰撬拧卸谈唤拘难辱胁吓围压踹揍骗索赔找问审询寄派扎挡"
    "截逮令禁驳冻磅登缔勒铐绑揪翻挪"
)
_DEED: Final = swift(
    f"(?<![没未不])[{_SIGNS}]|(?<![没未])[让叫说]|打(?!工|算|听|理|扫|开|包|渔|鱼)|"
    "(?<![本原从近回起下出])来(?!得|不)|又[\\d一二三四五六七八九十两]|"
    "(?<![麦秋夏丰都就也])收(?!割|成|工|摊|完|好|货|麦|稻|菜|拾)|(?<=都)收|"
    "不(?:办|批|给|予|受|准|许|收|接|认|肯|放|退|理|见|同意)|立案|受理|决定|出具|作出|送(?:来|给我|到我)|"
    "发(?:通知|短信|微信|函|文|告|单)|下(?:通知|文|单|发)|开(?:单|票|罚|具|口|了[一两张])|"
    "给(?!他|她|孩子|家)|[带取拿弄拎]走|进[门店厂村屋]|通知|[回答批]复|的事(?!$)|也是|同样|照样|照旧|"
    "一样|发生|出事|[一二两三四五六\\d][次回趟拨遍轮](?!都|就|没)|"
    "^ 把|把[我俺咱]|关[了停掉闸]|[涨加提](?:到|价|成)|"
    # harm that was found: 货架空了, 水管断了, 我出不去; and whoever else did something
    "一看|发现|没(?:了|让|给|收到|理|人[理管]|批|电|水|网|气)|不见|少了|坏了|死了|断了|空了|倒[了在]|塌|[出进动过]不[去来了]|"
    "退(?!休|伍|房|租)|堆|喷|泼|量[了房地]|名|念|黑水|他们|对方|等了|挨|受[了伤到]|伤|损失|丢了|领导|书记|主任|[所队站局处科组]长|的人(?!家)|有人|一伙|"
    "消防|城管|环保|路政|市监|税务|运管|街道|[镇乡村县区市]里|工商|安监|应急|渔政|海事|林业|农业|物业|"
    "[a-z]{3}"
)
# 拉一车鱼, 挖机, 排队, 年检: signs of an office's deed in words that tell of none.
_HARMLESS: Final = swift(
    "拉(?:了|着)?(?:[一两二三四五六七八九十几半满\\d][^，。]{0,2}?[车吨船趟单]|[货客人活煤沙石菜鱼肉料粮猪羊牛砖土木水果家])|"
    "挖(?:机|掘)|排队|所(?:以|有|谓)|厕所|办(?:酒|席|喜|丧|年货|完|好|婚|厂)|到达|搬(?:家|到|来|进|新|货)|批发|"
    "[年季车]检|年审|[检维]修|安检|自查|体检|割[麦稻草谷韭胶]|砍[柴树竹]|抢[收种]|填(?:土|写)|吊(?:机|装|车)|堵车|赶[集路海货工订场圩早着]|"
    "三轮|没来|快断|累断|腰[^，。]{0,3}断|"
    "[装卸进发补交送]货|消防(?:通道|门|器材|栓|设施|证|设备)|环保(?:设备|设施|证)|打(?:了|过)?[^，。]{0,6}(?:电话|热线|12\\d{3})|把车停|停(?:在|到|桥|路|下)|躲雨|[成交]易|采摘|抽(?:空|水|沙)|停(?:在|好|车|航)|关(?:店|门)|开(?:店|业|门)|卖[给菜瓜果鱼货]|记得|要(?:去|回|结婚|过年)|"
    "[主重需快]要|压根|拍照|看病|打针|翻(?:新|修|盖|建|地)|[调买运拉带进寄请借捎搬]来的?|(?:外[地省县]|老家|别处)来的"
)
_STRONG: Final = regex("[扣拖查封拆砸罚停令抓锁贴拦撕收要来被警给交]|发生|出事|[a-z]{3}")
# 回厂, 开门, 装货, 从东岭下来: what somebody did himself; without it a day is left as it was told.
_OWN: Final = swift(
    "^我 |节|过年|[新大]年|八十|大寿|回(?:来|家|厂|乡|村|城|店|校|国|老家)|[上下]班|[复开收停动]工|"
    "开(?:[业市学镰渔海车]|门(?!一看))|营业|[出动](?:发|门|海|车|身|摊|船)|装|卸|运|拉|从|往|[下上]来|绕|路过|过[完罢路桥站的]|过了(?!几|两|三|一)|"
    "[摘种养卖买采割晒栽播]|打[工渔鱼]|休|住|下[^，。]{0,4}[雨雪雹]|雨下|台风|刮风|起雾|涨水|铲雪|搬|我吃|病|换|补|修|改|整|进场|准|合格|"
    "放[了行假]|没(?:事|问题)|杀(?:年?猪|羊|鸡|牛)|发(?:工资|钱|奖金)|(?:拿|领|办|考|取)(?:的|到|了)?[^，。]{0,4}[证照本]|写了|投诉|反映|举报|申请|到的(?=[，,。这那])"
)
# 5月3号、8号; 2月24日（周二）; 9月1号，加上今天: what follows is told of both.
_LISTED: Final = regex(
    r"[\s,，、;；()和及与跟同到至~.-]{0,4}(?:(?:再|又)?(?:加上|算上|连上|外加|连同|还有|另外|以及)|"
    r"是|就是|也就是|即|对)?[\s,，、()]{0,2}"
)
_I_DID: Final = regex(
    "(?:[早晚]上|[上下中]午|一早|一大早|当天)?[，,]?(?:我们?|俺们?|咱们?|本人)(?![的家店厂车摊船司村])"
)
_CLAUSE: Final = frozenset("，。；,;")
_STOP: Final = regex("[。！!？?；;\n]")


def deed_in(told: str) -> bool:
    """Whether *told* has any sign of an office's deed."""
    return _DEED.search(_HARMLESS.sub("·", told)) is not None


def strong_in(told: str) -> bool:
    """Whether *told* has a deed that is surely an office's."""
    return _STRONG.search(told) is not None


def busy(text: str, kept: Sequence[Days]) -> list[Days]:
    """Return *kept* without the days on which nothing was done, if something was on another."""
    if len(kept) < 2:  # a day alone is when it happened
        return list(kept)
    groups = list(_groups(text, sorted(kept, key=lambda days: days.start)))
    words = list(_words(text, groups))
    idle = [
        (_OWN.search(told) and not deed_in(told) and not harmed(told)) or _in_order(told, after)
        for told, after in zip_longest(words, words[1:], fillvalue="")
    ]
    if not any(idle) or not any(
        _STRONG.search(told) for told, still in zip(words, idle, strict=True) if not still
    ):
        return list(kept)
    left = {id(days) for group, still in zip(groups, idle, strict=True) if still for days in group}
    return [days for days in kept if id(days) not in left]


# 上周五来查，说准，还贴了标。结果今天……说标不算: what was found in order is held against nobody.
_FINE: Final = regex(
    "[说讲](?:准|没[^，。]{0,2}[题事病]|都?合格|都?可以|都?行[，。]|挺好|不错|都好)|"
    "手续(?:都|也|很)?(?:齐全|完备|规范|到位)|都合格|没(?:查出|发现|啥|什么)?(?:问题|毛病|事)|过关|看了证就放|合格[证标章]"
)
_CONTRADICTED: Final = regex(
    "不(?:算|认|行|合格|合规|够|达标|作数)|又来?[说讲]|有(?:问题|毛病)|不是他们|没用"
)
# 上个月来查手续齐全，这回不一样; 上个月都说没问题，昨天｜又来说我不行
_NOT_NOW: Final = regex("[，,。；]这[回次](?:可|就|却|完全|又)?(?:不|没|变)")
_SAY_NOW: Final = regex("[^，。]{0,4} (?:就|却)?又来?[说讲]")
_TURNED: Final = regex("结果|可是|可(?=[今昨这]|$)|但是?|谁知|哪知|没想到|偏偏|不料|到了")


# 去年九月省里抽检亦未提出问题; but 又来, 第三次 tell of visit after visit.
_PASSED: Final = regex(
    "(?:抽检|抽查|检查|检[验测]|来查|查过|验收|督查)(?:了|过)?[^。罚扣]{0,6}?(?:(?<![不未没])(?:合格(?![证率])|达标|通过)|"
    "[没未](?:有|曾)?(?:提|发现|查出|指出)(?:出|过|到)?(?:什么|啥|任何)?(?:问题|毛病|隐患))"
)
_VISITS: Final = regex("[次回趟遍]|又来|天天|轮着|接连|先后|再次")


def _in_order(told: str, after: str) -> bool:
    if _PASSED.search(told) and not strong_in(told) and not _VISITS.search(f"{told} {after}"):
        return True
    if not _FINE.search(told):
        return False
    if _NOT_NOW.search(told) or _SAY_NOW.match(after):
        return True
    turned = _TURNED.search(told) or _TURNED.match(after)
    return turned is not None and _CONTRADICTED.search(after) is not None


def _groups(text: str, order: Sequence[Days]) -> Iterator[list[Days]]:
    """Yield the days that are told in one list."""
    group: list[Days] = []
    for days in order:
        if group and not one_list(text, group[-1], days):
            yield group
            group = []
        group.append(days)
    yield group


_CELEBRATED: Final = regex("过[完罢了]?$")


def one_list(text: str, days: Days, after: Days) -> bool:
    """Whether what follows is told of both days: 5月3号、8号."""
    beside = _LISTED.fullmatch(text, days.end, after.start) is not None
    if _CELEBRATED.search(text, max(0, days.start - 3), days.start):  # 刚过完元旦，1月3号
        return False
    # 发生在11月4号，11月10号我写了投诉: two sentences in one
    return beside and not (text[days.end] in "，," and _I_DID.match(text, after.end))


def _words(text: str, groups: Sequence[Sequence[Days]]) -> Iterator[str]:
    """Yield what is told of each list: from the sentence it stands in to the next day told."""
    last = 0
    for at, group in enumerate(groups):
        begun = max(last, group[0].start - _REACH)
        stops = [stop.end() for stop in _STOP.finditer(text, begun, group[0].start)]
        last = group[-1].end
        until = _clause_of(text, groups[at + 1][0].start, last) if at + 1 < len(groups) else None
        until = len(text) if until is None else until
        told = text[last : min(until, last + _REACH)]
        # 要停工，10月12号我补了证: who stands right after the day did what follows
        if _I_DID.match(told):
            led = "我"
        elif at and not stops and told[:1] not in _CLAUSE:
            # 说缺图，植检站10月8号来: of what stands before only its own clause is told of the day
            led = text[_clause_of(text, group[0].start, begun) : group[0].start]
        else:
            led = text[stops[-1] if stops else begun : group[0].start]
        yield f"{led} {told}"


_SUBJECT: Final = 10
_BREAK: Final = regex("[，。！!？?；;,\n]")


def _clause_of(text: str, start: int, last: int) -> int:
    """Return where the clause of a day begins, if soon before it; else the day itself."""
    begun = max(last, start - _SUBJECT)
    stops = [stop.end() for stop in _BREAK.finditer(text, begun, start)]
    return stops[-1] if stops else start
