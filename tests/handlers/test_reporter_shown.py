"""What of a reporter is shown to whom, and does he hear how often it was?"""

import pytest
from reviewing import rows
from staffroom import OFFICE, TOLD, deliver, reported, waiting
from talk import Person, World

from clues.model import IdentityMode
from clues.permissions import Role

NAME, PHONE = "钱小红", "13812345678"
WHO = {"name": NAME, "phone": PHONE}


@pytest.fixture
def number(house: World) -> str:
    """Give a clue that was reported by name."""
    told = {**TOLD, "story": f"昨晚九点半在沙河桥收了我二百，没有票。我叫{NAME}，电话{PHONE}"}
    return reported(house.person(), told=told, mode=IdentityMode.NAMED, identity=WHO)


@pytest.fixture
def handler(house: World, number: str) -> Person:
    """Give a handler of the lead unit, to which the clue was routed as proposed."""
    boss = house.member(OFFICE, Role.SUPERVISOR, "负责人")
    boss.says(f"受理 {number}")
    boss.presses("受理并发出")
    boss.says(f"派单 {number}")
    boss.presses("就这样派")
    deliver(house)
    return house.member("justice", Role.HANDLER, "李司法")


def opens(who: Person, number: str) -> str:
    """Return what somebody reads of a clue."""
    deliver(who.world)
    who.says(number)
    card = who.text
    who.says(f"全文 {number}")
    return f"{card}\n{who.text}"


def told_times(house: World, number: str) -> str:
    """Return how often his identity was opened, as the reporter reads it."""
    citizen = house.person()
    deliver(house)
    citizen.says(f"进度 {number}")
    return next(line for line in citizen.text.splitlines() if "身份信息" in line)


def test_each_look_at_who_reported_is_counted_and_told(
    house: World, number: str, handler: Person
) -> None:
    """Twice opened is twice; a form that only looks the clue up is none."""
    before = told_times(house, number)
    handler.says(number)
    shown = f"身份　{NAME}　{PHONE}" in handler.text
    handler.says(number)
    handler.says(f"备注 {number}")
    after = told_times(house, number)

    assert shown
    assert ("您的身份信息打开过 0 次。", "您的身份信息打开过 2 次。") == (before, after)
    assert 2 == len(rows(house, "SELECT id FROM journal WHERE action = 'identity.shown'"))


def test_who_may_not_see_a_name_opens_nothing(house: World, number: str, handler: Person) -> None:
    """The office and who helps read neither the line nor the name in what was said."""
    citizen = house.person()
    citizen.says("补充", f"我叫{NAME}，电话{PHONE}，当时还有一个人")
    others = [
        house.member(OFFICE, Role.CLERK, "王一"),
        house.member(OFFICE, Role.SUPERVISOR, "另一位"),
        house.member("inspectorate", Role.HANDLER, "周督查"),
    ]
    seen = [opens(each, number) for each in others]

    assert not [each for each in seen if NAME in each or PHONE in each]
    assert all("沙河桥" in each for each in seen)
    assert "0 次" in told_times(house, number)
    assert NAME in opens(handler, number)


def test_who_withdrew_is_named_to_nobody(house: World, number: str, handler: Person) -> None:
    """No line with his name, none in his words, no file of his."""
    citizen = house.person()
    citizen.sends_photo()
    citizen.says(f"撤回 {number}")
    citizen.presses("撤回")
    seen = opens(handler, number)
    handler.says(f"附件 {number}")

    assert "已撤回" in seen
    assert NAME not in seen
    assert PHONE not in seen
    assert handler.sees("desk-files-none")


def test_a_press_behind_a_withdrawal_hears_who_took_it_back(
    house: World, number: str, handler: Person
) -> None:
    """It was the reporter, not the colleague who acted before him."""
    handler.says(number)
    citizen = house.person()
    citizen.says(f"撤回 {number}")
    citizen.presses("撤回")
    told = waiting(house, handler.name)
    deliver(house)
    handler.presses("认领")

    assert ["push-staff-withdrawn"] == told
    assert handler.toast is not None
    assert "报料人在 14:08 撤回" in handler.toast


@pytest.mark.parametrize("mode", [IdentityMode.ANONYMOUS, IdentityMode.SEALED])
@pytest.mark.parametrize(
    ("words", "gone"),
    [
        ("我是老街12号便利店的老板，那天看见了", "老街12号"),
        ("我就住在幸福小区3栋2单元，有录像", "幸福小区3栋2单元"),
        ("我家住青龙镇二里沟村，随时可以作证", "青龙镇二里沟村"),
    ],
)
def test_a_home_in_an_addition_is_masked_where_no_name_is_told(
    house: World, mode: IdentityMode, words: str, gone: str
) -> None:
    """The reporter is told so in words that fit either way of reporting."""
    citizen = house.person()
    who = WHO if mode is IdentityMode.SEALED else None
    number = reported(citizen, mode=mode, identity=who)
    citizen.says("补充", words)
    told = citizen.text
    seen = opens(house.member(OFFICE, Role.CLERK, "王一"), number)

    assert "您自己的住址已经遮住" in told
    assert gone not in seen


def test_where_it_happened_stays_in_an_addition(house: World) -> None:
    """Only one's own home tells who one is."""
    citizen = house.person()
    number = reported(citizen)
    citizen.says("补充", "他住老街12号，在解放路8号门口收的钱")

    seen = opens(house.member(OFFICE, Role.CLERK, "王一"), number)

    assert "老街12号" in seen
    assert "解放路8号" in seen


@pytest.mark.parametrize(
    ("mode", "unit", "role", "may"),
    [
        (IdentityMode.ANONYMOUS, OFFICE, Role.SUPERVISOR, False),
        (IdentityMode.SEALED, OFFICE, Role.SUPERVISOR, False),  # two persons open it, or none
        (IdentityMode.SEALED, "justice", Role.HANDLER, False),
        (IdentityMode.NAMED, OFFICE, Role.SUPERVISOR, False),  # it is masked for him
        (IdentityMode.NAMED, "justice", Role.HANDLER, True),  # who is shown it anyhow
    ],
)
def test_who_he_is_is_asked_only_by_whom_it_is_shown_to(
    house: World, mode: IdentityMode, unit: str, role: Role, *, may: bool
) -> None:
    """A question is no way round what the reporter was promised."""
    who = None if mode is IdentityMode.ANONYMOUS else WHO
    number = reported(house.person(), mode=mode, identity=who)
    boss = house.member(OFFICE, Role.SUPERVISOR, "负责人")
    boss.says(f"受理 {number}")
    boss.presses("受理并发出")
    boss.says(f"派单 {number}")
    boss.presses("就这样派")
    deliver(house)
    asks = house.member(unit, role, "问的人")
    asks.says(f"问 {number}")
    asks.presses("另写")
    asks.says("请问您叫什么名字，电话多少？")

    assert may != asks.sees("desk-ask-identity")
