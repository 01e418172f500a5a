import struct
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strangers.films import (
    HIDING,
    box,
    boxes,
    film,
    heard,
    planted,
    recording,
    said,
    shown,
    trimmed,
)
from strangers.marks import MARK, copied, made, traces

from clues.working_copy import NoCopy
from storage.cleaning.aac import blanked
from storage.cleaning.look import Medium
from storage.cleaning.nal import AVC, HEVC, purged
from storage.cleaning.workshop import Copied

FILM = film()
FILM_OF_NUMBERS = film(picture="mpeg4")
"""Picture (0x20) and sound (0x40) say by a number what they are coded in."""


@pytest.mark.parametrize("place", HIDING)
def test_nothing_hidden_in_a_film_is_in_its_copy(place: str) -> None:
    """A mark wherever no picture and no sound lies is gone, and the film plays as before."""
    original = HIDING[place](FILM)
    copy = made(original)

    assert traces(original)
    assert isinstance(copy, bytes)
    assert [] == traces(copy)
    assert shown(original) == shown(copy)
    assert heard(original) == heard(copy)


@pytest.mark.parametrize(
    ("form", "picture", "sound"),
    [
        ("mp4", "libx264", "aac"),  # most phones
        ("mp4", "libx265", "aac"),  # newer phones
        ("mov", "libx264", "aac"),  # iPhones
        ("mov", "libx265", "pcm_s16le"),  # cameras
        ("mov", "mpeg4", "alac"),
        ("mp4", "mpeg4", "libmp3lame"),
        ("mp4", "libx264", "libopus"),
        ("mp4", "libx264", ""),  # without sound
        ("ipod", "", "aac"),  # a recorder's m4a
    ],
)
def test_films_of_every_phone_play_bit_for_bit_as_before(
    form: str, picture: str, sound: str
) -> None:
    """Nothing is coded again: every picture and every sound is the same."""
    original = film(form, picture=picture, sound=sound)
    copy = made(original)

    assert isinstance(copy, bytes)
    assert [] == traces(copy)
    assert not picture or shown(original) == shown(copy)
    assert not sound or heard(original) == heard(copy)


def test_an_old_phones_film_plays_as_before() -> None:
    """3GP with the speech coding of calls."""
    original = film("3gp", picture="", sound="libopencore_amrnb", rate=8000)
    copy = made(original)

    assert isinstance(copy, bytes)
    assert heard(original) == heard(copy)


def test_a_film_whose_index_comes_first_is_led_to_its_samples(tmp_path: Path) -> None:
    """Whatever is dropped before the samples, the tables point to where they are now."""
    first = film(options={"movflags": "faststart"}, place=tmp_path / "a.mp4")
    copy = made(first)

    assert [b"ftyp", b"moov"] == [kind for kind, _ in boxes(first)][:2]
    assert isinstance(copy, bytes)
    assert shown(first) == shown(copy)


def test_a_film_says_nothing_of_itself() -> None:
    """No title, no time of making, no language, no name of a coder."""
    copy = made(planted(FILM, (b"moov",), box(b"udta", box(b"\xa9xyz", MARK))))

    assert isinstance(copy, bytes)
    told = said(copy)
    assert {"major_brand", "minor_version", "compatible_brands", "language"} >= {
        key for key, value in told.items() if value not in {"", "und"}
    }
    assert [b"ftyp", b"moov", b"mdat"] == [kind for kind, _ in boxes(copy)]


@pytest.mark.parametrize("coding", ["libx264", "libx265"])
def test_what_a_coder_wrote_beside_the_picture_is_gone(coding: str) -> None:
    """x264 and x265 write their whole command line into the stream."""
    original = film(picture=coding)
    copy = made(original)

    assert isinstance(copy, bytes)
    assert b"x26" in original
    assert b"x26" not in copy
    assert shown(original) == shown(copy)


@pytest.mark.parametrize("options", ["frag_keyframe+empty_moov", "frag_every_frame"])
def test_a_film_in_fragments_stays_in_the_vault(options: str) -> None:
    """Half a copy would be worse than none."""
    assert NoCopy.CODING == made(film(options={"movflags": options}))


@pytest.mark.parametrize("form", ["mov", "mp4"])
@pytest.mark.parametrize("picture", ["mjpeg", "png", "jpeg2000"])
def test_a_film_of_photos_stays_in_the_vault(form: str, picture: str) -> None:
    """Each picture could carry a camera's table of its own, whatever the box is called."""
    assert NoCopy.CODING == made(film(form, picture=picture, sound=""))


@pytest.mark.parametrize("coding", ["mpeg4", "mpeg2video", "mpeg1video"])
def test_a_film_of_a_coding_that_is_named_by_a_number_plays_as_before(coding: str) -> None:
    """Those whose words beside the picture are known, and taken out."""
    original = film(picture=coding, sound="")
    copy = made(original)

    assert isinstance(copy, bytes)
    assert shown(original) == shown(copy)


