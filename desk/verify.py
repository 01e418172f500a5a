"""What do the published lists say about an inspection, a point, a fee, a certificate?

Every look goes by index into the editions that speak of the day. What was answered, from
which edition, is journaled without who asked.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Final

from clues import checks, quiet
from clues.checks import Checked, Visit, YearCount
from clues.door_question import DoorQuestion, Wanted
from clues.matching import company_keys, full_name, grams
from clues.points import Spot, cells, read_spot, stake_keys
from clues.quiet import QuietAnswer, Quietness, QuietRule
from clues.quiet_window import read_window
from clues.registry import Asked, Record, RegistryKind, asked_on
from desk.room import Room
from desk.talk import Talk
from storage import registry_rows

SHORTEST_NAME: Final = 3
"""Fewer characters begin too many names: a list is asked about, not read out."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LookUp:
    """Look a question up. *company* names the one that was chosen of several.

    *place* is a position, WGS 84 degrees; *fines*: money was taken or demanded.
    *aloud*: the person is told, so it is journaled.
    """

    question: DoorQuestion
    company: str = ""
    place: tuple[float, float] | None = None
    fines: bool = False
    aloud: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class NoteClaim:
    """Journal what was said at the door of an exception or a difference, without who told it."""

    edition: int | None
    claim: str
    paper: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class DoorAnswer:
    """What the lists say. *companies* are names to choose from; *vague*: too many would be.

    *unit* and *company* are the names as the lists have them, else as they were told.
    """

    question: DoorQuestion
    day: date
    checked: Checked | None = None
    quiet: QuietAnswer | None = None
    area: str = ""
    count: YearCount | None = None
    companies: tuple[str, ...] = ()
    vague: bool = False
    unit: str = ""
    company: str = ""
    code: str = ""
    place: str = ""
    editions: tuple[int, ...] = field(default=())


def look_up(room: Room, talk: Talk, request: LookUp) -> DoorAnswer:
    """Answer a question from the lists."""
    answer = _LOOKS[request.question.wanted](room, request)
    if request.aloud and not answer.companies and not answer.vague:
        _journal(room, answer)
    return answer


def note_claim(room: Room, talk: Talk, claim: NoteClaim) -> None:
    """Journal a claim."""
    room.note(
        "verify.claimed", f"edition:{claim.edition or '-'}", claim=claim.claim, paper=claim.paper
    )


def _journal(room: Room, answer: DoorAnswer) -> None:
    checked = answer.checked
    record = checked.record if checked else None
    room.note(
        "verify.answered",
        f"edition:{checked.edition.id if checked and checked.edition else '-'}",
        about=str(answer.question.wanted),
        result=str(checked.result) if checked else None,
        row=record.number if record else None,
        quiet=str(answer.quiet.quietness) if answer.quiet else None,
        day=answer.day.isoformat(),
    )


# --- filings ------------------------------------------------------------------------------


def _filing(room: Room, request: LookUp) -> DoorAnswer:
    question, day = request.question, request.question.day or room.today
    filings = _asked(room, RegistryKind.FILING, day)
    answer = DoorAnswer(question=question, day=day, unit=question.unit, company=question.company)
    if question.scan:
        return _scanned(room, answer, filings)
    found = _companies(room, request, filings)
    if len(found) > checks.MOST_CANDIDATES:
        return replace(answer, vague=True)
    if len(found) > 1:
        return replace(answer, companies=tuple(each.text("company") for each in found))
    if not found and question.code and not question.company:
        answer = replace(answer, company=question.code)
    return _of_company(room, answer, found[0] if found else None, filings)


def _of_company(
    room: Room, answer: DoorAnswer, record: Record | None, filings: Asked
) -> DoorAnswer:
    question = answer.question
    known = _enterprise(room, record, answer.day) or record
    company = known.text("company") if known else answer.company
    mine = _filings_of(room, known, filings) if known else []
    names = unit_names(room, question.unit, answer.day) if question.unit else ()
    visit = Visit(units=names, day=answer.day, item=question.item)
    checked = checks.filing(visit, mine, filings)
    unit = checked.record.text("unit") if checked.record else question.unit
    return _with_calendar(
        room,
        replace(
            answer,
            checked=checked,
            company=company,
            unit=unit,
            code=known.text("code") if known else question.code,
            place=known.text("place") if known else "",
        ),
        known,
        mine,
    )


