"""How far from an English place, and of what is it a part: 2 km east of Liuhe toll station?

The north gate of Renmin Park is one of many north gates.
"""

from typing import Final

from clues.regex import regex

_FAR: Final = (
    r"\d{1,4}(?:\.\d)? ?(?:km|kilomet(?:er|re)s?|m|met(?:er|re)s?|miles?|yards?) "
    r"(?:to the )?(?:north|south|east|west|north-?east|north-?west|south-?east|south-?west|"
    r"upstream|downstream|up|down|short|before|past|after|behind|from)(?: of| from)?"
)
_BEFORE: Final = regex(rf"\b{_FAR} (?:the )?$")
_BEHIND: Final = regex(rf",? (?:about |around |some )?{_FAR}(?: (?:it|there))?(?=[,.;!?]|$)")
_OF: Final = regex(r" of (?:the )?(?P<name>[a-z']+(?: [a-z']+){0,3})\b")
_REACH: Final = 48  # characters


def widened(text: str, start: int, end: int, original: str, origin: tuple[int, ...]) -> slice:
    """Return where the words of a place stand that were found at *start*:*end* of folded *text*."""
    end = _whose(text, end, original, origin)
    before = _BEFORE.search(text, max(0, start - _REACH), start)
    behind = _BEHIND.match(text, end)
    return slice(before.start() if before else start, behind.end() if behind else end)


def _whose(text: str, end: int, original: str, origin: tuple[int, ...]) -> int:
    """Return where the name ends of what the place is a part: the words with a capital."""
    met = _OF.match(text, end)
    if met is None:
        return end
    at = met.start("name")
    for word in met["name"].split(" "):
        if not original[origin[at]].isupper():
            break
        end = at + len(word)
        at = end + 1
    return end
