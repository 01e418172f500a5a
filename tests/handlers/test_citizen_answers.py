"""What becomes of an answer in a person's own words, question by question?"""

from pathlib import Path

import pytest
from talk import NIGHT, Person, peek_at, world

from handlers.phrases.unsure import is_unsure, unsure_of

STORIES = {
    "place": "昨天下午三点，路政的人把我的货车拦下，罚了我300块，没给票",
    "time": "在S306沙河桥，路政的人把我的货车拦下，罚了我300块，没给票",
    "agency": "昨天下午三点在S306沙河桥，几个人把我的货车拦下，罚了我300块，没给票",
    "money": "昨天下午三点在S306沙河桥，路政的人把我的货车拦下，罚款，没给票",
}


@pytest.fixture
def who(tmp_path: Path) -> Person:
    """Give somebody with a phone."""
    made = world(tmp_path)
    made.now = NIGHT
    return made.person()


@pytest.mark.parametrize(
    ("key", "said", "kept"),
    [
        ("place", "记不得了", None),
        ("place", "刚过沙河桥那个弯", {"words": "刚过沙河桥那个弯"}),
        ("time", "想不起来是哪天", None),
        ("time", "10.5", {"words": "10.5", "value": "2026-10-05"}),
        ("time", "好几次了", {"words": "好几次了"}),
        ("agency", "不认识他们", None),
        ("agency", "好像是运管", {"words": "好像是运管", "id": "transport"}),
        ("agency", "穿黑衣服的", None),
        ("agency", "衣服上写着联合治理", {"words": "联合治理"}),
        ("money", "一条烟", {"words": "一条烟"}),
        ("money", "不记得多少了", None),
        (
            "money",
            "两三百吧",
            {"words": "两三百吧", "amounts": [{"amount": "200", "role": "", "high": "300"}]},
        ),
    ],
)
def test_an_answer_is_understood_and_its_words_are_kept(
    who: Person, key: str, said: str, kept: object
) -> None:
    """Who cannot say has answered; who says it in his way is understood where it can be."""
    who.says(STORIES[key])
    asked = who.sees(f"report-{key}-ask")
    who.says(said)
    frame = peek_at(who).frame

    assert asked
    assert frame is not None
    assert kept == frame.answers[key]


def test_all_units_named_in_an_answer_stand_behind_the_wall(who: Person) -> None:
    """交警和路政都有: neither of them reads it."""
    who.says(STORIES["agency"], "交警和路政都有", "没出示")
    who.says("匿名提交")
    with who.world.room() as room:
        from storage import unwalled_rows  # noqa: PLC0415

        [clue] = unwalled_rows.of_reporter(room.conn, room.sealer, who.address)
        kept = unwalled_rows.reporters(room.conn, room.sealer, who.address, clue.number)

    assert kept is not None
    assert {"road-team", "traffic-police"} <= set(kept.accused)


def test_whoever_says_that_a_position_comes_is_waited_for(who: Person) -> None:
    """我发个定位 is no place; the position that follows is."""
    who.says(STORIES["place"], "我发个定位")
    waits = who.sees("report-place-waits") and who.sees("report-place-ask")
    who.sends_place()
    who.presses("同意")

    assert waits
    assert who.sees("report-shown-ask")


@pytest.mark.parametrize(
    "said",
    [
        *("不知道", "我也不清楚", "记不得了", "真的想不起来了", "忘了", "没看清是哪个单位的"),
        *("说不准", "不晓得嘞", "不认识", "搞不清楚", "唔记得", "不方便说", "没印象了"),
        *("I don't remember", "no idea", "Not sure.", "can’t say"),
    ],
)
def test_not_knowing_is_said_in_many_words(said: str) -> None:
    """Nobody has to find the word that the button carries."""
    assert is_unsure(said)


