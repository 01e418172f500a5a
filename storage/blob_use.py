"""Which blobs does any row still need? All others may be removed.

Found by the name of the column: a table that comes to refer to blobs calls its column
``blob`` or ``…_blob``, and is asked here without anybody thinking of it.
"""

from collections.abc import Iterable

from sqlalchemy import Column, Connection, bindparam, select, union

from storage.tables import metadata


def columns() -> list[Column[str]]:
    """Return every column that names a blob."""
    return [
        column
        for table in metadata.sorted_tables
        for column in table.columns
        if column.name == "blob" or column.name.endswith("_blob")
    ]


_KEPT = union(
    *(
        select(column.label("blob")).where(column.in_(bindparam("these", expanding=True)))
        for column in columns()
    )
)


def blobs_in_use(conn: Connection, blobs: Iterable[str]) -> set[str]:
    """Return those of *blobs* that a file, or an event in quarantine, still needs."""
    return set(conn.execute(_KEPT, {"these": list(blobs)}).scalars())
