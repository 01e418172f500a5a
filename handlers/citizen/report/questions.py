"""Which questions does a report have, in which order, and which of them apply?"""

from dataclasses import replace
from typing import Final

from handlers.citizen.report import checks as report_checks
from handlers.citizen.report import facts, firm, identity, papers, position, steps, sums
from handlers.dialog.flow import Scene, Step


def _while_few(step: Step) -> Step:
    """Return the step as it is asked while few questions followed the story."""

    def when(scene: Scene) -> bool:
        return (step.key in scene.answers or steps.unless_told_enough(scene)) and step.when(scene)

    return replace(step, when=when)


def _wants_place(scene: Scene) -> bool:
    """Ask for the place, unless a company's name will tell it: three questions are soon asked."""
    if "place" in scene.answers:
        return True
    return steps.asked("place")(scene) and not report_checks.tells_place(scene)


QUESTIONS: Final[tuple[Step, ...]] = (
    Step(
        key="guess",
        ask=steps.ask_guess,
        accept=steps.accept_guess,
        when=steps.wants_guess,
        gives=("leaf", "branch"),
    ),
    Step(key="branch", ask=steps.ask_branch, accept=steps.accept_branch),
    Step(
        key="leaf",
        ask=steps.ask_leaf,
        accept=steps.accept_leaf,
        when=steps.wants_leaf,
        label="field-category",
        line=steps.category_line,
    ),
    Step(
        key="story",
        ask=steps.ask_story,
        accept=steps.accept_words("story"),
        label="field-story",
        line=steps.story_line,
    ),
    Step(
        key="place",
        ask=steps.ask_place,
        accept=position.accept_place,
        when=_wants_place,
        takes_place=True,
        label="field-place",
        line=steps.place_line,
    ),
    Step(
        key="time",
        ask=steps.ask_time,
        accept=steps.accept_time,
        when=steps.asked("time"),
        label="field-time",
        line=steps.time_line,
    ),
    Step(
        key="agency",
        ask=facts.ask_agency,
        accept=facts.accept_agency,
        when=steps.asked("agency"),
        label="field-agency",
        line=facts.agency_line,
    ),
    *map(_while_few, report_checks.STEPS),
    Step(
        key="money",
        ask=sums.ask_money,
        accept=sums.accept_money,
        when=sums.wants_money,
        label="field-money",
        line=sums.money_line,
    ),
    Step(
        key="papers",
        ask=papers.ask_papers,
        accept=papers.accept_papers,
        when=papers.wants_papers,
        label="field-papers",
        line=papers.papers_line,
    ),
    Step(
        key="plate",
        ask=facts.ask_plate,
        accept=facts.accept_plate,
        when=lambda scene: "plate" in scene.answers,
        label="field-plate",
        line=facts.plate_line,
    ),
    Step(
        key="document",
        ask=facts.ask_document,
        accept=facts.accept_document,
        when=lambda scene: "document" in scene.answers,
        label="field-document",
        line=facts.document_line,
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
