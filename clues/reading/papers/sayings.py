"""Which turn of speech tells of each paper that a story names, or what is told of it afterwards?"""

import re
from collections.abc import Container
from typing import Final, NamedTuple

from clues.reading.papers.doubted import another_paper, is_unknown
from clues.reading.papers.grammar import TURNS
from clues.reading.papers.hands import Holding, holding
from clues.reading.papers.rows import Row
from clues.reading.papers.signs import FAMILIES, SIGNS, Rule
from clues.reading.words.lexicon import MOST
from clues.regex import regex


class Saying(NamedTuple):
    """What is said of one paper, and where the words begin and end that say it."""

    rule: Rule
    start: int
    end: int


# Of these only the want is said: everybody has 手续, a plate on the breast proves nothing.
_ONLY_MISSED: Final = frozenset({"formality", "nameplate", "sheet"})
_VAGUE: Final = frozenset({SIGNS[part] for part in _ONLY_MISSED})
_NOUNS: Final = frozenset({SIGNS[part] for part in (*FAMILIES["paper"], "announcement")})
# The reporter may have such a one, too.
_ANYBODYS: Final = frozenset({SIGNS[part] for part in ("card", "formality")})
_LEFT: Final = frozenset({SIGNS[part] for part in ("notice", "slip", "sheet")})
_THEY: Final = SIGNS["they"]
_WHATEVER: Final = regex("")
_SHEET: Final = SIGNS["sheet"]
_UNSAID: Final = Rule(_WHATEVER, given=None)
_ANOTHER: Final = Rule(_WHATEVER, given=False)


def is_meant(part: str, rule: Rule) -> bool:
    """Tell whether *rule* says something of what plays this *part*."""
    # Who names his words means them.
    return rule.given is not None and not (rule.given and part in _ONLY_MISSED and not rule.only)


def sayings(row: Row, text: str, named: Container[str]) -> dict[int, Saying]:
    """Return what is said in the end of each of the papers whose signs are *named*."""
    found: dict[int, Saying] = {}
    for rule in TURNS.worth_a_search(row.signs):
        for met in rule.pattern.finditer(row.signs):
            for at in range(*met.span("g")):
                if at in found or row.signs[at] not in named or len(found) > MOST:
                    continue
                if rule.only and not rule.only.search(text, row.starts[at], row.ends[at]):
                    continue
                found[at] = _of(row, rule, met)
    for at, sign in enumerate(row.signs):
        if sign in _NOUNS and (saying := _in_the_end(row, at, text, found.get(at))):
            found[at] = saying
    return found


def _in_the_end(row: Row, at: int, text: str, saying: Saying | None) -> Saying | None:
    """Return what holds of the paper at *at*, None where the *saying* there is of it may stay."""
    start, end = row.starts[at], row.ends[at]
    if saying and saying.rule.given is not None and is_unknown(text, start, end):
        return saying._replace(rule=_UNSAID)
    if row.signs[at] != _SHEET and (told := another_paper(text, start, end)):
        return Saying(_ANOTHER, start, told)
    return _afterwards(row, at, text, saying)


def _of(row: Row, rule: Rule, met: re.Match[str]) -> Saying:
    return Saying(rule, row.starts[met.start()], row.ends[met.end() - 1])


def _afterwards(row: Row, at: int, text: str, saying: Saying | None) -> Saying | None:
    """Return what the clauses after it tell of the paper at *at*, if that is something else."""
    sign = row.signs[at]
    given = saying.rule.given if saying else None
    if saying and given is None:
        if sign not in _LEFT:
            return None
        told = holding(row, at, text, said=True)
        return _as_told(told, saying.start) if told else None
    # 文件给了 says nothing; that a copy of it was left does.
    if saying and not (given and sign in _VAGUE and not saying.rule.only):
        told = holding(row, at, text, said=True)
        return _as_told(told, saying.start) if told and told.given != given else None
    told = holding(row, at, text, said=False)
    officers = sign not in _ANYBODYS or saying or row.signs[at - 1 : at] == _THEY
    return _as_told(told, row.starts[at]) if told and (told.sure or officers) else None


def _as_told(told: Holding, start: int) -> Saying:
    rule = Rule(_WHATEVER, given=told.given, only=_WHATEVER if told.sure else None)
    return Saying(rule, start, told.end)
