"""What becomes of words behind a receipt: thanks, labels, additions, a second report, an answer?"""

import json
import time

import pytest
from reviewing import does, rows
from staffroom import OFFICE, deliver
from talk import Person, World, frame_of, open_question, peek_at

from desk.talk import to_json
from handlers.dialog.understanding import read_words
from handlers.phrases.announced import is_more, is_new, tells_anew
from handlers.phrases.courtesy import courtesy
from handlers.phrases.endings import takes_back
from handlers.phrases.review import wanted

STORY = "昨天下午三点在柳河收费站，路政罚了我200，没给票，没亮证"
SECOND = "今天早上八点城管在青龙镇老街把我的秤收走了，要我交500元，没有给单子，没亮证"


@pytest.fixture
def reporter(house: World) -> Person:
    """Give somebody who has just got his receipt."""
    who = house.person()
    who.says(STORY, "匿名提交")
    assert who.sees("report-received")
    return who


def number_of(who: Person, which: int = -1) -> str:
    """Return the number that a receipt showed."""
    receipts = [
        str(line.values["number"])
        for say in who.heard
        for line in say.lines
        if getattr(line, "key", "") == "report-received"
    ]
    return receipts[which]


def office(house: World) -> Person:
    """Return the clerk, who joined once."""
    return house.people.get(f"{OFFICE}-clerk") or house.member(OFFICE)


def whole(house: World, number: str) -> str:
    """Return everything staff read of a clue."""
    deliver(house)
    clerk = office(house)
    clerk.says(f"卡片 {number}")
    card = clerk.text
    clerk.says(f"全文 {number}")
    return f"{card}\n{clerk.text}"


def asks(house: World, number: str, question: str) -> None:
    """Let the office ask."""
    deliver(house)
    clerk = office(house)
    clerk.says(f"问 {number}", "另写", question)
    clerk.presses("3天")
    clerk.presses("发出")
    deliver(house)


# --- thanks and good-byes -----------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        ("谢谢", "thanks"),
        ("好的，辛苦你们了", "thanks"),
        ("thank you so much!", "thanks"),
        ("收到", "noted"),
        ("嗯嗯", "noted"),
        ("👌", "noted"),
        ("好，我等你们的消息", "noted"),
        ("再见", "farewell"),
        ("謝謝", "thanks"),  # in the other script
        ("希望你们好好查查", "plea"),
        ("please look into it", "plea"),
        ("希望他们退钱", None),  # what he wants
        ("请人处理花了200", None),
        ("没有", None),  # an answer
        ("88", None),  # a number
        ("对了，车牌是湘F12345", None),  # a fact
        ("感谢费500", None),  # what was demanded
        ("收到罚单", None),
        ("好几个人", None),
        ("thanks but they came again", None),
        ("可以吗", None),  # a question
    ],
)
def test_a_courtesy_is_told_from_a_fact(words: str, kind: str | None) -> None:
    """A counter-example beside each."""
    assert kind == courtesy(words)


def test_thanks_are_answered_and_stored_nowhere(house: World, reporter: Person) -> None:
    """谢谢, 好的 and 再见 behind a receipt are no addition and open no draft."""
    for words, key in (("谢谢", "thanks"), ("好的", "noted"), ("收到，再见", "farewell")):
        reporter.says(words)
        assert reporter.sees(f"courtesy-{key}")

    assert () == peek_at(reporter).frames
    assert "谢谢" not in whole(house, number_of(reporter))


def test_thanks_where_it_is_asked_where_words_belong_are_no_more_words(
    house: World, reporter: Person
) -> None:
    """补充，还是新的事？ and then 谢谢: only the first words are added."""
    reporter.says("路边停着一辆白色皮卡", "谢谢你们")
    kind = reporter.sees("courtesy-thanks")
    reporter.says("补充")

    assert kind
    assert reporter.sees("report-added")
    assert "谢谢" not in whole(house, number_of(reporter))


@pytest.mark.parametrize("words", ["匿名提交", "提交", "submit"])
def test_submit_once_more_is_told_that_it_is_registered(reporter: Person, words: str) -> None:
    """It is no addition."""
    reporter.says(words)

    assert reporter.sees("report-registered")
    assert () == peek_at(reporter).frames


def test_thanks_before_any_report_open_no_draft(house: World) -> None:
    """Somebody who only says 好的 is told how to begin."""
    who = house.person("new")
    who.says("好的")

    assert "直接说就行" in who.text
    assert () == peek_at(who).frames


