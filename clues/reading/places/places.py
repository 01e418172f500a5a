"""Where was it: the district, the point on the road, the water, and the words of the place?"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from clues.reading.places.districts import districts, touches, towns
from clues.reading.places.miswritten import rightly
from clues.reading.places.names import begin_of
from clues.reading.places.parties import is_called_home, is_of_party
from clues.reading.places.place_ends import end_of, only_one
from clues.reading.places.place_phrases import place_phrases
from clues.reading.places.place_tails import lead_of, tail_of
from clues.reading.places.points import points
from clues.reading.places.roads import roads
from clues.reading.places.spoken_places import spoken_places
from clues.reading.places.stakes import stakes
from clues.reading.places.waters import lies_on, waters
from clues.reading.teller.own_identity import MarkKind, marks
from clues.reading.words.identifiers import Written
from clues.reading.words.lexicon import Lexicon, met_in
from clues.reading.words.sparing import Sparing
from clues.regex import regex


@dataclass(frozen=True, slots=True, kw_only=True)
class Where:
    """What was found about the place; *words* is the whole of it as it was said."""

    roads: tuple[Written, ...]
    stakes: tuple[Written, ...]
    points: tuple[Written, ...]
    districts: tuple[Written, ...]
    waters: tuple[Written, ...]
    words: Written | None


_STREET: Final = Sparing(
    regex(
        "(?:大道|大街|路|街|巷|胡同|弄|村|屯|庄|组|寨)(?:\\d{1,4}号|[一二三四五六七八九十百零〇]{1,5}号|[东西南北中]段|"
        "[一二三四五六七八九]组|(?<=[村屯])\\d{1,2}组)?"
    )
)
_NO_STREET: Final = frozenset(
    (
        "上 在 一 这 那 走 马 公 铁 道 跑 半 修 让 沿 同 线 思 出 顺 大 小 本 我 全"
        " 各 农 乡 该 外 邻 某 逛 满 整 老 这条 那条 一条 条 赶 问 过 拦 堵 占 网"
        " 开 回 带 领 绕 后 没 有 高速 国 省 县 两 三 几 行 新农 城中 贫困 驻 进 到"
        " 入 回 下 搭 整条 截 车 半 多 绝 门 门路 销 活 思 航 水 短 电 线 套"
    ).split()
)
_AROUND: Final = regex(
    "(?:[东西南北]?[\u4e00-\u9fff]{1,4}方向|往[东西南北]{1,2}(?:一里|"
    "[\\d一二三四五六七八九十百]{1,4}(?:米|公里|里))?(?:处)?|出口|入口|匝道|路段|段|附近|"
    "旁边|旁|门口|门前|对面|一带|路口|边上|那里|那儿|那边|这里|这儿|那块|处|口子|桥头|"
    "桥下|里面|里|上(?![班课学去来了报缴交班车])|地段|位置|跟前|下边|交界处?|交叉口)"
)
_LINK: Final = regex(
    "[\\s,，的、与和跟]{0,2}(?:交叉口?|干线|(?:干线)?[\u4e00-\u9fff]{2,4}(?:水域|航段|江段|河段)|[\u4e00-\u9fff]{2,4}(?:线|高速(?:公路)?)(?:[\u4e00-\u9fff]{2,3}段)?|[上中下]游|[\u4e00-\u9fff]{0,2}(?:工业园区?|产业园|开发区|园区)|交界|线|高速公路|高速|段|路段|"
    "往[\u4e00-\u9fff]{1,4}方向|[\u4e00-\u9fff]{1,4}境内|境内|内|方向|的|"
    "第)?[\\s,，的第]{0,2}"
)


def where(
    text: str,
    table: Lexicon[str] | None,
    avoid: Iterable[tuple[int, int]] = (),
    firms: Iterable[tuple[int, int]] = (),
) -> Where:
    """Return what a folded text says about the place; *avoid* are words of other slots.

    The name of one of *firms* holds no short name of a district: 青湾木业 is not 青湾县.
    """
    taken, companies = tuple(avoid), tuple(firms)
    found = _Parts(
        rightly(text, _free(roads(text), taken)),
        rightly(text, _free(stakes(text), taken)),
        tuple(each for each in _free(points(text), taken) if not _names_firm(each, companies)),
        tuple(
            each
            for each in rightly(text, districts(text, table))
            if _apart(each, companies) or _tells_where(text, each)
        ),
    )
    apart = [
        each
        for each in waters(text)
        if _apart(each, companies)
        and (
            each.value.endswith("水库")
            or not touches(each, found.points)
            or lies_on(text, each.end)
        )
    ]
    apart = [each for each in apart if not _left_behind(text, each)] or apart
    spoken = [each for each in spoken_places(text) if _apart(each, (*taken, *companies))]
    told = [*found.every(), *apart, *_streets(text), *towns(text), *spoken]
    sole = only_one(text)
    homes = _homes(text, told, sole)
    found = replace(
        found,
        points=tuple(each for each in found.points if not touches(each, homes)),
        districts=tuple(each for each in found.districts if each not in homes),
    )
    return Where(
        roads=found.roads,
        stakes=found.stakes,
        points=found.points,
        districts=tuple(each for each in found.districts if _counts(each, found.points)),
        waters=tuple({each.value: each for each in apart}.values()),
        words=_in_its_phrase(
            text,
            _whole(text, [each for each in told if not touches(each, homes)]),
            [each for each in place_phrases(text) if not touches(each, homes)],
            sole,
        ),
    )


# 我家住青龙镇，昨天在白马镇被拦: where somebody lives is left out where it happened elsewhere.
_LIVES: Final = regex("(?:住在?|家在|家是|户口在|户籍在?)$")


def _homes(text: str, told: Sequence[Written], sole: Written | None) -> list[Written]:
    """Return where somebody lives; where nothing else is told, only what is called his home.

    What stands beside his own name or telephone is his home, whatever else is told: 我叫…，住….
    """
    own = _beside_his_name(text)
    lives = _with_next([each for each in told if _is_home(text, each)], told)
    others = [*told, sole] if sole is not None else told
    if any(not touches(each, [*lives, *own]) for each in others):
        return [*lives, *own]
    called = [each for each in told if is_called_home(text, each.start)]
    return [*_with_next(called, told), *own]


def _beside_his_name(text: str) -> list[Written]:
    """Return what stands as a home beside the teller's own name or telephone."""
    if "住" not in text and "址" not in text:
        return []
    homes = (mark for mark in marks(text) if mark.kind is MarkKind.HOME)
    return [Written(each.text, each.start, each.start + len(each.text)) for each in homes]


