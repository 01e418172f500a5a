"""Which clock time belongs to which of the days that a story names?

Inside the words of the day, right before it, told after it, or, where a story has one hour and
one day, anywhere before; and which further hours of the same day are events of their own.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Final

from clues.reading.times.clock_parts import FITTING
from clues.reading.times.harms import OFFICE
from clues.reading.times.idle_days import deed_in
from clues.reading.times.moments import Clock, Days, Part
from clues.regex import regex

_ONE_BREATH = 30
_SOON = 40


def hours_of(text: str, days: Days, spans: Sequence[Days], hours: Sequence[Clock]) -> list[Clock]:
    """Return the clock times of *days*, the first its own; empty when none was told.

    *hours* are those told before the next day is named, and none that recur.
    """
    clock = _hour_of(text, days, hours)
    if (clock is None or clock.hour is None) and days.first == days.last:
        clock = _told_before(text, spans, hours) or clock
    if clock is None or clock.hour is None:
        return [] if clock is None else [clock]
    own = finer(text, clock, hours)
    led = own if own.part else replace(own, part=days.part)
    return [own, *later_hours(text, led, hours)]


# 早上八点一遍、11点一遍; 三点半就贴封条: counted, or a deed of its own.
_EACH: Final = (
    r"[^，。！!？?、]{0,8}?一个?[遍趟次回拨波批家轮队伙帮]|[^，。！!？?]{0,7}?(?:就|才|还是|又)(?:给我|把[^，。]{1,4})?"
    r"(?:贴|开(?:了)?(?:罚)?[单票]|罚|扣|封|拖走|拉走|没收|砸|拆|上门)|"
    r"(?!才来)[^，。！!？?我他]{1,6}(?:上门|来)(?=[，。！!]|$)"
)
_COUNTED: Final = regex(_EACH)
_AGAIN: Final = regex(
    rf"[^。！!？?]{{0,14}}(?:又|再次|一拨|一波|一批|接着|第二[次回拨])|{_EACH}|"
    # 上午十点派出所来查，下午两点城管来罚款: whoever came is named
    r"[，,]?(?:消防|城管|环保|路政|市监|税务|运管|街道|应急|渔政|海事|林业|卫健|卫生|交警|派出所|镇里|村里|物业|供电)"
    r"[^，。！!？?]{0,6}?(?:来(?!电|信)|到[了场店]|上门|[查罚扣收封贴拦拖][了住走我]|罚款)"
)
# 同一天下午两点，回程又被拦
_SAME_DAY: Final = frozenset({"同一天", "当天又", "同日的"})
_AGAIN_AT: Final = regex(r"\b(?:again|once more)(?: at| around| about)? ?$")
# 下午两点十分在卡点……四点整爬到山口，运管又伸手: but 三点我又去问 is no event.
_ANOTHER: Final = regex(
    r"(?!我[们司]?[又再]|又?去)[^。！!？?；;我]{0,14}(?:[又再](?!说|等|问)|[也还](?:来(?!得)|到|上门|进)|再次|第二[次回拨批])"
)
# 一天来了三拨：早上八点、中午十二点半、晚上七点
_LISTED: Final = regex("(?:多|左右)?[、，,和及与跟]|,? and (?:then )?(?:again )?(?:at )?")
_LIST_OF: Final = regex(
    r"[两二三四五六七八九十几\d][拨次趟回批遍][^，。]{0,4}[:，,]?[^，。]{0,3}$|"
    r"\b(?:twice|two times|three times)\b[^.;]*$"
)
_THE_END: Final = regex(
    r"(?:多|左右|钟)?(?:的时候)?(?:他们|我们?|人家)?(?:才|就|都)?(?:走(?!出|到|近)|放|离开|结束|"
    r"完|收工|撤|回|下班|关门|还没)"
)
_NEXT: Final = {
    Part.SMALL_HOURS: Part.MORNING,
    Part.MORNING: Part.AFTERNOON,
    Part.AFTERNOON: Part.EVENING,
    Part.EVENING: Part.NIGHT,
}
_PARTS: Final = tuple(Part)
_LATER_PARTS: Final = {part: _PARTS[at + 1 :] for at, part in enumerate(_PARTS)}


def later_hours(text: str, first: Clock, hours: Sequence[Clock]) -> Iterator[Clock]:
    """Yield the hours of further events: 上午十点路政罚我，下午一点多交警又罚."""
    part, later = first.part, _LATER_PARTS[first.part] if first.part else ()
    last = first
    for clock in hours:
        if clock.start < first.end or clock.hour is None:
            continue
        again = _AGAIN.match(text, clock.end) is not None or (
            _AGAIN_AT.search(text, max(0, clock.start - 14), clock.start) is not None
            or text[max(0, clock.start - 3) : clock.start] in _SAME_DAY
        )
        on = (clock.hour, clock.minute) > (last.hour or 0, last.minute)
        same = clock.part is None or clock.part is part
        if same and part in _NEXT and _COUNTED.match(text, clock.end):
            if not on and clock.part is None:  # 八点一次，四点半又一次
                part = _NEXT[part]
        elif _listed(text, first, last, clock) or (
            same and on and part and _ANOTHER.match(text, clock.end)
        ):
            pass
        elif not (again and (clock.part or part) in later):
            part = clock.part or part
            continue
        part = clock.part or part
        if not _THE_END.match(text, clock.end):
            last = replace(clock, part=part)
            yield last


# 早上8点安监，10点消防，下午两点环保: who came at each of them, and no more.
_WHO_CAME: Final = regex(
    rf"(?:多|左右|钟|来钟)?(?:是|来的是|来了)?{OFFICE}(?:局|委|办|队|所|站|大队|中队|支队|执法|的人|的)*"
    r"(?:来查|来|上门|检查|查)?了?(?=[，、,。；;]|$)"
)


def _listed(text: str, first: Clock, last: Clock, clock: Clock) -> bool:
    """Whether an hour stands in a list with the one before: 上午10点和下午3点分别来了."""
    if _WHO_CAME.match(text, clock.end) and _WHO_CAME.match(text, last.end):
        return True
    if not _LISTED.fullmatch(text, last.end, clock.start):
        return False
    counted = _LIST_OF.search(text, max(0, first.start - 24), first.start)
    together = _BOTH.match(text, clock.end) or _IN_A_ROW.match(text, clock.end)
    return counted is not None or together is not None


# 9点、10点半、12点三次
_IN_A_ROW: Final = regex("(?:、[^，。；、]{1,8}){0,4}[两二三四五六七八][次趟回拨]")


_BOTH: Final = regex(
    "(?:多|左右|钟)?[，,]?(?:他们|城管|又|都|均|共)?(?:分别|先后|各|[来查罚]了?[两二三2-9][次趟回拨])"
)
# 下午两点补习班是两点半上课: of a timetable.
_TIMETABLE: Final = regex("(?:才|就)?(?:上课|上班|下班|开[门会车船始]|关门|发车|的[课班车会票])")


# 下午两点叫我去，我两点半到的: two hours, and not one.
# 7点城管来，7点10分车就没了
_HAPPENED: Final = regex("(?:来|到|进|上门|敲门|[查罚扣封拦][了我])(?:了|的|过|人)?[，,]$")
_OTHERWISE: Final = frozenset("我他她们就才又到等")


def finer(text: str, clock: Clock, hours: Sequence[Clock]) -> Clock:
    """Return *clock*, or the same hour told more finely soon after it.

    下午两点……看了通话记录，是两点三十七.
    """
    if clock.minute or clock.hour is None:
        return clock
    for other in hours:
        same = other.hour is not None and other.hour % 12 == clock.hour % 12
        if same and other.minute and 0 <= other.start - clock.end <= _SOON:
            if _TIMETABLE.match(text, other.end) or text[other.start - 1] in _OTHERWISE:
                continue
            if _HAPPENED.search(text, clock.end, other.start):
                continue
            return replace(other, part=other.part or clock.part)
    return clock


def _hour_of(text: str, days: Days, hours: Sequence[Clock]) -> Clock | None:
    if days.first != days.last:
        return None
    before = next((c for c in hours if c.hour is not None and _leads(text, c, days)), None)
    after = [
        # 今天早｜上七点: the clock may begin within the words of the day.
        c for c in hours
        if days.start <= c.start and c.end > days.end
    ]  # fmt: skip
    if not after:
        return before
    first = after[0]
    if first.start - days.end <= _OWN:  # 昨天八点半，今天｜下午两点: its own, not the one before
        before = None
    if first.hour is None:  # a part of the day; an hour of the same part may follow
        exact = next(
            (c for c in after if c.hour is not None and c.part in {None, first.part}), None
        )
        if exact is not None and exact.start - first.end < _ONE_BREATH:
            return replace(exact, part=first.part)
        later = next((c for c in after if c.hour is not None), None)
        if later is not None and _on_the_way(text, first, later):
            return later
        done = next((c for c in after if _done_later(text, first, c)), None)
        if done is not None:
            return replace(done, part=first.part)
    return before or first


_OWN: Final = 2  # characters
_A_STORY: Final = 80
_DONE: Final = regex(
    "[^，。！!？?]{0,14}?(?:把我|被|来人|回来|又来|[扣拖封拦罚砸收锁搬拉][了下住走我])"
)


_SENTENCE: Final = regex("[。！!？?]")


def _on_the_way(text: str, part: Clock, clock: Clock) -> bool:
    """昨天一早我从家里出来，中午一点到收费站被拦: nobody did anything to him in the morning."""
    later = _LATER_PARTS[part.part] if part.part else ()
    if not 0 <= clock.start - part.end <= _ONE_BREATH or clock.part not in later:
        return False
    between = text[part.end : clock.start]
    return not _SENTENCE.search(between) and not deed_in(between)


def _done_later(text: str, part: Clock, clock: Clock) -> bool:
    """元宵晚上摆摊……八点零五分他们回来把车拖走: in the part told first."""
    fits = part.part is not None and clock.part is None and clock.hour in FITTING[part.part]
    near = 0 <= clock.start - part.end <= _A_STORY
    return fits and near and _DONE.match(text, clock.end) is not None


def _told_before(text: str, spans: Sequence[Days], hours: Sequence[Clock]) -> Clock | None:
    """夜里十二点半把人叫下来……时间是12月31日: with one day alone the hour may stand first."""
    single = [days for days in spans if days.first == days.last]
    exact = [c for c in hours if c.hour is not None and text[c.start - 1 : c.start] != "到"]
    if len(single) != 1 or not exact or exact[0].start > single[0].start:
        return None
    after = [c for c in hours if c.hour is None and c.start >= single[0].end]
    again = (c.part for c in exact if c.part and c.hour == exact[0].hour)  # 十点，上午那个十点
    part = exact[0].part or next(again, None) or next((c.part for c in after), None)
    return replace(exact[0], part=part or single[0].part)


_OF_A_DAY: Final = frozenset("日号天晚早一二三四五六末")


def _leads(text: str, clock: Clock, days: Days) -> bool:
    """About 9:30 tonight: in English the hour stands first."""
    if clock.end > days.start or text[clock.start - 1 : clock.start] in _OF_A_DAY:
        return False  # 11月5日｜下午三点，11月9日: it is that day's
    between = text[clock.end : days.start]
    return (
        re.fullmatch(
            r"[\s,，]{0,2}(?:in the (?:morning|afternoon|evening)|at night)?"
            r"[\s,，]{0,2}(?:on|of|the)?[\s,，]{0,2}",
            between,
        )
        is not None
    )
