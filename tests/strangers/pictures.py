"""How is a mark planted in every place of a picture's file that is no pixel?"""

import struct
import zlib
from collections.abc import Callable
from io import BytesIO
from typing import Any

import pillow_heif
from PIL import Image, PngImagePlugin, TiffImagePlugin
from strangers.marks import MARK

pillow_heif.register_heif_opener()

TAKEN = "2024:06:12 16:20:05"


def scene(size: tuple[int, int] = (96, 64)) -> Image.Image:
    """Return a picture whose corners differ, so that a turned one is told from an upright one."""
    picture = Image.new("RGB", size, (30, 90, 160))
    picture.paste((200, 30, 30), (0, 0, size[0] // 2, size[1] // 2))
    picture.paste((240, 220, 40), (size[0] // 2, size[1] // 2, size[0], size[1]))
    return picture


def saved(picture: Image.Image, form: str, **how: Any) -> bytes:
    """Return a picture as a file."""
    room = BytesIO()
    picture.save(room, form, **how)
    return room.getvalue()


def exif(orientation: int = 1) -> bytes:
    """Return a camera's table with the mark in every text, a place, a time and a thumbnail."""
    table = Image.Exif()
    mark = MARK.decode()
    table[0x0112] = orientation
    table[0x010F] = table[0x0110] = table[0x013B] = table[0x8298] = table[0x010E] = mark
    table[0x9C9B] = MARK.decode().encode("utf-16-le")
    detail = table.get_ifd(0x8769)
    detail[0x9003], detail[0x9286], detail[0xA430] = TAKEN, b"ASCII\0\0\0" + MARK, mark
    detail[0x927C], detail[0xA431] = MARK, mark
    place = table.get_ifd(0x8825)
    place[1], place[2], place[3], place[4] = "N", (41.0, 7.0, 12.0), "E", (122.0, 3.0, 36.0)
    place[0x1B] = MARK
    return table.tobytes()


def bomb(width: int, height: int) -> bytes:
    """Return a PNG of a few bytes that claims a great many pixels."""
    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    pixels = zlib.compress(bytes(1_000_000))
    parts = [b"\x89PNG\r\n\x1a\n"]
    for kind, body in ((b"IHDR", head), (b"IDAT", pixels), (b"IEND", b"")):
        sum_ = struct.pack(">I", zlib.crc32(kind + body))
        parts.append(struct.pack(">I", len(body)) + kind + body + sum_)
    return b"".join(parts)


def jpeg_with(number: int, payload: bytes) -> bytes:
    """Return a JPEG with one more segment of that number after the first."""
    whole = saved(scene(), "JPEG")
    segment = b"\xff" + bytes((number,)) + struct.pack(">H", len(payload) + 2) + payload
    return whole[:20] + segment + whole[20:]


def png_with(kind: bytes, payload: bytes, *, late: bool = False) -> bytes:
    """Return a PNG with one more chunk, before the pixels or after them."""
    whole = saved(scene(), "PNG")
    chunk = struct.pack(">I", len(payload)) + kind + payload
    chunk += struct.pack(">I", zlib.crc32(kind + payload))
    at = whole.index(b"IEND") - 4 if late else 33
    return whole[:at] + chunk + whole[at:]


def _gif(extension: bytes) -> bytes:
    whole = saved(scene(), "GIF")
    at = 13 + 3 * (2 << (whole[10] & 7))
    return whole[:at] + extension + whole[at:]


def _blocks(payload: bytes) -> bytes:
    return bytes((len(payload),)) + payload + b"\0"


def _webp_with(kind: bytes) -> bytes:
    whole = saved(scene(), "WEBP", exif=exif(), xmp=b"<x>" + MARK + b"</x>")
    chunk = kind + struct.pack("<I", len(MARK)) + MARK
    return b"RIFF" + struct.pack("<I", len(whole) - 8 + len(chunk)) + whole[8:] + chunk


def _png_texts() -> bytes:
    texts = PngImagePlugin.PngInfo()
    texts.add_text("Author", MARK.decode())
    texts.add_text("Comment", MARK.decode(), zip=True)
    texts.add_itxt("XML:com.adobe.xmp", MARK.decode(), zip=True)
    return saved(scene(), "PNG", pnginfo=texts, exif=exif(), icc_profile=MARK * 20)


def _tiff() -> bytes:
    tags = TiffImagePlugin.ImageFileDirectory_v2()
    for number in (270, 271, 272, 305, 306, 315, 316, 33432):
        tags[number] = MARK.decode()
    tags[700] = b"<x:xmpmeta>" + MARK
    tags.tagtype[700] = 1
    tags[50000], tags.tagtype[50000] = MARK, 7
    return saved(scene(), "TIFF", tiffinfo=tags)


def _heic() -> bytes:
    return saved(scene(), "HEIF", exif=exif(), xmp=b"<x>" + MARK + b"</x>")


def _bmp() -> bytes:
    whole = bytearray(saved(scene(), "BMP"))
    start = struct.unpack_from("<I", whole, 10)[0]
    struct.pack_into("<I", whole, 10, start + len(MARK))
    return bytes(whole[:start]) + MARK + bytes(whole[start:]) + MARK


def _second_picture() -> bytes:
    """Return what a phone writes for depth: a second JPEG behind the first."""
    return saved(scene(), "MPO", save_all=True, append_images=[scene()], exif=exif(), comment=MARK)


HIDING: dict[str, Callable[[], bytes]] = {
    "jpeg exif with thumbnail": lambda: saved(scene(), "JPEG", exif=exif()),
    "jpeg comment": lambda: saved(scene(), "JPEG", comment=MARK),
    "jpeg xmp": lambda: jpeg_with(0xE1, b"http://ns.adobe.com/xap/1.0/\0" + MARK),
    "jpeg iptc": lambda: jpeg_with(0xED, b"Photoshop 3.0\x008BIM\x04\x04\0\0\0\0\0\x10" + MARK),
    "jpeg profile": lambda: saved(scene(), "JPEG", icc_profile=MARK * 40),
    "jpeg after its end": lambda: saved(scene(), "JPEG") + b"PK\x03\x04" + MARK,
    "jpeg before its end": lambda: jpeg_with(0xFE, MARK),
    "jpeg second picture": _second_picture,
    "jpeg film behind": lambda: saved(scene(), "JPEG") + b"\0\0\0\x18ftypmp42" + MARK,
    "png texts, exif, profile": _png_texts,
    "png private chunk": lambda: png_with(b"prVt", MARK),
    "png palette by name": lambda: png_with(b"sPLT", MARK + b"\0\x08" + MARK[:6]),
    "png late exif": lambda: png_with(b"eXIf", exif()[6:], late=True),
    "png after its end": lambda: saved(scene(), "PNG") + MARK,
    "gif comment": lambda: _gif(b"\x21\xfe" + _blocks(MARK)),
    "gif application": lambda: _gif(b"\x21\xff\x0bXMP DataXMP" + _blocks(MARK)),
    "gif plain text": lambda: _gif(b"\x21\x01\x0c" + bytes(12) + _blocks(MARK)),
    "gif after its trailer": lambda: saved(scene(), "GIF") + MARK,
    "webp exif, xmp, private": lambda: _webp_with(b"priv"),
    "heic exif, xmp": _heic,
    "heic after its end": lambda: _heic() + b"\0\0\0\x18free" + MARK,
    "tiff tags": _tiff,
    "tiff after its end": lambda: saved(scene(), "TIFF") + MARK,
    "bmp between head and pixels": _bmp,
}
"""Every place of a picture's file that is no pixel, each with the mark in it."""
