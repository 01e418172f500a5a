"""What do the lists say, of which edition, and is it asked when more than one fits?"""

from datetime import date
from typing import Any

import pytest

from clues import checks
from clues.checks import CheckResult, Point, Visit
from clues.points import read_spot
from clues.registry import Asked, Edition, EditionState, Record, RegistryKind, asked_on
from clues.sheet import record_of

DAY = date(2026, 11, 19)
MARKET = "青湾县市场监督管理局"


def edition(number: int, kind: RegistryKind = RegistryKind.FILING, **facts: Any) -> Edition:
    """Return an edition in force."""
    told = {"name": f"第{number}版", "source": "青湾县司法局", "updated": DAY, **facts}
    return Edition(id=number, kind=kind, state=EditionState.IN_FORCE, **told)


ASKED = Asked(editions=(edition(1),))


def filed(of: Edition | None = None, **facts: Any) -> Record:
    """Return a filing of the market bureau for a timber firm."""
    body = {
        "ident": "118号",
        "unit": MARKET,
        "company": "青湾木业有限公司",
        "valid_from": "2026-11-17",
        "valid_to": "2026-11-21",
        "item": "特种设备检查",
        **facts,
    }
    return _of(of or edition(1), record_of(RegistryKind.FILING, 2, body))


def _of(of: Edition, record: Record) -> Record:
    told = {name: getattr(record, name) for name in record.__slots__}
    return Record(**{**told, "edition": of})


def visit(day: date = DAY, item: str = "", unit: str = MARKET) -> Visit:
    """Return a visit of that bureau."""
    return Visit(units=(unit, "市监局"), day=day, item=item)


@pytest.mark.parametrize(
    ("day", "result"),
    [
        (date(2026, 11, 16), CheckResult.ABSENT),  # the day before
        (date(2026, 11, 17), CheckResult.FOUND),  # the first day counts
        (date(2026, 11, 21), CheckResult.FOUND),  # so does the last
        (date(2026, 11, 22), CheckResult.ABSENT),
    ],
)
def test_the_window_of_a_filing_is_inclusive(day: date, result: CheckResult) -> None:
    """A filing holds from its first to its last day."""
    assert result is checks.filing(visit(day), [filed()], ASKED).result


def test_a_filing_of_another_unit_is_not_this_ones() -> None:
    """Who is at the door has to be who filed."""
    other = visit(unit="青湾县应急管理局")
    stranger = Visit(units=("青湾县应急管理局",), day=DAY)

    assert CheckResult.FOUND is checks.filing(other, [filed(unit="市监局")], ASKED).result
    assert CheckResult.ABSENT is checks.filing(stranger, [filed()], ASKED).result


def test_another_item_is_told_as_a_difference() -> None:
    """The filing is there, and says something else."""
    found = checks.filing(visit(item="环保"), [filed()], ASKED)

    assert CheckResult.DIFFERS is found.result
    assert (Point.ITEM,) == found.differs


def test_without_a_list_nothing_is_said_to_be_absent() -> None:
    """An empty office has no answer, and says so."""
    assert CheckResult.NO_LIST is checks.filing(visit(), [], Asked()).result


def test_a_corrected_filing_goes_before_the_one_it_corrects() -> None:
    """Of one filing number the newest edition's row counts."""
    first, second = edition(1), edition(2)
    corrected = filed(second, valid_from="2026-11-23", valid_to="2026-11-25")

    found = checks.filing(visit(), [filed(first), corrected], Asked(editions=(second, first)))

    assert CheckResult.ABSENT is found.result
    assert second == found.edition


def test_companies_that_share_a_name_are_asked_about() -> None:
    """More than one candidate is a question; the name in full is an answer."""
    one, two = filed(company="青湾木业有限公司"), filed(company="青湾木业股份有限公司")

    assert 2 == len(checks.company("青湾木业", [one, two]))
    assert [one] == checks.company("青湾木业有限公司", [one, two])


def test_filings_come_bit_by_bit() -> None:
    """Every edition counts, until a newer one lists its rows anew."""
    batches = [edition(1), edition(2), edition(3, replaces=(1,))]

    asked = asked_on(batches, RegistryKind.FILING, DAY).editions

    assert [3, 2] == [each.id for each in asked]


def test_of_a_whole_list_the_edition_of_the_day_is_asked() -> None:
    """Last year's catalogue answers for last year."""
    kind = RegistryKind.FEE
    old = edition(1, kind, valid_from=date(2025, 1, 1))
    new = edition(2, kind, valid_from=date(2026, 1, 1))
    arriving = Edition(id=3, kind=kind, name="新", source="青湾县司法局", updated=DAY)

    editions = [old, new, arriving]
    assert (new,) == asked_on(editions, kind, DAY).editions
    assert (old,) == asked_on(editions, kind, date(2025, 12, 31)).editions
    assert () == asked_on(editions, kind, date(2024, 12, 31)).editions


