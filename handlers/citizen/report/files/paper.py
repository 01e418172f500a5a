"""May what was read on a photographed paper fill the lines that are still empty?

Every line quotes the paper; what the person said himself is never touched, and nothing is
filled without his word. Who does not want it is not asked again.
"""

from collections.abc import Mapping
from typing import Any, Final

from clues.reading.official_paper import OfficialPaper
from clues.speech import Line, Words
from desk.photo import OfDraft
from desk.turn import Acts, Told
from handlers.citizen.report.files import offers
from handlers.citizen.report.questions.questions import CARD, question
from handlers.citizen.report.read import story
from handlers.citizen.report.read.noted import noted
from handlers.citizen.report.told.told import told_of
from handlers.dialog.book import Here
from handlers.dialog.flow import FORGET, Accepted, Given, Kept, Prompt, Scene, Step

FOUND: Final = "paper-found"
ASKED: Final = "paper-asked"
MOST: Final = 3
"""So many papers of one draft are asked about."""

_LINES: Final = ("time", "place", "agency", "money", "company", "document")
_GIVEN: Final = ("notice", "receipt")


def found(here: Here) -> Acts:
    """Keep what was read on a photo of the draft, until the open question has its answer."""
    file = int(here.inbound.facts["file"])
    mine = yield OfDraft(file)
    frame, told = offers.draft(here), _told(here)
    if frame is None or not mine or not told or frame.answers.get(ASKED, 0) >= MOST:
        return Told(talk=here.talk)
    before = tuple(frame.answers.get(FOUND, ()))
    return (
        yield from offers.kept(
            here,
            frame,
            lambda behind: {FOUND: [*before, {**told, "behind": behind, "file": file}]},
            wanted,
        )
    )


def wanted(scene: Scene) -> bool:
    """Ask when there is something to fill in, and the question that stood open is over."""
    return _first(scene) is not None


def ask(scene: Scene) -> Prompt:
    """Show each line that the paper would fill with the words it was read from."""
    paper = _first(scene) or {}
    after = offers.filled(scene, _fills(scene, paper))
    return Prompt(
        lines=(
            Words("file-paper-read", {"title": paper.get("title", "")}),
            *(row for key in CARD if (row := _row(scene, after, paper, key))),
            Words("file-paper-ask"),
        ),
        choices=offers.choices("file-paper-ask"),
        free=False,
    )


def accept(scene: Scene, given: Given) -> Accepted:
    """Fill the lines and go on to the next paper; after a no there is none."""
    choice = offers.chosen(given)
    if choice is None:
        return offers.unpressed(scene, given)
    if choice != "use":
        return Kept({ASKED: MOST, FOUND: FORGET})
    paper = _first(scene) or {}
    left = [each for each in scene.answers[FOUND] if each is not paper]
    asked, fills = scene.answers.get(ASKED, 0) + 1, _fills(scene, paper)
    values = {**fills, ASKED: asked, FOUND: left if asked < MOST else FORGET}
    return Kept(values, noted(scene, fills))


STEP: Final = Step(key="paper", ask=ask, accept=accept, when=wanted, trail=False)


def _told(here: Here) -> dict[str, Any]:
    """Return what was read as answers, with the paper's title; empty where it says nothing."""
    paper = here.inbound.understood.paper if here.inbound.understood else None
    if paper is None:
        return {}
    return {"title": paper.title, "answers": _answers(here, paper)}


def _answers(here: Here, paper: OfficialPaper) -> dict[str, Any]:
    told = story.answers_in(here.house, paper.slots)
    if paper.number:
        told["document"] = {"words": paper.number, "said": paper.number}
    return told


def _first(scene: Scene) -> Mapping[str, Any] | None:
    """Return the first paper that fills something and whose turn has come."""
    papers = scene.answers.get(FOUND, ())
    return next(
        (each for each in papers if offers.over(scene, each["behind"]) and _fills(scene, each)),
        None,
    )


def _fills(scene: Scene, paper: Mapping[str, Any]) -> dict[str, Any]:
    """Return the answers a paper would give to lines that are still empty."""
    told = paper.get("answers", {})
    empty = [key for key in _LINES if key in told and not scene.answers.get(key)]
    if "times" in scene.answers and "time" in empty:
        empty.remove("time")  # he told two himself, and is asked which of them counts
    return {key: told[key] for key in empty} | _given(scene, told.get("papers-known", {}))


def _given(scene: Scene, told: Mapping[str, Any]) -> dict[str, Any]:
    """Return that a notice or receipt was given, where nothing was said about it yet."""
    new = {key: told[key] for key in _GIVEN if key in told}
    key = "papers" if "papers" in scene.answers else "papers-known"
    known = scene.answers.get(key, {})
    if not new or not isinstance(known, dict) or new.keys() & known.keys():
        return {}
    if known and "said" not in known:
        return {}  # one of the choices: it says of every paper whether there was one
    said = "；".join(filter(None, (str(known.get("said", "")), str(told["said"]))))
    return {key: {**known, **new, "said": said}}


def _row(scene: Scene, after: Scene, paper: Mapping[str, Any], key: str) -> Line | None:
    """Return the line of the card that would be new, with the paper's own words."""
    names = (key, f"{key}-known")
    changed = [each for each in names if after.answers.get(each) != scene.answers.get(each)]
    step = question(key)
    line = step.line(after) if step and changed else None
    if step is None or line is None:
        return None
    read = told_of(paper["answers"], key)
    values = {"label": Words(step.label), "value": line}
    if read["said"] == line:
        return Words("line-of-card", values)
    return Words("line-of-card-quoted", {**values, "quote": str(read["said"])})
