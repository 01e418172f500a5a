"""Is anything lost when the platform refuses, stalls or hangs up?"""

import asyncio
import math
import time

import pytest
from peers.telegram import TelegramPeer
from road.process import Running
from road.reporting import SHORT, Reporter, Write

pytestmark = pytest.mark.asyncio(loop_scope="module")

FLOODED = 6.0


async def test_a_flooded_chat_delays_no_other(bot: Running, town: TelegramPeer) -> None:
    """One chat is answered 429 for six seconds; the other has its answer within a second."""
    flooded = Reporter(town.person(9_401, language="zh"), patience=20)
    other = Reporter(town.person(9_402, language="zh"))
    town.fault(kind="429", chat=9_401, times=math.inf, lasts=FLOODED, seconds=FLOODED)
    waiting = asyncio.create_task(flooded.does(Write("/start"), "您好"))
    await asyncio.sleep(0.3)
    began = time.monotonic()
    await other.does(Write("/start"), "您好")
    took = time.monotonic() - began
    await waiting

    assert took < 1.0


@pytest.mark.parametrize(
    "kind",
    [
        "502",  # a gateway's page instead of an answer
        "cut-before",  # the line breaks before the call is done
        "cut-after",  # the call is done, the answer is lost
        "slow",  # the answer comes late
    ],
)
async def test_a_report_survives(bot: Running, town: TelegramPeer, kind: str) -> None:
    """Every third call goes wrong; there is one clue and one receipt all the same."""
    number = {"502": 9_411, "cut-before": 9_412, "cut-after": 9_413, "slow": 9_414}[kind]
    who = Reporter(town.person(number, language="zh"), patience=30)
    for method in ("sendMessage", "editMessageText"):
        town.fault(kind=kind, chat=number, method=method, times=2, seconds=1.0)
    clue = await who.reports(SHORT)

    assert 1 == await bot.count(f"clue WHERE number = '{clue}'")
    receipts = [seen for seen in who.citizen.screen if seen.by_bot and clue in seen.text]
    assert 1 == len(receipts)
    questions = [seen.text for seen in who.citizen.screen if seen.by_bot]
    assert max(questions.count(text) for text in questions) <= 2
