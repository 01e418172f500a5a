"""Which of the files that came with an event does nothing need after its turn?"""

from clues.speech import Inbound
from desk import pictures
from desk.room import Room
from desk.turn import peek
from storage import blob_use


def unneeded(room: Room, inbound: Inbound) -> set[str]:
    """Return the blobs of *inbound* that no row keeps: it took none of it, too many, too fast.

    A picture at 核验 has no row; the question that waits for its code names it.
    """
    blobs = {file.stored.blob for file in inbound.files if file.stored}
    if not blobs:
        return blobs
    waits = pictures.waiting(peek(room, inbound.channel, inbound.lookup)).get("blob")
    return blobs - blob_use.blobs_in_use(room.conn, blobs) - {waits}
