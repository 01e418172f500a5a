"""Are the facts of a report looked up at once, and may a company speak for itself?"""

from pathlib import Path

import pytest
from lists import CODE, QUIET, TIMBER, bring, everything
from talk import Person, World, world

from clues.model import Clue
from clues.registry import RegistryKind
from desk.talk import Frame
from desk.turn import peek
from storage import question_rows, unwalled_rows


@pytest.fixture
def house(tmp_path: Path) -> World:
    """Give an office with one list of each kind; it is Thursday 2026-11-19."""
    made = world(tmp_path)
    everything(made)
    bring(made, RegistryKind.QUIET, QUIET, source="青湾县")
    return made


def clue_of(who: Person) -> Clue:
    """Return the only clue of this person, with its accused."""
    with who.world.room() as room:
        [seen] = unwalled_rows.of_reporter(room.conn, room.sealer, who.address)
        clue = unwalled_rows.reporters(room.conn, room.sealer, who.address, seen.number)
    assert clue is not None
    return clue


def frame_of(who: Person) -> Frame:
    """Return what is open."""
    with who.world.room() as room:
        talk = peek(room, "telegram", who.lookup)
    assert talk is not None
    assert talk.frame is not None
    return talk.frame


def inspected(who: Person, agency: str = "应急管理（安监）") -> None:
    """Answer the guided questions about an inspection up to the card."""
    who.says("/report")
    who.presses("来单位检查")
    who.presses("没备案来查")
    who.says("来了两个人，翻了半天东西", "城关镇工业路")
    who.presses("今天")
    who.presses(agency)
    who.says("青湾木业")
    who.presses("没扫")
    who.presses("没给")
    who.presses("证件票据都没有")


def test_an_inspection_is_compared_with_filings_and_calendar(house: World) -> None:
    """Once company, unit and day are told, the card says what the lists say, with editions."""
    who = house.person()
    inspected(who)
    card = who.text
    who.presses("匿名提交")
    staff = house.member("business-office")
    staff.says(f"/claim {clue_of(who).number}")

    assert "涉企检查备案表里没有查到" in card
    assert "11月版" in card
    assert "宁静日内" in card
    assert "2026年第1版" in card
    assert "涉企检查备案表里没有查到" in staff.text
    assert "没扫" in staff.text


def test_a_filing_that_is_there_stands_on_the_card(house: World) -> None:
    """Found is told as plainly as not found."""
    who = house.person()
    inspected(who, "市场监管")

    assert "涉企检查备案表里有青检备118号" in who.text


def test_who_does_not_name_his_company_is_not_asked_twice(house: World) -> None:
    """跳过 leaves the company out, and nothing is looked up."""
    who = house.person()
    who.says("/report")
    who.presses("来单位检查")
    who.presses("没备案来查")
    who.says("来了两个人", "城关镇")
    who.presses("今天")
    who.presses("应急管理（安监）")
    who.says("跳过")
    who.presses("没扫")
    who.presses("没给")
    who.presses("证件票据都没有")

    assert who.sees("report-review-ask")
    assert "备案表" not in who.text


def test_a_fine_at_a_point_that_is_not_for_fines(house: World) -> None:
    """The approved powers are compared with what was taken there."""
    who = house.person()
    who.says("/report")
    who.presses("路上、水上")
    who.presses("路上被罚款")
    who.says("拦下来说要交钱", "S306 K88+200")
    who.presses("今天")
    who.presses("交警")
    who.says("二百")
    who.presses("证件票据都没有")

    assert "批准事项没有写罚款、收费" in who.text


def named(who: Person) -> None:
    """Choose the named mode on the card."""
    who.presses("留联系方式再提交")
    who.presses("实名")


def test_a_company_reports_in_its_own_name(house: World) -> None:
    """A slip is named, the list's name is offered, the right is asked; all of it is sealed."""
    who = house.person()
    inspected(who)
    named(who)
    who.presses("公司")
    who.says("91439901MA4QWX1P7B")
    slip = who.sees("company-code-wrong")
    who.says(CODE)
    offered = TIMBER in who.text
    who.presses("对")
    who.presses("受公司委托")
    who.says("李会计 13900000000")
    who.presses("同意")
    card = who.text
    who.presses("提交")
    clue = clue_of(who)
    with house.room() as room:
        sealed = question_rows.identity_of(room.conn, room.sealer, clue)

    assert slip
    assert offered
    assert "实名（公司）" in card
    assert sealed is not None
    assert (TIMBER, CODE, "entrusted") == tuple(
        sealed[0][key] for key in ("company", "code", "right")
    )
    assert not {"party", "firm-code", "firm-name", "firm-right"} & clue.told.keys()


