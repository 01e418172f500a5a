import zlib
from io import BytesIO

import pypdfium2
import pytest
from PIL import Image, ImageChops
from strangers.marks import MARK, copied, made, traces
from strangers.papers import HIDING, LETTER, pdf, revised, stream

from clues.working_copy import NoCopy
from storage.cleaning.look import Medium
from storage.cleaning.papers import MOST_PAGES
from storage.cleaning.workshop import Copied


def drawn(data: bytes, page: int = 0) -> Image.Image:
    """Draw a page small, as two people would compare two sheets."""
    opened = pypdfium2.PdfDocument(data)
    opened.init_forms()
    return opened[page].render(scale=0.5).to_pil().convert("RGB")


def alike(one: bytes, other: bytes) -> bool:
    """Return whether the first pages of two PDFs look the same."""
    difference = ImageChops.difference(drawn(one).reduce(8), drawn(other).reduce(8))
    return max(band[1] for band in difference.getextrema()) < 40


@pytest.mark.parametrize("place", HIDING)
def test_nothing_hidden_in_a_paper_is_in_its_copy(place: str) -> None:
    """A mark in every place no page shows is nowhere in the copy, whose pages look alike."""
    original = HIDING[place]()
    copy = made(original)

    assert traces(original)
    assert isinstance(copy, bytes)
    assert [] == traces(copy)
    assert alike(original, copy)


@pytest.mark.parametrize("before", [b"\xef\xbb\xbf", b"\r\n\r\n", b"\xef\xbb\xbf \n"])
def test_a_paper_behind_blank_lines_is_a_paper(before: bytes) -> None:
    """Some programs write a mark or blank lines first; every reader opens it all the same."""
    copy = made(before + pdf())

    assert isinstance(copy, bytes)
    assert alike(before + pdf(), copy)


def test_a_copy_holds_pictures_of_pages_and_no_other_object() -> None:
    """No text can be taken out of it, no author, no date, no action, no file."""
    copy = made(revised())

    assert isinstance(copy, bytes)
    opened = pypdfium2.PdfDocument(copy)
    assert {} == {key: value for key, value in opened.get_metadata_dict().items() if value}
    assert "" == opened[0].get_textpage().get_text_range()
    assert 0 == opened.count_attachments()
    names = (b"/Info", b"/Metadata", b"/JavaScript", b"/JS", b"/EmbeddedFile", b"/ID", b"/Annots")
    assert [] == [name for name in names if name in copy]


def test_pages_keep_their_number_their_size_and_their_turn() -> None:
    """A sheet laid sideways is shown as it was shown."""
    original = pdf(page=b"/Rotate 90")
    copy = made(original)

    assert isinstance(copy, bytes)
    assert (842, 595) == tuple(round(side) for side in pypdfium2.PdfDocument(copy)[0].get_size())
    assert alike(original, copy)


@pytest.mark.parametrize(
    ("told", "shown"),
    [((14_400_000, 14_400_000), (5000, 5000)), ((10_000, 2_000), (5000, 1000))],
)
def test_a_page_as_large_as_a_town_is_shown_smaller(
    told: tuple[int, int], shown: tuple[int, int]
) -> None:
    """A reader refuses to open a sheet of five kilometres."""
    copy = made(pdf().replace(b"[0 0 595 842]", b"[0 0 %d %d]" % told))

    assert isinstance(copy, bytes)
    assert shown == tuple(round(side) for side in pypdfium2.PdfDocument(copy)[0].get_size())


def test_a_filled_form_keeps_what_was_filled_in() -> None:
    """What a reader of the original sees written in a field is seen in the copy."""
    seen = b"<</Type/XObject/Subtype/Form/BBox[0 0 200 80]>>"
    field = (
        b"/Annots[<</Type/Annot/Subtype/Widget/FT/Tx/T(a)/V(x)/F 4/Rect[72 200 272 280]"
        b"/AP<</N 10 0 R>>>>]"
    )
    form = stream(b"0 0 1 rg 0 0 200 80 re f", seen[2:-2])
    original = pdf(page=field, catalog=b"/AcroForm<</Fields[]>>", more={10: form})
    copy = made(original)

    assert isinstance(copy, bytes)
    assert drawn(original).getpixel((86, 301)) == (0, 0, 255)
    assert alike(original, copy)


def flate_bomb() -> bytes:
    """Return a page drawn by a stream that unpacks to most of a gigabyte."""
    packer = zlib.compressobj(1)
    some = b"0 0 1 1 re f " * 100_000
    body = b"".join(packer.compress(some) for _ in range(600)) + packer.flush()
    return pdf(more={4: stream(body, b"/Filter/FlateDecode")})


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"%PDF-1.7\n" + MARK, NoCopy.BROKEN),  # only the first bytes are right
        (pdf()[:300], NoCopy.BROKEN),  # half of it
        (pdf(page=b"/MediaBox[0 0 0 0]").replace(b"[0 0 595 842]", b"[0 0 0 0]"), None),
    ],
    ids=["first bytes alone", "half", "without a size"],
)
def test_a_paper_that_is_not_whole_is_told(data: bytes, reason: NoCopy | None) -> None:
    """It is broken, or a reader's own default makes pages of it; never a crash."""
    copy = made(data)

    assert copy == reason or (reason is None and isinstance(copy, bytes))


def test_a_paper_of_too_many_pages_stays_in_the_vault() -> None:
    """A thousand pages are a book; it would take minutes to draw."""
    kids = b" ".join([b"3 0 R"] * (MOST_PAGES + 1))
    many = pdf(more={2: b"<</Type/Pages/Count %d/Kids[%b]>>" % (MOST_PAGES + 1, kids)})

    assert NoCopy.LONG == made(many)


def test_a_paper_locked_with_a_password_says_so() -> None:
    """Nobody asks a reporter for a password."""
    locked = pdf(
        more={
            10: b"<</Filter/Standard/V 1/R 2/Length 40/P -4/O<%b>/U<%b>>>"
            % (b"41" * 32, b"42" * 32)
        },
        trailer=b"/Encrypt 10 0 R/ID[<00112233445566778899aabbccddeeff><00>]",
    )

    assert NoCopy.LOCKED == made(locked)


def test_a_paper_that_unpacks_without_end_is_stopped() -> None:
    """The child has so much memory and so much time, and the product has its answer."""
    assert NoCopy.BOMB == copied(flate_bomb(), "a.pdf")


def test_the_copy_of_a_paper_is_a_paper() -> None:
    """Staff open it with what they have."""
    copy = copied(pdf(content=LETTER), "notice.pdf")

    assert isinstance(copy, Copied)
    assert Medium.PDF is copy.medium
    assert Image.open(BytesIO(copy.kept[copy.kept.index(b"\xff\xd8\xff") :])).size == (1240, 1755)
