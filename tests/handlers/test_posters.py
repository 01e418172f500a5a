"""What does somebody hear who scanned the code of a poster, and where does his report begin?"""

import pytest
from talk import Person, World, peek_at

POINT = "shahe-bridge"
NAME = "S306沙河桥治超站"


@pytest.fixture(params=["telegram", "wechat"])
def driver(house: World, request: pytest.FixtureRequest) -> Person:
    """Give somebody who scanned a poster: both platforms hand the scene behind /start."""
    who = house.person("driver", channel=request.param)
    who.says(f"/start {POINT}")
    return who


def test_the_place_is_named_and_nothing_is_begun(driver: Person) -> None:
    """Who only looks leaves no draft behind."""
    talk = peek_at(driver)

    assert driver.sees("welcome-poster")
    assert f"“{NAME}”" in driver.text
    assert () == talk.frames
    assert talk.key_id is None


def test_a_story_after_the_scan_is_not_asked_for_its_place(driver: Person) -> None:
    """The place stands on the card, with where it came from; it can be corrected there."""
    driver.says("两个穿制服的拦下我的车，收了二百")
    frame = peek_at(driver).frame

    assert frame is not None
    assert "S306 沙河桥治超站" == frame.answers["place"]["words"]
    assert ("poster", POINT) == (
        frame.answers["place"]["source"],
        frame.answers["place"]["point"],
    )


def test_a_photo_after_the_scan_begins_at_the_place_too(driver: Person) -> None:
    """However the report begins."""
    driver.sends_photo()
    frame = peek_at(driver).frame

    assert frame is not None
    assert "S306 沙河桥治超站" == frame.answers["place"]["words"]


def test_the_place_of_a_poster_is_used_once(driver: Person) -> None:
    """The next report may be about somewhere else."""
    driver.says("举报", "取消")
    driver.says("1")
    driver.says("举报")
    frame = peek_at(driver).frame

    assert frame is not None
    assert "place" not in frame.answers


def test_a_scan_of_yesterday_says_nothing_of_today(driver: Person) -> None:
    """After a day the place is asked for as ever."""
    driver.world.passes(hours=25)
    driver.says("举报")
    frame = peek_at(driver).frame

    assert frame is not None
    assert "place" not in frame.answers


@pytest.mark.parametrize("scene", ["nowhere", "x" * 64, "沙河桥", "join_x"])
def test_an_unknown_scene_is_a_plain_welcome(house: World, scene: str) -> None:
    """A poster of a campaign that is over still opens the door."""
    who = house.person()
    who.says(f"/start {scene}")

    assert who.sees("welcome-hello")
    assert not who.sees("welcome-poster")


@pytest.mark.parametrize("told", [False, True])
def test_a_scan_with_a_draft_open_keeps_the_draft(house: World, told: bool) -> None:  # noqa: FBT001 - a table
    """The poster's place is noted only where none was told."""
    who = house.person()
    who.says("举报", "路上、水上", "路上被罚款", "让人拦了，收了二百")
    if told:
        who.says("老渡口往北一里")
    who.says(f"/start {POINT}")
    frame = peek_at(who).frame

    assert who.sees("draft-back")
    assert frame is not None
    wanted = "老渡口往北一里" if told else "S306 沙河桥治超站"
    assert wanted == frame.answers["place"]["words"]
    assert told is not who.sees("poster-place")
