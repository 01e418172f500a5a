"""What does an installation hold of one clue, opened and without what is random in it?"""

import asyncio
from typing import Any

from road.process import Running

from bot.office import in_office, in_room
from bot.settings import load
from desk.room import Room
from storage import evidence_rows, unwalled_rows


async def kept(bot: Running, number: str) -> dict[str, Any]:
    """Return a clue as it is kept, once its files are sealed."""
    await _files_are_here(bot, number)
    wanted = f"SELECT reporter_id FROM clue WHERE number = '{number}'"  # noqa: S608
    reporter = (await bot.rows(wanted))[0][0]
    return await asyncio.to_thread(_opened, bot, number, reporter)


async def _files_are_here(bot: Running, number: str) -> None:
    wanted = f"SELECT id FROM clue WHERE number = '{number}'"  # noqa: S608
    for _ in range(80):
        if not await bot.count(f"evidence WHERE state = 'waiting' AND clue_id = ({wanted})"):
            return
        await asyncio.sleep(0.1)


def _opened(bot: Running, number: str, reporter: int) -> dict[str, Any]:
    def look(room: Room) -> dict[str, Any]:
        clue = unwalled_rows.reporters(room.conn, room.sealer, reporter, number)
        assert clue is not None
        files = evidence_rows.of_clue(room.conn, room.sealer, clue.id)
        return {
            "channel": clue.channel,
            "told": dict(clue.told),
            "category": clue.category,
            "state": clue.state,
            "accused": clue.accused,
            "identity": clue.identity_mode,
            "office": clue.office,
            "due": (clue.due_kind, clue.due_day),
            "files": [(each.kind, each.state, each.sha256) for each in files],
        }

    settings = load(bot.environ, bot.home)
    return in_office(settings, lambda office: in_room(office, look))
