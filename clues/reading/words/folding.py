"""How does any way of typing become one, without losing where each word stood?

Width, case, traditional script, invisible signs and the slips of keyboards and speech
recognition are levelled; every folded character remembers the original ones it came from.
"""

import re
import unicodedata
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Protocol, cast

from clues.marks import is_mark, without_keycaps
from clues.reading.words.slips import mended
from clues.reading.words.swift import swift
from clues.regex import regex

LONGEST = 2000
"""Characters that are read at once; a longer story is read in pieces (long_stories)."""

_HAN = "\u3400-\u9fff"
# A blank between Chinese and a figure or letter says nothing; speech recognition also puts
# one between any two characters.
_IDLE = swift(rf"(?<=[{_HAN}]) +(?=[\da-z¥])|(?<=[\da-z%+]) +(?=[{_HAN}])")
# On phones a blank stands where a comma would: 要拿五百 我说盖了呀 他说那就三百.
_FOR_COMMA = regex(rf"(?<=[{_HAN}”\"』）)\d]) +(?=[{_HAN}“\"『（(])")
_BETWEEN_HAN = regex(rf"[{_HAN}] +[{_HAN}]")
_COMMAS = 2
_UNITS = "元块万千百十月日号点时分秒年天公里米吨斤辆个人次份张条线度岁处"
_JOINED = regex(rf"(?<=[{_HAN}]) +(?=[\da-z¥])|(?<=[\da-z%+]) +(?=[{_UNITS}])")
_SPACED = regex(rf"(?:[{_HAN}] ){{4}}")
_EVERY_SPACE = regex(rf"(?<=[{_HAN}]) +(?=[{_HAN}])")
_INVISIBLE = frozenset({"Cf", "Mn", "Me", "Cc", "Co", "Cs"})
_SIGNS = str.maketrans("￥〜～—–―−﹣‐‑・·•", "¥~~-------···")
# Chinese marks keep their width, or 300，500 would become one number.
_KEPT = frozenset("，；！？。、")
# 取水费,2600,从没收过: between Chinese a half mark is a whole one, which every rule knows.
# What stands before a mark is asked behind it: so the search leaps from mark to mark.
_HALF = regex(
    rf"[,;?!.](?:(?<=[{_HAN}”\"』）)].)(?:(?<!\.)(?! [a-z])|(?<=\.)(?! ?[.a-z]))|"
    rf"(?=[{_HAN}])|(?<!\.)(?=[“『]))"
)
_MARKS = frozenset(",;?!.")
_WHOLE = dict(zip(",;?!.", "，；？！。", strict=True))
# 2OO块: the letter beside a figure is a nought.
_LETTER_O = regex(r"o(?<=\do)o*(?![a-z])")
# 2，000 and 12，500 are one number, 罚500，300现金 are two.
_THOUSANDS = regex(r"，(?<=\d，)(?=000(?!\d)|(?<!\d\d，)\d{3}(?!\d)|(?<!\d{3}，)[1-9]00(?!\d))")
# Most signs are read as they stand; of these nothing but capitals may change.
_LEVEL_ALREADY = "\n -~，；！？。、“”\u4e00-\u9fa5"
_UNEVEN = regex(f"[^{_LEVEL_ALREADY}]")


@dataclass(frozen=True, slots=True)
class Folded:
    """A levelled *text*; ``origin[i]`` is where its character i stood in *original*."""

    original: str
    text: str
    origin: tuple[int, ...]

    def place(self, start: int, end: int) -> tuple[int, int]:
        """Return the original offsets of the folded ``start:end``."""
        if start >= end:
            return self.origin[start], self.origin[start]
        return self.origin[start], self.origin[end - 1] + 1


class _Converter(Protocol):
    def convert(self, text: str) -> str: ...


# A message is asked for its facts, its matters, its dangers and its office one after the other.
@lru_cache(maxsize=2)
def fold(original: str) -> Folded:
    """Return the first LONGEST characters of *original* as they are read."""
    text, origin = _levelled(without_keycaps(original[:LONGEST]))
    text = simplified(text)
    if " " in text:
        text, origin = _unspaced(text, origin)
    if not _MARKS.isdisjoint(text):
        text = _HALF.sub(lambda met: _WHOLE[met[0]], text)
    text = _THOUSANDS.sub(",", text)
    text = _LETTER_O.sub(lambda met: "0" * len(met[0]), text)
    return Folded(original, mended(text), tuple(origin))


