"""What is left when a process dies on another channel, at its first start, or as a command?"""

import asyncio
import itertools
import math
import os
import shutil
import sqlite3
import time
from collections.abc import AsyncIterator, Awaitable
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Final

import httpx
import pytest
import pytest_asyncio
from alembic import command
from alembic.script import ScriptDirectory
from peers.bot_api.chats import Standing
from peers.official.account import Account
from peers.telegram import Citizen, TelegramPeer
from peers.wechat import WeChatPeer
from road.browser import Visitor
from road.mortal import Mortal, Reading, impatient, until
from road.official import Caller
from road.process import installation
from road.reporting import SHORT, STORY, ZH, Reporter, Write
from road.test_road_deaths import HERE as THERE
from strangers.pictures import saved, scene

from storage import migrate
from storage.failpoints import Point

pytestmark = [pytest.mark.crash, pytest.mark.asyncio(loop_scope="module")]

_PEOPLE = itertools.count(9_970_001)
PICTURE = saved(scene((160, 120)), "JPEG")
SECRET: Final = "a-secret-of-this-test"
HEAD: Final = "备案号,检查单位,检查对象,检查开始日期,检查结束日期,检查事项"
ROWS: Final = 900
TOO_MANY: Final = 31  # messages of one person in a minute
A_SECOND: Final = 1.01  # a backup is named by its second
TWO_DAYS: Final = 2 * 86_400
HERE: Final = frozenset(
    {
        Point.UPGRADES,
        Point.UPGRADED,
        Point.HOOKED,
        Point.REPLIES,
        Point.PUT_OFF,
        Point.UPLOADED,
        Point.UNWANTED,
        Point.DECIPHERED,
        Point.DECIPHER_TOLD,
        Point.ADDED,
        Point.REWRAPPED,
        Point.BEGUN,
        Point.HANDED,
        Point.TAKEN,
        Point.BACKED_UP,
        Point.MAIN_PACKED,
        Point.KEYS_PACKED,
        Point.PLACED,
        Point.RESTORED,
    }
)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def account() -> AsyncIterator[WeChatPeer]:
    """Give an account that may push."""
    async with await WeChatPeer.start(Account(verified=True)) as peer:
        peer.postman.patient = True
        yield peer


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def house(
    town: TelegramPeer, account: WeChatPeer, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Mortal]:
    """Give one installation on every channel for all deaths of this file."""
    mortal = Mortal(installation(tmp_path_factory.mktemp("home"), town, official=account))
    mortal.bot.changes = (*mortal.bot.changes, Reading(mortal.bot.home / "notes"))
    await mortal.bot.start()
    yield mortal
    if mortal.bot.alive:
        mortal.bot.kill9()


async def test_every_place_is_died_at() -> None:
    """A new place is not one until a test kills a process there."""
    assert frozenset(Point) == THERE | HERE
    assert frozenset() == THERE & HERE


# --- the webhook, WeChat, a page ----------------------------------------------------------


async def test_a_webhook_that_died_before_it_said_200_is_asked_again(tmp_path: Path) -> None:
    """The update counts once; the platform hears 200 at last, and the person one answer."""
    async with await TelegramPeer.start() as peer:
        bot = installation(
            tmp_path / "home",
            peer,
            CLUELINE_TELEGRAM_MODE="webhook",
            CLUELINE_TELEGRAM_SECRET=SECRET,
            CLUELINE_PUBLIC_URL="https://clueline.example",
        )
        mortal = Mortal(bot)
        who = peer.person(next(_PEOPLE))
        who.chat.standing = Standing.OPEN
        await bot.start()
        try:
            await mortal.dies(Point.HOOKED, is_hooked(f"{bot.address}/hooks/telegram", who))
            await who.sees("您好", timeout=10)
            events = await bot.count("event WHERE source LIKE 'telegram:%'")
        finally:
            bot.kill9()

    assert 1 == events
    assert len([seen for seen in who.screen if seen.by_bot]) <= 2  # its mark may not be kept


async def is_hooked(url: str, who: Citizen) -> None:
    """Bring one update, again and again until it is acknowledged."""
    said = {"message_id": 1, "date": 1, "chat": who.chat.wire, "from": who.user, "text": "/start"}
    update = {"update_id": 71, "message": said}
    headers = {"X-Telegram-Bot-Api-Secret-Token": SECRET}
    async with httpx.AsyncClient(headers=headers) as platform:
        await until(lambda: is_well(platform.post(url, json=update)))


async def is_well(asked: Awaitable[httpx.Response]) -> bool:
    """Return whether a request was answered, and well."""
    try:
        return (await asked).is_success
    except httpx.HTTPError:
        return False


