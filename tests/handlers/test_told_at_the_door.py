"""Is what a story tells of a check at the door asked again?"""

from pathlib import Path

import pytest
from talk import Person, world

from handlers.citizen.report.questions.door_told import told_at_the_door
from handlers.phrases.at_the_door import said_first


@pytest.fixture
def person(tmp_path: Path) -> Person:
    """Give somebody with a phone."""
    return world(tmp_path).person()


def test_a_check_told_whole_is_asked_for_the_company_alone(person: Person) -> None:
    """没扫码没给检查通知没亮证: three questions are answered, and the card shows each."""
    person.says("昨天上午十点市监局到我店里检查，没扫码没给检查通知没亮证，建设街12号")
    person.presses("没给检查通知")
    person.says("跳过")

    assert person.sees("report-review-ask")
    assert all(line in person.text for line in ("检查码　没扫", "通知书　没给", "没出示执法证"))


def test_the_kind_that_was_chosen_answers_for_the_notice(person: Person) -> None:
    """没给检查通知 is picked; only the code and the badge are asked behind it."""
    person.says("昨天卫健局来我们诊所检查没给通知，在柳树屯")
    person.presses("没给检查通知")
    person.says("跳过", "没有")

    assert "检查通知书了吗" not in person.text
    assert "执法证" in person.text


@pytest.mark.parametrize(
    ("answers", "key", "told"),
    [
        ({"story": "市监来查，没扫检查码"}, "code", "unscanned"),
        ({"story": "进门不肯扫那个企业码"}, "code", "unscanned"),
        ({"story": "先扫了码才进门"}, "code", "scanned"),
        ({"story": "让我扫码付了200"}, "code", None),  # money
        ({"story": "没有扫码付款"}, "code", None),
        ({"papers-known": {"notice": False}}, "notice", "missing"),
        ({"story": "给了检查通知书", "papers": {"notice": True}}, "notice", "given"),
        ({"story": "给了罚款决定书", "papers": {"notice": True}}, "notice", None),  # of a fine
        ({"leaf": "insp.no_code"}, "code", "unscanned"),
        ({"leaf": "insp.no_approval"}, "notice", "missing"),
        ({"leaf": "insp.repeat", "story": "又来查了"}, "notice", None),
    ],
)
def test_what_a_story_says_of_the_door(
    answers: dict[str, object], key: str, told: str | None
) -> None:
    """A code that is scanned to pay is another one, and so is a decision."""
    assert told_at_the_door(answers, key) == told


def test_a_space_stands_for_a_stop_behind_the_answer() -> None:
    """没扫 进门就翻柜子 answers like 没扫，进门就翻柜子."""
    assert "unscanned" == said_first("code", "没扫 进门就翻柜子")
    assert "unscanned" == said_first("code", "没扫，进门就翻柜子")
