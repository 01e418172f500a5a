"""Is a member's desk his own: the queue after the wall, the card after his post?"""

import pytest
from staffroom import OFFICE, STORY, TOLD, deliver, reported
from talk import Person, World

from clues import codes
from clues.model import IdentityMode


def test_a_new_clue_stands_on_the_desk_of_the_office(house: World) -> None:
    """Counts, one row a clue, and a typed number of the row opens its card."""
    number = reported(house.person())
    clerk = house.member(OFFICE)

    clerk.says("管理")
    row = clerk.text
    clerk.says("1")

    assert f"1 {number} 路上被罚款" in row
    assert clerk.sees("desk-card")


def test_a_clue_number_opens_its_card_however_it_is_typed(house: World) -> None:
    """Case and the dash do not matter, and the word before it does not either."""
    number = reported(house.person())
    clerk = house.member(OFFICE)

    seen = []
    for words in (number, number.lower().replace("-", ""), f"管理 {number}", f"卡片 {number}"):
        clerk.says(words)
        seen.append(clerk.sees("desk-card"))

    assert [True] * 4 == seen


def test_absent_and_forbidden_give_the_same_bytes(house: World) -> None:
    """The accused unit learns nothing from asking for a number that exists."""
    number = reported(house.person(), accused=("transport",))
    accused = house.member("transport", "handler")

    nowhere = codes.new_number(house.chance)
    answers = {
        words: [_answer(accused, f"{words} {each}".strip()) for each in (number, nowhere)]
        for words in ("", "管理", "卡片", "全文", "认领", "受理", "派单", "办结", "撤销", "备注")
    }

    assert not [words for words, (hidden, absent) in answers.items() if hidden != absent]
    assert ("查无此线索。", None, 1) == answers[""][0]


def test_a_list_of_nine_goes_on_behind_its_eighth_row(house: World) -> None:
    """The next page begins after the last row, so nothing is shown twice or lost."""
    numbers = {reported(house.person()) for _ in range(9)}
    clerk = house.member(OFFICE)

    clerk.says("管理")
    first = {number for number in numbers if number in clerk.text}
    clerk.presses("下一页")
    second = {number for number in numbers if number in clerk.text}

    assert (8, 1) == (len(first), len(second))
    assert numbers == first | second
    assert "9–9，共 9" in clerk.text


@pytest.mark.parametrize(
    ("kept", "found"),
    [
        ("new", True),  # nobody decided yet
        ("mine", False),  # nobody holds it
        ("unclaimed", True),  # the same fact
        ("late", False),  # seven days are left
        ("today", False),  # not today
    ],
)
def test_a_filter_keeps_what_it_says(house: World, kept: str, found: bool) -> None:  # noqa: FBT001
    """Each list holds what its name says."""
    number = reported(house.person())
    clerk = house.member(OFFICE)

    clerk.says(f"列表 {kept}")

    assert found == (number in clerk.text)


@pytest.mark.parametrize(
    ("place", "row"),
    [
        ({"words": "S306沙河桥", "latitude": 30.2, "longitude": 112.3}, "· S306沙河桥 ·"),
        ({"latitude": 30.2, "longitude": 112.3}, "· 位置 30.20000，112.30000 ·"),
        (None, "· （空） ·"),  # 记不清
    ],
)
def test_a_row_names_the_place_however_it_was_told(house: World, place: object, row: str) -> None:
    """Words with a position beside them are words; a position alone is one."""
    reported(house.person(), told={**TOLD, "place": place})
    clerk = house.member(OFFICE)
    clerk.says("管理")

    assert row in clerk.text


def test_an_empty_desk_says_so(house: World) -> None:
    """No table of zeros."""
    clerk = house.member(OFFICE)

    clerk.says("管理")

    assert clerk.sees("desk-home-clear")


def test_a_telephone_in_the_story_is_masked(house: World) -> None:
    """What would tell who reported does not reach a screen."""
    number = reported(house.person())
    clerk = house.member(OFFICE)

    clerk.says(number)

    assert "13912345678" not in clerk.text
    assert "▇▇▇" in clerk.text


@pytest.mark.parametrize(
    ("unit", "role", "reads"),
    [
        (OFFICE, "clerk", True),  # receives
        (OFFICE, "supervisor", True),  # answers for it
        (OFFICE, "handler", True),  # the office cooperates by the proposal
        ("justice", "handler", True),  # leads
        ("justice", "clerk", False),  # a clerk only receives
    ],
)
def test_only_a_post_that_works_on_it_reads_the_story(
    house: World,
    unit: str,
    role: str,
    reads: bool,  # noqa: FBT001
) -> None:
    """The card of everybody else holds no word of the reporter."""
    number = routed(house)
    member = house.member(unit, role)

    member.says(number)
    card = member.text
    member.says(f"全文 {number}")

    assert reads == (STORY[:8] in card)
    assert reads == member.sees("desk-story")


