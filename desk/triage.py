"""What can staff do to a clue, and what does its reporter hear of it?

Every deed reads the clue through the wall, checks role, unit and state, changes it by its
version, writes the course and the journal, and puts the push into the outbox: all or
nothing. A clue that is absent and one that is hidden are refused alike.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import timedelta
from typing import Any, Final, TypeAlias

from clues.anonymity import asks_who
from clues.deadlines import Due, Milestone, milestones
from clues.lifecycle import MOVES, Action, State
from clues.model import Clue, IdentityMode, Reader
from clues.permissions import STANDS, Role, Standing, may, relations_of
from clues.routing import propose
from clues.speech import Say, Words
from clues.text import Text
from clues.wall import closure
from desk import notices
from desk.payload import pack
from desk.room import Done, Refused, Room
from desk.talk import Member, Talk
from storage import clue_rows, question_rows, staff_rows

HOLDS_FOR: Final = timedelta(hours=4)

Changed: TypeAlias = Mapping[str, Any] | Refused
"""The facts of a deed that was done, or why it was not."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Act:
    """One action of staff on one clue; *version* is what the person saw, None for any.

    *told* are the facts the action needs, by name: see the deed of each action.
    """

    action: Action
    number: str
    version: int | None = None
    told: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """Look up whether an action may be begun; answered with a Refused or None."""

    action: Action
    number: str
    version: int | None = None


def act(room: Room, talk: Talk, deed: Act) -> Done | Refused:
    """Do *deed*, or say why not; nothing is changed by a refusal."""
    if talk.staff is None:
        return Refused("absent")
    clue = clue_rows.visible_clue(
        room.conn, room.sealer, reader(talk.staff), deed.number, lock=True
    )
    if clue is None:
        return Refused("absent")
    if refusal := _refusal(room, talk.staff, clue, deed):
        return refusal
    changed = _DEEDS[deed.action](room, talk.staff, clue, deed.told)
    if isinstance(changed, Refused):
        return changed
    return Done({"number": clue.number, **changed})


def check(room: Room, talk: Talk, deed: Check) -> Refused | None:
    """Return why *deed* may not be begun, by the rules it will be done by."""
    if talk.staff is None:
        return Refused("absent")
    clue = clue_rows.visible_clue(room.conn, room.sealer, reader(talk.staff), deed.number)
    return Refused("absent") if clue is None else _refusal(room, talk.staff, clue, deed)


def reader(member: Member) -> Reader:
    """Return whose eyes a query is made for."""
    return Reader(unit=member.unit, staff_id=member.id)


def standing(room: Room, member: Member, clue: Clue) -> Standing:
    """Return how a member stands to a clue he can see."""
    return Standing(
        role=member.role, unit=member.unit,
        relations=relations_of(
            (member.unit,), receiving=(clue.office,), lead=clue.lead, coop=clue.cooperating
        ),
        is_accused=member.unit in closure(room.desk.campaign.units, clue.accused),
        holder=clue.holder_id == member.id,
        previous_holder=clue.state is State.REOPENED and clue.last_holder_id == member.id,
    )


def reads(room: Room, member: Member, clue: Clue) -> bool:
    """Return whether a member's post reads what the reporter of *clue* wrote.

    A clerk reads at the receiving office, a handler where the clue is handled.
    """
    stand = standing(room, member, clue)
    return not stand.is_accused and bool(stand.relations & STANDS[stand.role])


def promised(room: Room, clue: Clue) -> Due | None:
    """Return by which day the reporter gets a result if *clue* is accepted today."""
    received = clue.received_at.astimezone(room.desk.zone).date()
    dues = milestones(room.desk.campaign.deadlines, received, room.desk.calendar,
                      accepted=room.today)
    return next((due for due in dues if due.kind is Milestone.RESULT), None)


def possible(room: Room, member: Member, clue: Clue) -> tuple[Action, ...]:
    """Return the actions this member may take on this clue now, for its card."""
    stand = standing(room, member, clue)
    return tuple(
        action for action in _DEEDS
        if (clue.state, action) in MOVES and may(stand, action) is None
        and _shown(action, clue, member)
    )


def _shown(action: Action, clue: Clue, member: Member) -> bool:
    if action is Action.CLAIM:
        return clue.holder_id is None
    if action is Action.RELEASE:
        return clue.holder_id == member.id
    return True


