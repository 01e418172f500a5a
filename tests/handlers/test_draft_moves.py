"""What happens when a draft that was begun in one place goes on in another?"""

from pathlib import Path

import pytest
from talk import Person, World, replace, world

from clues import codes
from clues.speech import Sign
from desk.payload import unpack
from handlers.dialog.house import Limits
from storage import evidence_rows, tables, talk_rows


@pytest.fixture
def house(tmp_path: Path) -> World:
    """Give a fresh office with a public address and a bot."""
    made = world(tmp_path)
    opens = {"telegram": "https://t.me/example_bot"}
    made.house = replace(
        made.house,
        public_url="https://report.example.org",
        address_of=lambda channel: opens.get(channel, ""),
        channels_on=("web", "telegram", "wechat"),
    )
    return made


@pytest.fixture
def driver(house: World) -> Person:
    """Give somebody on Telegram with two photos and a story, who stands at the place."""
    who = house.person("driver")
    who.says("/start")
    who.presses("一步一步问我")
    who.presses("路上、水上")
    who.presses("路上被罚款")
    who.sends_photo()
    who.sends_photo()
    who.says("刚才让两个穿制服的拦了，罚了二百，没有票")
    return who


@pytest.fixture
def elsewhere(house: World) -> Person:
    """Give the same person with another channel in his hand."""
    return house.person("elsewhere", channel="wechat")


def code_of(who: Person) -> str:
    """Return the transfer code in the newest message."""
    found = codes.transfer_in(who.text)
    assert isinstance(found, str), who.text
    return found


def asks_for_code(who: Person) -> str:
    """Ask for a transfer code and return it."""
    who.says("换个地方写")
    return code_of(who)


def link_of(who: Person, label: str) -> str:
    """Return the address a button opens."""
    _, choice = who.button(label)
    assert choice.link is not None
    return choice.link


def word_of(link: str) -> str:
    """Return what stands at the end of an address: the word of the link."""
    return link.rpartition("/")[2].rpartition("=")[2]


def told_at(who: Person) -> list[str]:
    """Return what waits in the outbox for an address, oldest first, and let it be delivered."""
    with who.world.room() as room:
        rows = room.conn.execute(
            tables.outbox.select()
            .where(tables.outbox.c.lane == who.address, tables.outbox.c.state == "due")
            .order_by(tables.outbox.c.id)
        ).all()
        bodies = [
            room.sealer.unseal_json(row.key_id, f"outbox|sealed|{row.lane}", row.sealed)
            for row in rows
        ]
        room.conn.execute(
            tables.outbox.update().where(tables.outbox.c.lane == who.address).values(state="sent")
        )
    return ["strips" if unpack(body).strips else who.reading.text(unpack(body)) for body in bodies]


def files_at(who: Person) -> int:
    """Return how many files of a draft lie at an address."""
    with who.world.room() as room:
        return len(evidence_rows.of_draft(room.conn, room.sealer, who.address))


def finishes(who: Person) -> None:
    """Answer what is left and submit."""
    left = {
        "report-place-ask": "S306沙河桥",
        "report-time-ask": "昨天下午",
        "report-agency-ask": "路政",
        "report-money-ask": "200",
        "report-papers-ask": "1",
        "report-shown-ask": "1",
        "report-review-ask": "1",
    }
    who.says("继续")
    while not who.sees("report-received"):
        asked = next((key for key in left if who.sees(key)), None)
        assert asked, who.text
        who.says(left.pop(asked))


def test_a_typed_code_moves_the_whole_draft(driver: Person, elsewhere: Person) -> None:
    """Answers, files and the open question go on where the code is typed."""
    code = asks_for_code(driver)
    elsewhere.says("你好")
    elsewhere.says(code)

    assert elsewhere.sees("move-done")
    assert elsewhere.sees("report-place-ask")
    assert "刚才让两个穿制服的拦了" in elsewhere.text
    assert (0, 2) == (files_at(driver), files_at(elsewhere))


def test_the_moved_draft_becomes_one_clue_with_its_files(
    driver: Person, elsewhere: Person, house: World
) -> None:
    """The receipt comes at the new place; the clue holds what was sent at the old one."""
    elsewhere.says(f"转移码：{asks_for_code(driver)}")
    finishes(elsewhere)

    assert elsewhere.sees("report-received")
    with house.room() as room:
        clues = room.conn.execute(tables.clue.select()).all()
        files = evidence_rows.of_clue(room.conn, room.sealer, clues[0].id)
    assert 1 == len(clues)
    assert 2 == len(files)
    assert "wechat" == clues[0].channel


