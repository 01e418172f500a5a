"""How does one clue read to a member of the staff, and which actions stand under it?

Facts first. What a member may not read is not on his Card: the desk left it out.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Final

from clues.deadlines import Days, Due, Milestone
from clues.lifecycle import Action
from clues.speech import Choice, Kind, Line, Say, Scope, Value, Words
from clues.text import Text
from clues.working_copy import Standing
from desk.alarm import ALARM
from desk.board import Card
from desk.talk import Frame
from desk.turn import REPORT
from handlers.citizen.report.questions import happened, inspections, sums
from handlers.citizen.report.questions import other_side as report_facts
from handlers.citizen.report.questions import papers as report_papers
from handlers.citizen.report.screens import checks as report_checks
from handlers.citizen.report.who import firm
from handlers.dialog.book import Here
from handlers.dialog.files import count_by_kind
from handlers.dialog.flow import Scene
from handlers.dialog.one_line import shortened
from handlers.staff import ended, said

STORY: Final = 200
_PRINT: Final = 8
_OWES: Final[Mapping[str, str]] = {Milestone.ACCEPT: "accept", Milestone.RESULT: "close"}

CALLED: Final[Mapping[Action, tuple[str, ...]]] = {
    Action.CLAIM: ("认领",),
    Action.RELEASE: ("放回",),
    Action.ACCEPT: ("受理",),
    Action.DECLINE: ("不受理", "不予受理"),
    Action.ROUTE: ("派单",),
    Action.ASK: ("问", "问报料人"),
    Action.NOTE: ("备注",),
    Action.CLOSE: ("办结",),
    Action.REOPEN: ("重开", "重新打开", "重新办理"),
}
"""The words a member may type for an action; a clue number may follow."""


def say(here: Here, card: Card, *remarks: Line) -> Say:
    """Return the card on its own screen, below what has just happened to it."""
    return Say(
        lines=(*remarks, *lines(here, card)),
        choices=choices(card),
        kind=Kind.NOTICE,
        subject=f"card:{card.clue.number}",
        replaces=True,
    )


def lines(here: Here, card: Card) -> tuple[Line, ...]:
    """Return the lines of the card in the order they are read."""
    told = facts(here, card) if card.reads else ()
    found = (
        _title(here, card),
        _danger(card),
        _alarm(here, card),
        Words("desk-card-child") if card.clue.told.get("child") else None,
        _source(card),
        *told,
        _due(card),
        _holder(here, card),
        _units(here, card),
        *ended.lines(here, card),
        *_questions(here, card),
        *said.latest(here, card),
        _note(here, card),
        _identity(card),
        firm.line(card.identity or {}),
    )
    return tuple(line for line in found if line is not None)


def choices(card: Card) -> tuple[Choice, ...]:
    """Return what this member can do to this clue now, and the ways on from its card."""
    number = card.clue.number
    acts = tuple(
        Choice(
            id=action,
            label=Words(f"desk-card.{action}"),
            scope=Scope.CLUE,
            subject=number,
            version=card.clue.version,
            called=CALLED[action],
        )
        for action in card.actions
    )
    more = (
        [Choice(id="story", label=Words("desk-card.story"), scope=Scope.WORD, subject=number)]
        if len(story(card)) > STORY or said.more_than_shown(card)
        else []
    )
    if card.due is not None:
        more.append(
            Choice(id="due", label=Words("desk-card.dates"), scope=Scope.WORD, subject=number)
        )
    if card.undoable:
        more.insert(
            0, Choice(id="undo", label=Words("desk-card.undo"), scope=Scope.WORD, subject=number)
        )
    if card.files:
        more.append(
            Choice(id="files", label=Words("desk-card.files"), scope=Scope.WORD, subject=number)
        )
    more.append(Choice(id="admin", label=Words("desk-card.list"), scope=Scope.WORD))
    return (*acts, *more)


def label_of(here: Here, category: str) -> Line:
    """Return the everyday name of a category."""
    found = here.house.campaign.taxonomy.category(category)
    return found.name if found else category


def state_of(card: Card) -> Words:
    """Return the state as staff read it; an open question comes first."""
    asking = any(each.state == "open" for each in card.questions) and card.due is not None
    return Words("desk-state-name-asking") if asking else state_name(card.clue.state)


def state_name(state: str) -> Words:
    """Return the name of a state as staff read it."""
    return Words(f"desk-state-name-{state.replace('_', '-')}")


def story(card: Card) -> str:
    """Return what the reporter wrote, as far as this member may read it."""
    return str(card.clue.told.get("story") or "")


def as_told(here: Here, told: Mapping[str, object]) -> Scene:
    """Return the answers of a clue as a scene, so that they read as on the reporter's card."""
    frame = Frame(flow=REPORT, answers=dict(told))
    return Scene(house=here.house, talk=here.talk.begin(frame), now=here.now)


