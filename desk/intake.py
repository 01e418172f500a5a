"""How does what a person told become a clue, and how is more added to it?"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from clues import codes
from clues.deadlines import Due, milestones
from clues.lifecycle import ENDED, MOVES, Action, State
from clues.model import Clue, IdentityMode
from clues.permissions import Role
from clues.routing import office_for
from clues.speech import FileRef, Words
from clues.wall import closure
from clues.working_copy import Standing
from desk import alarm, notices, unnamed, walling
from desk.own import own
from desk.room import Done, Refused, Room
from desk.talk import Talk
from storage import (
    clue_rows,
    copy_rows,
    evidence_rows,
    question_rows,
    talk_rows,
    total_rows,
    unwalled_rows,
    work_rows,
)

FETCH: Final = "fetch"
CLEAN: Final = "clean"
CLERKS: Final = (Role.CLERK, Role.SUPERVISOR)


@dataclass(frozen=True, slots=True)
class TakeKey:
    """Give a new draft its data key; answered with the key's id."""


@dataclass(frozen=True, slots=True, kw_only=True)
class KeepFiles:
    """Note files for the open draft, or for the clue with *number*; they are fetched later."""

    files: Sequence[FileRef]
    key_id: str | None = None
    number: str | None = None


@dataclass(frozen=True, slots=True)
class DropFiles:
    """Let go of the files of the open draft."""


@dataclass(frozen=True, slots=True)
class DropFile:
    """Let go of one file of the open draft."""

    piece: int


@dataclass(frozen=True, slots=True)
class DraftFiles:
    """Look up the files of the open draft."""


@dataclass(frozen=True, slots=True)
class Promised:
    """Look up the days owed to the reporter of a clue submitted now."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Submit:
    """Make a clue of a draft. *told* are the answers by step key, *accused* unit ids.

    With *danger* the office is told at any hour.
    """

    category: str
    told: Mapping[str, Any]
    accused: tuple[str, ...] = ()
    identity_mode: IdentityMode = IdentityMode.ANONYMOUS
    identity: Mapping[str, str] = field(default_factory=dict)
    danger: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class AddTo:
    """Add words to a clue the person himself reported; *danger* names what they tell of, if any.

    Of danger the office is told at any hour.
    """

    number: str
    words: str
    danger: str = ""


def take_key(room: Room, talk: Talk, _: TakeKey) -> str:
    """Take a key that is committed already; raises KeysExhausted when the pool is empty."""
    return room.desk.keys.take().id


def keep_files(room: Room, talk: Talk, deed: KeepFiles) -> Done | Refused:
    """Keep the reference of each file; one is to be fetched first, a stored one to be cleaned."""
    clue = _growing(room, talk, deed.number) if deed.number else None
    if deed.number and clue is None:
        return Refused("absent")
    key_id = clue.key_id if clue else deed.key_id
    if key_id is None:
        return Refused("no-draft")
    for file in deed.files:
        piece = evidence_rows.add(
            room.conn,
            room.sealer,
            file,
            channel=talk.channel,
            key_id=key_id,
            now=room.now,
            address_id=None if clue else talk.address,
            clue_id=clue.id if clue else None,
        )
        work_rows.add(room.conn, CLEAN if file.stored else FETCH, piece, room.now)
    room.totals[total_rows.FILES] += len(deed.files)
    if clue:
        notices.record(room, clue, Action.ADD, told={"files": len(deed.files)}, public=False)
        notices.push_holder(room, clue, "push-staff-answer")
    return Done()


def drop_files(room: Room, talk: Talk, _: DropFiles) -> Done:
    """Mark the draft's files as dropped; housekeeping removes what was stored.

    What a page showed of the draft goes with it.
    """
    if talk.key_id is not None:
        talk_rows.wipe_draft(room.conn, talk.address, talk.key_id)
    return Done({"files": evidence_rows.drop(room.conn, talk.address)})


def drop_file(room: Room, talk: Talk, deed: DropFile) -> Done | Refused:
    """Mark one file of the draft as dropped; housekeeping removes what was stored of it."""
    gone = evidence_rows.drop_one(room.conn, talk.address, deed.piece)
    return Done() if gone else Refused("absent")


def not_lost(pieces: Iterable[evidence_rows.Piece]) -> list[evidence_rows.Piece]:
    """Return the files that are kept or still coming: what was lost goes in with nothing."""
    return [each for each in pieces if each.standing is not Standing.LOST]


def draft_files(room: Room, talk: Talk, _: DraftFiles) -> list[evidence_rows.Piece]:
    """Return the files of the open draft."""
    return evidence_rows.of_draft(room.conn, room.sealer, talk.address)


def submit(room: Room, talk: Talk, deed: Submit) -> Done | Refused:
    """Keep the clue, its wall, its files, its first step and the word to the office, as one."""
    if talk.key_id is None:
        return Refused("no-draft")
    code = codes.new_receipt(room.chance)
    clue, accept = _kept(room, talk, deed, code)
    evidence_rows.hand_over(room.conn, talk.address, clue.id)
    copy_rows.forget_facts_of(room.conn, clue.id)
    if deed.identity:
        key_id = room.desk.keys.take().id
        question_rows.identify(room.conn, room.sealer, clue, key_id, dict(deed.identity))
    notices.record(room, clue, "submit", unit=clue.office, news=Words("news-registered"))
    push = alarm.PUSH if deed.danger else "push-staff-new"
    notices.push_unit(room, clue.office, CLERKS, push, clue=clue, now=deed.danger)
    return Done(
        {
            "number": clue.number,
            "code": code,
            "at": room.local,
            "accept": accept,
            "files": evidence_rows.of_clue(room.conn, room.sealer, clue.id),
        }
    )


def add_to(room: Room, talk: Talk, deed: AddTo) -> Done | Refused:
    """Add words as a line of the clue's course; what was told before stays as it was."""
    clue = _growing(room, talk, deed.number)
    if clue is None:
        return Refused("absent")
    clue = walling.grown(room, clue, deed.words)
    words, masked = unnamed.words_for(clue, deed.words)
    told = {"danger": deed.danger} if deed.danger else {}
    clue = alarm.mark(room, clue, deed.danger)
    notices.record(room, clue, Action.ADD, told={"words": words, **told})
    notices.push_holder(room, clue, alarm.PUSH if told else "push-staff-answer", now=bool(told))
    return Done({"number": clue.number, "masked": masked, "ended": clue.state in ENDED})


