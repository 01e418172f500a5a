"""Is anybody in danger, so that safety is spoken of first?

Words decide, unless they are denied; what a story only fears or forbids is no danger.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from clues.reading.folding import fold
from clues.reading.lexicon import met_in


class Peril(StrEnum):
    """What kind of danger a story tells of."""

    VIOLENCE = "violence"
    DETAINED = "detained"
    INJURY = "injury"
    FIRE = "fire"
    DESPAIR = "despair"


@dataclass(frozen=True, slots=True, kw_only=True)
class Danger:
    """A danger and the words that tell of it; *text* is ``story[start:end]``.

    *now*: it is said to go on at this moment.
    """

    peril: Peril
    text: str
    start: int
    end: int
    now: bool = False


# Whose body it is: 扣我的车 and 砸我的店 are no such thing.
_WHO: Final = (
    "(?:我们?|俺们?|咱们?|他们?|她们?|人(?!家|民|行道|工)|司机|老人|老头|老汉|老太|孩子|小孩|工人|工友|店员|伙计|"
    "(?:我|俺|他|她)?(?:老公|老婆|丈夫|妻子|媳妇|爱人|男人|爸爸?|妈妈?|爹|娘|父亲|母亲|儿子|女儿|儿媳|"
    "哥哥?|弟弟?|姐姐?|妹妹?|爷爷?|奶奶?|岳父|岳母|家人|亲戚|同事|孙子))"
)
_BODY: Final = (
    "(?![们]?(?:的|家的|这|那|一|两|三|四|五|六|七|八|九|十|几|\\d|车|货|摊|店|门|船|东西|筐|篮|桌|椅|秤|菜|箱|"
    "电话|手机|招呼|主意|微信|脸|分|钱|工资|证|行驶|驾|网|三轮|电动|渔|狗|鸡|鸭|猪|牛|羊|房|墙|棚|广告|厂|公司|村|单位|家门|家大|家院|家狗|打))"
)
_GO: Final = (
    "(?:走(?!车|这|那|高速|国道|省道|县道|小路|大路|便道|程序|[gsxy]\\d)|离开|出去|出门(?!摆|做|卖)|回家|"
    "下车|下船|动(?!工|土|火)|回去|出来)"
)
# 打了我, but not 给环保打了三次电话, 打了张票, 被打断了话
_BEATEN: Final = (
    "(?:打了(?!我?[^，。]{0,3}(?:电话|手机|招呼|报警|12345|110|\\d)|"
    "[一二两三四五六七八九十几]*(?:个|次|遍|回|趟|张|份|折|条|针|通)|票|分|欠|白条|收|印|卡|折|水|药|井|桩|发票|这些|"
    "棍子?|定金|好几)|打伤|殴打|打得|围殴|暴打|群殴|打倒|打破|打断(?!了?(?:我|他|说)?的?(?:话|，|；|。|$))|打晕|砍(?:伤|死|了[我他她俺]))"
)
_WORDS: Final = {
    Peril.DESPAIR: (
        r"不想活|活不下去|活不了|不如死|(?<!得)(?<!得我)想死(?!你|的心)|(?<!私)自杀|跳楼(?!价|大)|跳河|跳桥|"
        r"跳江|喝农药|喝药|安眠药|轻生|寻死|上吊|割腕|一了百了|一死了之|死给|同归于尽|活着没意思|活够了|不活了|"
        r"(?:就|要|想|准备|马上|真想)跳(?:下去|下来)|没活路|了结自己|"
        r"want to die|kill myself|suicid|end my life|don'?t want to live|no reason to live"
    ),
    Peril.VIOLENCE: (
        rf"打人|打架(?:斗殴|了)|(?:打|动)起(?:来|手来)(?!电话)|把[^，。]{{0,5}}打(?:了(?!折)|伤|得|倒|破)|"
        rf"(?:被|遭|让|叫|给)[^，。]{{0,8}}{_BEATEN}|被打(?!断|扰|入|印|开|听|发|码|造|假|掉|折|击)|"
        rf"挨(?:了)?(?:他们?)?(?:一?顿)?(?:毒)?[打揍](?!工)|"
        rf"(?:打(?!工)|揍|踹|踢|推倒|捅|(?<![偷滥乱盗])砍|掐|捶|殴)(?:了|伤|倒|死)?{_WHO}{_BODY}|"
        r"打伤|殴打|围殴|打得(?:我|他|她|头|鼻|满|浑|站不|起不)|"
        r"捅了(?:一|两|几|我|他|人)|动手(?:打|推|拉|了(?!术))|正在打(?!印|电话|算|包|井)|拿刀|持刀|动刀|有刀|拿棍|持棍|打死|往死里打|揍了|"
        r"扇了?我|扇耳光|(?:打|抽|扇|给)了?(?:我|他|她)?(?:一|两|几)?(?:个)?(?:耳光|巴掌|嘴巴)|"
        r"掐(?:着|住)?[^，。]{0,3}脖|拳打脚踢|推搡|"
        rf"(?:把|将){_WHO}(?:给)?(?:一把)?(?:按|摁|压|推|踹|拽|撂|放)(?:倒|在地|到地|翻)|"
        r"(?:抓|扯|揪)(?:着|住|了)?(?:我|他|她)?(?:的)?头发|电击|电棍|警棍|辣椒水|催泪|"
        r"(?:beat|beats|beating|beaten|hit|hits|hitting|punch|punched|kicked|kicking|"
        r"slapped|attacked) "
        r"(?:me|him|her|us|up|my|our)(?! with a (?:fine|bill))\b|\bbeating\b|assault|"
        r"with a knife|has a knife|pepper spray"
    ),
    Peril.DETAINED: (
        r"扣人|人被扣|扣了[^，。]{0,3}人|把(?![^，。]{0,6}[车車货摊机秤船狗])[^，。]{0,6}(?:关起来|关了起来|"
        r"锁在|铐在|铐起来|铐住|铐上|铐走|关在|扣在(?:屋|房|车里|办公|院|所|局|队))|"
        r"铐(?:着|了|住|走|上)?(?:我|俺|他|她|人)|铐(?:走|住|上)|手铐|"
        rf"(?:把|将){_WHO}(?:给)?(?:带|抓|押|铐|拖)走|{_WHO}(?:被|让)[^，。]{{0,6}}(?:带|抓|押|铐)走|"
        rf"(?:带|抓|押|铐)走了?{_WHO}{_BODY}|"
        rf"(?:扣|困|拘)(?:着|住){_WHO}{_BODY}|"
        r"扣(?:着)?(?:我|俺)们?(?:不放|在(?:这|那|屋|所|院|局|办公))|"
        rf"小黑屋|软禁|不放(?:人|{_WHO}{_GO})|非法拘禁|限制人身自由|限制自由|反锁|"
        rf"不(?:让|准|许|给|叫){_WHO}{_GO}|(?:堵|围|关|锁|按|摁)[^，。]{{0,8}}不(?:让|准|许|给){_GO}|"
        rf"^不(?:让|准|许)走|关在(?:屋|房|车|里|办公室)|被关(?:在|了|起)|绑架|出不去|押上(?:警|囚|面包)?车|"
        r"locked (?:me|us|him|her|my [a-z]+) (?:in|up)|detained (?:me|us|him|her|my)|won'?t let"
        r" (?:me|us|him|her) (?:go|leave)|held (?:me|us) (?:in|there)|handcuff|"
        r"(?:i am|i'm|we are|we're) trapped|"
        r"took (?:my|our) (?:husband|wife|son|daughter|father|mother|brother|sister|worker)s?"
        r"(?: away)?\b"
    ),
    Peril.INJURY: (
        r"受伤|受了伤|流血|出血|吐血|满脸是血|都是血|头破|骨头断|骨折|昏迷|昏倒|[昏晕]过去|晕倒|休克|断气|"
        r"没气了|快不行了|心脏病(?:犯|发|复发)|犯了?心脏病|送医院|送进医院|"
        r"(?:还在|正在|躺着|打得|伤得)住院|住院了|住进(?:了)?(?:医院|icu)|"
        r"救命|(?:叫|打|等|喊|拉上|送上|来)(?:了)?(?:一辆)?救护车|急救|重伤|轻伤|"
        r"断了(?:一根|两根|胳膊|腿|肋)|(?<![吓笑急烧气累])死(?:了)?人(?!火|了火)|"
        r"人死了|(?<!怕)出了?人命|没命|抢救|触电|溺水|落水|"
        rf"{_WHO}[^，。证机包本钱]{{0,4}}掉(?:进|到|下)?(?:了)?[河江水海湖塘](?:里|中|了)|^掉[河江水海湖塘]里|淹死(?:了)?人|"
        r"(?:有|很|太|好|真|正|人身|生命)危险(?![品废化源驾作货隐等工区物标部房路])|处境危险|危险了|"
        r"^危险[!！。\s]*$|(?:i am|i'm|we are|we're|is|are) in danger|"
        r"bleeding|injur(?:ed|y)|broken (?:arm|leg|rib)|unconscious|collapsed|passed out|"
        r"(?:in|to) (?:the )?hospital|ambulance|help me"
    ),
    Peril.FIRE: (
        r"(?<!憋)着火|着大火|起火|失火|爆炸(?!物|性)|(?<![都也就])炸了(?!锅)|发生火灾|火灾了|煤气泄漏|燃气泄漏|"
        r"漏[煤燃]?气|泼汽油|浇汽油|on fire|caught fire|\bfire in (?:the|my|our)|explosion|gas leak"
    ),
}
_DANGER: Final = re.compile(
    "|".join(f"(?P<{peril.value}>{words})" for peril, words in _WORDS.items())
)
_DENIED: Final = re.compile(
    r"(?:没|没有|没人|未|并未|不|不是|不会|无人|从没|从来没|别|不要|禁止|"
    r"不许|不准|防止|避免|以免|免得|严禁|幸好没|差点|no one|nobody|not|"
    r"never|didn'?t|was not)(?:人|谁|有人|再|敢|被|受|出现|发生|到|having|"
    r"was|been|got)?[\s]?$"
)
# 他们现在又冲进来拿刀了: not what is over.
_NOW: Final = re.compile(
    "现在|正在|这会儿?|眼下|此刻|还在|又(?:来|冲|在)|又回来|马上(?:来|就)|快来|快点来|"
    r"right now|at this moment|\b(?:are|is) (?:\w+ing)\b|(?:they'?re|he'?s) \w+ing\b"
)
# 以为着火了, 要是打人: not what is.
_SUPPOSED: Final = re.compile("(?:以为|万一|要是|如果|假如|会不会|怕|担心)[^，。]{0,5}$|真$")
# 打人的事没有
_DENIED_BEHIND: Final = re.compile("(?:的事|这事|倒)*(?:没有|没发生|倒没|不至于|谈不上)")
_SUBJECT: Final = re.compile(
    r"(?:灭火器|消防|防火|火灾隐患|隐患|演练|培训|检查|预案|证|保险|工伤|报告|"
    r"设备|责任书|险|fire (?:department|inspect|brigade|service|"
    r"extinguisher))"
)
# 不交钱不让走: a car that is held is no captive.
_FOR_MONEY: Final = re.compile(
    r"(?:不交|不给|不拿|没交|交了|给了|交完|不买|不签|不掏|没给|拿不出)[^。]{0,10}$|(?:车|货|船|东西)[^，。]{0,4}$"
)


def dangers(text: str) -> tuple[Danger, ...]:
    """Return the dangers a story tells of, each kind once, despair first."""
    folded = fold(text)
    found: dict[Peril, Danger] = {}
    for met in met_in(_DANGER, folded.text):
        peril = Peril(str(met.lastgroup))
        if peril in found or not _meant(folded.text, met, peril):
            continue
        start, end = folded.place(*met.span())
        text, now = folded.original[start:end], _goes_on(folded.text, met)
        found[peril] = Danger(peril=peril, text=text, start=start, end=end, now=now)
    return tuple(_first(found))


def _goes_on(text: str, met: re.Match[str]) -> bool:
    begun = max((text.rfind(sign, 0, met.start()) for sign in "。！？!?\n"), default=-1)
    return _NOW.search(text, begun + 1, met.end() + 8) is not None


def _first(found: dict[Peril, Danger]) -> Iterator[Danger]:
    order = (Peril.DESPAIR, Peril.VIOLENCE, Peril.DETAINED, Peril.INJURY, Peril.FIRE)
    return (found[peril] for peril in order if peril in found)


def _meant(text: str, met: re.Match[str], peril: Peril) -> bool:
    before, after = text[max(0, met.start() - 12) : met.start()], text[met.end() : met.end() + 6]
    if any(each.search(before) for each in (_DENIED, _SUPPOSED)) or _DENIED_BEHIND.match(after):
        return False
    if peril is Peril.FIRE and (_SUBJECT.match(after) or before.endswith(("防", "消防"))):
        return False
    if peril is Peril.INJURY and after.startswith(("保险", "险", "鉴定标准")):
        return False
    return not (peril is Peril.DETAINED and _FOR_MONEY.search(before))
