"""What becomes of a story that tells of several matters?

Each matter may become a clue of its own (一事一件): the first goes on at once, the others wait
behind its receipt.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from clues.speech import Choice, Line, Words
from desk.talk import Frame
from desk.turn import Acts, Told
from handlers.citizen.report_steps import shortened
from handlers.dialog import asking
from handlers.dialog.book import Here
from handlers.dialog.flow import Accepted, Flow, Given, Kept, Prompt, Scene, Step, Unclear

MATTERS: Final = "matters"
WAITING: Final = "waiting"
_WHOLE: Final = "whole"
_SHOWN: Final = 30


def first(here: Here, told: Told) -> Acts:
    """Ask whether a story with several matters is one clue or several."""
    understood = here.inbound.understood
    if understood is None or len(understood.matters) < 2:  # noqa: PLR2004 - two are several
        return told
    whole = told.talk.frame.answers.get("story") if told.talk.frame else ""
    frame = Frame(flow=MATTERS, aside={WAITING: list(understood.matters), _WHOLE: whole})
    return (yield from asking.begin(here.on(replace(told.talk, done=())), frame))


def ask_split(scene: Scene) -> Prompt:
    """Show the beginning of each and ask."""
    parts = [shortened(each, _SHOWN) for each in scene.frame.aside[WAITING]]
    many = {"n": len(parts)}
    choices = tuple(
        Choice(id=each, label=Words(f"report-split-ask.{each}", many)) for each in ("split", "join")
    )
    words = Words("report-split-ask", {**many, "first": parts[0], "second": _others(parts[1:])})
    return Prompt(lines=(words,), choices=choices, free=False)


def _others(parts: Sequence[str]) -> Line:
    """Return every matter but the first, each on a line of its own."""
    said: Line = parts[0]
    for part in parts[1:]:
        said = Words(
            "lines-joined", {"first": said, "second": Words("report-split-more", {"what": part})}
        )
    return said


def accept_split(_: Scene, given: Given) -> Accepted:
    """Take only a choice."""
    if given.choice is None:
        return Unclear(Words("choice-unclear", {"n": 2}))
    return Kept({"split": given.choice})


def finish(here: Here, scene: Scene) -> Acts:
    """Go on with the whole story, or with its first matter and the others behind it."""
    left = replace(scene.talk.end(), done=(), open=None)
    if scene.answers["split"] == "join" or left.frame is None:
        shown = here.book.card(replace(scene, talk=left)) if left.frame else ()
        return (yield from asking.proceed(here.on(left), shown))
    now, *later = scene.frame.aside[WAITING]
    since = str(left.frame.answers.get("story") or "").removeprefix(scene.frame.aside[_WHOLE])
    now = "\n".join(filter(None, (now, since.strip())))
    return (yield from here.book.retell(here.on(left), now, tuple(later)))


def waiting(frame: Frame) -> tuple[str, ...]:
    """Return the stories that wait behind this draft's receipt."""
    return tuple(frame.aside.get(WAITING, ()))


FLOW: Final = Flow(
    name=MATTERS,
    finish=finish,
    steps=(Step(key="split", ask=ask_split, accept=accept_split, trail=False),),
)
