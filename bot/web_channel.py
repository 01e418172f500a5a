"""How does a message that nobody asked for just now come onto an open web page?"""

from collections.abc import AsyncIterator, Callable
from datetime import datetime
from typing import Final

from sqlalchemy import Connection

from bot.open_pages import Visits
from clues.speech import Say
from desk.payload import pack
from scheduler.sending import Declined, FileGone, Outcome, Outgoing, Sent
from storage import talk_rows
from storage.database import Database
from storage.sealing import Sealer

NAME: Final = "web"


class WebChannel:
    """Puts a line into the transcript of a visit; the page draws it, now or later."""

    name = NAME
    source = NAME

    def __init__(
        self,
        *,
        database: Database,
        sealer: Sealer,
        visits: Visits,
        lookup: Callable[[str], bytes],
        clock: Callable[[], datetime],
    ) -> None:
        self._database, self._sealer, self._visits = database, sealer, visits
        self._lookup, self._clock = lookup, clock

    async def send(self, message: Outgoing) -> Outcome:
        """Add the message as a line; buttons stand in the line as words to press."""
        key, now = self._lookup(message.address), self._clock()
        body = pack(Say(lines=(message.text,)))
        body["options"] = [[each.token, each.label] for each in message.buttons]

        def added(conn: Connection) -> bool:
            row = talk_rows.find(conn, self._sealer, key)
            if row is None:
                return False
            talk_rows.add_line(
                conn, self._sealer, row.address_id, None, mine=False, body=body, now=now
            )
            return True

        if not await self._database.write(added):
            return Declined("the visit has ended", permanent=True)
        self._visits.wake(key)
        return Sent()

    def fetch(self, ref: str) -> AsyncIterator[bytes]:
        """Web files are sealed while they come in; there is nothing to fetch."""
        raise FileGone("web files are stored at once")
