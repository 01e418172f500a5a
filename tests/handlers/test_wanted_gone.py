"""Is the wish that nothing be reported after all heard in many words, and asked about once?"""

import pytest
from talk import Person, frame_of

AT_A_QUESTION = ("昨天上午十点城管罚我200，没票",)
AT_REVIEW = ("昨天上午十点城管在西街罚我200，没票，没出示证件", "罚款说不清")
BEHIND = (*AT_REVIEW, "匿名提交")
WISHES = [
    "我后悔了，能删掉吗",
    "不想告了，删了吧",
    "能不能删掉",
    "把我的举报删掉",
    "我不想报了",
    "不告了，帮我删掉",
    "算了，别报了",
    "我怕，不想说了，删掉行吗",
    "能把这个删了吗",
    "还是别举报了吧",
    "不弄了，都删了吧",
    "能不能不报了",
]


@pytest.mark.parametrize("words", WISHES)
@pytest.mark.parametrize("before", [AT_A_QUESTION, AT_REVIEW])
def test_a_draft_is_asked_about(who: Person, before: tuple[str, ...], words: str) -> None:
    """It joins no story that is sent a moment later."""
    who.says(*before, words)
    assert who.sees("cancel-ask")


@pytest.mark.parametrize("words", WISHES)
def test_a_clue_that_was_sent_is_taken_back(who: Person, words: str) -> None:
    """He is asked once, and nothing is added."""
    who.says(*BEHIND, words)
    assert who.sees("withdraw-ask")


@pytest.mark.parametrize(
    "words",
    [
        "删掉城管这个单位",
        "他们不让我举报",
        "他后悔了，说能删掉监控",
        "能删掉照片吗",
        "把金额删掉",
        "他们说不想报了就行",
        "不说了",
    ],
)
def test_what_only_sounds_like_it_is_none(who: Person, words: str) -> None:
    """It is told of others, of a line or of a picture."""
    who.says(*AT_A_QUESTION, words)
    assert frame_of(who) == "report"


def test_of_a_line_that_is_changed_it_is_said_of_the_line(who: Person) -> None:
    """能不能删掉, where a line is open, asks of the line."""
    who.says(*AT_REVIEW, "改一行", "金额", "能不能删掉")
    assert frame_of(who) == "report"
