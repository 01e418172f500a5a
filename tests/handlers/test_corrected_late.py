"""What is put right in few words, late, changes the line that was wrong, and no other."""

import pytest
from talk import Person, answers, open_question

from clues.speech import Sign

ROAD = "昨天下午三点在G207国道老渡口被路政拦下，罚了300，没票，没出示证件"
SHOP = "昨天上午市监局来我店里检查，罚了500没票没证没文书，店在青湾县工业大道18号"
TWO = "昨天城管在东街罚了12000，实际交了8000，没票没出示证件"


@pytest.mark.parametrize("words", ["路政改交警", "路政改交警吧", "把路政改交警"])
def test_one_unit_changed_for_another_is_one_unit(who: Person, words: str) -> None:
    """改 alone says what 改成 says."""
    who.says(ROAD, words)
    assert answers(who)["agency"]["id"] == "traffic_police"
    assert "also" not in answers(who)["agency"]


@pytest.mark.parametrize(
    ("words", "line", "says"),
    [
        ("昨天改前天", "time", "2026-11-17"),
        ("300改500", "money", "500"),
        ("诶我想起来了是五点", "time", "T17:00"),
        ("哦 是五百", "money", "500"),
        ("嗯，是前天", "time", "2026-11-17"),
        ("对了，应该是两万五", "money", "25000"),
        ("改番做兩千", "money", "2000"),
        ("改返五百", "money", "500"),
    ],
)
def test_a_late_thought_changes_its_line(who: Person, words: str, line: str, says: str) -> None:
    """With a sigh before it, or in the speech of the south."""
    who.says(ROAD, words)
    assert says in str(answers(who)[line])


@pytest.mark.parametrize("words", ["后来他们改口说不罚了", "国道改道了", "那边在搞整改检查"])
def test_what_is_no_change_of_a_line_changes_none(who: Person, words: str) -> None:
    """改口 and 改道 are no corrections."""
    who.says(ROAD)
    before = {key: value for key, value in answers(who).items() if key != "story"}
    who.says(words)
    assert {key: value for key, value in answers(who).items() if key != "story"} == before


@pytest.mark.parametrize(
    ("later", "back"),
    [
        ("票后来给了", "没有票，刚才说错了"),
        ("票后来给了", "没给票，我说错了"),
        ("票后来给了", "刚才说错了，没有票"),
    ],
)
def test_a_paper_is_taken_back(who: Person, later: str, back: str) -> None:
    """The line says again what was told first."""
    who.says(ROAD, later)
    assert answers(who)["papers"]["receipt"] is True
    who.says(back)
    assert answers(who)["papers"]["receipt"] is False


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("门牌号写错了，是28号", "青湾县工业大道28号"),
        ("门牌写错了，应该是28号", "青湾县工业大道28号"),
        ("门牌号不是18是28", "青湾县工业大道28号"),
        ("18写成81了，是工业大道81号", "工业大道81号"),
    ],
)
def test_the_number_of_a_house_is_no_day_and_no_sum(who: Person, words: str, place: str) -> None:
    """Only the place changes."""
    who.says(SHOP)
    before = answers(who)
    who.says(words)
    assert answers(who)["place"]["words"] == place
    assert answers(who)["time"] == before["time"]
    assert answers(who)["money"] == before["money"]


def test_without_a_house_its_number_changes_nothing(who: Person) -> None:
    """It is kept with the story."""
    who.says(ROAD)
    before = answers(who)
    who.says("门牌号错了，是28")
    assert answers(who)["money"] == before["money"]
    assert answers(who)["time"] == before["time"]


def test_a_day_is_still_a_day(who: Person) -> None:
    """Nobody speaks of a house."""
    who.says(SHOP, "不对，是15号")
    assert str(answers(who)["time"]["value"]).startswith("2026-11-15")


