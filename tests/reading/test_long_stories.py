"""Does all of a long story count, however far behind its point stands?"""

from datetime import datetime
from decimal import Decimal
from time import thread_time

import pytest

import campaigns
from clues.reading.dangers.dangers import Peril
from clues.reading.long_stories import LONGEST_STORY, dangers_in, pieces, read_whole
from clues.reading.reader import Ground
from clues.reading.slots import Name
from clues.reading.words.folding import LONGEST

NOW = datetime(2026, 11, 19, 14, 8)  # noqa: DTZ001  # local, a Thursday
GROUND = Ground(categories=campaigns.load("standing").categories)
IDLE = "我们这条街上做小本买卖的人家多，大家起早贪黑，互相照应着过日子。"
POINT = "昨天下午三点，交警在柳河收费站罚了我5000元，没给票。"


def padded(at: int, point: str = POINT) -> str:
    """Return a story of *at* characters of nothing, and then the point."""
    return (IDLE * (at // len(IDLE) + 1))[:at] + "。" + point


@pytest.mark.parametrize("at", [0, 1850, 1960, 1990, 2010, 3985, 5000, 7900])
def test_the_end_of_a_long_story_is_read_too(at: int) -> None:
    """Day, unit, place, sum and receipt are read wherever they stand."""
    told = read_whole(padded(at), now=NOW, ground=GROUND)
    sums = [slot.value for slot in told.all(Name.AMOUNT)]

    assert ["2026-11-18T15:00"] == [slot.value for slot in told.all(Name.TIME)]
    assert ["traffic_police"] == [slot.value for slot in told.all(Name.AGENCY)]
    assert ["柳河收费站"] == [slot.value for slot in told.all(Name.POINT)]
    assert [Decimal(5000)] == sums
    assert [False] == [slot.value for slot in told.all(Name.RECEIPT_GIVEN)]


def test_every_slot_quotes_the_whole_story() -> None:
    """What is shown stands in the story where it says."""
    story = padded(2500) + padded(3000, "前天镇里又让我出2万元赞助文化节。")

    for slot in read_whole(story, now=NOW, ground=GROUND):
        assert story[slot.start : slot.end] == slot.text


def test_what_two_pieces_say_both_ways_is_left_to_be_asked() -> None:
    """No receipt at first, and one at last: neither is shown."""
    story = POINT + padded(2500, "后来他们给我开了发票。")

    assert [] == list(read_whole(story, now=NOW, ground=GROUND).all(Name.RECEIPT_GIVEN))


def test_the_first_day_and_place_count_and_sums_add_up() -> None:
    """What came of it later does not move the matter."""
    story = POINT + padded(2500, "前天城管在老街又收了我300元。")
    told = read_whole(story, now=NOW, ground=GROUND)

    assert ["2026-11-18T15:00"] == [slot.value for slot in told.all(Name.TIME)]
    assert ["柳河收费站"] == [slot.value for slot in told.all(Name.POINT)]
    assert [Decimal(5000), Decimal(300)] == [slot.value for slot in told.all(Name.AMOUNT)]


def test_pieces_are_whole_sentences_and_cover_the_story() -> None:
    """No sentence is torn apart, none is left out or read twice; the bound of a reading holds."""
    story = IDLE * 150
    cut = list(pieces(story))

    assert story[:LONGEST_STORY] == "".join(story[start:end] for start, end in cut)
    assert all(end - start <= LONGEST for start, end in cut)
    assert all(story[end - 1] == "。" for _, end in cut[:-1])
    assert [start for start, _ in cut[1:]] == [end for _, end in cut[:-1]]


def test_a_story_without_any_mark_is_cut_all_the_same() -> None:
    """Somebody who types no full stop is read as well."""
    assert [(0, 2000), (2000, 4000), (4000, 4500)] == list(pieces("啊" * 4500))


def test_danger_far_behind_is_heard() -> None:
    """Whoever comes to it only at the end is answered first all the same."""
    found = dangers_in(padded(3000, "我不想活了。"))

    assert [Peril.DESPAIR] == [each.peril for each in found]
    assert ["不想活"] == [each.text for each in found]


def test_four_times_the_length_costs_about_four_times_the_time() -> None:
    """Reading grows with the story, not faster; what lies beyond the bound costs nothing."""
    story = IDLE * 400
    read_whole(story[:2000], now=NOW, ground=GROUND)

    def took(length: int) -> float:
        times = []
        for turn in range(3):
            begun = thread_time()
            read_whole(story[turn : turn + length], now=NOW, ground=GROUND)
            times.append(thread_time() - begun)
        return min(times)

    assert took(12_000) < 7 * took(2000)