def test_the_old_place_is_told_and_keeps_nothing(driver: Person, elsewhere: Person) -> None:
    """Its buttons go, it says that the draft has moved, and nothing can be continued there."""
    code = asks_for_code(driver)
    with driver.world.room() as room:
        room.conn.execute(tables.talk.update().values(screen="7"))
    elsewhere.says(code)
    left = told_at(driver)
    driver.says("继续")

    assert ["strips", driver.reading.say("move-left")] == left
    assert driver.sees("cancel-nothing")


def test_an_old_question_is_not_obeyed_after_the_draft_left(
    driver: Person, elsewhere: Person
) -> None:
    """A button under the old question is answered, and moves nothing."""
    elsewhere.says(asks_for_code(driver))
    driver.presses("unsure", screen="5")

    assert driver.toast == driver.reading.say("button-stale")


@pytest.mark.parametrize(
    "written",
    [
        "{code}",  # as it stands
        "转移码 {code}",  # behind the word
        "/move {code}",  # as a command
        "  {lower}。",  # small letters, a full stop
        "{spaced}",  # spaces for dashes
        "{bare}",  # without the two letters
        "进度 {code}",  # taken for a receipt code
    ],
)
def test_a_code_is_known_however_it_is_written(
    driver: Person, elsewhere: Person, written: str
) -> None:
    """It is recognised at any moment, without a word before it."""
    code = asks_for_code(driver)
    elsewhere.says(
        written.format(code=code, lower=code.lower(), spaced=code.replace("-", " "), bare=code[3:])
    )

    assert elsewhere.sees("move-done")


def test_the_whole_message_may_be_sent_on(driver: Person, elsewhere: Person) -> None:
    """Somebody who copies all of it has copied the code."""
    driver.says("换个地方写")
    elsewhere.says(driver.text)

    assert elsewhere.sees("move-done")


def test_a_code_is_good_once(driver: Person, elsewhere: Person, house: World) -> None:
    """A second device hears that it was used; the first one's repeat that the draft is here."""
    code = asks_for_code(driver)
    elsewhere.says(code)
    elsewhere.says(code)
    again = elsewhere.sees("move-here") and elsewhere.sees("report-place-ask")
    late = house.person("late", channel="wechat")
    late.says(code)

    assert again
    assert late.sees("move-used")


def test_a_code_is_good_for_a_day(driver: Person, elsewhere: Person, house: World) -> None:
    """Afterwards the draft is still where it was, and another code can be had."""
    code = asks_for_code(driver)
    house.passes(hours=24, minutes=1)
    elsewhere.says(code)
    old = elsewhere.sees("move-old")
    elsewhere.says(asks_for_code(driver))

    assert old
    assert elsewhere.sees("move-done")


def test_a_newer_code_ends_the_older(driver: Person, elsewhere: Person) -> None:
    """Only the last code that was given works."""
    first = asks_for_code(driver)
    second = asks_for_code(driver)
    elsewhere.says(first)
    unknown = elsewhere.sees("move-unknown")
    elsewhere.says(second)

    assert unknown
    assert elsewhere.sees("move-done")


def test_a_code_typed_where_the_draft_is(driver: Person) -> None:
    """Nothing moves; the open question comes again."""
    driver.says(asks_for_code(driver))

    assert driver.sees("move-here")
    assert driver.sees("report-place-ask")


@pytest.mark.parametrize("end", ["cancelled", "submitted"])
def test_a_draft_that_ended_cannot_be_taken(driver: Person, elsewhere: Person, end: str) -> None:
    """The code does not lead to whatever was begun there since."""
    code = asks_for_code(driver)
    if end == "cancelled":
        driver.says("取消")
        driver.presses("删掉")
    else:
        finishes(driver)
    driver.says("举报")
    elsewhere.says(code)

    assert elsewhere.sees("move-gone")


def test_a_slip_is_named_by_its_group(driver: Person, elsewhere: Person) -> None:
    """Neither a try nor a story: the person copies that group again."""
    code = asks_for_code(driver)
    wrong = code[:-1] + ("0" if code[-1] != "0" else "1")
    elsewhere.says(wrong)

    assert elsewhere.sees("move-slip")
    assert "第 4 组" in elsewhere.text


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        ("转移码", "请发转移码"),  # nothing behind the word
        ("转移码 {receipt}", "这是查询码"),  # a receipt code instead
        ("转移码 {number}", "这是线索编号"),  # a clue number instead
    ],
)
def test_other_codes_are_told_apart(house: World, elsewhere: Person, words: str, hint: str) -> None:
    """A person will type one identifier for the other; it is answered by name."""
    receipt, number = codes.new_receipt(house.chance), codes.new_number(house.chance)
    elsewhere.says("你好")
    elsewhere.says(words.format(receipt=receipt, number=number))

    assert hint in elsewhere.text


