"""How is a conversation written down as data?

A flow is an ordered tuple of steps; the open question is the first step that applies and
has no answer. There is no step pointer, so a draft survives an upgrade of its flow.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Final, TypeAlias

from clues.speech import Choice, Line, Place, Words
from clues.understood import Understood
from desk.lookup import Piece
from desk.talk import Frame, Talk
from desk.turn import Acts
from handlers.dialog.house import House
from handlers.dialog.render import Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class Scene:
    """Where a step stands: the talk, its topmost frame, the house, the moment.

    *seen* is what the flow looked up before the step was asked, *files* how each file of the
    draft stands.
    """

    house: House
    talk: Talk
    now: datetime
    seen: Any = None
    files: Sequence[Piece] = ()

    @property
    def frame(self) -> Frame:
        """The frame that is talked about."""
        frame = self.talk.frame
        if frame is None:
            raise LookupError("no flow is open")
        return frame

    @property
    def answers(self) -> Mapping[str, Any]:
        """The answers given so far."""
        return self.frame.answers

    @property
    def reading(self) -> Reading:
        """How this person reads."""
        return Reading(
            house=self.house, language=self.talk.language, today=self.house.local(self.now).date()
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class Prompt:
    """A question: its lines, what may be picked, whether words of one's own are welcome."""

    lines: tuple[Line, ...]
    choices: tuple[Choice, ...] = ()
    free: bool = True
    numbered: bool = True
    worded: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """An answer as it came: a picked choice, words with what was understood, or a place.

    *below*: the words were written below a picture, and may only say what it shows.
    """

    choice: str | None = None
    words: str = ""
    place: Place | None = None
    understood: Understood | None = None
    below: bool = False


@dataclass(frozen=True, slots=True)
class Kept:
    """The answer is understood; *values* may answer several steps at once."""

    values: Mapping[str, Any]
    remark: Words | None = None


@dataclass(frozen=True, slots=True)
class Unclear:
    """The answer is not understood; *why* says what is wanted, the question follows again."""

    why: Words
    choices: tuple[Choice, ...] = ()


@dataclass(frozen=True, slots=True)
class Aside:
    """The choice opens something beside the flow: a card that is read, then the question."""

    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Edit:
    """The choice opens a step that was answered already; *values* are kept first."""

    key: str
    values: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Leave:
    """The answer leaves the flow for something else: *acts*, or what the message makes of it."""

    acts: Acts | Callable[[Any], Acts]


Accepted: TypeAlias = Kept | Unclear | Aside | Edit | Leave


FORGET: Final = object()
"""Kept as a value, it takes an answer back that no longer fits another."""


def always(_: Scene) -> bool:
    """Ask in any case."""
    return True


def deaf(_scene: Scene, _step: "Step", _given: Given) -> Accepted | None:
    """Hear nothing beside the open question."""
    return None


def nothing(_: Scene) -> Line | None:
    """Leave no line on the card."""
    return None


def alone(_scene: Scene, _step: "Step", prompt: Prompt) -> Prompt:
    """Put every question as its step words it."""
    return prompt


def unsaid(_step: "Step", _before: Scene, _after: Scene) -> Words | None:
    """Say nothing of a changed answer: the next question shows it."""
    return None


@dataclass(frozen=True, slots=True, kw_only=True)
class Step:
    """One question. *line* is how its answer reads on the card, under *label*.

    *needed* is what 跳过 hears where the question cannot be left open.
    *gives* are the keys its answer gives beside its own: they go with it when it is taken back.
    *undone* are the values with which 返回 leaves a question that no answer led to.
    """

    key: str
    ask: Callable[[Scene], Prompt]
    accept: Callable[[Scene, Given], Accepted]
    when: Callable[[Scene], bool] = always
    label: str = ""
    line: Callable[[Scene], Line | None] = nothing
    skip: Any = None
    needed: str = "skip-needed"
    takes_place: bool = False
    trail: bool = True
    undone: Mapping[str, Any] | None = None
    gives: tuple[str, ...] = ()


def last_taken_back(flow: "Flow", scene: Scene, kept: int = 0) -> Frame | None:
    """Return the frame without the last answer that led to another question than the open one.

    The first *kept* answers stay.
    """
    now, frame = flow.open_step(scene), scene.frame
    while len(frame.trail) > kept:
        frame = taken_back(flow, frame, frame.trail[-1])
        step = flow.open_step(replace(scene, talk=scene.talk.onward(frame)))
        if step is None or now is None or step.key != now.key:
            return frame
    return None


def taken_back(flow: "Flow", frame: Frame, key: str) -> Frame:
    """Return the frame as if *key* had not been answered, nor what its answer gave."""
    step = flow.step(key)
    gone = dict.fromkeys(step.gives if step else (), FORGET)
    return with_values(frame.without(key), gone)


@dataclass(frozen=True, slots=True, kw_only=True)
class Flow:
    """A conversation: its steps and what becomes of the answers.

    *finish* gets the message being answered (a ``Here``) and the scene. *known* gets the
    message with which it begins, and returns what need not be asked. *hears* takes
    words that say something about other questions than the open one, or returns None.
    *puts* words a question anew where it stands: behind a card, or asked a second time; what
    it adds to the choices, *hears* answers. *changed* says how an answer reads now that was
    changed.
    *before* returns the frame with the last answer taken back, None where there is none.
    *pictured* answers a picture where it may be the answer, rather than evidence. *closes*: to go
    back at its first question is to leave it. *anew* is the command that begins it anew where it
    shows what was asked for before it.
    """

    name: str
    steps: tuple[Step, ...]
    finish: Callable[[Any, Scene], Acts]
    version: int = 1
    look: Callable[[Frame], Any] = field(default=lambda _frame: None)
    hears: Callable[[Scene, Step, Given], Accepted | None] = deaf
    puts: Callable[[Scene, Step, Prompt], Prompt] = alone
    changed: Callable[[Step, Scene, Scene], Words | None] = unsaid
    staff: bool = False
    closes: bool = False
    anew: str = ""
    pictured: Callable[[Any], Acts] | None = None
    before: Callable[["Flow", Scene], Frame | None] = last_taken_back
    known: Callable[[Any], Mapping[str, Any]] = field(default=lambda _here: {})

    def step(self, key: str) -> Step | None:
        """Return the step with this key."""
        return next((step for step in self.steps if step.key == key), None)

    def open_step(self, scene: Scene) -> Step | None:
        """Return the step being corrected, else the first that applies and is unanswered."""
        if scene.frame.editing and (step := self.step(scene.frame.editing)):
            return step
        return next(
            (step for step in self.steps if step.key not in scene.answers and step.when(scene)),
            None,
        )

    def told(self, scene: Scene) -> dict[str, Any]:
        """Return the answers that still apply; those of unknown steps are kept as told."""
        known = {step.key for step in self.steps}
        applies = {step.key for step in self.steps if step.when(scene)}
        return {
            key: value for key, value in scene.answers.items() if key in applies or key not in known
        }


def answered(scene: Scene, step: Step, values: Mapping[str, Any]) -> Talk:
    """Return the talk with *values* given; without one for *step* itself it stays open."""
    frame = scene.frame
    if step.key in values:
        frame = frame.with_answer(step.key, values[step.key])
    return scene.talk.onward(with_values(frame, values))


def with_values(frame: Frame, values: Mapping[str, Any]) -> Frame:
    """Return the frame with *values* among its answers; FORGET takes one away."""
    answers = {**frame.answers, **values}
    return replace(
        frame, answers={key: value for key, value in answers.items() if value is not FORGET}
    )
