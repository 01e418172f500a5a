"""Is a promised day kept, or is it said that it was not: to the reporter and to the unit?"""

from datetime import timedelta
from itertools import islice

import pytest
from reviewing import clock
from staffroom import OFFICE, deliver, reported, waiting
from talk import START, Person, World

import campaigns
from clues.deadlines import told_late
from clues.permissions import Role
from clues.speech import Inbound
from desk import board
from desk.talk import Member
from desk.turn import Turned
from handlers import contents
from handlers.staff import case_file
from scheduler import jobs, promises


@pytest.fixture
def number(house: World) -> str:
    """Give a clue that came in on Thursday the 19th; by the 26th its acceptance is due."""
    return reported(house.person())


@pytest.fixture
def clerk(house: World, number: str) -> Person:
    """Give a clerk of the office, all earlier messages sent."""
    assert number
    who = house.member(OFFICE, Role.CLERK, "王一")
    deliver(house)
    return who


async def nobody(_: Inbound) -> Turned:
    """Hear nothing."""
    return Turned()


async def mornings(house: World, until: int) -> dict[int, tuple[list[str], list[str]]]:
    """Return by day after the 19th what the reporter and the clerk were pushed, day by day."""
    pushed = {}
    for day in range(1, until + 1):
        house.now = START + timedelta(days=day)
        for job in (promises.nearing, promises.late):
            await job(clock(house, nobody))
        told = (waiting(house, "citizen"), waiting(house, "王一"))
        deliver(house)
        if any(told):
            pushed[day] = told
    return pushed


def reads(house: World, words: str) -> str:
    """Return what the reporter reads when he asks."""
    who = house.person()
    who.says(words)
    return who.text


async def test_before_a_day_nobody_is_said_to_work_on_what_nobody_has(
    house: World, number: str, clerk: Person
) -> None:
    """Three working days before, it waits, and that is said; the clerks are reminded."""
    pushed = await mornings(house, 4)
    news, course = reads(house, "看消息"), reads(house, f"进度 {number}")

    assert {4: ([f"push:{number}"], ["push-staff-due"])} == pushed
    assert "还没有人开始看，已经提醒了工作人员" in news
    assert "还没有人在办" in course
    assert "还在" not in news + course


async def test_what_somebody_has_is_being_worked_on(
    house: World, number: str, clerk: Person
) -> None:
    """Then it may be said so."""
    clerk.says(f"认领 {number}")
    await mornings(house, 4)

    assert "还在看要不要受理" in reads(house, "看消息")


async def test_a_day_that_passed_is_told_the_day_after_and_every_fifth_working_day(
    house: World, number: str, clerk: Person
) -> None:
    """To both sides, until it is done; in between nobody is bothered."""
    pushed = await mornings(house, 22)
    clerk.says(f"受理 {number}")
    clerk.presses("受理并发出")
    deliver(house)
    done = await mornings(house, 23)

    both = ([f"push:{number}"], ["push-staff-late"])
    assert {8: both, 15: both, 22: both} == {day: pushed[day] for day in pushed if day > 4}
    assert {} == done


async def test_a_passed_day_is_never_the_next_one(house: World, number: str, clerk: Person) -> None:
    """Neither before the morning's word nor after it: what comes next is when he hears again."""
    await mornings(house, 7)
    house.now = START + timedelta(days=7, hours=16)  # 06:08 on the 27th
    early = reads(house, f"进度 {number}")
    await mornings(house, 8)
    later, news = reads(house, f"进度 {number}"), reads(house, "看消息")

    assert "下一个日期　11月27日（周五）再告诉您（原定11月26日（周四）告诉您受不受理" in early
    assert "下一个日期　12月4日（周五）再告诉您（原定11月26日（周四）告诉您受不受理" in later
    assert "没有做到，抱歉。已经催了，12月4日（周五）再告诉您。" in news
    assert "原定日期没有做到" in later


