"""Do the reporter's own plate and that of the other side stand beside each other?"""

from pathlib import Path

import pytest
from talk import NIGHT, peek_at, world

STORY = "昨天下午三点交警在沙河桥罚我300没票没亮证"
OWN = f"{STORY}，我的车是湘J3A628"
THEIRS = f"{STORY}，警车车牌湘J0021警"
BOTH = "湘J3A628、湘J0021警"


def plates(tmp_path: Path, *words: str) -> str:
    """Return the line of plates after so much was said."""
    made = world(tmp_path)
    made.now = NIGHT
    who = made.person()
    who.says(*words)
    frame = peek_at(who).frame
    assert frame is not None
    return str((frame.answers.get("plate") or {}).get("words", ""))


@pytest.mark.parametrize(
    "said",
    [
        "他们车牌湘J0021警",
        "他们的车是湘J0021警",
        "对方的车牌是湘J0021警",
        "对方车牌湘J0021警",
        "警车车牌湘J0021警",
        "拦我的车是湘J0021警",
        "那天还有一辆车湘J0021警跟着",
        "车牌湘J0021警",  # a plate of the police is no citizen's
        "their plate was 湘J0021警",
        "对唔住，佢哋架車係湘J0021警",
    ],
)
def test_the_plate_of_the_other_side_is_one_more(tmp_path: Path, said: str) -> None:
    """Nothing was said against the reporter's own lorry, so it stays."""
    assert plates(tmp_path, OWN, said) == BOTH


@pytest.mark.parametrize(
    "theirs",
    [
        "警车车牌湘B00001",
        "他们开的车是湘B00001",
        "湘B00001的执法车",
        "拦我的车是湘B00001",
        "执法车辆湘B00001",
    ],
)
@pytest.mark.parametrize("said", ["我的车是湘A12345", "我车牌湘A12345", "我自己的车是湘A12345"])
def test_ones_own_takes_the_place_of_no_other_sides(tmp_path: Path, theirs: str, said: str) -> None:
    """Also where the plate of the other side has no letter of the police."""
    assert plates(tmp_path, f"{STORY}，{theirs}", said) == "湘B00001、湘A12345"


@pytest.mark.parametrize(
    ("story", "said", "line"),
    [
        (OWN, "车牌是湘J3A629", "湘J3A629"),  # a slip of the pen
        (OWN, "车牌不是湘J3A628，是湘B55555", "湘B55555"),
        (OWN, "我的车牌是湘B55555", "湘B55555"),
        (OWN, "车牌改成湘B55555", "湘B55555"),
        (OWN, "车牌号错了，是湘B55555", "湘B55555"),
        (OWN, "湘J3A628", "湘J3A628"),
        (OWN, "车牌尾号写错了，是629", "湘J3A629"),
        (OWN, "车牌最后一位打错了，是6不是8", "湘J3A626"),
        (THEIRS, "他们的车牌是湘J0022警", "湘J0022警"),
        (THEIRS, "我的车是湘J3A628", "湘J0021警、湘J3A628"),
        (THEIRS, "车牌不对，是湘A12345", "湘A12345"),
        (f"{STORY}，我的车湘B00001被交警的人拖走", "我的车是湘A12345", "湘A12345"),
        (f"{STORY}，警车车牌湘B00001", "车牌不是湘B00001，是湘A12345", "湘A12345"),
    ],
)
def test_a_plate_that_was_wrong_is_replaced(
    tmp_path: Path, story: str, said: str, line: str
) -> None:
    """What is denied, what is like it and what is of the same side stood there wrongly."""
    assert line == plates(tmp_path, story, said)


@pytest.mark.parametrize(
    ("said", "line"),
    [
        ("我的车牌是湘J3A629", "湘J3A629、湘J0021警"),
        ("他们的车牌是湘J0022警", "湘J3A628、湘J0022警"),
        ("不是湘J0021警，是湘J0031警", "湘J3A628、湘J0031警"),
        ("车牌改成湘B55555", "湘B55555"),
        ("湘J3A628", BOTH),
    ],
)
def test_of_two_plates_the_one_that_is_meant_is_corrected(
    tmp_path: Path, said: str, line: str
) -> None:
    """The other one stays, unless the whole line is told anew."""
    assert line == plates(tmp_path, OWN, "他们车牌湘J0021警", said)
