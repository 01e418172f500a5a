"""Can words repeated over and over keep one of our patterns busy?

A pattern in which a repeated group holds a word and its parts (还要 beside 还 and 要) is matched in
twice as many ways with each word more: twenty of them stop the process, for everybody. So every
pattern is tried with every word that stands in it.
"""

import importlib
import pkgutil
import re
import signal
from collections.abc import Iterator
from types import FrameType
from typing import Any, Final

import pytest

import clues
import desk
import handlers
from clues.regex import Regex

LONG: Final = 44
"""Characters: what doubles with each word is endless here, what grows evenly takes no time."""
AT_MOST: Final = 0.5  # seconds of the processor; a thousand times what an honest pattern takes
DEPTH: Final = 4
FOUND: Final = 2000
"""So many patterns there are at least: whoever finds fewer has not looked everywhere."""
CAPPED: Final = {
    "clues.door_question._FILLERS": "only cut off at the beginning: nothing behind it can fail",
    "clues.reading.teller.own_identity._LABELS": "only tried between two marks, on 16 signs",
}
_WORD: Final = re.compile("[\u4e00-\u9fff]{1,6}|[a-z]{2,12}")


class TooLong(Exception):
    """The pattern was still at it."""


def _patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    """Yield every pattern that a module of ours keeps, with its name, each once."""
    seen: set[str] = set()
    for root in (clues, desk, handlers):
        for found in pkgutil.walk_packages(root.__path__, f"{root.__name__}."):
            module = importlib.import_module(found.name)
            for name, value in list(vars(module).items()):
                for pattern in _in(value, DEPTH):
                    if pattern.pattern not in seen:
                        seen.add(pattern.pattern)
                        yield f"{module.__name__}.{name}", pattern


def _in(value: Any, depth: int) -> Iterator[re.Pattern[str]]:
    """Yield the patterns in *value*: one, a table of them, or what one of our objects holds."""
    if isinstance(value, re.Pattern | Regex):
        yield value
    elif depth:
        for each in _parts(value):
            yield from _in(each, depth - 1)


def _parts(value: Any) -> list[Any]:
    if isinstance(value, dict):
        return list(value.values())
    if isinstance(value, list | tuple | set | frozenset):
        return list(value)
    ours = type(value).__module__.split(".")[0] in ("clues", "desk", "handlers")
    if not ours or isinstance(value, type):
        return []
    slots = (getattr(value, name, None) for name in getattr(type(value), "__slots__", ()))
    return [*vars(value).values(), *slots] if hasattr(value, "__dict__") else [*slots]


def _words(pattern: re.Pattern[str]) -> set[str]:
    """Return the words and the single signs that stand in *pattern*."""
    words = set(_WORD.findall(pattern.pattern))
    return {*words, *(sign for word in words for sign in word), "，", " ", "1"}


@pytest.fixture
def clock() -> Iterator[None]:
    """Break off what takes longer than it may; a pattern that is at work looks up for signals."""

    def rings(_number: int, _frame: FrameType | None) -> None:
        raise TooLong

    before = signal.signal(signal.SIGVTALRM, rings)
    yield
    signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    signal.signal(signal.SIGVTALRM, before)


@pytest.mark.usefixtures("clock")
def test_no_pattern_is_kept_busy_by_its_own_words() -> None:
    """Each word of a pattern, over and over, with something behind it that does not fit."""
    tried = [(name, pattern) for name, pattern in _patterns() if name not in CAPPED]
    busy = [(name, word) for name, pattern in tried for word in _busy(pattern)]

    assert len(tried) > FOUND
    assert [] == busy


def _busy(pattern: re.Pattern[str]) -> Iterator[str]:
    """Yield the first word that keeps *pattern* busy, if there is one."""
    for word in sorted(_words(pattern)):
        told = (word * LONG)[:LONG] + "龘x"
        signal.setitimer(signal.ITIMER_VIRTUAL, AT_MOST)
        try:
            pattern.fullmatch(told)
            pattern.search(told)
        except TooLong:
            yield word
            return
        finally:
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)
