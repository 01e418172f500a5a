"""Where may staff send a matter or its reporter?"""

from clues.campaign import Unit
from clues.sent_back import sends_back
from handlers.dialog.flow import Scene, Unclear
from handlers.staff import not_there
from handlers.staff.form import card_of


def refused(scene: Scene, where: str, how: str = "") -> Unclear | None:
    """Say why *where* may not be written, or who *how* leads to; None when both may."""
    card, campaign = card_of(scene), scene.house.campaign
    told = card.clue.told.get("agency")
    words = sends_back(campaign, card.clue.accused, where, how, told=told)
    return Unclear(not_there.refusal(campaign, card, words)) if words else None


def supervising(scene: Scene) -> tuple[Unit, ...]:
    """Return the supervising units that may be named: not behind the wall, not one's own."""
    return not_there.supervising(scene.house.campaign, card_of(scene))
