"""Which rows of this file may be kept? Asked in a process that may come to harm.

    python -m bot.sheets.child KIND FILE

writes one JSON line for each record, each fault, and at last what was seen. The process
limits itself first: memory, time, and no file may grow.
"""

import json
import resource
import sys
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any, Final

from bot.sheets import text_file, xlsx
from bot.sheets.reading import LARGEST_FILE, Remarks, Unreadable
from clues.registry import Record, RegistryKind
from clues.sheet import Sheet, SheetFault, SheetRow

MEMORY: Final = 1_500_000_000  # bytes
SECONDS: Final = 240  # of the processor
MOST_FAULTS: Final = 1_000
_ZIP: Final = b"PK\x03\x04"
_OLD: Final = b"\xd0\xcf\x11\xe0"


def main(kind: str, file: str) -> None:
    """Check *file* as a list of *kind* and tell what came of it, line by line."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))
    resource.setrlimit(resource.RLIMIT_FSIZE, (0, 0))
    try:
        for told in checked(RegistryKind(kind), Path(file)):
            sys.stdout.write(json.dumps(told, ensure_ascii=False) + "\n")
    except MemoryError:
        sys.stdout.write(json.dumps({"fault": {"row": 0, "why": "memory"}}) + "\n")
    sys.stdout.flush()


def checked(kind: RegistryKind, path: Path) -> Iterator[dict[str, Any]]:
    """Give records and faults as JSON, the end last; at most a thousand faults."""
    sheet, remarks, faults, records = Sheet(kind), Remarks(), 0, 0
    try:
        seen = chain(sheet.checked(_rows(path, remarks)), _late(sheet, remarks))
        for each in seen:
            if isinstance(each, Record):
                records += 1
                yield {"record": {"number": each.number, "body": dict(each.body)}}
                continue
            faults += 1
            if faults <= MOST_FAULTS:
                yield {"fault": _fault(each)}
    except Unreadable as unreadable:
        faults += 1
        yield {"fault": _fault(SheetFault(row=0, why=unreadable.why, value=unreadable.value))}
    yield {"end": {"records": records, "faults": faults, "unread": list(sheet.unread)}}


def _late(sheet: Sheet, remarks: Remarks) -> Iterator[SheetFault]:
    """What only the end of the file tells."""
    if sheet.head_row:
        yield from sheet.merged(remarks.merged)


def _rows(path: Path, remarks: Remarks) -> Iterator[SheetRow]:
    size = path.stat().st_size
    if size > LARGEST_FILE:
        raise Unreadable("large", f"{size // 1_000_000} MB")
    with path.open("rb") as opened:
        beginning = opened.read(8)
    if beginning.startswith(_OLD):
        raise Unreadable("old-format")
    if beginning.startswith(_ZIP):
        return xlsx.rows(path, remarks)
    if not beginning.strip():
        raise Unreadable("nothing")
    return text_file.rows(path.read_bytes())


def _fault(fault: SheetFault) -> dict[str, Any]:
    return {"row": fault.row, "why": fault.why, "column": fault.column, "value": fault.value}


if __name__ == "__main__":
    main(*sys.argv[1:3])
