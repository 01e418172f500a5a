"""What of an inspection at the door was told already, so that it is not asked again?

没给检查通知 in a story, or as the kind that was chosen, answers 给您检查通知书了吗; so does 没扫码.
"""

import re
from collections.abc import Callable, Mapping
from typing import Any, Final

from handlers.citizen.report.told.told import told_of

_CHOSEN: Final[Mapping[str, tuple[str, str]]] = {
    "insp.no_approval": ("notice", "missing"),
    "insp.no_code": ("code", "unscanned"),
}
"""Which kinds say it by their name."""
# 检查通知书给了: a decision or a list may be given beside, and is no notice of a check.
_OF_A_CHECK: Final = re.compile("检查(?:的)?(?:通知|告知)|inspection notice")
_SCANNED: Final = re.compile(
    "(?<![不没未])(?:先|都|也|是)?扫了?(?:入企|检查|二维)*码(?:了|的|才|后|进)|扫了(?:入企|检查|二维)*码"
    "|scanned (?:the|a) (?:inspection )?code"
)
_UNSCANNED: Final = re.compile(
    "(?:没有?|未|不|拒绝|不肯|也没|都没)(?:人|先|主动)?扫(?:入企|检查|二维|任何|什么|过|的|那个|企业){0,3}码(?!付|交|给|收|转|支)"
    "|码(?:也|都|根本)?(?:没有?|未|不)扫|(?:did not|didn't|never|without) scan"
)


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
    return "given" if given and _OF_A_CHECK.search(story) else None


def _code(_: Mapping[str, Any], story: str) -> str | None:
    if _UNSCANNED.search(story):
        return "unscanned"
    return "scanned" if _SCANNED.search(story) else None


_READ: Final[Mapping[str, Callable[[Mapping[str, Any], str], str | None]]] = {
    "notice": _notice,
    "code": _code,
}
