"""What do the lists say of what was told so far?

Facts are looked up as soon as they are there: the result stands on the reporter's card and on
that of staff, each line with its list and edition. Who asked under 核验 keeps that answer.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any, Final

from clues.door_question import DoorQuestion, Wanted, fee_in
from clues.speech import Words
from desk.payload import pack_line, unpack_line
from desk.talk import Frame
from desk.verify import DoorAnswer, LookUp
from handlers.citizen.report.screens import listed
from handlers.dialog.flow import Scene

_MONEY_ON_ROADS: Final = frozenset({"road.fine", "road.charge"})


def wanted(frame: Frame) -> LookUp | None:
    """Return what can be looked up of the facts told so far; nothing when it was asked already.

    Only once the unit was asked: from then on little is missing, and a look is cheap.
    """
    answers = frame.answers
    day = told_day(answers.get("time"))
    if "checks" in answers or "agency" not in answers or day is None:
        return None
    leaf = str(answers.get("leaf") or "")
    look = next((find for start, find in _LOOKS.items() if leaf.startswith(start)), None)
    question = look(answers) if look else None
    if question is None:
        return None
    return LookUp(
        question=replace(question, day=day, unit=_unit(answers)),
        fines=leaf in _MONEY_ON_ROADS,
        place=_point(answers),
        aloud=False,
    )


def told_day(time: Mapping[str, Any] | None) -> date | None:
    """Return the day that was told, None while it is only words."""
    told = str((time or {}).get("value") or "")[:10]
    try:
        return date.fromisoformat(told)
    except ValueError:
        return None


def _unit(answers: Mapping[str, Any]) -> str:
    agency = answers.get("agency") or {}
    return str(agency.get("words") or agency.get("id") or "")


def _point(answers: Mapping[str, Any]) -> tuple[float, float] | None:
    place = answers.get("place") or {}
    return (place["latitude"], place["longitude"]) if "latitude" in place else None


def _inspected(answers: Mapping[str, Any]) -> DoorQuestion | None:
    company = answers.get("company") or {}
    name, code = str(company.get("name") or ""), str(company.get("code") or "")
    if not (name or code):
        return None
    return DoorQuestion(wanted=Wanted.FILING, words=name, company=name, code=code)


def _stopped(answers: Mapping[str, Any]) -> DoorQuestion | None:
    place = answers.get("place") or {}
    words = str(place.get("words") or "")
    if not words and "latitude" not in place:
        return None
    return DoorQuestion(wanted=Wanted.CHECKPOINT, words=words)


def _charged(answers: Mapping[str, Any]) -> DoorQuestion | None:
    fee = fee_in(str(answers.get("story") or ""))
    return DoorQuestion(wanted=Wanted.FEE, words=fee, fee=fee) if fee else None


_LOOKS: Final[Mapping[str, Callable[[Mapping[str, Any]], DoorQuestion | None]]] = {
    "insp.": _inspected,
    "road.": _stopped,
    "ent.fee": _charged,
    "ent.forced_fee": _charged,
}


def lines(scene: Scene) -> tuple[Words, ...]:
    """Return one line for each fact that the lists speak of."""
    label = Words("field-check")
    return tuple(
        Words("line-of-card", {"label": label, "value": unpack_line(line)}) for line in kept(scene)
    )


def kept(scene: Scene) -> list[Any]:
    """Return the lines as a clue keeps them: those of 核验, else those looked up now."""
    if "checks" in scene.answers:
        return list(scene.answers["checks"])
    if not isinstance(scene.seen, DoorAnswer) or scene.seen.vague or scene.seen.companies:
        return []
    return [pack_line(line) for line in listed.quoted(scene.seen)]
