"""How does a film or recording in boxes become one that plays and carries nothing else?

It is written anew: the heads of picture and sound tracks with blank times and names, and the
samples those tracks show, moved together. What no track shows (free space, vendors' boxes,
tracks of places and text, bytes between samples) is not copied, and nothing is coded again.
"""

from dataclasses import dataclass
from typing import Final

from clues.working_copy import NoCopy
from storage.cleaning.boxes import Box, box, boxes, cut, first, only
from storage.cleaning.coding import coding
from storage.cleaning.edits import edit_list, shown, written_edits
from storage.cleaning.look import Medium
from storage.cleaning.making import Broken, Made, Part, Unclean
from storage.cleaning.samples import Chunk, Samples, samples

_BRANDS: Final = frozenset(
    b"qt  |isom|iso2|iso4|iso5|iso6|mp41|mp42|avc1|hvc1|M4V |M4A |M4VH|M4VP"
    b"|3gp4|3gp5|3gp6|3gp7|3gp9|3g2a".split(b"|")
)
_QUICKTIME: Final = b"qt  "
_SHOWN: Final = frozenset((b"vide", b"soun"))
_UNDEFINED: Final = b"\x55\xc4"  # "und": a language points to a person
_HERE: Final = box(b"dinf", box(b"dref", bytes(4), bytes((0, 0, 0, 1)), box(b"url ", b"\0\0\0\1")))
_TOO_FAR: Final = 1 << 32


@dataclass(slots=True)
class _Track:
    head: bytes
    edits: bytes
    media: bytes
    handler: bytes
    sounds: bytes
    samples: Samples

    def written(self) -> bytes:
        inner = box(b"minf", self.sounds, _HERE, self.samples.table())
        return box(b"trak", self.head, self.edits, box(b"mdia", self.media, self.handler, inner))


def film(data: bytes, medium: Medium) -> Made:
    """Return the same pictures and sounds in a new file."""
    whole = memoryview(data)
    top = list(boxes(whole))
    if first(top, b"moof", b"mfra"):
        raise Unclean(NoCopy.CODING)  # in fragments: every fragment would need a table of its own
    brand = _brand(top)
    moov = only(top, b"moov").inside()
    if first(moov, b"cmov", b"mvex"):
        raise Unclean(NoCopy.CODING)
    tracks = _tracks(moov, whole, quicktime=brand == _QUICKTIME)
    chunks = _in_order(tracks, [each for each in top if each.kind == b"mdat"], len(data))
    return Made(Medium.MP4, _written(_types(top, brand), _movie_head(moov), tracks, chunks))


def _brand(top: list[Box]) -> bytes:
    types = first(top, b"ftyp")
    if types is None:
        return _QUICKTIME  # what QuickTime wrote before there were brands
    brand = cut(types.body, 0, 4)
    return brand if brand in _BRANDS else b"isom"


def _types(top: list[Box], brand: bytes) -> bytes:
    types = first(top, b"ftyp")
    told = bytes(types.body[8:]) if types else b""
    also = [told[at : at + 4] for at in range(0, len(told), 4)]
    known = dict.fromkeys((brand, *(each for each in also if each in _BRANDS)))
    return box(b"ftyp", brand, b"\0\0\2\0", *known)


def _movie_head(moov: list[Box]) -> bytes:
    head = only(moov, b"mvhd")
    at, span = _times(head)
    length = cut(head.body, at, 4 + span)
    at += 4 + span
    rate_and_volume, matrix = cut(head.body, at, 6), cut(head.body, at + 16, 36)
    return box(
        b"mvhd",
        _blank_times(head),
        length,
        rate_and_volume + b"\0" * 10 + matrix + b"\0" * 24,
        cut(head.body, at + 76, 4),
    )


def _tracks(moov: list[Box], whole: memoryview, *, quicktime: bool) -> list[_Track]:
    found = [each for each in moov if each.kind == b"trak"]
    second = _second(only(moov, b"mvhd"))
    tracks = [_track(each.inside(), whole, second, quicktime=quicktime) for each in found]
    kept = [each for each in tracks if each is not None]
    if not kept:
        raise Broken
    return kept


