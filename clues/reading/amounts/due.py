"""Is a sum still to be paid: 罚5000元，还没交; 罚五百，我没给?

What was paid in the end, after all, is due no more.
"""

import re
from decimal import Decimal
from typing import Final

from clues.reading.amounts.further import A_CLAUSE, ENDS_IT, REACH, further_on
from clues.reading.amounts.gone import gone, gone_by
from clues.reading.words.numerals import numbers
from clues.regex import regex

_UNIT: Final = r"(?:多|来|余)?(?:块钱?|元|圆|钱)?(?:整|左右|上下|吧|了)?"
_WHAT: Final = "(?:的?罚款|的?罚单|的?单子|这?(?:个|笔)?钱|款|这?笔?罚款|费用?)"
_YET: Final = (
    "(?:我|俺|咱|本人|[我本](?:司|家|店|厂|公司|企业|单位|方)|公司|店里|厂里|家里|到?目前|到?现在|至今|到今天|暂时|一直|当场|当时|还|"
    "尚|都|也|就|并|坚决|死活|根本|实在)"
)
_NOT_PAID: Final = (
    "(?:(?:没有?|冇|未|不肯|不愿意?|不想|不同意|拒绝|拒不?|没钱|没能力|没舍得)(?:去)?"
    "(?:交|付|缴纳?|掏|支付|转|给|俾|畀|[买装订捐])(?:罚款|[这那]?(?:笔|个)?钱|款|过|成|给?(?:他们?|她|人家|对方)|上去?|出去)?|"
    "[交付给掏]不起|拒绝了|拒了|(?:先|暂时)?(?:欠|赊)[着到](?:现在|今天)?|[打写]了?张?欠条)"
)
# 三千太多了交不起
_TOO_MUCH: Final = "(?:(?:实在|真的)?(?:太|这么|那么)[多贵高重狠]了?)?"
_HAN: Final = regex(
    rf"{_UNIT}{_WHAT}?[\s，,。；;]{{0,2}}{_TOO_MUCH}[\s，,]?(?:但是?|可是?|不过)?{_WHAT}?(?:我们|俺们|咱们)?{_YET}{{0,4}}{_NOT_PAID}(?:呢|啊)?"
    r"(?=[\s，,。；;！!？?]|$)"
)
_ENGLISH: Final = regex(
    r" ?(?:yuan|rmb|kuai)?[^.\d]{0,12}[.,]? ?(?:but |and )?(?:i|we)(?: have|'ve)? ?"
    r"(?:still )?(?:not|haven't|have not|did not|didn't|never|refused to)(?: yet)? pa(?:y|id)\b"
)
_AFTER_ALL: Final = regex(
    r"(?:交|给|付|缴|转|掏|扫)了(?![我俺咱]|[一张份])|(?:交|给|付|缴)过去|\bpaid\b(?! yet)"
)


# 要收我二十块钱我说我没有钱他就把我的秤拿走了
_NO_MONEY: Final = regex(
    rf"{_UNIT}[\s，,。]?(?:但是?|可是?)?(?:我们?|俺们?|咱们?)(?:就)?(?:[说讲](?:我们?|俺们?)?)?"
    "(?:今天|当时|现在|身上|手上|兜里|真的?|确实|实在|也|又|还|一时){0,3}(?:没有?|冇)(?:带|得|这么多|那么多)?钱"
    "(?!包|[买吃看治])"
)


def due(text: str, end: int) -> bool:
    """Return whether the sum that ends at *end* of the folded text is said to be still unpaid."""
    met = (
        _HAN.match(text, end)
        or _ENGLISH.match(text, end)
        or _NO_MONEY.match(text, end)
        or further_on(text, end, _ONLY_UNPAID)
    )
    if met is None or _AFTER_ALL.search(text, met.end()) is not None:
        return False
    return gone(text, met.end()) is None


def paid_in_part(text: str, end: int) -> bool:
    """Return whether of the sum that ends at *end* not all was paid: 八百，没全给，给了一半."""
    return _IN_PART.match(text, end) is not None


_IN_PART: Final = regex(
    rf"{_UNIT}[，,；;]?(?:我|俺|都|也|还|但|就){{0,3}}(?:没有?|未)(?:全部?[交给付]|[交给付](?:全|完|齐|清|够))"
    "(?=[，,。；;！!]|$)"
)


