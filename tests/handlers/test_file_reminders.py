"""Is a person told once, with his first file, what others will see of it?"""

import pytest
from reviewing import rows
from talk import Person, World

from clues.speech import FileKind, FileRef
from desk.payload import unpack
from storage import outbox_rows, talk_rows


def drafting(house: World, channel: str = "telegram") -> Person:
    """Return somebody in the middle of a draft."""
    who = house.person(channel, channel)
    who.says("/start", "举报")
    return who


def sends(who: Person, kind: FileKind = FileKind.PHOTO, album: str | None = None) -> None:
    """Let him send one file."""
    who._sends(files=(FileRef(kind=kind, ref=f"r{who.events}", size=9_000, album=album),))


def test_the_first_file_comes_with_a_reminder(house: World) -> None:
    """What the copy loses, what it keeps; said once, however many files follow."""
    who = drafting(house)
    sends(who)
    first = who.text
    sends(who)

    assert "画面和声音不会改" in first
    assert not who.sees("file-before")


@pytest.mark.parametrize("channel", ["web", "wechat"])
def test_a_page_and_a_chat_of_answers_say_it_too(house: World, channel: str) -> None:
    """On the page it stays in the transcript, on WeChat it is part of the answer."""
    who = drafting(house, channel)
    sends(who)
    sends(who)

    assert 1 == said(who).count("file-before")


def test_a_new_draft_is_reminded_again(house: World) -> None:
    """Another matter, perhaps another face."""
    who = drafting(house)
    sends(who)
    who.says("取消")
    who.presses("删掉")
    sends(who)

    assert who.sees("file-kept-first")
    assert who.sees("file-before")


def test_an_album_keeps_the_reminder_in_its_one_answer(house: World) -> None:
    """The answer that replaces the others before they leave says it, too."""
    who = drafting(house)
    for _ in range(3):
        sends(who, album="a1")
    first = said(who)
    sends(who, album="a2")

    assert ["file-kept-many", "file-before", "file-original"] == first[-3:]
    assert ["file-kept-many", "report-branch-ask"] == said(who)[-2:]


def test_an_album_sent_at_the_last_card_draws_it_once(house: World) -> None:
    """Each photo brings a newer card in place of the one that has not left."""
    who = house.person()
    who.says("昨天下午三点在S306沙河桥，路政的人把我的货车拦下，罚了我300块，没给票，没出示证件")
    asked = who.sees("report-review-ask")
    for _ in range(3):
        sends(who, album="a1")
    waiting = rows(house, "SELECT state FROM outbox WHERE slot = 'question' ORDER BY id")[-3:]

    assert asked
    assert ["superseded", "superseded", "due"] == [row.state for row in waiting]
    assert 2 == said(who).count("report-review-ask")  # the one before, and the newest


def test_a_file_behind_an_album_leaves_no_older_card_below_its_own(house: World) -> None:
    """The album's card waits a moment; what is asked meanwhile takes its place."""
    who = house.person()
    who.says("昨天下午三点在S306沙河桥，路政的人把我的货车拦下，罚了我300块，没给票，没出示证件")
    for _ in range(3):
        sends(who, album="a1")
    sends(who, FileKind.DOCUMENT)
    waiting = rows(house, "SELECT state FROM outbox WHERE kind = 'question' ORDER BY id")[-4:]

    assert ["superseded"] * 3 == [row.state for row in waiting][:3]
    assert "superseded" != waiting[-1].state


def test_telegram_says_how_time_and_place_stay_in_a_photo(house: World) -> None:
    """It takes them out of photos and leaves files as they are."""
    who, other = drafting(house), drafting(house, "web")
    sends(who)
    sends(other)

    assert who.sees("file-original")
    assert "file-before" in said(other)
    assert "file-original" not in said(other)


def test_who_sends_a_file_or_told_both_needs_no_such_hint(house: World) -> None:
    """A document keeps them; where time and place are told nothing is missing."""
    who = drafting(house)
    sends(who, FileKind.DOCUMENT)
    other = house.person("other")
    other.says("昨天下午四点在S306沙河桥被拦，罚了二百")
    sends(other)

    assert who.sees("file-before")
    assert not who.sees("file-original")
    assert not other.sees("file-original")


def test_a_recording_is_reminded_of_too(house: World) -> None:
    """A voice tells as much as a face."""
    who = drafting(house)
    sends(who, FileKind.VOICE)

    assert who.sees("voice-kept")
    assert who.sees("file-before")


def said(who: Person) -> list[str]:
    """Return the keys of everything that was said and not replaced, oldest first."""
    with who.world.room() as room:
        sql = "SELECT id FROM outbox WHERE lane = ? ORDER BY id"
        ids = room.conn.exec_driver_sql(sql, (who.address,)).scalars().all()
        bodies = [each.body for each in outbox_rows.letters(room.conn, room.sealer, ids)]
        lines = talk_rows.lines(room.conn, room.sealer, who.address)
        bodies += [line.body for line in lines if not line.mine]
    return [getattr(line, "key", "") for body in bodies for line in unpack(body).lines]
