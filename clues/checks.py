"""What do the published lists say about what somebody is being told at the door?

Facts against records: found, found with differences, not found, or no list to look in. The
result names the record and the edition. It judges nothing: "not found" is not "unlawful",
and "found" is not "lawful".
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Final

from clues.matching import company_keys, full_name, longest_shared, same_item, same_unit
from clues.points import NEAR_METRES, Spot, apart
from clues.regex import regex
from clues.registry import Asked, Edition, Record, RegistryKind, newest_of_each

MOST_CANDIDATES: Final = 3
"""So many names are offered at most: a list is asked about, not read out."""
_NAMED: Final = 3  # so many characters in a row make the name of a place
_LIKE: Final = 0.6


class CheckResult(StrEnum):
    """What came of a look into a list."""

    FOUND = "found"
    DIFFERS = "differs"
    ABSENT = "absent"
    MANY = "many"
    NO_LIST = "no-list"


class Point(StrEnum):
    """In which point a record differs from what was told."""

    UNIT = "unit"
    TIME = "time"
    ITEM = "item"
    FINES = "fines"


@dataclass(frozen=True, slots=True, kw_only=True)
class Checked:
    """One look: into which list, what came of it, which record and edition say so.

    *differs* are the points in which the record is not what was told; *candidates* are
    those among which the person has to choose, or further ones that were found.
    """

    about: RegistryKind
    result: CheckResult
    record: Record | None = None
    edition: Edition | None = None
    differs: tuple[Point, ...] = ()
    candidates: tuple[Record, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """An inspection as it was told: all names its unit may have, the day, what is inspected."""

    units: tuple[str, ...]
    day: date
    item: str = ""


def filing(visit: Visit, records: Iterable[Record], asked: Asked) -> Checked:
    """Look for the filing of a visit among the filings of one company."""
    if not asked.editions:
        return Checked(about=RegistryKind.FILING, result=CheckResult.NO_LIST)
    found = sorted(
        ((_differences(visit, record), record) for record in newest_of_each(records)),
        key=lambda pair: (len(pair[0]), -_edition_id(pair[1])),
    )
    near = [(points, record) for points, record in found if _worth_telling(visit, points)]
    if not near:
        return _absent(RegistryKind.FILING, asked)
    points, record = near[0]
    also = tuple(each for other, each in near[1:MOST_CANDIDATES] if other == points)
    return replace(_found(RegistryKind.FILING, record, points), candidates=also)


def _differences(visit: Visit, record: Record) -> tuple[Point, ...]:
    points = []
    if visit.units and not same_unit(visit.units, record.text("unit")):
        points.append(Point.UNIT)
    if not record.valid(visit.day):
        points.append(Point.TIME)
    if visit.item and not same_item(visit.item, record.text("item")):
        points.append(Point.ITEM)
    return tuple(points)


def _worth_telling(visit: Visit, points: tuple[Point, ...]) -> bool:
    """Another unit's filing, or one of another day, is not the filing of this visit."""
    return Point.UNIT not in points and Point.TIME not in points


def company(name: str, records: Iterable[Record]) -> list[Record]:
    """Return the companies that *name* may mean: one when it is written in full, else all.

    Two rows with one credit code, or without codes and with one name, are one company.
    """
    wanted = full_name(name)
    found: dict[str, Record] = {}
    for record in records:
        found.setdefault(record.text("code") or full_name(record.text("company")), record)
    codes_of = {full_name(each.text("company")) for each in found.values() if each.text("code")}
    kept = [
        each
        for each in found.values()
        if each.text("code") or full_name(each.text("company")) not in codes_of
    ]
    exact = [each for each in kept if full_name(each.text("company")) == wanted]
    return exact if len(exact) == 1 else kept


def of_company(record: Record, records: Iterable[Record]) -> list[Record]:
    """Return those of *records* that speak of the company of *record*."""
    code, name = record.text("code"), record.text("company")
    keys = company_keys(name)

    def same(each: Record) -> bool:
        if code and each.text("code"):
            return each.text("code") == code
        return not keys.isdisjoint(company_keys(each.text("company")))

    return [each for each in records if same(each)]


def checkpoint(
    spot: Spot, records: Iterable[Record], asked: Asked, *, fines: bool = False
) -> Checked:
    """Look for an approved point at *spot*; *fines*: money was taken or demanded there."""
    if not asked.editions:
        return Checked(about=RegistryKind.CHECKPOINT, result=CheckResult.NO_LIST)
    near = [record for record in newest_of_each(records) if _is_near(spot, record)]
    if not near:
        return _absent(RegistryKind.CHECKPOINT, asked)
    near.sort(key=lambda record: _distance(spot, record))
    if len(near) > 1 and not _clearly_first(spot, near):
        return _many(RegistryKind.CHECKPOINT, near)
    record = near[0]
    points = (Point.FINES,) if fines and not _allows_fines(record) else ()
    return _found(RegistryKind.CHECKPOINT, record, points)


def spot_of(record: Record) -> Spot:
    """Return where a registered point is."""
    body = record.body
    return Spot(
        road=record.text("road"),
        metres=body.get("stake", body.get("kilometre")),
        latitude=body.get("latitude"),
        longitude=body.get("longitude"),
        words=f"{record.text('name')} {record.text('place')} {record.text('waterway')}",
    )


def _is_near(spot: Spot, record: Record) -> bool:
    there = spot_of(record)
    distance = apart(spot, there)
    if distance is not None:
        return distance <= NEAR_METRES
    if spot.road and there.road and spot.road != there.road:
        return False
    return _named_alike(spot.words, record)


