"""What becomes of the sums on the card when more is told of money, or a payment is denied?"""

from pathlib import Path

import pytest
from talk import Person, peek_at, told

from handlers.citizen.report.told import story_lines

FINED = "昨天下午三点交警在沙河桥罚我300，没给票，没出示证件"
PAID = "昨天下午三点城管在东街收了我200没开票没亮证"
WANTED = "前天上午十点市监局的来我店里，在解放路88号，开口就要5000，没票没证"


@pytest.mark.parametrize(
    ("story", "said", "shown"),
    [
        (PAID, "没收我钱", "删掉了：金额"),
        (PAID, "其实没罚我钱", "删掉了：金额"),
        (PAID, "他们没收我的钱，东西拿走了", "删掉了：金额"),
        (FINED, "没罚我", "删掉了：金额"),
        (FINED, "没罚款，就是口头警告", "删掉了：金额"),
        (FINED, "没被罚钱", "删掉了：金额"),
        (PAID, "没收钱，只是说要收", "“交了200元”改成“要200元”"),  # he says it was wanted
        (PAID, "钱还没交", "“交了200元”改成“要200元（还没交）”"),
        (FINED, "没罚钱，只是说要罚", "“罚300元”改成“要300元”"),
        (PAID, "没收200，只收了100", "“交了200元”改成“交了100元”"),  # of that sum alone
        (PAID, "没收我200，是收了我100", "“交了200元”改成“交了100元”"),
        (FINED, "没罚300，就罚了100", "“罚300元”改成“罚100元”"),
        (FINED, "他们没收钱", "“罚300元”改成“罚300元（还没交）”"),
        (FINED, "钱还没交", "“罚300元”改成“罚300元（还没交）”"),
        (FINED, "我没交", "“罚300元”改成“罚300元（还没交）”"),  # the fine stands, and is not paid
    ],
)
def test_a_payment_that_is_denied_is_no_demand(
    tmp_path: Path, story: str, said: str, shown: str
) -> None:
    """Nobody said that it was wanted: the line goes, unless he says so himself."""
    who = told(tmp_path, story, said)

    assert shown in who.text
    assert said in story_lines.whole(peek_at(who).frame.answers)


@pytest.mark.parametrize("said", ["没罚钱，删掉金额", "没有罚钱，钱那行删掉", "金额那栏别写了"])
def test_who_asks_for_a_line_to_go_is_heard_first(tmp_path: Path, said: str) -> None:
    """Whatever else the sentence says of money, the line is taken off."""
    who = told(tmp_path, FINED, said)

    assert "删掉了：金额" in who.text
    assert {} == peek_at(who).frame.answers["money"]


@pytest.mark.parametrize("said", ["把单位和金额都删了", "delete the agency and the amount"])
def test_two_lines_go_in_one_sentence(tmp_path: Path, said: str) -> None:
    """Each that is named, and no other."""
    who = told(tmp_path, FINED, said)
    answers = peek_at(who).frame.answers

    assert ({}, {}) == (answers["agency"], answers["money"])
    assert answers["time"]


def test_a_line_goes_and_another_is_corrected_in_one_sentence(tmp_path: Path) -> None:
    """时间改成前天，金额删掉: both are done, and both are said."""
    who = told(tmp_path, FINED, "时间改成前天，金额删掉")

    assert "改成“11月17日（周二） 15:00”" in who.text
    assert "删掉了：金额" in who.text


def test_what_was_paid_stays_where_only_the_fine_is_denied(tmp_path: Path) -> None:
    """没罚钱 says nothing of the 200 that he paid."""
    who = told(tmp_path, FINED, "我只给了200", "没罚钱")

    assert "改成“交了200元”" in who.text


def test_who_says_only_that_he_did_not_pay_is_asked(tmp_path: Path) -> None:
    """收了我200, and then 我没给钱: wanted or not, nobody but he knows."""
    who = told(tmp_path, PAID, "我没给钱")
    asked = "金额现在记的是“交了200元”。改成什么？" in who.text
    who.says("不改了")

    assert asked
    assert "200" == peek_at(who).frame.answers["money"]["amounts"][0]["amount"]


