"""May a position be used, and does it stand beside the place that was told before?

A position tells where somebody has been, so its use is asked for once in a draft; until then it
only waits. Where a place is known already, by words or by another position, the person says
whether both are meant: in the same answer where its use is not agreed to yet.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from functools import partial
from typing import Any, Final

from clues.reading.slots import Name
from clues.speech import Choice, Words
from desk.turn import Acts
from handlers.citizen.report.questions import happened
from handlers.citizen.report.told.told import LONGEST, with_words
from handlers.dialog import asking
from handlers.dialog.book import Here
from handlers.dialog.flow import (
    FORGET,
    Accepted,
    Edit,
    Given,
    Kept,
    Leave,
    Prompt,
    Scene,
    Step,
    Unclear,
    with_values,
)

KEY: Final = "position"
WAITING: Final = "positions"
AGREED: Final = "position-agreed"
INSTEAD: Final = "position-instead"
ON_THE_WAY: Final = (WAITING, AGREED, INSTEAD)
"""Answers that only led to the place: no part of the clue."""
_MORE_FROM: Final = 6
"""Fewer characters than these are a slip of the finger, not more of the story."""
_NOTHING: Final[Mapping[str, Any]] = {WAITING: FORGET, INSTEAD: FORGET}


# --- a position comes ---------------------------------------------------------------------


def accept_place(scene: Scene, given: Given) -> Accepted:
    """Take words for the place; a position only waits until its use is settled."""
    if given.place is None:
        return happened.accept_place(scene, given)
    known = scene.answers.get("place") or {}
    new = point_of(given)
    if _same_point(new, known):
        return Kept({}, Words("kind-place-kept"))
    if scene.frame.editing == "place":
        return Leave(partial(_instead, point=new))
    if scene.answers.get(AGREED) and not known:
        return Kept({"place": _merged({}, [new])}, Words("kind-place-kept"))
    return Kept({WAITING: [*scene.answers.get(WAITING, ()), new]})


def point_of(given: Given) -> dict[str, Any]:
    """Return a position as an answer keeps it, with the name a channel gave it."""
    if given.place is None:
        raise LookupError("no position came")
    label = {"label": given.words[:40]} if given.words.strip() else {}
    return {"latitude": given.place.latitude, "longitude": given.place.longitude, **label}


def _instead(here: Here, point: dict[str, Any]) -> Acts:
    """The place was to be changed: what comes stands for what was told."""
    frame = here.talk.frame
    if frame is None:
        raise LookupError("no draft is open")
    held = with_values(frame, {WAITING: [point], INSTEAD: True})
    talk = here.talk.onward(replace(held, editing=None))
    return (yield from asking.proceed(here.on(talk)))


# --- its use is asked for -----------------------------------------------------------------


def ask(scene: Scene) -> Prompt:
    """Ask whether it may be used at all, and whether what was told before still counts."""
    agreed = scene.answers.get(AGREED)
    if not _known(scene):
        return Prompt(lines=(Words("consent-place"),), choices=choices("consent-place"))
    key, called = ("kind-place", _WHICH) if agreed else ("consent-place-beside", _CONSENT_WHICH)
    old = happened.place_line(scene)
    return Prompt(lines=(Words(key, {"old": old}),), choices=choices(key, called))


_CONSENT: Final[Mapping[str, tuple[str, ...]]] = {
    "agree": ("是", "好", "可以", "行", "yes", "ok"),
    "write": ("不用", "不同意", "不要", "不", "no"),
}
_WHICH: Final[Mapping[str, tuple[str, ...]]] = {
    "both": ("都留", "要", "both"),
    "location": ("不要", "用新的", "换成位置", "location"),
}
_CONSENT_WHICH: Final[Mapping[str, tuple[str, ...]]] = {
    "both": (*_WHICH["both"], *_CONSENT["agree"], "同意", "都要"),
    "location": ("用新的", "换成位置", "用位置", "location"),
    "write": _CONSENT["write"],
}
"""Who only agrees takes nothing away of what he told."""


def choices(key: str, called: Mapping[str, tuple[str, ...]] = _CONSENT) -> tuple[Choice, ...]:
    """Return the answers there are to *key*."""
    return tuple(
        Choice(id=each, label=Words(f"{key}.{each}"), called=names)
        for each, names in called.items()
    )


def accept(scene: Scene, given: Given) -> Accepted:
    """Take the choice; a place in words is one, too: then the position is not needed."""
    match given.choice:
        case "agree":
            return _agreed(scene)
        case "write":
            return _written(scene)
        case "both":
            return _settled(scene, _known(scene))
        case "location":
            return _settled(scene, {})
    if writes_place(scene, given):
        place = {"words": given.words[:LONGEST]}
        return Kept({**_NOTHING, "place": place}, Words("consent-place-no"))
    if len(given.words) < _MORE_FROM:
        return Unclear(Words("choice-unclear", {"n": 2}))
    return Kept({"story": with_words(scene.answers, given.words)}, Words("report-story-more"))


def _agreed(scene: Scene) -> Accepted:
    """Use it, no other place is known; of several the first opens the line."""
    first, *rest = scene.answers[WAITING]
    values = {AGREED: True, WAITING: rest or FORGET, INSTEAD: FORGET}
    before = scene if scene.answers.get(INSTEAD) else None
    place = _merged({}, [first])
    return Leave(partial(_placed, place=place, values=values, before=before))


def _written(scene: Scene) -> Accepted:
    """Let go of it; where the place is still open, it is asked for in words at once."""
    if scene.answers.get("place") and not scene.answers.get(INSTEAD):
        return Kept(_NOTHING, Words("consent-place-no"))
    return Edit("place", _NOTHING)


def _settled(scene: Scene, beside: Mapping[str, Any]) -> Accepted:
    place = _merged(beside, scene.answers[WAITING])
    return Leave(partial(_placed, place=place, values={**_NOTHING, AGREED: True}, before=scene))


def _placed(
    here: Here,
    place: dict[str, Any],
    values: Mapping[str, Any],
    before: Scene | None = None,
) -> Acts:
    """Keep the place as an answer that was given, and say how the line reads now."""
    frame = here.talk.frame
    if frame is None:
        raise LookupError("no draft is open")
    held = with_values(frame, values).with_answer("place", place)
    talk = here.talk.onward(held)
    said = Words("kind-place-kept")
    if before is not None:
        flow = here.book.flows[frame.flow]
        step, after = flow.step("place"), Scene(house=here.house, talk=talk, now=here.now)
        said = (step and flow.changed(step, before, after)) or said
    return (yield from asking.proceed(here.on(talk), (said,)))


def wanted(scene: Scene) -> bool:
    """Ask while a position waits."""
    return bool(scene.answers.get(WAITING))


STEP: Final = Step(key=KEY, ask=ask, accept=accept, when=wanted, trail=False, undone=_NOTHING)


# --- one place out of several -------------------------------------------------------------


def _known(scene: Scene) -> Mapping[str, Any]:
    """Return the place told before, unless it is just being replaced."""
    place = scene.answers.get("place")
    return {} if scene.answers.get(INSTEAD) or not isinstance(place, dict) else place


def _merged(place: Mapping[str, Any], points: Sequence[Mapping[str, Any]]) -> dict[str, Any]:
    """Return *place* with *points*: the first is its position, others stand beside it.

    What a map calls them stands for the words, or behind words of his own.
    """
    merged = dict(place)
    for point in points:
        where = {key: point[key] for key in ("latitude", "longitude")}
        if "latitude" in merged:
            merged["also"] = [*merged.get("also", ()), where]
        else:
            merged |= where
        if label := point.get("label"):
            merged |= _called(merged, label)
    return merged


def _called(place: Mapping[str, Any], label: str) -> dict[str, str]:
    """Return *label* as the words of a place without any, else beside what it is called."""
    if not place.get("words"):
        return {"words": label}
    known = place.get("label", "")
    if label in f"{place['words']}、{known}".split("、"):
        return {}
    return {"label": "、".join(filter(None, (known, label)))}


def _same_point(point: Mapping[str, Any], place: Mapping[str, Any]) -> bool:
    return all(place.get(key) == point[key] for key in ("latitude", "longitude"))


def writes_place(scene: Scene, given: Given) -> bool:
    """Say whether words only name the place that is still open, and so stand for the position."""
    slots = given.understood.reading.slots if given.understood else ()
    named = {slot.name for slot in slots}
    return not _known(scene) and bool(named & PLACES) and named <= {*PLACES, Name.CATEGORY}


PLACES: Final = frozenset({Name.PLACE, Name.ROAD, Name.POINT, Name.DISTRICT, Name.WATER})
