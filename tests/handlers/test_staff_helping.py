"""Does everybody find on his desk what his post works on, and nothing else?"""

import pytest
from staffroom import OFFICE, TOLD, deliver, reported, waiting
from talk import Person, World

PLACE = TOLD["place"]["words"]


@pytest.mark.parametrize("role", ["handler", "supervisor"])
def test_a_helper_finds_what_he_was_pushed_for(house: World, role: str) -> None:
    """The desk behind the push, its lists and the row's number lead to the card he reads."""
    helper = house.member("inspectorate", role)
    number = routed(house, delivered=False)
    pushes = waiting(house, helper.name)
    deliver(house)
    helper.says("管理")
    home = helper.text
    helper.says("列表 unit")
    listed = helper.text
    helper.says("1")

    assert ["push-staff-new"] == pushes
    assert f"1 {number} 路上被罚款 · {PLACE} · 配合 12-19" in home
    assert f"1 {number}" in listed
    assert helper.sees("desk-card")
    assert PLACE in helper.text


def test_a_helper_is_counted_the_day_but_offered_nothing_to_claim(house: World) -> None:
    """It falls due for him, too; whoever claims it is the lead."""
    helper = house.member("inspectorate", "handler")
    number = routed(house)
    seen = {}
    for kept in ("today", "late", "unclaimed", "new"):
        helper.says(f"列表 {kept}")
        seen[kept] = number in helper.text
    house.passes(days=31)
    helper.says("管理")

    assert dict.fromkeys(seen, False) == seen
    assert "已过期1" in helper.text


def test_what_is_searched_and_filtered_reads_as_on_his_desk(house: World) -> None:
    """A helper's rows carry the place, by words and by a filter."""
    helper = house.member("inspectorate", "handler")
    number = routed(house)
    helper.says("查找 沙河桥")
    found = helper.text
    helper.says("筛选")
    helper.presses("状态")
    helper.presses("已派单")

    assert f"1 {number} 路上被罚款 · {PLACE} · 配合 12-19" in found
    assert f"1 {number} 路上被罚款 · {PLACE} · 配合 12-19" in helper.text


def test_a_clerk_of_a_helper_only_receives(house: World) -> None:
    """Nothing on his desk, and the number alone opens nothing."""
    clerk = house.member("inspectorate", "clerk")
    number = routed(house)
    clerk.says("管理")
    home = clerk.text
    clerk.says(number)

    assert number not in home
    assert "查无此线索。" == clerk.text


def test_a_handler_of_the_office_sees_what_is_routed_to_him_alone(house: World) -> None:
    """What waits to be accepted is neither listed nor found, and he hears of no answer to it."""
    handler = house.member(OFFICE, "handler")
    citizen = house.person()
    number = reported(citizen)
    deliver(house)
    house.passes(hours=25)
    citizen.says("补充", "后来他们又来了一趟")
    seen = []
    for words in ("管理", "列表 unit", "列表 new", "查找 沙河桥", number, f"备注 {number}"):
        handler.says(words)
        seen.append(handler.text)

    assert not [text for text in seen if PLACE in text or f"{number} " in text]
    assert "新来　1" not in seen[0]
    assert seen[-2:] == ["查无此线索。"] * 2
    assert [] == waiting(house, handler.name)


def test_a_clerk_keeps_what_he_routed_within_reach(house: World) -> None:
    """It leaves his queue, not his eyes."""
    number = routed(house)
    clerk = house.person("first-clerk")
    clerk.says("管理")
    home = clerk.text
    clerk.says(number)

    assert number not in home
    assert clerk.sees("desk-card")
    assert PLACE in clerk.text


def test_what_the_office_itself_leads_is_for_its_handlers(house: World) -> None:
    """It leaves the clerk's queue as if it went elsewhere; whoever can claim it has it."""
    number = reported(house.person(), category="ent.fee", accused=("tax",))
    people = [house.member(OFFICE, role, name=role) for role in ("clerk", "handler", "supervisor")]
    deliver(house)
    clerk = people[0]
    clerk.says(f"受理 {number}")
    clerk.presses("受理并发出")
    clerk.says(f"派单 {number}")
    clerk.presses("就这样派")
    deliver(house)
    seen = []
    for who in people:
        who.says("列表 unclaimed")
        listed = number in who.text
        who.says(number)
        seen.append((listed, "认领" in who.labels))

    assert [(False, False), (True, True), (True, True)] == seen


def routed(house: World, *, delivered: bool = True) -> str:
    """Return a clue that was accepted and routed as proposed: to justice, with two helpers."""
    number = reported(house.person())
    clerk: Person = house.member(OFFICE, name="first-clerk")
    clerk.says(f"受理 {number}")
    clerk.presses("受理并发出")
    clerk.says(f"派单 {number}")
    clerk.presses("就这样派")
    if delivered:
        deliver(house)
    return number
