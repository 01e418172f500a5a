"""Who is told what, by which content-free message, and when may it leave?

A push never carries a number, a place, a unit or a category: it says that there is news.
The news itself is a line of the clue's course and is read after a tap.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Any, Final

from clues.lifecycle import ENDED, Action, State
from clues.model import Clue, CourseStep
from clues.permissions import Relation, Role, posts_in, waits_for
from clues.quiet_hours import leaves_at
from clues.speech import Choice, Kind, Say, Scope, Words
from desk.payload import pack
from desk.room import Room
from storage import clue_rows, course_rows, door_rows, outbox_rows, staff_rows

INTERACTIVE: Final = 0
STATUS: Final = 1
AGAIN: Final = "push-staff-again"
_OPENS: Final = {
    AGAIN: Choice(
        id="filter", label=Words("desk-filter.again"), scope=Scope.WORD, subject="again/yes"
    )
}
"""What a push to staff opens instead of the day's desk."""
UNDOABLE: Final = ("push-news", "push-outcome", "push-question")


def record(
    room: Room,
    clue: Clue,
    action: str,
    *,
    unit: str | None = None,
    staff_id: int | None = None,
    public: bool = True,
    news: Words | None = None,
    told: Mapping[str, Any] | None = None,
) -> None:
    """Add a line to the course of *clue*, by whom of *unit*; *news* is what its reporter reads.

    The journal names the unit that gets a routed clue.
    """
    body: dict[str, Any] = dict(told or {})
    if news is not None:
        body["news"] = pack(Say(lines=(news,)))
    course_rows.add_step(
        room.conn,
        room.sealer,
        clue,
        CourseStep(
            at=room.now,
            action=action,
            state=State(clue.state),
            unit=unit,
            staff_id=staff_id,
            public=public,
            told=body,
        ),
    )
    room.note(
        f"clue.{action}",
        clue.number,
        state=clue.state,
        unit=clue.lead if action == Action.ROUTE else unit,
    )


def names(number: str, version: int) -> list[str]:
    """Return what the notice of the act that made this version may be called in the outbox."""
    return [f"{number}:{version}:{push}" for push in UNDOABLE]


def push_reporter(
    room: Room, clue: Clue, push: str, *, wait: timedelta = timedelta(0)
) -> str | None:
    """Tell the reporter that there is news; return why nothing was sent, or None.

    It waits for the day, and in any case as long as *wait*.
    """
    if clue.reporter_id is None:
        return "no-address"
    to = door_rows.address_of(room.conn, room.sealer, clue.reporter_id)
    if to is None or to.blocked:
        return "unreachable"
    if to.muted:
        return "muted"
    say = Say(
        lines=(Words(push),),
        kind=Kind.NOTICE,
        subject=f"push:{clue.number}",
        choices=(
            Choice(id="news", label=Words("push.open"), scope=Scope.WORD, subject=clue.number),
        ),
    )
    _post(
        room,
        to.id,
        to.channel,
        say,
        clue=clue,
        slot=f"push:{clue.number}",
        dedup=f"{clue.number}:{clue.version}:{push}",
        due=max(room.now + wait, _by_day(room)),
    )
    return None


def push_unit(
    room: Room,
    unit: str,
    roles: tuple[Role, ...],
    push: str,
    *,
    clue: Clue,
    now: bool = False,
    but: int | None = None,
) -> bool:
    """Tell the members of *unit* in these posts that something waits; say whether anybody is told.

    Who stands behind the wall of *clue* is not told that there is anything; nor is *but*, by
    whose deed it waits.
    """
    told = staff_rows.addresses_of_unit(room.conn, unit, roles)
    others = [each for each in told if each.staff_id != but]
    return _push(room, others, push, clue=clue, now=now)


def push_desk(room: Room, clue: Clue, push: str, *, now: bool = False) -> bool:
    """Tell who works on it where *clue* waits; say whether anybody is told.

    That are the office's clerks, or the lead's handlers. A lead without any is told of by the
    office, who may route it to another.
    """
    part = waits_for(clue.lead)
    lies, office = (clue.unit, posts_in(part)), (clue.office, posts_in(Relation.RECEIVING))
    return any(
        push_unit(room, unit, posts, push, clue=clue, now=now) for unit, posts in (lies, office)
    )


