"""What is kept, and in which secrecy class?

A column named ``sealed`` or ``…_sealed`` holds AES-256-GCM envelopes (storage/sealing.py);
its place (AAD) is ``table|column|row``. ``lookup`` and ``digest`` columns are keyed hashes.
Everything else is safe to read by whoever holds the file: ids, states, days, counts.
"""

from sqlalchemy import (
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
    UniqueConstraint,
    text,
)

from storage.columns import RowId, UtcUs

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(column_0_label)s",
        "uq": "uq_%(table_name)s_%(column_0_name)s",
        "fk": "fk_%(table_name)s_%(column_0_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _partial(name: str, *columns: str, where: str) -> Index:
    """Return an index over the rows that *where* keeps, on both databases."""
    return Index(name, *columns, sqlite_where=text(where), postgresql_where=text(where))


# --- the door -----------------------------------------------------------------------------

event = Table(
    "event",
    metadata,
    Column("source", String(64), nullable=False),
    Column("event", String(96), nullable=False),
    Column("at", UtcUs, nullable=False),
    Column("state", String(8), nullable=False),  # done | failed
    Column("address_id", RowId),
    Column("answer_sealed", LargeBinary),
    Column("raw_sealed", LargeBinary),
    Column("fault", String(200)),
    PrimaryKeyConstraint("source", "event"),
    Index("ix_event_at", "at"),
    _partial("ix_event_failed", "at", where="state = 'failed'"),
)

address = Table(
    "address",
    metadata,
    Column("id", RowId, primary_key=True, autoincrement=True),
    Column("channel", String(16), nullable=False),
    Column("lookup", LargeBinary, nullable=False),
    Column("sealed", LargeBinary, nullable=False),
    Column("language", String(16), nullable=False),
    Column("blocked", Boolean, nullable=False, default=False),
    Column("muted", Boolean, nullable=False, default=False),
    Column("staff_id", RowId, ForeignKey("staff.id")),
    Column("created_at", UtcUs, nullable=False),
    UniqueConstraint("lookup"),
)

talk = Table(
    "talk",
    metadata,
    Column("address_id", RowId, ForeignKey("address.id"), primary_key=True),
    Column("version", Integer, nullable=False),
    Column("asked", Integer, nullable=False),
    Column("flow", String(32)),
    Column("key_id", String(32)),
    Column("sealed", LargeBinary),
    Column("screen", String(64)),
    Column("touched_at", UtcUs, nullable=False),
    Column("remind_at", UtcUs),
    Column("expires_at", UtcUs),
    _partial("ix_talk_remind", "remind_at", where="remind_at IS NOT NULL"),
    _partial("ix_talk_expires", "expires_at", where="expires_at IS NOT NULL"),
)

line = Table(  # the transcript of a web visit: what the page shows again on reload
    "line",
    metadata,
    Column("id", RowId, primary_key=True, autoincrement=True),
    Column("address_id", RowId, ForeignKey("address.id"), nullable=False),
    Column("mine", Boolean, nullable=False),
    Column("at", UtcUs, nullable=False),
    Column("key_id", String(32)),
    Column("sealed", LargeBinary, nullable=False),
    Index("ix_line_address", "address_id", "id"),
)

handover = Table(  # a one-use way to a draft, or to the status of a clue, from elsewhere
    "handover",
    metadata,
    Column("digest", LargeBinary, primary_key=True),
    Column("purpose", String(8), nullable=False),  # code | link | shelf | show
    Column("address_id", RowId, ForeignKey("address.id"), nullable=False),
    Column("key_id", String(32)),  # names the draft; a later one at this address has another
    Column("clue_id", RowId, ForeignKey("clue.id")),
    Column("expires_at", UtcUs, nullable=False),
    Column("used_at", UtcUs),
    Index("ix_handover_address", "address_id"),
    Index("ix_handover_expires", "expires_at"),
)

# --- clues --------------------------------------------------------------------------------

clue = Table(
    "clue",
    metadata,
    Column("id", RowId, primary_key=True, autoincrement=True),
    Column("number", String(9), nullable=False, unique=True),
    Column("receipt_digest", LargeBinary, nullable=False, unique=True),
    Column("campaign", String(64), nullable=False),
    Column("category", String(48), nullable=False),
    Column("state", String(16), nullable=False),
    Column("version", Integer, nullable=False),
    Column("key_id", String(32), nullable=False),
    Column("sealed", LargeBinary, nullable=False),
    Column("identity_mode", String(16), nullable=False),
    Column("channel", String(16), nullable=False),
    Column("language", String(16), nullable=False),
    Column("reporter_id", RowId, ForeignKey("address.id")),
    Column("received_at", UtcUs, nullable=False),
    Column("changed_at", UtcUs, nullable=False),
    Column("office", String(48), nullable=False),  # the receiving office it came to
    Column("unit", String(48), nullable=False),  # in whose queue it stands now
    Column("lead", String(48)),
    Column("holder_id", RowId, ForeignKey("staff.id")),
    Column("held_until", UtcUs),
    Column("last_holder_id", RowId, ForeignKey("staff.id")),
    Column("due_kind", String(8)),  # accept | result
    Column("due_day", Integer),  # ordinal of the local day
    Column("accept_day", Integer),
    Column("result_day", Integer),
    Column("working_told", Boolean, nullable=False, default=False),
    Column("reopened", Integer, nullable=False, default=0),
    _partial("ix_clue_queue", "unit", "due_day", "id", where="due_day IS NOT NULL"),
    Index("ix_clue_unit", "unit", "state", "id"),
    Index("ix_clue_lead", "lead", "id"),
    Index("ix_clue_office", "office", "id"),
    Index("ix_clue_holder", "holder_id", "id"),
    Index("ix_clue_reporter", "reporter_id", "id"),
    _partial("ix_clue_due", "due_day", "id", where="due_day IS NOT NULL"),
)

