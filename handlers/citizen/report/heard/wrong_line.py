"""What becomes of a line of the card that a person names as wrong, or takes off?"""

from collections.abc import Mapping
from typing import Any, Final

from clues.reading.agencies.agencies import agencies
from clues.reading.words.folding import fold
from clues.speech import Words
from handlers.citizen.report.read.corrected import corrected
from handlers.citizen.report.read.noted import noted
from handlers.citizen.report.screens import card
from handlers.citizen.report.told import story_lines
from handlers.citizen.report.told.told import told_of
from handlers.dialog.flow import Accepted, Edit, Given, Kept, Scene, Step, Unclear
from handlers.phrases.lines import (
    ANY,
    line_called,
    lines_taken_off,
    unit_anew,
    unit_instead,
    wrong_line,
)


def line_named(scene: Scene, step: Step, given: Given) -> Accepted | None:
    """地点不对: open that line; 不对 opens the list of lines; 金额删掉 takes it off.

    The name alone of the line that is asked for is no answer to it.
    """
    words = given.words
    if (off := _taken_off(scene, words)) is not None:
        return off
    unit = _unit_anew(words) if "story" in scene.answers else ""
    if unit and not _is_of_a_kind(unit):
        changed = {"agency": {"words": unit, "said": unit}}
        return _kept(scene, changed, words)
    key = wrong_line(words)
    alone = key is not None and line_called(words) == key
    if alone and key == step.key and (again := _ASKED_AGAIN.get(key)):
        return Unclear(Words(again))
    if key is None or scene.frame.editing or not scene.answers.keys() - {"story"}:
        return None
    told = key == ANY or key in scene.answers or told_of(scene.answers, key)
    if not told and not (alone and key in _ASKED_AGAIN):
        return None
    return Edit({"leaf": "branch"}.get(key, key))


_ASKED_AGAIN: Final[Mapping[str, str]] = {
    "time": "report-time-unclear",
    "place": "report-place-ask",
    "agency": "report-agency-unclear",
    "money": "report-money-unclear",
    "papers": "report-papers-unclear",
}
"""What is said where nothing but the name of the line came."""


def _unit_anew(words: str) -> str:
    if told := unit_instead(words):
        denied, unit = told
        return unit if _is_of_a_kind(denied) else ""
    return unit_anew(words)


def _is_of_a_kind(unit: str) -> bool:
    """Say whether a unit has a kind of its own, so that a correction knows it: 路政."""
    return bool(list(agencies(fold(unit).text)))


_FACTS: Final = frozenset({"time", "money"})
"""Lines of which a fact says little without what they say now: 12号, 四点, 最后给了200."""
_NAMES: Final = frozenset({"place", "agency"})
"""Lines that are called as the teller calls them, unless his words correct."""


def line_anew(scene: Scene, step: Step, given: Given) -> Kept | None:
    """是四点不是三点, where the time is being changed: heard beside what the line says now."""
    if scene.frame.editing != step.key or given.understood is None:
        return None
    if step.key not in _FACTS and not (step.key in _NAMES and given.understood.corrects):
        return None
    found = corrected(scene.house, scene.answers, given.words, scene.now).get(step.key)
    return Kept({step.key: found}) if isinstance(found, dict) and found else None


def _taken_off(scene: Scene, words: str) -> Kept | None:
    """没罚钱，删掉金额: the line goes, and what else is said changes what it says."""
    named, rest = lines_taken_off(words)
    off = [key for key in named if key in card.CLEARED and told_of(scene.answers, key)]
    if not off:
        return None
    if not rest and len(off) == 1:
        return card.cleared(off[0])
    gone: dict[str, Any] = {}
    for key in off:
        gone |= card.cleared(key).values
    changed = {**corrected(scene.house, scene.answers, rest, scene.now), **gone}
    return _kept(scene, changed, words)


def _kept(scene: Scene, changed: Mapping[str, Any], words: str) -> Kept:
    beside = story_lines.kept_with(scene.answers, words, corrects=True)
    return Kept({**changed, **beside}, noted(scene, changed))
