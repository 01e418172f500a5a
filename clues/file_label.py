"""What of the name that somebody gave a file may be shown?

A name is a stranger's text: a sign that is not seen itself turns the line around it (a\u202egpj.exe
reads aexe.jpg), breaks it in two or hides what follows.
"""

import unicodedata
from typing import Final

LONGEST: Final = 80
"""Characters of a name that are kept; what it ends in tells more than its middle."""

_ENDING: Final = 16
_UNSEEN: Final = frozenset(("Cf", "Cn", "Co", "Cs"))  # directions, joiners, nothing at all
_BREAKS: Final = frozenset(("Cc", "Zl", "Zp"))


def label(name: str) -> str:
    """Return *name* on one line, of signs that are seen, its middle left out where it is long."""
    flat = " ".join("".join(_seen(each) for each in name).split())
    if len(flat) <= LONGEST:
        return flat
    return f"{flat[: LONGEST - _ENDING - 1]}…{flat[-_ENDING:]}"


def _seen(sign: str) -> str:
    kind = unicodedata.category(sign)
    if kind in _BREAKS:
        return " "
    return "" if kind in _UNSEEN else sign
