"""What comes before everything else when words tell of danger?

The numbers that help, once in a talk. What was told is kept below, and goes on when the person
says that he is safe.
"""

from dataclasses import replace
from typing import Final

from clues.private_numbers import BANKCARD, IDCARD
from clues.reading.dangers import Peril
from clues.speech import Choice, Kind, Say, Words
from desk.talk import Frame, Talk
from desk.turn import REPORT, Acts, Told
from handlers.citizen import privacy, report_hears, story
from handlers.dialog import asking
from handlers.dialog.book import Here
from handlers.dialog.flow import Accepted, Flow, Given, Kept, Prompt, Scene, Step
from handlers.dialog.understanding import MASKED

DANGER: Final = "danger"
_REFUSED: Final = {IDCARD: "idcard-refuse", BANKCARD: "bankcard-refuse"}


def first(here: Here, told: Told) -> Acts:
    """Put what comes first before what *told* says: numbers that help, a number that was masked."""
    if kind := here.inbound.facts.get(MASKED):
        masked = Say(lines=(Words(_REFUSED[kind]),), kind=Kind.NOTICE)
        told = replace(told, says=(masked, *told.says))
    understood = here.inbound.understood
    talk = told.talk
    if understood is None or understood.danger is None or talk.danger_told or talk.staff:
        return told
    frame = Frame(flow=DANGER, subject=understood.danger.peril)
    alarmed = replace(talk, danger_told=True, done=())
    asked = yield from asking.begin(here.on(alarmed), frame)
    quiet = tuple(say for say in told.says if say.kind is not Kind.QUESTION)
    return replace(asked, says=(*quiet, *asked.says))


def ask_safe(scene: Scene) -> Prompt:
    """Name the numbers; whoever is safe goes on."""
    choices = (
        Choice(
            id="safe", label=Words("danger-stop.safe"), called=("安全", "没事", "接着说", "safe")
        ),
        Choice(id="later", label=Words("danger-stop.later")),
    )
    key = "danger-despair" if scene.frame.subject == Peril.DESPAIR else "danger-stop"
    words = Words(key, {"phone": scene.house.campaign.crisis_line})
    return Prompt(lines=(words,), choices=choices)


def accept_safe(_: Scene, given: Given) -> Accepted:
    """Take a choice; whoever writes on is safe enough to go on, and his words are kept."""
    return Kept({"safe": given.choice or "safe", "more": given.words})


def finish(here: Here, scene: Scene) -> Acts:
    """Go on with what was told, or put it aside."""
    left = _with_more(here, scene.talk.end(), str(scene.answers.get("more") or ""))
    parked = here.on(replace(left, done=(), open=None))
    if scene.answers["safe"] == "later":
        below = Scene(house=scene.house, talk=left, now=scene.now)
        return (yield from privacy.kept_aside(below))
    if left.frame is None:
        return (yield from asking.repeat(parked))
    below = Scene(house=scene.house, talk=left, now=scene.now)
    return (yield from asking.proceed(parked, report_hears.quoted(below)))


def _with_more(here: Here, talk: Talk, more: str) -> Talk:
    """Add what was written meanwhile to the story of the draft."""
    if not more:
        return talk
    return replace(talk, frames=tuple(_longer(here, frame, more) for frame in talk.frames))


def _longer(here: Here, frame: Frame, more: str) -> Frame:
    if frame.flow != REPORT or "story" not in frame.answers:
        return frame
    return story.joined(here.house, frame, more, here.inbound.understood)


FLOW: Final = Flow(
    name=DANGER,
    finish=finish,
    steps=(Step(key="safe", ask=ask_safe, accept=accept_safe, trail=False),),
)
