import asyncio
import resource
import time
import zipfile
from collections.abc import AsyncIterator
from io import BytesIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from strangers.marks import MARK, MOST, copied, made, traces
from strangers.papers import pdf
from strangers.pictures import saved, scene

from clues.working_copy import ADVICE, CopyState, NoCopy, state_after
from storage.cleaning import workshop
from storage.cleaning.look import ENOUGH, MEDIA_TYPES, Medium, judged, look
from storage.cleaning.workshop import Copied, Workshop

MZ = b"MZ\x90\0" + bytes(60) + b"PE\0\0" + MARK


def zipped(*names: str) -> bytes:
    """Return an archive with files of these names."""
    room = BytesIO()
    with zipfile.ZipFile(room, "w") as archive:
        for name in names:
            archive.writestr(name, MARK)
    return room.getvalue()


DOCX = zipped("[Content_Types].xml", "word/document.xml")
SVG = b"<?xml version='1.0'?><svg xmlns='http://www.w3.org/2000/svg'><script>1</script></svg>"

NONE: list[tuple[str, bytes, NoCopy]] = [
    ("nothing.jpg", b"", NoCopy.EMPTY),
    ("notes.docx", DOCX, NoCopy.VAULT),
    ("table.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), NoCopy.VAULT),
    ("all.zip", zipped("../../etc/passwd", "a" * 200), NoCopy.VAULT),
    ("all.rar", b"Rar!\x1a\x07\x01\0" + bytes(40), NoCopy.VAULT),
    ("clip.webm", b"\x1aE\xdf\xa3" + bytes(40), NoCopy.VAULT),
    ("clip.avi", b"RIFF\0\0\0\0AVI LIST" + bytes(40), NoCopy.VAULT),
    ("setup.exe", MZ, NoCopy.KIND),
    ("tool", b"\x7fELF" + bytes(60), NoCopy.KIND),
    ("run.sh", b"#!/bin/sh\nrm -rf /\n", NoCopy.KIND),
    ("page.html", b"<!doctype html><script>alert(1)</script>", NoCopy.KIND),
    ("drawing.svg", SVG, NoCopy.KIND),
    ("words.txt", "没有备案就进来查".encode(), NoCopy.KIND),
    ("photo.jpg", MZ, NoCopy.LIE),  # a program that calls itself a photo
    ("photo.JPG", SVG, NoCopy.LIE),
    ("notice.pdf", DOCX, NoCopy.LIE),
    ("voice.mp3", b"#!/bin/sh\n", NoCopy.LIE),
    ("photo.jpg", b"\xff\xd8\xff\xe0" + MARK, NoCopy.BROKEN),  # three right bytes
    ("photo.jpg", saved(scene(), "JPEG")[:500], NoCopy.BROKEN),  # half of it
    ("a.gif", b"GIF89a/*" + b"=1;alert(1)//" + MARK, NoCopy.BROKEN),  # a script that says GIF
    ("a.bmp", b"BM" + b"<script>" + MARK, NoCopy.BROKEN),
    ("a.mp4", b"\0\0\0\x18ftypmp42" + bytes(12) + MARK, NoCopy.BROKEN),
    ("a.mp3", b"ID3\x04\0\0\0\0\0\x10" + MARK * 3, NoCopy.BROKEN),
    ("a.wav", b"RIFF\x24\0\0\0WAVEfmt " + MARK, NoCopy.BROKEN),
    ("a.ogg", b"OggS\0\2" + MARK * 3, NoCopy.BROKEN),
    ("a.amr", b"#!AMR\n" + b"\xff" + MARK, NoCopy.BROKEN),
]


@pytest.mark.parametrize(
    ("name", "data", "reason"), NONE, ids=[f"{at} {row[0]}" for at, row in enumerate(NONE)]
)
def test_what_has_no_copy_has_a_reason(name: str, data: bytes, reason: NoCopy) -> None:
    """Each of these is sealed and stays so; the reason is known at once."""
    start = time.perf_counter()

    assert reason == copied(data, name)
    assert time.perf_counter() - start < 2


@pytest.mark.parametrize(
    ("data", "medium"),
    [
        (saved(scene(), "JPEG") + zipped("a.exe"), Medium.JPEG),  # a photo with an archive behind
        (saved(scene(), "PNG") + MZ + MARK, Medium.PNG),
        (saved(scene(), "GIF") + b"*/=1;" + MARK, Medium.PNG),  # a still GIF becomes a PNG
        (pdf() + zipped("a.exe"), Medium.PDF),
        (saved(scene(), "JPEG") + pdf() + MARK, Medium.JPEG),
    ],
    ids=["photo and archive", "png and program", "gif and script", "pdf and archive", "photo, pdf"],
)
def test_of_two_files_in_one_only_the_shown_one_is_copied(data: bytes, medium: Medium) -> None:
    """What hides behind the picture's end is not in the copy."""
    copy = copied(data, "a")

    assert isinstance(copy, Copied)
    assert medium is copy.medium
    assert [] == traces(copy.kept)
    assert look(copy.kept[:ENOUGH]) is medium


def test_a_wrong_ending_of_the_name_is_no_lie_when_the_file_can_be_shown() -> None:
    """Phones rename; a PNG called .jpg is copied as the PNG it is."""
    copy = copied(saved(scene(), "PNG"), "photo.jpg")

    assert isinstance(copy, Copied)
    assert Medium.PNG is copy.medium


@given(data=st.binary(max_size=700), name=st.sampled_from(["", "a.jpg", "a.pdf", "a.exe"]))
@settings(max_examples=100, deadline=None)
def test_any_bytes_have_an_answer(data: bytes, name: str) -> None:
    """The only thing the running product looks at never raises."""
    assert isinstance(judged(data, name), Medium | NoCopy)


BEGINNINGS = [
    *(b"\xff\xd8\xff", b"\x89PNG\r\n\x1a\n", b"GIF89a", b"BM", b"II*\0", b"%PDF-1.7\n", b"ID3"),
    *(b"OggS", b"#!AMR\n", b"RIFF\0\1\0\0WAVEfmt ", b"RIFF\0\1\0\0WEBPVP8 "),
    *(b"\0\0\0\x18ftypmp42", b"\0\0\0\x18ftypheic", b"\0\0\0\x20moov\0\0\0\x18mvhd"),
]


@given(start=st.sampled_from(BEGINNINGS), rest=st.binary(max_size=500))
@settings(max_examples=150, deadline=None)
def test_nonsense_behind_right_first_bytes_has_a_reason(start: bytes, rest: bytes) -> None:
    """Every maker answers nonsense in its own words; nothing escapes it."""
    assert isinstance(made(start + rest), bytes | NoCopy)


def test_a_file_of_twenty_five_megabytes_is_answered_quickly() -> None:
    """A long file that is none of ours meets no child; a photo with much behind it does."""
    start = time.perf_counter()
    junk, tail = copied(bytes(25_000_000), "a.bin"), saved(scene(), "JPEG") + bytes(25_000_000)
    photo = copied(tail, "a.jpg")

    assert NoCopy.KIND == junk
    assert isinstance(photo, Copied)
    assert len(photo.kept) < 10_000
    assert time.perf_counter() - start < 4


def test_a_file_larger_than_the_limit_is_too_large() -> None:
    """The child reads no further than it is told."""
    photo = saved(scene(), "JPEG") + bytes(3000)

    assert NoCopy.TOO_LARGE == copied(photo, "a.jpg", most=2000)


def test_the_running_product_does_not_grow_with_what_is_cleaned() -> None:
    """The file flows through; forty megabytes more or less are not kept."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

    async def flood() -> AsyncIterator[bytes]:
        yield saved(scene(), "JPEG")
        for _ in range(400):
            yield bytes(100_000)

    async def drop(copy: AsyncIterator[bytes]) -> int:
        return sum([len(piece) async for piece in copy])

    copy = asyncio.run(Workshop(MOST).copy(flood(), "a.jpg", drop))

    assert isinstance(copy, Copied)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 16_000  # kilobytes


def test_a_child_that_takes_too_long_is_ended(monkeypatch: pytest.MonkeyPatch) -> None:
    """The wall clock counts as well as the work: a child that sleeps is killed."""
    monkeypatch.setattr(workshop, "_CHILD", ("-c", "import time; time.sleep(60)"))
    start = time.perf_counter()
    photo = saved(scene(), "JPEG")

    async def whole(copy: AsyncIterator[bytes]) -> bytes:
        return b"".join([piece async for piece in copy])

    async def once() -> AsyncIterator[bytes]:
        yield photo

    assert NoCopy.SLOW == asyncio.run(Workshop(MOST, patience=0.3).copy(once(), "", whole))
    assert time.perf_counter() - start < 3


@pytest.mark.parametrize(
    "said",
    [
        "not json",
        '{"medium": "jpeg", "size": 4}\nMZab',  # a program where a photo was announced
        '{"medium": "jpeg", "size": 9}\n\xff\xd8\xff\xe0',  # shorter than announced
        '{"medium": "jpeg", "size": 2}\n\xff\xd8\xff\xe0',  # longer than announced
        '{"medium": "exe", "size": 4}\nMZab',
        '{"reason": "because"}',
        "[]",
        "",
    ],
)
def test_a_child_that_was_taken_over_is_not_believed(
    monkeypatch: pytest.MonkeyPatch, said: str
) -> None:
    """What a decoder with a hole may write is held to kind and length before it is kept."""
    words = said.encode("latin-1")
    code = f"import sys; sys.stdin.buffer.read(); sys.stdout.buffer.write({words!r})"
    monkeypatch.setattr(workshop, "_CHILD", ("-c", code))

    assert NoCopy.BROKEN == copied(saved(scene(), "JPEG"), "a.jpg")


def test_every_reason_has_its_words_and_every_medium_its_type() -> None:
    """Whoever adds a reason decides what its reporter is told."""
    assert set(NoCopy) == set(ADVICE)
    assert set(Medium) == set(MEDIA_TYPES)
    assert {CopyState.VIRUS} == {state_after(each) for each in NoCopy if each is NoCopy.VIRUS}
    assert CopyState.CLEAN == state_after(None)
