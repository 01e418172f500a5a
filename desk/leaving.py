"""What is erased when somebody leaves a channel that must forget him at once?

The clue stays and is dealt with; no row leads from it to him, or from him to it.
"""

from dataclasses import dataclass

from desk.room import Done, Room
from desk.talk import Talk
from storage import (
    door_rows,
    handover_rows,
    opening_rows,
    outbox_care,
    screen_rows,
    talk_rows,
    unwalled_rows,
)
from storage.sealing import LOOKUP_SIZE


@dataclass(frozen=True, slots=True)
class Part:
    """Cut every link between this address and the person behind it."""


def part(room: Room, talk: Talk, _: Part) -> Done:
    """Erase it in this turn; what waits for him is cancelled, and he may come back as new."""
    cut = unwalled_rows.cut_reporter(room.conn, talk.address)
    outbox_care.cut_lane(room.conn, talk.address)
    screen_rows.cut_all(room.conn, talk.address)
    talk_rows.wipe_lines(room.conn, talk.address)
    opening_rows.cut(room.conn, talk.address)
    handover_rows.cut_all(room.conn, talk.address)
    door_rows.cut(room.conn, room.sealer, talk.address, new=room.chance(LOOKUP_SIZE))
    room.note("address.part", f"address:{talk.address}")
    return Done({"clues": cut})