def spared(text: str, end: int) -> bool:
    """Return whether the fine whose sum ends at *end* was not imposed: 要罚两千，最后没罚.

    Nor was it where they left without it: 后来没交他们就走了.
    """
    return _SPARED.match(text, end) is not None or went_without(text, end) is not None


def is_withdrawn(text: str, end: int) -> bool:
    """Return whether a fine told as laid was taken back: 罚了我300，后来又说算了没罚."""
    met = _SPARED.match(text, end)
    return met is not None and _UNFINED.search(met[0]) is not None


_UNFINED: Final = regex("(?:没有?|未|不|免)(?:真的?)?罚|免了")


def is_never_paid(text: str, end: int) -> bool:
    """Return whether in the end nobody paid the sum that ends at *end*: 最后没给钱，他们走了."""
    met = went_without(text, end)
    return met is not None and _NOT_FINED.search(met[0]) is None


_NOT_FINED: Final = regex("[没未](?:有)?罚")


def went_without(text: str, end: int) -> re.Match[str] | None:
    """Return the clause by which they went away without the sum that ends at *end*."""
    for clause in A_CLAUSE.finditer(text, end, end + REACH + 10):
        if (met := _IN_THE_END.fullmatch(text, *clause.span())) is not None:
            return met
        if (met := _WE_DID_NOT.fullmatch(text, *clause.span())) is not None:
            return met if _THEY_LEFT.match(text, clause.end()) else None
        if ENDS_IT.search(_HOTLINE.sub("", clause[0])):
            return None
    return None


_HOTLINE: Final = regex("12[0-9]{3}|110")
_LEFT: Final = (
    r"(?:他们?|她们?|人家|对方|那[几俩]?个?人|城管|交警|路政|运管|队长|人)?(?:[看见][^，。；\d]{1,5})?(?:就|也|才|都|只好|自己|气呼呼地?){0,2}"
    "(?:走|撤|散|回去|离开|开车走|放我?走|放行|算)(?:人|掉)?了"
)
_DID_NOT: Final = (
    "(?:没有?|未|不肯|不)(?:真的?)?(?:交|给|付|掏|缴|罚)"
    "(?:成|过|钱|我们?|罚款|这?笔?钱|给?(?:他们?|她|人家|对方)){0,2}"
)
_IN_THE_END: Final = regex(
    r"[^，。；\d]{0,8}?(?:后来|最后|结果|最终|到头来|到底|末了|到最后)(?:我们?|俺们?|咱们?|还是|也|都|就|硬是|一分钱?){0,4}"
    f"{_DID_NOT}(?:{_LEFT})?"
)
_WE_DID_NOT: Final = regex(
    f"(?:但是?|可是?)?(?:我们?|俺们?|咱们?|还是|也|都|就|硬是|死活|坚决|一直|一分钱?){{1,4}}{_DID_NOT}"
)
_THEY_LEFT: Final = regex(f"[，,。；]?{_LEFT}(?=[，,。；！]|$)")


_SPARED: Final = regex(
    rf"{_UNIT}{_WHAT}?[，,。；;]?(?:[^，。；\d]{{1,14}}[，,])?(?:但是?|可是?|不过)?(?:[我俺托找求认][^，。；\d]{{1,12}}?)?(?:最后|后来|结果|最终|到头来|他们?|又|也|都|就|才|"
    "还是|这次|倒|[说讲]|算了[，,]?){0,5}(?:(?:没有?|未|并没)(?:真的?)?(?:罚(?:成|我们?)?(?:款|钱)?)|不罚|免了罚?|免罚|算)了?(?=[\\s，,。；;！!]|$)"
)


def is_left_to_pay(text: str, start: int, end: int, *, alone: bool) -> bool:
    """Return whether the sum is a rest that is still to be paid: 剩下的四百下回再补.

    *alone* it is no rest by being owed: 欠了四千.
    """
    if not alone and _OWES.search(text, max(0, start - 8), start):
        return True
    rest = _REST.search(text, max(0, start - 8), start)
    return rest is not None and _LATER.match(text, end) is not None


