"""Answers in the response.

There is no way down: the backup made before an upgrade is the way back.
"""

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring the tables from the former form to this one."""
    op.create_table(
        "opening",
        sa.Column(
            "address_id", sa.BigInteger().with_variant(sa.Integer(), "sqlite"), nullable=False
        ),
        sa.Column("wrote_at", sa.BigInteger(), nullable=True),
        sa.Column("tapped_at", sa.BigInteger(), nullable=True),
        sa.Column("after_message", sa.Integer(), nullable=False),
        sa.Column("after_tap", sa.Integer(), nullable=False),
        sa.Column("consents", sa.Integer(), nullable=False),
        sa.Column("refused", sa.String(length=200), nullable=False),
        sa.ForeignKeyConstraint(["address_id"], ["address.id"], name=op.f("fk_opening_address_id")),
        sa.PrimaryKeyConstraint("address_id", name=op.f("pk_opening")),
    )
    with op.batch_alter_table("event", schema=None) as batch_op:
        batch_op.create_index(
            "ix_event_address",
            ["address_id"],
            unique=False,
            sqlite_where=sa.text("address_id IS NOT NULL"),
            postgresql_where=sa.text("address_id IS NOT NULL"),
        )
        batch_op.create_index(
            "ix_event_answered",
            ["at"],
            unique=False,
            sqlite_where=sa.text("answer_sealed IS NOT NULL"),
            postgresql_where=sa.text("answer_sealed IS NOT NULL"),
        )

    with op.batch_alter_table("outbox", schema=None) as batch_op:
        batch_op.create_index(
            "ix_outbox_held",
            ["lane", "id"],
            unique=False,
            sqlite_where=sa.text("state = 'held'"),
            postgresql_where=sa.text("state = 'held'"),
        )
