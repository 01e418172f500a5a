"""How is the code in a picture read, when the picture came instead of a question?

The turn only asks for it; what was read comes back as an event of its own. Where the picture
lies is kept in the talk until then, the picture itself is not kept.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Final

from clues.speech import FileKind, FileRef
from desk.room import Done, Room
from desk.talk import Talk
from storage import work_rows

CODE: Final = "code"
PICTURE: Final = "picture"
"""The answer of a frame that says where the picture lies."""
_MAY_SHOW: Final = (FileKind.PHOTO, FileKind.DOCUMENT)


@dataclass(frozen=True, slots=True)
class ReadCode:
    """Have the code in the picture read that the open frame names."""


def read_code(room: Room, talk: Talk, _: ReadCode) -> Done:
    """Ask for it; whoever has time fetches the picture and looks."""
    work_rows.add(room.conn, CODE, talk.address, room.now)
    return Done()


def waiting(talk: Talk | None) -> Mapping[str, Any]:
    """Return where the picture lies that the open frame waits for, nothing when none does."""
    return (talk.frame.answers.get(PICTURE) or {}) if talk and talk.frame else {}


def picture_in(files: tuple[FileRef, ...], most: int) -> dict[str, Any] | None:
    """Return where the first picture of at most *most* bytes lies, None when there is none."""
    for file in files:
        if file.fetchable and file.kind in _MAY_SHOW and (file.size or 0) <= most:
            stored = file.stored
            sealed = {"key": stored.key_id, "blob": stored.blob} if stored else {}
            return {"ref": file.ref, **sealed}
    return None
