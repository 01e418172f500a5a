"""Does an enterprise with an inspector at the door get its answer, and a report by one tap?"""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from lists import (
    CAP,
    ENTERPRISE,
    FILING,
    MARKET,
    POINT,
    QUIET,
    TIMBER,
    bring,
    everything,
    journal,
)
from talk import Person, World, frame_of, open_question, peek_at, world

from clues.registry import RegistryKind
from locales import Catalogue
from storage import unwalled_rows

ACCUSING = (
    "违规",
    "违法",
    "非法",
    "属实",
    "可疑",
    "造假",
    "虚假",
    "应当处罚",
    "查实",
    "不合法",
    "涉嫌",
)
ACCUSING_EN = ("illegal", "unlawful", "violat", "fake", "suspicious", "guilty", "offence")


@pytest.fixture
def house(tmp_path: Path) -> World:
    """Give an office with one list of each kind; it is Thursday 2026-11-19."""
    made = world(tmp_path)
    everything(made)
    return made


@pytest.fixture
def clerk(house: World) -> Person:
    """Give somebody in a factory's office."""
    return house.person("factory")


@pytest.mark.parametrize("channel", ["telegram", "web", "wechat"])
def test_two_messages_to_an_answer_and_one_tap_to_a_report(house: World, channel: str) -> None:
    """核验, the question; then [报上去]: on every channel, counted."""
    who = house.person(f"at-{channel}", channel)
    who.says("核验", "应急局，查青湾木业")
    answered = open_question(who)
    acts = who.events
    who.says("报上去")

    assert "verify-absent" in answered
    assert 2 == acts
    assert 3 == who.events
    assert "insp-code-ask" in open_question(who)
    assert "report" == frame_of(who)


@pytest.mark.parametrize(
    ("asked", "key"),
    [
        ("市场监管局，青湾木业有限公司", "verify-found"),  # as written on the notice
        ("市监局来查青湾木业", "verify-found"),  # everyday words
        ("市场监管局 91439901MA4QWX1P7E", "verify-found"),  # by credit code
        ("检查码 JC20261117008", "verify-found"),  # by the check code
        ("青湾木业", "verify-found"),  # whoever it is
        ("应急局，青湾木业", "verify-absent"),  # another unit
        ("应急局，青湾竹业", "verify-absent"),  # another company
        ("S306沙河桥", "verify-point-found"),
        ("207国道老渡口", "verify-point-absent"),
        ("收管理费有没有依据", "verify-fee-absent"),
        ("特种设备检验费", "verify-fee-found"),
        ("执法证号18090099001", "verify-officer-found"),
        ("执法证号18090099002", "verify-officer-absent"),
    ],
)
def test_one_message_is_enough(clerk: Person, asked: str, key: str) -> None:
    """Every answer names the list, its edition and its source."""
    clerk.says("核验", asked)

    assert clerk.sees(key)
    assert "11月版" in clerk.text
    assert "青湾县司法局" in clerk.text


def test_the_answer_may_come_with_the_word(clerk: Person) -> None:
    """核验 and the question in one message are one act."""
    clerk.says("核验 市监局，青湾木业")

    assert clerk.sees("verify-found")


def test_a_driver_sends_where_he_stands(house: World) -> None:
    """A position finds the point it stands at."""
    bring(
        house,
        RegistryKind.CHECKPOINT,
        {**POINT, "latitude": 28.9, "longitude": 112.3},
        name="带位置",
    )
    driver = house.person("driver")
    driver.says("核验")
    driver.sends_place(28.905, 112.302)
    near = driver.sees("verify-point-found")
    driver.says("核验")
    driver.sends_place(29.9, 112.3)

    assert near
    assert driver.sees("verify-point-absent")
    assert "沙河桥" not in driver.text


def test_only_what_is_missing_is_asked(clerk: Person) -> None:
    """A unit alone is asked whose inspection it is."""
    clerk.says("核验", "市场监管局")
    asked = clerk.sees("verify-company-ask")
    clerk.says("青湾木业")

    assert asked
    assert clerk.sees("verify-found")


def test_several_companies_are_asked_about_and_never_more_than_three(house: World) -> None:
    """A list is asked about, not read out."""
    bring(
        house,
        RegistryKind.FILING,
        {**FILING, "ident": "1", "company": "青湾石业有限公司"},
        {**FILING, "ident": "2", "company": "青湾石业股份有限公司"},
        name="另一批",
    )
    many = [{**FILING, "ident": f"m{at}", "company": f"云水纸业{at}厂"} for at in range(9)]
    bring(house, RegistryKind.FILING, *many, name="又一批")
    who = house.person("curious")
    who.says("核验", "市监局，青湾石业")
    asked, labels = who.sees("verify-many"), who.labels
    who.presses("青湾石业股份有限公司")
    found = who.sees("verify-found")
    who.says("核验", "市监局，云水纸业")

    assert asked
    assert 4 >= len([label for label in labels if label != "返回"])
    assert found
    assert who.sees("verify-vague")
    assert "云水纸业0厂" not in who.text


