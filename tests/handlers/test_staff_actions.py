"""Does every action of the staff do what its button says, once, and tell the reporter?"""

import pytest
from staffroom import OFFICE, deliver, reported, waiting
from talk import Person, World

from clues.lifecycle import State
from clues.permissions import Role
from clues.speech import Choice, Scope, Words
from desk.board import Card, SeeCard, see_card
from desk.talk import Member, Talk
from handlers.dialog.tokens import token
from handlers.staff.actions import STAFF_ACTIONS


@pytest.fixture
def number(house: World) -> str:
    """Give the number of a clue that just came in."""
    return reported(house.person())


@pytest.fixture
def clerk(house: World) -> Person:
    """Give a clerk of the office."""
    return house.member(OFFICE, name="王一")


def test_of_two_who_claim_one_gets_it(house: World, number: str, clerk: Person) -> None:
    """The slower one hears who was faster and sees the card as it stands."""
    slower = house.member(OFFICE, name="李二")
    for each in (clerk, slower):
        each.says(number)

    clerk.presses("认领")
    slower.presses("认领")

    assert clerk.sees("desk-claim-done")
    assert slower.toast is not None
    assert "王一" in slower.toast
    assert "经办　王一" in slower.text
    assert "放回" not in slower.labels


def test_a_stale_button_of_a_card_changes_nothing(house: World, number: str, clerk: Person) -> None:
    """It is answered with what changed, by whom, and the fresh card."""
    slower = house.member(OFFICE, name="李二")
    slower.says(number)
    clerk.says(f"认领 {number}")

    slower.presses("受理")

    assert slower.toast is not None
    assert "王一" in slower.toast
    assert State.RECEIVED == state(house, number)
    assert slower.sees("desk-card")


def test_what_one_claimed_no_colleague_decides(house: World, number: str, clerk: Person) -> None:
    """Neither a button nor a word accepts or declines it; who holds it is named."""
    other = house.member(OFFICE, name="李二")
    clerk.says(f"认领 {number}")
    other.says(number)
    labels = list(other.labels)
    other.says(f"不受理 {number}")
    declined = other.text
    other.says(f"认领 {number}")

    assert not {"受理", "不受理", "认领"}.intersection(labels)
    assert {"问报料人", "备注"} <= set(labels)
    assert "这条在 王一 手上" in declined
    assert "这条在 王一 手上" in other.text
    assert State.RECEIVED == state(house, number)


def test_a_supervisor_may_step_in(house: World, number: str, clerk: Person) -> None:
    """What is locked is not stuck; who accepted it has it from then on."""
    boss = house.member(OFFICE, "supervisor", name="刘主任")
    clerk.says(f"认领 {number}")
    accept(boss, number)

    assert State.ACCEPTED == state(house, number)
    assert "经办　刘主任" in boss.text


def test_a_claim_that_ran_out_locks_nothing(house: World, number: str, clerk: Person) -> None:
    """Nobody waits for the clock that puts it back."""
    other = house.member(OFFICE, name="李二")
    clerk.says(f"认领 {number}")
    house.passes(hours=5)
    accept(other, number)

    assert State.ACCEPTED == state(house, number)
    assert "经办　李二" in other.text


def test_whoever_accepted_a_clue_is_named_to_who_would_claim_it(
    house: World, number: str, clerk: Person
) -> None:
    """Nothing changed just now: it is in his hands."""
    other = house.member(OFFICE, name="李二")
    accept(clerk, number)
    other.says(f"认领 {number}")

    assert "这条在 王一 手上" in other.text
    assert not other.sees("desk-changed")


