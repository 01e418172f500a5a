"""How is a question put, answered, repeated, taken back, and what follows it?"""

from collections.abc import Generator, Mapping, Sequence
from dataclasses import replace
from typing import Any

from clues.speech import Choice, Kind, Line, Say, Words
from desk.intake import DraftFiles, not_lost
from desk.lookup import Piece
from desk.payload import pack_line, unpack_line
from desk.talk import Frame, Talk
from desk.turn import Acts, Told, again
from handlers.dialog.book import Here
from handlers.dialog.flow import (
    Accepted,
    Aside,
    Edit,
    Flow,
    Given,
    Kept,
    Leave,
    Prompt,
    Scene,
    Step,
    Unclear,
    answered,
    with_values,
)
from handlers.phrases.unsure import CHOICES

BACK = Choice(id="back", label=Words("word.back"))
SKIP = Choice(id="skip", label=Words("word.skip"))
SKIPPED = "跳过"
_LEAVES_OPEN = frozenset({"skip"}) | CHOICES
"""Choices beside which none is wanted that skips."""
_LONGEST_TRAIL = 12
_LONGEST_PATH = 40


def begin(here: Here, frame: Frame, *remarks: Line) -> Acts:
    """Open a flow on top of whatever is open and put its first question."""
    talk = replace(here.talk.begin(frame), done=())
    return (yield from proceed(here.on(talk), remarks))


def proceed(
    here: Here, remarks: Sequence[Line] = (), *, files: Sequence[Piece] | None = None
) -> Acts:
    """Put the open question of the topmost flow, or finish it when all is answered.

    *files* are those of the draft where they were just looked up.
    """
    scene = yield from _scene(here, files)
    flow = _flow(here)
    step = flow.open_step(scene)
    if step is None:
        return (yield from flow.finish(here, scene))
    return ask(here, scene, step, remarks)


def asked_now(here: Here) -> Generator[Any, Any, Say | None]:
    """Return the question the topmost flow would put now, None when all is answered."""
    scene = yield from _scene(here)
    step = _flow(here).open_step(scene)
    return None if step is None else ask(here, scene, step).says[-1]


def ask(here: Here, scene: Scene, step: Step, remarks: Sequence[Line] = ()) -> Told:
    """Return the talk with the question of *step* put to it."""
    prompt = _flow(here).puts(scene, step, step.ask(scene))
    choices = _choices(scene, step, prompt)
    done = tuple(unpack_line(line) for line in scene.talk.done)
    say = Say(
        lines=(*done, *remarks, *prompt.lines),
        choices=choices,
        numbered=prompt.numbered,
        worded=prompt.worded,
        replaces=True,
    )
    return Told(talk=scene.talk, says=(say,))


def answer(here: Here, given: Given, label: Line | None = None) -> Acts:
    """Give an answer to the open question and go on."""
    if here.talk.frame is None:
        return (yield from _unasked(here, given))
    scene = yield from _scene(here)
    step = _flow(here).open_step(scene)
    if step is None:
        return (yield from _flow(here).finish(here, scene))
    if given.place is not None and not step.takes_place:
        return (yield from _placed_aside(here, scene, given))
    accepted = _heard(here, scene, step, given) or step.accept(scene, given)
    if isinstance(accepted, Kept):
        return (
            yield from _kept(
                here, scene, step, accepted.values, label=label, remark=accepted.remark
            )
        )
    return (yield from _turned_aside(here, scene, step, accepted))


def _heard(here: Here, scene: Scene, step: Step, given: Given) -> Accepted | None:
    """Ask the flow whether it was answered something beside the open question."""
    return _flow(here).hears(scene, step, given) if given.place is None else None


def _turned_aside(here: Here, scene: Scene, step: Step, accepted: Accepted) -> Acts:
    """Follow an answer that answered nothing: say why, show a card, open another step."""
    match accepted:
        case Unclear(why):
            return ask(here, scene, step, (why,))
        case Aside(lines):
            return ask(here, scene, step, lines)
        case Edit(key, values):
            talk = here.talk.onward(with_values(_frame(here), values))
            return (yield from edit(here.on(talk), key, files=scene.files))
        case Leave(acts):
            return (yield from acts(here) if callable(acts) else acts)
    raise TypeError(accepted)


