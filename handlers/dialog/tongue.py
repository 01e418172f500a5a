"""In which language does a conversation go on? In the one its person writes, until he chooses."""

from collections.abc import Generator
from dataclasses import replace
from typing import Any, Final

from clues.speech import Kind, Say, Words
from desk.reporter import Speak
from desk.talk import Frame, Talk
from desk.turn import Told
from handlers.dialog.book import Here
from handlers.phrases.english import has_chinese, is_english

_ENGLISH: Final = "en"
_CHOSEN: Final = "tongue"
"""That the person chose the language himself: then nothing he writes changes it."""


def chosen(talk: Talk, tag: str) -> Talk:
    """Return the talk that goes on in the language its person chose."""
    return replace(talk, language=tag, tally={**talk.tally, _CHOSEN: True})


def followed(here: Here) -> Generator[Any, Any, Here]:
    """Return the conversation in the language that was just written.

    A page has its own switch; what staff write is for a reporter, the name of a place is of a
    map, and whoever told his story in Chinese reads it.
    """
    talk = here.talk
    reports = talk.staff is None and not here.house.capability(talk.channel).transcript
    settled = bool(talk.tally.get(_CHOSEN)) or _ENGLISH not in here.house.catalogue.languages()
    if not reports or settled or talk.language == _ENGLISH or here.inbound.place is not None:
        return here
    if not is_english(here.inbound.words) or any(map(_is_told_in_chinese, talk.frames)):
        return here
    yield Speak(_ENGLISH)
    return here.on(replace(talk, language=_ENGLISH))


def _is_told_in_chinese(frame: Frame) -> bool:
    return has_chinese(str(frame.answers.get("story") or ""))


def saying_so(told: Told) -> Told:
    """Say in which language it goes on now, and how to get the other one back."""
    said = Say(lines=(Words("language-followed"),), kind=Kind.NOTICE)
    return replace(told, says=(said, *told.says))
