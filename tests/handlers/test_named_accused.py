"""Does a clue stay hidden from every unit that its story names?"""

from pathlib import Path

import pytest
from talk import NIGHT, Person, world

AGAINST_THE_OFFICE = "昨天上午营商办的人来我店里，说我的招牌不合格，收了我500块钱，没开票"
AT_THE_ROAD = "昨天下午三点在柳河收费站有人拦车罚我200，没开票，没亮证"


@pytest.fixture
def who(tmp_path: Path) -> Person:
    """Give somebody with a phone."""
    made = world(tmp_path)
    made.now = NIGHT
    return made.person()


def accused(who: Person) -> set[str]:
    """Return the units behind the wall of the clue just handed in."""
    from storage import unwalled_rows  # noqa: PLC0415

    with who.world.room() as room:
        [clue] = unwalled_rows.of_reporter(room.conn, room.sealer, who.address)
        kept = unwalled_rows.reporters(room.conn, room.sealer, who.address, clue.number)
    assert kept is not None
    return set(kept.accused)


def handed_in(who: Person) -> None:
    """Answer what is still asked by not knowing, and hand it in."""
    for _ in range(6):
        if who.sees("report-review-ask"):
            break
        who.says("1" if who.sees("report-category-ask") else "不知道")
    who.says("匿名提交")
    assert "线索编号" in who.text


def test_the_receiving_office_does_not_read_what_is_told_of_it(who: Person) -> None:
    """Its name in the story is enough: the unit is not asked for, and another body reads first."""
    who.says(AGAINST_THE_OFFICE)
    shown = "单位\u3000营商办" in who.text
    who.says("1" if who.sees("report-category-ask") else "不知道")
    for _ in range(5):
        if who.sees("report-review-ask"):
            break
        assert not who.sees("report-agency-ask")
        who.says("不知道")
    own = who.sees("report-review-own")
    who.says("匿名提交")

    assert shown
    assert own
    assert "business-office" in accused(who)


def test_where_the_family_works_is_behind_the_wall_and_not_accused(who: Person) -> None:
    """A colleague of her husband must not read it; on the card stands only who came."""
    who.says(
        "我老公在县司法局工作，昨天上午城管的人来我店里，说我的招牌不合格，收了我500块钱，没开票"
    )
    shown = who.text
    handed_in(who)

    assert "单位\u3000城管" in shown
    assert "司法局" not in shown
    assert "justice" in accused(who)


def test_units_of_no_known_kind_are_hidden_from_beside_others(who: Person) -> None:
    """城管和县司法局: both of them, and both are on the card."""
    who.says("昨天上午城管和县司法局的人来我店里，说我的招牌不合格，收了我500块钱，没开票")
    shown = "城管、县司法局" in who.text
    handed_in(who)

    assert shown
    assert {"urban", "justice"} <= accused(who)


def test_a_unit_told_later_is_hidden_from_like_the_first(who: Person) -> None:
    """还有城管也来了, at any question and on the card: the line grows, and the wall with it."""
    who.says("昨天下午三点在柳河收费站，路政的人罚我200，没开票，没亮证", "还有城管也来了")
    grows = "单位“路政”改成“路政、城管”" in who.text
    handed_in(who)

    assert grows
    assert {"road-team", "urban"} <= accused(who)


def test_what_is_told_of_papers_last_stands_on_the_card(who: Person) -> None:
    """没出示, said of what was shown before, and 后来给了票: later words stand, none is dropped."""
    who.says("昨天下午三点路政在柳河收费站罚我200没开票", "出示了")
    before = "出示了执法证、没给票据" in who.text
    who.says("没出示", "后来给了票")

    assert before
    assert "没出示执法证、给了票据" in who.text


@pytest.mark.parametrize(
    ("question", "unit"),
    [
        ("请问交警罚款不开票合法吗", "traffic-police"),  # a kind of office
        ("请问城管有权扣我的三轮车吗", "urban"),  # likewise
        ("请问县司法局可以罚款吗", "justice"),  # a name of the campaign
    ],
)
def test_whom_a_question_is_about_does_not_read_it(who: Person, question: str, unit: str) -> None:
    """A question accuses nobody on the card; its clue is hidden from the body all the same."""
    who.says(question)
    shown = "单位\u3000交警" in who.text
    handed_in(who)

    assert not shown
    assert unit in accused(who)


@pytest.mark.parametrize("said", ["办公室", "市", "县", "青湾县", "管理局", "监督"])
def test_a_syllable_of_a_name_accuses_nobody(who: Person, said: str) -> None:
    """办公室 stands in many names: the office still reads it, and looks for the unit first."""
    who.says(AT_THE_ROAD)
    while not who.sees("report-agency-ask"):
        who.says("1")
    who.says(said)
    for _ in range(5):
        if who.sees("report-review-ask"):
            break
        who.says("不知道")

    assert who.sees("report-review-ask")
    assert not who.sees("report-review-own")
    assert not who.sees("report-review-line")


def test_whoever_reports_a_body_above_the_office_is_told_why_another_reads(who: Person) -> None:
    """县政府 is not the office itself, and yet the office stands below it."""
    who.says(AT_THE_ROAD)
    while not who.sees("report-agency-ask"):
        who.says("1")
    who.says("县政府")
    for _ in range(4):
        if who.sees("report-review-ask"):
            break
        who.says("不知道")

    assert who.sees("report-review-line")


@pytest.mark.parametrize(
    ("said", "unit"),
    [
        ("不是交警，是营商办的人", "business-office"),
        ("不是二百，是县司法局收了三百", "justice"),
    ],
)
def test_whom_a_correction_names_does_not_read_it(who: Person, said: str, unit: str) -> None:
    """It is kept beside the story, and hidden from all the same."""
    who.says("昨天下午三点交警在沙河桥罚了我二百元，没有给票，没亮证", "路上被罚款", said)
    handed_in(who)

    assert unit in accused(who)


@pytest.mark.parametrize("said", ["单位改成县督查室", "单位写错了，应该是县督查室的人"])
def test_a_unit_that_no_kind_stands_for_may_be_put_into_its_line(who: Person, said: str) -> None:
    """By its name; it stands on the card and behind the wall."""
    who.says("昨天下午三点城管在东街收了我200，没票没证", said)
    shown = "县督查室" in who.text
    handed_in(who)

    assert shown
    assert "inspectorate" in accused(who)


def test_of_two_units_of_which_it_was_one_neither_is_a_fact_and_neither_reads_it(
    who: Person,
) -> None:
    """They are the first buttons, no line of the card, and both stand behind the wall."""
    who.says("昨天不知是交警还是路政在北门罚我200没票没证")
    shown, buttons = "单位\u3000" in who.text, who.labels[:2]
    handed_in(who)

    assert not shown
    assert ["交警", "路政"] == buttons
    assert {"traffic-police", "road-team"} <= accused(who)


def test_a_name_of_which_it_was_one_is_no_fact_either(who: Person) -> None:
    """市监局 is as doubtful as 城管 beside it."""
    who.says("昨天有两个人收了我50没票没证，不知道是城管还是市监局的，在西街", "收费没依据")

    assert who.sees("report-agency-ask")
