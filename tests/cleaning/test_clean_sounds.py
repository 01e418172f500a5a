import struct

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strangers.films import heard, recording, said
from strangers.marks import MARK, copied, made, traces
from strangers.sounds import HIDING, amr, wav_with

from clues.working_copy import NoCopy
from storage.cleaning.look import Medium
from storage.cleaning.workshop import Copied


@pytest.mark.parametrize("place", HIDING)
def test_nothing_hidden_in_a_recording_is_in_its_copy(place: str) -> None:
    """A mark in every place that is no sound is gone, and the sound is there."""
    original = HIDING[place]()
    copy = made(original)

    assert traces(original)
    assert isinstance(copy, bytes)
    assert [] == traces(copy)
    assert {} == {key: value for key, value in said(copy).items() if value}


@pytest.mark.parametrize(
    "original",
    [
        wav_with((b"LIST", b"INFO" + MARK)),
        recording("wav", "pcm_s16le", 8000),
        recording("wav", "pcm_alaw", 8000),
        recording("wav", "adpcm_ima_wav", 16000),
        recording("ogg", "libopus"),
        recording("ogg", "vorbis"),
        recording("mp3", "libmp3lame", 16000),
        amr(),
    ],
    ids=["wav", "wav 8 kHz", "a-law", "adpcm", "opus", "vorbis", "mp3", "amr"],
)
def test_the_sound_is_bit_for_bit_the_same(original: bytes) -> None:
    """Nothing is coded again; an MP3 may gain the silence its encoder asked to leave out."""
    copy = made(original)

    assert isinstance(copy, bytes)
    assert heard(original)[-20_000:-8_000] in heard(copy)


@given(
    kind=st.binary(min_size=4, max_size=4).filter(lambda kind: kind not in {b"data", b"fmt "}),
    body=st.binary(max_size=90),
    late=st.booleans(),
)
@settings(max_examples=40, deadline=None)
def test_no_chunk_of_a_wav_survives(kind: bytes, body: bytes, *, late: bool) -> None:
    """Whatever a recorder calls it: only description and sound are in the copy."""
    copy = made(wav_with((kind, body + MARK), late=late))

    assert isinstance(copy, bytes)
    assert [] == traces(copy)


@pytest.mark.parametrize(
    "data",
    [
        b"RIFF" + struct.pack("<I", 1 << 31) + b"WAVEfmt " + struct.pack("<I", 1 << 31) + MARK,
        wav_with().replace(b"data", b"dada"),  # no sound at all
        recording("ogg", "libopus")[:40],  # half a page
        b"\xff\xfb\x90\x64" + MARK * 300,  # one head of a frame, then words
    ],
    ids=["wav of two gigabytes", "wav without sound", "half a page", "words behind a head"],
)
def test_a_recording_that_is_not_whole_is_broken(data: bytes) -> None:
    """It is told, not guessed."""
    assert NoCopy.BROKEN == made(data)


def test_two_streams_in_one_ogg_stay_in_the_vault() -> None:
    """A second stream may be anything."""
    one, two = recording("ogg", "libopus"), recording("ogg", "vorbis")

    assert NoCopy.CODING == made(one + two)


def test_a_wav_of_a_coding_with_tags_of_its_own_stays_in_the_vault() -> None:
    """MP3 inside a WAV is not looked through."""
    assert NoCopy.CODING == made(recording("wav", "libmp3lame", 44100))


def test_bytes_between_the_frames_of_a_voice_note_end_nothing() -> None:
    """A phone that stumbled while writing: what was said afterwards is in the copy, too."""
    original = amr()
    middle = 6 + 13 * 100  # a hundred frames of 4.75 kbit/s behind the head
    stumbled = original[:middle] + MARK + original[middle:]
    copy = made(stumbled)

    assert isinstance(copy, bytes)
    assert [] == traces(copy)
    assert heard(original) == heard(copy)


def test_bytes_between_the_pages_of_a_voice_note_end_nothing() -> None:
    """So it is for Ogg: the next page whose sum is right goes on."""
    original = recording("ogg", "libopus", frames=200)
    page = original.rindex(b"OggS")
    assert page != original.rindex(b"OggS", 0, page)
    copy = made(original[:page] + MARK + b"OggS\0" + MARK + original[page:])

    assert isinstance(copy, bytes)
    assert [] == traces(copy)
    assert heard(original) == heard(copy)


def test_a_page_whose_sum_is_wrong_is_left_out_as_players_do() -> None:
    """Bytes that came into a page would otherwise be handed on with a right sum."""
    original = recording("ogg", "libopus", frames=400)
    page = original.rindex(b"OggS", 0, original.rindex(b"OggS"))
    copy = made(original[: page + 300] + MARK + original[page + 300 :])

    assert isinstance(copy, bytes)
    assert [] == traces(copy)
    assert len(copy) > len(original) // 4


@pytest.mark.parametrize("between", [b"", MARK])
def test_a_second_beginning_in_one_ogg_stays_in_the_vault(between: bytes) -> None:
    """Two recordings joined: the comments of the second one lie where sound would."""
    whole = recording("ogg", "libopus")

    assert NoCopy.CODING == made(whole + between + whole)


def test_a_wav_that_broke_off_has_what_was_recorded() -> None:
    """A battery went flat: the head tells more than there is."""
    whole = wav_with()
    copy = made(whole[: len(whole) // 2 + 1])

    assert isinstance(copy, bytes)
    start = whole.index(b"data") + 8
    assert copy.endswith(whole[start : len(whole) // 2])
    assert len(copy) - 8 == int.from_bytes(copy[4:8], "little")


@pytest.mark.parametrize("length", [0, (1 << 32) - 1])
def test_a_wav_whose_lengths_were_never_written_has_its_sound(length: int) -> None:
    """A recorder that was killed had not come back to its head yet."""
    whole = wav_with()
    at = whole.index(b"data") + 4
    told = struct.pack("<I", length)
    copy = made(whole[:4] + told + whole[8:at] + told + whole[at + 4 :])

    assert isinstance(copy, bytes)
    assert heard(whole) == heard(copy)


@pytest.mark.parametrize(
    ("data", "medium"),
    [
        (recording("ogg", "libopus"), Medium.OGG),
        (recording("mp3", "libmp3lame", 44100), Medium.MP3),
        (wav_with(), Medium.WAV),
        (amr(), Medium.AMR),
    ],
    ids=["ogg", "mp3", "wav", "amr"],
)
def test_a_voice_note_passes_through_the_child(data: bytes, medium: Medium) -> None:
    """What the product does with a recording."""
    copy = copied(data, "voice")

    assert isinstance(copy, Copied)
    assert medium is copy.medium
