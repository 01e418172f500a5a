"""Do the pages hold on every screen: width, theme, type size, keyboard, paper?"""

import base64
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from peers.chromium import axe
from playwright.async_api import Browser, Page
from web.house import CODE, STORY, Talk
from web.serving import Site, site

from bot.web.settings import SIZES

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="module")]

SIDEWAYS = "document.documentElement.scrollWidth - document.documentElement.clientWidth"
FIRST_SCREEN = (
    "[...document.querySelectorAll('.button.main')]"
    ".every(one => one.getBoundingClientRect().bottom <= innerHeight)"
)
SMALL = """[...document.querySelectorAll('a,button,summary,input:not([type=hidden]),textarea')]
.filter(one => one.getClientRects().length && !one.closest('p,label') && !one.matches('.skip,p a'))
.filter(one => one.getBoundingClientRect().height < 43.5)
.map(one => one.outerHTML.slice(0, 80))"""
LOOKED_AT = {
    17: ("light", (360, 1280)),  # a small phone, and a desk
    22: ("dark", (390,)),  # a phone in the dark, large type
    30: ("dark", (1280,)),  # a desk in the dark, largest type
}
"""Type size: the theme it is seen in, and on which widths axe looks."""
WIDTHS = (320, 360, 390, 768, 1280)
VISITS = ("/", "/chat", "card", "review", "receipt", "status", "/privacy", "wrong")


async def visit(page: Page, running: Site, place: str) -> None:
    """Stand on one of the pages; the places in the middle follow each other."""
    address = running.address
    if place.startswith("/"):
        await page.goto(address + place)
    elif place == "card":
        await page.goto(f"{address}/chat")
        await page.fill("#text", STORY)
        await page.click("#send")
        await page.wait_for_selector("#now .question")
    elif place == "review":
        await page.click("#now .choices button")
        await page.wait_for_selector("body.review")
    elif place == "receipt":
        await page.click("#now .button.main")
        await page.wait_for_selector("#code")
    elif place == "status":
        await page.click(".done .main")
        await page.wait_for_selector(".story")
    else:
        await page.goto(f"{address}/status?another=1")
        await page.fill("#code", CODE.replace("9TVB", "9TVR"))
        await page.click(".ask .main")
        await page.wait_for_selector("#wrong")


@asynccontextmanager
async def looking(browser: Browser, width: int, theme: str = "light") -> AsyncIterator[Page]:
    """Give a page of this width whose policy violations and faults are collected."""
    context = await browser.new_context(
        viewport={"width": width, "height": 780}, color_scheme=theme, locale="zh-CN"
    )
    page = await context.new_page()
    page.faults = []  # type: ignore[attr-defined]
    page.on("pageerror", lambda fault: page.faults.append(str(fault)))  # type: ignore[attr-defined]
    page.on(
        "console",
        lambda line: (
            page.faults.append(line.text)  # type: ignore[attr-defined]
            if "Content Security Policy" in line.text
            else None
        ),
    )
    yield page
    assert [] == page.faults  # type: ignore[attr-defined]
    await context.close()


@pytest.mark.parametrize("size", SIZES)
async def test_every_page_holds_on_every_screen(browser: Browser, size: int) -> None:
    """All words stay inside every width; axe finds nothing; what is pressed is 44 px high.

    WCAG 2.2 AA as far as a machine can see. One journey looks at all of it: to come to a page
    takes longer than to look at it.
    """
    theme, axed = LOOKED_AT[size]
    wrong: list[tuple[str, int, object]] = []
    async with site() as running, looking(browser, 390, theme) as page:
        await page.goto(f"{running.address}/?size={size}")
        for place in VISITS:
            await visit(page, running, place)
            for width in WIDTHS:
                await page.set_viewport_size({"width": width, "height": 780})
                sideways = await page.evaluate(SIDEWAYS)
                found = [f"{sideways} px sideways"] if sideways else []
                found += await axe(page) if width in axed else []
                found += await page.evaluate(SMALL) if width == WIDTHS[1] else []
                wrong += [(place, width, each) for each in found]

    assert [] == wrong