def _with_next(lives: list[Written], told: Sequence[Written]) -> list[Written]:
    """Return *lives* with what stands right behind one: 青龙镇｜二里沟村 is one home."""
    ends = {each.end for each in lives}
    for each in sorted(told, key=lambda one: one.start):
        if each.start in ends:
            lives.append(each)
            ends.add(each.end)
    return lives


def _is_home(text: str, place: Written) -> bool:
    """Whether somebody lives there; 住 may stand before a street's name, or in what was read."""
    lives = _LIVES.search(text, max(0, place.start - 3), place.start) is not None
    return lives or text.startswith("住", place.start) or is_of_party(text, place.start)


def _tells_where(text: str, district: Written) -> bool:
    """Whether a district in the name of a firm tells where it is: no town, and said in full."""
    said = text[district.start : district.end] == district.value.lower()
    return said and not district.value.endswith(_TOWNS)


_OUT_OF: Final = regex("(?:里|上|那边)?(?:出来|过来|下来|上来|开过来|进来|出发)")


def _left_behind(text: str, water: Written) -> bool:
    """Whether a boat only came from there: 从洞庭湖出来，走湘江."""
    came = text[max(0, water.start - 1) : water.start] in {"从", "由", "自"}
    return came and _OUT_OF.match(text, water.end) is not None


def _counts(district: Written, points: tuple[Written, ...]) -> bool:
    """Whether a district is told by itself: 柳河镇渡口 tells a ferry and no town."""
    return not (points and district.value.endswith(_TOWNS))


_TOWNS: Final = ("镇", "乡", "街道")


@dataclass(frozen=True, slots=True)
class _Parts:
    roads: tuple[Written, ...]
    stakes: tuple[Written, ...]
    points: tuple[Written, ...]
    districts: tuple[Written, ...]

    def every(self) -> list[Written]:
        return [*self.roads, *self.stakes, *self.points, *self.districts]


def _free(found: Iterable[Written], taken: tuple[tuple[int, int], ...]) -> Iterator[Written]:
    return (each for each in found if _apart(each, taken))


def _apart(one: Written, others: tuple[tuple[int, int], ...]) -> bool:
    return not any(one.start < end and start < one.end for start, end in others)


def _names_firm(point: Written, firms: tuple[tuple[int, int], ...]) -> bool:
    """Whether a firm is called by the point: 鹿溪滩｜米业有限公司."""
    return any(start <= point.start and point.end + 1 < end for start, end in firms)


