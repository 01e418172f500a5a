"""Is what is written below a picture heard like the same words without it?"""

from pathlib import Path
from typing import Any

import pytest
from staffroom import OFFICE, deliver
from talk import Person, frame_of, peek_at, world

from clues.speech import FileKind, FileRef

TOLD = "昨天下午三点交警在沙河桥收了我300没票没亮证"
KIND = "路上被罚款"
TWICE = "10月12日下午在老渡口交警罚我200没票，11月3日上午在柳河收费站城管收我300没票"


@pytest.fixture
def driver(tmp_path: Path) -> Person:
    """Give somebody with a phone, in a fresh office."""
    return world(tmp_path).person()


def sends(who: Person, words: str, **facts: Any) -> None:
    """Send a photo with words below it."""
    who._sends(
        words=words, files=(FileRef(kind=FileKind.PHOTO, ref=f"p{who.events}", size=9, **facts),)
    )


def tells(who: Person, words: str) -> None:
    """Tell the story, and which kind it is where that is asked."""
    who.says(words)
    if "最接近哪一种" in who.text:
        who.says(KIND)


def answers(who: Person) -> dict[str, Any]:
    """Return what the draft answers."""
    return dict(next(each for each in peek_at(who).frames if each.flow == "report").answers)


@pytest.mark.parametrize("at_review", [True, False])
@pytest.mark.parametrize(
    ("words", "row"),
    [
        ("不是300是500，这是转账记录", "金额　交了500元"),
        ("其实交的是500", "金额　交了500元"),
        ("不是交警，是路政，看衣服", "单位　路政"),
        ("地点错了，是柳河桥", "地点　柳河桥"),
        ("时间错了，是前天", "时间　11月17日"),
        ("it was 500 not 300", "金额　交了500元"),
    ],
)
def test_a_correction_below_a_picture_corrects(
    driver: Person, words: str, row: str, *, at_review: bool
) -> None:
    """The card says the new value, and the picture is kept."""
    driver.says(TOLD, *([KIND] if at_review else []))
    sends(driver, words)
    corrected = driver.sees("report-changed") or "改好了" in driver.text
    driver.says("提交" if not at_review else "返回", KIND)

    assert corrected
    assert row in "\n".join(driver.reading.text(say) for say in driver.heard[-6:])
    assert 1 == peek_at(driver).files


@pytest.mark.parametrize(
    "words",
    [
        "今天上午城管又在东街把我的秤收走了",
        "这是另外一件事：今天上午市监局来我店里拿走两箱酒",
        "Another matter: today city management took my scales on East Street",
    ],
)
def test_another_matter_below_a_picture_is_asked_about(driver: Person, words: str) -> None:
    """It is not mixed in, and whoever parts them hears where the picture lies."""
    driver.says(TOLD, KIND)
    sends(driver, words)
    asked, before = driver.sees("report-split-ask"), answers(driver)
    driver.says("分成两条")

    assert asked
    assert words not in before["story"]
    assert driver.sees("report-split-files")
    assert "单位　交警\n" in driver.text


def test_a_first_picture_that_tells_of_two_matters_is_asked_about(driver: Person) -> None:
    """As it would be without the picture, which is kept with the first of them."""
    sends(driver, TWICE)
    asked = driver.sees("report-split-ask")
    driver.says("分成两条")

    assert asked
    assert driver.sees("report-split-files")
    assert 1 == peek_at(driver).files


@pytest.mark.parametrize(
    "words", ["匿名提交", "提交", "就这张，匿名提交", "就这些，没问题", "submit"]
)
def test_who_hands_in_below_a_picture_hands_in(driver: Person, words: str) -> None:
    """The picture goes along."""
    driver.says(TOLD, KIND)
    sends(driver, words)

    assert driver.sees("report-received")
    assert "附件　1张照片" in driver.text


@pytest.mark.parametrize("words", ["1", "2", "第一张", "图1", "就这张", "这是照片", "如图", "📷"])
def test_what_counts_or_names_a_picture_hands_nothing_in(driver: Person, words: str) -> None:
    """A number below a picture is no choice of the list above it."""
    driver.says(TOLD, KIND)
    sends(driver, words)

    assert not driver.sees("report-received")
    assert driver.sees("report-review-ask")


