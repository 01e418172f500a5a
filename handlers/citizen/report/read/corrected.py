"""What do the answers of a report say after somebody corrected them with a word?

The answers become slots again, the correction changes slots, and the changed slots become
answers: so a correction knows nothing about how an answer is kept.
"""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime
from decimal import Decimal
from typing import Any, Final

from clues.reading.amounts.money_role import MoneyRole, Remark
from clues.reading.amounts.unpaid import none_wanted, unpaid
from clues.reading.corrections.amounts import is_open
from clues.reading.corrections.changes import Change
from clues.reading.corrections.corrections import correct
from clues.reading.corrections.firms import is_same_firm
from clues.reading.matters.asked_for_help import only_asked_for_help
from clues.reading.slots import Name, Slot
from clues.reading.times.moments import Grain, Part
from handlers.citizen.report.questions.papers import PAPERS, SLIP
from handlers.citizen.report.read.grows import is_handed, no_longer_due
from handlers.citizen.report.read.story import LINES, answers_in
from handlers.citizen.report.told.times import others
from handlers.citizen.report.told.told import told_of
from handlers.dialog.flow import FORGET
from handlers.dialog.house import House


def corrected(
    house: House, answers: Mapping[str, Any], words: str, now: datetime
) -> dict[str, Any]:
    """Return the answers that *words* change; FORGET stands for one that is taken back."""
    known = tuple(_slots(answers))
    changes = correct(known, words, now=house.local(now), ground=house.ground)
    touched = {LINES[each.name] for each in changes if each.name in LINES}
    touched -= _of_who_was_asked(changes, words)
    if not touched:
        return {}
    found = answers_in(house, _after(known, changes))
    if len(found.get("times", ())) > 1:  # both of them counted before, and do so still
        found["time"] = {"value": found["times"][0], "also": found["times"][1:]}
    found = _with_the_slip(found, answers)
    if "papers-known" in found:
        if "papers" in answers:
            found["papers"] = found["papers-known"]
        elif "papers" in touched:  # whether an ID was shown is still to be asked
            touched = {*touched - {"papers"}, "papers-known"}
    if "agency" in found and (named := _still_named(answers, words)):
        found["agency"] = {**found["agency"], "named": named}
    found |= _of_payments(changes, found, words)
    return {key: found.get(key, FORGET) for key in sorted(touched, key=_ORDER.index)}


def _of_payments(
    changes: tuple[Change, ...], found: Mapping[str, Any], words: str
) -> dict[str, Any]:
    """Return the sums where *words* pay one that was not paid, or say that none was wanted."""
    if "money" not in found:
        return {"money": {"none": True}} if none_wanted(words) else {}
    paid = any(map(_is_paid_now, changes))
    return {"money": no_longer_due(found["money"])} if paid else {}


def _is_paid_now(change: Change) -> bool:
    """Say whether a sum was paid that was not told before: 没交钱, and then 给了250."""
    return change.name is Name.AMOUNT and change.old is None and is_handed(change.new)


def _of_who_was_asked(changes: tuple[Change, ...], words: str) -> set[str]:
    """Return the line of units where *words* name none but offices that were asked for help."""
    named = {each.new.value for each in changes if each.name is Name.AGENCY and each.new}
    return {"agency"} if named and named <= only_asked_for_help(words) else set()


_ORDER: Final = (*dict.fromkeys(LINES.values()), "papers-known")
"""In this order changes are told, whatever the order of a set."""


def _with_the_slip(found: dict[str, Any], answers: Mapping[str, Any]) -> dict[str, Any]:
    """Keep the scrap of paper that was given for money: as a slot it is no yes and no no."""
    if told_of(answers, "papers").get("receipt") != SLIP:
        return found
    papers = {"papers", "papers-known"} & found.keys()
    return found | {key: {"receipt": SLIP, **found[key]} for key in papers}


def _still_named(answers: Mapping[str, Any], words: str) -> list[str]:
    """Return the offices told beside the kinds that have no kind of their own: 住建局."""
    agency = answers.get("agency")
    told = agency.get("named", ()) if isinstance(agency, dict) else ()
    return [name for name in told if name not in words]


def money_not_paid(
    house: House, answers: Mapping[str, Any], words: str, now: datetime
) -> dict[str, Any]:
    """Return what becomes of the sums told before when *words* say that none was paid: 没收钱."""
    if not (answers.get("money") and (unpaid(words) or none_wanted(words))):
        return {}
    changed = corrected(house, answers, words, now)
    if "money" not in changed:
        return {}
    return {"money": {} if changed["money"] is FORGET else changed["money"]}


