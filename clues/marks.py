"""Which signs only number an item (①, ❷, ², 3️⃣), and are no figure of a sum beside them?"""

import unicodedata
from typing import Final

from clues.regex import regex

# 2️⃣ numbers an item, 2️⃣0️⃣0️⃣ is two hundred.
_KEYCAP: Final = regex("(?<!\u20e3)[0-9](?=\ufe0f?\u20e3(?![0-9]\ufe0f?\u20e3))")
_KEY: Final = regex("\ufe0f?\u20e3")
_STANDS_FOR_ONE: Final = "①"


def is_mark(sign: str) -> bool:
    """Return whether *sign* is a number in a circle, in brackets, with a dot, or set high or low.

    A half (½) is no item: it is a part of a sum.
    """
    return unicodedata.category(sign) == "No" and unicodedata.numeric(sign).is_integer()


def without_keycaps(text: str) -> str:
    """Return *text*, exactly as long, with the figure of each single keycap as a mark."""
    return _KEYCAP.sub(_STANDS_FOR_ONE, text) if "\u20e3" in text else text


def blotted(text: str, by: str) -> str:
    """Return *text* with *by* instead of every mark."""
    plain = _KEY.sub("", without_keycaps(text))
    return "".join(by if is_mark(sign) else sign for sign in plain)
