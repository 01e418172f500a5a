"""Is this table a list we can keep, and if not, what is wrong in which row?

Every fault is told with its row and column; a table with one fault is not kept at all.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from types import MappingProxyType
from typing import Any, Final

from clues import sheet_cells
from clues.matching import company_keys, full_name, grams
from clues.points import cells, stake_keys
from clues.registry import Record, RegistryKind
from clues.sheet_cells import BadCell
from clues.sheet_columns import COLUMNS, SheetColumn

HEAD_WITHIN: Final = 12  # official tables carry a title, a unit and a date above the heading
MOST_ROWS: Final = 500_000
_SHOWN: Final = 40


@dataclass(frozen=True, slots=True)
class SheetRow:
    """One row as a reader found it: its number in the file, its cells from the left."""

    number: int
    cells: Sequence[str]


@dataclass(frozen=True, slots=True, kw_only=True)
class SheetFault:
    """What is wrong: *why* names the text, *row* 0 is the file, *column* the heading."""

    row: int
    why: str
    column: str = ""
    value: str = ""


@dataclass(slots=True)
class Sheet:
    """A table being checked: its records and faults come out row by row."""

    kind: RegistryKind
    unread: tuple[str, ...] = ()
    head_row: int = 0
    _places: Mapping[int, SheetColumn] = field(default_factory=dict)
    _seen: dict[str, int] = field(default_factory=dict)

    def checked(self, rows: Iterable[SheetRow]) -> Iterator[Record | SheetFault]:
        """Give a record for each sound row, and every fault of the others."""
        waiting = iter(rows)
        yield from self._head(waiting)
        if not self._places:
            return
        found = 0
        for row in waiting:
            if not any(cell.strip() for cell in row.cells):
                continue
            found += 1
            if found > MOST_ROWS:
                yield SheetFault(row=row.number, why="rows")
                return
            yield from self._row(row)
        if not found:
            yield SheetFault(row=self.head_row, why="empty")

    def merged(self, areas: Iterable[tuple[int, int, str]]) -> Iterator[SheetFault]:
        """Give a fault for each merged area from the heading down; titles may be merged."""
        for first, last, named in areas:
            if last >= self.head_row:
                yield SheetFault(row=max(first, self.head_row), why="merged", value=named)

    # --- the heading ----------------------------------------------------------------------

    def _head(self, rows: Iterator[SheetRow]) -> Iterator[SheetFault]:
        best: tuple[int, SheetRow] | None = None
        for row in rows:
            named = sum(self._column(cell) is not None for cell in row.cells)
            if named >= _enough(self.kind):
                yield from self._begin(row)
                return
            if best is None or named > best[0]:
                best = (named, row)
            if row.number >= HEAD_WITHIN:
                break
        wanted = "、".join(column.head for column in COLUMNS[self.kind] if column.needed)
        there = "、".join(cell for cell in best[1].cells if cell)[:_SHOWN] if best else ""
        yield SheetFault(row=best[1].number if best else 0, why="head", column=wanted, value=there)

    def _begin(self, row: SheetRow) -> Iterator[SheetFault]:
        places: dict[int, SheetColumn] = {}
        unread: list[str] = []
        faults: list[SheetFault] = []
        for at, cell in enumerate(row.cells):
            column = self._column(cell, set(places.values()))
            if column is not None:
                places[at] = column
            elif self._column(cell) is not None:
                faults.append(SheetFault(row=row.number, why="twice", column=cell.strip()))
            elif cell.strip():
                unread.append(cell.strip()[:_SHOWN])
        there = set(places.values())
        lacking = [each for each in COLUMNS[self.kind] if each.needed and each not in there]
        faults += [SheetFault(row=row.number, why="lacks", column=each.head) for each in lacking]
        yield from faults
        self.head_row, self.unread = row.number, tuple(unread)
        self._places = {} if faults else places

    def _column(
        self, cell: str, taken: set[SheetColumn] | frozenset[SheetColumn] = frozenset()
    ) -> SheetColumn | None:
        plain = _plain_head(cell)
        if not plain:
            return None
        fits = (column for column in COLUMNS[self.kind] if plain in _heads(column))
        return next((column for column in fits if column not in taken), None)

    # --- the rows -------------------------------------------------------------------------

    def _row(self, row: SheetRow) -> Iterator[Record | SheetFault]:
        body: dict[str, Any] = {}
        faults: list[SheetFault] = []
        for at, column in self._places.items():
            cell = row.cells[at] if at < len(row.cells) else ""
            try:
                value = _read(column, cell)
            except BadCell as bad:
                shown = cell.strip()[:_SHOWN]
                faults.append(
                    SheetFault(row=row.number, why=bad.why, column=column.head, value=shown)
                )
                continue
            if value not in (None, "", []):
                body[column.id] = value
        faults = faults or list(self._faults_of(row, body))
        if faults:
            yield from faults
        else:
            yield record_of(self.kind, row.number, body)

    def _faults_of(self, row: SheetRow, body: Mapping[str, Any]) -> Iterator[SheetFault]:
        first, last = body.get("valid_from"), body.get("valid_to")
        if first and last and last < first:
            yield SheetFault(row=row.number, why="order", value=f"{first} > {last}")
        ident = _IDENT[self.kind](body)
        before = self._seen.setdefault(ident, row.number)
        if before != row.number:
            yield SheetFault(row=row.number, why="duplicate", value=str(before))


def record_of(kind: RegistryKind, number: int, body: Mapping[str, Any]) -> Record:
    """Return the record of a row that was read, with the keys it is looked up by."""
    kept = dict(body)
    if kind is RegistryKind.FILING:
        kept.setdefault("valid_to", kept["valid_from"])
    return Record(
        number=number,
        ident=_IDENT[kind](kept),
        body=kept,
        keys=frozenset(_KEYS[kind](kept)),
        valid_from=_date(kept.get("valid_from")),
        valid_to=_date(kept.get("valid_to")),
    )


def _enough(kind: RegistryKind) -> int:
    return min(3, sum(column.needed for column in COLUMNS[kind]))


def _plain_head(cell: str) -> str:
    plain = full_name(cell.partition("\n")[0])
    return plain.removesuffix("必填").removesuffix("选填").strip("*＊")


def _heads(column: SheetColumn) -> frozenset[str]:
    return frozenset(full_name(name) for name in (column.id, column.head, *column.called))


def _read(column: SheetColumn, cell: str) -> Any:
    text = sheet_cells.tidy(cell)
    if not text:
        if column.needed:
            raise BadCell("needed")
        return None
    return column.read(text)


def _date(text: str | None) -> date | None:
    return date.fromisoformat(text) if text else None


# --- what a record is called and looked up by ---------------------------------------------

_Body = Mapping[str, Any]


def _joined(*names: str) -> Callable[[_Body], str]:
    def ident(body: _Body) -> str:
        return "|".join(full_name(str(body.get(name) or "")) for name in names)

    return ident


_IDENT: Final[Mapping[RegistryKind, Callable[[_Body], str]]] = MappingProxyType(
    {
        RegistryKind.FILING: _joined("ident", "company"),
        RegistryKind.CHECKPOINT: _joined("ident", "name"),
        RegistryKind.FEE: _joined("name", "unit"),
        RegistryKind.CERTIFICATE: _joined("ident"),
        RegistryKind.QUIET: _joined("area", "classes", "valid_from"),
        RegistryKind.ENTERPRISE: _joined("code"),
        RegistryKind.ALIAS: _joined("alias", "unit"),
        RegistryKind.CAP: _joined("unit", "item", "sort", "valid_from"),
    }
)


def _filing_keys(body: _Body) -> Iterator[str]:
    yield from (f"co:{key}" for key in company_keys(body["company"]))
    yield f"full:{full_name(body['company'])}"
    yield f"no:{full_name(body['ident'])}"
    if body.get("code"):
        yield f"code:{body['code']}"
    if body.get("check_code"):
        yield f"scan:{full_name(body['check_code'])}"


def _checkpoint_keys(body: _Body) -> Iterator[str]:
    named = " ".join(str(body.get(name) or "") for name in ("name", "place", "waterway"))
    yield from (f"gram:{key}" for key in grams(named))
    yield f"no:{full_name(body['ident'])}"
    if body.get("road"):
        yield f"road:{body['road']}"
    if body.get("road") and body.get("stake") is not None:
        yield stake_keys(body["road"], body["stake"])[0]
    if body.get("latitude") is not None and body.get("longitude") is not None:
        yield f"cell:{cells(body['latitude'], body['longitude'])[0]}"


def _enterprise_keys(body: _Body) -> Iterator[str]:
    names = (body["company"], *body.get("called", ()))
    yield from (f"co:{key}" for name in names for key in company_keys(name))
    yield from (f"full:{full_name(name)}" for name in names)
    yield f"code:{body['code']}"


_KEYS: Final[Mapping[RegistryKind, Callable[[_Body], Iterable[str]]]] = MappingProxyType(
    {
        RegistryKind.FILING: _filing_keys,
        RegistryKind.CHECKPOINT: _checkpoint_keys,
        RegistryKind.FEE: lambda body: (f"gram:{key}" for key in grams(body["name"])),
        RegistryKind.CERTIFICATE: lambda body: (f"no:{full_name(body['ident'])}",),
        RegistryKind.QUIET: lambda body: (f"area:{full_name(body['area'])}",),
        RegistryKind.ENTERPRISE: _enterprise_keys,
        RegistryKind.ALIAS: lambda body: (f"alias:{full_name(body['alias'])}",),
        RegistryKind.CAP: lambda body: (f"unit:{full_name(body['unit'])}",),
    }
)