def _named_alike(words: str, record: Record) -> bool:
    parts = (record.text("name"), record.text("place"), record.text("waterway"))
    return any(longest_shared(words, part) >= min(_NAMED, len(part)) for part in parts if part)


def _distance(spot: Spot, record: Record) -> float:
    distance = apart(spot, spot_of(record))
    shared = longest_shared(spot.words, record.text("name"))
    return distance if distance is not None else NEAR_METRES / (1 + shared)


def _clearly_first(spot: Spot, near: Sequence[Record]) -> bool:
    """One of several is meant when its whole name was said, or it is nearer by half."""
    first, second = (_distance(spot, record) for record in near[:2])
    said = [record for record in near if full_name(record.text("name")) in full_name(spot.words)]
    return first * 2 < second or (len(said) == 1 and said[0] is near[0])


_FINE_WORDS: Final = ("罚", "处罚", "收费", "征收", "通行费")
_EXCLUDED: Final = regex(r"(?:不|无|禁)(?:得|止|准|予)?(?:罚款?|处罚|收费|征收)")


def _allows_fines(record: Record) -> bool:
    """Tell whether the approved powers speak of money other than to exclude it."""
    powers = full_name(record.text("powers"))
    allowed = _EXCLUDED.sub("", powers)
    return any(word in allowed for word in _FINE_WORDS)


def fee(name: str, records: Iterable[Record], asked: Asked) -> Checked:
    """Look for a fee by the name that stands on its receipt."""
    if not asked.editions:
        return Checked(about=RegistryKind.FEE, result=CheckResult.NO_LIST)
    wanted = full_name(name)
    alike = [record for record in newest_of_each(records) if _alike(wanted, record)]
    if not alike:
        return _absent(RegistryKind.FEE, asked)
    exact = [record for record in alike if full_name(record.text("name")) == wanted]
    alike = exact or alike
    return _found(RegistryKind.FEE, alike[0]) if len(alike) == 1 else _many(RegistryKind.FEE, alike)


def _alike(wanted: str, record: Record) -> bool:
    name = full_name(record.text("name"))
    shorter = min(len(wanted.removesuffix("费")), len(name.removesuffix("费")))
    return shorter > 1 and longest_shared(wanted, name) >= max(2, shorter * _LIKE)


def certificate(
    ident: str, records: Iterable[Record], asked: Asked, *, day: date, units: Sequence[str] = ()
) -> Checked:
    """Look for an officer's certificate by its number; the answer holds no name."""
    if not asked.editions:
        return Checked(about=RegistryKind.CERTIFICATE, result=CheckResult.NO_LIST)
    wanted = full_name(ident)
    same = [each for each in newest_of_each(records) if full_name(each.text("ident")) == wanted]
    if not same:
        return _absent(RegistryKind.CERTIFICATE, asked)
    record = same[0]
    points = [] if record.valid(day) else [Point.TIME]
    if units and not same_unit(units, record.text("unit")):
        points.append(Point.UNIT)
    return _found(RegistryKind.CERTIFICATE, record, tuple(points))


@dataclass(frozen=True, slots=True, kw_only=True)
class YearCount:
    """How many inspections of a company a unit filed in a year, and the published cap."""

    unit: str
    year: int
    count: int
    cap: int
    basis: str
    edition: Edition | None = None


def yearly(
    visit: Visit, filings: Iterable[Record], caps: Iterable[Record], *, enterprise_class: str = ""
) -> YearCount | None:
    """Count a unit's filings for one company in the visit's year; None without a cap.

    One filing number counts once. A filing that runs over New Year counts in both years.
    """
    cap = _cap(visit, caps, enterprise_class)
    if cap is None:
        return None
    first, last = date(visit.day.year, 1, 1), date(visit.day.year, 12, 31)
    counted = {
        full_name(record.text("ident"))
        for record in newest_of_each(filings)
        if same_unit((*visit.units, cap.text("unit")), record.text("unit"))
        and (record.valid_from or first) <= last
        and (record.valid_to or last) >= first
    }
    return YearCount(
        unit=cap.text("unit"),
        year=visit.day.year,
        count=len(counted),
        cap=int(cap.body["cap"]),
        basis=cap.text("basis"),
        edition=cap.edition,
    )


def _cap(visit: Visit, caps: Iterable[Record], enterprise_class: str) -> Record | None:
    fits = [
        record
        for record in newest_of_each(caps)
        if record.valid(visit.day)
        and same_unit(visit.units, record.text("unit"))
        and record.text("sort") in ("", enterprise_class)
        and (not record.text("item") or (visit.item and same_item(visit.item, record.text("item"))))
    ]
    # The most particular one speaks: for this class and item before one for everything.
    return max(
        fits, key=lambda each: bool(each.text("sort")) + bool(each.text("item")), default=None
    )


def _found(about: RegistryKind, record: Record, points: tuple[Point, ...] = ()) -> Checked:
    result = CheckResult.DIFFERS if points else CheckResult.FOUND
    return Checked(
        about=about, result=result, record=record, edition=record.edition, differs=points
    )


def _absent(about: RegistryKind, asked: Asked) -> Checked:
    return Checked(about=about, result=CheckResult.ABSENT, edition=asked.named)


def _many(about: RegistryKind, records: Sequence[Record]) -> Checked:
    return Checked(
        about=about,
        result=CheckResult.MANY,
        edition=records[0].edition,
        candidates=tuple(records[:MOST_CANDIDATES]),
    )


def _edition_id(record: Record) -> int:
    return record.edition.id if record.edition else 0