def test_an_employee_speaks_for_himself(house: World) -> None:
    """Whoever reports without his company's knowledge is not its voice."""
    who = house.person()
    inspected(who)
    named(who)
    who.presses("公司")
    who.presses("先不填")
    who.says("青湾木业有限公司")
    who.presses("员工，公司不知道")
    told = who.sees("company-right-employee")
    who.says("李会计 13900000000")
    who.presses("同意")

    assert told
    assert "实名（公司）" not in who.text


@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("11010519491231002X", "idcard-refuse"),  # never asked for, and masked
        ("13900000000", "company-code-other"),  # a telephone number
        ("91439901MA4QWX", "company-code-length"),
        ("91439901MA4QWXIP7E", "company-code-letter"),  # an I for a 1
    ],
)
def test_another_number_is_named_as_what_it_is(house: World, typed: str, key: str) -> None:
    """People have many numbers at hand."""
    who = house.person()
    inspected(who)
    named(who)
    who.presses("公司")
    who.says(typed)

    assert who.sees(key)


def test_a_driver_is_not_asked_for_a_company(house: World) -> None:
    """Only where an enterprise is concerned."""
    who = house.person()
    who.says("/report")
    who.presses("路上、水上")
    who.presses("拦车检查")
    who.says("拦住翻了半天车厢", "207国道")
    who.presses("今天")
    who.presses("交警")
    who.presses("证件票据都没有")
    named(who)

    assert who.sees("identity-phone-ask")


def test_a_company_in_the_story_is_not_asked_for(house: World) -> None:
    """Named in the first message, it stands on the card with the words, and is looked up."""
    who = house.person()
    who.says(f"今天上午应急局来了两个人到{TIMBER}检查，没有备案，翻了半天东西，证件也没出示")
    quoted = who.text
    asked = []
    for _ in range(8):
        if who.sees("report-review-ask"):
            break
        asked.append(who.sees("insp-company-ask"))
        labels = who.labels
        who.presses("没备案来查" if "没备案来查" in labels else labels[0])

    assert f"{TIMBER}（“{TIMBER}”）" in quoted
    assert not any(asked)
    assert who.sees("report-review-ask")
    assert TIMBER in who.text
    assert "涉企检查备案表里没有查到" in who.text


@pytest.mark.parametrize(
    ("story", "company"),
    [
        (f"昨天市监局来{TIMBER}查", {"name": TIMBER, "said": TIMBER}),
        (
            f"{TIMBER}，代码{CODE}，昨天市监局来查",
            {"name": TIMBER, "code": CODE, "said": f"{TIMBER}；{CODE}"},
        ),
        (f"代码{CODE}，昨天市监局来查", {"name": "", "code": CODE, "said": CODE}),
        # Of two the inspected one is asked for.
        (f"昨天应急局来查{TIMBER}和云水鸿发纸业有限公司", None),
        # The one that is pressed upon somebody is not the one inspected.
        ("应急局查了三次，要我们必须找宏达检测有限公司做检测", None),
        ("应急局查了三次，灭火器指定买宏达消防器材有限公司的", None),
        ("今天有人来厂里检查，没有备案", None),
    ],
)
def test_which_company_a_story_names(
    house: World, story: str, company: dict[str, str] | None
) -> None:
    """One company or code is taken with its words; what could be another one is asked."""
    who = house.person()
    who.says(story)

    assert company == frame_of(who).answers.get("company")


def test_a_company_is_corrected_with_a_word(house: World) -> None:
    """Another name takes the place of the first, whose code goes with it."""
    who = house.person()
    who.says(f"昨天市监局两个人来{TIMBER}检查，代码{CODE}，没有备案，没出示证件")
    who.says("不是青湾木业有限公司，是云水鸿发纸业有限公司")

    assert "云水鸿发纸业有限公司" == frame_of(who).answers["company"]["name"]
    assert "code" not in frame_of(who).answers["company"]


