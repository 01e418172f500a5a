"""What does a member hear of words and of lists that the desk does not know by its own words?

Words of a member are for the desk: what is no word of it is said to be none and kept nowhere. A
report of his own begins with 举报, and grows by 补充.
"""

from collections.abc import Callable
from typing import Final

from clues import codes
from clues.regex import regex
from clues.speech import Choice, Kind, Say, Scope, Words
from desk.lookup import OwnClues
from desk.turn import Acts
from handlers.citizen.behind import REPORTS
from handlers.dialog.book import Answer, Here
from handlers.dialog.one_line import shortened
from handlers.phrases.courtesy import courtesy
from handlers.staff import home
from handlers.staff.actions import code_said
from handlers.staff.results import absent, beside

_QUOTED: Final = 16


def or_else(answer: Answer) -> Answer:
    """Return what answers words that open nothing: a number a member types opens its card."""

    def idle(here: Here, words: str) -> Acts:
        if here.talk.staff is None or _reports(words) or courtesy(words) is not None:
            return (yield from answer(here, words))
        if number := codes.read_number(words):
            return (yield from home.card(here, number))
        match codes.looks_like(words):
            case "number":
                return (yield from absent(here))
            case None:
                return (yield from beside(here, _unknown(here, words)))
        return (yield from beside(here, code_said()))

    return idle


def back(answer: Answer) -> Answer:
    """Return what answers 返回 where nothing is asked: a member gets back to his list."""

    def listed(here: Here, rest: str) -> Acts:
        if here.talk.staff is None or here.talk.frame is not None:
            return (yield from answer(here, rest))
        return (yield from home.home(here))

    return listed


def mine(answer: Answer) -> Answer:
    """Return what answers 我的: what a member holds, unless he reported something himself."""

    def listed(here: Here, rest: str) -> Acts:
        if here.talk.staff is None or (yield OwnClues()):
            return (yield from answer(here, rest))
        return (yield from home.page(here, "mine"))

    return listed


def placed(answer: Callable[[Here], Acts]) -> Callable[[Here], Acts]:
    """Return what answers a position nobody asked for: of a member it is not kept."""

    def idle(here: Here) -> Acts:
        if here.talk.staff is None:
            return (yield from answer(here))
        return (yield from beside(here, _unknown(here, "")))

    return idle


def _reports(words: str) -> bool:
    head = _HEAD.split(words.strip().casefold(), maxsplit=1)[0]
    return head in REPORTS or head.startswith(_BEGINS)


_HEAD: Final = regex(r"[\s：:，,。.]")
_BEGINS: Final = ("举报", "我要举报", "我想举报", "我要投诉", "我想投诉")


def _unknown(here: Here, words: str) -> Say:
    """Say that nothing was kept; whoever tells of danger reads first whom to call."""
    quoted = {"words": shortened(words, _QUOTED), "told": "yes" if words else "no"}
    desk = Choice(id="admin", label=Words("desk-page.home"), scope=Scope.WORD)
    lines = (*_numbers(here), Words("desk-word-unknown", quoted))
    return Say(lines=lines, choices=(desk,), kind=Kind.NOTICE)


def _numbers(here: Here) -> tuple[Words, ...]:
    understood, phone = here.inbound.understood, here.house.campaign.crisis_line
    if understood is None or understood.danger is None:
        return ()
    return (Words("desk-danger", {"phone": phone}),)
