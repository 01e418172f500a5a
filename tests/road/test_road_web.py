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
