import io
from pathlib import Path

import pytest
from commanding import Shell

STORY = (
    "刚才九点半在S306沙河桥那里让两个穿制服的拦了，说我超载要罚300，"
    "给了200现金才放我走，没开票，应该是路政的"
)


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    """Give a place to type commands in."""
    return Shell(tmp_path, {})


def test_a_story_on_standard_input_is_read_slot_by_slot(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The driver's story of the conversation book gives the card of the conversation book."""
    monkeypatch.setattr("sys.stdin", io.StringIO(STORY + "\n"))

    facts = shell.types("read", "--now", "2026-11-19T22:08", "--json").facts
    slots = {(slot["name"], slot["value"], slot["role"]) for slot in facts["slots"]}

    assert {
        ("time", "2026-11-19T21:30", None),
        ("place", "S306沙河桥", None),
        ("road", "S306", None),
        ("point", "沙河桥", None),
        ("amount", 300, "demanded"),
        ("amount", 200, "paid"),
        ("agency", "road_admin", None),
        ("receipt_given", False, None),
        ("category", "road.fine", None),
    } <= slots
    assert ["papers_shown"] == facts["missing"]
    assert all(STORY[slot["start"] : slot["end"]] == slot["text"] for slot in facts["slots"])


def test_every_line_is_a_story_of_its_own(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """Two lines give two answers, an empty line one without slots."""
    monkeypatch.setattr("sys.stdin", io.StringIO("昨天被交警罚了200\n\n"))

    out = shell.types("read", "--now", "2024-06-12T16:20", "--json").out

    assert 2 == len(out.splitlines())
    assert '"slots": []' in out.splitlines()[1]


def test_for_a_person_the_slots_are_lines(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without --json one line names the slot, its value and the words."""
    monkeypatch.setattr("sys.stdin", io.StringIO("昨天被交警罚了200\n"))

    out = shell.types("read", "--now", "2024-06-12T16:20").out

    assert "time          2024-06-11  “昨天”" in out
    assert "agency        traffic_police  “交警”" in out
