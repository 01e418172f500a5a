"""May the time and place inside a photo fill the lines that are still empty?

The person is asked once per draft, of the first photo that can fill an empty line, or that was
taken some days before the day he told; and never
instead of the question he is just answering: the facts wait behind that one. Without his word
nothing of them is kept.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any, Final

from clues.speech import Value, Words
from clues.working_copy import PhotoFacts
from desk.photo import TakeFacts
from desk.turn import Acts, Told
from handlers.citizen.report.files import offers
from handlers.citizen.report.questions import happened
from handlers.citizen.report.read.noted import noted
from handlers.citizen.report.told.times import day_told
from handlers.dialog.book import Here
from handlers.dialog.flow import FORGET, Accepted, Given, Kept, Prompt, Scene, Step

FACTS: Final = "photo-facts"
ASKED: Final = "photo-asked"
_LINES: Final = ("time", "place")
_SLIP: Final = timedelta(days=31)
_OLDEST: Final = 2000  # a camera that was never set says 1970 or 1980


def found(here: Here) -> Acts:
    """Keep what a photo of the draft said, until the open question has its answer."""
    file = int(here.inbound.facts["file"])
    facts: PhotoFacts = yield TakeFacts(file)
    frame = offers.draft(here)
    told = usable(here, facts)
    if frame is None or not told or ASKED in frame.answers:
        return Told(talk=here.talk)
    before = held(frame.answers)
    return (
        yield from offers.kept(
            here,
            frame,
            lambda behind: {FACTS: [*before, {**told, "behind": behind, "file": file}]},
            wanted,
        )
    )


def held(answers: Mapping[str, Any]) -> list[Any]:
    """Return what waits of each photo, in the order they came.

    A draft begun before a photo could wait behind another one holds that of a single one.
    """
    waiting = answers.get(FACTS, [])
    return [waiting] if isinstance(waiting, Mapping) else list(waiting)


def wanted(scene: Scene) -> bool:
    """Ask when there is something to fill in, and the question that stood open is over."""
    return bool(_fills(scene))


def ask(scene: Scene) -> Prompt:
    """Show what the photo carries for the empty lines, and leave it to the person."""
    fills = _fills(scene)
    told = happened.time_line(scene) if "time" in fills and scene.answers.get("time") else None
    key = "file-facts-ask" if told is None else "file-facts-earlier"
    values: dict[str, Value] = {"what": carried(fills), "n": len(fills), "told": told or ""}
    return Prompt(
        lines=(Words(key, values),),
        choices=offers.choices(key),
        free=False,
    )


def carried(told: Mapping[str, Any]) -> Words:
    """Return what a photo carries, in words."""
    point = told.get("place")
    values = {
        "what": "both" if len(told) == len(_LINES) else next(iter(told)),
        "time": day_told(told["time"]) if "time" in told else "",
        "place": Words("file-facts-place", happened.place_point(point).values) if point else "",
    }
    return Words("file-facts-carried", values)


def accept(scene: Scene, given: Given) -> Accepted:
    """Fill the lines, or keep nothing; either way it is not asked again."""
    choice = offers.chosen(given)
    if choice is None:
        return offers.unpressed(scene, given)
    fills = _fills(scene) if choice == "use" else {}
    return Kept({**fills, ASKED: True, FACTS: FORGET}, noted(scene, fills))


STEP: Final = Step(key="photo", ask=ask, accept=accept, when=wanted, trail=False)


def _fills(scene: Scene) -> dict[str, Any]:
    """Return the answers that the first photo of use would give to lines that are still empty."""
    empty = [key for key in _LINES if not scene.answers.get(key)]
    offered = (
        {key: facts[key] for key in empty if key in facts}
        for facts in held(scene.answers)
        if offers.over(scene, facts["behind"])
    )
    return next(filter(None, offered), {}) or _earlier(scene)


def _earlier(scene: Scene) -> dict[str, Any]:
    """Return the time of a photo that was taken some days before the one day that was told.

    A paper is photographed on the days that follow; what is older than its story tells of a slip.
    """
    day = _day(scene.answers.get("time") or {})
    for facts in held(scene.answers):
        taken = _day(facts.get("time", {}))
        before = day - taken if day and taken else timedelta(0)
        if timedelta(0) < before <= _SLIP and offers.over(scene, facts["behind"]):
            return {"time": facts["time"]}
    return {}


def _day(time: Mapping[str, Any]) -> date | None:
    """Return the one day that a time names for certain."""
    value = str(time.get("value", "/"))
    return (
        None if "/" in value or {"also", "about"} & time.keys() else date.fromisoformat(value[:10])
    )


def usable(here: Here, facts: PhotoFacts) -> dict[str, Any]:
    """Return the facts as answers, without a clock that was never set and a place at 0, 0."""
    told: dict[str, Any] = {}
    taken = facts.taken
    if taken is not None:
        local = here.house.local(taken).replace(tzinfo=None) if taken.tzinfo else taken
        if local.year >= _OLDEST and local.date() <= here.reading.today:
            said = here.reading.line(Words("file-facts-said"))
            told["time"] = {"value": local.isoformat(timespec="minutes"), "said": said}
    if facts.latitude is not None and facts.longitude is not None:
        point = {"latitude": facts.latitude, "longitude": facts.longitude}
        told |= {"place": point} if any(point.values()) else {}
    return told
