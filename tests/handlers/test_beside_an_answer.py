"""What becomes of what is said beside an answer: a name, a witness, a number?"""

from pathlib import Path

import pytest
from talk import Person, peek_at, world

ASKS = {
    "money": ("昨天下午三点交警在沙河桥罚我，没票没亮证", "路上被罚款"),
    "time": ("城管在东街收了我200没票没亮证", "收费没依据"),
    "papers": ("昨天下午三点交警在沙河桥罚我300没票", ""),
    "agency": ("昨天下午三点在沙河桥，几个人把我的货车拦下，罚了我300块，没给票", ""),
}


@pytest.fixture
def who(tmp_path: Path) -> Person:
    """Give somebody with a phone."""
    return world(tmp_path).person()


def is_asked(who: Person, key: str) -> None:
    """Tell a story after which this one question is open."""
    story, kind = ASKS[key]
    who.says(story)
    if kind:
        who.presses(kind)
    assert who.sees("report-shown-ask" if key == "papers" else f"report-{key}-ask")


def told(who: Person, key: str) -> object:
    """Return what is kept under this key."""
    frame = peek_at(who).frame
    assert frame is not None
    return frame.answers.get(key)


@pytest.mark.parametrize(
    ("key", "said", "line"),
    [
        ("money", "五百，微信转的，转给个叫张伟的", "金额　500元"),
        ("money", "说要八百，最后给了五百，车主老陈也看见了", "金额　要800元、交了500元"),
        ("money", "300，现金，给了那个戴眼镜的", "金额　300元"),
        ("money", "两百块转到一个姓刘的收款码上", "金额　200元"),
        ("time", "昨天下午三点，来了四个人，领头的姓刘", "时间　11月18日（周三） 15:00"),
        ("time", "前天上午十点，我老婆也在店里", "时间　11月17日（周二） 10:00"),
        ("papers", "没出示，领头的姓刘", "证件票据　没出示执法证、没给票据"),
        ("papers", "没给我看证，照片里这个人收的钱", "证件票据　没出示执法证、没给票据"),
        ("papers", "没出示，问了还骂我，领头的姓刘", "证件票据　没出示执法证、没给票据"),
        ("papers", "They showed nothing, one fat man called Liu", "没出示执法证、没给票据"),
    ],
)
def test_what_is_said_beside_an_answer_joins_the_story(
    who: Person, key: str, said: str, line: str
) -> None:
    """The line shows the answer, 经过 the rest, and it is said where it went."""
    is_asked(who, key)
    who.says(said)

    assert who.sees("report-story-rest")
    assert line in who.text
    assert said in str(told(who, "story"))


def test_a_unit_told_in_a_sentence_is_named_alone(who: Person) -> None:
    """The number of who led them is no part of a unit's name."""
    is_asked(who, "agency")
    who.says("交警，领头的警号012345")

    assert told(who, "agency") == {"id": "traffic_police", "said": "交警"}
    assert "警号012345" in str(told(who, "story"))


def test_a_line_that_is_filled_beside_is_said_first(who: Person) -> None:
    """The plate has a line of its own; who took the money has none."""
    is_asked(who, "money")
    who.says("300，给了那个戴眼镜的，车牌湘J0088警")

    assert "记下了：车牌 湘J0088警。\n其余的话加进经过里了。" in who.text


BARE = {
    "money": (
        "五百",
        "大概五百来块钱吧",
        "说要八百，最后给了五百",
        "500元整",
        "罚款两百",
        "两三百吧",
    ),
    "time": ("昨天下午三点", "就是昨天下午三点多钟的事", "11月18号，周三"),
    "papers": ("没出示", "没给看", "没看到证件", "他们没有出示执法证"),
    "agency": ("交警", "好像是运管", "是交警大队的人", "穿制服的交警"),
}


@pytest.mark.parametrize(("key", "said"), [(key, each) for key in BARE for each in BARE[key]])
def test_a_bare_answer_leaves_the_story_as_it_was_told(who: Person, key: str, said: str) -> None:
    """Nothing is left of it that the line does not show."""
    is_asked(who, key)
    before = told(who, "story")
    who.says(said)

    assert not who.sees("report-story-rest")
    assert before == told(who, "story")
    assert told(who, key)
