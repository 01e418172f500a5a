"""Which part of the day does an hour belong to that is told without one, and how was it called?

晚上来了两拨，七点半一拨，九点又一拨: the evening goes on until a new day or a full stop; and an
hour that does not fit it (早上来过，三点又来) is left as it was said.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from clues.reading.times.moments import Clock, Part
from clues.regex import regex

_REACH: Final = 24
FITTING: Final = {
    Part.SMALL_HOURS: range(7),
    Part.MORNING: range(5, 12),
    Part.NOON: (11, 12, 1),
    Part.AFTERNOON: range(1, 8),
    Part.EVENING: range(5, 13),
    Part.NIGHT: (7, 8, 9, 10, 11, 12, 0, 1, 2, 3, 4, 5),
}
_NEW_DAY: Final = regex(
    r"[。！!？?；;\n]|[今昨明前后次隔][天日晚早儿]|第[二三]天|[号日周]|礼拜|星期|初[一-十]|过了"
)
# 昨晚…一直等到八点: an hour that only ends the waiting.
_AT_LAST: Final = regex(r"(?:等|守|排|熬|耗|拖|坐|站|关)[^，。]{0,6}$")


def carried(text: str, found: Sequence[Clock]) -> Iterator[Clock]:
    """Yield the clocks, those without a part with that of the hour or part told before."""
    part: Part | None = None
    last = 0
    for clock in found:
        if clock.part is not None:
            part = clock.part
        elif clock.hour is None or not _goes_on(text, last, clock, part):
            part = None
        else:
            clock = replace(clock, part=part)  # noqa: PLW2901  # the same, told whole
        last = clock.end
        yield clock


def _goes_on(text: str, last: int, clock: Clock, part: Part | None) -> bool:
    if part is None or clock.exact or clock.start - last > _REACH:
        return False
    if clock.hour not in FITTING[part] or _NEW_DAY.search(text, last, clock.start):
        return False
    return _AT_LAST.search(text, max(last, clock.start - 8), clock.start) is None


_AT_DUSK: Final = regex(
    "傍[晚黑夜]|黄昏|擦黑|抹黑|麻黑|麻麻黑|天[刚快要]黑|挨[黑晚]|晚边|夜边|dusk"
)


def as_told(words: str, part: Part | None) -> Part | None:
    """Return the part of the day as folded *words* call it: 傍晚 is no 晚上."""
    return Part.DUSK if part is Part.EVENING and _AT_DUSK.search(words) else part


def as_counted(part: Part | None) -> Part | None:
    """Return the part of the day by which hours are counted: dusk is of the evening."""
    return Part.EVENING if part is Part.DUSK else part


_BY_DAYLIGHT: Final = range(6, 12)


def of_the_night(before: Part | None, clock: Clock) -> Part | None:
    """昨晚凌晨一点半: the small hours of the night that had begun, not those before it."""
    night = before in {Part.EVENING, Part.NIGHT} and clock.hour not in _BY_DAYLIGHT
    return Part.NIGHT if night and clock.part is Part.SMALL_HOURS else clock.part or before
