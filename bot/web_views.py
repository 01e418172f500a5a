"""What does a page show of a talk, a receipt, a status: worded, in one language?"""

from dataclasses import replace
from datetime import date, datetime
from typing import Final

from bot.web.door import (
    Arithmetic,
    CardRow,
    KeptFile,
    Line,
    LineKind,
    OpenQuestion,
    Option,
    Outcome,
    Promise,
    ReceiptView,
    StatusView,
    Style,
    Transcript,
    Unsent,
)
from bot.web_story import story
from clues.deadlines import Due
from clues.file_label import label
from clues.lifecycle import State
from clues.model import IdentityMode
from clues.speech import Choice, Say, Scope, Words
from clues.working_copy import Standing
from desk.lookup import Status
from desk.payload import unpack
from desk.talk import Talk
from desk.turn import REPORT
from handlers.citizen.clue import status as told
from handlers.citizen.report.over import left
from handlers.citizen.report.screens.card import written_before
from handlers.citizen.report.who.identity import mode_of
from handlers.dialog.flow import Scene
from handlers.dialog.house import House
from handlers.dialog.last_card import HANDS_IN, is_last_card
from handlers.dialog.render import Reading
from handlers.dialog.tokens import token
from storage.talk_rows import LineRow

_CARD_LINES: Final = frozenset({"line-of-card", "line-of-card-quoted"})
_QUIET: Final = frozenset({"back", "skip", "who", "keep", "cancel"})
_ENDED: Final = frozenset({State.CLOSED, State.DECLINED, State.FOLLOWED_UP, State.RATED})


def transcript(
    house: House, talk: Talk, rows: list[LineRow], now: datetime, language: str
) -> Transcript:
    """Return the lines so far and the open question with its options."""
    reading = _reading(house, language, now)
    asks = talk.open
    review = is_last_card(asks)
    drafting = any(frame.flow == REPORT for frame in talk.frames)
    return Transcript(
        lines=tuple(_line(house, reading, talk, row) for row in rows),
        question=None if asks is None else _question(house, reading, talk, asks, now),
        options=() if asks is None else _options(house, reading, talk, asks),
        saved_at=talk.touched_at and house.local(talk.touched_at),
        identity_word=_identity(house, reading, talk, now),
        desk="" if drafting else _desk(house, reading, talk),
        draft_open=drafting,
        review=review,
        receipt_open=talk.receipt is not None,
        files_allowed=talk.staff is None or drafting,
        numbered=asks is not None and asks.numbered and not asks.worded,
        written=_written(house, talk, now),
    )


def _written(house: House, talk: Talk, now: datetime) -> str:
    """Return what is corrected in the box: the line of the card that is being changed."""
    if talk.frame is None or talk.frame.flow != REPORT:
        return ""
    return written_before(Scene(house=house, talk=talk, now=now))


def _identity(house: House, reading: Reading, talk: Talk, now: datetime) -> str:
    """Return as whom the draft would be handed in; without one nobody is named."""
    nobody = reading.say("page-chat-anonymous")
    if talk.frame is None or talk.frame.flow != REPORT:
        return nobody
    mode = mode_of(Scene(house=house, talk=talk, now=now))
    return nobody if mode is IdentityMode.ANONYMOUS else reading.say(f"identity-mode.{mode}")


def _desk(house: House, reading: Reading, talk: Talk) -> str:
    """Return as whom a member of the staff works here; nothing for anybody else."""
    if talk.staff is None:
        return ""
    unit = house.campaign.units.get(talk.staff.unit)
    return reading.say(
        "page-desk-who",
        unit=unit.name if unit else talk.staff.unit,
        role=Words(f"role.{talk.staff.role}"),
    )


def _line(house: House, reading: Reading, talk: Talk, row: LineRow) -> Line:
    say = unpack(row.body)
    names = tuple(map(label, row.body.get("files", ())))
    said, after = _texts(reading, say)
    kind = LineKind.WORDS if row.mine else LineKind.SAY
    if row.mine and names and not said:
        kind = LineKind.FILE
    return Line(
        id=row.id,
        text="\n".join(filter(None, (said, "、".join(names)))),
        after=after,
        at=house.local(row.at),
        mine=row.mine,
        kind=kind,
        rows=_rows(house, reading, talk, say),
        options=_standing(house, reading, talk, say, row),
    )


