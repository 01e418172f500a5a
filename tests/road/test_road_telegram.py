"""Does the whole road hold on Telegram, in a real process, for who sees only the screen?"""

import asyncio
import itertools
import time

import pytest
from peers.telegram import Seen, TelegramPeer
from road.office import from_report_to_outcome, joins
from road.process import Running
from road.reporting import EN, SHORT, ZH, Press, Reporter, Write

pytestmark = pytest.mark.asyncio(loop_scope="module")

MOST_ACTS = 12
AT_ONCE = 12
_PEOPLE = itertools.count(7_001)


def somebody(town: TelegramPeer, language: str = "zh") -> Reporter:
    """Return a person who has never written before."""
    return Reporter(town.person(next(_PEOPLE), language=language))


async def stored(bot: Running, number: str) -> int:
    """Wait until the files of a clue are sealed and return how many."""
    wanted = f"SELECT id FROM clue WHERE number = '{number}'"  # noqa: S608
    for _ in range(50):
        if not await bot.count(f"evidence WHERE state = 'waiting' AND clue_id = ({wanted})"):
            break
        await asyncio.sleep(0.1)
    return await bot.count(f"evidence WHERE state = 'stored' AND clue_id = ({wanted})")


async def test_a_report_takes_at_most_twelve_acts(bot: Running, town: TelegramPeer) -> None:
    """A photo included, in Chinese as in English; the card becomes the receipt."""
    reporters = (somebody(town), somebody(town, "en-GB"))
    roads = zip(reporters, (ZH, EN), strict=True)
    numbers = await asyncio.gather(*(each.reports(road) for each, road in roads))
    receipts = [
        [seen.edited for seen in each.citizen.screen if number in seen.text]
        for each, number in zip(reporters, numbers, strict=True)
    ]

    assert [True, True] == [len(each.acts) <= MOST_ACTS for each in reporters]
    assert [[True], [True]] == receipts
    assert [1, 1] == [await stored(bot, number) for number in numbers]


async def test_the_road_from_report_to_outcome(bot: Running, town: TelegramPeer) -> None:
    """Claimed, accepted, routed, asked, answered, closed; every change reaches the reporter."""
    reporter = somebody(town)
    clerk, handler, number = await asyncio.gather(
        joins(bot, somebody(town), "王一", "business-office", "clerk"),
        joins(bot, somebody(town), "李二", "justice", "handler"),
        reporter.reports(),
    )
    await from_report_to_outcome(reporter, clerk, handler, number)

    closed = await bot.count(f"clue WHERE number = '{number}' AND state = 'closed'")

    assert closed == 1


async def test_what_nobody_expects_gets_a_plain_sentence(bot: Running, town: TelegramPeer) -> None:
    """Nothing is lost by it: the question stays open, the files are in the draft."""
    reporter = somebody(town)
    citizen = reporter.citizen
    await reporter.goes(ZH, until="地点在哪里")
    await citizen.sends_sticker()
    sticker = await citizen.hears("看不懂")
    await citizen.sends_voice()
    voice = await citizen.hears("语音收到")
    await citizen.sends_document(21 << 20)
    big = await citizen.hears("这里最多能收 20 MB")
    await citizen.sends_album([b"one", b"two", b"three"], caption="三张一起")
    await citizen.hears("里面现在有3张照片、1段录音")
    told = await citizen.says("长" * 4095 + "桥")
    await citizen.hears("什么时候的事")
    await citizen.edits(told.message_id, "短")
    edited = await citizen.hears("看到您改了那条消息")

    assert all("地点在哪里" in seen.text for seen in (sticker, voice, big))
    assert all("记不清" in seen.labels for seen in (sticker, voice, big, edited))
    assert 1 == sum("收到，放进草稿" in seen.text for seen in citizen.screen)
    card = await finished(reporter)
    assert "三张一起" in card.text
    assert "附件　3张照片、1段录音" in card.text


async def finished(reporter: Reporter) -> Seen:
    """Go the rest of the road up to the card."""
    at = next(at for at, (_, shown) in enumerate(ZH) if shown == "是哪个单位的人")
    return await reporter.goes(ZH[at:], until="请核对")


