"""What is somebody asked who says that he is a child?

Once in a draft, whether he is fourteen; a child goes on together with an adult of the family, and
staff read that he did. Nobody is sent away.
"""

from dataclasses import replace
from functools import partial
from typing import Final

from clues.reading.teller.children import FULL, is_child, own_age
from clues.speech import Choice, Kind, Line, Say, Words
from desk.talk import Frame, Talk
from desk.turn import REPORT, Acts, Told
from handlers.citizen.report.over import below
from handlers.dialog import asking
from handlers.dialog.book import Here
from handlers.dialog.flow import Accepted, Flow, Given, Kept, Leave, Prompt, Scene, Step, Unclear
from handlers.phrases.endings import hands_in

CHILD: Final = "child"
_ASKED: Final = "child-asked"
_CALLED: Final = {
    "full": ("满了", "满14了", "成年了", "我满了", "yes"),
    "under": ("没满", "没有", "还没", "没到", "不到", "未满", "no"),
}


def first(here: Here, told: Told) -> Acts:
    """Ask for the age behind what *told* says, where the words say that a child writes."""
    yield from ()
    draft = _draft(told.talk)
    if draft is None or _ASKED in draft.aside or here.inbound.understood is None:
        return told
    if told.talk.staff is not None or not is_child(here.inbound.words):
        return told
    talk = _marked(told.talk, _ASKED)
    asked = yield from asking.begin(here.on(replace(talk, done=())), Frame(flow=CHILD))
    quiet = tuple(say for say in told.says if say.kind is not Kind.QUESTION)
    return replace(asked, says=(*quiet, *asked.says))


def is_one(frame: Frame) -> bool:
    """Return whether a child tells this draft."""
    return CHILD in frame.aside


def ask_age(_: Scene) -> Prompt:
    """Ask whether he is fourteen."""
    choices = tuple(
        Choice(id=each, label=Words(f"child-ask.{each}"), called=called)
        for each, called in _CALLED.items()
    )
    return Prompt(lines=(Words("child-ask"),), choices=choices, numbered=True)


def accept_age(_: Scene, given: Given) -> Accepted:
    """Take a choice or an age; any other words go on with the story."""
    if given.choice is not None:
        return Kept({"age": given.choice})
    if hands_in(given.words):
        return Unclear(Words("choice-unclear", {"n": len(_CALLED)}))
    years = own_age(given.words)
    if years is None:
        return Leave(partial(_told_on, given=given))
    return Kept({"age": "full" if years >= FULL else "under"})


def _told_on(here: Here, given: Given) -> Acts:
    talk = below.told_on(here, given)
    return (yield from asking.proceed(here.on(talk), (Words("report-story-more"),)))


def finish(here: Here, scene: Scene) -> Acts:
    """Go on with the draft; a child is asked to let an adult read along."""
    left = replace(scene.talk.end(), done=(), open=None)
    under = scene.answers["age"] == "under"
    left = _marked(left, CHILD) if under else left
    says = (Say(lines=(Words("child-together"),), kind=Kind.NOTICE),) if under else ()
    if left.frame is None:
        return Told(talk=left, says=says)
    shown: tuple[Line, ...] = ()
    if left.frame.flow == REPORT and "story" in left.frame.answers:
        shown = here.book.card(replace(scene, talk=left))
    told = yield from asking.proceed(here.on(left), shown)
    return replace(told, says=(*says, *told.says))


def _draft(talk: Talk) -> Frame | None:
    return next((frame for frame in talk.frames if frame.flow == REPORT), None)


def _marked(talk: Talk, key: str) -> Talk:
    frames = (
        replace(frame, aside={**frame.aside, key: True}) if frame.flow == REPORT else frame
        for frame in talk.frames
    )
    return replace(talk, frames=tuple(frames))


FLOW: Final = Flow(
    name=CHILD,
    finish=finish,
    steps=(Step(key="age", ask=ask_age, accept=accept_age, trail=False),),
)
