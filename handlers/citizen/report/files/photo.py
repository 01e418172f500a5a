"""May the time and place inside a photo fill the lines that are still empty?

The person is asked once per draft, of the first photo that can fill an empty line, and never
instead of the question he is just answering: the facts wait behind that one. Without his word
nothing of them is kept.
"""

from collections.abc import Mapping
from typing import Any, Final

from clues.speech import Words
from clues.working_copy import PhotoFacts
from desk.photo import TakeFacts
from desk.turn import Acts, Told
from handlers.citizen.report.files import offers
from handlers.citizen.report.questions import happened
from handlers.citizen.report.read.noted import noted
from handlers.dialog.book import Here
from handlers.dialog.flow import FORGET, Accepted, Given, Kept, Prompt, Scene, Step

FACTS: Final = "photo-facts"
ASKED: Final = "photo-asked"
_LINES: Final = ("time", "place")
_OLDEST: Final = 2000  # a camera that was never set says 1970 or 1980


def found(here: Here) -> Acts:
    """Keep what a photo of the draft said, until the open question has its answer."""
    file = int(here.inbound.facts["file"])
    facts: PhotoFacts = yield TakeFacts(file)
    frame = offers.draft(here)
    told = _usable(here, facts)
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
    after = offers.filled(scene, fills)
    what = "both" if len(fills) == len(_LINES) else next(iter(fills))
    values = {
        "what": what,
        "time": happened.time_line(after) if "time" in fills else "",
        "place": _degrees(fills["place"]) if "place" in fills else "",
    }
    return Prompt(
        lines=(Words("file-facts-ask", values),),
        choices=offers.choices("file-facts-ask"),
        free=False,
    )


def _degrees(point: Mapping[str, Any]) -> Words:
    """Return a position that is already called one."""
    return Words("file-facts-place", happened.place_point(point).values)


def accept(scene: Scene, given: Given) -> Accepted:
    """Fill the lines, or keep nothing; either way it is not asked again."""
    if given.choice is None:
        return offers.unpressed(scene, given)
    fills = _fills(scene) if given.choice == "use" else {}
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
    return next(filter(None, offered), {})


def _usable(here: Here, facts: PhotoFacts) -> dict[str, Any]:
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
