"""Does the name of a file show what it is, whatever signs stand in it?"""

import unicodedata

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clues.file_label import LONGEST, label
from clues.speech import FileKind, FileRef

UNSEEN = {"Cc", "Cf", "Cn", "Co", "Cs", "Zl", "Zp"}


@pytest.mark.parametrize(
    ("given", "shown"),
    [
        ("a\u202egpj.exe", "agpj.exe"),  # right-to-left override
        ("照片\u202dgpj.exe\u202c", "照片gpj.exe"),  # left-to-right override and its end
        ("\u2067罚单\u2069.jpg", "罚单.jpg"),  # isolates
        ("罚\u200b单\u200d\ufeff.jpg", "罚单.jpg"),  # no width
        ("罚单\u061c\u200e\u200f.jpg", "罚单.jpg"),  # marks of direction
        ("x\U000e0041\U000e0042.pdf", "x.pdf"),  # tags
        ("one\r\ntwo\u2028three\u2029.pdf", "one two three .pdf"),  # breaks
        ("a\ue000\x00\x1b[31m.pdf", "a [31m.pdf"),  # private signs and controls
        ("\u202e\u200b", ""),  # nothing is left
        ("罚单 2026-11-18（第1页）.jpg", "罚单 2026-11-18（第1页）.jpg"),
        ("Ğ ünlü café.pdf", "Ğ ünlü café.pdf"),
        ("צילום.jpg", "צילום.jpg"),  # letters that run to the left are letters
        ("📷1.heic", "📷1.heic"),
        ("it's_a-plain.name.TXT", "it's_a-plain.name.TXT"),
        ("", ""),
    ],
)
def test_a_name_is_shown_without_what_is_not_seen_itself(given: str, shown: str) -> None:
    """What turns, breaks or hides a line goes; letters of every script stay."""
    assert shown == label(given)


def test_a_long_name_keeps_what_it_ends_in() -> None:
    """Three hundred characters filled sixteen lines of a receipt."""
    shown = label("很长" * 150 + ".jpg")

    assert LONGEST == len(shown)
    assert shown.endswith("长.jpg")


@given(st.text(max_size=200))
@settings(max_examples=100)
def test_no_name_turns_a_line_and_none_changes_twice(name: str) -> None:
    """Whatever it is taken from: a channel, an event kept for later, a row of another release."""
    file = FileRef(kind=FileKind.DOCUMENT, ref="r", name=name)

    assert not {unicodedata.category(each) for each in file.name} & UNSEEN
    assert file.name == label(file.name)
