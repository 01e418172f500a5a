import pytest

from bench.reading import TARGETS, Score, figure, parts, scores

# Told without any word of the matter: there is hardly a slot in them.
FLOOR = 0.96
# Long reports with days and papers of other matters in them.
HARDER = {
    "strangers_harder": 0.94,
    "strangers_later": 0.95,
    "strangers_last": 0.95,
    "strangers_opened": 0.95,
    "strangers_talkative": 0.93,
    "strangers_short": 0.95,
}
PARTS = [part for part in parts() if part != "oblique"]


@pytest.mark.parametrize("part", PARTS)
def test_what_is_filled_in_is_right(part: str) -> None:
    """Of a hundred slots hardly any is invented, also where nobody looked while tuning."""
    found = [
        score for name, score in scores(part).items() if name in TARGETS and name != "category"
    ]
    right = sum(score.right for score in found)
    invented = sum(score.invented for score in found)

    assert HARDER.get(part, FLOOR) < right / (right + invented)


@pytest.mark.parametrize("part", [part for part in PARTS if part.startswith("tuning")])
@pytest.mark.parametrize("slot", TARGETS)
def test_the_stories_the_rules_were_made_with_are_understood(part: str, slot: str) -> None:
    """Every figure holds its target, so that a new rule does not undo an old one."""
    assert TARGETS[slot] <= figure(slot, scores(part).get(slot, Score()))
