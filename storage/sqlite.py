"""How does one SQLite file keep what many people say at once?

One writer thread owns the only writing connection. Up to GROUP units of work share a
COMMIT; when any of them raises, the whole group is rolled back and each runs again alone.
There are no savepoints: on SQLITE_FULL SQLite ends the whole transaction by itself, and
whatever ran after it would be acknowledged without being kept.
"""

import asyncio
import fcntl
import logging
import os
import queue
import sqlite3
import threading
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TypeVar, cast

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.exc import DBAPIError, OperationalError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine

from storage import failpoints
from storage.database import Busy, Unstored
from storage.failpoints import Point
from storage.quick import QuickConnection

T = TypeVar("T")

log = logging.getLogger(__name__)

GROUP: Final = 16
QUEUE: Final = 1024
MARK_AFTER: Final = 0.02  # seconds a mark may wait for somebody to ride with
READERS: Final = 4
PRAGMAS: Final = (
    "journal_mode=WAL",  # readers never wait for the writer, nor the writer for them
    "synchronous=FULL",  # a number that was told survives a power cut
    "busy_timeout=5000",  # for other processes: backup and command line
    "foreign_keys=ON",
    "trusted_schema=OFF",
    "cache_size=-16384",
    "mmap_size=268435456",
    "temp_store=MEMORY",
    "journal_size_limit=67108864",
)


class FileInUse(Exception):
    """Another clueline process has this database open; a SQLite file serves one process."""


@dataclass(slots=True)
class _Job:
    work: Callable[[Connection], Any]
    done: asyncio.Future[Any] | None
    value: Any = None
    fault: BaseException | None = None


def hold(path: Path) -> int:
    """Keep other processes from opening *path* for life, until the returned handle is closed.

    Raises FileInUse when another one holds it.
    """
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    handle = os.open(path.with_name(path.name + ".lock"), os.O_RDWR | os.O_CREAT, 0o600)
    try:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        os.close(handle)
        msg = f"{path} is open in another clueline process; stop that one first"
        raise FileInUse(msg) from None
    return handle


def writing_engine(path: Path, pragmas: tuple[str, ...] = PRAGMAS) -> Engine:
    """Return a synchronous engine whose transactions are BEGIN IMMEDIATE."""
    engine = create_engine(f"sqlite:///{path}", connect_args={"check_same_thread": False})
    _prepare(engine, "BEGIN IMMEDIATE", pragmas)
    return engine


def reading_engine(path: Path) -> AsyncEngine:
    """Return the read-only aiosqlite engine; a transaction lasts one screen."""
    engine = create_async_engine(
        f"sqlite+aiosqlite:///{path}", pool_size=READERS, max_overflow=0, pool_timeout=5
    )
    _prepare(engine.sync_engine, "BEGIN", (*PRAGMAS, "query_only=ON"))
    return engine


def _prepare(engine: Engine, begin: str, pragmas: tuple[str, ...]) -> None:
    @event.listens_for(engine, "connect")
    def connect(connection: Any, _record: object) -> None:
        connection.isolation_level = None
        for pragma in pragmas:
            connection.execute(f"PRAGMA {pragma}")

    @event.listens_for(engine, "begin")
    def start(connection: Connection) -> None:
        connection.exec_driver_sql(begin)


class SqliteDatabase:
    """A Database over one file, held by this process alone while it lives."""

    dialect = "sqlite"

    def __init__(self, path: Path) -> None:
        self._lock = hold(path)
        self.path = path
        self._engine = writing_engine(path)
        self._readers = reading_engine(path)
        self._queue: queue.Queue[_Job | None] = queue.Queue(QUEUE)
        self._marks: deque[Callable[[Connection], None]] = deque()
        self._loop = asyncio.get_running_loop()
        self._thread = threading.Thread(target=self._run, name="writer", daemon=True)
        self._thread.start()

    async def write(self, work: Callable[[Connection], T]) -> T:
        """Queue *work* in order of arrival and return its value after COMMIT."""
        job = _Job(work, self._loop.create_future())
        try:
            self._queue.put_nowait(job)
        except queue.Full:
            msg = "the queue of writers is full"
            raise Busy(msg) from None
        return cast("T", await cast("asyncio.Future[Any]", job.done))

    def mark(self, work: Callable[[Connection], None]) -> None:
        """Let *work* ride at the head of the next group, 20 ms from now at the latest."""
        if not self._marks:
            self._loop.call_later(MARK_AFTER, self._nudge)
        self._marks.append(work)

    async def read(self, work: Callable[[Connection], T]) -> T:
        """Run *work* on a read-only snapshot."""
        async with self._readers.connect() as connection:
            return await connection.run_sync(work)

    async def close(self) -> None:
        """Finish the queue, then close every connection and free the file."""
        self._queue.put(None)
        await asyncio.to_thread(self._thread.join)
        await self._readers.dispose()
        self._engine.dispose()
        os.close(self._lock)

    def _nudge(self) -> None:
        if self._marks and self._queue.empty():
            self._queue.put_nowait(_Job(_nothing, None))

    def _run(self) -> None:
        with QuickConnection(self._engine) as connection:
            while True:
                jobs, last = self._next_group()
                if jobs:
                    self._commit(connection, jobs)
                if last:
                    return

    def _next_group(self) -> tuple[list[_Job], bool]:
        jobs: list[_Job] = []
        job = self._queue.get()
        while job is not None:
            jobs.append(job)
            if len(jobs) == GROUP or self._queue.empty():
                break
            job = self._queue.get_nowait()
        marks = [_Job(self._marks.popleft(), None) for _ in range(len(self._marks))]
        return marks + jobs, job is None

    def _commit(self, connection: Connection, jobs: list[_Job]) -> None:
        if not _together(connection, jobs):
            for job in jobs:
                _together(connection, [job])
        self._loop.call_soon_threadsafe(_answer, jobs)


def _together(connection: Connection, jobs: list[_Job]) -> bool:
    """Run *jobs* in one transaction; when one raises nothing of any of them is kept."""
    job = jobs[0]
    try:
        with connection.begin():
            for job in jobs:
                job.value, job.fault = job.work(connection), None
            _still_open(connection)
            failpoints.reached(Point.COMMITS)
        failpoints.reached(Point.COMMITTED)
    except BaseException as fault:  # noqa: BLE001 - the thread must live; the waiter gets it
        _roll_back(connection)
        job.fault = _told(fault)
        return False
    return True


def _still_open(connection: Connection) -> None:
    raw = cast("sqlite3.Connection", connection.connection.dbapi_connection)
    if not raw.in_transaction:
        msg = "SQLite ended the transaction by itself"
        raise Unstored(msg)


def _roll_back(connection: Connection) -> None:
    raw = cast("sqlite3.Connection", connection.connection.dbapi_connection)
    if raw.in_transaction:
        raw.execute("ROLLBACK")


def _nothing(_connection: Connection) -> None:
    """Wake the writer so that waiting marks are committed."""


def _told(fault: BaseException) -> BaseException:
    if isinstance(fault, OperationalError) or (
        isinstance(fault, DBAPIError) and fault.connection_invalidated
    ):
        return Unstored(type(fault.orig).__name__ + ": " + str(fault.orig))
    return fault


def _answer(jobs: list[_Job]) -> None:
    for job in jobs:
        if job.done is None or job.done.done():
            if job.fault is not None:
                log.error("nobody waits for this fault", exc_info=job.fault)
        elif job.fault is None:
            job.done.set_result(job.value)
        else:
            job.done.set_exception(job.fault)
