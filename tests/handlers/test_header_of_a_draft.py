"""Does the page say above a draft as whom it would be handed in?"""

from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

from reviewing import Direct
from talk import World, world

from bot.web_door import Visits, WebDoor
from clues.speech import Inbound
from desk.turn import Turned

ROAD = "昨天下午三点交警在柳河收费站罚我200没开票没亮证"


async def header(house: World, visitor: str) -> str:
    """Return the word for who reports, as the page of *visitor* has it."""

    async def hears(_: Inbound) -> Turned:
        return Turned()

    known = {"sealer": house.desk.sealer, "desk": house.desk, "chance": house.chance}
    office = cast("Any", SimpleNamespace(now=lambda: house.now, **known))
    door = WebDoor(office, Direct(house), house.house, cast("Any", hears), Visits())
    return (await door.transcript(visitor, "zh-Hans")).identity_word


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
