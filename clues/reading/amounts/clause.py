"""Which words stand in the same clause as a sum, before it and behind it?"""

from dataclasses import dataclass
from typing import Final, Self

from clues.regex import regex

# Every end of a clause becomes one sign: cheaper than to look for ten.
_STOPS: Final = str.maketrans(dict.fromkeys("。,;；!！?？\n", "，"))
_BEFORE, _AFTER = 22, 12


@dataclass(frozen=True, slots=True)
class Clause:
    """A sum at *start*:*end* of the folded *text*, and the words beside it."""

    text: str
    start: int
    end: int
    before: str
    after: str

    @classmethod
    def of(cls, text: str, start: int, end: int) -> Self:
        """Return the clause in which the sum at *start*:*end* stands."""
        return cls(text, start, end, clause_before(text, start), clause_after(text, end))


def clause_before(text: str, start: int) -> str:
    """Return the words of the same clause before *start*."""
    clause = text[max(0, start - _BEFORE) : start].translate(_STOPS).rpartition("，")[2]
    if len(clause) <= _BREATH:
        return clause
    turns = [met.start() for met in _TURN.finditer(clause)]
    return clause[turns[-1] :] if turns else clause


_BREATH: Final = 18
"""Characters in one breath; in a longer clause nobody dictated the commas."""
_TURN: Final = regex(
    "然后|完了以?后|结果(?=[我他她就])|(?<=.)(?:他们?|她们?|我们?)说(?=[那我给交])"
)


def clause_after(text: str, end: int) -> str:
    """Return the words of the same clause behind *end*."""
    return text[end : end + _AFTER].translate(_STOPS).partition("，")[0]


_A_SUM: Final = regex(r"(?:[一二两三四五六七八九][百千万]|\d{2})[^一二两三四五六七八九百千万\d]*$")


def behind_a_sum(before: str) -> str:
    """要罚三千后来｜八百放行: what stands before an earlier sum was said of that one."""
    met = _A_SUM.search(before)
    return before[met.start() + 2 :] if met else before
