"""Which line grows finer with what is said beside an answer: the hour of a day that was told?

昨天 was told, and 在老渡口，下午四点多 where the place is asked: it was at four of that day. So it
is with 昨天七点, of which nobody said whether it was in the evening, and 晚上的.
"""

import re
from typing import Any, Final

from clues.reading.reader import read
from clues.reading.slots import Name, Slot
from clues.regex import regex
from handlers.citizen.report.read.corrected import corrected
from handlers.dialog.flow import Given, Scene

_CLOCK: Final = "T"


def hour_told(scene: Scene, given: Given) -> dict[str, Any]:
    """Return the time with the hour that *given* tells of the day known so far, else nothing."""
    told = scene.answers.get("time")
    value = str(told.get("value") or "") if isinstance(told, dict) and "also" not in told else ""
    day, _, hour = value.partition(_CLOCK)
    if not day or "/" in value or not _HOURS.search(given.words):
        return {}
    clock = _clock(scene, given)
    if clock is None or (hour and not (_in_doubt(told) and _is_that(hour, clock))):
        return {}
    anew = corrected(scene.house, scene.answers, clock.text, scene.now).get("time")
    same_day = isinstance(anew, dict) and str(anew.get("value")).startswith(f"{day}{_CLOCK}")
    return {"time": anew} if same_day else {}


def names_its_half(scene: Scene, given: Given) -> bool:
    """Say whether words are the half of the day of an hour told without it: 晚上的, 是下午三点."""
    words = given.words.strip(" 。.，,！!")
    return _in_doubt(scene.answers.get("time")) and _PART.fullmatch(words) is not None


def _in_doubt(told: object) -> bool:
    return isinstance(told, dict) and "half" in told


def _is_that(hour: str, clock: Slot) -> bool:
    named = str(clock.value).partition(_CLOCK)[2]
    return not clock.half and int(named[:2]) % _HALF_DAY == int(hour[:2]) % _HALF_DAY


_HALF_DAY: Final = 12  # hours
_PART: Final = regex(
    "(?:就|应该|大概|那|是|在|的时候)*(?:[上下]午|傍晚|黄昏|[晚早]上|早晨|清早|清晨|凌晨|夜里|夜晚|半夜|后晌)"
    "(?:[\\d一二两三四五六七八九十]{1,3}[点點](?:半|钟|多|左右)*)?(?:那会儿?|的时候|的|吧|啊)*"
)
_HOURS: Final = regex(r"[点时點時半]|\d[:：]\d|\d ?[ap]\.?m|o'clock|noon", re.IGNORECASE)

_THAT_DAY: Final = regex(r"(?:就是|是|在)?(?:那|嗰|当)一?[天日]的?(?!前|后|[之以])|\bthat day,? ?")
"""那天上午十点多: the day is the one that was told."""


def _clock(scene: Scene, given: Given) -> Slot | None:
    """Return the only time that was told, where it has an hour; one that is to come today, too."""
    late = scene.house.local(scene.now).replace(hour=23, minute=59)
    times = read(_THAT_DAY.sub("", given.words), now=late).all(Name.TIME)
    only = times[0] if len(times) == 1 else None
    return only if only is not None and _CLOCK in str(only.value) else None
