"""What changes when the reporter says in one line that something was understood wrongly?

不是300是500, 不是路政，是运管, 是前天不是昨天, 地点改成柳河桥: what is denied is laid aside, what
remains is read, and each slot that now says something else is a change.
"""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from typing import Final

from clues.reading.agencies.mentions import mentions
from clues.reading.amounts.roles import MoneyRole
from clues.reading.amounts.unpaid import none_wanted, unpaid
from clues.reading.reader import NOWHERE, Ground, read
from clues.reading.single import amount
from clues.reading.slots import Name, Reading, Slot
from clues.reading.times.clocks import clocks
from clues.reading.times.moments import Clock, Grain, Part
from clues.reading.times.times import hour_on
from clues.reading.words.folding import Folded, fold
from clues.reading.words.numerals import numbers

_DENIED: Final = re.compile(
    r"(?:并?不是|不叫|没有?[罚收要交扣](?=\d|[一二两三四五六七八九十])|没有|并非|not|it was not|"
    r"wasn't)[\s:：]?(?P<what>[^，,。;；!！?？]{1,16}?)(?=[，,。;；!！?？\s]|"
    r"(?:而)?是|应该|but|$)"
)
_BEFORE_CHANGE: Final = re.compile(
    r"(?P<what>[^，,。;；]{1,16}?)(?=改成|改为|改到|换成|应该是|应为|写成)"
)
# 路政不对，是海事; 时间记错了，是前天
_WRONG: Final = re.compile(
    r"(?P<what>[^，,。;；!！?？\s]{1,16}?)(?:[写记说搞弄填打看])?(?:不对|错了?|有误)(?=[，,。;；\s])"
)
# 不在沙河桥，在柳河收费站
_NOT_AT: Final = re.compile(
    r"(?:并?不在|没在)(?P<what>[^，,。;；!！?？]{1,16}?)(?=[，,。;；\s]|(?:而)?是?在)"
)
# What is said of the change itself: 改成12号 is no appointment that was moved.
_FRAME: Final = re.compile(
    "改成|改为|改到|换成|应该是|应为|写成|^(?:日期|时间|日子)(?:就|应该|其实)?[是为:：]"
)
_DENIALS: Final = (_DENIED, _NOT_AT, _BEFORE_CHANGE, _WRONG)
_WHOLE: Final = frozenset({_DENIED, _NOT_AT})
"""Of these the denial goes with what it denies; of the others what stands before."""
_CANTONESE: Final = re.compile("唔[係系喺]")
_CANTONESE_IS: Final = re.compile("(?<![关關联聯体體])[係系](?![统統列])")
_CLAUSES: Final = re.compile("[，,。;；!！]+")
_HAN_OR_SIGN: Final = re.compile(r"\S")
_LATER: Final = (
    Name.ROAD, Name.STAKE, Name.POINT, Name.DISTRICT, Name.WATER, Name.PLATE, Name.COMPANY,
    Name.CREDIT_CODE, Name.PHONE, Name.PAPERS_SHOWN, Name.RECEIPT_GIVEN, Name.NOTICE_GIVEN,
)  # fmt: skip


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One slot that a correction changes: *old* is None when it is new, *new* when it is gone."""

    name: Name
    old: Slot | None
    new: Slot | None


def correct(
    before: Reading | Iterable[Slot], text: str, *, now: datetime, ground: Ground = NOWHERE
) -> tuple[Change, ...]:
    """Return what the correction *text* changes of what was understood *before*.

    The new slots quote the correction, and their offsets are those of the correction. Nothing
    is returned when the line says nothing that can be read, or nothing new.
    """
    known = Reading("", tuple(before))
    text = denied_plainly(text)
    said = read(_without_denied(text), now=now, ground=ground)
    return tuple(
        change
        for change in (
            *_time(known, said, text, now),
            *_amounts(known, said, text),
            *_agency(known, said, text),
            *_place(known, said, _at_last(text, now, ground), text),
            *_others(known, said),
        )
        if change.old is None or change.new is None or not _says_the_same(change.old, change.new)
    )


def denied_plainly(text: str) -> str:
    """Return *text*, exactly as long, with the denial of Cantonese as it is written elsewhere.

    唔係五百，係八百 denies as 不是五百，是八百 does; without a denial nothing is changed.
    """
    if _CANTONESE.search(text) is None:
        return text
    return _CANTONESE_IS.sub("是", _CANTONESE.sub("不是", text))


def _says_the_same(old: Slot, new: Slot) -> bool:
    return _said(old) == _said(new)


def _said(slot: Slot) -> tuple[object, ...]:
    """Return what a line shows of a slot; beside an hour the part of the day says nothing."""
    part = None if "T" in str(slot.value) else slot.part
    return slot.value, slot.role, part


def _without_denied(text: str) -> str:
    """Return *text* with what it denies blotted out, every other word in its place."""
    for pattern in _DENIALS:
        for met in pattern.finditer(text):
            if pattern in _WHOLE and not text[met.end() :].strip(" ，,。;；！!"):
                continue
            text = _blotted(text, *(met.span() if pattern in _WHOLE else met.span("what")))
    for met in _FRAME.finditer(text):
        text = _blotted(text, *met.span())
    return text


def _blotted(text: str, start: int, end: int) -> str:
    return text[:start] + _HAN_OR_SIGN.sub("，", text[start:end]) + text[end:]


def _denied(text: str) -> str:
    return "，".join(met["what"] for pattern in _DENIALS for met in pattern.finditer(text))


# --- times -----------------------------------------------------------------------------------


def _time(known: Reading, said: Reading, text: str, now: datetime) -> Iterator[Change]:
    old, new = _meant(known.all(Name.TIME), text, now), said.first(Name.TIME)
    if old is None and known.first(Name.TIME) is not None:
        return
    if old is not None and (shifted := _other_hour(old, text, now)) is not None:
        new = shifted
    if new is not None:
        new = new if old is None else _in_that_week(old, new, now)
        yield Change(name=Name.TIME, old=old, new=_at_the_old_hour(old, new))


def _meant(told: tuple[Slot, ...], text: str, now: datetime) -> Slot | None:
    """Return the time that is corrected: of several visits the one that is denied, or none."""
    if len(told) <= 1:
        return next(iter(told), None)
    denied = {str(each.value)[:10] for each in read(_denied(text), now=now).all(Name.TIME)}
    return next((each for each in told if str(each.value)[:10] in denied), None)


def _at_the_old_hour(old: Slot | None, new: Slot) -> Slot:
    """不是今天，是昨天: the day changes, the hour stays unless another part of the day is named."""
    hour = "" if old is None or "/" in str(old.value) else str(old.value)[11:16]
    if old is not None and old.part is not None and "T" in str(new.value):
        return _in_the_old_half(old.part, new)
    if old is None or new.grain not in {Grain.DAY, Grain.PART} or "/" in str(new.value):
        return new
    if not hour:
        return _in_the_old_part(old, new)
    if new.part is not None and int(hour[:2]) not in _HOURS[new.part]:
        return new
    return replace(new, value=f"{new.value}T{hour}", grain=old.grain)


def _in_the_old_half(part: Part, new: Slot) -> Slot:
    """昨天下午, and then 前天两点半: of the afternoon, as long as that is an hour of it."""
    at = str(new.value)
    if new.part is not None or "/" in at or int(at[11:13]) in _HOURS[part]:
        return new
    late = datetime.fromisoformat(at) + timedelta(hours=_NOON)
    if int(at[11:13]) >= _NOON or late.hour not in _HOURS[part]:
        return new
    return replace(new, value=late.isoformat(timespec="minutes"))


def _in_the_old_part(old: Slot, new: Slot) -> Slot:
    """不是昨天，是前天: 下午 stays, as an hour does."""
    if old.part is None or new.part is not None or "/" in str(old.value):
        return new
    return replace(new, part=old.part, grain=Grain.PART)


_HOURS: Final = {
    Part.SMALL_HOURS: range(6),
    Part.MORNING: range(4, 13),
    Part.NOON: range(11, 15),
    Part.AFTERNOON: range(12, 19),
    Part.EVENING: range(17, 24),
    Part.NIGHT: (*range(20, 24), *range(6)),
}


def _other_hour(old: Slot, text: str, now: datetime) -> Slot | None:
    """不是九点是十点: the hour changes, the day stays."""
    folded = fold(_without_denied(text))
    named = list(clocks(folded.text))
    told = [clock for clock in named if clock.hour is not None]
    if "/" in str(old.value):
        return None
    if any(sign in text for sign in ("天", "日", "号", "月", "周", "礼拜", "昨", "前")):
        return None
    if not told and len(named) == 1:
        return _other_part(old, named[0], folded, text)
    if len(told) != 1:
        return None
    day = date.fromisoformat(str(old.value)[:10])
    clock = told[0] if told[0].part or old.part is None else replace(told[0], part=old.part)
    if clock.part is None and _was_late(old) and clock.hour is not None and clock.hour < _NOON:
        # 不是八点是九点: in the evening, as it was told
        clock = replace(clock, hour=clock.hour + _NOON, exact=True)
    at = hour_on(day, clock, now)
    start, end = folded.place(told[0].start, told[0].end)
    return replace(
        old, value=at.isoformat(timespec="minutes"), text=text[start:end], start=start, end=end
    )


def _other_part(old: Slot, named: Clock, folded: Folded, text: str) -> Slot | None:
    """不是下午，是晚上: the part of the day changes, and the hour told with it goes."""
    if named.part is None or "/" in str(old.value):
        return None
    start, end = folded.place(named.start, named.end)
    return replace(
        old, value=str(old.value)[:10], part=named.part, grain=Grain.PART,
        text=text[start:end], start=start, end=end,
    )  # fmt: skip


_NOON: Final = 12


def _was_late(old: Slot) -> bool:
    hour = str(old.value)[11:13]
    return hour.isdigit() and int(hour) > _NOON


# 不是星期三是星期四: of the same week.
_WEEKDAY: Final = re.compile("(?:周|星期|礼拜)(?P<day>[一二三四五六日天])")


def _in_that_week(old: Slot, new: Slot, now: datetime) -> Slot:
    met = _WEEKDAY.fullmatch(new.text)
    if met is None or "/" in str(old.value):
        return new
    before = date.fromisoformat(str(old.value)[:10])
    index = "一二三四五六日".index(met["day"].replace("天", "日"))
    day = before + timedelta(days=index - before.weekday())
    if day > now.date():
        return new
    return replace(new, value=day.isoformat(), grain=Grain.DAY)


# --- amounts ---------------------------------------------------------------------------------


def _amounts(known: Reading, said: Reading, text: str) -> Iterator[Change]:
    told = list(said.all(Name.AMOUNT)) or list(_bare(text))
    old = list(known.all(Name.AMOUNT))
    denied = {number.value for number in numbers(fold(_denied(text)).text)}
    wrong = [slot for slot in old if slot.value in denied]
    for new in told:
        replaced = _replaced(new, wrong, old, text_says_paid=_HANDED.search(text) is not None)
        if replaced is not None:
            old.remove(replaced)
            wrong = [slot for slot in wrong if slot is not replaced]
        # A correction keeps what the sum was, unless that is what it corrects.
        anew = replaced is None or (new.role is not None and new.value == replaced.value)
        kept = new if replaced is None or anew else replace(new, role=replaced.role)
        yield Change(name=Name.AMOUNT, old=replaced, new=kept)
    if not told:
        yield from (Change(name=Name.AMOUNT, old=slot, new=None) for slot in wrong)
        if not wrong and none_wanted(text):
            yield from (Change(name=Name.AMOUNT, old=slot, new=None) for slot in old)
        elif not wrong and unpaid(text):
            yield from _only_demanded(old)


def _only_demanded(old: list[Slot]) -> Iterator[Change]:
    """没有收钱，只是说要罚: what was said to be paid was demanded; told twice, it goes."""
    demanded = {slot.value for slot in old if slot.role in _DEMANDS}
    for slot in old:
        if slot.role in _DEMANDS:
            continue
        again = slot.value in demanded or (demanded and slot.role is MoneyRole.PAID)
        new = None if again else replace(slot, role=MoneyRole.DEMANDED)
        yield Change(name=Name.AMOUNT, old=slot, new=new)


_DEMANDS: Final = frozenset({MoneyRole.DEMANDED, MoneyRole.BRIBE})


_IT_WAS: Final = re.compile(
    "^(?:actually |no |sorry )*"
    "(?:(?:it|(?:the )?(?:amount|sum|fine|fee|price)) (?:was|is|should be)|"
    "that's|should be) ",
    re.IGNORECASE,
)


def _bare(text: str) -> Iterator[Slot]:
    """500, 是五百: a number alone in its clause is an amount, as it answers a line about money."""
    for clause in _CLAUSES.split(_DENIED.sub("，", _without_denied(text))):
        left = _IT_WAS.sub("", clause.strip(" 是"))
        value = amount(left)
        start = text.rfind(left) if value is not None else -1
        if start >= 0 and value is not None:
            yield Slot(name=Name.AMOUNT, value=value, text=left, start=start, end=start + len(left))
            return


_HANDED: Final = re.compile(
    "(?<!没)(?<!要)(?<!不)(?:我|俺|们|只|就|还是|最后|先|实际)?(?:给|交|付|掏|转)了|\bpaid\b"
)


def _replaced(
    new: Slot, wrong: list[Slot], old: list[Slot], *, text_says_paid: bool
) -> Slot | None:
    if wrong:
        return wrong[0]
    same = [slot for slot in old if slot.role == new.role]
    if len(same) == 1:
        return same[0]
    if new.role is MoneyRole.PAID and text_says_paid:
        return None  # 要罚两千……我给了五百: a second sum
    return old[0] if len(old) == 1 else None


# --- the rest --------------------------------------------------------------------------------


def _agency(known: Reading, said: Reading, text: str) -> Iterator[Change]:
    old, new = known.all(Name.AGENCY), said.first(Name.AGENCY)
    denied = {each.agency for each in mentions(fold(_denied(text)).text)}
    wrong = next((slot for slot in old if slot.value in denied), None)
    if wrong is not None and new is not None and any(slot.value == new.value for slot in old):
        yield Change(name=Name.AGENCY, old=wrong, new=None)  # 海事和公安, and then 不是公安，是海事
    elif new is not None:
        yield Change(name=Name.AGENCY, old=wrong or next(iter(old), None), new=new)
    elif wrong is not None:
        yield Change(name=Name.AGENCY, old=wrong, new=None)


def _at_last(text: str, now: datetime, ground: Ground) -> Reading:
    """具体是老街: read as 在老街, each word in its place."""
    met = _FINER.match(text)
    if met is None:
        return Reading("")
    return read(" " * (met.end() - 1) + "在" + text[met.end() :], now=now, ground=ground)


def _place(known: Reading, said: Reading, finer: Reading, text: str) -> Iterator[Change]:
    if (new := said.first(Name.PLACE) or finer.first(Name.PLACE)) is not None:
        old = known.first(Name.PLACE)
        yield Change(name=Name.PLACE, old=old, new=_in_it(old, new, text))


# 具体是孝感服务区: within the road, the town or the county told before.
_FINER: Final = re.compile(
    "^(?:具体|具體|准确|準確|确切|確切|详细|詳細)(?:的|说|來說|来说)?(?:地点|地點|位置|地址|地方)?(?:就|应该|應該)?"
    "(?:是在|[是在為为：:])"
)
_WIDER: Final = re.compile(
    "^(?:[GSXYC]\\d{1,4}(?:高速(?:公路)?|线|国道|省道|县道)?|"
    "(?:(?!服务区)[\u4e00-\u9fff]){2,7}(?:[镇乡县市村]|(?<![务小园车厂])区))",
    re.IGNORECASE,
)


def _in_it(old: Slot | None, new: Slot, text: str) -> Slot:
    wider = _WIDER.match(str(old.value)) if old is not None else None
    if wider is not None and not _FINER.match(text):
        rest = str(old.value)[wider.end() :] if old is not None else ""
        alike = rest[-1:] == str(new.value)[-1:]  # one bridge for another
        if not rest or not alike or rest not in _denied(text) or wider[0] in text:
            return new
    if wider is None or _WIDER.match(str(new.value)) or str(new.value).startswith(wider[0]):
        return new
    return replace(new, value=wider[0] + str(new.value))


def _others(known: Reading, said: Reading) -> Iterator[Change]:
    for name in _LATER:
        if (new := said.first(name)) is not None:
            yield Change(name=name, old=known.first(name), new=new)
