"""Which work of a kind does this process take up now, as far as it has hands free?"""

from datetime import datetime
from functools import partial

from storage import work_rows
from storage.database import Database
from storage.work_rows import Work


async def leased(database: Database, kind: str, *, me: str, now: datetime, free: int) -> list[Work]:
    """Lease up to *free* due rows of *kind* to *me*; a look comes first, and writes nothing."""
    if free <= 0 or not await database.read(partial(work_rows.is_due, kind=kind, now=now)):
        return []
    return await database.write(lambda conn: work_rows.claim(conn, kind, me=me, now=now, many=free))
