"""What if somebody takes back all he told, and tells it anew?"""

from pathlib import Path
from typing import Any

import pytest
from talk import Person, frame_of, peek_at, world

from handlers.phrases.retold import starts_over, told_anew

OLD = "昨天下午三点路政在沙河桥罚我300没票没亮证"
NEW = "今天早上交警在老渡口罚我100没票"


@pytest.fixture
def driver(tmp_path: Path) -> Person:
    """Give somebody who told a story already."""
    who = world(tmp_path).person()
    who.says(OLD)
    return who


def answers(who: Person) -> dict[str, Any]:
    """Return what the draft answers."""
    return dict(peek_at(who).frames[0].answers)


@pytest.mark.parametrize(
    "head",
    [
        "前面说的都不算，重新说：",
        "上面写的作废，从头说：",
        "刚才说的不对，我重新说一遍，",
        "刚才我说的不算，重新讲：",
        "不好意思，前面写错了，我重新写一下：",
        "前面那些都不算数，现在重新说，",
        "我重新说：",
        "前面說的都不算，重新說：",
        "Forget what I said, let me start over: ",
        "Ignore the above. ",
    ],
)
def test_what_was_told_before_is_gone(driver: Person, head: str) -> None:
    """Only the new story is read; nobody is asked whether it is another matter."""
    driver.says("路上被罚款", head + NEW)
    told = answers(driver)

    assert driver.sees("report-anew")
    assert NEW == told["story"]
    assert "police" in told["agency"]["id"] or "交警" in told["agency"]["said"]
    assert "also" not in told["agency"]
    assert "100" == told["money"]["amounts"][0]["amount"]
    assert "老渡口" == told["place"]["words"]


@pytest.mark.parametrize(
    "words",
    [
        "刚才说的不对，是交警",
        "前面说的不对，是城管不是路政",
        "他们前面说的不算，又重新开了一张单子要500",
        "他们重新说要罚500",
        "他们说前面的不算，重新罚了我500",
        "重新开了一张罚单：500元",
        "我说的不算，他们重新开了单子",
        "前面写的都对，再补充一句：领头的姓朱",
        "叫我重新办证",
        "not what I said",
    ],
)
def test_what_corrects_or_tells_on_takes_nothing_back(words: str) -> None:
    """A line that was wrong, or what others did anew, is no new story."""
    assert "" == told_anew(words)
    assert not starts_over(words)


def test_files_and_who_reports_stay(driver: Person) -> None:
    """They were not told."""
    driver.says("路上被罚款", "我要实名举报")
    driver.says("保密实名", "李建国 13812345678", "同意")
    driver.sends_photo()
    driver.says(f"前面说的都不算，重新说：{NEW}")

    assert 1 == peek_at(driver).files
    assert "附件还在" in driver.text
    assert "李建国" == answers(driver)["person"]["name"]


@pytest.mark.parametrize("words", ["上面写错了，整个重来", "全部重来", "我想重新写"])
def test_who_wants_to_begin_anew_is_asked_once(driver: Person, words: str) -> None:
    """Nothing is cleared by a word alone."""
    driver.says("路上被罚款", words)

    assert "restart" == frame_of(driver)
    assert OLD == answers(driver)["story"]


@pytest.mark.parametrize(
    "words",
    [
        "This morning tax officers came to my shop at 88 Jiefang Road and asked for 600 yuan",
        "Today the market bureau asked me for 500 yuan at my restaurant",
        "This morning the fire brigade told us about rules and asked for a bribe",
    ],
)
def test_another_matter_in_english_is_asked_about(driver: Person, words: str) -> None:
    """Over a draft that was left, in whatever words money was wanted."""
    driver.says("路上被罚款")
    driver.world.passes(hours=2)
    driver.says(words)

    assert driver.sees("draft-resume")
    assert OLD == answers(driver)["story"]


@pytest.mark.parametrize(
    "words", ["I asked for a receipt and they refused", "I asked for my money back this morning"]
)
def test_what_the_teller_asked_for_is_no_matter_of_its_own(driver: Person, words: str) -> None:
    """He tells on."""
    driver.says("路上被罚款")
    driver.world.passes(hours=2)
    driver.says(words)

    assert words in answers(driver)["story"]
