"""Does a report that was begun on Telegram reach its receipt in a browser, and back again?"""

import asyncio
import re
from collections.abc import AsyncIterator

import httpx
import pytest
import pytest_asyncio
from peers.chromium import PHONE
from peers.telegram import TelegramPeer
from playwright.async_api import Browser, Page
from road.process import Running, installation
from road.reporting import SHORT, ZH, Reporter, Write

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
CODE = re.compile(r"ZY(?:-[0-9A-Z]{4}){4}")


@pytest_asyncio.fixture(loop_scope="module")
async def open_house(
    town: TelegramPeer, tmp_path_factory: pytest.TempPathFactory
) -> AsyncIterator[Running]:
    """Give a running process that has a public address."""
    one = installation(tmp_path_factory.mktemp("home"), town)
    one.environ["CLUELINE_PUBLIC_URL"] = one.address
    await one.start()
    yield one
    one.kill9()


@pytest_asyncio.fixture(loop_scope="module")
async def plain_page(browser: Browser) -> AsyncIterator[Page]:
    """Give a page on a phone's screen without any script."""
    context = await browser.new_context(viewport=PHONE, locale="zh-CN", java_script_enabled=False)
    yield await context.new_page()
    await context.close()


async def leaves_for_elsewhere(reporter: Reporter) -> tuple[str, str]:
    """Ask for another place; return the code and what the button opens."""
    seen = await reporter.does(Write("换个地方写"), "转移码")
    code = CODE.search(seen.text)
    assert code is not None
    return code[0], str((seen.button("打开网页接着写") or {})["url"])


async def finishes(page: Page) -> str:
    """Answer what is left on the page, and return the number on the receipt."""
    await page.click("#now button:has-text('昨天')")
    await page.click("#now button:has-text('交通运输执法')")
    await page.fill("#text", "200")
    await page.click("#send")
    await page.click("#now button:has-text('没看证件，有票据')")
    await page.click("button:has-text('匿名提交')")
    return await page.locator(".code.number").inner_text()


async def test_a_draft_goes_from_telegram_to_the_web_by_a_link(
    open_house: Running, town: TelegramPeer, plain_page: Page
) -> None:
    """Without a script, at 390 px: one clue, with the photo that was sent on Telegram."""
    reporter = Reporter(town.person(7_501, language="zh"))
    await reporter.goes(ZH, until="什么时候的事")
    _, link = await leaves_for_elsewhere(reporter)
    async with httpx.AsyncClient() as preview:  # a chat that looks at the link before it is opened
        seen = [await preview.get(link) for _ in range(2)]
    await plain_page.goto(link)
    sideways = await plain_page.evaluate(SIDEWAYS)
    await plain_page.click("text=接着写 >> nth=-1")
    address, text = plain_page.url, await plain_page.locator("main").inner_text()
    await reporter.citizen.hears("草稿已搬到别处", timeout=5)
    number = await finishes(plain_page)
    await plain_page.goto(link)
    await plain_page.click("text=接着写 >> nth=-1")
    again = await plain_page.locator("#lines").inner_text()

    assert [200, 200] == [each.status_code for each in seen]
    assert 0 == sideways
    assert f"{open_house.address}/chat#now" == address
    assert "接上了" in text
    assert "S306沙河桥" in text
    assert "用过了" in again
    assert 1 == await open_house.count(f"clue WHERE number = '{number}'")
    assert 1 == await open_house.count("clue")
    assert 1 == await open_house.count("evidence WHERE clue_id IS NOT NULL")
    assert link.rpartition("/")[2].partition("-")[2] not in open_house.printed


async def test_two_browsers_with_one_link(
    open_house: Running, town: TelegramPeer, browser: Browser
) -> None:
    """Both press at once: one has the draft, the other is told that the link was used."""
    reporter = Reporter(town.person(7_502, language="zh"))
    await reporter.goes(ZH, until="什么时候的事")
    _, link = await leaves_for_elsewhere(reporter)
    contexts = [
        await browser.new_context(java_script_enabled=False, locale="zh-CN") for _ in range(2)
    ]
    pages = [await each.new_page() for each in contexts]
    for page in pages:
        await page.goto(link)
    await asyncio.gather(*(page.click("text=接着写 >> nth=-1") for page in pages))
    told = [await page.locator("main").inner_text() for page in pages]

    assert 1 == sum("接上了" in each for each in told)
    assert 1 == sum("这个链接用过了" in each for each in told)
    for context in contexts:
        await context.close()


async def test_who_leaves_a_page_takes_a_code_back_to_telegram(
    open_house: Running, town: TelegramPeer, plain_page: Page
) -> None:
    """离开 shows the code once, on a page without our name; the draft goes on in the chat."""
    await plain_page.goto(f"{open_house.address}/chat")
    await plain_page.fill("#text", "两个穿制服的拦下我的车，收了二百元")
    await plain_page.click("#send")
    await plain_page.click("#leave")
    left = await plain_page.locator("main").inner_text()
    title, sideways = await plain_page.title(), await plain_page.evaluate(SIDEWAYS)
    code = CODE.search(left)
    await plain_page.goto(f"{open_house.address}/chat")
    after = await plain_page.locator("main").inner_text()
    reporter = Reporter(town.person(7_503, language="zh"))
    assert code is not None
    seen = await reporter.does(Write(f"你好，转移码 {code[0]}"), "接上了|是哪方面的事")

    assert "草稿还在" in left
    assert "线索通" not in title + left
    assert 0 == sideways
    assert "两个穿制服的" not in after
    assert seen.text
    card = next(each for each in reporter.citizen.screen if "接上了" in each.text)
    assert "两个穿制服的拦下我的车" in card.text


async def test_a_chat_opens_the_status_of_its_clue_in_a_browser(
    open_house: Running, town: TelegramPeer, plain_page: Page
) -> None:
    """By a link that works once; no code is typed, and none stands in an address."""
    reporter = Reporter(town.person(7_504, language="zh"))
    number = await reporter.reports(SHORT)
    seen = await reporter.does(Write("转到网页"), "看进度|进度可以在网页里看")
    link = str((seen.button("打开网页看进度") or {})["url"])
    await plain_page.goto(link)
    await plain_page.click("main button")
    address, shown = plain_page.url, await plain_page.locator("main").inner_text()
    await plain_page.goto(f"{open_house.address}/chat")
    await plain_page.goto(f"{open_house.address}/status")
    still = await plain_page.locator("main").inner_text()

    assert f"{open_house.address}/status" == address
    assert number in shown
    assert "已收到" in shown
    assert number in still


async def test_a_poster_fills_in_the_place_on_the_web(
    open_house: Running, plain_page: Page
) -> None:
    """What is scanned is not asked for; nothing is kept of who only looks."""
    await plain_page.goto(f"{open_house.address}/chat?at=shahe-bridge")
    start = await plain_page.locator("main").inner_text()
    kept = await open_house.count("talk")
    await plain_page.fill("#text", "两个穿制服的拦下我的车，收了二百元，没有票")
    await plain_page.click("#send")
    told = await plain_page.locator("main").inner_text()
    talks = await open_house.count("talk")

    assert "您扫的是“S306沙河桥治超站”的码" in start
    assert 0 == kept
    assert "S306沙河桥治超站" in told
    assert "地点在哪里" not in told
    assert 1 == talks
