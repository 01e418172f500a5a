"""Which kind of matter do a person's own words name, and when does he leave it to others?

就是罚款 among 路上被罚款, 路上被收费 and 拦车检查 is the first; 你们定 is for the office to say.
"""

from collections.abc import Iterable
from typing import Final

from clues.regex import regex
from clues.taxonomy import Category, Taxonomy
from handlers.dialog.recognise import plain, plain_name
from handlers.phrases.unsure import is_unsure, unsure_of

_BEGINNING: Final = 3
"""Fewer characters name a kind only if they are the whole of its name."""
_FRAME: Final = regex(
    "^(?:我(?:觉得|看|选|说的)?|应该|大概|可能|就|那就|还|算|属于|是|选|说的)*|(?:的(?:事|问题|那种|那个)?|这个|那个|吧|啊|呀|了|呢)*$"
)
_OPEN: Final = regex(
    "(?:那|就|由|让|请|还是|你们?|您|大家|自己|帮我|替我|看着|随便|哪个|哪种|选|都|也)*"
    "(?:定|决定|看着办|随便|看吧|看着选|选吧|判断|分|归类|都行|都可以|都像|都是|无所谓)(?:一?个|吧|啊|呗|就行|好了|了)*"
    "|(?:我)?(?:也|都|真)?(?:分不清|不懂这些|不会选|选不来|不知道选(?:哪个|什么)|说不清楚?|不好说|拿不准)"
    "|(?:you decide|up to you|whichever|whatever|any(?: of them)?|all of them)"
)


def kinds_named(taxonomy: Taxonomy, words: str) -> tuple[Category, ...]:
    """Return the kinds that words name; two characters name one only if they are all of it."""
    found = taxonomy.find(words)
    if len(words.strip()) >= _BEGINNING:
        return found
    return tuple(each for each in found if words.strip() in (*each.name.values(), *each.aliases))


def among(offered: Iterable[Category | None], words: str) -> Category | None:
    """Return the one of the kinds *offered* whose name holds the words; None if none or several."""
    wanted = _FRAME.sub("", plain(words))
    if len(wanted) < len("罚款"):
        return None
    held = [each for each in offered if each and any(wanted in name for name in _names(each))]
    return held[0] if len(held) == 1 else None


def _names(kind: Category) -> tuple[str, ...]:
    return tuple(plain_name(name) for name in (*kind.name.values(), *kind.aliases))


def leaves_open(words: str) -> bool:
    """Say whether somebody leaves it to others, or cannot say, which kind it is.

    不记得几点了 is said of something else.
    """
    unsure = is_unsure(words) and unsure_of(words) is None
    return _OPEN.fullmatch(plain(words)) is not None or unsure
