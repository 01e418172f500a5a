"""How is a working copy laid bare, for a reader that may not open a file?"""

import pypdfium2
from PIL import Image

from storage.cleaning.look import Medium
from storage.cleaning.making import Broken, Made
from storage.cleaning.pictures import opening
from storage.cleaning.pixels import LONGEST


def unpacked(data: bytes, medium: Medium) -> Made:
    """Return the pixels of a picture, no more of them than a reader needs."""
    with opening(data, medium) as opened:
        opened.draft("RGB", (LONGEST, LONGEST))
        return _bare(opened, medium)


def first_page(data: bytes, medium: Medium) -> Made:
    """Return the pixels of the first page of a PDF: there a paper says what it is."""
    try:
        with pypdfium2.PdfDocument(data) as opened:
            page = opened[0]
            drawn = page.render(scale=LONGEST / max(1.0, *page.get_size()))
            return _bare(drawn.to_pil(), medium)
    except (pypdfium2.PdfiumError, ValueError) as fault:
        raise Broken from fault


def _bare(shown: Image.Image, medium: Medium) -> Made:
    shown.thumbnail((LONGEST, LONGEST))
    plain = shown.convert("RGB")
    return Made(medium, [plain.tobytes()], side=plain.size)
