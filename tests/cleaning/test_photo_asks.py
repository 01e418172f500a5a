"""Is a person asked, once and at the right moment, whether his photo may fill what is empty?"""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from reviewing import Direct, does, rows
from strangers.marks import MOST, pieces
from strangers.pictures import exif, saved, scene
from talk import Person, keys, peek_at, world

from clues.speech import FileKind, FileRef, Inbound, StoredFile
from clues.working_copy import PhotoFacts
from desk.intake import KeepFiles, keep_files
from handlers.citizen.report.files import photo
from scheduler.cleaning import Cleaning
from storage import clue_rows, copy_rows, work_rows
from storage.cleaning.workshop import Copied, Workshop
from storage.evidence import FolderBlobs

PHOTO = saved(scene(), "JPEG", exif=exif())  # 2024-06-12 16:20:05, 41.12 N 122.06 E
PLACE = {"latitude": 41.12, "longitude": 122.06}


class Draft:
    """A person with an open draft, and the office that makes copies of what he sends."""

    def __init__(self, path: Path, channel: str = "telegram") -> None:
        self.house = world(path)
        self.blobs = FolderBlobs(path / "evidence")
        self.who = self.house.person(channel=channel)
        self.heard: list[Inbound] = []

    @property
    def answers(self) -> Any:
        """What the draft holds."""
        frame = peek_at(self.who).frame
        return {} if frame is None else frame.answers

    async def sends(self, facts: PhotoFacts | None = None) -> None:
        """Send a photo, and have its copy made."""
        talk = peek_at(self.who)
        key = self.house.desk.keys.take()
        stored = await self.blobs.put(pieces(PHOTO), key=key.secret, limit=MOST)
        kept = StoredFile(key_id=key.id, blob=stored.blob_id, sha256=stored.sha256.hex())
        file = FileRef(kind=FileKind.PHOTO, ref=stored.blob_id, name="a.jpg", stored=kept)
        with self.house.room() as room:
            keep_files(room, talk, KeepFiles(files=(file,), key_id=talk.key_id))
        await self.cleans(self.door, facts)

    async def cleans(
        self, door: Callable[[Inbound], Awaitable[object]], facts: PhotoFacts | None = None
    ) -> None:
        """Make what copies are asked for; *facts* stand in for what the camera wrote."""
        cleaning = Cleaning(
            database=Direct(self.house),
            desk=self.house.desk,
            blobs=self.blobs,
            clock=lambda: self.house.now,
            workshop=Workshop(MOST) if facts is None else Told(facts),
            door=door,
        )
        while found := await cleaning.claim():
            for work in found:
                await cleaning.do(work)

    async def door(self, inbound: Inbound) -> None:
        """Let what came of the copy happen to the conversation."""
        self.heard.append(inbound)
        self.who._turn(inbound)

    def told(self) -> Any:
        """Return what the one clue tells."""
        with self.house.room() as room:
            found = room.conn.exec_driver_sql("SELECT * FROM clue").first()
            return clue_rows.whole(room.conn, room.sealer, found).told


class Told(Workshop):
    """A workshop whose camera said this."""

    def __init__(self, facts: PhotoFacts) -> None:
        super().__init__(MOST)
        self._told = facts

    async def copy(self, *what: Any) -> Any:
        """Make the copy, and say what the camera said."""
        made = await super().copy(*what)
        return replace(made, facts=self._told) if isinstance(made, Copied) else made


@pytest.fixture
def draft(tmp_path: Path) -> Draft:
    """Give a draft that asks for the place."""
    made = Draft(tmp_path)
    begin(made.who)
    return made


def begin(who: Person) -> None:
    """Tell a story and leave place and time open."""
    who.says("/start", "举报")
    who.presses("路上、水上")
    who.presses("路上被罚款")
    who.says("被拦下来，罚了二百")


def finish(who: Person) -> None:
    """Answer what is left and submit."""
    who.presses("交警")
    who.presses("都有")
    who.presses("匿名提交")


async def test_the_open_question_gets_its_answer_first(draft: Draft) -> None:
    """Nothing is said while somebody types; the offer comes behind his answer."""
    await draft.sends()
    silent = draft.who.news
    draft.who.says("沙河桥")

    assert [] == silent
    assert "沙河桥" == draft.answers["place"]["words"]
    assert "拍摄时间：2024年6月12日" in draft.who.text
    assert "位置" not in draft.who.text


