"""What does somebody hear whose draft was begun before the program was renewed?

His next message is answered as ever when the question he saw is still the one that is asked.
Otherwise he is asked anew; what he wrote meanwhile joins his story, so that nothing is lost.
"""

from collections.abc import Callable, Generator
from dataclasses import replace
from typing import Any

from clues.speech import Kind, Say, Scope, Words
from desk.talk import Talk
from desk.turn import REPORT, Acts
from handlers.dialog import asking
from handlers.dialog.book import Here
from handlers.dialog.files import with_words
from handlers.dialog.recognise import plain

_KEPT = Words("update-kept")


def outdated(here: Here) -> bool:
    """Whether something that was begun here is not as the program knows it now."""
    known = {name: flow.version for name, flow in here.book.flows.items()}
    return any(known.get(frame.flow) != frame.version for frame in here.talk.frames)


def heard(here: Here, answered: Callable[[Here], Acts]) -> Acts:
    """Answer the first message after the change, and say that everything is kept."""
    here = here.on(_brought_up(here))
    if _answers_the_question(here) and not (yield from _still_asked(here)):
        return (yield from asking.proceed(here.on(_kept_in_story(here)), (_KEPT,)))
    told = yield from answered(here)
    return replace(told, says=(Say(lines=(_KEPT,), kind=Kind.NOTICE), *told.says))


def _brought_up(here: Here) -> Talk:
    """Return the talk at today's versions; a flow that is no more ends with its question."""
    flows, talk = here.book.flows, here.talk
    frames = tuple(
        replace(frame, version=flows[frame.flow].version)
        for frame in talk.frames
        if frame.flow in flows
    )
    goes_on = bool(frames) and talk.frame is not None and frames[-1].flow == talk.frame.flow
    return replace(talk, frames=frames, open=talk.open if goes_on else None)


def _answers_the_question(here: Here) -> bool:
    inbound = here.inbound
    if here.talk.frame is None or inbound.files or inbound.place is not None:
        return False
    if inbound.choice is not None:
        return inbound.facts.get("scope") == Scope.QUESTION
    head = inbound.words.strip().partition(" ")[0]
    words = (plain(each.removeprefix("/")) for each in (inbound.words, head))
    return not any(each in here.book.spoken for each in words)


def _still_asked(here: Here) -> Generator[Any, Any, bool]:
    """Whether the question in view is the one the renewed flow would ask now."""
    was, now = here.talk.open, (yield from asking.asked_now(here))
    if was is None or now is None:
        return False
    ids = [[choice.id for choice in each.choices] for each in (was, now)]
    return ids[0] == ids[1] and was.lines[-1] == now.lines[-1]


def _kept_in_story(here: Here) -> Talk:
    frame = here.talk.frame
    if frame is None or frame.flow != REPORT or not here.inbound.words.strip():
        return here.talk
    return here.talk.onward(with_words(here, frame))
