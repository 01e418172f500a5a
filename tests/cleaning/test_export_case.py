"""Is a case file whole, for the right eyes only, and free of everything that would betray?"""

import asyncio
import hashlib
import io
import itertools
import json
import os
import zipfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
from commanding import Answer, Shell
from reviewing import Direct, does, rows
from staffroom import OFFICE, deliver, reported
from strangers import papers, pictures, sounds
from strangers.marks import MARK, MOST, pieces, traces
from strangers.pictures import exif, saved, scene
from talk import World, world

from clues import codes
from clues.model import IdentityMode
from clues.speech import FileKind, FileRef, StoredFile
from desk.intake import KeepFiles, keep_files
from desk.turn import peek
from scheduler.cleaning import Cleaning
from storage.cleaning.workshop import Workshop
from storage.evidence import FolderBlobs
from storage.sqlite import hold

PHOTO = saved(scene(), "JPEG", exif=exif())
SENT = (
    (FileKind.PHOTO, "王五的车.jpg", PHOTO),
    (FileKind.PHOTO, "secret-name.png", pictures.HIDING["png texts, exif, profile"]()),
    (FileKind.DOCUMENT, "secret-name.pdf", papers.HIDING["xmp"]()),
    (FileKind.VOICE, "secret-name.wav", sounds.HIDING["wav list"]()),
    (FileKind.DOCUMENT, "账本-secret-name.docx", b"PK\x03\x04" + MARK * 9),
)
NAMES = (
    "case.txt",
    "files/01.jpg",
    "files/02.png",
    "files/03.pdf",
    "files/04.wav",
    "manifest.json",
)
IDENTITY = {"name": "王五", "contact": "13912345678"}


@pytest.fixture(scope="module")
def house(tmp_path_factory: pytest.TempPathFactory) -> World:
    """Give an office with one case: a photo with a copy, a paper that is only sealed."""
    path = tmp_path_factory.mktemp("office")
    made = world(path)
    citizen = made.person("someone-on-telegram")
    citizen.says("/start")
    number = reported(citizen, mode=IdentityMode.SEALED, identity=IDENTITY)
    asyncio.run(_evidence(made, number, FolderBlobs(path / "evidence")))
    clerk = made.member(OFFICE)
    clerk.says(f"问 {number}")
    for pressed in ("对方车牌", "票据照片"):
        clerk.presses(pressed)
    clerk.says("好了")
    clerk.presses("5天")
    clerk.presses("发出")
    deliver(made)
    citizen.says("回答", "车牌是湘A12345，我的电话13912345678")
    return made


@pytest.fixture
def shell(house: World) -> Shell:
    """Give a terminal of that office."""
    here = Path(str(house.engine.url.database)).parent
    return Shell(
        here,
        {
            "CLUELINE_DATA_DIR": str(here / "data"),
            "CLUELINE_DATABASE_URL": f"sqlite:///{here}/clueline.db",
            "CLUELINE_KEYS_DIR": str(here / "keys"),
            "CLUELINE_EVIDENCE_DIR": str(here / "evidence"),
        },
    )


async def _evidence(house: World, number: str, blobs: FolderBlobs) -> None:
    for kind, name, data in SENT:
        key = house.desk.keys.take()
        stored = await blobs.put(pieces(data), key=key.secret, limit=MOST)
        kept = StoredFile(key_id=key.id, blob=stored.blob_id, sha256=stored.sha256.hex())
        file = FileRef(kind=kind, ref="r", name=name, size=len(data), stored=kept)
        with house.room() as room:
            talk = peek(room, "telegram", house.person("someone-on-telegram").lookup)
            assert talk is not None
            keep_files(room, talk, KeepFiles(files=(file,), number=number))
    cleaning = Cleaning(
        database=Direct(house),
        desk=house.desk,
        blobs=blobs,
        clock=lambda: house.now,
        workshop=Workshop(MOST),
        scanner=None,
    )
    while found := await cleaning.claim():
        for work in found:
            await cleaning.do(work)


def number_of(house: World) -> str:
    """Return the number of the one case."""
    return str(rows(house, "SELECT number FROM clue")[0][0])


def taken(shell: Shell, house: World, out: str = "case.zip", staff: int = 1) -> Answer:
    """Export the one case for a member, where the last one of that name was moved away."""
    (shell.here / out).unlink(missing_ok=True)
    return shell.types(
        "export", "case", number_of(house), str(shell.here / out), "--for", str(staff), "--json"
    )


def opened(path: Path) -> Mapping[str, bytes]:
    """Return the entries of a zip."""
    with zipfile.ZipFile(io.BytesIO(path.read_bytes())) as found:
        return {name: found.read(name) for name in found.namelist()}


def manifest(entries: Mapping[str, bytes]) -> Any:
    """Return what the manifest says."""
    return json.loads(entries["manifest.json"])


