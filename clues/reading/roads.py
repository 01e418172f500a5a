"""On which road was it, and at which stake: G45, 国道一零七线, 大广高速, K88+200, 1512公里处?"""

import re
from collections.abc import Iterator
from typing import Final

from clues.reading.identifiers import Written
from clues.reading.lexicon import met_in, met_near
from clues.reading.names import begin_of
from clues.reading.numerals import digits, small

_CN = "零〇一二三四五六七八九十百幺两"
_CLASSES: Final = {"国": "G", "省": "S", "县": "X", "乡": "Y", "村": "C"}
_CODE: Final = re.compile(
    r"(?P<letter>[gsxyc])(?<![a-z0-9京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼].)"
    r"[\s-]?(?P<number>\d{1,4})(?!(?!k\d)[\da-z%.])(?!级|"
    r"次|班|网|手机|信号|峰会|证|照|驾|本|车型|系列)"
)
_NUMBER_FIRST: Final = re.compile(
    rf"(?<![\d.])(?P<letter>[gsxy])?(?P<number>\d{{1,4}}|"
    rf"[{_CN}]{{1,5}})[\s号]?(?P<kind>[国省县乡村])道"
)
_KIND_FIRST: Final = re.compile(
    rf"(?P<kind>[国省县乡村])道[\s]?(?P<letter>[gsxy])?[\s-]?(?P<number>\d{{1,4}}(?!\d)|"
    rf"[{_CN}]{{2,5}})(?:号?线|号)?(?![年月])"
)
_KIND_OF_ROAD: Final = re.compile("[国省县乡村]道")
_LONGEST: Final = 12
_NAMED: Final = re.compile("(?:高速公路|高速|公路|国省干线)")
_NOT_NAMES: Final = re.compile(
    "^(?:一路|条|祸害|堵|整|上|下|走|在|跑|这条|那条|全程|国家|地方|普通|农村|乡村|县乡|省级|"
    "国家级|省|一条|"
    "各|等级|高等级|出|进|往|个|管|没|自称|名|人|收费|条|一级|二级|三级|过境|沿|绕|我们|老|新|旧)+$"
)
_NOT_ROADS: Final = re.compile(
    "(?:局|段|管理|养护|站|执法|路政|所|三乱|法|条例|中心|交警|费|建设|部门|口|路口|货运|客运|港)"
)

_STAKE: Final = re.compile(
    r"(?=[kzya桩])(?:(?<![a-z0-9])|(?<=[gsx]\d)|(?<=[gsx]\d\d)|(?<=[gsx]\d{3}))(?P<k>k|zk|yk|ak|"
    r"桩号[是为:\s]{0,2}k?)[\s]?(?P<km>\d{1,4})(?:[\s]?(?:\+|"
    r"加)[\s]?(?P<m>\d{1,3})(?:\.\d+)?)?(?:米|m\b)?(?![\d次路班])"
)
_AFTER_K: Final = re.compile(
    r"(?<![\d.])(?P<km>\d{1,4})[\s]?(?:k|km|公里|千米)[\s]?(?:\+|加)[\s]?(?P<m>\d{1,3})(?:米|"
    r"m\b)?(?!\d)"
)
_KM: Final = re.compile(
    rf"(?<![\d.])(?P<km>\d{{1,4}}(?:\.\d)?|[{_CN}]{{1,7}})(?:公里|千米|km)(?:(?:零|又|加|"
    rf"\+|过|多)?(?P<m>\d{{1,3}}|[{_CN}]{{1,5}})米)?(?P<mark>处|桩|碑|牌|里程|(?:的|那个|"
    rf"这个)?地方|"
    rf"的?位置|路段|那里|那儿|附近|那个?收费|左右|段|那块|(?=[,，。\s]|$))?"
)
_KM_SIGN: Final = re.compile("公里|千米|km")
_DISTANCE: Final = re.compile(
    r"(?:(?:只|就|也就|总共|一共|统共|才)有?|离|距|距离|往|向|以|朝|相距|还有|差|再|开了|走了|"
    r"跑了|约|大约|大概|全长|长|长达|"
    r"绕|超过|超|近|多|每|追了?|东|西|南|北|前|后|前方|约有|仅|不到|"
    r"跟了?)[^，。,;；]{0,8}$"
)
_RIGHT_AFTER_ROAD: Final = re.compile(
    r"(?:(?:国道|省道|县道)[\d零〇一二三四五六七八九幺十百]{0,5}线?|高速|公路|线|第|"
    r"[gsx]\d{1,4})(?:那个?|这个?)?(?:的|第)?[\s]?$"
)
_SURE_MARKS: Final = frozenset({"处", "桩", "碑", "牌", "里程"})
_ON_ROAD: Final = re.compile(r"国道|省道|县道|高速|公路|[gsx]\d|线|桩号|第|里程|航道|方向|段")


