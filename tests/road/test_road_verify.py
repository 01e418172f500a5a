"""Can an office bring a list in beside the running program, and a page answer from it?"""

import asyncio
import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from html import unescape
from pathlib import Path

import httpx
import pytest
from road.process import ENDS_WITHIN, Running, daytime
from web.serving import hidden

HEAD = "备案号,检查单位,检查对象,检查开始日期,检查结束日期,检查事项"
MARKET, TIMBER = "青湾县市场监督管理局", "青湾木业有限公司"
ROWS = 1_200
LONG = 6_000


def table(path: Path, rows: int = ROWS) -> str:
    """Write a list as an office's spreadsheet saves it."""
    wide = "2026-01-01,2099-12-31"
    others = [f"{n}号,{MARKET},云水纸业{n}厂,{wide},消防检查" for n in range(rows)]
    lines = [HEAD, f"118号,{MARKET},{TIMBER},{wide},特种设备检查", *others]
    path.write_bytes("\r\n".join(lines).encode("gb18030"))
    return str(path)


async def test_a_list_comes_in_beside_the_running_program_and_a_page_answers(
    install: Callable[..., Running], tmp_path: Path
) -> None:
    """The command hands the rows over, waits until they are in force, and /verify knows them."""
    house = install(CLUELINE_TIMEZONE=daytime())
    await house.start()

    done = await house.types(
        "registry",
        "import",
        "备案",
        table(tmp_path / "表.csv"),
        "--source",
        "青湾县司法局",
        "--json",
    )
    async with httpx.AsyncClient(base_url=house.address, follow_redirects=True) as browser:
        form = hidden((await browser.get("/verify")).text) | {"text": "市监局，查青湾木业"}
        page = await browser.post("/verify", data=form)
        told = words(page.text)
        report = await browser.post("/chat", data=hidden(page.text) | {"text": "报上去"})

    assert 0 == done.code, done.err
    assert ROWS + 1 == done.facts["rows"]
    assert "118号" in told
    assert TIMBER in told
    assert "青湾县司法局" in told
    assert done.facts["edition"] in told
    assert "查到的结果放进来了" in words(report.text)
    assert 0 == await house.count("import_chunk")
    assert 1 == await house.count(
        "journal WHERE action = 'verify.answered' AND actor = 'asker:web'"
    )


@pytest.mark.crash
async def test_an_import_that_is_cut_between_two_chunks_is_whole_afterwards(
    install: Callable[..., Running], tmp_path: Path
) -> None:
    """Program and command are killed on the way: the same command again ends the same edition."""
    house = install()
    await house.start()
    path = table(tmp_path / "表.csv", LONG)
    command = house.forks("registry", "import", "filing", path, out=tmp_path / "import.log")
    try:
        while not await house.count("record"):
            assert command.poll() is None
            await asyncio.sleep(0.01)
    finally:
        house.kill9()
        command.kill()
        await asyncio.to_thread(command.wait, ENDS_WITHIN)
    cut = await house.count("record")
    begun = await house.rows("SELECT id, state FROM edition")
    held(house.home / "data" / "clueline.db")
    await house.start()
    done = await house.types("registry", "import", "filing", path, "--json")

    assert 0 < cut < LONG + 1
    assert 0 == cut % 200
    assert ["arriving"] == [state for _, state in begun]
    assert 0 == done.code, done.err
    assert begun[0][0] == done.facts["id"]
    assert [(begun[0][0], "in-force")] == await house.rows("SELECT id, state FROM edition")
    assert LONG + 1 == await house.count("record")
    assert LONG + 1 == await house.count("(SELECT DISTINCT ident FROM record)")
    assert 0 == await house.count("import_chunk")
    assert 0 == await house.count("work WHERE kind = 'import' AND state <> 'done'")


def held(database: Path) -> None:
    """Leave every chunk as one that the dead process had just taken in hand."""
    with closing(sqlite3.connect(database)) as conn, conn:
        conn.execute(
            "UPDATE work SET state = 'leased', owner = 'gone', lease_until = ?"
            " WHERE kind = 'import' AND state <> 'done'",
            (1 << 60,),
        )


def words(html: str) -> str:
    """Return what a page says, without its marks."""
    return unescape(re.sub(r"<[^>]+>", " ", html))