def test_a_routed_clue_is_claimed_by_its_lead(house: World, number: str, clerk: Person) -> None:
    """Neither a helper nor the office takes it before: the reporter would read that it is begun."""
    accept(clerk, number)
    clerk.says(f"派单 {number}")
    clerk.presses("就这样派")
    helpers = card(house, number).clue.cooperating
    refused = []
    for who in (clerk, house.member(helpers[0], "handler"), house.member(helpers[0], "supervisor")):
        who.says(f"认领 {number}")
        refused.append((who.sees("desk-notunit"), "认领" in who.labels))
    handler = house.member("justice", "handler")
    handler.says(f"认领 {number}")

    assert [(True, False)] * 3 == refused
    assert handler.sees("desk-claim-done")
    assert State.WORKING == state(house, number)


def test_a_helper_may_ask_and_note_while_the_lead_works(
    house: World, number: str, clerk: Person
) -> None:
    """That is his part in it."""
    routed_to_justice(house, number, clerk)
    helper = house.member(card(house, number).clue.cooperating[0], "handler")
    helper.says(number)

    assert {"问报料人", "备注"} <= set(helper.labels)
    assert not {"认领", "放回", "办结"}.intersection(helper.labels)


def test_a_change_while_a_form_is_filled_in_stops_its_end(
    house: World, number: str, clerk: Person
) -> None:
    """What was previewed is sent only if nobody acted meanwhile."""
    other = house.member(OFFICE, name="李二")
    clerk.says(f"受理 {number}")
    accept(other, number)

    clerk.presses("受理并发出")

    assert "李二" in (clerk.toast or "")
    assert 1 == courses(house, number).count("accept")


def test_a_second_press_on_send_has_no_second_effect(
    house: World, number: str, clerk: Person
) -> None:
    """Nothing is accepted twice, and nobody is told twice."""
    clerk.says(f"受理 {number}")
    _, send = clerk.button("受理并发出")
    clerk.presses("受理并发出")
    clerk.presses_token(token_of(clerk, send.id))

    assert 1 == courses(house, number).count("accept")
    assert [f"push:{number}"] == waiting(house, "citizen")


def test_accepting_shows_first_what_the_reporter_will_read(
    house: World, number: str, clerk: Person
) -> None:
    """The preview carries the promised day and the rule; nothing has changed yet."""
    clerk.says(f"受理 {number}")

    assert "您的线索已经受理。" in clerk.text
    assert "12月19日" in clerk.text
    assert State.RECEIVED == state(house, number)


def test_accepting_leaves_a_course_and_a_push_without_content(
    house: World, number: str, clerk: Person
) -> None:
    """The reporter's lock screen says that there is news, and his status says what."""
    accept(clerk, number)
    pushes = waiting(house, "citizen")
    deliver(house)
    citizen = house.person()
    citizen.says("进度")

    assert State.ACCEPTED == state(house, number)
    assert [f"push:{number}"] == pushes
    assert "已受理" in citizen.text


def test_declining_names_another_channel(house: World, number: str, clerk: Person) -> None:
    """Reason and channel are both required, and the reporter reads both."""
    clerk.says(f"不受理 {number}")
    clerk.presses("不归这里管")
    clerk.says("没有别的地方")
    refused = clerk.sees("choice-unclear")
    clerk.presses("12381")
    preview = clerk.text
    clerk.presses("不受理并发出")

    assert refused
    assert "不归这里管" in preview
    assert "12381" in preview
    assert State.DECLINED == state(house, number)


def test_a_channel_in_own_words_says_where_and_how(number: str, clerk: Person) -> None:
    """Where without how helps nobody."""
    clerk.says(f"不受理 {number}", "这件事由住建部门管，我们没有权限")
    clerk.presses("另写")
    clerk.says("县住建局")
    asked = clerk.sees("desk-decline-channel-how")
    clerk.says("县住建局，带合同去一楼窗口")

    assert asked
    assert "能办的地方：县住建局，带合同去一楼窗口" in clerk.text


def test_routing_as_proposed_tells_the_units(house: World, number: str, clerk: Person) -> None:
    """Lead and helpers of the campaign, and no word of units behind the wall."""
    justice = house.member("justice", "handler")
    accept(clerk, number)
    clerk.says(f"派单 {number}")
    proposal = clerk.text
    clerk.presses("就这样派")
    pushes = waiting(house, justice.name)
    deliver(house)
    justice.says(number)

    assert "交通运输局" not in proposal
    assert State.ROUTED == state(house, number)
    assert justice.sees("desk-card")
    assert ["push-staff-new"] == pushes


