"""Are words the bare facts that were read from them, with nothing to speak of beside?"""

import re
from collections.abc import Iterable
from typing import Final

from clues.reading.single import amount
from clues.reading.slots import Name, Slot
from clues.regex import regex
from handlers.dialog.flow import Given

LEFT_OVER: Final = 0.3
"""Less than this part of the words left over answers nothing more."""

_BESIDE_FACTS: Final = regex(
    r"^对了|罚款|大概|大约|差不多|估计|可能|好像|约莫|也许|左右|那会儿?|那[天日]|的?时候|的?样子|[吧嘛啊呢呀啦哦嗯]|"
    r"[是為为係在了的罚交给收要付掏扣就只有人我他她们那钱块元其实應该应該一共总共地點点時间間单單位金額额车車牌日期，,。.：:！!\s]|"
    r"\b(?:about|around|maybe|roughly|it|was|is|the|a|an|not|no|sorry|actually|place|time|date|amount|unit|plate|should|be|change|to|"
    r"at|on|in|of|they|he|she|i|we|paid|gave|took|fined|wanted|me|us|my|our|their|and|only|just|yuan)\b",
    re.IGNORECASE,
)


def is_terse(given: Given) -> bool:
    """Say whether words hold facts and nothing to speak of beside them: 前天, 罚了五百."""
    if given.understood is None:
        return False
    facts = [slot for slot in given.understood.reading.slots if slot.name is not Name.CATEGORY]
    bare = left_over(given.words, facts)
    return not bare or amount(bare) is not None


def left_over(words: str, told: Iterable[Slot]) -> str:
    """Return what is left of *words* without the slots *told*, and without words of no weight."""
    read = {at for slot in told for at in range(slot.start, slot.end)}
    left = "".join(sign for at, sign in enumerate(words) if at not in read)
    return _BESIDE_FACTS.sub("", left)


def is_used_up(given: Given) -> bool:
    """Say whether the words are used up by what was read: “昨天” is no place."""
    slots = given.understood.reading.slots if given.understood else ()
    read = {place for slot in slots for place in range(slot.start, slot.end)}
    return len(given.words) - len(read) <= len(given.words) * LEFT_OVER