def test_before_routing_a_handler_of_the_office_reads_no_story(house: World) -> None:
    """Handlers read what their unit handles, not what waits to be accepted."""
    number = reported(house.person())
    handler = house.member(OFFICE, "handler")

    handler.says("管理")
    row = handler.text
    handler.says(number)

    assert TOLD["place"]["words"] not in row + handler.text
    assert STORY[:8] not in handler.text


@pytest.mark.parametrize(
    ("mode", "unit", "role", "seen"),
    [
        (IdentityMode.NAMED, "justice", "handler", True),  # by name means the lead's handlers
        (IdentityMode.NAMED, OFFICE, "clerk", False),  # and nobody else
        (IdentityMode.NAMED, "justice", "supervisor", False),  # a supervisor opens it formally
        (IdentityMode.SEALED, "justice", "handler", False),  # sealed is sealed
    ],
)
def test_a_name_is_shown_only_to_the_handlers_of_the_lead(
    house: World,
    mode: IdentityMode,
    unit: str,
    role: str,
    seen: bool,  # noqa: FBT001
) -> None:
    """The mode a reporter chose decides, not the curiosity of a post."""
    number = routed(house, mode=mode)
    member = house.member(unit, role)

    member.says(number)

    assert seen == ("赵样本" in member.text)


def test_a_citizen_who_types_a_word_of_staff_learns_nothing(house: World) -> None:
    """The words of the desk are words like any other to everybody else."""
    citizen = house.person()
    number = reported(citizen)

    for words in ("管理", f"认领 {number}", "列表 new", f"全文 {number}"):
        citizen.says(words)
        assert not any(key.startswith("desk-") for say in citizen.news for key in _keys(say))


def test_a_members_own_draft_waits_under_his_desk(house: World) -> None:
    """Somebody who works here may report something, too; his draft is asked again afterwards."""
    number = reported(house.person())
    clerk = house.member(OFFICE)

    clerk.says("举报", "罚款三百没有票")
    question = clerk.news[-1].lines[-1]
    clerk.says(f"备注 {number}", "先问时间")

    assert clerk.sees("desk-note-done")
    assert question == clerk.news[-1].lines[-1]


def routed(house: World, mode: IdentityMode = IdentityMode.ANONYMOUS) -> str:
    """Return a clue that was accepted and routed as proposed."""
    name = {} if mode is IdentityMode.ANONYMOUS else {"name": "赵样本", "phone": "13900000000"}
    number = reported(house.person(), mode=mode, identity=name)
    clerk = house.member(OFFICE, name="first-clerk")
    clerk.says(f"受理 {number}")
    clerk.presses("受理并发出")
    clerk.says(f"派单 {number}")
    clerk.presses("就这样派")
    deliver(house)
    return number


def _answer(who: Person, words: str) -> tuple[str, str | None, int]:
    who.says(words)
    return who.text, who.toast, len(who.news)


def _keys(say: object) -> set[str]:
    return {getattr(line, "key", "") for line in getattr(say, "lines", ())}


def fresh(who: Person) -> tuple[str, bool]:
    """Return how many are new on the desk, and whether any row is marked so."""
    deliver(who.world)
    who.says("管理")
    count = next((row for row in who.text.split("\n") if row.startswith("新来")), "新来　0")
    return count.split("　")[1], "🆕" in who.text


def test_what_nobody_took_is_new_for_three_days(house: World) -> None:
    """Neither what one claimed oneself nor what has lain there for weeks."""
    number = reported(house.person())
    clerk = house.member(OFFICE)
    came = fresh(clerk)
    clerk.says(f"认领 {number}")
    claimed = fresh(clerk)
    clerk.says(f"放回 {number}")
    house.passes(days=4)

    assert [("1", True), ("0", False), ("0", False)] == [came, claimed, fresh(clerk)]


def test_what_was_just_routed_is_new_where_it_lies(house: World) -> None:
    """It was pushed as new; the list says the same until somebody takes it."""
    number = routed(house)
    handler = house.member("justice", "handler")
    came = fresh(handler)
    handler.says(f"认领 {number}")

    assert [("1", True), ("0", False)] == [came, fresh(handler)]


def test_what_was_routed_is_new_for_three_days(house: World) -> None:
    """After weeks without anybody taking it, it is late and no news."""
    routed(house)
    handler = house.member("justice", "handler")
    came = fresh(handler)
    house.passes(days=4)

    assert [("1", True), ("0", False)] == [came, fresh(handler)]
