"""Is the question that stands open the last card, from which a report is handed in?"""

from typing import Final

from clues.speech import Say

HANDS_IN: Final = frozenset({"anonymous", "submit"})
"""The choices that hand in; 匿名 also answers as whom, where there is nothing to change."""


def is_last_card(say: Say | None) -> bool:
    """Say whether a message is the card with all that was told, and a way to hand it in."""
    offered = set() if say is None else {choice.id for choice in say.choices}
    return "change" in offered and bool(offered & HANDS_IN)
