"""What does an office consist of, once its settings are read and its keys are open?

`clueline run` and every other command stand on the same Office, so that they agree.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeVar

from sqlalchemy import Engine
from sqlalchemy.ext.asyncio import create_async_engine

import campaigns
from bot import world
from bot.settings import Settings
from bot.terminal import Refusal
from clues.campaign import Campaign
from desk.room import Desk, Room
from desk.turn import write_notes
from handlers.dialog.house import House
from locales import Catalogue
from storage import sqlite
from storage.evidence import FolderBlobs
from storage.keys import KEYS_FILE, KeyStore, open_keys
from storage.sealing import Sealer
from storage.snapshot import Places, aside

T = TypeVar("T")

OPERATOR = "operator"


@dataclass(frozen=True, slots=True, kw_only=True)
class Office:
    """Everything that stays the same while a process lives, with the clock and the dice."""

    settings: Settings
    desk: Desk
    catalogue: Catalogue
    blobs: FolderBlobs
    now: Callable[[], datetime] = world.now
    chance: Callable[[int], bytes] = world.chance

    @property
    def keys(self) -> KeyStore:
        """The key store."""
        return self.desk.keys

    @property
    def sealer(self) -> Sealer:
        """What seals and opens."""
        return self.desk.sealer

    @property
    def campaign(self) -> Campaign:
        """The campaign that is configured."""
        return self.desk.campaign

    def house(self, channels_on: tuple[str, ...] = ("web",)) -> House:
        """Return what conversations need to know."""
        return House(
            campaign=self.campaign,
            calendar=self.desk.calendar,
            catalogue=self.catalogue,
            zone=self.desk.zone,
            mac=lambda value: self.sealer.mac("button", value),
            public_url=self.settings.public_url,
            upload_max_mb=self.settings.upload_max_mb,
            channels_on=channels_on,
        )

    def close(self) -> None:
        """Forget the keys."""
        self.keys.close()


def open_office(
    settings: Settings, *, instance: str = "command", sends: frozenset[str] = frozenset()
) -> Office:
    """Open keys, campaign and texts; the database is opened by the caller.

    Synchronous. With keys on a server it must run inside SQLAlchemy's greenlet: `at_desk`
    does, a coroutine says ``await greenlet_spawn(open_office, settings)``.
    Raises CampaignUnknown, CampaignFaults, KeyFault.
    """
    campaign = campaigns.load(settings.campaign)
    keys = open_keys(
        settings.keys,
        clock=world.now,
        main_url=settings.url,
        url=settings.keys_url,
        master_file=settings.master_key,
    )
    desk = Desk(
        campaign=campaign,
        calendar=campaigns.calendar(),
        keys=keys,
        sealer=Sealer(keys),
        zone=settings.timezone,
        instance=instance,
        language=settings.language,
        sends=sends,
        undo_for=timedelta(seconds=settings.undo_seconds),
    )
    blobs = FolderBlobs(settings.evidence)
    return Office(settings=settings, desk=desk, catalogue=Catalogue(strict=False), blobs=blobs)


def at_desk(settings: Settings, work: Callable[[Room], T], *, actor: str = OPERATOR) -> T:
    """Run *work* in one transaction of its own and journal its notes; blocks, without a loop.

    May run beside `clueline run`: a SQLite file lets a second process write in its turn.
    """
    if settings.sqlite_file is not None and not settings.sqlite_file.exists():
        raise Refusal("operator-db-empty")
    return in_office(settings, lambda office: in_room(office, work, actor=actor))


def in_office(settings: Settings, work: Callable[[Office], T]) -> T:
    """Run *work* with an office that is open meanwhile; blocks, without a running loop."""

    def inside() -> T:
        office = open_office(settings)
        try:
            return work(office)
        finally:
            office.close()

    return aside(inside)


def in_room(office: Office, work: Callable[[Room], T], *, actor: str = OPERATOR) -> T:
    """Run *work* in one transaction; call it inside `in_office`."""
    engine = command_engine(office.settings)
    try:
        with engine.begin() as conn:
            room = Room(conn=conn, desk=office.desk, now=office.now(), chance=office.chance)
            value = work(room)
            write_notes(room, actor)
            return value
    finally:
        engine.dispose()


def command_engine(settings: Settings) -> Engine:
    """Return an engine for one short transaction; a server's works inside `aside` only."""
    file = settings.sqlite_file
    if file is not None:
        return sqlite.writing_engine(file)
    return create_async_engine(settings.url, pool_size=1, connect_args={"timeout": 5}).sync_engine


def places(settings: Settings) -> Places:
    """Return where everything lies that a backup holds."""
    keys_url = settings.keys_url or f"sqlite:///{settings.keys / KEYS_FILE}"
    return Places(main_url=settings.url, keys_url=keys_url, evidence=settings.evidence)
