"""What of an inspection at the door was told already, so that it is not asked again?

没给检查通知 in a story, or as the kind that was chosen, answers 给您检查通知书了吗; so does 没扫码.
"""

from collections.abc import Callable, Mapping
from typing import Any, Final

from handlers.citizen.report.told.told import told_of
from handlers.phrases import at_the_door

_CHOSEN: Final[Mapping[str, tuple[str, str]]] = {
    "insp.no_approval": ("notice", "missing"),
    "insp.no_code": ("code", "unscanned"),
}
"""Which kinds say it by their name."""


def told_at_the_door(answers: Mapping[str, Any], key: str) -> str | None:
    """Return the choice of the question *key* that was told before it is asked, None for none."""
    of_kind, choice = _CHOSEN.get(str(answers.get("leaf") or ""), ("", ""))
    if of_kind == key:
        return choice
    read = _READ.get(key)
    return read(answers, str(answers.get("story") or "")) if read else None


def _notice(answers: Mapping[str, Any], story: str) -> str | None:
    given = told_of(answers, "papers").get("notice")
    if given is False:
        return "missing"
    return "given" if given and at_the_door.is_of_a_check(story) else None


def _code(_: Mapping[str, Any], story: str) -> str | None:
    return at_the_door.code_told(story)


_READ: Final[Mapping[str, Callable[[Mapping[str, Any], str], str | None]]] = {
    "notice": _notice,
    "code": _code,
}
