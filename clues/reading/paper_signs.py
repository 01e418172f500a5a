"""How is a turn of speech about papers written down, and in which stories can it stand?

A turn is a regular expression over the parts of speech of :mod:`clues.reading.paper_words`: a
name stands for one word that plays this part, ``[a b]`` for one of several, ``[^a b]`` for one
of any others; blanks only part the names. :data:`FAMILIES` are names for several parts at once.
``<receipt slip>`` are the papers that are meant, ``<papers>`` any of them in a row (证件和票据
are two), ``<papers after a b>`` such that a or b stands before, ``<papers not after a b>`` such
that neither does; ``STOP`` is where a clause ends. A story's words become a row of signs, one a
part (:data:`SIGNS`).
"""

import re
from dataclasses import dataclass
from typing import Final

from clues.reading.paper_words import CLASSES, OTHER

FAMILIES: Final[dict[str, tuple[str, ...]]] = {
    # 没, 不; 没有; 没收到; 不让
    "no": ("denial", "none", "unseen", "forbid"),
    "giving": ("give", "gave"),
    "aspect": ("done", "tail"),
    "measure": ("kind", "piece"),
    "stop": ("pause", "end"),
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
SIGNS: Final = {part: chr(0x100 + at) for at, part in enumerate((*CLASSES, OTHER))}
_SPELT: Final = {
    **SIGNS,
    **{name: "".join(SIGNS[part] for part in parts) for name, parts in FAMILIES.items()},
}

# 证件和票据, 决定书、清单, 证票
_GROUP: Final = (
    "(?P<g>paper (?:(?:[tail kind]{0,2} and [tail kind piece adverb]{0,3})? paper){0,4})"
)
_STOP: Final = "(?=stop|$)"
_TOKENS: Final = re.compile(r"\(\?P<g>|<(?P<met>[^>=!]+)>|\[(?P<any>[^\]]+)\]|STOP|[a-z_]+| ")


@dataclass(frozen=True, slots=True)
class Rule:
    """A turn of speech; *given* is None where the papers are not the officers' to give.

    *weak* is said of what was put off or refused at first: a deed told elsewhere outweighs it.
    *only* says of which words it holds. Without every sign of *needs* it cannot stand.
    """

    pattern: re.Pattern[str]
    given: bool | None
    weak: bool = False
    only: re.Pattern[str] | None = None
    needs: frozenset[str] = frozenset()


def rule(
    turn: str, *, given: bool | None, weak: bool = False, only: re.Pattern[str] | None = None
) -> Rule:
    """Return the rule that *turn* spells; a KeyError names a part that is none."""
    return Rule(re.compile(_TOKENS.sub(_sign, turn)), given, weak, only, _needed(turn))


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


def _needed(turn: str) -> frozenset[str]:
    """Return the signs that stand in every row in which *turn* does."""
    # What is a choice, an option or a look around needs nothing.
    plain = re.sub(r"<([a-z_]+)>", r" \1 ", turn.replace("(?P<g>", "("))
    plain, inner = re.sub(r"<[a-z_ ]+>|\[[^\]]*\]|STOP", " ", plain), 1
    while inner:
        plain, inner = re.subn(r"\([^()]*\)(?:\?|\{[^}]*\})?", " ", plain)
    plain = re.sub(r"[a-z_]+(?:[?*]|\{0[^}]*\})|\{[^}]*\}", "", plain)
    return frozenset(SIGNS[name] for name in re.findall("[a-z_]+", plain) if name in SIGNS)
