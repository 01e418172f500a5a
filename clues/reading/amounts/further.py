"""Which clause behind a sum, with others between, is still of that sum: 六百，我没带钱，还没交?

Where a clause between speaks of a paper, of goods or of another demand, the later one must name
money, or its owner: 没票，没给 is of the receipt.
"""

import re
from typing import Final

from clues.regex import regex

REACH: Final = 40
"""Characters behind a sum, beyond which 没交 may be of anything."""
A_CLAUSE: Final = regex(r"[^\s，,。;；！!？?]+")
# another sum, a payment, another visit
ENDS_IT: Final = regex(
    r"\d{2}|[一二两三四五六七八九\d][百千万]|[一二两三四五六七八九]十|[交给付缴转掏扫]了|又来|[又再]要|第[二三]次|\bpaid\b"
)
_OF_ELSE: Final = (
    # 没票，没给: of a receipt; 没票，我没给: of money
    (regex("[票证单据条书]"), regex("[我俺咱钱款交付缴掏他欠赊]")),
    # 要看我的驾照，我没给; 让我交材料，我没交
    (
        regex(
            "[让叫逼]|要[求我看查]|看我|查我|出示|驾|行驶|身份证|执照|材料|资料|手续|社保|税|钥匙|手机"
        ),
        regex("[钱款欠赊扫刷]|转[账过]"),
    ),
)
"""What a clause between speaks of, and what must then be said for 没交 to be of the sum."""


def further_on(text: str, end: int, told: re.Pattern[str]) -> re.Match[str] | None:
    """Return the clause that *told* matches behind the sum that ends at *end*.

    It is looked for up to the next sum, or a payment.
    """
    doubts: list[re.Pattern[str]] = []
    for clause in A_CLAUSE.finditer(text, end, end + REACH):
        met = told.fullmatch(text, *clause.span())
        cut = clause.end() == end + REACH < len(text)
        if met is not None and not cut and all(each.search(met[0]) for each in doubts):
            return met
        if ENDS_IT.search(clause[0]):
            return None
        doubts += [sure for what, sure in _OF_ELSE if what.search(clause[0])]
    return None
