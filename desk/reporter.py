"""What may a reporter do to what he reported: answer, take back, cut the link, mute?"""

from dataclasses import dataclass, replace
from datetime import date

from clues import codes
from clues.lifecycle import ENDED, MOVES, Action
from desk import alarm, notices, unnamed, walling
from desk.lookup import questions_for
from desk.own import own
from desk.room import Done, Refused, Room
from desk.talk import Talk
from storage import (
    clue_rows,
    door_rows,
    handover_rows,
    outbox_care,
    question_rows,
    screen_rows,
    talk_rows,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Answer:
    """Answer a question of staff; *danger* names what the words tell of, if of any.

    Of danger whoever asked is told at any hour.
    """

    question: int
    words: str
    danger: str = ""


@dataclass(frozen=True, slots=True)
class NewCode:
    """Give a clue of this address a new receipt code; the old one opens nothing any more."""

    number: str


@dataclass(frozen=True, slots=True)
class Burn:
    """Cut the link between this address and its clue."""

    number: str


@dataclass(frozen=True, slots=True)
class Withdraw:
    """Take a clue of this address back."""

    number: str


@dataclass(frozen=True, slots=True)
class Mute:
    """Send this address no pushes any more (or again)."""

    muted: bool


@dataclass(frozen=True, slots=True)
class Reach:
    """Note whether this address can be written to at all."""

    reachable: bool


@dataclass(frozen=True, slots=True)
class Speak:
    """Speak this language to this address from now on."""

    language: str


def answer(room: Room, talk: Talk, deed: Answer) -> Done | Refused:
    """Keep the answer, tell who asked, and say how many questions are left."""
    question = question_rows.one(room.conn, room.sealer, deed.question)
    if question is None:
        return Refused("absent")
    clue = own(room, talk, question.number)
    if clue is None:
        return Refused("absent")
    if (clue.state, Action.ANSWER) not in MOVES:
        return Refused("gone")
    words, masked = unnamed.words_for(clue, deed.words)
    if not question_rows.answer(room.conn, room.sealer, clue, question.id, words, room.now):
        return Refused("gone")
    kept = walling.grown(room, clue, deed.words, asked=True)
    kept = alarm.mark(room, kept, deed.danger)
    told = {"danger": deed.danger} if deed.danger else {}
    notices.record(room, kept, Action.ANSWER, told={"words": words, **told})
    push, now = (alarm.PUSH, True) if told else ("push-staff-answer", False)
    asked_by = question.asked_by if kept.unit == clue.unit else None
    notices.push_holder(room, kept, push, asked_by=asked_by, now=now)
    left = len(questions_for(room, talk))
    late = room.today.toordinal() > question.due_day
    return Done(
        {
            "left": left,
            "late": late,
            "ended": kept.state in ENDED,
            "day": date.fromordinal(question.due_day),
            "number": clue.number,
            "masked": masked,
        }
    )


def new_code(room: Room, talk: Talk, deed: NewCode) -> Done | Refused:
    """Rotate the receipt code of the person's own clue."""
    clue = own(room, talk, deed.number)
    if clue is None:
        return Refused("absent")
    code = codes.new_receipt(room.chance)
    clue_rows.renew_digest(room.conn, clue, room.sealer.digest_code(code))
    room.note("clue.rotate", clue.number)
    return Done({"number": clue.number, "code": code})


def burn(room: Room, talk: Talk, deed: Burn) -> Done | Refused:
    """Cut the link: no row names both this chat and the clue any more."""
    clue = own(room, talk, deed.number)
    if clue is None:
        return Refused("absent")
    clue_rows.save(room.conn, clue, replace(clue, reporter_id=None), room.now)
    outbox_care.cut(room.conn, clue.id, clue.number, talk.address)
    screen_rows.cut(room.conn, talk.address, clue.number)
    talk_rows.wipe_lines(room.conn, talk.address)
    handover_rows.cut(room.conn, talk.address, clue.id)
    door_rows.blank_answers(room.conn, talk.address)
    room.note("clue.burn", clue.number)
    return Done({"number": clue.number})


def withdraw(room: Room, talk: Talk, deed: Withdraw) -> Done | Refused:
    """Take the clue back; the course stays, no news follows, and who worked on it is told."""
    clue = own(room, talk, deed.number)
    if clue is None:
        return Refused("absent")
    state = MOVES.get((clue.state, Action.WITHDRAW))
    if state is None:
        return Refused("late")
    kept = clue_rows.save(room.conn, clue, clue.ended(state), room.now)
    question_rows.let_go(room.conn, clue.id)
    notices.record(room, kept, Action.WITHDRAW)
    if clue.holder_id is not None or clue.lead is not None:
        notices.push_holder(room, clue, notices.WITHDRAWN)
    return Done({"number": clue.number})


def mute(room: Room, talk: Talk, deed: Mute) -> Done:
    """Note whether pushes are wanted."""
    door_rows.set_muted(room.conn, talk.address, muted=deed.muted)
    return Done()


def reach(room: Room, talk: Talk, deed: Reach) -> Done:
    """Note it, and let go of what waits for somebody who left."""
    door_rows.set_blocked(room.conn, talk.address, blocked=not deed.reachable)
    if not deed.reachable:
        outbox_care.cancel_lane(room.conn, talk.address)
    return Done()


def speak(room: Room, talk: Talk, deed: Speak) -> Done:
    """Note the language."""
    door_rows.set_language(room.conn, talk.address, deed.language)
    return Done()
