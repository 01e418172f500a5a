"""Is a report without a name without a name, also where the story told one?"""

import pytest
from staffroom import OFFICE, deliver
from talk import Person, World, peek_at

from handlers.phrases.identity import takes_out

NAME, PHONE, CARD = "王小明", "13812345678", "420102199003071234"
STORY = f"昨天下午三点交警在柳河收费站罚我200没开票没亮证，我叫{NAME}，身份证{CARD}，电话{PHONE}"


@pytest.fixture
def driver(house: World) -> Person:
    """Give somebody with a phone."""
    return house.person()


def seen_by_staff(who: Person) -> str:
    """Return the card and the whole story of the clue just reported."""
    clerk = who.world.member(OFFICE)
    number = str((peek_at(who).recent or {})["number"])
    seen = []
    for words in (number, f"全文 {number}"):
        deliver(who.world)
        clerk.says(words)
        seen.append(clerk.text)
    return "\n".join(seen)


def test_the_number_of_an_identity_card_is_refused_in_a_story(driver: Person) -> None:
    """Also with a slip in it: it is masked before anything is kept."""
    driver.says(STORY)

    assert driver.sees("idcard-refuse")
    assert CARD not in str(peek_at(driver).frames)


def test_a_bank_card_is_refused_in_a_story(driver: Person) -> None:
    """Nobody here needs it."""
    driver.says("城管让我转500，我的银行卡号6222021234567890")

    assert driver.sees("bankcard-refuse")


def test_the_card_says_what_of_the_story_names_its_teller(driver: Person) -> None:
    """In his own words, before he submits."""
    driver.says(STORY, "路上被罚款")

    assert driver.sees("report-review-own-name")
    assert f"您自己的姓名、电话（“{NAME}、{PHONE}”）" in driver.text


@pytest.mark.parametrize("word", ["匿名提交", "没问题", "提交"])
def test_without_a_name_staff_read_none(driver: Person, word: str) -> None:
    """However he says that he submits."""
    driver.says(STORY, "路上被罚款", word)
    seen = seen_by_staff(driver)

    assert "柳河收费站罚我200" in seen
    assert not [each for each in (NAME, PHONE, CARD) if each in seen]


def test_who_leaves_it_as_it_is_is_read_by_name(driver: Person) -> None:
    """It is his to decide."""
    driver.says(STORY, "路上被罚款")
    driver.presses("照原样提交")

    assert NAME in seen_by_staff(driver)


def test_a_sealed_name_stands_in_no_story(driver: Person) -> None:
    """保密实名: the handling unit reads the story, not the name."""
    driver.says(STORY, "路上被罚款")
    driver.presses("留联系方式再提交")
    driver.says("保密实名", f"{NAME} {PHONE}", "同意", "提交")

    assert NAME not in seen_by_staff(driver)


def test_who_reports_by_name_is_told_nothing_of_it(driver: Person) -> None:
    """实名: the handling unit knows him."""
    driver.says(STORY, "路上被罚款")
    driver.presses("留联系方式再提交")
    driver.says("实名", f"{NAME} {PHONE}", "同意")

    assert not driver.sees("report-review-own-name")


def test_the_name_of_the_other_side_stays(driver: Person) -> None:
    """It is what the report is about."""
    driver.says("昨天交警在柳河收费站罚我200没开票没亮证，那个交警叫张伟", "路上被罚款")
    told = driver.sees("report-review-own-name")
    driver.presses("匿名提交")

    assert not told
    assert "张伟" in seen_by_staff(driver)


def test_a_name_that_was_told_late_is_found_too(driver: Person) -> None:
    """At the card itself."""
    driver.says(
        "昨天下午三点交警在柳河收费站罚我200没开票没亮证", "路上被罚款", f"对了，我叫{NAME}"
    )

    assert driver.sees("report-review-own-name")


