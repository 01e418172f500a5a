"""Which part of a film is given to a player that winds it?"""

import os
from pathlib import Path

import pytest
from strangers.marks import pieces

from bot.parts import Beyond, Part, asked, cut
from storage.evidence import FolderBlobs
from storage.frames import FRAME

SIZE = 1000
KEY = bytes(range(32))


@pytest.mark.parametrize(
    ("header", "part"),
    [
        ("bytes=0-", Part(0, 1000)),  # how every player begins
        ("bytes=0-1", Part(0, 2)),  # how Safari asks whether parts are given at all
        ("bytes=0-99", Part(0, 100)),
        ("bytes=900-", Part(900, 100)),
        ("bytes=999-999", Part(999, 1)),  # the last byte
        ("bytes=900-5000", Part(900, 100)),  # more than there is
        ("bytes=-100", Part(900, 100)),  # the end, where the index of a film may stand
        ("bytes=-5000", Part(0, 1000)),
        ("bytes=1000-", Beyond()),
        ("bytes=-0", Beyond()),
        (None, None),
        ("bytes=-", None),
        ("bytes=5-2", None),  # no range at all
        ("bytes=0-1,5-6", None),  # several at once: the whole is an answer, too
        ("lines=0-1", None),
        ("bytes=٣-", None),
        ("bytes=" + "9" * 30 + "-", None),
    ],
)
def test_one_part_is_given_and_anything_else_is_the_whole(
    header: str | None, part: Part | Beyond | None
) -> None:
    """A header nobody understands is as if it were not there."""
    assert part == asked(header, SIZE)


@pytest.mark.parametrize(
    ("start", "length"),
    [
        (0, 1),
        (0, 3 * FRAME + 5),  # the whole
        (FRAME - 1, 2),  # across two frames
        (FRAME, FRAME),  # exactly one
        (3 * FRAME + 4, 1),  # the last byte
    ],
)
async def test_a_part_of_a_sealed_file_is_that_part_of_the_original(
    tmp_path: Path, start: int, length: int
) -> None:
    """Nothing before it is opened, and not a byte more is given."""
    content = os.urandom(3 * FRAME + 5)
    blobs = FolderBlobs(tmp_path)
    stored = await blobs.put(pieces(content), key=KEY, limit=len(content))

    read = blobs.read(stored.blob_id, key=KEY, start=start)
    assert content[start : start + length] == b"".join([each async for each in cut(read, length)])
