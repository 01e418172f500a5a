"""What is said when a matter, or its reporter, may not be sent somewhere?"""

from clues.campaign import Campaign, Unit
from clues.speech import Words
from desk.board import Card
from handlers.staff.card import joined


def refusal(campaign: Campaign, card: Card, words: str) -> Words:
    """Say that *words* mean the accused side, and which supervising units may be named."""
    free = tuple(unit.name for unit in supervising(campaign, card))
    facts = {"words": words, "units": joined(free), "any": "yes" if free else "no"}
    return Words("desk-elsewhere-refused", facts)


def supervising(campaign: Campaign, card: Card) -> tuple[Unit, ...]:
    """Return the supervising units that may be named: not behind the wall, not one's own."""
    closed = {*card.proposal.left_out, card.member.unit}
    return tuple(unit for unit in campaign.oversight() if unit.id not in closed)
