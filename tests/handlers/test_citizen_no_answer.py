"""What becomes of words that cannot be the answer to the question that is open?"""

from pathlib import Path

import pytest
from talk import NIGHT, Person, answers, world

from clues.understood import Understood
from handlers.citizen.report.questions.plausible import may_answer
from handlers.dialog.flow import Given

NO_PLACE = "昨天下午三点，路政的人把我的货车拦下，罚了我300块，没给票"
NO_TIME = "在S306沙河桥，路政的人把我的货车拦下，罚了我300块，没给票"


@pytest.fixture
def who(tmp_path: Path) -> Person:
    """Give somebody with a phone."""
    made = world(tmp_path)
    made.now = NIGHT
    return made.person()


def test_what_is_no_place_stays_with_the_story_and_the_place_is_asked_again(who: Person) -> None:
    """A deed, a day that was told, money, a sum: none of them becomes the line."""
    who.says(NO_PLACE)
    for said in ("他们喝了酒", "昨天", "收款码是个姓刘的", "一共有三个人"):
        who.says(said)
        assert who.sees("report-place-ask"), said
    kept = str(answers(who)["story"])
    who.says("300")
    vague = who.sees("report-place-vague")
    who.says("老渡口")

    assert all(said in kept for said in ("他们喝了酒", "收款码是个姓刘的", "一共有三个人"))
    assert vague
    assert {"words": "老渡口"} == answers(who)["place"]


def test_what_is_no_time_stays_with_the_story(who: Person) -> None:
    """没了 is said again by the question itself; 前阵子 is an answer."""
    who.says(NO_TIME)
    who.says("领头的是个胖子", "随便")
    asked = who.sees("report-time-ask")
    who.says("前阵子")

    assert asked
    assert "领头的是个胖子" in str(answers(who)["story"])
    assert "随便" not in str(answers(who)["story"])
    assert {"words": "前阵子"} == answers(who)["time"]


@pytest.mark.parametrize("said", ["提交", "匿名提交", "就这样吧", "别问了", "submit it now"])
def test_whoever_hands_in_is_asked_nothing_more(who: Person, said: str) -> None:
    """The card comes with what is known; nothing of it is made up or lost."""
    who.says(NO_PLACE, said)
    card = who.sees("report-review-ask") and "没给票据" in who.text
    unasked = "地点\u3000" not in who.text
    who.says("匿名提交")

    assert card
    assert unasked
    assert "线索编号" in who.text


def test_whoever_hands_in_before_a_kind_was_chosen_need_choose_none(who: Person) -> None:
    """说不清 is the kind then, in the line of the likeliest."""
    who.says("昨天晚上他们把我车扣了，我说了半天好话也没用")
    asked = who.sees("report-category-ask")
    who.says("匿名提交")

    assert asked
    assert who.sees("report-review-ask")
    assert "other" == answers(who)["leaf"]


def test_short_sentences_are_part_of_the_story_where_a_kind_is_asked_for(who: Person) -> None:
    """有三个人 is no choice, and is told all the same; 嗯 is neither."""
    who.says("昨天晚上他们把我车扣了，我说了半天好话也没用")
    who.says("有三个人", "中华", "嗯")
    asked = who.sees("choice-unclear")
    story = str(answers(who)["story"])

    assert asked
    assert story.endswith("有三个人\n中华")


def test_a_fact_that_is_called_like_a_kind_is_a_fact(who: Person) -> None:
    """没亮证 is no answer that the matter is 不亮证件, where a car was taken."""
    who.says("昨天晚上他们把我车扣了，我说了半天好话也没用", "没亮证")
    kept = answers(who)

    assert "leaf" not in kept
    assert kept["papers"]["shown"] is False  # type: ignore[index]


def test_words_at_the_list_of_lines_are_heard_as_if_it_were_closed(who: Person) -> None:
    """不对, and then what was meant: no line is asked for twice."""
    who.says(NO_PLACE, "不对")
    listed = who.sees("report-change-ask")
    who.says("不是300是500")

    assert listed
    assert who.sees("report-changed")
    assert not who.sees("report-change-ask")


def test_many_visits_are_all_on_the_card(who: Person) -> None:
    """Three days are no question which of them counts."""
    who.says("10月8日消防来我们厂查，10月15日又来，11月2日又来，都没出示证件")

    assert "10月8日（周四）、10月15日（周四）、11月2日（周一）" in who.text
    assert not who.sees("report-time-two")


def test_of_many_visits_the_one_that_is_denied_is_corrected(who: Person) -> None:
    """The others stay; a further day that denies none of them changes nothing."""
    who.says("10月8日消防来我们厂查，10月15日又来，11月2日又来，都没出示证件")
    who.says("不是10月15日，是10月16日")
    told = "改成“10月8日（周四）、10月16日（周五）、11月2日（周一）”" in who.text
    before = answers(who)["time"]
    who.says("昨天也来了")

    assert told
    assert before == answers(who)["time"]


@pytest.mark.parametrize(
    ("told", "said", "now"),
    [
        ("上个月", "昨天", "改成“11月18日（周三）”"),
        ("上个月", "不是上个月，是前天下午三点", "改成“11月17日（周二） 15:00”"),
        ("上礼拜", "是上礼拜三", "改成“11月11日（周三）”"),
    ],
)
def test_a_span_is_corrected_to_a_day(who: Person, told: str, said: str, now: str) -> None:
    """A month has no hour that could stay."""
    who.says(f"{told}税务所让我交培训费800，在青龙镇，没给票", said)

    assert now in who.text


