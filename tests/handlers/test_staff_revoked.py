"""What is left of a member's conversation once he does not work here any more?"""

from types import SimpleNamespace
from typing import Any, cast

import pytest
from reviewing import Direct, does, reports, rows
from staffroom import OFFICE, deliver, reported, waiting
from talk import Person, World, frame_of, peek_at

from bot.open_pages import Visits
from bot.web_door import WebDoor
from clues.permissions import Role
from clues.speech import Inbound
from desk import members
from desk.payload import unpack
from desk.turn import Turned, peek
from storage import talk_rows


@pytest.fixture
def clerk(house: World) -> Person:
    """Give a clerk who works in a browser and has a card open."""
    house.person("clerk", channel="web")
    who = house.member(OFFICE, Role.CLERK, "clerk")
    number = reported(house.person())
    who.says("管理", f"管理 {number}")
    return who


def door(house: World) -> WebDoor:
    """Return what the pages speak to."""

    async def hears(_: Inbound) -> Turned:
        return Turned()

    known = {"sealer": house.desk.sealer, "desk": house.desk, "chance": house.chance}
    office = cast("Any", SimpleNamespace(now=lambda: house.now, **known))
    return WebDoor(office, Direct(house), house.house, cast("Any", hears), Visits())


def revoke(house: World) -> None:
    """End the post of the one member there is."""
    with house.room() as room:
        assert members.revoke(room, 1)


async def test_a_page_that_is_drawn_again_shows_nothing_of_the_desk(
    house: World, clerk: Person
) -> None:
    """Neither the lines nor the open card: the visit begins anew."""
    before = await door(house).transcript(clerk.name, "zh-Hans")
    revoke(house)
    after = await door(house).transcript(clerk.name, "zh-Hans")

    assert before.lines
    assert before.question is not None
    assert () == after.lines
    assert after.question is None
    assert 0 == rows(house, "SELECT count(*) FROM line")[0][0]


async def test_an_open_page_hears_that_its_lines_are_gone(house: World, clerk: Person) -> None:
    """The page is drawn again without waiting for its reader."""
    newest = rows(house, "SELECT max(id) FROM line")[0][0]
    revoke(house)
    news = door(house).news(clerk.name, newest)

    assert 0 == await anext(news)


async def test_a_post_that_is_lost_in_any_way_hides_the_page(house: World, clerk: Person) -> None:
    """Whatever changed the row, who does not act from here reads nothing of it."""
    does(house, "UPDATE staff SET state = 'revoked'")
    shown = await door(house).transcript(clerk.name, "zh-Hans")
    clerk.says("你好")

    assert () == shown.lines
    assert shown.question is None
    assert "管理" not in str([each.body for each in lines(clerk)])


def lines(who: Person) -> Any:
    """Return the lines of somebody's page."""
    with who.world.room() as room:
        return talk_rows.lines(room.conn, room.sealer, who.address)


def test_who_was_revoked_is_welcomed_as_a_citizen(house: World, clerk: Person) -> None:
    """A word of the staff means nothing to him, and no form of his goes on."""
    clerk.says("备注")
    revoke(house)
    clerk.says("/admin", "/start")
    texts = [clerk.reading.text(say) for say in said(clerk)]

    assert not any("今天要办" in text or "备注" in text for text in texts)
    assert any("您好" in text for text in texts)


def said(who: Person) -> Any:
    """Return what the page shows as said by the bot."""
    with who.world.room() as room:
        talk = peek(room, who.channel, who.lookup)
    shown = [unpack(each.body) for each in lines(who) if not each.mine]
    return [*shown, talk.open] if talk and talk.open else shown


def test_nothing_that_waited_for_a_revoked_member_is_sent(house: World) -> None:
    """What was on its way to the desk ends with the post; he is told that it has."""
    house.member(OFFICE, Role.CLERK, "clerk")
    reported(house.person())
    before = waiting(house, "clerk")
    revoke(house)

    assert before
    assert ["staff-revoked"] == waiting(house, "clerk")


@pytest.mark.parametrize("drafting", [False, True], ids=["nothing open", "a draft open"])
@pytest.mark.parametrize(
    "words",
    [
        "认领 {}",
        "备注 {} 记一下",
        "看全文 {}",
        "办结 {}",
        "问 {} 您那天几点到的？",
        "/undo {}",
        "期限怎么算 {}",
        "认领　{}",
        "卡片 {}",
        "认领 54G7-B4ZC",
    ],
)
def test_a_word_of_the_desk_with_a_number_joins_no_story(
    house: World, words: str, *, drafting: bool
) -> None:
    """Whatever stands behind it was about somebody's clue."""
    clerk = house.member(OFFICE, Role.CLERK, "clerk")
    number = reported(house.person())
    clerk.says("管理")
    revoke(house)
    deliver(house)
    if drafting:
        clerk.says("举报", "昨天在沙河桥被两个穿制服的罚了二百元，没给票")
    before = peek_at(clerk).frame
    clerk.says(words.format(number))

    assert clerk.sees("staff-revoked")
    assert before == peek_at(clerk).frame


@pytest.mark.parametrize(
    "words",
    [
        "派单的人昨天在沙河桥收了我二百元，没给票",
        "受理以后没人管，12345678这个号码打不通",
        "办结 说是办结了，可是没退我二百元",
    ],
)
def test_a_story_of_his_own_that_begins_with_such_a_word_is_one(house: World, words: str) -> None:
    """He may report something as anybody may."""
    clerk = house.member(OFFICE, Role.CLERK, "clerk")
    clerk.says("管理")
    revoke(house)
    deliver(house)
    clerk.says(words)

    assert not clerk.sees("staff-revoked")
    assert "report" == frame_of(clerk)


