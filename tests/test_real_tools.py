"""Are the real database and the real browser really there?"""

import socket
from collections.abc import Callable

import pytest
from peers.chromium import axe
from playwright.async_api import Page
from sqlalchemy import text
from sqlalchemy.ext.asyncio import create_async_engine

BAD_PAGE = "<html><body><img src='data:,'><input></body></html>"
GOOD_PAGE = "<html lang=zh-Hans><title>线索通</title><body><main><h1>您好</h1></main></body></html>"


@pytest.mark.postgres
async def test_a_database_starts_like_its_template(postgres_database: Callable[..., str]) -> None:
    """What the template holds is in the copy, and stays out of the template."""
    template = postgres_database()
    await _run(template, "CREATE TABLE word (said text)")
    copy = postgres_database(template=template)
    await _run(copy, "INSERT INTO word VALUES ('线索')")

    assert ["线索"] == await _run(copy, "SELECT said FROM word")
    assert [] == await _run(template, "SELECT said FROM word")
    assert ["on"] == await _run(copy, "SHOW fsync")


@pytest.mark.browser
@pytest.mark.asyncio(loop_scope="module")
async def test_axe_names_what_is_wrong_with_a_page(page: Page) -> None:
    """A picture without words and a field without label are found; a good page is quiet."""
    await page.set_content(BAD_PAGE)
    wrong = await axe(page)
    await page.set_content(GOOD_PAGE)

    assert {"image-alt", "label", "html-has-lang", "document-title"} == {
        line.split()[0] for line in wrong
    }
    assert [] == await axe(page)


@pytest.mark.parametrize(
    "reach",
    [
        lambda: socket.create_connection(("192.0.2.1", 9), timeout=0.1),  # an address elsewhere
        lambda: socket.getaddrinfo("example.org", 80),  # a name is already a message outside
    ],
    ids=["address", "name"],
)
def test_nothing_leaves_this_machine(reach: Callable[[], object]) -> None:
    """A test that would reach another machine fails instead."""
    with pytest.raises(AssertionError, match="this machine only"):
        reach()


async def _run(url: str, statement: str) -> list[object]:
    engine = create_async_engine(url)
    try:
        async with engine.begin() as connection:
            result = await connection.execute(text(statement))
            return list(result.scalars()) if result.returns_rows else []
    finally:
        await engine.dispose()
