"""Where was it: the district, the point on the road, the water, and the words of the place?"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from clues.reading.places.districts import districts, touches, towns
from clues.reading.places.either import with_the_other
from clues.reading.places.miswritten import rightly
from clues.reading.places.parties import is_called_home, is_of_party
from clues.reading.places.place_ends import end_of, land_at, only_one
from clues.reading.places.place_phrases import place_phrases
from clues.reading.places.place_tails import lead_of, tail_of
from clues.reading.places.points import points
from clues.reading.places.roads import roads
from clues.reading.places.spoken_places import spoken_places
from clues.reading.places.stakes import stakes
from clues.reading.places.streets import place_of_deed, streets
from clues.reading.places.waters import lies_on, waters
from clues.reading.teller.own_identity import MarkKind, marks
from clues.reading.words.identifiers import Written
from clues.reading.words.lexicon import Lexicon
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
    apart = _waters_apart(text, companies, found.points)
    spoken = [each for each in spoken_places(text) if _apart(each, (*taken, *companies))]
    named = tuple(streets(text))
    told = [*found.every(), *apart, *named, *towns(text), *spoken]
    sole = only_one(text)
    homes = _homes(text, told, sole)
    found = replace(
        found,
        points=tuple(each for each in found.points if not touches(each, homes)),
        districts=tuple(each for each in found.districts if each not in homes),
    )
    lands = [each for road in found.roads for each in land_at(text, road)]
    away = [each for each in named if _apart(each, companies) and not touches(each, homes)]
    return Where(
        roads=found.roads,
        stakes=found.stakes,
        points=found.points or tuple(place_of_deed(text, away, lands)),
        districts=tuple(each for each in found.districts if _counts(each, found.points)),
        waters=tuple({each.value: each for each in apart}.values()),
        words=with_the_other(
            text,
            _in_its_phrase(
                text,
                _whole(text, [each for each in (*told, *lands) if not touches(each, homes)]),
                [each for each in place_phrases(text) if not touches(each, homes)],
                sole,
            ),
        ),
    )


def _waters_apart(
    text: str, firms: Iterable[tuple[int, int]], found: Iterable[Written]
) -> list[Written]:
    """Return the waters that are no part of a firm's or a point's name.

    One that was only left behind counts where there is no other.
    """
    firms, found = tuple(firms), tuple(found)
    apart = [
        each
        for each in waters(text)
        if _apart(each, firms)
        and (each.value.endswith("水库") or not touches(each, found) or lies_on(text, each.end))
    ]
    return [each for each in apart if not _left_behind(text, each)] or apart


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