def _refusal(room: Room, member: Member, clue: Clue, deed: Act | Check) -> Refused | None:
    if deed.version is not None and deed.version != clue.version:
        return _changed(room, clue)
    if refusal := may(standing(room, member, clue), deed.action):
        if refusal.reason == "walled":
            return Refused("absent")
        return Refused(refusal.reason, dict(refusal.facts))
    if (clue.state, deed.action) not in MOVES:
        return Refused("state", {"state": clue.state, "action": deed.action})
    return None


def _changed(room: Room, clue: Clue) -> Refused:
    last = next(
        (step for step in reversed(clue_rows.course(room.conn, room.sealer, clue))
         if step.staff_id is not None), None,
    )
    if last is None or last.staff_id is None:
        return Refused("changed", {"who": "", "at": room.local, "action": ""})
    who = staff_rows.one(room.conn, room.sealer, last.staff_id)
    return Refused("changed", {
        "who": who.name if who else "", "at": last.at.astimezone(room.desk.zone),
        "action": last.action,
    })


def _claim(room: Room, member: Member, clue: Clue, _: Mapping[str, Any]) -> Changed:
    if clue.holder_id is not None and clue.holder_id != member.id:
        return _changed(room, clue)
    until = room.now + HOLDS_FOR
    state = MOVES[clue.state, Action.CLAIM]
    kept = _save(room, clue, replace(clue, state=state, holder_id=member.id, held_until=until))
    started = state is State.WORKING and clue.state is not State.WORKING
    notices.record(
        room, kept, Action.CLAIM, unit=member.unit, staff_id=member.id, public=started,
        news=Words("news-started") if started else None,
    )
    if started:
        notices.push_reporter(room, kept, "push-news")
    return {"until": until.astimezone(room.desk.zone)}


def _release(room: Room, member: Member, clue: Clue, _: Mapping[str, Any]) -> Changed:
    kept = _save(room, clue, replace(clue, holder_id=None, held_until=None))
    notices.record(
        room, kept, Action.RELEASE, unit=member.unit, staff_id=member.id, public=False
    )
    return {}


def _accept(room: Room, member: Member, clue: Clue, told: Mapping[str, Any]) -> Changed:
    result = promised(room, clue)
    day = result.day.toordinal() if result else None
    kept = _save(room, clue, replace(
        clue, state=State.ACCEPTED, due_kind="result" if result else None, due_day=day,
        result_day=day, working_told=False, holder_id=clue.holder_id or member.id,
        held_until=None,
    ))
    news = told.get("news") or Words(
        "news-accepted-plain", {"date": result.day if result else room.today}
    )
    notices.record(room, kept, Action.ACCEPT, unit=member.unit, staff_id=member.id, news=news)
    notices.push_reporter(room, kept, "push-news")
    return {"date": result.day if result else None}


def _decline(room: Room, member: Member, clue: Clue, told: Mapping[str, Any]) -> Changed:
    kept = _save(room, clue, clue.ended(State.DECLINED))
    notices.record(
        room, kept, Action.DECLINE, unit=member.unit, staff_id=member.id,
        news=Words("news-declined", {
            "reason": told["reason"], "channel": told["channel"], "how": told["how"],
        }),
    )
    notices.push_reporter(room, kept, "push-outcome")
    return {"channel": told["channel"]}


def _route(room: Room, member: Member, clue: Clue, told: Mapping[str, Any]) -> Changed:
    lead, coop = str(told["lead"]), tuple(told.get("coop", ()))
    if refusal := _unfit(room, clue, (lead, *coop)):
        return refusal
    if not told.get("why") and not _as_proposed(room, clue, lead, coop):
        return Refused("why")
    kept = _save(room, clue, replace(
        clue, state=State.ROUTED, lead=lead, unit=lead, cooperating=coop,
        last_holder_id=clue.holder_id, holder_id=None, held_until=None,
    ))
    notices.record(
        room, kept, Action.ROUTE, unit=lead, staff_id=member.id,
        news=_routed_words(room, lead, coop), told={"why": told.get("why", "")},
    )
    for unit in (lead, *coop):
        notices.push_unit(
            room, unit, (Role.HANDLER, Role.SUPERVISOR), "push-staff-new", clue=kept
        )
    notices.push_reporter(room, kept, "push-news")
    return {"lead": room.desk.campaign.units[lead].name, "n": len(coop)}


