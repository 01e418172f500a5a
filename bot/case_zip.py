"""How is a case put into one file that anybody can check?

The same case gives the same bytes: no day of making stands in it, nothing is compressed (what
a packer makes of bytes changes with its version), and the entries have a fixed order and time.
"""

import hashlib
import zipfile
from collections.abc import Iterable
from datetime import datetime
from pathlib import Path
from typing import Any, Final
from zoneinfo import ZoneInfo

import orjson

from desk import file_names
from desk.case_file import CaseFile
from storage.durable import sync_folder
from storage.evidence_rows import Piece

TEXT: Final = "case.txt"
MANIFEST: Final = "manifest.json"
_PART: Final = ".part"
_WHEN: Final = (1980, 1, 1, 0, 0, 0)
_OWN: Final = 0o100600 << 16

Json = dict[str, Any]


class CaseZip:
    """A zip that is being written beside its place; *zone* is that of the times in it."""

    def __init__(self, target: Path, case: CaseFile, zone: ZoneInfo) -> None:
        self._target, self._case, self._zone = target, case, zone
        self._part = target.with_name(target.name + _PART)
        self._part.unlink(missing_ok=True)
        self._part.touch(mode=0o600, exist_ok=False)
        self._zip = zipfile.ZipFile(self._part, "w", zipfile.ZIP_STORED)
        self._rows: list[Json] = []

    def text(self, said: str) -> None:
        """Add what is read of the case; its time is that of the last step."""
        last = max((step.at for step in self._case.card.course), default=self._received)
        row = {"path": TEXT, "kind": "text", "at": self._local(last)}
        self._rows.append(row | self._written(TEXT, [said.encode()]))

    def copy(self, piece: Piece, content: Iterable[bytes]) -> None:
        """Add a working copy under a name of ours."""
        path = f"files/{file_names.of_copy(piece)}"
        row = self._came(piece) | {"path": path, "medium": piece.copy_medium}
        written = self._written(path, content)
        self._rows.append(row | written | {"original": self._original(piece)})

    def finish(self) -> None:
        """Add the manifest and put the file in its place, whole."""
        said = orjson.dumps(self._manifest(), option=orjson.OPT_INDENT_2 | orjson.OPT_SORT_KEYS)
        self._written(MANIFEST, [said, b"\n"])
        self._zip.close()
        self._part.replace(self._target)
        sync_folder(self._target.parent)

    def abandon(self) -> None:
        """Leave nothing behind; after `finish` there is nothing to leave."""
        self._zip.close()
        self._part.unlink(missing_ok=True)

    @property
    def _received(self) -> datetime:
        return self._case.card.received_at

    def _manifest(self) -> Json:
        clue, member = self._case.card.clue, self._case.card.member
        return {
            "number": clue.number,
            "campaign": clue.campaign,
            "category": clue.category,
            "state": str(clue.state),
            "received_at": self._local(self._received),
            "seen_by": {"staff": member.id, "unit": member.unit, "role": str(member.role)},
            "files": self._rows,
            "only_sealed": [self._original(piece) for piece in self._case.vault],
            "missing": [
                self._came(piece) | {"why": str(piece.standing)} for piece in self._case.missing
            ],
        }

    def _came(self, piece: Piece) -> Json:
        return {"n": piece.nth, "kind": piece.kind, "at": self._at(piece)}

    def _original(self, piece: Piece) -> Json:
        print_ = piece.sha256.hex() if piece.sha256 else None
        return self._came(piece) | {"size": piece.size, "sha256": print_}

    def _written(self, path: str, content: Iterable[bytes]) -> Json:
        found, size = hashlib.sha256(), 0
        with self._zip.open(_entry(path), "w") as entry:
            for piece in content:
                found.update(piece)
                size += len(piece)
                entry.write(piece)
        return {"size": size, "sha256": found.hexdigest()}

    def _at(self, piece: Piece) -> str:
        return self._local(piece.at)

    def _local(self, moment: datetime) -> str:
        return moment.astimezone(self._zone).isoformat(timespec="seconds")


def _entry(path: str) -> zipfile.ZipInfo:
    entry = zipfile.ZipInfo(path, _WHEN)
    entry.create_system, entry.external_attr = 3, _OWN
    return entry
