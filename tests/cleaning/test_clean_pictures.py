import zlib
from datetime import UTC, datetime, timedelta, timezone
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image, ImageChops
from strangers.marks import MARK, copied, made, traces
from strangers.pictures import HIDING, bomb, exif, jpeg_with, png_with, saved, scene

from clues.working_copy import NoCopy, PhotoFacts
from storage.cleaning.look import Medium
from storage.cleaning.photo_facts import photo_facts
from storage.cleaning.workshop import Copied


def shown(copy: bytes) -> Image.Image:
    """Open a copy as staff would."""
    picture = Image.open(BytesIO(copy))
    picture.load()
    return picture


def alike(one: Image.Image, other: Image.Image) -> bool:
    """Return whether two pictures look the same, as far as a lossy form allows."""
    if one.size != other.size:
        return False
    small = (each.convert("RGB").reduce(8) for each in (one, other))
    return max(band[1] for band in ImageChops.difference(*small).getextrema()) < 32


@pytest.mark.parametrize("place", HIDING)
def test_nothing_hidden_in_a_picture_is_in_its_copy(place: str) -> None:
    """A mark planted in every place that is no pixel is nowhere in the copy, which looks alike."""
    original = HIDING[place]()
    copy = made(original)

    assert traces(original)
    assert isinstance(copy, bytes)
    assert [] == traces(copy)
    assert alike(scene(), shown(copy))
    assert not shown(copy).getexif()


@given(number=st.sampled_from([*range(0xE0, 0xF0), 0xFE]), more=st.binary(max_size=300))
@settings(max_examples=40, deadline=None)
def test_no_segment_of_a_jpeg_survives(number: int, more: bytes) -> None:
    """Whatever stands in whichever segment, the copy is pixels alone or is not made."""
    copy = made(jpeg_with(number, more + MARK) + more + MARK)

    assert isinstance(copy, NoCopy) or [] == traces(copy)


@given(
    kind=st.sampled_from([b"tEXt", b"zTXt", b"iTXt", b"eXIf", b"iCCP", b"sPLT", b"tIME", b"abCd"]),
    payload=st.binary(max_size=120),
    late=st.booleans(),
    packed=st.booleans(),
)
@settings(max_examples=40, deadline=None)
def test_no_chunk_of_a_png_survives(
    kind: bytes, payload: bytes, *, late: bool, packed: bool
) -> None:
    """Packed or not, before the pixels or after: only the pixels are in the copy."""
    hidden = zlib.compress(MARK) if packed else MARK
    copy = made(png_with(kind, b"key\0\0" + payload + hidden, late=late))

    assert isinstance(copy, NoCopy) or [] == traces(copy)


@pytest.mark.parametrize("orientation", range(1, 9))
def test_a_photo_stands_upright_in_its_copy(orientation: int) -> None:
    """The camera's word for which side is up is obeyed once and then gone."""
    turns = {
        1: None,
        2: Image.Transpose.FLIP_LEFT_RIGHT,
        3: Image.Transpose.ROTATE_180,
        4: Image.Transpose.FLIP_TOP_BOTTOM,
        5: Image.Transpose.TRANSPOSE,
        6: Image.Transpose.ROTATE_90,
        7: Image.Transpose.TRANSVERSE,
        8: Image.Transpose.ROTATE_270,
    }
    turn = turns[orientation]
    lying = scene() if turn is None else scene().transpose(turn)

    copy = made(saved(lying, "JPEG", exif=exif(orientation)))

    assert isinstance(copy, bytes)
    assert alike(scene(), shown(copy))


def test_what_lies_under_full_transparency_is_not_in_the_copy() -> None:
    """A corner made invisible in an editor still has its pixels in the file; the copy is white."""
    picture = scene().convert("RGBA")
    picture.putalpha(Image.new("L", picture.size, 0))

    copy = made(saved(picture, "PNG"))

    assert isinstance(copy, bytes)
    assert (255, 255, 255) == shown(copy).convert("RGB").getpixel((5, 5))
    assert 1 == len(shown(copy).convert("RGB").getcolors() or [])


@pytest.mark.parametrize("mode", ["1", "L", "P", "LA", "RGBA", "CMYK", "YCbCr", "I;16"])
def test_pictures_of_every_colour_model_are_copied(mode: str) -> None:
    """Scanners and old programs write more than red, green and blue."""
    grey = scene().convert("L")
    picture = grey.convert("I").point(lambda value: value * 256).convert("I;16")
    picture = picture if mode == "I;16" else scene().convert(mode)
    expected = grey if mode in {"1", "L", "LA", "I;16"} else scene()

    copy = made(saved(picture, "TIFF"))

    assert isinstance(copy, bytes)
    assert expected.size == shown(copy).size
    assert mode == "1" or alike(expected, shown(copy))


