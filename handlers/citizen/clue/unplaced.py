"""What becomes of words behind a receipt of which nobody said whether they are of that clue?

What speaks of its lines, or of the same people, is. Of other words it is asked; whoever leaves the
question loses nothing: they go in by themselves, and say to staff that it was left open.
"""

import re
from dataclasses import replace
from typing import Final

from clues.quiet_hours import leaves_at
from clues.reading.dangers.dangers import dangers
from clues.reading.slots import Name
from clues.regex import regex
from clues.speech import Kind, Say, Words
from clues.understood import Understood
from desk.intake import AddTo
from desk.room import Done
from desk.talk import Frame, Talk
from desk.turn import WAITS, Acts, Told
from handlers.citizen.clue import meant
from handlers.citizen.report.read.story import LINES
from handlers.citizen.report.read.terse import is_terse
from handlers.dialog import asking, masked
from handlers.dialog.book import Here
from handlers.dialog.flow import Given
from handlers.phrases.announced import is_again

_SHORT: Final = 30  # characters of a correction that tells no matter of its own
_PAPERS: Final = frozenset({Name.PAPERS_SHOWN, Name.RECEIPT_GIVEN, Name.NOTICE_GIVEN})
_DEED: Final = frozenset({Name.TIME, Name.AGENCY})
_THEY: Final = regex(
    "(?:还有|另外|对了|哦|就是|当时|那天|其中|[，,。！!\\s])*"
    "(?:[他她]们?|那(?:几|两|三)?个人|they|he|she)(?![^，。]{0,4}又)",
    re.IGNORECASE,
)
"""他们有三个人: the same people."""


def is_of_the_clue(words: str, understood: Understood | None) -> bool:
    """Say whether *words* correct a clue, tell one fact of it, or speak of the same people."""
    if understood is None:
        return False
    told = {slot.name for slot in understood.reading.slots}
    if understood.corrects:
        return len(words) <= _SHORT or Name.CATEGORY not in told
    if told & _PAPERS and told <= _PAPERS | {Name.CATEGORY}:
        return len(words) <= _SHORT
    lines = {LINES[name] for name in told if name in LINES}
    if len(lines) <= 1 and is_terse(Given(words=words, understood=understood)):
        return True
    return _THEY.match(words) is not None and not (told & _DEED or is_again(words))


# --- words that wait -----------------------------------------------------------------------


def waiting(talk: Talk) -> Frame | None:
    """Return the frame with words of which it is still asked where they belong."""
    return next((frame for frame in talk.frames if frame.aside.get(WAITS)), None)


def words_of(frame: Frame) -> str:
    """Return the words that wait, the first ones and those that came meanwhile."""
    told = (str(frame.aside.get("words", "")), str(frame.answers.get("more", "")))
    return "\n".join(filter(None, told))


def without(talk: Talk, frame: Frame) -> Talk:
    """Return the talk without the question, wherever it stands."""
    rest = tuple(each for each in talk.frames if each is not frame)
    return replace(talk, frames=rest, done=(), open=None)


def by_itself(here: Here) -> Acts:
    """Add what waited for too long to the clue it was asked about, marked as such."""
    frame = waiting(here.talk)
    if frame is None:
        return Told(talk=here.talk)
    words = words_of(frame)
    peril = next((str(each.peril) for each in dangers(words)), "")
    marked = here.reading.line(Words("add-unplaced", {"words": words}))
    added = yield AddTo(number=frame.subject, words=marked, danger=peril)
    if not isinstance(added, Done):  # withdrawn, or cut off: the question stays, and is not timed
        untimed = replace(frame, aside={**frame.aside, WAITS: False})
        frames = tuple(untimed if each is frame else each for each in here.talk.frames)
        return Told(talk=replace(here.talk, frames=frames))
    said = Say(
        lines=(Words("report-added-late", {"number": frame.subject}), *masked.lines(added)),
        kind=Kind.NOTICE,
    )
    local = here.house.local(here.now)
    says = () if here.talk.blocked or leaves_at(local) != local else (said,)
    if frame is here.talk.frame:
        talk = meant.going_on(here, here.talk, frame.subject)
        return (yield from asking.ended(here, talk, says))
    rest = tuple(each for each in here.talk.frames if each is not frame)
    return Told(talk=replace(here.talk, frames=rest), says=says)
