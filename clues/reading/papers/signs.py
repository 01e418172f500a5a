"""How is a turn of speech about papers written down, and in which stories can it stand?

A turn is a regular expression over the parts of speech of :mod:`clues.reading.papers.words`: a
name stands for one word that plays this part, ``[a b]`` for one of several, ``[^a b]`` for one
of any others; blanks only part the names. :data:`FAMILIES` are names for several parts at once.
``<receipt slip>`` are the papers that are meant, ``<papers>`` any of them in a row (证件和票据
are two), ``<papers after a b>`` such that a or b stands before, ``<papers not after a b>`` such
that neither does; ``STOP`` is where a clause ends. A story's words become a row of signs, one a
part (:data:`SIGNS`).
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import reduce
from itertools import compress, product
from math import prod
from operator import add, itemgetter, or_
from typing import Final, NamedTuple

from clues.reading.papers.words import CLASSES, OTHER
from clues.regex import regex

FAMILIES: Final[dict[str, tuple[str, ...]]] = {
    # 没, 不; 没有; 没收到; 不让
    "no": ("denial", "none", "unseen", "forbid"),
    "giving": ("give", "gave"),
    "question": ("asked", "answered"),
    # 我没签 stands on it, too
    "written": ("own_written", "unsigned"),
    "aspect": ("done", "tail"),
    "measure": ("kind", "piece"),
    "stop": ("pause", "end", "pretext"),
    # 都; 这回; 倒是
    "adverb": ("own_adverb", "this_time", "though", "wish"),
    # 隔壁; 听人说
    "others": ("other_people", "hearsay", "nearby"),
    # 瞪, 这身衣服就是证件
    "rebuff": ("rebuffed", "it_is_badge", "it_is_receipt", "it_is_notice"),
    # what can be given
    "paper": (
        "badge",
        "card",
        "nameplate",
        "receipt",
        "notice",
        "slip",
        "sheet",
        "ticket",
        "formality",
    ),
}
# Letters that mean nothing in a regular expression; which is whose is nobody's business.
SIGNS: Final = {part: chr(0xA1 + at) for at, part in enumerate((*CLASSES, OTHER))}
_SPELT: Final = {
    **SIGNS,
    **{name: "".join(SIGNS[part] for part in parts) for name, parts in FAMILIES.items()},
}

# 证件和票据, 决定书、清单, 证票
_GROUP: Final = (
    "(?P<g>paper (?:(?:[tail kind]{0,2} and [tail kind piece adverb]{0,3})? paper){0,4})"
)
_STOP: Final = "(?=stop|$)"
_TOKENS: Final = regex(r"\(\?P<g>|<(?P<met>[^>=!]+)>|\[(?P<any>[^\]]+)\]|STOP|[a-z_]+| ")


@dataclass(frozen=True, slots=True)
class Rule:
    """A turn of speech; *given* is None where the papers are not the officers' to give.

    *weak* is said of what was put off or refused at first: a deed told elsewhere outweighs it.
    *only* says of which words it holds. It stands in no row without every sign of *needs*, and
    without one of the runs of signs that are *beside* each other, if there are any.
    """

    pattern: re.Pattern[str]
    given: bool | None
    weak: bool = False
    only: re.Pattern[str] | None = None
    needs: frozenset[str] = frozenset()
    beside: frozenset[str] = frozenset()


class _Place(NamedTuple):
    """The signs that may stand there, whether one *must*, and whether it is *one* and no more."""

    signs: str
    must: bool
    one: bool


def rule(
    turn: str, *, given: bool | None, weak: bool = False, only: re.Pattern[str] | None = None
) -> Rule:
    """Return the rule that *turn* spells; a KeyError names a part that is none."""
    places = _places(turn)
    needs = frozenset(each.signs for each in places if each.must and len(each.signs) == 1)
    return Rule(spelt(turn), given, weak, only, needs, _beside(places))


def spelt(turn: str) -> re.Pattern[str]:
    """Return the pattern over signs that *turn* spells."""
    return regex(_TOKENS.sub(_sign, turn))


class Turns:
    """All rules, and by which signs it is told which of them may stand in a row.

    Each rule is one bit of an integer: a look at a sign tells of all the rules that need it.
    """

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._rules = tuple(rules)
        self._needing: dict[str, int] = {}
        self._with_run: dict[str, int] = {}
        self._anywhere = 0
        for at, each in enumerate(self._rules):
            for sign in each.needs:
                self._needing[sign] = self._needing.get(sign, 0) | 1 << at
            for run in each.beside:
                self._with_run[run] = self._with_run.get(run, 0) | 1 << at
            self._anywhere |= (not each.beside) << at

    def worth_a_search(self, row: str) -> list[Rule]:
        """Return those rules, in their order, that may stand in a *row* of signs."""
        pairs = [*map(add, row, row[1:])]
        runs = self._with_run.keys() & {*pairs, *map(add, pairs, row[2:])}
        missing = self._needing.keys() - {*row}
        may = reduce(or_, map(self._with_run.__getitem__, runs), self._anywhere)
        may &= ~reduce(or_, map(self._needing.__getitem__, missing), 0)
        return [*compress(self._rules, map("1".__eq__, reversed(f"{may:b}")))]


def _sign(token: re.Match[str]) -> str:
    """Return the piece of a regular expression over signs that a piece of a turn stands for."""
    if token["any"]:
        names = token["any"].removeprefix("^")
        return f"[{'^' * (names != token['any'])}{_signs(names)}]"
    if token["met"]:
        return _papers_met(token["met"])
    if token[0] in {" ", "(?P<g>"}:
        return token[0].strip()
    if token[0] == "STOP":
        return _TOKENS.sub(_sign, _STOP)
    signs = _SPELT[token[0]]
    return signs if len(signs) == 1 else f"[{signs}]"


def _papers_met(named: str) -> str:
    if not named.startswith("papers"):
        return f"(?P<g>[{_signs(named)}])"
    group, paper = _TOKENS.sub(_sign, _GROUP), _SPELT["paper"]
    how, _, before = named.removeprefix("papers").partition("after ")
    if not before:
        return group
    others = f"{'' if 'not' in how else '^'}{_signs(before)}"
    # A look behind the first paper is quicker than one before it: the search begins at papers.
    return group.replace(f"[{paper}]", f"[{paper}](?<![{others}][{paper}])", 1)


def _signs(names: str) -> str:
    return "".join(_SPELT[name] for name in names.split())


_AROUND: Final = regex(r"\(\?<?[=!][^()]*\)|STOP")
_CHOICE: Final = regex(r"\([^()]*\)(?:[?*]|\{[^}]*\})?")
_PLACE: Final = regex(r"(<[^>]+>|\[[^\]]+\]|[a-z_]+|[^ ])([?*]|\{[^}]*\})?")
_MISSING: Final = regex(r"[?*]|\{0")


def _places(turn: str) -> list[_Place]:
    """Return the signs that may stand at each place, and whether one of them must.

    Of a choice, a denial or whatever else is not told sign by sign the signs are "".
    """
    plain, inner = turn.replace("(?P<g>", "("), 1
    while inner:
        plain, around = _AROUND.subn(" ", plain)
        plain, choices = _CHOICE.subn(" . ", plain)
        inner = around + choices
    if "|" in plain:
        return []
    return [
        _Place(
            _stands(place),
            must=_MISSING.match(often) is None,
            one=not often and not place.startswith("<papers"),
        )
        for place, often in _PLACE.findall(plain)
    ]


def _stands(place: str) -> str:
    names = place.strip("<>[]")
    if names.startswith("papers"):
        return _SPELT["paper"]
    return _signs(names) if names[0].isalpha() else ""  # a denial, any sign, the end of a row


_MANY: Final = 600
"""More runs of three than this are no quicker to look for than their pairs."""
_RARER: Final = 16
"""So many times a pair is met where a run of three is."""


def _beside(places: Sequence[_Place]) -> frozenset[str]:
    """Return the runs of two or three signs one of which stands in every row of these *places*."""
    pairs = [
        (len(one.signs) * len(other) * _RARER, (one.signs, other))
        for at, one in enumerate(places)
        if one.must and one.signs and (other := _next(places[at + 1 :]))
    ]
    threes = [
        (size, tuple(each.signs for each in run))
        for run in zip(places, places[1:], places[2:], strict=False)
        if all(each.must for each in run)
        and run[1].one
        and 0 < (size := prod(len(each.signs) for each in run)) <= _MANY
    ]
    found: list[tuple[int, tuple[str, ...]]] = [*pairs, *threes]
    if not found:
        return frozenset()
    return frozenset(map("".join, product(*min(found, key=itemgetter(0))[1])))


def _next(places: Iterable[_Place]) -> str:
    """Return the signs one of which comes first in *places*, "" if that may be any."""
    found = ""
    for each in places:
        if not each.signs:
            return ""
        found += each.signs
        if each.must:
            return found
    return ""