async def test_an_answer_that_did_not_go_back_is_given_to_who_asks_again(
    house: Mortal, account: WeChatPeer
) -> None:
    """The platform repeats the message: the same answer, and nothing counts twice."""
    who = Caller(account.person("oDiEs0000000000000000000000"), patience=60)
    for deed, shown in ZH[:4]:
        await who.does(deed, shown)
    await house.dies(Point.REPLIES, who.does(*ZH[4]))

    assert 1 == sum("地点在哪里" in text for text in who.citizen.heard)
    assert 5 == await house.bot.count("event WHERE source LIKE 'wechat:%'")


async def test_a_late_answer_is_pushed_by_the_next(house: Mortal, account: WeChatPeer) -> None:
    """It was taken back from the response, and nobody had sent it when the process died."""
    who = Caller(account.person("oDiEsLaTe0000000000000000000"), patience=60)
    for deed, shown in ZH[:4]:
        await who.does(deed, shown)
    patient = house.bot.changes
    house.bot.changes = (*patient, impatient)
    await house.bot.restart()
    async with held(house.bot.home / "data" / "clueline.db", account):
        await house.dies(Point.PUT_OFF, who.does(*ZH[4]))
    house.bot.changes = patient
    await house.bot.restart()

    assert 1 == sum("地点在哪里" in text for text in who.citizen.heard)


