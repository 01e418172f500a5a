"""Which choices stand on one screen where they are typed by number, and what are 9 and 0?

Eight at a time, 1 to 8; 9 turns to the next ones and from the last back to the first, 0 goes
back; what ends a list of several stands on every screen. A question that expects a count has no
numbered choices but 0, and no pages.
"""

from itertools import count
from typing import Final

from clues.speech import Choice, Kind, Say, Words

MOST: Final = 8
MORE: Final = Choice(id="more", label=Words("word.more"), called=("下一页", "next"))
_MARKS: Final = {"back": "0", "more": "9"}


def shown(say: Say) -> tuple[Choice, ...]:
    """Return the choices on the screen of *say*, the turning of pages among them."""
    countable = _countable(say)
    if not say.numbered or len(countable) <= MOST:
        return say.typed
    at = say.page % _pages(say)
    own = tuple(each for each in say.typed if each.id == "more")
    last = at == _pages(say) - 1
    done, back = (tuple(each for each in say.typed if each.id == id_) for id_ in ("done", "back"))
    here = countable[at * MOST : (at + 1) * MOST]
    return (*here, *done, *(own if own and last else (MORE,)), *back)


def marked(say: Say) -> tuple[tuple[str, Choice], ...]:
    """Return what stands before each choice on the screen: its number, 9 for more, 0 for back."""
    if not say.numbered:  # 0 goes back wherever a question is asked
        zero = "0" if say.kind is Kind.QUESTION else "·"
        return tuple((zero if each.id == "back" else "·", each) for each in say.typed)
    here = shown(say)
    apart = _MARKS if MORE not in here else {**_MARKS, "done": "·"}
    numbers = count(1)
    return tuple((apart.get(each.id) or str(next(numbers)), each) for each in here)


def by_mark(say: Say, mark: str) -> Choice | None:
    """Return the choice on the screen that stands behind this number, or None."""
    return next((each for told, each in marked(say) if told == mark), None)


def _countable(say: Say) -> tuple[Choice, ...]:
    found = tuple(each for each in say.typed if each.id not in _MARKS)
    return found if len(found) <= MOST else tuple(each for each in found if each.id != "done")


def _pages(say: Say) -> int:
    return -(-len(_countable(say)) // MOST)
