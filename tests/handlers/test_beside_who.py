"""Where it is asked who reports, what is said of the matter changes its lines, and asks again."""

import pytest
from talk import Person, answers, open_question

from clues.speech import FileKind, FileRef

PHOTO = FileRef(kind=FileKind.PHOTO, ref="p", size=20_000)
STORY = (
    "10月15日上午十点，应急局两个人来我们厂（宏达五金厂，在工业大道9号）检查，"
    "罚款5000，没有文书，也没亮证"
)
AT_MODE = (STORY, "罚款说不清", "留联系方式再提交")
AT_PARTY = (*AT_MODE, "实名")
AT_PERSON = (*AT_PARTY, "个人")
AT_CONSENT = (*AT_PERSON, "李强 13912345678")
AT_CODE = (*AT_PARTY, "公司")
AT_NAME = (*AT_CODE, "没有")
AT_RIGHT = (*AT_NAME, "对")
STEPS = {
    "identity-ask": AT_MODE,
    "company-ask": AT_PARTY,
    "identity-phone-ask": AT_PERSON,
    "consent-identity": AT_CONSENT,
    "company-code-ask": AT_CODE,
    "company-card-ok": AT_NAME,
    "company-right-ask": AT_RIGHT,
}


@pytest.mark.parametrize("asked", STEPS)
def test_a_correction_changes_its_line_and_the_question_stands(who: Person, asked: str) -> None:
    """Nothing is told to be a telephone number, or no choice."""
    who.says(*STEPS[asked])
    assert asked in open_question(who)
    who.says("不是5000，是8000")
    assert "改成“罚8000元”" in who.text
    assert asked in open_question(who)
    who.says("时间改成10月16日")
    assert answers(who)["time"]["value"] == "2026-10-16T10:00"
    assert asked in open_question(who)


@pytest.mark.parametrize(
    ("words", "line", "says"),
    [
        ("哦时间是10月16号", "time", "10月16"),
        ("不对，是前天", "time", "前天"),
        ("地点应该是工业大道11号", "place", "工业大道11号"),
        ("单位写错了是消防", "agency", "fire"),
        ("罚款其实是9000", "money", "9000"),
        ("票后来给了", "papers", "'receipt': True"),
        ("没交", "money", "due"),
    ],
)
@pytest.mark.parametrize("asked", ["identity-ask", "identity-phone-ask", "company-right-ask"])
def test_whatever_line_it_is(who: Person, asked: str, words: str, line: str, says: str) -> None:
    """The line says so, and the same question follows."""
    who.says(*STEPS[asked], words)
    assert says in str(answers(who)[line])
    assert "改成" in who.text
    assert asked in open_question(who)


def test_behind_the_name_alone_as_well(who: Person) -> None:
    """Between a name and its number, too."""
    who.says(*AT_PERSON, "李强", "不对，是前天", "13912345678")
    assert answers(who)["person"] == {"name": "李强", "phone": "13912345678"}
    assert answers(who)["time"]["said"] == "前天"


@pytest.mark.parametrize(
    ("words", "rest"),
    [
        ("王建国 13800001234，另外是三个人来的", "另外是三个人来的"),
        ("王建国，13800001234。他们还把账本拿走了", "他们还把账本拿走了"),
    ],
)
def test_a_name_and_more_is_both(who: Person, words: str, rest: str) -> None:
    """The second half joins the story, without the name."""
    who.says(*AT_PERSON, words)
    assert answers(who)["person"] == {"name": "王建国", "phone": "13800001234"}
    assert str(answers(who)["story"]).endswith(rest)
    assert "王建国" not in str(answers(who)["story"])
    assert who.sees("consent-identity")


def test_a_name_and_a_correction_is_both(who: Person) -> None:
    """The name is sealed, and the line changed."""
    who.says(*AT_PERSON, "王建国 13800001234，不是5000，是8000")
    assert answers(who)["person"] == {"name": "王建国", "phone": "13800001234"}
    assert "8000" in str(answers(who)["money"])


@pytest.mark.parametrize(
    ("words", "line", "says"),
    [
        ("王小二 13800001234 对了罚的是三百", "money", "300"),
        ("13800001234王小二，不是应急局是消防", "agency", "fire"),
        ("王小二 13800001234 时间是前天", "time", "前天"),
        ("王小二13800001234，晚上别打电话", "story", "晚上别打电话"),
        ("票后来给了 电话13800001234 王小二", "papers", "'receipt': True"),
        ("王小二 13800001234，请先别告诉村里", "story", "请先别告诉村里"),
    ],
)
def test_whatever_stands_beside_a_number_is_heard(
    who: Person, words: str, line: str, says: str
) -> None:
    """Behind a blank, a stop or the number itself; the name is the name alone."""
    who.says(*AT_PERSON, words)
    assert answers(who)["person"] == {"name": "王小二", "phone": "13800001234"}
    assert says in str(answers(who)[line])
    assert "王小二" not in str(answers(who)["story"])
    assert who.sees("consent-identity")


