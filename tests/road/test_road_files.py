"""Do staff see what a reporter sent, and nothing that he did not mean to send?"""

import asyncio
import itertools
import re
from typing import Any

import httpx
import pytest
from peers.telegram import TelegramPeer
from road.browser import Visitor
from road.office import joins
from road.process import Running
from road.reporting import SHORT, Press, Reporter, Write, number_in
from strangers.marks import traces
from strangers.pictures import exif, saved, scene

pytestmark = pytest.mark.asyncio(loop_scope="module")

PHOTO = saved(scene((640, 480)), "JPEG", exif=exif(6))
LINK = re.compile(r'href="(/desk/files/[^"]+)"')
_ENTER = re.compile(r"http://[^\s]*(/enter/[^\s]+)")
_PEOPLE = itertools.count(9_001)


def somebody(town: TelegramPeer) -> Reporter:
    """Return a person who has never written before."""
    return Reporter(town.person(next(_PEOPLE), language="zh"))


async def settled(bot: Running, files: int) -> None:
    """Wait until so many files have been looked at."""
    for _ in range(100):
        if await bot.count("evidence WHERE copy_state IS NOT NULL") >= files:
            return
        await asyncio.sleep(0.1)
    raise AssertionError(await bot.rows("SELECT kind, state, fault FROM work"))


def documents(who: Reporter) -> list[dict[str, Any]]:
    """Return the files that stand in somebody's chat."""
    return [seen.wire["document"] for seen in who.citizen.screen if "document" in seen.wire]


async def test_staff_get_the_copy_and_the_reporter_hears_of_what_has_none(
    bot: Running, town: TelegramPeer
) -> None:
    """A photo with a place in it, and an archive: one is handed over, the other is told."""
    reporter, clerk = somebody(town), somebody(town)
    number = await reporter.reports(SHORT)
    await joins(bot, clerk, "王一", "business-office", "clerk")
    before = await bot.count("evidence WHERE copy_state IS NOT NULL")
    await reporter.citizen.sends_document(PHOTO, "IMG_0001.jpg", "image/jpeg")
    await reporter.citizen.sends_document(b"PK\x03\x04" + bytes(60), "all.zip", "application/zip")
    await settled(bot, before + 2)
    await reporter.pushed("第2个文件“all.zip”去不掉隐藏信息")
    await clerk.does(Write(number), "1个有工作副本、1个只封存")
    await clerk.does(Press("看附件"), "只封存，没有工作副本")
    await clerk.pushed("工作副本 1，原件封存")
    (handed,) = documents(clerk)
    content = town.platform.files[handed["file_id"]].content
    journal = await bot.rows("SELECT actor, subject FROM journal WHERE action = 'file.shown'")

    assert isinstance(content, bytes)
    assert traces(PHOTO)
    assert [] == traces(content)
    assert "01.jpg" == handed["file_name"]
    assert "IMG_0001" not in str(handed)
    assert [number] == [row.subject for row in journal]
    assert [True] == [row.actor.startswith("staff:") for row in journal]


async def test_a_photo_tells_when_it_was_once_its_sender_says_yes(
    bot: Running, town: TelegramPeer
) -> None:
    """He types the place undisturbed; then one question saves him another."""
    reporter = somebody(town)
    before = await bot.count("evidence WHERE copy_state IS NOT NULL")
    waits = await bot.count("evidence WHERE facts_sealed IS NOT NULL")
    await reporter.goes(SHORT, "地点在哪里")
    await reporter.citizen.sends_document(PHOTO, "IMG_0002.jpg", "image/jpeg")
    await settled(bot, before + 1)
    for _ in range(100):
        if not await bot.count("work WHERE kind = 'clean' AND state <> 'done'"):
            break
        await asyncio.sleep(0.1)
    await reporter.does(Write("S306沙河桥"), "这张照片里带着拍摄时间：2024年6月12日")
    await reporter.does(Press("用"), "是哪个单位的人")
    await reporter.does(Press("不知道"), "对方出示执法证了吗")
    await reporter.does(Press("没看清"), "2024年6月12日")
    seen = await reporter.does(Press("匿名提交"), "已登记")

    assert number_in(seen)
    assert waits == await bot.count("evidence WHERE facts_sealed IS NOT NULL")


async def test_a_photo_behind_the_receipt_tells_it_where_its_sender_says_so(
    bot: Running, town: TelegramPeer
) -> None:
    """Staff read it as an addition; nothing of it is left beside the file."""
    reporter, clerk = somebody(town), somebody(town)
    number = await reporter.reports(SHORT)
    waits = await bot.count("evidence WHERE facts_sealed IS NOT NULL")
    await joins(bot, clerk, "李四", "business-office", "clerk")
    await reporter.citizen.sends_document(PHOTO, "IMG_0003.jpg", "image/jpeg")
    await reporter.pushed("附件1这张照片里带着拍摄时间和位置：2024年6月12日")
    await reporter.does(Press("告诉他们"), "补充已放进线索")
    await clerk.does(Write(number), "附件1这张照片里带着拍摄时间和位置：2024年6月12日")

    assert waits == await bot.count("evidence WHERE facts_sealed IS NOT NULL")


