"""Is every word of the desk obeyed, and do words that are none stay out of reports?"""

import pytest
from staffroom import OFFICE, deliver, reported
from talk import Person, World, frame_of, peek_at

from clues import codes


@pytest.fixture
def number(house: World) -> str:
    """Give the number of a clue that came in."""
    return reported(house.person())


@pytest.fixture
def clerk(house: World, number: str) -> Person:
    """Give a clerk of the office with that clue's card open."""
    who = house.member(OFFICE)
    who.says(number)
    return who


@pytest.mark.parametrize(
    "words", ["督办", "延期", "退回一下", "邀请", "昨天路政在柳河收费站罚我200没开票", "第二行备注"]
)
def test_a_word_that_is_none_of_the_desk_begins_no_report(clerk: Person, words: str) -> None:
    """He is told so, nothing is kept, and the card stays the one he works on."""
    clerk.says(words)
    said = clerk.text
    clerk.says("认领")

    assert "没有" in said
    assert "没有记下" in said
    assert clerk.sees("desk-claim-done")


def test_a_file_or_a_position_is_not_kept_at_the_desk(clerk: Person) -> None:
    """Nobody asked for either."""
    clerk.sends_photo()
    photo = clerk.text
    clerk.sends_place()

    assert "文件没有收" in photo
    assert "没有记下" in clerk.text
    assert frame_of(clerk) == ""


@pytest.mark.parametrize("begin", ["举报", "我要举报"])
def test_a_member_reports_behind_the_word_for_it(clerk: Person, begin: str) -> None:
    """His own matter is heard like anybody's."""
    clerk.says(f"{begin}：昨天下午三点路政在柳河收费站罚我200没开票")

    assert frame_of(clerk) == "report"
    assert "柳河收费站" in clerk.text


def test_thanks_are_no_word_of_the_desk_and_are_answered(clerk: Person) -> None:
    """Kindly, and nothing more."""
    clerk.says("谢谢")

    assert not clerk.sees("desk-word-unknown")
    assert frame_of(clerk) == ""


@pytest.mark.parametrize(
    ("words", "shows"),
    [
        ("看全文", "desk-story"),
        ("全文", "desk-story"),
        ("期限怎么算", "deadline-how-start"),
        ("看附件", "desk-files-none"),
        ("回列表", "desk-home"),
        ("本单位", "desk-page"),
        ("没人认领", "desk-page"),
        ("今天到期", "desk-list.today"),
        ("已过期", "desk-list.late"),
        ("新来的", "desk-page"),
        ("我的", "desk-list.mine"),
    ],
)
def test_what_a_button_says_may_be_typed(clerk: Person, words: str, shows: str) -> None:
    """Whether the button stands there or not."""
    clerk.says(words)

    assert clerk.sees(shows)


def test_a_word_behind_the_card_takes_a_number(clerk: Person, number: str) -> None:
    """全文, 看全文, 期限怎么算 and 看附件, of any clue he sees."""
    clerk.says("管理")
    shown = [clerk.says(f"{word} {number}") and clerk.text for word in ("看全文", "期限怎么算")]
    clerk.says("看全文")

    assert number in shown[0]
    assert "第1天" in shown[1]
    assert clerk.sees("desk-number-ask")


def test_a_note_is_written_in_one_line(clerk: Person, number: str) -> None:
    """With the number, or to the card that is open; of several lines none is lost."""
    clerk.says(f"备注 {number} 先问时间\n再问地点")
    first = clerk.text
    clerk.says("备注 已打电话")

    assert "先问时间 再问地点" in first
    assert "已打电话" in clerk.text
    assert clerk.sees("desk-note-done")


def test_a_question_is_written_in_one_line(clerk: Person, number: str) -> None:
    """Its days are asked; who he is may still not be asked."""
    clerk.says(f"问 {number} 对方开的什么车？")
    days = clerk.text
    clerk.presses("3天")
    preview = clerk.text
    clerk.presses("返回")
    clerk.says(f"问 {number} 您叫什么名字？")

    assert "几天" in days
    assert "对方开的什么车？" in preview
    assert clerk.sees("desk-ask-identity")


