"""What reaches a person on WeChat who did not ask, by which road, and what when none is open?

The account is verified and may push; the clerk works on Telegram, so that every call to
WeChat is for the reporter alone.
"""

import asyncio
import itertools
import sqlite3
import time
from collections.abc import AsyncIterator

import pytest
import pytest_asyncio
from peers.telegram import TelegramPeer
from peers.wechat import WeChatPeer
from road.office import joins
from road.official import Caller
from road.process import Running, installation
from road.reporting import NAMED, NUMBER, SHORT, ZH, Press, Reporter, Write

pytestmark = pytest.mark.asyncio(loop_scope="module")

CUSTOMER, TEMPLATE = "message/custom/send", "message/template/send"
SUBSCRIPTION = "message/subscribe/bizsend"
CAMPAIGN = """
extends = "standing"
id = "pushing"
[wechat]
template = "T-1"
subscription = "S-1"
"""
_PEOPLE = itertools.count(1)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def account() -> AsyncIterator[WeChatPeer]:
    """Give one verified account for all tests of this file."""
    async with await WeChatPeer.start() as peer:
        yield peer


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def both(
    town: TelegramPeer, account: WeChatPeer, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Running]:
    """Give one running process on both channels, with templates."""
    home = tmp_path_factory.mktemp("home")
    (home / "pushing.toml").write_text(CAMPAIGN, encoding="utf-8")
    one = installation(home, town, official=account, CLUELINE_CAMPAIGN="pushing.toml")
    await one.start()
    yield one
    if one.alive:
        one.kill9()


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def office(both: Running, town: TelegramPeer) -> "itertools.cycle[Reporter]":
    """Give clerks in turn, so that none of them writes more than a person may in a minute."""
    people = (Reporter(town.person(7_901 + n, language="zh")) for n in range(4))
    return itertools.cycle(
        [await joins(both, who, "王一", "business-office", "clerk") for who in people]
    )


@pytest.fixture
def clerk(office: "itertools.cycle[Reporter]") -> Reporter:
    """Give somebody who accepts what is reported."""
    return next(office)


def somebody(account: WeChatPeer) -> Caller:
    """Return a person who has never written before."""
    return Caller(account.person(f"oVeRiFiEd{next(_PEOPLE):018d}"))


async def accepts(clerk: Reporter, number: str) -> None:
    """Claim and accept a clue: its reporter has news."""
    await clerk.does(Write(number), "待受理")
    await clerk.does(Press("认领"), "经办　王一")
    await clerk.does(Press("受理"), "报料人会收到")
    await clerk.does(Press("受理并发出"), "已受理")


async def settled(both: Running) -> None:
    """Wait until something is held for whoever wrote for the first time last."""
    newest = "lane = (SELECT max(id) FROM address WHERE channel = 'wechat')"
    for _ in range(100):
        waiting = await both.count(f"outbox WHERE {newest} AND state IN ('due','leased')")
        if not waiting and await both.count(f"outbox WHERE {newest} AND state = 'held'"):
            return
        await asyncio.sleep(0.1)
    raise AssertionError(await both.rows(f"SELECT state, fault FROM outbox WHERE {newest}"))  # noqa: S608


def with_push(texts: list[str]) -> int:
    """Return how many texts tell that there is news."""
    return sum("有一条新消息" in text for text in texts)


async def test_news_come_by_customer_service_within_the_window(
    both: Running, clerk: Reporter, account: WeChatPeer
) -> None:
    """Without a number or a place; the word on it opens them."""
    reporter = somebody(account)
    number = await reporter.reports(SHORT)
    await accepts(clerk, number)
    push = await reporter.hears("有一条新消息")
    await reporter.does(Press("打开看"), "受理")

    assert NUMBER.search(push.text) is None
    assert 1 == with_push(reporter.citizen.heard)


@pytest.mark.parametrize(
    ("code", "calls"),
    [
        (45015, 1),  # 48 hours are over
        (45047, 1),  # five are sent
    ],
)
async def test_a_closed_window_leaves_fixed_words_by_template(
    both: Running, clerk: Reporter, account: WeChatPeer, code: int, calls: int
) -> None:
    """The template says nothing of the clue; the news come first at the next contact."""
    reporter = somebody(account)
    number = await reporter.reports(SHORT)
    fault = account.fault(code, method=CUSTOMER, times=1)
    await accepts(clerk, number)
    await settled(both)
    (notice,) = reporter.citizen.person.notices
    told = await reporter.does(Write("进度"), "有一条新消息")

    assert calls == fault.hits
    assert "T-1" == notice["template_id"]
    assert {"thing1", "phrase2", "time3"} == set(notice["data"])
    assert number not in str(notice)
    assert told.text.index("有一条新消息") < told.text.index(number)
    assert 1 == with_push(reporter.citizen.heard)


async def test_a_consent_lets_one_notification_go(
    both: Running, clerk: Reporter, account: WeChatPeer
) -> None:
    """Subscription first, since he asked for it; the yes is used up by it."""
    reporter = somebody(account)
    number = await reporter.reports(SHORT)
    await reporter.citizen.answers_consent("S-1", yes=True)
    await reporter.citizen.comes_again()
    account.fault(45015, method=CUSTOMER, times=1)
    await accepts(clerk, number)
    await settled(both)

    assert ["S-1"] == [each["template_id"] for each in reporter.citizen.person.notices]
    assert [(0,)] == [
        tuple(row)
        for row in await both.rows(
            "SELECT consents FROM opening JOIN clue ON reporter_id = address_id WHERE number = :n",
            n=number,
        )
    ]


