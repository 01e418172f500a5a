"""How does a time that was told stand on a card, as roughly as it was told?"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date

from clues.reading.slots import Slot
from clues.speech import Line, Words


def time_of(told: Sequence[Slot]) -> dict[str, str]:
    """Return the one time that was read, with its part of the day where no hour was told.

    *about* says that the day was told roughly: 20号前后.
    """
    if len({str(slot.value) for slot in told}) != 1:
        return {}
    slot = told[0]
    value, day = str(slot.value), "T" not in str(slot.value)
    part = {"part": str(slot.part)} if day and slot.part is not None else {}
    about = {"about": "1"} if day and slot.rough and "/" not in value else {}
    return {"value": value, **part, **about}


def day_told(time: Mapping[str, str]) -> Words:
    """Return a time as roughly as it was told, with its part of the day."""
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
