"""Does the check-up say whether photographed papers can be read here?"""

from pathlib import Path

import pytest
from commanding import Shell

from bot import doctor_letters
from bot.settings import Settings
from storage.scribe import engine
from storage.scribe.scribe import Scribe


def look() -> tuple[bool, str, dict[str, str | int]]:
    """Return what the check finds; it needs no settings."""
    found = doctor_letters.letters(Settings())
    return found.fine, found.key, dict(found.values)


def test_without_the_extra_nothing_is_wrong(monkeypatch: pytest.MonkeyPatch) -> None:
    """It need not be there; the line says how to get it."""
    monkeypatch.setattr(engine, "present", lambda: False)

    assert (True, "finding-letters-off", {}) == look()


def test_a_machine_with_little_memory_is_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """Below a gigabyte nothing is started, and the operator reads what to do."""
    memory = tmp_path / "meminfo"
    memory.write_text("MemTotal:  1000000 kB\nMemAvailable:   600000 kB\n", "ascii")
    monkeypatch.setattr(engine, "present", lambda: True)
    monkeypatch.setattr(doctor_letters, "_MEMORY", memory)

    assert (False, "finding-letters-memory", {"free": "0.6"}) == look()


def test_a_group_of_processes_with_little_memory_is_told(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """A container may have less than the machine it runs on."""
    (tmp_path / "memory.max").write_text("1500000000\n", "ascii")
    (tmp_path / "memory.current").write_text("900000000\n", "ascii")
    monkeypatch.setattr(engine, "present", lambda: True)
    monkeypatch.setattr(doctor_letters, "_GROUP", tmp_path)

    assert (False, "finding-letters-memory", {"free": "0.6"}) == look()


def test_an_extra_that_is_broken_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    """Its process ends before it is ready: one word says where."""
    monkeypatch.setattr(engine, "present", lambda: True)
    monkeypatch.setattr(doctor_letters, "Scribe", lambda: Scribe(("/bin/false",)))

    assert (False, "finding-letters-broken", {"why": "start: ended"}) == look()


@pytest.mark.skipif(not engine.present(), reason="the extra [ocr] is not installed")
def test_an_extra_that_works_reads_what_is_drawn(tmp_path: Path) -> None:
    """The check-up has it read a picture, and tells how long that took."""
    answer = Shell(tmp_path, {"CLUELINE_WEB_PORT": "0"}).types("doctor", "--json")
    told = next(each for each in answer.facts if each["check"] == "letters")

    assert told["fine"]
    assert "认得出" in told["says"]
