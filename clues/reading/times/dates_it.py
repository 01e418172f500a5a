"""Is a day told only to date the matter: 11月23号的事, 这次是8月18号上午?

Nothing else need be said of such a day: all the rest of the story is.
"""

from typing import Final

from clues.reading.times.moments import Days, Grain
from clues.regex import regex

_DATED: Final = regex("(?:那天|当天|[早晚]上|[上下]午)?的事(?:情|儿)?(?=[，,。；;！!\\s]|$)")
_THIS_TIME: Final = regex("这[次回趟](?:是|在)?$")


def dates_the_matter(text: str, days: Days) -> bool:
    """Whether nothing but the matter itself is told of the day."""
    if days.grain is not Grain.DAY or days.ahead:
        return False
    return bool(
        _DATED.match(text, days.end) or _THIS_TIME.search(text, max(0, days.start - 4), days.start)
    )
