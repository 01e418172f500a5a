"""How does any way of typing become one, without losing where each word stood?

Width, case, traditional script, invisible signs and the slips of keyboards and speech
recognition are levelled; every folded character remembers the original ones it came from.
"""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from typing import Protocol, cast

from clues.reading.slips import mended

LONGEST = 2000
"""Characters of a story that are read for slots; all of it is kept elsewhere."""

_HAN = "\u3400-\u9fff"
_TRADITIONAL = re.compile(f"[{_HAN}]")
# A blank between Chinese and a figure or letter says nothing; speech recognition also puts
# one between any two characters.
_IDLE = re.compile(rf"(?<=[{_HAN}]) +(?=[\da-z¥])|(?<=[\da-z%+]) +(?=[{_HAN}])")
_SPACED = re.compile(rf"(?:[{_HAN}] ){{4}}")
_EVERY_SPACE = re.compile(rf"(?<=[{_HAN}]) +(?=[{_HAN}])")
_INVISIBLE = frozenset({"Cf", "Mn", "Me", "Cc", "Co", "Cs"})
_SIGNS = str.maketrans("￥〜～—–―−﹣‐‑・·•", "¥~~-------···")
# Chinese marks keep their width, or 300，500 would become one number.
_KEPT = frozenset("，；！？。、")
_THOUSANDS = re.compile(r"(?<=\d)，(?=\d{3}(?!\d))")


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


def fold(original: str) -> Folded:
    """Return the first LONGEST characters of *original* as they are read."""
    pairs = list(_levelled(original[:LONGEST]))
    text = simplified("".join(sign for sign, _ in pairs))
    origin = [at for _, at in pairs]
    text, origin = _without(_IDLE, text, origin)
    if _SPACED.search(text):
        text, origin = _without(_EVERY_SPACE, text, origin)
    text = _THOUSANDS.sub(",", text)
    return Folded(original, mended(text), tuple(origin))


def simplified(text: str) -> str:
    """Return *text* in simplified script, exactly as long as it was."""
    if not _TRADITIONAL.search(text):
        return text
    whole = _converter().convert(text)
    return whole if len(whole) == len(text) else "".join(map(_one, text))


def _levelled(original: str) -> Iterator[tuple[str, int]]:
    for at, sign in enumerate(original):
        if sign < "\x80":
            yield (" " if sign in "\t\r" else sign.lower()), at
            continue
        if sign in _KEPT:
            yield sign, at
            continue
        for each in unicodedata.normalize("NFKC", sign).translate(_SIGNS).lower():
            if unicodedata.category(each) not in _INVISIBLE:
                yield (" " if each.isspace() else each), at


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
    simple = _converter().convert(sign)
    return simple if len(simple) == 1 else sign


@cache
def _converter() -> _Converter:
    # Loaded only when there is Chinese to read: it brings its dictionaries.
    from opencc import OpenCC  # noqa: PLC0415  # see above

    return cast("_Converter", OpenCC("t2s"))