def test_a_walled_unit_is_neither_offered_nor_taken(
    house: World, number: str, clerk: Person
) -> None:
    """Its name, typed, is refused, and so is a deed that names it."""
    accept(clerk, number)
    clerk.says(f"派单 {number}")
    clerk.presses("改牵头")
    offered = set(clerk.labels)
    clerk.presses("更多")
    offered |= set(clerk.labels)
    clerk.says("县交通局")

    assert not [label for label in offered if "交通运输" in label or "县人民政府" == label[3:]]
    assert clerk.sees("desk-route-refused")
    assert State.ACCEPTED == state(house, number)


@pytest.mark.parametrize("name", ["青湾县人民政府", "Qingwan County Government", "云水市人民政府"])
def test_a_walled_name_with_which_another_name_begins_is_refused_too(
    number: str, clerk: Person, name: str
) -> None:
    """青湾县人民政府 is not 青湾县人民政府督查室."""
    accept(clerk, number)
    clerk.says(f"派单 {number}")
    clerk.presses("改牵头")
    clerk.says(name)

    assert clerk.sees("desk-route-refused")


def test_a_lead_is_found_by_a_few_words_of_its_name(number: str, clerk: Person) -> None:
    """Whoever types need not type all of it."""
    accept(clerk, number)
    clerk.says(f"派单 {number}")
    clerk.presses("改牵头")
    clerk.says("青湾县公安局交通")

    assert "牵头　青湾县公安局交通警察大队" in clerk.text


def test_another_plan_needs_a_reason(house: World, number: str, clerk: Person) -> None:
    """The reason is asked only when the proposal was not followed."""
    accept(clerk, number)
    clerk.says(f"派单 {number}")
    clerk.presses("改牵头")
    clerk.says("县公安局")
    clerk.presses("改配合")
    clerk.presses("青湾县农业农村局")
    clerk.says("好了")
    clerk.presses("就这样派")
    asked = clerk.sees("desk-route-why")
    clerk.says("涉及治安")

    clue = card(house, number).clue
    assert asked
    assert "police" == clue.lead
    assert "agriculture" in clue.cooperating


def test_a_question_of_chosen_items_reaches_the_reporter(
    house: World, number: str, clerk: Person
) -> None:
    """He reads what was picked, with the day, and can answer."""
    clerk.says(f"问 {number}")
    clerk.presses("对方车牌")
    clerk.presses("票据照片")
    clerk.says("好了")
    clerk.presses("5天")
    preview = clerk.text
    clerk.presses("发出")
    deliver(house)
    citizen = house.person()
    citizen.says("回答")

    assert clerk.sees("desk-ask-done")
    assert "对方车牌、票据照片" in preview
    assert "对方车牌、票据照片" in citizen.text


def test_what_was_picked_is_asked_beside_own_words(
    house: World, number: str, clerk: Person
) -> None:
    """另写 adds to the ticks, it does not drop them; a tick taken back is not asked."""
    clerk.says(f"问 {number}")
    for each in ("具体地点", "票据照片", "✓ 票据照片", "对方车牌", "另写"):
        clerk.presses(each)
    clerk.says("有没有人在场看见？", "3天")
    preview = clerk.text
    clerk.presses("发出")
    deliver(house)
    citizen = house.person()
    citizen.says("回答")

    assert "想请您补充：具体地点、对方车牌。有没有人在场看见？" in preview
    assert "具体地点、对方车牌。有没有人在场看见？" in citizen.text


@pytest.mark.parametrize(
    "words",
    ["请问您的姓名？", "留个电话", "你是谁", "身份证号多少"],
)
def test_an_anonymous_reporter_is_not_asked_who_he_is(
    number: str, clerk: Person, words: str
) -> None:
    """The question is refused before anybody reads it."""
    clerk.says(f"问 {number}")
    clerk.presses("另写")
    clerk.says(words)

    assert clerk.sees("desk-ask-identity")