def _standing(
    house: House, reading: Reading, talk: Talk, say: Say, row: LineRow
) -> tuple[Option, ...]:
    """Return the buttons of a line that work at any later time."""
    pushed = tuple(Option(made, label) for made, label in row.body.get("options", ()))
    lasting = replace(
        say, choices=tuple(choice for choice in say.choices if choice.scope is not Scope.QUESTION)
    )
    return pushed + _options(house, reading, talk, lasting)


def _question(house: House, reading: Reading, talk: Talk, say: Say, now: datetime) -> Line:
    rows = _rows(house, reading, talk, say)
    said, after = _texts(reading, say)
    return Line(
        id=talk.asked,
        text=said,
        after=after,
        at=house.local(now),
        rows=rows,
        kind=LineKind.CARD if rows else LineKind.SAY,
    )


def _texts(reading: Reading, say: Say) -> tuple[str, str]:
    """Return what is said above the rows of a card and below them; rows are drawn as rows."""
    first = next((place for place, line in enumerate(say.lines) if _is_row(line)), len(say.lines))
    below = (line for line in say.lines[first:] if not _is_row(line))
    return (
        "\n".join(reading.line(line) for line in say.lines[:first]),
        "\n".join(reading.line(line) for line in below),
    )


def _is_row(line: object) -> bool:
    return isinstance(line, Words) and line.key in _CARD_LINES


def _rows(house: House, reading: Reading, talk: Talk, say: Say) -> tuple[CardRow, ...]:
    rows = (line for line in say.lines if isinstance(line, Words) and _is_row(line))
    return tuple(
        CardRow(
            label=str(reading.value(row.values["label"])),
            value=str(reading.value(row.values["value"])),
            quote=_quoted(reading, row),
            change=_change(house, talk, str(row.values.get("row", ""))),
        )
        for row in rows
    )


def _quoted(reading: Reading, row: Words) -> str:
    said = row.values.get("quote")
    return reading.say("page-chat-quote", quote=said) if said else ""


def _change(house: House, talk: Talk, key: str) -> str:
    if not key:
        return ""
    edit = Choice(id="edit", label="", scope=Scope.WORD, subject=key)
    return token(house.mac, talk.lookup, edit, 0)


def _options(house: House, reading: Reading, talk: Talk, say: Say) -> tuple[Option, ...]:
    return tuple(
        Option(
            token(house.mac, talk.lookup, choice, talk.asked),
            reading.label(choice),
            _style(say, choice),
            choice.link or "",
        )
        for choice in say.choices
        if choice.copies is None
    )


def _style(say: Say, choice: Choice) -> Style:
    if choice.id in HANDS_IN and is_last_card(say):
        return Style.MAIN
    return Style.QUIET if choice.id in _QUIET else Style.PLAIN


# --- receipt and status -------------------------------------------------------------------


def unsent(talk: Talk | None) -> Unsent | None:
    """Return what stands open as a draft, once something of it was told."""
    told = left.not_sent(talk)
    return None if told is None else Unsent(*told)


def receipt(house: House, found: Status, code: str, language: str, now: datetime) -> ReceiptView:
    """Return the receipt of a clue whose code is still in hand."""
    reading = _reading(house, language, now)
    return ReceiptView(
        number=found.number,
        code=code,
        received_at=found.received_at,
        dates=_promises(reading, found.due),
        arithmetic=_arithmetic(reading, found.due),
        files=tuple(
            replace(file, name=piece.name or file.name)
            for piece, file in zip(found.files, _files(house, reading, found), strict=True)
        ),
    )


def _files(house: House, reading: Reading, found: Status) -> tuple[KeptFile, ...]:
    """Return the files of a clue, each called by its kind."""
    return tuple(
        KeptFile(
            nth=piece.nth,
            name=reading.say(f"file-name.{piece.kind}"),
            size=piece.size or 0,
            at=house.local(piece.at),
            sha256=piece.sha256.hex() if piece.sha256 else "",
            lost=piece.standing is Standing.LOST,
        )
        for piece in found.files
    )


