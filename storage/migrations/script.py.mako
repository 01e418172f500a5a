"""${message[0].upper()}${message[1:]}.

There is no way down: the backup made before an upgrade is the way back.
"""

import sqlalchemy as sa
from alembic import op
${imports if imports else ""}
revision = ${repr(up_revision)}
down_revision = ${repr(down_revision)}
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Bring the tables from the former form to this one."""
    ${"\n".join(line for line in upgrades.splitlines() if "# ###" not in line).lstrip() or "pass"}
