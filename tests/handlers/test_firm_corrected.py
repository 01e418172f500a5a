"""What becomes of the name and the code of a firm that are put right, or told in a sentence?"""

import pytest
from talk import Person, peek_at

CODE = "91350100M000100Y43"
WORKS = "昨天应急局来我公司检查没通知书，公司是青湾县大成木业有限公司，在城北路9号"
SHOP = "昨天市监局来我店罚了五千没票，我店叫阿芳理发店，在城北路9号"


@pytest.mark.parametrize(
    ("story", "words", "name"),
    [
        (WORKS, "公司名写错了，是青湾县大诚木业有限公司", "青湾县大诚木业有限公司"),
        (WORKS, "公司名字应该是青湾县大程木业有限公司", "青湾县大程木业有限公司"),
        (WORKS, "公司名不对，是大诚木业", "青湾县大诚木业有限公司"),  # the part that was wrong
        (WORKS, "不是大成木业，是大诚木业", "青湾县大诚木业有限公司"),
        (WORKS, "是大诚木业，不是大成木业", "青湾县大诚木业有限公司"),
        (WORKS, "大成木业写错了，应该是大诚木业", "青湾县大诚木业有限公司"),
        (WORKS, "公司名改成大诚木业", "青湾县大诚木业有限公司"),
        (WORKS, "公司名应该叫大诚", "青湾县大诚木业有限公司"),
        (WORKS, "公司写错了，是青湾县大诚家具有限公司", "青湾县大诚家具有限公司"),  # the whole
        (WORKS, "不是青湾县，是柳河县大成木业有限公司", "柳河县大成木业有限公司"),
        (SHOP, "店名写错了，是阿香理发店", "阿香理发店"),
        (SHOP, "不是阿芳，是阿香", "阿香理发店"),
    ],
)
def test_the_name_of_a_firm_is_put_right_alone(
    who: Person, story: str, words: str, name: str
) -> None:
    """The county in a firm's name is no place, and the rest of the name stays."""
    who.says(story, words)
    draft = peek_at(who).frames[0].answers

    assert name == draft["company"]["name"]
    assert "城北路9号" == draft["place"]["words"]


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("公司不是在城北路，是在城南路9号", "城南路9号"),  # where it is
        ("地址不对，是城南路9号", "城南路9号"),
        ("公司名没错，是他们写错了", "城北路9号"),  # no other name
        ("他们说是公司名不对才来的", "城北路9号"),
        ("不是大成木业的车，是他们的车", "城北路9号"),
        ("不是应急局，是消防", "城北路9号"),
    ],
)
def test_what_is_said_of_a_firm_and_not_of_its_name_leaves_it(
    who: Person, words: str, place: str
) -> None:
    """A place, a reason and another unit are no name."""
    who.says(WORKS, words)
    draft = peek_at(who).frames[0].answers

    assert "青湾县大成木业有限公司" == draft["company"]["name"]
    assert place == draft["place"]["words"]


def asked_for_the_code(who: Person) -> None:
    """Go on to the question for the code, by name and for a company."""
    who.says("昨天应急局来我公司检查没通知书没看证，在城北路9号", "跳过", "提交", "实名", "3")
    who.says("公司")
    assert who.sees("company-code-ask")


@pytest.mark.parametrize(
    "words",
    [
        f"代码{CODE}",
        f"营业执照上的代码是{CODE}",
        f"我们的统一社会信用代码：{CODE}",
        f"{CODE}，这是我们的",
    ],
)
def test_a_code_within_a_sentence_answers_for_the_code(who: Person, words: str) -> None:
    """It is asked once, and is no name of a firm on the card."""
    asked_for_the_code(who)
    who.says(words)
    draft = peek_at(who).frames[0].answers

    assert CODE == draft["firm-code"]
    assert not draft.get("company")
    assert who.sees("company-code-unknown")


def test_name_and_code_of_one_sentence_are_both_taken(who: Person) -> None:
    """Neither is asked for again."""
    asked_for_the_code(who)
    who.says(f"厦门大树有限公司，代码{CODE}")
    draft = peek_at(who).frames[0].answers

    assert (CODE, "厦门大树有限公司") == (draft["firm-code"], draft["firm-name"])
    assert who.sees("company-right-ask")


def test_a_slip_within_a_sentence_is_told_as_one_of_the_code(who: Person) -> None:
    """代码 before it is no part of its eighteen signs."""
    asked_for_the_code(who)
    who.says("代码91350100M000100Y44")

    assert who.sees("company-code-wrong")


@pytest.mark.parametrize(("mode", "written"), [("3", True), ("2", False)])
def test_who_gave_his_name_hears_that_he_is_answered_in_writing(
    who: Person, mode: str, *, written: bool
) -> None:
    """It was promised where he chose it; who is known to two persons alone gets no letter."""
    who.says(
        "昨天路政在S206红旗桥罚我200没票没证", "实名", mode, "李大海 13812341234", "同意", "提交"
    )

    assert who.sees("report-received")
    assert written == who.sees("receipt-written")


CODED = f"{WORKS}，代码{CODE}"


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("公司名写错了，是青湾县大诚木业有限公司", "青湾县大诚木业有限公司"),
        ("不是大成木业，是大诚木业", "青湾县大诚木业有限公司"),
        ("公司名写错了，是大成木业有限公司", "大成木业有限公司"),  # a part of the same
    ],
)
def test_a_name_that_is_put_right_keeps_its_code(who: Person, words: str, name: str) -> None:
    """One character of it was a slip: it is the same firm, and both stand on the card."""
    who.says("/start", CODED, words)

    assert f"改成“{name} {CODE}”" in who.text


@pytest.mark.parametrize(
    "words",
    [
        "公司名不对，是宏达商贸有限公司",
        "公司写错了，是青湾县大诚家具有限公司",
        "不是青湾县，是柳河县大成木业有限公司",
    ],
)
def test_the_code_of_another_firm_is_asked(who: Person, words: str) -> None:
    """The code may be of the one or of the other: it is sent again, and stands with the name."""
    who.says("/start", CODED, words)
    asked = "原来的信用代码没有跟着带过来" in who.text
    before = peek_at(who).frames[0].answers["company"]
    who.says(CODE)

    assert asked
    assert "code" not in before
    assert {**before, "code": CODE} == peek_at(who).frames[0].answers["company"]
