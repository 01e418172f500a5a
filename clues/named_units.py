"""Which units of the campaign does a story name, so that none of them may read it?

Kinds of office are read by :mod:`clues.reading`; here the campaign's own names are looked for
(县司法局, 营商办, 沙河镇), which no grammar knows. When in doubt a unit is named: a clue that one
office more cannot read is still handled, one that the wrong office reads cannot be taken back.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from clues.campaign_parts import Campaign, Unit
from clues.reading.agencies.addressed import addressee, greeted, sent_here
from clues.reading.long_stories import pieces
from clues.reading.words.folding import fold
from clues.regex import regex

_AT: Final = regex(
    "(?:大院|院子|大门|门前|门外|门口|大厅|大楼|楼下|楼上|楼里|宿舍|家属院|食堂|停车场)?"
    "(?:的)?(?:门口|大门|门前|旁|附近|对面|隔壁|边上|前面|后面|路口|广场|大院|院里|院内|大楼|楼下|宿舍|停车场)"
)
"""Behind a name: a place beside the office, and not the office."""
_LAND: Final = ("镇", "乡", "村", "区", "县", "市", "街道")
"""With one of these a name may be that of the land, too: 沙河镇."""
_TO_THE_LAND: Final = regex(r"(?:在|到|去|往|从|经过|路过|回|离|住|位于|\b(?:in|at|to|from))\s*$")
_OFFICE_OF_IT: Final = regex(
    "(?:人民)?政府|(?:的)?(?:干部|书记|镇长|乡长|村长|主任|领导|工作人员|执法|城管|安监|综治|人(?!家|民(?!政府)))|"
    "(?:党委|街道办|办事处|村委)|(?:派|又|还|也|就|天天|每年|每月|老是|总是)?(?:来人|来查|来收|要我|要求|"
    "收|罚|叫|让|逼|催|通知|摊派|拆|封|扣)"
)
_ASKED: Final = regex(
    "(?:向|给|跟|找|问|打|联系|咨询|请教|感谢|谢谢|拨打)(?:了|过|到)?(?:你们)?$|(?:反映|举报|投诉|报告|求助)(?:到|给|过)?$"
)
_IN_VAIN: Final = regex(
    "不管|不理|没人|没回|没答|没给.{0,4}(?:答复|回复)|不答复|不回复|不受理|不处理|不接|推给|推来推去|推托|推诿|踢皮球|"
    "包庇|压着|拖着|ignored|no answer|nothing"
)


def units_named(campaign: Campaign, story: str) -> dict[str, str]:
    """Return the units whose name *story* uses of them, each with the words that name it.

    A body that receives or supervises is not named by being asked for help, unless the story
    says that it did nothing.
    """
    named: dict[str, str] = {}
    for start, end in pieces(story):
        folded = fold(story[start:end])
        for unit, *span in mentions(campaign, folded.text):
            named.setdefault(unit, folded.original[slice(*folded.place(*span))])
    return {unit: named[unit] for unit in campaign.units if unit in named}


def mentions(campaign: Campaign, text: str) -> Iterator[tuple[str, int, int]]:
    """Yield every place of the folded *text* that means a unit: 谢谢营商办 first, then its deed."""
    written_to = addressee(text) or (0, greeted(text))
    for unit in campaign.units.values():
        for start, end in _places(unit, text):
            to_him = written_to[0] <= start and end <= written_to[1]
            if not to_him and not sent_here(text, end) and _is_meant(unit, text, start, end):
                yield unit.id, start, end


def _places(unit: Unit, text: str) -> Iterator[tuple[int, int]]:
    names = tuple(sorted((*unit.name.values(), *unit.called)))
    for met in _named(names, unit.receiving or unit.oversight).finditer(text):
        yield met.span()
    if unit.receiving:
        yield from (met.span("who") for met in _YOURS.finditer(text))


def _is_meant(unit: Unit, text: str, start: int, end: int) -> bool:
    """Say whether the name between *start* and *end* means the office, and what it did."""
    if _AT.match(text, end):
        return False
    in_vain = _IN_VAIN.search(text) is not None
    if text.endswith(_LAND, start, end) and not (in_vain and _ASKED.search(text, 0, start)):
        office = _OFFICE_OF_IT.match(text, end)
        if office is None or _AT.match(text, office.end()):
            return False
        return "政府" in office[0] or _TO_THE_LAND.search(text, 0, start) is None
    if unit.receiving or unit.oversight:
        return in_vain or _ASKED.search(text, 0, start) is None
    return True


_YOURS: Final = regex(
    "(?P<who>你们(?:单位|办公室|自己人|那边的人|的(?:人|领导|工作人员)))(?=[^，。；？?]{0,12}[收罚扣打骂拿抢])"
)
"""The office itself, spoken to: 你们办公室的人收了我两千."""
_AREA: Final = regex("^[\u4e00-\u9fff]{0,12}?[省市县区州旗](?=[\u4e00-\u9fff]{4})")
_SHORTEST_END: Final = 5  # characters


# Names of ours: what a person writes is never kept.
@lru_cache(maxsize=4096)
def _named(names: tuple[str, ...], by_its_end: bool) -> re.Pattern[str]:  # noqa: FBT001  # a cache key
    """Return a pattern of *names*, with and without the area before them.

    *by_its_end*: a body that looks first is known by the end of its name alone, and with 办 for
    办公室 (营商环境办): there are few, and they must never read what is told of them.
    """
    whole = [fold(name).text for name in names]
    ways = {*whole, *(_AREA.sub("", name) for name in whole)}
    if by_its_end:
        ways |= {f"{way.removesuffix('公室')}" for way in ways if way.endswith("办公室")}
        ends = {way[at:] for way in ways for at in range(len(way)) if not way.isascii()}
        ways |= {end for end in ends if len(end) >= _SHORTEST_END}
    longest = sorted(ways, key=len, reverse=True)
    return regex("|".join(map(re.escape, longest)), re.IGNORECASE)
