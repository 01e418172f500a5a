"""When and of what is a reporter told while his clue is worked on?"""

from datetime import UTC, datetime

import pytest
from reviewing import rows
from staffroom import OFFICE, deliver, reported, waiting
from talk import ZONE, Person, World

from clues.permissions import Role


@pytest.fixture
def number(house: World) -> str:
    """Give a clue that was just reported."""
    return reported(house.person())


@pytest.fixture
def boss(house: World, number: str) -> Person:
    """Give the supervisor of the office, who came after the clue and may do most."""
    assert number
    return house.member(OFFICE, Role.SUPERVISOR, "负责人")


def accepts(who: Person, number: str) -> None:
    """Accept."""
    who.says(f"受理 {number}")
    who.presses("受理并发出")


def asks(who: Person, number: str) -> None:
    """Ask the reporter something."""
    who.says(f"问 {number}")
    who.says("具体地点", "好了")
    who.presses("3天")
    who.presses("发出")


def leaves(house: World) -> list[str]:
    """Return when the pushes to reporters that wait leave, by the office's clock."""
    found = rows(house, "SELECT due_at FROM outbox WHERE state = 'due' AND subject LIKE 'push:%'")
    at = [datetime.fromtimestamp(due / 1_000_000, UTC).astimezone(ZONE) for (due,) in found]
    return [f"{each:%m-%d %H:%M}" for each in at]


def closes(who: Person, number: str) -> None:
    """Close as found true, with a measure."""
    who.says(f"办结 {number}")
    who.presses("查实")
    who.says("当天确实收了二百元，没有开票", "退还二百元", "跳过")
    who.says("退还钱物", "好了")
    who.presses("办结并发出")


def test_a_result_stands_in_the_status_and_behind_its_button(
    house: World, number: str, boss: Person
) -> None:
    """Also where the push that told it is long gone."""
    accepts(boss, number)
    closes(boss, number)
    deliver(house)
    citizen = house.person()
    citizen.says(f"进度 {number}")
    status = citizen.text
    citizen.presses("看结果")

    assert "结果　您反映的情况，查实了。" in status
    assert "查到：当天确实收了二百元，没有开票" in citizen.text


def test_a_declined_clue_tells_its_result_alike(house: World, number: str, boss: Person) -> None:
    """That it was not accepted is a result, too."""
    boss.says(f"不受理 {number}")
    boss.presses("不归这里管")
    boss.says("1")
    boss.presses("不受理并发出")
    deliver(house)
    citizen = house.person()
    citizen.says(f"进度 {number}")

    assert "结果　这件事我们没有受理。" in citizen.text


def test_the_card_of_a_closed_clue_tells_who_did_what_and_the_result(
    house: World, number: str, boss: Person
) -> None:
    """Outcome, measures, the day, the names, and what the reporter was told."""
    accepts(boss, number)
    closes(boss, number)
    deliver(house)
    boss.says(number)
    card = boss.text

    assert "经手　受理 负责人" in card
    assert "办结 负责人" in card
    assert "结果　查实" in card
    assert "措施　退还钱物" in card
    assert "查到：当天确实收了二百元，没有开票" in card


def ended(house: World, boss: Person, number: str) -> Person:
    """Return the reporter of a clue that was just closed, everything sent."""
    accepts(boss, number)
    closes(boss, number)
    deliver(house)
    return house.person()


@pytest.mark.parametrize(
    "words", ["请我们重新看一次", "对这个答复不满意", "不满意", "请重新调查一下", "请再看一次"]
)
def test_a_wish_for_a_second_look_is_asked_what_was_wrong(
    house: World, number: str, boss: Person, words: str
) -> None:
    """In the words that the outcome itself uses, and in others; then the supervisor is told."""
    citizen = ended(house, boss, number)
    citizen.says(words)
    asked = citizen.sees("again-ask")
    citizen.says("他们没有问过我，那天还有录像")

    assert asked
    assert citizen.sees("again-done")
    assert ["push-staff-again"] == waiting(house, "负责人")


