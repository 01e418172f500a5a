"""Is a credit code read as clerks write it, and is a slip named?"""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from clues.credit_code import (
    ALPHABET,
    BadCode,
    CodePart,
    CodeSlip,
    check_character,
    find_credit_code,
    read_credit_code,
)

CODE = "91439901MA4QWX1P7E"
bodies = st.text(ALPHABET, min_size=17, max_size=17)


@pytest.mark.parametrize(
    "written",
    [
        CODE,
        CODE.lower(),  # small letters
        "９１４３９９０１ＭＡ４ＱＷＸ１Ｐ７Ｅ",  # full width
        "91 439901 MA4QWX1P7 E",  # in groups
        "91439901-MA4QWX1P7-E",  # with dashes
    ],
)
def test_a_code_has_one_written_form(written: str) -> None:
    """Width, case, spaces and dashes make no other code."""
    assert CODE == read_credit_code(written)


@pytest.mark.parametrize(
    ("written", "slip"),
    [
        (CODE[:-1], CodeSlip.LENGTH),  # one is missing
        ("91439901MA4QWX1P7B", CodeSlip.CHECK),  # the last one is another
        ("91439901MA4QWXIP7E", CodeSlip.LETTER),  # an I for a 1
        ("91439901MA4QWX1P7公", CodeSlip.STRANGE),
        ("11010519491231002X", CodeSlip.ID_CARD),  # a specimen number of the standard
        ("13900000000", CodeSlip.PHONE),
        ("430000000012345", CodeSlip.OLD_NUMBER),  # the number before 2015
        ("7K3M-Q9TX", CodeSlip.CLUE_NUMBER),
    ],
)
def test_every_slip_has_its_name(written: str, slip: CodeSlip) -> None:
    """Whoever mistypes, or gives another number, hears which it is."""
    read = read_credit_code(written)

    assert isinstance(read, BadCode)
    assert slip is read.slip


def test_a_slip_is_placed() -> None:
    """The organisation's own nine check themselves, so the part with the slip is known."""
    own = read_credit_code("91439901MA4QWX2P7E")
    rest = read_credit_code("9144030071526726XH")

    assert isinstance(own, BadCode)
    assert isinstance(rest, BadCode)
    assert CodePart.OWN is own.part
    assert CodePart.REST is rest.part


@settings(max_examples=60)
@given(bodies, st.integers(0, 16), st.sampled_from(ALPHABET))
def test_one_wrong_character_never_passes(body: str, place: int, other: str) -> None:
    """Every single slip is caught, wherever it is."""
    code = body + check_character(body)
    slipped = code[:place] + other + code[place + 1 :]

    assert (slipped == code) is (read_credit_code(slipped) == slipped)


@settings(max_examples=60)
@given(bodies, st.integers(0, 15))
def test_swapped_neighbours_never_pass(body: str, place: int) -> None:
    """Two neighbours that changed places are caught."""
    code = body + check_character(body)
    swapped = code[:place] + code[place + 1] + code[place] + code[place + 2 :]

    assert (swapped == code) is (read_credit_code(swapped) == swapped)


def test_a_code_is_found_in_a_sentence() -> None:
    """An enterprise may write its code anywhere."""
    assert CODE == find_credit_code(f"市监局来查，我们是{CODE}，在城关镇")
    assert find_credit_code("没有代码的一句话") is None
