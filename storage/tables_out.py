"""What is on its way out, what is still to be done, and what is on record?

The further half of storage/tables.py, where all tables are to be had from.
"""

from sqlalchemy import (
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
)

from storage.columns import RowId, UtcUs
from storage.schema import metadata
from storage.schema import partial as _partial

# --- sending ------------------------------------------------------------------------------

outbox = Table(
    "outbox",
    metadata,
    Column("id", RowId, primary_key=True, autoincrement=True),
    Column("dedup", String(120), unique=True),
    Column("lane", RowId, ForeignKey("address.id"), nullable=False),
    Column("channel", String(16), nullable=False),
    Column("kind", String(12), nullable=False),
    Column("priority", Integer, nullable=False),  # 0 interactive, 1 status, 2 broadcast
    Column("slot", String(64)),
    Column("subject", String(64), nullable=False),
    Column("asked", Integer),
    Column("clue_id", RowId),
    Column("key_id", String(32)),
    Column("sealed", LargeBinary),
    Column("state", String(12), nullable=False),
    Column("due_at", UtcUs, nullable=False),
    Column("expires_at", UtcUs),
    Column("attempts", Integer, nullable=False, default=0),
    Column("owner", String(32)),
    Column("lease_until", UtcUs),
    Column("fault", String(200)),
    Column("provider_id", String(64)),
    Column("created_at", UtcUs, nullable=False),
    Column("done_at", UtcUs),
    _partial("ix_outbox_due", "due_at", "id", where="state = 'due'"),
    _partial("ix_outbox_lane", "lane", "id", where="state IN ('due','leased')"),
    _partial("ix_outbox_lease", "lease_until", where="state = 'leased'"),
    _partial("ix_outbox_held", "lane", "id", where="state = 'held'"),
    _partial("ix_outbox_dead", "id", where="state IN ('dead','unknown','held')"),
)

screen = Table(
    "screen",
    metadata,
    Column("address_id", RowId, ForeignKey("address.id"), nullable=False),
    Column("subject", String(64), nullable=False),
    Column("message", String(64), nullable=False),
    Column("hash", LargeBinary),
    Column("at", UtcUs, nullable=False),
    PrimaryKeyConstraint("address_id", "subject"),
    Index("ix_screen_subject", "subject", "at"),
)

# --- the clock ----------------------------------------------------------------------------

work = Table(
    "work",
    metadata,
    Column("id", RowId, primary_key=True, autoincrement=True),
    Column("kind", String(16), nullable=False),
    Column("subject", RowId, nullable=False),
    Column("state", String(12), nullable=False),  # due | leased | done | dead
    Column("due_at", UtcUs, nullable=False),
    Column("attempts", Integer, nullable=False, default=0),
    Column("owner", String(32)),
    Column("lease_until", UtcUs),
    Column("fault", String(200)),
    _partial("ix_work_due", "due_at", "id", where="state = 'due'"),
    _partial("ix_work_lease", "lease_until", where="state = 'leased'"),
)

job_run = Table(
    "job_run",
    metadata,
    Column("job", String(32), nullable=False),
    Column("slot", String(40), nullable=False),
    Column("owner", String(32), nullable=False),
    Column("at", UtcUs, nullable=False),
    PrimaryKeyConstraint("job", "slot"),
)

instance = Table(
    "instance",
    metadata,
    Column("id", String(32), primary_key=True),
    Column("beat_at", UtcUs, nullable=False),
)

# --- the record ---------------------------------------------------------------------------

journal = Table(
    "journal",
    metadata,
    Column("id", RowId, primary_key=True, autoincrement=True),
    Column("at", UtcUs, nullable=False),
    Column("actor", String(64), nullable=False),
    Column("action", String(48), nullable=False),
    Column("subject", String(64), nullable=False),
    Column("detail", Text, nullable=False),
)

seal = Table(
    "seal",
    metadata,
    Column("position", RowId, primary_key=True, autoincrement=False),
    Column("journal_id", RowId, nullable=False, unique=True),
    Column("hash", LargeBinary, nullable=False),
)
