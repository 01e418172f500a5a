"""Does what is to be sent leave by the right process, in order, and is nothing kept too long?"""

import asyncio
from collections.abc import AsyncIterator, Coroutine
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from reviewing import Direct, clock, does, reports, rows
from staffroom import reported
from talk import START, Person, World, world

from clues.speech import FileKind, FileRef, Inbound
from desk.intake import KeepFiles, keep_files
from desk.turn import Turned, peek
from scheduler import jobs, promises
from scheduler.delivery import Delivery
from scheduler.fetching import Fetching
from scheduler.sending import Later, Outcome, Outgoing, Sent
from storage import outbox_rows, screen_rows, work_rows
from storage.door_rows import address_of
from storage.evidence import FolderBlobs
from storage.outbox_rows import NewLetter

WORDED = {"lines": [{"w": "burn-done", "v": {}}], "kind": "notice"}


@pytest.fixture
def house(tmp_path: Path) -> World:
    """Give a fresh office."""
    return world(tmp_path)


@pytest.fixture
def citizen(house: World) -> Person:
    """Give somebody who was welcomed on Telegram."""
    who = house.person()
    who.says("/start")
    return who


class Slow:
    """A channel that says "later" once, as slowly as a test wants."""

    name = "telegram"
    source = "telegram"

    def __init__(self) -> None:
        self.sent: list[str] = []
        self.answers: list[Outcome] = []

    async def send(self, message: Outgoing) -> Outcome:
        """Take what comes."""
        await asyncio.sleep(0)
        self.sent.append(message.text)
        return self.answers.pop() if self.answers else Sent("1")

    async def fetch(self, ref: str) -> AsyncIterator[bytes]:
        """Give a small file."""
        yield ref.encode()


class Spawned:
    """Keeps the tasks that delivery starts."""

    def __init__(self) -> None:
        self.tasks: list[asyncio.Task[Any]] = []

    def __call__(self, work: Coroutine[Any, Any, Any]) -> None:
        """Start one."""
        self.tasks.append(asyncio.ensure_future(work))

    async def ended(self) -> None:
        """Wait for all of them."""
        await asyncio.gather(*self.tasks)


def delivery(house: World, channels: dict[str, Any], database: Any = None) -> Any:
    """Return a delivery and what it started."""
    spawned = Spawned()
    made = Delivery(
        database=database or Direct(house),
        desk=house.desk,
        house=house.house,
        channels=channels,
        clock=lambda: house.now,
        chance=house.chance,
        spawn=spawned,
    )
    return made, spawned


def letter(house: World, who: Person, owner: str | None = None, subject: str = "") -> Any:
    """Put a notice into the outbox."""
    with house.room() as room:
        new = NewLetter(
            lane=who.address,
            channel="telegram",
            kind="notice",
            body=WORDED,
            owner=owner,
            subject=subject,
        )
        made = outbox_rows.add(room.conn, room.sealer, new, room.now)
        return made, address_of(room.conn, room.sealer, who.address)


async def test_a_process_without_a_channel_leaves_its_messages_alone(
    house: World, citizen: Person
) -> None:
    """A replica for the web alone sets nothing aside that another one can send."""
    does(house, "UPDATE outbox SET state = 'sent'")
    letter(house, citizen)
    made, spawned = delivery(house, {})
    await made.tick()
    await spawned.ended()

    assert ("due",) == rows(house, "SELECT state FROM outbox ORDER BY id DESC")[0]


@pytest.mark.parametrize(
    ("subject", "wakes"),
    [("push-news", False), ("push-staff-new", False), ("push-staff-danger", True), ("", True)],
)
async def test_a_push_that_missed_its_hours_waits_for_the_morning(
    house: World, citizen: Person, subject: str, *, wakes: bool
) -> None:
    """It was due at five, the process was down until eleven at night; danger rings at any hour."""
    does(house, "UPDATE outbox SET state = 'sent'")
    house.now = house.now.replace(hour=9, minute=1)  # 17:01 in China
    letter(house, citizen, subject=subject)
    channel = Slow()
    made, spawned = delivery(house, {"telegram": channel})
    house.passes(hours=6)
    await made.tick()
    await spawned.ended()
    at_night = len(channel.sent)
    house.passes(hours=9)
    await made.tick()
    await spawned.ended()

    assert int(wakes) == at_night
    assert 1 == len(channel.sent)


async def test_what_comes_while_a_lane_is_given_back_waits_with_it(
    house: World, citizen: Person
) -> None:
    """Nothing stays leased to nobody when a chat has to wait."""
    does(house, "UPDATE outbox SET state = 'sent'")
    first, to = letter(house, citizen, "test")
    second, _ = letter(house, citizen, "test")
    channel = Slow()
    channel.answers = [Later(60.0)]

    class Late(Direct):
        """Lets a third message arrive while the second is given back."""

        writes = 0

        async def write(self, work: Any) -> Any:
            """Run it, and post a message in the middle of the second write."""
            self.writes += 1
            done = await super().write(work)
            if self.writes == 2:
                made.post([letter(house, citizen, "test")[0]], to)
            return done

    made, spawned = delivery(house, {"telegram": channel}, Late(house))
    made.post([first, second], to)
    await spawned.ended()

    assert [] == rows(house, "SELECT id FROM outbox WHERE state = 'leased'")