# --- labels -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("日期怎么算的", "deadline-how-start"),
        ("How the date is counted", "deadline-how-start"),
        ("换查询码", "status-rotate-ask"),
        ("复制查询码", "receipt-copy"),
        ("记好了，抹掉码", "receipt-hidden"),
        ("切断联系", "burn-ask"),
        ("progress", "status-title"),
    ],
)
@pytest.mark.parametrize("pending", [(), ("他们开的是白色皮卡",)])
def test_a_label_of_the_receipt_works_when_it_is_typed(
    reporter: Person, typed: str, key: str, pending: tuple[str, ...]
) -> None:
    """On WeChat there is nothing else; also while 补充，还是新的事？ is open."""
    for words in pending:
        reporter.says(words)
    reporter.says(typed)

    assert reporter.sees(key)


def test_a_copied_code_is_not_shown_twice(reporter: Person) -> None:
    """Once the code is put away, 复制查询码 says what to do."""
    reporter.says("记好了，抹掉码", "复制查询码")

    assert reporter.sees("receipt-copy-gone")


def test_thanks_in_a_draft_are_no_part_of_it(house: World) -> None:
    """谢谢 at a question of facts: a kind word, and the question again."""
    who = house.person("new")
    who.says("昨天下午三点城管来我店里说我占道，拿走了我的秤", "谢谢")
    kind = who.sees("courtesy-thanks") and who.sees("report-place-ask")
    who.says("青龙镇老街12号", "没出示", "辛苦了")

    assert kind
    assert who.sees("courtesy-thanks")
    assert "谢谢" not in who.text
    assert "report-review-ask" in open_question(who)


# --- a second report ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("words", "new", "more"),
    [
        ("举报 前天上午十点城管", True, False),
        ("我再说一个：今天早上", True, False),
        ("又有一件事，码头收了五十", True, False),
        ("还有一件事：城管收了我100元", False, False),  # it is asked
        ("对了还有件事忘了，他们没穿制服", False, False),
        ("another matter: yesterday they came", True, False),
        ("补充：他们有三个人", False, True),
        ("刚才忘了说，他们没穿制服", False, True),
        ("I forgot to say there were three", False, True),
        ("我举报后他们又来找我", False, False),
        ("举报的事怎么样了", False, False),
        ("还有个人没穿制服", False, False),
        ("投诉无门", False, False),
        ("投诉他们态度恶劣", False, False),  # they may be the same
        ("report them for being rude, too", False, False),
        ("再来一个人打我", False, False),
    ],
)
def test_who_says_what_his_words_are_is_understood(words: str, new: bool, more: bool) -> None:  # noqa: FBT001
    """And nobody is taken to say it who only uses the words."""
    assert (new, more) == (is_new(words), is_more(words))


def test_a_second_story_is_read_like_the_first(reporter: Person) -> None:
    """新的事 pressed: day, place, unit and sum of the words stand on the card."""
    reporter.says(SECOND)
    reporter.presses("新的事")

    assert reporter.sees("report-review-ask")
    for read in ("11月19日（周四） 08:00", "青龙镇老街", "城管", "500元"):
        assert read in reporter.text


def test_who_says_that_he_reports_is_not_asked(reporter: Person) -> None:
    """举报 before a story says what it is."""
    reporter.says(f"举报 {SECOND}")

    assert reporter.sees("report-review-ask")
    assert "500元" in reporter.text


def test_who_says_that_he_adds_is_not_asked(house: World, reporter: Person) -> None:
    """补充：… goes to the clue, and so does what follows at once."""
    reporter.says("补充：他们开的是白色皮卡")
    first = reporter.sees("report-added")
    reporter.says("车上有三个人")
    second = reporter.sees("report-added")

    assert first
    assert second
    told = whole(house, number_of(reporter))
    assert "他们开的是白色皮卡" in told
    assert "补充：" not in told  # the staff's line says it already
    assert "车上有三个人" in told


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("是同一件事", "report-added"),
        ("不是新的事", "report-added"),
        ("另一件", "report-review-ask"),
        ("it's a new matter", "report-review-ask"),
    ],
)
def test_where_words_belong_is_said_in_words(
    house: World, reporter: Person, words: str, key: str
) -> None:
    """What only answers the question is no more of the words."""
    reporter.says(SECOND, words)

    assert reporter.sees(key)
    assert words not in reporter.text
    assert words not in whole(house, number_of(reporter))


