"""What becomes of what is no code where a code is asked for, and of a code where none was asked?"""

import re

import pytest
from talk import Person, World, frame_of, open_question, peek_at

STORY = "昨天下午三点路政在柳河收费站罚我200没开票，没亮证"


@pytest.fixture
def who(house: World) -> Person:
    """Give somebody with a phone."""
    return house.person()


@pytest.fixture
def sent(house: World) -> tuple[str, str, str]:
    """Give the number, the code and the whole receipt of a clue that another chat sent."""
    other = house.person("other")
    other.says(STORY, "路上被罚款", "匿名提交")
    receipt = other.text
    number = re.search(r"(?m)^[0-9A-Z]{4}-[0-9A-Z]{4}$", receipt)
    code = re.search(r"(?m)^(?:[0-9A-Z]{4}-){5}[0-9A-Z]{4}$", receipt)
    assert number is not None
    assert code is not None
    return number[0], code[0], receipt


# --- no code where one is asked for -------------------------------------------------------


@pytest.mark.parametrize("ask", ["进度", "核验"])
def test_a_story_told_where_something_else_is_asked_is_told(who: Person, ask: str) -> None:
    """Who asks for the progress and then tells has told."""
    who.says(ask, STORY)

    assert who.sees("report-review-ask")
    assert ["report"] == [frame.flow for frame in peek_at(who).frames]


def test_words_for_the_draft_below_reach_it(who: Person) -> None:
    """The question for the code stands over a draft: what the draft asks is answered to it."""
    who.says("昨天交警在柳河收费站罚我200没开票，没亮证", "进度")
    named = who.sees("status-draft")
    who.says("昨天下午四点")
    timed = peek_at(who).frame.answers["time"]["value"]
    who.says("进度", "路上被罚款")

    assert named
    assert timed.endswith("T16:00")
    assert who.sees("report-review-ask")
    assert ["report"] == [frame.flow for frame in peek_at(who).frames]


def test_nothing_for_the_draft_below_is_lost(who: Person) -> None:
    """有三个人 is no code, and stands with the story."""
    who.says("昨天交警在柳河收费站罚我200没开票，没亮证", "进度", "有三个人")

    assert "有三个人" in peek_at(who).frame.answers["story"]
    assert "report" == frame_of(who)


@pytest.mark.parametrize(
    "said",
    [
        *(
            "我没有码",
            "码丢了",
            "我的码丢了怎么办",
            "查询码找不到了",
            "忘了",
            "没存",
            "不记得了",
            "没有",
        ),
        *(
            "我把查询码弄丢了",
            "没截图",
            "查詢碼丟了",
            "什么码",
            "I lost my code",
            "I don't have one",
        ),
    ],
)
def test_who_has_lost_the_code_hears_what_can_be_done(who: Person, said: str) -> None:
    """The question is over: nobody is asked again for what he does not have."""
    who.says("进度", said)

    assert who.sees("status-lost")
    assert "" == frame_of(who)


@pytest.mark.parametrize("said", ["我的码丢了怎么办", "查询码忘了", "I lost my code"])
def test_a_lost_code_is_answered_wherever_it_is_told(who: Person, said: str) -> None:
    """No draft begins by it."""
    who.says(said)

    assert who.sees("status-lost")
    assert "" == frame_of(who)


def test_in_the_chat_of_the_clue_no_code_is_needed(house: World, sent: tuple[str, ...]) -> None:
    """Who lost his code here sees his clue at once."""
    mine = house.person("other")
    mine.says("我的查询码丢了")

    assert mine.sees("status-lost-here")
    assert f"线索 {sent[0]}" in mine.text


@pytest.mark.parametrize(
    "said",
    [
        "不查了",
        "算了",
        "算了不查了",
        "那算了吧",
        "没事了",
        "点错了",
        "返回",
        "取消",
        "0",
        "never mind",
    ],
)
def test_who_gives_up_is_let_go(who: Person, said: str) -> None:
    """The question is gone with one word, also when it was asked twice."""
    who.says("进度", "进度", said)

    assert who.sees("flow-closed")
    assert "" == frame_of(who)


def test_what_tells_nothing_is_told_how_to_go_on(who: Person) -> None:
    """The same sentence is not said again and again."""
    who.says("进度", "太慢了")

    assert who.sees("status-ask-else")
    assert "status-ask" in open_question(who)


