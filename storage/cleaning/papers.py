"""How does a PDF become one that shows the same pages and holds nothing else?

Each page is drawn as a picture and the pictures are bound anew. What is not drawn cannot be
in the copy: author, XMP, older revisions, attachments, scripts, layers that are off, text
under a black bar. docs/decisions/0012 tells why nothing less could be proved.
"""

from typing import Final

import pypdfium2
from PIL import Image, ImageChops

from clues.working_copy import NoCopy
from storage.cleaning.look import Medium
from storage.cleaning.making import Broken, Made, Unclean
from storage.cleaning.paper import Paper
from storage.cleaning.pictures import as_jpeg

MOST_PAGES: Final = 200
_DOTS_PER_INCH: Final = 150
_MOST_PIXELS: Final = 4_000_000
"""A4 at 150 dots an inch has 2.2 million; a larger sheet is drawn more coarsely."""

_POINTS_PER_INCH: Final = 72
_LONGEST: Final = 5_000.0
"""Points of a side, half as many again as A0 has; readers refuse to open a sheet of a mile."""

_LOCKED: Final = 4  # FPDF_ERR_PASSWORD
_GREY_ENOUGH: Final = 8


def papers(data: bytes, medium: Medium) -> Made:
    """Return the pages of a PDF as pictures."""
    try:
        opened = pypdfium2.PdfDocument(data)
    except pypdfium2.PdfiumError as fault:
        locked = getattr(fault, "err_code", None) == _LOCKED
        raise Unclean(NoCopy.LOCKED if locked else NoCopy.BROKEN) from fault
    if len(opened) > MOST_PAGES:
        raise Unclean(NoCopy.LONG)
    if not len(opened):
        raise Broken
    opened.init_forms()
    paper = Paper()
    for number in range(len(opened)):
        _draw(opened, number, paper)
    return Made(Medium.PDF, paper.parts())


def _draw(opened: pypdfium2.PdfDocument, number: int, paper: Paper) -> None:
    try:
        page = opened[number]
        size = page.get_size()
        bitmap = page.render(scale=_scale(*size))
    except (pypdfium2.PdfiumError, ValueError) as fault:
        raise Broken from fault
    seen = bitmap.to_pil().convert("RGB")
    plain = seen.convert("L") if _is_grey(seen) else seen
    paper.add(as_jpeg(plain), plain.size, grey=plain.mode == "L", points=_shown(*size))
    bitmap.close()
    page.close()


def _scale(width: float, height: float) -> float:
    """Return the dots for one point; a sheet of no size, or of a mile, is not a page."""
    if not (width >= 1 and height >= 1):
        raise Broken
    wanted = _DOTS_PER_INCH / _POINTS_PER_INCH
    most = (_MOST_PIXELS / (width * height)) ** 0.5
    return float(min(wanted, most))


def _shown(width: float, height: float) -> tuple[float, float]:
    """Return how large the page is in the copy."""
    scale = min(1.0, _LONGEST / max(width, height))
    return max(width * scale, 1.0), max(height * scale, 1.0)


def _is_grey(seen: Image.Image) -> bool:
    red, green, blue = seen.split()
    differences = (ImageChops.difference(red, other) for other in (green, blue))
    return not any(any(each.histogram()[_GREY_ENOUGH:]) for each in differences)
