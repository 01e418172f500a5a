"""When may a person be asked whether what was found in a file is to be used?

Never instead of the question he is just answering: the offer waits behind that one. At the
card it is asked above, where a press cannot be misread and the person is still there.
"""

from collections.abc import Callable, Generator, Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any, Final

from clues.speech import Choice, Words
from desk.talk import Frame
from desk.turn import REPORT, Acts, Told
from handlers.citizen.report.questions.questions import question
from handlers.citizen.report.told.told import with_words
from handlers.dialog import asking
from handlers.dialog.book import Here
from handlers.dialog.flow import Given, Kept, Scene, Unclear
from handlers.phrases.answers import is_slip
from handlers.phrases.unsure import is_unsure

_PRESENT: Final = timedelta(minutes=10)
_REVIEW: Final = "review"
_CALLED: Final = {
    "use": ("用", "好", "可以", "yes"),
    "drop": ("不用", "不要", "不", "no"),
}

Keeping = Callable[[str], Mapping[str, Any]]
"""Given the key of the question that stands open, the answers that hold the offer."""


def draft(here: Here) -> Frame | None:
    """Return the open draft, wherever it stands among what is open."""
    return next((each for each in here.talk.frames if each.flow == REPORT), None)


def kept(here: Here, frame: Frame, keeping: Keeping, wanted: Callable[[Scene], bool]) -> Acts:
    """Keep what was found until the open question has its answer, or ask above the card."""
    behind = "" if frame is not here.talk.frame else (yield from _open(here))
    if behind != _REVIEW:
        return Told(talk=_with(here, frame, keeping(behind)).talk)
    return (yield from _on_the_card(here, _with(here, frame, keeping("")), wanted))


def _on_the_card(here: Here, asks: Here, wanted: Callable[[Scene], bool]) -> Acts:
    """Ask above the card where its buttons become stale; a typed number would be misread."""
    scene = Scene(house=here.house, talk=asks.talk, now=here.now)
    pressed = here.house.capability(here.talk.channel).buttons
    if not pressed or not present(here) or not wanted(scene):
        return Told(talk=here.talk)
    return (yield from asking.proceed(asks))


def present(here: Here) -> bool:
    """Say whether the person is still there: a scanner that was away is no reason to ring."""
    touched = here.talk.touched_at
    return not here.talk.blocked and touched is not None and here.now - touched < _PRESENT


def over(scene: Scene, key: str) -> bool:
    """Say whether the question that was open when it was found is answered or gone."""
    step = question(key)
    return step is None or key in scene.answers or not step.when(scene)


def choices(key: str) -> tuple[Choice, ...]:
    """Return the two there are: to use it, or not."""
    return tuple(
        Choice(id=each, label=Words(f"{key}.{each}"), called=called)
        for each, called in _CALLED.items()
    )


def chosen(given: Given) -> str | None:
    """Return which of them was chosen; whoever cannot say wants it not used."""
    return given.choice or ("drop" if is_unsure(given.words) else None)


def unpressed(scene: Scene, given: Given) -> Kept | Unclear:
    """Keep words instead of a choice as part of the story; the offer stands."""
    if is_slip(given.words):
        return Unclear(Words("choice-unclear", {"n": 2}))
    return Kept({"story": with_words(scene.answers, given.words)}, Words("report-story-more"))


def filled(scene: Scene, fills: Mapping[str, Any]) -> Scene:
    """Return the scene as it would stand with the lines filled."""
    frame = replace(scene.frame, answers={**scene.answers, **fills})
    return replace(scene, talk=scene.talk.onward(frame))


def _with(here: Here, frame: Frame, held: Mapping[str, Any]) -> Here:
    holding = replace(frame, answers={**frame.answers, **held})
    frames = tuple(holding if each is frame else each for each in here.talk.frames)
    return here.on(replace(here.talk, frames=frames))


def _open(here: Here) -> Generator[Any, Any, str]:
    """Return the key of the question that stands open."""
    flow = here.book.flows[REPORT]
    scene = Scene(house=here.house, talk=here.talk, now=here.now)
    request = flow.look(scene.frame)
    seen = None if request is None else (yield request)
    step = flow.open_step(replace(scene, seen=seen))
    return "" if step is None else step.key
