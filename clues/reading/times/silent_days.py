"""Of which of several days does its own sentence tell no deed of an office at all?

前天城管拖了我的车……昨天我走路去市场: what stands in the sentence of a day, up to the next day told,
is all that is told of it. 昨晚老婆跟我吵了一架，说要离婚: somebody else does what follows.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from clues.reading.times.aside_days import PEOPLE
from clues.reading.times.harms import harmed
from clues.reading.times.idle_days import deed_in, one_list, strong_in
from clues.reading.times.moments import Days
from clues.reading.words.clauses import clause_begin
from clues.regex import regex

_REACH: Final = 70
_STOP: Final = regex("[。！!？?；;\n]")
_BREAKS: Final = frozenset("，,、。！!？?；;\n")
_SHORT: Final = 4
_AT_ONCE: Final = 10
# Another time, another way: told of the same people as before.
_AGAIN: Final = regex(
    "又|再|还(?:没|是|在)|仍|去|跑|第[二三四五六七八九十\\d]|到现在|至今|那[次回趟]|期满|也|电话|"
    "[一二三四五六七八九十百两\\d](?:辆|台|拨|家|户|车)"
)
_LED: Final = (
    r"(?:[早晚]上?|[上下中]午|一早|一大早|夜里|那天|当天)?[，,]?(?:就|都|还|才|便|突然){0,2}"
)
_SOMEBODY: Final = regex(rf"{_LED}{PEOPLE}")
_OFFICE: Final = regex(
    r"被|把我|罚|扣|封|拆|拖|没收|收走|查|拦|城管|交警|路政|运管|消防|环保|安监|应急|市监|税务|工商|渔政|海事|卫健|派出所|街道|村里|镇里|"
    r"[局所队站办委]|窗口|执法|来(?:人|了)|他们|对方|领导|通知|电话[^，。]{0,3}[说叫让]|[不没](?:让|给|准|许)|去[^，。]{0,4}(?:取|拿|办|交|要|问|找)"
)

# 卖菜收了40, 老板交了200: money was taken then.
_TAKEN: Final = regex("[收交要](?:了|走|我们?|费|取)?[\\d一二两三四五六七八九十几百]")


def unspoken(text: str, kept: Sequence[Days], every: Sequence[Days]) -> list[Days]:
    """Return *kept* without the days of whose sentence no deed is told; *every* day ends one."""
    if len(kept) < 2:
        return list(kept)
    told = list(_told(text, kept, every))
    silent = [words is not None and _silent(*words) for words in told]
    if not any(silent) or not any(
        words is None or strong_in(words[1])
        for words, still in zip(told, silent, strict=True)
        if not still
    ):
        return list(kept)
    return [days for days, still in zip(kept, silent, strict=True) if not still]


def _silent(lead: str, rest: str) -> bool:
    if len(rest) < _SHORT:
        return False
    if (
        not lead
        and _SOMEBODY.match(rest)
        and not (_OFFICE.search(rest) or _TAKEN.search(rest) or harmed(rest))
    ):
        return True
    return not _AGAIN.search(rest) and not deed_in(f"{lead} {rest}") and not harmed(rest)


def _told(
    text: str, kept: Sequence[Days], every: Sequence[Days]
) -> Iterator[tuple[str, str] | None]:
    """Yield what stands before and after each day in its sentence; nothing for one of a list."""
    order = sorted(every, key=lambda days: days.start)
    for days in kept:
        before = next((each for each in reversed(order) if each.end <= days.start), None)
        after = next((each for each in order if each.start >= days.end), None)
        listed = (before is not None and one_list(text, before, days)) or (
            after is not None and one_list(text, days, after)
        )
        if listed:
            yield None
            continue
        least = max(before.end if before else 0, days.start - _REACH // 3)
        begun = clause_begin(text, days.start, least, _BREAKS)
        most = after.start if after else len(text)
        ended = _forth(text, days.end, most)
        # 6月3号我在路口卖菜。城管把秤收走了: the scene, and then the deed.
        if _OFFICE.search(text, ended, min(most, ended + _AT_ONCE)):
            yield None
            continue
        yield text[begun : days.start], text[days.end : ended].strip("，, ")


def _forth(text: str, end: int, most: int) -> int:
    furthest = min(most, end + _REACH)
    stop = _STOP.search(text, end, furthest)
    return stop.start() if stop else furthest