@pytest.mark.parametrize(
    "made",
    ["q.today..9.AAAAAAAAAAAA", "", "w.admin..0.AAAAAAAAAAAA", "x" * 64, "线" * 20],
)
async def test_a_forged_button_is_answered_and_not_obeyed(
    bot: Running, town: TelegramPeer, made: str
) -> None:
    """Within a second, with words; the open question stays as it was."""
    reporter = somebody(town)
    await reporter.goes(ZH, until="是哪方面的事")
    toast = await reporter.citizen.answered(await reporter.citizen.presses(data=made))

    assert "不能用" in toast.text
    assert toast.delay < 1
    await reporter.does(Press("路上、水上"), "最接近哪一种")


async def test_a_foreign_button_is_answered_and_not_obeyed(
    bot: Running, town: TelegramPeer
) -> None:
    """A button of somebody else's message means nothing in my chat."""
    reporter, other = somebody(town), somebody(town)
    seen = await reporter.goes(ZH, until="是哪方面的事")
    await other.goes(ZH, until="是哪方面的事")
    taken = (seen.button("路上、水上") or {})["callback_data"]
    toast = await other.citizen.answered(await other.citizen.presses(data=taken))

    assert ("这个按钮是给别人的，在这里不能用。", True) == (toast.text, toast.delay < 1)


async def test_a_stale_button_is_answered_and_not_obeyed(bot: Running, town: TelegramPeer) -> None:
    """The button of a question that is answered moves nothing."""
    reporter = somebody(town)
    seen = await reporter.goes(ZH, until="是哪方面的事")
    old = (seen.button("要钱要物") or {})["callback_data"]
    await reporter.does(Press("路上、水上"), "最接近哪一种")
    await reporter.does(Press("路上被罚款"), "请说说经过")
    await reporter.does(Write("拦车罚款"), "地点在哪里")
    act = await reporter.citizen.presses(data=old, message_id=seen.message_id)
    toast = await reporter.citizen.answered(act)

    assert "旧按钮" in toast.text
    assert toast.delay < 1
    await reporter.does(Write("S306沙河桥"), "什么时候的事")


async def test_a_double_tap_on_submit_gives_one_clue(bot: Running, town: TelegramPeer) -> None:
    """Both presses are answered; there is one number and one receipt."""
    reporter = somebody(town)
    card = await reporter.goes(SHORT, until="请核对")
    before = await bot.count("clue")
    submit = (card.button("匿名提交") or {})["callback_data"]
    presses = [
        await reporter.citizen.presses(data=submit, message_id=card.message_id) for _ in range(2)
    ]
    for press in presses:
        await reporter.citizen.answered(press)
    await reporter.citizen.sees("已登记")

    assert before + 1 == await bot.count("clue")
    assert 1 == sum("已登记" in seen.text for seen in reporter.citizen.screen)


async def test_twelve_citizens_at_once_get_twelve_numbers(bot: Running, town: TelegramPeer) -> None:
    """Nobody waits for another, and every number is a clue."""
    start = time.monotonic()
    reporters = [somebody(town) for _ in range(AT_ONCE)]
    numbers = set(await asyncio.gather(*(each.reports() for each in reporters)))
    listed = ", ".join(f"'{number}'" for number in numbers)

    assert len(numbers) == AT_ONCE
    assert await bot.count(f"clue WHERE number IN ({listed})") == AT_ONCE
    assert time.monotonic() - start < 30


async def test_a_group_is_answered_and_nothing_of_it_is_stored(
    bot: Running, town: TelegramPeer
) -> None:
    """A group is no place for this: one sentence, no row."""
    speaker = town.person(next(_PEOPLE)).within(town.group(-100_200_300))
    before = [await bot.count(table) for table in ("address", "event", "talk")]
    await speaker.says("/start@clueline_bot")
    await speaker.sees("私聊")
    await town.confirmed()

    assert before == [await bot.count(table) for table in ("address", "event", "talk")]
