"""How is each action of staff done, once it is known that it may be?

A deed changes the clue by its version, adds a line to its course and puts the push to its
reporter into the outbox. It returns facts for its text, or a refusal.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any, Final, TypeAlias

from clues.anonymity import asks_who
from clues.deadlines import Due, Milestone, milestones
from clues.lifecycle import MOVES, Action, State
from clues.model import Clue, CourseStep
from clues.permissions import Role
from clues.routing import FIRST, propose, same_plan, takes_two, waiting
from clues.speech import Say, Words
from clues.text import Text
from clues.undo import former
from clues.wall import closure
from desk import notices, unnamed
from desk.payload import pack
from desk.room import Refused, Room
from desk.sent_back import sent_back
from desk.talk import Member
from storage import clue_rows, course_rows, question_rows, staff_rows

HOLDS_FOR: Final = timedelta(hours=4)
_CONFIRM: Final = (Role.CLERK, Role.SUPERVISOR)


Changed: TypeAlias = Mapping[str, Any] | Refused


def promised(room: Room, clue: Clue) -> Due | None:
    """Return by which day the reporter gets a result if *clue* is accepted today."""
    received = clue.received_at.astimezone(room.desk.zone).date()
    dues = milestones(
        room.desk.campaign.deadlines, received, room.desk.calendar, accepted=room.today
    )
    return next((due for due in dues if due.kind is Milestone.RESULT), None)


def changed_meanwhile(room: Room, clue: Clue) -> Refused:
    """Refuse, and say who did what meanwhile: a member, or the reporter who took it back."""
    course = course_rows.everything(room.conn, room.sealer, clue)
    last = next((step for step in reversed(course) if _changes(step)), None)
    if last is None:
        return Refused("changed", {"who": "", "at": room.local, "action": ""})
    at = last.at.astimezone(room.desk.zone)
    return Refused("changed", {"who": _actor(room, last), "at": at, "action": last.action})


def _changes(step: CourseStep) -> bool:
    return step.staff_id is not None or step.action == Action.WITHDRAW


def _actor(room: Room, step: CourseStep) -> Words | str:
    if step.staff_id is None:
        return Words("desk-actor.reporter")
    who = staff_rows.one(room.conn, room.sealer, step.staff_id)
    return who.name if who else ""


def _claim(room: Room, member: Member, clue: Clue, _: Mapping[str, Any]) -> Changed:
    until = room.now + HOLDS_FOR
    state = MOVES[clue.state, Action.CLAIM]
    kept = _save(room, clue, replace(clue, state=state, holder_id=member.id, held_until=until))
    started = state is State.WORKING and clue.state is not State.WORKING
    _record(
        room,
        member,
        (clue, kept),
        Action.CLAIM,
        public=started,
        news=Words("news-started") if started else None,
    )
    if started:
        notices.push_reporter(room, kept, "push-news", wait=room.desk.undo_for)
    return {"until": until.astimezone(room.desk.zone)}


def _release(room: Room, member: Member, clue: Clue, _: Mapping[str, Any]) -> Changed:
    kept = _save(room, clue, replace(clue, holder_id=None, held_until=None))
    _record(room, member, (clue, kept), Action.RELEASE, public=False)
    return {}


def _accept(room: Room, member: Member, clue: Clue, told: Mapping[str, Any]) -> Changed:
    result = promised(room, clue)
    day = result.day.toordinal() if result else None
    kept = _save(
        room,
        clue,
        replace(
            clue,
            state=State.ACCEPTED,
            due_kind="result" if result else None,
            due_day=day,
            result_day=day,
            working_told=False,
            holder_id=member.id,
            held_until=None,
        ),
    )
    news = told.get("news") or Words(
        "news-accepted-plain", {"date": result.day if result else room.today}
    )
    _record(room, member, (clue, kept), Action.ACCEPT, news=news)
    notices.push_reporter(room, kept, "push-news", wait=room.desk.undo_for)
    return {"date": result.day if result else None}


def _decline(room: Room, member: Member, clue: Clue, told: Mapping[str, Any]) -> Changed:
    if refusal := sent_back(room, clue, told["channel"], told["how"]):
        return refusal
    kept = _save(room, clue, clue.ended(State.DECLINED))
    _record(
        room,
        member,
        (clue, kept),
        Action.DECLINE,
        news=Words(
            "news-declined",
            {
                "reason": told["reason"],
                "channel": told["channel"],
                "how": told["how"],
            },
        ),
    )
    notices.push_reporter(room, kept, "push-outcome", wait=room.desk.undo_for)
    return {"channel": told["channel"]}


def _route(room: Room, member: Member, clue: Clue, told: Mapping[str, Any]) -> Changed:
    lead, coop = str(told["lead"]), tuple(told.get("coop", ()))
    if refusal := _unfit(room, clue, (lead, *coop)):
        return refusal
    first = None
    if takes_two(room.desk.campaign, clue):
        first = waiting(course_rows.course(room.conn, room.sealer, clue))
        if first is None or first.staff_id == member.id or not same_plan(first, lead, coop):
            return _would_route(room, member, clue, told, first)
    elif not told.get("why") and not _as_it_was(room, clue, lead, coop):
        return Refused("why")
    kept = _save(
        room,
        clue,
        replace(
            clue,
            state=State.ROUTED,
            lead=lead,
            unit=lead,
            cooperating=coop,
            last_holder_id=clue.holder_id,
            holder_id=None,
            held_until=None,
        ),
    )
    _record(
        room,
        member,
        (clue, kept),
        Action.ROUTE,
        news=_routed_words(room, lead, coop),
        told={"why": first.told["words"] if first else told.get("why", "")},
    )
    for unit in _new_to_it(clue, lead, coop):
        notices.push_unit(room, unit, (Role.HANDLER, Role.SUPERVISOR), "push-staff-new", clue=kept)
    notices.push_reporter(room, kept, "push-news", wait=room.desk.undo_for)
    return {"lead": room.desk.campaign.units[lead].name, "n": len(coop)}


def _would_route(
    room: Room, member: Member, clue: Clue, told: Mapping[str, Any], first: CourseStep | None
) -> Changed:
    """Note who would route it where, and why now; another one of the office confirms it."""
    lead, coop = str(told["lead"]), tuple(told.get("coop", ()))
    if first and first.staff_id == member.id and same_plan(first, lead, coop):
        return Refused("second")
    if not told.get("why"):
        return Refused("why")
    kept = _save(room, clue, replace(clue, holder_id=None, held_until=None))
    told = {"words": told["why"], FIRST: {"lead": lead, "coop": list(coop)}}
    _record(room, member, (clue, kept), Action.NOTE, public=False, told=told)
    others = notices.push_unit(
        room, clue.office, _CONFIRM, "push-staff-review", clue=kept, but=member.id
    )
    return {"waits": "told" if others else "alone"}


def _new_to_it(clue: Clue, lead: str, coop: tuple[str, ...]) -> tuple[str, ...]:
    """Return whom the routing brings something: not who does the same as before."""
    if clue.state in (State.ACCEPTED, State.REOPENED):
        return (lead, *coop)
    as_lead = () if clue.lead == lead else (lead,)
    return (*as_lead, *(each for each in coop if each not in clue.cooperating))


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


def _as_it_was(room: Room, clue: Clue, lead: str, coop: tuple[str, ...]) -> bool:
    """Return whether it goes where it lies; where it never lay with anybody, as proposed."""
    if clue.lead is not None:
        return (lead, set(coop)) == (clue.lead, set(clue.cooperating))
    proposal = propose(room.desk.campaign, clue.category, frozenset(clue.accused))
    return (lead, set(coop)) == (proposal.lead, set(proposal.coop))


def _routed_words(room: Room, lead: str, coop: tuple[str, ...]) -> Words:
    campaign = room.desk.campaign
    if not campaign.names_units_to_reporters:
        return Words("news-routed-plain")
    names = [campaign.units[unit].name for unit in coop]
    helpers = Text.of(
        "、".join(str(name) for name in names),
        en=", ".join(name.in_language("en") for name in names),
    )
    return Words(
        "news-routed",
        {
            "unit": campaign.units[lead].name,
            "units": helpers,
            "coop": "yes" if coop else "no",
        },
    )


def _ask(room: Room, member: Member, clue: Clue, told: Mapping[str, Any]) -> Changed:
    if asks_who(str(told["words"])) and not unnamed.named_to(member, clue):
        return Refused("asks-who")
    day = room.today + timedelta(days=int(told["days"]))
    question_rows.ask(
        room.conn,
        room.sealer,
        clue,
        words=str(told["words"]),
        asked_by=member.id,
        due_day=day.toordinal(),
        now=room.now,
    )
    kept = _save(room, clue, clue)
    _record(
        room,
        member,
        (clue, kept),
        Action.ASK,
        news=Words("news-asked", {"date": day}),
    )
    reached = notices.push_reporter(room, kept, "push-question", wait=room.desk.undo_for)
    return {"date": day, "unreached": reached}


def _note(room: Room, member: Member, clue: Clue, told: Mapping[str, Any]) -> Changed:
    _record(
        room,
        member,
        (clue, clue),
        Action.NOTE,
        public=False,
        told={"words": told["words"]},
    )
    return {}


def _close(room: Room, member: Member, clue: Clue, told: Mapping[str, Any]) -> Changed:
    if refusal := sent_back(room, clue, told.get("body", "")):
        return refusal
    kept = _save(room, clue, clue.ended(State.CLOSED))
    _record(
        room,
        member,
        (clue, kept),
        Action.CLOSE,
        told={
            "outcome": told["outcome"],
            "measures": list(told.get("measures", ())),
            "news": pack(Say(lines=tuple(told["news"]))),
        },
    )
    notices.push_reporter(room, kept, "push-outcome", wait=room.desk.undo_for)
    return {}


def _reopen(room: Room, member: Member, clue: Clue, told: Mapping[str, Any]) -> Changed:
    dues = milestones(
        room.desk.campaign.deadlines, room.today, room.desk.calendar, accepted=room.today
    )
    result = next((due for due in dues if due.kind is Milestone.RESULT), None)
    day = result.day if result else room.today
    kept = _save(
        room,
        clue,
        replace(
            clue,
            state=State.REOPENED,
            due_kind="result",
            due_day=day.toordinal(),
            result_day=day.toordinal(),
            unit=clue.lead or clue.office,
            working_told=False,
            reopened=clue.reopened + 1,
        ),
    )
    _record(
        room,
        member,
        (clue, kept),
        Action.REOPEN,
        news=Words("news-reopened", {"date": day}),
        told={"why": told.get("why", "")},
    )
    notices.push_reporter(room, kept, "push-outcome", wait=room.desk.undo_for)
    notices.push_desk(room, kept, "push-staff-new")
    return {"date": day}


def _record(
    room: Room,
    member: Member,
    change: tuple[Clue, Clue],
    action: Action,
    *,
    public: bool = True,
    news: Words | None = None,
    told: Mapping[str, Any] | None = None,
) -> None:
    """Write the act of a member with the clue as it was, so that it can be taken back."""
    was, kept = change
    notices.record(
        room,
        kept,
        action,
        unit=member.unit,
        staff_id=member.id,
        public=public,
        news=news,
        told=dict(told or {}) | former(was, kept),
    )


def _save(room: Room, was: Clue, now: Clue) -> Clue:
    return clue_rows.save(room.conn, was, now, room.now)


DEEDS: Final[Mapping[Action, Callable[[Room, Member, Clue, Mapping[str, Any]], Changed]]] = {
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
