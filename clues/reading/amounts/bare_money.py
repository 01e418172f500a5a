"""When is a number without a unit money: 罚了两百, 一车四百, 押金3万6, 我家一百，对门五百?

What stands before it decides, and that it counts nothing else. Numbers spoken in hundreds and
thousands need less proof than figures, which may be anything; a number that is a clause of its
own, or a row of a list of sums, needs less than one in the middle of a sentence.
"""

import re
from decimal import Decimal
from typing import Final

from clues.reading.amounts.bare_words import (
    AGAIN,
    BEHIND,
    DEED,
    ELSE,
    ITEM,
    MEASURE,
    PER,
    QUOTED,
    RATE,
    READING,
)
from clues.reading.words.numerals import Number
from clues.regex import regex

_HOTLINES: Final = frozenset(
    map(
        Decimal,
        "110 119 120 122 114 12345 12315 12328 12369 12389 12333 12366 12348 12388 12381".split(),
    )
)
_CALLED: Final = regex(
    r"(?:打|拨|报|呼|call(?:ed)?)(?:了|过|通|完|"
    r"的)?(?:[一二两三四五六七八九十几好多\d]{1,3}[次个遍回趟])?[\s]?$"
)
# Spoken in hundreds or more, beside any word of money: 一千二我说没钱, 说不交五百不给.
_ROUND: Final = regex("[百千万佰仟wk]")
_MONEY: Final = regex(
    "罚|款|钱|元|块|费|金额|交|收|给|要|付|押|赔|现金|价|赞助|捐|塞|掏|摊|补|缴|"
    "赎|微信|认购|集资|指定|推荐|票|账|成交|红包|订|买|卖|值|涨|pay|paid|fine|money|charge"
)
_ENDS: Final = regex(
    r"(?:多|来|出头|大几)?(?:了|整|吧|左右|上下|呢|啊|嘞|咧|哩|的|块|"
    r"元)?(?:[，,。;；、！!？?\s)）”\"」]|\.(?!\d)|:(?!\d)|$)"
)
_CLAUSE: Final = regex(r"[，,。;；:：！!？?\n（(]")
# 我家一百，对门五百: of a row only its subject is said, and the next sum.
_ROW: Final = regex(
    r"(?:多|来)?(?:元|块钱?)?(?:一|每)?[趟次车天年月户人家吨辆张块桌]?[，,、；;]\s?(?!我?[住今超扣"
    r"记拉装跑开]|"
    r"[^，。]{0,3}(?:年纪|今年|岁|电话|车牌|距|离|车号))"
    r"(?:然后|后来|后头|接着|最后|末了|结果|再后来|又|再|第[一二三四五][次回]|"
    r"[\u4e00-\u9fff]{1,6}?)[\s]?"
)
_NO_ROW: Final = regex("[住岁龄牌号第超扣记拉装跑爹娘妈爸]|年|月$")


def bare_money(text: str, number: Number, last: int = 0) -> bool:
    """Whether a countable *number* is an amount of money although no unit says so.

    *last* is where the sum before it ended, 0 when there was none.
    """
    before = text[max(0, number.start - 26) : number.start]
    if _something_else(text, before, number) or _is_age(text, before, number):
        return False
    if number.value >= 10 and BEHIND.match(text, number.end):
        return True
    ends = _ENDS.match(text, number.end) is not None
    if text[number.end : number.end + 1] in tuple("元块"):
        return PER.match(text, number.end) is not None and _MONEY.search(text) is not None
    if not number.figures and number.value < 20 and number.high is None:  # 罚了十次
        told = RATE.search(before) or _row(text, last, number) or DEED.search(before)
        return ends and told is not None and before[-1:] != "扣"
    return (
        _led(text, before, number)
        or _said_in_hundreds(text, number)
        or _stands_alone(text, last, number, ends=ends)
    )


# 我爸卖红薯的，七十多了: years.
_AGED: Final = regex(
    r"(?:[爸妈爹娘爷奶叔婶公婆]|老(?:人|汉|伴|头|太|两口)|大(?:爷|妈|娘|伯)|父亲|母亲)[^。；]{0,12}?(?:都|快|今年|已经)?$"
)
_YEARS: Final = regex(r"(?:多|好几|来|几|出头)?岁?了?的?人?了?(?=[，。！])")
_GROWN, _OLDEST = 50, 105


def _is_age(text: str, before: str, number: Number) -> bool:
    if not _GROWN <= number.value <= _OLDEST or _AGED.search(before) is None:
        return False
    met = _YEARS.match(text, number.end - (text[number.end - 1] in "多来几"))
    return met is not None and "了" in met[0]


