"""Is anything lost when the platform refuses, stalls or hangs up?"""

import asyncio
import math
import time
from collections.abc import Mapping
from typing import Final

import pytest
from peers.telegram import TelegramPeer
from road.process import Running
from road.reporting import SHORT, Reporter, Write

pytestmark = pytest.mark.asyncio(loop_scope="module")

FLOODED = 4.0  # longer than the lane is kept waiting for, so the row goes back into the table
KINDS: Final[Mapping[str, int]] = {
    "502": 9_411,  # a gateway's page instead of an answer
    "cut-before": 9_412,  # the line breaks before the call is done
    "cut-after": 9_413,  # the call is done, the answer is lost
    "slow": 9_414,  # the answer comes late
}
"""What goes wrong, and in whose chat."""


async def test_a_flooded_chat_delays_no_other(bot: Running, town: TelegramPeer) -> None:
    """One chat is answered 429 for four seconds; the other has its answer within a second."""
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


async def test_reports_survive_whatever_becomes_of_a_call(bot: Running, town: TelegramPeer) -> None:
    """Every third call goes wrong, each in its way; there is one clue and one receipt each."""
    people = [Reporter(town.person(chat, language="zh"), patience=30) for chat in KINDS.values()]
    for kind, chat in KINDS.items():
        town.fault(kind=kind, chat=chat, method="sendMessage", times=2, seconds=1.0)
        town.fault(kind=kind, chat=chat, method="editMessageText", times=1, seconds=1.0)
    clues = await asyncio.gather(*(who.reports(SHORT) for who in people))
    kept = [await bot.count(f"clue WHERE number = '{clue}'") for clue in clues]
    said = [[seen.text for seen in who.citizen.screen if seen.by_bot] for who in people]
    receipts = [
        sum(clue in text for text in texts) for clue, texts in zip(clues, said, strict=True)
    ]
    most = [max(texts.count(text) for text in texts) for texts in said]

    assert dict.fromkeys(KINDS, 1) == dict(zip(KINDS, kept, strict=True))
    assert dict.fromkeys(KINDS, 1) == dict(zip(KINDS, receipts, strict=True))
    assert {kind for kind, many in zip(KINDS, most, strict=True) if many > 2} == set()