def test_one_more_thing_is_asked_about_although_something_was_just_added(
    reporter: Person,
) -> None:
    """还有件事 may be of the clue, and may be another."""
    reporter.says("补充：他们开的是白色皮卡", "还有一件事：城管收了我100元卫生费")

    assert reporter.sees("report-added-ask")


def test_another_day_is_asked_about_although_something_was_just_added(reporter: Person) -> None:
    """今天城管又… behind an addition may be a new matter."""
    reporter.says("补充：他们开的是白色皮卡", "今天城管又把我的车拖走了")

    assert reporter.sees("report-added-ask")


# --- which clue is meant ------------------------------------------------------------------


@pytest.fixture
def twice(reporter: Person) -> Person:
    """Give somebody with two clues, who looks at the older one."""
    reporter.says(f"举报 {SECOND}")
    reporter.says("匿名提交", "我的", "2")
    assert number_of(reporter, 0) in reporter.text
    return reporter


def test_the_clue_that_is_looked_at_is_withdrawn(twice: Person) -> None:
    """撤回 below a card means the clue of that card, told with what it is about."""
    twice.says("撤回")
    asked = twice.text
    twice.says("好")
    [older, newer] = rows(twice.world, "SELECT state FROM clue ORDER BY id")

    assert number_of(twice, 0) in asked
    assert "路上被罚款" in asked
    assert ("withdrawn", "received") == (older.state, newer.state)


def test_words_below_a_card_are_added_to_its_clue(house: World, twice: Person) -> None:
    """补充 below the older clue's card adds to the older clue."""
    twice.says("补充", "他们开的是白色皮卡")

    assert "白色皮卡" in whole(house, number_of(twice, 0))
    assert "白色皮卡" not in whole(house, number_of(twice, 1))


def test_words_below_a_card_are_its_own_while_others_wait(house: World, twice: Person) -> None:
    """补充，还是新的事？ is open about one clue; below the card of the other, 补充 means that."""
    newer = number_of(twice, 1)
    twice.says("我的", "1", "那边有人说了难听的话", "我的", "2", "补充", "他们开的是白色皮卡")
    waits = twice.sees("report-added-ask")
    twice.presses("add")

    assert waits
    assert "白色皮卡" in whole(house, number_of(twice, 0))
    assert "难听的话" in whole(house, newer)


def test_of_several_clues_it_is_asked_which_is_meant(twice: Person) -> None:
    """A day later nothing is in view: each is named with its kind, and the chosen one is meant."""
    twice.world.passes(hours=25)
    twice.says("撤回")
    asked, text = twice.sees("clue-which"), twice.text
    twice.says(number_of(twice, 0))

    assert asked
    assert "路上被罚款" in text
    assert twice.sees("withdraw-ask")
    assert number_of(twice, 0) in twice.text


def test_a_clue_is_named_by_what_it_is_about(twice: Person) -> None:
    """罚款那个: only one of them is about a fine; what follows is about the same one."""
    twice.world.passes(hours=25)
    twice.says("撤回", "罚款那个")
    asked = number_of(twice, 0) in twice.text and twice.sees("withdraw-ask")
    twice.says("不", "补充")

    assert asked
    assert twice.sees("add-ask")
    assert number_of(twice, 0) in twice.text


@pytest.mark.parametrize("command", ["撤回", "切断联系"])
def test_what_is_told_instead_of_a_choice_is_not_lost(reporter: Person, command: str) -> None:
    """A sentence where yes or no was asked: nothing is done, and it is asked where it belongs."""
    reporter.says(command, "因为他们今天又来找我了，要我撤诉")
    asked = reporter.sees("report-added-ask")
    reporter.says("补充")

    assert asked
    assert reporter.sees("report-added")
    assert ["received"] == [row.state for row in rows(reporter.world, "SELECT state FROM clue")]


def test_a_number_where_nothing_can_be_chosen_is_no_addition(reporter: Person) -> None:
    """2, behind an addition: there is nothing to choose, and nothing is added."""
    reporter.says("补充：他们开的是白色皮卡", "2")

    assert reporter.sees("choice-nothing")


def test_thanks_end_a_look_at_the_door(house: World) -> None:
    """谢谢，知道了 behind an answer of the registries is no next question."""
    who = house.person("shop")
    who.says("核验 市场监管局，青湾木业有限公司", "谢谢，知道了")

    assert who.sees("verify-done")


