"""On which road was it: G45, 国道一零七线, 大广高速?"""

from collections.abc import Iterator
from typing import Final

from clues.reading.places.names import begin_of
from clues.reading.words.identifiers import Written
from clues.reading.words.lexicon import met_in, met_near
from clues.reading.words.numerals import digits, small
from clues.reading.words.sparing import Sparing
from clues.regex import regex

CN = "零〇一二三四五六七八九十百幺两"
SPOKEN = "零〇一二三四五六七八九幺"
_CLASSES: Final = {"国": "G", "省": "S", "县": "X", "乡": "Y", "村": "C"}
_CODE: Final = Sparing(
    regex(
        r"(?P<letter>[gsxyc])(?<![a-z0-9京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼].)"
        r"(?<![a-z0-9][_-].)"
        r"[\s-]?(?P<number>\d(?: \d){1,3}(?! ?\d)|\d{1,2}[wens]\d?(?![a-z0-9])|\d{1,4}|"
        r"[零一二三四五六七八九幺]{2,4}(?=[国省县乡]道|高速|[段线上的往，。]|[\u4e00-\u9fff]{2}高速)|"
        r"[零一二三四五六七八九幺]{3}(?![零一二三四五六七八九幺么十百千万点]))"
        r"(?!(?!k ?\d)[\da-z%.]|[_-][a-z0-9])(?! ?(?:[级次班网证照驾本款型版代座栋幢室房号床仓"
        r"桌轮寸盒瓶套码店馆芯系学城]|包(?!茂)|手机|信号|峰会|小鹏|奔驰|大奔|奥迪|越野|轿车|车型|车次|列车|高铁|动车|"
        r"软件|管理|平台|基站|套餐|流量|赛|卡(?![口点])))"
    )
)
# What is numbered like a road and is none: 门牌S12, 型号G3, 高铁G1024.
_NO_ROAD_BEFORE: Final = regex(
    r"(?:门牌|型号|编号|代号|房号|单号|货号|批号|账号|微信|qq|案号|款|[刻印绣]着|宝马|奥迪|三星|"
    r"华为|雅马哈|本田|吉利|小鹏|高铁|动车|列车|火车|座位|软件|版本|地铁|轻轨|车厢|型|文号|字号|系列|尺码)[号是为叫:\s]{0,2}$"
)
_NO_NUMBER: Final = "(?!\\d)(?![\\s]?(?:[年月%米]|公里|千米|km|k\\b|里地|条|个|块|元))"
_NUMBER_FIRST: Final = regex(
    rf"(?<![\d.])(?P<letter>[gsxy])?(?P<number>\d{{1,4}}|"
    rf"[{CN}]{{1,5}})[\s号]?(?P<kind>[国省县乡村])道"
)
# 国道三一九八十八公里: three figures spoken one by one, and what comes then is the kilometre.
_KIND_FIRST: Final = regex(
    rf"(?P<kind>[国省县乡村])道[\s]?(?P<letter>[gsxy])?[\s-]?(?P<number>"
    rf"\d(?: \d){{1,3}}(?! ?\d)|\d{{1,4}}|"
    rf"[{SPOKEN}]{{3}}(?=[{CN}]*(?:公里|千米))|[{CN}]{{2,5}}){_NO_NUMBER}(?:号?线|号)?"
)
_KIND_OF_ROAD: Final = regex("[国省县乡村]道")
LONGEST: Final = 12
_NAMED: Final = Sparing(regex("(?:高速公路|高速|公路|国省干线)"))
_NOT_NAMES: Final = regex(
    "^(?:一路|[后前]头|一辆|祸害|堵|整|上|下|走|在|跑|这条|那条|全程|国家|地方|普通|农村|乡村|县乡|省级|"
    "国家级|省|一条|"
    "各|等级|高等级|出|进|往|个|管|没|自称|名|人|收费|条|一级|二级|三级|过境|沿|绕|我们|老|新|旧)+$"
)
_NOT_ROADS: Final = regex(
    "(?:局|段|管理|养护|站|执法|路政|所|三乱|法|条例|中心|交警|费|建设|部门|口|路口|货运|客运|港)"
)

_DONE_TO_ROADS: Final = regex(
    "宁[可愿肯]|绕[行开道路走]|改走|改[上道]|驶[入上出离]|占用|用地|归|并无|没有|不是|破坏|损坏|侵占|污染|管理|养护|养路|修建|属于|是"
)


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
            0 <= each.start - road.end <= 1 or road.start - 1 <= each.end <= road.end
            for each in coded
        )
        if not beside and road.value not in seen:
            seen.add(road.value)
            yield road


# C919 flies; a village road is said to be one.
_VILLAGE_ROAD: Final = regex(r"村道|c\d{3}(?:线|路段|上)")
_SPUR: Final = regex(r"0[1-9]\d\d$")


def _coded(text: str) -> Iterator[Written]:
    for met in met_in(_CODE, text):
        number = _number(met["number"].replace(" ", ""))
        # S01 and G012 stand on no sign; X012 and the spurs G0421 do.
        local = met["letter"] in "xyc"
        plain = not number.startswith("0") or (local and len(number) > 2) or _SPUR.match(number)
        if (
            plain
            and len(number) >= (1 if met["letter"] in "gs" else 3)
            and (met["letter"] != "c" or _VILLAGE_ROAD.search(text))
            and not _NO_ROAD_BEFORE.search(text, max(0, met.start() - 8), met.start())
        ):
            yield Written(met["letter"].upper() + number, met.start(), met.end())
    if "道" not in text:
        return
    for pattern in (_NUMBER_FIRST, _KIND_FIRST):
        for met in met_near(pattern, _KIND_OF_ROAD, LONGEST, text):
            spoken = number_of(met["number"])
            if spoken is not None:
                letter = met["letter"] or _CLASSES[met["kind"]]  # S201国道: what is written wins
                yield Written(letter.upper() + spoken, met.start(), met.end())


def _number(written: str) -> str:
    """Return a road's number in figures, with the side it runs on: 15W of G15W."""
    if written.isascii() and not written.isdigit():
        return written.upper()
    return digits(written) or ""


def number_of(written: str) -> str | None:
    """Return a number in figures: 319 of 三一九 and of 三百一十九; None when it is none."""
    if written.isascii():
        return written.replace(" ", "")
    if any(sign in "十百千" for sign in written):
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
        if _DONE_TO_ROADS.search(name):
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
