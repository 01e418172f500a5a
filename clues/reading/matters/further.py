"""Is what is told behind a story another matter: 另外一件事，今天城管收了我100元?

It says so at its beginning, names an office of its own, and tells a deed of it. Or it says
nothing, and yet another office did it, on another day or at another place; or the same one did,
and nothing else is as it was told.
"""

import re
from dataclasses import dataclass
from typing import Final

from clues.reading.agencies.agencies import agencies
from clues.reading.matters.matters import goes_on, matters, tells_a_deed
from clues.reading.matters.signs import DAY, Announced, cuts
from clues.reading.words.folding import fold
from clues.regex import regex

_BEFORE: Final = 800  # characters of the story behind which it is told


@dataclass(frozen=True, slots=True, kw_only=True)
class Happening:
    """Who did it, when and where, as far as that is told; what is empty is not known.

    *offices* are kinds or names. *times* are days, moments or spans (``a/b``) of ISO 8601;
    *some_day* is told where no calendar day is meant (前几天).
    """

    offices: frozenset[str] = frozenset()
    times: frozenset[str] = frozenset()
    some_day: bool = False
    place: str = ""
    sums: frozenset[str] = frozenset()


def further_matter(story: str, words: str, *, corrects: bool = False) -> str:
    """Return the matter that *words* tell beside that of *story*, without its announcement.

    Nothing where they go on with the story. Words that look like a correction (不是一回事，…) must
    say it outright.
    """
    words = words.strip()
    folded = fold(words)
    begun = next(iter(cuts(folded)), None)
    least = Announced.OUTRIGHT if corrects else Announced.HINTED
    if begun is None or begun.start > 0 or begun.announced < least:
        return ""
    if not any(not each.told_to for each in agencies(folded.text)):
        return ""
    before = story.strip()[-_BEFORE:].rstrip("。.！!；;，, ")
    whole = f"{before}{'. ' if words.isascii() else '。'}{words}"
    told = matters(whole)
    first = next((each.start for each in told[1:] if each.start > len(before)), 0)
    apart = any(each.end <= len(before) + 2 for each in told)
    return whole[first:].strip() if first and apart else ""


def tells_anew(words: str) -> bool:
    """Say whether *words* tell a deed, and not that what was told before goes on.

    It is for who compares what happened to decide whether it is another one.
    """
    text = fold(words).text
    return tells_a_deed(text) and not goes_on(text)


def tells_something(story: str) -> bool:
    """Say whether a story tells of a deed already: 城管不讲道理 is only a beginning."""
    return tells_a_deed(fold(story).text)


def names_a_day(words: str) -> bool:
    """Say whether *words* tell of a day, whichever it is: 前几天, 上周三."""
    return DAY.search(fold(words).text) is not None


# What comes of the same matter: its office calls, one goes there, one complains.
_FOLLOWS: Final = regex(
    "[打来][了过]?个?电话|电话[来通]|通知我|[让叫要]我(?:们)?(?:再|自己)?(?:去|到|来)|"
    "我(?:们)?(?:又|再|就|也)?(?:去|到)了?(?![^，。]{0,8}(?:[送拉](?![车钱礼])|[卖摆装卸跑]|进货|赶集|上班|走亲))|找(?:了|过)?(?:他|交|城|局|所|队|领导)|12345|12315|12328|"
    r"(?<![A-Za-z\d])110(?![\d元块])|"
    "报(?:了|过)?警|投诉|举报|反映|复议|申诉|回复|答复|处理|结果|取车|退(?:了|给|还)|"
    r"\b(?:called|phoned|went (?:back|there)|complain(?:ed)?|replied)\b"
)
_ONCE_MORE: Final = regex(r"又|再[次罚收扣]|\bagain\b")
_ONE_MORE: Final = regex(
    "又|再[次罚收扣]|也|^(?:对了|[啊哦噢嗯，,\\s])*(?:还有|另外)|\\b(?:again|also|another)\\b"
)
# A clause that tells what the person paid: 昨天在大队交了五百, and not 让我交了五百.
_PAID: Final = regex(
    "(?:^|(?<=[，。；\n]))(?:(?![让叫要逼罚收扣，。；\n]).)*[交缴付](?:了|的|清)[^，。；\n]*"
)


def happened_apart(now: Happening, told: Happening, words: str, *, after_a_while: bool) -> bool:
    """Say whether what *words* tell is another happening than what was *told* before.

    Another office, on another day or elsewhere; or the same one elsewhere, where also the day is
    another. Who comes back *after a while* tells anew of another office whatever else he says,
    and of the same one where it came on another day.
    """
    other_day = days_apart(now.times, told.times)
    at_a_time = other_day or now.some_day
    if now.offices and not told.offices and at_a_time and _BESIDES.search(words):
        return True
    known_places = bool(now.place and told.place)
    same_place = known_places and one_place(now.place, told.place)
    elsewhere = known_places and not same_place
    if bool(now.offices and told.offices) and not now.offices & told.offices:
        new_day = now.some_day or (bool(now.times) and not told.times)
        return after_a_while or other_day or new_day or elsewhere
    if _FOLLOWS.search(words):
        return False
    if elsewhere and _acted_anew(now, told, words, other_day=other_day):
        return True
    if not (after_a_while and other_day):
        return False
    if same_place:
        return _ONCE_MORE.search(words) is not None
    return known_places or bool(now.offices and told.offices)


def _acted_anew(now: Happening, told: Happening, words: str, *, other_day: bool) -> bool:
    """Say whether the same office did something more, which *words* tell of another place.

    Of the same day only where it says so (又, 也), or names the office again and another sum.
    """
    if not tells_a_deed(_PAID.sub("", fold(words).text)):
        return False
    more = _ONE_MORE.search(words) is not None
    other_sum = bool(now.sums and told.sums) and not now.sums & told.sums
    return other_day or more or (other_sum and bool(now.offices))


_BESIDES: Final = regex(
    "^(?:啊|哦|噢|诶|嗯|呃|，)*(?:对了|还有|另外|再一个|顺便)|还(?:来|到|要|收|罚|拿|让|叫|派|找)|也(?:来|到|被|在(?!场))|"
    r"^(?:oh|also|by the way|another thing)\b"
)
"""So somebody goes over to another matter before the unit of the first one was told."""


def days_apart(some: frozenset[str], others: frozenset[str]) -> bool:
    """Say whether both tell of days, and none of one is a day of the other."""
    meet = any(_meet(_days(one), _days(other)) for one in some for other in others)
    return bool(some and others) and not meet


def _days(time: str) -> tuple[str, str]:
    first, _, last = time.partition("/")
    return first[:10], (last or first)[:10]


def _meet(one: tuple[str, str], other: tuple[str, str]) -> bool:
    return one[0] <= other[1] and other[0] <= one[1]


def one_place(one: str, other: str) -> bool:
    """Say whether two places are one: 沙河桥 and S306 沙河桥."""
    short, long = sorted((_bare(one), _bare(other)), key=len)
    return short in long


def _bare(place: str) -> str:
    return re.sub(r"\s+", "", place).casefold()