async def test_a_file_of_another_process_is_not_given_up(
    house: World, citizen: Person, tmp_path: Path
) -> None:
    """Who has no hands for a channel puts its files back; nobody is told to send again."""
    number = reported(citizen)
    with house.room() as room:
        talk = peek(room, "telegram", citizen.lookup)
        assert talk is not None
        file = FileRef(kind=FileKind.PHOTO, ref="p1")
        keep_files(room, talk, KeepFiles(files=(file,), number=number))
    fetching = Fetching(
        database=Direct(house),
        desk=house.desk,
        blobs=FolderBlobs(tmp_path / "evidence"),
        channels={},
        clock=lambda: house.now,
        house=house.house,
    )
    for work in await fetching.claim():
        await fetching.do(work)

    assert [("waiting",)] == rows(house, "SELECT state FROM evidence")
    assert [("due",)] == rows(house, "SELECT state FROM work")


async def test_a_cut_link_is_nowhere_in_the_tables(house: World, citizen: Person) -> None:
    """After the cut no row names both the chat and the clue."""
    number, _ = reports(citizen)
    with house.room() as room:
        screen_rows.show(room.conn, citizen.address, f"receipt:{number}", "7", room.now)
    citizen.presses("cut")
    citizen.presses("cut")
    mine = citizen.address

    assert citizen.sees("burn-done")
    assert [] == rows(house, "SELECT id FROM outbox WHERE lane = ? AND clue_id IS NOT NULL", mine)
    for table, of in (("outbox", "lane"), ("screen", "address_id")):
        about = f"SELECT * FROM {table} WHERE {of} = ? AND subject LIKE ?"  # noqa: S608 - our names
        assert [] == rows(house, about, mine, f"%{number}%")
    assert [] == rows(
        house,
        "SELECT * FROM journal WHERE actor = ? AND subject = ?",
        f"address:{mine}",
        number,
    )


async def test_what_was_sent_long_ago_is_forgotten(house: World, citizen: Person) -> None:
    """The outbox, the screens and the processes that ended do not grow for ever."""
    does(house, "UPDATE outbox SET state = 'sent', sealed = NULL, done_at = created_at")
    with house.room() as room:
        work_rows.beat(room.conn, "gone", room.now)
    house.passes(days=31)
    await jobs.tidy(clock(house, nobody))

    assert [] == rows(house, "SELECT id FROM outbox")
    assert [] == rows(house, "SELECT id FROM instance")


async def test_a_dead_letter_does_not_keep_its_words_for_ever(
    house: World, citizen: Person
) -> None:
    """What nobody replayed within a month loses its body, receipt code and all."""
    does(house, "UPDATE outbox SET state = 'dead'")
    house.passes(days=31)
    await jobs.tidy(clock(house, nobody))

    assert [] == rows(house, "SELECT id FROM outbox WHERE sealed IS NOT NULL")


async def test_the_key_of_a_cancelled_draft_is_destroyed(tmp_path: Path) -> None:
    """A key that no row uses goes a day later; those of clues and open drafts stay."""
    moment = [START]
    house = world(tmp_path, clock=lambda: moment[0])
    drafts, cancels = (house.person(name, channel="web") for name in ("drafts", "cancels"))
    for who in (drafts, cancels):
        who.says("/report", "在桥头被拦")
    cancelled, drafted = key_of(cancels), key_of(drafts)
    cancels.says("取消", "1")
    moment[0] += timedelta(days=3)
    house.passes(days=3)
    await jobs.sweep_keys(clock(house, nobody))

    assert drafted in house.desk.keys.ids()
    assert cancelled not in house.desk.keys.ids()


def key_of(who: Person) -> str:
    """Return the key of somebody's draft."""
    with who.world.room() as room:
        talk = peek(room, who.channel, who.lookup)
    assert talk is not None
    assert talk.key_id is not None
    return talk.key_id


async def test_a_morning_that_failed_is_not_marked_as_done(house: World, citizen: Person) -> None:
    """The slot is taken together with its work, so that a fault leaves it to the next tick."""
    reported(citizen)
    house.passes(days=1)
    soon = house.now.date().toordinal() + 3
    rows(house, "UPDATE clue SET due_day = ? RETURNING id", soon)
    does(house, "DROP TABLE step")
    with pytest.raises(Exception, match="step"):
        await promises.nearing(clock(house, nobody))

    assert [] == rows(house, "SELECT slot FROM job_run WHERE job = 'nearing'")


async def nobody(_: Inbound) -> Turned:
    """Hear nothing."""
    return Turned()
