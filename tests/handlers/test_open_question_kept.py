"""What becomes of an answer taken back, of one left out, and of words that answer nothing?"""

import pytest
from talk import Person, World, answers, frame_of, open_question

FINED = "昨天城管在西街罚我300"
STOPPED = "昨天在S206红旗桥被拦下来罚我200"
NO_PLACE = "昨天被交警拦下来罚我200"
OURS = "昨天城管在西街罚我100没票没证"


# --- back, and nothing else answered -------------------------------------------------------


@pytest.mark.parametrize(
    ("told", "answer", "line"),
    [
        ("昨天下午路政在G107王村罚我300没票", "没出示", "没出示执法证、没给票据"),
        ("昨天上午城管在西街收我摊位费50", "证件票据都没有", "证件票据都没有"),
        (NO_PLACE, "路上被罚款", "路上被罚款"),
    ],
)
def test_an_answer_taken_back_stays_until_another_is_given(
    who: Person, told: str, answer: str, line: str
) -> None:
    """返回, and then 提交: what was said before is what is sent."""
    who.says(told, answer, "返回", "提交")

    assert line in who.text


def test_several_answers_taken_back_stay(who: Person) -> None:
    """Each 返回 remembers one more."""
    who.says(NO_PLACE, "路上被罚款", "老渡口", "证件票据都没有", "返回", "返回", "提交")

    assert "地点　老渡口" in who.text
    assert "证件票据都没有" in who.text


def test_another_answer_takes_the_place_of_the_one_before(who: Person) -> None:
    """And 返回 behind an early 提交 asks again."""
    who.says("昨天上午城管在西街收我摊位费50", "证件票据都没有", "返回", "都有", "返回")
    who.says("提交")

    assert "证件票据　都有" in who.text or "看过证件" not in who.text
    who.says("返回")
    assert "report-papers-ask" in open_question(who)


def test_what_the_story_said_of_papers_is_not_taken_back(who: Person) -> None:
    """没票 was told, and only whether an ID was shown is asked again."""
    who.says("昨天下午路政在G107王村罚我300没票", "没出示", "返回")

    assert "report-shown-ask" in open_question(who)
    who.says("出示了")
    assert "没给票据" in who.text


# --- left out ------------------------------------------------------------------------------


def test_a_question_that_is_skipped_stays_empty(who: Person) -> None:
    """跳过 does not say 记不清, nor that the unit is not known."""
    who.says("昨天下午被拦下来罚了300", "跳过")
    said = who.sees("skip-done")
    who.says("跳过", "跳过")

    assert said
    assert not {"记不清", "不知道"} & set(who.text.split())
    assert answers(who)["agency"] == {}


def test_a_line_that_was_skipped_is_filled_by_what_is_told_later(who: Person) -> None:
    """It is empty, and no longer asked."""
    who.says(NO_PLACE, "路上被罚款", "跳过", "证件票据都没有", "是在老渡口大桥")

    assert "地点　老渡口大桥" in who.text


# --- no answer -----------------------------------------------------------------------------


@pytest.mark.parametrize("words", ["扫码付的", "刷卡付的", "微信付的", "用支付宝转的"])
def test_how_it_was_paid_is_no_unit(who: Person, words: str) -> None:
    """It stays with the story, and the unit is asked on."""
    who.says(STOPPED, "路上被罚款", words)

    assert "report-agency-ask" in open_question(who)
    assert words in str(answers(who)["story"])


@pytest.mark.parametrize("words", ["下午五点左右", "大概晚上七点多", "早上六点的样子"])
@pytest.mark.parametrize("story", [STOPPED, NO_PLACE])
def test_an_hour_is_no_unit_and_no_place(who: Person, story: str, words: str) -> None:
    """It is the hour of the day that was told."""
    who.says(story, "路上被罚款", words)

    assert {"report-agency-ask", "report-place-ask"} & open_question(who)
    assert "T" in str(dict(answers(who)["time"])["value"])  # type: ignore[call-overload]


@pytest.mark.parametrize(
    "words",
    [
        "老板叫我了等会说",
        "孩子哭了等会说",
        "来人了，等会说",
        "电话响了，一会儿再说",
        "我先忙等会说",
    ],
)
def test_who_is_called_away_keeps_his_draft(who: Person, words: str) -> None:
    """That is no unit and no part of the story."""
    who.says(STOPPED, "路上被罚款", words)

    assert who.sees("cancel-kept")
    assert STOPPED == answers(who)["story"]


@pytest.mark.parametrize("words", ["他们让我等会说", "城管来了等会说", "领导叫我等会再来"])
def test_what_others_said_of_later_is_told(who: Person, words: str) -> None:
    """Nobody is called away."""
    who.says(STOPPED, "路上被罚款", words)

    assert not who.sees("cancel-kept")


