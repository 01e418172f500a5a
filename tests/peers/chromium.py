"""Which browser opens our pages in tests, and what does axe say about them?

The browser is the system's Chromium (CHROMIUM names another one), driven by playwright.
axe-core comes out of the wheel axe-playwright-python, of which only the script is used.
"""

import os
import shutil
from collections.abc import AsyncIterator, Callable
from functools import cache
from importlib.resources import files
from typing import Any

import pytest_asyncio
from playwright.async_api import Browser, Page, ViewportSize, async_playwright

# The shell is the same Chromium without the window that nobody sees: a page costs a third.
CANDIDATES = ("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome")
# What playwright turns off; a list of ours would stand in its place.
QUIET = (
    *("AimEnabled", "AvoidCorsURLLoaderRestartOnRedirect", "AvoidUnnecessaryBeforeUnloadCheckSync"),
    *("DestroyProfileOnBrowserClose", "HttpsFirstBalancedModeAutoEnable", "HttpsUpgrades"),
    *("LensOverlay", "MediaRouter", "NetworkTimeServiceQuerying", "OptimizationHints"),
    *("PaintHolding", "PreconnectToSearch", "TcpPortRandomizationWin"),
    "ThirdPartyStoragePartitioning",
)
# The address bar of every window is a page with a process of its own: half of what a test costs.
BARS = ("WebUIOmniboxAimPopup", "WebUIOmniboxFullPopup", "WebUIOmniboxPopup")
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    f"--disable-features={','.join((*QUIET, *BARS))}",
)
RULES = ("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa")
PHONE = ViewportSize(width=390, height=844)


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def browser(missing: Callable[[str], None]) -> AsyncIterator[Browser]:
    """Give a running Chromium to all tests of a file; each opens a context of its own."""
    program = os.environ.get("CHROMIUM") or next(filter(None, map(shutil.which, CANDIDATES)), None)
    if program is None:
        missing("a browser: install Chromium, or name one in CHROMIUM")
        return
    async with async_playwright() as playwright:
        running = await playwright.chromium.launch(executable_path=program, args=list(FLAGS))
        yield running
        await running.close()


@pytest_asyncio.fixture(loop_scope="module")
async def page(browser: Browser) -> AsyncIterator[Page]:
    """Give an empty page on a phone's screen."""
    context = await browser.new_context(viewport=PHONE, locale="zh-CN", bypass_csp=False)
    yield await context.new_page()
    await context.close()


async def axe(page: Page) -> list[str]:
    """Return what breaks WCAG 2.2 AA on the page, one line for each rule and element.

    The script is injected by the debugger, so that the page's own CSP stays in force.
    """
    if not await page.evaluate("'axe' in window"):
        await page.evaluate(_script())
    tags = {"type": "tag", "values": list(RULES)}
    found: dict[str, Any] = await page.evaluate(
        "tags => axe.run(document, {runOnly: tags, resultTypes: ['violations']})", tags
    )
    return [
        f"{rule['id']} ({rule['impact']}): {rule['help']}: {' '.join(map(str, node['target']))}"
        for rule in found["violations"]
        for node in rule["nodes"]
    ]


@cache
def _script() -> str:
    return (files("axe_playwright_python") / "axe.min.js").read_text(encoding="utf-8")