@pytest.mark.parametrize(
    ("said", "name"),
    [
        ("青湾木业", "青湾木业"),
        ("我们公司叫青湾木业", "青湾木业"),
        ("昊天五金，在老街12号，老板在场", "昊天五金"),
        ("我们是村里的卫生室，没有公司", "村里的卫生室"),
        ("不是公司，是家庭作坊", None),
        ("没有营业执照，就一个小摊", None),
        ("上午九点多，查了两个小时，停产一上午", ""),  # asked again
        ("查了两个小时", ""),
        ("个体户，叫老李副食", "老李副食"),
    ],
)
def test_only_a_name_stands_as_the_company(house: World, said: str, name: str | None) -> None:
    """What is none stays with the story; who has no company is not asked again."""
    who = house.person()
    who.says("应急局昨天上午十点来我们厂检查没给检查通知书", "老街12号")
    asked = who.sees("insp-company-ask")
    who.says(said)
    answers = frame_of(who).answers

    assert asked
    assert (name or None) == (answers.get("company") or {}).get("name")
    assert who.sees("insp-company-ask") is (name == "")
    assert (said in answers["story"]) is (name != "青湾木业")


@pytest.mark.parametrize("said", ["没有", "不想说", "不方便说", "不知道"])
def test_a_company_need_not_be_named(house: World, said: str) -> None:
    """Who has none, or would rather not, is asked the next thing."""
    who = house.person()
    who.says("应急局昨天上午十点来我们厂检查没给检查通知书", "老街12号", said)

    assert {} == frame_of(who).answers["company"]
    assert said not in frame_of(who).answers["story"]


REPEATED = "应急局今年反复来查，昨天又来我们青湾木业有限公司，高新区创业路6号"
STOPPED = "应急局昨天来我们青湾木业有限公司检查，高新区创业路6号，停机停了一上午，影响生产"
UNFILED = "应急局昨天来我们青湾木业有限公司检查，没有备案，高新区创业路6号"


@pytest.mark.parametrize(
    ("story", "before", "said", "key", "kept"),
    [
        (UNFILED, (), "没扫，进门就翻柜子", "code", {"id": "unscanned"}),
        (UNFILED, (), "扫了，但是扫不出来", "code", {"id": "scanned"}),
        (UNFILED, (), "不清楚，我不在店里", "code", {"id": "unsure"}),
        (UNFILED, ("没扫",), "没给，说是例行检查", "notice", {"id": "missing"}),
        (UNFILED, ("没扫",), "给了，上面没盖章", "notice", {"id": "given"}),
        (STOPPED, ("没扫",), "停产，没说停到什么时候", "demand", {"id": "stop"}),
        (REPEATED, ("没扫",), "来了三次了，每次都要吃饭", "count", {"times": 3}),
        (REPEATED, ("没扫",), "记不清了，反正每个月都来", "count", {}),
    ],
)
def test_what_was_at_the_door_is_told_in_a_sentence(
    house: World, story: str, before: tuple[str, ...], said: str, key: str, kept: object
) -> None:
    """The first part answers, and the rest is told with the story."""
    who = house.person()
    who.says(story, *before, said)
    answers = frame_of(who).answers

    assert kept == answers[key]
    assert said in answers["story"]
    assert who.sees("report-story-rest")


def test_a_count_that_tells_none_is_kept_and_asked_again(house: World) -> None:
    """好多次了，烦死了 is no number."""
    who = house.person()
    who.says(REPEATED, "没扫", "好多次了，老板都烦死了")

    assert "count" not in frame_of(who).answers
    assert "好多次了" in frame_of(who).answers["story"]
    assert who.sees("insp-count-ask")


@pytest.mark.parametrize(
    "story",
    [
        "昨天上午应急局来我厂里检查，没说为什么，转了一圈就走",
        "市场监管这个月已经来我店里检查了五次",
        "环保局来我公司，宁静日还来查",
        "卫健委昨天来诊所检查，什么都没出示",
    ],
)
def test_at_most_three_questions_follow_a_story_of_an_inspection(house: World, story: str) -> None:
    """A company says where it was; what is still missing then, staff ask."""
    who = house.person()
    who.says(story)
    if who.sees("report-category-ask"):
        who.presses(who.labels[0])
    asked = []
    while not who.sees("report-review-ask"):
        asked.append(who.labels)
        who.presses(next(each for each in ("跳过", "记不清", "不清楚") if each in who.labels))

    assert 0 < len(asked) <= 3
