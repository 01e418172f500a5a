"""What happens to one event, from the moment it is known to the moment it may be acknowledged?

One synchronous function inside one transaction. The conversation is handed in as a
generator: it yields what it wants looked up or done, and returns what is to be said. So
everything here depends on rows, event, moment and chance alone, and may be run again.
"""

from collections.abc import Callable, Generator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any, Final, TypeAlias

from clues.permissions import Role
from clues.speech import TALK, Inbound, Kind, Line, Say, Words
from desk import answering, members
from desk import talk as talks
from desk.answering import Answer
from desk.deeds import perform
from desk.hidden import kept_from
from desk.kept_event import pack_event
from desk.payload import pack
from desk.room import Room
from desk.talk import Member, Talk
from desk.transcript import transcribe
from storage import door_rows, failpoints, journal, outbox_rows, stopped_rows, talk_rows, total_rows
from storage.failpoints import Point
from storage.outbox_rows import Letter
from storage.talk_rows import TalkRow

REMIND_AFTER: Final = timedelta(minutes=30)
ENDS_SOON: Final = timedelta(days=3)
"""So long before a draft is deleted its writer is told."""
CLOCK: Final = "clock"  # the source of events by which nobody has spoken
REPORT: Final = "report"
WAITS: Final = "waits"
"""Set in a frame whose words nobody has placed yet: the clock places them."""
QUESTION: Final = "question"  # a newer question of a lane replaces one that has not left
GATHER_FOR: Final = timedelta(seconds=1.2)
"""So long an answer with a slot waits for the rest of an album or burst."""
_REPORTERS: Final = frozenset(
    f"clue.{deed}" for deed in ("submit", "add", "answer", "withdraw", "rotate", "burn")
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """What a conversation came to: the talk as it now stands, and what is said.

    *part* is the next part of an answer that was too long, said as it stands.
    """

    talk: Talk
    says: tuple[Say, ...] = ()
    toast: Words | None = None
    part: str | None = None


Acts: TypeAlias = Generator[Any, Any, Told]
Conversation: TypeAlias = Callable[[Talk, Inbound], Acts]


@dataclass(frozen=True, slots=True, kw_only=True)
class Turned:
    """What came of a turn: rows to send now, the last line to show, a toast for the press.

    *waiting*: something is due that stands behind what another sender holds. *answer* goes
    back in the response, where the channel waits for it.
    """

    repeat: bool = False
    answer: Answer | None = None
    address: int | None = None
    posted: tuple[Letter, ...] = ()
    shown: int = 0
    toast: Words | None = None
    language: str = ""
    staff: bool = False
    receipt: bool = False
    waiting: bool = False


def turn(room: Room, inbound: Inbound, converse: Conversation) -> Turned:
    """Take one event: everything it changes is kept together, or nothing is."""
    if not door_rows.remember(room.conn, inbound, room.now):
        return Turned(repeat=True, answer=answering.again(room, inbound))
    talk = load(room, inbound)
    answering.opened(room, talk, inbound)
    told = _drive(room, talk, converse(talk, inbound))
    after, answer = _said(room, talk, told, inbound)
    reported = after.receipt is not None and after.receipt != talk.receipt
    after = replace(after, dismissed=0) if reported else after
    _end(room, talk, after, spoke=inbound.source != CLOCK)
    failpoints.reached(Point.WRITTEN)
    return Turned(
        answer=answer,
        address=talk.address,
        posted=tuple(room.posted),
        shown=room.shown,
        toast=told.toast,
        language=after.language,
        staff=after.staff is not None,
        receipt=reported,
        waiting=room.waiting,
    )


def apologise(room: Room, inbound: Inbound, raw: bytes, fault: str) -> Turned:
    """Set an event aside that cannot be handled, say so, and repeat the open question."""
    set_aside(room, inbound, raw, fault)
    talk = load(room, inbound)
    door_rows.belongs(room.conn, inbound, talk.address)
    words = Words("error-apology")
    say = Say(lines=(words,), kind=Kind.NOTICE)
    if talk.open is not None:
        say = again(talk.open, words)
    after, answer = _said(room, talk, Told(talk=talk, says=(say,)), inbound)
    room.note("event.failed", inbound.source)
    _end(room, talk, after, spoke=inbound.source != CLOCK)
    return Turned(
        answer=answer,
        address=talk.address,
        posted=tuple(room.posted),
        shown=room.shown,
        language=after.language,
        toast=words,
    )


def set_aside(room: Room, inbound: Inbound, raw: bytes, fault: str) -> None:
    """Keep an event with everything that is needed to hand it in once more."""
    body = pack_event(inbound, raw)
    stopped_rows.quarantine(room.conn, room.sealer, inbound, body, fault, room.now)


def again(question: Say, *remarks: Line) -> Say:
    """Return an open question to be put once more behind *remarks*, without earlier ones."""
    lines = (*remarks, *question.lines[question.remarks :])
    return replace(question, lines=lines, remarks=len(remarks), asked=None)


def load(room: Room, inbound: Inbound) -> Talk:
    """Return the talk of an event's address, begun when it is the first; its row is locked."""
    row = talk_rows.find(room.conn, room.sealer, inbound.lookup)
    fresh = row is None
    if row is None:
        language = inbound.language or room.desk.language
        door_rows.add_address(room.conn, room.sealer, inbound, language, room.now)
        talk_rows.begin(room.conn, inbound.lookup, room.now)
        row = talk_rows.find(room.conn, room.sealer, inbound.lookup)
    if row is None:
        raise talk_rows.Moved
    row = _of_whoever_acts_now(room, row)
    talk = kept_from(room, _talk(row, inbound.channel, inbound.lookup, fresh=fresh))
    return talk if talk.dismissed > room.now.timestamp() else replace(talk, dismissed=0)


def peek(room: Room, channel: str, lookup: bytes) -> Talk | None:
    """Return a talk to look at, without a lock; None where there is none."""
    row = talk_rows.find(room.conn, room.sealer, lookup, lock=False)
    if row is None or _was_anothers(row):
        return None
    return kept_from(room, _talk(row, channel, lookup))


def _of_whoever_acts_now(room: Room, row: TalkRow) -> TalkRow:
    """Return the talk as it is; one whose member lost his post begins anew."""
    if row.staff_id is not None:
        row = talk_rows.still_acts(room.conn, row)
    if not _was_anothers(row):
        return row
    members.begin_anew(room, row.address_id)
    return replace(
        row, version=row.version + 1, key_id=None, body=talks.dismissed(room.now), screen=None
    )


def _was_anothers(row: TalkRow) -> bool:
    """Whether a member of the staff spoke here who does not act from here any more."""
    served = (row.body or {}).get("served")
    return served is not None and served != row.staff_id


def _talk(row: TalkRow, channel: str, lookup: bytes, *, fresh: bool = False) -> Talk:
    member = None
    if row.staff_id is not None:
        member = Member(id=row.staff_id, unit=row.unit or "", role=Role(row.role or ""))
    return Talk(
        address=row.address_id,
        channel=channel,
        lookup=lookup,
        language=row.language,
        version=row.version,
        asked=row.asked,
        key_id=row.key_id,
        screen=row.screen,
        touched_at=row.touched_at,
        staff=member,
        fresh=fresh,
        blocked=row.blocked,
        **talks.from_json(row.body or {}),
    )


def _drive(room: Room, talk: Talk, acts: Acts) -> Told:
    try:
        request = next(acts)
        while True:
            request = acts.send(perform(room, talk, request))
    except StopIteration as end:
        told: Told = end.value
        return told


def _said(room: Room, before: Talk, told: Told, inbound: Inbound) -> tuple[Talk, Answer | None]:
    """Put what is said where it belongs; the answer is what goes back in the response."""
    if before.receipt is not None and told.talk.receipt != before.receipt:
        door_rows.blank_answers(room.conn, before.address)  # the code is put away everywhere
    if not answering.waits(room, inbound):
        return _posted(room, before, told, inbound), None
    if told.part is not None:
        return told.talk, answering.part(room, told.talk, inbound, told.part)
    waiting = answering.take(room, before)
    after = _posted(room, before, told, inbound)
    return answering.put(room, before, after, inbound, waiting)


def _posted(room: Room, before: Talk, told: Told, inbound: Inbound) -> Talk:
    """Number the new question, put what is said where it is sent from, return the talk."""
    after = told.talk
    says = told.says
    if any(say.kind is Kind.QUESTION for say in says):
        after = replace(after, asked=before.asked + 1)
        says = tuple(_numbered(say, after.asked) for say in says)
        after = replace(after, open=_question(says), offered=None)
    if told.toast is not None and (inbound.waits or after.channel in room.desk.transcribes):
        # Neither a page that is drawn again nor an answer has anything else to say it with.
        says = (Say(lines=(told.toast,), kind=Kind.NOTICE), *says)
    if after.channel in room.desk.transcribes:
        transcribe(room, before, after, says, inbound)
        return after
    return _send(room, before, after, says, inbound)


def _numbered(say: Say, asked: int) -> Say:
    return replace(say, asked=asked) if say.kind is Kind.QUESTION else say


def _question(says: Sequence[Say]) -> Say:
    return next(say for say in reversed(says) if say.kind is Kind.QUESTION)


def _send(room: Room, before: Talk, after: Talk, says: Sequence[Say], inbound: Inbound) -> Talk:
    """Turn what is said into outbox rows.

    A press edits the message that carried the button. When the person typed, a new message
    follows and the old one loses its buttons.
    """
    if inbound.waits:
        for say in says:
            if not say.strips:
                _put(room, after, replace(say, replaces=False, screen=None), answers=True)
        return after
    here = inbound.screen if inbound.choice is not None else None
    asks = any(say.subject == TALK and say.kind is Kind.QUESTION for say in says)
    old = before.screen
    if asks and old is not None and old != here:
        _put(room, after, Say(kind=Kind.SCREEN, strips=True, screen=old, subject=f"old:{old}"))
    for say in says:
        edits = say.replaces and here is not None
        _put(room, after, replace(say, screen=here) if edits else replace(say, replaces=False))
    if asks:
        return replace(after, screen=here if here and says[-1].replaces else None)
    return after


def _put(room: Room, talk: Talk, say: Say, *, answers: bool = False) -> None:
    # With a slot it waits for what may replace it, so nobody has it yet.
    gathers = say.slot is not None and not answers
    mine = answers or (talk.channel in room.desk.sends and not gathers)
    owner = room.desk.instance if mine else None
    letter = outbox_rows.add(
        room.conn,
        room.sealer,
        outbox_rows.NewLetter(
            lane=talk.address,
            channel=talk.channel,
            kind=say.kind,
            subject=say.subject,
            body=pack(say),
            said=say,
            slot=say.slot or (QUESTION if say.kind is Kind.QUESTION else None),
            asked=say.asked,
            key_id=talk.key_id,
            owner=owner,
            passes=answers,
            due_at=room.now + GATHER_FOR if gathers else None,
        ),
        room.now,
    )
    if letter is not None and letter.mine:
        room.posted.append(letter)
    elif letter is not None:
        room.waiting = True


def _end(room: Room, before: Talk, after: Talk, *, spoke: bool) -> None:
    """Write everything back; the counters of everybody last, so that nobody waits for long."""
    room.totals[total_rows.DRAFTS] += _drafting(after) - _drafting(before)
    _save(room, before, after, spoke=spoke)
    _journal(room, before, after)
    total_rows.add(room.conn, room.today, room.totals)


def _drafting(talk: Talk) -> bool:
    return any(frame.flow == REPORT for frame in talk.frames)


def _save(room: Room, before: Talk, after: Talk, *, spoke: bool) -> None:
    """Write the talk back; a draft is kept for its days since its writer last *spoke*."""
    draft = _drafting(after)
    since = room.now if spoke or before.touched_at is None else before.touched_at
    days = room.desk.campaign.draft_days
    talk_rows.save(
        room.conn,
        room.sealer,
        before.address,
        talk_rows.TalkChange(
            version=before.version,
            asked=after.asked,
            flow=after.frame.flow if after.frame else None,
            key_id=after.key_id,
            body=talks.to_json(after),
            screen=after.screen,
            at=since,
            remind_at=_remind_at(room, after, since) if _is_due(after) else None,
            expires_at=ends_at(since, days) if draft else None,
        ),
    )


def _is_due(talk: Talk) -> bool:
    """Say whether the clock has to look again: at a code, a draft, or words that wait."""
    return _drafting(talk) or talk.receipt is not None or _waits(talk)


def _waits(talk: Talk) -> bool:
    return any(frame.aside.get(WAITS) for frame in talk.frames)


def _remind_at(room: Room, talk: Talk, since: datetime) -> datetime | None:
    """Return when the clock should look again: a code to erase, a draft or words left behind."""
    if talk.receipt is not None:
        return datetime.fromtimestamp(talk.receipt["until"], tz=UTC)
    soonest = since + REMIND_AFTER
    if _waits(talk):
        return soonest
    if talk.blocked:
        return None
    if talk.tally.get("reminded"):
        soonest = ends_at(since, room.desk.campaign.draft_days) - ENDS_SOON
        if soonest <= since or talk.tally.get("ending") == since.timestamp():
            return None
    morning = datetime.fromtimestamp(talk.tally.get("remind_at", 0), tz=UTC)
    return max(soonest, morning) if morning > room.now else soonest


def ends_at(since: datetime, days: int) -> datetime:
    """Return when a draft is deleted whose writer last spoke then."""
    return since + timedelta(days=days)


def _journal(room: Room, before: Talk, after: Talk) -> None:
    if not room.notes:
        room.note("talk.heard", after.frame.flow if after.frame else "-")
    write_notes(room, _actor(room, before))


def _actor(room: Room, talk: Talk) -> str:
    """Who reported stands in no record beside his clue, a member of the staff neither."""
    if any(note.action in _REPORTERS for note in room.notes):
        return "reporter"
    if any(note.action.startswith("verify.") for note in room.notes):
        return f"asker:{talk.channel}"  # who asked at the door stands nowhere
    return f"staff:{talk.staff.id}" if talk.staff else f"address:{talk.address}"


def write_notes(room: Room, actor: str) -> None:
    """Write what was noted into the journal, as done by *actor*."""
    for note in room.notes:
        journal.append(
            room.conn,
            at=room.now,
            actor=actor,
            action=note.action,
            subject=note.subject,
            detail=note.detail,
        )
