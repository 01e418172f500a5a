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
from desk.turn import Acts, Conversation, Told, again
from handlers.dialog import asking, files, limits, paging, renewed, tongue
from handlers.dialog.answer import stamp
from handlers.dialog.book import Book, Here
from handlers.dialog.commands import has_facts, meant, pasted, saying, unslashed
from handlers.dialog.flow import Given
from handlers.dialog.recognise import number_in, picked, plain
from handlers.dialog.tokens import Press
from handlers.phrases.files import wants_back
from handlers.phrases.openers import behind_opener
from handlers.phrases.worries import beside_worries

MORE_NUMBER = "9"
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
        told = yield from here.book.signs[inbound.sign](here)
        return (yield from here.book.alarm(here, told))
    talk, pause = limits.counted(here.house, here.talk, here.now)
    if talk.blocked:  # who writes can be written to
        yield Reach(reachable=True)
        talk = replace(talk, blocked=False)
    if pause is not None:
        return _paused(talk, inbound, pause)
    before = here.on(talk)
    here = yield from tongue.followed(before)
    heard = renewed.heard(here, _answered) if renewed.outdated(here) else _answered(here)
    told = yield from heard
    return told if here is before else tongue.saying_so(told)


def _answered(here: Here) -> Acts:
    inbound = here.inbound
    if inbound.files:
        told = yield from files.received(here)
        return (yield from here.book.alarm(here, told))
    here = here.on(files.burst_over(here.talk))
    if inbound.choice is not None:
        return (yield from _pressed(here))
    if inbound.place is not None:
        return (yield from asking.answer(here, Given(place=inbound.place, words=inbound.words)))
    here = unslashed(here)
    told = yield from _said(here)
    return (yield from here.book.alarm(here, told))


def written(here: Here) -> Acts:
    """Answer the words that came with files, which are kept already, as if they came alone.

    A number below a picture counts the pictures, and picks nothing; 发错了 is said of the picture.
    """
    words = here.inbound.words.strip()
    if number_in(plain(words)) is not None or wants_back(words):
        given = Given(words=words, understood=here.inbound.understood, below=True)
        return (yield from asking.answer(here, given))
    return (yield from _said(unslashed(here)))


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
        twice = press.version == here.talk.asked - 1
        return Told(talk=here.talk, toast=Words("button-again" if twice else "button-stale"))
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
    if "tapped" in here.inbound.facts:
        return (yield from _tapped(here, wanted))
    if found := _labelled(here, wanted):
        return (yield from _chosen(here, *found))
    if here.talk.rest and number_in(wanted) == MORE_NUMBER:
        return (yield from command(here, "more"))
    if (acts := _ordered(here, words)) is not None:
        return (yield from acts)
    if found := _picked(here, words):
        return (yield from _chosen(here, *found))
    return (yield from _free(here, words.strip(), number_in(wanted)))


def _ordered(here: Here, words: str) -> Acts | None:
    """Return what answers a code, a command, or a slash before no command; None for other words."""
    if _of_a_lost_post(here, words):
        return asking.repeat(here, Words("staff-revoked"))
    if name := meant(here, words):
        return command(here, *name)
    if found := pasted(here):
        return _coded(here, *found)
    if (number := _of_a_clue(here, words)) is not None:
        return command(here, "card", number)
    if words.startswith("/"):
        return asking.repeat(here, Words("command-unknown"))
    return None


def _of_a_lost_post(here: Here, words: str) -> bool:
    """Say whether they are a word of the desk from somebody who does not work here now.

    It stands alone, or before a clue number and whatever is said of that clue.
    """
    if not _lost(here):
        return False
    word, *rest = words.removeprefix("/").split(maxsplit=1)
    of_a_clue = bool(rest) and codes.begins_with_number(rest[0])
    spoken = {plain(words.removeprefix("/")), plain(word) if of_a_clue else ""}
    names = (here.book.spoken.get(each, "") for each in spoken)
    found = (here.book.commands.get(name) for name in names)
    return any(command_ is not None and command_.staff for command_ in found)


def _lost(here: Here) -> bool:
    return here.talk.dismissed > 0 and here.talk.staff is None


def _of_a_clue(here: Here, words: str) -> str | None:
    """Return the number a member of the staff sent alone: a clue's, whatever else stands open.

    Figures alone may be a date that a form asks for.
    """
    staff = here.talk.staff is not None and here.talk.frame is not None
    return codes.read_number(words) if staff and not words.strip().isdigit() else None


def _labelled(here: Here, wanted: str) -> tuple[Say, Choice] | None:
    """Return the answer whose whole label was written, although it is a command elsewhere: 补充."""
    for say in filter(None, (here.talk.offered, here.talk.open)):
        for choice in say.typed:
            if choice.scope is Scope.QUESTION and plain(here.reading.label(choice)) == wanted:
                return say, choice
    return None


