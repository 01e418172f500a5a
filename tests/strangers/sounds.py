"""How is a mark planted in every place of a recording's file that is no sound?"""

import struct
from collections.abc import Callable

from strangers.films import recording
from strangers.marks import MARK


def id3(*frames: bytes) -> bytes:
    """Return the tag in front of an MP3."""
    body = b"".join(frames) + bytes(20)
    size = len(body)
    digits = bytes(size >> shift & 127 for shift in (21, 14, 7, 0))
    return b"ID3\x03\0\0" + digits + body


def _frame(name: bytes, body: bytes) -> bytes:
    return name + len(body).to_bytes(4) + b"\0\0" + body


def _old_tag() -> bytes:
    return (b"TAG" + MARK + bytes(128))[:128]


def _ape() -> bytes:
    item = struct.pack("<II", len(MARK), 0) + b"Comment\0" + MARK
    size = len(item) + 32
    return item + b"APETAGEX" + struct.pack("<IIII", 2000, size, 1, 0) + bytes(8)


def _lyrics() -> bytes:
    return b"LYRICSBEGININD0000200" + MARK + b"000044LYRICS200"


def _picture() -> bytes:
    return _frame(b"APIC", b"\0image/jpeg\0\3\0\xff\xd8\xff\xfb\x90" + MARK + b"\xff\xfb\x90")


def wav_with(*chunks: tuple[bytes, bytes], late: bool = True) -> bytes:
    """Return a WAV with more chunks, behind the sound or in front of it."""
    whole = recording("wav", "pcm_s16le")
    more = b"".join(
        kind + struct.pack("<I", len(body)) + body + b"\0" * (len(body) & 1)
        for kind, body in chunks
    )
    at = len(whole) if late else 36
    joined = whole[:at] + more + whole[at:]
    return joined[:4] + struct.pack("<I", len(joined) - 8) + joined[8:]


def _mp3() -> bytes:
    return recording("mp3", "libmp3lame", 44100)


def amr() -> bytes:
    """Return what a phone's voice note was for twenty years."""
    return recording("amr", "libopencore_amrnb", 8000)


HIDING: dict[str, Callable[[], bytes]] = {
    "mp3 as ffmpeg tags it": _mp3,
    "mp3 tag in front": lambda: id3(_frame(b"TPE1", b"\0" + MARK), _picture()) + _mp3(),
    "mp3 wide tag": lambda: id3(_frame(b"TIT2", b"\1" + MARK.decode().encode("utf-16"))) + _mp3(),
    "mp3 two tags": lambda: id3(_frame(b"COMM", MARK)) + id3(_frame(b"GEOB", MARK)) + _mp3(),
    "mp3 old tag behind": lambda: _mp3() + _old_tag(),
    "mp3 ape tag": lambda: _mp3() + _ape(),
    "mp3 lyrics": lambda: _mp3() + _lyrics() + _old_tag(),
    "mp3 bytes behind": lambda: _mp3() + MARK,
    "mp3 bytes between": lambda: _mp3() + MARK + _mp3(),
    "wav list": lambda: wav_with((b"LIST", b"INFOIART" + struct.pack("<I", 16) + MARK)),
    "wav list in front": lambda: wav_with((b"LIST", b"INFO" + MARK), late=False),
    "wav broadcast": lambda: wav_with((b"bext", MARK.ljust(602, b"\0")), late=False),
    "wav xml": lambda: wav_with((b"iXML", b"<a>" + MARK), (b"_PMX", b"<x>" + MARK)),
    "wav id3": lambda: wav_with((b"id3 ", id3(_frame(b"TPE1", MARK)))),
    "wav cue and labels": lambda: wav_with((b"cue ", bytes(4)), (b"LIST", b"adtllabl" + MARK)),
    "wav bytes behind": lambda: wav_with() + MARK,
    "wav padding": lambda: wav_with((b"PAD ", MARK), (b"junk", MARK), late=False),
    "opus comments": lambda: recording("ogg", "libopus"),
    "opus bytes behind": lambda: recording("ogg", "libopus") + MARK,
    "vorbis comments": lambda: recording("ogg", "vorbis"),
    "amr bytes behind": lambda: amr() + MARK,
}
"""Every place of a recording's file that is no sound, each with the mark in it."""
