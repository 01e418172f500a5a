"""How does a person report, step by step?"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any, Final

from clues.speech import Kind, Line, Say, Words
from desk.intake import TakeKey
from desk.talk import Frame
from desk.turn import REPORT, Acts, Told
from handlers.citizen.report import back as report_back
from handlers.citizen.report.files import files as report_files
from handlers.citizen.report.files import paper, photo
from handlers.citizen.report.heard import heard
from handlers.citizen.report.over import anew, matters
from handlers.citizen.report.over.over import asked_of_story
from handlers.citizen.report.questions import position, posters
from handlers.citizen.report.questions.questions import QUESTIONS
from handlers.citizen.report.read import noted, story
from handlers.citizen.report.screens import card, missing
from handlers.citizen.report.screens import checks as report_checks
from handlers.citizen.report.screens.receipt import finish
from handlers.citizen.report.told import danger_mark
from handlers.citizen.report.who import firm
from handlers.dialog import asking, limits
from handlers.dialog.book import Here
from handlers.dialog.flow import Flow, Scene, Step, with_values
from handlers.dialog.understanding import read_words

LONG: Final = 1500
"""A story of more characters than this is told that all of it was kept."""


def begin(here: Here, rest: str = "") -> Acts:
    """Open a draft, with the situation *rest* if one is named, or go on with the open one."""
    if any(frame.flow == REPORT for frame in here.talk.frames):
        return (yield from resume(here))
    branch = here.house.campaign.taxonomy.branch(rest)
    return (yield from begin_with(here, {"branch": branch.id} if branch else {}))


def begin_with(here: Here, told: dict[str, object], *remarks: Line, words: str = "") -> Acts:
    """Open a draft in which *told* is already answered, and *words* tell more of the story."""
    frame = Frame(flow=REPORT, version=FLOW.version, answers=told, trail=_steps(told))
    if not words:
        return (yield from _opened(here, frame, lambda _: remarks))
    frame = story.joined(here.house, frame, words, read_words(here.house, words, here.now))
    return (yield from _opened(here, frame, lambda scene: (*remarks, *understood(scene))))


def tell(here: Here, words: str, *remarks: Line) -> Acts:
    """Open a draft with a story: show what was understood, and ask what is missing."""
    frame = story.joined(here.house, _blank(), words, here.inbound.understood)
    acts = _opened(here, frame, lambda scene: (*remarks, *understood(scene)))
    return (yield from asked_of_story(here, acts))


def retell(
    here: Here, words: str, later: tuple[str, ...], told_at: Mapping[str, str], nth: int = 1
) -> Acts:
    """Take one matter of a story, the *nth*, for the whole of it; the others wait behind it.

    Each is read as of the moment it was *told at* (ISO 8601), today where that is not known.
    """
    at = told_at.get(words)
    read = read_words(here.house, words, datetime.fromisoformat(at) if at else here.now)
    frame = story.joined(here.house, _blank(), words, read)
    warned = danger_mark.kept(here.talk.frame) if here.talk.frame else {}
    frame = replace(frame, aside={**frame.aside, **warned, **matters.behind(later, told_at, nth)})
    if here.talk.frame is None or here.talk.frame.flow != REPORT:
        return (yield from _opened(here, frame, understood))
    talk = here.talk.onward(frame)
    scene = Scene(house=here.house, talk=talk, now=here.now)
    return (yield from asking.proceed(here.on(talk), understood(scene)))


def placed(here: Here, *points: Mapping[str, Any], words: str = "") -> Acts:
    """Open a draft with positions that were sent before anything else, and *words* beside them."""
    waiting: dict[str, object] = {position.WAITING: list(points)}
    if not words:
        return (yield from begin_with(here, waiting))
    frame = story.joined(here.house, _blank(), words, read_words(here.house, words, here.now))
    frame = replace(frame, answers={**frame.answers, **waiting})
    return (yield from _opened(here, frame, understood))


def _blank() -> Frame:
    return Frame(flow=REPORT, version=FLOW.version)


def understood(scene: Scene) -> tuple[Line, ...]:
    """Show the card of what was read, unless the review card comes next and shows it."""
    lines = noted.quoted(scene)
    long = (Words("story-long"),) if len(str(scene.answers["story"])) > LONG else ()
    if not lines:
        return long or (Words("report-story-kept"),)
    step = FLOW.open_step(scene)
    if step is not None and step.key == "review":
        return long
    left = missing.still_missing(FLOW, scene)
    return (*long, Words("report-card-head"), *lines, Words("report-card-how"), *left)


def _opened(here: Here, frame: Frame, remarks: Callable[[Scene], tuple[Line, ...]]) -> Acts:
    if (words := (yield from limits.no_draft(here))) is not None:
        return Told(talk=here.talk, says=(Say(lines=(words,), kind=Kind.NOTICE),))
    frame = replace(frame, answers={**posters.known(here), **frame.answers})
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
    scene = Scene(house=here.house, talk=talk.begin(frame), now=here.now)
    return (yield from asking.begin(here.on(talk), frame, *remarks(scene)))


def _steps(told: dict[str, object]) -> tuple[str, ...]:
    """Return those of the answers that can be taken back, in their order."""
    return tuple(key for key in told if FLOW.step(key) is not None)


def resume(here: Here, rest: str = "", *remarks: Line) -> Acts:
    """Go on with the open draft at the question that was open, behind *remarks*."""
    draft = next((frame for frame in here.talk.frames if frame.flow == REPORT), None)
    if draft is None:
        return (yield from asking.repeat(here, Words("cancel-nothing")))
    if here.talk.frame is not None and here.talk.frame.flow == anew.ANEW:
        return (yield from anew.resumed(here))
    if matters.asks_of_words(here.talk):
        return (yield from asking.repeat(here, *remarks))
    talk = replace(here.talk, frames=(draft,), done=())
    return (yield from goes_on(here.on(talk), Words("draft-back"), *remarks))


def goes_on(here: Here, *remarks: Line) -> Acts:
    """Show what was told so far behind *remarks*, then the question that stands open."""
    files = yield from asking.of_draft(here)
    scene = Scene(house=here.house, talk=here.talk, now=here.now, files=files)
    step = FLOW.open_step(scene)
    if step is None or step.key == "review":
        return (yield from asking.proceed(here, remarks, files=files))
    told = yield from asking.proceed(here, files=files)
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
    if key == report_files.KEY and here.talk.files:
        return (yield from asking.edit(here, key))
    opened = {"leaf": "branch"}.get(key, key)
    scene = Scene(house=here.house, talk=here.talk, now=here.now)
    shown = opened in frame.answers or card.may_be_changed(scene, key)
    if not shown or FLOW.step(opened) is None:
        return (yield from asking.repeat(here))
    return (yield from asking.edit(here, opened))


FLOW: Final = Flow(
    name=REPORT,
    finish=finish,
    known=posters.known,
    look=lambda frame: firm.wanted(frame) or report_checks.wanted(frame),
    hears=heard.hears,
    puts=card.puts,
    changed=noted.change,
    before=report_back.before,
    steps=(
        Step(
            key="change",
            ask=card.ask_change,
            accept=card.accept_change,
            when=card.being_changed,
            trail=False,
        ),
        position.STEP,
        report_files.STEP,
        paper.STEP,
        photo.STEP,
        *QUESTIONS,
        Step(
            key="review",
            ask=card.ask_review,
            accept=card.accept_review,
            trail=False,
            needed="report-review-ready",
        ),
    ),
)