def test_the_name_of_the_other_side_may_be_asked(number: str, clerk: Person) -> None:
    """What the officer was called is a fact of the matter."""
    clerk.says(f"问 {number}")
    clerk.presses("另写")
    clerk.says("知道对方的姓名或者证件号吗？")

    assert clerk.sees("desk-ask-days")


def test_a_note_is_read_by_its_own_unit_alone(house: World, number: str, clerk: Person) -> None:
    """Neither the lead unit nor the reporter sees what the office noted."""
    justice = house.member("justice", "handler")
    accept(clerk, number)
    clerk.says(f"派单 {number}")
    clerk.presses("就这样派")
    clerk.says(f"备注 {number}", "内部看法甲乙丙")
    own = clerk.text
    deliver(house)
    justice.says(number)
    citizen = house.person()
    citizen.says("进度")

    assert justice.sees("desk-card")
    assert "内部看法甲乙丙" in own
    assert "内部看法甲乙丙" not in justice.text + citizen.text


def test_closing_tells_the_outcome_and_the_ways_on(
    house: World, number: str, clerk: Person
) -> None:
    """The fields of the outcome, several measures, a preview, then the reporter's status."""
    handler = routed_to_justice(house, number, clerk)
    handler.says(f"办结 {number}")
    handler.presses("查实")
    handler.says("当晚确有收费，没有票据", "退还二百元并批评教育")
    handler.says("跳过")
    handler.presses("责令改正")
    handler.presses("退还钱物")
    handler.presses("好了")
    preview = handler.text
    handler.presses("办结并发出")
    deliver(house)
    citizen = house.person()
    citizen.presses_token(token_news(citizen, number))

    assert "查到：当晚确有收费，没有票据" in preview
    assert "行政复议" in preview
    assert State.CLOSED == state(house, number)
    assert citizen.sees("outcome-true")
    assert citizen.sees("outcome-remedies")


@pytest.mark.parametrize(
    ("found", "remark"),
    [
        ("我们高度重视，尽快处理", "高度重视、尽快|尽快、高度重视"),
        ("被举报人已处理", "被举报人"),
        ("当晚确有收费，没有票据", ""),
    ],
)
def test_words_that_promise_are_pointed_out_before_they_are_sent(
    house: World, number: str, clerk: Person, found: str, remark: str
) -> None:
    """The manual asks to write none; it is a remark, and the member decides."""
    handler = routed_to_justice(house, number, clerk)
    handler.says(f"办结 {number}")
    handler.presses("查实")
    handler.says(found, "退还二百元")
    handler.says("跳过")
    handler.presses("责令改正")
    handler.presses("好了")
    careful = handler.sees("desk-preview-careful")
    preview = handler.text
    handler.presses("办结并发出")

    assert careful == bool(remark)
    assert any(each in preview for each in remark.split("|"))
    assert handler.sees("desk-close-done")


def test_every_open_question_stands_on_the_card_until_the_clue_is_closed(
    house: World, number: str, clerk: Person
) -> None:
    """The second does not hide the first; behind the end nothing is waited for."""
    handler = routed_to_justice(house, number, clerk)
    for words in ("对方开的什么车？", "有没有人在场？"):
        handler.says(f"问 {number} {words}", "3天")
        handler.presses("发出")
        deliver(house)
    asked = handler.text
    citizen = house.person()
    citizen.says("不知道")
    which = citizen.text
    handler.says(f"办结 {number}")
    handler.presses("没能查实")
    handler.says("走访了三家", "没有人记得")
    handler.presses("办结并发出")

    assert 2 == asked.count("在问　")
    assert "哪条线索" not in which
    assert "在问" not in handler.text


