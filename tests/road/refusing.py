"""How does the real program meet an event that it cannot handle?

The fault is a real one: the database itself refuses a kind of row until it is mended.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager

from road.process import Running


@contextmanager
def refusing(bot: Running, table: str, when: str = "1") -> Iterator[None]:
    """Let the database refuse every new row of *table* for which *when* holds."""
    _does(
        bot,
        f"CREATE TRIGGER refusing BEFORE INSERT ON {table} WHEN {when} "
        "BEGIN SELECT RAISE(ABORT, 'refused by a test'); END",
    )
    yield
    _does(bot, "DROP TRIGGER refusing")


def _does(bot: Running, sql: str) -> None:
    with closing(sqlite3.connect(bot.home / "data" / "clueline.db", timeout=10)) as beside:
        beside.execute(sql)
        beside.commit()