def joined(parts: tuple[Value, ...]) -> Value:
    """Return several names as one value, or the word for none."""
    if not parts:
        return Words("value-none")
    whole = parts[0]
    for part in parts[1:]:
        whole = Words("counts-joined", {"first": whole, "second": part})
    return whole


def unit_name(here: Here, unit: str) -> Text | str:
    """Return the name of a unit, or its id when the campaign has lost it."""
    found = here.house.campaign.units.get(unit)
    return found.name if found else unit


def owed(kind: str | None) -> Words:
    """Return the name of what is owed next."""
    return Words(f"milestone.{_OWES.get(kind or '', 'reply')}")


def _title(here: Here, card: Card) -> Words:
    return Words(
        "desk-card",
        {
            "number": card.clue.number,
            "label": label_of(here, card.clue.category),
            "state": state_of(card),
        },
    )


def _danger(card: Card) -> Words | None:
    """Return what danger was told of, at first or in an addition."""
    told = (card.clue.told, *(step.told for step in card.course)) if card.reads else ()
    peril = next((str(each["danger"]) for each in told if each.get("danger")), "")
    return Words("desk-card-danger", {"peril": Words(f"desk-peril.{peril}")}) if peril else None


def _alarm(here: Here, card: Card) -> Words | None:
    """Return the hour at which danger was told of in words that no clue has yet."""
    said = (step for step in reversed(card.course) if step.action in _SAYS and card.reads)
    last = next(said, None)
    if last is None or last.action != ALARM:
        return None
    return Words("desk-card-alarm", {"at": here.house.local(last.at)})


_SAYS: Final = frozenset({ALARM, Action.ADD, Action.ANSWER})


def _source(card: Card) -> Words:
    return Words(
        "desk-card-source",
        {
            "channel": Words(f"channel-name.{card.clue.channel}"),
            "mode": Words(f"identity-mode.{card.clue.identity_mode}"),
            "at": card.received_at,
        },
    )


def facts(here: Here, card: Card, *, most: int = STORY) -> tuple[Words | None, ...]:
    """Return the lines of what was told, the story cut after *most* characters."""
    scene = as_told(here, card.clue.told)
    none = Words("value-skipped")
    agency = report_facts.agency_line(scene)
    known = "yes" if card.clue.accused else "no"
    where = {
        "time": happened.time_line(scene) or none,
        "place": happened.place_line(scene) or none,
    }
    money = {
        "money": sums.money_line(scene) or none,
        "papers": report_papers.papers_line(scene) or none,
    }
    asked = {"money", "papers"} & card.clue.told.keys()
    return (
        Words("desk-card-agency", {"agency": agency, "known": known, **_later(here, card, scene)})
        if agency
        else None,
        Words("desk-card-where", where),
        Words("desk-card-money", money) if asked else None,
        Words("desk-card-story", {"story": shortened(story(card), most)}),
        _labelled("field-document", report_facts.document_line(scene)),
        _labelled("field-plate", report_facts.plate_line(scene)),
        *_inspection(scene),
        *report_checks.lines(scene),
        _files(card),
    )


