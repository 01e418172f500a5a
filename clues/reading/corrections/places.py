"""Which place does a correction mean: another one, or one within what was told?"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from typing import Final

from clues.reading.corrections.changes import Change
from clues.reading.corrections.denials import denied_in
from clues.reading.reader import Ground, read
from clues.reading.slots import Name, Reading, Slot


def at_last(text: str, now: datetime, ground: Ground) -> Reading:
    """具体是老街: read as 在老街, each word in its place."""
    met = _FINER.match(text)
    if met is None:
        return Reading("")
    return read(" " * (met.end() - 1) + "在" + text[met.end() :], now=now, ground=ground)


def new_place(known: Reading, said: Reading, finer: Reading, text: str) -> Iterator[Change]:
    """Return the place that *text* tells, read plainly (*said*) or as one within (*finer*)."""
    if (new := said.first(Name.PLACE) or finer.first(Name.PLACE)) is not None:
        old = known.first(Name.PLACE)
        yield Change(name=Name.PLACE, old=old, new=_in_it(old, new, text))


# 具体是孝感服务区: within the road, the town or the county told before.
_FINER: Final = re.compile(
    "^(?:具体|具體|准确|準確|确切|確切|详细|詳細)(?:的|说|來說|来说)?(?:地点|地點|位置|地址|地方)?(?:就|应该|應該)?"
    "(?:是在|[是在為为：:])"
)
_WIDER: Final = re.compile(
    "^(?:[GSXYC]\\d{1,4}(?:高速(?:公路)?|线|国道|省道|县道)?|"
    "(?:(?!服务区)[\u4e00-\u9fff]){2,7}(?:[镇乡县市村]|(?<![务小园车厂])区))",
    re.IGNORECASE,
)


def _in_it(old: Slot | None, new: Slot, text: str) -> Slot:
    wider = _WIDER.match(str(old.value)) if old is not None else None
    if wider is not None and not _FINER.match(text):
        rest = str(old.value)[wider.end() :] if old is not None else ""
        alike = rest[-1:] == str(new.value)[-1:]  # one bridge for another
        if not rest or not alike or rest not in denied_in(text) or wider[0] in text:
            return new
    if wider is None or _WIDER.match(str(new.value)) or str(new.value).startswith(wider[0]):
        return new
    return replace(new, value=wider[0] + str(new.value))
