"""What is said where a receipt code is asked for, and what becomes of what is none?

A code opens its clue. Who has lost it hears what can be done, who gives up is let go, and a
story told here is told.
"""

from collections.abc import Generator
from dataclasses import replace
from functools import partial
from typing import Any, Final

from clues import codes
from clues.regex import regex
from clues.speech import Kind, Line, Say, Words
from desk.lookup import OwnClues
from desk.talk import Frame
from desk.turn import Acts
from handlers.citizen.clue import status
from handlers.citizen.report.over import left
from handlers.dialog import asking, below
from handlers.dialog.book import Here
from handlers.dialog.commands import has_facts
from handlers.dialog.flow import Accepted, Flow, Given, Kept, Leave, Prompt, Scene, Step
from handlers.phrases.lost_code import has_none, looks_no_further
from handlers.phrases.unsure import is_unsure


def ask_code(scene: Scene) -> Prompt:
    """Ask for the receipt code; a draft that waits below is named."""
    draft: tuple[Line, ...] = (Words("status-draft"),) if left.drafting(scene.talk) else ()
    return Prompt(lines=(*draft, Words("status-ask")), worded=True)


def accept_code(_: Scene, given: Given) -> Accepted:
    """Take what may be a code, also one copied badly; what it is is told by name."""
    if _may_be_code(given.words):
        return Kept({"code": codes.receipt_in(given.words) or given.words})
    return Leave(partial(_instead, given=given))


def _may_be_code(words: str) -> bool:
    return codes.receipt_in(words) is not None or bool(_SHAPE.fullmatch(words))


def finish(here: Here, scene: Scene) -> Acts:
    """Look the code up; a slip leaves the question open."""
    words = str(scene.answers["code"])
    again = scene.talk.onward(Frame(flow=status.STATUS))
    return (yield from status.by_code(here.on(again), words))


def _instead(here: Here, given: Given) -> Acts:
    """Answer what is no code."""
    if has_none(given.words) or is_unsure(given.words):
        return (yield from lost(here))
    if looks_no_further(given.words):
        closed = Say(lines=(Words("flow-closed"),), kind=Kind.NOTICE)
        return (yield from asking.ended(here, here.talk, (closed,)))
    if (yield from _tells(here, given)):
        return (yield from below.heard(here, given))
    return (yield from asking.repeat(here, Words("status-ask-else")))


def _tells(here: Here, given: Given) -> Generator[Any, Any, bool]:
    """Say whether words tell something; over a draft all that is no question belongs to it."""
    asks = _QUESTION.search(given.words) is not None
    if given.understood is not None and has_facts(given.understood):
        return True
    if not asks and (left.drafting(here.talk) or len(given.words.strip()) >= _TOLD_FROM):
        return True
    return (yield from below.chosen(below.left(here), given.words)) is not None


def lost(here: Here, _rest: str = "") -> Acts:
    """Say what can be done without a code; in the chat a clue came from none is needed."""
    if here.talk.frame is not None and here.talk.frame.flow == status.STATUS:
        here = below.left(here)
    clues = yield OwnClues()
    if not clues:
        return (yield from asking.repeat(here, Words("status-lost")))
    told = yield from status.status(here)
    notice = Say(lines=(Words("status-lost-here"),), kind=Kind.NOTICE)
    return replace(told, says=(notice, *told.says))


def again(here: Here, _rest: str = "") -> Acts:
    """Say where the code stands while it does; behind that it is lost."""
    if here.talk.receipt:
        return (yield from here.book.commands["copy"].answer(here, ""))
    return (yield from lost(here))


_SHAPE: Final = regex(r"[\s:：]*(?=.*[0-9])[0-9A-Za-z\uff10-\uff5a\W_]{4,80}")
"""Only letters, figures and marks, a figure among them: a code, however it was copied."""
_TOLD_FROM: Final = 6
_QUESTION: Final = regex("[吗么呢?？]\\s*$|怎么|为什么|什么")


FLOW: Final = Flow(
    name=status.STATUS,
    finish=finish,
    closes=True,
    steps=(Step(key="code", ask=ask_code, accept=accept_code, trail=False),),
)