def test_a_field_of_an_outcome_has_its_limit(house: World, number: str, clerk: Person) -> None:
    """A finding of 151 characters is not cut but given back."""
    handler = routed_to_justice(house, number, clerk)
    handler.says(f"办结 {number}")
    handler.presses("没能查实")
    handler.says("查" * 81)

    assert "最多 80 字，现在 81 字" in handler.text


def test_a_reopened_clue_goes_to_another_person(house: World, number: str, clerk: Person) -> None:
    """The former handler may not claim it again."""
    handler = routed_to_justice(house, number, clerk)
    close(handler, number)
    boss = house.member(OFFICE, "supervisor")
    boss.says(f"重开 {number}", "报料人有新材料")
    told = "push-staff-new" in waiting(house, handler.name)
    deliver(house)

    handler.says(f"认领 {number}")

    assert told
    assert State.REOPENED == state(house, number)
    assert handler.sees("desk-previous")


@pytest.mark.parametrize("claimed", [True, False], ids=["claimed", "never claimed"])
def test_who_closed_a_clue_decides_nothing_of_it_once_it_was_reopened(
    house: World, number: str, clerk: Person, *, claimed: bool
) -> None:
    """Not before it is accepted and routed again either, even to his own unit; a note he writes."""
    handler = routed_to_justice(house, number, clerk)
    if not claimed:
        handler.says(f"放回 {number}")
    close(handler, number)
    boss = house.member(OFFICE, "supervisor")
    boss.says(f"重开 {number}", "报料人有新材料")
    deliver(house)
    handler.says(number)
    shown = [set(handler.labels)]
    for word in ("办结", "问", "认领"):
        handler.says(f"{word} {number}")
        assert handler.sees("desk-previous")
    accept(clerk, number)
    clerk.says(f"派单 {number}")
    clerk.presses("就这样派")
    deliver(house)
    handler.says(f"办结 {number}")
    refused = handler.sees("desk-previous")
    shown.append(set(handler.labels))
    handler.says(f"备注 {number} 上次的笔录在三号柜")
    noted = handler.sees("desk-note-done")
    other = house.member("justice", "handler", name="吴五")
    close(other, number)

    assert refused
    assert noted
    assert all("备注" in each and not {"认领", "办结", "问报料人"} & each for each in shown)
    assert State.CLOSED == state(house, number)


def test_the_arithmetic_begins_with_what_happened_that_day(
    house: World, number: str, clerk: Person
) -> None:
    """Received, accepted and reopened on three days: each date counts from its own."""
    clerk.says(f"期限怎么算 {number}")
    received = clerk.text
    house.passes(days=3)
    accept(clerk, number)
    deliver(house)
    clerk.says(f"期限怎么算 {number}")
    accepted = clerk.text

    assert "11月19日（周四）收到，从第二天起算" in received
    assert "11月22日（周日）受理，从第二天起算" in accepted


def test_a_reopened_clue_owes_its_result_anew(house: World, number: str, clerk: Person) -> None:
    """The day on the card is the one that was promised, and counts from the reopening."""
    handler = routed_to_justice(house, number, clerk)
    close(handler, number)
    house.passes(days=40)
    boss = house.member(OFFICE, "supervisor")
    boss.says(f"重开 {number}", "报料人有新材料")
    deliver(house)
    boss.says(f"期限怎么算 {number}")
    found = card(house, number)

    assert "重新办理，从第二天起算" in boss.text
    assert found.due is not None
    assert found.due.day.toordinal() == found.clue.due_day


def test_a_claim_can_be_taken_back(house: World, number: str, clerk: Person) -> None:
    """As long as it told the reporter nothing."""
    clerk.says(f"认领 {number}")
    clerk.says("撤销")

    assert clerk.sees("desk-undo-done")
    assert card(house, number).clue.holder_id is None


def test_what_was_sent_cannot_be_taken_back(house: World, number: str, clerk: Person) -> None:
    """A message on its way is not unsaid."""
    accept(clerk, number)
    deliver(house)
    clerk.says("撤销")

    assert clerk.sees("desk-undo-late")
    assert State.ACCEPTED == state(house, number)


