"""Does the same road lead to the same clue on both databases?"""

from collections.abc import Callable
from typing import Any

import pytest
from peers.telegram import TelegramPeer
from road.process import Running
from road.reporting import ZH, Reporter

KEPT = "SELECT category, state, identity_mode, channel, office, unit, due_kind, due_day FROM clue"


async def reported(bot: Running, peer: TelegramPeer, number: int) -> dict[str, Any]:
    """Report once and return what the database holds of it, its random parts left out."""
    who = Reporter(peer.person(number, language="zh"), patience=20)
    await who.reports(ZH)
    return {
        "clue": [tuple(row) for row in await bot.rows(KEPT)],
        "wall": sorted(row[0] for row in await bot.rows("SELECT reader FROM wall")),
        "accused": sorted(row[0] for row in await bot.rows("SELECT unit FROM accused")),
        "steps": [tuple(row) for row in await bot.rows("SELECT action, state, public FROM step")],
        "evidence": await bot.count("evidence WHERE clue_id IS NOT NULL"),
        "tally": sorted(
            tuple(row) for row in await bot.rows("SELECT hidden, unit, state, count FROM tally")
        ),
        "failed": await bot.count("event WHERE state = 'failed'"),
    }


@pytest.mark.postgres
async def test_sqlite_and_postgresql_keep_the_same_clue(
    install: Callable[..., Running],
    telegram_peer: TelegramPeer,
    postgres_database: Callable[..., str],
) -> None:
    """One conversation, two databases, equal rows; and after kill -9 the server goes on."""
    on_file = install()
    await on_file.start()
    first = await reported(on_file, telegram_peer, 9_501)
    await on_file.terminate()
    on_server = install(database=postgres_database())
    upgraded = await on_server.types("db", "upgrade")
    await on_server.start()
    second = await reported(on_server, telegram_peer, 9_502)
    await on_server.restart()
    again = Reporter(telegram_peer.person(9_503, language="zh"), patience=20)
    await again.reports(ZH)

    assert 0 == upgraded.code, upgraded.err
    for name in ("steps", "clue"):
        first[name] = [tuple(map(plain, row)) for row in first[name]]
        second[name] = [tuple(map(plain, row)) for row in second[name]]
    assert first == second
    assert 2 == await on_server.count("clue")


def plain(value: object) -> object:
    """Return a value as both drivers give it: SQLite has no booleans."""
    return int(value) if isinstance(value, bool) else value
