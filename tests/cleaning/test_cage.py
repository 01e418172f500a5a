import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

TRIES = """
import json, os, socket, subprocess, sys
sys.path.insert(0, {root!r})
from storage.cleaning.cage import lock_in
weak = lock_in(most_output=1000)
found = {{}}
def tried(name, deed):
    try:
        deed()
    except BaseException as fault:
        found[name] = type(fault).__name__
    else:
        found[name] = "done"
tried("read", lambda: open({secret!r}).read())
tried("write", lambda: open({target!r}, "w"))
tried("list", lambda: os.listdir({folder!r}))
tried("remove", lambda: os.unlink({secret!r}))
tried("proc", lambda: open("/proc/self/environ").read())
tried("socket", lambda: socket.socket())
tried("run", lambda: os.execv("/bin/true", ["true"]))
tried("signal", lambda: os.kill(os.getppid(), 0))
tried("memory", lambda: bytearray(600 * 1024 * 1024))
tried("font", lambda: os.listdir("/usr/share"))
tried("library", lambda: __import__("colorsys"))
print(json.dumps([weak, found, os.nice(0)]))
"""


@pytest.fixture
def found(tmp_path: Path) -> tuple[list[str], dict[str, str], int]:
    """Lock a process in and let it try everything."""
    secret = tmp_path / "master.key"
    secret.write_text("key", encoding="utf-8")
    code = TRIES.format(
        root=str(Path(__file__).parent.parent.parent),
        secret=str(secret),
        target=str(tmp_path / "new"),
        folder=str(tmp_path),
    )
    run = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=30
    )
    told: Any = json.loads(run.stdout)
    assert secret.exists()
    return told[0], told[1], told[2]


def test_a_child_reaches_no_file_of_ours(found: tuple[list[str], dict[str, str], int]) -> None:
    """The master key lies on the same disk under the same user; the child cannot open it."""
    weak, tries, _ = found
    expected = "PermissionError"

    assert "files" in weak or {expected} == {
        tries[name] for name in ("read", "write", "list", "remove", "proc")
    }


def test_a_child_reaches_nobody(found: tuple[list[str], dict[str, str], int]) -> None:
    """No network, no other program, no signal to the product."""
    weak, tries, _ = found

    assert "calls" in weak or {"PermissionError"} == {
        tries[name] for name in ("socket", "run", "signal")
    }


def test_a_child_has_its_measure(found: tuple[list[str], dict[str, str], int]) -> None:
    """Memory ends, and whatever else runs comes first."""
    _, tries, nice = found

    assert "MemoryError" == tries["memory"]
    assert nice >= 10


def test_a_child_still_finds_fonts_and_its_libraries(
    found: tuple[list[str], dict[str, str], int],
) -> None:
    """A PDF without its fonts is drawn with those of the machine."""
    _, tries, _ = found

    assert ("done", "done") == (tries["font"], tries["library"])
