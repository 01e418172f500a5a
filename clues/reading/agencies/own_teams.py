"""Which of two bodies that stand side by side is only a team of the other?

市场监管局综合执法支队 is the bureau's own; 交通运输局路政大队 is the 路政.
"""

from collections.abc import Iterator
from typing import Final

from clues.reading.agencies.mentions import Mention
from clues.regex import regex

_BODY: Final = regex(r"[局厅委府部门安会]$")
_IN_TOWN: Final = frozenset({"镇上", "镇里", "乡里", "乡上", "街道", "街道的"})
_STATION: Final = regex("[站所办]$|中心$|^城管")
_UNDER: Final = regex(r"(?:下属的?|下面的?|属下的?|下边的?|的|所属)?")


def apart(text: str, met: list[Mention]) -> Iterator[Mention]:
    """Yield the bodies of *met* that are no team of the one before."""
    last: Mention | None = None
    for each in met:
        if last is not None and each.start < last.end:
            continue
        generic = text.startswith(_GENERIC, each.start)
        if generic and last is not None and text[last.end : each.start] in _OF_ITS:
            continue  # 市场监管局综合执法支队 is the bureau's own team
        if generic and last is not None and _is_theirs(text, last, each):
            continue
        yield each
        last = each


def is_beneath(text: str, one: Mention, after: Mention | None) -> bool:
    """交通运输局路政大队 is the 路政; the office above it only says whose they are."""
    if after is None or after.agency == one.agency:
        return False
    between = text[one.end : after.start]
    if text[one.start : one.end] in _IN_TOWN and between in {"", "的"}:
        return _STATION.search(text[after.start : after.end]) is not None  # 镇上畜牧站, 街道的城管
    return (
        _BODY.search(text[one.start : one.end]) is not None
        and _UNDER.fullmatch(between) is not None
    )


def _is_theirs(text: str, last: Mention, each: Mention) -> bool:
    """镇里联合治超的 are the town's, 城管的小队长 is of the 城管."""
    if each.agency not in _TOWNS_OWN and last.agency not in _TOWNS_OWN:
        return False
    if each.start - last.end > 6:  # 组织搞的
        return False
    return _OF_THEIRS.fullmatch(text, last.end, each.start) is not None


# 卫生健康局综合监督执法局.
_OF_ITS: Final = frozenset({"", "综合", "综合监督", "监督", "行政", "综合行政"})
# 镇里联合治超的, 城管的小队长: what the first one does, and who leads them.
_OF_THEIRS: Final = regex("的?(?:联合|组织|自己|自行|搞|统一|专门|成立|设)?(?:搞|弄|设|分)?的?")
_TOWNS_OWN: Final = frozenset({"township", "village"})
_GENERIC: Final = (
    "综合执法",
    "综合行政执法",
    "行政执法",
    "执法局",
    "治超",
    "质监所",
    "质监站",
    "辅警",
    "协警",
    "小队长",
    "管",
)
