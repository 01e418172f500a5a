"""What becomes of a story behind a greeting or the word of a command, and of a greeting alone?"""

import pytest
from talk import Person, frame_of, keys, peek_at

from handlers.phrases.openers import behind_opener, is_opener

STORY = "昨天下午三点交警在柳河收费站罚我200没开票没亮证"


def story_of(who: Person) -> str:
    """Return the story of the draft that is open, empty without one."""
    drafts = [frame for frame in peek_at(who).frames if frame.flow == "report"]
    return str(drafts[0].answers.get("story") or "") if drafts else ""


@pytest.mark.parametrize(
    "said",
    [
        f"你好 {STORY}",
        f"您好！ 我要反映一件事，{STORY}",
        f"在吗 {STORY}",
        f"开始 {STORY}",
        f"喂，你好\n{STORY}",
        f"撤回 我驾照的是交警，{STORY}",
        f"进度 太慢了，{STORY}",
        f"核验 {STORY}",
        f"中文 {STORY}",
        f"/start {STORY}",
        f"/report {STORY}",
        f"/举报 {STORY}",
        "Hi there, traffic police fined me 200 yuan yesterday",
        "Hello, yesterday at 3 pm traffic police fined me 200 yuan at Liuhe toll station",
    ],
)
def test_a_story_behind_a_word_is_told_and_read(who: Person, said: str) -> None:
    """Nobody who says hello first has to write everything twice."""
    who.says(said)

    assert who.sees("report-card-head") or who.sees("report-review-ask")
    assert said.removeprefix("/start ").removeprefix("/report ").removeprefix("/举报 ") == story_of(
        who
    )


@pytest.mark.parametrize(
    "said", ["你好 城管在打我，在老街", "/report 城管在打我", "/start 城管打我了"]
)
def test_a_danger_behind_a_word_is_kept(who: Person, said: str) -> None:
    """“您写的都存着” is true behind a greeting, too."""
    who.says(said)
    warned = who.sees("danger-stop")
    who.presses("以后再说")
    who.says("继续")

    assert warned
    assert not who.sees("cancel-nothing")
    assert "城管" in story_of(who)


def test_a_greeting_before_an_answer_is_no_part_of_it(who: Person) -> None:
    """你好 在沙河桥 answers where."""
    who.says("昨天下午三点交警罚我200没开票没亮证", "路上被罚款")
    asked = who.sees("report-place-ask")
    who.says("你好 在沙河桥")

    assert asked
    assert "地点\u3000沙河桥" in who.text


@pytest.mark.parametrize(
    ("said", "flow"),
    [
        ("进度 太慢了", "status"),
        ("你好 进度", "status"),
        ("喂，我要举报", "report"),
        ("核验 城管", "verify"),
        ("核验 市场监管局，青湾木业有限公司", "verified"),
        ("核验 S306沙河桥", "verified"),
        ("核验 垃圾费80元", "verified"),
    ],
)
def test_a_word_still_takes_what_belongs_to_it(who: Person, said: str, flow: str) -> None:
    """A code, a unit, a firm, a place or a fee stands behind its word."""
    who.says(said)

    assert flow == frame_of(who)


OPENERS = (
    *(
        "喂",
        "喂喂",
        "有人吗",
        "在吗",
        "请问在吗",
        "有人在吗？",
        "你好",
        "您好，请问有人吗",
        "您好，請問有人嗎",
    ),
    *(
        "我想问一下",
        "我想咨询",
        "想咨询一下",
        "有个事想反映",
        "有个事想反映一下",
        "我有件事要跟你们说",
        "有点事情想问",
    ),
    *(
        "你好我想反映一个问题",
        "我要反映情况",
        "求助",
        "打扰一下",
        "Hello",
        "hi there",
        "anyone there?",
    ),
    *(
        "I want to report something",
        "Excuse me, I have a question",
        "有個事想反映",
        "老师您好",
        "有人没",
        "人呢",
        "可以问个问题吗",
    ),
)


