"""Which questions does a report have, in which order, and which of them apply?"""

from dataclasses import replace
from typing import Final

from handlers.citizen.report.questions import (
    happened,
    inspections,
    kinds,
    other_side,
    papers,
    position,
    sums,
    wanted,
)
from handlers.citizen.report.who import firm, identity
from handlers.dialog.flow import Scene, Step


def _while_few(step: Step) -> Step:
    """Return the step as it is asked while few questions followed the story."""

    def when(scene: Scene) -> bool:
        return (step.key in scene.answers or wanted.unless_told_enough(scene)) and step.when(scene)

    return replace(step, when=when)


def _wants_place(scene: Scene) -> bool:
    """Ask for the place, unless a company's name will tell it: three questions are soon asked."""
    if "place" in scene.answers:
        return True
    return wanted.asked("place")(scene) and not inspections.tells_place(scene)


QUESTIONS: Final[tuple[Step, ...]] = (
    Step(
        key="guess",
        ask=kinds.ask_guess,
        accept=kinds.accept_guess,
        when=kinds.wants_guess,
        gives=("leaf", "branch"),
    ),
    Step(key="branch", ask=kinds.ask_branch, accept=kinds.accept_branch),
    Step(
        key="leaf",
        ask=kinds.ask_leaf,
        accept=kinds.accept_leaf,
        when=kinds.wants_leaf,
        label="field-category",
        line=kinds.category_line,
    ),
    Step(
        key="story",
        ask=happened.ask_story,
        accept=happened.accept_story,
        label="field-story",
        line=happened.story_line,
    ),
    Step(
        key="place",
        ask=happened.ask_place,
        accept=position.accept_place,
        when=_wants_place,
        takes_place=True,
        label="field-place",
        line=happened.place_line,
        skip={},
    ),
    Step(
        key="time",
        ask=happened.ask_time,
        accept=happened.accept_time,
        when=wanted.asked("time"),
        label="field-time",
        line=happened.time_line,
        skip={},
    ),
    Step(
        key="agency",
        ask=other_side.ask_agency,
        accept=other_side.accept_agency,
        when=wanted.asked("agency"),
        label="field-agency",
        line=other_side.agency_line,
        skip={},
    ),
    *map(_while_few, inspections.STEPS),
    Step(
        key="money",
        ask=sums.ask_money,
        accept=sums.accept_money,
        when=sums.wants_money,
        label="field-money",
        line=sums.money_line,
        skip={},
    ),
    Step(
        key="papers",
        ask=papers.ask_papers,
        accept=papers.accept_papers,
        when=papers.wants_papers,
        label="field-papers",
        line=papers.papers_line,
        skip={},
    ),
    Step(
        key="plate",
        ask=other_side.ask_plate,
        accept=other_side.accept_plate,
        when=lambda scene: "plate" in scene.answers,
        label="field-plate",
        line=other_side.plate_line,
    ),
    Step(
        key="document",
        ask=other_side.ask_document,
        accept=other_side.accept_document,
        when=lambda scene: "document" in scene.answers,
        label="field-document",
        line=other_side.document_line,
    ),
    Step(
        key="identity",
        ask=identity.ask_mode,
        accept=identity.accept_mode,
        when=identity.wants_mode,
        undone={"contact": False},
    ),
    *firm.STEPS,
    Step(
        key="person",
        ask=identity.ask_phone,
        accept=identity.accept_phone,
        when=identity.wants_contact,
    ),
    Step(
        key="consent",
        ask=identity.ask_consent,
        accept=identity.accept_consent,
        when=identity.wants_contact,
    ),
)
"""What is asked before the card is shown."""

CARD: Final = (
    *("time", "place", "agency", "company", "code", "notice", "demand", "count"),
    *("money", "papers", "document", "plate", "leaf", "story"),
)
"""The lines of the card, in the order they are read."""


def question(key: str) -> Step | None:
    """Return the question with this key."""
    return next((step for step in QUESTIONS if step.key == key), None)