def _picked(here: Here, words: str) -> tuple[Say, Choice] | None:
    """Return what words choose: of what was shown last, else of the open question."""
    for say in filter(None, (here.talk.offered, here.talk.open)):
        found = picked(here.reading, say, words, paged=_types(here))
        if len(found) == 1:
            return say, found[0]
    return None


def _free(here: Here, words: str, digits: str | None) -> Acts:
    """Take words of the person's own; a number that no choice has is none."""
    shown = _counts_in(here)
    if shown is not None and digits is not None and (len(digits) == 1 or not shown.worded):
        return (yield from _out_of_range(here, shown, digits))
    beside = beside_worries(words) if here.talk.staff is None else words
    if beside != words and beside:
        return (yield from _calmed(here, words, beside))
    if here.talk.frame is None:
        return (yield from here.book.idle(here, words))
    here = _ungreeted(here, words)
    given = Given(
        words=here.inbound.words.strip(),
        understood=here.inbound.understood,
        below=bool(here.inbound.files),
    )
    return (yield from asking.answer(here, given))


def _coded(here: Here, code: str, rest: str) -> Acts:
    """Show the clue of a code or a number; what was written beside it is heard without it."""
    told = yield from command(here, "status", code)
    beside = saying(here, rest)
    if beside.inbound.understood is None or not has_facts(beside.inbound.understood):
        return told
    more = yield from _free(beside.on(told.talk), rest, None)
    says = tuple(replace(say, replaces=False) for say in more.says)
    return replace(more, says=(*told.says, *says))


def _calmed(here: Here, words: str, beside: str) -> Acts:
    """Say who sees it to somebody who is afraid, and hear what else he wrote.

    A report that begins keeps all of his words; an answer is what stands beside the fear.
    """
    if here.talk.frame is None:
        told = yield from here.book.idle(here, words)
    else:
        told = yield from _free(saying(here, beside), beside, None)
    calm = Say(lines=here.book.sees(here), kind=Kind.NOTICE)
    return replace(told, says=(calm, *told.says))


def _ungreeted(here: Here, words: str) -> Here:
    """Take the greeting off an answer (你好 在沙河桥); what staff write stays as it is."""
    rest = behind_opener(words) if here.talk.staff is None else words
    return here if rest == words else saying(here, rest)


def _tapped(here: Here, wanted: str) -> Acts:
    """Obey a tapped line of what stands open; an older one moves nothing, like a button."""
    told, _, mark = here.inbound.facts["tapped"].partition(".")
    for say in (here.talk.offered, here.talk.open):
        if say is not None and say.asked is not None and told == stamp(say):
            choice = paging.by_mark(say, mark)
            if choice is not None:
                return (yield from _chosen(here, say, choice))
    return (yield from asking.repeat(here, Words("button-stale")))


def _chosen(here: Here, say: Say, choice: Choice) -> Acts:
    """Answer a choice that was typed or tapped; ours of turning the page is no answer."""
    if choice is paging.MORE:
        return Told(talk=here.talk, says=(replace(again(say), page=say.page + 1),))
    return (yield from choose(here, choice))


def more(here: Here, _rest: str = "") -> Acts:
    """Give the next part of a long answer, or turn to the next choices."""
    if here.talk.rest:
        first, *left = here.talk.rest
        return Told(talk=replace(here.talk, rest=tuple(left)), part=first)
    for say in (here.talk.offered, here.talk.open):
        choices = () if say is None else (paging.shown(say) if _types(here) else say.choices)
        found = next((each for each in choices if each.id == "more"), None)
        if say is not None and found is not None:
            return (yield from _chosen(here, say, found))
    return (yield from asking.repeat(here))


def _types(here: Here) -> bool:
    """Say whether choices are typed on this person's channel rather than pressed."""
    return not here.house.capability(here.talk.channel).buttons


def _counts_in(here: Here) -> Say | None:
    """Return the numbered choices on a screen where they are typed, or None."""
    say = here.talk.offered or here.talk.open
    return say if say is not None and say.numbered and say.typed and _types(here) else None


def _out_of_range(here: Here, say: Say, digits: str) -> Acts:
    """A number that no choice has: 0 goes back all the same, another one is asked for again."""
    if int(digits) == 0:
        return (yield from asking.back(here))
    if say.worded:
        return (yield from asking.repeat(here, Words("choice-worded")))
    count = sum(mark not in "09·" for mark, _ in paging.marked(say))
    return (yield from asking.repeat(here, Words("choice-unclear", {"n": count})))


def command(here: Here, name: str, rest: str = "") -> Acts:
    """Answer a command by name; one that does not exist repeats the open question."""
    found = here.book.commands.get(name)
    if found is None or (found.staff and here.talk.staff is None):
        lost = found is not None and _lost(here)
        words = Words("staff-revoked" if lost else "command-unknown")
        return (yield from asking.repeat(here, words))
    return (yield from found.answer(here, rest))
