"""Which number is three hundred, five thousand two hundred, 20k?"""

import re
from collections.abc import Iterator
from decimal import Decimal
from typing import Final

from clues.reading.words.lexicon import met_in
from clues.reading.words.numerals import Number
from clues.reading.words.sparing import Sparing
from clues.reading.words.swift import swift
from clues.regex import regex

_UNITS: Final = (
"zero one two three four five six seven eight nine ten eleven twelve"
    " thirteen fourteen fifteen sixteen seventeen eighteen nineteen"
).split()  # fmt: skip
_TENS: Final = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
_VALUE: Final = (
    {word: at for at, word in enumerate(_UNITS)}
    | {word: 10 * at for at, word in enumerate(_TENS, start=2)}
    | {"a": 1, "couple": 2}
)
_WORD = "|".join(sorted(_VALUE, key=len, reverse=True))
_SPELLED: Final = Sparing(
    swift(
        rf"\b(?:(?:{_WORD})[ -](?:and )?){{0,3}}(?:{_WORD})(?: (?:hundred|thousand)(?:"
        rf" and)?(?: (?:{_WORD})\b){{0,2}}){{0,3}}\b"
    )
)
# 3 thousand, 2.5 thousand, 5 hundred.
_MIXED: Final = Sparing(
    regex(r"(?<![\d.,a-z])(?P<figures>\d{1,3}(?:\.\d{1,2})?) (?P<step>hundred|thousand)\b")
)


def english_numbers(text: str) -> Iterator[Number]:
    """Yield numbers of at least twenty that are spelled out in English."""
    if "hundred" not in text and "thousand" not in text and "ty" not in text:
        return
    for met in met_in(_MIXED, text):
        worth = 100 if met["step"] == "hundred" else 1000
        yield Number(
            value=Decimal(met["figures"]) * worth, start=met.start(), end=met.end(), figures=True
        )
    for met in met_in(_SPELLED, text):
        value = _value(met[0])
        if value >= 20:  # smaller ones count people and trucks
            yield Number(value=Decimal(value), start=met.start(), end=met.end(), figures=True)


def _value(words: str) -> int:
    total, section = 0, 0
    for word in re.split("[ -]", words):
        if word == "hundred":
            section = max(section, 1) * 100
        elif word == "thousand":
            total, section = total + max(section, 1) * 1000, 0
        elif word in _VALUE:
            section += _VALUE[word]
    return total + section
