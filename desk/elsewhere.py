"""Does an act send the matter, or its reporter, to whom he reports? Then it is not done."""

from clues.elsewhere import to_the_accused
from clues.model import Clue
from clues.wall import closure
from desk.room import Refused, Room


def sent_back(room: Room, clue: Clue, where: object, how: object = "") -> Refused | None:
    """Return why *where*, or the way *how* to go, may not be told; None when it may."""
    campaign, told = room.desk.campaign, clue.told.get("agency") or {}
    hidden = closure(campaign.units, clue.accused)
    named = to_the_accused(campaign, hidden, str(where), told=told)
    led = to_the_accused(campaign, hidden, str(how), told=told, way=True)
    return Refused("walled-elsewhere", {"words": named or led}) if named or led else None