def test_one_person_cannot_read_a_list_out(house: World, clerk: Person) -> None:
    """After many questions of a day there is a pause, and it is told."""
    clerk.says("核验 青湾木业")
    for _ in range(house.house.limits.looks_a_day):
        clerk.says("核验 青湾木业")
        house.passes(seconds=10)

    assert clerk.sees("verify-toomany")


def test_a_quiet_day_is_told_with_its_rule_and_exceptions(house: World, clerk: Person) -> None:
    """The claimed exception is recorded with the paper that was shown."""
    bring(house, RegistryKind.QUIET, QUIET, source="青湾县")
    clerk.says("核验", "应急局，青湾木业")
    quiet, text = clerk.sees("verify-quiet"), clerk.text
    clerk.presses("有人投诉")
    clerk.presses("看了，有文号")
    clerk.says("青安函9号")
    noted = clerk.text
    clerk.presses("报上去")

    assert quiet
    assert "每月1日至20日" in text
    assert "宁静日制度" in text
    assert "2026年第1版" in text
    assert "青安函9号" in noted
    assert "宁静日来查" in told_card(clerk)
    [(actor, _, detail)] = journal(house, "verify.claimed")
    assert "asker:telegram" == actor
    assert "complaint" in detail


def told_card(who: Person) -> str:
    """Answer what is still open, and return the review card."""
    for _ in range(8):
        if who.sees("report-review-ask"):
            return who.text
        _, choice = who.heard[-1], who.heard[-1].choices
        who.presses(next(each.id for each in choice if each.id != "back"))
    raise AssertionError(who.text)


def test_the_report_carries_the_answer_to_the_card_and_the_staff(
    house: World, clerk: Person
) -> None:
    """What was answered is quoted with its edition, for the reporter and for staff."""
    clerk.says("核验", "应急局，青湾木业")
    clerk.presses("报上去")
    card = told_card(clerk)
    clerk.presses("匿名提交")

    assert "核验" in card
    assert "11月版" in card
    assert "青湾木业" in card
    assert "没备案来查" in card
    with house.room() as room:
        [seen] = unwalled_rows.of_reporter(room.conn, room.sealer, clerk.address)
        clue = unwalled_rows.reporters(room.conn, room.sealer, clerk.address, seen.number)
    assert clue is not None
    assert "insp.unfiled" == clue.category
    assert ("emergency",) == clue.accused
    staff = house.member("business-office")
    staff.says(f"/claim {clue.number}")
    assert "11月版" in staff.text


def test_what_was_answered_is_journaled_without_identity(house: World, clerk: Person) -> None:
    """Edition, list, result and day; not who asked, nor about which company."""
    edition = bring(house, RegistryKind.FILING, FILING, name="更正版")
    clerk.says("核验", "市监局，青湾木业")

    [(actor, subject, detail)] = journal(house, "verify.answered")
    assert "asker:telegram" == actor
    assert f"edition:{edition.id}" == subject
    assert '"found"' in detail
    assert TIMBER not in detail
    assert str(clerk.address) not in actor


def test_the_edition_of_the_told_day_is_asked(house: World, clerk: Person) -> None:
    """Yesterday's list answers for yesterday; a correction overwrites nothing."""
    kind = RegistryKind.CERTIFICATE
    bring(
        house,
        kind,
        {"ident": "18090099001", "unit": "新单位"},
        name="新版",
        valid_from=date(2026, 11, 19),
    )
    clerk.says("核验", "执法证号18090099001")
    today = clerk.text

    assert "新单位" in today
    assert MARKET not in today


def test_an_empty_office_says_that_it_cannot_look(tmp_path: Path) -> None:
    """Without lists nothing is said to be absent."""
    clerk = world(tmp_path).person()
    clerk.says("核验", "市监局，青湾木业")

    assert clerk.sees("verify-nolist")
    assert not clerk.sees("verify-absent")


def test_the_years_count_stands_beside_the_cap(house: World, clerk: Person) -> None:
    """Three filings of a year, a published cap of two: two figures and their source."""
    more = [
        {**FILING, "ident": f"{at}号", "valid_from": f"2026-0{at}-01", "valid_to": f"2026-0{at}-02"}
        for at in (2, 5)
    ]
    bring(house, RegistryKind.FILING, *more, name="上半年")
    clerk.says("核验", "市监局，青湾木业")

    assert clerk.sees("verify-cap")
    assert "3 次" in clerk.text
    assert "2 次" in clerk.text
    assert CAP["basis"] in clerk.text