_OWES: Final = regex(
    "(?<![拖亏])(?:还|仍|尚|又)?欠(?:着|了|下|他们?|她|人家|对方){0,2}$|[还仍尚][差欠]他?们?$|"
    r"\b(?:still )?owe(?: them| him)? $"
)
_REST: Final = regex(
    "(?:剩余?|余|剩下|余下|另外?|其余|差|尾款)(?:下?的|下|那|这)*$|"
    r"\b(?:remaining|other|rest,?) $"
)
_LATER: Final = regex(
    rf"{_UNIT}[^，,。；;！!？?]{{0,8}}?[，,]?(?:他|我|说|让|叫|催|要求|先|等|到)*(?:下[次回个]|月底|年底|回头|过[几两一]|以后|之后|明天|"
    "后天|改[天日]|再|先?[欠赊]着|月[底末]|补(?!贴)|[打写]了?个?张?欠?条|慢慢)|"
    r" ?(?:yuan|rmb)? ?(?:later|next|by|tomorrow|another)"
)


def handed_over(before: str) -> bool:
    """Return whether the clause *before* a sum tells that it was taken or handed over."""
    return _HANDED_OVER.search(before) is not None


def not_handed(text: str, start: int) -> bool:
    """Return whether the sum that begins at *start* is withheld: 没给他300, 没交那300."""
    return _WITHHELD.search(text, max(0, start - 10), start) is not None


_WITHHELD: Final = regex(
    "(?:没有?|未|冇)[交给付掏缴转](?:过|成)?(?:给?(?:他们?|她|人家|对方))?[那这]?(?:笔|个)?$"
)
_HANDED_OVER: Final = regex(
    r"(?<![要想])收|拿走|[给交付掏缴转扫花扣出赔垫塞讹坑骗][^，。]{0,3}[了过走去完清]|"
    r"\b(?:paid|gave|took|handed|transferred)\b"
)


_ONLY_UNPAID: Final = regex(
    rf"(?:但是?|可是?|不过)?(?:{_WHAT})?(?:我们|俺们|咱们)?{_YET}{{0,4}}(?:{_WHAT})?{_YET}{{0,2}}{_NOT_PAID}(?:呢|啊)?"
)
_ENGLISH_WHEN: Final = (
    "(?:but|and|then|now|later|today|yesterday|already|finally|since|just|did|after all|"
    "in the end|in full|up|this morning)"
)
_ONLY_PAID_ENGLISH: Final = regex(
    rf"(?:{_ENGLISH_WHEN} ){{0,3}}"
    r"(?:(?:i|we)(?:'ve| have)?|(?:it|the (?:fine|money))(?:'s| is| was| has been)) "
    rf"(?:{_ENGLISH_WHEN} ){{0,2}}(?:paid|pay)(?: (?:it|them|the (?:fine|money|fee|sum)))?"
    rf"(?: {_ENGLISH_WHEN}){{0,3}}"
)
_CLAUSES: Final = regex(r"[\s，,。；;！!？?]+")


# 没给, 给了: of a receipt as likely as of money.
_OF_ANYTHING: Final = regex("^(?!.*给(?:他们?|她|人家))[^我俺咱钱款交付缴]*给[^我俺咱钱款交付缴]*$")


def is_paid(text: str, wanted: Decimal | None = None) -> bool | None:
    """Return whether an addition says of what was wanted that it was paid, None where neither.

    That it names the *wanted* sum, in yuan, changes nothing: 那300后来交了.
    """
    text = _without(text, wanted)
    clauses = [each for each in _CLAUSES.split(text) if not _OF_ANYTHING.search(each)]
    if any(_ONLY_UNPAID.fullmatch(each) for each in clauses):
        return False
    if any(gone_by(each) for each in clauses):
        return True
    english = (each.strip() for each in _SENTENCES.split(text))
    return True if any(_ONLY_PAID_ENGLISH.fullmatch(each) for each in english) else None


def _without(text: str, sum_: Decimal | None) -> str:
    for number in reversed(numbers(text)):
        if number.value == sum_:
            before = _THAT.sub("", text[: number.start])
            text = before + _ITS_UNIT.sub("", text[number.end :], count=1)
    return text


_THAT: Final = regex("[那这]?(?:笔|个)?$")
_ITS_UNIT: Final = regex("^(?:块钱?|元钱?|钱|蚊| ?yuan)")
_SENTENCES: Final = regex(r"[，,。.;；！!]+")
