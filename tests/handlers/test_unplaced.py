"""Behind a receipt, words of that clue go in at once, and no words wait for a button for ever."""

import pytest
from sqlalchemy import text
from staffroom import OFFICE, deliver
from talk import START, Person, World, peek_at

from clues.speech import Sign

ROAD = "昨天下午三点在G207国道老渡口被路政拦下，罚了300，没票，没出示证件"
OTHER = "我邻居也被罚了200"


@pytest.fixture
def reporter(house: World) -> Person:
    """Give somebody who holds a receipt, in the afternoon."""
    assert house.now == START
    who = house.person()
    who.says(ROAD, "提交")
    assert who.sees("report-received")
    return who


def number_of(who: Person) -> str:
    """Return the number of the clue that was just registered."""
    return str((peek_at(who).recent or {})["number"])


def whole(house: World, number: str) -> str:
    """Return everything staff read of a clue."""
    deliver(house)
    clerk = house.people.get(f"{OFFICE}-clerk") or house.member(OFFICE)
    clerk.says(f"卡片 {number}", f"全文 {number}")
    said = (clerk.reading.text(say) for say in clerk.heard)
    return "\n".join(said)


@pytest.mark.parametrize(
    "words",
    [
        "刚才写错了，罚的是500",
        "时间是前天不是昨天",
        "车牌是湘B12345",
        "他们有三个人",
        "那两个人都没穿制服",
        "其实是交警",
        "票后来给了",
        "罚了500",
        "哦是四点",
        "改一下金额，是500",
        "麻烦改一下时间，前天下午",
        "地点应该是新渡口",
        "600",
    ],
)
def test_words_of_the_clue_go_in_at_once(house: World, reporter: Person, words: str) -> None:
    """A correction, one fact of a line, and the same people, are of what was just reported."""
    reporter.says(words)
    assert reporter.sees("report-added")
    assert words in whole(house, number_of(reporter))


@pytest.mark.parametrize(
    "words",
    [
        "昨天城管又把我三轮车拖走了",
        "今天他们又来找我了",
        OTHER,
        "上个月消防来我店里要赞助费",
        "交警罚我200",
        "城管拖走了我的摊子",
    ],
)
def test_what_may_be_another_matter_is_asked(reporter: Person, words: str) -> None:
    """A day, a unit or another person of its own may be a matter of its own."""
    reporter.says(words)
    assert reporter.sees("report-added-ask")


def test_what_nobody_places_goes_in_by_itself_and_says_so(house: World, reporter: Person) -> None:
    """Half an hour later staff read it, and that nobody said where it belongs."""
    number = number_of(reporter)
    reporter.says(OTHER, "那天雨很大")
    house.passes(minutes=10)
    reporter.signals(Sign.REMIND, source="clock")
    assert OTHER not in whole(house, number)

    house.passes(minutes=25)
    reporter.signals(Sign.REMIND, source="clock")  # the code is erased first
    reporter.signals(Sign.REMIND, source="clock")

    told = whole(house, number)
    assert OTHER in told
    assert "那天雨很大" in told
    assert "没选是不是同一件事" in told
    assert reporter.sees("report-added-late")
    assert peek_at(reporter).frame is None


def test_by_night_it_goes_in_without_a_word(house: World, reporter: Person) -> None:
    """Nobody is woken for it."""
    number = number_of(reporter)
    reporter.says("saved")
    house.passes(hours=9)
    reporter.says(OTHER)
    house.passes(minutes=31)
    reporter.signals(Sign.REMIND, source="clock")
    reporter.signals(Sign.REMIND, source="clock")
    assert OTHER in whole(house, number)
    assert not reporter.sees("report-added-late")


def test_the_clock_is_set_for_what_waits(house: World, reporter: Person) -> None:
    """Even where no code is shown any more."""
    house.passes(minutes=31)
    reporter.signals(Sign.REMIND, source="clock")
    reporter.says(OTHER)
    with house.room() as room:
        due = room.conn.execute(text("SELECT remind_at FROM talk")).scalar_one()
    assert due is not None


def test_what_waits_goes_in_where_its_clue_is_opened_to_add(house: World, reporter: Person) -> None:
    """补充 below the card of the clue says where it goes."""
    reporter.says(OTHER, "进度")
    reporter.presses("补充")
    assert reporter.sees("report-added")
    assert OTHER in whole(house, number_of(reporter))


def test_handing_in_once_more_places_it(house: World, reporter: Person) -> None:
    """提交 says that it goes in."""
    reporter.says(OTHER, "提交")
    assert reporter.sees("report-added")
    assert OTHER in whole(house, number_of(reporter))


@pytest.mark.parametrize("words", ["改一行", "改金额", "地点不对", "时间错了"])
def test_the_name_of_a_line_is_told_how_it_is_changed(
    house: World, reporter: Person, words: str
) -> None:
    """It is no addition, and no other matter."""
    reporter.says(words)
    assert reporter.sees("report-change-now")
    assert words not in whole(house, number_of(reporter))


def test_a_clue_that_takes_nothing_keeps_the_question(house: World, reporter: Person) -> None:
    """The clock does not come back to it again and again."""
    reporter.says(OTHER)
    waits = peek_at(reporter).frames
    assert waits[-1].aside["waits"]
    reporter.says("撤回")
    reporter.presses("撤回")
    house.passes(minutes=31)
    reporter.signals(Sign.REMIND, source="clock")
    reporter.signals(Sign.REMIND, source="clock")
    assert not any(frame.aside.get("waits") for frame in peek_at(reporter).frames)