# 每月15到20号
_TO_A_DAY: Final = regex("[到至~-][0-9一二三十]{1,3}[号日]")


def _something_else(text: str, before: str, number: Number) -> bool:
    if ELSE.search(before, len(before) - 8) or READING.search(before):
        return True
    if _TO_A_DAY.match(text, number.end):
        return True
    if number.figures and _is_of_a_document(text, before, number):
        return True
    if number.value not in _HOTLINES:
        return False
    return number.value > 10_000 or _CALLED.search(before) is not None  # 给12345打过电话


# 青公交罚2026第117号, 青罚20260117: the year of a paper's number, and the number itself.
_ITS_NUMBER: Final = regex(r"[\]〕】)）]?年?[\s,，-]?第\s?[\d〇零一二三四五六七八九十百]{1,6}\s?号")
_NUMBER_OF: Final = regex(
    r"[单编文书案字序票据]号码?上?[写填印打]?的?就?[是为]?"
    r"[\s:：]?[^，,。；;\s]{0,8}$"
)
_LONG_NUMBER: Final = 100_000


def _is_of_a_document(text: str, before: str, number: Number) -> bool:
    if _ITS_NUMBER.match(text, number.end):
        return len(text[number.start : number.end]) == len("2026")
    return (
        number.value >= _LONG_NUMBER
        and number.value % 1000 != 0
        and _NUMBER_OF.search(before) is not None
    )


def _led(text: str, before: str, number: Number) -> bool:
    if any(lead.search(before) for lead in (DEED, RATE, AGAIN)):
        return True
    return number.value >= 10 and bool(QUOTED.search(before) and _MONEY.search(text))


_LAST_DAY: Final = 31
_TOO_MANY: Final = 10**9
_WEIGHED: Final = frozenset("吨米斤尺亩丈里度周期拜")
_UNIT_SIGN: Final = regex("[十百千万亿拾佰仟廿卅a-z]")
_WORDS_OF_MANY: Final = frozenset("十百千万亿")
# 万一出事, 隔三差五来, 百分之一百一: no counts at all.
_FIXED: Final = regex(r"(?:(?<![一二两三四五六七八九十])万一|隔三[差岔]五来?|分之[^，。]{1,4})$")


_MONTHS_OF_A_YEAR: Final = 12
_ONLY: Final = regex("只[交给收付罚肯要有让能掏剩拿]")
_MONTH_EDGE: Final = regex("月[底初末]")
_PER_SIGNS: Final = frozenset(" \t\n多来一每/paef")


def countable(text: str, number: Number) -> bool:
    """Whether *number* may be yuan at all: it counts nothing else and is no long code."""
    if number.value < 5 or number.value >= _TOO_MANY:
        return False
    if number.value < 10 and text[number.start - 1 : number.start] in _WEIGHED:  # 一吨七, 周六
        return False
    if text[number.start - 1 : number.start] in _DATED and _of_a_date(text, number):
        return False
    written = text[number.start : number.end]
    unsaid = not number.figures and number.value >= 10 and not _UNIT_SIGN.search(written)
    if unsaid or written[0] in "廿卅":
        return False  # 五一, 一二三, 廿七
    if written in _WORDS_OF_MANY:  # 百企走访, 万家灯火
        return False
    if _FIXED.search(text, max(0, number.start - 3), number.end):
        return False
    if text[number.end : number.end + 1] in _PER_SIGNS and PER.match(text, number.end):
        return True
    return not _measured(text, number)


_OF_THE_DAY: Final = regex("[早晚]上|[上下中]午|凌晨|夜里|半夜|傍晚|那天|当天|晌午|后晌")


def _measured(text: str, number: Number) -> bool:
    sign = text[number.end : number.end + 1]
    if sign == "月" and number.value > _MONTHS_OF_A_YEAR and _MONTH_EDGE.match(text, number.end):
        return False  # 剩下的两千｜月底补
    if sign == "只" and _ONLY.match(text, number.end):
        # 要罚五千｜只交了两千, but 一车三千只
        return DEED.search(text, max(0, number.start - 26), number.start) is None
    if sign == ":" and number.value >= _GROWN and not text[number.end + 1 :][:1].isdigit():
        return False  # 合共一千五：卫生局六百, but 14:50
    if number.value <= _LAST_DAY and _OF_THE_DAY.match(text, number.end):
        return True  # 不对，二十一早上
    return MEASURE.match(text, number.end) is not None or text.startswith("分之", number.end)


