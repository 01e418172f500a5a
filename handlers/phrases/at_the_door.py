"""What does the first part of an answer about an inspection say: 没扫，进门就翻柜子?"""

import re
from collections.abc import Mapping
from typing import Final

from clues.money import read_amount
from handlers.phrases.plainly import plainly
from handlers.phrases.unsure import is_unsure

_PART: Final = re.compile("[，,。；;！!]+")
_WHO: Final = "(?:他们?|对方|也|都|就|是|只|我们?|要|让|叫|说)*"
_SAID: Final[Mapping[str, Mapping[str, re.Pattern[str]]]] = {
    "code": {
        "scanned": re.compile(f"{_WHO}(?:有|扫了?|扫过|扫了码|扫过码)的?|yes"),
        "unscanned": re.compile(f"{_WHO}(?:没有?|没有?扫(?:码|过|检查码)?|不扫|不肯扫)|no"),
    },
    "notice": {
        "given": re.compile(f"{_WHO}(?:有|给了|给过|拿了|出示了)(?:通知书?|检查通知书?)?的?|yes"),
        "missing": re.compile(
            f"{_WHO}(?:没有?|没有?给|没有?出示|没有?拿|啥都没有?|什么都没有?)(?:通知书?|检查通知书?)?|no"
        ),
        "glimpsed": re.compile(f"{_WHO}(?:给?看了?一眼|晃了一下|给?看了一下)(?:通知书?)?"),
    },
    "demand": {
        "pay": re.compile(f"{_WHO}(?:交|罚|给)(?:点|些)?(?:钱|款|罚款|费用?)"),
        "correct": re.compile(f"{_WHO}(?:限期|马上|立即|立刻)?整改"),
        "stop": re.compile(f"{_WHO}(?:马上|立即|立刻)?(?:停产|停业|停工|关门|停电)(?:整顿)?"),
        "nothing": re.compile(f"{_WHO}(?:没有?|没有?要求|没有?(?:提|说)(?:什么)?(?:要求)?|no)"),
    },
}
_TIMES: Final = re.compile("([0-9０-９]{1,3}|[一二两三四五六七八九十]{1,3})(?:多|来)?[次回趟遍]")


def said_first(key: str, words: str) -> str | None:
    """Return the choice of question *key* that the first of several parts means, if any does."""
    first, *more = (part.strip() for part in _PART.split(plainly(words)))
    if not any(more):
        return None
    if key == "code" and is_unsure(first):
        return "unsure"
    return next((each for each, said in _SAID[key].items() if said.fullmatch(first)), None)


def unsure_first(words: str) -> bool:
    """Say whether the first of several parts says that he cannot tell."""
    return is_unsure(_PART.split(plainly(words))[0])


def times_told(words: str) -> int | None:
    """Return how often they came, where words tell it once: 来了三次了，每次都要吃饭."""
    told = {read_amount(each) for each in _TIMES.findall(words)}
    only = told.pop() if len(told) == 1 else None
    return int(only) if only is not None else None
