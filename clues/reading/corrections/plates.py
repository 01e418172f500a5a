"""Whose plate does a correction tell: the reporter's own anew, or one more beside it?

湘J3A628 is his lorry; 他们的车是湘J0021警 says nothing against it. Both stand in one line.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from clues.reading.corrections.changes import Change
from clues.reading.corrections.denials import denied_in
from clues.reading.slots import Name, Reading, Slot
from clues.reading.words.folding import fold
from clues.reading.words.identifiers import plates
from clues.regex import regex

_AND: Final = "、"
_POLICE: Final = "警"
_THEIRS: Final = regex(
    "(?:他们?|她们?|佢哋?|对方|那[帮伙些]人|人家|交警|路政|城管|运管|警察|执法人员|[局队所]里?)(?:那边)?(?:开)?(?:的|那|这)?[辆台架]?"
    "(?:执法|巡逻|公务)?(?:车|牌)|(?:执法|巡逻|公务|警)车|拦我的|扣我的|"
    r"\b(?:their|his|the officers'?|the police|patrol|enforcement)\b[^.,;]{0,20}"
    r"\b(?:plate|car|van|vehicle|truck)\b"
)
_OURS: Final = regex(
    "(?<![拦扣])(?:我|俺|咱)(?:们|家|自己|本人)?的?(?:[那这]?[辆台])?(?:货|卡|小|大|三轮|拖)?(?:车|牌)|"
    r"\b(?:my|our|mine)\b"
)
# 车牌改成湘B55555: the whole line, and no other beside it.
_WHOLE_LINE: Final = regex(
    "^(?:把|将)?车牌号?(?:[这那]?一?[行栏])?(?:就|应该)?(?:改|换)[成为到]|\\bchange the plate"
)
_LIKE: Final = 2  # characters that somebody miswrites


def new_plate(known: Reading, said: Reading, text: str) -> Iterator[Change]:
    """Return what *text* changes of the line of plates: one of them, or one that is added."""
    old, new = known.first(Name.PLATE), said.first(Name.PLATE)
    if new is None and old is not None:
        yield from _tail(old, text)
    if new is None:
        return
    told = str(old.value).split(_AND) if old is not None else []
    wrong = _wrong(told, str(new.value), text, old.text if old else "")
    if _WHOLE_LINE.search(fold(text).text):
        stands = [str(each.value) for each in said.all(Name.PLATE)]
    elif wrong is None:
        stands = [*told, str(new.value)]
    else:
        stands = [str(new.value) if each == wrong else each for each in told]
    value = _AND.join(dict.fromkeys(stands))
    yield Change(name=Name.PLATE, old=old, new=replace(new, value=value))


_TAIL: Final = regex(
    "(?:尾号|(?:最?后|末)尾?[一两二三几1-5]?[位个]?(?:数字?|号码?)?)"
    "(?:[写打记填说]?错了?|不对)?[，, ]*(?:应该?)?"
    "(?:是(?P<new>[0-9A-Z]{1,5})(?:[，, ]*不是(?P<old>[0-9A-Z]{1,5}))?|"
    "不是(?P<first>[0-9A-Z]{1,5})[，, ]*(?:而?是)(?P<then>[0-9A-Z]{1,5}))$"
)


def of_a_tail(text: str) -> bool:
    """Say whether *text* corrects the end of a plate: 尾号写错了，是2346."""
    return _TAIL.search(_end_of(text)) is not None


def _end_of(text: str) -> str:
    return fold(text).text.upper().strip(" 。.!！")


def _tail(old: Slot, text: str) -> Iterator[Change]:
    """车牌尾号是46不是45: the end of the only plate that was told."""
    met = _TAIL.search(_end_of(text))
    plate = str(old.value)
    if met is None or _AND in plate:
        return
    tail, wrong = met["new"] or met["then"], met["old"] or met["first"]
    if len(tail) >= len(plate) - 2 or (
        wrong and not (plate.endswith(wrong) and len(wrong) == len(tail))
    ):
        return
    value = plate[: -len(tail)] + tail
    if value != plate:
        yield Change(name=Name.PLATE, old=old, new=replace(old, value=value))


def _wrong(told: list[str], new: str, text: str, story: str) -> str | None:
    """Return the plate told before in whose place *new* stands, None where it is one more.

    One's own stands for no plate of the other side, whatever the letters of that are.
    """
    denied = {plate.value for plate in plates(fold(denied_in(text)).text)}
    meant = [each for each in told if each in denied] or [
        each for each in told if _is_like(each, new)
    ]
    if meant:
        return meant[0]
    folded = fold(text).text
    theirs = _THEIRS.search(folded) is not None or new.endswith(_POLICE)
    ours = not theirs and _OURS.search(folded) is not None
    if theirs:
        left = [each for each in told if each.endswith(_POLICE)]
    elif ours:
        left = [each for each in told if not _is_theirs(each, story)]
    else:
        left = told
    return left[0] if len(left) == 1 else None


def _is_theirs(plate: str, story: str) -> bool:
    """Say whether a plate is the other side's, by its letters or by the words before it."""
    text, sought = fold(story).text, fold(plate).text
    before, found, after = text.partition(sought)
    beside = _STOPS.split(before)[-1]
    ours = [met.end() for met in _OURS.finditer(beside)]
    theirs = [met.end() for met in _THEIRS.finditer(beside)]
    said = max(theirs, default=0) > max(ours, default=0) or _OFFICIAL_BEHIND.match(after)
    return plate.endswith(_POLICE) or bool(found and said)


_STOPS: Final = regex("[，。；！？\n]")
_OFFICIAL_BEHIND: Final = regex("的?(?:那[辆台])?(?:执法|巡逻|公务|警)车")


def _is_like(one: str, other: str) -> bool:
    """湘J3A628 for 湘J3A629: a slip of the pen, and no second car."""
    if len(one) != len(other) or one.endswith(_POLICE) != other.endswith(_POLICE):
        return False
    return 0 < sum(a != b for a, b in zip(one, other, strict=True)) <= _LIKE