def test_a_language_may_be_chosen_there(who: Person) -> None:
    """语言, 1 is no code."""
    who.says("进度", "语言", "2")

    assert "en" == peek_at(who).language


def test_the_list_names_the_draft_that_waits(house: World, sent: tuple[str, ...]) -> None:
    """The last line of 我的 is the draft, and its number goes on with it."""
    mine = house.person("other")
    mine.says("举报", "我的")
    listed = mine.text
    mine.says("2")

    assert sent[0] in listed
    assert "2 草稿" in listed
    assert mine.sees("draft-back")


def test_without_a_clue_the_draft_is_named_all_the_same(who: Person) -> None:
    """这里没有您的线索 is not all there is."""
    who.says("举报", "我的")

    assert who.sees("status-none")
    assert who.sees("status-draft")


# --- a code where none was asked for ------------------------------------------------------


@pytest.mark.parametrize(
    "written",
    [
        "{code}",
        "查询码：{code}",
        "我的查询码是{code}，帮我看看",
        "进度 {code}",
        "/status {code}",
        "你好 {code}",
        "{receipt}",
    ],
)
def test_a_pasted_code_opens_its_clue(who: Person, sent: tuple[str, ...], written: str) -> None:
    """However it stands in the message, in any chat, with and without a draft."""
    number, code, receipt = sent
    said = written.format(code=code, receipt=receipt)
    who.says(said)
    opened, begun = f"线索 {number}" in who.text, frame_of(who)
    who.says("举报", said.lower().replace("-", " "))

    assert opened
    assert "" == begun
    assert f"线索 {number}" in who.text
    assert "story" not in peek_at(who).frame.answers


@pytest.mark.parametrize(
    ("kept", "key"), [(24, "status-group"), (28, "status-length"), (-5, "status-length")]
)
def test_a_slip_in_a_pasted_code_is_named(
    who: Person, sent: tuple[str, ...], kept: int, key: str
) -> None:
    """A code that was copied badly, or not whole, is no story."""
    code = sent[1]
    wrong = "A" if code[7] != "A" else "B"
    who.says(f"{code[:7]}{wrong}{code[8:]}" if key == "status-group" else code[:kept])

    assert who.sees(key)
    assert "" == frame_of(who)


def test_a_code_that_never_was_one_of_ours_is_no_story(who: Person) -> None:
    """Six groups with dashes are meant as a code, wherever they are sent."""
    who.says("4F7K-92QM-X3TB-HN8W-R5CJ-6VZP")
    alone = frame_of(who)
    who.says("举报", "查询码4F7K-92QM-X3TB-HN8W-R5CJ-6VZP")

    assert "" == alone
    assert who.sees("status-group")
    assert "story" not in peek_at(who).frame.answers


@pytest.mark.parametrize("written", ["{}", "编号{}", "线索编号 {}", "clue number {}"])
def test_a_pasted_number_is_answered_by_name(
    house: World, who: Person, sent: tuple[str, ...], written: str
) -> None:
    """It opens its clue in the chat it came from, and nothing anywhere else."""
    said = written.format(sent[0])
    who.says(said)
    house.person("other").says(said)

    assert who.sees("status-number-only")
    assert "" == frame_of(who)
    assert f"线索 {sent[0]}" in house.person("other").text


def test_what_is_told_beside_a_code_is_heard_without_it(who: Person, sent: tuple[str, ...]) -> None:
    """The card, and then the story; the code is nowhere in it."""
    who.says(f"我的码 {sent[1]} 昨天他们又来罚了我300")
    frame = peek_at(who).frame

    assert f"线索 {sent[0]}" in who.text
    assert who.sees("report-card-head")
    assert frame is not None
    assert sent[1] not in str(frame.answers)


@pytest.mark.parametrize("said", ["0731-8888", "2026-1119", "ABCD-EFGH酒店", "13800001234"])
def test_what_only_looks_like_a_number_is_none(who: Person, said: str) -> None:
    """A telephone, a date or a name in an answer stays an answer."""
    who.says("昨天交警罚我200没开票没亮证", "路上被罚款")
    asked = open_question(who)
    who.says(said)

    assert "report-place-ask" in asked
    assert not who.sees("number-foreign")
    assert not who.sees("status-number-only")