def _levelled(text: str) -> tuple[str, list[int]]:
    """Return *text* sign by sign as it is read, and where each of its signs stood."""
    uneven = {sign: _level(sign) for sign in set(_UNEVEN.findall(text))}
    if any(len(level) != 1 for level in uneven.values()):
        levels = list(map(_level, text))
        return "".join(levels), [at for at, level in enumerate(levels) for _ in level]
    for sign, level in uneven.items():
        text = text.replace(sign, level)
    return text.lower(), list(range(len(text)))


def _unspaced(text: str, origin: list[int]) -> tuple[str, list[int]]:
    """Take out the blanks that say nothing, and make commas of those that stand for one."""
    if _SPACED.search(text):
        text, origin = _without(_IDLE, text, origin)
        return _without(_EVERY_SPACE, text, origin)
    if len(_BETWEEN_HAN.findall(text)) < _COMMAS:
        return _without(_IDLE, text, origin)
    text, origin = _without(_JOINED, text, origin)
    return _FOR_COMMA.sub(lambda gap: "，" * len(gap[0]), text), origin


def simplified(text: str) -> str:
    """Return *text* in simplified script, exactly as long as it was."""
    if not _traditional().search(text):
        return text
    whole = _converter("t2s").convert(text.translate(_HONG_KONG))
    if len(whole) != len(text):
        return "".join(map(_one, text))
    return _as_written_here(text, whole) if "著" in whole else whole


# Hong Kong writes 衞生, and 衹 for 只, old names 澂江; the rest the converter knows.
_HONG_KONG = str.maketrans("衞敍枱粧糭衹澂", "衛敘檯妝粽只澄")


def _as_written_here(text: str, whole: str) -> str:
    """Write 着 where Taiwan writes 著 (沿著, 等不著), and let 著名 be."""
    taiwan = _converter("tw2s").convert(text)
    if len(taiwan) != len(whole):
        return whole
    return "".join(
        there if here == "著" else here for here, there in zip(whole, taiwan, strict=True)
    )


@lru_cache(maxsize=8192)
def _level(sign: str) -> str:
    """Return what is read for one sign: nothing, one sign, or several."""
    if sign < "\x80":
        return " " if sign in "\t\r" else sign.lower()
    if sign in _KEPT:
        return sign
    if is_mark(sign):  # 罚款500②停车费80: a number of an item is no figure of a sum
        return "；"
    spread = unicodedata.normalize("NFKC", sign).translate(_SIGNS).lower()
    seen = (each for each in spread if unicodedata.category(each) not in _INVISIBLE)
    return "".join(" " if each.isspace() else each for each in seen)


def _without(idle: re.Pattern[str], text: str, origin: list[int]) -> tuple[str, list[int]]:
    kept_text, kept_origin, last = [], [], 0
    for gap in idle.finditer(text):
        kept_text.append(text[last : gap.start()])
        kept_origin += origin[last : gap.start()]
        last = gap.end()
    return "".join((*kept_text, text[last:])), kept_origin + origin[last:]


@cache
def _one(sign: str) -> str:
    if sign < "\u3400":
        return sign
    simple = _converter("t2s").convert(sign.translate(_HONG_KONG))
    return simple if len(simple) == 1 else sign


@cache
def _traditional() -> re.Pattern[str]:
    """Return what finds a character that simplified script writes otherwise."""
    every = [chr(code) for code in range(0x3400, 0xA000)]
    others = (sign for sign, simple in zip(every, map(_one, every), strict=True) if sign != simple)
    return regex(f"[{''.join(others)}]")


@cache
def _converter(kind: str) -> _Converter:
    # Loaded only when there is Chinese to read: it brings its dictionaries.
    from opencc import OpenCC  # noqa: PLC0415  # see above

    return cast("_Converter", OpenCC(kind))
