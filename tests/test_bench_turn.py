"""Does the bench of a turn compare the same work?"""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

from talk import world

from bench.recording import Sealed
from bench.turn import _asked_again, _played, _run_again


async def test_both_sides_keep_the_same(tmp_path: Path) -> None:
    """Asking storage/ again and running the bare statements lead to equal files, row by row."""
    house = world(tmp_path)
    house.desk.keys.fill(8)
    house.engine.dispose()
    asked, bare = (shutil.copy(tmp_path / "clueline.db", tmp_path / name) for name in ("1", "2"))

    play = await _played(house, tmp_path / "clueline.db", people=2)
    await _asked_again(asked, play, Sealed(play.sealed))
    _run_again(bare, play)

    assert _dump(tmp_path / "clueline.db") == _dump(asked)
    assert _dump(tmp_path / "clueline.db") == _dump(bare)


def _dump(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as file:
        return list(file.iterdump())
