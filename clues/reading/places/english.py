"""At which point and in which county was it, told in English: Baisha ferry, 37 Heping Street?

A name is written with a capital in every word; what stands before it in small letters, or begins
a sentence, is no part of it.
"""

import re
from collections.abc import Iterator
from typing import Final

from clues.reading.words.identifiers import Written
from clues.reading.words.lexicon import met_in
from clues.reading.words.sparing import Sparing
from clues.reading.words.swift import swift
from clues.regex import regex

# Harbour Seafood Market: one market, and no harbour.
_WARES: Final = (
    r"(?:(?:night|morning|fish|seafood|flower|fruit|vegetable|meat|food|produce|farmers'?|wholesale|"
    r"flea|timber|livestock|leather|clothes|clothing|antique|electronics)(?: and [a-z]+)?"
    r"(?: wholesale| retail)? )?"
)
_KINDS: Final = (
    r"toll (?:station|gate|plaza|booth)|crossroads|lock|junction|weighbridge|quarry|pier|"
    r"(?:bus|railway|train|metro|subway|coach) station|(?:service|rest|parking) (?:area|station)|"
    r"(?:weigh(?:ing)?|inspection|check) (?:station|point)|"
    r"border crossing|airport|bridge|ferry(?: terminal| pier| landing)?|"
    r"(?:bus|cargo|coach) terminal|"
    r"checkpoint|tunnel|port|"
    rf"harbou?r|wharf|dock|jetty|marina|quay|shipyard|anchorage|slipway|{_WARES}market|"
    r"(?<=street )crossing|(?<=road )crossing|(?<=avenue )crossing|"
    r"intersection|interchange|roundabout|overpass|flyover|underpass|footbridge|"
    r"(?:visitors?|service|community) cent(?:re|er)|farm|orchard|warehouse|depot|museum|library|"
    r"campus|university|college|(?:shopping )?mall|bazaar|pagoda|monastery|car park|"
    r"parking lot|campsite|(?:scenic|tourist) (?:area|spot)|resort|kiln|brickworks|"
    r"(?:primary |middle |high |elementary )?school|hospital|village|ford|stadium|temple|building|"
    r"(?:expressway |highway |motorway )?ramp|(?<=quarry )gate|"
    r"(?:industrial|logistics|science|creative|software|technology|business) park|"
    r"(?:old|ancient|water) town|square|plaza|gate|reservoir|dam|mine|exit"
)
_POINT: Final = Sparing(
    swift(
        rf"\b(?P<name>[a-z]+(?: [a-z]+){{0,2}}?) (?P<kind>{_KINDS})\b"
        rf"(?! (?:(?:{_KINDS}|"
        r"road|street|town|township|village|county|district|company|office|bureau|"
        r"hotel|restaurant|inn|lane|avenue|inc|ltd|co)\b|\w+ (?:co\b|ltd|inc\b)))"
    )
)
_AT_NAME: Final = Sparing(
    regex(
        r"\b(?P<kind>toll (?:station|gate)|weigh(?:ing)? station|checkpoint|ferry|wharf) at "
        r"(?P<name>[a-z]+(?: [a-z]+)?)\b"
    )
)
# toll station Liuhe, man in uniform: the name behind its kind, and the clause ends there.
_KIND_FIRST: Final = Sparing(
    regex(
        r"\b(?:toll (?:station|gate|plaza)|service area|weigh(?:ing)? station|checkpoint|ferry"
        r"|wharf)"
        r"(?: called| named)? (?P<name>[a-z]+)"
        r"(?=[,.;!?]|$| (?:in|on|at|near|and|by|yesterday|today|last|this|around)\b)"
    )
)
_NO_PLACES: Final = frozenset(
    (
        "police traffic road officer officers staff guards men people they he she it we today"
        " monday tuesday wednesday thursday friday saturday sunday"
    ).split()
)
# 200 yuan on Jiefang Road: a sum, and no number of a house.
_ADDRESS: Final = Sparing(
    regex(
        r"\b\d{1,4}[a-z]? (?:(?!(?:on|in|at|near|along|outside|from|for|to|by|off|yuan|rmb|cny"
        r"|kuai) )[a-z]+ ){1,3}?(?:road|street|lane|avenue|boulevard)\b"
    )
)
_CORNER: Final = Sparing(
    regex(
        r"\b(?:corner|junction|crossing|intersection|crossroads) of "
        r"(?:[a-z]+ ){1,3}?(?:road|street|lane|avenue)"
        r"(?: and (?:[a-z]+ ){1,3}?(?:road|street|lane|avenue))?\b"
    )
)
_AREA: Final = Sparing(
    swift(r"\b(?P<name>[a-z]+(?: [a-z]+)?) (?P<kind>county|district|city|prefecture)\b")
)
# Words that may have a capital and are no name.
_NO_NAMES: Final = frozenset(
    (
        "the a an at on in near by to from of for past after before behind under over"
        " into they i we this that one two three not no but and or so my our your his"
        " their it is was were then when while until since also today yesterday tonight"
        " last next every each all any some city county district town village province"
        " another same new first second there here industrial development central local"
        " provincial which what where who if as with please toll bus railway train weigh"
        " weighing inspection check service rest parking night wholesale farmers fish main"
        " east west south north front back side big small old mister officer"
    ).split()
)
# Of these two words only make a name: East Gate, Old Bridge.
_HALF_NAMES: Final = frozenset("east west south north front back new old first second big".split())
_DENIED: Final = regex(
    r"\bnot (?:from |in |at |near |the )*$|\b(?:live|lives|home|born|come|am|are|married) "
    r"(?:is )?(?:from|in|at|near) (?:the )?$|\bfrom $"
)