def test_guessing_is_stopped(driver: Person, elsewhere: Person, house: World) -> None:
    """After ten codes that open nothing, even the right one waits."""
    code = asks_for_code(driver)
    for _ in range(Limits().codes_an_hour):
        elsewhere.says(codes.new_transfer(house.chance))
    elsewhere.says(code)
    stopped = elsewhere.sees("move-toomany")
    house.passes(hours=1, minutes=1)
    elsewhere.says(code)

    assert stopped
    assert elsewhere.sees("move-done")


def test_there_is_nothing_to_move_without_a_draft(house: World) -> None:
    """换个地方写 without a draft tells where the pages are."""
    who = house.person()
    who.says("/web")

    assert "https://report.example.org/chat" in who.text


# --- a draft where there is one already ---------------------------------------------------


@pytest.fixture
def busy(elsewhere: Person) -> Person:
    """Give somebody who has begun to write at the new place, too."""
    elsewhere.says("昨天在河边码头被收了五十", "8")
    elsewhere.sends_photo()
    return elsewhere


def test_two_drafts_are_asked_about(driver: Person, busy: Person) -> None:
    """Nothing is moved before the person has said which one he goes on with."""
    busy.says(asks_for_code(driver))

    assert busy.sees("move-both")
    assert (2, 1) == (files_at(driver), files_at(busy))


def test_the_draft_here_may_be_kept(driver: Person, busy: Person, house: World) -> None:
    """The other one stays where it was, and its code is not spent."""
    code = asks_for_code(driver)
    busy.says(code)
    busy.presses("这里这份")
    stays = busy.sees("move-mine")
    third = house.person("third", channel="wechat")
    third.says(code)

    assert stays
    assert third.sees("move-done")
    assert (1, 2) == (files_at(busy), files_at(third))


def test_the_moved_draft_may_be_taken_and_the_other_comes_back(
    driver: Person, busy: Person
) -> None:
    """When the moved one is done, 继续 brings back the one that was kept aside, with its files."""
    busy.says(asks_for_code(driver))
    busy.presses("搬来的那份")
    taken = busy.sees("move-done") and busy.sees("move-shelved")
    during = files_at(busy)
    finishes(busy)
    waits = busy.sees("move-waiting")
    busy.says("继续")

    assert taken
    assert 2 == during
    assert waits
    assert "昨天在河边码头被收了五十" in busy.text
    assert 1 == files_at(busy)


def test_a_draft_kept_aside_is_let_go_in_its_time(
    driver: Person, busy: Person, house: World
) -> None:
    """It lives as long as any draft, then nothing is left of it."""
    busy.says(asks_for_code(driver))
    busy.presses("搬来的那份")
    house.passes(days=15)
    with house.room() as room:
        due = talk_rows.due(room.conn, "expire", house.now)
    busy.signals(Sign.EXPIRE)
    busy.says("继续")

    assert 2 == len(due)
    assert busy.sees("cancel-nothing")


# --- links --------------------------------------------------------------------------------


def test_a_link_opens_the_web_and_another_the_bot(driver: Person, elsewhere: Person) -> None:
    """On Telegram the web is offered, elsewhere also Telegram; each fits where it stands."""
    driver.says("/web")
    page = link_of(driver, "打开网页接着写")
    elsewhere.says(code_of(driver))
    elsewhere.says("/web")
    bot = link_of(elsewhere, "去 Telegram 写")

    assert page.startswith("https://report.example.org/enter/move-")
    assert bot.startswith("https://t.me/example_bot?start=move-")
    assert len(word_of(bot)) <= 64
    assert ["打开网页接着写"] == [driver.reading.label(each) for each in driver.heard[-1].choices]


def test_a_link_moves_the_draft_and_back_again(driver: Person, house: World) -> None:
    """To the web by one link, back to Telegram by another."""
    driver.says("/web")
    page = house.person("page", channel="web")
    page.says(f"/start {word_of(link_of(driver, 'open'))}")
    there = files_at(page)
    with house.room() as room:
        lines = talk_rows.lines(room.conn, room.sealer, page.address)
    page.says("/web")
    with house.room() as room:
        last = talk_rows.lines(room.conn, room.sealer, page.address)[-1]
    link = next(each.link for each in unpack(last.body).choices if each.id == "telegram")
    told_at(driver)
    driver.says(f"/start {word_of(link or '')}")

    assert 2 == there
    assert lines
    assert driver.sees("move-done")
    assert 2 == files_at(driver)


