"""How are a person's words compared with a turn of speech: in which script, case and marks?"""

from typing import Final

from clues.reading.words.folding import simplified
from clues.regex import regex

_MARKS: Final = " \t\n.,，。!！?？…~～"
_ADDRESS: Final = "(?:师傅|老师|同志|领导|大哥|大姐|老板|[你您]们?好)[\\s，,：:。！!]{0,3}"
_POLITE: Final = regex(
    f"^[\\s，,]{{0,3}}(?:{_ADDRESS}){{0,2}}(?:请问(?:一下)?|我?(?:就是)?想(?:问|咨询|了解|知道)(?:一下|下)?|问一下|问下|"
    f"麻烦问一下|不好意思)[\\s，,：:]*(?=.)|^[\\s，,]{{0,3}}(?:{_ADDRESS}){{1,2}}(?=.)"
)
# 能匿名不 asks as 能匿名吗 does
_OR_NOT: Final = regex("(?<=[^不是要对])不$")


def plainly(words: str) -> str:
    """Return *words* without the marks around them, in simplified script and lower case."""
    return simplified(words.strip(_MARKS)).lower().replace("’", "'")


def asked(words: str) -> str:
    """Return the same without the politeness that leads a question: 请问要钱吗 asks 要钱吗."""
    return _OR_NOT.sub("吗", _POLITE.sub("", plainly(words)).strip(_MARKS))