def roads(text: str) -> Iterator[Written]:
    """Yield the roads: coded ones as G107, named expressways and highways by their name."""
    coded = list(_coded(text))
    last = -1
    seen: set[str] = set()
    for road in sorted(coded, key=lambda each: (each.start, -each.end)):
        if road.start >= last and road.value not in seen:
            yield road
            seen.add(road.value)
            last = road.end
    for road in _named(text):
        beside = any(
            0 <= road.start - each.end <= 1 or 0 <= each.start - road.end <= 1 for each in coded
        )
        if not beside and road.value not in seen:
            seen.add(road.value)
            yield road


def _coded(text: str) -> Iterator[Written]:
    for met in met_in(_CODE, text):
        least = {"g": 1, "s": 1}.get(met["letter"], 3)
        if len(met["number"]) >= least:
            yield Written(met["letter"].upper() + met["number"], met.start(), met.end())
    if "道" not in text:
        return
    for pattern in (_NUMBER_FIRST, _KIND_FIRST):
        for met in met_near(pattern, _KIND_OF_ROAD, _LONGEST, text):
            number = _number(met["number"])
            if number is not None:
                yield Written(_CLASSES[met["kind"]] + number, met.start(), met.end())


def _number(written: str) -> str | None:
    if written.isascii():
        return written
    if any(sign in "十百" for sign in written):
        value = small(written)
        return None if value is None else str(value)
    return digits(written)


def _named(text: str) -> Iterator[Written]:
    for met in met_in(_NAMED, text):
        start = begin_of(text, met.start(), most=6)
        name = text[start : met.start()]
        if (
            not 2 <= len(name) <= 4
            or _NOT_NAMES.match(name)
            or (met[0] == "公路" and _NOT_ROADS.match(text, met.end()))
        ):
            continue
        if met[0] == "高速" and text.startswith("口", met.end()):  # 石门高速口 is a point
            continue
        if name.endswith(
            (
                "国",
                "省",
                "县",
                "农村",
                "上",
                "下",
                "进",
                "出",
                "离",
                "到",
                "条",
                "收费",
                "下了",
                "这段",
                "走",
            )
        ):
            continue
        yield Written(name + met[0], start, met.end())


def stakes(text: str) -> Iterator[Written]:
    """Yield the stakes as K88+200, or K1512 when no metres were told."""
    found = [*_written_stakes(text), *_kilometres(text)]
    last = -1
    for stake in sorted(found, key=lambda each: (each.start, -each.end)):
        if stake.start >= last:
            yield stake
            last = stake.end


def _written_stakes(text: str) -> Iterator[Written]:
    for met in met_in(_STAKE, text):
        sure = met["m"] is not None or met["k"] != "k" or len(met["km"]) > 3
        if not sure and not _marked(text, met.start(), met.end()):
            continue
        yield Written(_stake(int(met["km"]), met["m"]), met.start(), met.end())
    for met in met_in(_AFTER_K, text) if "+" in text or "加" in text else ():
        if "+" in met[0] or not _DISTANCE.search(text, max(0, met.start() - 9), met.start()):
            yield Written(_stake(int(met["km"]), met["m"]), met.start(), met.end())


def _marked(text: str, start: int, end: int) -> bool:
    around = text[max(0, start - 10) : start]
    return re.match(
        r"处|桩|公里|附近|位置|段|那|这|弯|路口|\s?米|左右|往|向| on| of", text[end : end + 3]
    ) is not None or (_ON_ROAD.search(around) is not None)


def _kilometres(text: str) -> Iterator[Written]:
    for met in met_near(_KM, _KM_SIGN, _LONGEST, text):
        before = text[max(0, met.start() - 10) : met.start()]
        if _DISTANCE.search(before) and not _RIGHT_AFTER_ROAD.search(before):
            continue
        if met["mark"] not in _SURE_MARKS and not _ON_ROAD.search(before):
            continue
        if met["mark"] is None and met["m"] is None and not _RIGHT_AFTER_ROAD.search(before):
            continue
        kilometres, _, tenth = met["km"].partition(".")
        metres = f"{tenth}00" if tenth else _metres(met["m"])
        whole = small(kilometres) if kilometres.isascii() else int(_number(kilometres) or 0)
        if whole:
            yield Written(_stake(whole, metres), met.start(), met.end())


def _metres(written: str | None) -> str | None:
    if written is None or written.isascii():
        return written
    read = small(written)
    return None if read is None else str(read)


def _stake(kilometres: int, metres: str | None) -> str:
    return f"K{kilometres}" if metres is None else f"K{kilometres}+{int(metres):03d}"
