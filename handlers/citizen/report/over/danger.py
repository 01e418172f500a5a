"""What comes before everything else when words tell of danger?

The numbers that help: at despair and at what happens now always, at any other danger once in each
report and again after some hours. What was told is kept below, and goes on when the person says
that he is safe.
"""

from dataclasses import replace
from functools import partial
from typing import Final

from clues.private_numbers import BANKCARD, IDCARD
from clues.reading.dangers.dangers import Peril
from clues.speech import Choice, Kind, Say, Words
from desk.alarm import Alarm
from desk.room import Done
from desk.talk import Frame, Talk
from desk.turn import REPORT, Acts, Told
from handlers.citizen.report.over import aside, child, matters, other_office
from handlers.citizen.report.read import story
from handlers.citizen.report.told import danger_mark
from handlers.citizen.report.told.told import with_words
from handlers.dialog import asking
from handlers.dialog.book import Here
from handlers.dialog.flow import (
    Accepted,
    Flow,
    Given,
    Kept,
    Leave,
    Prompt,
    Scene,
    Step,
    with_values,
)
from handlers.dialog.understanding import MASKED

DANGER: Final = "danger"
_OF_A_DRAFT: Final = frozenset(
    {REPORT, DANGER, matters.MATTERS, other_office.ELSEWHERE, child.CHILD}
)
_SAME: Final = 100
_REFUSED: Final = {IDCARD: "idcard-refuse", BANKCARD: "bankcard-refuse"}


def first(here: Here, told: Told) -> Acts:
    """Put what comes first before what *told* says: numbers that help, a number that was masked."""
    if kind := here.inbound.facts.get(MASKED):
        masked = Say(lines=(Words(_REFUSED[kind]),), kind=Kind.NOTICE)
        told = replace(told, says=(masked, *told.says))
    told = yield from child.first(here, told)
    understood = here.inbound.understood
    if understood is None or understood.danger is None or told.talk.staff:
        return told
    if not matters.asks_of_words(told.talk):  # to which matter they belong is being asked
        told = replace(told, talk=danger_mark.noted(_with_words(here, told.talk), understood))
    told = yield from _heard(told, understood.danger.peril)
    talk = _without_alarm(told.talk)
    if not danger_mark.warns(talk, understood.danger, here.now):
        return told
    frame = Frame(flow=DANGER, subject=understood.danger.peril)
    alarmed = replace(danger_mark.warned(talk, understood.danger, here.now), done=())
    asked = yield from asking.begin(here.on(alarmed), frame)
    quiet = tuple(say for say in told.says if say.kind is not Kind.QUESTION)
    return replace(asked, says=(*quiet, *asked.says))


def _heard(told: Told, peril: str) -> Acts:
    """Tell staff at once, while it is asked to which clue, or to which question, the words belong.

    What they say stays unread until then: it may be of another matter, and name another unit.
    """
    frames = (each for each in told.talk.frames if each.flow in _ASKS_WHERE)
    frame = next((each for each in frames if each.aside.get("words")), None)
    if frame is None or not isinstance((yield Alarm(number=frame.subject, danger=peril)), Done):
        return told
    said = Say(lines=(Words("danger-heard"),), kind=Kind.NOTICE)
    return replace(told, says=(said, *told.says))


_ASKS_WHERE: Final = frozenset({"which", "asked"})


def _with_words(here: Here, talk: Talk) -> Talk:
    """Keep what answered nothing in the draft it was said to: the warning says that it is kept."""
    if here.talk.frame is None or here.talk.frame.flow not in _OF_A_DRAFT:
        return talk
    frames = (_longer(frame, here.inbound.words.strip()) for frame in talk.frames)
    return replace(talk, frames=tuple(frames))


def _longer(frame: Frame, words: str) -> Frame:
    if frame.flow != REPORT or words[:_SAME] in str(frame.answers.get("story") or ""):
        return frame
    return with_values(frame, {"story": with_words(frame.answers, words)})


def _without_alarm(talk: Talk) -> Talk:
    """A second alarm stands in the place of the first, not on top of it."""
    return replace(talk, frames=tuple(each for each in talk.frames if each.flow != DANGER))


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
    """Take a choice; whoever writes on is safe enough to go on, and is heard as before."""
    if given.choice is None:
        return Leave(partial(_heard_below, given=given))
    return Kept({"safe": given.choice})


def _heard_below(here: Here, given: Given) -> Acts:
    """Take words for what they would have been without the warning, a story growing by them."""
    below = here.on(replace(here.talk.end(), done=(), open=None))
    told_of = next((each for each in below.talk.frames if "story" in each.answers), None)
    if below.talk.frame is None:
        return (yield from here.book.idle(below, given.words))
    if told_of is None or matters.asks_of_words(below.talk):
        return (yield from asking.answer(below, given))
    grown = story.joined(here.house, told_of, given.words, given.understood)
    frames = tuple(grown if each is told_of else each for each in below.talk.frames)
    return (yield from _gone_on(here, replace(below.talk, frames=frames)))


def finish(here: Here, scene: Scene) -> Acts:
    """Go on with what was told, or put it aside."""
    left = scene.talk.end()
    if scene.answers["safe"] != "later":
        return (yield from _gone_on(here, left))
    left = replace(left, done=(), open=None)
    if left.frame is None:
        say = Say(lines=(Words("danger-later"),), kind=Kind.NOTICE, replaces=True)
        return Told(talk=left, says=(say,))
    if not any(frame.flow == REPORT for frame in left.frames):  # where do the words belong
        return (yield from asking.proceed(here.on(left), (Words("danger-later"),)))
    below = Scene(house=scene.house, talk=left, now=scene.now)
    return (yield from aside.kept_aside(below))


def _gone_on(here: Here, left: Talk) -> Acts:
    """Show what was understood so far and the question below."""
    parked = here.on(replace(left, done=(), open=None))
    if left.frame is None:
        return (yield from asking.repeat(parked))
    if left.frame.flow != REPORT:
        return (yield from asking.proceed(parked))
    below = Scene(house=here.house, talk=left, now=here.now)
    return (yield from asking.proceed(parked, here.book.card(below)))


FLOW: Final = Flow(
    name=DANGER,
    finish=finish,
    steps=(Step(key="safe", ask=ask_safe, accept=accept_safe, trail=False),),
)
