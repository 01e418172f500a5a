"""On which street, at which house or in which town was it, told in English without a number?

on Old Street, at xinhua road, outside the No. 2 hospital, in Liangting township: words of a
place, and no point of a road. A street that is only spoken of (the main road) is none.
"""

import re
from collections.abc import Iterator
from typing import Final

from clues.reading.words.identifiers import Written
from clues.reading.words.lexicon import met_in
from clues.reading.words.swift import swift
from clues.regex import regex

_AT: Final = (
    r"\b(?:on|in|at|along|near|outside|opposite|off|by|behind|beside|inside|around|from|down|"
    r"in front of|next to|close to|across from|(?:the )?(?:gate|corner|end|entrance|door) of) "
)
_STREET: Final = swift(
    _AT + r"(?:the )?(?P<place>"
    r"(?:(?!(?:me|us|him|her|them|it|on|in|at|along|near|off|by) )[a-z']+ ){1,3}?"
    r"(?:road|street|lane|avenue|boulevard|alley|rd|st|ave))"
    r"\b(?! (?:admin|management|bureau|office|police|company|repair|fee|toll|people|men|market|"
    r"bridge))"
)
_NUMBERED: Final = (
    r"(?:no\.? ?\d{1,2}|number (?:\d{1,2}|one|two|three)|\d{1,2}(?:st|nd|rd|th)|first|second|third|"
    r"people's|county|central|city|district|town|municipal|north|south|east|west|old|new|main)"
)
_HOUSES: Final = (
    r"(?:people's )?hospital|clinic|(?:primary |middle |high |vocational )?school|kindergarten|"
    r"(?:bus|train|railway|coach|gas|petrol) station|market|square|"
    r"factory|stadium|park gate|gate|park|university|college|bank|post office|library|hotel"
)
# outside the No. 2 hospital
_HOUSE: Final = swift(
    _AT + rf"(?P<place>the {_NUMBERED} (?:{_HOUSES}))\b"
    r"(?! (?:bureau|office|management))"
)
# A town has one of each.
_ONLY_ONE: Final = swift(
    _AT + r"(?P<place>the (?:(?:bus|train|railway|coach|high-speed) station|"
    r"(?:farmers'?|night|morning|wholesale|vegetable|fish|wet) market|ferry|wharf|town square|"
    r"airport|harbou?r|hospital|toll (?:station|gate|booth)|service area|weigh(?:ing)? station))\b"
    r"(?! (?:bureau|office|management|people|staff|officials?|officers?))"
)
_TOWN: Final = regex(
    r"\b(?:in|at|near|outside|around|of|,) ?"
    r"(?P<place>(?P<name>[a-z]+(?: [a-z]+)?) (?:township|town|village))\b"
    r"(?! (?:committee|government|officials?|head|council|cadres?|office|hall|chief|people|"
    r"market|hospital))"
)
_RULES: Final = (_STREET, _HOUSE, _ONLY_ONE, _TOWN)
# With these a road is only spoken of.
_NO_NAMES: Final = frozenset(
    (
        "the a an this that these those my our your his her their its same next other another "
        "whole every each any some no main busy wide narrow side back front ring public "
        "national provincial county rural country village town city mountain dirt toll access "
        "service high big small long short first second one two three which what local open "
        "empty right left wrong good bad and or to of in on at for with from by quiet muddy "
        "new old middle yuan fined took me us"
    ).split()
)
_HOME: Final = regex(
    r"\b(?:live[sd]?|lives|living|home|born|(?<!i )(?<!we )come|am|from|house|flat)(?: is)? $"
)
_BESIDE: Final = regex(r"(?:,| in| of|, in)? ?$")


def english_place(text: str, original: str, origin: tuple[int, ...]) -> Written | None:
    """Return the words of such a place; a street or a house with the town behind it."""
    found = list(_told(text, original, origin))
    if not found:
        return None
    first = found[0]
    for other in found[1:]:
        if first.end <= other.start <= first.end + len(", in ") and _BESIDE.match(
            text[first.end : other.start]
        ):
            first = Written("", first.start, other.end)
            break
    words = original[origin[first.start] : origin[first.end - 1] + 1]
    return Written(words, first.start, first.end)


def english_street(text: str, original: str, origin: tuple[int, ...]) -> Iterator[Written]:
    """Yield the street, called so with capitals, on which it was: the point where no other is."""
    for met in met_in(_STREET, text):
        start, end = met.span("place")
        start += len("the ") if met["place"].startswith("the ") else 0
        words = original[origin[start] : origin[end - 1] + 1]
        home = _HOME.search(text, max(0, met.start() - 16), met.start())
        if home is None and all(word[0].isupper() for word in words.split(" ")):
            yield Written(words, start, end)
            return


def _told(text: str, original: str, origin: tuple[int, ...]) -> Iterator[Written]:
    for rule in _RULES:
        for met in met_in(rule, text):
            start, end = met.span("place")
            if rule is _STREET and not _is_street(met["place"], original[origin[start] :]):
                continue
            if rule is _TOWN and not _named(met, original, origin):
                continue
            if _HOME.search(text, max(0, met.start() - 16), met.start()) is None:
                yield Written("", start, end)


def _is_street(words: str, written: str) -> bool:
    """Whether a street is called so: with capitals, or by a word that is no adjective."""
    names = words.split(" ")[:-1]
    if written[0].isupper():
        return True
    return len(names) == 1 and names[0] not in _NO_NAMES


def _named(met: re.Match[str], original: str, origin: tuple[int, ...]) -> bool:
    words = met["name"].split(" ")
    return original[origin[met.start("name")]].isupper() and words[0] not in _NO_NAMES


# the weigh station on｜S221, G207｜near Huangjiapu: what stands at a road is known by it.
_STANDS: Final = (
    r"(?:exit|entrance|checkpoint|crossroads|crossing|intersection|roadblock|bridge|tunnel|ferry|"
    r"(?:weigh(?:ing)?|toll|gas|petrol|service|inspection|police|rest|check) "
    r"(?:station|gate|area|post|plaza|booth|point))"
)
_BEFORE_ROAD: Final = regex(
    rf"(?:the )?(?:(?P<name>[a-z']+) )?{_STANDS} (?:on|of|at|off|along) (?:the )?$"
)
# S101 toll gate
_OF_ROAD: Final = regex(rf"(?: (?:expressway|highway|road|line))? {_STANDS}\b")
_BEHIND_ROAD: Final = regex(
    r"(?: (?:expressway|highway|road|line))?,? (?:near|at|by|around|close to|outside|in) "
    r"(?:the )?(?P<name>[a-z']+(?: [a-z']+)?)\b"
)
_REACH: Final = 48  # characters


def at_road(
    text: str, original: str, origin: tuple[int, ...], road: tuple[int, int]
) -> tuple[int, int]:
    """Return where the words of a place begin and end that were found as a *road* alone."""
    start, end = road
    before = _BEFORE_ROAD.search(text, max(0, start - _REACH), start)
    if before is not None:
        named = before["name"] and original[origin[before.start("name")]].isupper()
        plain = before["name"] and not named
        start = before.end("name") + 1 if plain else before.start()
    if (of_it := _OF_ROAD.match(text, end)) is not None:
        return start, of_it.end()
    behind = _BEHIND_ROAD.match(text, end)
    if behind is not None and original[origin[behind.start("name")]].isupper():
        words = behind["name"].split(" ")
        second = behind.start("name") + len(words[0]) + 1
        two = len(words) > 1 and original[origin[second]].isupper()
        end = behind.end() if two or len(words) == 1 else second - 1
    return start, end
