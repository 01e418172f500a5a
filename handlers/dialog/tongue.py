"""In which language does a conversation go on? In the one its person writes, until he chooses."""

from collections.abc import Generator
from dataclasses import replace
from typing import Any, Final

from clues.speech import Kind, Say, Words
from desk.reporter import Speak
from desk.talk import Talk
from desk.turn import Told
from handlers.dialog.book import Here
from handlers.phrases.english import is_english

_ENGLISH: Final = "en"
_CHOSEN: Final = "tongue"
"""That the person chose the language himself: then nothing he writes changes it."""


def chosen(talk: Talk, tag: str) -> Talk:
    """Return the talk that goes on in the language its person chose."""
    return replace(talk, language=tag, tally={**talk.tally, _CHOSEN: True})


def followed(here: Here) -> Generator[Any, Any, Here]:
    """Return the conversation in the language that was just written.

    A page has its own switch, and what staff write is for a reporter.
    """
    talk = here.talk
    settled = here.inbound.place is not None or talk.staff is not None or talk.tally.get(_CHOSEN) or talk.language == _ENGLISH
    page = here.house.capability(talk.channel).transcript
    spoken = _ENGLISH in here.house.catalogue.languages() and is_english(here.inbound.words)
    if settled or page or not spoken:
        return here
    yield Speak(_ENGLISH)
    return here.on(replace(talk, language=_ENGLISH))


def saying_so(told: Told) -> Told:
    """Say in which language it goes on now, and how to get the other one back."""
    said = Say(lines=(Words("language-followed"),), kind=Kind.NOTICE)
    return replace(told, says=(said, *told.says))