@pytest.mark.parametrize(
    ("story", "words", "sums"),
    [
        (ROAD, "金额我说错了，三百块是要的，给了一百", [("300", "demanded"), ("100", "paid")]),
        (TWO, "应该是一万二千五", [("12500", "fine"), ("8000", "paid")]),
        (TWO, "是8500", [("12000", "fine"), ("8500", "paid")]),
    ],
)
def test_a_sum_put_right_is_no_further_sum(
    who: Person, story: str, words: str, sums: list[tuple[str, str]]
) -> None:
    """It stands in the place of the one it is like."""
    who.says(story, words)
    told = answers(who)["money"]["amounts"]  # type: ignore[call-overload]
    assert [(each["amount"], each["role"]) for each in told] == sums


def test_where_the_line_of_sums_is_asked_one_sum_is_the_line(who: Person) -> None:
    """Of 要800 and 交了500 nobody said which 600 is."""
    who.says("昨天下午三点在G207国道老渡口路政要我800，最后交了500，没票没出示证件", "金额不对")
    who.says("600")
    assert "600" in str(answers(who)["money"])
    assert "500" not in str(answers(who)["money"])


def test_a_spot_that_was_miswritten_is_the_one_told_instead(who: Person) -> None:
    """Nobody named 老渡."""
    who.says(ROAD, "打错字了 新渡口", "老渡口打错了，是老渡桥")
    assert answers(who)["place"]["words"] == "老渡桥"


@pytest.mark.parametrize("words", ["不匿名", "不想匿名", "我不想再匿名了", "not anonymous"])
def test_who_would_be_named_is_asked_how(who: Person, words: str) -> None:
    """The words are no part of the story."""
    who.says(ROAD, words)
    assert "identity-ask" in open_question(who)
    assert words not in str(answers(who)["story"])


@pytest.mark.parametrize("words", ["改成匿名", "还是匿名吧"])
def test_nameless_already_is_nameless(who: Person, words: str) -> None:
    """Nothing is handed in, and nothing joins the story."""
    who.says(ROAD)
    before = answers(who)["story"]
    who.says(words)
    if "report-review-ask" in open_question(who):
        assert who.sees("identity-let-go")
        assert answers(who)["story"] == before


def test_a_card_is_taken_where_name_and_number_are_asked(who: Person) -> None:
    """Elsewhere it is not kept."""
    card = {"name": "李强", "phone": "+86 13912345678"}
    who.says(ROAD)
    who.signals(Sign.CONTACT, facts=card)
    assert who.sees("kind-contact")
    who.says("留联系方式再提交", "保密实名")
    who.signals(Sign.CONTACT, facts=card)
    assert answers(who)["person"] == {"name": "李强", "phone": "13912345678"}
    assert "consent-identity" in open_question(who)


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ("改一下金额，是500", "罚500元"),
        ("金额改一下500", "罚500元"),
        ("金额要改，是500", "罚500元"),
        ("改金额，500", "罚500元"),
        ("麻烦改一下时间，前天下午四点", "11月17日（周二） 16:00"),
        ("请修改地点：新渡口", "新渡口"),
        ("换一下地点，在新渡口", "新渡口"),
        ("能不能改一下单位，是城管", "城管"),
        ("我要改车牌，湘B12345", "湘B12345"),
    ],
)
def test_what_is_to_be_changed_may_stand_behind_the_wish(
    who: Person, words: str, line: str
) -> None:
    """改一下金额，是500 says what 金额改一下，是500 says."""
    who.says(ROAD)
    who.says(words)
    assert f"改成“{line}”" in who.text or f"车牌 {line}" in who.text
    assert "加进经过里了" not in who.text


@pytest.mark.parametrize("words", ["改金额", "改时间，", "麻烦改一下地点"])
def test_a_line_without_a_value_is_asked_for(who: Person, words: str) -> None:
    """Nothing was said that it should read."""
    who.says(ROAD, words)
    assert who.sees("report-change-new")


@pytest.mark.parametrize(
    "words", ["他们让我改一下招牌，是500块", "交警改了单子，说是500", "要我改一下位置，给500"]
)
def test_what_others_changed_corrects_nothing(who: Person, words: str) -> None:
    """The fine stays as it was told."""
    who.says(ROAD, words)
    assert "罚500元" not in who.text
