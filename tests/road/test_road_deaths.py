"""What is left when the process dies at a named place, again and again, while people talk?"""

import asyncio
import hashlib
import itertools
import os
import time
from collections import Counter
from collections.abc import AsyncIterator, Callable, Sequence
from pathlib import Path
from typing import Final

import pytest
import pytest_asyncio
from faults.playing import unsound
from peers.telegram import TelegramPeer
from road.mortal import OFTEN, Mortal, until
from road.process import installation
from road.refusing import refusing
from road.reporting import SHORT, ZH, Press, Reporter, Road, Write, number_in
from sqlalchemy import create_engine
from strangers.pictures import exif, saved, scene

from storage.failpoints import Point

pytestmark = [pytest.mark.crash, pytest.mark.asyncio(loop_scope="module")]

_PEOPLE = itertools.count(9_950_001)
PICTURE = saved(scene((160, 120)), "JPEG")
TELLING = saved(scene((160, 120)), "JPEG", exif=exif(6))
TWO_DAYS: Final = 2 * 86_400
KEYS: Final = "data-keys/keys.db"
AN_HOUR_LATER: Final = (
    "UPDATE talk SET remind_at = 1, touched_at = touched_at - 3600000000 "
    "WHERE address_id = (SELECT max(id) FROM address WHERE channel = 'telegram')"
)
DAYS_LATER: Final = (
    "UPDATE wrapped_key SET made_at = made_at - 3 * 86400000000 WHERE id IN "
    "(SELECT id FROM wrapped_key WHERE id NOT LIKE '%|%' ORDER BY made_at LIMIT 600)"
)

# One for each act of the road, in order: the process dies there, and the act has its answer.
ON_THE_ROAD: Final = (
    Point.HEARD,
    Point.WRITTEN,
    Point.KEPT,
    Point.CONFIRMS,
    Point.LEAVES,
    Point.LEFT,
    Point.COMMITTED,
    Point.MARKED,
    Point.COMMITS,
    Point.WRITTEN,
    Point.LEFT,
    Point.KEPT,
)
ON_A_SERVER: Final = (
    Point.WRITTEN,
    Point.COMMITS,
    Point.COMMITTED,
    Point.LEFT,
    Point.MARKED,
    Point.KEPT,
)
AT_A_START: Final = (Point.FILLED, Point.RECEIVED, Point.ADOPTED)
OF_A_FILE: Final = (
    Point.FETCHES,
    Point.STREAMS,
    Point.SEALED,
    Point.FETCHED,
    Point.COPIES,
    Point.COPIED,
    Point.COPY_KEPT,
)
OF_A_LOOK: Final = (Point.LOOKED, Point.LOOK_TOLD)
ELSEWHERE: Final = (
    Point.SET_ASIDE,
    Point.HANDED_IN,
    Point.RETURNED,
    Point.COPY_TOLD,
    Point.REMINDS,
    Point.CHAINED,
    Point.CLEARED,
    Point.SLOT,
    Point.SWEPT,
    Point.ERASED,
)
HERE: Final = frozenset((*ON_THE_ROAD, *AT_A_START, *OF_A_FILE, *OF_A_LOOK, *ELSEWHERE))


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def house(
    town: TelegramPeer, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Mortal]:
    """Give one installation for all deaths of this file."""
    mortal = Mortal(installation(tmp_path_factory.mktemp("home"), town))
    await mortal.bot.start()
    yield mortal
    if mortal.bot.alive:
        mortal.bot.kill9()


def somebody(town: TelegramPeer) -> Reporter:
    """Return a person who has never written before; he has patience while somebody dies."""
    return Reporter(town.person(next(_PEOPLE), language="zh"), patience=60.0)


async def reports(mortal: Mortal, who: Reporter, road: Road, deaths: Sequence[Point]) -> None:
    """Report while the process dies once at every act, and look at what came of it."""
    for point, (deed, shown) in zip(deaths, road, strict=True):
        seen = await mortal.dies(point, who.does(deed, shown))
    number, bot = number_in(seen), mortal.bot
    said = Counter(each.text for each in who.citizen.screen if each.by_bot)

    assert 1 == await bot.count(f"clue WHERE number = '{number}'")
    assert 1 == sum(many for text, many in said.items() if number in text)
    assert max(said.values()) <= 2, said
    assert 0 == await bot.count("event WHERE state = 'failed'")
    assert len(who.acts) == await bot.count("event WHERE source LIKE 'telegram:%'")


async def comes_up(mortal: Mortal, who: Reporter) -> None:
    """Talk while nobody listens; whoever comes up dies once before he answers."""
    for point, (deed, shown) in zip(AT_A_START, SHORT[1:], strict=False):
        await mortal.dies_at_start(point, who.does(deed, shown))
    said = Counter(each.text for each in who.citizen.screen if each.by_bot)

    assert max(said.values()) <= 2, said


