"""What does the code say that a stranger photographed?

The picture is weighed and opened like any other and laid flat in grey; a maintained reader
looks for square and striped codes in it. What comes out is words and nothing else.
"""

from typing import Final

import zxingcpp
from PIL import Image

from clues.working_copy import NoCopy
from storage.cleaning.look import Medium
from storage.cleaning.making import Made, Unclean
from storage.cleaning.pictures import opening

MOST_CODES: Final = 4
LONGEST: Final = 1_000  # characters of one code
_SIDE: Final = 2_400  # pixels: enough for a code that fills a twentieth of a page


def codes(data: bytes, medium: Medium) -> Made:
    """Return the words of the codes in a picture; Unclean when there are none."""
    with opening(data, medium) as opened:
        flat = _flat(opened)
    found = zxingcpp.read_barcodes(flat)
    said = (" ".join(each.text.split())[:LONGEST] for each in found if each.valid)
    words = [each for each in dict.fromkeys(said) if each][:MOST_CODES]
    if not words:
        raise Unclean(NoCopy.KIND)
    return Made(medium, [], words=tuple(words))


def _flat(opened: Image.Image) -> Image.Image:
    """Return the picture in grey, on white where it was transparent, no larger than needed."""
    opened.draft("L", (_SIDE, _SIDE))
    opened.thumbnail((_SIDE, _SIDE))
    if not opened.has_transparency_data:
        return opened.convert("L")
    shown = opened.convert("RGBA")
    return Image.alpha_composite(Image.new("RGBA", shown.size, "white"), shown).convert("L")