async def test_facts_fill_the_line_that_is_empty_with_his_word(draft: Draft) -> None:
    """The time is taken, the place he told stays, the clue holds both; no question is left."""
    await draft.sends()
    draft.who.says("沙河桥")
    draft.who.presses("用")
    asked = draft.who.sees("report-agency-ask")
    finish(draft.who)

    assert asked
    assert {"value": "2024-06-12T16:20", "said": "照片里带着的"} == draft.told()["time"]
    assert "沙河桥" == draft.told()["place"]["words"]
    assert [] == [key for key in draft.told() if key.startswith("photo")]


async def test_without_his_word_nothing_is_kept(draft: Draft) -> None:
    """The question that the photo would have answered is asked; no fact is left anywhere."""
    await draft.sends()
    draft.who.says("沙河桥")
    draft.who.presses("不用")
    asked = draft.who.sees("report-time-ask")
    before = draft.answers
    draft.who.says("昨天")
    finish(draft.who)

    assert asked
    assert "2024" not in str(before)
    assert "2024" not in str(draft.told())
    assert [(None,)] == rows(draft.house, "SELECT facts_sealed FROM evidence")


async def test_a_draft_is_asked_once_however_many_photos_come(draft: Draft) -> None:
    """A no is a no for the next photo, too."""
    await draft.sends()
    draft.who.says("沙河桥")
    draft.who.presses("不用")
    await draft.sends()
    draft.who.presses("记不清")

    assert 2 == len(draft.heard)
    assert not draft.who.sees("file-facts-ask")


async def test_both_lines_are_offered_where_both_are_empty(tmp_path: Path) -> None:
    """A photo that comes before the story saves two questions."""
    draft = Draft(tmp_path)
    draft.who.says("/start", "举报")
    draft.who.presses("路上、水上")
    draft.who.presses("路上被罚款")
    await draft.sends()
    draft.who.says("被拦下来，罚了二百")
    asked = draft.who.text
    draft.who.presses("用")

    assert "拍摄时间和位置：2024年6月12日（周三） 16:20，41.12000，122.06000。" in asked
    assert draft.who.sees("report-agency-ask")
    assert "记下了：时间 2024年6月12日（周三） 16:20。" in draft.who.text
    assert "记下了：地点 位置 41.12000，122.06000。" in draft.who.text
    assert PLACE == draft.answers["place"]


async def test_a_photo_that_comes_at_the_card_is_asked_above_it(draft: Draft) -> None:
    """The card's buttons become stale, the answer leads back to a card with the new line."""
    draft.who.presses("记不清")
    draft.who.presses("记不清")
    draft.who.presses("交警")
    draft.who.presses("都有")
    card = draft.who.sees("report-review-ask")
    await draft.sends()
    asked = draft.who.sees("file-facts-ask")
    draft.who.presses("用")

    assert card
    assert asked
    assert draft.who.sees("report-review-ask")
    assert "2024" in draft.who.text
    assert PLACE == draft.answers["place"]


async def test_who_left_is_not_rung_because_of_a_photo(draft: Draft) -> None:
    """A copy that was late, because a scanner was away, changes nothing for who has gone."""
    draft.who.presses("记不清")
    draft.who.presses("记不清")
    draft.who.presses("交警")
    draft.who.presses("都有")
    draft.house.passes(hours=3)
    await draft.sends()

    assert [] == draft.who.news
    assert 1 == len(draft.heard)


async def test_a_number_typed_at_the_card_is_never_taken_for_consent(tmp_path: Path) -> None:
    """Where choices are numbers, a photo that comes too late is not asked about."""
    draft = Draft(tmp_path, "wechat")
    begin(draft.who)
    draft.who.says("记不清", "记不清", "交警", "都有")
    card = peek_at(draft.who).open
    assert card is not None
    assert "report-review-ask" in keys(card)
    await draft.sends()

    assert card == peek_at(draft.who).open
    assert "photo-facts" not in draft.answers
    assert [(None,)] == rows(draft.house, "SELECT facts_sealed FROM evidence")


async def test_the_first_photo_that_fills_something_is_offered(tmp_path: Path) -> None:
    """One that only knows a place told already does not stand before one that knows the hour."""
    draft = Draft(tmp_path)
    draft.who.says("/start", "城管在人民路收我摊位费300元没开票")
    assert draft.who.sees("report-time-ask")
    await draft.sends(facts=PhotoFacts(latitude=41.12, longitude=122.06))
    await draft.sends(facts=PhotoFacts(taken=datetime.fromisoformat("2024-06-12T16:05")))
    await draft.sends(facts=PhotoFacts(taken=datetime.fromisoformat("2024-06-13T16:05")))
    draft.who.presses("记不清")

    assert draft.who.sees("file-facts-ask")
    assert "2024年6月12日" in draft.who.text

    draft.who.presses("用")
    assert "2024-06-12T16:05" == draft.answers["time"]["value"]
    assert "photo-facts" not in draft.answers


