"""What kind of words stand where a question is open: bare facts, words of papers, a wish to end?"""

import re
from typing import Final

from clues.reading.single import amount
from clues.reading.slots import Name
from handlers.dialog.flow import Given

LEFT_OVER: Final = 0.3
"""Less than this part of the words left over answers nothing more."""

_BESIDE_FACTS: Final = re.compile(
    r"大概|大约|差不多|估计|可能|好像|约莫|也许|左右|那会儿?|的?时候|的?样子|[吧嘛啊呢呀啦哦嗯]|"
    r"[是为在了的罚交给收要付掏扣就只有人我他她们那钱块元其实应该一共总共地点时间单位金额车牌日期，,。.：:！!\s]|"
    r"\b(?:about|around|maybe|roughly|it|was|is|the|a|an|not|no|sorry|actually|place|time|date|amount|unit|plate|should|be|change|to|"
    r"at|on|in|of|they|he|she|i|we|paid|gave|took|fined|wanted|me|us|my|our|their|and|only|just|yuan)\b",
    re.IGNORECASE,
)
_DEED: Final = re.compile(
    "[罚交给收付掏要扣送花欠退押费]|paid|fine|fee|took|ask|want|charg|gave", re.IGNORECASE
)
# Whoever speaks of papers may mean what no rule reads.
_OF_PAPERS: Final = re.compile(
    "[证牌票据单条书纸本亮章]|出示|文件|手续|清楚|看不清|[晃闪瞧]|记|知道|^.{0,3}[没有看给拿].{0,4}$|"
    "id|badge|card|receipt|paper|show|ticket|notice|^(?:yes|no|not)\\b",
    re.IGNORECASE,
)
# Whoever would hand it in wants no more questions: the card comes, with what is known.
_HANDS_IN: Final = re.compile(
    "(?:我要|可以|直接|匿名|现在|就|帮我|请|快|先|那)*"
    "(?:提交|发送|完成|上报|报上去|交上去|交)(?:了|吧|啊|呀|举报|投诉|线索)*|"
    "(?:我[要想])?(?:保密)?实名(?:举报|提交|吧)?|(?:我[要想])?留(?:个)?联系方式(?:再提交)?|"
    "add contact(?:, then send)?|"
    "匿名(?:举报|吧)?|就这[些样](?:了|吧)?|我?都?[说讲写]完了|没有?了|好了|(?:不用|别|不要)再?问了|"
    "(?:please )?(?:submit|send)(?: it)?(?: now| anonymously| without (?:my )?name)?|"
    "anonymous(?:ly)?|done|that'?s (?:all|it)",
    re.IGNORECASE,
)
# A slip of the finger, a number no choice has, a yes or a no to nothing: no part of a story.
_SLIP: Final = re.compile(
    r"[\W\d_]*|[a-z]{1,3}|.|[好行][的吧啊]*|嗯+|哦+|啊+|[是对][的啊]*|可以|没问题|确认|没有?|无|"
    r"不[是对]?|随便|你管|都行|谢谢.{0,4}|多谢|感谢|收到|知道了|明白了?|"
    r"okay|nope|thanks|thank you|test|测试|https?://\S+|[0-9a-z]{18}",
    re.IGNORECASE,
)


def is_terse(given: Given) -> bool:
    """Say whether words hold facts and nothing to speak of beside them: 前天, 罚了五百."""
    if given.understood is None:
        return False
    read = {
        at
        for slot in given.understood.reading.slots
        if slot.name is not Name.CATEGORY
        for at in range(slot.start, slot.end)
    }
    left = "".join(sign for at, sign in enumerate(given.words) if at not in read)
    bare = _BESIDE_FACTS.sub("", left)
    return not bare or amount(bare) is not None


def is_used_up(given: Given) -> bool:
    """Say whether the words are used up by what was read: “昨天” is no place."""
    slots = given.understood.reading.slots if given.understood else ()
    read = {place for slot in slots for place in range(slot.start, slot.end)}
    return len(given.words) - len(read) <= len(given.words) * LEFT_OVER


def tells_deed(words: str) -> bool:
    """Say whether *words* tell what became of a sum: 五百 alone does not."""
    return _DEED.search(words) is not None


_LONGEST_ON_PAPERS: Final = 16
"""Characters of an answer about papers that no rule reads: 只晃了一下; what is longer is story."""


def is_about_papers(words: str) -> bool:
    """Say whether *words* may answer what was shown or given: 胸牌0451 tells who it was."""
    short = len(words) <= _LONGEST_ON_PAPERS * (2 if words.isascii() else 1)
    return short and _OF_PAPERS.search(words) is not None and not _WHO.search(words)


_WHO: Final = re.compile("\\d|警号|编号|胸牌|badge no|badge number", re.IGNORECASE)


def hands_in(words: str) -> bool:
    """Say whether *words* only ask to submit, or that all is told."""
    return _HANDS_IN.fullmatch(words) is not None


def is_slip(words: str) -> bool:
    """Say whether *words* are no sentence of a story: a number, a yes, a link."""
    return _SLIP.fullmatch(words.strip(" 。，！!.,~")) is not None
