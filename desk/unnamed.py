"""Who reads who reported, and which words of a reporter may stand with his clue?

Without a name: what he adds or answers later has what tells who he is masked, as the story
had; he is told so. By name: whoever handles it for the lead reads who he is, all others read
his words masked. Of a clue that was taken back nobody reads it any more.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Any, Final

from clues.anonymity import MASK, masked
from clues.lifecycle import State
from clues.model import Clue, IdentityMode
from clues.permissions import Role
from clues.reading.teller.own_identity import at_home, marks, without
from clues.regex import regex
from desk.talk import Member

_FREE: Final = ("story", "words", "label")
_SHORTEST: Final = 2
"""A name of fewer characters stands in other words, too."""
_SHORTEST_NUMBER: Final = 7  # figures: fewer are a day or a sum
_LETTER: Final = "[A-Za-z\u00c0-\u024f]"
_OURS: Final = frozenset(
    {"id", "also", "leaf", "branch", "outcome", "measures", "danger", "value", "was"}
    | {"w", "d", "m", "n"}  # of what was packed: the key of a text, a day, a moment, a number
)
"""Under these stands what the product calls something, and nobody wrote."""


def words_for(clue: Clue, words: str) -> tuple[str, tuple[str, ...]]:
    """Return *words* as they are kept, and the kinds of what was masked in them."""
    if clue.identity_mode is IdentityMode.NAMED:
        return words, ()
    own = (*marks(words), *at_home(words))
    return str(without(words, own)), tuple(dict.fromkeys(str(mark.kind) for mark in own))


def named_to(member: Member, clue: Clue) -> bool:
    """By name means: to the handlers of the lead unit, as long as the clue is not taken back."""
    by_name = clue.identity_mode is IdentityMode.NAMED and clue.state is not State.WITHDRAWN
    return by_name and clue.lead == member.unit and member.role is Role.HANDLER


def told_to(
    member: Member, clue: Clue, told: Mapping[str, Any], who: Iterable[str] = ()
) -> dict[str, Any]:
    """Return what was told as *member* reads it; *who* are the words of a sealed identity."""
    if hides(member, clue):
        words = "\n".join(str(told[key]) for key in _FREE if told.get(key))
        own = (*marks(words), *(() if told.get("story") else at_home(words)))
        told = _struck(without(dict(told), own), _named_by(who))
    return {key: _without_numbers(key, value) for key, value in told.items()}


def hides(member: Member, clue: Clue) -> bool:
    """Say whether *member* reads the words without who wrote them.

    Without a name they were masked when they were told, or left as their teller wanted them.
    """
    named = clue.identity_mode is IdentityMode.NAMED
    return clue.state is State.WITHDRAWN or (named and not named_to(member, clue))


def _named_by(who: Iterable[str]) -> re.Pattern[str] | None:
    """Return what finds each of *who*; Latin names only as whole words: li is not in declined."""
    names = sorted((each for each in who if _tells(each)), key=len, reverse=True)
    return regex("|".join(map(_whole, names)), re.IGNORECASE) if names else None


def _tells(name: str) -> bool:
    return len(name) >= (_SHORTEST_NUMBER if name.isdigit() else _SHORTEST)


def _whole(name: str) -> str:
    before = f"(?<!{_LETTER})" if re.match(_LETTER, name) else ""
    behind = f"(?!{_LETTER})" if re.match(_LETTER, name[-1]) else ""
    return f"{before}{re.escape(name)}{behind}"


def _struck(value: Any, who: re.Pattern[str] | None) -> Any:
    if who is None:
        return value
    if isinstance(value, str):
        return who.sub(MASK, value)
    if isinstance(value, dict):
        return {key: each if key in _OURS else _struck(each, who) for key, each in value.items()}
    return [_struck(each, who) for each in value] if isinstance(value, list | tuple) else value


def _without_numbers(key: str, value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _without_numbers(name, each) for name, each in value.items()}
    return masked(value) if key in _FREE and isinstance(value, str) else value