@pytest.mark.parametrize(
    "words",
    [
        *(
            "我忘了叫啥路",
            "不记得了哪条街",
            "我不记得路名了",
            "忘了那条路叫什么",
            "记不清是哪个村了",
        ),
        *("不记得是哪座桥", "忘记地名了", "不知道哪个路口"),
    ],
)
def test_a_road_that_is_not_remembered_is_no_place(who: Person, words: str) -> None:
    """It is 记不清."""
    who.says(NO_PLACE, "路上被罚款", words)

    assert answers(who)["place"] is None


@pytest.mark.parametrize("words", ["我不知道他叫什么", "忘了带钱"])
def test_what_else_is_not_known_is_no_answer_of_a_place(who: Person, words: str) -> None:
    """The place is asked on, or the words are kept."""
    who.says(NO_PLACE, "路上被罚款", words)

    assert "place" not in answers(who)


# --- what stands over a draft --------------------------------------------------------------


@pytest.mark.parametrize(
    ("first", "then"),
    [
        ("邻居半夜装修吵死了", OURS),
        ("我买的手机是假的，商家不退", f"算了，说另外一个，{OURS}"),
        ("老板欠我三个月工资", "还有前天劳动局的人收了我200说是立案费，没票"),
    ],
)
def test_a_story_of_ours_is_read_behind_one_of_another_office(
    who: Person, first: str, then: str
) -> None:
    """Both stay in the words; the lines are those of ours."""
    who.says(first, then)

    assert frame_of(who) == "report"
    assert f"{first}\n{then}" == answers(who)["story"]
    assert {"time", "agency", "money"} <= answers(who).keys()


@pytest.mark.parametrize(
    "then", ["昨天在东街买的，花了2000，没给发票", "他家还养狗", "我都好几天没睡了"]
)
def test_more_of_the_same_matter_asks_again(who: Person, then: str) -> None:
    """An office did nothing in it."""
    who.says("我买的手机是假的，商家不退", then)

    assert frame_of(who) == "elsewhere"


def test_handing_in_where_another_office_is_named_leaves_it_here(who: Person) -> None:
    """提交 is no word of the story."""
    who.says("我买的手机是假的，商家不退", "提交")

    assert answers(who)["story"] == "我买的手机是假的，商家不退"


def test_handing_in_where_the_age_is_asked_is_no_answer(who: Person) -> None:
    """And no word of the story."""
    who.says(f"我今年13岁，{OURS}", "提交")
    asked = who.sees("choice-unclear")
    who.says("满了")

    assert asked
    assert "提交" not in str(answers(who)["story"])


def test_a_correction_where_deleting_is_asked_is_taken(who: Person) -> None:
    """Who puts it right goes on with it."""
    who.says("昨天上午城管在南街罚我100没票没看证", "怎么撤回", "能改吗，写错了，是前天")

    assert "改成“11月" in who.text
    assert frame_of(who) == "report"


# --- giving up, coming back ----------------------------------------------------------------


@pytest.mark.parametrize(
    "words",
    [
        "要不算了吧",
        "要不就算了",
        "怕惹麻烦，不弄了",
        "不想惹事，不写了",
        "我怕，不说了",
        "不如算了",
    ],
)
def test_who_gives_up_is_asked_once(who: Person, words: str) -> None:
    """It is no word of the story."""
    who.says(FINED, words)

    assert who.sees("cancel-ask")


@pytest.mark.parametrize("words", ["不弄了", "怕麻烦，没敢说", "要不你们去查"])
def test_what_is_weaker_gives_up_nothing(who: Person, words: str) -> None:
    """It may be said of the question, or is told."""
    who.says(FINED, words)

    assert not who.sees("cancel-ask")


@pytest.mark.parametrize("words", ["我回来了", "我又来了", "忙完了，我回来了", "我来了，接着说"])
def test_who_comes_back_goes_on(who: Person, words: str) -> None:
    """As with 继续."""
    who.says(FINED, "先存着", words)

    assert who.sees("draft-back")
    assert FINED == answers(who)["story"]


@pytest.mark.parametrize("words", ["他们又来了", "昨天他们又来了", "我来了三次了"])
def test_whose_coming_is_told_is_a_story(who: Person, words: str) -> None:
    """Nobody comes back to the draft."""
    who.says(FINED, words)

    assert not who.sees("draft-back")


def test_who_comes_with_nothing_kept_is_greeted(house: World) -> None:
    """我又来了 begins no report."""
    who = house.person()
    who.says("我又来了")

    assert frame_of(who) == ""
