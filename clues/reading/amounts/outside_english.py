"""Which sums of an English sentence are no money between the person and the office?

What he sells, earns or paid for repairs, what others paid, what the law or a sign says, what he
had on him: the words left and right of the sum say so.
"""

from typing import Final

from clues.regex import regex

# Latin letters are cheap: a clause is longer than in Chinese.
_FAR: Final = 80
_LEFT: Final = regex(
    r"\b(?:sell(?:s|ing)?|sold|worth|salary|wages?|earn(?:s|ed)?|bought|loan|lost|"
    r"turnover|revenue|income|takings|profits?|rent|sales|costs? me)\b[^.,;]{0,24}$|"
    r"\b(?:boss|company|employer) (?:gives|pays)(?: me| us)?[^.,;]{0,10}$|"
    r"\b(?:neighbou?r|friend|another|other) [^.;]{0,50}\bpaid\b[^.,;]{0,12}$|"
    r"\b(?:repair shop|garage|mechanic|hospital|clinic|doctor|lawyer|hotel|taxi|customer|client)s?"
    r"(?: \w+)? (?:charged|cost|took|asked|wanted|billed|paid)\b[^.,;]{0,16}$|"
    r"\b(?:legal|lawful|official|posted|published|statutory|normal|usual|market|going|maximum|minimum)"
    r" (?:maximum|limit|rate|price|fee|fine|tariff|charge|cost)s?\b[^.,;]{0,20}$|"
    r"\b(?:law|sign|board|notice|rules?|tariff|regulations?|price list)"
    r" (?:says?|said|states?|shows?|sets?|allows?|reads?)\b[^.,;]{0,20}$|"
    r"\bi (?:only )?offer(?:ed)?\b[^.,;]{0,12}$"
)
_RIGHT: Final = regex(
    r"(?: ?yuan| ?rmb| ?kuai)?[^.,;]{0,20}\b(?:by (?:the )?(?:law|sign|rules?)|"
    r"on the (?:sign|board)|officially|at most|in the (?:shops?|market)|online|elsewhere)\b"
)
# Each crate costs 200, but: they made me buy it, and it costs 1,200 there.
_COSTS: Final = regex(r"\bcosts (?:about |around |only )?$")
_MUST_BUY: Final = regex(
    r"\b(?:must|have to|has to|had to|made (?:me|us)|forced (?:me|us)|told (?:me|us)|only)"
    r" (?:to )?(?:buy|use|order|hire|install|do)\b"
)
# I had only 180 so he took that.
_HAD: Final = regex(r"\b(?:i|we|he|she) (?:only )?(?:had|have|carried)\b(?! to )[^.,;]{0,12}$")
_WAS_TAKEN: Final = regex(r"[^.;]{0,30}\b(?:took|take|gave|hand(?:ed)?|grabbed|pocketed)\b")


def outside_in_english(text: str, start: int, end: int) -> bool:
    """Whether the sum at *start*:*end* is a price, a wage, the law's, another's or only had."""
    far = max(0, start - _FAR)
    if _COSTS.search(text, far, start) and not _MUST_BUY.search(text, max(0, far - _FAR), start):
        return True
    if _LEFT.search(text, far, start) or _RIGHT.match(text, end):
        return True
    return _HAD.search(text, far, start) is not None and not _WAS_TAKEN.match(text, end)


def taken_from_him(text: str, start: int, end: int) -> bool:
    """Whether what he had on him, at *start*:*end*, went to them."""
    had = _HAD.search(text, max(0, start - _FAR), start)
    return had is not None and _WAS_TAKEN.match(text, end) is not None
