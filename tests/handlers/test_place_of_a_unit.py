"""Is the county in a unit's name taken for the place where it happened?"""

import pytest
from talk import Person, peek_at


def told(who: Person, story: str) -> str:
    """Return the words of the place that the draft holds."""
    who.says(story)
    frame = next(each for each in peek_at(who).frames if each.flow == "report")
    return str((frame.answers.get("place") or {}).get("words", ""))


@pytest.mark.parametrize(
    "story",
    [
        "青湾县司法局的人昨天下午三点来我们律所，收了我们2000块",
        "青湾县市场监管局的人昨天来我店里罚我500没票",
        "昨天青湾县城管局收我卫生费300没给票",
        "青湾县优化营商环境办公室的人收我2000块管理费",
        "11月3号青湾县公安局交警大队罚我200没开票",
        "昨天上午青湾县河口镇政府的人在我家门口要我交500元卫生费",
    ],
)
def test_a_units_name_tells_no_place(who: Person, story: str) -> None:
    """Where it happened is left to be asked."""
    assert "" == told(who, story)


@pytest.mark.parametrize(
    ("story", "place"),
    [
        ("昨天在青湾县被城管罚了100", "青湾县"),
        ("昨天我在青湾县市场监管局被收了500块，没票", "青湾县"),
        ("青湾县交警大队昨天在柳河收费站罚我200没票", "柳河收费站"),
        ("今天早上东山市城管大队在南门口罚我50没票没证", "南门口"),
        ("11月10日青湾县城管局的人在东街把我的三轮车扣了", "东街"),
        ("青湾县城管局的人昨天在青湾县城罚我100", "青湾县"),
        ("昨天路过青湾县，路政的人罚我200没票", "青湾县"),
    ],
)
def test_a_county_where_it_happened_is_the_place(who: Person, story: str, place: str) -> None:
    """It stands on the card as it was told."""
    assert told(who, story).startswith(place)


def test_a_body_within_another_is_one_unit(who: Person) -> None:
    """公安局交警 of 青湾县公安局: the traffic police, and nobody beside them."""
    who.says("昨天上午青湾县公安局交警在城东路口罚我200没票")

    assert "单位　交警（“公安局交警”）" in who.text


def test_a_letter_sent_line_by_line_names_its_lines(who: Person) -> None:
    """What it calls the unit is no place, though the place is asked; its heading is no kind."""
    who.says("举报信")
    assert who.sees("report-branch-ask")
    who.says("被举报单位：青湾县城管局")
    who.says("举报事实：2025年11月8日上午9时，该局工作人员在西街强行拆除我店招牌，未出示证件")

    answers = peek_at(who).frame.answers
    assert answers["place"]["words"] == "西街"
    assert answers["agency"]["said"] == "城管局"


def test_another_line_of_a_letter_is_no_answer_to_the_place(who: Person) -> None:
    """The unit is noted, and the place asked again."""
    who.says("昨天下午三点交警罚我300没票没证")
    assert "地点在哪里" in who.text
    who.says("被举报单位：青湾县交警大队")

    assert "place" not in peek_at(who).frame.answers
    assert "地点在哪里" in who.text
