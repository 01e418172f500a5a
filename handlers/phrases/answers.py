"""What kind of words stand where a question is open: words of papers, of a sum, a slip?"""

import re
from typing import Final

from clues.regex import regex

_DEED: Final = regex(
    "[罚交给收付掏要扣送花欠退押费]|paid|fine|fee|took|ask|want|charg|gave", re.IGNORECASE
)
# Whoever speaks of papers may mean what no rule reads.
_OF_PAPERS: Final = regex(
    "[证牌票据单书纸本亮章]|[收白便罚借欠字]条|条子|出示|文件|手续|清楚|看不清|[晃闪瞧]|记|知道|^.{0,3}[没有看给拿].{0,4}$|"
    "id|badge|card|receipt|paper|show|ticket|notice|^(?:yes|no|not)\\b",
    re.IGNORECASE,
)
# A slip of the finger, a number no choice has, a yes or a no to nothing: no part of a story.
_SLIP: Final = regex(
    r"[\W\d_]*|[a-z]{1,3}|.|[好行][的吧啊]*|嗯+|哦+|啊+|[是对][的啊]*|可以|没问题|确认|没有?|无|"
    r"不[是对]?|随便|你管|都行|谢谢.{0,4}|多谢|感谢|收到|知道了|明白了?|"
    r"okay|nope|thanks|thank you|test|测试|https?://\S+|[0-9a-z]{18}",
    re.IGNORECASE,
)


def tells_deed(words: str) -> bool:
    """Say whether *words* tell what became of a sum: 五百 alone does not."""
    return _DEED.search(words) is not None


_LONGEST_ON_PAPERS: Final = 16
"""Characters of an answer about papers that no rule reads: 只晃了一下; what is longer is story."""


def is_about_papers(words: str) -> bool:
    """Say whether *words* may answer what was shown or given: 胸牌0451 tells who it was."""
    short = len(words) <= _LONGEST_ON_PAPERS * (2 if words.isascii() else 1)
    return short and _OF_PAPERS.search(words) is not None and not _WHO.search(words)


# 照片我有, 车牌没有，老年代步那种: of something else
_WHO: Final = regex(
    "制服|衣服|照片|图片|视频|录像|录音|截图|车牌|牌照|\\d|警号|编号|胸牌|badge no|badge number",
    re.IGNORECASE,
)


_GAVE_NOTHING: Final = regex("(?:都|也|啥|什么|任何东西)没有?给(?!他|她|钱|对方)")


def gave_nothing(words: str) -> bool:
    """Say whether they gave nothing, where papers are asked for: 什么都没给，拿了钱就走."""
    return _GAVE_NOTHING.search(words) is not None


def is_slip(words: str) -> bool:
    """Say whether *words* are no sentence of a story: a number, a yes, a link."""
    return _SLIP.fullmatch(words.strip(" 。，！!.,~")) is not None


_QUESTION: Final = regex("(?:[吗嘛呢]|[?？])$|有什么(?:关系|用)|[为凭干]什么|干嘛|为啥")
_SAID: Final = regex("[说问骂讲喊，,；;]")


def is_question(words: str) -> bool:
    """Say whether *words* ask something back, and answer nothing; 他说凭什么给你看 answers.

    Where more is told beside it, that counts: 没给票，凭什么.
    """
    words = words.strip(" 。，！!.,~")
    return _QUESTION.search(words) is not None and not _SAID.search(words)


_HOTLINE: Final = regex("110|123(?:05|09|15|18|28|33|37|45|48|50|58|69|78|81|88)")


def is_hotline(words: str) -> bool:
    """Say whether *words* are a number that people dial: 12345 is no sum."""
    return _HOTLINE.fullmatch(words.strip(" 。，,.！!")) is not None
