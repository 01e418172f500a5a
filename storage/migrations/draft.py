"""How does a change of storage/tables.py become a migration?

Run this, then read what it wrote:

    python -m storage.migrations.draft 0002 "clues know their weather"
"""

import sys
import tempfile
from pathlib import Path

from alembic import command

from storage import migrate


def draft(revision: str, message: str) -> None:
    """Write the migration that leads from the newest one to the tables as they stand."""
    with tempfile.TemporaryDirectory() as folder:
        engine = migrate.migrating_engine(Path(folder) / "draft.db")
        with engine.begin() as connection:
            migrate.run_migrations(connection)
            config = migrate.configuration(connection)
            config.set_main_option("file_template", "%%(rev)s_%%(slug)s")
            command.revision(config, message, autogenerate=True, rev_id=revision)
        engine.dispose()


if __name__ == "__main__":
    draft(*sys.argv[1:3])
