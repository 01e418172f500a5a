"""How does a conversation go where choices are typed, and an answer goes back at once?"""

import re
from dataclasses import replace

import pytest
from talk import Person, World

from bot.channels.wechat.sheet import MOST_BYTES, WeChatSheet
from clues.speech import Choice, Kind, Say, Sign, Words
from handlers.dialog import paging
from handlers.dialog.answer import wording
from storage import answer_rows, door_rows, outbox_rows
from storage.outbox_rows import NewLetter


@pytest.fixture
def citizen(house: World) -> Person:
    """Give somebody whose channel waits for the answer."""
    return house.person("citizen", channel="wechat")


def many(n: int, *more: str) -> Say:
    """Return a question with so many choices."""
    ids = [*(f"c{at}" for at in range(n)), *more]
    return Say(lines=("?",), choices=tuple(Choice(id=each, label=each) for each in ids), asked=1)


def marks(say: Say) -> str:
    """Return what stands before the choices on a screen."""
    return "".join(mark for mark, _ in paging.marked(say))


@pytest.mark.parametrize(
    ("say", "expected"),
    [
        (many(8, "back"), "123456780"),  # eight fit
        (many(9, "back"), "1234567890"),  # nine do not: 9 turns the page
        (replace(many(9, "back"), page=1), "190"),  # the ninth stands first on the next
        (replace(many(9, "back"), page=2), "1234567890"),  # and then from the beginning
        (many(3, "more", "back"), "12390"),  # a list with its own way on
        (many(12, "done", "back"), "12345678·90"),  # what ends a list of several is always there
        (replace(many(3), numbered=False), "···"),  # digits are an answer: no numbers
    ],
)
def test_eight_choices_stand_on_a_screen(say: Say, expected: str) -> None:
    """1 to 8, 9 for more, 0 for back."""
    assert expected == marks(say)


def test_every_choice_is_reached_by_turning_pages() -> None:
    """Nothing is lost between two screens."""
    say = many(27, "back")
    seen = [
        choice.id
        for page in range(4)
        for mark, choice in paging.marked(replace(say, page=page))
        if mark in "12345678"
    ]

    assert [f"c{at}" for at in range(27)] == seen


def test_a_long_answer_comes_in_parts_that_fit() -> None:
    """Each part but the last says that there is more; nothing is lost at the seams."""
    text = "\n".join(f"{n}　2026年11月{n % 28 + 1}日　12,500元　K7M2-9QXT" for n in range(200))
    parts = WeChatSheet().parts(text, "（没完）")

    assert max(len(part.encode()) for part in parts) <= MOST_BYTES
    assert [True] * (len(parts) - 1) == [part.endswith("（没完）") for part in parts[:-1]]
    joined = "".join(part.removesuffix("（没完）") for part in parts)
    assert re.sub(r"\s", "", text) == re.sub(r"\s", "", joined)


def test_what_a_person_wrote_is_no_link() -> None:
    """A tag in somebody's words is shown and leads nowhere; two signs that are none stay."""
    assert '＜a href="x">3 < 4＜/a>' == WeChatSheet().plain('<a href="x">3 < 4</a>')


def answers(house: World, citizen: Person, words: str) -> str:
    """Say *words* and return the answer that goes back."""
    turned = citizen.answers(words, wording(house.house, {"wechat": WeChatSheet()}))
    assert turned.answer is not None
    return turned.answer.text


def held(house: World, citizen: Person, *, late: bool = False) -> None:
    """Let a row wait until the person is here."""
    with house.room() as room:
        say = Say(lines=(Words("push-news"),), kind=Kind.NOTICE)
        letter = outbox_rows.add(
            room.conn,
            room.sealer,
            NewLetter(
                lane=citizen.address,
                channel="wechat",
                kind=Kind.NOTICE,
                priority=0 if late else 1,
                body={"lines": [{"w": "push-news", "v": {}}], "kind": "notice"},
                owner="test",
                said=say,
            ),
            room.now,
        )
        assert letter is not None
        answer_rows.hold(
            room.conn, replace(letter, late=late), me="test", now=room.now, why="no road"
        )


@pytest.mark.parametrize(("late", "before"), [(False, ""), (True, "刚才慢了，您那句收好了。")])
def test_what_waits_comes_first(house: World, citizen: Person, *, late: bool, before: str) -> None:
    """News that found no road, or an answer that was too late; and then what was asked."""
    answers(house, citizen, "/start")
    held(house, citizen, late=late)
    text = answers(house, citizen, "帮助")

    assert text.startswith(before or "有一条新消息")
    assert text.index("有一条新消息") < text.index("您可以这样用")
    assert "有一条新消息" not in answers(house, citizen, "帮助")