def _streets(text: str) -> Iterator[Written]:
    for met in met_in(_STREET, text):
        start = begin_of(text, met.start(), most=6)
        start += text.startswith(_COMES, start)  # 来｜东街
        name = text[start : met.start()]
        if (zone := _ZONE.match(name)) is not None:  # 青吉工业园｜兴业路8号
            start, name = start + zone.end(), name[zone.end() :]
        if (
            not 1 <= len(name) <= 5
            or (name in _NO_STREET and not _is_old_street(name, met[0]))
            or re.match(
                "政|过|线|费|边|灯|桥|障|况|面|委|支|振|干部|民|口(?=被|让|叫|，|的|那|拦|设|查|有)|里|子|长|标|人|权|道|头",
                text[met.end() : met.end() + 2],
            )
            or _on_the_way(text, start, name, met)
        ):
            continue
        if len(name) == 1 and met[0][0] not in "村屯庄" and not _is_old_street(name, met[0]):
            continue
        if _NO_STREET_NAME.search(name):
            continue
        yield Written(name + met[0], start, met.end())


_COMES: Final = tuple(f"来{side}" for side in "东南西北老新正")
_ZONE: Final = regex("^.*(?:园区?|开发区|新区|小区)(?=..)")
# 在油江路上, but 回家路上 and 水泥路上.
_NO_NAMED_ROAD: Final = regex(
    "[回去来送拉运返赶跑走开逃途]|^[上下接往]|水泥|沙石|砂石|柏油|[泥土山田间坡]$|县城|城里|乡村|机耕|环[城山]$|[货学班家子活]$"
)


def _on_the_way(text: str, start: int, name: str, met: re.Match[str]) -> bool:
    """Whether 路上 tells no road of that name: 油江路上 does, led by 在 or at its begin."""
    if not text.startswith("上", met.end()) or text.startswith("上海", met.end()):
        return False
    if not met[0].endswith(("路", "街", "大道")) or _NO_NAMED_ROAD.search(name):
        return True
    return not (len(name) >= _LEAST and text[start - 1 : start] in {"", "在", "，", "。"})


_LEAST: Final = 2


def _is_old_street(name: str, street: str) -> bool:
    """老街12号 is an address, 老街 alone may be anybody's."""
    return name in "老新正横东西南北中上下" and street[0] == "街" and street.endswith("号")


# 200块｜修路, 集资建村: what is paid, and what is built.
_NO_STREET_NAME: Final = regex(
    "(?<![经纬])[一二两三](?![里道岔河元合])|[几每这那哪条个没不罚收查扣要]|[块钱]|^元(?!宝|和|山|岭|河|湖|江)|[修铺筑建扫护拓扩养治整让带通占开清封挖毁破占补]$"
)


def _whole(text: str, parts: list[Written]) -> Written | None:
    """Join the parts that stand side by side; of several groups the finest counts."""
    groups: list[list[Written]] = []
    for part in sorted(parts, key=lambda each: (each.start, -each.end)):
        if groups and part.start < groups[-1][-1].end:
            if part.end > groups[-1][-1].end:
                groups[-1].append(part)
        elif (
            groups
            and part.start - groups[-1][-1].end <= 12
            and _LINK.fullmatch(text[groups[-1][-1].end : part.start])
        ):
            groups[-1].append(part)
        else:
            groups.append([part])
    if not groups:
        return None
    best = max(
        groups,
        key=lambda group: (
            not _names_body(text, group[-1]),
            len(group),
            sum(each.end - each.start for each in group),
        ),
    )
    start, end = best[0].start, max(each.end for each in best)
    end = tail_of(text, max(end, end_of(text, max(best, key=lambda each: each.end))))
    start, around = lead_of(text, start), _AROUND.match(text, end)
    return Written(text[start:end], start, around.end() if around else end)


# 青湾县交警大队在东关桥拦车: of whom the office is says less than where it was.
_BODY: Final = regex(
    "(?:里|市|区|的)?(?:交警|公安|城管|运管|路政|消防|海事|渔政|税务|环保|市监|"
    "(?:人民)?政府|"
    "[^，。；！？ 在到]{1,9}?(?:局|所|大队|中队|支队|政府|[一-鿿]站(?!点|[口门])|委|办(?!公)|中心))"
)


def _names_body(text: str, part: Written) -> bool:
    """Whether a district only says of whom an office is."""
    return part.value.endswith(_DISTRICTS) and _BODY.match(text, part.end) is not None


_DISTRICTS: Final = (*_TOWNS, "县", "市", "区", "州", "旗")


def _in_its_phrase(
    text: str, whole: Written | None, phrases: Sequence[Written], sole: Written | None
) -> Written | None:
    """镇政府对面｜的菜市场: what was found is widened to the words that tell the place."""
    if whole is None or _names_body(text, whole):
        return next(iter(phrases), sole) or whole
    for each in phrases:
        if touches(each, [whole]):
            return _joined(whole, each)
    return whole


def _joined(one: Written, other: Written) -> Written:
    """Return the words from where the first of both begins to where the last ends."""
    first, last = sorted((one, other), key=lambda each: each.start)
    if last.end <= first.end:
        return first
    value = first.value[: last.start - first.start] + last.value
    return Written(value, first.start, last.end)
