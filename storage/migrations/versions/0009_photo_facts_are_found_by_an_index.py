"""Photo facts that nobody asked about are found by an index.

There is no way down: the backup made before an upgrade is the way back.
"""

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring the tables from the former form to this one."""
    with op.batch_alter_table("evidence", schema=None) as batch_op:
        batch_op.create_index(
            "ix_evidence_facts",
            ["stored_at"],
            unique=False,
            sqlite_where=sa.text("facts_sealed IS NOT NULL"),
            postgresql_where=sa.text("facts_sealed IS NOT NULL"),
        )
