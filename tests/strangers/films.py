"""How are films and recordings made, and a mark planted wherever none of their samples lies?"""

import math
import struct
from collections.abc import Callable, Iterator
from fractions import Fraction
from functools import cache
from io import BytesIO
from pathlib import Path

import av
from PIL import Image
from strangers.marks import MARK
from strangers.pictures import scene

WORDS = MARK.decode()
CONTAINERS = (b"moov", b"trak", b"mdia", b"minf", b"stbl", b"edts", b"udta")
RATE = 48_000


def film(
    form: str = "mp4",
    *,
    picture: str = "libx264",
    sound: str = "aac",
    frames: int = 12,
    rate: int = RATE,
    options: dict[str, str] | None = None,
    place: Path | None = None,
) -> bytes:
    """Return a short film whose author, place and comment are the mark.

    Some options need a *place* on the disk to be written to twice.
    """
    room = BytesIO()
    with av.open(str(place) if place else room, "w", format=form, options=options or {}) as out:
        out.metadata.update(
            {"title": WORDS, "comment": WORDS, "artist": WORDS, "location": "+41.1+122.0/"}
        )
        shown = _picture_stream(out, picture) if picture else None
        heard = _sound_stream(out, sound, rate) if sound else None
        for number in range(frames):
            if shown is not None:
                drawn = av.VideoFrame.from_image(moment(number))
                drawn.pts = number
                out.mux(shown.encode(drawn))
            if heard is not None:
                out.mux(heard.encode(tone(number, rate)))
        for stream in (shown, heard):
            if stream is not None:
                out.mux(stream.encode(None))
    return place.read_bytes() if place else room.getvalue()


def moment(number: int) -> Image.Image:
    """Return the picture of one moment: it moves."""
    return scene((128, 96)).rotate(number * 7)


def tone(number: int, rate: int = RATE, samples: int = 1024) -> av.AudioFrame:
    """Return a bit of a tone."""
    frame = av.AudioFrame(format="s16", layout="mono", samples=samples)
    start = number * samples
    frame.planes[0].update(_heights(start, samples))
    frame.sample_rate, frame.pts, frame.time_base = rate, start, Fraction(1, rate)
    return frame


@cache
def _heights(start: int, samples: int) -> bytes:
    heights = (int(9000 * math.sin((start + at) / 20)) for at in range(samples))
    return struct.pack(f"<{samples}h", *heights)


def _picture_stream(out: av.container.OutputContainer, coding: str) -> av.VideoStream:
    stream = out.add_stream(coding, rate=24)
    stream.width, stream.height = 128, 96
    stream.gop_size = 12
    stream.pix_fmt = {"mjpeg": "yuvj420p", "png": "rgb24"}.get(coding, "yuv420p")
    stream.metadata["handler_name"] = WORDS
    return stream


def _sound_stream(out: av.container.OutputContainer, coding: str, rate: int) -> av.AudioStream:
    layout = "stereo" if coding == "vorbis" else "mono"  # its one free encoder knows no other
    stream = out.add_stream(coding, rate=rate, layout=layout)
    stream.codec_context.options = {"strict": "experimental"}
    stream.metadata["handler_name"] = WORDS
    return stream


def recording(form: str, coding: str, rate: int = RATE, frames: int = 40) -> bytes:
    """Return a recording of a tone."""
    return film(form, picture="", sound=coding, rate=rate, frames=frames)


def shown(data: bytes, *, also_cut: bool = False) -> list[bytes]:
    """Return every picture of a film as its pixels; *also_cut*: those its edits leave out, too."""
    options = {"ignore_editlist": "1"} if also_cut else {}
    with av.open(BytesIO(data), options=options) as opened:
        return [frame.to_image().tobytes() for frame in opened.decode(video=0)]


def heard(data: bytes) -> bytes:
    """Return all the sound of a film."""
    with av.open(BytesIO(data)) as opened:
        return b"".join(bytes(plane) for frame in opened.decode(audio=0) for plane in frame.planes)


def said(data: bytes) -> dict[str, str]:
    """Return what a file says of itself to a player."""
    with av.open(BytesIO(data)) as opened:
        told = dict(opened.metadata)
        for stream in opened.streams:
            told |= dict(stream.metadata)
    return told


def trimmed(data: bytes, start: float, seconds: float) -> bytes:
    """Return the film as a phone trims it: only its lists of edits say what is shown."""
    out = bytearray(data)
    scales = [
        int.from_bytes(out[at + 16 : at + 20]) for at in _found(out, b"mvhd") + _found(out, b"mdhd")
    ]
    for track, at in enumerate(_found(out, b"elst")):
        struct.pack_into(">I", out, at + 8, 1)
        entry = (int(seconds * scales[0]), int(start * scales[track + 1]), 1 << 16)
        struct.pack_into(">IiI", out, at + 12, *entry)
    return bytes(out)


