"""What does the page say of a draft: as whom it would be handed in, whether it is the last look?"""

from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

from reviewing import Direct
from talk import World, peek_at, world

from bot.open_pages import Visits
from bot.web.door import Style, Unsent
from bot.web_door import WebDoor
from clues.speech import Inbound
from desk.turn import Turned

ROAD = "昨天下午三点交警在柳河收费站罚我200没开票没亮证"


def door_of(house: World, visits: Visits | None = None) -> WebDoor:
    """Return what the pages of this office speak to."""

    async def hears(_: Inbound) -> Turned:
        return Turned()

    known = {"sealer": house.desk.sealer, "desk": house.desk, "chance": house.chance}
    office = cast("Any", SimpleNamespace(now=lambda: house.now, **known))
    return WebDoor(office, Direct(house), house.house, cast("Any", hears), visits or Visits())


async def header(house: World, visitor: str) -> str:
    """Return the word for who reports, as the page of *visitor* has it."""
    return (await door_of(house).transcript(visitor, "zh-Hans")).identity_word


async def test_the_page_says_as_whom_a_draft_is_handed_in(tmp_path: Path) -> None:
    """匿名 until a name was left and its use allowed; 匿名 again once it was taken back."""
    house = world(tmp_path)
    who = house.person("visitor", channel="web")
    who.says(ROAD, "路上被罚款")
    before = await header(house, who.name)
    who.says("保密实名", "李建国 13812345678", "同意")
    named = await header(house, who.name)
    who.says("还是匿名吧")

    assert "匿名" == before
    assert "保密实名" == named
    assert "匿名" == await header(house, who.name)


async def test_only_the_card_is_the_last_look(tmp_path: Path) -> None:
    """Who is asked as whom he reports does not read 看一遍，再交, and no button stands out."""
    house = world(tmp_path)
    who = house.person("visitor", channel="web")
    who.says(ROAD, "路上被罚款")
    card = await door_of(house).transcript(who.name, "zh-Hans")
    who.says("留联系方式")
    asked = await door_of(house).transcript(who.name, "zh-Hans")
    who.says("实名", "个人", "李建国 13812345678")
    consent = await door_of(house).transcript(who.name, "zh-Hans")

    assert [True, False, False] == [card.review, asked.review, consent.review]
    assert ["匿名提交"] == [one.label for one in card.options if one.style is Style.MAIN]
    assert {"匿名", "同意，仅此用途"} & {one.label for one in (*asked.options, *consent.options)}
    assert [] == [one for one in (*asked.options, *consent.options) if one.style is Style.MAIN]


async def test_receipt_and_status_name_what_is_not_sent_yet(tmp_path: Path) -> None:
    """The second of two matters is a draft, and its reporter reads so wherever he looks."""
    house = world(tmp_path)
    who = house.person("visitor", channel="web")
    who.says(f"有两件事，第一{ROAD}，第二上星期三城管把我的水果摊掀了，在西街")
    who.says("分成两条")
    who.says("路上被罚款")
    before = await door_of(house).receipt(who.name, "zh-Hans")
    who.says("匿名提交")
    talk = peek_at(who)
    assert talk.receipt is not None
    receipt = await door_of(house).receipt(who.name, "zh-Hans")
    assert receipt is not None
    code = str(talk.receipt["code"])
    status = await door_of(house)._view(door_of(house)._digest(code), who.name, "zh-Hans")
    elsewhere = await door_of(house)._view(door_of(house)._digest(code), "another", "zh-Hans")
    page = await door_of(house).transcript(who.name, "zh-Hans")
    said = [line.text for line in (*page.lines, page.question) if line is not None]
    assert status is not None
    assert elsewhere is not None

    assert before is None
    assert Unsent(1, "上星期三城管把我的水果摊掀了，在西街") == receipt.unsent == status.unsent
    assert elsewhere.unsent is None
    assert any("第一件登记好了。接着是第二件：" in text for text in said)


async def test_an_open_page_is_let_go_when_the_process_ends(tmp_path: Path) -> None:
    """Its stream of news ends by itself, and is not broken off with an error in the log."""
    house = world(tmp_path)
    who = house.person("visitor", channel="web")
    who.says(ROAD)
    visits = Visits()
    news = door_of(house, visits).news(who.name, 0)
    first = await anext(news)
    visits.end()

    assert first > 0
    assert [] == [line async for line in news]
    assert {} == dict(visits.waiting)