def test_a_clue_opened_by_code_may_be_added_to(house: World, reporter: Person) -> None:
    """The words stand on its card elsewhere, so they work there."""
    code = next(
        str(line.values["code"])
        for say in reporter.heard
        for line in say.lines
        if getattr(line, "key", "") == "report-received"
    )
    other = house.person("other")
    other.says(f"进度 {code}", "补充")
    asked = other.sees("add-ask")
    other.says("他们开的是白色皮卡")
    added = other.sees("report-added")
    other.says("切断联系")
    cut = other.sees("status-none")
    other.says("撤回")

    assert asked
    assert added
    assert cut
    assert other.sees("withdraw-ask")


# --- a clue that was withdrawn ------------------------------------------------------------


def test_nothing_is_added_to_a_clue_that_was_withdrawn(reporter: Person) -> None:
    """Later words begin a report; 补充 and 撤回 say how it stands."""
    reporter.says("撤回", "好")
    reporter.says("补充")
    gone = reporter.sees("add-gone")
    reporter.says("撤回")
    twice = reporter.sees("withdraw-gone")
    reporter.says(SECOND)

    assert gone
    assert twice
    assert reporter.sees("report-review-ask")


def test_a_clue_that_is_closed_says_what_can_be_done(reporter: Person) -> None:
    """It cannot be withdrawn any more; the word that is named instead works."""
    does(reporter.world, "UPDATE clue SET state = 'closed'")
    reporter.says("撤回")
    late = reporter.sees("withdraw-late") and "切断联系" in reporter.text
    reporter.says("切断联系")

    assert late
    assert reporter.sees("burn-ask")


def test_words_that_wait_for_a_withdrawn_clue_are_not_lost(reporter: Person) -> None:
    """补充，还是新的事？, then 撤回: it is asked whether they are a matter of their own."""
    reporter.says(SECOND, "撤回", "撤回")
    asked = reporter.sees("report-added-gone")
    reporter.says("当新的事")

    assert asked
    assert "500元" in reporter.text
    assert "report" == frame_of(reporter)


@pytest.mark.parametrize("words", ["不撤了", "算了，别撤", "no, keep it"])
def test_who_will_not_withdraw_after_all_says_so(reporter: Person, words: str) -> None:
    """Beside the button."""
    reporter.says("撤回", words)

    assert reporter.sees("withdraw-kept")


@pytest.mark.parametrize(
    "said", ["补充一下，那天还有一个证人", "那天还有个证人叫王五", "当时还有监控"]
)
def test_what_is_more_of_a_withdrawn_clue_is_no_report(reporter: Person, said: str) -> None:
    """补充一下 behind a withdrawal: it is said that the clue is gone, and asked what they are."""
    reporter.says("撤回", "撤回", said)

    assert reporter.sees("report-added-gone")


@pytest.mark.parametrize(
    ("words", "back"),
    [
        ("撤销举报", True),
        ("我不告了，撤回吧", True),
        ("how do I withdraw my report", True),
        ("他们要我撤诉", False),  # what he was told to do
        ("撤了我的摊子", False),
        ("他们让我不告了", False),
    ],
)
def test_whoever_will_not_go_on_is_asked_once(reporter: Person, words: str, back: bool) -> None:  # noqa: FBT001
    """In his own words, also while it is asked where words belong."""
    reporter.says("他们开的是白色皮卡", words)

    assert back is reporter.sees("withdraw-ask")


def test_a_cut_link_leaves_no_number_behind(house: World, reporter: Person) -> None:
    """What waits here names the clue no more: neither a list, nor a question, nor pending words."""
    number = number_of(reporter)
    reporter.says("我的", "他们开的是白色皮卡", "补充 ", "切断联系")
    reporter.presses("抄好了，切断")
    kept = json.dumps(to_json(peek_at(reporter)), ensure_ascii=False, default=str)

    assert reporter.sees("burn-done")
    assert number not in kept


def test_words_that_wait_for_a_clue_that_is_cut_off_are_not_lost(reporter: Person) -> None:
    """They may begin a report of their own."""
    reporter.says(SECOND, "切断联系")
    reporter.presses("抄好了，切断")
    asked = reporter.sees("report-added-gone")
    reporter.says("当新的事")

    assert asked
    assert "500元" in reporter.text


# --- a question of staff ------------------------------------------------------------------