async def test_what_waited_before_photos_could_wait_in_a_row_is_still_offered(draft: Draft) -> None:
    """A draft outlives the version that began it."""
    await draft.sends()
    frame = peek_at(draft.who).frame
    assert frame is not None
    (waits,) = frame.answers["photo-facts"]

    assert [waits] == photo.held({"photo-facts": waits})


async def test_nothing_is_asked_when_both_lines_are_told(draft: Draft) -> None:
    """What a person said himself is never doubted by a camera."""
    await draft.sends()
    draft.who.says("昨天下午四点在沙河桥")

    assert not draft.who.sees("file-facts-ask")
    assert {"time", "place"} <= draft.answers.keys()


@pytest.mark.parametrize(
    ("taken", "asked"),
    [
        ("2026-11-12T09:10", True),  # six days before the day that was told
        ("2026-11-18T23:10", False),  # that day
        ("2026-11-19T09:10", False),  # a paper is photographed the day after
        ("2026-09-12T09:10", False),  # an old picture
    ],
)
async def test_a_photo_from_days_before_its_story_is_asked_about(
    draft: Draft, taken: str, *, asked: bool
) -> None:
    """One of the two may be a slip; who says nothing to it keeps what he told."""
    draft.who.says("昨天下午四点在沙河桥")
    await draft.sends(facts=PhotoFacts(taken=datetime.fromisoformat(taken)))
    draft.who.presses("交警")
    seen = draft.who.sees("file-facts-earlier")
    words = draft.who.text
    before = draft.answers["time"]["value"]
    if asked:
        draft.who.presses("不改")

    assert asked == seen
    assert ("11月12日（周四） 09:10，比您说的 11月18日（周三） 16:00 早" in words) == asked
    assert "2026-11-18T16:00" == before == draft.answers["time"]["value"]


async def test_the_time_is_the_photos_where_he_says_so(draft: Draft) -> None:
    """And the card says where it is from."""
    draft.who.says("昨天下午四点在沙河桥")
    await draft.sends(facts=PhotoFacts(taken=datetime.fromisoformat("2026-11-12T09:10")))
    draft.who.presses("交警")
    draft.who.presses("改成照片的")

    assert {"value": "2026-11-12T09:10", "said": "照片里带着的"} == draft.answers["time"]


@pytest.mark.parametrize(
    "facts",
    [
        PhotoFacts(taken=datetime.fromisoformat("1980-01-01T00:00")),  # a clock that was never set
        PhotoFacts(taken=datetime.fromisoformat("2031-01-01T00:00")),  # a day that is still to come
        PhotoFacts(latitude=0.0, longitude=0.0),  # a receiver that found no satellite
    ],
)
async def test_what_a_camera_cannot_know_is_not_offered(draft: Draft, facts: PhotoFacts) -> None:
    """A wrong day would be worse than none."""
    await draft.sends(facts=facts)
    draft.who.says("沙河桥")

    assert 1 == len(draft.heard)
    assert draft.who.sees("report-time-ask")
    assert "photo-facts" not in draft.answers


async def test_a_kill_before_the_door_asks_all_the_same_and_once(draft: Draft) -> None:
    """The row is done only when its event is in; handed in twice, it is one."""

    async def killed(_: Inbound) -> None:
        raise ConnectionError

    draft.door, real = killed, draft.door  # type: ignore[method-assign]
    await draft.sends()
    state = rows(draft.house, "SELECT state FROM work")
    draft.house.passes(minutes=1)
    await draft.cleans(real)
    does(draft.house, "UPDATE work SET state = 'due'")
    with draft.house.room() as room:
        again = copy_rows.facts_of(room.conn, room.sealer, 1)
        work_rows.adopt(room.conn, ["gone"])
    await draft.cleans(real)
    draft.who.says("沙河桥")

    assert [("due",)] == state
    assert PhotoFacts() == again
    assert 1 == len(draft.heard)
    assert draft.who.sees("file-facts-ask")


@pytest.mark.parametrize("word", ["跳过", "/skip", "不用", "记不清", "不记得了", "I'm not sure"])
async def test_whoever_skips_the_offer_keeps_nothing_of_the_photo(draft: Draft, word: str) -> None:
    """A word does what the button does: the line stays empty, and the time is asked for."""
    await draft.sends()
    draft.who.says("沙河桥")
    told = draft.answers["story"]
    draft.who.says(word)

    assert draft.who.sees("report-time-ask")
    assert "time" not in draft.answers
    assert told == draft.answers["story"]
