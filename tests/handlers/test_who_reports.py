"""Is a person who leaves name and number, or speaks for a firm, asked only what he did not say?"""

import pytest
from reviewing import rows
from talk import Person, World, answers, open_question

from handlers.phrases.identity import firm_name, person_name, tells_own_firm, withdraws

CODE = "91439901MA4QWX1P7E"
TIMBER = "青湾木业有限公司"
ROAD = "昨天下午三点交警在柳河收费站罚我200没开票没亮证"
SHOP = f"昨天下午三点市场监管局来{TIMBER}检查，不亮证件，在青龙镇新街"


@pytest.fixture
def clerk(house: World) -> Person:
    """Give somebody who reports what happened at a company that stands on his card."""
    who = house.person()
    who.says(SHOP)
    if who.sees("report-category-ask"):
        who.says("不亮证件")
    by_name(who)
    return who


@pytest.fixture
def driver(house: World) -> Person:
    """Give a driver who leaves his name."""
    who = house.person()
    who.says(ROAD, "路上被罚款")
    by_name(who)
    return who


def by_name(who: Person, mode: str = "实名") -> None:
    """Choose a mode on the card."""
    who.presses("留联系方式再提交")
    who.presses(mode)


def test_a_company_on_the_card_is_asked_about(clerk: Person) -> None:
    """Whatever kind of matter it is."""
    assert "company-ask" in open_question(clerk)


def test_a_driver_is_asked_for_no_company(driver: Person) -> None:
    """His road has none."""
    assert "identity-phone-ask" in open_question(driver)


def test_whoever_speaks_of_his_shop_is_asked_for_whom_he_speaks(house: World) -> None:
    """我们厂 is a company, though it has no name yet."""
    who = house.person("factory")
    who.says("我们厂昨天市场监管局来检查，不亮证件，在青龙镇新街，罚了500，没给票", "不亮证件")
    by_name(who)

    assert "company-ask" in open_question(who)


def test_the_company_of_the_card_is_offered_and_not_asked(clerk: Person) -> None:
    """Its code is asked, its name is there."""
    clerk.presses("公司")
    clerk.says(CODE)
    offered = "company-card-ok" in open_question(clerk)
    clerk.presses("对")

    assert offered
    assert TIMBER == answers(clerk)["firm-name"]


def test_a_code_on_the_card_is_not_asked_again(house: World) -> None:
    """Said once is said."""
    who = house.person("told")
    who.says(f"{SHOP}，代码{CODE}")
    if who.sees("report-category-ask"):
        who.says("不亮证件")
    by_name(who)
    who.presses("公司")

    assert "company-card-ok" in open_question(who)
    assert CODE == answers(who)["firm-code"]


@pytest.mark.parametrize("words", ["不对，我写名称", "13812345678", "不知道", "写什么名称"])
def test_what_is_no_name_of_a_company_is_asked_again(clerk: Person, words: str) -> None:
    """The label of a button, a question, a number."""
    clerk.presses("公司")
    clerk.presses("先不填")
    clerk.presses("不对，我写名称")
    clerk.says(words)

    assert clerk.sees("company-name-unclear")
    assert "firm-name" not in answers(clerk)


@pytest.mark.parametrize("words", ["个人", "以个人名义", "我自己"])
def test_whoever_turns_out_to_speak_for_himself_may_say_so(clerk: Person, words: str) -> None:
    """At the code, or at the name."""
    clerk.presses("公司")
    clerk.says(words)

    assert "identity-phone-ask" in open_question(clerk)


def test_a_code_at_the_question_for_a_number_is_a_company(driver: Person) -> None:
    """Then the company is asked for, and the number afterwards."""
    driver.says(CODE)
    asked = open_question(driver)
    driver.says(TIMBER, "法人")

    assert "company-code-unknown" in asked
    assert "identity-phone-ask" in open_question(driver)


def test_a_slip_in_such_a_code_is_named(driver: Person) -> None:
    """It is no telephone with too few digits."""
    driver.says("91439901MA4QWX1P7B")

    assert driver.sees("company-code-wrong")


def test_a_number_alone_asks_for_the_name_once(driver: Person) -> None:
    """Not for both again."""
    driver.says("13812345678")
    text = driver.text
    driver.says("王小明")

    assert 1 == text.count("怎么称呼您")
    assert "请留姓名和电话" not in text
    assert {"name": "王小明", "phone": "13812345678"} == answers(driver)["person"]


@pytest.mark.parametrize("words", ["王小明", "我叫王小明", "老王", "王先生"])
def test_a_name_alone_asks_for_the_number(driver: Person, words: str) -> None:
    """A name has no digits too few."""
    driver.says(words)
    asked = open_question(driver)
    driver.says("0734-8888888")

    assert "phone-number-ask" in asked
    assert "0734-8888888" == answers(driver)["person"]["phone"]  # type: ignore[index]


