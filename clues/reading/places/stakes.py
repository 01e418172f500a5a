"""At which stake of a road was it: K88+200, 桩号1512, 88公里加200米, and never how far one went?"""

import re
from collections.abc import Iterator
from typing import Final

from clues.reading.places.roads import CN, LONGEST, SPOKEN, number_of
from clues.reading.words.identifiers import Written
from clues.reading.words.lexicon import met_in, met_near
from clues.reading.words.numerals import small
from clues.reading.words.sparing import Sparing
from clues.regex import regex

# K88+200, k 1 4 0 6, K八十八加二百, 桩号1512; 里程碑1055.
_STAKE: Final = Sparing(
    regex(
        rf"(?=[kzya桩里公])(?:(?<![a-z0-9])|(?<=[gsxy]\d)|(?<=[gsxy]\d\d)|(?<=[gsxy]\d{{3}})|(?<=道\d\d)|(?<=道\d{{3}}))(?P<k>k|zk|yk|ak|"
        rf"(?:桩号|里程[碑桩牌]|公里[碑桩牌])[牌上写着标的是为:\s]{{0,4}}k?)[\s]?"
        rf"(?P<km>\d(?: \d){{1,3}}(?! ?\d)|\d{{1,4}}|[{CN}千]{{1,7}}(?=加|\+|处|那))"
        rf"(?:[\s]?(?:公里)?[\s]?(?:\+|加)[\s]?(?P<m>\d{{1,3}}|[{CN}]{{1,5}})(?:\.\d+)?|"
        r"公里(?P<metres>\d{1,3})(?=米)|"
        r"[.点](?P<tenths>\d{1,3})(?!\d))?(?:米|m(?![a-z\d]))?(?![\da-z班])"
    )
)
_AFTER_K: Final = regex(
    r"(?<![\d.])(?P<km>\d{1,4})[\s]?(?:k|km|公里|千米)[\s]?(?:\+|加)[\s]?(?P<m>\d{2,3})(?:米|"
    r"m(?![a-z\d]))?(?!\d)"
)
# Without its K a stake needs the road before it or a place behind: S305 88+200, 88+200处.
_BARE: Final = regex(r"(?<![\da-z.+*×x])(?P<km>\d{1,4})\+(?P<m>\d{3})(?![\d+*×x])")
_KM_FIRST: Final = Sparing(
    regex(
        r"(?P<post>(?<![a-z0-9])\d{1,4})号?里程[碑桩]|"
        r"\b(?:km|kilometers?|kilometres?)(?: (?:post|marker|mark|stone|stake))?\s?"
        r"(?P<km>\d{1,4})(?:\s?\+\s?(?P<m>\d{1,3}))?(?!\d)"
    )
)
_KM: Final = regex(
    rf"(?P<km>(?<![\d.])\d{{1,4}}(?:\.\d)?|(?:(?<![道{CN}千])|"
    rf"(?<=[\d{CN}][国省县乡]道)|(?<=道)(?![{SPOKEN}]{{3}}[{CN}千])|(?<=道[{SPOKEN}]{{3}}))[{CN}千]{{1,7}})[\s]?(?:公里|千米|km)(?:[\s]?(?:零|又|加|"
    rf"\+|过|多)?[\s]?(?P<m>\d{{1,3}}|[{CN}]{{1,5}})(?:米|公尺|(?=的|处|那|这)|(?<=[十百\d])(?=[，,。]|$)))?"
    rf"(?P<mark>处|桩|碑|牌|里程|(?:的|那个|这个)?地方|的?位置|路段|那里|那儿|那个?[坡弯桥村口]|附近|"
    rf"那个?收费|左右|过一点|多一点|段|那块|(?=路边|路旁|(?:的|那座?)?[桥坡弯]上?|[,，。\s]|$))?"
)
_KM_SIGN: Final = regex("公里|千米|km")
# From somewhere, and how far one went: no place on a road's own count.
_DISTANCE: Final = regex(
    r"(?:(?:离|距|距离|相距|往|向|以|朝|[东西南北前后]|每|多)[^，。,;；]{0,8}|"
    r"(?:只|就|也就|总共|一共|统共|才|还|约|近)有|(?:还有|还|再|差|开|走|跑|追|跟|绕|拖|拉|骑|推|送|行驶|全长|"
    r"长|长达|超过|超速?|近|不到|仅|共|隔|多|前方|剩|里程|时速|限速|收|按|每|零|油钱|过路)"
    r"(?:了|出|过|大?约|差不多|将近|有|我|我们|他|整整|大概|满|足足|到){0,3})$"
)
_RIGHT_AFTER_ROAD: Final = regex(
    r"(?:(?:国道|省道|县道)[gsxy]?[\d零〇一二三四五六七八九幺十百]{0,5}线?|高速|公路|线|第|"
    r"[gsxy]\d{1,4})(?:[国省县乡]道|高速)?(?:那个?|这个?|上|到|过|走到)?(?:的|第)?[\s，,]?$"
)
_FROM_THERE: Final = regex(r"(?:离|距)[^，。,;；]{0,9}$")
_RAN: Final = regex("跑[了过完]?[^，。,]{0,8}$")
_POSTS: Final = frozenset({"桩", "碑"})
_SURE_MARKS: Final = frozenset({"处", "桩", "碑", "牌", "里程"})
_ON_ROAD: Final = regex(r"国道|省道|县道|高速|公路|[gsxy]\d|线|桩号|第|里程|航道|方向|段")
# K40手机, K12机构 and K66次 are no stakes though a road is named.
_NO_STAKE: Final = regex(
    r"\s?(?:[次路歌座房级型款线课码钱元]|手机|机构|教育|培训|学科|号楼|版|分辨|电视|屏|列车|快车)"
)
_TO_NEXT: Final = regex(r"\s?[到至~-]\s?k\d")
_TRAIN: Final = regex(r"\s?(?:次|列车|快车)")
_NO_STAKE_BEFORE: Final = regex("(?:[买印刻]着?的?|型号|编号|代号|文号|手机|page|余额|页脚.{0,3})$")


