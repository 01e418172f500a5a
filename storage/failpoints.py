"""At which places does a sudden death of the process change what has to be recovered?

Each of them says its name as it is passed, and nothing else happens. Only a launcher of the
tests can put something in the place of :func:`reached` and die there; no setting can.
"""

from enum import StrEnum


class Point(StrEnum):
    """Every such place; a test kills a real process at each."""

    # --- an event comes in
    HEARD = "door.heard"  # nothing of it is kept
    WRITTEN = "turn.written"  # all that its turn wrote waits for COMMIT
    COMMITS = "writer.commits"  # so does its group, with the marks that ride along
    COMMITTED = "writer.committed"  # nobody who waits knows of it
    KEPT = "door.kept"  # nothing that the turn says has been sent
    CONFIRMS = "telegram.confirms"  # the offset has not moved on
    HOOKED = "telegram.hooked"  # the webhook has not said 200
    REPLIES = "wechat.replies"  # the answer is not on its way back
    PUT_OFF = "wechat.put-off"  # it came too late and is given to the outbox
    SET_ASIDE = "door.set-aside"  # what cannot be handled is in quarantine
    HANDED_IN = "door.handed-in"  # it was handled after all

    # --- the process starts
    UPGRADES = "start.upgrades"  # the database was copied, and is old
    UPGRADED = "start.upgraded"  # every migration waits for COMMIT
    RECEIVED = "start.received"  # what waited was taken, a dead process's rows were not
    ADOPTED = "start.adopted"  # they were, and nothing of them is sent

    # --- a message goes out
    LEAVES = "send.leaves"
    LEFT = "send.left"  # the platform has it, its row does not say so
    MARKED = "send.marked"  # it does, before COMMIT
    RETURNED = "send.returned"  # it could not be sent, and is due again

    # --- a file comes in, is copied, goes
    FETCHES = "file.fetches"
    STREAMS = "file.streams"  # part of it lies there under no name
    SEALED = "file.sealed"  # no row knows of it
    FETCHED = "file.fetched"
    UPLOADED = "file.uploaded"  # from a page, before its event
    UNWANTED = "file.unwanted"  # its event took none of it
    COPIES = "copy.begins"
    COPIED = "copy.sealed"  # no row knows of it
    COPY_KEPT = "copy.kept"
    COPY_TOLD = "copy.told"  # what a photo says of itself is asked, its work is not done
    LOOKED = "picture.looked"  # its code is read, and told nobody
    LOOK_TOLD = "picture.told"
    DECIPHERED = "paper.read"  # what a photographed paper says is told nobody
    DECIPHER_TOLD = "paper.told"
    CLEARED = "file.cleared"  # of a draft that was cancelled; its row still names it
    SWEPT = "file.swept"  # one of several that nothing needs

    # --- keys
    FILLED = "keys.filled"  # committed, and used by nobody
    ERASED = "keys.erased"  # the rows are gone, their bytes stand in the log
    ADDED = "keys.added"  # a new master key that nothing is wrapped under
    REWRAPPED = "keys.rewrapped"  # some are

    # --- the clock, the record, lists
    REMINDS = "clock.reminds"
    SLOT = "clock.slot"  # taken, its work not done
    CHAINED = "journal.chained"  # the head is not kept apart
    BEGUN = "list.begun"  # an edition without rows
    HANDED = "list.handed"  # some of its chunks
    TAKEN = "list.taken"  # a chunk became records, before COMMIT

    # --- what operators do
    BACKED_UP = "backup.copied"  # in the clear, in a folder beside the backups
    MAIN_PACKED = "backup.main"  # without its keys
    KEYS_PACKED = "backup.keys"  # old ones are still there
    PLACED = "restore.placed"  # keys and files are back, the database is not
    RESTORED = "restore.done"  # it is


def reached(point: Point) -> None:
    """Go on; *point* is told to whoever stands in for this function in a test."""
