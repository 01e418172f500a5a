"""What may stand behind the word of a command, so that it is not the beginning of a story?"""

from typing import Final

from clues.reading.slots import Name
from clues.regex import regex
from handlers.dialog.book import Here
from handlers.dialog.understanding import read_words

REPORTS: Final = (
    *("举报", "反映", "投诉", "我要举报", "我想举报", "我要投诉", "我想投诉", "我要报案"),
    *(
        "一步一步问我",
        "一步步问我",
        "一步一步来",
        "一步一步问",
        "你问我答",
        "你问我",
        "您问我答",
        "问我",
    ),
    *("ask me step by step", "step by step", "ask me", "i want to report"),
)
"""What begins the guided way, besides its name."""
_PAYLOAD: Final = regex(r"[A-Za-z0-9_-]{1,64}|join-\S+")
_PLACES: Final = frozenset(
    {Name.PLACE, Name.POINT, Name.DISTRICT, Name.WATER, Name.ROAD, Name.CATEGORY}
)
_CODE: Final = regex(r"(?=.*[0-9])[0-9A-Za-z\s\-_·.\u2010-\u2015\uff0d\uff10-\uff5a]{4,60}")


def is_payload(here: Here, rest: str) -> bool:
    """Say whether *rest* came from a link or a scanned code: a person's own words did not.

    A code that somebody made himself may be no more than the name of a place.
    """
    if _PAYLOAD.fullmatch(rest):
        return True
    read = read_words(here.house, rest, here.now)
    only_places = {slot.name for slot in read.reading} <= _PLACES
    return rest.isalnum() and only_places and read.danger is None


def is_code(_: Here, rest: str) -> bool:
    """Say whether *rest* may be meant as a number or a code, however it was copied."""
    return _CODE.fullmatch(rest.strip(" :：,，。")) is not None