@pytest.mark.parametrize(
    ("number", "of"),
    [(0x6C, 0x20), (0xDD, 0x20), (0x05, 0x20), (0xDD, 0x40), (0x05, 0x40)],
)
def test_a_number_nobody_knows_stays_in_the_vault(number: int, of: int) -> None:
    """Only what is known is copied; Vorbis (0xDD) has words of its own in its description."""
    named = b"\x04\x80\x80\x80"
    at = next(
        place + 5
        for place in range(len(FILM_OF_NUMBERS))
        if FILM_OF_NUMBERS[place : place + 4] == named and FILM_OF_NUMBERS[place + 5] == of
    )

    assert isinstance(made(FILM_OF_NUMBERS), bytes)
    assert NoCopy.CODING == made(
        FILM_OF_NUMBERS[:at] + bytes((number,)) + FILM_OF_NUMBERS[at + 1 :]
    )


@pytest.mark.parametrize("nameless", [b"mp4v", b"mp4a"])
def test_a_track_without_its_number_stays_in_the_vault(nameless: bytes) -> None:
    """What it is coded in is a player's guess."""
    start = FILM_OF_NUMBERS.index(nameless)
    at = FILM_OF_NUMBERS.index(b"esds", start)

    assert NoCopy.CODING == made(FILM_OF_NUMBERS[:at] + b"esdz" + FILM_OF_NUMBERS[at + 4 :])


def test_a_number_beside_another_coding_is_not_copied() -> None:
    """A player would believe it, and take the pictures for what nobody looked through."""
    at = FILM_OF_NUMBERS.index(b"mp4v")
    copy = made(FILM_OF_NUMBERS[:at] + b"s263" + FILM_OF_NUMBERS[at + 4 :])

    assert isinstance(copy, NoCopy) or b"esds" not in copy[: copy.index(b"soun")]


def moved(ahead: int) -> bytes:
    """Return the film with every chunk's place so many bytes ahead."""

    def inside(data: bytes) -> bytes:
        out = b""
        for kind, body in boxes(data):
            inner = body
            if kind == b"stco":
                places = struct.unpack(f">{(len(body) - 8) // 4}I", body[8:])
                inner = body[:8] + b"".join(((at + ahead) % (1 << 32)).to_bytes(4) for at in places)
            elif kind in {b"moov", b"trak", b"mdia", b"minf", b"stbl"}:
                inner = inside(body)
            out += box(kind, inner)
        return out

    return inside(FILM)


@pytest.mark.parametrize(
    "ahead",
    [
        len(FILM),  # behind the end
        -48,  # the head of the file itself
        len(FILM) // 2,  # half into the index, told to be a picture
    ],
)
def test_a_table_that_points_elsewhere_is_broken(ahead: int) -> None:
    """A sample lies in the store of samples, or the file is no film."""
    assert NoCopy.BROKEN == made(moved(ahead))


@given(at=st.integers(0, len(FILM) - 1), value=st.integers(0, 255))
@settings(max_examples=120, deadline=None)
def test_a_flipped_byte_never_leads_out_of_the_file(at: int, value: int) -> None:
    """A damaged film is copied or has a reason, quickly, and never grows."""
    damaged = FILM[:at] + bytes((value,)) + FILM[at + 1 :]
    copy = made(damaged)

    assert isinstance(copy, NoCopy) or len(copy) <= len(FILM) + 1000


@given(at=st.integers(0, len(FILM) - 1))
@settings(max_examples=40, deadline=None)
def test_a_film_that_was_cut_has_a_reason(at: int) -> None:
    """A download that broke off is told, not half copied."""
    assert isinstance(made(FILM[:at]), NoCopy)


def units(*bodies: bytes) -> bytes:
    """Return a sample of units with lengths of four bytes."""
    return b"".join(len(body).to_bytes(4) + body for body in bodies)


def test_messages_that_decoding_needs_are_kept() -> None:
    """A recovery point says from where a cut film can be shown; the words beside it go."""
    recovery = b"\x06\x01\xc4"
    words = b"\x05" + bytes((16 + len(MARK),)) + bytes(range(16)) + MARK
    sample = units(b"\x06" + words + recovery + b"\x80", b"\x65picture", b"\x06" + words + b"\x80")

    clean = purged(memoryview(sample), AVC, 4)

    assert units(b"\x06" + recovery + b"\x80", b"\x65picture") == clean


@pytest.mark.parametrize(
    ("coding", "unit"),
    [
        (AVC, b"\x0c" + MARK),  # filler
        (AVC, b"\x1f" + MARK),  # a number nobody defined
        (HEVC, b"\x4e\x01\x05\x10" + MARK),  # words before the picture
        (HEVC, b"\x50\x01\x05\x10" + MARK),  # words after it
        (HEVC, b"\x60\x01" + MARK),  # a number nobody defined
    ],
)
def test_a_unit_that_draws_nothing_is_dropped(coding: object, unit: bytes) -> None:
    """Only what draws, or what drawing needs, is in the copy."""
    picture = b"\x65" if coding is AVC else b"\x26\x01"
    clean = purged(memoryview(units(unit, picture)), coding, 4)  # type: ignore[arg-type]

    assert units(picture) == clean


