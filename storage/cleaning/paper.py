"""How is a PDF written that holds pictures of pages and nothing else?

No author, no date, no id, no text layer: a catalogue, and for each page one picture.
"""

from typing import Final

from storage.cleaning.making import Part

_A4: Final = (595.0, 842.0)
_HEAD: Final = b"%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"


class Paper:
    """A PDF that grows page by page; `parts` ends it."""

    def __init__(self) -> None:
        self._objects: list[list[Part]] = [[], []]  # the catalogue and the list come last
        self._pages: list[int] = []

    def add(
        self,
        jpeg: bytes,
        pixels: tuple[int, int],
        *,
        grey: bool,
        points: tuple[float, float] | None = None,
    ) -> None:
        """Add a page that shows *jpeg*; its size is *points* (1/72 inch), else fits on A4."""
        width, height = points or _fitting(pixels)
        shown = self._new(_picture(jpeg, pixels, grey=grey))
        drawn = self._new(_stream(b"", b"q %.2f 0 0 %.2f 0 0 cm /P Do Q" % (width, height)))
        page = (
            b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 %.2f %.2f]"
            b"/Resources<</XObject<</P %d 0 R>>>>/Contents %d 0 R>>"
        ) % (width, height, shown, drawn)
        self._pages.append(self._new([page]))

    def parts(self) -> list[Part]:
        """Return the whole file."""
        kids = b" ".join(b"%d 0 R" % number for number in self._pages)
        self._objects[0] = [b"<</Type/Catalog/Pages 2 0 R>>"]
        self._objects[1] = [b"<</Type/Pages/Count %d/Kids[%b]>>" % (len(self._pages), kids)]
        parts: list[Part] = [_HEAD]
        starts, at = [], len(_HEAD)
        for number, body in enumerate(self._objects, 1):
            starts.append(at)
            written = [b"%d 0 obj\n" % number, *body, b"\nendobj\n"]
            at += sum(len(part) for part in written)
            parts += written
        return [*parts, _table(starts, at)]

    def _new(self, body: list[Part]) -> int:
        self._objects.append(body)
        return len(self._objects)


def _picture(jpeg: bytes, pixels: tuple[int, int], *, grey: bool) -> list[Part]:
    colours = b"/DeviceGray" if grey else b"/DeviceRGB"
    return _stream(
        b"/Type/XObject/Subtype/Image/Width %d/Height %d/BitsPerComponent 8/ColorSpace%b"
        b"/Filter/DCTDecode" % (*pixels, colours),
        jpeg,
    )


def _stream(entries: bytes, body: bytes) -> list[Part]:
    return [b"<<%b/Length %d>>stream\n" % (entries, len(body)), body, b"\nendstream"]


def _table(starts: list[int], at: int) -> bytes:
    rows = b"".join(b"%010d 00000 n \n" % start for start in starts)
    count = len(starts) + 1
    return (
        b"xref\n0 %d\n0000000000 65535 f \n%btrailer\n<</Size %d/Root 1 0 R>>\n"
        b"startxref\n%d\n%%%%EOF\n" % (count, rows, count, at)
    )


def _fitting(pixels: tuple[int, int]) -> tuple[float, float]:
    scale = min(_A4[0] / pixels[0], _A4[1] / pixels[1])
    return pixels[0] * scale, pixels[1] * scale