def _unfit(room: Room, clue: Clue, units: tuple[str, ...]) -> Refused | None:
    """Return why these units may not get the clue; a newsroom gets the bulletin instead."""
    known = room.desk.campaign.units
    walled = closure(known, clue.accused)
    for unit in units:
        if unit in walled:
            return Refused("walled-unit", {"unit": unit})
        if unit not in known or known[unit].bulletin_only:
            return Refused("unknown-unit", {"unit": unit})
    return None


def _as_proposed(room: Room, clue: Clue, lead: str, coop: tuple[str, ...]) -> bool:
    proposal = propose(room.desk.campaign, clue.category, frozenset(clue.accused))
    return (lead, set(coop)) == (proposal.lead, set(proposal.coop))


def _routed_words(room: Room, lead: str, coop: tuple[str, ...]) -> Words:
    campaign = room.desk.campaign
    if not campaign.names_units_to_reporters:
        return Words("news-routed-plain")
    names = [campaign.units[unit].name for unit in coop]
    helpers = Text.of("、".join(str(name) for name in names),
                      en=", ".join(name.in_language("en") for name in names))
    return Words("news-routed", {
        "unit": campaign.units[lead].name, "units": helpers, "coop": "yes" if coop else "no",
    })


def _ask(room: Room, member: Member, clue: Clue, told: Mapping[str, Any]) -> Changed:
    if clue.identity_mode is IdentityMode.ANONYMOUS and asks_who(str(told["words"])):
        return Refused("asks-who")
    day = room.today + timedelta(days=int(told["days"]))
    question_rows.ask(
        room.conn, room.sealer, clue, words=str(told["words"]), asked_by=member.id,
        due_day=day.toordinal(), now=room.now,
    )
    kept = _save(room, clue, clue)
    notices.record(
        room, kept, Action.ASK, unit=member.unit, staff_id=member.id,
        news=Words("news-asked", {"date": day}),
    )
    reached = notices.push_reporter(room, kept, "push-question", now=True)
    return {"date": day, "unreached": reached}


def _note(room: Room, member: Member, clue: Clue, told: Mapping[str, Any]) -> Changed:
    notices.record(
        room, clue, Action.NOTE, unit=member.unit, staff_id=member.id, public=False,
        told={"words": told["words"]},
    )
    return {}


def _close(room: Room, member: Member, clue: Clue, told: Mapping[str, Any]) -> Changed:
    kept = _save(room, clue, clue.ended(State.CLOSED))
    notices.record(
        room, kept, Action.CLOSE, unit=member.unit, staff_id=member.id,
        told={"outcome": told["outcome"], "measures": list(told.get("measures", ())),
              "news": pack(Say(lines=tuple(told["news"])))},
    )
    notices.push_reporter(room, kept, "push-outcome")
    return {}


def _reopen(room: Room, member: Member, clue: Clue, told: Mapping[str, Any]) -> Changed:
    dues = milestones(room.desk.campaign.deadlines, room.today, room.desk.calendar,
                      accepted=room.today)
    result = next((due for due in dues if due.kind is Milestone.RESULT), None)
    day = result.day if result else room.today
    kept = _save(room, clue, replace(
        clue, state=State.REOPENED, due_kind="result", due_day=day.toordinal(),
        result_day=day.toordinal(), unit=clue.lead or clue.office, working_told=False,
        reopened=clue.reopened + 1,
    ))
    notices.record(
        room, kept, Action.REOPEN, unit=member.unit, staff_id=member.id,
        news=Words("news-reopened", {"date": day}), told={"why": told.get("why", "")},
    )
    notices.push_reporter(room, kept, "push-outcome")
    return {"date": day}


def _save(room: Room, was: Clue, now: Clue) -> Clue:
    return clue_rows.save(room.conn, was, now, room.now)


_DEEDS: Final[
    Mapping[Action, Callable[[Room, Member, Clue, Mapping[str, Any]], Changed]]
] = {
    Action.CLAIM: _claim,
    Action.ACCEPT: _accept,
    Action.DECLINE: _decline,
    Action.ASK: _ask,
    Action.ROUTE: _route,
    Action.NOTE: _note,
    Action.CLOSE: _close,
    Action.REOPEN: _reopen,
    Action.RELEASE: _release,
}

__all__ = ["Act", "Check", "act", "check", "possible", "promised", "reader", "reads", "standing"]