def test_the_beginning_of_a_choice_is_half_of_it_at_least(who: Person) -> None:
    """没给 is no 没给检查通知."""
    who.says("昨天他们来我店里查，要我交500")
    who.says("没给")

    assert "leaf" not in answers(who)


@pytest.mark.parametrize(
    "said", ["没有啊", "没，还骂我", "问了不给看", "他们说没带", "沒給看", "Nope"]
)
def test_a_no_in_other_words_is_a_no(who: Person, said: str) -> None:
    """Whether an ID was shown is answered in many ways."""
    who.says("昨天下午三点在S306沙河桥，路政的人把我的货车拦下，罚了我300块，没给票")
    asked = who.sees("report-shown-ask")
    who.says(said)

    assert asked
    assert "没出示执法证、没给票据" in who.text


@pytest.mark.parametrize(
    ("key", "words"),
    [
        *(
            ("place", each)
            for each in ("提交", "没了", "交了三年了", "就是上次那帮人", "300", "嗯")
        ),
        *(("place", each) for each in ("Nope", "they paid nothing", "91430000MA4L000000")),
        *(("time", each) for each in ("收款码是个姓刘的", "不是我说错了", "老渡口", "没了")),
        *(("agency", each) for each in ("他们喝了酒", "交了三年了", "500", "随便")),
    ],
)
def test_what_nobody_would_take_for_the_answer_is_none(key: str, words: str) -> None:
    """Deeds, numbers, a no and a yes."""
    assert not may_answer(key, Given(words=words))


@pytest.mark.parametrize(
    ("key", "words"),
    [
        *(("place", each) for each in ("老渡口", "柳林", "他家后院", "我店里", "大脚婆那儿")),
        *(("place", each) for each in ("从加油站往北两三里一个红牌坊", "near the old market")),
        *(("time", each) for each in ("前阵子", "去年冬天", "过年那会", "经常", "last winter")),
        *(("agency", each) for each in ("穿蓝制服的", "几个协管", "盐业", "the water bureau")),
    ],
)
def test_what_might_be_the_answer_is_taken(key: str, words: str) -> None:
    """Names that nobody wrote down, and ways of saying that no rule reads."""
    assert may_answer(key, Given(words=words))


def test_a_day_that_is_read_is_no_place() -> None:
    """What is read of another line speaks against this one."""
    from datetime import datetime as local  # noqa: PLC0415

    from clues.reading.reader import read  # noqa: PLC0415

    reading = read("上礼拜", now=local(2026, 11, 19, 22, 8))  # noqa: DTZ001  # local by contract

    assert not may_answer("place", Given(words="上礼拜", understood=Understood(reading=reading)))


def test_what_is_said_of_people_is_no_answer_about_papers(who: Person) -> None:
    """那个人胸牌0451 joins the story, and whether an ID was shown is asked again."""
    who.says("昨天下午三点路政在柳河收费站罚我200没开票", "那个人胸牌0451")
    again = who.sees("report-shown-ask")
    who.says("没出示")

    assert again
    assert "胸牌" not in str(answers(who)["papers"])
    assert "那个人胸牌0451" in str(answers(who)["story"])


def test_of_a_whole_sentence_the_place_is_what_it_names(who: Person) -> None:
    """The rest of it is told, not thrown away, and is no place."""
    who.says(NO_PLACE, "是在沙河桥，两个人，一个胖一个瘦")

    assert "沙河桥" == answers(who)["place"]["words"]  # type: ignore[index]
    assert "一个胖一个瘦" in str(answers(who)["story"])


def test_what_was_not_remembered_may_be_told_later(who: Person) -> None:
    """记不清 and 不知道 are no last word: the unit and the place are taken when they come."""
    who.says("昨天下午三点，我去办证，推了五次也不给办", "推来推去", "记不清", "不知道")
    card = who.sees("report-review-ask")
    who.says("是房管局", "在政务中心三楼")

    assert card
    assert "单位\u3000房管局" in who.text
    assert "地点\u3000政务中心三楼" in who.text


@pytest.mark.parametrize("said", ["周四", "就是上周四吧", "星期四"])
def test_a_weekday_chooses_between_two_days_that_were_told(who: Person, said: str) -> None:
    """Where 上周四 and 上周五 were told, 周四 is last week's and not today."""
    who.says("好像是上周四吧，也可能周五，运管在火车站出站口罚我3000，没票没证", "罚款说不清")
    asked = who.sees("report-time-two")
    who.says(said)

    assert asked
    assert "时间\u300011月12日" in who.text


def test_what_finds_no_room_in_the_story_is_said_to_be_left_out(who: Person) -> None:
    """Nothing is cut off in silence: 加进经过里了 is only said of what was kept."""
    who.says(NO_PLACE + "，他们说了很多话" * 200)
    for number in range(6):
        who.says(f"第{number}段：" + "他们又说了很多难听的话，" * 120)
    full = who.sees("report-story-full")
    before = str(answers(who)["story"])
    who.says("在沙河桥")

    assert full
    assert len(before) <= 8000
    assert before.endswith("他们又说了很多难听的话，")
    assert {"沙河桥"} & {str(answers(who)["place"].get("words"))}  # type: ignore[attr-defined]


def test_a_long_story_told_where_its_kind_is_asked_is_heard(who: Person) -> None:
    """More than a story holds is no reason to drop all of it: what finds room is kept."""
    who.says("/report")
    who.says(NO_PLACE + "，他们还说了很多话" * 1000)

    assert "昨天下午三点" in str(answers(who).get("story", ""))
    assert who.sees("report-card-head")
