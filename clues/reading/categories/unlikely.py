"""Which of the likely categories can a story not mean, and which does it tell by its turn?

What was learnt weighs words one by one: 没罚钱 sounds of praise, Renmin Road of a road, and
上次我举报了 of a complaint without an answer. Here whole sentences have their say.
"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Final

from clues.reading.categories.circumstances import Known
from clues.reading.words.sparing import Sparing
from clues.reading.words.swift import swift
from clues.regex import regex

_FAR: Final = 9.0
"""What is laid aside comes after everything else."""

# --- praise ----------------------------------------------------------------------------------

_HARM: Final = Sparing(
    swift(
        "罚|扣[了我押车]|收[了我走费钱]|关门|停业|停产|砸|掀|打[了我人]|没(?:开|给|有)?[票证]|没亮|没出示|"
        "不给|要[了我]?钱|"
        "没(?:开|给|有|出示|带|拿)?(?:我们?)?(?:任何|什么|检查)?(?:单子|通知|手续|文书|收据|条子|证件)|"
        "被[^，。]{0,6}(?:打(?!电话|动)|推|踹|踢)|流血|受伤|"
        "拦|封[了我]|盯|乱|凶|骂|推[了我]|抢|拖走|不规范|不办|差[劲评到得]?|恶劣|"
        r"\b(?:ask(?:ed|s)? (?:for|me|us|every)|demand|rude|shout|fine[ds]?|"
        r"took|seized|closed|no (?:receipt|id)|beat|stopped|towed|charged)\b"
    )
)
_KIND: Final = Sparing(
    swift(
        "表扬|感谢|谢谢|多谢|点赞|锦旗|热情|耐心|客气|好人|暖心|给力|辛苦了|帮[我忙了]|跑前跑后|没为难|没有为难|态度好|"
        "负责任|贴心|好官|好警察|夸|赞一?个|放心|"
        r"\b(?:thank|prais|helpful|grateful|kind\b|polite|patient|good officer|helped|well done)"
    )
)

# 请政府帮帮我们: nobody has helped yet.
_ASKS_FOR_HELP: Final = regex(
    "(?:(?:求求?|[恳盼]?请|拜托|麻烦|希望|盼望?|能不能|可不可以)[^，。；！？]{0,6}帮|帮帮)(?:我|俺|咱|忙)"
)


def _was_kind(text: str) -> bool:
    return _KIND.search(_THANKS.sub("", _ASKS_FOR_HELP.sub("", text))) is not None


_THANKS: Final = regex("(?:谢谢|多谢)(?:你们?|您们?|大家|领导|了)*(?=[，。；！？]|$)")
"""At the end of a wish, or before one: courtesy."""


# --- roads -----------------------------------------------------------------------------------

_ROAD_BODIES: Final = frozenset(
    (
        "traffic_police road_admin transport maritime fishery police"
        " water agriculture forestry coal"
    ).split()
)
_VEHICLE: Final = Sparing(
    swift(
        "车(?!间|站)|[路道]上|路口|公路|高速|国道|省道|县道|收费站|拦|驾|货运|桥|渡|码头|检查站|卡点|卡口|"
        "设卡|关卡|超载|超限|船|航|"
        "行驶证|过路|运[输费货]|司机|跑[车活长]|摩托|电动|三轮|拉货|送货|拖|路障|绳子|杆子|过往|交警|[gsx]\\d|"
        r"\b(?:trucks?|cars?|vans?|lorr(?:y|ies)|bus(?:es)?|driv\w+|vehicles?|highway|expressway|toll|"
        r"boats?|ships?|"
        r"scooters?|motor\w*|tricycles?|plates?|stopped|on the road|checkpoint|bridge|ferry|barge|"
        r"taxi|trailers?|cargo|tyres?|tires?|licen[cs]e|roadside|weigh\w*|gas station|crossroads)\b"
    )
)
_AT_WORK: Final = Sparing(
    regex(
        "店|厂|摊|公司|饭馆|餐馆|超市|商铺|门面|铺子|企业|作坊|"
        r"\b(?:shop|store|restaurant|stall|factory|company|cafe|bar|hotel|workshop|bakery|salon|clinic|office)\b"
    )
)

# --- for having complained -------------------------------------------------------------------

_COMPLAINT: Final = (
    "(?<![想要来])(?:举报|投诉|反映|上访|信访|曝光|(?<![报通公警])告(?:了|过|到|他们|她|状)|"
    "打(?:了|过)?(?:12345|市长热线|热线|电话投诉))"
)
_OF: Final = "(?:[他她]们?|[^，。；\\s]{0,10})"
_COMPLAINED: Final = (
    # 我举报城管，他们…: what one is about to do is not what one did.
    f"(?:(?:上次|之前|因为|自从|前几天|上个?月)[^，。]{{0,4}}{_COMPLAINT}{_OF}[，。；\\s]|"
    f"{_COMPLAINT}(?:了|过|完){_OF}[，。；\\s]|{_COMPLAINT}(?:了|过)?{_OF}(?:以?后|之后|完|了))"
)
_SINCE: Final = (
    "(?:[^。；]{0,8}?)(?:现在|就|以?后|天天|专门|转头|反过来|三天两头|"
    "隔三差五|处处|老是|总是|一直|动不动|马上|立马|第二天|隔天|没几天|过几天|然后|结果|从此|"
    "城管|交警|他们|她们|所长|队长)"
)
_DONE_TO_HIM: Final = (
    "(?:来查|来[我店厂家]|查我|检查|找茬|找我?麻烦|整我|针对|盯着|盯上|为难|刁难|卡我|罚我|又罚|把我|扣我|"
    "封我|砸|掀)"
)
_PAID_BACK: Final = Sparing(
    swift(
        f"(?<!是)(?:打击)?报复(?!吗|呢)|给(?:我|我们)?穿小鞋|秋后算账|"
        f"{_COMPLAINED}{_SINCE}[^。；]{{0,12}}?{_DONE_TO_HIM}|"
        r"\b(?:since|after|because) (?:i|we) (?:complained|reported)\b[^.]{0,60}"
        r"\b(?:inspect|check|come|came|fine|visit|target|harass)|"
        r"\b(?:retaliat|revenge|payback|get back at)"
    )
)
_FEARED: Final = regex("[怕怎]|会不会|别|以免|担心|afraid|fear|worr")
_OF_COMPLAINTS: Final = ("inact.complaint", "inact.duty", "inact.shirk", "commend", "consult")
_HARASSED, _AGAIN = 0.3, 0.1
"""How far 刁难 comes before what else is told, and being checked again behind it."""
# 我是城管局的临时工，骑车被路政罚了200: his own post is not the matter.
_HIRED_HIMSELF: Final = Sparing(
    regex(
        "(?:我|俺|本人)(?:自己|本人|也)?(?:是|当)[^，。；被]{0,10}(?:临时工|协管|协警|辅警|编外|合同工|聘用|保安|职工|司机)"
    )
)
_STOPPED: Final = regex("被[^，。；]{0,8}(?:罚|扣|拦|收|查|拖|抄)")
_OF_HIRED: Final = ("road.hired", "abuse.aux_staff", "body.unqualified_person", "insp.uncertified")
# 我要实名举报: what one is about to do, with no answer to wait for.
_ANNOUNCED: Final = Sparing(
    regex(
        "(?:要|想|来|是|现|特此|这里|向你们|实名|匿名)(?:实名|匿名)?(?:举报|投诉|反映|检举)(?!了|过|后|没)"
    )
)
_HAD_COMPLAINED: Final = Sparing(
    regex(
        "(?:举报|投诉|反映|上访|信访|告)(?:了|过|后|完|无果|没)|(?:上次|之前|以前|曾|已经?|多次|[几两三]次)[^，。]{0,6}(?:举报|投诉|反映)|"
        "没回[音复]|没人[管理]|不理|不管|没下文|回复|答复|石沉|12345|受理"
    )
)
_OF_IDLING: Final = ("inact.", "slow", "commend", "consult", "abuse.fine_for_crime")
_CHECKED: Final = regex("查|inspect|check")


# --- blows -----------------------------------------------------------------------------------

_HIM: Final = "(?:我|俺|咱|他|她|人|老人|老头|老太太?|孩子|孕妇|我?[爸妈爹娘哥弟姐妹]|我?老[公婆])"
_HIS_BODY: Final = "(?!们?的(?![头脸腿肚背手脚腰胸眼鼻嘴]))"
_NO_BLOW: Final = "(?![^，。]{0,4}(?:电话|手机|招呼|[票条据单分折]))"
_STRUCK: Final = Sparing(
    regex(
        "(?:被|遭|让)(?!人|别人|邻居|隔壁)[^，。；]{0,6}?(?:打(?=伤|倒|了?(?:[，。！!]|我|他|她|一顿|$))"
        "|推倒(?!了?[^，。]{0,3}[墙摊树房棚杆])|推搡|踹(?!门)|踢[了伤倒]|揍|殴打|掐(?:住|着|脖)|扇|[按摁]在?[地倒])|"
        f"(?:(?<![敲打])打|踹|踢|揍|推倒|殴打|掐|扇)(?:了|伤|倒)?{_HIM}{_HIS_BODY}(?![车店摊货门]){_NO_BLOW}|"
        f"动手打|打人(?!的)|(?:把|将){_HIM}[^，。；]{{0,3}}?(?:打(?=伤|倒|了(?:[，。]|一|$))|推倒|按倒|摁|踹|踢)|"
        r"拳打脚踢|\b(?:beat|hit|punched|kicked|slapped|pushed) (?:me|him|her|us)\b"
    )
)
# 报了警派出所不管: of whom one expected something is told besides.
_IN_VAIN: Final = regex(
    "不管|不理|没人[管理]|不处理|不立案|推[给来诿]|两头|不归|没下文|没回[音复]|回复|答复|举报|投诉|反映|报[的了]?警|报案|12345|110"
)
_ROUGH: Final = "abuse.rough"


def _struck(text: str, fit: Mapping[str, float]) -> dict[str, float]:
    """Put 动作粗暴 among the first where they beat somebody: first, where nothing was lost."""
    met = _STRUCK.search(text)
    if met is None or _ROUGH not in fit or _IN_VAIN.search(text):
        return {}
    if _FEARED.search(text, max(0, met.start() - 4), met.end()):
        return {}
    order = sorted(fit.values(), reverse=True)
    return {
        _ROUGH: max(fit[_ROUGH], order[0] + _BEATEN if _LOST.search(text) is None else order[1])
    }


_BEATEN: Final = 0.3
_LOST: Final = regex("[罚收扣要拖]了?[我\\d一二两三四五六七八九]|没[票证]")


def weighed(text: str, known: Known, fit: Mapping[str, float]) -> dict[str, float]:
    """Return *fit* with what cannot be meant laid aside, and what the turn tells put first."""
    aside = set(_aside(text, known, fit))
    now = {name: near - _FAR * (name in aside) for name, near in fit.items()}
    now |= _struck(text, now)
    if _paid_back(text):
        now |= {name: near - _FAR for name, near in now.items() if name in _OF_COMPLAINTS}
        first = max(now.values(), default=0.0)
        also = "insp.repeat" if _CHECKED.search(text) else "abuse.selective"
        now |= {"abuse.harass": first + _HARASSED, also: first + _AGAIN}
    return now


_LINK: Final = regex(r"(?:https?://|www\.)\S+")


def without_links(text: str) -> str:
    """Return *text* with addresses of pages blotted out: their words tell nothing."""
    return _LINK.sub(lambda met: " " * len(met[0]), text) if "." in text else text


_CLEARLY: Final = 0.3
"""By so much praise is nearer than any deed where harm is only named: 没罚钱, 教我们改."""
_DEEDS: Final = frozenset("stop seal rough take_vehicle".split())


def tells_enough(known: Known, met: Collection[str]) -> bool:
    """Whether a short text tells a matter: who took how much, or what was done (乱拦车)."""
    acted = any(not each.told_to for each in known.agencies)
    return (bool(known.sums) and acted) or not _DEEDS.isdisjoint(met)


def _aside(text: str, known: Known, fit: Mapping[str, float]) -> Iterator[str]:
    if _STRUCK.search(text) and not _IN_VAIN.search(text):
        yield from (name for name in fit if name.startswith(_OF_IDLING))
    if _HIRED_HIMSELF.search(text) and _STOPPED.search(text):
        yield from _OF_HIRED
    if _ANNOUNCED.search(text) and not _HAD_COMPLAINED.search(text):
        yield "inact.complaint"
    asks = _ASKS_FOR_HELP.search(text) is not None
    harmed = not _clearly_praised(fit) and _HARM.search(text) is not None
    if (asks and not _was_kind(text)) or (harmed and not _KIND.search(text)):
        yield "commend"
    if _off_the_road(text, known):
        yield from _of_roads(fit)


def _clearly_praised(fit: Mapping[str, float]) -> bool:
    praise = fit.get("commend", 0.0)
    return all(praise - near > _CLEARLY for name, near in fit.items() if name != "commend")


def _off_the_road(text: str, known: Known) -> bool:
    acting = {each.agency for each in known.agencies if not each.told_to}
    if acting & _ROAD_BODIES or _VEHICLE.search(text):
        return False
    return bool(acting) or _AT_WORK.search(text) is not None


def _of_roads(names: Iterable[str]) -> Iterator[str]:
    return (name for name in names if name.startswith("road."))


def _paid_back(text: str) -> bool:
    met = _PAID_BACK.search(text)
    return met is not None and not _FEARED.search(text, max(0, met.start() - 6), met.end())