@pytest.mark.parametrize("way", ["addition", "answer"])
def test_what_is_told_later_names_nobody_either(driver: Person, way: str) -> None:
    """He is told that it was masked, and what."""
    driver.says("昨天下午三点交警在柳河收费站罚我200没开票没亮证", "路上被罚款", "匿名提交")
    clerk = driver.world.member(OFFICE, name="asks")
    number = str((peek_at(driver).recent or {})["number"])
    if way == "answer":
        for words in (f"问 {number}", "另写", "当时有几个人？", "3天", "发出"):
            deliver(driver.world)
            clerk.says(words)
        deliver(driver.world)
    driver.says("看问题" if way == "answer" else "补充", f"三个人，我叫{NAME}，电话{PHONE}")
    told, text = driver.sees("own-masked"), driver.text
    seen = seen_by_staff(driver)

    assert told
    assert "您自己的姓名、电话已经遮住" in text
    assert "三个人，我叫▇▇▇▇" in seen
    assert NAME not in seen


def test_who_reports_by_name_adds_by_name(driver: Person) -> None:
    """Nothing is masked that is known anyhow."""
    driver.says("昨天下午三点交警在柳河收费站罚我200没开票没亮证", "路上被罚款")
    driver.presses("留联系方式再提交")
    driver.says("实名", f"{NAME} {PHONE}", "同意", "提交", "补充", f"我叫{NAME}，还有一件")

    assert not driver.sees("own-masked")


@pytest.mark.parametrize(
    "words",
    ["把我的名字去掉", "不要写我的名字", "名字和电话删掉", "隐去姓名", "please remove my name"],
)
def test_who_wants_his_name_out_has_it_out_at_once(driver: Person, words: str) -> None:
    """Of the draft itself, and so of all that follows."""
    driver.says(STORY, "路上被罚款", words)

    assert driver.sees("own-taken-out")
    assert NAME not in driver.text
    assert not driver.sees("report-review-own-name")
    assert words not in driver.text


def test_where_there_is_none_it_says_so(driver: Person) -> None:
    """Nothing is changed, and the words are no story."""
    driver.says("昨天下午三点交警在柳河收费站罚我200没开票没亮证", "路上被罚款", "把我的名字去掉")

    assert driver.sees("own-none")
    assert "去掉" not in driver.text.split("请核对")[1]


def test_a_name_that_was_left_is_let_go_by_the_same_words(driver: Person) -> None:
    """He reports without one then."""
    driver.says("昨天下午三点交警在柳河收费站罚我200没开票没亮证", "路上被罚款")
    driver.presses("留联系方式再提交")
    driver.says("实名", f"{NAME} {PHONE}", "同意", "把我的名字去掉")

    assert driver.sees("identity-let-go")
    assert "匿名提交" in driver.labels


@pytest.mark.parametrize(
    "words",
    ["他们把我的名字写错了", "他不写名字", "罚单上没有写我的名字", "把票删掉", "电话打不通"],
)
def test_what_is_told_of_names_stays_a_story(words: str) -> None:
    """Only who asks for it has his name out."""
    assert not takes_out(words)


def test_a_pasted_decision_names_neither_its_party_nor_his_home(driver: Person) -> None:
    """The place is that of the deed, the office the one that signed."""
    driver.says(
        "行政处罚决定书\n当事人：李四\n住址：青湾县沙河镇人民路12号\n你于2026年11月10日9时20分驾驶"
        "湘A22345重型货车在S306线K45+200处超限运输，罚款2000元。\n青湾县交通运输局\n2026年11月12日",
        "路上被罚款",
        "没看清",
    )

    assert "地点　S306线K45+200" in driver.text
    assert "单位　交通运输执法（路政、运管）\n" in driver.text
    assert "（“李四、青湾县沙河镇人民路12号”）" in driver.text


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("我的名字是周丽华，", "周丽华"),
        ("我名字叫周丽华，", "周丽华"),
        ("我姓赵叫赵大海，手机号13677778888，", "赵大海"),
        ("有什么事请联系13900001234周大海，", "周大海"),
    ],
)
def test_a_name_told_in_any_words_is_no_firm_and_is_masked(
    driver: Person, words: str, name: str
) -> None:
    """No line shows it that the story no longer does."""
    driver.says("/start", f"{words}昨天下午三点交警在南门桥罚了我一百，没给票没看证")
    shown = driver.text
    driver.says("路上被罚款", "提交")

    assert "公司" not in shown
    assert name not in seen_by_staff(driver)
