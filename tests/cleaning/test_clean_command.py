from pathlib import Path

from commanding import Shell
from strangers.marks import traces
from strangers.pictures import exif, saved, scene


def test_the_command_writes_the_copy_staff_would_see(tmp_path: Path) -> None:
    """It needs no database and no keys, and tells what the photo said of itself."""
    (tmp_path / "in.jpg").write_bytes(saved(scene(), "JPEG", exif=exif(6)))

    answer = Shell(tmp_path, {}).types(
        "evidence", "clean", str(tmp_path / "in.jpg"), str(tmp_path / "out.jpg"), "--json"
    )

    assert 0 == answer.code
    assert "jpeg" == answer.facts["medium"]
    assert "2024-06-12T16:20:05" == answer.facts["taken"]
    assert [] == traces((tmp_path / "out.jpg").read_bytes())
    assert ["in.jpg", "out.jpg"] == sorted(path.name for path in tmp_path.iterdir())


def test_the_command_says_why_there_is_no_copy_and_writes_nothing(tmp_path: Path) -> None:
    """Exit 1, the reason as a word, and no file left behind."""
    (tmp_path / "photo.jpg").write_bytes(b"MZ" + bytes(80))

    answer = Shell(tmp_path, {}).types(
        "evidence", "clean", str(tmp_path / "photo.jpg"), str(tmp_path / "out"), "--json"
    )

    assert (1, {"reason": "lie"}) == (answer.code, answer.facts)
    assert not (tmp_path / "out").exists()


def test_the_command_never_writes_over_its_original(tmp_path: Path) -> None:
    """An operator who names one file twice still has it."""
    photo = tmp_path / "in.jpg"
    photo.write_bytes(saved(scene(), "JPEG"))
    before = photo.read_bytes()

    answer = Shell(tmp_path, {}).types("evidence", "clean", str(photo), str(photo))

    assert 1 == answer.code
    assert before == photo.read_bytes()


def test_a_file_that_is_not_there_is_told_in_one_line(tmp_path: Path) -> None:
    """No traceback for a slip of the hand."""
    answer = Shell(tmp_path, {}).types("evidence", "clean", "nowhere.jpg", "out.jpg")

    assert 1 == answer.code
    assert 1 == answer.err.count("\n")
    assert "nowhere.jpg" in answer.err


def test_the_command_copies_nothing_that_was_not_scanned(tmp_path: Path) -> None:
    """With a scanner that is named and away there is one line, and no file."""
    photo = tmp_path / "in.jpg"
    photo.write_bytes(saved(scene(), "JPEG"))
    shell = Shell(tmp_path, {"CLUELINE_CLAMD": str(tmp_path / "away.ctl")})

    answer = shell.types("evidence", "clean", str(photo), str(tmp_path / "out.jpg"))

    assert 1 == answer.code
    assert "away.ctl" in answer.err
    assert not (tmp_path / "out.jpg").exists()
