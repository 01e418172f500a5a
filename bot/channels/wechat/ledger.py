"""Which road to a person is open now, and who keeps count when several of us write at once?

A message is counted before it leaves and taken back when it surely did not, so that two
processes never spend the same one. What the person did stands in the turn that heard it.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from typing import Final

from sqlalchemy import Connection

from bot.channels.wechat import window
from bot.channels.wechat.content import Consents
from bot.channels.wechat.settings import WeChatSettings
from bot.channels.wechat.window import Ledger, Means, Road
from scheduler.sending import Outgoing
from storage import door_rows, opening_rows
from storage.database import Database
from storage.opening_rows import OpeningRow

NOTICES: Final = (Road.SUBSCRIPTION, Road.TEMPLATE)


class Ledgers:
    """The ledgers of all people of one account; *lookup* is the keyed hash of a name."""

    def __init__(
        self,
        database: Database,
        *,
        lookup: Callable[[str], bytes],
        clock: Callable[[], datetime],
    ) -> None:
        self._database, self._lookup, self._clock = database, lookup, clock

    async def reserve(self, message: Outgoing, means: Means) -> Road:
        """Return the road a message goes now, counted already where it is counted."""
        lookup, now = self._lookup(message.address), self._clock()

        def reserved(conn: Connection) -> Road:
            row = opening_rows.find(conn, lookup)
            if row is None:
                return Road.HOLD
            road = _road(row, now, message, means)
            opening_rows.save(conn, _spent(row, road, now))
            return road

        return await self._database.write(reserved)

    async def correct(self, address: str, road: Road, *, left: bool | None) -> None:
        """Put the count right after a call that did not go through.

        *left* False: it surely did not leave and costs nothing. None: the platform says that
        this road is closed, whatever we counted. A notification that is refused stays so.
        """
        lookup, now = self._lookup(address), self._clock()

        def corrected(conn: Connection) -> None:
            row = opening_rows.find(conn, lookup)
            if row is not None:
                opening_rows.save(conn, _corrected(row, road, now, left=left))

        await self._database.write(corrected)

    async def consent(self, told: Consents, settings: WeChatSettings) -> None:
        """Count what a person agreed to, once however often it is brought."""
        answer = told.answers.get(settings.subscription or "")
        if answer is None:
            return
        now = self._clock()

        def counted(conn: Connection) -> None:
            if door_rows.once(conn, settings.source, told.event, now):
                opening_rows.begin(conn, told.lookup)
                if (row := opening_rows.find(conn, told.lookup)) is not None:
                    opening_rows.save(conn, _agreed(row, yes=answer))

        await self._database.write(counted)


def _road(row: OpeningRow, now: datetime, message: Outgoing, means: Means) -> Road:
    consents = None if means.consents is None else row.consents
    allowed = replace(
        means,
        consents=consents,
        subscription=means.subscription and Road.SUBSCRIPTION not in row.refused,
        template=means.template and Road.TEMPLATE not in row.refused,
    )
    return window.road(
        _ledger(row),
        now,
        waiting=False,
        means=allowed,
        notice=message.news,
        weighty=message.weighty,
    )


def _spent(row: OpeningRow, road: Road, now: datetime) -> OpeningRow:
    if road is Road.CUSTOMER:
        return _counted(row, window.sent(_ledger(row), now))
    if road is Road.SUBSCRIPTION and row.consents:
        return replace(row, consents=row.consents - 1)
    return row


def _corrected(row: OpeningRow, road: Road, now: datetime, *, left: bool | None) -> OpeningRow:
    if road is Road.CUSTOMER:
        ledger = _ledger(row)
        return _counted(row, window.used_up(ledger) if left is None else window.unsent(ledger, now))
    if left is None:
        return replace(row, refused=row.refused | {str(road)})
    return replace(row, consents=row.consents + (road is Road.SUBSCRIPTION))


def _agreed(row: OpeningRow, *, yes: bool) -> OpeningRow:
    """A yes is good for one notification, and takes an earlier no back."""
    if not yes:
        return replace(row, consents=0)
    return replace(row, consents=row.consents + 1, refused=row.refused - {str(Road.SUBSCRIPTION)})


def _ledger(row: OpeningRow) -> Ledger:
    return Ledger(
        wrote=row.wrote_at,
        tapped=row.tapped_at,
        after_message=row.after_message,
        after_tap=row.after_tap,
    )


def _counted(row: OpeningRow, ledger: Ledger) -> OpeningRow:
    return replace(row, after_message=ledger.after_message, after_tap=ledger.after_tap)
