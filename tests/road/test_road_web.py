"""What does a browser see of the real process when something changes beside it?"""

import asyncio
import re
from collections.abc import Callable

import pytest
from road.browser import Visitor
from road.process import Running
from road.reporting import STORY

_ENTER = re.compile(r"http://[^\s]*(/enter/[^\s]+)")


async def works(bot: Running) -> Visitor:
    """Return the browser of the first supervisor, let in by the printed link."""
    visitor = Visitor(bot.address)
    link = _ENTER.search(bot.printed)
    assert link is not None, bot.printed
    await visitor.opens(link[1])
    await visitor.sends(link[1])
    return visitor


async def reports(visitor: Visitor) -> tuple[str, str]:
    """Report in the shortest way and return the page's words and the code."""
    await visitor.opens("/chat")
    await visitor.says(STORY)
    for label in ("都不像", "其他、表扬、咨询", "说不清"):
        await visitor.presses(label)
    await visitor.says("S306沙河桥")
    for label in ("昨天", "不知道", "匿名提交"):
        await visitor.presses(label)
    return visitor.text, visitor.code


async def test_a_member_who_is_revoked_sees_an_empty_visit(
    install: Callable[..., Running],
) -> None:
    """The command of the operator reaches the open page; the visit is a citizen's then."""
    bot = install()
    await bot.start()
    member = await works(bot)
    citizen = Visitor(bot.address)
    receipt, _ = await reports(citizen)
    await member.opens("/chat")
    desk = await member.says("管理")
    news = asyncio.create_task(hears(member, "data: 0"))
    await asyncio.sleep(0.3)
    revoked = await bot.types("staff", "revoke", "1")
    await news
    after = await member.opens("/chat")
    said = await member.says("/admin")
    for each in (member, citizen):
        await each.leaves()

    assert "线索编号" in receipt
    assert "今天要办" in desk
    assert 0 == revoked.code, revoked.err
    for page in (after, said):
        assert "今天要办" not in page
        assert "已加入" not in page
    assert not any("管理" in label for label in member.buttons)


async def hears(visitor: Visitor, wanted: str) -> None:
    """Listen as an open page does, from its newest line on, until *wanted* is told."""
    newest = re.findall(r'id="line-(\d+)"', visitor.page)[-1]
    async with (
        asyncio.timeout(15),
        visitor.client.stream("GET", f"/chat/events?after={newest}") as stream,
    ):
        async for line in stream.aiter_lines():
            if line == wanted:
                return


@pytest.mark.postgres
async def test_a_status_opened_at_one_replica_is_served_by_another(
    install: Callable[..., Running], postgres_database: Callable[..., str]
) -> None:
    """Nothing of a visit lives in one process alone; the code stands in no row."""
    address = postgres_database()
    first = install(database=address)
    shared = {"CLUELINE_KEYS_DIR": str(first.home / "data-keys")}
    second = install(database=address, **shared)
    await first.types("db", "upgrade")
    await first.start()
    await second.start()
    here, there = Visitor(first.address), Visitor(second.address)
    _, code = await reports(here)
    await there.opens("/status")
    slip = await there.sends("/status", code="0" * 24)
    await there.sends("/status", code=code)
    for cookie in there.client.cookies.jar:
        here.client.cookies.set(cookie.name, cookie.value or "", domain=cookie.domain)
    shown = await here.opens("/status")
    kept = await first.rows("SELECT sealed FROM visit")
    for each in (here, there):
        await each.leaves()

    assert "已收到" in shown
    assert "已收到" not in slip
    assert 1 == len(kept)
    assert code.replace("-", "").encode() not in bytes(kept[0][0])


_BOX = re.compile(r'<textarea id="text".*?>(.*?)</textarea>', re.DOTALL)
TOLD = (
    "昨天下午三点在S306沙河桥，路政的人把我的货车拦下，\n说要罚我500，我交了300，没给票，没出示证件"
)


async def test_a_line_that_is_changed_stands_in_the_box(install: Callable[..., Running]) -> None:
    """It is corrected, not written anew; sent as it was, or left by a press, it stays."""
    bot = install()
    await bot.start()
    visitor = Visitor(bot.address)
    await visitor.opens("/chat")
    text = await visitor.says(TOLD)
    if "最接近哪一种" in text:
        await visitor.presses("路上被罚款")
    boxes = {}
    for label in ("地点", "金额", "经过"):
        await visitor.presses("改一行")
        await visitor.presses(label)
        (boxes[label],) = _BOX.findall(visitor.page)
        same = await visitor.says(boxes[label].replace("\n", "\r\n"))
    await visitor.presses("改一行")
    await visitor.presses("地点")
    name, value = next(pair for shown, pair in visitor.buttons.items() if "删掉这行" in shown)
    gone = await visitor._sends("/chat", {name: value, "text": boxes["地点"]})  # one form of both
    await visitor.presses("改一行")
    await visitor.presses("金额")
    await visitor.says(boxes["金额"].replace("300", "200"))
    changed = visitor.text
    await visitor.leaves()

    assert {"地点": "S306沙河桥", "金额": "要500元、交了300元", "经过": TOLD} == boxes
    assert "改好了" not in same
    assert "S306沙河桥" in same
    assert "删掉了：地点" in gone
    assert "金额“要500元、交了300元”改成“要500元、交了200元”" in changed