identity = Table(  # sealed apart from the clue, with a key of its own
    "identity",
    metadata,
    Column("clue_id", RowId, ForeignKey("clue.id"), primary_key=True),
    Column("key_id", String(32), nullable=False),
    Column("sealed", LargeBinary, nullable=False),
    Column("opened", Integer, nullable=False, default=0),
)

accused = Table(
    "accused",
    metadata,
    Column("clue_id", RowId, ForeignKey("clue.id"), nullable=False),
    Column("unit", String(48), nullable=False),
    PrimaryKeyConstraint("clue_id", "unit"),
)

wall = Table(  # who must not see a clue: units by id, staff by "staff:<id>"
    "wall",
    metadata,
    Column("clue_id", RowId, ForeignKey("clue.id"), nullable=False),
    Column("reader", String(64), nullable=False),
    PrimaryKeyConstraint("clue_id", "reader"),
    Index("ix_wall_reader", "reader", "clue_id"),
)

cooperation = Table(
    "cooperation",
    metadata,
    Column("clue_id", RowId, ForeignKey("clue.id"), nullable=False),
    Column("unit", String(48), nullable=False),
    PrimaryKeyConstraint("clue_id", "unit"),
    Index("ix_cooperation_unit", "unit", "clue_id"),
)

tally = Table(  # how many clues a unit has in a state; hidden = '' counts all of them
    "tally",
    metadata,
    Column("hidden", String(64), nullable=False),
    Column("unit", String(48), nullable=False),
    Column("state", String(16), nullable=False),
    Column("count", Integer, nullable=False),
    PrimaryKeyConstraint("hidden", "unit", "state"),
)

step = Table(  # the course of a clue, append only; what the reporter may read of it is sealed
    "step",
    metadata,
    Column("id", RowId, primary_key=True, autoincrement=True),
    Column("clue_id", RowId, ForeignKey("clue.id"), nullable=False),
    Column("at", UtcUs, nullable=False),
    Column("action", String(16), nullable=False),
    Column("state", String(16), nullable=False),
    Column("unit", String(48)),
    Column("staff_id", RowId, ForeignKey("staff.id")),
    Column("public", Boolean, nullable=False),
    Column("sealed", LargeBinary),
    Index("ix_step_clue", "clue_id", "id"),
)

question = Table(
    "question",
    metadata,
    Column("id", RowId, primary_key=True, autoincrement=True),
    Column("clue_id", RowId, ForeignKey("clue.id"), nullable=False),
    Column("asked_by", RowId, ForeignKey("staff.id"), nullable=False),
    Column("asked_at", UtcUs, nullable=False),
    Column("due_day", Integer, nullable=False),
    Column("state", String(12), nullable=False),  # open | answered | gone
    Column("sealed", LargeBinary, nullable=False),
    Column("answered_at", UtcUs),
    Column("answer_sealed", LargeBinary),
    Index("ix_question_clue", "clue_id", "id"),
)

evidence = Table(
    "evidence",
    metadata,
    Column("id", RowId, primary_key=True, autoincrement=True),
    Column("address_id", RowId, ForeignKey("address.id")),
    Column("clue_id", RowId, ForeignKey("clue.id")),
    Column("key_id", String(32), nullable=False),
    Column("kind", String(12), nullable=False),
    Column("state", String(12), nullable=False),  # waiting | stored | failed | dropped
    Column("sealed", LargeBinary, nullable=False),  # name and the channel's file reference
    Column("size", RowId),
    Column("sha256", LargeBinary),
    Column("blob", String(40)),
    Column("at", UtcUs, nullable=False),
    Column("stored_at", UtcUs),
    _partial("ix_evidence_draft", "address_id", where="clue_id IS NULL"),
    Index("ix_evidence_clue", "clue_id", "id"),
)

# --- staff --------------------------------------------------------------------------------

staff = Table(
    "staff",
    metadata,
    Column("id", RowId, primary_key=True, autoincrement=True),
    Column("name_sealed", LargeBinary, nullable=False),
    Column("unit", String(48), nullable=False),
    Column("role", String(16), nullable=False),
    Column("state", String(12), nullable=False),  # active | revoked
    Column("created_at", UtcUs, nullable=False),
    Index("ix_staff_unit", "unit", "role"),
)

invitation = Table(
    "invitation",
    metadata,
    Column("digest", LargeBinary, primary_key=True),
    Column("unit", String(48), nullable=False),
    Column("role", String(16), nullable=False),
    Column("name_sealed", LargeBinary, nullable=False),
    Column("staff_id", RowId, ForeignKey("staff.id")),
    Column("created_at", UtcUs, nullable=False),
    Column("expires_at", UtcUs, nullable=False),
    Column("used_at", UtcUs),
)

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