def english_points(text: str, original: str, origin: tuple[int, ...]) -> Iterator[Written]:
    """Yield points with an English name, and the numbers of streets."""
    for met in met_in(_POINT, text):
        start = _begin(met, original, origin)
        if start is not None and not _also_in_chinese(text, met.end()):
            yield _as_written(original, origin, start, met.end())
    for met in met_in(_AT_NAME, text):
        if original[origin[met.start("name")]].isupper():
            end = met.end("name")
            while not original[origin[text.rfind(" ", 0, end) + 1]].isupper():
                end = text.rfind(" ", 0, end)
            if _ITS_KIND.match(text, end):  # the checkpoint at｜Shahe bridge
                continue
            yield _as_written(original, origin, met.start(), end)
    yield from _kind_first(text, original, origin)
    yield from _addresses(text, original, origin)
    for met in met_in(_TERMINAL, text):
        yield _as_written(original, origin, met.start(), met.end())


def _kind_first(text: str, original: str, origin: tuple[int, ...]) -> Iterator[Written]:
    for met in met_in(_KIND_FIRST, text):
        named = original[origin[met.start("name")]].isupper()
        if named and met["name"] not in _NO_NAMES | _NO_PLACES:
            yield _as_written(original, origin, met.start(), met.end())


_ITS_KIND: Final = regex(rf" (?:{_KINDS})\b")
_TERMINAL: Final = Sparing(
    regex(r"\bterminal [1-4](?: (?:departures?|arrivals?)(?: level| hall)?)?\b")
)


def _addresses(text: str, original: str, origin: tuple[int, ...]) -> Iterator[Written]:
    for pattern in (_ADDRESS, _CORNER):
        for met in met_in(pattern, text):
            denied = _DENIED.search(text, max(0, met.start() - 20), met.start())
            # 100 yuan for road repair: a street has a capital.
            street = original[origin[text.rfind(" ", 0, met.end()) + 1]].isupper()
            if street and not denied and not text.startswith(_MORE, met.end()):
                yield _as_written(original, origin, met.start(), met.end())


_MORE: Final = (" bridge", " market", " repair", " toll")


def english_districts(text: str, original: str, origin: tuple[int, ...]) -> Iterator[Written]:
    """Yield counties, districts and cities with an English name: Qingwan County."""
    for met in met_in(_AREA, text):
        start = _begin(met, original, origin)
        if start is None or text[start : met.start("kind")].strip() in _HALF_NAMES:
            continue
        capital = original[origin[met.start("kind")]].isupper()
        if capital or met["kind"] in {"county", "district"}:
            yield _as_written(original, origin, start, met.end())


def _begin(met: re.Match[str], original: str, origin: tuple[int, ...]) -> int | None:
    """Return where the name begins: behind the last small letter and the last word of no name."""
    start, words = met.start("name"), met["name"].split(" ")
    last = met.start("name")
    for at, word in enumerate(words):
        plain = not original[origin[last]].isupper()
        first_of_two = word in _HALF_NAMES and (at + 1 < len(words) or "kind" in met.groupdict())
        if plain or (word in _NO_NAMES and not first_of_two):
            start = last + len(word) + 1
        last += len(word) + 1
    if start >= met.start("kind"):
        return None
    denied = _DENIED.search(met.string, max(0, start - 20), start)
    return None if denied else start


def _as_written(original: str, origin: tuple[int, ...], start: int, end: int) -> Written:
    return Written(original[origin[start] : origin[end - 1] + 1], start, end)


# Longtou toll station (the sign says 龙头收费站): the Chinese name is told.
_CHINESE: Final = regex(r" ?\([^()]{0,24}[\u4e00-\u9fff]")


def _also_in_chinese(text: str, end: int) -> bool:
    return _CHINESE.match(text, end) is not None
