"""How much money did the person mean?

Read from the answer to a question about money. When it is unsure (几百, 三五百, 300多) the
answer is None: the words are kept, and nobody puts a figure into another's mouth.
"""

import unicodedata
from collections.abc import Iterator
from decimal import Decimal

from clues.marks import blotted
from clues.regex import regex

LARGEST = Decimal(10) ** 12

_ONE_TO_NINE = "一二三四五六七八九"
_DIGITS = {sign: value for value, sign in enumerate(_ONE_TO_NINE, start=1)}
_STEPS = {"十": 10, "百": 100, "千": 1000, "万": 10**4, "百万": 10**6, "千万": 10**7, "亿": 10**8}
# Bank forms, everyday forms and traditional forms of the same numerals.
_SAME = str.maketrans(
    "壹贰叁肆伍陆柒捌玖拾佰仟两俩萬億貳參陸〇圆圓塊錢毛",
    "一二三四五六七八九十百千二二万亿二三六零元元块钱角",
)
_BEFORE = regex(
    r"(?:大概|大约|差不多|一共|总共|共|约|给了|交了|罚了|罚款|收了|要了|付了|花了|给|要|交|罚|收|[¥￥])*"
)
_AFTER = regex(r"(?:左右|现金|人民币|整|正|吧|了|钱|rmb|yuan|[。.!,;])+$")
_COMMAS = regex(r"(?<=\d),(?=\d{3}(?:\D|$))")
_SMALL = rf"[\d{_ONE_TO_NINE}]"
_WRITTEN = regex(
    rf"(?P<yuan>[^元块角分]+)(?:[元块](?:(?P<jiao>{_SMALL})角)?(?:零?(?P<fen>{_SMALL})分)?)?"
)
_FIGURES = regex(r"(?P<figure>\d+(?:\.\d+)?)(?P<step>[百千]万|[百千万亿])?(?P<more>\d)?")
_GRAND = regex(r"(?:(?P<yi>[^亿万]+)亿)?(?:(?P<wan>[^亿万]+)万)?(?P<rest>[^亿万]*)")
_TOKEN = regex(rf"(?P<zero>零?)(?P<digit>[{_ONE_TO_NINE}]?)(?P<step>[千百十]?)")


class _UnsureError(Exception):
    """The words may mean more than one amount, or none."""


def read_amount(text: str) -> Decimal | None:
    """Return the yuan a person wrote, in figures or Chinese numerals, or None when unsure."""
    written = _WRITTEN.fullmatch(_bare(text))
    if written is None:
        return None
    try:
        amount = _yuan(written["yuan"])
    except _UnsureError:
        return None
    amount += _small(written["jiao"]) / 10 + _small(written["fen"]) / 100
    return amount if amount <= LARGEST else None


def _bare(text: str) -> str:
    plain = unicodedata.normalize("NFKC", blotted(text, "；").strip("； "))
    folded = "".join(plain.casefold().split()).translate(_SAME)
    opened = folded[_BEFORE.match(folded).end() :]  # type: ignore[union-attr]  # may be empty
    return _COMMAS.sub("", _AFTER.sub("", opened))


def _small(written: str | None) -> Decimal:
    if written is None:
        return Decimal(0)
    return Decimal(_DIGITS.get(written) or int(written))


def _yuan(written: str) -> Decimal:
    if written == "零":
        return Decimal(0)
    figures = _FIGURES.fullmatch(written)
    if figures is None:
        return Decimal(_numeral(written))
    return _figures(figures["figure"], figures["step"], figures["more"])


def _figures(figure: str, step: str | None, more: str | None) -> Decimal:
    worth = _STEPS[step] if step else 1
    if more is None:
        return Decimal(figure) * worth
    # 3万5 is 35,000; 1.5万5 is nothing a person says.
    if step is None or "." in figure:
        raise _UnsureError
    return Decimal(figure) * worth + Decimal(more) * worth / 10


def _numeral(written: str) -> int:
    """Return the value of a Chinese numeral: 一千五 is 1,500, and 一千零五 is 1,005."""
    parts = _GRAND.fullmatch(written)
    if parts is None:
        raise _UnsureError
    yi, wan, rest = parts["yi"], parts["wan"], parts["rest"]
    above = 10**4 if wan else 10**8 if yi else 10
    total = (_thousands(yi) * 10**8 if yi else 0) + (_thousands(wan) * 10**4 if wan else 0)
    return total + (_thousands(rest, above=above) if rest else 0)


def _thousands(written: str, *, above: int = 10) -> int:
    """Return a numeral below 一万; *above* is what a last bare digit is a tenth of."""
    total, ended, last = 0, False, 10**4
    for zero, digit, worth in _tokens(written):
        if ended or worth >= last or (not digit and worth != _STEPS["十"]):
            raise _UnsureError
        if worth == 1:
            ended, worth = True, 1 if zero else above // 10  # noqa: PLW2901  # its real worth
        total, last, above = total + (digit or 1) * worth, worth, worth
    return total


def _tokens(written: str) -> Iterator[tuple[bool, int, int]]:
    at = 0
    while at < len(written):
        token = _TOKEN.match(written, at)
        if token is None or not token[0]:
            raise _UnsureError
        at = token.end()
        yield bool(token["zero"]), _DIGITS.get(token["digit"], 0), _STEPS.get(token["step"], 1)
