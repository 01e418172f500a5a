"""Does a member find what is his, and nothing else?"""

import pytest
from sqlalchemy import insert, select
from staffroom import OFFICE, TOLD, deliver, reported
from talk import Person, World

from clues.permissions import Role
from desk.board import PAGE
from desk.room import Room
from storage.search_rows import COUNTED_TO
from storage.tables import clue


@pytest.fixture
def clerk(house: World) -> Person:
    """Give a clerk of the office."""
    return house.member(OFFICE, Role.CLERK, "clerk")


def arrives(house: World) -> str:
    """Let a clue come in, and its push be delivered; return its number."""
    number = reported(house.person())
    deliver(house)
    return number


@pytest.mark.parametrize(
    ("kind", "value", "found"),
    [
        ("状态", "待受理", True),  # as it came
        ("状态", "已办结", False),  # not yet
        ("类别", "路上、水上", True),  # its situation
        ("类别", "要钱要物", False),  # another
        ("到期", "七天内到期", True),  # the acceptance is due within a week
        ("到期", "已过期", False),  # not late
        ("来源", "Telegram", True),  # where it came from
        ("来源", "网页", False),  # where it did not
    ],
)
def test_a_filter_keeps_what_its_value_says(
    house: World,
    clerk: Person,
    kind: str,
    value: str,
    found: bool,  # noqa: FBT001 -- a column of the table
) -> None:
    """Kind, then value, then the list; a typed number opens its first card."""
    number = arrives(house)
    clerk.says("管理")
    for label in ("筛选", kind, value):
        clerk.presses(label)
    listed = number in clerk.text
    if found:
        clerk.says("1")

    assert found == listed
    assert found == clerk.sees("desk-card")
    assert found or clerk.sees("desk-find-none")


def test_a_unit_is_offered_only_where_something_of_the_members_stands(
    house: World, clerk: Person
) -> None:
    """The values of the unit filter are taken after the wall, too."""
    number = arrives(house)
    clerk.says("筛选 unit")
    offered = [label for label in clerk.labels if label != "今天要办"]
    clerk.presses(offered[0])

    assert 1 == len(offered)
    assert number in clerk.text


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("沙河桥", True),  # the place
        ("s306", True),  # in any case
        ("路上被罚款", True),  # the category
        ("交通运输执法", True),  # the unit that was reported
        ("S306 制服", True),  # two words, both said
        ("S306 骑马", False),  # only one of them said
        ("13912345678", False),  # masked on the card, so not to be found either
    ],
)
def test_words_find_what_the_member_reads(
    house: World,
    clerk: Person,
    words: str,
    found: bool,  # noqa: FBT001 -- a column of the table
) -> None:
    """Place, unit, category and story, as masked as the card shows them."""
    number = arrives(house)
    clerk.says("查找", words)

    assert found == (number in clerk.text)
    assert found or clerk.sees("desk-find-none")


def test_a_number_opens_its_card_at_once(house: World, clerk: Person) -> None:
    """What is known by its number needs no list."""
    number = arrives(house)
    clerk.says(f"查找 {number.lower()}")

    assert clerk.sees("desk-card")


def test_behind_the_wall_nothing_is_found_and_nothing_counted(house: World) -> None:
    """For the accused unit every search and filter gives the bytes of an empty desk."""
    number = reported(house.person(), accused=("transport",), told=TOLD)
    accused = house.member("transport", Role.SUPERVISOR, "accused")
    asked = (
        "查找 沙河桥",
        "查找 路上被罚款",
        "筛选 state/received",
        "筛选 category/road",
        "筛选 unit",
        f"筛选 unit/{OFFICE}",
        "筛选 due/week",
        "筛选 source/telegram",
    )
    answers = []
    for words in asked:
        accused.says(words)
        answers.append(accused.text)

    assert not [text for text in answers if number in text or "共" in text]
    assert "没有查到。" == answers[0] == answers[2] == answers[5]


def test_the_list_of_a_filter_goes_on_below_its_last_row(house: World, clerk: Person) -> None:
    """Nine of a kind make two pages, newest first, none twice."""
    numbers = [arrives(house) for _ in range(9)]
    clerk.says("筛选 state/received")
    first = [number for number in numbers if number in clerk.text]
    clerk.presses("下一页")
    second = [number for number in numbers if number in clerk.text]

    assert numbers[1:] == first
    assert numbers[:1] == second
    assert "9–9，共 9" in clerk.text


def test_of_very_many_it_is_said_that_there_are_more(house: World, clerk: Person) -> None:
    """The count ends at 500; the pages go on."""
    newest = [arrives(house) for _ in range(2 * PAGE + 1)]  # all that will be opened
    with house.room() as room:
        copy_below(room, COUNTED_TO)
    clerk.says("筛选 state/received")
    first = clerk.text
    clerk.presses("下一页")

    assert "1–8，共 500 以上" in first
    assert "9–16，共 500 以上" in clerk.text
    assert newest[1 : PAGE + 1] == [number for number in newest if number in clerk.text]


def copy_below(room: Room, many: int) -> None:
    """Let the office have had that many more clues before; their words are not to be read."""
    seen = room.conn.execute(select(clue).order_by(clue.c.id).limit(1)).one()._mapping
    older = [
        {**seen, "id": -n, "number": f"old{n:06}", "receipt_digest": b"%d" % n} for n in range(many)
    ]
    room.conn.execute(insert(clue), older)


def test_a_citizen_finds_nothing_by_these_words(house: World) -> None:
    """The words of the staff are words like any other for him."""
    who = house.person("somebody")
    who.says("查找 沙河桥")

    assert not who.sees("desk-find-none")
    assert not who.sees("desk-page")


@pytest.mark.parametrize("opened", ["昨天城管在老街收了我100", "谁啊，昨天路政罚我300没票"])
def test_a_number_opens_its_card_over_a_stray_draft(
    house: World, clerk: Person, opened: str
) -> None:
    """What a member wrote as a citizen takes no clue number into its story."""
    number = arrives(house)
    clerk.says(opened)
    clerk.says(number)

    assert number in clerk.text
    assert not clerk.sees("report-story-more")