async def test_who_refuses_templates_is_not_asked_twice(
    both: Running, clerk: Reporter, account: WeChatPeer
) -> None:
    """43101 closes that road to him; what there is waits for him."""
    reporter = somebody(account)
    reporter.citizen.person.refuses.add("T-1")
    number = await reporter.reports(NAMED)
    account.fault(45015, method=CUSTOMER, times=1)
    before = account.calls[TEMPLATE]
    await accepts(clerk, number)
    await settled(both)
    await clerk.does(Press("派单"), "建议")
    await clerk.does(Press("就这样派"), "已派到")
    await settled(both)
    told = await reporter.does(Write("帮助"), "有一条新消息")

    assert before + 1 == account.calls[TEMPLATE]
    assert [] == reporter.citizen.person.notices
    assert 1 == told.text.count("有一条新消息")


async def test_a_busy_platform_is_asked_again(
    both: Running, office: "itertools.cycle[Reporter]", account: WeChatPeer
) -> None:
    """System busy, a gateway's page, a line that breaks: the news come once all the same."""
    reporters = [somebody(account) for _ in range(3)]
    numbers = [await reporter.reports(SHORT) for reporter in reporters]
    faults = [account.fault(code, method=CUSTOMER, times=1) for code in (-1, 502, 0)]
    await asyncio.gather(*(accepts(next(office), number) for number in numbers))
    await asyncio.gather(*(each.hears("有一条新消息", patience=15) for each in reporters))
    await asyncio.sleep(0.3)

    assert [1, 1, 1] == [fault.hits for fault in faults]
    assert [1, 1, 1] == [with_push(each.citizen.heard) for each in reporters]


async def test_a_stopped_call_is_not_made_until_it_may(
    both: Running, clerk: Reporter, account: WeChatPeer
) -> None:
    """So many a minute: nothing more is sent by that call; who comes himself hears it at once."""
    reporter = somebody(account)
    number = await reporter.reports(SHORT)
    fault = account.endless(45011, method=CUSTOMER)
    await accepts(clerk, number)
    await asyncio.sleep(2.0)
    fault.times = 0
    told = await reporter.does(Write("帮助"), "有一条新消息")

    assert 1 == fault.hits
    assert 1 == told.text.count("有一条新消息")
    await both.restart()  # the minute is kept in memory


async def test_a_token_nobody_takes_costs_two_fetches(
    both: Running, clerk: Reporter, account: WeChatPeer
) -> None:
    """40001 for ever: one renewal, then it waits; the reporter is answered as ever."""
    reporter = somebody(account)
    number = await reporter.reports(SHORT)
    before = account.calls["stable_token"]
    fault = account.endless(40001, method=CUSTOMER)
    await accepts(clerk, number)
    await asyncio.sleep(1.5)
    fault.times = 0
    await reporter.does(Write("进度"), "有一条新消息")

    assert account.calls["stable_token"] - before <= 2


async def test_a_late_answer_is_pushed_where_that_may_be(
    both: Running, account: WeChatPeer
) -> None:
    """The turn takes more than four seconds: ``success`` in time, then the words by message."""
    reporter = somebody(account)
    await reporter.goes(ZH[:5], until="地点在哪里")
    with locked(both, 4.6):
        answer = await reporter.citizen.says("S306沙河桥")
        took = account.deliveries[-1].took
    late = await reporter.hears("什么时候的事")
    await reporter.does(Press("昨天"), "是哪个单位的人")

    assert (None, True) == (answer, 3.5 < took < 5)
    assert 1 == sum("什么时候的事" in text for text in reporter.citizen.heard)
    assert "刚才慢了" not in late.text


async def test_a_late_answer_comes_first_where_nothing_may_be_pushed(
    both: Running, account: WeChatPeer
) -> None:
    """Without the right to push it waits for the next word, behind a sentence that says so."""
    reporter = somebody(account)
    await reporter.goes(ZH[:5], until="地点在哪里")
    fault = account.endless(48001)
    with locked(both, 4.6):
        await reporter.citizen.says("S306沙河桥")
    await settled(both)
    told = await reporter.does(Write("帮助"), "刚才慢了")
    fault.times = 0

    assert told.text.startswith("刚才慢了，您那句收好了。")
    assert "什么时候的事" in told.text
    assert 1 == sum("刚才慢了" in text for text in reporter.citizen.heard)


class locked:  # noqa: N801 - reads as a word
    """Let another program hold the database for so many seconds."""

    def __init__(self, bot: Running, seconds: float) -> None:
        self._file, self._seconds = bot.home / "data" / "clueline.db", seconds

    def __enter__(self) -> None:
        self._holder = sqlite3.connect(self._file, isolation_level=None, check_same_thread=False)
        self._holder.execute("BEGIN IMMEDIATE")
        self._began = time.monotonic()
        asyncio.get_running_loop().call_later(self._seconds, self._free)

    def __exit__(self, *_: object) -> None:
        """The loop frees it when its time is over."""

    def _free(self) -> None:
        self._holder.rollback()
        self._holder.close()
