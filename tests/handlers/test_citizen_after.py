"""What can a reporter do with his clue once it is registered?"""

from pathlib import Path

import pytest
from staffroom import OFFICE, deliver, reported
from talk import Person, World, world

from clues import codes
from clues.speech import Scope
from handlers.dialog.tokens import token
from storage import evidence_rows, unwalled_rows


@pytest.fixture
def reporter(house: World) -> Person:
    """Give somebody who has just got his receipt."""
    who = house.person()
    who.says("/start")
    who.presses("一步一步问我")
    who.presses("路上、水上")
    who.presses("路上被罚款")
    who.says("在桥头被拦，罚了二百", "沙河桥", "昨天")
    who.presses("交警")
    who.says("200")
    who.presses("都有")
    who.presses("匿名提交")
    return who


def receipt(who: Person) -> tuple[str, str]:
    """Return number and code as the receipt showed them."""
    values = next(
        line.values
        for say in who.heard
        for line in say.lines
        if getattr(line, "key", "") == "report-received"
    )
    return str(values["number"]), str(values["code"])


def test_the_code_opens_the_status_from_any_chat(house: World, reporter: Person) -> None:
    """A stranger's phone shows the state, and never the story."""
    _, code = receipt(reporter)
    other = house.person("borrowed phone")
    other.says("进度", code)

    assert other.sees("status-title")
    assert "在桥头被拦" not in other.text
    assert ["日期怎么算的", "补充", "换查询码", "撤回"] == other.labels


def test_a_code_may_be_written_without_dashes_and_small(house: World, reporter: Person) -> None:
    """Case, spaces and dashes do not matter."""
    _, code = receipt(reporter)
    other = house.person("other")
    other.says(f"进度 {code.lower().replace('-', ' ')}")

    assert other.sees("status-title")


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("number", "status-number-only"),  # the clue number instead of the code
        ("slip", "status-group"),  # one character copied wrongly
        ("foreign", "number-foreign"),  # neither of ours
        ("unknown", "status-unknown"),  # well formed, opens nothing
    ],
)
def test_every_mix_up_is_answered_by_name(
    house: World, reporter: Person, typed: str, key: str
) -> None:
    """Whatever is typed for the code, the answer says what it is."""
    number, code = receipt(reporter)
    third = "A" if code[10] != "A" else "B"
    words = {
        "number": number,
        "slip": code[:10] + third + code[11:],
        "foreign": "20261119-000123",
        "unknown": codes.new_receipt(house.chance),
    }
    other = house.person("other")
    other.says("进度", words[typed])

    assert other.sees(key)


def test_guessing_codes_is_slowed_down(house: World) -> None:
    """After ten misses an hour's wait is told."""
    other = house.person("other")
    other.says("进度")
    for _ in range(11):
        other.says(codes.new_receipt(house.chance))

    assert other.sees("status-toomany")


def test_the_date_is_explained_day_by_day(reporter: Person) -> None:
    """Five working days, each with its date, and the rule."""
    reporter.presses("日期怎么算的")

    assert "11月20日（周五）" in reporter.text
    assert "11月21日（周六）" in reporter.text
    assert reporter.sees("deadline-how-rule")


def test_the_code_leaves_the_screen_when_it_is_saved(reporter: Person) -> None:
    """记好了 replaces the message that showed the code, and the row forgets it."""
    _, code = receipt(reporter)
    reporter.presses("记好了，抹掉码")

    assert reporter.heard[-1].replaces
    assert code not in reporter.text


def test_words_after_the_receipt_are_added_or_new(reporter: Person) -> None:
    """Free text within a day asks once where it belongs."""
    reporter.says("我朋友的车也被拦了")
    asked = reporter.sees("report-added-ask")
    reporter.presses("补充")

    assert asked
    assert reporter.sees("report-added")


def test_a_photo_after_the_receipt_goes_to_the_clue(reporter: Person) -> None:
    """Evidence may come later, and is not taken for a new report."""
    reporter.sends_photo()

    assert reporter.sees("file-kept-clue")


def test_the_own_list_shows_number_and_state(house: World, reporter: Person) -> None:
    """Two clues make a list; a typed number opens one."""
    reported(reporter)
    reporter.says("我的")
    listed = reporter.sees("my-line")
    reporter.says("2")

    assert listed
    assert reporter.sees("status-title")


def test_a_question_of_staff_is_answered_and_read(house: World, reporter: Person) -> None:
    """Staff asks, the reporter answers in words, staff reads the answer on the card."""
    number, _ = receipt(reporter)
    clerk = house.member(OFFICE)
    clerk.says(f"问 {number}")
    clerk.says("具体地点", "好了")
    clerk.presses("3天")
    clerk.presses("发出")
    deliver(house)
    reporter.says("回答")
    asked = reporter.sees("question-card")
    reporter.says("桥东头的检查亭")
    answered = reporter.sees("question-done")
    deliver(house)
    clerk.says(number)

    assert asked
    assert answered
    assert "桥东头的检查亭" in clerk.text