@asynccontextmanager
async def held(database: Path, account: WeChatPeer) -> AsyncIterator[None]:
    """Let another program hold the database until the platform went without an answer."""
    posted = account.postman.deliveries
    before = len(posted)
    holder = sqlite3.connect(database, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")

    async def is_late() -> bool:
        return any(each.status == httpx.codes.OK for each in posted[before:])

    async def lets_go() -> None:
        await until(is_late)
        holder.close()

    going = asyncio.create_task(lets_go())
    yield
    await going


@pytest.mark.parametrize(
    ("point", "kept"),
    [
        (Point.UPLOADED, 1),  # sealed, and its event not begun
        (Point.UNWANTED, 0),  # too many words in a minute: the event takes no file
    ],
)
async def test_a_file_of_a_page_is_sent_again_and_kept_once(
    house: Mortal, point: Point, kept: int
) -> None:
    """The browser asks again with the same form; what is left over goes with the day's sweep."""
    visitor = Visitor(house.bot.address)
    await visitor.opens("/chat")
    for _ in range(1 if kept else TOO_MANY):
        await visitor.says(STORY)
    before = await house.bot.count("evidence")
    await house.dies(point, sends(visitor))
    after = await house.bot.count("evidence")
    await visitor.leaves()

    assert kept == after - before


async def sends(visitor: Visitor) -> None:
    """Send a photo with the page's form until somebody takes it."""
    while True:
        with suppress(httpx.HTTPError):
            await visitor.says("", ("a.jpg", PICTURE))
            return
        await asyncio.sleep(0.1)


@pytest.mark.parametrize("point", [Point.DECIPHERED, Point.DECIPHER_TOLD])
async def test_a_photographed_paper_is_asked_about_once(
    house: Mortal, town: TelegramPeer, point: Point
) -> None:
    """It is read again when nobody was told; what was told is not told twice."""
    who = Reporter(town.person(next(_PEOPLE), language="zh"), patience=60)
    await who.goes(SHORT, "地点在哪里")
    await house.dies(point, who.citizen.sends_document(PICTURE, "a.jpg", "image/jpeg"))
    await house.goes("work WHERE kind = 'lines' AND state <> 'done'")
    await who.does(Write("S306沙河桥"), "行政处罚决定书")

    assert 1 == sum("我认出这些" in seen.text for seen in who.citizen.screen)


# --- commands -----------------------------------------------------------------------------


async def test_master_keys_are_changed_over_two_deaths(house: Mortal, town: TelegramPeer) -> None:
    """The running program goes on meanwhile; the same command again ends what was begun."""
    who = Reporter(town.person(next(_PEOPLE), language="zh"), patience=60)
    await who.goes(SHORT, "地点在哪里")
    await house.command_dies(Point.ADDED, "keys", "rotate")
    await who.does(*SHORT[2])
    await house.command_dies(Point.REWRAPPED, "keys", "rotate")
    await who.does(*SHORT[3])
    done = await house.bot.types("keys", "rotate")
    retired = await house.bot.types("keys", "rotate", "--retire")
    await house.bot.restart()
    for deed, shown in SHORT[4:]:
        await who.does(deed, shown)

    assert (0, 0) == (done.code, retired.code), done.err + retired.err


async def test_a_list_is_whole_over_three_deaths(house: Mortal, tmp_path: Path) -> None:
    """Command and program die on the way; the same command again ends the same edition."""
    path = tmp_path / "a.csv"
    rows = (f"{n}号,市场监管局,云水纸业{n}厂,2026-01-01,2099-12-31,检查" for n in range(ROWS))
    path.write_text("\n".join((HEAD, *rows)), "utf-8")
    words = ("registry", "import", "filing", str(path), "--json")
    await house.command_dies(Point.BEGUN, *words)
    await house.command_dies(Point.HANDED, *words)
    done = await house.dies(Point.TAKEN, house.bot.types(*words))

    assert 0 == done.code, done.err
    assert ["in-force"] == [row[0] for row in await house.bot.rows("SELECT state FROM edition")]
    assert ROWS == await house.bot.count("record")
    assert ROWS == await house.bot.count("(SELECT DISTINCT ident FROM record)")
    assert 0 == await house.bot.count("import_chunk")


async def test_a_backup_that_died_leaves_the_last_whole_one_and_no_copy_in_clear(
    house: Mortal,
) -> None:
    """What is brought back is the newest pair that belongs together."""
    folder = house.bot.home / "data-backups"
    await backed_up(house)
    await house.command_dies(Point.BACKED_UP, "backup", "--to", str(folder))
    await asyncio.sleep(A_SECOND)
    await house.command_dies(Point.MAIN_PACKED, "backup", "--to", str(folder))
    tried = await house.bot.types("restore", str(folder), "--rehearse", "--json")
    await house.command_dies(Point.KEYS_PACKED, "backup", "--to", str(folder))
    newer = await house.bot.types("restore", str(folder), "--rehearse", "--json")
    left = in_clear(folder)
    for each in left:
        os.utime(each, (time.time() - TWO_DAYS,) * 2)
    await backed_up(house)

    assert (0, 0) == (tried.code, newer.code), tried.err + newer.err
    assert tried.facts["made_at"] < newer.facts["made_at"]
    assert 2 == len(left)
    assert [] == in_clear(folder)


async def backed_up(house: Mortal) -> Path:
    """Make a backup in a second of its own and return its main part."""
    await asyncio.sleep(A_SECOND)
    made = await house.bot.types("backup", "--to", str(house.bot.home / "data-backups"), "--json")
    assert 0 == made.code, made.err
    return Path(made.facts["main"])


def in_clear(folder: Path) -> list[Path]:
    """Return what a backup works with and must not leave behind."""
    return [path for path in folder.iterdir() if path.suffix != ".clb"]


async def test_a_restore_that_died_sends_nothing_twice(
    house: Mortal, town: TelegramPeer, tmp_path: Path
) -> None:
    """What was unsent is held, whenever it died; half a restore is told, and moved away."""
    who = Reporter(town.person(next(_PEOPLE), language="zh"), patience=60)
    down = town.fault(kind="502", chat=who.citizen.id, times=math.inf)
    await who.citizen.says("/start")
    await house.comes("outbox WHERE state = 'due' AND attempts > 0")
    main = str(await backed_up(house))
    fresh = Mortal(installation(tmp_path / "fresh", town))
    keys = fresh.bot.home / "data-keys"
    keys.mkdir(mode=0o700)
    shutil.copy(house.bot.home / "data-keys" / "master.key", keys)
    house.bot.kill9()
    try:
        await fresh.command_dies(Point.PLACED, "restore", main)
        told = await fresh.bot.types("restore", main)
        (keys / "keys.db").unlink()
        shutil.rmtree(fresh.bot.home / "data" / "evidence")
        await fresh.command_dies(Point.RESTORED, "restore", main)
        down.end()
        await fresh.bot.start()
        await asyncio.sleep(1.5)
        heard = [seen for seen in who.citizen.screen if seen.by_bot]
        waits = await fresh.bot.count("outbox WHERE state = 'held'")
        fresh.bot.kill9()
    finally:
        await house.bot.start()

    assert 1 == told.code
    assert "keys.db" in told.err
    assert [] == heard
    assert waits >= 1


async def test_an_upgrade_that_died_is_done_by_the_next_start(tmp_path: Path) -> None:
    """Before the first statement, and before COMMIT: the copy is there, nothing is half done."""
    bot = installation(tmp_path / "home")
    mortal = Mortal(bot)
    await asyncio.to_thread(made_of_old, bot.home / "data" / "clueline.db")
    for point in (Point.UPGRADES, Point.UPGRADED):
        mortal.order.write_text(point, "utf-8")
        bot.launch()
        await mortal.is_dead(point)
    older = await bot.types("db", "check")
    await bot.start()
    newest = await bot.types("db", "check")
    bot.kill9()

    assert (1, 0) == (older.code, newest.code)
    assert list((bot.home / "data-backups").glob("before-*.db"))


def made_of_old(database: Path) -> None:
    """Make a database as the program before this one left it."""
    engine = migrate.migrating_engine(database)
    before = ScriptDirectory(str(migrate.MIGRATIONS)).get_revision(migrate.head()).down_revision
    with engine.begin() as conn:
        command.upgrade(migrate.configuration(conn), str(before))
    engine.dispose()