def stakes(text: str) -> Iterator[Written]:
    """Yield the stakes as K88+200, or K1512 when no metres were told."""
    found = [*_written_stakes(text), *_kilometres(text)]
    last = -1
    for stake in sorted(found, key=lambda each: (each.start, -each.end)):
        if stake.start >= last:
            yield stake
            last = stake.end


def _written_stakes(text: str) -> Iterator[Written]:
    on_road = _ROAD_SAID.search(text) is not None
    yield from _with_k(text, on_road=on_road)
    added = _ADDED.search(text) is not None
    for met in met_in(_AFTER_K, text) if added else ():
        if "+" in met[0] or not _DISTANCE.search(text, max(0, met.start() - 9), met.start()):
            yield _at(met)
    for met in met_in(_BARE, text) if added else ():
        at_place = text.startswith(("处", "米处", "桩", "那", "附近"), met.end())
        if at_place or _RIGHT_AFTER_ROAD.search(text, max(0, met.start() - 12), met.start()):
            yield _at(met)
    for met in met_in(_KM_FIRST, text):
        if met["post"]:
            yield Written(_stake(int(met["post"]), None), met.start(), met.end())
        elif on_road:
            yield _at(met)


def _at(met: re.Match[str]) -> Written:
    return Written(_stake(int(met["km"]), met["m"]), met.start(), met.end())


def _with_k(text: str, *, on_road: bool) -> Iterator[Written]:
    listed = -_LIST
    for met in met_in(_STAKE, text):
        sure = met["m"] or met["metres"] or met["k"] != "k" or len(met["km"].replace(" ", "")) > 3
        if _TRAIN.match(text, met.end()) or (not sure and _no_stake(text, met)):
            continue
        kilometres = _metres(met["km"].replace(" ", ""))
        if kilometres and (
            sure
            or on_road
            or met.start() - listed < _LIST
            or _marked(text, met.start(), met.end())
            or _TO_NEXT.match(text, met.end())
        ):
            listed = met.end()
            told = met["metres"] or met["m"]
            metres = met["tenths"].ljust(3, "0") if met["tenths"] else _metres(told)
            yield Written(_stake(int(kilometres), metres), met.start(), met.end())


_LIST: Final = 4
"""So far stand the members of a list from each other: K9，K15和K23."""
_ADDED: Final = regex(r"[+加]\s?\d")
_ROAD_SAID: Final = regex(
    r"(?=[国省县乡高公gsxy])(?:[国省县乡]道|高速|公路|[gsxy](?<![a-z0-9].) ?\d{1,4}(?![\d.]))"
)


def _no_stake(text: str, met: re.Match[str]) -> bool:
    before = _NO_STAKE_BEFORE.search(text, max(0, met.start() - 8), met.start())
    return before is not None or _NO_STAKE.match(text, met.end()) is not None


def _marked(text: str, start: int, end: int) -> bool:
    around = text[max(0, start - 10) : start]
    return re.match(
        r"处|桩|牌|碑|公里|附近|位置|段|那|这|弯|路口|\s?米|左右|往|向| on| of", text[end : end + 3]
    ) is not None or (_ON_ROAD.search(around) is not None)


def _kilometres(text: str) -> Iterator[Written]:
    for met in met_near(_KM, _KM_SIGN, LONGEST, text):
        before = text[max(0, met.start() - 12) : met.start()]
        beside = _RIGHT_AFTER_ROAD.search(before)
        # 往南开到一千五百一十二公里处: there one was, however far it is.
        post = met["mark"] in _POSTS or (
            met["mark"] == "处" and before.endswith(("到", "至", "在"))
        )
        if not post and (
            _FROM_THERE.search(before) or (_DISTANCE.search(before[-10:]) and not beside)
        ):
            continue
        if beside and not (met["mark"] or met["m"]) and _RAN.search(before):
            continue
        if beside and beside[0][-1] in "，," and not (met["mark"] or met["m"]):
            continue
        if not (
            beside
            or met["mark"] in _SURE_MARKS
            or (met["m"] and _tells_road(text, met))
            or (met["mark"] and _ON_ROAD.search(before))
        ):
            continue
        kilometres, _, tenth = met["km"].partition(".")
        metres = f"{tenth}00" if tenth else _metres(met["m"])
        whole = small(kilometres) if kilometres.isascii() else int(number_of(kilometres) or 0)
        if whole:
            yield Written(_stake(whole, metres), met.start(), met.end())


def _tells_road(text: str, met: re.Match[str]) -> bool:
    """Whether a road was named shortly before: 走X403，三十六公里加八百."""
    return _ROAD_SAID.search(text, max(0, met.start() - 20), met.start()) is not None


def _metres(written: str | None) -> str | None:
    if written is None or written.isascii():
        return written
    read = small(written)
    return None if read is None else str(read)


def _stake(kilometres: int, metres: str | None) -> str:
    return f"K{kilometres}" if metres is None else f"K{kilometres}+{int(metres):03d}"