async def test_a_report_is_kept_wherever_the_process_dies(
    house: Mortal, town: TelegramPeer
) -> None:
    """Twelve acts, twelve deaths: every act counts once, and there is one receipt."""
    await reports(house, somebody(town), ZH, ON_THE_ROAD)


async def test_a_process_may_die_while_it_comes_up(house: Mortal, town: TelegramPeer) -> None:
    """What people said meanwhile is answered by whoever lives at last."""
    who = somebody(town)
    await who.does(*SHORT[0])
    await comes_up(house, who)


async def test_an_event_is_set_aside_and_handed_in_again_over_two_deaths(
    house: Mortal, town: TelegramPeer
) -> None:
    """The apology comes, the photo is in the draft once, and nothing is left in quarantine."""
    who, bot = somebody(town), house.bot
    await who.goes(ZH, until="地点在哪里")
    before = await bot.count("evidence")
    with refusing(bot, "evidence"):
        await house.dies(Point.SET_ASIDE, who.citizen.sends_photo(PICTURE))
        await who.citizen.hears("抱歉", timeout=10)
    await house.dies(Point.HANDED_IN, bot.types("outbox", "replay", "--all"))
    await house.comes(f"evidence WHERE state = 'stored' AND id > {before}")

    assert before + 1 == await bot.count("evidence")
    assert 0 == await bot.count("event WHERE state = 'failed' OR raw_sealed IS NOT NULL")


async def test_what_could_not_be_sent_is_sent_by_the_next(
    house: Mortal, town: TelegramPeer
) -> None:
    """A gateway is down, then the process dies: the answer comes once."""
    who = somebody(town)
    town.fault(kind="502", chat=who.citizen.id, method="sendMessage", times=1)
    await house.dies(Point.RETURNED, who.does(*ZH[0]))

    assert 1 == len([seen for seen in who.citizen.screen if seen.by_bot])


async def test_every_file_is_kept_and_copied_wherever_the_process_dies(
    house: Mortal, town: TelegramPeer
) -> None:
    """Fetched, sealed, copied: each file has one original and one copy."""
    who = somebody(town)
    number = await who.reports(SHORT)
    for at, point in enumerate(OF_A_FILE):
        await house.dies(point, who.citizen.sends_document(PICTURE, f"{at}.jpg", "image/jpeg"))
    mine = f"clue_id IN (SELECT id FROM clue WHERE number = '{number}')"  # noqa: S608
    await house.goes(f"evidence WHERE {mine} AND copy_state IS NULL")
    digest = f"sha256 = x'{hashlib.sha256(PICTURE).hexdigest()}'"
    whole = f"evidence WHERE {mine} AND state = 'stored' AND copy_state = 'clean' AND {digest}"

    assert len(OF_A_FILE) == await house.bot.count(f"evidence WHERE {mine}")
    assert len(OF_A_FILE) == await house.bot.count(whole)


async def test_a_photo_is_asked_about_once(house: Mortal, town: TelegramPeer) -> None:
    """The process dies between the question of what a photo says and the end of its work."""
    who = somebody(town)
    await who.goes(SHORT, "地点在哪里")
    await house.dies(Point.COPY_TOLD, who.citizen.sends_document(TELLING, "a.jpg", "image/jpeg"))
    await house.goes("work WHERE kind = 'clean' AND state <> 'done'")
    await who.does(Write("S306沙河桥"), "这张照片里带着拍摄时间")
    await who.does(Press("用"), "是哪个单位的人")

    assert 0 == await house.bot.count("evidence WHERE facts_sealed IS NOT NULL")


async def test_a_picture_is_looked_at_again_and_answered_once(
    house: Mortal, town: TelegramPeer
) -> None:
    """It says nothing that can be read; he is asked for words as often as he sent one."""
    who = somebody(town)
    await who.citizen.says("/verify")
    await who.pushed(".")
    for at, point in enumerate(OF_A_LOOK, start=1):
        await house.dies(point, who.citizen.sends_document(PICTURE, f"{at}.jpg", "image/jpeg"))
        await house.goes("work WHERE kind = 'code' AND state <> 'done'")
        await who.citizen.hears("打字发来", timeout=10)

        assert at == sum("打字发来" in seen.text for seen in who.citizen.screen)


async def test_a_draft_that_was_left_is_reminded_of_once(house: Mortal, town: TelegramPeer) -> None:
    """The process dies with the reminder in its hand."""
    who = somebody(town)
    await who.goes(SHORT, "地点在哪里")
    house.does(AN_HOUR_LATER)
    await house.dies(Point.REMINDS, who.pushed("没写完"))
    await asyncio.sleep(3 * OFTEN)

    assert 1 == sum("没写完" in seen.text for seen in who.citizen.screen)


