"""Does a list come in whole or not at all, whatever file somebody brings?"""

import zipfile
from collections.abc import Callable, Sequence
from pathlib import Path

import openpyxl
import pytest
from commanding import Answer, Shell

from bot.sheets import template
from bot.sheets.checking import check
from clues.registry import RegistryKind
from clues.sheet_columns import COLUMNS

HEAD = ["备案号", "检查单位", "检查对象", "检查开始日期", "检查结束日期", "检查事项"]
ROW = [
    "118号",
    "青湾县市场监督管理局",
    "青湾木业有限公司",
    "2026-11-17",
    "2026-11-21",
    "特种设备检查",
]
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
DOC = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
"""What a workbook's parts declare."""


def workbook(path: Path, body: str, **parts: str) -> Path:
    """Write a workbook whose only sheet has this body."""
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(
            "xl/workbook.xml",
            f'<workbook {MAIN} xmlns:r="{DOC}"><sheets><sheet name="a" sheetId="1" r:id="r1"/>'
            "</sheets></workbook>",
        )
        archive.writestr(
            "xl/_rels/workbook.xml.rels",
            '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            '<Relationship Id="r1" Type="x" Target="worksheets/sheet1.xml"/></Relationships>',
        )
        archive.writestr("xl/worksheets/sheet1.xml", body)
        for name, part in parts.items():
            archive.writestr(f"xl/{name}.xml", part)
    return path


def sheet(rows: Sequence[Sequence[str]], more: str = "") -> str:
    """Return a sheet with these cells; one that begins with < is XML of its own."""
    said = "".join(
        f'<row r="{at}">' + "".join(map(_cell, cells)) + "</row>"
        for at, cells in enumerate(rows, 1)
    )
    return f"<worksheet {MAIN}><sheetData>{said}</sheetData>{more}</worksheet>"


def _cell(text: str) -> str:
    return text if text.startswith("<") else f'<c t="inlineStr"><is><t>{text}</t></is></c>'


def _bytes(path: Path, raw: bytes) -> Path:
    path.write_bytes(raw)
    return path


def _csv(path: Path, rows: Sequence[Sequence[str]], encoding: str = "utf-8") -> Path:
    return _bytes(path, "\r\n".join(",".join(row) for row in rows).encode(encoding))


def _inflating(path: Path) -> Path:
    """Write a small file that would be two hundred megabytes."""
    with (
        zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive,
        archive.open("xl/worksheets/sheet1.xml", "w") as part,
    ):
        for _ in range(200):
            part.write(b" " * 1_000_000)
    return path


FORMULA = "<c><f>HYPERLINK(1)</f><v>118</v></c>"
FAR = '<c r="XFD1"><v>1</v></c>'
BOMB = '<!DOCTYPE x [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;">]>'

HOSTILE: dict[str, tuple[Callable[[Path], Path], str]] = {
    "formula": (
        lambda path: workbook(path, sheet([HEAD, [FORMULA, *ROW[1:]]])),
        "第2行 备案号",
    ),
    "merged": (
        lambda path: workbook(
            path,
            sheet([HEAD, ROW], '<mergeCells><mergeCell ref="B2:B3"/></mergeCells>'),
        ),
        "合并单元格",
    ),
    "far": (lambda path: workbook(path, sheet([HEAD, [*ROW, FAR]])), "XFD1"),
    "entities": (lambda path: workbook(path, BOMB + sheet([HEAD, ROW])), "DOCTYPE"),
    "two-hundred-megabytes": (_inflating, "展开后太大"),
    "broken-xml": (lambda path: workbook(path, sheet([HEAD, ROW])[:-20]), "sheet1.xml"),
    "no-zip": (lambda path: _bytes(path, b"PK\x03\x04" + b"\x00" * 400), "打不开"),
    "old-format": (lambda path: _bytes(path, b"\xd0\xcf\x11\xe0" + b"\x00" * 600), ".xls"),
    "empty": (lambda path: _bytes(path, b""), "空的"),
    "picture": (lambda path: _bytes(path, b"\x89PNG\r\n\x1a\n\x00\x00"), "文本表格"),
    "duplicate": (lambda path: _csv(path, [HEAD, ROW, ROW]), "第3行"),
    "wrong-columns": (lambda path: _csv(path, [["姓名", "电话"], ["某", "1"]]), "表头"),
    "quotes": (lambda path: _bytes(path, '备案号,"检查单位\n118'.encode()), "引号"),
    "shared-string-lost": (
        lambda path: workbook(path, sheet([HEAD, ['<c t="s"><v>9</v></c>', *ROW[1:]]])),
        "sharedStrings",
    ),
}