async def test_the_filled_button_is_on_the_first_screen(browser: Browser) -> None:
    """On 360 x 780 the one thing to do is seen without scrolling."""
    async with site() as running, looking(browser, 360) as page:
        for address in ("/", "/chat", "/status"):
            await page.goto(running.address + address)
            assert await page.evaluate(FIRST_SCREEN), address


async def test_the_box_is_on_the_first_screen_in_the_largest_type(browser: Browser) -> None:
    """Who needs 30 px is shown where to write, without scrolling past all that is explained."""
    async with site() as running, looking(browser, 390) as page:
        await page.goto(f"{running.address}/chat?size=30")
        box = await page.locator("#text").bounding_box()

    assert box
    assert box["y"] + box["height"] <= 780


async def test_question_and_box_are_both_seen_above_a_keyboard(browser: Browser) -> None:
    """With half of a 360 x 640 phone taken by the keyboard, both are still there."""
    async with site() as running, looking(browser, 360) as page:
        await page.set_viewport_size({"width": 360, "height": 400})
        await visit(page, running, "card")
        question = await page.locator("#now .question").bounding_box()
        box = await page.locator("#text").bounding_box()

    assert question
    assert box
    assert question["y"] >= 50
    assert question["y"] + question["height"] <= box["y"]
    assert box["y"] + box["height"] <= 400


@pytest.mark.parametrize(
    ("address", "paper"),
    [("/poster", (595, 842)), ("/receipt", (298, 420))],  # A4 for a wall, A6 for a pocket
)
async def test_paper_is_exactly_one_page(
    browser: Browser, address: str, paper: tuple[int, int]
) -> None:
    """The poster fills one A4 page, the slip one A6 page."""
    async with site() as running, looking(browser, 794) as page:
        for place in ("card", "review", "receipt"):
            await visit(page, running, place)
        for language in ("zh-Hans", "en"):
            await page.goto(f"{running.address}{address}?lang={language}")
            printed = await page.pdf(prefer_css_page_size=True)
            sizes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", printed)
            assert [paper] == [(round(float(w)), round(float(h))) for w, h in sizes], language


async def test_codes_are_black_on_white_in_the_dark_too(browser: Browser) -> None:
    """The quiet zone is white and the eye's pupil black, as a camera sees them."""
    async with site() as running, looking(browser, 1280, "dark") as page:
        await page.goto(running.address)
        shot = await page.locator(".qr").first.screenshot()
        sample = await page.evaluate(PIXELS, base64.b64encode(shot).decode())

    assert [[255, 255, 255], [0, 0, 0]] == sample


async def test_the_conversation_is_announced_line_by_line(browser: Browser) -> None:
    """A new line is appended inside the log; the lines before stay the same nodes."""
    async with site() as running, looking(browser, 390) as page:
        await visit(page, running, "card")
        await page.evaluate("document.querySelector('#lines li').marked = true")
        talk: Talk = next(iter(running.house.talks.values()))
        running.house.add(talk, "工作人员看过了。")
        running.house.tell(talk)
        await page.wait_for_selector("#line-3")
        same = await page.evaluate("document.querySelector('#lines li').marked")

    assert same


PIXELS = """async encoded => {
  const picture = new Image();
  picture.src = 'data:image/png;base64,' + encoded;
  await picture.decode();
  const canvas = document.createElement('canvas');
  canvas.width = picture.width; canvas.height = picture.height;
  const pen = canvas.getContext('2d');
  pen.drawImage(picture, 0, 0);
  const module = picture.width / 37;
  const seen = at => [...pen.getImageData(at * module, at * module, 1, 1).data.slice(0, 3)];
  return [1.5, 7.5].map(seen);
}"""
