"""Does a story tell of what is still to come: 明天下午三点路政要来查, next week they will close me?

No day of it has passed, so that none is read, and yet it was told.
"""

from typing import Final

from clues.reading.words.folding import fold
from clues.regex import regex

_DAY: Final = (
    "(?:明[天日早晚]|大?后天|下个?(?:周|星期|礼拜)[一二三四五六日天]?|下个?月|过[几两]天|今晚|明年)"
)
_COMING: Final = regex(
    f"{_DAY}[^。；！？]{{0,14}}?(?:[要会还再]来|来(?:查|检|罚|收|拆|封|人|拖)|"
    "[要会](?:查|罚|收|拆|封|拖|停|断)|"
    "[让叫逼要][我俺]|还要|不交就|就要)"
    r"|\b(?:tomorrow|next (?:week|month|year|monday|tuesday|wednesday|thursday|friday|saturday|"
    r"sunday))\b[^.!?]{0,60}\b(?:will|are going to|is going to|want|coming|told|must|have to)\b"
    r"|\b(?:will|are going to|is going to|coming|must|have to)\b[^.!?]{0,60}"
    r"\b(?:tomorrow|next (?:week|month))\b"
)


def still_to_come(text: str) -> bool:
    """Return whether *text* says what an office will do on a day to come."""
    return _COMING.search(fold(text).text) is not None
