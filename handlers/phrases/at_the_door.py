"""What is said of an inspection at the door: was the code scanned, a notice given, what was wanted?

没扫 is told in three ways: as a whole answer, in front of one (没扫，进门就翻柜子) and in a story.
"""

import re
from collections.abc import Mapping
from typing import Final

from clues.money import read_amount
from clues.regex import regex
from handlers.phrases.answers import is_question
from handlers.phrases.parts import parts
from handlers.phrases.plainly import plainly
from handlers.phrases.unsure import is_unsure

CALLED: Final[Mapping[str, tuple[str, ...]]] = {
    "scanned": ("有", "扫", "扫过", "扫过了", "扫码了", "yes"),
    "unscanned": ("没", "没有", "没扫码", "没有扫", "不扫", "冇", "no", "nope"),
    "given": ("有", "给", "给过", "收到了", "yes"),
    "missing": ("没", "没有", "没有给", "没给过", "没收到", "冇", "no", "nope"),
}
"""How an answer that is only a choice may be worded, by its choice."""
_WHO: Final = "(?:他们?|对方|也|都|就|是|只|我们?|要|让|叫|说)*"
_SAID: Final[Mapping[str, Mapping[str, re.Pattern[str]]]] = {
    "code": {
        "scanned": regex(f"{_WHO}(?:有|扫了?|扫过|扫了码|扫过码)的?|yes"),
        "unscanned": regex(f"{_WHO}(?:没有?|没有?扫(?:码|过|检查码)?|不扫|不肯扫)|no"),
    },
    "notice": {
        "given": regex(f"{_WHO}(?:有|给了|给过|拿了|出示了)(?:通知书?|检查通知书?)?的?|yes"),
        "missing": regex(
            f"{_WHO}(?:没有?|没有?给|没有?出示|没有?拿|啥都没有?|什么都没有?)(?:通知书?|检查通知书?)?|no"
        ),
        "glimpsed": regex(f"{_WHO}(?:给?看了?一眼|晃了一下|给?看了一下)(?:通知书?)?"),
    },
    "demand": {
        "pay": regex(f"{_WHO}(?:交|罚|给)(?:点|些)?(?:钱|款|罚款|费用?)"),
        "correct": regex(f"{_WHO}(?:限期|马上|立即|立刻)?整改"),
        "stop": regex(f"{_WHO}(?:马上|立即|立刻)?(?:停产|停业|停工|关门|停电)(?:整顿)?"),
        "nothing": regex(f"{_WHO}(?:没有?|没有?要求|没有?(?:提|说)(?:什么)?(?:要求)?|no)"),
    },
}
"""How the first part of a longer answer words a choice, by question."""
_ABOUT: Final[Mapping[str, re.Pattern[str]]] = {
    "code": regex("[码扫]|手机|没看|注意|\\b(?:code|scan)", re.IGNORECASE),
    "notice": regex(
        "[书单纸文条证给]|通知|告知|手续|电话|口头|[看晃]|\\b(?:notice|paper|show|gave|given|phone)",
        re.IGNORECASE,
    ),
}
"""What an answer speaks of that no choice says, by question; what was wanted may be anything."""
# 检查通知书给了: a decision or a list may be given beside, and is no notice of a check.
_OF_A_CHECK: Final = regex("检查(?:的)?(?:通知|告知)|inspection notice")
_SCANNED: Final = regex(
    "(?<![不没未])(?:先|都|也|是)?扫了?(?:入企|检查|二维)*码(?:了|的|才|后|进)|扫了(?:入企|检查|二维)*码"
    "|scanned (?:the|a) (?:inspection )?code"
)
_UNSCANNED: Final = regex(
    "(?:没有?|未|不|拒绝|不肯|也没|都没)(?:人|先|主动)?扫(?:入企|检查|二维|任何|什么|过|的|那个|企业){0,3}码(?!付|交|给|收|转|支)"
    "|码(?:也|都|根本)?(?:没有?|未|不)扫|(?:did not|didn't|never|without) scan"
)
_NOT_DONE: Final = regex(f"^{_WHO}(?:没有?|不|不肯)扫过?(?:的|啊|呀)?[。！!]?$", re.MULTILINE)
"""没扫, a line of its own: it was said where something else was asked."""
_TIMES: Final = regex("([0-9０-９]{1,3}|[一二两三四五六七八九十]{1,3})(?:多|来)?[次回趟遍]")


def said_first(key: str, words: str) -> str | None:
    """Return the choice of question *key* that the first of several parts means, if any does."""
    first, *more = parts(plainly(words))
    if not more:
        return None
    if key == "code" and is_unsure(first):
        return "unsure"
    return next((each for each, said in _SAID[key].items() if said.fullmatch(first)), None)


def may_answer(key: str, words: str) -> bool:
    """Say whether *words* may answer the question *key* in words of their own: 只念了一遍文件."""
    about = _ABOUT.get(key)
    says = about is None or about.search(words) is not None or is_unsure(words)
    return says and not is_question(words)


def unsure_first(words: str) -> bool:
    """Say whether the first of several parts says that he cannot tell."""
    return is_unsure(parts(plainly(words))[0])


def times_told(words: str) -> int | None:
    """Return how often they came, where words tell it once: 来了三次了，每次都要吃饭."""
    told = {read_amount(each) for each in _TIMES.findall(words)}
    only = told.pop() if len(told) == 1 else None
    return int(only) if only is not None else None


def code_told(story: str) -> str | None:
    """Return what a story says of the code, which is no code to pay with; None for nothing."""
    if _UNSCANNED.search(story) or _NOT_DONE.search(story):
        return "unscanned"
    return "scanned" if _SCANNED.search(story) else None


def is_of_a_check(story: str) -> bool:
    """Say whether a story tells of a notice of the check, and not of a fine."""
    return _OF_A_CHECK.search(story) is not None
