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
    PrimaryKeyConstraint,
    String,
    Table,
    UniqueConstraint,
)

from storage.columns import RowId, UtcUs
from storage.registry_tables import edition, import_chunk, record, record_key
from storage.schema import metadata
from storage.schema import partial as _partial
from storage.tables_out import instance, job_run, journal, outbox, screen, seal, work

__all__ = [
    "accused",
    "address",
    "clue",
    "cooperation",
    "edition",
    "event",
    "evidence",
    "handover",
    "held",
    "identity",
    "import_chunk",
    "instance",
    "invitation",
    "job_run",
    "journal",
    "line",
    "metadata",
    "opening",
    "outbox",
    "question",
    "record",
    "record_key",
    "screen",
    "seal",
    "staff",
    "step",
    "talk",
    "tally",
    "total",
    "visit",
    "wall",
    "work",
]

# --- the door -----------------------------------------------------------------------------

event = Table(
    "event",
    metadata,
    Column("source", String(64), nullable=False),
    Column("event", String(96), nullable=False),
    Column("at", UtcUs, nullable=False),
    Column("state", String(8), nullable=False),  # done | failed | replay | gone
    Column("address_id", RowId),
    Column("answer_sealed", LargeBinary),
    Column("raw_sealed", LargeBinary),
    Column("fault", String(200)),
    PrimaryKeyConstraint("source", "event"),
    Index("ix_event_at", "at"),
    _partial("ix_event_answered", "at", where="answer_sealed IS NOT NULL"),
    _partial("ix_event_address", "address_id", where="address_id IS NOT NULL"),
    _partial("ix_event_stopped", "at", where="state != 'done'"),
)

held = Table(  # files that an event in quarantine brought; they wait with it
    "held",
    metadata,
    Column("blob", String(40), primary_key=True),
    Column("key_id", String(32), nullable=False),
    Column("source", String(64), nullable=False),
    Column("event", String(96), nullable=False),
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
    _partial("ix_address_staff", "staff_id", where="staff_id IS NOT NULL"),
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

opening = Table(  # what a person's last deeds let us write to him, where a channel counts that
    "opening",
    metadata,
    Column("address_id", RowId, ForeignKey("address.id"), primary_key=True),
    Column("wrote_at", UtcUs),
    Column("tapped_at", UtcUs),
    Column("after_message", Integer, nullable=False, default=0),
    Column("after_tap", Integer, nullable=False, default=0),
    Column("consents", Integer, nullable=False, default=0),
    Column("refused", String(200), nullable=False, default=""),
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

visit = Table(  # a browser that opened a clue by its code, or tried to
    "visit",
    metadata,
    Column("lookup", LargeBinary, primary_key=True),
    Column("sealed", LargeBinary, nullable=False),
    Column("until", UtcUs, nullable=False),
    Index("ix_visit_until", "until"),
)

total = Table(  # what everybody together has open or sent; day 0 counts over all days
    "total",
    metadata,
    Column("name", String(16), nullable=False),
    Column("day", Integer, nullable=False),  # ordinal of the local day
    Column("count", Integer, nullable=False),
    PrimaryKeyConstraint("name", "day"),
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
    _partial("ix_clue_held", "held_until", where="held_until IS NOT NULL"),
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
    Column("copy_state", String(8)),  # clean | vault | virus; NULL: nobody looked yet
    Column("copy_reason", String(12)),  # why there is no working copy, or what it lacks
    Column("copy_medium", String(8)),
    Column("copy_size", RowId),
    Column("copy_sha256", LargeBinary),
    Column("copy_blob", String(40)),
    Column("facts_sealed", LargeBinary),  # time and place a photo said of itself
    _partial("ix_evidence_draft", "address_id", where="clue_id IS NULL"),
    Index("ix_evidence_clue", "clue_id", "id"),
    _partial("ix_evidence_blob", "blob", where="blob IS NOT NULL"),
    _partial("ix_evidence_copy", "copy_blob", where="copy_blob IS NOT NULL"),
    _partial("ix_evidence_dropped", "id", where="state = 'dropped'"),
    _partial("ix_evidence_facts", "stored_at", where="facts_sealed IS NOT NULL"),
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
