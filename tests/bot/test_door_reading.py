"""What becomes of an event whose words cannot even be read?"""

from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from reviewing import Direct, rows
from talk import world

from bot import door as doors
from bot.door import Door
from bot.figures import Figures
from clues.speech import Inbound
from handlers import contents


async def test_a_fault_in_reading_stops_no_stream(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The words are kept and asked about; without that the platform would repeat them for ever."""
    house = world(tmp_path)

    def breaks(*_: Any) -> Any:
        raise ArithmeticError

    monkeypatch.setattr(doors, "understood", breaks)
    office = cast(
        "Any",
        SimpleNamespace(
            now=lambda: house.now,
            chance=house.chance,
            sealer=house.desk.sealer,
            desk=house.desk,
            keys=house.desk.keys,
            catalogue=house.house.catalogue,
        ),
    )
    delivery = cast("Any", SimpleNamespace(post=lambda *_: None))
    door = Door(office, Direct(house), contents.book(house.house), delivery, Figures())
    turned = await door(
        Inbound(
            source="telegram",
            event="1",
            channel="telegram",
            address="a",
            lookup=b"a",
            at=house.now,
            words="两个穿制服的在桥头收了二百元",
        )
    )

    assert turned.posted
    assert ["done"] == [row.state for row in rows(house, "SELECT state FROM event")]