@pytest.mark.parametrize("words", ["管理", "/admin", "认领", "今天要办", "备注"])
def test_a_word_of_the_desk_alone_is_no_story_of_his(house: World, words: str) -> None:
    """He reads that his post has ended, each time; what he has to report is heard as ever."""
    who = house.member(OFFICE, Role.CLERK, "clerk")
    revoke(house)
    deliver(house)
    who.says(words)
    first = who.text
    who.says("举报", words)
    inside = who.text
    who.says("昨天下午三点在柳河收费站，路政的人罚我200，没开票")

    assert first.startswith("岗位已收回")
    assert "岗位已收回" in inside
    assert not who.sees("staff-revoked")
    assert "200" in who.text


def test_that_he_worked_here_is_forgotten_with_his_first_report(house: World) -> None:
    """From then on he is a citizen, to whom 期限 and 问 are words like any other."""
    who = house.member(OFFICE, Role.CLERK, "clerk")
    revoke(house)
    deliver(house)
    who.says("管理")
    before = who.sees("staff-revoked")
    reports(who)
    deliver(house)
    who.says("期限")

    assert before
    assert not who.sees("staff-revoked")
    assert not peek_at(who).dismissed


@pytest.mark.parametrize(("days", "told"), [(29, True), (31, False)])
def test_that_he_worked_here_is_forgotten_after_a_month(
    house: World, days: int, *, told: bool
) -> None:
    """He was told often enough; nothing says for ever what he was."""
    who = house.member(OFFICE, Role.CLERK, "clerk")
    revoke(house)
    deliver(house)
    house.passes(days=days)
    who.says("管理")

    assert told == who.sees("staff-revoked")
    assert told == bool(peek_at(who).dismissed)


def test_a_button_of_the_desk_says_that_the_post_has_ended(house: World) -> None:
    """Whatever still stands on his telephone."""
    who = house.member(OFFICE, Role.CLERK, "clerk")
    number = reported(house.person())
    deliver(house)
    who.says(number)
    revoke(house)
    deliver(house)
    who.presses("认领")
    toast = who.toast
    who.presses("admin")

    assert "岗位已收回" in (toast or "")
    assert who.sees("staff-revoked")


def test_a_citizen_reads_nothing_of_posts(house: World) -> None:
    """Who never worked here writes 管理 as any other word."""
    citizen = house.person()
    citizen.says("管理", "/admin")

    assert not any("岗位" in citizen.reading.text(say) for say in citizen.heard)


def test_who_works_here_again_is_heard_again(house: World) -> None:
    """A new link makes the same chat a desk once more."""
    who = house.member(OFFICE, Role.CLERK, "clerk")
    revoke(house)
    deliver(house)
    with house.room() as room:
        members.invite(room, name="clerk", unit=OFFICE, role=Role.CLERK, secret="again")
    who.says("/start join-again", "管理")

    assert who.sees("desk-home-clear")


def test_what_he_held_goes_back_to_the_desk(house: World) -> None:
    """Claimed or accepted, a colleague may take it at once, and is told that it waits."""
    who = house.member(OFFICE, Role.CLERK, "clerk")
    other = house.member(OFFICE, Role.CLERK, "other")
    claimed, accepted = reported(house.person()), reported(house.person())
    deliver(house)
    who.says(f"认领 {claimed}", f"受理 {accepted}")
    who.presses("受理并发出")
    deliver(house)
    revoke(house)
    told = waiting(house, "other")
    deliver(house)
    seen = []
    for number in (claimed, accepted):
        other.says(number)
        seen.append("经办　没人认领" in other.text)
        other.presses("认领")
        seen.append(other.sees("desk-claim-done"))

    assert [True] * 4 == seen
    assert ["push-staff-new"] == told


def test_an_answer_to_his_question_reaches_who_works_on_it_now(house: World) -> None:
    """Nobody's answer falls into an empty room."""
    who = house.member(OFFICE, Role.CLERK, "clerk")
    house.member(OFFICE, Role.CLERK, "other")
    citizen = house.person()
    number = reported(citizen)
    deliver(house)
    who.says(f"问 {number}")
    who.presses("对方车牌")
    who.says("好了")
    who.presses("5天")
    who.presses("发出")
    revoke(house)
    deliver(house)
    citizen.says("回答", "湘A12345")

    assert ["push-staff-answer"] == waiting(house, "other")


def test_whoever_takes_over_a_browser_reads_nothing_of_the_member_before(
    house: World, clerk: Person
) -> None:
    """One shared machine, two members: the second begins with an empty page."""
    with house.room() as room:
        members.invite(room, name="other", unit=OFFICE, role=Role.HANDLER, secret="second")
    clerk.says("/start join-second")

    assert 1 == len([each for each in lines(clerk) if not each.mine])
    assert "路上被罚款" not in str([each.body for each in lines(clerk)])


def test_a_member_who_keeps_his_post_keeps_his_page(house: World, clerk: Person) -> None:
    """Another's dismissal takes nothing from him."""
    house.member(OFFICE, Role.HANDLER, "other")
    with house.room() as room:
        assert members.revoke(room, 2)
    clerk.says("管理")

    assert any("今天要办" in clerk.reading.text(say) for say in said(clerk))
    assert len(lines(clerk)) > 3


async def test_the_page_of_a_member_is_headed_by_his_post(house: World, clerk: Person) -> None:
    """He sees as whom he works, and no tools of a report; a citizen sees neither."""
    citizen = house.person("citizen-2", channel="web")
    citizen.says("/start")
    his = await door(house).transcript(clerk.name, "zh-Hans")
    citizens = await door(house).transcript(citizen.name, "zh-Hans")

    assert "受理员" in his.desk
    assert not his.files_allowed
    assert "" == citizens.desk
    assert citizens.files_allowed
