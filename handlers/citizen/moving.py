"""How does somebody go on elsewhere: with his draft, or with the status of his clue?

A code is typed into any channel, a link is opened once. Every way in ends here, and every
mix-up is answered by name.
"""

from dataclasses import replace
from typing import Any, Final

from clues import codes
from clues.codes import Slip
from clues.regex import regex
from clues.speech import Choice, Kind, Line, Say, Scope, Words
from desk.lookup import OwnClues
from desk.moving import (
    LINK_FOR,
    OfferDraft,
    OfferStatus,
    OpenStatus,
    SeeHandover,
    TakeOver,
)
from desk.room import Done
from desk.talk import Frame, Talk
from desk.turn import REPORT, Acts, Told
from handlers.citizen.clue import status
from handlers.citizen.report import report
from handlers.citizen.report.screens import privacy
from handlers.dialog import asking, limits
from handlers.dialog.book import Here
from handlers.dialog.flow import Accepted, Flow, Given, Kept, Prompt, Scene, Step, Unclear

MOVE: Final = "move"
_LINKED: Final = regex(r"(move|show)-([A-Za-z0-9_-]{40})")
_OF_A_DRAFT: Final = frozenset({REPORT, "anew", "cancel", "restart", MOVE, status.STATUS})
_MINUTES: Final = LINK_FOR.seconds // 60


# --- going elsewhere ----------------------------------------------------------------------


def elsewhere(here: Here, number: str = "") -> Acts:
    """Give the ways to go on elsewhere: with the draft, else with a clue, else from the start."""
    if _drafting(here.talk):
        return (yield from _offer(here))
    clues = yield OwnClues()
    named = [each.number for each in clues if not number or each.number == number]
    if not named or _page(here) is None:
        return (yield from _plainly(here, known=bool(named)))
    if len(named) > 1:
        return _which(here, named)
    return (yield from _status_link(here, named[0]))


def _offer(here: Here) -> Acts:
    pages, bot = _page(here), _bot(here)
    given = yield OfferDraft(link=bool(pages or bot))
    if not isinstance(given, Done):
        return (yield from asking.repeat(here, Words("move-none")))
    word = f"move-{given.facts['word']}"
    ways = (
        ("open", pages and f"{pages}/enter/{word}"),
        ("telegram", bot and f"{bot}?start={word}"),
    )
    choices = _links("move-code", ways)
    others = privacy.channel_names(here.house, besides=here.talk.channel)
    facts = {"code": given.facts["code"], "channels": others}
    lines: tuple[Line, ...] = (Words("move-code", facts),)
    if choices:
        lines = (*lines, Words("move-code-link", {"minutes": _MINUTES}))
    say = Say(lines=lines, kind=Kind.NOTICE, subject="move", choices=choices)
    return Told(talk=here.talk, says=(say,))


def _plainly(here: Here, *, known: bool) -> Acts:
    """There is no draft to take along: say where the pages are, or how a status is seen."""
    page = _page(here)
    if page is not None:
        return (yield from asking.repeat(here, Words("move-page", {"address": f"{page}/chat"})))
    return (yield from asking.repeat(here, Words("move-code-only" if known else "move-none")))


def _which(here: Here, numbers: list[str]) -> Told:
    choices = tuple(
        Choice(id="web", label=Words("my-open", {"number": each}), scope=Scope.WORD, subject=each)
        for each in numbers
    )
    kind = Kind.QUESTION if here.talk.frame is None else Kind.NOTICE
    say = Say(lines=(Words("move-which"),), kind=kind, choices=choices)
    return Told(talk=here.talk, says=(say,))


def _status_link(here: Here, number: str) -> Acts:
    given = yield OfferStatus(number)
    if not isinstance(given, Done):
        return (yield from asking.repeat(here, Words("status-none")))
    address = f"{_page(here)}/enter/show-{given.facts['word']}"
    say = Say(
        lines=(Words("move-status", {"number": number, "minutes": _MINUTES}),),
        kind=Kind.NOTICE,
        subject="move",
        choices=_links("move-status", (("open", address),)),
    )
    return Told(talk=here.talk, says=(say,))


def _links(key: str, ways: tuple[tuple[str, str | None], ...]) -> tuple[Choice, ...]:
    return tuple(
        Choice(id=name, label=Words(f"{key}.{name}"), scope=Scope.WORD, link=address)
        for name, address in ways
        if address
    )


def _page(here: Here) -> str | None:
    """Return the public address of the pages, None on the pages themselves or without one."""
    return None if here.talk.channel == "web" else (here.house.public_url or "").rstrip("/") or None


def _bot(here: Here) -> str | None:
    """Return what opens the bot on Telegram, where that is on and elsewhere."""
    return None if here.talk.channel == "telegram" else here.house.address_of("telegram") or None


# --- coming from elsewhere ----------------------------------------------------------------


def linked(word: str) -> bool:
    """Return whether what stands behind /start, or in an address, is the word of a link."""
    return _LINKED.fullmatch(word) is not None


def by_link(here: Here, word: str) -> Acts:
    """Go on with what a link leads to."""
    found = _LINKED.fullmatch(word)
    return (yield from _taken(here, found[2] if found else word, "link"))


