"""Does somebody say of himself that he is a child?

我今年12岁, 我读五年级: his own age, not that of his son.
"""

from typing import Final

from clues.reading.words.folding import fold
from clues.regex import regex

FULL: Final = 14
"""Years from which on somebody may consent for himself (PIPL, article 31)."""

_SPELT: Final = "六 七 八 九 十 十一 十二 十三 十四 十五 十六 十七 十八"
_YEARS: Final = {word: years for years, word in enumerate(_SPELT.split(), start=6)}
_AGE: Final = r"\d{1,2}|十[一二三四五六七八]|[六七八九十]"
_OWN_AGE: Final = regex(
    r"(?:^|[，。！；、\s])(?:我|俺|本人)(?:现在|今年|还|才|刚|只有|就|是|满|过|虚岁|周岁|也){0,4}"
    rf"({_AGE})(?:周|虚)?岁(?!的|时|那年|开始|起|就)|"
    rf"^(?:今年|才|刚|只有)?({_AGE})周?岁(?:了|半)?$|"
    r"\bi(?: am|'m) (?:only |just )?(\d{1,2})(?: years old\b|$|(?=[.,;!]))"
)
_PUPIL: Final = regex(
    "(?:^|[，。！；、\\s])(?:我|俺)(?:现在|还|今年|才|刚)?(?:是(?:个|一个|一名|名)?小学生|"
    "(?:在|上|读|念|是|在读|在上)(?:小学)?(?:[一二三四五六1-6]年级|"
    "小学(?=[，。！；]|$)))|"
    r"\bi(?: am|'m) in (?:the )?(?:(?:primary|elementary) school|"
    r"(?:[1-6](?:st|nd|rd|th)|first|second|third|fourth|fifth|sixth) grade)\b"
)


def own_age(text: str) -> int | None:
    """Return the years that somebody says he is old, None where he says none."""
    met = _OWN_AGE.search(fold(text).text)
    if met is None:
        return None
    said = next(filter(None, met.groups()))
    return int(said) if said.isdigit() else _YEARS.get(said)


def is_child(text: str) -> bool:
    """Return whether somebody says that he is younger than fourteen, or at primary school."""
    age = own_age(text)
    return age < FULL if age is not None else _PUPIL.search(fold(text).text) is not None
