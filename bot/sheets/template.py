"""What does an empty list look like, with one row filled in as an example?

Written without any library: a workbook is a few small XML files, and every cell is text, so
that no spreadsheet rounds a number of eighteen digits or makes a date of a stake.
"""

import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape

from clues.registry import RegistryKind
from clues.sheet_columns import COLUMNS

_HEAD: Final = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
_MAIN: Final = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
_DOC: Final = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_PACK: Final = "http://schemas.openxmlformats.org/package/2006"
_KIND: Final = "application/vnd.openxmlformats-officedocument.spreadsheetml"
_ROWS_READY: Final = 500  # so many rows below the heading are text before anybody types
_BOLD, _TEXT = 1, 2  # places in the styles below
_STYLES: Final = (
    f'<styleSheet xmlns="{_MAIN}"><fonts count="2"><font><sz val="11"/></font>'
    '<font><b/><sz val="11"/></font></fonts><fills count="2"><fill><patternFill/></fill>'
    '<fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border/>'
    '</borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="3"><xf/>'
    '<xf fontId="1" numFmtId="49" applyFont="1" applyNumberFormat="1"/>'
    '<xf numFmtId="49" applyNumberFormat="1"/></cellXfs><cellStyles count="1">'
    '<cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
)


def write(kind: RegistryKind, path: Path, *, name: str, needed: str, may: str) -> None:
    """Write the template of *kind* to *path*.

    *name* is the sheet's, *needed* and *may* say on the second sheet whether a column must
    be filled.
    """
    columns = COLUMNS[kind]
    example = [[column.head for column in columns], [column.example for column in columns]]
    manual = [[column.head, needed if column.needed else may, column.example] for column in columns]
    parts = {
        "[Content_Types].xml": _types(),
        "_rels/.rels": _links(("officeDocument", "xl/workbook.xml")),
        "xl/workbook.xml": _workbook(name, f"{name}-？"),
        "xl/_rels/workbook.xml.rels": _links(
            ("worksheet", "worksheets/sheet1.xml"),
            ("worksheet", "worksheets/sheet2.xml"),
            ("styles", "styles.xml"),
        ),
        "xl/styles.xml": _STYLES,
        "xl/worksheets/sheet1.xml": _sheet(example, ready=_ROWS_READY),
        "xl/worksheets/sheet2.xml": _sheet(manual),
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for part, body in parts.items():
            archive.writestr(part, _HEAD + body)


def _types() -> str:
    parts = [
        ("/xl/workbook.xml", "sheet.main"),
        ("/xl/worksheets/sheet1.xml", "worksheet"),
        ("/xl/worksheets/sheet2.xml", "worksheet"),
        ("/xl/styles.xml", "styles"),
    ]
    overrides = "".join(
        f'<Override PartName="{part}" ContentType="{_KIND}.{kind}+xml"/>' for part, kind in parts
    )
    return (
        f'<Types xmlns="{_PACK}/content-types">'
        '<Default Extension="rels" '
        'ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
        f'<Default Extension="xml" ContentType="application/xml"/>{overrides}</Types>'
    )


def _links(*links: tuple[str, str]) -> str:
    said = "".join(
        f'<Relationship Id="rId{at}" Type="{_DOC}/{kind}" Target="{target}"/>'
        for at, (kind, target) in enumerate(links, 1)
    )
    return f'<Relationships xmlns="{_PACK}/relationships">{said}</Relationships>'


def _workbook(*names: str) -> str:
    sheets = "".join(
        f'<sheet name="{escape(name[:31])}" sheetId="{at}" r:id="rId{at}"/>'
        for at, name in enumerate(names, 1)
    )
    return f'<workbook xmlns="{_MAIN}" xmlns:r="{_DOC}"><sheets>{sheets}</sheets></workbook>'


def _sheet(rows: Sequence[Sequence[str]], *, ready: int = 0) -> str:
    width = len(rows[0])
    empty = [[""] * width] * ready
    body = "".join(_row(at, cells) for at, cells in enumerate((*rows, *empty), 1))
    return (
        f'<worksheet xmlns="{_MAIN}"><sheetViews><sheetView workbookViewId="0">'
        '<pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/>'
        "</sheetView></sheetViews>"
        f'<cols><col min="1" max="{width}" width="22" customWidth="1"/></cols>'
        f"<sheetData>{body}</sheetData></worksheet>"
    )


def _row(at: int, cells: Sequence[str]) -> str:
    style = _BOLD if at == 1 else _TEXT
    said = "".join(
        f'<c r="{_letter(column)}{at}" s="{style}" t="inlineStr">'
        f'<is><t xml:space="preserve">{escape(cell)}</t></is></c>'
        if cell
        else f'<c r="{_letter(column)}{at}" s="{style}"/>'
        for column, cell in enumerate(cells)
    )
    return f'<row r="{at}">{said}</row>'


def _letter(column: int) -> str:
    return chr(ord("A") + column)