def test_a_repeat_hears_the_same_and_moves_nothing(house: World, citizen: Person) -> None:
    """Whatever happened since; the rows are taken again, so that nothing is pushed."""
    first = answers(house, citizen, "/start")
    sent = citizen.sent
    answers(house, citizen, "1")
    again = citizen.waits_again(sent, wording(house.house, {"wechat": WeChatSheet()}))

    assert again.repeat
    assert again.answer is not None
    assert first == again.answer.text


def test_an_answer_that_was_pushed_is_not_given_again(house: World, citizen: Person) -> None:
    """One way or the other, never both."""
    answers(house, citizen, "/start")
    assert citizen.last is not None
    assert citizen.last.answer is not None
    ids = citizen.last.answer.letters
    with house.room() as room:
        for each in ids:
            outbox_rows.finish(room.conn, each, me="test", state="sent", now=room.now)
    again = citizen.waits_again(citizen.sent, wording(house.house, {"wechat": WeChatSheet()}))

    assert (True, None) == (again.repeat, again.answer)


def test_answers_are_forgotten_after_half_an_hour(house: World, citizen: Person) -> None:
    """No repeat comes any more, and codes stand in them."""
    answers(house, citizen, "/start")
    house.passes(minutes=31)
    with house.room() as room:
        blanked = door_rows.blank_old_answers(room.conn, room.now)
        kept = door_rows.answer_of(room.conn, room.sealer, citizen.sent)

    assert (1, None) == (blanked, kept)


def test_who_leaves_a_channel_that_forgets_is_gone(house: World, citizen: Person) -> None:
    """He comes back as somebody new."""
    answers(house, citizen, "/start")
    before = citizen.address
    citizen.signals(Sign.BLOCKED)
    answers(house, citizen, "/start")

    assert before != citizen.address


TOLD = "昨天上午十点城管在西街罚我200，没票，没出示证件"


@pytest.mark.parametrize("row", ["1", "2", "4", "7"])
def test_zero_goes_back_from_a_line_that_is_written_anew(
    house: World, citizen: Person, row: str
) -> None:
    """It stands before 不改了, and is no story, place, day or sum."""
    answers(house, citizen, TOLD)
    card = answers(house, citizen, "3")
    assert ">0 不改了<" in answers(house, citizen, row), card
    told = answers(house, citizen, "0")

    assert "改好了" not in told
    assert f"经过　{TOLD}" in told
    assert "罚200元" in told


def test_a_digit_alone_is_no_story(house: World, citizen: Person) -> None:
    """It is said so, and the old words stay."""
    answers(house, citizen, TOLD)
    for each in ("3", "7"):
        answers(house, citizen, each)
    told = answers(house, citizen, "5")

    assert "光一个数字" in told
    assert TOLD in told


def test_a_sum_that_is_changed_hears_figures_as_sums(house: World, citizen: Person) -> None:
    """50 and 2 are sums; 记不清 is written, and 0 goes back."""
    answers(house, citizen, TOLD)
    answers(house, citizen, "3")
    asked = answers(house, citizen, "4")
    assert "· 记不清" in asked
    assert "2 记不清" not in asked
    assert "罚50元" in answers(house, citizen, "50")
    for each in ("3", "4"):
        answers(house, citizen, each)
    assert "罚2元" in answers(house, citizen, "2")
    for each in ("3", "4"):
        answers(house, citizen, each)

    assert "改成“记不清”" in answers(house, citizen, "记不清")


def test_the_name_that_was_told_is_taken_by_number(house: World, citizen: Person) -> None:
    """What is offered by itself has a number like any choice."""
    answers(house, citizen, TOLD + "，我叫李小兰，电话13912345678")
    answers(house, citizen, "留联系方式再提交")
    assert ">1 李小兰 13912345678<" in answers(house, citizen, "2")

    told = answers(house, citizen, "1")
    assert "同意" in told
    assert "要一个姓名" not in told


def test_where_there_are_buttons_a_digit_alone_is_no_story_either(who: Person) -> None:
    """Its questions show no numbers, and its sums may be one figure."""
    who.says("/start", TOLD)
    who.says("改经过")
    who.says("0")

    assert who.sees("choice-worded")
    assert TOLD in who.text