def test_an_action_the_state_forbids_names_those_it_allows(number: str, clerk: Person) -> None:
    """Routing comes after acceptance, and the answer says what comes now."""
    clerk.says(f"派单 {number}")

    assert clerk.sees("desk-state")
    assert "可以：" in clerk.text
    assert "受理" in clerk.text


def test_an_action_of_another_post_is_refused_by_name(number: str, clerk: Person) -> None:
    """A clerk does not close."""
    accept(clerk, number)
    clerk.says(f"办结 {number}")

    assert clerk.sees("desk-notallowed")


FORMS = [action for action, flow in STAFF_ACTIONS.items() if flow is not None]


@pytest.mark.parametrize("way", ["返回", "取消"])
@pytest.mark.parametrize("action", FORMS)
def test_every_form_can_be_left(
    house: World, number: str, clerk: Person, action: str, way: str
) -> None:
    """Its first step leads back to the card, and the word of leaving ends it; nothing is done."""
    who = at_the_step(house, number, clerk, action)
    before = card(house, number).clue
    who.says(number)
    who.presses(action)
    if way == "返回":
        who.presses("leave")
    else:
        who.says("取消")

    assert before == card(house, number).clue
    assert who.sees("desk-act-left" if way == "返回" else "flow-closed")


def test_going_back_inside_a_form_opens_its_last_answer(number: str, clerk: Person) -> None:
    """The reason is asked again after the channel was reached."""
    clerk.says(f"不受理 {number}")
    clerk.presses("不归这里管")
    clerk.says("返回")

    assert clerk.sees("desk-decline-reason")


def accept(who: Person, number: str) -> None:
    """Accept a clue."""
    who.says(f"受理 {number}")
    who.presses("受理并发出")


def routed_to_justice(house: World, number: str, clerk: Person) -> Person:
    """Accept, route as proposed, and return a handler who has claimed it."""
    accept(clerk, number)
    clerk.says(f"派单 {number}")
    clerk.presses("就这样派")
    handler = house.member("justice", "handler", name="周四")
    handler.says(f"认领 {number}")
    return handler


def close(handler: Person, number: str) -> None:
    """Close a clue as not established."""
    handler.says(f"办结 {number}")
    handler.presses("没能查实")
    handler.says("走访了三家", "没有人记得")
    handler.presses("办结并发出")


def at_the_step(house: World, number: str, clerk: Person, action: str) -> Person:
    """Bring a clue to where *action* may be begun, and return who may begin it."""
    if action in ("accept", "decline", "ask", "note"):
        return clerk
    if action == "route":
        accept(clerk, number)
        return clerk
    handler = routed_to_justice(house, number, clerk)
    if action == "close":
        return handler
    close(handler, number)
    return house.member(OFFICE, "supervisor")


def card(house: World, number: str) -> Card:
    """Return the card as a supervisor of the office sees it."""
    boss = Talk(
        address=0,
        channel="",
        lookup=b"",
        language="zh-Hans",
        staff=Member(id=0, unit=OFFICE, role=Role.SUPERVISOR),
    )
    with house.room() as room:
        found = see_card(room, boss, SeeCard(number))
    assert found is not None
    return found


def state(house: World, number: str) -> State:
    """Return where a clue stands."""
    return card(house, number).clue.state


def courses(house: World, number: str) -> list[str]:
    """Return what was done to a clue, in order."""
    return [step.action for step in card(house, number).course]


def token_of(who: Person, choice: str) -> str:
    """Return the token of a button that was shown before."""
    say, found = who.button(choice)
    return token(who.world.house.mac, who.lookup, found, say.asked or 0)


def token_news(who: Person, number: str) -> str:
    """Return the token of the button below a push."""
    choice = Choice(id="news", label=Words("push.open"), scope=Scope.WORD, subject=number)
    return token(who.world.house.mac, who.lookup, choice, 0)
