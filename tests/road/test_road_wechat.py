"""Does the whole road hold in the chat of an Official Account, in a real process?

The account is unverified unless a test says otherwise: it is heard and may answer, nothing
else, so every word comes back as a passive reply.
"""

import asyncio
import itertools
from collections.abc import AsyncIterator
from typing import Any

import pytest
import pytest_asyncio
from peers.official.account import Account
from peers.telegram import TelegramPeer
from peers.wechat import WeChatPeer
from road.kept import kept
from road.office import from_report_to_outcome, joins
from road.official import Caller
from road.process import Running, installation
from road.reporting import EN, ZH, Press, Reporter, Write

pytestmark = pytest.mark.asyncio(loop_scope="module")

MOST_ACTS = 12
AT_ONCE = 12
_PEOPLE = itertools.count(1)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def account() -> AsyncIterator[WeChatPeer]:
    """Give one unverified account for all tests of this file."""
    async with await WeChatPeer.start(Account(verified=False)) as peer:
        yield peer


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def both(
    town: TelegramPeer, account: WeChatPeer, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Running]:
    """Give one running process on both channels."""
    one = installation(tmp_path_factory.mktemp("home"), town, official=account)
    await one.start()
    yield one
    if one.alive:
        one.kill9()


def somebody(account: WeChatPeer) -> Caller:
    """Return a person who has never written before."""
    return Caller(account.person(f"oUnVeRiFiEd{next(_PEOPLE):016d}"))


async def test_the_road_of_telegram_gives_the_same_clue(
    both: Running, town: TelegramPeer, account: WeChatPeer
) -> None:
    """The same acts, word by word; what is kept of them is equal but for the channel."""
    there, here = Reporter(town.person(7_801, language="zh")), somebody(account)
    numbers = [await there.reports(ZH), await here.reports(ZH)]
    first, second = [await kept(both, number) for number in numbers]

    assert ("telegram", "wechat") == (first.pop("channel"), second.pop("channel"))
    assert first == second
    assert 1 == len(second["files"])


async def test_guidance_takes_at_most_twelve_messages(both: Running, account: WeChatPeer) -> None:
    """In Chinese and in English; each message has its answer within the time, and one alone."""
    chinese, english = somebody(account), somebody(account)
    await english.does(Write("/language en"), "Hello")
    english.acts = 0
    await asyncio.gather(chinese.reports(ZH), english.reports(EN))

    assert [True, True] == [each.acts <= MOST_ACTS for each in (chinese, english)]
    assert len(chinese.citizen.heard) == len(chinese.citizen.sent)
    assert max(each.took for each in account.deliveries) < 4.5
    assert {200} == {each.status for each in account.deliveries}


async def test_the_road_from_report_to_outcome_in_answers_alone(
    both: Running, account: WeChatPeer
) -> None:
    """Staff and reporter never get a word they did not ask for, and miss none."""
    reporter = somebody(account)
    number = await reporter.reports()
    clerk = await joins(both, somebody(account), "王一", "business-office", "clerk")
    handler = await joins(both, somebody(account), "李二", "justice", "handler")
    await from_report_to_outcome(reporter, clerk, handler, number)

    assert 1 == await both.count(f"clue WHERE number = '{number}' AND state = 'closed'")
    assert 0 == await both.count("outbox WHERE state IN ('dead', 'unknown')")


async def test_of_nine_photos_the_first_is_answered(both: Running, account: WeChatPeer) -> None:
    """The other eight get ``success``; 好了 tells how many there are."""
    reporter = somebody(account)
    await reporter.goes(ZH[:5], until="地点在哪里")
    answers = await asyncio.gather(*(reporter.citizen.sends_photo() for _ in range(9)))
    told = await reporter.does(Write("好了"), "地点在哪里")

    assert 1 == len([each for each in answers if each])
    assert "9张照片" in told.text or "9个" in told.text