@pytest.mark.parametrize(
    ("said", "sums"),
    [
        ("最后给了3000", "要5000元、交了3000元"),
        ("后来我给了他3000", "要5000元、交了3000元"),
        ("求了半天，最后交了2000了事", "要5000元、交了2000元"),
        ("给的不是3000，是2800", "要5000元、交了2800元"),
        ("钱记错了，给的是2500", "要5000元、交了2500元"),
        ("in the end I paid 3000", "要5000元、交了3000元"),
        ("后来又来了一次，又要2000", "要5000元、要2000元"),
        ("钱记错了，是3000", "要3000元"),  # nothing of a payment: the one sum that was told
        ("要的不是5000，是4000", "要4000元"),
    ],
)
def test_a_payment_told_later_stands_beside_the_demand(
    tmp_path: Path, said: str, sums: str
) -> None:
    """What was wanted and what was paid are two facts."""
    who = told(tmp_path, WANTED, said)

    assert f"金额“要5000元”改成“{sums}”" in who.text


@pytest.mark.parametrize(
    ("said", "sums"),
    [
        ("钱记错了，给的是2500", "要5000元、交了2500元"),
        ("不是3000，是2800", "要5000元、交了2800元"),
        ("要的不是5000，是6000", "要6000元、交了3000元"),
        ("又给了500", "要5000元、交了3000元、交了500元"),
    ],
)
def test_each_of_two_sums_is_corrected_by_itself(tmp_path: Path, said: str, sums: str) -> None:
    """Who corrects the payment leaves the demand as it was told."""
    who = told(tmp_path, WANTED, "最后给了3000", said)

    assert f"改成“{sums}”" in who.text


@pytest.mark.parametrize(
    ("said", "sums"),
    [
        ("拖车费又收了我400", "罚300元、收费400元"),
        ("老板替我交了300", "罚300元、交了300元"),
        ("还要罚我2000，我没同意", "罚300元、罚2000元"),
    ],
)
def test_a_further_sum_stands_beside_the_fine(tmp_path: Path, said: str, sums: str) -> None:
    """A fee, a payment or another fine takes nothing back."""
    who = told(tmp_path, FINED, said)

    assert f"改成“{sums}”" in who.text


def test_a_demand_told_later_stands_before_the_payment(tmp_path: Path) -> None:
    """收了200, and then 开始要500的."""
    who = told(tmp_path, PAID, "他们开始要500的，讲价到200")

    assert "金额“交了200元”改成“要500元、交了200元”" in who.text


@pytest.mark.parametrize(
    "said", ["隔壁老王也被罚了500", "我老婆工资才3000", "后来花了300修车", "没给票也没给钱的说法"]
)
def test_money_of_others_is_no_sum_of_the_matter(tmp_path: Path, said: str) -> None:
    """It joins the story, and the line stays."""
    who = told(tmp_path, WANTED, said)
    sums = peek_at(who).frame.answers["money"]["amounts"]

    assert ["5000"] == [each["amount"] for each in sums]


INSPECTED = "昨天上午县市场监管局到我店（和平街15号）检查，当场开具罚款单，罚款人民币伍佰元整"


@pytest.mark.parametrize(
    ("story", "said", "sums"),
    [
        (
            INSPECTED,
            "仅给了手写收据一张。此后该二人再次到店，要求我购买灭蝇灯两台共计1360元，我未同意",
            [("500", "fine"), ("1360", "demanded")],
        ),
        (FINED, "是一共给了五百五", [("300", "fine"), ("550", "paid")]),
        (FINED, "一共给了五百五", [("300", "fine"), ("550", "paid")]),
    ],
)
def test_a_sum_of_another_kind_takes_no_other_away(
    tmp_path: Path, story: str, said: str, sums: list[tuple[str, str]]
) -> None:
    """What was wanted at a second visit, or paid in all, stands beside the first sum."""
    who = told(tmp_path, story, said)

    line = peek_at(who).frame.answers["money"]["amounts"]
    assert sums == [(each["amount"], each["role"]) for each in line]


@pytest.mark.parametrize("paid", ["给了250", "后来交了250", "最后付了250块"])
@pytest.mark.parametrize(
    ("story", "was"), [("要我500", "要500元"), ("罚我500", "罚500元")], ids=["wanted", "fine"]
)
def test_what_was_paid_after_all_is_not_called_unpaid(
    who: Person, story: str, was: str, paid: str
) -> None:
    """没交钱, and then 给了250: the line does not contradict itself."""
    who.says(f"昨天路政在沙河桥{story}没票没证", "没交钱")
    before = who.text
    who.says(paid)

    assert "（还没交）" in before
    assert f"改成“{was}、交了250元”" in who.text


@pytest.mark.parametrize(
    ("words", "line"), [("是600", "要600元（还没交）"), ("又要300", "要500元（还没交）、要300元")]
)
def test_what_was_not_paid_stays_so_beside_other_sums(who: Person, words: str, line: str) -> None:
    """Nothing was handed over."""
    who.says("昨天路政在沙河桥要我500没票没证", "没交钱", words)

    assert f"改成“{line}”" in who.text