@pytest.mark.parametrize(
    "words",
    ["发错了，别用这张", "发错了", "这张不要了", "别用这张", "这张发错了，不算", "照片错了，删掉"],
)
def test_a_picture_sent_by_mistake_can_be_taken_back_in_its_own_words(
    driver: Person, words: str
) -> None:
    """It is asked which one, and no word of it stands in the story."""
    driver.says(TOLD, KIND)
    sends(driver, words)

    assert driver.sees("files-back-ask")
    assert words not in answers(driver)["story"]


def test_a_name_wished_below_a_picture_is_asked_for(driver: Person) -> None:
    """As when it is said alone."""
    driver.says(TOLD, KIND)
    sends(driver, "我要实名举报")

    assert driver.sees("identity-ask")


@pytest.mark.parametrize(
    "words", ["这是现场照片", "如图", "证据", "第一张", "转账截图", "This is the photo", "1"]
)
@pytest.mark.parametrize(
    ("told", "key"),
    [
        ("昨天下午三点交警罚我300没票没亮证", "place"),
        ("昨天下午三点在沙河桥有人罚我300没票没亮证", "agency"),
        ("交警在沙河桥罚我300没票没亮证", "time"),
        ("昨天下午三点交警在沙河桥罚款没票没亮证", "money"),
        ("昨天下午三点交警在沙河桥罚我300", "papers"),
    ],
)
def test_what_only_goes_with_a_picture_answers_nothing(
    driver: Person, told: str, key: str, words: str
) -> None:
    """It joins the story, and the question stays open."""
    tells(driver, told)
    sends(driver, words)

    assert key not in answers(driver)
    assert words in answers(driver)["story"]
    assert not driver.sees("report-review-ask")


@pytest.mark.parametrize(
    ("told", "words", "row"),
    [
        ("昨天下午三点交警罚我300没票没亮证", "沙河桥东头", "地点　沙河桥东头"),
        ("交警在沙河桥罚我300没票没亮证", "是前天", "时间　11月17日"),
        ("昨天下午三点交警在沙河桥罚款没票没亮证", "500", "500元"),
        ("昨天下午三点交警在沙河桥罚我300", "都没有", "证件票据　证件票据都没有"),
        ("昨天下午三点在沙河桥有人罚我300没票没亮证", "不知道", "单位　不知道"),
    ],
)
def test_an_answer_below_a_picture_answers(driver: Person, told: str, words: str, row: str) -> None:
    """The question that stands open is answered by a picture's words, too."""
    tells(driver, told)
    sends(driver, words)

    assert row in driver.text


@pytest.mark.parametrize("below", [True, False])
@pytest.mark.parametrize(
    "words",
    [
        "我叫李建国 13812345678，可以联系我",
        "李建国 13812345678，有事随时联系我",
        "李建国，13812345678。需要的话可以打电话找我",
        "李建国 13812345678",
        "Li Jianguo 13812345678, you can call me anytime",
    ],
)
def test_who_may_be_called_is_asked_how_he_is_named(
    driver: Person, words: str, *, below: bool
) -> None:
    """At the last card, with a picture or without: name and number stand in no story."""
    driver.says(TOLD, KIND)
    sends(driver, words) if below else driver.says(words)

    assert driver.sees("identity-ask")
    assert "13812345678" not in answers(driver)["story"]


@pytest.mark.parametrize(
    "words",
    ["王队长 13812345678，让我联系他", "他叫李建国 13812345678，叫我找他", "领头的留了13812345678"],
)
def test_a_number_of_theirs_is_no_wish_to_be_named(driver: Person, words: str) -> None:
    """It is the story's."""
    driver.says(TOLD, KIND)
    sends(driver, words)

    assert not driver.sees("identity-ask")


@pytest.mark.parametrize("words", ["这是现场照片", "如图", "1", "转账截图"])
def test_what_goes_with_a_picture_is_no_name(driver: Person, words: str) -> None:
    """Where name and number are asked for, they are asked for again; nothing is lost."""
    driver.says(TOLD, KIND, "我要实名举报", "保密实名")
    sends(driver, words)
    still = driver.sees("identity-phone-ask")
    sends(driver, "李建国 13812345678")

    assert still
    assert words in answers(driver)["story"]
    assert "李建国" == answers(driver)["person"]["name"]


