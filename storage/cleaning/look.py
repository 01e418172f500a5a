"""What is a file, judged by its first bytes and never by its name?

This is all that the running product itself looks at of a stranger's file.
"""

from collections.abc import Mapping
from enum import StrEnum
from pathlib import PurePosixPath
from typing import Final

from clues.working_copy import NoCopy

ENOUGH: Final = 512
"""So many bytes decide."""


class Medium(StrEnum):
    """A kind of file a working copy can be made of, or in."""

    JPEG = "jpeg"
    PNG = "png"
    GIF = "gif"
    WEBP = "webp"
    HEIC = "heic"
    BMP = "bmp"
    TIFF = "tiff"
    PDF = "pdf"
    MP4 = "mp4"
    MP3 = "mp3"
    WAV = "wav"
    OGG = "ogg"
    AMR = "amr"


MEDIA_TYPES: Final[Mapping[Medium, str]] = {
    Medium.JPEG: "image/jpeg",
    Medium.PNG: "image/png",
    Medium.GIF: "image/gif",
    Medium.WEBP: "image/webp",
    Medium.HEIC: "image/heic",
    Medium.BMP: "image/bmp",
    Medium.TIFF: "image/tiff",
    Medium.PDF: "application/pdf",
    Medium.MP4: "video/mp4",
    Medium.MP3: "audio/mpeg",
    Medium.WAV: "audio/wav",
    Medium.OGG: "audio/ogg",
    Medium.AMR: "audio/amr",
}

ENDINGS: Final[Mapping[Medium, str]] = {medium: f".{medium}" for medium in Medium} | {
    Medium.JPEG: ".jpg",
    Medium.TIFF: ".tif",
}
"""How the name of a copy ends."""

Seen = Medium | NoCopy

# Ordered: the first row that fits decides. A copy is proved by rebuilding the whole file, so
# a short sign such as "BM" costs nothing when it was no picture after all.
_SIGNS: Final[tuple[tuple[int, bytes, Seen], ...]] = (
    (0, b"\xff\xd8\xff", Medium.JPEG),
    (0, b"\x89PNG\r\n\x1a\n", Medium.PNG),
    (0, b"GIF87a", Medium.GIF),
    (0, b"GIF89a", Medium.GIF),
    (0, b"II*\0", Medium.TIFF),
    (0, b"MM\0*", Medium.TIFF),
    (0, b"ID3", Medium.MP3),
    (0, b"OggS", Medium.OGG),
    (0, b"#!AMR", Medium.AMR),
    (0, b"PK\x03\x04", NoCopy.VAULT),  # archives, and office files of today
    (0, b"PK\x05\x06", NoCopy.VAULT),
    (0, b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", NoCopy.VAULT),  # office files of old
    (0, b"{\\rtf", NoCopy.VAULT),
    (0, b"Rar!\x1a\x07", NoCopy.VAULT),
    (0, b"7z\xbc\xaf\x27\x1c", NoCopy.VAULT),
    (0, b"\x1f\x8b", NoCopy.VAULT),
    (0, b"BZh", NoCopy.VAULT),
    (0, b"\xfd7zXZ\0", NoCopy.VAULT),
    (257, b"ustar", NoCopy.VAULT),
    (0, b"\x1aE\xdf\xa3", NoCopy.VAULT),  # Matroska and WebM
    (0, b"FLV\x01", NoCopy.VAULT),
    (0, b"\x30\x26\xb2\x75\x8e\x66\xcf\x11", NoCopy.VAULT),  # Windows Media
    (0, b"\0\0\x01\xba", NoCopy.VAULT),  # MPEG program stream
    (0, b"fLaC", NoCopy.VAULT),
    (0, b"\xff\xf1", NoCopy.VAULT),  # AAC
    (0, b"\xff\xf9", NoCopy.VAULT),
    (0, b"RF64", NoCopy.VAULT),
    (0, b".RMF", NoCopy.VAULT),
    (0, b"BM", Medium.BMP),
)
_BEFORE_PAPER: Final = b"\xef\xbb\xbf \t\r\n"
"""A mark of UTF-8 and blank lines, which some programs put before a PDF."""
_RIFF: Final[Mapping[bytes, Seen]] = {
    b"WEBP": Medium.WEBP,
    b"WAVE": Medium.WAV,
    b"AVI ": NoCopy.VAULT,
}
_STILL_BRANDS: Final = frozenset((b"heic", b"heix", b"heim", b"heis", b"mif1", b"msf1", b"hevc"))
_FIRST_BOXES: Final = frozenset((b"moov", b"mdat", b"wide", b"free", b"skip", b"pnot"))
_TRANSPORT_PACKET: Final = 188
_PROMISES: Final = frozenset(
    (
        *(".jpg", ".jpeg", ".jpe", ".png", ".gif", ".webp", ".heic", ".heif", ".bmp", ".tif"),
        *(".tiff", ".pdf", ".mp4", ".m4v", ".mov", ".3gp", ".3g2", ".m4a", ".mp3", ".wav"),
        *(".ogg", ".oga", ".opus", ".amr"),
    )
)


def look(head: bytes) -> Seen:
    """Name a file by its first `ENOUGH` bytes, or say why no copy is made of it."""
    if not head:
        return NoCopy.EMPTY
    if head[:4] == b"RIFF":
        return _RIFF.get(head[8:12], NoCopy.KIND)
    if head[4:8] == b"ftyp":
        return _by_brand(head[8:12])
    if head[4:8] in _FIRST_BOXES:
        return Medium.MP4
    if head.lstrip(_BEFORE_PAPER).startswith(b"%PDF-"):  # every reader opens it
        return Medium.PDF
    for at, sign, seen in _SIGNS:
        if head.startswith(sign, at):
            return seen
    return _by_sync(head)


def judged(head: bytes, name: str) -> Seen:
    """Do the same, and call it a lie when *name* promises what the bytes are not."""
    seen = look(head)
    no_picture = seen in (NoCopy.KIND, NoCopy.VAULT)
    return NoCopy.LIE if no_picture and promises(name) else seen


def promises(name: str) -> bool:
    """Return whether a file of this name should be one that a copy can be made of."""
    return PurePosixPath(name).suffix.lower() in _PROMISES


def _by_brand(brand: bytes) -> Seen:
    if brand in _STILL_BRANDS:
        return Medium.HEIC
    return NoCopy.VAULT if brand in (b"avif", b"avis", b"crx ") else Medium.MP4


def _by_sync(head: bytes) -> Seen:
    if head[0] == 0xFF and len(head) > 1 and head[1] & 0xE6 == 0xE2:  # noqa: PLR2004 - layer III
        return Medium.MP3
    packets = head[0:1] == b"G" and head[_TRANSPORT_PACKET : _TRANSPORT_PACKET + 1] == b"G"
    return NoCopy.VAULT if packets else NoCopy.KIND
