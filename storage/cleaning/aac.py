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
    """Return a sample with nothing in the elements before its sound.

    However many they are, no byte is looked at more than a few times.
    """
    if not len(sample) or sample[0] >> 5 not in {_DATA, _FILL}:
        return bytes(sample)
    made, at = bytearray(bytes(sample)), 0
    while (found := _element(sample, at)) is not None:
        needed, start, at = found
        if not needed:
            _blank(made, start, at)
    return bytes(made)


def _element(sample: memoryview, at: int) -> tuple[bool, int, int] | None:
    """Return whether decoding needs what an element holds, and where that starts and ends."""
    total = len(sample) * 8
    kind = _read(sample, at, 3) if at < total else None
    if kind == _FILL:
        count, start, full, more = _read(sample, at + 3, 4), at + 7, 15, 14
    elif kind == _DATA:
        count, start, full, more = _read(sample, at + 8, 8), at + 16, 255, 255
    else:
        return None
    if count == full:
        count, start = more + _read(sample, start, 8), start + 8
    if kind == _DATA and _read(sample, at + 7, 1):
        start += -start % 8
    end = start + 8 * count
    needed = kind == _FILL and _read(sample, start, 4) in _OF_SOUND
    return (needed, start, end) if end <= total else None


def _read(sample: memoryview, start: int, count: int) -> int:
    """Return so many bits; what lies behind the end tells nothing, and no element ends there."""
    piece = sample[start // 8 : (start + count + 7) // 8]
    left = len(piece) * 8 - start % 8 - count
    return int.from_bytes(piece) >> max(left, 0) & (1 << count) - 1


def _blank(made: bytearray, start: int, end: int) -> None:
    """Make the bits from *start* to *end* zero."""
    first, last = start // 8, end // 8
    before, behind = 0xFF00 >> start % 8 & 0xFF, 0xFF >> end % 8
    if first == last:
        made[first : first + 1] = bytes(
            each & (before | behind) for each in made[first : first + 1]
        )
        return
    made[first] &= before
    made[first + 1 : last] = bytes(last - first - 1)
    if end % 8:
        made[last] &= behind
