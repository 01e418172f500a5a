"""Where is a long answer cut, and where never?"""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.channels.wechat.fields import cleaned
from bot.channels.wechat.reply import MORE, MOST_BYTES, clean, parted

WHOLES = ["K7M2-9QXT", "2026年11月26日", "16:30", "12,500元", "〔2026〕128号", "26 November 2026",
          "https://example.org/s/AbC-9?x=1", "G107", "3.5万元", "辽A12345"]  # fmt: skip


def test_what_fits_is_said_whole() -> None:
    """The last byte still fits."""
    text = "罚" * (MOST_BYTES // 3) + "ab"

    assert MOST_BYTES == len(text.encode())
    assert (text, "") == parted(text)


def test_a_long_answer_ends_with_a_sentence() -> None:
    """The cut is behind a full stop, and the rest is handed back."""
    sentence = "路上被拦下来，说少带一个证，罚了二百。"
    shown, rest = parted(sentence * 60)

    assert shown.endswith(f"。{MORE}")
    assert sentence * 60 == shown.removesuffix(MORE) + rest


@pytest.mark.parametrize("whole", WHOLES)
def test_no_number_date_or_code_is_cut(whole: str) -> None:
    """Wherever the limit falls, the whole stands in one part or in the other."""
    for before in range(60, 110):
        text = "在" * before + whole + "后" * 60
        shown, rest = parted(text, most=300)

        assert whole in shown or whole in rest, shown[-20:]


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("a]]>b", "a]]＞b"),  # what would end the section
        ("a\x00\x08b", "ab"),  # what XML forbids
        ("a\ud83db", "a\ufffdb"),  # half an emoji
        ("\ud83d\ude00", "😀"),  # both halves
        ("一\n二\t三", "一\n二\t三"),  # lines and tabs stay
    ],
)
def test_an_answer_holds_nothing_that_breaks_it(text: str, shown: str) -> None:
    """What a person wrote is quoted without breaking the document around it."""
    assert (shown, "") == parted(text)


def test_a_text_without_any_end_is_cut_all_the_same() -> None:
    """Two thousand letters in a row are no code; they go in parts."""
    shown, rest = parted("a" * 5000)

    assert MOST_BYTES == len(shown.encode())
    assert "a" * 5000 == shown.removesuffix(MORE) + rest


SAID = st.lists(
    st.one_of(st.text(max_size=30), st.sampled_from(WHOLES), st.sampled_from(["。", "\n", "]]>"]))
).map("".join)


@settings(max_examples=150, deadline=None)
@given(SAID, st.integers(100, 400))
def test_parts_hold_everything_and_never_too_much(text: str, most: int) -> None:
    """Read part by part nothing is lost but blanks at the seams, and each part fits."""
    parts: list[str] = []
    rest = text
    while rest:
        shown, rest = parted(rest, most=most)
        parts.append(shown.removesuffix(MORE) if rest else shown)
        assert len(shown.encode()) <= most

    assert re.sub(r"\s", "", "".join(parts)) == re.sub(r"\s", "", clean(text))
    assert all("]]>" not in part and cleaned(part) == part for part in parts)
