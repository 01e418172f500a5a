"""Is a table read as offices write it, and every fault told with its row?"""

from collections.abc import Callable
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clues import sheet_cells
from clues.registry import Record, RegistryKind, kind_called
from clues.sheet import Sheet, SheetFault, SheetRow
from clues.sheet_columns import COLUMNS

HEAD = (
    "备案号",
    "检查单位",
    "检查对象",
    "统一社会信用代码",
    "检查开始日期",
    "检查结束日期",
    "检查事项",
)
ROW = ("118号", "市监局", "青湾木业有限公司", "", "2026-11-17", "2026-11-21", "特种设备检查")


def read(
    *rows: tuple[str, ...], kind: RegistryKind = RegistryKind.FILING
) -> tuple[list[Record], list[SheetFault]]:
    """Check rows numbered from one."""
    numbered = [SheetRow(number, cells) for number, cells in enumerate(rows, 1)]
    found = list(Sheet(kind).checked(numbered))
    records = [each for each in found if isinstance(each, Record)]
    return records, [each for each in found if isinstance(each, SheetFault)]


def changed(place: int, value: str) -> tuple[str, ...]:
    """Return the sound row with one other cell."""
    return (*ROW[:place], value, *ROW[place + 1 :])


@pytest.mark.parametrize("kind", list(RegistryKind))
def test_the_example_of_every_template_is_sound(kind: RegistryKind) -> None:
    """Whoever fills a template as its example does is understood."""
    head = tuple(column.head for column in COLUMNS[kind])
    example = tuple(column.example for column in COLUMNS[kind])

    records, faults = read(head, example, kind=kind)

    assert [] == faults
    assert 1 == len(records)
    assert records[0].keys


@pytest.mark.parametrize("kind", list(RegistryKind))
def test_no_heading_means_two_columns_of_one_list(kind: RegistryKind) -> None:
    """The first word of each column is its alone."""
    heads = [column.head for column in COLUMNS[kind]]

    assert sorted(set(heads)) == sorted(heads)


def test_titles_may_stand_above_the_heading() -> None:
    """Official tables begin with a title and a date."""
    records, faults = read(
        ("2026年11月涉企检查备案表",), ("填报单位：司法局", "", "11月18日"), HEAD, ROW
    )

    assert [] == faults
    assert 4 == records[0].number


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("2026-11-17", date(2026, 11, 17)),
        ("2026/11/7", date(2026, 11, 7)),
        ("2026年11月17日", date(2026, 11, 17)),
        ("２０２６．１１．１７", date(2026, 11, 17)),
        ("46343", date(2026, 11, 17)),  # as a spreadsheet keeps it
        ("46343.0", date(2026, 11, 17)),
        ("20261117", date(2026, 11, 17)),
        ("2026-11-17 00:00:00", date(2026, 11, 17)),
    ],
)
def test_dates_are_read_as_they_are_written(written: str, day: date) -> None:
    """A date is a date, however the office or the spreadsheet wrote it."""
    records, faults = read(HEAD, changed(4, written))

    assert [] == faults
    assert day == records[0].valid_from


@pytest.mark.parametrize(
    ("place", "value", "why"),
    [
        (0, "", "needed"),
        (1, "=A1", "formula"),
        (2, "＝HYPERLINK(…)", "formula"),  # full width
        (2, "@SUM(1)", "formula"),
        (2, "+cmd", "formula"),
        (2, "x" * 501, "long"),
        (2, "坏\x00名", "control"),
        (3, "91439901MA4QWX1P7B", "credit-code"),  # a wrong check character
        (4, "下周二", "date"),
        (4, "2026-02-30", "date"),
        (4, "2026-11-30", "order"),  # after its end
        (0, "1.18E+17", "rounded"),  # a number the spreadsheet has cut
    ],
)
def test_every_fault_is_told_with_its_row(place: int, value: str, why: str) -> None:
    """A bad cell names its row, its column and what is wrong."""
    records, faults = read(HEAD, ROW, changed(place, value) if place else changed(0, value))

    assert why in {fault.why for fault in faults}
    assert {3} == {fault.row for fault in faults}
    assert 1 == len(records)


def test_rows_that_stand_twice_are_told() -> None:
    """One filing number for one company stands once; for two companies twice."""
    _, faults = read(HEAD, ROW, ROW)
    _, none = read(HEAD, ROW, changed(2, "青湾竹业有限公司"))

    assert [("duplicate", 3, "2")] == [(each.why, each.row, each.value) for each in faults]
    assert [] == none


@pytest.mark.parametrize(
    ("rows", "why"),
    [
        ((), "head"),
        ((("姓名", "电话"), ("某某", "139")), "head"),  # another table
        ((HEAD[:-1], ROW[:-1]), "lacks"),  # a column is missing
        (((*HEAD, "检查事项"), (*ROW, "消防")), "twice"),
        ((HEAD,), "empty"),
    ],
)
def test_a_table_of_another_shape_is_refused(rows: tuple[tuple[str, ...], ...], why: str) -> None:
    """Wrong columns are told once, not in every row."""
    records, faults = read(*rows)

    assert [] == records
    assert {why} == {fault.why for fault in faults}


def test_columns_we_do_not_keep_are_named_and_left() -> None:
    """An officer's name in a column of its own never reaches the database."""
    sheet = Sheet(RegistryKind.CERTIFICATE)
    rows = [SheetRow(1, ("证件号", "姓名", "所属单位")), SheetRow(2, ("1809", "某某", "市监局"))]

    [record] = list(sheet.checked(rows))

    assert isinstance(record, Record)
    assert ("姓名",) == sheet.unread
    assert "某某" not in str(record.body)


def test_merged_cells_below_the_heading_are_told() -> None:
    """A merged cell leaves its neighbours empty; a merged title harms nobody."""
    sheet = Sheet(RegistryKind.FILING)
    list(sheet.checked([SheetRow(1, ("表",)), SheetRow(2, HEAD), SheetRow(3, ROW)]))

    faults = list(sheet.merged([(1, 1, "A1:G1"), (3, 4, "B3:B4")]))

    assert [("merged", 3, "B3:B4")] == [(each.why, each.row, each.value) for each in faults]


@pytest.mark.parametrize("word", ["filing", "Filings", "备案", "站卡", "执法证", "宁静日"])
def test_a_kind_has_everyday_words(word: str) -> None:
    """An operator names a list as his office does."""
    assert kind_called(word) is not None


@pytest.mark.parametrize(
    ("reads", "word"),
    [
        (sheet_cells.day, "INF"),  # a number without end is no day
        (sheet_cells.day, "1e999"),
        (sheet_cells.day, "NaN"),
        (sheet_cells.degrees, "NaN"),  # nor is what is no number a place
        (sheet_cells.degrees, "-Infinity"),
        (sheet_cells.count, "9" * 400),
    ],
)
def test_a_number_that_is_none_is_a_fault_of_its_cell(
    reads: Callable[[str], object], word: str
) -> None:
    """What Python would read as a number, an office did not write as one."""
    with pytest.raises(sheet_cells.BadCell):
        reads(word)


@settings(max_examples=60)
@given(st.lists(st.lists(st.text(max_size=12), max_size=9), max_size=6))
def test_no_table_whatever_raises(rows: list[list[str]]) -> None:
    """Any cells at all end in records or faults."""
    read(HEAD, *(tuple(row) for row in rows))
