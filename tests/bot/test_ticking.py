"""What becomes of a tick that runs when the clock stops?"""

import asyncio
import logging

import pytest

from scheduler.clock import Every, Ticking


async def test_a_tick_that_runs_at_the_end_is_no_fault(caplog: pytest.LogCaptureFixture) -> None:
    """Ending the process is no error to wake an operator for."""
    began, ended = asyncio.Event(), asyncio.Event()

    async def tick() -> None:
        began.set()
        try:
            await asyncio.sleep(60)
        finally:
            ended.set()

    clock = Ticking({"slow": Every(0.05, tick)})
    clock.start()
    async with asyncio.timeout(5):
        await began.wait()
        with caplog.at_level(logging.WARNING):
            clock.stop()
            await ended.wait()
            await asyncio.sleep(0.05)

    assert [] == [record.getMessage() for record in caplog.records]
    assert {"slow": 0} == clock.failures
    assert {"slow": 0} == clock.beats