def test_a_new_matter_is_no_answer(house: World, reporter: Person) -> None:
    """今天城管又… while 具体地点 is asked: he says which it is, and the question stays open."""
    asks(house, number_of(reporter), "具体地点？")
    reporter.says("今天城管又把我的车拖走了，要交300元停车费")
    asked = reporter.sees("question-or-new")
    reporter.says("新的事")
    read = "300元" in reporter.text
    [question] = rows(house, "SELECT state FROM question")

    assert asked
    assert read
    assert "open" == question.state


@pytest.mark.parametrize("opened", [(), ("回答",)])
def test_thanks_and_questions_are_no_answer(
    house: World, reporter: Person, opened: tuple[str, ...]
) -> None:
    """谢谢 is kind, 为什么问这个 is answered; the question follows each time."""
    asks(house, number_of(reporter), "具体地点？")
    for words in opened:
        reporter.says(words)
    reporter.says("谢谢")
    kind = reporter.sees("courtesy-thanks") and reporter.sees("question-card")
    reporter.says("为什么问这个")
    why = reporter.sees("question-why") and reporter.sees("question-card")
    reporter.says("进站口那个岗亭")

    assert kind
    assert why
    assert reporter.sees("question-done")


def test_a_yes_answers_a_question_that_wants_one(house: World, reporter: Person) -> None:
    """好的 to 周三方便吗？ is the answer."""
    asks(house, number_of(reporter), "我们周三上门核实，方便吗？")
    reporter.says("好的")

    assert reporter.sees("question-done")


@pytest.mark.parametrize(
    ("question", "words", "key"),
    [
        ("什么时候的事？", "11月18日下午三点，路政在柳河收费站拦了我的车", "question-done"),
        ("什么时候的事？", "今天城管又把我的车拖走了，要交300元", "question-or-new"),  # once more
        ("具体地点？", "今天城管把我的车拖走了，要交300元停车费", "question-or-new"),
        ("具体地点？", "进站口往北的岗亭，路政就站在那里", "question-done"),
    ],
)
def test_what_was_asked_for_tells_what_an_answer_is(
    house: World, reporter: Person, question: str, words: str, key: str
) -> None:
    """A day answers 什么时候; where a place was asked for, one may tell of a new matter."""
    asks(house, number_of(reporter), question)
    reporter.says(words)

    assert reporter.sees(key)


def test_an_answer_days_later_is_no_more_of_what_waits(house: World, reporter: Person) -> None:
    """回答，还是新的事？ was left open: the answer is taken, what waits is asked again."""
    asks(house, number_of(reporter), "具体地点？")
    reporter.says("今天城管又把我的车拖走了，要交300元停车费")
    house.passes(days=2)
    reporter.says("柳河收费站出口往东50米")
    done = reporter.sees("question-done") and reporter.sees("report-added-ask")
    reporter.says("新的事")

    assert done
    assert "300元" in reporter.text
    assert "往东50米" not in reporter.text


def test_the_second_half_of_an_answer_is_not_asked_about(house: World, reporter: Person) -> None:
    """还有要补充的，接着发就行: it is added to the clue that was asked about."""
    asks(house, number_of(reporter), "哪个单位、几个人？")
    reporter.says("是路政的", "一共三个人")

    assert reporter.sees("report-added")
    assert "一共三个人" in whole(house, number_of(reporter))


@pytest.mark.parametrize(
    ("words", "anew"),
    [
        ("今天城管又把我的车拖走了，要交300元停车费", True),
        ("昨天他们又来了", True),
        ("18号交警罚的，没给票", False),  # the same once more
        ("在沙河桥东头，11月18日下午三点", False),
        ("就是昨天下午路政收的", False),
        ("城管收的，微信转的300", False),
    ],
)
def test_another_deed_is_told_from_more_of_the_same(house: World, words: str, anew: bool) -> None:  # noqa: FBT001
    """A day with a unit, or with 又, may be another matter; 罚的 speaks of the one told."""
    assert anew is tells_anew(words, read_words(house.house, words, house.now))


@pytest.mark.parametrize("words", ["要再" * 400, "还有另外" * 200, "那就" * 300, "帮我给我" * 200])
def test_no_words_keep_the_door_waiting(words: str) -> None:
    """What repeats itself without end is read at once."""
    began = time.perf_counter()
    found = (is_new(words), is_more(words), takes_back(words), wanted(words), courtesy(words))

    assert (False, False, False, None, None) == found
    assert time.perf_counter() - began < 1