@pytest.mark.parametrize(
    ("words", "sum_"),
    [("我的电话是13800001234，罚款2000", "2000"), ("电话13800001234 罚了三百", "300")],
)
def test_a_number_and_more_without_a_name_asks_for_the_name(
    who: Person, words: str, sum_: str
) -> None:
    """What was said of the matter is no name."""
    who.says(*AT_PERSON, words)
    assert "phone-name-ask" in open_question(who)
    assert sum_ in str(answers(who)["money"])
    who.says("我叫李四")
    assert answers(who)["person"] == {"name": "李四", "phone": "13800001234"}
    assert "consent-identity" in open_question(who)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("John Smith 13800001234", "John Smith"),
        ("买买提·艾山江 13800001234", "买买提·艾山江"),
        ("我是刘芳 13800001234 有事打我电话", "刘芳"),
        ("阿强 13800001234 谢谢", "阿强"),
        ("联系人：李强，手机号13800001234", "李强"),
    ],
)
def test_a_name_in_many_ways_is_all_that_was_said(who: Person, words: str, name: str) -> None:
    """Thanks and how a number is called are no more of the story."""
    who.says(*AT_PERSON)
    story = answers(who)["story"]
    who.says(words)
    assert answers(who)["person"] == {"name": name, "phone": "13800001234"}
    assert answers(who)["story"] == story


@pytest.mark.parametrize(
    ("words", "consents", "line", "says"),
    [
        ("不同意，罚的是300", False, "money", "300"),
        ("不同意。时间是前天", False, "time", "前天"),
        ("不同意，我怕", False, "story", "我怕"),
        ("同意，罚的是300", True, "money", "300"),
        ("好的，票后来给了", True, "papers", "'receipt': True"),
        ("匿名吧，另外他们还拿了两条烟", False, "story", "两条烟"),
    ],
)
def test_an_answer_to_the_consent_and_more_is_both(
    who: Person,
    words: str,
    consents: bool,  # noqa: FBT001 - what is expected
    line: str,
    says: str,
) -> None:
    """The refusal is taken, and so is the line; neither stands in the story for the other."""
    who.says(*AT_CONSENT, words)
    told = answers(who)
    assert told["consent"] is consents
    assert (told["person"] is not None) is consents
    assert says in str(told[line])
    assert "同意" not in str(told["story"])
    assert who.sees("report-review-ask")


@pytest.mark.parametrize("words", ["不是5000，是8000", "同意什么", "不同意你们打电话给村里"])
def test_what_is_no_answer_to_the_consent_is_none(who: Person, words: str) -> None:
    """Only a plain yes, or no, at its beginning answers."""
    who.says(*AT_CONSENT, words)
    assert "consent" not in answers(who)


def test_more_of_the_story_is_no_answer_and_not_lost(who: Person) -> None:
    """What no line shows is kept, and said to be."""
    who.says(*AT_MODE, "他们还把账本拿走了")
    assert who.sees("report-story-more")
    assert "账本" in str(answers(who)["story"])
    assert "identity-ask" in open_question(who)


@pytest.mark.parametrize("asked", STEPS)
def test_danger_is_heard_there_too(who: Person, asked: str) -> None:
    """The numbers that help come first, and the question stands behind them."""
    who.says(*STEPS[asked], "他们现在正在砸门打人")
    assert who.sees("danger-stop")
    who.says("安全")
    assert "砸门打人" in str(answers(who)["story"])
    assert asked in open_question(who)


def test_what_is_said_below_a_picture_is_heard_as_well(who: Person) -> None:
    """A caption corrects like any words."""
    who.says(*AT_PERSON)
    who._sends(files=(PHOTO,), words="不是5000，是8000")
    assert "8000" in str(answers(who)["money"])


@pytest.mark.parametrize(
    ("words", "name"),
    [("周三 13800001234", "周三"), ("高桥 13800001234", "高桥"), ("李会计 13800001234", "李会计")],
)
def test_a_name_stays_a_name(who: Person, words: str, name: str) -> None:
    """A name that is a day, or a place, with its number."""
    who.says(*AT_PERSON, words)
    assert answers(who)["person"] == {"name": name, "phone": "13800001234"}
    assert answers(who)["time"]["value"] == "2026-10-15T10:00"


@pytest.mark.parametrize(
    ("asked", "words"),
    [
        ("identity-phone-ask", "为什么要电话"),
        ("identity-phone-ask", "不想让他们知道我是谁"),
        ("identity-phone-ask", "没有电话"),
        ("company-code-ask", "代码写错了"),
        ("company-right-ask", "法定代表人王强"),
    ],
)
def test_what_is_said_of_who_reports_changes_no_line(who: Person, asked: str, words: str) -> None:
    """Questions and fears are no facts."""
    who.says(*STEPS[asked])
    before = answers(who)
    who.says(words)
    assert answers(who) == before
    assert asked in open_question(who)


def test_the_name_of_another_firm_is_the_answer(who: Person) -> None:
    """It is no correction of the line."""
    who.says(*AT_CODE, "青湾木业有限公司")
    assert answers(who)["firm-name"] == "青湾木业有限公司"
    assert answers(who)["company"]["name"] == "宏达五金厂"
