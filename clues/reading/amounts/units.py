"""Which sum is a number with a unit, a sign or notes: 3万6元, 五块五, ¥300, 三张红票子, 五毛?"""

from dataclasses import dataclass
from decimal import Decimal
from typing import Final

from clues.reading.amounts.pieces import MANY, is_pieces
from clues.reading.words.numerals import Number
from clues.regex import regex

# 三块二毛五, but 三块二毛五斤: a cent counts nothing.
_NO_COUNT: Final = (
    r"(?![\d十百千万个斤公块毛元点年月日号天次趟车人户家口辆瓶包袋只头条张份根把盒箱捆吨亩米里])"
)
_UNIT: Final = regex(
    r"(?P<more>余|多|来|几)?(?P<step>[百千万亿])?(?P<unit>元钱|圆|元|块钱|块|蚊|人民币|"
    r"rmb|cny|yuan|kuai|renminbi|个?大洋|(?P<hundreds>嚿水|旧水|狗水)|(?P<thousands>撇水))"
    r"(?P<half>半)?(?:零?(?P<jiao>[一二两三四五六七八九\d])(?:毛钱|毛|"
    rf"角)(?:零?(?P<fen>[一二两三四五六七八九\d])(?:分|{_NO_COUNT}))?"
    r"|零?(?P<only>[一二两三四五六七八九\d])分(?![钟不没都也别])|(?P<last>[二三四五六七八九]|"
    r"一(?![斤瓶升两碗杯盒个趟次位包袋张份])|"
    r"(?<=块)\d)(?=[，,。;；、！!？?\s)）”\"]|$|钱|的|每|左右|整|吧|了|/|[罚收不没给才就都也我俺咱他她再又还说放拿走让过买卖啊呢嘛]|"
    r"一[斤瓶升两碗杯盒个趟次位包袋张份本盆吨车度方米户人天月亩平件箱条只头]))?(?:钱|整|"
    r"正)?"
)
# Behind a number that is money by its unit stands one of these: hardly any other is looked at.
_AFTER: Final = frozenset("- 余多来几百千万亿元圆块蚊人rcyk个大嚿旧狗撇毛角张")
_DIMES: Final = regex(
    rf"(?:毛钱|毛|角钱)(?:(?P<fen>[二三四五六七八九]){_NO_COUNT})?(?![巾线衣驴病发笔利坯])"
)
_SIGN: Final = regex(r"(?:¥|\$|rmb|cny|人民币|金额为?|金额:)[\s:]?$")
# 一毛钱进项没有.
_NO_DIME: Final = regex(r"[^，。\d]{0,4}?[都也]?(?:没|不|唔|冇|未|甭|别)")


@dataclass(frozen=True, slots=True)
class Money:
    """A *number* of a text that is so many yuan; *sure* when a unit or a sign says so."""

    number: Number
    start: int
    end: int
    value: Decimal
    sure: bool


# 三张红票子, 两张大团结: notes of a hundred (and the old ones of ten).
_NOTES: Final = regex(
    r"张(?:(?P<tens>大团结)|红票子|大票子?|红钞|百元大钞|大钞|毛爷爷|老人头|红的(?![罚单纸牌条章]|[票收]据))"
)


# 三张一百的, 两张五十块的: but no tickets of a hundred each.
_OF_A_FACE: Final = regex(
    r"张(?P<face>一百|100|百元|五十|50|二十|20|十|10)(?:块|元)?(?:钱)?的?"
    r"(?![\u4e00-\u9fff]{0,4}(?:[票单条据]|收条))(?![\d一二三四五六七八九十百千万])"
)
_FACES: Final = {"一百": 100, "100": 100, "百元": 100, "五十": 50, "50": 50, "二十": 20, "20": 20}
_OF_TICKETS: Final = regex(r"[开撕贴罚写票单据条][^，。]{0,3}$")


def _in_notes(text: str, number: Number) -> Money | None:
    if number.value > 100 or not text.startswith("张", number.end):
        return None
    met = _OF_A_FACE.match(text, number.end)
    if met is not None and number.value > 1:
        if _OF_TICKETS.search(text, max(0, number.start - 4), number.start):
            return None
        value = number.value * _FACES.get(met["face"], 10)
        return Money(number, number.start, met.end(), value, sure=True)
    met = _NOTES.match(text, number.end)
    if met is None:
        return None
    each = 10 if met["tens"] else 100
    return Money(number, number.start, met.end(), number.value * each, sure=True)


def with_unit(text: str, number: Number) -> Money | None:
    """Return the sum that *number* is with the unit or the notes behind it, None if it has none."""
    if text[number.end : number.end + 1] not in _AFTER:
        return None
    met = _UNIT.match(text, number.end + text.startswith((" ", "-yuan", "-rmb"), number.end))
    if met is None:
        return _dimes(text, number) or _in_notes(text, number)
    if is_pieces(text, number, met):
        return None
    if met["hundreds"] or met["thousands"]:  # 三嚿水, 两撇水
        value = number.value * (100 if met["hundreds"] else 1000)
        return Money(number, number.start, met.end(), value, sure=True)
    value = number.value * {"百": 100, "千": 1000, "万": 10**4, "亿": 10**8, None: 1}[met["step"]]
    points = met["only"] is not None and number.value >= MANY  # 罚两百块三分: points
    value += _small(met["jiao"] or met["last"]) / 10
    value += 0 if points else _small(met["fen"] or met["only"]) / 100
    value += Decimal("0.5") if met["half"] else 0
    rough = number._replace(rough=True) if met["more"] else number
    start = _signed_from(text, number.start)
    end = met.start("only") if points else met.end()
    return Money(rough, start, end, value, sure=True)


def _dimes(text: str, number: Number) -> Money | None:
    met = _DIMES.match(text, number.end)
    if met is None or number.value >= 100:  # 三毛, never 三百毛
        return None
    if number.value == 1 and _NO_DIME.match(text, met.end()):
        return None
    value = number.value / 10 + _small(met["fen"]) / 100
    return Money(number, number.start, met.end(), value, sure=True)


def _small(written: str | None) -> Decimal:
    if written is None:
        return Decimal(0)
    return (
        Decimal(written)
        if written.isascii()
        else Decimal("零一二三四五六七八九".find(written.replace("两", "二")))
    )


_SIGN_ENDS: Final = frozenset("¥$byn币额为: \t\n：")


def with_sign(text: str, number: Number) -> Money | None:
    """Return the sum that *number* is by the sign before it: ¥300, rmb 300, 金额300."""
    if text[number.start - 1 : number.start] not in _SIGN_ENDS:
        return None
    if _SIGN.search(text, max(0, number.start - 6), number.start) is None:
        return None
    return Money(
        number,
        _signed_from(text, number.start),
        number.end,
        number.value,
        sure=True,
    )


def _signed_from(text: str, start: int) -> int:
    """Return where ¥300 begins: with its sign."""
    if text[start - 1 : start] not in _SIGN_ENDS:
        return start
    sign = _SIGN.search(text, max(0, start - 6), start)
    return sign.start() if sign and sign[0][0] in "¥$" else start