def test_whoever_shows_the_code_may_answer(house: World, reporter: Person) -> None:
    """After the link was cut a question is found, and answered, with the code alone."""
    number, code = receipt(reporter)
    reporter.presses("切断联系")
    reporter.presses("抄好了，切断")
    clerk = house.member(OFFICE)
    clerk.says(f"问 {number}")
    clerk.says("具体地点", "好了")
    clerk.presses("3天")
    clerk.presses("发出")
    other = house.person("borrowed phone")
    other.says(f"进度 {code}")
    other.presses("回答问题")
    asked = other.sees("question-card")
    other.says("桥东头")

    assert asked
    assert other.sees("question-done")


def test_a_shown_code_opens_for_half_an_hour_only(house: World, reporter: Person) -> None:
    """A borrowed phone forgets what it was shown."""
    number, code = receipt(reporter)
    other = house.person("borrowed phone")
    other.says(f"进度 {code}")
    house.passes(minutes=31)
    other.says(f"补充 {number}", "撤回")

    assert other.sees("status-none")


def test_a_new_code_makes_the_old_one_useless(house: World, reporter: Person) -> None:
    """The old code opens nothing from the moment the new one is shown."""
    _, old = receipt(reporter)
    reporter.says("进度")
    reporter.presses("换查询码")
    reporter.presses("换")
    other = house.person("other")
    other.says("进度", old)

    assert other.sees("status-unknown")


def test_a_cut_link_leaves_only_the_code(house: World, reporter: Person) -> None:
    """After 切断 the chat knows nothing of the clue; the code still opens it."""
    _, code = receipt(reporter)
    reporter.presses("切断联系")
    reporter.presses("抄好了，切断")
    done = reporter.sees("burn-done")
    reporter.says("我的")
    nothing = reporter.sees("status-none")
    reporter.says(f"进度 {code}")

    assert done
    assert nothing
    assert reporter.sees("status-title")


def test_a_withdrawn_clue_says_so_and_stays_withdrawn(reporter: Person) -> None:
    """撤回 asks once; afterwards only its state is left to see."""
    reporter.says("进度")
    reporter.presses("撤回")
    reporter.presses("撤回")
    done = reporter.sees("withdraw-done")
    reporter.says("进度")

    assert done
    assert "您已撤回" in reporter.text


def test_a_forged_button_is_answered_and_not_obeyed(house: World, reporter: Person) -> None:
    """A token made for somebody else means nothing here."""
    stranger = house.person("stranger")
    stranger.says("/start")
    stranger.presses("一步一步问我")
    say, choice = stranger.button("路上、水上")
    made = token(house.house.mac, stranger.lookup, choice, say.asked or 0)
    reporter.presses_token(made)

    assert Scope.QUESTION is choice.scope
    assert "这个按钮是给别人的，在这里不能用。" == reporter.toast
    assert [] == reporter.news


def test_progress_shows_the_fingerprint_of_each_file(tmp_path: Path) -> None:
    """While a file is fetched it says so; then its whole SHA-256 stands beside when it came."""
    made = world(tmp_path)
    who = made.person()
    who.says("昨天下午三点在S306沙河桥，路政的人把我的货车拦下，罚了我300块，没给票，没出示证件")
    who.sends_photo()
    who.says("匿名提交")
    receipt = who.text
    who.says("进度")
    waiting = who.text
    with made.room() as room:
        [clue] = unwalled_rows.of_reporter(room.conn, room.sealer, who.address)
        [piece] = evidence_rows.of_clue(room.conn, room.sealer, clue.id)
        evidence_rows.stored(
            room.conn, piece.id, blob="b1", size=20_000, sha256=bytes(range(32)), now=made.now
        )
    who.says("进度")

    assert "指纹稍后在“进度”里看" in receipt
    assert "正在保存" in waiting
    assert bytes(range(32)).hex() in who.text


def test_staff_see_the_latest_of_what_was_added(house: World, reporter: Person) -> None:
    """Two additions stand on the card, in their order; the second hides nothing."""
    for more in ("他们的胸牌是0451", "不是六百五，是七百五"):
        reporter.says("进度")
        reporter.presses("补充")
        reporter.says(more)
    with house.room() as room:
        [clue] = unwalled_rows.of_reporter(room.conn, room.sealer, reporter.address)
    staff = house.member(OFFICE)
    staff.says(f"卡片 {clue.number}")

    assert staff.text.index("0451") < staff.text.index("七百五")
