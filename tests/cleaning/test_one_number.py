"""Has a file one number, whoever reads of it, and is one that was lost never counted as kept?"""

import re
from dataclasses import replace
from pathlib import Path

import pytest
from staffroom import OFFICE, deliver, reported
from talk import Person, World, world

from bot import web_views
from bot.case_zip import CaseZip
from clues.permissions import Role
from clues.speech import FileKind, FileRef
from clues.working_copy import NoCopy, PhotoFacts
from desk import case_file, lookup, members
from desk.case_file import CaseFile
from desk.files import Piece, show_nth
from desk.intake import KeepFiles, keep_files
from desk.payload import unpack
from desk.talk import Member
from desk.turn import peek
from storage import copy_rows, evidence_rows, talk_rows, unwalled_rows
from storage.copy_rows import WorkingCopy
from storage.evidence import Stored

COPIED, SEALED, LOST, WAITING = "copied", "sealed", "lost", "waiting"
SIX = (COPIED, SEALED, LOST, COPIED, WAITING, COPIED)


@pytest.fixture
def house(tmp_path: Path) -> World:
    """Give a fresh office."""
    return world(tmp_path)


@pytest.fixture
def reporter(house: World) -> Person:
    """Give somebody who was welcomed, behind whom three files of others came."""
    other = house.person("another")
    other.says("/start", "昨天下午三点在柳河收费站，路政罚了我200，没给票，没亮证")
    for _ in range(3):
        other.sends_photo()
    who = house.person()
    who.says("/start")
    return who


def sent(who: Person, standings: tuple[str, ...] = SIX) -> str:
    """Return the number of a clue whose files have got so far."""
    number = reported(who)
    file = FileRef(kind=FileKind.PHOTO, ref="p")
    with who.world.room() as room:
        talk = peek(room, who.channel, who.lookup)
        assert talk is not None
        for _ in standings:
            keep_files(room, talk, KeepFiles(files=(file,), number=number))
    for piece, standing in zip(pieces(who), standings, strict=True):
        becomes(who.world, piece, standing)
    deliver(who.world)
    return number


def pieces(who: Person) -> list[Piece]:
    """Return the files of the one clue of a person."""
    with who.world.room() as room:
        [clue] = unwalled_rows.of_reporter(room.conn, room.sealer, who.address)
        return evidence_rows.of_clue(room.conn, room.sealer, clue.id)


def becomes(house: World, piece: Piece, standing: str) -> None:
    """Let a file get so far."""
    with house.room() as room:
        if standing == LOST:
            evidence_rows.failed(room.conn, piece.id)
        if standing in (COPIED, SEALED):
            evidence_rows.stored(
                room.conn, piece.id, blob="x", size=9, sha256=bytes(32), now=room.now
            )
        if standing == SEALED:
            copy_rows.none(room.conn, piece.id, NoCopy.VAULT)
        if standing == COPIED:
            copy = WorkingCopy(
                medium="jpeg", stored=Stored("0" * 32, 9, bytes(32)), facts=PhotoFacts()
            )
            copy_rows.made(room.conn, room.sealer, piece.id, key_id=piece.key_id, copy=copy)


def exported(house: World, number: str) -> CaseFile:
    """Return the case as the first member may take it out."""
    with house.room() as room:
        found = case_file.export(room, Member(id=1, unit=OFFICE, role=Role.CLERK), number)
    assert found is not None
    return found


def test_the_list_the_captions_the_links_and_the_case_count_alike(
    house: World, reporter: Person
) -> None:
    """Three of six have a copy: they are 1, 4 and 6 wherever they are named."""
    number, clerk = sent(reporter), house.member(OFFICE)
    clerk.says(f"附件 {number}")
    listed = re.findall(r"^(\d)　照片.*工作副本在下面", clerk.text, re.MULTILINE)
    handed = re.findall(r"工作副本 (\d)，原件封存", clerk.text)
    case = exported(house, number)
    with house.room() as room:
        clerks = Member(id=1, unit=OFFICE, role=Role.CLERK)
        seen = [nth for nth in range(9) if show_nth(room, clerks, number, nth)]

    assert ["1", "4", "6"] == listed == handed
    assert [1, 4, 6] == seen == [piece.nth for piece in case.copies]
    assert [2] == [piece.nth for piece in case.vault]
    assert [3, 5] == [piece.nth for piece in case.missing]


def test_no_number_of_the_whole_office_leaves_it(house: World, reporter: Person) -> None:
    """How many files came to others is nobody's to read from his own."""
    number = sent(reporter)
    clerk = house.person("clerk-in-a-browser", "web")
    with house.room() as room:
        members.invite(room, name="c", unit=OFFICE, role=Role.CLERK, secret="secret-c")
    clerk.says("/start join-secret-c")
    clerk.says(f"附件 {number}")
    with house.room() as room:
        lines = talk_rows.lines(room.conn, room.sealer, clerk.address)
    links = [each.link for row in lines for each in unpack(row.body).choices if each.link]

    assert [f"/desk/files/{number}/{nth}" for nth in (1, 4, 6)] == links


def test_a_card_counts_what_was_lost_as_lost(house: World, reporter: Person) -> None:
    """As long as one is being fetched, too; the fingerprints are of those that are kept."""
    number, clerk = sent(reporter), house.member(OFFICE)
    clerk.says(number)

    assert "附件　6张照片（3个有工作副本、1个只封存、1个还在取、1个没取下来）" in clerk.text
    assert 4 == clerk.text.count("00000000")


