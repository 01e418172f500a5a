"""Does a story tell of one matter or of several?

Only plain signs divide a story (另外还有一件事, 一是…二是…, 1、…2、…), and only where both parts
tell of an office that did something; one story told at length stays one.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from clues.reading.agencies import agencies
from clues.reading.amounts import amounts
from clues.reading.folding import Folded, fold

_LEAST = 6
_FURTHER: Final = re.compile(
    r"(?:^|(?<=[。；;！!?？\n，,\s]))(?:另外|此外|还有)?(?:再|还要|我还要|"
    r"我还想|还想|顺便|也想|再就是)?(?:反映|说|举报|投诉|讲)?(?:另|还有|"
    r"另外|别的)?(?:一件|一个|个|件|第二件|第二个|还有件|另一件|"
    r"另一个)(?:别的|其他|另外的)?(?:事情?|问题)(?:是|：|:|，|,)?"
    r"|(?:^|(?<=[。；;！!?？\n]))(?:另外|此外|还有|再就是|除此之外)[，,：:]?"
    r"|(?:^|(?<=[.;\n] ))(?:another (?:matter|thing|problem)|also,? i"
    r" (?:want|would like) to report|second(?:ly)?,)"
)
_ONES: Final = re.compile(
    r"(?:^|(?<=[。；;：:，,\n\s]))(?:一是|二是|三是|四是|五是|"
    r"第[一二三四五](?:件(?:事)?|个(?:问题)?|，|、|点|,)|[一二三四五](?:、|"
    r"．)|[1-5](?:\.(?!\d)|．|\)))"
)
_NUMBERED: Final = re.compile(r"(?<!\d)[1-5]、")
_WISHES: Final = re.compile("(?:要求|诉求|请求|希望|建议|证据|附件|材料|如下)[：:，,]?$")
_ACTS: Final = re.compile(
    "罚|收费|收了|要钱|扣|封|拦|查|检查|赞助|摊派|不管|不理|不办|推诿|拖着|"
    "没人管|索要|没收|掀|打人|骂|停业|停产|拆|收取|没给|没开|fined|charged|"
    "stopped|seized|inspect|took|closed|ignored"
)


@dataclass(frozen=True, slots=True)
class Matter:
    """One matter of a story; *text* is ``story[start:end]``."""

    text: str
    start: int
    end: int


def matters(text: str) -> tuple[Matter, ...]:
    """Return the matters of a story in their order; one that is the whole story, when it is one.

    An empty story has none.
    """
    folded = fold(text)
    for cuts in (_listed(folded), _further(folded)):
        parts = _parts(folded, cuts)
        if len(parts) > 1 and _apart(folded, parts):
            return tuple(_matter(folded, start, end) for start, end in parts)
    whole = text.strip()
    return (Matter(whole, text.index(whole), text.index(whole) + len(whole)),) if whole else ()


def _listed(folded: Folded) -> list[tuple[int, int]]:
    met = list(_ONES.finditer(folded.text))[:9]
    if len(met) < 2:
        met = list(_NUMBERED.finditer(folded.text))[:9]
    if len(met) < 2 or _WISHES.search(folded.text, max(0, met[0].start() - 6), met[0].start()):
        return []
    return [each.span() for each in met]


def _further(folded: Folded) -> list[tuple[int, int]]:
    met = [each.span() for each in _FURTHER.finditer(folded.text) if each.end() > each.start()][:9]
    return [(0, 0), *(span for span in met if span[0] > 0)]


def _parts(folded: Folded, cuts: Sequence[tuple[int, int]]) -> list[tuple[int, int]]:
    ends = [*(start for start, _ in cuts[1:]), len(folded.text)]
    parts = [(end, upto) for (_, end), upto in zip(cuts, ends, strict=False)]
    return [
        (start, end)
        for start, end in parts
        if len(folded.text[start:end].strip(" ，。；")) >= _LEAST
    ]


def _apart(folded: Folded, parts: Sequence[tuple[int, int]]) -> bool:
    """Each part tells of a deed of its own, and they are not all of the same office."""
    pieces = [folded.text[start:end] for start, end in parts]
    if not all(_ACTS.search(piece) for piece in pieces):
        return False
    units = [frozenset(each.agency for each in agencies(piece)) for piece in pieces]
    told = [each for each in units if each]
    return len(told) < 2 or len(set(told)) > 1 or all(amounts(piece) for piece in pieces)


def _matter(folded: Folded, start: int, end: int) -> Matter:
    piece = folded.text[start:end]
    lead = len(piece) - len(piece.lstrip(" ，,。；;：:、"))
    tail = len(piece) - len(piece.rstrip(" ，,；;、\n"))
    begun, ended = folded.place(start + lead, end - tail)
    return Matter(folded.original[begun:ended], begun, ended)
