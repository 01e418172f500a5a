"""Which words stand before the sound in an AAC sample, and how are they blanked?

A sample is elements of bits. Coders tell of themselves in an element to fill up or of data that
comes first; its bits are made zero where they are, so that not one bit of sound moves.
"""

from typing import Final

_DATA, _FILL = 4, 6
_OF_SOUND: Final = frozenset((11, 12, 13, 14))
"""Extensions that decoding needs: loudness, surround, the upper half of the spectrum."""

_PLAIN: Final = frozenset((1, 2, 3, 4, 5, 29))
"""Object types whose samples are elements; others are built differently."""


def in_elements(config: bytes) -> bool:
    """Return whether samples of this description are elements."""
    return bool(config) and config[0] >> 3 in _PLAIN


def blanked(sample: memoryview) -> bytes:
    """Return a sample with nothing in the elements before its sound."""
    if not sample or sample[0] >> 5 not in {_DATA, _FILL}:
        return bytes(sample)
    bits, total, at = int.from_bytes(sample), len(sample) * 8, 0
    while (found := _element(bits, total, at)) is not None:
        needed, start, at = found
        if not needed:
            bits &= ~(((1 << at - start) - 1) << total - at)
    return bits.to_bytes(len(sample))


def _element(bits: int, total: int, at: int) -> tuple[bool, int, int] | None:
    """Return whether decoding needs what an element holds, and where that starts and ends."""

    def read(start: int, count: int) -> int:
        return bits >> max(total - start - count, 0) & (1 << count) - 1

    kind = read(at, 3) if at < total else None
    if kind == _FILL:
        count, start, full, more = read(at + 3, 4), at + 7, 15, 14
    elif kind == _DATA:
        count, start, full, more = read(at + 8, 8), at + 16, 255, 255
    else:
        return None
    if count == full:
        count, start = more + read(start, 8), start + 8
    if kind == _DATA and read(at + 7, 1):
        start += -start % 8
    end = start + 8 * count
    needed = kind == _FILL and read(start, 4) in _OF_SOUND
    return (needed, start, end) if end <= total else None
