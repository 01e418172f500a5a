"""Is there a working copy of a file, where does it lie, and if not, why?"""

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import (
    BigInteger,
    Connection,
    LargeBinary,
    bindparam,
    null,
    select,
    update,
)

from clues.working_copy import SMALLER, NoCopy, PhotoFacts, state_after
from storage.columns import UtcUs, spelled
from storage.evidence import Stored
from storage.sealing import Sealer
from storage.tables import evidence

_FACTS = "evidence|facts_sealed"
_OPEN = (
    evidence.c.id == bindparam("of", type_=BigInteger),
    evidence.c.state == spelled("stored"),
    evidence.c.copy_state.is_(None),
)
_MADE = (
    update(evidence)
    .where(*_OPEN)
    .values(
        copy_state="clean",
        copy_reason=bindparam("lacks"),
        copy_medium=bindparam("kind_now"),
        copy_size=bindparam("bytes"),
        copy_sha256=bindparam("digest"),
        copy_blob=bindparam("at_blob"),
        facts_sealed=bindparam("facts", type_=LargeBinary),
    )
)
_NONE = (
    update(evidence)
    .where(*_OPEN)
    .values(copy_state=bindparam("now_state"), copy_reason=bindparam("why"))
)
_FACTS_OF = select(evidence.c.key_id, evidence.c.facts_sealed).where(
    evidence.c.id == bindparam("of", type_=BigInteger), evidence.c.facts_sealed.is_not(None)
)
_FORGET = (
    update(evidence)
    .where(evidence.c.id == bindparam("of", type_=BigInteger))
    .values(facts_sealed=null())
)
_FORGET_UNASKED = (
    update(evidence)
    .where(
        evidence.c.clue_id.is_not(None),
        evidence.c.facts_sealed.is_not(None),
        evidence.c.stored_at < bindparam("before", type_=UtcUs),
    )
    .values(facts_sealed=null())
)
_FORGET_ALL = (
    update(evidence)
    .where(
        evidence.c.clue_id == bindparam("of", type_=BigInteger),
        evidence.c.facts_sealed.is_not(None),
    )
    .values(facts_sealed=null())
)


@dataclass(frozen=True, slots=True, kw_only=True)
class WorkingCopy:
    """A copy that is kept, sealed with the key of its original."""

    medium: str
    stored: Stored
    facts: PhotoFacts
    smaller: bool = False


def made(
    conn: Connection, sealer: Sealer, piece_id: int, *, key_id: str, copy: WorkingCopy
) -> bool:
    """Note the copy; False when the file is gone or has been looked at meanwhile."""
    row = conn.execute(
        _MADE,
        {
            "of": piece_id,
            "lacks": SMALLER if copy.smaller else None,
            "kind_now": copy.medium,
            "bytes": copy.stored.size,
            "digest": copy.stored.sha256,
            "at_blob": copy.stored.blob_id,
            "facts": _sealed(sealer, key_id, copy.facts),
        },
    )
    return row.rowcount == 1


def none(conn: Connection, piece_id: int, reason: NoCopy) -> bool:
    """Note that there is none; False when the file is gone or has been looked at meanwhile."""
    values = {"of": piece_id, "now_state": state_after(reason), "why": reason}
    return conn.execute(_NONE, values).rowcount == 1


def facts_of(conn: Connection, sealer: Sealer, piece_id: int) -> PhotoFacts:
    """Return what a photo said of itself; empty when it said nothing."""
    row = conn.execute(_FACTS_OF, {"of": piece_id}).first()
    if row is None:
        return PhotoFacts()
    told: dict[str, Any] = sealer.unseal_json(row.key_id, _FACTS, row.facts_sealed)
    taken = told["taken"]
    return PhotoFacts(
        taken=datetime.fromisoformat(taken) if taken else None,
        latitude=told["latitude"],
        longitude=told["longitude"],
    )


def forget_facts(conn: Connection, piece_id: int) -> None:
    """Keep nothing of what a photo said of itself."""
    conn.execute(_FORGET, {"of": piece_id})


def forget_unasked(conn: Connection, before: datetime) -> None:
    """Do so for every photo of a clue whose reporter gave no word since *before*."""
    conn.execute(_FORGET_UNASKED, {"before": before})


def forget_facts_of(conn: Connection, clue_id: int) -> None:
    """Do so for every file of a clue."""
    conn.execute(_FORGET_ALL, {"of": clue_id})


def _sealed(sealer: Sealer, key_id: str, facts: PhotoFacts) -> bytes | None:
    if facts == PhotoFacts():
        return None
    told = {
        "taken": facts.taken.isoformat() if facts.taken else None,
        "latitude": facts.latitude,
        "longitude": facts.longitude,
    }
    return sealer.seal_json(key_id, _FACTS, told)
