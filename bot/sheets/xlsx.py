"""How is a spreadsheet read row by row, without trusting anything in it?

Sizes are looked at before a byte is inflated; a document type, which could define entities,
ends the reading; a formula is handed on as what it is instead of the number it once gave.
"""

import posixpath
import re
import zipfile
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final
from xml.parsers import expat

from bot.sheets.reading import WIDEST, Remarks, Unreadable
from clues.sheet import SheetRow

MOST_PARTS: Final = 2_000
MOST_INFLATED: Final = 180_000_000  # bytes of all parts together
MOST_STRINGS: Final = 60_000_000  # characters of all shared strings
PIECE: Final = 1 << 16
_PLACE: Final = re.compile(r"([A-Z]{1,3})(\d{1,7})")
_AREA: Final = re.compile(r"[A-Z]{1,3}(\d{1,7}):[A-Z]{1,3}(\d{1,7})")
_TRUTH: Final = {"1": "是", "0": "否"}
Attributes = Mapping[str, str]


def rows(path: Path, remarks: Remarks) -> Iterator[SheetRow]:
    """Give the rows of the first sheet that is shown; raises Unreadable.

    *remarks* holds the merged areas once the last row was given.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            _sized(archive)
            sheet = _first_sheet(archive)
            strings = _strings(archive)
            yield from _sheet_rows(archive, sheet, strings, remarks)
    except (zipfile.BadZipFile, KeyError, NotImplementedError, RuntimeError, EOFError) as fault:
        raise Unreadable("no-xlsx") from fault


def _sized(archive: zipfile.ZipFile) -> None:
    parts = archive.infolist()
    inflated = sum(part.file_size for part in parts)
    if len(parts) > MOST_PARTS or inflated > MOST_INFLATED:
        raise Unreadable("inflates", f"{inflated // 1_000_000} MB")


# --- XML in small pieces ------------------------------------------------------------------


@dataclass(slots=True)
class _Listener:
    """What happens at the beginning and end of an element, and with the words between."""

    begin: Callable[[str, Attributes], None]
    end: Callable[[str], None] = lambda _name: None
    words: Callable[[str], None] = lambda _text: None


def _walk(archive: zipfile.ZipFile, part: str, listener: _Listener) -> Iterator[None]:
    """Parse a part piece by piece, giving a breath after each."""
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartDoctypeDeclHandler = _refuse_doctype
    parser.StartElementHandler = lambda name, facts: listener.begin(_local(name), facts)
    parser.EndElementHandler = lambda name: listener.end(_local(name))
    parser.CharacterDataHandler = listener.words
    try:
        with archive.open(part) as opened:
            while piece := opened.read(PIECE):
                parser.Parse(piece, False)  # noqa: FBT003 - expat knows no names
                yield
            parser.Parse(b"", True)  # noqa: FBT003 - expat knows no names
    except expat.ExpatError as fault:
        raise Unreadable("xml", posixpath.basename(part)) from fault


def _refuse_doctype(*_: object) -> None:
    raise Unreadable("doctype")


def _local(name: str) -> str:
    return name.rpartition(" ")[2]


def _fact(facts: Attributes, name: str) -> str:
    """Return an attribute by its local name."""
    return next((value for each, value in facts.items() if _local(each) == name), "")


# --- which sheet --------------------------------------------------------------------------


def _first_sheet(archive: zipfile.ZipFile) -> str:
    shown: list[str] = []
    old_dates: list[str] = []

    def begin(name: str, facts: Attributes) -> None:
        if name == "sheet" and facts.get("state", "visible") == "visible":
            shown.append(_fact(facts, "id"))
        elif name == "workbookPr" and facts.get("date1904") in {"1", "true"}:
            old_dates.append(name)

    _read_through(archive, "xl/workbook.xml", _Listener(begin))
    if old_dates:
        raise Unreadable("date1904")
    targets: dict[str, str] = {}

    def link(name: str, facts: Attributes) -> None:
        if name == "Relationship":
            targets[facts.get("Id", "")] = facts.get("Target", "")

    _read_through(archive, "xl/_rels/workbook.xml.rels", _Listener(link))
    target = targets.get(shown[0] if shown else "", "")
    if not target:
        raise Unreadable("no-sheet")
    return posixpath.normpath(posixpath.join("/xl", target)).lstrip("/")


def _read_through(archive: zipfile.ZipFile, part: str, listener: _Listener) -> None:
    for _ in _walk(archive, part, listener):
        pass


# --- shared strings -----------------------------------------------------------------------


def _strings(archive: zipfile.ZipFile) -> list[str]:
    if "xl/sharedStrings.xml" not in archive.namelist():
        return []
    found = _Strings()
    listener = _Listener(found.begin, found.end, found.words)
    _read_through(archive, "xl/sharedStrings.xml", listener)
    return found.strings


@dataclass(slots=True)
class _Strings:
    """Collects the shared strings; how a word is pronounced is no part of it."""

    strings: list[str] = field(default_factory=list)
    _pieces: list[str] = field(default_factory=list)
    _open: bool = False
    _aside: bool = False
    _total: int = 0

    def begin(self, name: str, _: Attributes) -> None:
        if name == "si":
            self._pieces = []
        elif name == "rPh":
            self._aside = True
        elif name == "t":
            self._open = not self._aside

    def end(self, name: str) -> None:
        if name == "si":
            self.strings.append("".join(self._pieces))
        elif name == "rPh":
            self._aside = False
        elif name == "t":
            self._open = False

    def words(self, text: str) -> None:
        if self._open:
            self._total += len(text)
            if self._total > MOST_STRINGS:
                raise Unreadable("inflates", "sharedStrings")
            self._pieces.append(text)


# --- rows and cells -----------------------------------------------------------------------


def _sheet_rows(
    archive: zipfile.ZipFile, sheet: str, strings: list[str], remarks: Remarks
) -> Iterator[SheetRow]:
    found = _Cells(strings, remarks)
    for _ in _walk(archive, sheet, _Listener(found.begin, found.end, found.words)):
        yield from found.taken()
    yield from found.taken()


@dataclass(slots=True)
class _Cells:
    """Collects cells into rows."""

    strings: list[str]
    remarks: Remarks
    _rows: list[SheetRow] = field(default_factory=list)
    _row: int = 0
    _cells: dict[int, str] = field(default_factory=dict)
    _at: int = -1
    _kind: str = ""
    _value: list[str] = field(default_factory=list)
    _formula: list[str] | None = None
    _into: list[str] | None = None
    _aside: bool = False

    def taken(self) -> list[SheetRow]:
        """Return the rows that are whole and forget them."""
        whole, self._rows = self._rows, []
        return whole

    def begin(self, name: str, facts: Attributes) -> None:
        match name:
            case "row":
                self._row = int(facts["r"]) if facts.get("r", "").isdigit() else self._row + 1
                self._cells, self._at = {}, -1
            case "c":
                self._at = self._place(facts.get("r", ""))
                self._kind, self._value, self._formula = facts.get("t", "n"), [], None
            case "v" | "t" if not self._aside:
                self._into = self._value
            case "f":
                self._formula = self._into = []
            case "rPh":
                self._aside = True
            case "mergeCell":
                self._merged(facts.get("ref", ""))

    def end(self, name: str) -> None:
        match name:
            case "v" | "t" | "f":
                self._into = None
            case "rPh":
                self._aside = False
            case "c":
                if text := self._text():
                    self._cells[self._at] = text
            case "row":
                self._finish()

    def words(self, text: str) -> None:
        if self._into is not None:
            self._into.append(text)

    def _place(self, written: str) -> int:
        found = _PLACE.fullmatch(written)
        if found is None:
            return self._at + 1
        column = 0
        for letter in found[1]:
            column = column * 26 + ord(letter) - ord("A") + 1
        if column > WIDEST:
            raise Unreadable("far", written)
        return column - 1

    def _text(self) -> str:
        if self._formula is not None:
            return "=" + "".join(self._formula)
        value = "".join(self._value)
        match self._kind:
            case "s":
                at = int(value) if value.isdigit() else -1
                if not 0 <= at < len(self.strings):
                    raise Unreadable("xml", "sharedStrings")
                return self.strings[at]
            case "b":
                return _TRUTH.get(value, value)
        return value

    def _finish(self) -> None:
        last = max(self._cells, default=-1)
        cells: list[Any] = [self._cells.get(at, "") for at in range(last + 1)]
        self._rows.append(SheetRow(self._row, cells))

    def _merged(self, ref: str) -> None:
        found = _AREA.fullmatch(ref)
        if found and len(self.remarks.merged) < MOST_PARTS:
            self.remarks.merged.append((int(found[1]), int(found[2]), ref))
