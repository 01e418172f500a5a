"""Where does a story name an agency, by its name, by a short word that acts, or in a row?

消防 alone may be a subject or a door; 消防来查, 被消防查封 and 环保、消防、城管 are people. Whether
the one that is named is meant is judged in :mod:`clues.reading.agencies.agencies`.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from typing import Final, NamedTuple

from clues.reading.agencies.asides import OF_ANOTHER
from clues.reading.agencies.english import ENGLISH, lies_there
from clues.reading.agencies.errands import BY, CALLED, DONE, HANDED, ON_ERRAND, ON_PHONE, THERE
from clues.reading.agencies.hints import hints, teams
from clues.reading.agencies.patrols import cars, is_on_road, is_policeman
from clues.reading.agencies.subjects import is_fault, is_office
from clues.reading.agencies.visits import ADDRESSED, is_visit, is_worn
from clues.reading.agencies.words import (
    ACTS,
    AGENCY_WORDS,
    NEEDS,
    ROW_END,
    SCALES,
    SCALES_ONLY,
    SUBJECT,
    SUBJECT_MEANS,
    TOWNS,
)
from clues.reading.places.names import begin_of
from clues.reading.words.lexicon import Lexicon, Met, met_in
from clues.regex import regex


class Mention(NamedTuple):
    """An agency named in the folded text; *told_to* when it was only complained to."""

    agency: str
    start: int
    end: int
    told_to: bool = False


_LEXICON: Final = Lexicon(AGENCY_WORDS)
_SUFFIX: Final = regex(
    "(?:[大中支]?队|[局所站办委处科]|部门|执法|那边|的人?)?"
    "(?:[一二两三四五六七八九十几\\d]{1,2}[次回趟遍])?"
)
_AND: Final = regex(
    "[、，,/\\s和与跟及同啊呀啦吧]{1,2}|还有|以及|啊、|[，]?(?:还|又|也)?有(?:一?个)?(?:说是)?|"
    "[，]?(?:加上?|外加|会同|伙同|协同|联合|配合|[带拉领拖]着|[带叫喊拉]上)"
)


def mentions(text: str) -> Iterator[Mention]:
    """Yield every agency that a folded text names, denied or not, in no order."""
    words = list(_LEXICON.find(text))
    named = [*_called(text, words), *_towns(text), *_english(text), *_cars(text)]
    if all(each.agency in _PLACES for each in named):
        named += [Mention("village", *span) for span in teams(text)]
    yield from _of_road(text, named)
    subjects = list(_subjects(text, named, words))
    yield from subjects
    yield from (Mention(*hint) for hint in hints(text, named=bool(named or subjects)))


def _cars(text: str) -> list[Mention]:
    return [Mention("police", start, end) for start, end in cars(text)]


def _of_road(text: str, named: list[Mention]) -> list[Mention]:
    """两个辅警设卡，说我没系安全带: these are of the traffic police."""
    men = {each for each in named if is_policeman(text[each.start : each.end])}
    if not men or not is_on_road(text, {text[each.start : each.end] for each in men}):
        return named
    return [e._replace(agency="traffic_police") if e in men else e for e in named]


# --- by what it does -----------------------------------------------------------------------


def _subjects(text: str, named: list[Mention], words: list[Met[str]]) -> Iterator[Mention]:
    """消防来查: an agency because it acts; 消防、城管都来: because it stands beside one."""
    met = [
        Mention(agency=SUBJECT_MEANS.get(each[0], ""), start=each.start(), end=each.end())
        for each in met_in(SUBJECT, text)
    ]
    covered = {at for each in named for at in range(each.start, each.end)}
    met = [
        each
        for each in met
        if each.start not in covered
        and not _CLEANING.search(text, max(0, each.start - 3), each.start)
    ]
    met += [each for each in _doubtful(words) if each.start not in covered]
    sure = {each for each in met if _acts(text, each)}
    row = sorted({*named, *met}, key=lambda each: (each.start, -each.end))
    proved = {*named, *sure, *_counted(text, row)}
    # 环保、消防、城管: each proves its neighbour, from left to right and back.
    for line in (row, row[::-1]):
        for one, other in pairwise(line):
            if one in proved and _beside(text, one, other):
                proved.add(other)
    yield from (each for each in met if each.agency and each in proved)


def _acts(text: str, one: Mention) -> bool:
    """消防来查, 被消防查封, 说是消防: what stands beside shows that people are meant."""
    before = text[max(0, one.start - 4) : one.start]
    if is_fault(text, one.end) or text[one.start : one.end] == "市场":  # only in a row of bodies
        return False
    if is_worn(text, one.start, one.end) or is_visit(text, one.start, one.end):
        return True
    if _done_by(text, one.start, one.end) or is_office(text, one.start, one.end):
        return True
    if text[one.start : one.end] not in _SHORT and ACTS.match(text, one.end):
        return True
    if text[one.start - 1 : one.start] in {"穿", "着"} and _UNIFORM.match(text, one.end):
        return True
    return _SAID.match(text, one.end) is not None and _IT_WAS.search(before) is not None


# 两个穿消防衣服.
_UNIFORM: Final = regex("(?:局|队)?的?(?:衣服|制服|马甲|服装|工装|工作服|背心|夹克|外套|大衣|雨衣)")


def _done_by(text: str, start: int, end: int) -> bool:
    behind = BY.search(text, max(0, start - 4), start)
    return behind is not None and DONE.match(text, end) is not None


def _counted(text: str, row: list[Mention]) -> Iterator[Mention]:
    """环保、住建、镇里三家: the last of at least two is counted or acts for all."""
    for one, other in pairwise(row):
        if _beside(text, one, other) and ROW_END.match(text, other.end):
            yield other


# 打扫卫生的, 讲卫生
_CLEANING: Final = regex("(?:搞|打扫|讲|不|做|爱|管|懂|弄|(?<!检)查)$")
# Also places and subjects, but bodies in a row of bodies: 公安、消防、文旅轮番查.
_SHORT: Final = frozenset(
    "文旅 工信 国土 畜牧 农机 疾控 商务 环卫 市容 港务 生态环境 应急管理 自然资源 交通运输"
    " 镇里 乡里 村里 社区 市场监督 卫生健康 镇上 文化".split()
)


def _doubtful(words: list[Met[str]]) -> list[Mention]:
    return [
        Mention(agency=word.meaning, start=word.start, end=word.end)
        for word in words
        if word.word in _SHORT
    ]


# 动我的是税务，
_IT_WAS: Final = regex(
    "(?:[^也]的是|说是|报的|[先再又]是|接着是|后来是|(?:末了|最后|接着|然后|再来)是?|来了(?:[几两]个)?|(?:说|让|叫)[我你]?去?[找问]|[推转甩][给到])$"
)
_SAID: Final = regex("[，。；！]|$")


_REACH: Final = 8  # characters of a suffix and of 以及 between two bodies of a row


def _beside(text: str, one: Mention, other: Mention) -> bool:
    left, right = (one, other) if one.start < other.start else (other, one)
    if right.start - left.end > _REACH:
        return False
    if left.end == right.start:
        return _run_on(text, left, right)
    between = _SUFFIX.match(text, left.end, right.start)
    return between is not None and _AND.fullmatch(text, between.end(), right.start) is not None


# 安监环保消防都在: said in one breath.
_BRIEF: Final = frozenset(
    "环保 消防 安监 市监 城管 工商 税务 卫生 住建 应急 水利 国土 文旅 公安 交警 自规 环卫".split()
)


def _run_on(text: str, left: Mention, right: Mention) -> bool:
    names = {text[left.start : left.end], text[right.start : right.end]}
    ahead = text[right.end : right.end + 2]
    return names <= _BRIEF and (
        ahead in _BRIEF or bool(ROW_END.match(text, right.end) or ACTS.match(text, right.end))
    )


def _towns(text: str) -> Iterator[Mention]:
    if not any(sign in text for sign in "镇乡村"):
        return
    for met in met_in(TOWNS, text):
        kind = met.start("kind")  # 在青｜龙镇, 在青龙｜镇, 在｜青龙镇
        begins = (met.start(), kind, begin_of(text, kind, most=5))
        if not any(_where(text, at) for at in begins):
            agency = "village" if met["kind"] == "村" else "township"
            yield Mention(agency=agency, start=met.start("kind"), end=met.end("kind"))


# Only where letters stand is English looked for.
_LETTERS: Final = regex("[a-z][a-z '\u2019-]{2,}")


def _english(text: str) -> Iterator[Mention]:
    for run in met_in(_LETTERS, text):
        for met in ENGLISH.finditer(text, run.start(), run.end()):
            if not lies_there(met):
                yield Mention(agency=str(met.lastgroup), start=met.start(), end=met.end())


# --- by what it is called -------------------------------------------------------------------


def _called(text: str, words: list[Met[str]]) -> Iterator[Mention]:
    for word in words:
        need = NEEDS.get(word.word)
        if need is not None and not _as_office(text, word, need):
            continue
        if not _inside(text, word.start, word.end, word.word):
            yield Mention(agency=word.meaning, start=word.start, end=word.end)


# 青市监罚字〔2024〕56号: a document's number.
_NUMBERED: Final = regex(r"[\u4e00-\u9fff]{0,4}字?[〔\[(]\d{4}")
_OTHER_WORDS: Final = regex(
    r"公安备案|商务(?:车|宾馆|酒店|楼|中心|区|大厦)|警察(?:学校|学院)|派出所(?:辖区|"
    r"户籍)|工商(?:银行|联|户|登记|执照|年检)|国土(?:空间|面积)"
)


# 衣服上写着市容, 又推给镇里: people are meant, whatever follows.
_WORN: Final = regex(
    r"(?:[写印喷贴刷标绣挂](?:着|的是?|了|有)[“\"「『]?|[牌章票单衣]上?[写印]|[转推踢甩][回给到]?)$"
)


def _as_office(text: str, word: Met[str], need: re.Pattern[str]) -> bool:
    if _WORN.search(text, max(0, word.start - 4), word.start):
        return True
    if word.meaning in _PLACES and is_visit(text, word.start, word.end):
        return True
    if _done_by(text, word.start, word.end) or _answered(text, word):
        return True
    if word.meaning not in _PLACES and _THOSE.match(text, word.end):
        return True
    return need.match(text, word.end) is not None and not _where(text, word.start)


# 农机的说, 畜牧的来; 村里的人 are neighbours.
_THOSE: Final = regex(
    "那[个位]?(?:[科局队所站股]长|主任|姓|女的|男的)|[的嘞滴](?:人|来|说|讲|要|收|罚|拦|扣|让|叫|喊|把|查|又|也|非|硬|在(?!线)|到|堵|设|守|蹲|站在|给我|打电话|"
    "上门|[昨今]|前天|上个?(?:周|月|星期|礼拜)|早上|半夜|下午|晚上|带|穿|那[几个两三])|"
    "[又也就还都硬非]{0,2}(?:收|罚|扣|拦|抓|查封|逼)[我俺](?!国)"
)
_PLACES: Final = frozenset({"village", "township"})
# 问哪个单位的说镇里的。
_SAYS: Final = regex("(?:说|自称|答|报的|考官|[领带]头的|来的人?)(?:都|就)?是?$")
_OF_IT: Final = regex("的(?:[，。！；]|$)")
# 找镇里打了六遍, but not 找村里人.
_SOUGHT: Final = regex("(?:[^到]找|打给|告到|反映到|投诉到|报到|问)了?$")
_NOBODY_IN: Final = regex("(?!人|的|老|亲|医|卫|要|借|小|最|哪|那|这)")
# 自称村里治安队; 到村里交登记费.
_A_TEAM: Final = regex("的?[^，。的]{0,4}(?:队|办|员|干部)")
_GO_TO: Final = regex("[到去上]$")
_TO_PAY: Final = regex("[交缴](?!通)[^，。]{0,8}[费钱款]")
# 去车管所换证，窗口又加了80.
_AT_A_DESK: Final = regex(
    "(?:换|办|审|年检|过户|上牌)[^。]{0,24}?[，。]窗口[^，。]{0,3}(?:收|加|要|罚|非|让|说|不)"
)
# 交了一万二的保证金给镇里.
_PAID_TO: Final = regex(
    "钱[都全也]?[交付缴]给了?$|(?:交|缴|付|捐|押|打)[^，。]{0,9}(?:[费钱款金元块万千百税])[^，。]{0,2}[给到]了?$"
)
# 每年给村里交三千.
_TO: Final = regex("[给向跟往]$")
_PAYS: Final = regex(
    "送[了过]?[^，。]{0,3}(?:[烟酒礼钱卡茶]|红包)|塞[了过]|打点|上供|进贡|再?[交缴付捐掏](?:了|过)?[^，。]{0,3}[\\d一二两三四五六七八九十百千万]"
)
# 投诉镇里乱罚款; 村里，你凭啥收我三百.
_ACCUSED: Final = regex("(?:投诉|举报|反映|控告|我告|状告)(?:我们|咱们|当地)?$")
_WRONG: Final = regex("[，]?(?:乱|违规|违法|不(?!是)|私自|强[制收行]|随意|吃拿|拖|[摊收罚])")
_ANY: Final = regex("(?:^|[，。！？；])$")
_TO_YOU: Final = regex("[，]你们?(?:凭|[咋怎]|为|这|倒|说说)|那个姓")
# 环保会同镇上, 伙同村里.
_TOGETHER: Final = regex("(?:会同|伙同|勾结|串通)了?$")
_ADDRESSED: Final = (
    (_TO, _PAYS),
    (_PAID_TO, _NOBODY_IN),
    (HANDED, THERE),
    (_GO_TO, ON_ERRAND),
    (CALLED, ON_PHONE),
    (_SAYS, _OF_IT),
    (_SAYS, _A_TEAM),
    (_SOUGHT, _NOBODY_IN),
    (_GO_TO, _TO_PAY),
    (_GO_TO, _AT_A_DESK),
    (_TOGETHER, _NOBODY_IN),
    (_ACCUSED, _WRONG),
    (_ANY, _TO_YOU),
    *ADDRESSED,
)


def _answered(text: str, word: Met[str]) -> bool:
    return any(
        ahead.match(text, word.end) and behind.search(text, max(0, word.start - 16), word.start)
        for behind, ahead in _ADDRESSED
    )


_AT: Final = regex(
    r"(?:(?<!现)在|(?<![遇碰收接等轮])到|回|从|往|去|住|进|离|(?<![后本])来|对|路过|经过|我们|咱们|俺们)(?:我们|咱们?|俺们?|"
    r"他们)?$"
)
_OURS: Final = frozenset({"我们", "咱们", "俺们"})


def _where(text: str, start: int) -> bool:
    """在村里, 回镇上: a place, not an office."""
    if text[start - 1 : start] in {"古", "老"} and text[start] == "镇":  # 在古镇上开店
        return True
    at = _AT.search(text[max(0, start - 4) : start])
    return at is not None and at[0] not in _OURS


# 上海事故, 养路政策, 渡运管理费, 办公安全, 成交警告: the name is the end of one word and the
# beginning of another; but 交警告诉我, 交警示意, 公安排查.
# 长江公安水域, 高速公安出口: in 公安县, and no police.
_OF_THE_COUNTY: Final = (
    "水域|[航江河]?段(?!长)|长江|大桥|服务区|收费站|高速口|[出入]口|互通|码头|渡口|港|境|城区|地界|"
    "(?:汽车|客运|火车|高铁)站|方向|县|大[道街]|[东南西北](?:收费站|服务区|出口|互通)"
)
_RUNS_ON: Final = {
    word: regex(runs_on)
    for word, runs_on in {
        "海事": "[故实业]",
        "路政": "策",
        "渔政": "策",
        "林政": "策",
        "运政": "策",
        "航政": "策",
        "水政": "策",
        "运管": "理(?![都也直亏])",
        "城管": "理(?![都也直亏])",
        "交管": "[理护道网线]",
        "客管": "理",
        "煤管": "理",
        "土管": "理",
        "矿管": "理",
        "公安": f"全(?![部都体])|排(?!查)|{_OF_THE_COUNTY}",
        "高速公安": _OF_THE_COUNTY,
        "镇街": "[上口头]",  # 青龙镇｜街上
        "交警": "告(?![诉知])|示(?!意)",
        "工商": "业",
        "质监": "督",
        "药监": "督",
        "环卫": "生(?!气)",
        "应急": "[灯车]",
        "综执": "法",
    }.items()
}
# 渔业协会, 质监服务费
_NO_BODY: Final = ("协会", "学会", "商会", "条例", "服务费", "技术服务")
# 煤管费, 路政费: what is taken is called so, whoever takes it; 交警费了好大劲.
_A_CHARGE: Final = regex("(?:基金|附加)?费(?![了劲力心神事口])")
# 小保洁公司，劳动监察来查账; 我开清运公司的: the reporter's own firm.
_FIRMS: Final = frozenset({"保洁公司", "清运公司", "环卫公司"})
_OURS_IS: Final = regex("[小开家办是们我司]$")


def _own(text: str, start: int) -> bool:
    return _OURS_IS.search(text, start - 1, start) is not None


def _inside(text: str, start: int, end: int, word: str) -> bool:
    if _OTHER_WORDS.match(text, start) or _NUMBERED.match(text, end):
        return True
    if word in SCALES and SCALES_ONLY.match(text, end):
        return True
    if text.startswith(_NO_BODY, end) or (word in _FIRMS and _own(text, start)):
        return True
    if _A_CHARGE.match(text, end):
        return True
    if word in _RUNS_ON and _RUNS_ON[word].match(text, end):
        return True
    if word in {"公安", "环卫", "海事", "国土"} and text[end : end + 1] in tuple("县镇乡路街村法"):
        return True
    if word in OF_ANOTHER and OF_ANOTHER[word].search(text, max(0, start - 5), start):
        return True
    # 执法大队 after 城管 is one body with it; 检查站 alone is a place.
    return word in {"木材检查站", "检疫站"} and text[end : end + 1] in tuple("附旁")