async def test_what_an_unverified_account_cannot_fetch_is_refused(
    both: Running, account: WeChatPeer
) -> None:
    """Voice and video are refused with the open question; a picture comes by its address."""
    reporter = somebody(account)
    await reporter.goes(ZH[:5], until="地点在哪里")
    await reporter.citizen.sends_voice()
    voice = await reporter.hears("收不了语音")
    await reporter.citizen.sends_video()
    video = await reporter.hears("收不了视频")
    await reporter.citizen.sends_location(28.9, 112.3, "沙河桥")
    await reporter.hears("同意为办这件事使用这个位置吗")
    await reporter.citizen.says("1")
    await reporter.hears("什么时候的事")

    assert all("地点在哪里" in each.text for each in (voice, video))


async def test_menus_are_paged_and_a_number_nobody_offered_is_asked_again(
    both: Running, account: WeChatPeer
) -> None:
    """9 turns the page, 0 goes back, 7 of five is no story."""
    reporter = somebody(account)
    await reporter.goes(ZH, until="最接近哪一种")
    first = reporter.last.labels
    await reporter.does(Write("９"), "最接近哪一种")
    second = reporter.last.labels
    await reporter.does(Write("更多"), "最接近哪一种")
    await reporter.does(Write("0"), "最接近哪一种|是哪方面的事")
    await reporter.does(Write("返回"), "是哪方面的事|第一步")
    await reporter.goes(ZH[2:4], until="请说说经过")
    await reporter.goes(ZH[4:5], until="地点在哪里")
    await reporter.does(Write("S306沙河桥"), "什么时候的事")
    await reporter.does(Press("昨天"), "是哪个单位的人")
    unclear = await reporter.does(Write("7"), "没对上")

    assert first != second
    assert max(len(first), len(second)) <= 10
    assert "是哪个单位的人" in unclear.text


async def test_a_tapped_line_of_an_older_question_moves_nothing(
    both: Running, account: WeChatPeer
) -> None:
    """Like a stale button: it is told, and the open question follows."""
    reporter = somebody(account)
    await reporter.goes(ZH, until="是哪方面的事")
    old = reporter.option("要钱要物")
    await reporter.does(Press("路上、水上"), "最接近哪一种")
    await reporter.citizen.taps(old.content, old.id)
    stale = await reporter.hears("旧按钮")

    assert "最接近哪一种" in stale.text


@pytest.mark.parametrize("at_once", [False, True])
async def test_a_message_that_comes_again_gets_the_same_answer(
    both: Running, account: WeChatPeer, *, at_once: bool
) -> None:
    """In a row or at once: one clue, one step, equal words."""
    reporter = somebody(account)
    await reporter.goes(ZH, until="请核对")
    before = await both.count("clue")
    await reporter.chooses("匿名提交", "1")
    if at_once:
        again: list[Any] = await asyncio.gather(*(reporter.citizen.comes_again() for _ in range(3)))
    else:
        again = [await reporter.citizen.comes_again() for _ in range(3)]

    assert "已登记" in reporter.last.text
    assert {reporter.last.raw} == set(again)
    assert before + 1 == await both.count("clue")


async def test_an_answer_is_the_same_after_a_restart(both: Running, account: WeChatPeer) -> None:
    """What was answered is kept sealed with the event."""
    reporter = somebody(account)
    await reporter.goes(ZH, until="请核对")
    await reporter.chooses("匿名提交", "1")
    await both.restart()
    again = await reporter.citizen.comes_again()
    await reporter.does(Write("记好了"), "查询码已从这里抹掉|抹掉")
    gone = await reporter.citizen.comes_again(-2)

    assert reporter.citizen.heard[-2] == again
    assert gone is None


async def test_twelve_citizens_at_once_get_twelve_numbers(
    both: Running, account: WeChatPeer
) -> None:
    """Nobody waits for another, and every number is a clue."""
    reporters = [somebody(account) for _ in range(AT_ONCE)]
    numbers = set(await asyncio.gather(*(each.reports() for each in reporters)))
    listed = ", ".join(f"'{number}'" for number in numbers)

    assert AT_ONCE == len(numbers)
    assert AT_ONCE == await both.count(f"clue WHERE number IN ({listed})")
