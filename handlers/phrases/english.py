"""Are these words English, so that who wrote them should be answered in it?"""

from typing import Final

from clues.regex import regex

_SHORTEST: Final = 4
"""Words, fewer of which may be a name, a sign on a car or a label."""
_SURE: Final = 2
"""So many of them are of English alone."""
_HAN: Final = regex("[\u3400-\u9fff]")
_WORD: Final = regex("(?<![^\\s(\"'“,])[A-Za-z]+(?:['’][a-z]+)?(?![/@:])")
"""No part of an address."""
# Without those that Chinese in Latin letters has, too: an, can, he, me, she, you.
_HOLDS_TOGETHER: Final = """
    the and or but of to in on at by for from with without near my we us our your him his
    her they them their it its this that these those there here is was were are am be been
    has have had do did does not no could will would who what when where why how if because
    after before about said asked want wanted need
"""
_IS_REPORTED: Final = """
    police officer officers inspector inspectors fined paid took stopped receipt yuan yesterday
    today morning afternoon evening night last week money road station report help please
"""
_ENGLISH: Final = frozenset(f"{_HOLDS_TOGETHER} {_IS_REPORTED}".split())


def has_chinese(words: str) -> bool:
    """Say whether a Chinese sign stands among *words*."""
    return _HAN.search(words) is not None


def is_english(words: str) -> bool:
    """Say whether *words* are surely English: several of its own words, and no Chinese sign."""
    if has_chinese(words):
        return False
    told = _WORD.findall(words)
    sure = {each.lower() for each in told} & _ENGLISH
    return len(told) >= _SHORTEST and len(sure) >= _SURE
