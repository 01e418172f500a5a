"""Whose clue is this: of the chat it came from, or of whoever just showed its code?"""

from clues.model import Clue
from desk.room import Room
from desk.talk import Talk
from storage import unwalled_rows


def own(room: Room, talk: Talk, number: str) -> Clue | None:
    """Return the clue when this person may act on it as its reporter.

    A receipt code opens it from any chat for half an hour; a code that was replaced
    meanwhile opens nothing any more.
    """
    clue = unwalled_rows.reporters(room.conn, room.sealer, talk.address, number)
    if clue is not None:
        return clue
    shown = talk.viewing
    if shown is None or shown["number"] != number or shown["until"] < room.now.timestamp():
        return None
    return unwalled_rows.by_digest(room.conn, room.sealer, bytes.fromhex(shown["digest"]))