@pytest.mark.parametrize(
    ("words", "phone", "name"),
    [
        ("我叫张三，我的电话是 139 0000 0000，下午打", "13900000000", "张三"),
        ("张三 +86 139-0000-0000", "13900000000", "张三"),
        ("姓张，手机１３９００００００００", "13900000000", "张"),
        ("李会计0734 8888888", "0734-8888888", "李会计"),
        ("John Smith, 13900000000", "13900000000", "John Smith"),
    ],
)
def test_a_number_may_be_written_with_gaps(
    driver: Person, words: str, phone: str, name: str
) -> None:
    """As it stands on a card or is said aloud."""
    driver.says(words)
    person = answers(driver)["person"]

    assert phone == person["phone"]  # type: ignore[index]
    assert name == person["name"]  # type: ignore[index]


def test_a_number_with_a_slip_is_asked_again(driver: Person) -> None:
    """Ten digits reach nobody."""
    driver.says("王小明 1381234567")

    assert driver.sees("phone-wrong")


@pytest.mark.parametrize("words", ["为什么要电话", "没有", "好的"])
def test_words_that_are_neither_are_told_what_is_wanted(driver: Person, words: str) -> None:
    """They are no number with a slip."""
    driver.says(words)

    assert driver.sees("phone-needed")


@pytest.mark.parametrize(
    "words", ["我不想留了", "算了，不留了", "不留了", "还是匿名吧", "不留电话"]
)
def test_whoever_would_rather_leave_no_name_leaves_none(
    house: World, driver: Person, words: str
) -> None:
    """He is back at the card, and nothing of him is kept."""
    driver.says("13812345678", words)
    let_go = driver.sees("identity-let-go")
    driver.presses("匿名提交")

    assert let_go
    assert [] == rows(house, "SELECT 1 FROM identity")


def test_the_same_is_understood_while_a_company_is_asked_for(clerk: Person) -> None:
    """At every question of who reports."""
    clerk.presses("公司")
    clerk.says("不想留了")

    assert clerk.sees("report-review-ask")
    assert "匿名提交" in clerk.labels


def test_a_name_and_number_told_in_the_story_are_offered(house: World) -> None:
    """Who wrote them does not write them again."""
    who = house.person("told")
    who.says(f"{ROAD}，我叫王小明，电话13812345678", "路上被罚款")
    by_name(who, "保密实名")
    who.presses("王小明 13812345678")

    assert "consent-identity" in open_question(who)
    assert {"name": "王小明", "phone": "13812345678"} == answers(who)["person"]


@pytest.mark.parametrize(
    "words",
    ["13812345678", "138 1234 5678", "电话：13812345678", "0734-8888888", "李会计 13812345678"],
)
def test_a_telephone_alone_is_no_sum(house: World, words: str) -> None:
    """Where nobody asked for it, it says where it would go."""
    who = house.person("phone")
    who.says(ROAD.replace("罚我", "收了我"), words)
    said = who.sees("phone-whose")
    who.says("路上被罚款")

    assert said
    assert "金额　交了200元" in who.text


def test_a_company_needs_the_open_name(house: World) -> None:
    """保密实名 is for a person."""
    who = house.person("sealed")
    who.says(ROAD, "路上被罚款")
    by_name(who, "保密实名")
    who.says("公司")

    assert who.sees("company-by-name")
    assert "party" not in answers(who)


@pytest.mark.parametrize(
    ("words", "let_go"),
    [
        ("不留了", True),
        ("算了，不留了", True),
        ("我不想留电话了", True),
        ("不敢留", True),
        ("改匿名", True),
        ("不实名了", True),
        ("I'd rather not leave my name", True),
        ("anonymous", True),
        ("王小明", False),
        ("李不留 13812345678", False),
        ("留电话", False),
        ("不对", False),
        ("不知道", False),
    ],
)
def test_to_leave_no_name_is_said_in_many_ways(words: str, let_go: bool) -> None:  # noqa: FBT001
    """And a name is no refusal."""
    assert let_go == withdraws(words)


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("青湾木业有限公司", "青湾木业有限公司"),
        ("老王烧烤店", "老王烧烤店"),
        ("Sunny Cafe", "Sunny Cafe"),
        ("不对，我写名称", ""),
        ("公司", ""),
        ("没有名称", ""),
        ("12345678", ""),
    ],
)
def test_a_name_of_a_firm_looks_like_one(words: str, name: str) -> None:
    """Shops without 公司 in their name have one, too."""
    assert name == firm_name(words, None)


def test_whose_firm_it_is_a_story_says() -> None:
    """The other side's company is none of his."""
    assert tells_own_firm("昨天来我们店里查")
    assert tells_own_firm("They came to my cafe")
    assert not tells_own_firm("对方让我去他们公司交钱")


@pytest.mark.parametrize("words", ["实名", "留联系方式再提交"])
def test_who_would_leave_a_name_early_is_asked_how(house: World, words: str) -> None:
    """It is no place; nothing more of the matter is asked, and who reports is."""
    who = house.person("early")
    who.says("昨天路政罚我200，没开票，没亮证", "路上被罚款", words)

    assert "identity-ask" in open_question(who)
    assert "place" not in answers(who)


def test_to_hand_in_is_no_name() -> None:
    """提交 where a name is asked for does not become the name."""
    assert not person_name("提交")
    assert not person_name("匿名提交")
    assert "李建国" == person_name("我叫李建国")