async def test_a_supervisor_reads_why_and_looks_in_the_browser(
    bot: Running, town: TelegramPeer
) -> None:
    """The copy opens as a picture, for him alone; the accused and strangers find nothing."""
    reporter = somebody(town)
    number = await reporter.reports(SHORT)
    before = await bot.count("evidence WHERE copy_state IS NOT NULL")
    await reporter.citizen.sends_document(PHOTO, "a.jpg", "image/jpeg")
    await reporter.citizen.sends_document(b"MZ" + bytes(60), "b.jpg", "image/jpeg")
    await settled(bot, before + 2)
    member = Visitor(bot.address)
    link = _ENTER.search(bot.printed)
    assert link is not None
    await member.opens(link[1])
    await member.sends(link[1])
    await member.opens("/chat")
    await member.says(number)
    page = await member.presses("看附件")
    (copy,) = LINK.findall(member.page)
    answer = await member.client.get(copy)
    part = await member.client.get(copy, headers={"range": "bytes=100-199"})
    beyond = await member.client.get(copy, headers={"range": "bytes=99999999-"})
    guarded = await member.client.get(copy, headers={"range": "bytes=0-1", "if-range": '"a"'})
    vault = bot.home / "data" / "evidence"
    vault.rename(vault.with_name("elsewhere"))
    unopened = await member.client.get(copy)
    vault.with_name("elsewhere").rename(vault)
    async with httpx.AsyncClient(base_url=bot.address) as stranger:
        refused = await stranger.get(copy)
        nothing = await stranger.get(f"/desk/files/{number}/9")
    await member.leaves()

    assert "内容和文件名不符" in page
    assert f"/desk/files/{number}/1" == copy
    assert ("image/jpeg", 200) == (answer.headers["content-type"], answer.status_code)
    assert [] == traces(answer.content)
    assert "bytes" == answer.headers["accept-ranges"]
    assert (206, answer.content[100:200]) == (part.status_code, part.content)
    assert f"bytes 100-199/{len(answer.content)}" == part.headers["content-range"]
    assert 416 == beyond.status_code
    assert (200, answer.content) == (guarded.status_code, guarded.content)
    assert "no-store" == answer.headers["cache-control"]
    assert "nosniff" == answer.headers["x-content-type-options"]
    assert "default-src 'none'" in answer.headers["content-security-policy"]
    assert 503 == unopened.status_code
    assert "这份工作副本打不开" in unopened.text
    assert f"{vault}" in bot.printed
    assert [404, 404] == [refused.status_code, nothing.status_code]
    assert refused.content == nothing.content


async def test_a_kill_in_the_middle_of_a_copy_loses_nothing(
    bot: Running, town: TelegramPeer
) -> None:
    """After kill -9 every file still gets its copy, once, and is told at most once."""
    reporter = somebody(town)
    await reporter.reports(SHORT)
    before = await bot.count("evidence")
    for at in range(6):
        await reporter.citizen.sends_document(PHOTO + bytes(at), f"{at}.jpg", "image/jpeg")
    await reporter.citizen.sends_document(b"MZ" + bytes(60), "b.jpg", "image/jpeg")
    for _ in range(100):
        if await bot.count("work WHERE kind = 'clean'") > 1:
            break
        await asyncio.sleep(0.02)
    await bot.restart()
    await settled(bot, before + 7)
    await reporter.pushed("第7个文件“b.jpg”打不开")
    states = await bot.rows(
        "SELECT copy_state, count(*) AS many FROM evidence WHERE id > :before GROUP BY copy_state",
        before=before,
    )
    told = [seen for seen in reporter.citizen.screen if "b.jpg”打不开" in seen.text]

    assert {"clean": 6, "vault": 1} == {row.copy_state: row.many for row in states}
    assert 1 == len(told)


async def test_a_page_keeps_the_words_where_the_vault_takes_no_file(bot: Running) -> None:
    """Only the file is refused, by name and with its cause; a script is told to send it no more."""
    visitor, told = Visitor(bot.address), "车身写着交通执法，昨天在S306罚我200没给票"
    await visitor.opens()
    vault = bot.home / "data" / "evidence"
    vault.mkdir(parents=True, exist_ok=True)
    vault.rename(vault.with_name("elsewhere"))
    vault.write_bytes(b"")
    page = await visitor.says(told, ("p48.jpg", PHOTO))
    dropped = await visitor.client.post(
        "/chat/files",
        files=[
            ("token", (None, re.findall(r'name="token" value="([^"]+)"', visitor.page)[0])),
            ("file", ("p49.jpg", PHOTO, "image/jpeg")),
        ],
    )
    vault.unlink()
    vault.with_name("elsewhere").rename(vault)
    await visitor.leaves()

    assert "“p48.jpg”没有存上：我们这边的存储出了问题" in page
    assert told in page
    assert "其他内容都已保存" in page
    assert 422 == dropped.status_code
    assert "“p49.jpg”没有存上" in dropped.json()["error"]
    assert f"a file from the page was not kept: [Errno 17] File exists: '{vault}'" in bot.printed