def test_a_link_is_good_for_half_an_hour_and_its_code_for_a_day(
    driver: Person, elsewhere: Person, house: World
) -> None:
    """The link runs out first; the code still works."""
    driver.says("/web")
    house.passes(minutes=31)
    elsewhere.says(f"/start {word_of(link_of(driver, 'open'))}")
    old = elsewhere.sees("move-old")
    elsewhere.says(code_of(driver))

    assert old
    assert elsewhere.sees("move-done")


def test_a_used_link_ends_the_code_too(driver: Person, elsewhere: Person, house: World) -> None:
    """A draft that has left its place has no second way out."""
    driver.says("/web")
    code, word = code_of(driver), word_of(link_of(driver, "open"))
    elsewhere.says(f"/start {word}")
    late = house.person("late", channel="wechat")
    late.says(code)

    assert elsewhere.sees("move-done")
    assert late.sees("move-used")


@pytest.mark.parametrize("at", [0, 2, 8, 30, 39])
def test_a_forged_link_opens_nothing(driver: Person, elsewhere: Person, at: int) -> None:
    """One letter is enough; a newcomer is told so and welcomed all the same."""
    driver.says("/web")
    word = word_of(link_of(driver, "open")).removeprefix("move-")
    forged = word[:at] + ("A" if word[at] != "A" else "B") + word[at + 1 :]
    elsewhere.says(f"/start move-{forged}")

    assert elsewhere.sees("move-unknown")
    assert elsewhere.sees("welcome-hello")
    assert 2 == files_at(driver)


def test_without_a_public_address_no_page_is_offered(driver: Person) -> None:
    """The code is given all the same."""
    driver.world.house = replace(driver.world.house, public_url=None)
    driver.says("/web")

    assert codes.transfer_in(driver.text)
    assert [] == driver.labels


def test_no_secret_lies_in_the_tables(driver: Person, elsewhere: Person) -> None:
    """Neither code nor link can be read by whoever holds the database."""
    driver.says("/web")
    code, word = code_of(driver), word_of(link_of(driver, "open"))
    elsewhere.says(code)
    with driver.world.room() as room:
        written = "".join(
            repr(tuple(row))
            for table in tables.metadata.sorted_tables
            for row in room.conn.execute(table.select())
        )

    assert code not in written
    assert code.replace("-", "") not in written
    assert word.removeprefix("move-") not in written


# --- the status on the web ----------------------------------------------------------------


@pytest.fixture
def reporter(driver: Person) -> Person:
    """Give somebody whose clue is registered."""
    finishes(driver)
    assert driver.sees("report-received")
    return driver


def test_a_status_is_opened_by_a_link_once(reporter: Person, elsewhere: Person) -> None:
    """No code is needed, and no number stands in the address."""
    reporter.says("/web")
    link = link_of(reporter, "打开网页看进度")
    elsewhere.says(f"/start {word_of(link)}")
    seen = elsewhere.sees("status-title")
    other = reporter.world.person("other", channel="wechat")
    other.says(f"/start {word_of(link)}")

    assert "/enter/show-" in link
    assert seen
    assert other.sees("move-used")


def test_a_cut_link_opens_no_status(reporter: Person, elsewhere: Person) -> None:
    """Once the chat was cut from its clue, nothing leads from it any more."""
    reporter.says("/web")
    word = word_of(link_of(reporter, "open"))
    reporter.presses("切断联系")
    reporter.presses("抄好了，切断")
    elsewhere.says(f"/start {word}")

    assert elsewhere.sees("move-unknown")


def test_of_several_clues_one_is_chosen(reporter: Person) -> None:
    """Each is a button that gives its link."""
    reporter.says("又有一件事，码头收了五十")
    reporter.presses("都不像")
    reporter.presses("其他、表扬、咨询")
    reporter.presses("说不清，请工作人员定")
    finishes(reporter)
    reporter.says("/web")
    asked = reporter.sees("move-which")
    reporter.presses(reporter.labels[0])

    assert asked
    assert reporter.sees("move-status")


def test_a_file_too_big_for_the_channel_may_go_by_the_web(driver: Person) -> None:
    """The draft can be taken to the pages at once; the open question is asked again."""
    driver.sends_photo(size=21_000_000)
    offered = driver.sees("file-toobig") and "从网页传" in driver.text
    asked = driver.sees("report-place-ask")
    driver.presses("从网页传")

    assert offered
    assert asked
    assert driver.sees("move-code")


def test_without_a_public_address_a_big_file_is_made_smaller(driver: Person) -> None:
    """What cannot be done is not offered."""
    driver.world.house = replace(driver.world.house, public_url=None)
    driver.sends_photo(size=21_000_000)

    assert driver.sees("file-toobig")
    assert "网页" not in driver.text
