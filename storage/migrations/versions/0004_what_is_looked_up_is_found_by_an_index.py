"""What is looked up is found by an index.

There is no way down: the backup made before an upgrade is the way back.
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring the tables from the former form to this one."""
    with op.batch_alter_table("address", schema=None) as batch_op:
        batch_op.create_index(
            "ix_address_staff",
            ["staff_id"],
            unique=False,
            sqlite_where=sa.text("staff_id IS NOT NULL"),
            postgresql_where=sa.text("staff_id IS NOT NULL"),
        )

    with op.batch_alter_table("clue", schema=None) as batch_op:
        batch_op.create_index(
            "ix_clue_held",
            ["held_until"],
            unique=False,
            sqlite_where=sa.text("held_until IS NOT NULL"),
            postgresql_where=sa.text("held_until IS NOT NULL"),
        )

    with op.batch_alter_table("evidence", schema=None) as batch_op:
        batch_op.create_index(
            "ix_evidence_blob",
            ["blob"],
            unique=False,
            sqlite_where=sa.text("blob IS NOT NULL"),
            postgresql_where=sa.text("blob IS NOT NULL"),
        )
        batch_op.create_index(
            "ix_evidence_dropped",
            ["id"],
            unique=False,
            sqlite_where=sa.text("state = 'dropped'"),
            postgresql_where=sa.text("state = 'dropped'"),
        )

    with op.batch_alter_table("work", schema=None) as batch_op:
        batch_op.create_index(
            "ix_work_lease",
            ["lease_until"],
            unique=False,
            sqlite_where=sa.text("state = 'leased'"),
            postgresql_where=sa.text("state = 'leased'"),
        )