_DATED: Final = frozenset("月年:：点")
_AN_HOUR: Final = 60
_HOURS: Final = frozenset("一二两三四五六七八九十")
_MONTHS: Final = frozenset("二三四五六七八九十正冬腊")


def _of_a_date(text: str, number: Number) -> bool:
    """12月30来一次, 过年二十九: days; 14:50: minutes."""
    at, two = number.start, text[number.start - 2 : number.start]
    if text.startswith("月", at - 1):
        return number.value <= _LAST_DAY and (
            two[:1].isdigit() or two[:1] in _MONTHS or text.startswith("十一", at - 3)
        )
    if two[1:] == "点":  # 三点五十
        return number.value < _AN_HOUR and (two[:1].isdigit() or two[:1] in _HOURS)
    if two[1:] in ":：":
        return two[:1].isdigit()
    return text.startswith("年", at - 1) and two[:1] in "过大"


def _said_in_hundreds(text: str, number: Number) -> bool:
    written = text[number.start : number.end]
    if (
        number.value < 100
        or not _ROUND.search(written)
        or text[number.start - 1 : number.start] == "一"
    ):
        return False
    around = text[max(0, number.start - 12) : number.start] + text[number.end : number.end + 6]
    return _MONEY.search(around) is not None


def _stands_alone(text: str, last: int, number: Number, *, ends: bool) -> bool:
    """Whether *number* is a clause of its own, a price for each, or the next row of a list."""
    if _priced(text, number) or _bare_clause(text, number):
        return True
    if not ends and _NEXT_ITEM.match(text, number.end) is None:
        return False
    if number.value >= 10 and ITEM.search(text, max(0, number.start - 8), number.start):
        return True
    if not ends:
        return False
    if _after_a_name(text, number) or (not number.figures and _plain_spoken(text, number)):
        return True
    near = text[max(0, number.start - 60) : number.start] + text[number.end : number.end + 20]
    if last <= 0 and _MONEY.search(near) is None:
        return False
    if _alone(text, number) and number.value >= 20 and not _year(text, number):
        round_sum = number.value >= 100 and number.value % 10 == 0
        return last > 0 or round_sum or _of_a_fee(text, number)
    row = _row(text, last, number) is not None or _written(text, number)
    return row or _fined_for(text, number)


def _after_a_name(text: str, number: Number) -> bool:
    """交“平安协会”六十: what stands in quotes is what it was for."""
    if text[number.start - 1] not in _QUOTES or number.value < 10:
        return False
    return _MONEY.search(text, max(0, number.start - 40), number.end + 10) is not None


_QUOTES: Final = frozenset('”"」』')
# 超宽五百，没带证两百: what one is fined for.
_FINED_FOR: Final = regex(
    r"(?:超[宽长高员速]|没[带系戴][^，。\d]{0,4}|逾期|违停|占道|闯红灯|无证|压线|逆行)$"
)


def _of_a_fee(text: str, number: Number) -> bool:
    """说修路集资，20。 拦车，50，票无: a small number that is a clause of its own."""
    return (
        _ITS_NAME.search(text, max(0, number.start - 8), number.start) is not None
        or _ITS_RECEIPT.match(text, number.end) is not None
    )


_ITS_NAME: Final = regex('(?:(?<![路话])费|集资|赞助|捐款|摊派|押金|罚款)[”"」』]?[，,]$')
_ITS_RECEIPT: Final = regex(
    "[，,](?:没有?|无|不[给开]|也?没给)(?:发?票|收据|条子)|[，,](?:发?票|收据)(?:[没无冇]|都?没|也没|不[给开])"
)


def _fined_for(text: str, number: Number) -> bool:
    offence = _FINED_FOR.search(text, max(0, number.start - 8), number.start)
    return number.value >= 20 and offence is not None


# 拖车450保管60; 8000打到3000.
_NEXT_ITEM: Final = regex(r"[\u4e00-\u9fff]{2,3}[\d一二两三四五六七八九]")
_BEATEN_DOWN: Final = regex(
    r"(?:块|元)?(?:给|硬|直接)?[打降砍减压谈讲磨](?:价)?[到成](?:了)?[\d一二三四五六七八九两]"
)
# 要我找他小舅子，2400，外头才九百: nothing else is said like that.
_MARKS: Final = frozenset("，。；！？")
_ANOTHER: Final = regex(r"[和、跟]\d")
_NUMBERED: Final = regex("[号牌话证码米吨重岁年距离]|编号|面积|序")


