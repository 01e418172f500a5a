"""How does Alembic meet our database?

The connection is handed in, open and inside its transaction; the caller commits. Tables are
rebuilt in batch mode, because SQLite cannot change a column in place.
"""

from typing import Any, Literal

from alembic import context
from alembic.autogenerate.api import AutogenContext

from storage.columns import UtcUs
from storage.tables import metadata


def written(
    kind: str,
    item: Any,
    _context: AutogenContext,
) -> str | Literal[False]:
    """Write our own column type as the plain one it is stored as: a migration outlives it."""
    if kind == "type" and isinstance(item, UtcUs):
        return "sa.BigInteger()"
    return False


context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=metadata,
    render_as_batch=True,
    render_item=written,
    compare_type=True,
)
with context.begin_transaction():
    context.run_migrations()
