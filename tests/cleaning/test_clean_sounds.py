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

    assert NoCopy.VAULT == made(one + two)


def test_a_wav_of_a_coding_with_tags_of_its_own_stays_in_the_vault() -> None:
    """MP3 inside a WAV is not looked through."""
    assert NoCopy.VAULT == made(recording("wav", "libmp3lame", 44100))


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
