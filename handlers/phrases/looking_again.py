"""Does a person ask that what has ended be looked at again, and does he say why?"""

from enum import Enum
from typing import Final

from clues.regex import regex
from handlers.phrases.plainly import plainly


class Wish(Enum):
    """A wish alone, 请重新看一次, or one with what was wrong."""

    ALONE = "alone"
    WITH_REASON = "with-reason"


_AGAIN: Final = (
    "(?:请|麻烦|希望|要求|申请|能不能|可以|我要|我想|想|要|你们|我们|给我|帮我|[，,])*"
    "(?:重新|再|重)(?:给|帮|替)?(?:我们?)?(?:看|查|办|审|核|处理|调查|核实|核查|复查|审查)(?:一看|一查)?"
    "(?:一?[次遍下回])|(?:申请|要求|想要|要)复[查核议]"
    "|\\b(?:look (?:at it )?again|review (?:it|this) again)\\b"
)
_NOT_SO: Final = "(?:不满意|不认可|不服气?|不同意|不接受|有不同意见|not satisfied|disagree)"
_OF_THE_RESULT: Final = (
    f"(?:答复|结果|结论|回复)(?:我)?(?:很|非常|十分|完全|一点都|表示|[，,])*{_NOT_SO}"
    f"|{_NOT_SO}(?:你们的?|这个|这次|这份)*(?:的)?(?:答复|结果|结论|回复)"
)
_PLAINLY: Final = regex(f"{_AGAIN}|{_OF_THE_RESULT}")
_WISH: Final = regex(f"{_AGAIN}|{_OF_THE_RESULT}|{_NOT_SO}")
_FILLS: Final = regex(
    "请|麻烦|你们|我们|我|对|这个|这次|上次|答复|结果|结论|处理|回复|的|了|吧|啊|可以吗|行吗|好吗|谢谢|很|也|[\\W_]"
)
_REASON: Final = 4
"""Characters beside the wish from which on they say why."""


def looks_again(words: str) -> Wish | None:
    """Return how a person asks for a second look, None when he does not.

    不满意 beside other words may be about anything: only of an answer or a result it is a wish.
    """
    plain = plainly(words)
    if not _WISH.search(plain):
        return None
    if len(_FILLS.sub("", _WISH.sub("", plain))) < _REASON:
        return Wish.ALONE
    return Wish.WITH_REASON if _PLAINLY.search(plain) else None
