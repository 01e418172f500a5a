from pathlib import Path

import pytest

from bot.notice import notice_view
from bot.office import Office, open_office
from bot.settings import load

ADDRESSES = {"web": "https://example.invalid/chat", "telegram": "https://t.me/example_bot"}


@pytest.fixture
def office(tmp_path: Path) -> Office:
    """Give an office that is open."""
    return open_office(load({"CLUELINE_DATA_DIR": str(tmp_path / "data")}, tmp_path))


@pytest.mark.parametrize(
    ("known", "others"),
    [
        (("web",), []),  # Telegram is off, or its name is not known yet
        (("web", "telegram"), ["https://t.me/example_bot"]),  # both are on
    ],
)
def test_the_front_page_shows_the_channels_that_are_on(
    office: Office, known: tuple[str, ...], others: list[str]
) -> None:
    """A way that leads nowhere is not offered."""
    view = notice_view(office, lambda: {name: ADDRESSES[name] for name in known}, "zh-Hans")

    assert list(known) == [way.id for way in view.ways]
    assert others == [way.address for way in view.others]
    assert all(way.label and way.hint for way in view.ways)


def test_each_number_of_somebody_else_says_for_what_it_is(office: Office) -> None:
    """Who reads “call this number” would not know whether it is his."""
    view = notice_view(office, dict, "zh-Hans")
    what = {each.number: each.what for each in view.elsewhere}

    assert what["12315"].startswith("消费纠纷：打这个电话")
    assert all("：" in each for each in what.values())
