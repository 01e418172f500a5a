"""How does an operator hand a case out, as one member of the staff may see it?

What is read and the row of the journal are one short transaction, so that the command works
beside `clueline run`; the files are copied after it.
"""

from argparse import Namespace
from contextlib import suppress
from pathlib import Path

from bot.case_zip import CaseZip
from bot.office import Office, in_office, in_room
from bot.settings import Settings
from bot.terminal import DONE, Refusal, Terminal
from clues.codes import looks_like, read_number
from clues.permissions import Role
from desk import case_file
from desk.case_file import CaseFile
from desk.room import Room
from desk.talk import Member
from handlers import contents
from handlers.staff import case_file as words
from storage import staff_rows
from storage.evidence import BlobMissing
from storage.keys import Erased
from storage.sealing import Tampered


def case(settings: Settings, asked: Namespace, terminal: Terminal) -> int:
    """Write the case file; exit 1 with the reason, and no file, when there is none."""
    target = Path(asked.out)
    if target.is_dir() or not target.parent.is_dir():
        raise Refusal("operator-export-place", path=str(target))
    if target.exists():
        raise Refusal("operator-export-there", path=str(target))
    if settings.sqlite_file is not None and not settings.sqlite_file.exists():
        raise Refusal("operator-db-empty")
    found = in_office(settings, lambda office: _exported(office, asked, target))
    facts = {
        "number": found.card.clue.number,
        "path": str(target),
        "size": target.stat().st_size,
        "copies": len(found.copies),
        "only_sealed": len(found.vault),
        "missing": len(found.missing),
    }
    terminal.facts(facts)
    return DONE


def _exported(office: Office, asked: Namespace, target: Path) -> CaseFile:
    found = in_room(office, lambda room: _case(room, asked))
    made = CaseZip(target, found, office.desk.zone)
    try:
        _fill(office, made, found)
        made.finish()
    except (BlobMissing, Erased, Tampered) as fault:
        raise Refusal("operator-export-lost", number=asked.number, why=str(fault)) from fault
    finally:
        with suppress(OSError):  # A full disk may refuse the last bytes; the part goes anyway.
            made.abandon()
    return found


def _case(room: Room, asked: Namespace) -> CaseFile:
    if looks_like(asked.number) in ("receipt", "transfer"):
        raise Refusal("operator-export-code")
    number = read_number(asked.number)
    found = case_file.export(room, _member(room, asked.reader), number) if number else None
    if found is None:
        raise Refusal("operator-export-none", number=asked.number, id=asked.reader)
    return found


def _member(room: Room, staff_id: int) -> Member:
    found = staff_rows.one(room.conn, room.sealer, staff_id)
    if found is None or found.state != "active":
        raise Refusal("operator-staff-unknown", id=staff_id)
    return Member(id=found.id, unit=found.unit, role=Role(found.role))


def _fill(office: Office, made: CaseZip, found: CaseFile) -> None:
    book = contents.book(office.house())
    made.text(words.text(book, found.card, office.settings.language))
    for piece in found.copies:
        key = office.keys.open(piece.key_id)
        made.copy(piece, office.blobs.frames(str(piece.copy_blob), key=key))
