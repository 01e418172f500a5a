"""Does a person know before he submits which of his files are not there?"""

from typing import Any

import pytest
from talk import Person, World, peek_at

from storage import evidence_rows

STORY = "昨天下午三点交警在柳河收费站罚我200，没开票，没亮证"


def loses(who: Person, *places: int) -> None:
    """Let the channel give up some of the files of the draft, counted from 1."""
    with who.world.room() as room:
        pieces = evidence_rows.of_draft(room.conn, room.sealer, who.address)
        for place in places:
            evidence_rows.failed(room.conn, pieces[place - 1].id)


def test_the_card_counts_what_will_go_in_and_names_what_is_lost(house: World) -> None:
    """He sees before the button what he hands in; the receipt says the same."""
    who = house.person()
    who.says(STORY, "路上被罚款")
    for _ in range(3):
        who.sends_photo()
    loses(who, 2, 3)
    who.says("改一行", "返回")

    assert who.sees("report-review-ask")
    assert "1张照片；第2个文件（照片）、第3个文件（照片）没取下来" in who.text


def test_a_draft_whose_only_file_is_lost_has_none(house: World) -> None:
    """The card says so."""
    who = house.person()
    who.says(STORY, "路上被罚款")
    who.sends_photo()
    loses(who, 1)
    who.says("改一行", "返回")

    assert "附件　没有；这个文件没取下来" in who.text


def test_the_running_count_leaves_out_what_is_lost(house: World) -> None:
    """A photo sent again is one photo."""
    who = house.person()
    who.says("昨天下午三点交警在柳河收费站罚我200")
    who.sends_photo()
    who.sends_photo()
    loses(who, 1)
    who.sends_photo()

    assert "2张照片" in who.text


def test_the_files_of_a_draft_are_looked_up_once_for_an_answer(
    house: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each of them is unsealed for it: to hear the answer, and to ask what follows."""
    who = house.person()
    who.says("昨天下午三点交警在柳河收费站罚我200")
    for _ in range(3):
        who.sends_photo()
    looks: list[int] = []
    real = evidence_rows.of_draft

    def counted(*of: Any) -> list[evidence_rows.Piece]:
        looks.append(1)
        return real(*of)

    monkeypatch.setattr(evidence_rows, "of_draft", counted)
    for words in ("都没有", "改一行", "返回", "匿名提交"):
        looks.clear()
        who.says(words)
        assert [1] == looks, words


def test_what_was_lost_takes_no_room(house: World) -> None:
    """Of twenty one was lost: it can be sent again, as he is asked to."""
    who = house.person()
    who.says("昨天下午三点交警在柳河收费站罚我200")
    for _ in range(20):
        who.sends_photo()
        house.passes(seconds=7)
    loses(who, 5)
    who.sends_photo()
    again = peek_at(who).files
    who.sends_photo()

    assert 21 == again
    assert 21 == peek_at(who).files
