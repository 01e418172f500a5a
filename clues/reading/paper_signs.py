"""How is a turn of speech about papers written down, and in which stories can it stand?

A turn is a pattern over the letters of :mod:`clues.reading.paper_words` with a few short signs:
X is any paper, <G> the papers that are meant (证件和票据 are two), <G:abc> such papers that none
of the letters abc stands before, and every n (没, 不) is 0 (没有), 9 (没收到) and G (不让), too.
"""

import re
from dataclasses import dataclass
from typing import Final

PAPERS: Final = "BCWRNSETL"
"""Letters of what can be given: badges, receipts, notices, slips, formalities."""

# 证件和票据, 决定书、清单, 证票
_GROUP: Final = "(?P<g>X(?:(?:[tq]{0,2}j[tqQa]{0,3})?X){0,4})"
_NOT_AFTER: Final = re.compile("<G:([^>]+)>")


@dataclass(frozen=True, slots=True)
class Rule:
    """A turn of speech; *given* is None where the papers are not the officers' to give.

    *weak* is said of what was put off or refused at first: a deed told elsewhere outweighs it.
    *only* says of which words it holds. Without every letter of *needs* it cannot stand.
    """

    pattern: re.Pattern[str]
    given: bool | None
    weak: bool = False
    only: re.Pattern[str] | None = None
    needs: frozenset[str] = frozenset()


def rule(
    pattern: str, *, given: bool | None, weak: bool = False, only: re.Pattern[str] | None = None
) -> Rule:
    """Return the turn that *pattern* spells."""
    return Rule(re.compile(_spelt(pattern)), given, weak, only, _needed(pattern))


def _spelt(pattern: str) -> str:
    # A look behind the first letter is quicker than one before it: the search begins at letters.
    pattern = _NOT_AFTER.sub(
        lambda met: _GROUP.replace("X", f"X(?<![{met[1]}]X)", 1), pattern.replace("<G>", _GROUP)
    )
    inside = False
    signs = []
    for sign in pattern:
        inside = sign == "[" or (inside and sign != "]")
        whole = {"n": "n09G", "X": PAPERS}.get(sign, sign)
        signs.append(whole if inside or whole == sign else f"[{whole}]")
    return "".join(signs)


def _needed(pattern: str) -> frozenset[str]:
    """Return the letters that stand in every row in which *pattern* does."""
    # What is a choice, an option or a look around needs nothing; groups hold no groups but these.
    plain = re.sub(r"<G[^>]*>|\[[^\]]*\]", "X", pattern)
    while "(" in plain:
        plain = re.sub(r"\((?!\?P)[^()]*\)(?:\?|\{[^}]*\})?|\(\?P<g>([^()]*)\)", r"\1", plain)
    plain = re.sub(r"\w[?*]|\w\{0[^}]*\}|\{[^}]*\}", "", plain)
    return frozenset(filter(str.isalnum, plain)) - frozenset("nX")