def _later(here: Here, card: Card, scene: Scene) -> dict[str, Value]:
    """Return the units that the reporter named only after he had reported."""
    more = any(step.action in said.SAID for step in card.course)
    first = report_facts.accused_units(scene) if more else card.clue.accused
    later = tuple(unit_name(here, unit) for unit in card.clue.accused if unit not in first)
    return {"later": joined(later), "named": "yes" if later else "no"}


def _labelled(label: str, line: Line | None) -> Words | None:
    """Return a line of the card with its name before it, where there is one."""
    return None if line is None else Words("line-of-card", {"label": Words(label), "value": line})


def _inspection(scene: Scene) -> tuple[Words | None, ...]:
    """Return what was told of an inspection: company, code, notice, demand, how often."""
    return tuple(_labelled(step.label, step.line(scene)) for step in inspections.STEPS)


def _files(card: Card) -> Words | None:
    if not card.files:
        return None
    files = count_by_kind(Counter(piece.kind for piece in card.files))
    many = Counter(piece.standing for piece in card.files)
    how = [
        Words(f"desk-card-files-how.{each}", {"n": many[each]}) for each in Standing if many[each]
    ]
    prints = [piece.sha256.hex()[:_PRINT] for piece in card.files if piece.sha256 is not None]
    return Words(
        "desk-card-files",
        {"files": files, "how": joined(tuple(how)), "n": len(prints), "prints": "、".join(prints)},
    )


def _due(card: Card) -> Words | None:
    due = card.due
    if due is None:
        return None
    return Words(
        "desk-card-due",
        {
            "milestone": owed(due.kind),
            "date": due.day,
            "left": _left(card, due),
        },
    )


def _left(card: Card, due: Due) -> Words:
    if due.day == card.today:
        return Words("desk-left-today")
    if due.day < card.today:
        return Words("desk-left-late", {"n": (card.today - due.day).days})
    if due.span.unit is not Days.WORKING:
        return Words("desk-due-days", {"n": (due.day - card.today).days})
    counted = [step for step in due.steps if step.counted is not None and step.day > card.today]
    return Words("desk-left", {"n": len(counted)})


def _holder(here: Here, card: Card) -> Words | None:
    if card.due is None:
        return None
    if not card.holder:
        return Words("desk-card-unclaimed")
    until = card.clue.held_until
    if until is None:
        return Words("desk-card-held", {"who": card.holder})
    return Words("desk-card-holder", {"who": card.holder, "until": here.house.local(until)})


def _units(here: Here, card: Card) -> Words | None:
    if card.clue.lead is None:
        return None
    coop = tuple(unit_name(here, unit) for unit in card.clue.cooperating)
    return Words(
        "desk-card-units",
        {
            "lead": unit_name(here, card.clue.lead),
            "coop": joined(coop),
            "has_coop": "yes" if coop else "no",
        },
    )


def _questions(here: Here, card: Card) -> Iterator[Words]:
    """Yield every question that still waits, while anything is owed on the clue."""
    day = here.reading.today.fromordinal
    for asked in card.questions:
        if asked.state == "open" and card.due is not None:
            yield Words("desk-card-question", {"question": asked.words, "date": day(asked.due_day)})


def _note(here: Here, card: Card) -> Words | None:
    notes = (
        step
        for step in reversed(card.course)
        if step.action == Action.NOTE and step.told.get("words")
    )
    step = next(notes, None)
    if step is None:
        return None
    return Words(
        "desk-card-note",
        {
            "at": here.house.local(step.at),
            "who": card.names.get(step.staff_id or 0, ""),
            "text": shortened(str(step.told["words"]), said.LONGEST),
        },
    )


def _identity(card: Card) -> Words | None:
    if not card.identity:
        return None
    own = (value for key, value in card.identity.items() if key not in firm.SEALED)
    told = "　".join(str(value) for value in own)
    return Words("desk-card-identity", {"identity": told})
