"""How do tests start a reader, and what do they hand it?"""

import json
import sys
from pathlib import Path

from peers import reader

from storage.cleaning.pixels import Pixels
from storage.scribe.scribe import Scribe

WHITE = Pixels(40, 40, b"\xff" * Pixels.size(40, 40))


def standing_in(notes: Path, *acts: str, patience: float = 10.0, idle: float = 20.0) -> Scribe:
    """Return a scribe whose reader does *acts*, and notes each beginning."""
    command = (sys.executable, "-I", str(reader.__file__), json.dumps(acts), str(notes))
    return Scribe(command, patience=patience, idle=idle)


def begun(notes: Path) -> list[int]:
    """Return the readers that were started."""
    return [int(each) for each in notes.read_text("utf-8").split()] if notes.exists() else []


def lives(pid: int) -> bool:
    """Tell whether a process is still at work."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2].split()[0]
    except FileNotFoundError:
        return False
    return state != "Z"
