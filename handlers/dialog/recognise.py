"""Which choice does a person mean who types instead of pressing?

A number (1, １, ①, 一), the label, a synonym or an unambiguous beginning mean the same on
every channel.
"""

import unicodedata
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from clues.reading.words.folding import simplified
from clues.regex import regex
from clues.speech import Choice, Say
from handlers.dialog.paging import by_mark
from handlers.dialog.render import Reading
from handlers.phrases.unsure import CHOICES, is_unsure, unsure_of

_NUMERALS: Final = {word: str(place) for place, word in enumerate("零一二三四五六七八九")}
# 第一个, 选2, 就第三种吧
_ORDINAL: Final = regex(
    "(?:我?选|就|是|那就|应该是)*(?:(?<=选)|第)(?P<place>[一二三四五六七八1-8])(?:个|种|项|条|号)?(?:吧|啊)?"
)
_TRIM: Final = " \t\n.,。，、!！?？:：;；“”\"'()（）[]【】"
_SHORTEST_BEGINNING: Final = 2
_LONGEST_NAME: Final = 40
_CANTONESE: Final = {"冇": "没有", "冇呀": "没有", "冇啊": "没有", "系": "是", "唔系": "不是"}
_CANTONESE_SIGNS: Final = str.maketrans("冇睇唔", "没看不")


def picked(reading: Reading, say: Say, words: str, *, paged: bool = False) -> tuple[Choice, ...]:
    """Return the choices of *say* that *words* may mean: one when it is clear.

    *paged*: only what stands on its screen has a number, and 9 turns the page.
    """
    wanted = plain(words)
    if not wanted:
        return ()
    digits = number_in(wanted)
    if digits is not None and (paged or (say.numbered and not say.worded)):
        choice = by_mark(say, digits) if paged else _by_number(say.choices, digits)
        if choice is not None:
            return (choice,)
    exact = [choice for choice in say.choices if wanted in _names(reading, choice)]
    if exact or len(wanted) < _SHORTEST_BEGINNING:
        return tuple(exact)
    begun = tuple(
        choice
        for choice in say.choices
        if not choice.whole and any(_begins(name, wanted) for name in _names(reading, choice))
    )
    return begun or _unsure(say, words)


def _begins(name: str, wanted: str) -> bool:
    """匿名 begins 匿名提交, 路上 begins 路上、水上; 没给 does not mean 没给检查通知."""
    if not name.startswith(wanted):
        return False
    return len(name) <= len(wanted) * 2 or not name[len(wanted)].isalnum()


def _unsure(say: Say, words: str) -> tuple[Choice, ...]:
    """Return the choice of whoever cannot say, where there is one and the words say so.

    不记得几点了 tells what is not known: that is no answer where the kind is asked.
    """
    found = tuple(choice for choice in say.choices if choice.id in CHOICES)
    return found if found and is_unsure(words) and unsure_of(words) is None else ()


def number_in(wanted: str) -> str | None:
    """Return the digits that plain words are, None when they are no number of a choice."""
    if (ordinal := _ORDINAL.fullmatch(wanted)) is not None:
        wanted = ordinal["place"]
    digits = _NUMERALS.get(wanted, wanted)
    short = digits.isascii() and digits.isdigit() and len(digits) <= 2  # noqa: PLR2004 - two digits
    return digits if short else None


def _by_number(choices: Sequence[Choice], digits: str) -> Choice | None:
    special = {"0": "back", "9": "more"}.get(digits)
    if special and (found := next((each for each in choices if each.id == special), None)):
        return found
    countable = [each for each in choices if each.id not in ("back", "more")]
    place = int(digits)
    return countable[place - 1] if 1 <= place <= len(countable) else None


def plain(words: str) -> str:
    """Return *words* as they are compared.

    One width, one case, no spaces or marks around; the short ones that can be the name of
    something in one script, too: 進度 is 进度, 冇睇清 is 没看清.
    """
    level = "".join(unicodedata.normalize("NFKC", words).casefold().split()).strip(_TRIM)
    if len(level) > _LONGEST_NAME:
        return level
    level = simplified(level)
    return _CANTONESE.get(level) or level.translate(_CANTONESE_SIGNS)


@lru_cache(maxsize=4096)
def plain_name(name: str) -> str:
    """Return :func:`plain` of a name of ours, remembered; a person's own words never are."""
    return plain(name)


def _names(reading: Reading, choice: Choice) -> frozenset[str]:
    ours = (plain_name(name) for name in (choice.id, *choice.called))
    return frozenset((plain(reading.label(choice)), *ours))
