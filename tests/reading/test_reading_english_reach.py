"""How far from an English place was it, of what is the place a part, and what is no time there?"""

from datetime import datetime

import pytest

from clues.reading.amounts.money_role import MoneyRole
from clues.reading.reader import read
from clues.reading.slots import Name

NOW = datetime(2026, 11, 19, 22, 8)  # noqa: DTZ001  # local


@pytest.mark.parametrize(
    ("story", "place"),
    [
        ("They took 200 at the north gate of Renmin Park", "the north gate of Renmin Park"),
        ("at the north gate of the market they fined me 20", "the north gate"),  # no name
        ("They stopped me 2 km east of Liuhe toll station", "2 km east of Liuhe toll station"),
        ("toll station Liuhe, 2 km east of it, they took 9", "toll station Liuhe, 2 km east of it"),
        ("on Old Street they took 20 of my apples", "Old Street"),  # of something else
        ("They fined me 200 yuan on Jiefang Road", "Jiefang Road"),
    ],
)  # fmt: skip
def test_how_far_and_of_what_belongs_to_an_english_place(story: str, place: str) -> None:
    """Two kilometres east of a toll station one is not at the toll station."""
    slot = read(story, now=NOW).first(Name.PLACE)

    assert slot is not None
    assert place == slot.value


@pytest.mark.parametrize(
    ("story", "time"),
    [
        ("They stopped me about 2 km east of Liuhe", None),  # how far
        ("around 5 miles from here they stopped me", None),
        ("about 2 they came yesterday", "2026-11-18T14:00"),
    ],
)
def test_how_far_it_was_is_no_hour(story: str, time: str | None) -> None:
    """About two is an hour, about two kilometres is not."""
    slot = read(story, now=NOW).first(Name.TIME)

    assert time == (None if slot is None else slot.value)


def test_the_part_of_the_day_is_quoted_whole() -> None:
    """What was read is quoted to the end of its word, and no further."""
    slot = read("Yesterday at dusk two men took 200", now=NOW).first(Name.TIME)

    assert slot is not None
    assert slot.text == "Yesterday at dusk"


@pytest.mark.parametrize(
    ("story", "role"),
    [
        ("the police fined me 200 yuan at toll station Liuhe", MoneyRole.FINE),
        ("they took 200 yuan road toll", MoneyRole.FEE),
    ],
)
def test_a_fine_at_a_toll_station_is_no_toll(story: str, role: MoneyRole) -> None:
    """Where it was says nothing of what the money was for."""
    slot = read(story, now=NOW).first(Name.AMOUNT)

    assert slot is not None
    assert role is slot.role