def _second(head: Box) -> int:
    """Return how many units of time a second has."""
    return head.field(_times(head)[0], 4)


def _track(trak: list[Box], whole: memoryview, second: int, *, quicktime: bool) -> _Track | None:
    mdia = only(trak, b"mdia").inside()
    kind = cut(only(mdia, b"hdlr").body, 8, 4)
    if kind not in _SHOWN:
        return None
    minf = only(mdia, b"minf").inside()
    stbl = only(minf, b"stbl").inside()
    entries = only(stbl, b"stsd").inside(8)
    if len(entries) != 1:
        raise Unclean(NoCopy.CODING)  # several codings in one track: nobody's phone does that
    coded = coding(entries[0], kind, quicktime=quicktime)
    edits, media = edit_list(first(trak, b"edts")), only(mdia, b"mdhd")
    kept = shown(edits, stbl, movie_second=second, track_second=_second(media))
    return _Track(
        head=_track_head(only(trak, b"tkhd")),
        edits=written_edits(edits, kept.since),
        media=_media_head(media),
        handler=box(b"hdlr", bytes(4), b"mhlr" if quicktime else bytes(4), kind, bytes(13)),
        sounds=_sounds(minf, kind),
        samples=samples(stbl, coded, whole, kept.samples),
    )


def _track_head(head: Box) -> bytes:
    at, span = _times(head)
    tail = at + 8 + span
    return box(
        b"tkhd",
        _blank_times(head),
        cut(head.body, at, 4) + b"\0" * 4 + cut(head.body, at + 8, span),
        b"\0" * 8 + cut(head.body, tail + 8, 6) + b"\0" * 2,
        cut(head.body, tail + 16, 44),  # matrix (a phone held upright), width, height
    )


def _media_head(head: Box) -> bytes:
    at, span = _times(head)
    return box(b"mdhd", _blank_times(head), cut(head.body, at, 4 + span), _UNDEFINED, b"\0\0")


def _times(head: Box) -> tuple[int, int]:
    """Return where the two times end, and the bytes of a length of time."""
    return (20, 8) if head.field(0, 1) == 1 else (12, 4)


def _blank_times(head: Box) -> bytes:
    at, _ = _times(head)
    return cut(head.body, 0, 4) + bytes(at - 4)


def _sounds(minf: list[Box], kind: bytes) -> bytes:
    if kind == b"vide":
        return box(b"vmhd", b"\0\0\0\1", bytes(8))
    head = first(minf, b"smhd")
    return box(b"smhd", bytes(4), cut(head.body, 4, 2) if head else bytes(2), bytes(2))


def _in_order(tracks: list[_Track], stores: list[Box], most: int) -> list[Chunk]:
    """Return all chunks as they lay; each must lie in a store of samples, none twice over."""
    chunks = sorted(
        (chunk for track in tracks for chunk in track.samples.chunks), key=lambda chunk: chunk.at
    )
    if sum(chunk.lay for chunk in chunks) > most:
        raise Unclean(NoCopy.BOMB)
    for chunk in chunks:
        if chunk.lay and not any(_holds(store, chunk) for store in stores):
            raise Broken
    return chunks


def _holds(store: Box, chunk: Chunk) -> bool:
    return store.at <= chunk.at and chunk.at + chunk.lay <= store.at + len(store.body)


def _written(types: bytes, head: bytes, tracks: list[_Track], chunks: list[Chunk]) -> list[Part]:
    """Two rounds: a table's length does not change when its numbers do."""

    def moov() -> bytes:
        return box(b"moov", head, *(track.written() for track in tracks))

    at = len(types) + len(moov()) + 8
    for chunk in chunks:
        chunk.moved = at
        at += chunk.size
    if at >= _TOO_FAR:
        raise Unclean(NoCopy.CODING)
    size = sum(chunk.size for chunk in chunks) + 8
    parts = [part for chunk in chunks for part in chunk.parts]
    return [types, moov(), size.to_bytes(4) + b"mdat", *parts]