def money_left_open(answers: Mapping[str, Any], words: str) -> bool:
    """Say whether *words* deny a payment and it has to be asked what became of it: 我没给."""
    told = answers.get("money")
    if not told or not unpaid(words) or none_wanted(words):
        return False
    return is_open(tuple(_sums(told)), words)


def _after(known: tuple[Slot, ...], changes: tuple[Change, ...]) -> tuple[Slot, ...]:
    """Return the slots with every change made, each where it stood.

    A new place or company lays the old aside whole, but not a name that is only put right.
    """
    instead = {id(change.old): change.new for change in changes if change.old is not None}
    aside = {
        name
        for change in changes
        if not _only_written_otherwise(change)
        for name in _LAID_ASIDE.get(change.name, ())
    }
    stands = [
        instead.get(id(slot), slot)
        for slot in known
        if id(slot) in instead or slot.name not in aside
    ]
    more = (change.new for change in changes if change.old is None)
    return tuple(slot for slot in (*stands, *more) if slot is not None)


def _only_written_otherwise(change: Change) -> bool:
    old, new = change.old, change.new
    if change.name is not Name.COMPANY or old is None or new is None:
        return False
    return is_same_firm(str(old.value), str(new.value))


_WHERE: Final = tuple(name for name, key in LINES.items() if key == "place")
_LAID_ASIDE: Final[Mapping[Name, tuple[Name, ...]]] = {
    **dict.fromkeys(_WHERE, _WHERE),
    Name.COMPANY: (Name.CREDIT_CODE,),
}


def _slots(answers: Mapping[str, Any]) -> Iterator[Slot]:
    """Return the answers as slots, quoting what they were read from."""
    told = {key: value for key in LINES.values() if isinstance(value := answers.get(key), dict)}
    if "value" in told.get("time", {}):
        yield _time(told["time"])
        yield from (_slot(Name.TIME, each, {}) for each in others(told["time"].get("also", ())))
    if told.get("place", {}).get("words"):
        yield _slot(Name.PLACE, told["place"]["words"], told["place"])
    agency = told.get("agency", {})
    for each in (agency.get("id"), *agency.get("also", ())):
        if each:
            yield _slot(Name.AGENCY, each, agency)
    yield from _sums(told.get("money", {}))
    papers = told_of(answers, "papers")
    for name, key in PAPERS.items():
        if isinstance(papers.get(key), bool):
            yield _slot(name, papers[key], papers)
    if told.get("plate", {}).get("words"):
        whose = {"said": answers.get("story") or ""}  # the line does not say whose it is
        yield _slot(Name.PLATE, told["plate"]["words"], whose)
    yield from _firm(told.get("company", {}))


def _time(told: Mapping[str, Any]) -> Slot:
    """Return a day with its part, where that is all that was told of the hour."""
    slot = replace(_slot(Name.TIME, told["value"], told), half="half" in told)
    if "about" in told:
        slot = replace(slot, grain=Grain.DAY, rough=True)
    if "part" not in told:
        return slot
    return replace(slot, part=Part(told["part"]), grain=Grain.PART)


def _firm(company: Mapping[str, Any]) -> Iterator[Slot]:
    for key, name in (("name", Name.COMPANY), ("code", Name.CREDIT_CODE)):
        if company.get(key):
            yield _slot(name, company[key], company)


def _sums(money: Mapping[str, Any]) -> Iterator[Slot]:
    plain = [{"amount": money["amount"], "role": ""}] if "amount" in money else []
    for each in money.get("amounts", plain):
        role = MoneyRole(each["role"]) if each.get("role") else None
        slot = _slot(Name.AMOUNT, Decimal(each["amount"]), money, role)
        high = Decimal(each["high"]) if each.get("high") else None
        rough = "about" in each or high is not None
        remark = Remark(each["remark"]) if each.get("remark") else None
        yield replace(slot, high=high, rough=rough, due="due" in each, remark=remark)


def _slot(
    name: Name,
    value: str | Decimal | bool,  # noqa: FBT001 - a slot's value
    told: Mapping[str, Any],
    role: MoneyRole | None = None,
) -> Slot:
    said = str(told.get("said", ""))
    return Slot(name=name, value=value, text=said, start=0, end=0, role=role)
