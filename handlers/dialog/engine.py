"""Who answers what a person just sent?

A sign, a file, a press, a place or words: each goes to the open question, a command, a
clue, or, when nothing is open, begins something new.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from clues import codes
from clues.speech import Choice, Inbound, Kind, Say, Scope, Words
from desk.reporter import Reach
from desk.talk import Talk
from desk.turn import Acts, Conversation, Told
from handlers.dialog import asking, files, limits, renewed
from handlers.dialog.book import Book, Here
from handlers.dialog.flow import Given
from handlers.dialog.recognise import picked, plain
from handlers.dialog.tokens import Press

GLOBAL_CHOICES = frozenset({"back", "cancel", "skip", "restart", "help"})


def conversation(book: Book, clock: Callable[[], datetime]) -> Conversation:
    """Return the conversation the turn drives; *clock* is the turn's own moment."""

    def converse(talk: Talk, inbound: Inbound) -> Acts:
        return hear(Here(book=book, talk=talk, inbound=inbound, now=clock()))

    return converse


def hear(here: Here) -> Acts:
    """Answer one event."""
    inbound = here.inbound
    if inbound.sign is not None:
        return (yield from here.book.signs[inbound.sign](here))
    talk, pause = limits.counted(here.house, here.talk, here.now)
    if talk.blocked:  # who writes can be written to
        yield Reach(reachable=True)
        talk = replace(talk, blocked=False)
    if pause is not None:
        return _paused(talk, inbound, pause)
    here = here.on(talk)
    if any(frame.version != here.book.flows[frame.flow].version for frame in talk.frames):
        return (yield from renewed.heard(here, _answered))
    return (yield from _answered(here))


def _answered(here: Here) -> Acts:
    inbound = here.inbound
    if inbound.files:
        return (yield from files.received(here))
    if inbound.choice is not None:
        return (yield from _pressed(here))
    if inbound.place is not None:
        return (yield from asking.answer(here, Given(place=inbound.place)))
    return (yield from _said(here))


def _paused(talk: Talk, inbound: Inbound, pause: limits.Pause) -> Told:
    words = Words("flood-slow", {"seconds": pause.seconds})
    if inbound.choice is not None:
        return Told(talk=talk, toast=words)
    says = (Say(lines=(words,), kind=Kind.NOTICE),) if pause.tell else ()
    return Told(talk=talk, says=says)


def _pressed(here: Here) -> Acts:
    press = _press(here.inbound)
    if press is None:
        return Told(talk=here.talk, toast=Words("button-foreign"))
    if press.scope is Scope.CLUE:
        return (yield from here.book.on_clue(here, press))
    if press.scope is Scope.WORD:
        return (yield from command(here, press.id, press.subject))
    choice = _open_choice(here.talk, press)
    if choice is None:
        return _stale(here, press)
    return (yield from choose(here, choice))


def _press(inbound: Inbound) -> Press | None:
    facts = inbound.facts
    if "picked" not in facts:
        return None
    return Press(Scope(facts["scope"]), facts["picked"], facts["subject"], int(facts["version"]))


def _open_choice(talk: Talk, press: Press) -> Choice | None:
    if talk.open is None or press.version != talk.asked:
        return None
    return next((each for each in talk.open.choices if each.id == press.id), None)


def _stale(here: Here, press: Press) -> Told:
    """An old button moves nothing; on an older message it loses its buttons, too."""
    screen = here.inbound.screen
    if screen is None or screen == here.talk.screen:
        again = press.version == here.talk.asked - 1
        return Told(talk=here.talk, toast=Words("button-again" if again else "button-stale"))
    strip = Say(kind=Kind.SCREEN, strips=True, screen=screen, subject=f"old:{screen}")
    return Told(talk=here.talk, says=(strip,), toast=Words("button-stale"))


def choose(here: Here, choice: Choice) -> Acts:
    """Answer a choice, however it was made: pressed, typed as a number, or by its label."""
    if choice.scope is Scope.CLUE:
        press = Press(choice.scope, choice.id, choice.subject, choice.version)
        return (yield from here.book.on_clue(here, press))
    if choice.scope is Scope.WORD or choice.id in GLOBAL_CHOICES:
        return (yield from command(here, choice.id, choice.subject))
    return (yield from asking.answer(here, Given(choice=choice.id), label=choice.label))


def _said(here: Here) -> Acts:
    words = here.inbound.words
    wanted = plain(words.removeprefix("/"))
    if not wanted:
        return (yield from asking.repeat(here))
    if name := _command_in(here, words):
        return (yield from command(here, *name))
    if words.startswith("/"):
        return (yield from asking.repeat(here, Words("command-unknown")))
    if here.talk.open is not None and here.talk.open.choices:
        found = picked(here.reading, here.talk.open, words)
        if len(found) == 1:
            return (yield from choose(here, found[0]))
    if here.talk.frame is not None:
        return (yield from asking.answer(here, Given(words=words.strip())))
    return (yield from here.book.idle(here, words.strip()))


def _command_in(here: Here, words: str) -> tuple[str, str] | None:
    """Return the command that *words* are, with what is written behind it.

    A transfer code is a command, wherever it is typed and whatever stands around it.
    """
    if codes.looks_like(words) == "transfer":
        return "move", words
    head, _, rest = words.strip().partition(" ")
    for written, behind in ((words, ""), (head, rest)):
        name = here.book.spoken.get(plain(written.removeprefix("/")))
        if name is None:
            continue
        found = here.book.commands[name]
        if found.staff and here.talk.staff is None:
            continue
        if not behind or found.takes:
            return name, behind.strip()
    return None


def command(here: Here, name: str, rest: str = "") -> Acts:
    """Answer a command by name; one that does not exist repeats the open question."""
    found = here.book.commands.get(name)
    if found is None or (found.staff and here.talk.staff is None):
        return (yield from asking.repeat(here, Words("command-unknown")))
    return (yield from found.answer(here, rest))
