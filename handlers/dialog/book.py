"""What can be talked about? The table of contents every conversation is looked up in."""

from collections.abc import Callable, Generator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, TypeAlias

from clues.speech import Inbound, Line, Say, Sign
from clues.understood import Understood
from desk.talk import Frame, Talk
from desk.turn import Acts, Told
from handlers.dialog.flow import Flow, Scene
from handlers.dialog.house import House
from handlers.dialog.recognise import plain_name
from handlers.dialog.render import Reading
from handlers.dialog.tokens import Press


@dataclass(frozen=True, slots=True, kw_only=True)
class Here:
    """One message being answered: what came, to which talk, in which house, when."""

    book: "Book"
    talk: Talk
    inbound: Inbound
    now: datetime

    @property
    def house(self) -> House:
        """The constants of all conversations."""
        return self.book.house

    @property
    def reading(self) -> Reading:
        """How this person reads."""
        return Reading(
            house=self.house, language=self.talk.language, today=self.house.local(self.now).date()
        )

    def on(self, talk: Talk) -> "Here":
        """Return the same message with the talk as it now stands."""
        return Here(book=self.book, talk=talk, inbound=self.inbound, now=self.now)


Answer: TypeAlias = Callable[[Here, str], Acts]


@dataclass(frozen=True, slots=True, kw_only=True)
class Command:
    """A word anyone may type at any step; *answer* gets what was written behind it.

    Only what *fits* is taken: a word before a story is the story's. *takes_links*: what stands
    behind its slash comes from a link or a code.
    *labels* are the buttons it stands under: what is written on them may be typed, too.
    """

    name: str
    answer: Answer
    words: tuple[str, ...] = ()
    labels: tuple[str, ...] = ()
    staff: bool = False
    takes: bool = False
    takes_links: bool = False
    fits: Callable[[Here, str], bool] = field(default=lambda _here, _rest: True)


@dataclass(frozen=True, slots=True, kw_only=True)
class Book:
    """Flows, commands and signs by name, and who answers a press on a clue.

    *alarm* may put something before what is said. *written* answers words that came with files of
    an open draft like words alone. *tell* begins a report with a story just told,
    *retell* with one matter of it, *placed* with a position; *joined* adds words to the story of a
    draft, *card* shows what was understood of a story just told. *room_for* keeps an old
    draft aside for files of another matter, *clue_of_files* tells which clue files belong to
    without a draft, *filed* goes on behind them.
    """

    house: House
    flows: Mapping[str, Flow]
    commands: Mapping[str, Command]
    signs: Mapping[Sign, Callable[[Here], Acts]]
    on_clue: Callable[[Here, Press], Acts]
    idle: Callable[[Here, str], Acts]
    greet: Callable[[Here, str], Acts]
    alarm: Callable[[Here, Told], Acts]
    written: Callable[[Here], Acts]
    tell: Callable[..., Acts]
    retell: Callable[..., Acts]
    sees: Callable[[Here], tuple[Line, ...]]
    joined: Callable[[House, Frame, str, Understood | None], Frame]
    placed: Callable[[Here], Acts]
    room_for: Callable[[Here], Generator[Any, Any, Here]]
    clue_of_files: Callable[[Here], Generator[Any, Any, str | None]]
    filed: Callable[[Here, str, tuple[Say, ...]], Acts]
    card: Callable[[Scene], tuple[Line, ...]]
    spoken: Mapping[str, str] = field(default_factory=dict)


def spoken(commands: Mapping[str, Command], house: House) -> Mapping[str, str]:
    """Return every word that means a command, and which; labels in every language."""
    labels = {
        plain_name(house.catalogue.say(label, language)): command.name
        for command in commands.values()
        for label in command.labels
        for language in house.catalogue.languages()
    }
    words = {
        plain_name(word): command.name
        for command in commands.values()
        for word in (command.name, *command.words)
    }
    return labels | words
