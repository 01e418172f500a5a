"""Are tasks held, their failures told, and all of them ended?"""

import asyncio

import pytest

from bot.nursery import Nursery


async def test_a_task_gives_its_value_and_leaves() -> None:
    """Whoever wants the value waits for the task; afterwards nothing is held."""
    nursery = Nursery()

    async def work() -> int:
        await asyncio.sleep(0)
        return 7

    assert await nursery.task(work(), name="seven") == 7
    assert len(nursery) == 0


async def test_a_failure_is_told_under_its_name(caplog: pytest.LogCaptureFixture) -> None:
    """Nobody waits for the task, so the log must know."""
    nursery = Nursery()

    async def work() -> None:
        raise ValueError

    nursery.start(work(), name="milk")
    await asyncio.sleep(0.01)

    assert "task milk failed" in caplog.text


async def test_closing_lets_the_quick_finish_and_ends_the_rest() -> None:
    """What a child starts while it is ended is ended, too."""
    nursery = Nursery()
    done: list[str] = []

    async def quick() -> None:
        await asyncio.sleep(0.01)
        done.append("quick")

    async def endless() -> None:
        try:
            await asyncio.sleep(60)
        finally:
            nursery.start(endless(), name="again") if not done[1:] else None
            done.append("ended")

    nursery.start(quick(), name="quick")
    nursery.start(endless(), name="endless")
    await nursery.close(patience=0.05)

    assert ["quick", "ended"] == done[:2]
    assert len(nursery) == 0
