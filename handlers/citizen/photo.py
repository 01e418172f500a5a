"""May the time and place inside a photo fill the lines that are still empty?

The person is asked once per draft, and never instead of the question he is just answering: the
facts wait behind that one. Without his word nothing of them is kept.
"""

from collections.abc import Generator, Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any, Final

from clues.speech import Choice, Words
from clues.working_copy import PhotoFacts
from desk.photo import TakeFacts
from desk.talk import Frame
from desk.turn import REPORT, Acts, Told
from handlers.citizen import report_steps as steps
from handlers.citizen.report_questions import question
from handlers.dialog import asking
from handlers.dialog.book import Here
from handlers.dialog.flow import FORGET, Accepted, Given, Kept, Prompt, Scene, Step, Unclear

FACTS: Final = "photo-facts"
ASKED: Final = "photo-asked"
_LINES: Final = ("time", "place")
_PRESENT: Final = timedelta(minutes=10)
_OLDEST: Final = 2000  # a camera that was never set says 1970 or 1980


def found(here: Here) -> Acts:
    """Keep what a photo of the draft said, until the open question has its answer."""
    facts: PhotoFacts = yield TakeFacts(int(here.inbound.facts["file"]))
    frame = next((each for each in here.talk.frames if each.flow == REPORT), None)
    told = _usable(here, facts)
    if frame is None or not told or {FACTS, ASKED} & frame.answers.keys():
        return Told(talk=here.talk)
    behind = "" if frame is not here.talk.frame else (yield from _open(here))
    if behind != "review":
        return Told(talk=_with(here, frame, told, behind).talk)
    return (yield from _on_the_card(here, frame, told))


def _on_the_card(here: Here, frame: Frame, told: Mapping[str, Any]) -> Acts:
    """Ask above the card where its buttons become stale; a typed number would be misread."""
    asks = _with(here, frame, told, "")
    scene = Scene(house=here.house, talk=asks.talk, now=here.now)
    pressed = here.house.capability(here.talk.channel).buttons
    if not pressed or not _present(here) or not wanted(scene):
        return Told(talk=here.talk)
    return (yield from asking.proceed(asks))


def _present(here: Here) -> bool:
    """Say whether the person is still there: a scanner that was away is no reason to ring."""
    touched = here.talk.touched_at
    return not here.talk.blocked and touched is not None and here.now - touched < _PRESENT


def wanted(scene: Scene) -> bool:
    """Ask when there is something to fill in, and the question that stood open is over."""
    if FACTS not in scene.answers:
        return False
    return _over(scene, scene.answers[FACTS]["behind"]) and bool(_fills(scene))


def ask(scene: Scene) -> Prompt:
    """Show what the photo carries for the empty lines, and leave it to the person."""
    fills = _fills(scene)
    after = _filled(scene, fills)
    what = "both" if len(fills) == len(_LINES) else next(iter(fills))
    values = {
        "what": what,
        "time": steps.time_line(after) if "time" in fills else "",
        "place": steps.place_line(after) if "place" in fills else "",
    }
    choices = ("use", "drop")
    return Prompt(
        lines=(Words("file-facts-ask", values),),
        choices=tuple(Choice(id=each, label=Words(f"file-facts-ask.{each}")) for each in choices),
        free=False,
    )


def accept(scene: Scene, given: Given) -> Accepted:
    """Fill the lines, or keep nothing; either way it is not asked again."""
    if given.choice is None:
        return Unclear(Words("choice-unclear", {"n": 2}))
    fills = _fills(scene) if given.choice == "use" else {}
    return Kept({**fills, ASKED: True, FACTS: FORGET})


STEP: Final = Step(key="photo", ask=ask, accept=accept, when=wanted, trail=False)


def _fills(scene: Scene) -> dict[str, Any]:
    """Return the answers the facts would give to lines that are still empty."""
    facts = scene.answers[FACTS]
    return {key: facts[key] for key in _LINES if key in facts and not scene.answers.get(key)}


def _filled(scene: Scene, fills: Mapping[str, Any]) -> Scene:
    frame = replace(scene.frame, answers={**scene.answers, **fills})
    return replace(scene, talk=scene.talk.onward(frame))


def _over(scene: Scene, key: str) -> bool:
    """Say whether the question that was open when the facts came is answered or gone."""
    step = question(key)
    return step is None or key in scene.answers or not step.when(scene)


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


def _with(here: Here, frame: Frame, told: Mapping[str, Any], behind: str) -> Here:
    kept = replace(frame, answers={**frame.answers, FACTS: {**told, "behind": behind}})
    frames = tuple(kept if each is frame else each for each in here.talk.frames)
    return here.on(replace(here.talk, frames=frames))


def _open(here: Here) -> Generator[Any, Any, str]:
    """Return the key of the question that stands open."""
    flow = here.book.flows[REPORT]
    scene = Scene(house=here.house, talk=here.talk, now=here.now)
    request = flow.look(scene.frame)
    seen = None if request is None else (yield request)
    step = flow.open_step(replace(scene, seen=seen))
    return "" if step is None else step.key
