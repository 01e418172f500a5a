"""How do staff hear of danger that is told of when a clue is registered already?

The clue is marked, so that every list and the card show it, and whoever works on it is told at
any hour. Of words that still belong to no clue they hear that danger was told of, and no more.
"""

from dataclasses import dataclass
from typing import Final

from clues.lifecycle import MOVES, Action
from clues.model import Clue
from desk import notices
from desk.lookup import questions_for
from desk.own import own
from desk.room import Done, Refused, Room
from desk.talk import Talk
from storage import clue_rows

ALARM: Final = "alarm"
"""How the course calls danger that was told of before it was said where the words belong."""
PUSH: Final = "push-staff-danger"


@dataclass(frozen=True, slots=True, kw_only=True)
class Alarm:
    """Tell staff that the person tells of *danger*; it is still open to which clue it belongs.

    *number* is the clue he is asked about, "" for the first that waits for an answer of his.
    """

    number: str
    danger: str


def alarm(room: Room, talk: Talk, deed: Alarm) -> Done | Refused:
    """Mark the clue he may mean and tell who works on it, without a word of what was said.

    Refused as "unreached" when nobody could be told: the mark stays, and nothing is promised.
    """
    asked = "" if deed.number else next((each.number for each in questions_for(room, talk)), "")
    clue = own(room, talk, deed.number or asked)
    if clue is None or (clue.state, Action.ADD) not in MOVES:
        return Refused("absent")
    mark(room, clue, deed.danger)
    notices.record(room, clue, ALARM, told={"danger": deed.danger}, public=False)
    if not notices.push_holder(room, clue, PUSH, now=True):
        return Refused("unreached")
    return Done({"number": clue.number})


def mark(room: Room, clue: Clue, danger: str) -> Clue:
    """Return the clue marked with what danger was told of, if any was; the first mark stays."""
    if not danger or clue.told.get("danger"):
        return clue
    return clue_rows.retell(room.conn, room.sealer, clue, {**clue.told, "danger": danger})
