"""How does a test start the program as a process of its own, without waiting for it to be read?

What takes two seconds at a start is reading some thousand modules, the same ones each time. So
one server reads them once and then forks: every process is one of its own all the same, with
its number, its exit code, and a death by any signal. :func:`typed` starts it as an operator
does, from nothing.
"""

import multiprocessing
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from multiprocessing import forkserver
from multiprocessing.context import ForkServerContext, ForkServerProcess
from pathlib import Path
from typing import Any, Protocol

import pytest

REPOSITORY = Path(__file__).parents[1]
TYPED = "import sys; from bot.cli import main; sys.exit(main())"
READ = (
    "bot.cli",
    "bot.app",
    "bot.commands.running",
    "bot.commands.database",
    "storage.migrate",
    "warmed",
    "starting",
    "road.unpaced",
)
"""What is read before anybody asks: the longest roads through the program begin here."""

Change = Callable[[], None]
"""What a test changes in a process before it begins; a function of a module, not of a test."""


class Process(Protocol):
    """What :class:`subprocess.Popen` and :class:`Forked` have in common."""

    pid: int

    def poll(self) -> int | None:
        """Return the exit code of a process that has ended."""
        ...

    def send_signal(self, sig: int, /) -> None:
        """Send a signal, unless it has ended."""
        ...

    def kill(self) -> None:
        """End it as a power cut would."""
        ...

    def wait(self, timeout: float) -> int:
        """Wait for its end and return its exit code: minus the signal that ended it."""
        ...


class Forked:
    """A process of the program, as :class:`subprocess.Popen` would show it."""

    def __init__(self, process: ForkServerProcess) -> None:
        self._process = process
        self.pid: int = process.pid or 0

    def poll(self) -> int | None:
        """Return the exit code of a process that has ended."""
        return self._process.exitcode

    def send_signal(self, sig: int, /) -> None:
        """Send a signal, unless it has ended."""
        if self._process.is_alive():
            os.kill(self.pid, sig)

    def kill(self) -> None:
        """End it as a power cut would."""
        self.send_signal(signal.SIGKILL)

    def wait(self, timeout: float) -> int:
        """Wait for its end and return its exit code: minus the signal that ended it."""
        self._process.join(timeout)
        if self._process.exitcode is None:
            raise subprocess.TimeoutExpired("clueline", timeout)
        return self._process.exitcode


def forked(
    *words: str,
    here: Path,
    environ: Mapping[str, str],
    out: Path,
    err: Path | None = None,
    changes: Sequence[Change] = (),
) -> Forked:
    """Start ``clueline`` with *words*; it prints into *out*, and its complaints into *err*."""
    asked: dict[str, Any] = {
        "words": words,
        "here": here,
        "environ": dict(environ),
        "out": out,
        "err": err or out,
        "changes": tuple(changes),
    }
    process = _readers().Process(target=_begin, kwargs=asked, daemon=True)
    process.start()
    return Forked(process)


def typed(
    *words: str, here: Path, environ: Mapping[str, str], out: Path
) -> "subprocess.Popen[bytes]":
    """Start ``clueline`` with *words* as an operator does."""
    with out.open("wb") as log:
        return subprocess.Popen(
            [sys.executable, "-c", TYPED, *words],
            cwd=here,
            env=dict(environ),
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
        )


@cache
def _readers() -> ForkServerContext:
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(list(READ))
    with pytest.MonkeyPatch.context() as patch:
        # What cannot be imported there is passed over without a word.
        patch.setenv("PYTHONPATH", f"{REPOSITORY}{os.pathsep}{Path(__file__).parent}")
        forkserver.ensure_running()
    return context


def _begin(
    *,
    words: Sequence[str],
    here: Path,
    environ: Mapping[str, str],
    out: Path,
    err: Path,
    changes: Sequence[Change],
) -> None:
    os.chdir(here)
    os.environ.clear()
    os.environ.update(environ)
    sys.argv[:] = ["clueline", *words]
    _prints(out, 1)
    _prints(err, 2)
    for stream in (sys.stdout, sys.stderr):
        stream.reconfigure(line_buffering=True)  # type: ignore[union-attr]
    for change in changes:
        change()
    from bot.cli import main  # noqa: PLC0415 - not before it is in a process of its own

    sys.exit(main())


def _prints(into: Path, handle: int) -> None:
    opened = os.open(into, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    os.dup2(opened, handle)
    os.close(opened)