async def test_the_record_is_whole_when_its_head_was_not_kept_apart(
    house: Mortal, town: TelegramPeer
) -> None:
    """The next process keeps the head that the dead one had made."""
    await house.dies(Point.CHAINED, somebody(town).does(*ZH[0]))
    await house.goes("journal WHERE id NOT IN (SELECT journal_id FROM seal)")
    record = await house.bot.types("audit", "verify")

    assert 0 == record.code, record.err


async def test_files_of_a_cancelled_draft_go_though_the_process_dies(
    house: Mortal, town: TelegramPeer
) -> None:
    """Original and copy; the row forgets them when they are gone."""
    who = somebody(town)
    await who.goes(SHORT, "地点在哪里")
    before = await house.bot.count("evidence")
    await who.citizen.sends_document(PICTURE, "a.jpg", "image/jpeg")
    newest = f"evidence WHERE id > {before}"
    await house.comes(f"{newest} AND copy_state = 'clean'")
    kept = house.blobs()
    await who.does(Write("/cancel"), ".")
    await house.dies(Point.CLEARED, who.does(Press("删掉"), "."))
    await house.goes(f"{newest} AND blob IS NOT NULL")

    assert 2 == len(kept - house.blobs())


# --- once a day, once an hour: the hands of the clock are moved in the rows -----------------------


async def test_what_is_old_is_forgotten_in_the_hour_in_which_the_process_died(
    house: Mortal, town: TelegramPeer
) -> None:
    """Whoever took the hour's turn and died has not used it up."""
    await somebody(town).does(*ZH[0])
    house.does("UPDATE event SET at = 1 WHERE state = 'done'")
    await house.dies(Point.SLOT, house.a_day_goes_by("tidy"))
    await house.goes("event WHERE at = 1")


async def test_files_that_nothing_needs_go_on_the_day_on_which_the_process_died(
    house: Mortal,
) -> None:
    """Some were removed when it died; the others go all the same, and none that is needed.

    So does what a file left behind that was broken off by a death.
    """
    needed, folder = await house.needed(), house.bot.home / "data" / "evidence"
    left, broken_off = house.blobs() - needed, list(folder.glob("*.part"))
    for path in (*house.blob_files(), *broken_off):
        os.utime(path, (time.time() - TWO_DAYS,) * 2)
    await house.dies(Point.SWEPT, house.a_day_goes_by("blobs"))

    async def tidied() -> bool:
        return house.blobs() == needed and not list(folder.glob("*.part"))

    await until(tidied)

    assert len(left) > 1
    assert broken_off


async def test_a_key_is_gone_from_the_disk_though_the_process_died_erasing_it(
    house: Mortal,
) -> None:
    """Not a byte of it stands in the store or in its log.

    The next start empties it, or where somebody reads just then, the sweep that was broken off.
    """
    house.does(DAYS_LATER, KEYS)
    before = house.wrapped()
    await house.dies(Point.ERASED, house.a_day_goes_by("keys"))
    gone = before - house.wrapped()

    async def overwritten() -> bool:
        on_disk = b"".join(path.read_bytes() for path in (house.bot.home / "data-keys").iterdir())
        return not any(wrapped in on_disk for wrapped in gone)

    assert len(gone) > 1
    await until(overwritten)


async def test_after_all_that_everything_fits(house: Mortal) -> None:
    """Rows, files and record; and the house goes on after a backup that is brought back."""
    bot = house.bot
    engine = create_engine(bot.database)
    with engine.connect() as conn:
        misfits = unsound(conn)
    engine.dispose()
    blobs = {row[0] for row in await bot.rows("SELECT blob FROM evidence WHERE state = 'stored'")}
    record = await bot.types("audit", "verify")
    made = await bot.types("backup", "--json")
    tried = await bot.types("restore", str(made.facts["main"]), "--rehearse")

    assert [] == misfits
    assert set() == blobs - house.blobs()
    assert ["ok"] == [row[0] for row in await bot.rows("PRAGMA integrity_check")]
    assert (0, 0) == (record.code, tried.code), record.err + tried.err


@pytest.mark.postgres
async def test_a_server_keeps_it_as_well(
    tmp_path: Path, postgres_database: Callable[..., str]
) -> None:
    """The same deaths on PostgreSQL; the rows of the dead are taken over by the next."""
    async with await TelegramPeer.start() as town:
        mortal = Mortal(installation(tmp_path / "home", town, database=postgres_database()))
        assert 0 == (await mortal.bot.types("db", "upgrade")).code
        await mortal.bot.start()
        try:
            await reports(mortal, somebody(town), SHORT, ON_A_SERVER)
            who = somebody(town)
            await mortal.dies_at_start(Point.ADOPTED, who.does(*SHORT[0]))
            record = await mortal.bot.types("audit", "verify")
        finally:
            mortal.bot.kill9()

    assert 0 == record.code, record.err
