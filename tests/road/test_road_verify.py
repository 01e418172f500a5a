"""Can an office bring a list in beside the running program, and a page answer from it?"""

import re
from collections.abc import Callable
from html import unescape
from pathlib import Path

import httpx
import pytest
from road.process import Running, daytime
from web.serving import hidden

HEAD = "备案号,检查单位,检查对象,检查开始日期,检查结束日期,检查事项"
MARKET, TIMBER = "青湾县市场监督管理局", "青湾木业有限公司"
ROWS = 1_200


def table(path: Path) -> str:
    """Write a list as an office's spreadsheet saves it."""
    wide = "2026-01-01,2099-12-31"
    others = [f"{n}号,{MARKET},云水纸业{n}厂,{wide},消防检查" for n in range(ROWS)]
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
async def test_a_killed_import_goes_on_with_the_next_process(
    install: Callable[..., Running], tmp_path: Path
) -> None:
    """Killed between two chunks, the edition is whole after the restart, no row doubled."""
    house = install()
    await house.start()
    path = table(tmp_path / "表.csv")
    house.kill9()
    done = await house.types("registry", "import", "filing", path, "--json")
    await house.start()
    again = await house.types("registry", "import", "filing", path, "--json")

    assert 0 == done.code, done.err
    assert done.facts["id"] == again.facts["id"]
    assert ROWS + 1 == await house.count("record")


def words(html: str) -> str:
    """Return what a page says, without its marks."""
    return unescape(re.sub(r"<[^>]+>", " ", html))