def _bare_clause(text: str, number: Number) -> bool:
    if number.value < 200 or number.value % 50 or _year(text, number):
        return False
    before, after = text[number.start - 1 : number.start], text[number.end : number.end + 2]
    if before not in _MARKS or not (after[:1] in _MARKS or _ANOTHER.match(after)):
        return False
    return _NUMBERED.search(text, max(0, number.start - 10), number.start) is None


def _priced(text: str, number: Number) -> bool:
    """从300涨到600, 4300一台: both ends, and so much for each."""
    if _FROM.search(text, max(0, number.start - 7), number.start):
        moved = _UP_OR_DOWN.match(text, number.end)
        if moved is not None:
            return number.value >= 20
    if number.value >= 20 and _BEATEN_DOWN.match(text, number.end):
        return True
    return number.value >= 10 and PER.match(text, number.end) is not None


def _plain_spoken(text: str, number: Number) -> bool:
    """七百。 别家五百，我家五千: spoken numbers that need no word of money."""
    if _alone(text, number):
        return number.value >= 20
    house = _HOUSE.search(text, max(0, number.start - 6), number.start)
    return house is not None and number.value >= 100


def _alone(text: str, number: Number) -> bool:
    """七百。: the number begins its clause."""
    return _CLAUSE.search(text[: number.start].rstrip()[-1:] or "，") is not None


def _row(text: str, last: int, number: Number) -> re.Match[str] | None:
    if (first := _FIRST_DAY.search(text, max(0, number.start - 24), number.start)) is not None:
        return first
    if last <= 0:
        return None
    if (by_day := _NEXT_DAY.fullmatch(text, last, number.start)) is not None:
        return by_day
    if _NO_ROW.search(text, last, number.start):
        return None
    return _ROW.fullmatch(text, last, number.start)


# 3号一百，10号两百，17号三百: of a row only the day is said, and the next sum.
_DAY: Final = (
    r"(?:(?:[\d一二三四五六七八九十]{1,3}月)?(?:初|[\d一二三四五六七八九十]{1,3})?"
    r"(?:[号日]|(?<=初)[一二三四五六七八九十])|[昨前今大]+天|[上这]?个?(?:周|星期|礼拜)[一二三四五六日天\d]|"
    r"(?:隔|第[二三四五六七八九]|过了?[一两二三]|次)[天日])"
    r"(?:[早晚]上|[上下中]午|夜里|那[天次回])?(?:又|再|是|也|就|罚|收|交|要|了|还){0,3}"
)
_NEXT_DAY: Final = regex(rf"(?:多|来)?(?:元|块钱?)?[，,、；;和](?:到?了?|又|还有)?{_DAY}")
_FIRST_DAY: Final = regex(
    rf"[罚收交要](?:了|我们?|俺|过|款)*[两二三四五六七八九\d]{{1,2}}[次回][，,：:]{_DAY}$"
)


# 从300涨到600: both ends are sums.
_FROM: Final = regex(
    r"(?:[从由打](?:原来的?|以前的?)?|原[来先本]|本来|以前|起先|一开始)(?:[是说要收罚交]|说是|要罚)?$|"
    r"\bfrom $"
)
_UP_OR_DOWN: Final = regex(
    r" to \d|"
    r"(?:块|元)?(?:钱|整)?(?:一路|直接|又|硬|给|一下子)?(?:到|至|砍|降|减|讲|谈|磨|涨|加|翻|变|改|跳|"
    r"升|抬|"
    r"提|压|落|杀)"
)
_HOUSE: Final = regex(
    r"(?:我|他|她|俺|人|每|隔壁|对门|邻居|两|[\u4e00-\u9fff])(?<!老人)家(?:是|要|收|就|都|才|得)?$"
)


def _written(text: str, number: Number) -> bool:
    """写了8000，票据倒齐全; 我家一百: a round sum that ends its clause beside words of money."""
    beside = text[max(0, number.start - 16) : number.start] + text[number.end : number.end + 16]
    if _MONEY.search(beside) is None:
        return False
    if number.figures:
        return number.value >= 100 and number.value % 10 == 0 and not _year(text, number)
    return (
        number.value >= 20
        and _HOUSE.search(text, max(0, number.start - 6), number.start) is not None
    )


def _year(text: str, number: Number) -> bool:
    written = text[number.start : number.end]
    return len(written) == 4 and 1980 <= number.value <= 2035 and not _ROUND.search(written)
