"""Nobody whom a story names may read it: are the campaign's own names found in it?"""

import pytest

import campaigns
from clues.campaign import Campaign
from clues.named_units import units_named


@pytest.fixture(scope="module")
def campaign() -> Campaign:
    """An office with bodies above, beside and below it."""
    return campaigns.load("standing")


@pytest.mark.parametrize(
    "story",
    [
        "{}的人今天上午来我店里，要我交500块",
        "今天上午城管和{}的人一起来我店里",
        "{}每年收我们卫生费",
        "我向{}反映过三次，没人管",
    ],
)
def test_every_unit_is_found_by_every_name_it_goes_by(campaign: Campaign, story: str) -> None:
    """Its full name, its English name, and what people call it."""
    for unit in campaign.units.values():
        for name in (*unit.name.values(), *unit.called):
            assert unit.id in units_named(campaign, story.format(name)), name


@pytest.mark.parametrize("story", ["在{}门口被交警罚了200", "昨天在{}附近被路政拦了"])
def test_a_place_beside_an_office_names_no_office(campaign: Campaign, story: str) -> None:
    """Whoever was stopped at the gate of an office says nothing of those inside."""
    for unit in campaign.units.values():
        for name in (name for name in (*unit.name.values(), *unit.called) if not name.isascii()):
            assert unit.id not in units_named(campaign, story.format(name)), name


@pytest.mark.parametrize(
    "story",
    [
        "在沙河镇收了我300",
        "我住沙河镇",
        "去沙河镇的路上被拦了",
        "沙河镇路口有人查车",
        "沙河镇人民路12号",
    ],
)
def test_a_town_is_a_place_until_its_office_does_something(campaign: Campaign, story: str) -> None:
    """沙河镇 is where it happened; 沙河镇收卫生费 is who did it."""
    assert "shahe-town" not in units_named(campaign, story)


def test_the_words_that_name_a_unit_are_the_reporters_own(campaign: Campaign) -> None:
    """Traditional script is read, and quoted as it was written."""
    assert units_named(campaign, "縣司法局的人收了我500塊")["justice"] == "縣司法局"


def test_an_office_asked_for_help_is_not_reported_by_that(campaign: Campaign) -> None:
    """Only where it did nothing is the clue about it, too."""
    assert units_named(campaign, "城管打人，我打电话给营商办，他们让我写在这里") == {}
    assert "business-office" in units_named(campaign, "我打电话给营商办，一直没人管")


@pytest.mark.parametrize(
    "story",
    [
        "优化营商环境办公室的人收我2000块管理费",
        "县营商环境办的人上门收我2000",
        "他们说是优化营商环境办公室的",
        "你们办公室的人收了我两千",
    ],
)
def test_the_office_is_known_by_its_everyday_names(campaign: Campaign, story: str) -> None:
    """Without its area, by the end of its name, as 办, and as 你们 who did something."""
    assert "business-office" in units_named(campaign, story)


@pytest.mark.parametrize("story", ["城管打人，你们单位管不管", "我住青湾县，营商环境太差了"])
def test_whoever_speaks_to_the_office_reports_nobody_by_that(
    campaign: Campaign, story: str
) -> None:
    """A question to us is no report about us."""
    assert "business-office" not in units_named(campaign, story)


def test_a_unit_named_at_the_end_of_a_long_story_is_named(campaign: Campaign) -> None:
    """A story is read in pieces; nobody may read it for being named in the last of them."""
    story = "我在这里说一下经过。" * 400 + "营商办主任收我2000"

    assert {"business-office": "营商办"} == units_named(campaign, story)


@pytest.mark.parametrize(
    "story",
    [
        "营商办领导您好，昨天城管在西街收我摊位费50没票没证",
        "尊敬的青湾县优化营商环境办公室：我公司11月10日被县消防大队罚款5000元",
        "致优化营商环境办公室：县消防大队11月11日到我店检查",
        "营商环境办公室的同志你们好，昨天应急局来我厂检查",
        "县司法局的领导好，昨天城管收我摊位费",
        "县司法局的老张说可以到这里反映，昨天城管收我50",
        "市监局的朋友告诉我可以来这里报，昨天城管收我摊位费",
    ],
)
def test_who_is_greeted_or_showed_the_way_is_not_reported_by_that(
    campaign: Campaign, story: str
) -> None:
    """Else the office that is written to could not read what is written to it."""
    assert {} == units_named(campaign, story)


@pytest.mark.parametrize(
    ("story", "unit"),
    [
        ("营商办领导您好，你们办公室的人昨天收了我两千", "business-office"),
        ("县司法局领导您好，你们局的人昨天收了我两千块办证费", "justice"),
        ("市监局领导好！你们的人昨天来我店罚了我五百", "market"),
        ("县司法局说我不交钱就不给办，你们管管", "justice"),
        ("市监局说要罚我，我来找你们", "market"),
        ("你好，县司法局昨天收了我两千", "justice"),
    ],
)
def test_who_is_greeted_and_accused_is_reported(campaign: Campaign, story: str, unit: str) -> None:
    """A polite letter about the office it is written to."""
    assert unit in units_named(campaign, story)