def by_code(here: Here, words: str) -> Acts:
    """Go on with the draft of a code that was typed; other codes are answered by name."""
    read = codes.transfer_in(words)
    if read is None:
        return (yield from _told(here, Words("move-ask", {"what": codes.looks_like(words) or "-"})))
    if isinstance(read, Slip):
        return (yield from _told(here, Words("move-slip", {"group": read.group})))
    return (yield from _taken(here, read, "code"))


def _taken(here: Here, secret: str, how: str) -> Acts:
    if (wait := limits.code_wait(here.house, here.talk, here.now)) is not None:
        return (yield from _told(here, Words("move-toomany", {"minutes": wait})))
    found = yield SeeHandover(secret)
    if not isinstance(found, Done):
        talk = limits.tried(here.house, here.talk, here.now, failed=found.reason == "unknown")
        return (yield from _told(here.on(talk), _why(found.reason, how)))
    digest = str(found.facts["digest"])
    if found.facts["purpose"] == "show":
        return (yield from _opened(here, digest, how))
    if _drafting(here.talk):
        here = here.on(_without_question(here.talk))
        return (
            yield from asking.begin(here, Frame(flow=MOVE, aside={"digest": digest, "how": how}))
        )
    return (yield from _moved(here, digest, how))


def _opened(here: Here, digest: str, how: str) -> Acts:
    outcome = yield OpenStatus(digest)
    if not isinstance(outcome, Done):
        return (yield from _told(here, _why(outcome.reason, how)))
    return status.opened(here, outcome.facts["status"])


def _moved(here: Here, digest: str, how: str, *, shelve: bool = False) -> Acts:
    outcome = yield TakeOver(digest=digest, shelve=shelve)
    if not isinstance(outcome, Done):
        return (yield from _told(here, _why(outcome.reason, how)))
    remarks = (Words("move-shelved"),) if outcome.facts["shelf"] else ()
    here = here.on(with_draft(here.talk, outcome.facts))
    return (yield from report.goes_on(here, Words("move-done"), *remarks))


def with_draft(talk: Talk, facts: Any) -> Talk:
    """Return the talk with a draft that came from elsewhere on top of what was open."""
    parked = tuple(frame for frame in talk.frames if frame.flow not in _OF_A_DRAFT)
    shelf = (*talk.shelf, facts["shelf"]) if facts["shelf"] else talk.shelf
    return replace(
        talk,
        frames=(*parked, facts["frame"]),
        key_id=facts["key_id"],
        files=facts["files"],
        tally={**talk.tally, **facts["tally"]},
        shelf=shelf,
        open=None,
        done=(),
    )


def resume(here: Here, rest: str = "") -> Acts:
    """Go on with the open draft, else with the one that was kept aside last."""
    if _drafting(here.talk) or not here.talk.shelf:
        return (yield from report.resume(here, rest))
    *others, digest = here.talk.shelf
    here = here.on(replace(here.talk, shelf=tuple(others)))
    outcome = yield TakeOver(digest=digest)
    if not isinstance(outcome, Done):  # its time was over
        return (yield from resume(here))
    here = here.on(with_draft(here.talk, outcome.facts))
    return (yield from report.goes_on(here, Words("draft-back")))


def _why(reason: str, how: str) -> Words:
    return Words(f"move-{reason}", {"how": how})


def _drafting(talk: Talk) -> bool:
    return any(frame.flow == REPORT for frame in talk.frames)


def _without_question(talk: Talk) -> Talk:
    """Return the talk without an older question which draft to go on with."""
    return replace(talk, frames=tuple(each for each in talk.frames if each.flow != MOVE))


def _told(here: Here, words: Words) -> Acts:
    """Say it; what was open here before is asked again, a newcomer is welcomed."""
    if not here.talk.fresh:
        return (yield from asking.repeat(here, words))
    told = yield from here.book.greet(here, "")
    return replace(told, says=(Say(lines=(words,), kind=Kind.NOTICE), *told.says))


# --- two drafts at one place --------------------------------------------------------------


def ask_which(_: Scene) -> Prompt:
    """Say that there is a draft here already; nothing is lost whichever is taken."""
    choices = tuple(Choice(id=each, label=Words(f"move-both.{each}")) for each in ("mine", "moved"))
    return Prompt(lines=(Words("move-both"),), choices=choices, free=False)


def accept_which(_: Scene, given: Given) -> Accepted:
    """Take only a choice."""
    if given.choice is None:
        return Unclear(Words("choice-unclear", {"n": 2}))
    return Kept({"which": given.choice})


def finish(here: Here, scene: Scene) -> Acts:
    """Go on with the draft here, or with the moved one while this one is kept aside."""
    parked = here.on(replace(scene.talk.end(), done=()))
    if scene.answers["which"] == "mine":
        return (yield from asking.proceed(parked, (Words("move-mine"),)))
    digest, how = (str(scene.frame.aside[name]) for name in ("digest", "how"))
    return (yield from _moved(parked, digest, how, shelve=True))


FLOW: Final = Flow(
    name=MOVE,
    finish=finish,
    closes=True,
    steps=(Step(key="which", ask=ask_which, accept=accept_which, trail=False),),
)
