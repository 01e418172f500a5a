"""How does a picture become one that carries nothing but what can be seen?

Its pixels are copied into a new one: turned upright, laid on white where it was transparent
(what lies under full transparency is hidden, too), without profile, thumbnail, comment or
second picture. A film-like picture keeps its frames, papers scanned into one file their pages.
"""

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO
from typing import Any, Final

from PIL import Image, ImageSequence

from clues.working_copy import NoCopy
from storage.cleaning.look import Medium
from storage.cleaning.making import Broken, Made, Unclean
from storage.cleaning.paper import Paper
from storage.cleaning.photo_facts import photo_facts

MOST_PIXELS: Final = 50_000_000
"""More are refused by the header, before a single one is unpacked."""

MOST_IN_JPEG: Final = 250_000_000
"""Phones make JPEGs of 200 million pixels; they are unpacked at a half or a quarter."""

MOST_FRAMES: Final = 300
_QUALITY: Final = 90
_ORIENTATION: Final = 0x0112
_WHITE: Final = (255, 255, 255)
_FORMATS: Final = {medium: medium.upper() for medium in Medium}
_FORMATS_OF_ONE: Final = (Medium.JPEG, Medium.HEIC)
_AS_JPEG: Final = (Medium.JPEG, Medium.HEIC, Medium.WEBP)
_UPRIGHT: Final = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


def picture(data: bytes, medium: Medium) -> Made:
    """Return a new picture of the same pixels."""
    with opening(data, medium) as opened:
        return _made(opened, medium)


@contextmanager
def opening(data: bytes, medium: Medium) -> Iterator[Image.Image]:
    """Open a picture whose header was weighed; Unclean for whatever is wrong with it."""
    Image.MAX_IMAGE_PIXELS = None  # the header is weighed here, with a reason for each refusal
    warnings.simplefilter("ignore")
    if medium is Medium.HEIC:
        _learn_heic()
    try:
        with Image.open(BytesIO(data), formats=[_opener(medium)]) as opened:
            _weigh(opened, medium)
            yield opened
    except (OSError, SyntaxError, ValueError, EOFError, IndexError, KeyError, TypeError) as fault:
        raise Broken from fault


def _opener(medium: Medium) -> str:
    return "HEIF" if medium is Medium.HEIC else _FORMATS[medium]


def _learn_heic() -> None:
    import pillow_heif  # noqa: PLC0415 - costs a tenth of a second, and one file in ten needs it

    pillow_heif.register_heif_opener(thumbnails=False, depth_images=False, aux_images=False)


def _made(opened: Image.Image, medium: Medium) -> Made:
    frames = 1 if medium in _FORMATS_OF_ONE else getattr(opened, "n_frames", 1)
    if frames == 1:
        return _still(opened, medium)
    if frames > MOST_FRAMES or frames * _pixels(opened) > 2 * MOST_PIXELS:
        raise Unclean(NoCopy.LONG)
    return _pages(opened) if medium is Medium.TIFF else _moving(opened, medium)


def _weigh(opened: Image.Image, medium: Medium) -> None:
    most = MOST_IN_JPEG if medium is Medium.JPEG else MOST_PIXELS
    if _pixels(opened) > most:
        raise Unclean(NoCopy.BOMB)
    if _pixels(opened) > MOST_PIXELS:
        opened.draft("RGB", (opened.width // 2, opened.height // 2))
    if _pixels(opened) > MOST_PIXELS:
        opened.draft("RGB", (opened.width // 4, opened.height // 4))


def _pixels(opened: Image.Image) -> int:
    return opened.width * opened.height


def _still(opened: Image.Image, medium: Medium) -> Made:
    smaller = getattr(opened, "decoderconfig", ())[:1] > (1,)  # unpacked at a half or a quarter
    opened.load()
    facts = photo_facts(opened)
    turn = _UPRIGHT.get(_orientation(opened))
    plain = _plain(opened)
    opened.close()
    upright = plain if turn is None else plain.transpose(turn)
    if medium in _AS_JPEG:
        return Made(Medium.JPEG, [as_jpeg(upright)], facts, smaller=smaller)
    return Made(Medium.PNG, [_saved(upright, "PNG", compress_level=4)], facts)


def _orientation(opened: Image.Image) -> int:
    try:
        said = opened.getexif().get(_ORIENTATION)
    except Exception:  # noqa: BLE001 - a table that cannot be read turns nothing
        return 1
    return said if isinstance(said, int) else 1


def as_jpeg(plain: Image.Image) -> bytes:
    """Return *plain*, which is new and carries nothing, as a JPEG."""
    return _saved(plain, "JPEG", quality=_QUALITY)


def _saved(plain: Image.Image, form: str, **how: Any) -> bytes:
    room = BytesIO()
    plain.save(room, form, **how)
    return room.getvalue()


def _plain(frame: Image.Image) -> Image.Image:
    """Return the pixels of *frame* in a picture that was never anything else."""
    if frame.mode.startswith("I;16"):
        frame = frame.point(lambda value: value / 256).convert("L")
    if frame.mode in {"I", "F"}:
        raise Unclean(NoCopy.VAULT)  # measurements, not colours: no one way to show them
    if frame.has_transparency_data:
        seen = frame.convert("RGBA")
        plain = Image.new("RGB", frame.size, _WHITE)
        plain.paste(seen, mask=seen.getchannel("A"))
        return plain
    mode = "L" if frame.mode in {"1", "L"} else "RGB"
    plain = Image.new(mode, frame.size)
    plain.paste(frame if frame.mode == mode else frame.convert(mode))
    return plain


def _frames(opened: Image.Image) -> Iterator[Image.Image]:
    for frame in ImageSequence.Iterator(opened):
        frame.load()
        yield _plain(frame)


def _moving(opened: Image.Image, medium: Medium) -> Made:
    facts, times, frames = photo_facts(opened), [], []
    for frame in ImageSequence.Iterator(opened):
        frame.load()  # a WebP says only then how long it stands
        times.append(int(opened.info.get("duration") or 100))
        frames.append(_plain(frame))
    form = Medium.GIF if medium is Medium.GIF else Medium.WEBP
    how = {"save_all": True, "append_images": frames[1:], "duration": times, "loop": 0}
    return Made(form, [_saved(frames[0], form.upper(), **how)], facts)


def _pages(opened: Image.Image) -> Made:
    paper = Paper()
    facts = photo_facts(opened)
    for frame in _frames(opened):
        paper.add(as_jpeg(frame), frame.size, grey=frame.mode == "L")
    return Made(Medium.PDF, paper.parts(), facts)
