"""What is remembered of one conversation between two messages?

The open question is the first unanswered step of the topmost frame; a frame is one flow
that was begun. A frame under another is parked and resumed when the upper one ends.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any, Self

from clues.permissions import Role
from clues.speech import Say
from desk.payload import Json, pack, unpack


@dataclass(frozen=True, slots=True, kw_only=True)
class Frame:
    """One begun flow: answers by step key, in the order of *trail*.

    *aside* keeps answers whose step no longer applies; they are not submitted. *editing*
    is the step opened from the review card. *subject* is what the flow is about (a clue
    number, a question id).
    """

    flow: str
    version: int = 1
    answers: Mapping[str, Any] = field(default_factory=dict)
    trail: tuple[str, ...] = ()
    aside: Mapping[str, Any] = field(default_factory=dict)
    editing: str | None = None
    subject: str = ""

    def with_answer(self, key: str, value: Any) -> Self:
        """Return the frame with *value* under *key*, now the last answer given."""
        trail = (*(step for step in self.trail if step != key), key)
        return replace(self, answers={**self.answers, key: value}, trail=trail, editing=None)

    def without(self, key: str) -> Self:
        """Return the frame as if *key* had not been answered."""
        answers = {name: value for name, value in self.answers.items() if name != key}
        trail = tuple(step for step in self.trail if step != key)
        return replace(self, answers=answers, trail=trail)


@dataclass(frozen=True, slots=True, kw_only=True)
class Member:
    """A person of the staff as the desk knows him while he acts."""

    id: int
    unit: str
    role: Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Talk:
    """One conversation. *asked* numbers the open question; its buttons carry it.

    *open* is the message that asks now. *done* are the lines of questions already answered
    on the screen in view. *files* counts the files of the draft. *receipt* holds number
    and code until they are put away. *recent* is the clue a later word may belong to,
    *viewing* the one whose code was just shown, *shown* the one whose card was.
    *rest* are the further parts of an answer that was too long for one message, *offered*
    is the notice whose choices the numbers stand for instead of those of the open question.
    *tally* counts for the limits. *screen* is the channel's id of the message in view.
    *at* is the place of a poster that was scanned, and until when that counts.
    *shelf* are the ways back to drafts that were kept aside here, newest last.
    *served* is the member of the staff whose conversation this was when it was last kept.
    *dismissed*: a member spoke here whose post has ended; POSIX seconds until when that is
    remembered, 0 where nobody did.
    """

    address: int
    channel: str
    lookup: bytes
    language: str
    version: int = 0
    asked: int = 0
    frames: tuple[Frame, ...] = ()
    key_id: str | None = None
    open: Say | None = None
    offered: Say | None = None
    rest: tuple[str, ...] = ()
    done: tuple[Json, ...] = ()
    files: int = 0
    receipt: Mapping[str, Any] | None = None
    recent: Mapping[str, Any] | None = None
    viewing: Mapping[str, Any] | None = None
    shown: Mapping[str, Any] | None = None
    tally: Mapping[str, Any] = field(default_factory=dict)
    shelf: Sequence[str] = ()
    at: Mapping[str, Any] | None = None
    screen: str | None = None
    touched_at: datetime | None = None
    staff: Member | None = None
    served: int | None = None
    dismissed: float = 0
    fresh: bool = False
    blocked: bool = False

    @property
    def frame(self) -> Frame | None:
        """The flow that is talked about now, or None."""
        return self.frames[-1] if self.frames else None

    def begin(self, frame: Frame) -> Self:
        """Return the talk with *frame* on top."""
        return replace(self, frames=(*self.frames, frame))

    def onward(self, frame: Frame) -> Self:
        """Return the talk with *frame* instead of the topmost one."""
        return replace(self, frames=(*self.frames[:-1], frame))

    def end(self) -> Self:
        """Return the talk without its topmost frame."""
        return replace(self, frames=self.frames[:-1])

    def without_draft(self) -> Self:
        """Return the talk with nothing begun in it: no draft, no file of one, no question open."""
        return replace(self, frames=(), key_id=None, files=0, done=(), open=None)


_KEPT = ("files", "receipt", "recent", "viewing", "shown", "tally", "shelf", "at", "dismissed")
_DISMISSED_FOR = timedelta(days=30)


def dismissed(now: datetime) -> Json:
    """Return all that is kept of the conversation of a member whose post ended at *now*, UTC."""
    return {"dismissed": (now + _DISMISSED_FOR).timestamp()}


def to_json(talk: Talk) -> Json:
    """Return what of *talk* is sealed into its row."""
    kept = {name: getattr(talk, name) for name in _KEPT if getattr(talk, name)}
    kept["frames"] = [_frame(frame) for frame in talk.frames]
    kept["done"] = list(talk.done)
    if talk.staff is not None:
        kept["served"] = talk.staff.id
    if talk.rest:
        kept["rest"] = list(talk.rest)
    for name in ("open", "offered"):
        if (say := getattr(talk, name)) is not None:
            kept[name] = pack(say)
    return kept


def from_json(kept: Json) -> dict[str, Any]:
    """Return the fields of a Talk that :func:`to_json` kept."""
    fields_: dict[str, Any] = {name: kept[name] for name in _KEPT if name in kept}
    fields_["frames"] = tuple(_read_frame(frame) for frame in kept.get("frames", ()))
    fields_["done"] = tuple(kept.get("done", ()))
    fields_["served"] = kept.get("served")
    fields_["rest"] = tuple(kept.get("rest", ()))
    for name in ("open", "offered"):
        fields_[name] = unpack(kept[name]) if name in kept else None
    return fields_


def _frame(frame: Frame) -> Json:
    return {
        "flow": frame.flow,
        "version": frame.version,
        "answers": dict(frame.answers),
        "trail": list(frame.trail),
        "aside": dict(frame.aside),
        "editing": frame.editing,
        "subject": frame.subject,
    }


def _read_frame(kept: Json) -> Frame:
    return Frame(**{**kept, "trail": tuple(kept["trail"])})
