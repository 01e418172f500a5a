"""How does a time that was told stand on a card, as roughly as it was told?"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from typing import Final

from clues.reading.slots import Slot
from clues.regex import regex
from clues.speech import Line, Words


def time_of(told: Sequence[Slot]) -> dict[str, str]:
    """Return the one time that was read, with its part of the day where no hour was told.

    *about* says that the day was told roughly: 20号前后; *half* that nobody said in which half of
    the day: 昨天七点 is shown as it was told, and no guess as a fact.
    """
    if len({str(slot.value) for slot in told}) != 1:
        return {}
    slot = told[0]
    value, day = str(slot.value), "T" not in str(slot.value)
    part = {"part": str(slot.part)} if day and slot.part is not None else {}
    about = {"about": "1"} if day and slot.rough and "/" not in value else {}
    half = {"half": "1"} if slot.half else {}
    return {"value": value, **part, **about, **half}


_WEEKDAYS: Final = "一二三四五六日"
_WEEKDAY: Final = regex(
    "(?:就|应该|还是|那|是)*(?:上个?|这个?|本)?(?:周|星期|礼拜)([一二三四五六日天])(?:那天|的|吧|啊)*"
)
_EN_WEEKDAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_EN_WEEKDAY: Final = regex("(?:it was |on |last |the )*(mon|tue|wed|thu|fri|sat|sun)[a-z]*")


def meant_of(times: Sequence[str], words: str) -> str:
    """Return the one of *times* that a weekday alone names: 周四, of 上周四 and 上周五."""
    plain = words.strip(" 。.，,！!").lower()
    if met := _WEEKDAY.fullmatch(plain):
        wanted = _WEEKDAYS.index(met[1].replace("天", "日"))
    elif met := _EN_WEEKDAY.fullmatch(plain):
        wanted = _EN_WEEKDAYS.index(met[1])
    else:
        return ""
    fit = [each for each in times if date.fromisoformat(each[:10]).weekday() == wanted]
    return fit[0] if len(fit) == 1 else ""


def day_told(time: Mapping[str, str]) -> Words:
    """Return a time as roughly as it was told, with its part of the day."""
    if "half" in time:
        return Words("value-clock-half", {"time": time_words(_twelve(time["value"]))})
    day = time_words(time["value"])
    if "about" in time:
        day = Words("value-day-about", {"day": day})
    return Words("value-day-part", {"day": day, "part": time["part"]}) if "part" in time else day


def time_words(value: str) -> Words:
    """Return a day, a moment or a span (``a/b``) of ISO 8601 in words."""
    first, _, last = value.partition("/")
    if last:
        return Words("value-span", {"first": time_words(first), "last": time_words(last)})
    day, _, clock = first.partition("T")
    words = Words("value-day", {"day": date.fromisoformat(day)})
    return Words("value-day-clock", {"day": words, "clock": clock[:5]}) if clock else words


def _twelve(value: str) -> str:
    """Return a moment or a span with hours as on a clock: 15:00 was told as three."""
    return _HOUR.sub(lambda met: f"T{(int(met[1]) - 1) % 12 + 1}:", value)


_HOUR: Final = regex(r"T(\d\d):")


def several(values: Iterable[str]) -> Iterator[Line]:
    """Yield several times in words; of a day that was just named only the hour."""
    before = ""
    for value in values:
        day, _, clock = value.partition("T")
        again = clock and day == before and "/" not in value
        yield clock[:5] if again else time_words(value)
        before = day


def others(also: str | Sequence[str]) -> Sequence[str]:
    """Return the further times: one, or as many as were told."""
    return (also,) if isinstance(also, str) else also
