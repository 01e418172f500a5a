"""An edition lists another anew.

There is no way down: the backup made before an upgrade is the way back.
"""

import sqlalchemy as sa
from alembic import op

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring the tables from the former form to this one."""
    with op.batch_alter_table("edition", schema=None) as batch_op:
        batch_op.add_column(sa.Column("replaces", sa.String(length=200), nullable=True))
