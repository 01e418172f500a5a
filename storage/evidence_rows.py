"""Which files belong to a draft or a clue, and are they stored yet?"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import BigInteger, Connection, bindparam, case, func, insert, or_, select, update

from clues.file_label import label
from clues.speech import FileRef
from clues.working_copy import SMALLER, CopyState, NoCopy, Standing, standing
from storage.columns import AnyRow, UtcUs, new_id, spelled
from storage.sealing import Sealer
from storage.tables import evidence

_ADD = insert(evidence)
_OPEN = (evidence.c.clue_id.is_(None), evidence.c.state != "dropped")
_OF_DRAFT = (
    select(evidence)
    .where(evidence.c.address_id == bindparam("of", type_=BigInteger), *_OPEN)
    .order_by(evidence.c.id)
)
_OF_CLUE = (
    select(evidence)
    .where(evidence.c.clue_id == bindparam("of", type_=BigInteger), evidence.c.state != "dropped")
    .order_by(evidence.c.id)
)
_ONE = select(evidence).where(evidence.c.id == bindparam("of", type_=BigInteger))
_HAND_OVER = (
    update(evidence)
    .where(evidence.c.address_id == bindparam("of"), *_OPEN)
    .values(clue_id=bindparam("to"), address_id=None)
)
_MOVE = (
    update(evidence)
    .where(evidence.c.address_id == bindparam("of"), *_OPEN)
    .values(address_id=bindparam("to"))
)
_DROP = (
    update(evidence)
    .where(evidence.c.address_id == bindparam("of"), evidence.c.clue_id.is_(None))
    .values(state="dropped", address_id=None, facts_sealed=None)
    .returning(evidence.c.blob)
)
_DROP_ONE = (
    update(evidence)
    .where(evidence.c.id == bindparam("one"), evidence.c.address_id == bindparam("of"), *_OPEN)
    .values(state="dropped", address_id=None, facts_sealed=None)
)
# What was dropped while it was fetched stays dropped: housekeeping finds what was stored of it.
_STORED = (
    update(evidence)
    .where(evidence.c.id == bindparam("of"))
    .values(
        state=case((evidence.c.state == "dropped", "dropped"), else_="stored"),
        blob=bindparam("at_blob"),
        size=bindparam("bytes"),
        sha256=bindparam("digest"),
        stored_at=bindparam("moment", type_=UtcUs),
    )
)
_FAILED = (
    update(evidence)
    .where(evidence.c.id == bindparam("of"), evidence.c.state != "dropped")
    .values(
        state="failed", size=func.coalesce(bindparam("bytes", type_=BigInteger), evidence.c.size)
    )
)
_ORPHANS = (
    select(evidence.c.id, evidence.c.blob, evidence.c.copy_blob)
    .where(
        evidence.c.state == spelled("dropped"),
        or_(evidence.c.blob.is_not(None), evidence.c.copy_blob.is_not(None)),
    )
    .limit(200)
)
_CLEARED = (
    update(evidence).where(evidence.c.id == bindparam("of")).values(blob=None, copy_blob=None)
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """One file of a draft or a clue; *sha256* and *size* (bytes) are of the original.

    *nth* is its number among them, the same for everybody: counted from 1 in the order they
    came, 0 where the file was looked up alone. *id* counts all files there ever were, and is
    shown to nobody.
    """

    id: int
    kind: str
    state: str
    name: str
    ref: str
    channel: str
    key_id: str
    clue_id: int | None
    address_id: int | None
    size: int | None
    sha256: bytes | None
    blob: str | None
    at: datetime
    copy_state: CopyState | None = None
    copy_reason: NoCopy | None = None
    copy_smaller: bool = False
    copy_medium: str | None = None
    copy_size: int | None = None
    copy_blob: str | None = None
    nth: int = 0

    @property
    def standing(self) -> Standing:
        """How far it has got."""
        return standing(self.state, self.copy_state)


def add(
    conn: Connection,
    sealer: Sealer,
    file: FileRef,
    *,
    channel: str,
    address_id: int | None,
    clue_id: int | None,
    key_id: str,
    now: datetime,
) -> int:
    """Note a file and return its id; one that still lies with its channel is waiting."""
    told = {"name": file.name, "ref": file.ref, "channel": channel}
    stored = file.stored
    key = stored.key_id if stored else key_id
    row = conn.execute(
        _ADD,
        {
            "address_id": address_id,
            "clue_id": clue_id,
            "key_id": key,
            "kind": file.kind,
            "state": "stored" if stored else "waiting",
            "size": file.size,
            "at": now,
            "sealed": sealer.seal_json(key, "evidence|sealed", told),
            "blob": stored.blob if stored else None,
            "stored_at": now if stored else None,
            "sha256": bytes.fromhex(stored.sha256) if stored else None,
        },
    )
    return new_id(row)


def of_draft(conn: Connection, sealer: Sealer, address_id: int) -> list[Piece]:
    """Return the files of the open draft of an address."""
    return _numbered(sealer, conn.execute(_OF_DRAFT, {"of": address_id}))


def of_clue(conn: Connection, sealer: Sealer, clue_id: int) -> list[Piece]:
    """Return the files of a clue, in the order they came."""
    return _numbered(sealer, conn.execute(_OF_CLUE, {"of": clue_id}))


def one(conn: Connection, sealer: Sealer, piece_id: int) -> Piece | None:
    """Return one file."""
    row = conn.execute(_ONE, {"of": piece_id}).first()
    return None if row is None else _piece(sealer, row)


def hand_over(conn: Connection, address_id: int, clue_id: int) -> int:
    """Give the files of a draft to the clue it became; return how many."""
    return conn.execute(_HAND_OVER, {"of": address_id, "to": clue_id}).rowcount


def move(conn: Connection, address_id: int, to: int) -> None:
    """Give the files of a draft to the address where it goes on."""
    conn.execute(_MOVE, {"of": address_id, "to": to})


def drop(conn: Connection, address_id: int) -> int:
    """Let go of the files of a cancelled draft; return how many."""
    return len(conn.execute(_DROP, {"of": address_id}).all())


def drop_one(conn: Connection, address_id: int, piece_id: int) -> bool:
    """Let go of one file of an open draft; return whether it was there."""
    return conn.execute(_DROP_ONE, {"of": address_id, "one": piece_id}).rowcount > 0


def stored(
    conn: Connection, piece_id: int, *, blob: str, size: int, sha256: bytes, now: datetime
) -> None:
    """Note that the sealed original is kept."""
    conn.execute(
        _STORED, {"of": piece_id, "at_blob": blob, "bytes": size, "digest": sha256, "moment": now}
    )


def failed(conn: Connection, piece_id: int, size: int | None = None) -> None:
    """Note that the file could not be fetched; *size* is what its channel said of it."""
    conn.execute(_FAILED, {"of": piece_id, "bytes": size})


def orphans(conn: Connection) -> list[tuple[int, list[str]]]:
    """Return id and blobs of dropped files that still lie in the store."""
    return [
        (row.id, [blob for blob in (row.blob, row.copy_blob) if blob])
        for row in conn.execute(_ORPHANS)
    ]


def cleared(conn: Connection, piece_id: int) -> None:
    """Note that the blobs of a dropped file are gone."""
    conn.execute(_CLEARED, {"of": piece_id})


def _numbered(sealer: Sealer, rows: Iterable[AnyRow]) -> list[Piece]:
    return [_piece(sealer, row, nth) for nth, row in enumerate(rows, 1)]


def _piece(sealer: Sealer, row: AnyRow, nth: int = 0) -> Piece:
    told = sealer.unseal_json(row.key_id, "evidence|sealed", row.sealed)
    return Piece(
        id=row.id,
        kind=row.kind,
        state=row.state,
        name=label(told["name"]),
        ref=told["ref"],
        channel=told["channel"],
        key_id=row.key_id,
        clue_id=row.clue_id,
        address_id=row.address_id,
        size=row.size,
        sha256=row.sha256,
        blob=row.blob,
        at=row.at,
        copy_state=CopyState(row.copy_state) if row.copy_state else None,
        copy_reason=None if row.copy_reason in {None, SMALLER} else NoCopy(row.copy_reason),
        copy_smaller=row.copy_reason == SMALLER,
        copy_medium=row.copy_medium,
        copy_size=row.copy_size,
        copy_blob=row.copy_blob,
        nth=nth,
    )