def test_what_differs_is_noted(clerk: Person) -> None:
    """The filing is there, the people at the door are others."""
    clerk.says("核验", "市监局，青湾木业")
    clerk.presses("和来的人、事对不上")
    clerk.presses("人")

    assert clerk.sees("verify-noted-differ")
    clerk.presses("先不报")
    assert clerk.sees("verify-done")


def test_tips_are_told_and_the_question_stays(clerk: Person) -> None:
    """What one may ask politely, and then the answer's buttons again."""
    clerk.says("核验", "应急局，青湾木业")
    clerk.presses("当面可以问什么")

    assert clerk.sees("verify-tips")
    assert "报上去" in clerk.labels


def test_another_name_is_typed_under_the_answer(clerk: Person) -> None:
    """Whoever was not found is looked up by another name at once."""
    clerk.says("核验", "应急局，青湾竹业")
    clerk.says("市监局，青湾木业")

    assert clerk.sees("verify-found")


def test_a_stale_list_says_so(house: World, clerk: Person) -> None:
    """A list of long ago may not be the newest."""
    house.now = datetime(2027, 2, 1, 3, tzinfo=UTC)
    clerk.says("核验", "市监局，青湾木业")

    assert clerk.sees("verify-stale")


def test_a_draft_that_is_open_takes_the_answer_in(clerk: Person) -> None:
    """A report that was begun goes on, with what the lists say."""
    clerk.says("/report")
    clerk.presses(clerk.labels[1])
    clerk.says("核验 应急局，青湾木业")
    clerk.presses("报上去")

    assert "report" == frame_of(clerk)
    assert peek_at(clerk).frame.answers["checks"]


@pytest.mark.parametrize("told", ["", "昨天下午三点路政在柳河收费站罚我200没开票没亮证"])
def test_without_any_list_a_draft_takes_the_answer_in_all_the_same(
    tmp_path: Path, told: str
) -> None:
    """Where nothing could be looked up, [报上去] goes on with the draft and changes none of it."""
    who = world(tmp_path).person()
    who.says(told or "/report", "核验", "市场监管局，青湾木业有限公司")
    before = next(frame for frame in peek_at(who).frames if frame.flow == "report")
    who.presses("报上去")
    after = peek_at(who).frame

    assert who.sees("verify-reporting")
    assert "report" == frame_of(who)
    assert "checks" not in after.answers
    assert before.answers.items() <= after.answers.items()


def test_a_story_told_before_keeps_its_own_day_place_and_kind(clerk: Person) -> None:
    """What is at the door today says nothing of when and where it happened."""
    clerk.says("我开小卖部的，来查的人没亮证，还骂人", "核验", "应急局，青湾木业")
    clerk.presses("报上去")
    answers = peek_at(clerk).frame.answers

    assert {"agency", "company", "checks"} <= answers.keys()
    assert not {"time", "place"} & answers.keys()


def test_two_answers_stand_below_each_other(clerk: Person) -> None:
    """A second look adds what it found, once."""
    clerk.says("/report")
    clerk.presses(clerk.labels[1])
    for asked in ("核验 应急局，青湾木业", "核验 市场监管局，青湾木业", "核验 应急局，青湾木业"):
        clerk.says(asked)
        clerk.presses("报上去")
    checks = peek_at(clerk).frame.answers["checks"]

    assert len(checks) == len({str(line) for line in checks})
    assert 2 <= len(checks)


def test_no_answer_accuses() -> None:
    """No text of the room says that somebody did wrong, in either language."""
    texts = Catalogue()
    for language, words in (("zh-Hans", ACCUSING), ("en", ACCUSING_EN)):
        ours = {key for key in texts.variables(language) if key.startswith(("verify-", "check-"))}
        raw = (Path(__file__).parents[2] / "locales" / language / "verify.ftl").read_text("utf-8")
        said = "\n".join(line for line in raw.splitlines() if not line.startswith("#"))

        assert 60 < len(ours)
        assert [] == [word for word in words if word in said.casefold()]


def test_english_is_spoken_too(house: World) -> None:
    """A foreign manager asks and reads in English."""
    who = house.person("manager")
    who.says("/language en")
    who.language = "en"
    who.says("/verify", "market regulation, " + TIMBER)

    assert who.sees("verify-found")
    assert "One filing was found" in who.text
    assert ENTERPRISE["company"] in who.text
