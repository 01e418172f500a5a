"""How is a still working copy laid bare, for a reader that may not open a file?"""

from storage.cleaning.look import Medium
from storage.cleaning.making import Made
from storage.cleaning.pictures import opening
from storage.cleaning.pixels import LONGEST


def unpacked(data: bytes, medium: Medium) -> Made:
    """Return the pixels of a picture, no more of them than a reader needs."""
    with opening(data, medium) as opened:
        opened.draft("RGB", (LONGEST, LONGEST))
        opened.thumbnail((LONGEST, LONGEST))
        shown = opened.convert("RGB")
    return Made(medium, [shown.tobytes()], side=shown.size)