def push_again(room: Room, clue: Clue) -> bool:
    """Tell who may open an ended clue again that its reporter said more: nobody else works on it.

    Without a supervisor in the receiving office it goes to where the clue lay.
    """
    reopens = (Role.SUPERVISOR,)
    told = push_unit(room, clue.office, reopens, AGAIN, clue=clue)
    return told or push_desk(room, clue, "push-staff-answer")


def push_member(room: Room, staff_id: int, push: str, *, clue: Clue, now: bool = False) -> bool:
    """Tell one member that something waits for him; say whether he is told.

    He is not when he stands behind the wall, or cannot be written to.
    """
    return _push(room, staff_rows.addresses_of(room.conn, staff_id), push, clue=clue, now=now)


def push_holder(
    room: Room, clue: Clue, push: str, *, asked_by: int | None = None, now: bool = False
) -> bool:
    """Tell who asked, else who holds *clue*, else who works on it where it waits.

    After its end it is told to who may reopen it. Say whether anybody is told.
    """
    ended = clue.state in ENDED
    again = ended and push_again(room, clue)
    if ended and not now:
        return again
    ones = (each for each in (None if ended else asked_by, clue.holder_id) if each is not None)
    told = any(push_member(room, each, push, clue=clue, now=now) for each in ones)
    return told or push_desk(room, clue, push, now=now) or again


def _push(
    room: Room, to: Iterable[staff_rows.StaffAddress], push: str, *, clue: Clue, now: bool
) -> bool:
    hidden = clue_rows.hidden_from(room.conn, clue)
    free = [each for each in to if not hidden.intersection((each.unit, f"staff:{each.staff_id}"))]
    for each in free:
        _push_member(room, each, push, clue=clue, now=now)
    return bool(free)


def _push_member(
    room: Room, to: staff_rows.StaffAddress, push: str, *, clue: Clue, now: bool = False
) -> None:
    """One waiting push says it all, so a newer one takes the place of one not yet sent.

    What is urgent, or off the desk, is said of each clue and opens its card.
    """
    urgent = push in _OPENS_CARD
    one = Choice(id="card", label=Words("push.card"), scope=Scope.WORD, subject=clue.number)
    desk = _OPENS.get(push, Choice(id="admin", label=Words("push.desk"), scope=Scope.WORD))
    say = Say(
        lines=(Words(push),),
        kind=Kind.NOTICE,
        subject=push,
        choices=(one, desk) if urgent else (desk,),
    )
    _post(
        room,
        to.id,
        to.channel,
        say,
        slot=f"{push}:{clue.number}" if urgent else push,
        due=room.now if now else _by_day(room),
    )


WITHDRAWN: Final = "push-staff-withdrawn"
_OPENS_CARD: Final = frozenset({"push-staff-danger", WITHDRAWN})


def tell(room: Room, to: staff_rows.StaffAddress, words: Words) -> None:
    """Tell somebody a sentence that is about himself alone; a page says it when he speaks."""
    if to.channel not in room.desk.transcribes:
        say = Say(lines=(words,), kind=Kind.NOTICE, subject=words.key)
        _post(room, to.id, to.channel, say, slot=words.key, due=room.now)


def _post(
    room: Room,
    address_id: int,
    channel: str,
    say: Say,
    *,
    slot: str,
    due: datetime,
    dedup: str | None = None,
    clue: Clue | None = None,
) -> None:
    outbox_rows.add(
        room.conn,
        room.sealer,
        outbox_rows.NewLetter(
            lane=address_id,
            channel=channel,
            kind=say.kind,
            body=pack(say),
            subject=say.subject,
            priority=STATUS,
            slot=slot,
            dedup=dedup,
            due_at=due,
            clue_id=clue.id if clue else None,
        ),
        room.now,
    )


def _by_day(room: Room) -> datetime:
    return leaves_at(room.local).astimezone(room.now.tzinfo)