async def test_a_result_that_is_late_is_told_alike(
    house: World, number: str, clerk: Person
) -> None:
    """The second kind of day is kept like the first."""
    clerk.says(f"受理 {number}")
    clerk.presses("受理并发出")
    deliver(house)
    pushed = await mornings(house, 31)

    assert ([f"push:{number}"], ["push-staff-late"]) == pushed[31]
    assert "原定12月19日（周六）给您结果，没有做到，抱歉。" in reads(house, "看消息")


async def test_a_morning_that_was_missed_is_made_up_for(
    house: World, number: str, clerk: Person
) -> None:
    """Also where nothing ran for days; what was told is not told twice."""
    house.now = START + timedelta(days=9)
    await promises.late(clock(house, nobody))
    first = waiting(house, "citizen")
    deliver(house)
    house.now += timedelta(days=1)
    await promises.late(clock(house, nobody))

    assert [f"push:{number}"] == first
    assert [] == waiting(house, "citizen")


def test_lateness_is_told_the_day_after_and_then_by_working_days() -> None:
    """Saturday's is told on Sunday, and again on the fifth working day."""
    saturday = START.date() + timedelta(days=30)

    assert ["12-20", "12-25", "01-01"] == [
        f"{day:%m-%d}" for day in islice(told_late(saturday, campaigns.calendar()), 3)
    ]


@pytest.mark.parametrize("somebody", [True, False], ids=["somebody there", "nobody there"])
async def test_that_somebody_was_reminded_is_said_only_where_somebody_was(
    house: World, number: str, *, somebody: bool
) -> None:
    """An office in which nobody works hears nothing; the reporter still hears of the day."""
    if somebody:
        house.member(OFFICE, Role.CLERK, "王一")
    deliver(house)
    house.person("王一")
    await mornings(house, 4)
    near = reads(house, "看消息")
    await mornings(house, 8)
    late = reads(house, "看消息")

    assert "还没有人开始看" in near
    assert somebody == ("已经提醒了工作人员" in near)
    assert "没有做到，抱歉" in late
    assert somebody == ("已经催了" in late)
    assert "再告诉您" in late
    assert "催了" not in reads(house, f"进度 {number}")


async def test_a_claim_that_ran_out_leaves_one_true_state(
    house: World, number: str, clerk: Person
) -> None:
    """The reporter reads that nobody has it; who had it hears that it was put back."""
    clerk.says(f"受理 {number}")
    clerk.presses("受理并发出")
    clerk.says(f"派单 {number}")
    clerk.presses("就这样派")
    handler = house.member("justice", Role.HANDLER, "周四")
    deliver(house)
    handler.says(f"认领 {number}")
    deliver(house)
    held = reads(house, f"进度 {number}")
    house.passes(hours=5)
    await jobs.lapse(clock(house, nobody))
    told = waiting(house, "周四")
    left = reads(house, f"进度 {number}")
    with house.room() as room:
        member = Member(id=2, unit="justice", role=Role.HANDLER)
        card = board.card_for(room, member, number)
        assert card is not None
        case = case_file.text(contents.book(house.house), card, "zh-Hans")

    assert "现在　办理中" in held
    assert ["push-staff-freed"] == told
    assert "现在　已派到办理单位" in left
    assert "放回　办理中　系统" in case
    assert "派单　已派单　青湾县优化营商环境办公室 王一" in case
    assert "提交　待受理　报料人" in case


async def test_a_case_file_words_what_the_clock_did(
    house: World, number: str, clerk: Person
) -> None:
    """In its own language, and as done by nobody."""
    await mornings(house, 8)
    with house.room() as room:
        card = board.card_for(room, Member(id=1, unit=OFFICE, role=Role.CLERK), number)
        assert card is not None
        case = case_file.text(contents.book(house.house), card, "zh-Hans")

    assert "提醒：还没有人开始，日期快到了　待受理　系统" in case
    assert "提醒：日期过了，没有做到　待受理　系统" in case
