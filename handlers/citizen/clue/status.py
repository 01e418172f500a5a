"""How does a reporter see where his clue stands, by code anywhere or in the chat it came from?"""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from typing import Final

from clues import codes
from clues.codes import Slip
from clues.deadlines import Due, Milestone
from clues.lifecycle import ENDED, MOVES, Action, State
from clues.speech import Choice, Kind, Line, Say, Scope, Value, Words
from clues.working_copy import Standing
from desk.lookup import (
    OVERDUE,
    WAITING,
    WORKING,
    ByCode,
    OwnClue,
    OwnClues,
    Piece,
    Status,
    StatusStep,
)
from desk.talk import Frame
from desk.turn import Acts, Told
from handlers.citizen.clue import meant, unplaced
from handlers.citizen.report.over import left
from handlers.dialog import asking, limits
from handlers.dialog.book import Here
from handlers.dialog.one_line import shortened

STATUS: Final = "status"
SHOWN_FOR: Final = timedelta(minutes=30)
_LINES: Final = 11
_ENDINGS: Final = (Action.CLOSE, Action.DECLINE)
_LABELS: Final = {"news": "result"}
_FOLDED: Final = 12
_FILES: Final = 20
_BEGINS: Final = 20
"""Characters by which words that wait are told."""
SUBMITTED: Final = "submit"
_EVENTS: Final = {
    SUBMITTED: "received",
    Action.ACCEPT: "accepted",
    Action.DECLINE: "declined",
    Action.ROUTE: "routed",
    Action.CLAIM: "working",
    Action.ASK: "asked",
    Action.ANSWER: "answered",
    Action.ADD: "added",
    Action.CLOSE: "closed",
    Action.REOPEN: "reopened",
    Action.WITHDRAW: "withdrawn",
    WORKING: "still",
    WAITING: "waiting",
    OVERDUE: "overdue",
}


def status(here: Here, rest: str = "") -> Acts:
    """Show a clue by its code, or the clues of this chat, or ask for a code."""
    if rest:
        return (yield from by_code(here, rest))
    clues = yield OwnClues()
    if not clues:  # asked twice, it is asked once
        frames = tuple(frame for frame in here.talk.frames if frame.flow != STATUS)
        here = here.on(replace(here.talk, frames=frames))
        return (yield from asking.begin(here, Frame(flow=STATUS)))
    if len(clues) == 1:
        return _shown(here, clues[0])
    return (yield from mine(here))


def mine(here: Here, rest: str = "") -> Acts:
    """List the clues that came from this chat, last the draft that waits."""
    clues = yield OwnClues()
    waits = left.drafting(here.talk)
    if not clues:
        asks = here.talk.frame is not None and here.talk.frame.flow == STATUS  # and names it itself
        draft = (Words("status-draft"),) if waits and not asks else ()
        return (yield from asking.repeat(here, Words("status-none"), *draft))
    lines = tuple(
        Words(
            "my-line",
            {"n": n, "number": each.number, "label": each.category, "state": state_words(each)},
        )
        for n, each in enumerate(clues, 1)
    )
    choices = tuple(
        Choice(
            id="clue",
            label=Words("my-open", {"number": each.number}),
            scope=Scope.WORD,
            subject=each.number,
        )
        for each in clues
    )
    if waits:
        lines = (*lines, Words("my-draft", {"n": len(lines) + 1}))
        choices = (*choices, Choice(id="resume", label=Words("my-draft-open"), scope=Scope.WORD))
    told = (Words("my-list-title"), *lines, *_unplaced(here), Words("my-list-how"))
    return asking.listed(here, Say(lines=told, choices=choices))


def one(here: Here, number: str) -> Acts:
    """Show one clue of this chat; a code that is typed here opens any clue."""
    if not number:
        return (yield from mine(here))
    found = yield OwnClue(codes.read_number(number) or "")
    if found is None:
        return (yield from by_code(here, number))
    return _shown(here, found)


def by_code(here: Here, words: str) -> Acts:
    """Show the clue a receipt code opens; every mix-up is answered by name."""
    if (wait := limits.code_wait(here.house, here.talk, here.now)) is not None:
        return (yield from _told(here, Words("status-toomany", {"minutes": wait})))
    read = codes.read_receipt(words)
    if isinstance(read, Slip):
        return (
            yield from _told(here, Words("status-group", {"group": read.group, "text": read.text}))
        )
    if read is None and codes.receipt_in(words):
        length = Words("status-length", {"n": sum(sign.isalnum() for sign in words)})
        return (yield from _told(here, length))
    if read is None:
        own = codes.read_number(words)
        found = (yield OwnClue(own)) if own else None
        if found is not None:
            return _shown(here, found)
        return (yield from _told(here, Words("status-number-only" if own else "number-foreign")))
    found = yield ByCode(read)
    talk = limits.tried(here.house, here.talk, here.now, failed=found is None)
    if found is None:
        return (yield from _told(here.on(talk), Words("status-unknown")))
    return opened(here.on(talk), found)