@pytest.mark.parametrize(
    ("form", "picture", "sound"),
    [
        ("mp4", "libx264", "libmp3lame"),
        ("mp4", "libx265", "aac"),
        ("mov", "libx264", "pcm_s16le"),  # raw sound has no table of sizes
    ],
)
def test_what_was_cut_away_on_the_phone_is_not_in_the_copy(
    form: str, picture: str, sound: str
) -> None:
    """Trimming often changes the list of edits alone: the pictures behind it are not handed on."""
    whole = film(form, picture=picture, sound=sound, frames=72)
    original = trimmed(whole, start=1.5, seconds=1)
    copy = made(original)

    assert isinstance(copy, bytes)
    assert 72 == len(shown(original, also_cut=True))
    assert shown(original) == shown(copy)
    assert 24 <= len(shown(copy)) <= len(shown(copy, also_cut=True)) <= 40
    assert sound != "libmp3lame" or heard(original) == heard(copy)
    assert len(copy) < len(original) / 2


@cache
def _of_seconds() -> bytes:
    return film(frames=72, sound="")


def test_a_cut_within_a_run_of_pictures_keeps_what_the_first_one_needs() -> None:
    """A picture is told as a change of those before it, back to one that stands alone."""
    original = trimmed(_of_seconds(), start=1.75, seconds=0.5)
    copy = made(original)

    assert isinstance(copy, bytes)
    assert shown(original) == shown(copy)
    assert len(shown(copy, also_cut=True)) < 36


@given(start=st.floats(0, 4), seconds=st.floats(0, 4))
@settings(max_examples=15, deadline=None)
def test_wherever_a_film_was_cut_its_copy_shows_the_same(start: float, seconds: float) -> None:
    """Also where the cut lies behind the end, or leaves nothing."""
    original = trimmed(_of_seconds(), start, seconds)
    copy = made(original)

    assert isinstance(copy, bytes)
    assert shown(original) == shown(copy)


def test_a_film_passes_through_the_child() -> None:
    """What the product does with a film of a phone."""
    copy = copied(FILM, "VID_0001.mp4")

    assert isinstance(copy, Copied)
    assert Medium.MP4 is copy.medium
    assert shown(FILM) == shown(copy.kept)


@pytest.mark.parametrize("form", ["ipod", "mov", "mp4"])
def test_what_a_coder_wrote_before_the_sound_is_gone(form: str) -> None:
    """FFmpeg and FAAC call themselves by name in the first sample of AAC."""
    original = recording(form, "aac")
    at = original.index(b"Lavc")
    original = original[:at] + MARK[:11] + original[at + 11 :]
    copy = made(original)

    assert isinstance(copy, bytes)
    assert MARK[:11] not in copy
    assert heard(original) == heard(copy)


def _bits(*parts: tuple[int, int]) -> bytes:
    told = "".join(f"{value:0{size}b}" for value, size in parts)
    told += "0" * (-len(told) % 8)
    return int(told, 2).to_bytes(len(told) // 8)


WORDS = [(byte, 8) for byte in MARK]
SOUND = [(0, 3), (0x5A5A5A5A, 32)]


@pytest.mark.parametrize(
    ("element", "head"),
    [
        (WORDS, [(6, 3), (15, 4), (2, 8)]),  # a fill of sixteen bytes
        (WORDS, [(4, 3), (3, 4), (0, 1), (16, 8)]),  # data
        (WORDS, [(4, 3), (3, 4), (1, 1), (16, 8), (0, 1)]),  # data that begins on a byte
        (WORDS[:5], [(6, 3), (5, 4)]),  # a short fill
    ],
)
def test_words_before_the_sound_become_zeros_and_no_bit_moves(
    element: list[tuple[int, int]], head: list[tuple[int, int]]
) -> None:
    """Two of them in a row, then the sound."""
    zeros = [(0, 8) for _ in element]
    told = _bits((6, 3), (1, 4), (0x5A, 8), *head, *element, *SOUND)

    assert _bits((6, 3), (1, 4), (0, 8), *head, *zeros, *SOUND) == blanked(memoryview(told))


@pytest.mark.parametrize(
    "sample",
    [
        _bits((6, 3), (2, 4), (13, 4), (0xABC, 12), *SOUND),  # the upper half of the spectrum
        _bits(*SOUND),
        _bits((6, 3), (14, 4), (0x55, 8)),  # longer than the sample
        b"",
    ],
)
def test_what_decoding_needs_is_not_touched(sample: bytes) -> None:
    """Nor what cannot be read."""
    assert sample == blanked(memoryview(sample))


def test_a_recorders_m4a_is_a_film_without_pictures() -> None:
    """The same boxes, the same rules."""
    original = recording("ipod", "aac")
    copy = made(original)

    assert isinstance(copy, bytes)
    assert [] == traces(copy)
    assert heard(original) == heard(copy)
