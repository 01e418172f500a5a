"""What runs in the process that reads letters?

It says first that it is ready; then each picture that comes in by standard input (a line with
its sides, then its pixels) is answered by one line of JSON. It ends with its input, and with
whoever started it.
"""

import ctypes
import json
import os
import select
import signal
import sys
from contextlib import suppress
from pathlib import Path
from typing import Any, BinaryIO, Final, Protocol

from storage.cleaning import cage
from storage.cleaning.pixels import Pixels
from storage.scribe import engine

ADDRESSES: Final = 2 * 1024**3
HEAP: Final = 1024**3
"""Bytes: libraries and models ask for more addresses than they ever write to."""

SECONDS: Final = 900
"""Of work, for all pictures of one process; each alone has its limit with whoever asks."""

_DIES_WITH_PARENT: Final = 1
_FIRST_TO_GO: Final = "1000"


class Reader(Protocol):
    """Reads the lines of a picture."""

    def lines(self, picture: Pixels) -> list[engine.Found]:
        """Return words and corners."""


def main(stdin: BinaryIO, stdout: BinaryIO) -> None:
    """Give up every right, load the models, and read what comes."""
    _yield_first()
    # The locks close before a thread is begun and a library loaded: they hold for all of it.
    weak = cage.lock_in(most_output=0, memory=ADDRESSES, seconds=SECONDS, heap=HEAP)
    try:
        reader: Reader = engine.Engine()
    except Exception as fault:  # noqa: BLE001 - whatever is wrong with the extra, it is absent
        _say(stdout, {"fault": type(fault).__name__})
        return
    _say(stdout, {"ready": True, "weak": weak})
    while head := stdin.readline():
        _say(stdout, _answer(reader, stdin, json.loads(head)))


def _answer(reader: Reader, stdin: BinaryIO, head: dict[str, int]) -> dict[str, Any]:
    width, height = head["width"], head["height"]
    colours = stdin.read(Pixels.size(width, height))
    try:
        return {"lines": reader.lines(Pixels(width, height, colours))}
    except Exception as fault:  # noqa: BLE001 - a picture that cannot be read says nothing
        return {"fault": type(fault).__name__}


def _say(stdout: BinaryIO, told: dict[str, Any]) -> None:
    stdout.write(json.dumps(told, ensure_ascii=False).encode() + b"\n")
    stdout.flush()


def _yield_first() -> None:
    """End with the one who asked, and be the first to go where memory runs short."""
    ctypes.CDLL(None).prctl(_DIES_WITH_PARENT, signal.SIGKILL, 0, 0, 0)
    if _is_alone():
        os._exit(0)
    with suppress(OSError):
        Path("/proc/self/oom_score_adj").write_text(_FIRST_TO_GO, encoding="ascii")


def _is_alone() -> bool:
    """Tell whether who asked was gone before the kernel knew that we go with him."""
    door = select.poll()
    door.register(0, select.POLLHUP)
    return bool(door.poll(0))


if __name__ == "__main__":
    main(sys.stdin.buffer, sys.stdout.buffer)
    os._exit(0)  # a library's own farewell has nothing to say any more