def opened(here: Here, found: Status) -> Told:
    """Show a clue that is not of this chat; for a while it may be acted on from here, too."""
    until = (here.now + SHOWN_FOR).timestamp()
    shown = {"number": found.number, "digest": found.digest, "until": until}
    return _shown(here.on(replace(here.talk, viewing=shown)), found)


def _told(here: Here, words: Words) -> Acts:
    """Say what was wrong; the code is asked for again only where it was asked for."""
    frame = here.talk.frame
    if frame is not None:
        return (yield from asking.repeat(here, words))
    return Told(talk=here.talk, says=(Say(lines=(words,), kind=Kind.NOTICE),))


def _shown(here: Here, found: Status) -> Told:
    talk = meant.looked_at(here.talk, found.number, here.now)
    if talk.frame is not None and talk.frame.flow == STATUS:
        talk = talk.end()
    say = Say(
        lines=(*card(here, found), *_not_there_yet(here)),
        kind=Kind.NOTICE,
        replaces=True,
        choices=_choices(found),
        subject=f"status:{found.number}",
    )
    return Told(talk=talk, says=(say,))


def _not_there_yet(here: Here) -> tuple[Line, ...]:
    """Return what was told in this chat and stands on no card: words that wait, and a draft."""
    told = left.not_sent(here.talk)
    draft = () if told is None else (Words("status-unsent", {"n": told[0], "what": told[1]}),)
    return (*_unplaced(here), *draft)


def _unplaced(here: Here) -> tuple[Line, ...]:
    """Return the words of which nobody said yet where they belong, and how they are placed."""
    waits = unplaced.waiting(here.talk)
    if waits is None:
        return ()
    what = shortened(unplaced.words_of(waits), _BEGINS)
    return (Words("status-unplaced", {"number": waits.subject, "what": what}),)


def card(here: Here, found: Status) -> tuple[Line, ...]:
    """Return the status card: never the story, the files' contents or the identity."""
    lines: list[Line] = [
        Words("status-title", {"number": found.number, "label": found.category}),
        Words("status-now", {"state": state_words(found)}),
        Words("status-unit", {"unit": found.unit or Words("status-unit-none")}),
        Words("status-next", {"next": next_words(found)}),
        *_result_line(here, found),
        Words("status-course"),
        *(event_line(step) for step in found.steps[-_LINES:]),
        *(file_line(here, piece) for piece in found.files[:_FILES]),
        *_more_files(here, found),
    ]
    if found.opened is not None:
        lines.append(Words("status-opened", {"n": found.opened}))
    return tuple(lines)


def _more_files(here: Here, found: Status) -> tuple[Words, ...]:
    more = len(found.files) - _FILES
    page = bool(here.house.public_url) and here.talk.channel != "web"
    values: dict[str, Value] = {"n": more, "page": "yes" if page else "no"}
    return (Words("status-files-more", values),) if more > 0 else ()


def file_line(here: Here, piece: Piece) -> Words:
    """Return a file's number and kind, when it came, and the SHA-256 of its original once kept."""
    kind, at = Words(f"file-name.{piece.kind}"), here.house.local(piece.at)
    values: dict[str, Value] = {"n": piece.nth, "kind": kind, "at": at}
    if piece.standing is Standing.LOST:
        return Words("status-file-lost", values)
    if piece.sha256 is None:
        return Words("status-file-waiting", values)
    return Words("status-file", {**values, "print": piece.sha256.hex()})


def state_words(found: Status) -> Words:
    """Return the state as citizens read it; an open question comes first."""
    if found.questions and found.state not in (State.CLOSED, State.WITHDRAWN):
        return Words("state-asking")
    return Words(f"state-{found.state.replace('_', '-')}")


def next_words(found: Status) -> Words:
    """Return what comes next and by which day; a day that passed is never the next one."""
    if found.due is None:
        return Words("status-next-none")
    key = "accept" if found.due.kind is Milestone.ACCEPT else "result"
    if found.again is not None:
        return Words(f"status-late-{key}", {"date": found.due.day, "next": found.again})
    return Words(f"status-next-{key}", {"date": found.due.day})


def event_line(step: StatusStep) -> Words:
    """Return one line of the course."""
    event = Words(f"event.{_EVENTS.get(step.action, 'working')}")
    return Words("status-event", {"day": step.day, "event": event})


