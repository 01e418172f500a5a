"""Is a number alone, where no sum is asked for, the sum that was not told yet?

交警罚我, and then 200 where the place is asked: no place is called so, and a fine was told.
"""

import re
from decimal import Decimal
from typing import Final

from clues.money import read_amount
from handlers.citizen.report.screens.noted import noted
from handlers.citizen.report.told.told import with_words
from handlers.dialog.flow import Given, Kept, Scene, Step
from handlers.phrases.answers import tells_deed

_WHERE: Final = frozenset({"place", "agency", "time", "guess", "branch"})
"""Questions that no number of that size answers."""
_LEAST: Final = 50
"""Smaller numbers may be a day, a choice, a house or a road."""
_NUMBER: Final = re.compile(r"\d{2,7}|[一二两三四五六七八九]?[一二三四五六七八九十百千万零]{2,8}")


def bare_sum(scene: Scene, step: Step, given: Given) -> Kept | None:
    """Take the number for the sum where the story tells of money and names none."""
    yuan = _number(given.words)
    story = str(scene.answers.get("story") or "")
    if yuan is None or step.key not in _WHERE or scene.frame.editing:
        return None
    if "money" in scene.answers or not tells_deed(story):
        return None
    money = {"amounts": [{"amount": str(yuan), "role": ""}], "words": given.words}
    kept = {"money": money}
    said = noted(scene, kept)
    return Kept({**kept, "story": with_words(scene.answers, given.words)}, said)


def _number(words: str) -> Decimal | None:
    plain = words.strip(" 。，,.！!")
    yuan = read_amount(plain) if _NUMBER.fullmatch(plain) else None
    return yuan if yuan is not None and yuan >= _LEAST else None