@pytest.mark.parametrize(
    "said",
    [
        *("没看清车牌，是个胖子", "不知道路政还是交警", "不认识字的老头", "老渡口", "没有", "没给"),
        *("忘了给票", "不清楚，好像是老渡口", "I don't know, near the bridge", "no"),
    ],
)
def test_who_says_something_beside_it_has_said_something(said: str) -> None:
    """Nothing that was told is thrown away with the not knowing."""
    assert not is_unsure(said)


@pytest.mark.parametrize("key", ["place", "time", "agency"])
def test_what_answers_nothing_becomes_no_fact(who: Person, key: str) -> None:
    """Whoever asks back or says how he feels is asked again, and his feeling is kept."""
    who.says(STORIES[key], "这个是什么意思？")
    helped = who.sees("report-puzzled") and who.sees(f"report-{key}-ask")
    who.says("我现在很生气")
    frame = peek_at(who).frame

    assert helped
    assert frame is not None
    assert key not in frame.answers
    assert "很生气" in frame.answers["story"]
    assert who.sees(f"report-{key}-ask")


def test_a_sum_told_roughly_is_read_back_roughly(who: Person) -> None:
    """四五百 is neither four hundred nor five."""
    who.says("昨天下午三点在S306沙河桥，路政的人拦下我，收了四五百块停车费，又罚了一千多，没给票")

    assert "400元到500元" in who.text
    assert "约1000元" in who.text


@pytest.mark.parametrize(
    ("key", "said"),
    [
        *(("place", said) for said in ("地点不方便说", "具体位置不想说", "地方就不说了")),
        *(("time", said) for said in ("时间记不得了", "具体日期想不起来")),
        *(("agency", said) for said in ("单位没看清", "哪个单位不知道")),
        ("money", "具体金额记不清了"),
    ],
)
def test_not_knowing_may_name_what_is_not_known(who: Person, key: str, said: str) -> None:
    """地点不方便说 is an answer where the place is asked, and stands in no story."""
    who.says(STORIES[key], said)
    frame = peek_at(who).frame

    assert frame is not None
    assert frame.answers[key] is None
    assert said not in frame.answers["story"]


@pytest.mark.parametrize(
    ("said", "line"),
    [
        ("地点不方便说", "place"),
        ("时间记不清", "time"),
        ("地点不是沙河桥", None),  # a correction
        ("单位没给票", None),  # a fact
        ("金额不对", None),
        ("不方便说", None),  # of whatever is asked
        ("不记得几点了", "time"),
        ("忘了在哪里", "place"),
        ("不知道是谁", "agency"),
        ("记不清多少钱了", "money"),
        ("说不清楚", None),
    ],
)
def test_the_line_that_is_not_known_is_told(said: str, line: str | None) -> None:
    """Only of that line it is an answer."""
    assert line == unsure_of(said)


@pytest.mark.parametrize("said", ["不记得几点", "记不清是几号了", "没注意几点"])
def test_not_knowing_the_hour_is_no_answer_where_the_kind_is_asked(who: Person, said: str) -> None:
    """The kind is asked still; 说不清楚 alone would leave it open."""
    who.says("昨天城管收了我电子秤", said)

    assert who.sees("report-category-ask")
    who.says("说不清楚")
    assert who.sees("report-place-ask")


@pytest.mark.parametrize("said", ["菜场门口", "村口大槐树下", "在菜场门口。"])
def test_a_place_without_a_name_is_heard_where_the_kind_is_asked(who: Person, said: str) -> None:
    """It is not asked again."""
    who.says("昨天城管收了我电子秤", said)
    who.says("说不清楚")

    assert f"地点\u3000{said.strip('在。')}" in who.text
    assert not who.sees("report-place-ask")


@pytest.mark.parametrize("said", ["门口", "没看见门口有人", "他们一共三个人", "我家门口"])
def test_other_words_there_are_no_place(who: Person, said: str) -> None:
    """They join the story, and the place is asked."""
    who.says("昨天城管收了我电子秤", said)
    who.says("说不清楚")

    assert who.sees("report-place-ask")