def test_a_case_has_its_text_its_copies_and_a_manifest_that_proves_them(
    house: World, shell: Shell
) -> None:
    """Every entry is in the manifest with its size and SHA-256; the originals by theirs."""
    answer = taken(shell, house)
    entries = opened(shell.here / "case.zip")
    said = manifest(entries)
    photo = said["files"][1]["original"]
    sealed = said["only_sealed"]

    assert (0, 4, 1) == (answer.code, answer.facts["copies"], answer.facts["only_sealed"])
    assert NAMES == tuple(entries)
    assert {row["path"]: (row["sha256"], row["size"]) for row in said["files"]} == {
        name: (hashlib.sha256(data).hexdigest(), len(data))
        for name, data in entries.items()
        if name != "manifest.json"
    }
    assert hashlib.sha256(PHOTO).hexdigest() == photo["sha256"]
    assert [hashlib.sha256(SENT[-1][-1]).hexdigest()] == [s["sha256"] for s in sealed]
    assert "2026-11-19T14:08:00+08:00" == sealed[0]["at"]


def test_the_text_tells_the_case_as_its_card_does(house: World, shell: Shell) -> None:
    """The whole story with its numbers masked, the course, and what was asked."""
    taken(shell, house)
    text = opened(shell.here / "case.zip")["case.txt"].decode()

    for said in (
        number_of(house),
        "S306沙河桥",
        "两个穿制服的拦下我的车",
        "提交",
        "问：想请您补充：对方车牌、票据照片",
        "湘A12345",
    ):
        assert said in text
    assert f"{house.now.year}-11-19" in text


def test_each_addition_says_which_files_came_with_it(house: World, shell: Shell) -> None:
    """By their numbers, one line below each."""
    taken(shell, house)
    lines = opened(shell.here / "case.zip")["case.txt"].decode().splitlines()
    additions = [
        below
        for line, below in itertools.pairwise(lines)
        if line.endswith("报料人") and "补充" in line
    ]

    assert [f"　　附件 {n}" for n in range(1, 6)] == additions


def test_a_file_that_is_there_is_left_alone(house: World, shell: Shell) -> None:
    """Two cases under one name would be one case."""
    kept = shell.here / "kept.zip"
    kept.write_bytes(b"another case")
    answer = shell.types("export", "case", number_of(house), str(kept), "--for", "1")

    assert 1 == answer.code
    assert "已经有了" in answer.err
    assert b"another case" == kept.read_bytes()


def test_nothing_that_betrays_is_in_a_case_file(house: World, shell: Shell) -> None:
    """No mark of a file, no name of one, nobody's name, contact or address, no original."""
    taken(shell, house)
    whole = (shell.here / "case.zip").read_bytes()
    secret = ("王五", "13912345678", "secret-name", "someone-on-telegram", "docx")

    assert [] == [name for name, data in opened(shell.here / "case.zip").items() if traces(data)]
    assert [] == [each for each in secret if each.encode() in whole]
    assert [] == [name for _, name, data in SENT if data in whole]


def test_the_same_case_gives_the_same_bytes_on_any_day(house: World, shell: Shell) -> None:
    """Two who export compare their files by one hash."""
    taken(shell, house, "a.zip")
    taken(shell, house, "b.zip")

    assert (shell.here / "a.zip").read_bytes() == (shell.here / "b.zip").read_bytes()


def test_absent_walled_and_foreign_cases_are_refused_alike(house: World, shell: Shell) -> None:
    """The accused unit learns nothing from the terminal either, and no file is left."""
    accused = house.member("transport", "handler")
    accused.says("/start")
    (staff,) = next(iter(rows(house, "SELECT max(id) FROM staff")))
    walled = taken(shell, house, "no.zip", staff)
    absent = shell.types("export", "case", "2222-2222", "no.zip", "--for", str(staff), "--json")

    assert (1, 1) == (walled.code, absent.code)
    assert walled.err.replace(number_of(house), "2222-2222") == absent.err
    assert [] == list(shell.here.glob("no.zip*"))


def test_a_receipt_code_is_named_and_not_repeated(house: World, shell: Shell) -> None:
    """It opens the clue for its reporter, so it belongs on no screen of the office."""
    code = codes.new_receipt(house.chance)
    answer = shell.types("export", "case", code, str(shell.here / "no.zip"), "--for", "1")

    assert 1 == answer.code
    assert "查询码" in answer.err
    assert code not in answer.err + answer.out


def test_every_export_is_journaled_by_member_and_number(house: World, shell: Shell) -> None:
    """One row each, and none for a refusal."""
    count = "SELECT count(*) FROM journal WHERE action = 'case.exported'"
    ((before,),) = rows(house, count)
    taken(shell, house)
    taken(shell, house, "no.zip", 99)
    newest = rows(
        house,
        "SELECT actor, subject, detail FROM journal WHERE action = 'case.exported'"
        " ORDER BY id DESC LIMIT 1",
    )

    assert [(before + 1,)] == rows(house, count)
    assert [("operator", number_of(house), '{"files":4,"staff":1}')] == newest


def test_a_case_is_exported_while_the_office_runs(house: World, shell: Shell) -> None:
    """The process that holds the database for life is not asked to stop."""
    lock = hold(shell.here / "clueline.db")
    try:
        answer = taken(shell, house)
    finally:
        os.close(lock)

    assert 0 == answer.code


def test_a_copy_that_is_lost_leaves_no_half_file(house: World, shell: Shell) -> None:
    """The refusal names the case; nothing stands at OUT."""
    does(house, "UPDATE evidence SET copy_blob = '" + "0" * 32 + "' WHERE copy_state = 'clean'")
    answer = taken(shell, house, "lost.zip")

    assert 1 == answer.code
    assert number_of(house) in answer.err
    assert [] == list(shell.here.glob("lost*"))
