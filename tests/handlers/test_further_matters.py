"""What becomes of another matter that is told while a report is open, and of words at the split?"""

import pytest
from talk import Person, frame_of, peek_at

from storage import unwalled_rows

FIRST = "昨天下午三点路政在柳河收费站罚我200没开票没亮证"
FURTHER = "另外一件事，今天城管收了我100元卫生费，在老街，没票"
TWO = "反映两件事：一是昨天交警在老渡口罚了我200没开票；二是镇里让我们厂出2万元赞助文化节。"


def story(who: Person) -> str:
    """Return the story of the draft."""
    return str(peek_at(who).frames[0].answers["story"])


def reported(who: Person) -> list[str]:
    """Return the stories of all clues of this person, oldest first."""
    with who.world.room() as room:
        found = unwalled_rows.of_reporter(room.conn, room.sealer, who.address)
        return [str(each.told["story"]) for each in reversed(list(found))]


def submitted(who: Person) -> None:
    """Answer what is asked until the card, and send it."""
    for _ in range(4):
        if not who.sees("report-review-ask"):
            who.says("1" if who.sees("report-category-ask") else "记不清")
    who.says("匿名提交")


TOLD_ON = "上周三交警在沙河桥罚我300没票。昨天城管又在东街把我的秤收走了，没给单子"


def told(who: Person) -> list[dict[str, object]]:
    """Return what each clue of this person tells, oldest first."""
    with who.world.room() as room:
        found = unwalled_rows.of_reporter(room.conn, room.sealer, who.address)
        return [dict(each.told) for each in reversed(list(found))]


def test_two_matters_told_in_one_breath_keep_each_its_day_and_place(who: Person) -> None:
    """Nobody must count his matters for us: another office on another day is asked about."""
    who.says(TOLD_ON)
    asked = who.sees("report-split-ask")
    who.presses("分成两条")
    submitted(who)
    submitted(who)

    assert asked
    assert [("2026-11-11", "沙河桥"), ("2026-11-18", "东街")] == [
        (each["time"]["value"], each["place"]["words"])  # type: ignore[index]
        for each in told(who)
    ]


ROAD = "昨天下午在东桥被拦下罚了200没票"


@pytest.mark.parametrize(
    "words",
    [
        "不是一回事，我还想说村里低保的事，村干部收了五百",
        "这是另一回事：上周卫生局来我店里罚了三百",
        "另外前几天城管也来我店里拿了两条烟",
        "我老婆的店上周也被消防罚了一万",
        "上个月交警也在西桥罚过我",
        "另外上周派出所来我饭店吃饭不给钱",
    ],
)
def test_another_matter_where_the_unit_is_asked_is_no_answer(who: Person, words: str) -> None:
    """Neither its office nor its sum becomes one of the first matter."""
    who.says(ROAD, words)
    asked = who.sees("report-split-ask")
    who.presses("分成两条")
    draft = peek_at(who).frames[0].answers

    assert asked
    assert draft["money"]["amounts"][0]["amount"] == "200"
    assert "agency" not in draft


@pytest.mark.parametrize(
    "words",
    [
        "不是交警，是路政",
        "也是交警",
        "交警和协警一起来的，也拿了我一条烟",
        "是昨天下午的事，交警罚的",
    ],
)
def test_an_answer_with_more_is_no_other_matter(who: Person, words: str) -> None:
    """Where the unit is asked for, it is the unit."""
    who.says(ROAD, words)
    assert not who.sees("report-split-ask")
    assert "agency" in peek_at(who).frames[0].answers


@pytest.mark.parametrize(
    ("story", "said"),
    [
        (TOLD_ON, ("合成一条",)),  # one matter, he says
        (TOLD_ON, ("合成一条", "匿名提交")),  # and is asked nothing more
        ("上周三交警在沙河桥罚我300没票，昨天又罚我200", ("匿名提交",)),  # one office, twice
    ],
)
def test_no_day_is_lost_where_two_are_told(who: Person, story: str, said: tuple[str, ...]) -> None:
    """Where it is not asked which of two days counts, both do."""
    who.says(story, *said)

    assert "11月11日（周三）、11月18日（周三）" in who.text