@pytest.mark.parametrize("form", ["问报料人", "不受理", "备注"])
@pytest.mark.parametrize("word", ["备注", "期限怎么算", "看全文", "不受理", "问", "看附件"])
def test_a_word_alone_is_of_the_clue_whose_form_is_open(
    clerk: Person, number: str, form: str, word: str
) -> None:
    """Nobody asks which one is meant."""
    clerk.says(number)
    clerk.presses(form)
    clerk.says(word)

    assert not clerk.sees("desk-number-ask")
    assert number in clerk.text or frame_of(clerk).startswith("desk-")


@pytest.mark.parametrize("open_first", [False, True], ids=["nothing open", "a card open"])
def test_a_number_with_a_slip_is_a_number(clerk: Person, number: str, *, open_first: bool) -> None:
    """It is absent, as any other number that is none; it is called no receipt code."""
    if open_first:
        clerk.says(number)
    wrong = number[:-1] + ("A" if number[-1] != "A" else "B")
    clerk.says(wrong)

    assert clerk.sees("desk-absent")
    assert not clerk.sees("desk-code-no-number")


def test_a_wrong_number_is_still_no_clue(clerk: Person) -> None:
    """Absent and hidden read alike."""
    clerk.says("备注 54G7-B4ZC 写给谁", "全文 54G7-B4ZC")

    assert clerk.sees("desk-absent")


@pytest.mark.parametrize("before", ["", "认领 ", "备注 "])
def test_a_receipt_code_is_called_what_it_is(house: World, clerk: Person, before: str) -> None:
    """It is a reporter's own: not repeated, and taken for no number and no words."""
    code = codes.new_receipt(house.chance)
    clerk.says(f"{before}{code}")

    assert clerk.sees("desk-code-no-number")
    assert code[:9] not in clerk.text


def test_going_back_from_a_card_leads_to_the_list(house: World, clerk: Person) -> None:
    """What was said above the card is not said again."""
    clerk.says("办结")
    refused = clerk.text
    clerk.says("返回")

    assert "不能" in refused
    assert clerk.sees("desk-home")
    assert "不能" not in clerk.text


@pytest.mark.parametrize("words", ["受理 {}", "{}"])
def test_a_question_that_is_left_for_another_clue_is_said_to_be_left(
    house: World, number: str, clerk: Person, words: str
) -> None:
    """Nothing of it was sent."""
    other = reported(house.person("other"))
    deliver(house)
    clerk.says(f"问 {number} 对方开的什么车？")
    asked = clerk.sees("desk-ask-days")
    clerk.says(words.format(other))

    assert asked
    frame = peek_at(clerk).frame
    assert f"没有动 {number}" in clerk.text
    assert other in clerk.text or (frame is not None and frame.subject == other)


def test_a_receipt_code_is_no_word_of_a_members_own_story(house: World, clerk: Person) -> None:
    """In a draft of his own it opens what it belongs to, as anybody's does."""
    clerk.says("举报：昨天下午三点路政在柳河收费站罚我200")
    code = codes.new_receipt(house.chance)
    clerk.says(code)
    frame = peek_at(clerk).frame

    assert "没有查到这个查询码" in clerk.text
    assert frame is not None
    assert code not in str(frame.answers["story"])


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("有人要自杀，快来", True),
        ("他们现在正在打我，快来人", True),
        ("我不想活了", True),
        ("今天天气不错", False),
    ],
)
def test_a_member_who_tells_of_danger_reads_whom_to_call(
    house: World, words: str, *, numbers: bool
) -> None:
    """His words are kept nowhere here, so nobody else would hear them."""
    clerk = house.member(OFFICE)
    clerk.says(words)

    assert numbers == clerk.sees("desk-danger")
    assert numbers == ("110" in clerk.text and "120" in clerk.text)
    assert clerk.sees("desk-word-unknown")
