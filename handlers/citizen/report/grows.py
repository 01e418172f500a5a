"""Which lines of the card grow with what is told later, without a word being taken back?

还有城管也来了 names one more unit, 后来给了票 says anew what became of the receipt: both stand on
the card, and every unit behind the wall.
"""

from collections.abc import Mapping
from typing import Any, Final

from handlers.citizen.report.facts import PAPERS, papers_in
from handlers.dialog.flow import Given

_MEANT: Final[Mapping[str, Mapping[str, bool]]] = {
    "nothing": {"shown": False, "receipt": False},
    "badge": {"shown": True, "receipt": False},
    "receipt": {"shown": False, "receipt": True},
    "both": {"shown": True, "receipt": True},
}
"""What each choice of the question about papers says of each paper."""


def grown(
    answers: Mapping[str, Any], key: str, given: Given, read: Mapping[str, Any]
) -> dict[str, Any]:
    """Return the lines that *given* adds to, but for the one that is asked (*key*)."""
    found = {"agency": more_units(answers, read), "papers": _papers(answers, given)}
    return {name: value for name, value in found.items() if value and name != key}


def more_units(answers: Mapping[str, Any], read: Mapping[str, Any]) -> dict[str, Any]:
    """Return the units told so far with those of the same kind of answer that *read* adds."""
    old, new = answers.get("agency"), read.get("agency")
    if not (isinstance(old, dict) and isinstance(new, dict) and old.get("id") and new.get("id")):
        return {}
    known = (old["id"], *old.get("also", ()))
    more = [each for each in (new["id"], *new.get("also", ())) if each not in known]
    if not more:
        return {}
    words = {"words": f"{old['words']}、{new['said']}"} if old.get("words") else {}
    return {**old, **words, "also": [*known[1:], *more]}


def _papers(answers: Mapping[str, Any], given: Given) -> dict[str, Any]:
    """Return the papers as they stand after what was said of them last."""
    old, told = answers.get("papers"), papers_in(given)
    if not isinstance(old, dict) or not told:
        return {}
    before = {**_MEANT.get(str(old.get("id")), {}), **old}
    before.pop("id", None)
    changes = any(before.get(name) != told[name] for name in PAPERS.values() if name in told)
    return {**before, **told} if changes else {}
