import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from peers.clamd import VIRUS, clamd, small_clamd
from strangers.marks import pieces

from scheduler.scanning import Scan, Scanner

__all__ = ["clamd"]

FILES = [
    (b"an ordinary file", Scan.CLEAN),
    (b"", Scan.CLEAN),
    (bytes(300_000) + VIRUS + bytes(300_000), Scan.FOUND),
    (bytes(5_000_000), Scan.TOO_LARGE),
]


@pytest.mark.parametrize(("file", "expected"), FILES, ids=["clean", "empty", "virus", "large"])
async def test_the_real_scanner_is_understood(clamd: str, file: bytes, expected: Scan) -> None:
    """Clamd itself, with a signature of our own, answers as we read it.

    It hangs up on what is too large; its word may be lost with that, and is asked for again.
    """
    scanner, answer = Scanner(clamd), Scan.DOWN
    for _ in range(3):
        if answer is Scan.DOWN:
            answer = await scanner.scan(pieces(file))

    assert expected is answer


@pytest.mark.parametrize(("file", "expected"), FILES, ids=["clean", "empty", "virus", "large"])
async def test_a_small_scanner_says_the_same(tmp_path: Path, file: bytes, expected: Scan) -> None:
    """What stands in for clamd elsewhere answers like clamd."""
    async with small_clamd(tmp_path / "s") as address:
        assert expected is await Scanner(f"unix:{address}").scan(pieces(file))


@pytest.mark.parametrize("address", ["/nowhere/clamd.ctl", "127.0.0.1:1", "[::1]:1"])
async def test_a_scanner_that_is_away_is_down(address: str) -> None:
    """It is not an answer, so the file is held."""
    assert Scan.DOWN is await Scanner(address).scan(pieces(b"file"))


async def test_a_scanner_that_says_nothing_is_down(tmp_path: Path) -> None:
    """Nobody waits for ever."""
    start = time.perf_counter()
    async with small_clamd(tmp_path / "s", silent=True) as address:
        assert Scan.DOWN is await Scanner(address, seconds=0.2).scan(pieces(b"file"))

    assert time.perf_counter() - start < 3


async def test_a_scanner_that_hangs_up_without_a_word_is_down(tmp_path: Path) -> None:
    """It was killed or loads its signatures: it said nothing of the file's size."""
    async with small_clamd(tmp_path / "s", hangs_up=1) as address:
        first = await Scanner(address).scan(pieces(b"file"))
        then = await Scanner(address).scan(pieces(b"file"))

    assert (Scan.DOWN, Scan.CLEAN) == (first, then)


async def test_a_file_that_cannot_be_read_is_no_answer_of_the_scanner(tmp_path: Path) -> None:
    """A blob that was tampered with comes out as what it is."""

    async def broken() -> AsyncIterator[bytes]:
        yield b"half"
        raise LookupError

    async with small_clamd(tmp_path / "s") as address:
        with pytest.raises(LookupError):
            await Scanner(address).scan(broken())
