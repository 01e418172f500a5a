"""Which data keys does any row still need? All others may be destroyed.

One statement, so that a key that moves from a draft to its clue is seen at one moment.
"""

from sqlalchemy import Connection, select, union

from storage.tables import clue, evidence, held, identity, line, outbox, talk

_IN_USE = union(
    select(talk.c.key_id).where(talk.c.key_id.is_not(None)),
    select(clue.c.key_id),
    select(identity.c.key_id),
    select(evidence.c.key_id).where(evidence.c.state != "dropped"),
    select(held.c.key_id),
    select(line.c.key_id).where(line.c.key_id.is_not(None)),
    select(outbox.c.key_id).where(outbox.c.key_id.is_not(None), outbox.c.sealed.is_not(None)),
)


def keys_in_use(conn: Connection) -> list[str]:
    """Return the id of every key that something readable is sealed with."""
    return list(conn.execute(_IN_USE).scalars())
