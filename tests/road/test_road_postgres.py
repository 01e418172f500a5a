"""Does the same road lead to the same clue on both databases?"""

import json
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from peers.telegram import TelegramPeer
from road.office import joins
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


@pytest.mark.postgres
async def test_a_case_of_a_server_leaves_as_a_file(
    install: Callable[..., Running],
    telegram_peer: TelegramPeer,
    postgres_database: Callable[..., str],
    tmp_path: Path,
) -> None:
    """Beside the running process; whoever may read the case, and nobody else, gets it."""
    bot = install(database=postgres_database())
    await bot.types("db", "upgrade")
    await bot.start()
    number = await Reporter(telegram_peer.person(9_511, language="zh"), patience=20).reports(ZH)
    clerk = Reporter(telegram_peer.person(9_512, language="zh"), patience=20)
    await joins(bot, clerk, "王一", "business-office", "clerk")
    out = tmp_path / "case.zip"
    made = await bot.types("export", "case", number, str(out), "--for", "1", "--json")
    refused = await bot.types("export", "case", number, str(tmp_path / "x.zip"), "--for", "2")
    with zipfile.ZipFile(out) as case:
        names, told = case.namelist(), json.loads(case.read("manifest.json"))

    assert 0 == made.code, made.err
    assert 1 == refused.code
    assert not (tmp_path / "x.zip").exists()
    assert {"case.txt", "manifest.json"} <= set(names)
    assert number == told["number"]


def plain(value: object) -> object:
    """Return a value as both drivers give it: SQLite has no booleans."""
    return int(value) if isinstance(value, bool) else value
