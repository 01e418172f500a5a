"""Is a reporter asked whether staff may be told the time and place of a photo that came later?"""

from pathlib import Path
from typing import Any

import pytest
from cleaning.test_photo_asks import PHOTO, Draft, begin
from reviewing import does, rows
from strangers.marks import MOST, pieces

from clues.speech import FileKind, FileRef, StoredFile
from clues.working_copy import PhotoFacts
from storage import clue_rows, course_rows

SAID = "拍摄时间和位置：2024年6月12日（周三） 16:20，41.12000，122.06000"


class Behind(Draft):
    """A person behind his receipt, and the office that makes copies of what he sends."""

    def __init__(self, path: Path, channel: str = "telegram") -> None:
        super().__init__(path, channel)
        begin(self.who)
        self.who.says("记不清", "记不清", "交警", "都有")
        self.who.says("匿名提交")

    async def sends(self, facts: PhotoFacts | None = None, *, minutes: int = 0) -> None:
        """Send a photo as the person does, and have its copy made some *minutes* later."""
        key = self.house.desk.keys.take()
        stored = await self.blobs.put(pieces(PHOTO), key=key.secret, limit=MOST)
        kept = StoredFile(key_id=key.id, blob=stored.blob_id, sha256=stored.sha256.hex())
        file = FileRef(kind=FileKind.PHOTO, ref=stored.blob_id, name="a.jpg", stored=kept)
        self.who._sends(files=(file,))
        self.house.passes(minutes=minutes)
        await self.cleans(self.door, facts)

    @property
    def left(self) -> list[Any]:
        """What lies beside the files."""
        return [facts for (facts,) in rows(self.house, "SELECT facts_sealed FROM evidence")]

    def added(self) -> str:
        """Return all that was added to the clue."""
        with self.house.room() as room:
            row = room.conn.exec_driver_sql("SELECT * FROM clue").first()
            clue = clue_rows.whole(room.conn, room.sealer, row)
            return str(course_rows.course(room.conn, room.sealer, clue))


@pytest.fixture
def behind(tmp_path: Path) -> Behind:
    """Give a person behind his receipt."""
    return Behind(tmp_path)


async def test_with_his_word_staff_are_told_what_the_photo_carries(behind: Behind) -> None:
    """It is added to the clue in words, and nothing of it is left beside the file."""
    await behind.sends()
    asked = behind.who.text
    before = behind.added()
    behind.who.presses("告诉他们")

    assert f"附件1这张照片里带着{SAID}。要告诉工作人员吗？" in asked
    assert "2024" not in before
    assert f"附件1这张照片里带着{SAID}。" in behind.added()
    assert behind.who.sees("report-added")
    assert [None] == behind.left


async def test_without_his_word_staff_are_told_nothing(behind: Behind) -> None:
    """And he is not asked of the next photo of this clue."""
    await behind.sends()
    behind.who.presses("不用")
    await behind.sends()

    assert behind.who.news == []
    assert "2024" not in behind.added()
    assert [None, None] == behind.left


async def test_who_has_gone_or_cannot_press_is_not_asked(tmp_path: Path) -> None:
    """A copy that was late is no reason to ring, and a number typed is no consent."""
    for channel, minutes in (("telegram", 11), ("wechat", 0)):
        path = tmp_path / channel
        path.mkdir()
        behind = Behind(path, channel)
        await behind.sends(minutes=minutes)

        assert behind.who.news == [] or not behind.who.sees("file-facts-late")
        assert [None] == behind.left


async def test_what_was_forgotten_meanwhile_is_not_told(behind: Behind) -> None:
    """He reads that it is gone; twice pressed is added once."""
    await behind.sends()
    does(behind.house, "UPDATE evidence SET facts_sealed = NULL")
    behind.who.presses("告诉他们")

    assert behind.who.sees("file-facts-gone")
    assert "2024" not in behind.added()
