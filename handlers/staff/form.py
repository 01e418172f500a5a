"""How is an action of the staff filled in before it is done?

A form is a flow about one clue. Every step looks at the clue again: when it went behind the
wall meanwhile, the form ends as if there were none. Its first step offers the way back to
the card, and at its end one deed is done with the version that the member saw.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import Any, Final, TypeAlias

from clues.lifecycle import Action
from clues.speech import Choice, Line, Say, Words
from desk.board import Card, SeeCard
from desk.talk import Frame
from desk.triage import Act
from desk.turn import Acts
from handlers.dialog.book import Here
from handlers.dialog.flow import Accepted, Flow, Given, Kept, Prompt, Scene, Step, Unclear
from handlers.dialog.render import Reading
from handlers.staff import results

_LEFT: Final = "left"
LEAVE: Final = Choice(id="leave", label=Words("word.back"))

Told: TypeAlias = Callable[[Scene], Mapping[str, Any]]
Options: TypeAlias = Callable[[Scene], Sequence[Choice]]


def form(action: Action, *steps: Step, told: Told) -> Flow:
    """Return the flow of an action; *told* makes the facts of its deed from the answers."""

    def finish(here: Here, scene: Scene) -> Acts:
        number = scene.frame.subject
        if scene.seen is None:
            return (yield from results.absent(here))
        if scene.answers.get(_LEFT):
            return (yield from results.left(here, number))
        outcome = yield Act(
            action=action, number=number, version=scene.frame.aside["version"], told=told(scene)
        )
        return (yield from results.after(here, action, number, outcome))

    return Flow(
        name=f"{results.FORM}{action}",
        steps=tuple(_guarded(step) for step in steps),
        finish=finish,
        look=_look,
        staff=True,
    )


def card_of(scene: Scene) -> Card:
    """Return the card of the clue the form is about."""
    card: Card = scene.seen
    return card


def as_read(scene: Scene, lines: Sequence[Line]) -> str:
    """Return *lines* as the reporter of the clue will read them, in his language."""
    reading = Reading(
        house=scene.house, language=card_of(scene).clue.language, today=scene.reading.today
    )
    return reading.text(Say(lines=tuple(lines)))


def preview(
    key: str, lines: Callable[[Scene], Sequence[Line]], **more: Callable[[Scene], Any]
) -> Step:
    """Return the step that shows what the reporter will read before it is sent."""

    def ask(scene: Scene) -> Prompt:
        values = {name: value(scene) for name, value in more.items()}
        text = as_read(scene, lines(scene))
        words = Words(key, {"text": text, **values})
        return Prompt(
            lines=(words, *_careful(text)),
            free=False,
            choices=(Choice(id="send", label=Words(f"{key}.send")),),
        )

    return Step(key="send", ask=ask, accept=_accept_send, trail=False)


def _careful(text: str) -> tuple[Words, ...]:
    """Point out words that promise or judge, before a reporter reads them; they may be meant."""
    found = [each for each in _NOT_TO_REPORTERS if each in text]
    return (Words("desk-preview-careful", {"words": "、".join(found)}),) if found else ()


_NOT_TO_REPORTERS: Final = (
    *("一定会", "一定尽", "保证", "尽快", "高度重视", "严肃处理", "绝对"),
    *("被举报人", "当事人", "用户"),
)
"""What the manual asks staff not to write (docs/staff.md, section 5)."""


def writing(
    key: str,
    words: Callable[[Scene], Words],
    *,
    most: int,
    when: Callable[[Scene], bool] = lambda _: True,
    skip: str | None = None,
) -> Step:
    """Return a step that asks for words of at most so many characters."""

    def ask(scene: Scene) -> Prompt:
        return Prompt(lines=(words(scene),), numbered=False)

    def accept(_: Scene, given: Given) -> Accepted:
        return fitting(key, given.words, most)

    return Step(key=key, ask=ask, accept=accept, when=when, skip=skip, trail=False)


def fitting(key: str, words: str, most: int) -> Accepted:
    """Keep *words* under *key*, or say by how much they are too long."""
    said = words.strip()
    if not said or len(said) > most:
        return Unclear(Words("desk-too-long", {"max": most, "n": len(said)}))
    return Kept({key: said})


def several(
    key: str,
    words: str,
    options: Options,
    *,
    last: Sequence[Choice] = (),
    when: Callable[[Scene], bool] = lambda _: True,
) -> Step:
    """Return a step of which several options may be picked until *done*.

    *last* are further ways out below the options; picking one answers the step with its id.
    """

    def ask(scene: Scene) -> Prompt:
        picked = _picked(scene, key)
        shown = tuple(_marked(choice, picked) for choice in options(scene))
        done = (Choice(id="done", label=Words(f"{words}.done")),) if picked else ()
        return Prompt(lines=(Words(words),), choices=(*shown, *done, *last), free=False)

    def accept(scene: Scene, given: Given) -> Accepted:
        picked = _picked(scene, key)
        if given.choice == "done" and picked:
            return Kept({key: list(picked)})
        if given.choice in {choice.id for choice in last}:
            return Kept({key: given.choice})
        known = [choice.id for choice in options(scene)]
        if given.choice not in known:
            return Unclear(Words("choice-unclear", {"n": len(known) + len(last) + bool(picked)}))
        return Kept(
            {f"{key}-set": [each for each in known if (each in picked) != (each == given.choice)]}
        )

    return Step(key=key, ask=ask, accept=accept, when=when, trail=False)


def _picked(scene: Scene, key: str) -> tuple[str, ...]:
    return tuple(scene.answers.get(f"{key}-set") or ())


def _marked(choice: Choice, picked: tuple[str, ...]) -> Choice:
    if choice.id not in picked:
        return choice
    return replace(choice, label=Words("trail-line", {"path": choice.label}))


def _accept_send(_: Scene, given: Given) -> Accepted:
    """Only the button sends: words that mean something else send nothing."""
    if given.choice == "send":
        return Kept({"send": True})
    return Unclear(Words("choice-unclear", {"n": 2}))


def _look(frame: Frame) -> SeeCard:
    return SeeCard(frame.subject)


def _guarded(step: Step) -> Step:
    """Return the step with the way back to the card, and closed to a clue that is gone."""

    def when(scene: Scene) -> bool:
        return scene.seen is not None and not scene.answers.get(_LEFT) and step.when(scene)

    def ask(scene: Scene) -> Prompt:
        if scene.seen is None:
            return Prompt(lines=(Words("desk-absent"),))
        prompt = step.ask(scene)
        first = not (scene.frame.trail or scene.frame.editing)
        return replace(prompt, choices=(*prompt.choices, LEAVE)) if first else prompt

    def accept(scene: Scene, given: Given) -> Accepted:
        if scene.seen is None:
            return Kept({step.key: None})
        return Kept({_LEFT: True}) if given.choice == LEAVE.id else step.accept(scene, given)

    return replace(step, when=when, ask=ask, accept=accept)
