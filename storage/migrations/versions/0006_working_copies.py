"""Working copies of files; what is stored already is asked to be copied.

There is no way down: the backup made before an upgrade is the way back.
"""

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring the tables from the former form to this one."""
    with op.batch_alter_table("evidence", schema=None) as batch_op:
        batch_op.add_column(sa.Column("copy_state", sa.String(length=8), nullable=True))
        batch_op.add_column(sa.Column("copy_reason", sa.String(length=12), nullable=True))
        batch_op.add_column(sa.Column("copy_medium", sa.String(length=8), nullable=True))
        batch_op.add_column(
            sa.Column(
                "copy_size", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=True
            )
        )
        batch_op.add_column(sa.Column("copy_sha256", sa.LargeBinary(), nullable=True))
        batch_op.add_column(sa.Column("copy_blob", sa.String(length=40), nullable=True))
        batch_op.add_column(sa.Column("facts_sealed", sa.LargeBinary(), nullable=True))
        batch_op.create_index(
            "ix_evidence_copy",
            ["copy_blob"],
            unique=False,
            sqlite_where=sa.text("copy_blob IS NOT NULL"),
            postgresql_where=sa.text("copy_blob IS NOT NULL"),
        )
    op.execute(
        "INSERT INTO work (kind, subject, state, due_at, attempts) "
        "SELECT 'clean', id, 'due', stored_at, 0 FROM evidence "
        "WHERE state = 'stored' AND blob IS NOT NULL"
    )
