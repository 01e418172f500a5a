"""Which files came with a clue, which of them can be seen, and how are they handed over?

Only working copies leave the vault: as files into a chat, as links on the page. A file
without one has a line that says so; why, a supervisor reads.
"""

from typing import Final

from clues import codes
from clues.speech import Choice, Kind, Say, Scope, Value, Words
from clues.working_copy import Standing
from desk.files import ClueFiles, Piece, SeeFiles
from desk.turn import Acts, Told
from handlers.dialog.book import Here
from handlers.dialog.house import MEGABYTE
from handlers.staff import results
from handlers.staff.actions import open_card

WORDS: Final = ("附件", "看附件")
_KILOBYTE: Final = 1_000


def files(here: Here, rest: str = "") -> Acts:
    """List the files of a clue and hand over the working copies there are."""
    number = codes.read_number(rest) if rest else open_card(here)
    found = yield SeeFiles(number or "")
    if found is None:
        return (yield from results.absent(here))
    if not found.pieces:
        none = Words("desk-files-none", {"number": found.number})
        return (yield from results.beside(here, Say(lines=(none,), kind=Kind.NOTICE)))
    ready = [piece for piece in found.pieces if _handed(here, piece)]
    handed = tuple(_hand(here, found, piece) for piece in ready)
    return Told(talk=here.talk, says=(_list(here, found), *handed))


def _list(here: Here, found: ClueFiles) -> Say:
    rows = (_row(here, found, piece) for piece in found.pieces)
    head = Words("desk-files", {"number": found.number, "n": len(found.pieces)})
    back = Choice(id="card", label=Words("desk-files.card"), scope=Scope.WORD, subject=found.number)
    return Say(
        lines=(head, *rows), choices=(back,), kind=Kind.NOTICE, subject=f"files:{found.number}"
    )


def _row(here: Here, found: ClueFiles, piece: Piece) -> Words:
    values: dict[str, Value] = {
        "n": piece.nth,
        "kind": Words(f"file-name.{piece.kind}"),
        "size": _size(piece.size or 0),
        "print": (piece.sha256 or b"").hex()[:8],
    }
    if piece.standing is Standing.COPIED and not _handed(here, piece):
        return Words("desk-file-elsewhere", values)
    if piece.standing is Standing.SEALED and found.why and piece.copy_reason is not None:
        return Words("desk-file-why", {**values, "why": Words(f"desk-why-{piece.copy_reason}")})
    if piece.copy_smaller:
        return Words("desk-file-smaller", values)
    return Words(_ROWS[piece.standing], values)


_ROWS: Final = {
    Standing.WAITING: "desk-file.waiting",
    Standing.LOST: "desk-file.lost",
    Standing.CHECKED: "desk-file-checked",
    Standing.COPIED: "desk-file-copied",
    Standing.SEALED: "desk-file-vault",
}


def _handed(here: Here, piece: Piece) -> bool:
    """Return whether there is a copy, and this channel can hand it over."""
    most = here.house.capability(here.talk.channel).hands_mb * MEGABYTE
    return piece.standing is Standing.COPIED and (piece.copy_size or 0) <= most


def _hand(here: Here, found: ClueFiles, piece: Piece) -> Say:
    line = Words("desk-file-copy", {"number": found.number, "n": piece.nth})
    subject = f"file:{found.number}:{piece.nth}"
    if here.house.capability(here.talk.channel).transcript:
        link = Choice(
            id="file",
            label=Words("desk-file-copy.open"),
            scope=Scope.WORD,
            link=f"/desk/files/{found.number}/{piece.nth}",
        )
        return Say(lines=(line,), choices=(link,), kind=Kind.NOTICE, subject=subject)
    return Say(lines=(line,), kind=Kind.NOTICE, subject=subject, file=piece.id)


def _size(size: int) -> str:
    if size < MEGABYTE:
        return f"{max(1, size // _KILOBYTE)} KB"
    return f"{size / MEGABYTE:.1f} MB"