def test_a_wish_with_its_reason_is_told_at_once(house: World, number: str, boss: Person) -> None:
    """Nothing is asked that was said."""
    citizen = ended(house, boss, number)
    citizen.says("对你们的答复不满意，没有人来问过我")

    assert citizen.sees("again-done")
    assert ["push-staff-again"] == waiting(house, "负责人")


def test_a_new_matter_is_no_wish_for_a_second_look(house: World, number: str, boss: Person) -> None:
    """Although somebody is dissatisfied in it."""
    citizen = ended(house, boss, number)
    citizen.says("今天上午城管又来收了我300块，态度很差，我不满意")

    assert not citizen.sees("again-done")
    assert not citizen.sees("again-ask")


def test_the_push_opens_what_waits_to_be_opened_again(
    house: World, number: str, boss: Person
) -> None:
    """The supervisor finds it in a list until somebody has done something with it."""
    citizen = ended(house, boss, number)
    citizen.says(f"进度 {number}")
    citizen.presses("请再看一次")
    citizen.says("他们没有问过我")
    deliver(house)
    boss.says("筛选 again/yes")
    listed = number in boss.text
    boss.says(f"重新办理 {number}", "报料人有新材料")
    deliver(house)
    boss.says("筛选 again/yes")
    citizen.says(f"进度 {number}")

    assert listed
    assert number not in boss.text
    assert "重新在看" in citizen.text


def test_who_may_not_open_it_again_is_not_pushed(house: World, number: str, boss: Person) -> None:
    """A clerk of the office and a handler who rejected it can do nothing with it."""
    clerk = house.member(OFFICE, Role.CLERK, "王一")
    citizen = ended(house, boss, number)
    citizen.says("不满意", "他们没有问过我")

    assert [] == waiting(house, clerk.name)


def test_a_clue_that_goes_on_is_not_looked_at_again(
    house: World, number: str, boss: Person
) -> None:
    """There is no result yet that one could be dissatisfied with."""
    accepts(boss, number)
    deliver(house)
    citizen = house.person()
    citizen.says(f"进度 {number}", "请再看一次")

    assert citizen.sees("again-open")


def test_a_question_wakes_nobody(house: World, number: str, boss: Person) -> None:
    """Asked at eleven at night it leaves at eight, as every other news does."""
    accepts(boss, number)
    deliver(house)
    house.passes(hours=9)
    asks(boss, number)

    assert ["11-20 08:00"] == leaves(house)


def test_a_question_by_day_leaves_at_once(house: World, number: str, boss: Person) -> None:
    """Nothing else holds it."""
    accepts(boss, number)
    deliver(house)
    asks(boss, number)

    assert ["11-19 14:08"] == leaves(house)


def test_the_push_of_a_question_opens_what_else_waited_for_the_morning(
    house: World, number: str, boss: Person
) -> None:
    """Accepted and asked in one night is one push; it opens both."""
    citizen = house.person()
    house.passes(hours=9)
    accepts(boss, number)
    asks(boss, number)
    night = leaves(house)
    house.passes(hours=10)
    deliver(house)
    citizen.says("看消息")

    assert ["11-20 08:00"] == night
    assert citizen.sees("news-accepted-plain")
    assert citizen.sees("question-card")


def test_an_answer_to_a_closed_clue_is_new_material(
    house: World, number: str, boss: Person
) -> None:
    """He is told so, and how to ask for a second look at it."""
    accepts(boss, number)
    deliver(house)
    asks(boss, number)
    deliver(house)
    closes(boss, number)
    deliver(house)
    citizen = house.person()
    citizen.says("回答", "在收费站北边那个岔口")
    told = citizen.sees("question-late-closed")
    citizen.says("请重新看一次")

    assert told
    assert citizen.sees("again-ask")
