"""Which scanner do tests ask? The real clamd with a signature of our own, and a small one.

The small one speaks INSTREAM, so that what must happen when a scanner is slow, full or away
can be shown without waiting for the real one.
"""

import asyncio
import shutil
import subprocess
import time
from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path

import pytest

VIRUS = b"CLUELINE-TEST-VIRUS, harmless like EICAR"
_PLACES = "/usr/local/sbin:/usr/sbin:/usr/local/bin:/usr/bin"
_MOST = 2_000_000
_PATIENCE = 30.0


@pytest.fixture(scope="module")
def clamd(
    tmp_path_factory: pytest.TempPathFactory, missing: Callable[[str], None]
) -> Iterator[str]:
    """Give the socket of a real clamd that knows our signature and nothing else."""
    program = shutil.which("clamd", path=_PLACES)
    if program is None:
        missing("clamd: install it as .ci/run does")
        return
    here = tmp_path_factory.mktemp("clamd")
    (here / "db").mkdir()
    (here / "db" / "own.ndb").write_text(f"Clueline.Test:0:*:{VIRUS.hex()}\n", encoding="ascii")
    socket, settings = here / "clamd.ctl", here / "clamd.conf"
    settings.write_text(
        f"LocalSocket {socket}\nDatabaseDirectory {here / 'db'}\nForeground yes\n"
        f"StreamMaxLength {_MOST // 1_000_000}M\nTemporaryDirectory {here}\n",
        encoding="utf-8",
    )
    running = subprocess.Popen(
        [program, f"--config-file={settings}"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _await(socket, running)
    yield str(socket)
    running.terminate()
    running.wait(_PATIENCE)


def _await(socket: Path, running: "subprocess.Popen[bytes]") -> None:
    until = time.monotonic() + _PATIENCE
    while not socket.exists():
        assert running.poll() is None, "clamd did not start"
        assert time.monotonic() < until, "clamd takes too long to start"
        time.sleep(0.05)


@asynccontextmanager
async def small_clamd(
    socket: Path, *, most: int = _MOST, silent: bool = False, hangs_up: int = 0
) -> AsyncIterator[str]:
    """Run a scanner of a few lines; a *silent* one takes the file and says nothing.

    The first *hangs_up* files are taken, and the connection closed without a word.
    """
    left = hangs_up

    async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(asyncio.IncompleteReadError, OSError):
            command = await reader.readuntil(b"\0")
            answer = b"PONG" if command == b"zPING\0" else await _scanned(reader, most)
            nonlocal left
            if left and command != b"zPING\0":
                left -= 1
                answer = b""
            if silent:
                await reader.read()
            writer.write(answer + b"\0" if answer else b"")
            await writer.drain()
        writer.close()

    server = await asyncio.start_unix_server(serve, str(socket))
    async with server:
        yield str(socket)


async def _scanned(reader: asyncio.StreamReader, most: int) -> bytes:
    file = bytearray()
    while size := int.from_bytes(await reader.readexactly(4)):
        file += await reader.readexactly(size)
        if len(file) > most:
            return b"INSTREAM size limit exceeded. ERROR"
    return b"stream: Clueline.Test FOUND" if VIRUS in file else b"stream: OK"
