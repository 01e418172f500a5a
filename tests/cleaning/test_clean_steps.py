"""Does a stranger's recording cost work in keeping with its length, whatever it is made of?

Steps are counted, not seconds: how many bytes are added up, read or copied.
"""

from collections.abc import Sequence
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storage.cleaning import oggs
from storage.cleaning.aac import blanked
from storage.cleaning.look import Medium
from storage.cleaning.making import Broken

FILL, END = 6, 7


class Counted:
    """A sample that counts the bytes that are read of it."""

    def __init__(self, data: bytes) -> None:
        self.data, self.read = data, 0

    def __len__(self) -> int:
        return len(self.data)

    def __bytes__(self) -> bytes:
        self.read += len(self.data)
        return self.data

    def __getitem__(self, where: Any) -> Any:
        found = self.data[where]
        self.read += len(found) if isinstance(found, bytes) else 1
        return found


def packed(bits: str) -> bytes:
    """Return bits as bytes, with zeros at the end."""
    size = -(-len(bits) // 8)
    return int(bits.ljust(size * 8, "0") or "0", 2).to_bytes(size)


def fill(body: bytes) -> str:
    """Return one element to fill up, in bits."""
    small = len(body) < 15
    count = f"{len(body):04b}" if small else f"{15:04b}{len(body) - 14:08b}"
    return f"{FILL:03b}{count}" + "".join(f"{each:08b}" for each in body)


ELEMENTS = st.lists(st.binary(max_size=40).filter(lambda body: not body or body[0] >> 4 < 11))


@given(bodies=ELEMENTS, sound=st.binary(max_size=20))
@settings(max_examples=60, deadline=None)
def test_however_many_elements_fill_a_sample_all_are_blank_and_the_sound_stays(
    bodies: Sequence[bytes], sound: bytes
) -> None:
    """Each is empty of words, at whichever bit it starts, and what follows has not moved."""
    behind = f"{END:03b}" + "".join(f"{each:08b}" for each in sound)
    told = packed("".join(map(fill, bodies)) + behind)
    empty = packed("".join(fill(bytes(len(body))) for body in bodies) + behind)
    counted = Counted(told)

    assert empty == blanked(counted)  # type: ignore[arg-type]
    assert counted.read <= 12 * len(told) + 40


@pytest.mark.parametrize("many", [100, 10_000])
def test_a_sample_of_nothing_but_elements_is_read_a_few_times(many: int) -> None:
    """A hundred times as many cost a hundred times as much."""
    counted = Counted(packed(fill(b"") * many))
    blanked(counted)  # type: ignore[arg-type]

    assert counted.read <= 12 * len(counted)


@given(
    lacing=st.integers(1, 255),
    step=st.integers(0, 255),
    gap=st.binary(max_size=40),
    many=st.sampled_from((50, 400, 1600)),
)
@settings(max_examples=40, deadline=None)
def test_an_ogg_of_nothing_but_page_signs_is_added_up_a_few_times(
    lacing: int, step: int, gap: bytes, many: int
) -> None:
    """Whatever each of them says of its length, and however close they stand."""
    sign = b"OggS\0" + bytes(21) + bytes((lacing,)) + bytes((step,)) * (lacing % 7) + gap
    data, added = sign * many, 0
    real = oggs._sum

    def counting(page: bytes) -> bytes:
        nonlocal added
        added += len(page)
        return real(page)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(oggs, "_sum", counting)
        with pytest.raises(Broken):
            oggs.ogg(data, Medium.OGG)

    assert added <= 5 * len(data) + 70_000
