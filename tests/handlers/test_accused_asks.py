"""What does somebody of an office complained of hear, who asks who reported it?"""

import pytest
from talk import Person, frame_of, peek_at


@pytest.mark.parametrize(
    "words",
    [
        "我就是城管局的，有人投诉我们，我想看看是谁投诉的",
        "我是被投诉的单位，谁举报我",
        "把投诉人信息给我",
        "把举报人的电话给我",
        "我是税务所的，听说有人告我们，告诉我是谁",
        "我是被举报单位的负责人，想了解举报内容",
        "能告诉我举报人是谁吗",
        "我们是交警队的，想知道投诉人叫什么",
        "麻烦提供一下举报人的联系方式",
        "我是村支书，有人告我，是哪个",
        "who reported us",
    ],
)
def test_who_reported_is_not_told(who: Person, words: str) -> None:
    """One sentence, whether there is such a clue or not, and nothing is begun."""
    who.says(words)

    assert who.sees("asked-reporter")
    assert peek_at(who).frame is None


@pytest.mark.parametrize(
    "words",
    [
        "城管到我店里问是谁举报的，罚了我五百",
        "他们到处打听举报人的电话，还来我家闹",
        "村干部知道是谁举报的，上门骂我",
        "有人举报我店，市监局来查，罚了我三千",
        "我是卖水果的，城管问我是谁举报的，要收我摊位费",
    ],
)
def test_who_tells_of_it_reports(who: Person, words: str) -> None:
    """That others asked for him is what happened."""
    who.says(words)

    assert not who.sees("asked-reporter")
    assert frame_of(who)


def test_a_draft_hears_it_beside_its_question(who: Person) -> None:
    """It is answered, and no word of the story."""
    who.says("昨天交警在柳河收费站罚我200没开票，没亮证", "把举报人的电话给我")

    assert who.sees("asked-reporter")
    assert "举报人" not in peek_at(who).frame.answers["story"]