def _found(data: bytearray, kind: bytes) -> list[int]:
    places, at = [], data.find(kind)
    while at >= 0:
        places.append(at)
        at = data.find(kind, at + 4)
    return places


# --- planting ---------------------------------------------------------------------------------


def planted(data: bytes, where: tuple[bytes, ...], extra: bytes) -> bytes:
    """Return a film with *extra* at the end of the boxes *where* leads to; moov must come last."""
    out = b""
    for kind, body in boxes(data):
        inner = body
        if where and kind == where[0]:
            inner = planted(body, where[1:], extra) if where[1:] else body + extra
        out += box(kind, inner)
    return out


def boxes(data: bytes) -> Iterator[tuple[bytes, bytes]]:
    """Give the boxes of a film."""
    at = 0
    while at + 8 <= len(data):
        size = int.from_bytes(data[at : at + 4])
        yield data[at + 4 : at + 8], data[at + 8 : at + size]
        at += size


def box(kind: bytes, body: bytes) -> bytes:
    """Write a box."""
    return (len(body) + 8).to_bytes(4) + kind + body


def widened(data: bytes, hidden: bytes) -> bytes:
    """Return a film with bytes between its samples: its store of samples ends later."""
    return b"".join(
        box(kind, body + hidden if kind == b"mdat" else body) for kind, body in boxes(data)
    )


def replaced(data: bytes, kind: bytes, change: Callable[[bytes], bytes]) -> bytes:
    """Return a film with every box of *kind* changed to one as long."""
    out = b""
    for each, body in boxes(data):
        inner = change(body) if each == kind else body
        if each in CONTAINERS and each != kind:
            inner = replaced(body, kind, change)
        assert len(inner) == len(body)
        out += box(each, inner)
    return out


def with_maker(body: bytes) -> bytes:
    """Return a sample description whose coder calls itself by the mark."""
    if body[12:16] != b"avc1":
        return body
    return body[:58] + bytes((len(MARK),)) + MARK + body[59 + len(MARK) :]


def whereabouts() -> bytes:
    """Return what a phone writes of where it was."""
    return box(b"udta", box(b"\xa9xyz", b"\0\x10\x15\xc7" + MARK) + box(b"loci", _location()))


def _location() -> bytes:
    return bytes(4) + b"\x15\xc7" + MARK + b"\0\0" + bytes(12) + b"earth\0" + MARK + b"\0"


def places_track(data: bytes) -> bytes:
    """Return a track of places: its handler is none of picture or sound."""
    track = next(body for kind, body in boxes(dict(boxes(data))[b"moov"]) if kind == b"trak")
    return box(b"trak", replaced(track, b"hdlr", lambda body: body[:8] + b"meta" + body[12:]))


HIDING: dict[str, Callable[[bytes], bytes]] = {
    "author and place as written by ffmpeg": lambda data: data,
    "free space at the end": lambda data: data + box(b"free", MARK),
    "skipped space": lambda data: data + box(b"skip", MARK) + box(b"wide", b""),
    "a vendor's box": lambda data: data + box(b"uuid", bytes(16) + MARK),
    "a vendor's box of its own": lambda data: data + box(b"vndr", MARK),
    "xmp": lambda data: data + box(b"uuid", bytes.fromhex("be7acfcb97a942e8") + MARK),
    "a second store": lambda data: data + box(b"mdat", MARK),
    "between samples": lambda data: widened(data, MARK),
    "bytes behind the last box": lambda data: data + b"\0\0\0\0" + MARK[:3],
    "place in the film": lambda data: planted(data, (b"moov",), whereabouts()),
    "place in a track": lambda data: planted(data, (b"moov", b"trak"), whereabouts()),
    "keys and values": lambda data: planted(
        data, (b"moov",), box(b"meta", bytes(4) + box(b"keys", MARK) + box(b"ilst", MARK))
    ),
    "free space in the film": lambda data: planted(data, (b"moov",), box(b"free", MARK)),
    "a box in the samples' tables": lambda data: planted(
        data, (b"moov", b"trak", b"mdia", b"minf", b"stbl"), box(b"sgpd", MARK)
    ),
    "behind a table's last entry": lambda data: planted(
        data, (b"moov", b"trak", b"mdia", b"minf", b"stbl", b"stsz"), MARK
    ),
    "behind a head's last field": lambda data: planted(data, (b"moov", b"mvhd"), MARK),
    "a coder's name": lambda data: replaced(data, b"stsd", with_maker),
    "times": lambda data: replaced(data, b"mvhd", lambda body: body[:4] + MARK[:8] + body[12:]),
    "a track of places": lambda data: planted(data, (b"moov",), places_track(data)),
}
"""Every place of a film's file that no picture and no sound needs, each with the mark in it."""
