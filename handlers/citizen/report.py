"""How does a person report, step by step?"""

from dataclasses import replace
from typing import Final

from clues.speech import Kind, Line, Say, Words
from desk.intake import TakeKey
from desk.talk import Frame
from desk.turn import REPORT, Acts, Told
from handlers.citizen import posters, report_checks
from handlers.citizen import report_card as card
from handlers.citizen.report_questions import QUESTIONS
from handlers.citizen.report_receipt import finish
from handlers.dialog import asking, limits
from handlers.dialog.book import Here
from handlers.dialog.flow import Flow, Scene, Step, with_values


def begin(here: Here, rest: str = "") -> Acts:
    """Open a draft, with the situation *rest* if one is named, or go on with the open one."""
    if any(frame.flow == REPORT for frame in here.talk.frames):
        return (yield from resume(here))
    branch = here.house.campaign.taxonomy.branch(rest)
    return (yield from begin_with(here, {"branch": branch.id} if branch else {}))


def begin_with(here: Here, told: dict[str, object], *remarks: Line) -> Acts:
    """Open a draft in which *told* is already answered."""
    if (words := (yield from limits.no_draft(here))) is not None:
        return Told(talk=here.talk, says=(Say(lines=(words,), kind=Kind.NOTICE),))
    told = {**posters.known(here), **told}
    talk = limits.added(here.house, here.talk, here.now, "drafts")
    talk = replace(
        talk,
        key_id=(yield TakeKey()),
        files=0,
        done=(),
        recent=None,
        at=None,
        tally={**talk.tally, "reminded": False},
    )
    frame = Frame(flow=REPORT, version=FLOW.version, answers=told, trail=_steps(told))
    return (yield from asking.begin(here.on(talk), frame, *remarks))


def _steps(told: dict[str, object]) -> tuple[str, ...]:
    """Return those of the answers that can be taken back, in their order."""
    return tuple(key for key in told if FLOW.step(key) is not None)


def resume(here: Here, rest: str = "", *remarks: Line) -> Acts:
    """Go on with the open draft at the question that was open, behind *remarks*."""
    draft = next((frame for frame in here.talk.frames if frame.flow == REPORT), None)
    if draft is None:
        return (yield from asking.repeat(here, Words("cancel-nothing")))
    talk = replace(here.talk, frames=(draft,), done=())
    return (yield from asking.proceed(here.on(talk), (Words("draft-back"), *remarks)))


def goes_on(here: Here, *remarks: Line) -> Acts:
    """Show what was told so far behind *remarks*, then the question that stands open."""
    scene = Scene(house=here.house, talk=here.talk, now=here.now)
    step = FLOW.open_step(scene)
    if step is None or step.key == "review":
        return (yield from asking.proceed(here, remarks))
    told = yield from asking.proceed(here)
    shown = Say(lines=(*remarks, *card.told_lines(scene)), kind=Kind.NOTICE)
    return replace(told, says=(shown, *told.says))


def edit(here: Here, key: str) -> Acts:
    """Open one line of the card, from the card."""
    frame = here.talk.frame
    if frame is None or frame.flow != REPORT:
        return Told(talk=here.talk, toast=Words("button-stale"))
    if key == "identity":
        talk = here.talk.onward(with_values(frame, {"contact": True}))
        return (yield from asking.edit(here.on(talk), key))
    opened = {"leaf": "branch"}.get(key, key)
    if opened not in frame.answers or FLOW.step(opened) is None:
        return (yield from asking.repeat(here))
    return (yield from asking.edit(here, opened))


FLOW: Final = Flow(
    name=REPORT,
    finish=finish,
    known=posters.known,
    look=report_checks.wanted,
    steps=(
        Step(
            key="change",
            ask=card.ask_change,
            accept=card.accept_change,
            when=card.being_changed,
            trail=False,
        ),
        *QUESTIONS,
        Step(key="review", ask=card.ask_review, accept=card.accept_review, trail=False),
    ),
)