def _with_calendar(
    room: Room, answer: DoorAnswer, known: Record | None, mine: list[Record]
) -> DoorAnswer:
    """Add what the calendar says of the day, and the year's count beside its cap."""
    sort = known.text("sort") if known else ""
    area = known.text("area") if known else ""
    said, where = _quiet(room, answer.day, area, sort)
    names = unit_names(room, answer.unit, answer.day) if answer.unit else ()
    visit = Visit(units=names, day=answer.day)
    caps = [
        record
        for name in names
        for record in _records(room, RegistryKind.CAP, answer.day, [f"unit:{full_name(name)}"])
    ]
    count = checks.yearly(visit, mine, caps, enterprise_class=sort) if caps else None
    return replace(answer, quiet=said, area=where, count=count)


def _scanned(room: Room, answer: DoorAnswer, filings: Asked) -> DoorAnswer:
    found = _of(room, filings, [f"scan:{full_name(answer.question.scan)}"])
    visit = Visit(units=(), day=answer.day)
    checked = checks.filing(visit, found, filings)
    if checked.record is None:
        return replace(answer, checked=checked, company=answer.question.scan)
    scanned = replace(answer, company=checked.record.text("company"))
    return replace(_of_company(room, scanned, checked.record, filings), checked=checked)


def _companies(room: Room, request: LookUp, filings: Asked) -> list[Record]:
    """Return the companies a question may mean, by code, by name, by how a name begins."""
    question, day = request.question, request.question.day or room.today
    lists = _asked(room, RegistryKind.ENTERPRISE, day)
    if question.code:
        keys = [f"code:{question.code}"]
        return checks.company("", [*_of(room, lists, keys), *_of(room, filings, keys)])[:1]
    name = request.company or question.company
    # The name in full goes first: what shares only a part of it may be many.
    keys = [f"full:{full_name(name)}", *(f"co:{key}" for key in company_keys(name))]
    found = checks.company(name, [*_of(room, lists, keys), *_of(room, filings, keys)])
    if found or len(full_name(name)) < SHORTEST_NAME:
        return found
    begun = [
        record
        for asked in (lists, filings)
        for edition in asked.editions
        for key in company_keys(name)
        if len(key) >= SHORTEST_NAME
        for record in registry_rows.starting(room.conn, edition, f"co:{key}")
    ]
    return checks.company(name, begun)


def _enterprise(room: Room, record: Record | None, day: date) -> Record | None:
    """Return the enterprise's own row: its class and area decide which rules speak of it."""
    if record is None:
        return None
    keys = [f"co:{key}" for key in company_keys(record.text("company"))]
    if record.text("code"):
        keys = [f"code:{record.text('code')}"]
    found = checks.of_company(record, _records(room, RegistryKind.ENTERPRISE, day, keys))
    exact = checks.company(record.text("company"), found)
    return exact[0] if len(exact) == 1 else None


def _filings_of(room: Room, company: Record, filings: Asked) -> list[Record]:
    keys = [f"co:{key}" for key in company_keys(company.text("company"))]
    if company.text("code"):
        keys.append(f"code:{company.text('code')}")
    return checks.of_company(company, _of(room, filings, keys))


def unit_names(room: Room, said: str, day: date) -> tuple[str, ...]:
    """Return every name the unit may have: as said, of the campaign, of the alias list."""
    wanted = full_name(said)
    campaign = room.desk.campaign
    agencies = [
        unit
        for agency in campaign.agencies
        if said == agency.id
        or wanted in {full_name(name) for name in (*agency.label.values(), *agency.called)}
        for unit in campaign.meant_by(agency.id)
    ]
    units = [
        unit
        for unit in campaign.units.values()
        if wanted in {full_name(name) for name in (*unit.name.values(), *unit.called)}
    ]
    named = [name for unit in (*units, *agencies) for name in (*unit.name.values(), *unit.called)]
    aliases = _records(room, RegistryKind.ALIAS, day, [f"alias:{wanted}"])
    return tuple(dict.fromkeys((said, *named, *(each.text("unit") for each in aliases))))


# --- the calendar -------------------------------------------------------------------------


def _quiet(room: Room, day: date, area: str, sort: str) -> tuple[QuietAnswer, str]:
    """Ask the enterprise's own area first, then that of the office."""
    home = str(room.desk.campaign.area or "")
    said, where = QuietAnswer(quietness=Quietness.NO_RULE, day=day), area or home
    for each in dict.fromkeys(filter(None, (area, home))):
        keyed = full_name(each)
        rules = [
            rule
            for record in _records(room, RegistryKind.QUIET, day, [f"area:{keyed}"])
            if (rule := _rule(record)) is not None
        ]
        said = quiet.on_day(rules, day, area=keyed, enterprise_class=sort or None)
        if said.quietness is not Quietness.NO_RULE:
            return said, each
    return said, where


