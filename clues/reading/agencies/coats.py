"""Do men of 综合执法 tell by that whose they are?

In a street of shops they are of the town; the same word stands on the coats of those who stop
lorries on a road. There it names no kind of agency, and is kept as it was said.
"""

from collections.abc import Iterable
from typing import Final

from clues.reading.agencies.mentions import Mention
from clues.regex import regex

_COAT: Final = ("综合执法", "综合行政执法")
_ROAD: Final = regex(
    "[gsxyc]\\d{1,4}(?!\\d)|[国省县乡]道|高速|公路|[货卡挂]车|半挂|拉[煤砖沙货土石]|超限|超载|过磅|治超|运营证|营运|[渔货]船|航道"
)
_TOWN: Final = regex("摊|店|铺|门[头前口]|占道|街|小区|市场|违建|棚|广告牌|招牌")


def without_coats(text: str, met: Iterable[Mention]) -> list[Mention]:
    """Return *met* without the 综合执法 of a story that tells a road and nothing of a town."""
    every = list(met)
    if not any(text.startswith(_COAT, each.start) for each in every):
        return every
    if _TOWN.search(text) is not None or _ROAD.search(text) is None:
        return every
    return [each for each in every if not text.startswith(_COAT, each.start)]
