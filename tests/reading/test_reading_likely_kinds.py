"""What is a story not likely to be about, although single words sound so?"""

from datetime import datetime

import pytest

import campaigns
from clues.reading.reader import Ground, read
from clues.reading.slots import Name
from clues.reading.teller.anger import is_anger

NOW = datetime(2026, 11, 19, 22, 8)  # noqa: DTZ001  # local
GROUND = Ground(categories=campaigns.load("standing").categories)


def _kinds(story: str) -> list[str]:
    told = read(story, now=NOW, ground=GROUND).all(Name.CATEGORY)
    return [str(slot.value) for slot in told]


@pytest.mark.parametrize(
    "story",
    [
        "城管让我关门，没罚钱",
        "这月初八早上交警在柳河收费站罚我200",
        "出租车打表不规范，运管罚我200",
        "交警和公安昨天在柳河收费站罚我200没开票没亮证",
    ],
)
def test_what_did_harm_is_no_praise(story: str) -> None:
    """没罚钱 and 初八 sound of praise, and a fine is none."""
    assert "commend" not in _kinds(story)


def test_praise_stays_praise() -> None:
    """Whoever praises may speak of what he was spared."""
    assert (
        "commend" == _kinds("执法证挂在胸前，说话和气，教店员怎么补登记，没有罚款，给他们点个赞")[0]
    )


@pytest.mark.parametrize(
    ("story", "also"),
    [
        ("上次我举报了城管，现在他们天天来查我", "insp.repeat"),
        ("我打了12345之后，市监所三天两头来查", "insp.repeat"),
        ("我上次投诉了路政，现在他们专门盯着我罚", "abuse.selective"),
        ("因为我上次举报，城管把我摊子掀了", "abuse.selective"),
    ],
)
def test_paying_back_a_complaint_is_harassment(story: str, also: str) -> None:
    """Who is checked for having complained does not wait for an answer."""
    told = _kinds(story)

    assert ["abuse.harass", also] == told[:2]
    assert "inact.complaint" not in told


@pytest.mark.parametrize(
    "story",
    [
        "上次我举报了城管，到现在没人理我",
        "我打了12345，都两个月了没回音",
        "我怕他们报复，昨天交警罚我200",
    ],
)
def test_waiting_for_an_answer_and_fear_are_no_harassment(story: str) -> None:
    """A complaint without an answer stays one, and what is feared has not been done."""
    assert "abuse.harass" not in _kinds(story)[:1]


@pytest.mark.parametrize(
    "story",
    [
        (
            "Two officers from the Market Supervision Bureau came to my coffee shop on Renmin Road "
            "and took 800 yuan cash. No receipt."
        ),
        "Yesterday fire inspectors came to my restaurant and fined me 500, no receipt",
        "昨天市监所来我店里罚了500，没给票",
    ],
)
def test_what_was_done_in_a_shop_is_no_matter_of_the_road(story: str) -> None:
    """A shop lies on a road, too."""
    assert not [kind for kind in _kinds(story) if kind.startswith("road.")]


def test_who_took_how_much_is_enough_to_suggest_a_kind() -> None:
    """A short story with a body and a sum is no greeting; the address of a page is nothing."""
    assert "ent.fee" == _kinds("昨天城管在老街收了我100")[0]
    assert "road.stop" == _kinds("鄂D·A1234的执法车，昨天下午在老渡口乱拦车")[0]
    assert [] == _kinds("https://www.example.com/a/b")


@pytest.mark.parametrize(
    ("words", "angry"),
    [
        ("他们太过分了", True),
        ("还有没有王法", True),
        ("这帮畜生", True),
        ("就这些", False),
        ("those are all of them", False),
        ("城管收费太过分了", False),
        ("太过分了，昨天交警罚了我200", False),
    ],
)
def test_words_of_anger_alone_tell_no_matter(words: str, angry: bool) -> None:  # noqa: FBT001
    """过分 alone is anger; with a body or a deed it is told."""
    assert is_anger(words) is angry


@pytest.mark.parametrize(
    "story",
    [
        "被城管推倒了，腿流血，在送医院",
        "我被城管打了，鼻子流血，在东街，刚刚",
        "昨天下午派出所的人在东街把我打了",
        "我妈被城管踹了，受伤了",
    ],
)
def test_who_was_beaten_waits_for_no_answer(story: str) -> None:
    """动作粗暴 comes first; nobody praises, asks or was put off."""
    told = _kinds(story)

    assert told[0] == "abuse.rough"
    assert not [each for each in told if each.startswith(("inact.", "commend", "consult"))]


@pytest.mark.parametrize(
    ("story", "first"),
    [
        ("昨天交警在柳河收费站罚我300没票，还踹了我一脚", "road.fine"),  # both
        ("城管打人，罚我200", "ent.fine"),
    ],
)
def test_a_blow_stands_beside_what_else_was_done(story: str, first: str) -> None:
    """A fine comes first, the blow is among the likely ones."""
    told = _kinds(story)

    assert told[0] == first
    assert "abuse.rough" in told


@pytest.mark.parametrize(
    "story", ["城管给我打了张收据", "城管打了我两次电话", "供电所把我的电给掐了"]
)
def test_writing_a_receipt_and_calling_are_no_blows(story: str) -> None:
    """打 is many things."""
    assert "abuse.rough" not in _kinds(story)[:1]


def test_who_reports_now_has_no_answer_to_wait_for() -> None:
    """我要实名举报 is what he is doing."""
    told = _kinds("昨天下午三点城管在东街收了我200没开票没亮证，我要实名举报")

    assert "inact.complaint" not in told
    assert "inact.complaint" in _kinds("我要举报城管，上次举报了没人管")


def test_a_check_without_a_notice_is_no_praise() -> None:
    """没给通知 is harm."""
    assert "commend" not in _kinds("昨天卫健局来我们诊所检查没给通知，在柳树屯")


@pytest.mark.parametrize(
    ("story", "hired"),
    [
        ("我是城管局的临时工，昨天下午骑车在东街被路政罚了200，没票", False),
        ("昨天下午在东街被城管的临时工罚了200，没票", True),
    ],
)
def test_the_reporters_own_post_is_not_the_matter(story: str, *, hired: bool) -> None:
    """Who is hired himself does not report that somebody hired stopped him."""
    of_hired = {"road.hired", "abuse.aux_staff", "body.unqualified_person"}

    assert bool(of_hired & set(_kinds(story))) == hired