def test_a_lost_file_is_not_being_saved_for_ever(reporter: Person) -> None:
    """进度 and the receipt say it, and ask for it again."""
    sent(reporter, (COPIED, LOST, WAITING))
    reporter.says("进度")
    rows = [line.partition("　")[2] for line in reporter.text.splitlines() if "附件" in line[:2]]

    assert "没取下来，请再发一次" in rows[1]
    assert "正在保存" in rows[2]
    assert ["照片"] * 3 == [row.partition("，")[0] for row in rows]


def test_a_receipt_counts_a_lost_file_apart(house: World) -> None:
    """It proves what is kept, and says what is not."""
    who = house.person()
    who.says("/start", "昨天下午三点在柳河收费站，路政罚了我200，没给票，没亮证")
    who.sends_photo()
    who.sends_photo()
    with house.room() as room:
        kept, lost = evidence_rows.of_draft(room.conn, room.sealer, who.address)
    becomes(house, kept, SEALED)
    becomes(house, lost, LOST)
    who.says("匿名提交")

    assert "附件　1张照片，指纹 00000000；另有1个没取下来，请再发一次" in who.text


def test_a_receipt_shows_the_fingerprints_there_are_already(house: World) -> None:
    """One that is still fetched hides none of the others."""
    who = house.person()
    who.says("/start", "昨天下午三点在柳河收费站，路政罚了我200，没给票，没亮证")
    for _ in range(3):
        who.sends_photo()
    with house.room() as room:
        _, *kept = evidence_rows.of_draft(room.conn, room.sealer, who.address)
    for piece in kept:
        becomes(house, piece, SEALED)
    who.says("匿名提交")

    assert "附件　3张照片，指纹 2 00000000、3 00000000；另1个正在保存" in who.text


def test_what_was_added_stands_in_the_story_of_the_page(reporter: Person) -> None:
    """One line for what came together; what could not be fetched was not added."""
    number, house = sent(reporter, ()), reporter.world
    for kinds in ((FileKind.PHOTO,) * 3, (), (FileKind.DOCUMENT,)):
        house.passes(minutes=7)
        with house.room() as room:
            talk = peek(room, reporter.channel, reporter.lookup)
            assert talk is not None
            files = tuple(FileRef(kind=each, ref="p") for each in kinds)
            keep_files(room, talk, KeepFiles(files=files, number=number))
        if not kinds:
            reporter.says("补充", "他们还拍了我的身份证")
    becomes(house, pieces(reporter)[2], LOST)
    with house.room() as room:
        found = lookup.own_clue(room, talk, lookup.OwnClue(number))
    assert found is not None
    view = web_views.status(house.house, found, reporter.lookup, "zh-Hans", house.now)
    story = [each.text for each in view.happenings if not each.next]

    assert ["又收到1个文件（附件 4）", "又收到2张照片（附件 1、2）"] == [
        each for each in story if "附件" in each
    ]
    assert story.index("又收到1个文件（附件 4）") == 0


@pytest.mark.parametrize("page", ["https://clue.example", ""])
def test_the_files_beyond_those_listed_stand_on_the_page(reporter: Person, page: str) -> None:
    """Where there is one."""
    sent(reporter, (SEALED,) * 22)
    reporter.world.house = replace(reporter.world.house, public_url=page)
    reporter.says("进度")

    assert ("在网页上看全部" in reporter.text) == bool(page)
    assert ("这里不再列出" in reporter.text) == (not page)


def test_a_receipt_says_which_fingerprint_is_of_which_file(house: World) -> None:
    """By the number it has everywhere, and of a few by the name its sender gave it."""
    who = house.person()
    who.says("/start", "昨天下午三点在柳河收费站，路政罚了我200，没给票，没亮证")
    who.sends_photo()
    who.sends_photo(name="罚单.jpg")
    with house.room() as room:
        pieces = evidence_rows.of_draft(room.conn, room.sealer, who.address)
    for each in pieces:
        becomes(house, each, SEALED)
    who.says("匿名提交")

    assert "附件　2张照片，指纹 1 00000000、2“罚单.jpg”00000000" in who.text


def test_a_receipt_of_many_files_fits_a_screen(house: World) -> None:
    """Nine are listed by their numbers, all of them stand in 进度."""
    who = house.person()
    who.says("/start", "昨天下午三点在柳河收费站，路政罚了我200，没给票，没亮证")
    for _ in range(11):
        who.sends_photo(name="罚单.jpg")
    with house.room() as room:
        pieces = evidence_rows.of_draft(room.conn, room.sealer, who.address)
    for each in pieces:
        becomes(house, each, SEALED)
    who.says("匿名提交")

    assert "9 00000000……全部在“进度”里" in who.text
    assert "罚单" not in who.text


def test_a_case_file_vouches_for_no_original_that_is_not_there(
    house: World, reporter: Person, tmp_path: Path
) -> None:
    """What did not come stands in a list of its own, with why."""
    found = exported(house, sent(reporter))
    made = CaseZip(tmp_path / "case.zip", found, house.desk.zone)
    for piece in found.copies:
        made.copy(piece, [b"x"])
    said = made._manifest()
    made.abandon()

    assert ["files/01.jpg", "files/04.jpg", "files/06.jpg"] == [
        row["path"] for row in said["files"]
    ]
    assert [(2, "00" * 32)] == [(row["n"], row["sha256"]) for row in said["only_sealed"]]
    assert [(3, LOST), (5, WAITING)] == [(row["n"], row["why"]) for row in said["missing"]]


def test_a_button_that_takes_a_file_back_tells_no_count_of_others(reporter: Person) -> None:
    """It says which of the draft's own it is."""
    reporter.says("昨天下午三点城管来我店里说我占道，拿走了我的秤")
    reporter.sends_photo()
    reporter.sends_photo()
    reporter.says("那张照片发错了")
    ids = [choice.id for choice in reporter.heard[-1].choices]

    assert ["file-1", "file-2"] == ids[:2]
