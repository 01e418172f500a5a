"""How does a story that a thousand tests tell get read once?

Reading is a pure function of words, moment and campaign: what it said before it says again.
What reads within a conversation (a correction, a matter told apart) reads as ever.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from typing import Any

import pytest

from handlers.dialog import understanding
from handlers.dialog.house import House

_READS = understanding.read_words
_KNOWN: dict[Any, Any] = {}


@contextmanager
def read_once() -> Iterator[None]:
    """Let the door know what it has read before."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(understanding, "read_words", _read)
        yield


def _read(house: House, words: str, now: datetime) -> Any:
    asked = words, now, house.zone, id(house.campaign)
    if asked not in _KNOWN:
        # The campaign is kept, so that no other one gets its number.
        _KNOWN[asked] = house.campaign, _READS(house, words, now)
    return _KNOWN[asked][1]