def test_to_hand_in_is_no_answer_to_one_or_several(who: Person) -> None:
    """It is said why the question comes first, and the words join no story."""
    who.says(TWO, "匿名提交")

    assert who.sees("report-split-first")
    assert who.sees("report-split-ask")
    assert "匿名提交" not in story(who)


@pytest.mark.parametrize("at_review", [False, True])
def test_another_matter_told_beside_a_draft_may_be_a_clue_of_its_own(
    who: Person, *, at_review: bool
) -> None:
    """It is asked, waits behind the receipt, and loses nothing of what was said."""
    who.says(FIRST, *(["路上被罚款"] if at_review else []))
    who.says(FURTHER)
    asked = who.sees("report-split-ask")
    who.presses("分成两条")
    later, own = who.sees("report-split-later"), story(who)
    submitted(who)
    waited = "城管" in who.text
    submitted(who)

    assert asked
    assert later
    assert FIRST == own
    assert waited
    assert ["路政" in FIRST, "城管"] == [FIRST == reported(who)[0], reported(who)[1][2:4]]


def test_it_may_be_one_matter_after_all(who: Person) -> None:
    """Then the words go on with the draft, and it is not asked again."""
    who.says(FIRST, FURTHER)
    who.says("不是两件，是一件")
    joined = story(who)
    who.says("还有一件事：税务所上个月让我交培训费800")

    assert f"{FIRST}\n{FURTHER}" == joined
    assert "report" == frame_of(who)
    assert "税务所" in story(who)


@pytest.mark.parametrize(
    "said",
    [
        "还有一件事，当时有三个人",  # goes on
        "另外，他们还骂我",  # they
        "还有交警在旁边看着",  # a bystander
        "不是路政，是城管",  # a correction
        "对了，路政队长姓王",  # of the same office
    ],
)
def test_what_goes_on_with_the_story_is_no_other_matter(who: Person, said: str) -> None:
    """Only another office with a deed of its own is asked about."""
    who.says(FIRST, said)

    assert not who.sees("report-split-ask")


@pytest.mark.parametrize(
    ("said", "one"),
    [
        ("不是两件，是一件", True),
        ("就一件事", True),
        ("不用分", True),
        ("合在一起吧", True),
        ("it is one matter", True),
        ("分开吧", False),
        ("是两件", False),
    ],
)
def test_the_split_is_answered_in_ones_own_words(who: Person, said: str, *, one: bool) -> None:
    """Nobody must find the label of the button."""
    who.says(TWO, said)

    assert "report" == frame_of(who)
    assert one == ("文化节" in story(who))


def test_more_words_at_the_split_are_kept(who: Person) -> None:
    """What is no answer goes on with the story, and the question stands."""
    who.says(TWO, "当时有三个人，都没穿制服")
    asked = who.sees("report-split-ask")

    assert asked
    assert "都没穿制服" in story(who)


def test_the_three_of_a_list_are_three(who: Person) -> None:
    """A list of three with a price in it keeps each apart."""
    who.says(
        "一、11月3日消防来我店里要我们买他们的灭火器，3000块。二、镇政府每个月收卫生费100元。"
        "三、昨天交警在路口罚我200没给票。"
    )

    assert "您说的像是三件事。" in who.text
    assert "另一件：镇政府每个月收卫生费100元。\n还有一件：昨天交警" in who.text


def test_who_names_an_office_first_has_told_of_it(who: Person) -> None:
    """我先说交警的事 is a matter, also where the next is only joined to it."""
    who.says(
        "我先说交警的事，昨天下午在柳河收费站罚我200没票。还有就是城管，上周五把我老婆的摊子掀了"
    )

    assert who.sees("report-split-ask")
    who.presses("分成两条")
    assert "交警" in who.text
    assert "城管" not in story(who)
