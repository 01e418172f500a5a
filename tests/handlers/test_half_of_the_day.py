"""Is an hour whose half of the day nobody said shown with that doubt, to whoever reads it?"""

from pathlib import Path

import pytest
from staffroom import OFFICE
from talk import NIGHT, Person, World, peek_at, told, world

from clues.permissions import Role
from desk import board
from desk.talk import Member
from handlers import contents
from handlers.staff import case_file

DOUBT = "没说上午还是下午"
MATTER = "路政在G107王村罚我300没票没证"


@pytest.mark.parametrize(
    ("hour", "shown"),
    [
        ("昨天七点左右", f"7:00（{DOUBT}）"),
        ("昨天3:20", f"3:20（{DOUBT}）"),  # taken for the afternoon
        ("周三九点多", f"9:00（{DOUBT}）"),
        ("今天八点", f"8:00（{DOUBT}）"),  # told at ten in the evening: both are past
        ("昨天8:30", "08:30"),  # as it is written
        ("今天三点", "15:00"),
        ("刚才九点半", "21:30"),
        ("昨天早上去摆摊，八点", "08:00"),
        ("昨天从八点到晚上七点", "08:00至"),
    ],
)
def test_an_hour_is_in_doubt_where_its_half_was_guessed(
    tmp_path: Path, hour: str, shown: str
) -> None:
    """Whatever the words it is told in; where the half follows from them there is no doubt."""
    who = told(tmp_path, "/start", f"{hour}{MATTER}")

    assert shown in who.text
    assert (DOUBT in shown) == (DOUBT in who.text)


def test_an_english_hour_is_in_doubt_too(tmp_path: Path) -> None:
    """Yesterday at 3 is no afternoon."""
    who = world(tmp_path).person()
    who.language = "en"
    who.says("/start", "English")
    who.says("yesterday at 3 traffic police fined me 300 at Shahe bridge, no receipt, no ID shown")

    assert "3:00 (morning or evening not said)" in who.text


@pytest.mark.parametrize(
    ("said", "shown"),
    [
        ("晚上的", "11月18日（周三） 19:00"),
        ("是下午七点", "11月18日（周三） 19:00"),
        ("昨天晚上", "11月18日（周三） 19:00"),
        ("前天早上", "11月17日（周二） 07:00"),
        ("不是七点，是八点", f"8:00（{DOUBT}）"),
        ("是前天", f"11月17日（周二） 7:00（{DOUBT}）"),
    ],
)
def test_the_half_is_told_later(tmp_path: Path, said: str, shown: str) -> None:
    """Where only the day or the hour is put right, the doubt stays."""
    who = told(tmp_path, "/start", f"昨天七点{MATTER}", said)

    assert shown in who.text.split("改成", 1)[1].splitlines()[0]


@pytest.mark.parametrize("said", ["晚上他们又来了一次", "晚上我还在店里", "前面有人晚上被罚过"])
def test_another_deed_tells_no_half(tmp_path: Path, said: str) -> None:
    """Only a half of the day by itself says when it was."""
    who = told(tmp_path, "/start", f"昨天七点{MATTER}", said)

    assert f"7:00（{DOUBT}）" in who.text


def test_of_several_hours_only_the_days_are_kept(tmp_path: Path) -> None:
    """Two guesses are no facts either: the hours stand in what was told."""
    who = told(
        tmp_path, "/start", "昨天三点城管在西街收我摊位费20没票没证，前天四点又收我20", "两次都有"
    )

    assert "时间　11月18日（周三）、11月17日（周二）\n" in who.text


def test_staff_read_the_doubt_on_card_and_in_the_case_file(house: World) -> None:
    """The same words as on the reporter's last screen."""
    house.now = NIGHT
    who = house.person()
    who.says("/start", f"昨天七点{MATTER}", "提交")
    number = str(peek_at(who).recent["number"])
    clerk: Person = house.member(OFFICE)
    clerk.says(number)
    with house.room() as room:
        card = board.card_for(room, Member(id=1, unit=OFFICE, role=Role.CLERK), number)
        assert card is not None
        case = case_file.text(contents.book(house.house), card, "zh-Hans")

    assert f"7:00（{DOUBT}）" in clerk.text
    assert f"7:00（{DOUBT}）" in case