def point(**facts: Any) -> Record:
    """Return an approved weighing station."""
    body = {
        "name": "沙河桥超限检测站",
        "unit": "青湾县交通运输局",
        "ident": "31号",
        "approved_by": "云水省人民政府",
        "road": "S306",
        "stake": 88_200,
        "powers": "货车超限检测；不收费、不罚款",
        **facts,
    }
    kind = RegistryKind.CHECKPOINT
    return _of(edition(1, kind), record_of(kind, 2, body))


@pytest.mark.parametrize(
    ("said", "result"),
    [
        ("S306 K88+200", CheckResult.FOUND),
        ("省道306线89公里", CheckResult.FOUND),  # within two kilometres
        ("S306 K95", CheckResult.ABSENT),
        ("S306沙河桥那里", CheckResult.FOUND),  # by its name
        ("G107沙河桥", CheckResult.ABSENT),  # another road
        ("老渡口", CheckResult.ABSENT),
    ],
)
def test_a_checkpoint_is_found_by_stake_or_name(said: str, result: CheckResult) -> None:
    """Road and stake decide; where they are not told, the name does."""
    asked = Asked(editions=(edition(1, RegistryKind.CHECKPOINT),))

    assert result is checks.checkpoint(read_spot(said), [point()], asked).result


@pytest.mark.parametrize(
    ("powers", "differs"),
    [
        ("货车超限检测；不收费、不罚款", (Point.FINES,)),
        ("货车超限检测", (Point.FINES,)),  # fines are not spoken of
        ("超限检测、行政处罚", ()),
        ("收取车辆通行费", ()),
    ],
)
def test_a_point_that_is_not_for_fines(powers: str, differs: tuple[Point, ...]) -> None:
    """Where money was taken, the powers that were approved are compared."""
    asked = Asked(editions=(edition(1, RegistryKind.CHECKPOINT),))
    spot = read_spot("S306 K88+200")

    assert differs == checks.checkpoint(spot, [point(powers=powers)], asked, fines=True).differs


def test_two_points_near_each_other_are_asked_about() -> None:
    """Nobody guesses which one is meant."""
    asked = Asked(editions=(edition(1, RegistryKind.CHECKPOINT),))
    two = [point(), point(name="沙河桥木材检查站", ident="32号", stake=88_300)]

    found = checks.checkpoint(read_spot("S306沙河桥"), two, asked)

    assert CheckResult.MANY is found.result
    assert 2 == len(found.candidates)


def test_a_fee_is_found_by_the_name_on_the_receipt() -> None:
    """A name that is nearly the same is offered, another fee is not."""
    kind = RegistryKind.FEE
    asked = Asked(editions=(edition(1, kind),))
    body = {
        "name": "特种设备检验检测费",
        "standard": "每台500元",
        "unit": "检验所",
        "basis": "77号",
    }
    fee = _of(edition(1, kind), record_of(kind, 2, body))

    assert CheckResult.FOUND is checks.fee("特种设备检验费", [fee], asked).result
    assert CheckResult.ABSENT is checks.fee("管理费", [fee], asked).result


def test_a_certificate_answers_without_a_name() -> None:
    """Number, unit and days; whoever carries it is nobody's answer."""
    kind = RegistryKind.CERTIFICATE
    asked = Asked(editions=(edition(1, kind),))
    body = {"ident": "18090099001", "unit": MARKET, "valid_to": "2026-06-30"}
    held = _of(edition(1, kind), record_of(kind, 2, body))

    found = checks.certificate("１８０９００９９００１", [held], asked, day=DAY)

    assert (Point.TIME,) == found.differs
    assert CheckResult.ABSENT is checks.certificate("18090099002", [held], asked, day=DAY).result


def test_a_years_inspections_are_counted_against_the_cap() -> None:
    """One filing number counts once, in the year of the day that is asked about."""
    kind = RegistryKind.CAP
    body = {"unit": MARKET, "cap": 2, "basis": "上限公告"}
    cap = _of(edition(9, kind), record_of(kind, 2, body))
    filings = [
        filed(),
        filed(ident="9号", valid_from="2026-03-01", valid_to="2026-03-02"),
        filed(ident="1号", valid_from="2025-12-30", valid_to="2026-01-03"),
        filed(ident="7号", valid_from="2025-03-01", valid_to="2025-03-02"),
        filed(ident="8号", unit="青湾县应急管理局"),
    ]

    counted = checks.yearly(visit(), filings, [cap])

    assert counted is not None
    assert (3, 2) == (counted.count, counted.cap)
    assert checks.yearly(Visit(units=("县税务局",), day=DAY), filings, [cap]) is None
