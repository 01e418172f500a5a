"""What does a browser keep of the clue it opened by its code, and of codes that missed?

For half an hour the status stays open in the session that showed the code; who misses too
often within an hour waits. Any replica answers, since all of it stands in one sealed row.
"""

from datetime import datetime, timedelta
from typing import Any, Final

from desk.room import Room
from storage import visit_rows

VIEW_FOR: Final = timedelta(minutes=30)
HOUR: Final = timedelta(hours=1)
TRIES_AN_HOUR: Final = 10


def opens(room: Room, visitor: bytes, digest: bytes) -> None:
    """Keep a clue open for this visitor, by the keyed hash of its code."""
    until = (room.now + VIEW_FOR).timestamp()
    _keep(room, visitor, {**_of(room, visitor), "digest": digest.hex(), "open_until": until})


def opened(room: Room, visitor: bytes) -> bytes | None:
    """Return the keyed hash of the code this visitor showed within the last half hour."""
    told = _of(room, visitor)
    if told.get("open_until", 0) < room.now.timestamp():
        return None
    return bytes.fromhex(told["digest"])


def missed(room: Room, visitor: bytes) -> None:
    """Count a code that opened nothing."""
    told = _of(room, visitor)
    _keep(room, visitor, {**told, "wrong": [*_recent(room, told), room.now.timestamp()]})


def wait(room: Room, visitor: bytes) -> int | None:
    """Return the minutes until this visitor may try another code, or None."""
    wrong = _recent(room, _of(room, visitor))
    if len(wrong) < TRIES_AN_HOUR:
        return None
    since = datetime.fromtimestamp(wrong[0], room.now.tzinfo)
    return max(1, int((since + HOUR - room.now).total_seconds() // 60) + 1)


def _recent(room: Room, told: dict[str, Any]) -> list[float]:
    since = (room.now - HOUR).timestamp()
    return [at for at in told.get("wrong", ()) if at > since]


def _of(room: Room, visitor: bytes) -> dict[str, Any]:
    return visit_rows.find(room.conn, room.sealer, visitor, room.now)


def _keep(room: Room, visitor: bytes, told: dict[str, Any]) -> None:
    visit_rows.keep(room.conn, room.sealer, visitor, told, room.now + HOUR)