def test_a_moving_picture_keeps_its_frames_and_nothing_else() -> None:
    """Each frame is copied like a still one."""
    frames = [scene(), scene().transpose(Image.Transpose.ROTATE_180), Image.new("RGB", (96, 64))]
    original = saved(
        frames[0],
        "GIF",
        save_all=True,
        append_images=frames[1:],
        comment=MARK,
        duration=[90, 200, 300],
    )

    copy = made(original)

    assert isinstance(copy, bytes)
    assert [] == traces(copy)
    assert 3 == getattr(shown(copy), "n_frames", 1)


@pytest.mark.parametrize("form", ["GIF", "PNG", "WEBP"])
def test_a_moving_picture_moves_as_fast_as_before(form: str) -> None:
    """Each frame stands as long as it stood."""
    frames = [scene(), scene().transpose(Image.Transpose.ROTATE_180), Image.new("RGB", (96, 64))]
    times = [200, 90, 300]
    how = {"save_all": True, "append_images": frames[1:], "duration": times}
    copy = made(saved(frames[0], form, **how))
    assert isinstance(copy, bytes)

    moving, told = Image.open(BytesIO(copy)), []
    for number in range(3):
        moving.seek(number)
        moving.load()
        told.append(moving.info["duration"])

    assert times == told


def test_pages_scanned_into_one_picture_become_a_paper() -> None:
    """A fax of three pages is still of three pages."""
    pages = [scene(), scene().convert("L"), scene()]
    copy = made(saved(pages[0], "TIFF", save_all=True, append_images=pages[1:]))

    assert isinstance(copy, bytes)
    assert copy.startswith(b"%PDF-")
    assert 3 == copy.count(b"/Type/Page/")


def test_the_largest_photo_of_a_phone_is_copied_smaller() -> None:
    """108 million pixels are unpacked at half the width, not refused."""
    original = saved(Image.new("L", (12000, 9000), 128), "JPEG", quality=30)

    copy = copied(original, "huge.jpg")

    assert isinstance(copy, Copied)
    assert (6000, 4500) == Image.open(BytesIO(copy.kept)).size
    assert copy.smaller


@pytest.mark.parametrize("size", [(50_000, 50_000), (2_147_483_647, 2_147_483_647), (7072, 7072)])
def test_a_picture_that_would_fill_the_memory_is_refused_by_its_head(
    size: tuple[int, int],
) -> None:
    """Fifty million pixels are weighed before one of them is unpacked."""
    assert NoCopy.BOMB == made(bomb(*size))


@pytest.mark.parametrize("form", ["JPEG", "HEIF", "WEBP", "PNG", "TIFF"])
def test_what_a_photo_said_of_itself_is_known_apart(form: str) -> None:
    """Time and place are a value for the reporter to use; they are not in the copy."""
    copy = copied(saved(scene(), form, exif=exif()), "photo")

    assert isinstance(copy, Copied)
    assert not copy.smaller
    moment = datetime(2024, 6, 12, 16, 20, 5)  # noqa: DTZ001 - this camera knew no zone
    assert PhotoFacts(taken=moment, latitude=41.12, longitude=122.06) == copy.facts
    assert b"2024:06:12" not in copy.kept


@pytest.mark.parametrize(
    ("zone", "expected"),
    [
        ("+08:00", timezone(timedelta(hours=8))),  # a phone knows it
        ("Z", UTC),
        ("nonsense", None),  # then the time stands without one
    ],
)
def test_a_zone_counts_when_the_camera_wrote_one(zone: str, expected: timezone | None) -> None:
    """A time without a zone is not given ours."""
    table = Image.Exif()
    table.get_ifd(0x8769).update({0x9003: "2024:06:12 16:20:05", 0x9011: zone})
    picture = Image.open(BytesIO(saved(scene(), "JPEG", exif=table.tobytes())))

    taken = photo_facts(picture).taken

    assert taken is not None
    assert (None if expected is None else expected.utcoffset(None)) == taken.utcoffset()


@given(table=st.binary(max_size=200))
@settings(max_examples=40, deadline=None)
def test_a_broken_table_tells_nothing_and_stops_nothing(table: bytes) -> None:
    """A photo whose camera wrote nonsense is still copied."""
    copy = made(jpeg_with(0xE1, b"Exif\0\0II*\0\x08\0\0\0" + table))

    assert isinstance(copy, bytes)
    assert alike(scene(), shown(copy)) or shown(copy).size == scene().size[::-1]


def test_every_kind_of_picture_comes_out_as_one_everybody_can_open() -> None:
    """Staff need no program of their own for what a phone sends."""
    kinds = {form: copied(saved(scene(), form), "") for form in ("JPEG", "PNG", "HEIF", "TIFF")}
    media = {form: copy.medium for form, copy in kinds.items() if isinstance(copy, Copied)}

    assert {
        "JPEG": Medium.JPEG,
        "PNG": Medium.PNG,
        "HEIF": Medium.JPEG,
        "TIFF": Medium.PNG,
    } == media
