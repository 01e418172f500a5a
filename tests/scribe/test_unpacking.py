"""Does whoever may not open a file get bare pixels of it, and nothing else?"""

from collections.abc import AsyncIterator

import pytest
from strangers.marks import MARK, MOST
from strangers.papers import pdf
from strangers.pictures import exif, saved, scene

from storage.cleaning.pixels import LONGEST, Pixels
from storage.cleaning.workshop import Workshop


async def bare(data: bytes) -> Pixels | None:
    """Have a file laid bare."""

    async def pieces() -> AsyncIterator[bytes]:
        yield data

    return await Workshop(MOST).pixels(pieces())


@pytest.mark.parametrize(
    ("data", "side"),
    [
        (saved(scene((640, 480)), "JPEG", exif=exif()), (640, 480)),
        (saved(scene((640, 480)), "PNG"), (640, 480)),
        (saved(scene((4000, 3000)), "JPEG"), (1600, 1200)),  # no more than letters need
        (pdf(), (1131, 1600)),  # the first page, upright
    ],
    ids=["jpeg", "png", "large", "pdf"],
)
async def test_a_picture_becomes_so_many_pixels(data: bytes, side: tuple[int, int]) -> None:
    """Its sides and its colours; what its maker wrote into it stays behind."""
    found = await bare(data)

    assert found is not None
    assert side == (found.width, found.height)
    assert Pixels.size(*side) == len(found.colours)
    assert MARK not in found.colours
    assert LONGEST >= max(side)


@pytest.mark.parametrize(
    "data",
    [b"", b"MZ" + bytes(80), saved(scene(), "JPEG")[:300], b"%PDF-1.7 " + bytes(90)],
    ids=["empty", "program", "half", "broken pdf"],
)
async def test_what_cannot_be_opened_gives_none(data: bytes) -> None:
    """Nobody hears of it: the copy was made before, or there is none."""
    assert await bare(data) is None


@pytest.mark.parametrize(
    ("width", "height"), [(None, 9), (9, 9), (1601, 100), (100, -5), ("100", 100), (10**9, 10**9)]
)
def test_sides_beyond_a_page_are_not_believed(width: object, height: object) -> None:
    """A decoder that was taken over may announce what it likes."""
    assert Pixels.sides(width, height) is None