@pytest.fixture
def office(tmp_path: Path) -> Callable[..., Answer]:
    """Give an office with an empty database, and its command line."""
    shell = Shell(tmp_path, {"CLUELINE_DATA_DIR": str(tmp_path / "data")})
    shell.types("db", "upgrade")
    return shell.types


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_changes_nothing_and_is_told_row_by_row(
    name: str, tmp_path: Path, office: Callable[..., Answer]
) -> None:
    """The report says where and what; the registry is as it was."""
    make, told = HOSTILE[name]

    refused = office("registry", "import", "filing", str(make(tmp_path / "table.xlsx")))

    assert 1 == refused.code
    assert told in refused.err
    assert "没有改动" in refused.err
    assert "还没有录入" in office("registry", "list").out


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gbk", "gb18030", "utf-16"])
def test_text_tables_come_in_every_encoding(
    encoding: str, tmp_path: Path, office: Callable[..., Answer]
) -> None:
    """An office saves as its spreadsheet likes to."""
    path = _csv(tmp_path / "table.csv", [HEAD, ROW], encoding)

    done = office("registry", "import", "备案", str(path), "--json")

    assert 0 == done.code
    assert "filing" == done.facts["kind"]
    assert 1 == done.facts["rows"]


def test_an_import_is_idempotent(tmp_path: Path, office: Callable[..., Answer]) -> None:
    """The same file a second time is the same edition."""
    path = str(_csv(tmp_path / "table.csv", [HEAD, ROW]))

    first = office("registry", "import", "filing", path, "--json")
    again = office("registry", "import", "filing", path, "--json")

    assert first.facts["id"] == again.facts["id"]
    assert 1 == len(office("registry", "list", "--json").facts)


def test_a_correction_is_a_new_edition(tmp_path: Path, office: Callable[..., Answer]) -> None:
    """A name that is taken is refused with other rows; the old edition stays."""
    one = str(_csv(tmp_path / "one.csv", [HEAD, ROW]))
    two = str(_csv(tmp_path / "two.csv", [HEAD, [*ROW[:-1], "消防检查"]]))

    office("registry", "import", "filing", one, "--edition", "11月版")
    refused = office("registry", "import", "filing", two, "--edition", "11月版")
    done = office("registry", "import", "filing", two, "--edition", "11月更正版")

    assert 1 == refused.code
    assert "更正" in refused.err
    assert 0 == done.code
    assert 2 == len(office("registry", "list", "--json").facts)


def test_a_dry_run_changes_nothing(tmp_path: Path, office: Callable[..., Answer]) -> None:
    """It says what would come in."""
    done = office(
        "registry", "import", "filing", str(_csv(tmp_path / "a.csv", [HEAD, ROW])), "--dry-run"
    )

    assert 0 == done.code
    assert "1 行都对" in done.out
    assert "还没有录入" in office("registry", "list").out


@pytest.mark.parametrize("kind", list(RegistryKind))
def test_a_template_is_imported_as_it_is(kind: RegistryKind, tmp_path: Path) -> None:
    """Its example row is understood, and its second sheet is not."""
    path = tmp_path / "template.xlsx"
    template.write(kind, path, name="表", needed="必填", may="选填")

    found = check(kind, path)

    assert [] == found.faults
    assert 1 == len(found.records)


def test_a_template_opens_in_another_program(tmp_path: Path) -> None:
    """A library that is not ours reads the template and fills it, and we read that."""
    path = tmp_path / "template.xlsx"
    template.write(RegistryKind.FILING, path, name="表", needed="必填", may="选填")
    book = openpyxl.load_workbook(path)
    book.worksheets[0].append([column.example for column in COLUMNS[RegistryKind.FILING]])
    book.worksheets[0]["A2"] = "119号"
    book.save(path)

    found = check(RegistryKind.FILING, path)

    assert [] == found.faults
    assert 2 == len(found.records)


def test_shared_strings_and_numbers_are_read(tmp_path: Path) -> None:
    """As a spreadsheet really writes: words by number, days as a count, pronunciation aside."""
    words = "".join(f"<si><t>{word}</t><rPh><t>x</t></rPh></si>" for word in [*HEAD, *ROW])
    shared = f"<sst {MAIN}>{words}</sst>"
    head = [f'<c t="s"><v>{at}</v></c>' for at in range(6)]
    row = [f'<c t="s"><v>{at}</v></c>' for at in range(6, 12)]
    row[3] = "<c><v>46343</v></c>"
    path = workbook(tmp_path / "a.xlsx", sheet([head, row]), sharedStrings=shared)

    found = check(RegistryKind.FILING, path)

    assert [] == found.faults
    assert "2026-11-17" == found.records[0]["body"]["valid_from"]


def test_a_check_that_is_killed_is_a_row_of_the_report(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The child may come to harm; the report says so and nothing is kept."""
    monkeypatch.setattr("sys.executable", "/bin/false")

    found = check(RegistryKind.FILING, _csv(tmp_path / "a.csv", [HEAD, ROW]))

    assert not found.sound
    assert ["child"] == [fault.why for fault in found.faults]


def test_nothing_is_left_on_disk(tmp_path: Path) -> None:
    """A check reads one file and writes none."""
    path = _csv(tmp_path / "a.csv", [HEAD, ROW])
    before = sorted(tmp_path.iterdir())

    check(RegistryKind.FILING, path)

    assert before == sorted(tmp_path.iterdir())
