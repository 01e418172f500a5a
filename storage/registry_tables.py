"""Where are published lists kept, so that a correction never overwrites what was answered from?

Nothing here is about a person: bodies, enterprises, points, fees and certificate numbers as
their offices publish them. Days are ordinals of the local calendar.
"""

from sqlalchemy import Column, ForeignKey, Index, Integer, PrimaryKeyConstraint, String, Table, Text

from storage.columns import RowId, UtcUs
from storage.schema import metadata

# In the order of code points on both databases, so that a beginning is a range of the index.
_WORD = String(96).with_variant(String(96, collation="C"), "postgresql")

edition = Table(  # one file as it was published
    "edition",
    metadata,
    Column("id", RowId, primary_key=True, autoincrement=True),
    Column("kind", String(16), nullable=False),
    Column("name", String(80), nullable=False),
    Column("source", String(120), nullable=False),
    Column("state", String(12), nullable=False),  # arriving | in-force
    Column("updated_day", Integer, nullable=False),
    Column("valid_from", Integer),
    Column("valid_to", Integer),
    Column("digest", String(64), nullable=False),
    Column("rows", Integer, nullable=False),
    Column("arrived", Integer, nullable=False, default=0),
    Column("imported_at", UtcUs, nullable=False),
    Column("replaces", String(200)),  # ids of older editions that this one lists anew
    Index("ix_edition_kind", "kind", "state", "id"),
)

record = Table(  # one row of an edition; its columns by name stand in body, as JSON
    "record",
    metadata,
    Column("id", RowId, primary_key=True, autoincrement=False),
    Column("edition_id", RowId, ForeignKey("edition.id"), nullable=False),
    Column("ident", String(400), nullable=False),
    Column("valid_from", Integer),
    Column("valid_to", Integer),
    Column("body", Text, nullable=False),
)

record_key = Table(  # by which words a record is looked up
    "record_key",
    metadata,
    Column("edition_id", RowId, nullable=False),
    Column("key", _WORD, nullable=False),
    Column("record_id", RowId, ForeignKey("record.id"), nullable=False),
    PrimaryKeyConstraint("edition_id", "key", "record_id"),
)

import_chunk = Table(  # at most 200 checked rows on their way into an edition
    "import_chunk",
    metadata,
    Column("edition_id", RowId, ForeignKey("edition.id"), nullable=False),
    Column("number", Integer, nullable=False),
    Column("body", Text, nullable=False),
    PrimaryKeyConstraint("edition_id", "number"),
)
