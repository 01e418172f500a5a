"""What does a draft hold of an answer, and which kind of matter is it of?

Answers are kept as the person gave them, beside what was understood, so that nothing he said is
ever lost and nothing he did not say is ever added.
"""

from collections.abc import Mapping
from typing import Any, Final

from clues.campaign import Category
from clues.speech import Choice, Line, Words
from clues.taxonomy import Taxonomy
from handlers.dialog.flow import FORGET, Scene

LONGEST: Final = 8000
OTHER: Final = "other"
ENOUGH: Final = "enough"
"""Among the answers once the person would hand in: nothing more is asked."""
ASSUMED: Final[Mapping[str, Any]] = {"assumed": True}
"""In an answer that nobody gave (the day of a look-up is today): it gives way to what is told."""
UNSURE: Final = Choice(
    id="unsure",
    label=Words("word.unsure"),
    called=("不记得", "不清楚", "忘了", "不知道", "not sure"),
)


def told_of(answers: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    """Return the answer to *key*, or the part that was told while the rest is still asked."""
    told = answers.get(key) or answers.get(f"{key}-known")
    return told if isinstance(told, dict) else {}


def is_assumed(answer: object) -> bool:
    """Return whether nobody gave this answer."""
    return isinstance(answer, dict) and "assumed" in answer


def was_read(scene: Scene, key: str) -> bool:
    """Return whether the answer to *key* was read in a story, and so stays whatever it is about."""
    answer = scene.answers.get(key)
    return isinstance(answer, dict) and "said" in answer


def unsure(answer: object) -> Line | None:
    """Show that somebody could not say; what he took off the card ({}) leaves no line."""
    return Words("value-unsure") if answer is None else None


def with_words(answers: Mapping[str, Any], words: str) -> str:
    """Return the story of *answers* with *words* below it."""
    before = str(answers.get("story") or "")
    return "\n".join(filter(None, (before, words)))[:LONGEST]


def both_times(answers: Mapping[str, Any]) -> dict[str, Any]:
    """Return both of two times as the answer, where it is not asked which of them counts."""
    if "times" not in answers or "time" in answers:
        return {}
    first, second = answers["times"]
    return {"time": {"value": first, "also": second}, "times": FORGET}


def category_of(scene: Scene) -> Category | None:
    """Return the category chosen so far."""
    return scene.house.campaign.taxonomy.category(str(scene.answers.get("leaf", OTHER)))


def branch_of(taxonomy: Taxonomy, category: Category) -> str:
    """Return the situation of the first screen that opens a category."""
    return next(
        (each.id for each in taxonomy.first_screen() if category in taxonomy.leaves(each.id)),
        category.branch,
    )
