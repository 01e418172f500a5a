"""How do several workers run the tests that one process has collected?

Reading eleven thousand tests takes as long as running two thousand of them, so it is done once:
the process forks when everything is read, and each worker takes the next file that nobody has.
A file stays with one worker, so that its fixtures are made once. What stories are read by, and
the server of :mod:`starting`, are there once for all workers, too.
"""

import os
from collections.abc import Callable, Iterator
from functools import partial
from importlib import import_module
from itertools import groupby
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from multiprocessing.context import ForkProcess
from pathlib import Path
from typing import Any

import pytest
import starting

WIDE = 2  # bytes that name a file in the pipe from which workers take their work

Files = list[list[pytest.Item]]


def pytest_addoption(parser: pytest.Parser) -> None:
    """Ask how many workers there are."""
    parser.addoption("--workers", type=int, default=0, help="fork so many when all is collected")


@pytest.hookimpl(wrapper=True)
def pytest_collection(session: pytest.Session) -> Iterator[None]:
    """Before a whole run, let the server of processes read beside this one, and warm both."""
    whole = session.config.args_source is session.config.ArgsSource.TESTPATHS
    warm = whole and session.config.getoption("workers") and not session.config.option.collectonly
    if warm:
        starting.shared()
    yield
    if warm:
        import_module("warmed")


@pytest.hookimpl(tryfirst=True)
def pytest_runtestloop(session: pytest.Session) -> bool | None:
    """Run what was collected in workers, when they are asked for and nothing is wrong so far."""
    config = session.config
    many = config.getoption("workers")
    if not many or config.option.collectonly or session.testsfailed:
        return None
    files: Files = [list(found) for _, found in groupby(session.items, lambda item: item.path)]
    waiting, given = os.pipe()
    os.write(given, b"".join(at.to_bytes(WIDE) for at in range(len(files))))
    os.close(given)
    config._tmp_path_factory.getbasetemp()  # type: ignore[attr-defined]
    work = partial(_work, session, files, waiting)
    workers = dict(_forked(work, f"worker-{number}") for number in range(many))
    for _ in _heard(session, workers):
        if session.shouldfail or session.shouldstop:
            os.read(waiting, WIDE * len(files))  # nobody begins another file
    if session.shouldfail:
        raise session.Failed(session.shouldfail)
    if session.shouldstop:
        raise session.Interrupted(session.shouldstop)
    return True


def _heard(session: pytest.Session, workers: dict[Any, ForkProcess]) -> Iterator[None]:
    """Report what workers tell, until the last of them has ended."""
    begun: dict[object, str] = {}
    while workers:
        for heard in wait(list(workers)):
            assert isinstance(heard, Connection)
            try:
                told = heard.recv()
            except EOFError:
                _ended(session, workers.pop(heard), begun.get(heard, ""))
            else:
                if isinstance(told, str):
                    begun[heard] = told
                else:
                    _reported(session, told)
            yield


def _forked(work: Callable[[Connection, str], None], name: str) -> tuple[Connection, ForkProcess]:
    fork = get_context("fork")
    heard, says = fork.Pipe(duplex=False)
    process = fork.Process(target=work, args=(says, name))
    process.start()
    says.close()
    return heard, process


def _reported(session: pytest.Session, told: dict[str, Any]) -> None:
    hook = session.config.hook
    report = hook.pytest_report_from_serializable(config=session.config, data=told)
    hook.pytest_runtest_logreport(report=report)
    if report.when == "teardown":
        hook.pytest_runtest_logfinish(nodeid=report.nodeid, location=report.location)


def _ended(session: pytest.Session, process: ForkProcess, last: str) -> None:
    process.join()
    if process.exitcode:
        session.shouldfail = f"a worker of the tests died ({process.exitcode}) at {last}"


# --- in a worker --------------------------------------------------------------------------


class _Teller:
    """What a worker has in place of a terminal."""

    def __init__(self, config: pytest.Config, says: Connection) -> None:
        self._config, self._says = config, says

    def pytest_runtest_logstart(self, nodeid: str) -> None:
        """Tell what begins, in case that it ends this worker."""
        self._says.send(nodeid)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Tell what came of a test."""
        told = self._config.hook.pytest_report_to_serializable(config=self._config, report=report)
        self._says.send(told)


def _work(session: pytest.Session, files: Files, waiting: int, says: Connection, name: str) -> None:
    config = session.config
    # A terminal, captured output and temporary files of its own: no two may write into one file.
    config.get_terminal_writer()._file = Path(os.devnull).open("w")  # noqa: SIM115
    capture: Any = config.pluginmanager.getplugin("capturemanager")
    capture.stop_global_capturing()
    capture.start_global_capturing()
    factory = config._tmp_path_factory  # type: ignore[attr-defined]
    factory._basetemp = factory.mktemp(name, numbered=False)
    config.pluginmanager.register(_Teller(config, says))
    try:
        for item, after in _taken(session, files, waiting):
            config.hook.pytest_runtest_protocol(item=item, nextitem=after)
            if session.shouldfail or session.shouldstop:
                break
    finally:
        session._setupstate.teardown_exact(None)


def _taken(
    session: pytest.Session, files: Files, waiting: int
) -> Iterator[tuple[pytest.Item, pytest.Item | pytest.Session]]:
    """Give the tests of each file that is taken, and what follows: only a session outlasts it."""
    while taken := os.read(waiting, WIDE):
        items = files[int.from_bytes(taken)]
        yield from zip(items, [*items[1:], session], strict=True)
