"""What runs in the child that opens one stranger's file?

The file comes in by standard input; out goes one line of JSON (what it is now, or why there
is no copy) and then the copy. Nothing is written anywhere else.
"""

import importlib
import json
import os
import sys
import traceback
from collections.abc import Mapping
from pathlib import Path
from typing import Any, BinaryIO, Final, cast

from clues.working_copy import NoCopy, PhotoFacts
from storage.cleaning import cage
from storage.cleaning.look import ENOUGH, Medium, look
from storage.cleaning.making import Made, Maker, Unclean

MAKERS: Final[Mapping[Medium, str]] = {
    Medium.JPEG: "pictures:picture",
    Medium.PNG: "pictures:picture",
    Medium.GIF: "pictures:picture",
    Medium.WEBP: "pictures:picture",
    Medium.HEIC: "pictures:picture",
    Medium.BMP: "pictures:picture",
    Medium.TIFF: "pictures:picture",
    Medium.PDF: "papers:papers",
    Medium.MP4: "films:film",
    Medium.MP3: "sounds:mp3",
    Medium.AMR: "sounds:amr",
    Medium.WAV: "waves:wave",
    Medium.OGG: "oggs:ogg",
}
"""Module and function; a child opens one file and so loads one maker."""

READERS: Final[Mapping[Medium, str]] = {
    medium: "codes:codes" for medium, maker in MAKERS.items() if maker == "pictures:picture"
}
"""What reads the codes in a picture, where no copy is wanted."""

UNPACKERS: Final[Mapping[Medium, str]] = {
    Medium.JPEG: "unpacking:unpacked",
    Medium.PNG: "unpacking:unpacked",
    Medium.PDF: "unpacking:first_page",
}
"""What lays bare a still picture or a first page, for whoever may not open a file."""

JOBS: Final = {"copy": MAKERS, "code": READERS, "pixels": UNPACKERS}

MEMORY: Final[Mapping[str, int]] = dict.fromkeys(
    ("pictures:picture", "codes:codes", "unpacking:unpacked"), 768 * 1024 * 1024
)
"""Fifty million pixels, twice: as they were unpacked and as they are copied."""

GROWTH: Final = 2
"""A copy of more than so many times the largest file taken is none."""


def main(stdin: BinaryIO, stdout: BinaryIO, most: int, job: str = "copy") -> None:
    """Read one file of at most *most* bytes, make its copy and write both answers.

    With *job* "code" there is one answer: the words of the codes in the file; with "pixels"
    the second answer is the picture laid bare.
    """
    head = stdin.read(ENOUGH)
    seen = look(head)
    named = "" if isinstance(seen, NoCopy) else JOBS[job].get(seen, "")
    seen = NoCopy.KIND if isinstance(seen, Medium) and not named else seen
    maker = _maker(named) if named else None
    memory = MEMORY.get(named, cage.MEMORY)
    weak = cage.lock_in(most_output=GROWTH * most, memory=memory)
    answer, fault = _answer(head, stdin, most, seen, maker)
    told = _told(answer) | {"weak": weak, "fault": fault}
    stdout.write(json.dumps(told).encode() + b"\n")
    if isinstance(answer, Made):
        stdout.writelines(answer.parts)
    stdout.flush()


def _maker(named: str) -> Maker:
    """Load what makes copies of this kind, before the locks close."""
    module, _, name = named.partition(":")
    return cast("Maker", getattr(importlib.import_module(f"storage.cleaning.{module}"), name))


def _answer(
    head: bytes, stdin: BinaryIO, most: int, seen: Medium | NoCopy, maker: Maker | None
) -> tuple[Made | NoCopy, str]:
    if maker is None or isinstance(seen, NoCopy):
        return NoCopy(seen), ""
    try:
        data = head + stdin.read(most + 1 - len(head))
        if len(data) > most:
            return NoCopy.TOO_LARGE, ""
        made = maker(data, seen)
    except Unclean as fault:
        return fault.reason, ""
    except MemoryError:
        return NoCopy.BOMB, ""
    except Exception as fault:  # noqa: BLE001 - whatever a stranger's file made of us, it is broken
        return NoCopy.BROKEN, _place(fault)
    return (made if made.size <= GROWTH * most else NoCopy.VAULT), ""


def _place(fault: Exception) -> str:
    """Return kind and line of a fault, without its words: they may be the stranger's."""
    last = traceback.extract_tb(fault.__traceback__)[-1]
    return f"{type(fault).__name__}:{Path(last.filename).stem}:{last.lineno}"


def _told(answer: Made | NoCopy) -> dict[str, Any]:
    if isinstance(answer, NoCopy):
        return {"reason": answer}
    if answer.words:
        return {"words": answer.words}
    if answer.side:
        return {"width": answer.side[0], "height": answer.side[1]}
    told = {"medium": answer.medium, "size": answer.size, "facts": _facts(answer.facts)}
    return told | {"smaller": answer.smaller}


def _facts(facts: PhotoFacts) -> dict[str, Any]:
    return {
        "taken": facts.taken.isoformat() if facts.taken else None,
        "latitude": facts.latitude,
        "longitude": facts.longitude,
    }


if __name__ == "__main__":
    main(sys.stdin.buffer, sys.stdout.buffer, int(sys.argv[1]), *sys.argv[2:3])
    os._exit(0)  # a library's own farewell has nothing to say any more