@pytest.mark.parametrize("words", ["不是，还是同一件事", "是同一件事"])
def test_who_says_below_a_picture_that_it_is_the_same_matter_goes_on(
    driver: Person, words: str
) -> None:
    """The picture lies with the draft he goes on with."""
    driver.says(TOLD, KIND)
    driver.world.passes(hours=3)
    driver.says("今天上午税务所来我店里要我交培训费600，在解放路88号")
    asked = driver.sees("draft-resume")
    sends(driver, words)

    assert asked
    assert not driver.sees("move-shelved")
    assert TOLD in answers(driver)["story"]
    assert 1 == peek_at(driver).files


@pytest.mark.parametrize("command", ["取消", "重来"])
def test_what_is_told_where_a_draft_may_be_deleted_is_kept_with_it(
    driver: Person, command: str
) -> None:
    """It is asked again, and nothing told meanwhile is lost."""
    driver.says(TOLD, KIND, command)
    asked = frame_of(driver)
    sends(driver, "领头的姓朱")
    driver.says("车牌是湘A12345")

    assert asked == frame_of(driver)
    assert "领头的姓朱" in answers(driver)["story"]
    assert "湘A12345" in answers(driver)["plate"]["words"]


@pytest.mark.parametrize("words", ["好吧", "嗯", "随便"])
def test_what_tells_nothing_there_is_not_kept(driver: Person, words: str) -> None:
    """Nothing is written into the story by a word of the talk."""
    driver.says(TOLD, KIND, "取消", words)

    assert words not in answers(driver)["story"]


def test_a_picture_that_tells_of_danger_is_said_to_be_kept(driver: Person) -> None:
    """Beside the numbers that help, which come whatever else is told."""
    driver.says(TOLD, KIND)
    sends(driver, "他们现在在打我")

    assert driver.sees("danger-stop")
    assert driver.sees("file-kept-one")
    assert 1 == peek_at(driver).files
    assert "他们现在在打我" in answers(driver)["story"]


def test_facts_below_a_picture_at_a_warning_stand_on_the_card(driver: Person) -> None:
    """As without the picture."""
    driver.says("他们现在在打我，在沙河桥，城管")
    warned = driver.sees("danger-stop")
    sends(driver, "没票没亮证，收了200")

    assert warned
    assert "金额　交了200元" in driver.text
    assert "没出示执法证、没给票据" in driver.text


@pytest.mark.parametrize("below", [True, False])
@pytest.mark.parametrize(
    ("words", "second"),
    [
        ("照片是柳河收费站那次的，收钱的姓朱", True),
        ("第二次那个人姓朱", True),
        ("后面那次领头的姓朱", True),
        ("城管那次有人录像", True),
        ("The second time there was a witness", True),
        ("老渡口那次有人录像", False),
        ("第一次那个人姓朱", False),
        ("领头的姓朱", False),
        ("第二天我去问过", False),
    ],
)
def test_words_about_one_of_two_matters_go_with_it(
    driver: Person, words: str, *, second: bool, below: bool
) -> None:
    """Where they say which; else they stay with the first, and never with none."""
    driver.says(TWICE)
    sends(driver, words) if below else driver.says(words)
    driver.says("分成两条", "没出示", "匿名提交")
    clerk = driver.world.member(OFFICE)
    number = next(
        word
        for say in driver.heard
        for word in driver.reading.text(say).split()
        if len(word) == 9 and word[4] == "-"
    )
    clerk.says(f"全文 {number}")

    assert (words in clerk.text) is not second
    assert (words in answers(driver)["story"]) is second


def test_words_told_before_two_matters_are_joined_are_all_there(driver: Person) -> None:
    """Whoever keeps them as one loses nothing."""
    driver.says(TWICE, "第二次那个人姓朱", "合成一条")

    assert "第二次那个人姓朱" in answers(driver)["story"]


def test_an_album_with_words_is_answered_once(driver: Person) -> None:
    """The card of its first photo waits for the last one, which shows it."""
    driver.says(TOLD, KIND)
    sends(driver, "其实交的是500", album="a")
    sends(driver, "", album="a")
    deliver(driver.world)

    assert "500" == answers(driver)["money"]["amounts"][0]["amount"]
    assert 2 == peek_at(driver).files
