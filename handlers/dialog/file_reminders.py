"""What is a person told once about files, with the first one of his draft?"""

from dataclasses import replace
from typing import Final

from clues.speech import FileKind, FileRef, Line, Words
from desk.talk import Talk
from handlers.dialog.book import Here

_TOLD: Final = "before"
_FILLED: Final = ("time", "place")  # what a photo carries that was sent as a file


def reminded(here: Here, kept: tuple[FileRef, ...]) -> tuple[Talk, tuple[Line, ...]]:
    """Return what is said of files before the first one, and the talk that remembers it.

    An album is answered once, by whichever answer is the last: it says so each time.
    """
    talk = here.talk
    now = [talk.key_id, kept[0].album or ""]
    told = talk.tally.get(_TOLD)
    if told is not None and told[0] == talk.key_id and (told != now or not now[1]):
        return talk, ()
    marked = replace(talk, tally={**talk.tally, _TOLD: now})
    return marked, (Words("file-before"), *_original(here, kept))


def _original(here: Here, kept: tuple[FileRef, ...]) -> tuple[Line, ...]:
    """Say how time and place stay in a photo, where the channel has just taken them out."""
    bared = here.house.capability(here.talk.channel).bares_photos
    answers = here.talk.frame.answers if here.talk.frame else {}
    photos = any(file.kind is FileKind.PHOTO for file in kept)
    if not bared or not photos or all(answers.get(key) for key in _FILLED):
        return ()
    return (Words("file-original"),)
