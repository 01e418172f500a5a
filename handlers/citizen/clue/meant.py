"""Which of his clues does a reporter mean who names none? 撤回, 补充, 日期怎么算的.

The one he just looked at, else the one he just reported, else the only one; of several he is
asked. Nobody knows their numbers by heart, so each is told with its kind and its day.
"""

from collections.abc import Callable, Generator
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any, Final

from clues import codes
from clues.lifecycle import MOVES, Action
from clues.reading.slots import Name
from clues.regex import regex
from clues.speech import Choice, Kind, Say, Value, Words
from desk.lookup import OwnClue, OwnClues, Status
from desk.talk import Frame, Talk
from desk.turn import Acts
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
    Unclear,
)
from handlers.phrases.courtesy import courtesy

MEANT: Final = "meant"
LOOKED_FOR: Final = timedelta(minutes=30)
"""So long a word is about the clue that was looked at, not about the one reported last."""
MORE_FOR: Final = timedelta(minutes=30)
"""So long after an addition or an answer more words are added unasked: 接着发就行."""
_DAY: Final = timedelta(hours=24)
_NONE: Final = "none"
_NEITHER: Final = ("不用了", "不用", "不", "不了", "算了", "没有", "none", "no")
_TELLS_FROM: Final = 10
"""Characters from which on words that are no choice tell something."""


def looked_at(talk: Talk, number: str, now: datetime) -> Talk:
    """Return the talk in which this clue was just shown."""
    return replace(talk, shown={"number": number, "until": (now + LOOKED_FOR).timestamp()})


def looks(here: Here) -> bool:
    """Whether a clue was looked at a short while ago."""
    return here.talk.shown is not None and here.talk.shown["until"] >= here.now.timestamp()


def forgotten(talk: Talk, number: str) -> Talk:
    """Return the talk in which no later word is about this clue."""
    shown, recent = (
        None if (kept or {}).get("number") == number else kept for kept in (talk.shown, talk.recent)
    )
    return replace(talk, shown=shown, recent=recent)


def parted(talk: Talk, number: str) -> Talk:
    """Return the talk in which nothing names this clue; words that wait for it stay."""
    below = (each for each in talk.frames[:-1] if each.flow not in _ABOUT_ONE)
    frames = tuple(_unnamed(each) if each.subject == number else each for each in below)
    talk = replace(talk, frames=(*frames, *talk.frames[-1:]))
    return replace(talk, recent=None, receipt=None, viewing=None, shown=None, offered=None, rest=())


def _unnamed(frame: Frame) -> Frame:
    """Return a frame about no clue: neither by its number nor by what staff asked."""
    aside = {name: told for name, told in frame.aside.items() if name != "question"}
    return replace(frame, subject="", aside=aside)


_ABOUT_ONE: Final = frozenset({MEANT, "add", "answer", "asked"})
"""Flows that are about a clue and nothing else: they end when the link is cut."""


def lately(talk: Talk, now: datetime) -> tuple[str, ...]:
    """Return the number of the clue that was just looked at, and of the one just reported."""
    kept = (each for each in (talk.shown, talk.recent) if each is not None)
    numbers = (str(each["number"]) for each in kept if each["until"] >= now.timestamp())
    return tuple(dict.fromkeys(numbers))


def growing(here: Here) -> Generator[Any, Any, Status | None]:
    """Return the clue of late that words may still be added to."""
    for number in lately(here.talk, here.now):
        found: Status | None = yield OwnClue(number)
        if found is not None and grows(found):
            return found
    return None


def grows(clue: Status) -> bool:
    """Whether something may still be added: until it was withdrawn."""
    return (clue.state, Action.ADD) in MOVES


def going_on(here: Here, talk: Talk, number: str) -> Talk:
    """Return the talk in which what follows soon belongs to this clue."""
    until, more = here.now + _DAY, here.now + MORE_FOR
    recent = {"number": number, "until": until.timestamp(), "adds": more.timestamp()}
    return replace(talk, recent=recent, shown=None)


def goes_on(here: Here, number: str) -> bool:
    """Whether more of this clue was just told, so that what follows belongs to it."""
    recent = here.talk.recent or {}
    return recent.get("number") == number and recent.get("adds", 0) >= here.now.timestamp()


