"""Does a report without a name still tell who reports?

Whoever writes 我叫王小明，电话138… and submits 匿名 would be named all the same. The card says so,
and what he submits has it masked; he may leave it as it is. Whoever reports 实名 is known anyhow.
"""

from collections.abc import Mapping
from typing import Any, Final

from clues.model import IdentityMode
from clues.reading.teller.own_identity import Mark, marks, without
from clues.speech import Choice, Line, Words
from handlers.citizen.report.who import identity
from handlers.dialog.flow import Accepted, Given, Kept, Scene, Step, Unclear
from handlers.dialog.one_line import joined, shortened
from handlers.phrases import identity as identity_words

KEPT: Final = "own-name"
"""Set where the person leaves his words as they are."""
AS_IT_IS: Final = Choice(id="as-is", label=Words("report-review.as-is"))
_OF_OTHERS: Final = frozenset({"company"})  # it stands in the list of firms, whoever reports
_QUOTED: Final = 40  # characters


def found(scene: Scene) -> tuple[Mark, ...]:
    """Return what of the story tells who its teller is, where he would not be named."""
    if scene.answers.get(KEPT) or identity.mode_of(scene) is IdentityMode.NAMED:
        return ()
    return marks(str(scene.answers.get("story") or ""))


def lines(scene: Scene) -> tuple[Line, ...]:
    """Say on the card what will be masked; nothing where nothing is."""
    told = found(scene)
    if not told:
        return ()
    quote = "、".join(dict.fromkeys(mark.text for mark in told))
    values = {
        "what": _kinds(told),
        "quote": shortened(quote, _QUOTED),
    }
    return (Words("report-review-own-name", values),)


def masked(scene: Scene, told: Mapping[str, Any]) -> dict[str, Any]:
    """Return what is submitted without what tells who the teller is."""
    own = found(scene)
    return {key: value if key in _OF_OTHERS else without(value, own) for key, value in told.items()}


def hears(scene: Scene, step: Step, given: Given) -> Accepted | None:
    """把我的名字去掉: mask it in what is told so far; a name that was left is let go."""
    if given.choice is not None or not identity_words.takes_out(given.words):
        return None
    if scene.answers.get("person"):
        return identity.LET_GO
    told = marks(str(scene.answers.get("story") or ""))
    if not told:
        return Unclear(Words("own-none"))
    out = {
        key: without(value, told)
        for key, value in scene.answers.items()
        if key not in _OF_OTHERS and key != step.key
    }
    changed = {key: value for key, value in out.items() if value != scene.answers[key]}
    return Kept(changed, Words("own-taken-out", {"what": _kinds(told)}))


def _kinds(told: tuple[Mark, ...]) -> Line:
    return joined(
        *(Words(kind) for kind in dict.fromkeys(f"own-mark.{mark.kind}" for mark in told))
    )
