"""Does an act send the matter, or its reporter, to whom he reports? Then it is not done."""

from clues.model import Clue
from clues.sent_back import sends_back
from desk.room import Refused, Room


def sent_back(room: Room, clue: Clue, where: object, how: object = "") -> Refused | None:
    """Return why *where*, or the way *how* to go, may not be told; None when it may."""
    told = clue.told.get("agency")
    words = sends_back(room.desk.campaign, clue.accused, str(where), str(how), told=told)
    return Refused("walled-elsewhere", {"words": words}) if words else None
