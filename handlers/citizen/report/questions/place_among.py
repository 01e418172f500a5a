"""Which part of a sentence is the place that was asked for?

二中后面那条巷子，没监控: the first part; of 是在沙河桥，两个人 what was read of it.
"""

import re
from collections.abc import Mapping
from typing import Any, Final

from clues.reading.places.place_phrases import place_phrases
from clues.reading.words.folding import fold
from clues.regex import regex
from handlers.citizen.report.questions.plausible import is_spot, may_be_place
from handlers.phrases.parts import place_parts
from handlers.phrases.unsure import is_unsure

_LEAD: Final = regex(
    "^(?:好像|应该|大概|可能|反正)?(?:就|也)?(?:是|就是)?(?:在|到|位于)?(?=..)|"
    "^(?:it was )?(?:at|in|on) (?=..)",
    re.IGNORECASE,
)
_LONGEST: Final = 24  # characters of a part that is a place and no sentence


def place_among(words: str, read: Mapping[str, Any] | None) -> dict[str, Any] | None:
    """Return the place that one of several parts of *words* is, None where they are not several.

    *read* is the place read from all of them; where the part around it names it more closely,
    that is how it is called. Empty: the first part says that he cannot tell.
    """
    words = there_instead(words)
    parts = place_parts(words)
    if len(parts) < 2:  # noqa: PLR2004 - one part is the answer itself
        return None
    if all(map(is_spot, parts)):
        return {**(read or {}), "words": _LEAD.sub("", words.strip())}
    if read:
        return {**read, "words": _called(parts, read)}
    spots = [part for part in parts if may_be_place(part) and not is_unsure(part)]
    if spots and len(spots) < len(parts):
        return {"words": _LEAD.sub("", spots[0])}
    return {} if is_unsure(parts[0]) and not spots else None


def spot_alone(words: str) -> str | None:
    """Return the place that *words* are and nothing else; None where they may be anything.

    They are one where they would be one behind 在.
    """
    spot = _LEAD.sub("", words.strip(_STOPS))
    read = fold(f"在{spot}").text if len(spot) <= _LONGEST else ""
    return spot if any(each.value == read[1:] for each in place_phrases(read)) else None


_STOPS: Final = " 。，！"


def there_instead(words: str) -> str:
    """Return *words* without a place that they deny: 西街 of 不是东街，西街."""
    return _CALLED.sub("", _NOT_THERE.sub("", words.strip()))


# 镇上的，叫龙泉镇: the name is the place
_CALLED: Final = regex("^[^，,]{1,6}[，,](?:就|名)?叫(?=[^，,不没我他]{2,}$)")


_NOT_THERE: Final = regex(
    "^(?:不对[，,]?)?不(?:是在|是|在)[^，,。；;是]{1,20}"
    "(?:[，,。；;]\\s*(?:(?:而是|应该?是|是)在?|在)?|(?:而是|是)在?)(?=..)"
)


def _called(parts: list[str], read: Mapping[str, Any]) -> str:
    around = next((part for part in parts if str(read.get("said")) in part), "")
    name, words = _LEAD.sub("", around), str(read["words"])
    spot = may_be_place(name) if name.isascii() else is_spot(name)
    told = _SOMEBODY.match(name, 0, max(0, name.find(words))) is not None
    return name if len(words) < len(name) <= _LONGEST and spot and not told else words


# 该局工作人员在｜西街强行拆除我店招牌: who was there is no part of the place.
_SOMEBODY: Final = regex("..+在$")


def says_more(words: str, place: Mapping[str, Any]) -> bool:
    """Say whether *words* tell more than the place."""
    return _bare(_LEAD.sub("", words.strip())) != _bare(str(place.get("words") or ""))


def _bare(words: str) -> str:
    return re.sub(r"\W+", "", words)
