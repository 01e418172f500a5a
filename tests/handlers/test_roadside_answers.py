"""What becomes of answers as they are given at a roadside: two at once, or of something else?"""

import pytest
from talk import Person, peek_at

FINED = "海事的昨天早上7点在三号码头拦我船，说我超载罚3000"
PLACE_ASKED = "交警昨天下午贴条，我就停了两分钟，罚150"


def answers(who: Person) -> dict[str, object]:
    """Return what the draft holds."""
    return dict(peek_at(who).frames[0].answers)


@pytest.mark.parametrize(
    ("said", "money", "papers"),
    [
        ("交了1500就放了，没票", "罚3000元、交了1500元", "没给票据"),
        ("交了，开了票", "罚3000元（已交）", "给了票据"),
        ("开了票，交了", "罚3000元（已交）", "给了票据"),
        ("还没交，单子给了", "罚3000元（还没交）", "给了文书"),
        ("交了，没票没证", "罚3000元（已交）", "没出示执法证、没给票据"),
    ],
)
def test_a_sum_told_beside_the_papers_takes_neither_away(
    who: Person, said: str, money: str, papers: str
) -> None:
    """Asked for papers, one tells of the money in the same breath: both stand on the card."""
    who.says("/start", FINED, said, "提交")
    shown = "".join(who.reading.text(say) for say in who.heard)

    assert f"金额　{money}\n" in shown
    assert f"证件票据　{papers}\n" in shown


@pytest.mark.parametrize(
    "said", ["照片我有", "车牌没有，老年代步那种", "没穿制服", "不是我一家，整条街都交"]
)
def test_what_is_of_something_else_is_no_paper(who: Person, said: str) -> None:
    """It stays with the story, and whether an ID was shown is asked on."""
    who.says("/start", f"{FINED}，没给票", said)

    assert who.sees("report-shown-ask")
    assert said in str(answers(who)["story"])


def test_where_a_ticket_was_put_is_no_place(who: Person) -> None:
    """没有，就夹雨刮器上了, where the place is asked."""
    who.says("/start", PLACE_ASKED, "没有，就夹雨刮器上了")

    assert who.sees("report-place-ask")
    assert "夹雨刮器上了" in str(answers(who)["story"])


def test_a_place_that_is_called_by_its_name_is_its_name(who: Person) -> None:
    """镇上的，叫龙泉镇 is 龙泉镇."""
    who.says("/start", PLACE_ASKED, "镇上的，叫龙泉镇")

    assert {"words": "龙泉镇"} == answers(who)["place"]


@pytest.mark.parametrize(
    ("said", "key"),
    [
        ("师傅我想问下能匿名不", "asked-unnamed"),
        ("师傅能匿名吗", "asked-unnamed"),
        ("可以不写名字不", "asked-unnamed"),
    ],
)
def test_a_question_with_an_address_before_it_is_answered(who: Person, said: str, key: str) -> None:
    """师傅 and 你好 lead it, and 不 asks at its end as 吗 does."""
    who.says("/start", said)

    assert "可以，不用写姓名" in who.text, key


@pytest.mark.parametrize("said", ["这算不算乱罚款", "这是不是乱收费啊", "这算乱罚款不"])
def test_whether_it_was_right_is_no_part_of_the_story(who: Person, said: str) -> None:
    """It is answered that staff look at it."""
    who.says("/start", FINED, said)

    assert "我这里判断不了" in who.text
    assert said not in str(answers(who)["story"])


def test_the_county_in_the_name_of_a_firm_is_no_place(who: Person) -> None:
    """Where it was is told later, and fills the line."""
    who.says("/start", "我们公司青湾县恒远塑料有限公司，昨天环保局来检查没通知，罚款两万")
    before = answers(who).get("place")
    who.says("经开区3号")

    assert before is None
    assert "经开区3号" in who.text


@pytest.mark.parametrize(
    ("said", "value"),
    [
        ("昨天还是前天来着，应该是前天", "2026-11-17"),
        ("从九月份", "2026-09-01/2026-11-19"),
    ],
)
def test_a_day_that_is_found_while_speaking_is_that_day(who: Person, said: str, value: str) -> None:
    """The last one is meant; what has begun and has no end still goes on."""
    who.says("/start", "劳动监察来查，要看合同，罚2000没给票，厂在兴业路", said)

    assert value == answers(who)["time"]["value"]  # type: ignore[index]
