"""Is a sum still to be paid: 罚5000元，还没交; 罚五百，我没给?

What was paid in the end, after all, is due no more.
"""

import re
from typing import Final

_UNIT: Final = r"(?:多|来|余)?(?:块钱?|元|圆|钱)?(?:整|左右|上下|吧|了)?"
_WHAT: Final = "(?:的?罚款|的?罚单|的?单子|这?(?:个|笔)?钱|款|这?笔?罚款|费用?)"
_YET: Final = (
    "(?:我|俺|咱|本人|我司|我家|我店|公司|店里|家里|到?目前|到?现在|至今|到今天|暂时|一直|当场|当时|还|"
    "尚|都|也|就|并|坚决|死活|根本|实在)"
)
_NOT_PAID: Final = (
    "(?:(?:没有?|未|不肯|不愿意?|不想|不同意|拒绝|拒不?|没钱|没能力|没舍得)(?:去)?"
    "(?:交|付|缴纳?|掏|支付|转|给)(?:罚款|[这那]?(?:笔|个)?钱|款|过|成|给?他们?|上)?|拒绝了|拒了)"
)
_HAN: Final = re.compile(
    rf"{_UNIT}{_WHAT}?[\s，,。；;]{{0,2}}(?:但是?|可是?|不过)?{_WHAT}?(?:我们|俺们|咱们)?{_YET}{{0,4}}{_NOT_PAID}(?:呢|啊)?"
    r"(?=[\s，,。；;！!？?]|$)"
)
_ENGLISH: Final = re.compile(
    r" ?(?:yuan|rmb|kuai)?[^.\d]{0,12}[.,]? ?(?:but |and )?(?:i|we)(?: have|'ve)? ?"
    r"(?:still )?(?:not|haven't|have not|did not|didn't|never|refused to)(?: yet)? pa(?:y|id)\b"
)
_AFTER_ALL: Final = re.compile(
    r"(?:交|给|付|缴|转|掏|扫)了(?![我俺咱]|[一张份])|(?:交|给|付|缴)过去|\bpaid\b(?! yet)"
)


def due(text: str, end: int) -> bool:
    """Return whether the sum that ends at *end* of the folded text is said to be still unpaid."""
    met = _HAN.match(text, end) or _ENGLISH.match(text, end)
    return met is not None and _AFTER_ALL.search(text, met.end()) is None


_ONLY_UNPAID: Final = re.compile(
    rf"(?:{_WHAT})?(?:我们|俺们|咱们)?{_YET}{{0,4}}(?:{_WHAT})?{_YET}{{0,2}}{_NOT_PAID}(?:呢|啊)?"
)
_ONLY_PAID: Final = re.compile(
    r"(?:后来|最后|第二天|当天|昨天|今天|前天|已经?|都|也|就|只好|只能|没办法|还是|又|我们?|俺|钱|罚款|这?笔?钱|把|全|去){0,6}"
    r"(?:交|付|缴|给)(?:清|完|齐|上|过去)?了(?:钱|罚款|款|他们?|的)?"
)
_CLAUSES: Final = re.compile(r"[\s，,。；;！!？?]+")


# 没给, 给了: of a receipt as likely as of money.
_OF_ANYTHING: Final = re.compile("^[^我俺咱钱款交付缴]*给[^我俺咱钱款交付缴]*$")


def is_paid(text: str) -> bool | None:
    """Return whether an addition says of what was wanted that it was paid, None where neither."""
    clauses = [each for each in _CLAUSES.split(text) if not _OF_ANYTHING.search(each)]
    if any(_ONLY_UNPAID.fullmatch(each) for each in clauses):
        return False
    return True if any(_ONLY_PAID.fullmatch(each) for each in clauses) else None