def about(
    here: Here,
    named: str,
    command: str,
    then: Callable[[Here, Status], Acts],
    may: Callable[[Status], bool] = grows,
) -> Acts:
    """Do *then* with the clue that is meant; of several that *may*, ask, and *command* again."""
    clues = yield from _candidates(here, named)
    fit = [each for each in clues if may(each)] or clues[:1]
    if not fit:
        return (yield from asking.repeat(here, Words("status-none")))
    here = here.on(_without_question(here.talk))
    if len(fit) == 1:
        seen = looked_at(here.talk, fit[0].number, here.now)
        return (yield from then(here.on(seen), fit[0]))
    aside = {"command": command, "numbers": [each.number for each in fit]}
    return (yield from asking.begin(here, Frame(flow=MEANT, aside=aside)))


def _without_question(talk: Talk) -> Talk:
    """Return the talk without an older question which clue is meant."""
    if talk.frame is None or talk.frame.flow != MEANT:
        return talk
    return replace(talk.end(), done=(), open=None)


def _candidates(here: Here, named: str) -> Generator[Any, Any, list[Status]]:
    numbers = (codes.read_number(named) or named,) if named else lately(here.talk, here.now)
    for number in numbers:
        if (found := (yield OwnClue(number))) is not None:
            return [found]
    return [] if named else list((yield OwnClues()))


def facts(clue: Status) -> dict[str, Value]:
    """Return what a clue is told by: its number, what it is about, its day."""
    return {"number": clue.number, "label": clue.category, "day": clue.received_at.date()}


def ask_which(scene: Scene) -> Prompt:
    """Name each clue with its kind and day, and that it is none of them."""
    clues = _offered(scene)
    lines = tuple(Words("clue-which-line", facts(each)) for each in clues)
    choices = tuple(Choice(id=each.number, label=each.number) for each in clues)
    none = Choice(id=_NONE, label=Words("clue-which.none"), called=_NEITHER)
    return Prompt(lines=(*lines, Words("clue-which")), choices=(*choices, none), free=False)


def _offered(scene: Scene) -> list[Status]:
    return [each for each in scene.seen if each.number in scene.frame.aside["numbers"]]


def accept_which(scene: Scene, given: Given) -> Accepted:
    """Take a choice, or what only one of them is about: 罚款那个."""
    if given.choice is not None:
        return Kept({"which": given.choice})
    named = [each.number for each in _offered(scene) if _is_about(scene, each, given.words)]
    if len(named) == 1:
        return Kept({"which": named[0]})
    return no_choice(given, len(_offered(scene)) + 1)


def _is_about(scene: Scene, clue: Status, words: str) -> bool:
    said, label = _THAT_ONE.sub("", words), scene.reading.line(clue.category)
    return any(said[at : at + 2] in label for at in range(len(said) - 1))


_THAT_ONE: Final = regex(
    "^(?:是|就是|说的是)|(?:的)?(?:那|这)?(?:个|条|件|一条|一个|一件)?(?:事|线索)?$"
)


def no_choice(given: Given, many: int) -> Accepted:
    """Answer words where only a choice is one: a courtesy, a slip, or something to be told."""
    if (kind := courtesy(given.words)) is not None:
        return Unclear(Words(f"courtesy-{kind}", {"known": "asked"}))
    slots = given.understood.reading.slots if given.understood else ()
    if len(given.words) >= _TELLS_FROM or any(slot.name is not Name.CATEGORY for slot in slots):
        return Leave(partial(_as_words, given=given))
    return Unclear(Words("choice-unclear", {"n": many}))


def _as_words(here: Here, given: Given) -> Acts:
    """Leave the question: what was written instead of a choice goes where it belongs."""
    left = here.on(replace(here.talk.end(), done=(), open=None))
    if left.talk.frame is None:
        return (yield from here.book.idle(left, given.words))
    return (yield from asking.answer(left, given))


def finish(here: Here, scene: Scene) -> Acts:
    """Give the command again, with the clue that was chosen."""
    number, left = str(scene.answers["which"]), replace(scene.talk.end(), done=(), open=None)
    if number == _NONE:
        said = Say(lines=(Words("flow-closed"),), kind=Kind.NOTICE, replaces=True)
        return (yield from asking.ended(here, scene.talk, (said,)))
    wanted = here.book.commands[scene.frame.aside["command"]]
    return (yield from wanted.answer(here.on(left), number))


FLOW: Final = Flow(
    name=MEANT,
    finish=finish,
    look=lambda _: OwnClues(),
    closes=True,
    steps=(Step(key="which", ask=ask_which, accept=accept_which, trail=False),),
)