@pytest.mark.parametrize("said", OPENERS)
def test_an_opener_is_greeted_and_opens_no_draft(who: Person, said: str) -> None:
    """Who asks whether somebody is there has told nothing yet."""
    who.says(said)

    assert who.sees("welcome-hello")
    assert "" == frame_of(who)


def test_with_a_draft_open_the_question_is_repeated_kindly(who: Person) -> None:
    """有人吗 is no answer and no part of the story."""
    who.says("昨天下午三点交警罚我200没开票没亮证", "路上被罚款")
    before = story_of(who)
    for said in OPENERS:
        who.world.passes(seconds=9)
        who.says(said)

        assert who.sees("opener-here")
        assert who.sees("report-place-ask")
    assert before == story_of(who)


@pytest.mark.parametrize(
    "said",
    [
        *(
            "有问题",
            "有情况",
            "没有人",
            "在家",
            "有人在打架",
            "好",
            "我要提交",
            "有三个人",
            "在老街",
        ),
        *(
            "喂狗的人",
            "我想问一下你们收不收车船税",
            "有个事想反映，昨天城管打人",
            "你好贵",
            "hi-lo road",
        ),
    ],
)
def test_what_tells_something_is_no_opener(said: str) -> None:
    """An answer or a story that begins like a greeting stays one."""
    assert not is_opener(said)


@pytest.mark.parametrize(
    ("said", "behind"),
    [
        ("你好 在沙河桥", "在沙河桥"),
        ("喂，你好，请问一下：在哪里交", "在哪里交"),
        ("您好！我有件事要说，交警罚我200", "交警罚我200"),
        ("Hello, on Old Street", "on Old Street"),
        ("你好", "你好"),
        ("你好吗酒楼", "你好吗酒楼"),
        ("喂养站旁边", "喂养站旁边"),
        ("Hilton", "Hilton"),
    ],
)
def test_only_a_greeting_that_stands_apart_is_taken_off(said: str, behind: str) -> None:
    """A name that begins like a greeting keeps its beginning."""
    assert behind == behind_opener(said)


@pytest.mark.parametrize("said", ["一步一步问我", "一步一步来", "ask me step by step", "我想举报"])
def test_the_guided_way_begins_by_its_words(who: Person, said: str) -> None:
    """The label of the button is a word before the button was ever shown."""
    who.says(said)

    assert who.sees("report-branch-ask")
    assert "" == story_of(who)


@pytest.mark.parametrize(
    ("said", "key"),
    [("進度", "status-ask"), ("幫助", "help-card-short"), ("語言", "language-ask")],
)
def test_words_are_the_same_in_both_scripts(who: Person, said: str, key: str) -> None:
    """進度 is 进度."""
    who.says(said)

    assert who.sees(key)


@pytest.mark.parametrize("said", ["沒看清", "冇睇清"])
def test_choices_are_the_same_in_both_scripts(who: Person, said: str) -> None:
    """沒看清 is the choice 没看清."""
    who.says("昨天下午三点路政在柳河收费站罚我200没开票")
    asked = who.sees("report-shown-ask")
    who.says(said)

    assert asked
    assert "执法证没看清" in who.text


def test_not_knowing_is_the_same_in_both_scripts(who: Person) -> None:
    """唔記得 says that he does not know."""
    who.says("昨天下午三点路政在柳河收费站罚我200没开票", "唔記得")

    assert "执法证没看清" in who.text


def test_a_greeting_by_staff_is_greeted_and_opens_no_draft(who: Person) -> None:
    """A clerk who says hello reports nothing."""
    clerk = who.world.member("business-office")
    for said in ("你好", "有人吗"):
        clerk.says(said)

        assert "" == frame_of(clerk)
        assert "report-story-kept" not in {key for say in clerk.news for key in keys(say)}


def test_a_number_behind_the_list_of_languages_is_a_language(who: Person) -> None:
    """With a draft open, 2 below the list is English and no answer to the draft."""
    who.says("举报", "语言", "2")

    assert "en" == peek_at(who).language
