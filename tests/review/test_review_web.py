"""Does the web page hide or keep what it should not?"""

from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from reviewing import Direct, reports
from sqlalchemy.exc import DBAPIError
from talk import Person, World, world

from bot.open_pages import Visits
from bot.web_door import WebDoor
from clues.speech import FileKind, FileRef, Inbound, Say, StoredFile, Words
from desk.payload import unpack
from desk.turn import Turned
from storage import talk_rows
from storage.evidence import FolderBlobs
from storage.postgres import passing


@pytest.fixture
def house(tmp_path: Path) -> World:
    """Give a fresh office."""
    return world(tmp_path)


@pytest.fixture
def visitor(house: World) -> Person:
    """Give somebody with a browser."""
    return house.person("visitor", channel="web")


def page(who: Person) -> list[Say]:
    """Return the lines of the page."""
    with who.world.room() as room:
        found = talk_rows.lines(room.conn, room.sealer, who.address)
    return [unpack(each.body) for each in found]


def test_a_button_that_is_not_obeyed_is_answered_on_the_page(visitor: Person) -> None:
    """A page has no toast, so it says it as a line."""
    visitor.says("/report")
    visitor.presses_token("forged")

    assert Words("button-foreign") in [line for say in page(visitor) for line in say.lines]


def test_a_typed_receipt_code_stays_in_no_transcript(house: World, visitor: Person) -> None:
    """Who types his code on a borrowed computer leaves it nowhere."""
    _, code = reports(house.person())
    visitor.says(f"/status {code}", "/status", code)

    assert code not in str(page(visitor))


def test_what_a_cancelled_draft_showed_is_gone_from_the_page(visitor: Person) -> None:
    """Deleted means deleted."""
    visitor.says("/report", "两个穿制服的收了二百")
    visitor.says("取消", "1")

    assert "二百" not in str(page(visitor))


async def test_an_upload_that_was_not_taken_is_not_kept(house: World, tmp_path: Path) -> None:
    """A file beyond the limits does not fill the disk."""
    blobs = FolderBlobs(tmp_path / "evidence")

    async def chunks() -> Any:
        yield b"picture"

    stored = await blobs.put(chunks(), key=bytes(32), limit=100)

    async def refuses(_: Inbound) -> Turned:
        return Turned()

    known = {"sealer": house.desk.sealer, "desk": house.desk, "chance": house.chance}
    office = cast("Any", SimpleNamespace(blobs=blobs, now=lambda: house.now, **known))
    door = WebDoor(office, Direct(house), house.house, cast("Any", refuses), Visits())
    file = FileRef(
        kind=FileKind.PHOTO,
        ref=stored.blob_id,
        stored=StoredFile(key_id="k", blob=stored.blob_id, sha256=stored.sha256.hex()),
    )
    await door.hear(
        Inbound(
            source="web",
            event="e",
            channel="web",
            address="v",
            lookup=b"v",
            at=house.now,
            files=(file,),
        )
    )

    assert [] == await blobs.ids()


@pytest.mark.parametrize(
    ("state", "expected"),
    [
        pytest.param("40P01", True, id="deadlock"),
        pytest.param("53100", True, id="disk full"),
        pytest.param("57014", True, id="statement time-out"),
        pytest.param("57P01", True, id="server restarts"),
        pytest.param("55P03", True, id="lock time-out"),
        pytest.param("23505", False, id="a key twice is a fault of ours"),
    ],
)
def test_what_passes_by_itself_is_no_fault_of_an_event(state: str, expected: bool) -> None:  # noqa: FBT001 - a table
    """Such an event is not set aside: it comes again."""
    fault = DBAPIError("statement", {}, cast("Any", SimpleNamespace(sqlstate=state)))

    assert expected is passing(fault)