def _rule(record: Record) -> QuietRule | None:
    window = read_window(record.text("window"))
    edition = record.edition
    if window is None or edition is None:
        return None
    return QuietRule(
        area=full_name(record.text("area")),
        window=window,
        source=record.text("basis"),
        edition=record.text("version") or edition.name,
        valid_from=record.valid_from,
        valid_to=record.valid_to,
        classes=record.parts("classes"),
        exceptions=record.parts("exceptions"),
        approval=record.text("ident"),
    )


# --- points, fees, certificates -----------------------------------------------------------


def _checkpoint(room: Room, request: LookUp) -> DoorAnswer:
    question, day = request.question, request.question.day or room.today
    latitude, longitude = request.place or (None, None)
    spot = read_spot(request.company or question.words, latitude=latitude, longitude=longitude)
    asked = _asked(room, RegistryKind.CHECKPOINT, day)
    found = [record for keys in _spot_keys(spot) for record in _of(room, asked, keys)]
    checked = checks.checkpoint(spot, _once(found), asked, fines=request.fines)
    return DoorAnswer(
        question=question,
        day=day,
        checked=checked,
        companies=tuple(each.text("name") for each in checked.candidates)
        if checked.result is checks.CheckResult.MANY
        else (),
        unit=checked.record.text("unit") if checked.record else question.unit,
        place=question.words,
    )


def _spot_keys(spot: Spot) -> Iterable[list[str]]:
    if spot.road and spot.metres is not None:
        yield list(stake_keys(spot.road, spot.metres))
    if spot.latitude is not None and spot.longitude is not None:
        yield [f"cell:{cell}" for cell in cells(spot.latitude, spot.longitude)]
    pairs = sorted(grams(spot.words))[:11] if spot.words else []
    road = [f"road:{spot.road}"] if spot.road else []
    if pairs or road:
        yield [*road, *(f"gram:{pair}" for pair in pairs)]


def _fee(room: Room, request: LookUp) -> DoorAnswer:
    question, day = request.question, request.question.day or room.today
    name = request.company or question.fee
    asked = _asked(room, RegistryKind.FEE, day)
    found = _of(room, asked, [f"gram:{pair}" for pair in sorted(grams(name))[:12]])
    found = [record for record in found if record.valid(day)]
    checked = checks.fee(name, found, asked)
    many = checked.result is checks.CheckResult.MANY
    return DoorAnswer(
        question=question,
        day=day,
        checked=checked,
        companies=tuple(each.text("name") for each in checked.candidates) if many else (),
        unit=checked.record.text("unit") if checked.record else question.unit,
    )


def _certificate(room: Room, request: LookUp) -> DoorAnswer:
    question, day = request.question, request.question.day or room.today
    asked = _asked(room, RegistryKind.CERTIFICATE, day)
    found = _of(room, asked, [f"no:{full_name(question.ident)}"])
    names = unit_names(room, question.unit, day) if question.unit else ()
    checked = checks.certificate(question.ident, found, asked, day=day, units=names)
    unit = checked.record.text("unit") if checked.record else question.unit
    return DoorAnswer(question=question, day=day, checked=checked, unit=unit)


_LOOKS: Final = {
    Wanted.FILING: _filing,
    Wanted.CHECKPOINT: _checkpoint,
    Wanted.FEE: _fee,
    Wanted.CERTIFICATE: _certificate,
}


# --- reading ------------------------------------------------------------------------------


def _asked(room: Room, kind: RegistryKind, day: date) -> Asked:
    return asked_on(registry_rows.editions(room.conn, kind), kind, day)


def _of(room: Room, asked: Asked, keys: Iterable[str]) -> list[Record]:
    wanted = list(keys)
    return [
        record
        for edition in asked.editions
        for record in registry_rows.by_keys(room.conn, edition, wanted)
    ]


def _records(room: Room, kind: RegistryKind, day: date, keys: Iterable[str]) -> list[Record]:
    return _of(room, _asked(room, kind, day), keys)


def _once(records: Iterable[Record]) -> list[Record]:
    held = {
        (record.edition.id if record.edition else 0, record.number): record for record in records
    }
    return list(held.values())