def _promises(reading: Reading, due: Due | None) -> tuple[Promise, ...]:
    if due is None:
        return ()
    return (
        Promise(
            reading.say("page-promise-by", date=due.day), reading.say(f"page-promise-{due.kind}")
        ),
    )


def _arithmetic(reading: Reading, due: Due | None) -> tuple[Arithmetic, ...]:
    if due is None:
        return ()
    unit = "workdays" if due.span.unit == "working" else "days"
    title = reading.say(
        "deadline-how-start", start=due.start, n=due.span.n, unit=unit, since=due.counts_from
    )
    rows = tuple(
        (
            _day(reading, step.day),
            reading.say("page-day-counted", n=step.counted)
            if step.counted is not None
            else reading.say("page-day-off"),
        )
        for step in due.steps
    )
    return (Arithmetic(title, rows, _rule(reading, due)),)


def _rule(reading: Reading, due: Due) -> str:
    rule = reading.say("deadline-how-rule", rule=due.rule, edition=due.edition)
    if due.confirmed:
        return rule
    office = reading.house.campaign.office
    return rule + "\n" + reading.say("deadline-unconfirmed", office=office)


def status(house: House, found: Status, lookup: bytes, language: str, now: datetime) -> StatusView:
    """Return where a clue stands: never the story, the files' contents or the identity."""
    reading = _reading(house, language, now)
    steps = tuple(reversed(found.steps))
    ended = found.state in _ENDED
    last = next((step for step in steps if step.news is not None), None)
    return StatusView(
        number=found.number,
        received=reading.say("page-status-received", date=found.received_at.date()),
        state=reading.line(told.state_words(found)),
        lead=reading.say("status-unit", unit=found.unit or Words("status-unit-none")),
        happenings=story(reading, found),
        question=_asked(house, reading, found, lookup),
        outcome=Outcome(paragraphs=(reading.text(last.news),))
        if ended and last and last.news
        else None,
        deadline=_day(reading, found.due.day) if found.due else "",
        deadline_what=_deadline_what(reading, found),
        arithmetic=_arithmetic(reading, found.due),
        files=_files(house, reading, found),
        opened=found.opened or 0,
        identity_word=reading.say("page-chat-anonymous") if found.opened is None else "",
        looked=reading.say("page-status-looked", time=f"{house.local(now):%H:%M}"),
        acts=_acts(house, reading, found, lookup, ("again" if ended else "add",)),
        rare=_acts(house, reading, found, lookup, ("rotate", "withdraw")),
    )


def _deadline_what(reading: Reading, found: Status) -> str:
    if found.due is None:
        return ""
    if found.again is not None:
        return reading.say("page-status-deadline-late")
    return reading.say(f"page-status-deadline-{found.due.kind}")


def _asked(house: House, reading: Reading, found: Status, lookup: bytes) -> OpenQuestion | None:
    if not found.questions or not found.mine:
        return None
    question = found.questions[0]
    opens = Choice(id="question", label="", scope=Scope.WORD, subject=str(question.id))
    return OpenQuestion(
        text=question.words,
        token=token(house.mac, lookup, opens, 0),
        until=reading.say("page-status-until", date=date.fromordinal(question.due_day)),
    )


def _acts(
    house: House, reading: Reading, found: Status, lookup: bytes, names: tuple[str, ...]
) -> tuple[Option, ...]:
    if not found.mine:
        return ()
    return tuple(
        Option(
            token(
                house.mac,
                lookup,
                Choice(id=name, label="", scope=Scope.WORD, subject=found.number),
                0,
            ),
            reading.say(f"status-card.{name}"),
        )
        for name in names
    )


def _day(reading: Reading, day: date) -> str:
    return str(reading.value(day))


def _reading(house: House, language: str, now: datetime) -> Reading:
    return Reading(house=house, language=language, today=house.local(now).date())