def _kept(
    here: Here,
    scene: Scene,
    step: Step,
    values: Mapping[str, Any],
    *,
    label: Line | None,
    remark: Words | None,
) -> Acts:
    talk = answered(scene, step, values)
    if remark is None and scene.frame.editing == step.key:
        remark = _flow(here).changed(step, scene, replace(scene, talk=talk))
    talk = replace(talk, done=_trail(here, step, label))
    return (yield from proceed(here.on(talk), (remark,) if remark else (), files=scene.files))


def _trail(here: Here, step: Step, label: Line | None) -> tuple[Any, ...]:
    """The answered questions stay on the screen only while it is edited by presses."""
    if here.inbound.choice is None or label is None or not step.trail:
        return ()
    if here.house.capability(here.talk.channel).transcript:
        return ()
    said = here.reading.line(label)[:_LONGEST_PATH]
    line = pack_line(Words("trail-line", {"path": said}))
    return (*here.talk.done, line)[-_LONGEST_TRAIL:]


def edit(here: Here, key: str, *, files: Sequence[Piece] | None = None) -> Acts:
    """Open a step that was answered already; its answer leads back to where one was."""
    frame = replace(_frame(here), editing=key)
    talk = replace(here.talk.onward(frame), done=())
    return (yield from proceed(here.on(talk), files=files))


def back(here: Here, _rest: str = "") -> Acts:
    """Take the last answer back, or stop correcting."""
    if here.talk.frame is None:
        return (yield from repeat(here))
    scene = yield from _scene(here)
    before = _before(here, scene)
    if before is None and _flow(here).closes:
        closed = Say(lines=(Words("flow-closed"),), kind=Kind.NOTICE)
        return (yield from ended(here, here.talk, (closed,)))
    if before is None:
        return (yield from repeat(here, Words("back-first")))
    talk = replace(here.talk.onward(before), done=())
    return (yield from proceed(here.on(talk), files=scene.files))


def _before(here: Here, scene: Scene) -> Frame | None:
    """Return the frame as it was before the open question, None where nothing was."""
    flow, frame = _flow(here), replace(scene.frame, editing=None)
    step = flow.open_step(scene)
    if step is not None and step.undone is not None and step.key not in frame.answers:
        return with_values(frame, step.undone)
    if scene.frame.editing:
        return frame
    return flow.before(flow, scene) if frame.trail else None


def skip(here: Here, _rest: str = "") -> Acts:
    """Leave the open question unanswered, where that may be; what it offers is not taken.

    Where it has an answer of its own for who cannot say, that is the one.
    """
    if here.talk.frame is None:
        return (yield from repeat(here))
    own = _own(here, "drop") or _called(here, SKIPPED)
    if own is not None:
        return (yield from answer(here, Given(choice=own.id), label=own.label))
    scene = yield from _scene(here)
    step = _flow(here).open_step(scene)
    if step is None or step.skip is None:
        return (yield from repeat(here, Words(step.needed if step else "skip-needed")))
    return (
        yield from _kept(
            here,
            scene,
            step,
            {step.key: step.skip},
            label=Words("word.skip"),
            remark=Words("skip-done"),
        )
    )


def done(here: Here, _rest: str = "") -> Acts:
    """Answer with the open question's own *done*, else say how many files the draft holds."""
    own = _own(here, "done")
    if own is not None:
        return (yield from answer(here, Given(choice=own.id), label=own.label))
    if had := not_lost((yield from of_draft(here))):
        total = Words("count-file", {"n": len(had)})
        return (yield from repeat(here, Words("file-total", {"count": total})))
    return (yield from repeat(here))


def _own(here: Here, name: str) -> Choice | None:
    """Return the choice of the open question that is called so."""
    if here.talk.open is None or here.talk.frame is None:
        return None
    return next((each for each in here.talk.open.choices if each.id == name), None)


def _called(here: Here, word: str) -> Choice | None:
    """Return the choice of the open question that is also called *word*."""
    if here.talk.open is None or here.talk.frame is None:
        return None
    return next((each for each in here.talk.open.choices if word in each.called), None)