def _choices(found: Status) -> tuple[Choice, ...]:
    wanted = [("dates", found.due is not None), ("news", _result(found) is not None)]
    if found.mine:
        wanted += [
            ("answer", bool(found.questions)),
            ("again", found.state in ENDED),
            ("add", (found.state, Action.ADD) in MOVES and found.state not in ENDED),
            ("rotate", True),
            ("withdraw", found.due is not None),
        ]
    return tuple(
        Choice(
            id=name,
            label=Words(f"status-card.{_LABELS.get(name, name)}"),
            scope=Scope.WORD,
            subject=found.number,
        )
        for name, on in wanted
        if on
    )


def _result(found: Status) -> Line | None:
    """Return how it ended, as its reporter was told; None while it goes on."""
    if found.state not in (State.CLOSED, State.DECLINED):
        return None
    last = next((step for step in reversed(found.steps) if step.action in _ENDINGS), None)
    return last.news.lines[0] if last is not None and last.news is not None else None


def _result_line(here: Here, found: Status) -> tuple[Line, ...]:
    """Its first sentence stands on the card, the whole behind a button."""
    result = _result(found)
    if result is None:
        return ()
    first = here.reading.line(result).split("\n", 1)[0]
    return (Words("status-result", {"result": first}),)


def news(here: Here, number: str) -> Acts:
    """Read the news a push announced, then what may be done about it.

    Who types the word instead of pressing reads the newest there is.
    """
    found = (yield OwnClue(number)) if number else _newest((yield OwnClues()))
    if found is None:
        return Told(talk=here.talk, toast=Words("button-stale"))
    number = found.number
    if found.questions and _result(found) is None:
        asked = yield from here.book.commands["answer"].answer(here, number)
        return replace(asked, says=(*_before_the_question(found), *asked.says))
    last = next((step for step in reversed(found.steps) if step.news is not None), None)
    lines = last.news.lines if last and last.news else card(here, found)
    say = Say(
        lines=lines,
        kind=Kind.NOTICE,
        replaces=True,
        subject=f"news:{number}",
        choices=(
            Choice(id="clue", label=Words("news-open"), scope=Scope.WORD, subject=number),
            *(each for each in _choices(found) if each.id in ("dates", "again")),
        ),
    )
    return Told(talk=meant.looked_at(here.talk, number, here.now), says=(say,))


def _before_the_question(found: Status) -> tuple[Say, ...]:
    """Return the news that no push of its own announced: the one of a question took its place."""
    told = next((step for step in reversed(found.steps) if step.action != Action.ASK), None)
    if told is None or told.news is None or told.action == SUBMITTED:
        return ()
    return (Say(lines=told.news.lines, kind=Kind.NOTICE),)


def _newest(clues: Sequence[Status]) -> Status | None:
    told = [(step.at, found.number, found) for found in clues for step in found.steps if step.news]
    return max(told)[2] if told else None


def dates(here: Here, number: str = "") -> Acts:
    """Show how the next day was counted, day by day."""
    return (yield from meant.about(here, number, "dates", _dates, may=_owes))


def _owes(found: Status) -> bool:
    return found.due is not None


def _dates(here: Here, found: Status) -> Acts:
    if found.due is None:
        return (yield from asking.repeat(here, Words("dates-none", meant.facts(found))))
    say = Say(lines=arithmetic(here, found.due), kind=Kind.NOTICE)
    return Told(talk=here.talk, says=(say,))


def arithmetic(here: Here, due: Due) -> tuple[Line, ...]:
    """Return the arithmetic of a day: start, each day counted or not, the rule."""
    shown = [
        Words("deadline-line", {"day": step.day, "n": step.counted})
        if step.counted is not None
        else Words("deadline-line-off", {"day": step.day})
        for step in due.steps
    ]
    folded: list[Line] = list(shown)
    if len(shown) > _FOLDED:
        hidden = len(shown) - _FOLDED
        folded = [*shown[:6], Words("deadline-line-fold", {"n": hidden}), *shown[-6:]]
    unit = "workdays" if due.span.unit == "working" else "days"
    lines: tuple[Line, ...] = (
        Words(
            "deadline-how-start",
            {"start": due.start, "n": due.span.n, "unit": unit, "since": due.counts_from},
        ),
        *folded,
        Words("deadline-how-rule", {"rule": due.rule, "edition": due.edition}),
    )
    if not due.confirmed:
        office = here.house.campaign.office
        lines = (*lines, Words("deadline-unconfirmed", {"office": office}))
    return lines