def promise(room: Room, talk: Talk, _: Promised) -> tuple[Due, ...]:
    """Return the days owed to the reporter of a clue submitted now."""
    return milestones(room.desk.campaign.deadlines, room.today, room.desk.calendar)


def _kept(room: Room, talk: Talk, deed: Submit, code: str) -> tuple[Clue, Due | None]:
    office = office_for(room.desk.campaign, deed.accused).id
    accept = next((due for due in promise(room, talk, Promised()) if due.kind == "accept"), None)
    day = accept.day.toordinal() if accept else None
    new = Clue(
        id=0,
        number=_free_number(room),
        version=1,
        campaign=room.desk.campaign.id,
        category=deed.category,
        state=State.RECEIVED,
        told=deed.told,
        identity_mode=deed.identity_mode,
        channel=talk.channel,
        language=talk.language,
        reporter_id=talk.address,
        received_at=room.now,
        key_id=talk.key_id or "",
        office=office,
        unit=office,
        due_kind="accept" if accept else None,
        due_day=day,
        accept_day=day,
        accused=deed.accused,
    )
    kept = clue_rows.add(
        room.conn,
        room.sealer,
        new,
        digest=room.sealer.digest_code(code),
        hidden=closure(room.desk.campaign.units, deed.accused),
    )
    return kept, accept


def _free_number(room: Room) -> str:
    while True:
        number = codes.new_number(room.chance)
        if not unwalled_rows.taken(room.conn, number):
            return number


def _growing(room: Room, talk: Talk, number: str) -> Clue | None:
    """Return the person's own clue if something may still be added to it."""
    clue = own(room, talk, number)
    return clue if clue is not None and (clue.state, Action.ADD) in MOVES else None