def repeat(here: Here, *remarks: Line) -> Acts:
    """Say the open question again behind *remarks*, or the remarks alone.

    A menu asks nothing: its choices stand below the remarks, its words were read.
    """
    if here.talk.frame is not None:
        talk = replace(here.talk, done=())
        return (yield from proceed(here.on(talk), remarks))
    if here.talk.open is not None and here.talk.open.choices:
        menu = again(here.talk.open)
        return Told(talk=here.talk, says=(replace(menu, lines=remarks or menu.lines),))
    if not remarks:
        return (yield from here.book.greet(here, ""))
    return Told(talk=here.talk, says=(Say(lines=remarks, kind=Kind.NOTICE),))


def listed(here: Here, say: Say) -> Told:
    """Show a list; beside an open question it answers none, and yet a number means its line."""
    if here.talk.frame is None:
        return Told(talk=here.talk, says=(say,))
    beside = replace(say, kind=Kind.NOTICE)
    return Told(talk=replace(here.talk, offered=beside), says=(beside,))


def ended(here: Here, talk: Talk, says: Sequence[Say], toast: Words | None = None) -> Acts:
    """End the topmost flow with *says*; a flow that was parked under it asks again."""
    left = replace(talk.end(), done=(), open=None)
    if left.frame is None:
        return Told(talk=left, says=tuple(says), toast=toast)
    told = yield from proceed(here.on(left))
    quiet = tuple(
        replace(say, kind=Kind.NOTICE) if say.kind is Kind.QUESTION else say for say in says
    )
    return replace(told, says=(*quiet, *told.says), toast=toast)


def _scene(here: Here, files: Sequence[Piece] | None = None) -> Generator[Any, Any, Scene]:
    request = _flow(here).look(_frame(here))
    seen = None if request is None else (yield request)
    if files is None:
        files = yield from of_draft(here)
    return Scene(house=here.house, talk=here.talk, now=here.now, seen=seen, files=files)


def of_draft(here: Here) -> Generator[Any, Any, Sequence[Piece]]:
    """Return how each file of the draft stands: one may have been lost since it came."""
    return (yield DraftFiles()) if here.talk.files else ()


def _flow(here: Here) -> Flow:
    return here.book.flows[_frame(here).flow]


def _frame(here: Here) -> Frame:
    if here.talk.frame is None:
        raise LookupError("no flow is open")
    return here.talk.frame


def _choices(scene: Scene, step: Step, prompt: Prompt) -> tuple[Choice, ...]:
    choices = prompt.choices
    if step.skip is not None and not any(choice.id in _LEAVES_OPEN for choice in choices):
        choices = (*choices, SKIP)
    named = any(choice.id == BACK.id for choice in choices)
    if not named and (scene.frame.trail or scene.frame.editing):
        choices = (*choices, BACK)
    return choices


def _unasked(here: Here, given: Given) -> Acts:
    if given.place is not None:
        return (yield from here.book.placed(here))
    return (yield from here.book.idle(here, given.words))


def _placed_aside(here: Here, scene: Scene, given: Given) -> Acts:
    """Keep a place that came at another question: it answers none that did not ask.

    What stands over a draft, as the numbers that help, lets it through to the draft; where
    the open question is answered first, it is said that the position waits.
    """
    for frame in here.talk.frames:
        flow = here.book.flows[frame.flow]
        step = next((each for each in flow.steps if each.takes_place), None)
        below = replace(scene, talk=replace(scene.talk, frames=(frame,)))
        accepted = step.accept(below, given) if step else None
        if isinstance(accepted, Leave) and frame is here.talk.frame and callable(accepted.acts):
            return (yield from accepted.acts(here))
        if step is None or not isinstance(accepted, Kept):
            continue
        kept = with_values(frame, accepted.values)
        if step.key in accepted.values and step.key not in kept.trail:
            kept = replace(kept, trail=(*kept.trail, step.key))
        frames = tuple(kept if each is frame else each for each in here.talk.frames)
        later = frame is not here.talk.frame or frame.editing
        said = accepted.remark or (Words("kind-place-later") if later else None)
        talk = replace(here.talk, frames=frames, done=())
        return (yield from proceed(here.on(talk), (said,) if said else ()))
    return (yield from repeat(here, Words("kind-place-idle")))


__all__ = [
    "BACK",
    "SKIP",
    "answer",
    "ask",
    "asked_now",
    "back",
    "begin",
    "done",
    "edit",
    "ended",
    "listed",
    "proceed",
    "repeat",
    "skip",
]
