"""Where may staff send a matter or its reporter, and what is said when they may not?"""

from clues.campaign import Unit
from clues.elsewhere import to_the_accused
from clues.speech import Words
from handlers.dialog.flow import Scene, Unclear
from handlers.staff.card import joined
from handlers.staff.form import card_of


def refused(scene: Scene, where: str, how: str = "") -> Unclear | None:
    """Say why *where* may not be written, or who *how* leads to; None when both may."""
    card, campaign = card_of(scene), scene.house.campaign
    hidden, told = card.proposal.left_out, card.clue.told.get("agency") or {}
    words = to_the_accused(campaign, hidden, where, told=told) or to_the_accused(
        campaign, hidden, how, told=told, way=True
    )
    if not words:
        return None
    free = tuple(unit.name for unit in supervising(scene))
    facts = {"words": words, "units": joined(free), "any": "yes" if free else "no"}
    return Unclear(Words("desk-elsewhere-refused", facts))


def supervising(scene: Scene) -> tuple[Unit, ...]:
    """Return the supervising units that may be named: not behind the wall, not one's own."""
    card = card_of(scene)
    return tuple(
        unit
        for unit in scene.house.campaign.oversight()
        if unit.id not in card.proposal.left_out and unit.id != card.member.unit
    )
