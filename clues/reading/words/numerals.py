"""Which number is written: 200, 1,500, 3万6, 1w5, 两千三, 五十来万, 壹佰贰拾, 三五百?

Every reader of amounts, dates and stakes takes its numbers from here. A number that is only
roughly said is marked; one that says nothing (几百) is no number.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from operator import attrgetter
from typing import Final, NamedTuple

from clues.reading.words.lexicon import met_in
from clues.reading.words.sparing import Sparing
from clues.regex import regex

# Longer runs are no numbers anybody says; the bound keeps hostile input linear.
_MOST_FIGURES = 13
_MOST_SIGNS = 14

_UNITS: Final = {"十": 10, "百": 100, "千": 1000, "万": 10**4, "亿": 10**8}
_SLANG: Final = {"w": "万", "k": "千", "佰": "百", "仟": "千"}
_SAME: Final = str.maketrans(
    "壹贰叁参弎肆伍陆柒捌玖拾佰仟两俩仨幺〇廿卅",
    "一二三三三四五六七八九十百千二二三一零念飒",
)
_DIGIT: Final = {sign: value for value, sign in enumerate("零一二三四五六七八九")}
_PLAIN = "一二三四五六七八九十百千万亿两零〇佰仟"
_BANK = "壹贰叁参肆伍陆柒捌玖拾佰仟万亿零"
_ALL = "一二三四五六七八九十百千万亿两零〇俩仨廿卅壹贰叁肆伍柒捌玖拾佰仟"
# 一百贰, 叁百伍: one sign of bank numerals beside plain ones; 陆 is a name too often.
_MIXED = "[壹贰叁肆伍柒捌玖]"
# What is not one of these begins no number: hardly anything else is looked at.
_FIRST = rf"\d几数好上小参弎陆{_ALL}"

NUMERAL: Final = regex(
    rf"""(?=[{_FIRST}])(?<![\d.,·{_ALL}])(?:(?<![a-z_])|(?<=rmb)|(?<=cny))(?:
      (?P<figures>\d{{1,3}}(?:,\d{{3}}){{1,4}}(?:\.\d{{1,4}})?(?!\d)
                 |\d{{1,{_MOST_FIGURES}}}(?:\.\d{{1,4}})?(?![\d]))
        (?P<rough>[多来几余好])?(?P<step>百万|千万|[十百千万亿佰仟]|[wk](?![a-z]))?(?P<rough2>[多来几余把]|好(?=[几些]))?
        (?P<more>[{_PLAIN}]{{1,7}}|\d{{1,4}}(?:千\d?百?\d{{0,2}}|百\d{{0,2}})?(?![\d.,a-z]))?
    | (?P<bank>[{_BANK}]{{2,{_MOST_SIGNS}}})(?:(?=[元圆整正]|块)|(?<=[佰仟拾万]))
    | (?P<some>[几数]|好几|(?<![路身账车船街村网线头手单票面门])上|小)?
        (?P<numeral>(?:[{_PLAIN}俩仨廿卅]{{1,{_MOST_SIGNS}}}|{_MIXED}(?=[十百千万佰仟拾])[{_PLAIN}]{{1,4}})
          (?:(?<=[十百千万佰仟]){_MIXED}[{_PLAIN}]{{0,3}}){{0,4}})
        (?P<vague>[多来几余把])?(?P<tail>[十百千万亿]{{1,2}})?(?P<vague2>[多来几余])?
    )""",
    re.VERBOSE,
)


# A tuple: a hundred are met in a story, and a dataclass takes four times as long to make.
class Number(NamedTuple):
    """A number in a text: *value*, or from *value* to *high*; *rough* when only about it."""

    value: Decimal
    start: int
    end: int
    high: Decimal | None = None
    rough: bool = False
    figures: bool = False


@lru_cache(maxsize=4)
def numbers(text: str) -> tuple[Number, ...]:
    """Return the numbers of a folded text from left to right."""
    found = [each for met in met_in(NUMERAL, text) if (each := _number(met)) is not None]
    for start, cut, end in rates(text):
        found = [each for each in found if each.end <= start or each.start >= end]
        for a, b in ((start, cut), (cut, end)):
            found.append(Number(whole(text[a:b]) or Decimal(0), a, b))
    return tuple(sorted(found, key=_begins)) if found else ()


_begins = attrgetter("start")
# 一头四十两头八十: what is for each, how many, and what came of it, in one breath.
_RATE: Final = Sparing(
    regex(
        rf"[一每](?<![第同这那唯].)个?(?![{_PLAIN}])[\u4e00-\u9fff](?:就是|[就是要收])?(?P<run>[{_PLAIN}]{{2,8}})个?"
        rf"(?![{_PLAIN}])[\u4e00-\u9fff]{{1,2}}?(?:就是|一共|总共|[就是共])?(?P<all>[{_PLAIN}]{{2,6}})"
    )
)


@lru_cache(maxsize=4)
def rates(text: str) -> tuple[tuple[int, int, int], ...]:
    """Return where each rate that is multiplied begins, and its count begins and ends."""
    return tuple(_multiplied(text))


def _multiplied(text: str) -> Iterator[tuple[int, int, int]]:
    for met in met_in(_RATE, text):
        last = met["all"]
        if last[-1] == "一" and met.string.startswith("共", met.end()):  # 三天六十｜一共
            last = last[:-1]
        run, every = met["run"], whole(last)
        for at in range(len(run) - 1, max(0, len(run) - 3), -1):
            each, count = whole(run[:at]), whole(run[at:])
            if each and count and count > 1 and each * count == every:
                yield met.start("run"), met.start("run") + at, met.end("run")
                break


def small(written: str) -> int | None:
    """Return a whole number below a thousand in figures or numerals, as in dates."""
    if written.isascii():
        return int(written) if written.isdigit() and len(written) <= 4 else None
    value = whole(written)
    return int(value) if value is not None and value < 10_000 else None


def digits(written: str) -> str | None:
    """Return numerals spoken one by one as figures: 二零二四 is 2024, 幺零七 is 107."""
    plain = written.translate(_SAME)
    if not all(sign in _DIGIT or sign.isdigit() for sign in plain):
        return None
    return "".join(str(_DIGIT.get(sign, sign)) for sign in plain)


# The same few numerals stand in every story.
@lru_cache(maxsize=4096)
def whole(written: str) -> Decimal | None:
    """Return the value of a Chinese numeral, or None when it is none.

    A last bare digit is a tenth of the unit before it (三百五 is 350, 两万三 is 23,000) unless
    a zero stands between (三百零五).
    """
    count = _Count()
    for sign in written.translate(_SAME).replace("念", "二十").replace("飒", "三十"):
        if not count.takes(sign):
            return None
    return Decimal(count.ended())


@dataclass(slots=True)
class _Count:
    """A numeral while it is read: what is below the next 万, and the digit not yet placed."""

    total: int = 0
    section: int = 0
    digit: int | None = None
    last: int = 10
    zero: bool = False

    def takes(self, sign: str) -> bool:
        """Take one sign in; False when it cannot stand here."""
        if sign == "零" or sign in _DIGIT:
            return self._takes_digit(sign)
        if sign not in _UNITS:  # 𑥐: a figure of another script
            return False
        unit = _UNITS[sign]
        fits = self._raises(unit) if unit >= 10**4 else self._adds(unit)
        self.digit, self.last, self.zero = None, unit, False
        return fits

    def ended(self) -> int:
        """Return the value, the last bare digit in its place."""
        if self.digit is None:
            return self.total + self.section
        bare = self.zero or self.last <= 10
        return self.total + self.section + (self.digit if bare else self.digit * self.last // 10)

    def _takes_digit(self, sign: str) -> bool:
        fits = self.digit is None
        if sign == "零":
            self.zero = True
        else:
            self.digit = _DIGIT[sign]
        return fits

    def _raises(self, unit: int) -> bool:
        section = (self.section + (self.digit or 0)) or (0 if self.total else 1)
        above = (self.total + section) * unit if unit == 10**8 else self.total + section * unit
        self.total, self.section = above, 0
        return section > 0

    def _adds(self, unit: int) -> bool:
        fits = unit < self.last or not self.section
        self.section += (1 if self.digit is None else self.digit) * unit
        return fits


def _number(met: re.Match[str]) -> Number | None:
    if met["figures"]:
        return _mixed(met)
    if met["bank"]:
        value = whole(met["bank"])
        return _at(met, value, end=met.end("bank")) if value is not None else None
    return _spoken(met)


def _at(
    met: re.Match[str],
    value: Decimal,
    *,
    end: int,
    high: Decimal | None = None,
    rough: bool = False,
) -> Number:
    figures = met["figures"] is not None
    return Number(value, met.start(), end, high, rough, figures)


def _mixed(met: re.Match[str]) -> Number | None:
    """Read figures with a step and what follows it: 3万6, 1w5, 2千三, 1.8万, 300多."""
    figure = Decimal(met["figures"].replace(",", ""))
    rough, end = bool(met["rough"]), met.end("figures")
    if met["step"] is None or (met["step"] == "十" and figure >= 10):  # 一趟20｜十趟200
        if rough and met["rough"] != "好":
            end = met.end("rough")
        return _at(met, figure, end=end, rough=rough and met["rough"] != "好")
    step = _SLANG.get(met["step"], met["step"])
    worth = Decimal(1)
    for sign in step:
        worth *= _UNITS[sign]
    end = met.end("step")
    if met["rough2"]:
        return _at(met, figure * worth, end=met.end("rough2"), rough=True)
    value, end = _with_more(met, figure * worth, int(worth), end)
    return _at(met, value, end=end, rough=rough)


def _with_more(met: re.Match[str], value: Decimal, worth: int, end: int) -> tuple[Decimal, int]:
    more = met["more"]
    if more is None or "." in met["figures"]:
        return value, end
    if (steps := _STEPS.fullmatch(more)) is not None:
        small_part = _stepped(steps)
    elif more.isdigit():
        small_part = Decimal(more) * worth / 10 if len(more) == 1 else Decimal(more)
    else:
        read = whole(more)
        if read is None:
            return value, end
        small_part = read * worth / 10 if len(more) == 1 and more in _DIGIT else read
    return (value + small_part, met.end("more")) if small_part < worth else (value, end)


# 3万｜7千6, 2千｜3百5: the last figure alone is a tenth of the unit before it.
_STEPS: Final = regex(r"(?:(?P<k>\d{1,4})千)?(?:(?P<h>\d{1,4})百)?(?<=[千百])(?P<rest>\d{0,2})")


def _stepped(steps: re.Match[str]) -> Decimal:
    rest, last = Decimal(steps["rest"] or 0), 100 if steps["h"] else 1000
    return (
        Decimal(steps["k"] or 0) * 1000
        + Decimal(steps["h"] or 0) * 100
        + (rest * last / 10 if len(steps["rest"]) == 1 else rest)
    )


_EACH: Final = frozenset(
    "个次人张家户辆车台位名天年月份斤吨条头只包瓶趟回桌亩间晚季盒袋具箱船单套平部扇把双件本"
)
_ONE_WORD: Final = frozenset("共起直律定般样")
_NOT_A_CENT: Final = frozenset({"分没", "分不", "分都", "分也", "分钱", "毛没", "毛不", "毛都"})
# 五百一个 is five hundred each; 五十一天 is fifty-one days.
_AND_ONE: Final = frozenset({"百一", "千一", "万一", "佰一", "仟一"})
_A_PIECE: Final = regex(r"块(?=[，,。;；!！?？\s]|$)")
_RANGE = regex(
    rf"(?P<low>(?:[{_PLAIN}]{{0,6}}?[百千万])?)(?P<a>[一二两三四五六七八九])(?P<b>[二两三四五六七八九])"
    rf"(?P<step>[十百千万]{{0,2}})$"
)


# 百八十, 千八百: as few as eight hundred, as many as a thousand; so is 千儿八百, and 个把两百.
_OR_SO: Final = frozenset({"百八十", "千八百", "万八千"})
_SOME: Final = ("百儿", "千儿", "万儿", "个把", "百把", "千把", "万把")
# 一千零点, 一千零一点: and a bit.
_A_BIT: Final = regex("[百千万]零一?$")


def _is_vague(text: str, start: int) -> bool:
    return text[start - 1 : start] in {"儿", "把"} and text.endswith(_SOME, 0, start)


def _spoken(met: re.Match[str]) -> Number | None:
    """Read a numeral as spoken: 一千五, 五十来万, 百把, 千把块, 三五百, 十几."""
    if met["some"] in {"几", "数", "好几"}:
        return None
    numeral, rough, end = met["numeral"], met["some"] is not None, met.end("numeral")
    if len(numeral) > 1 and met.string.startswith("点", end) and _A_BIT.search(numeral):
        return _plain(met, numeral.rstrip("一").rstrip("零"), rough=True, end=end + 1)
    if (len(numeral) > 1 or numeral == "一") and _goes_on(met.string, numeral, end):
        return _plain(met, numeral[:-1], rough=rough, end=end - 1)
    if met["vague"] == "把" and numeral not in {"百", "千", "万", "十"}:
        return _plain(met, numeral, rough=rough, end=end)
    if met["vague"] and met["tail"]:
        value = whole(numeral)
        worth = Decimal(1)
        for sign in met["tail"]:
            worth *= _UNITS[sign]
        return None if value is None else _at(met, value * worth, end=met.end("tail"), rough=True)
    if met["vague"]:
        rough, end = True, met.end("vague")
    return _plain(met, numeral, rough=rough, end=end)


def _goes_on(text: str, numeral: str, end: int) -> bool:
    """Whether the last sign of *numeral* belongs to what follows: 罚三千｜两边."""
    return (
        (numeral[-1] in "两俩" and len(numeral) > 1)
        or _ends_in_each(text, numeral, end)
        or (text.startswith("分", end) and _points(text, numeral, end))
        or (text.startswith("月", end) and _a_month(text, numeral, end))
    )


def _ends_in_each(text: str, numeral: str, end: int) -> bool:
    """一个五百｜一个一千, 一千二｜一位, 牌子八百｜一块: a price for each."""
    if numeral[-1:] != "一":
        return False
    if text[end : end + 1] in _ONE_WORD:  # 一根八百六｜一共一万
        return True
    if len(numeral) > 1 and text[end : end + 2] in _NOT_A_CENT:  # 三千｜一分没少
        return True
    if text[end : end + 1] in _EACH:
        return numeral[-2:] in _AND_ONE or whole(numeral) is None
    parts = numeral[-2:] in _AND_ONE or whole(numeral) is None  # 三千八一块
    return parts and _A_PIECE.match(text, end) is not None


_POINTS: Final = regex(r"分(?![钟钱之米]|[一二两三四五六七八九十]个)")


def _points(text: str, numeral: str, end: int) -> bool:
    """罚两百｜三分, 一百｜六分: nobody owes so many cents."""
    return (
        numeral[-2:-1] in {"百", "千"}
        and numeral[-1] in _DIGIT
        and _POINTS.match(text, end) is not None
    )


_EDGES: Final = frozenset("底初末")


def _a_month(text: str, numeral: str, end: int) -> bool:
    """收了我八十｜三月六号: no month is the eighty-third."""
    if len(numeral) < 2 or numeral[-1] not in _DIGIT:
        return False
    if text[end + 1 : end + 2] in _EDGES:  # 剩下一千五｜月底补
        return False
    value = whole(numeral)
    return value is not None and value > 12


def _plain(met: re.Match[str], numeral: str, *, rough: bool, end: int) -> Number | None:
    pair = _RANGE.match(numeral) if len(numeral) > 1 else None
    if pair is not None and (pair["low"] or pair["step"]):
        low, high = (whole(pair["low"] + pair[each] + pair["step"]) for each in "ab")
        near = not pair["low"] or (whole(pair["b"]) or 0) - (whole(pair["a"]) or 0) == 1
        if low is not None and high is not None and low < high and near:
            return _at(met, low, end=end, high=high, rough=True)
    if numeral in _OR_SO or _is_vague(met.string, met.start()):
        return None
    value = whole(numeral)
    if value is None:
        spelled = digits(numeral)
        value = Decimal(spelled) if spelled and len(spelled) <= _MOST_FIGURES else None
    return None if value is None else _at(met, value, end=end, rough=rough)
