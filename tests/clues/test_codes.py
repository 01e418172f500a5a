import itertools
from collections.abc import Callable

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from clues.codes import (
    ALPHABET,
    Slip,
    _group_check,
    _group_holds,
    looks_like,
    new_number,
    new_receipt,
    new_transfer,
    read_number,
    read_receipt,
    receipt_in,
    transfer_in,
)


def chance_of(body: bytes) -> Callable[[int], bytes]:
    """Return a source of chance that gives exactly these bytes."""
    return lambda count: body[:count]


NUMBERS = st.binary(min_size=7, max_size=7).map(lambda body: new_number(chance_of(body)))
RECEIPTS = st.binary(min_size=18, max_size=18).map(lambda body: new_receipt(chance_of(body)))

TRANSFERS = st.binary(min_size=12, max_size=12).map(lambda body: new_transfer(chance_of(body)))


def written(three: tuple[int, ...], group: int) -> str:
    """Return a group of four as a person copies it."""
    return "".join(ALPHABET[value] for value in (*three, _group_check(three, group)))


@given(NUMBERS)
def test_a_number_is_read_back(number: str) -> None:
    """However it is typed: small letters, no dash, spaces, wide characters, O for 0, l for 1."""
    sloppy = number.lower().replace("-", " ").replace("0", "o").replace("1", "l")

    assert number == read_number(number)
    assert number == read_number(f"  {sloppy} ")
    assert number == read_number(number.translate({ord(c): ord(c) + 0xFEE0 for c in ALPHABET}))


@settings(max_examples=25)
@given(NUMBERS)
def test_no_single_slip_and_no_swap_makes_another_number(number: str) -> None:
    """Every wrong character and every swap of two, wherever they stand, is caught."""
    plain = number.replace("-", "")
    for at, character in itertools.product(range(8), ALPHABET):
        wrong = plain[:at] + character + plain[at + 1 :]
        assert wrong == plain or read_number(wrong) is None
    for first, second in itertools.combinations(range(8), 2):
        swapped = list(plain)
        swapped[first], swapped[second] = swapped[second], swapped[first]
        assert "".join(swapped) == plain or read_number("".join(swapped)) is None


@given(RECEIPTS)
def test_a_receipt_code_is_read_back(code: str) -> None:
    """Case, spaces, dashes of any kind and look-alike letters do not matter."""
    sloppy = code.lower().replace("-", " – ").replace("0", "O").replace("1", "I")

    assert code == read_receipt(code)
    assert code == read_receipt(sloppy)
    assert "receipt" == looks_like(code)


def test_no_slip_inside_a_group_passes() -> None:
    """Over all groups of three: no single wrong character and no swap of two passes.

    The check is linear, so a slip passes only if the check of the difference is nothing: it is
    enough to try every single difference, and every pair of unlike characters for a swap.
    """
    zero = _group_check((0, 0, 0), 1)
    for at, value in itertools.product(range(3), range(1, 32)):
        slip = tuple(value if place == at else 0 for place in range(3))
        assert _group_check(slip, 1) != zero
    for three in itertools.product(range(32), repeat=3):
        group = written(three, 1)
        for first, second in ((0, 1), (1, 2), (2, 3), (0, 2), (1, 3)):
            swapped = list(group)
            swapped[first], swapped[second] = swapped[second], swapped[first]
            assert "".join(swapped) == group or not _group_holds("".join(swapped), 1)


def test_swapped_groups_are_named() -> None:
    """The number of the group takes part in its check."""
    code = new_receipt(chance_of(bytes(range(18))))
    groups = code.split("-")
    groups[1], groups[4] = groups[4], groups[1]

    assert Slip(2, groups[1]) == read_receipt("-".join(groups))


@given(RECEIPTS, st.integers(0, 5), st.integers(0, 3), st.sampled_from(ALPHABET + "U"))
def test_a_slip_is_named_by_its_group(code: str, group: int, at: int, wrong: str) -> None:
    """One wrong character names its group and no other."""
    groups = code.split("-")
    right = groups[group]
    groups[group] = right[:at] + wrong + right[at + 1 :]
    expected = code if groups[group] == right else Slip(group + 1, groups[group])

    assert expected == read_receipt("-".join(groups))


@pytest.mark.parametrize(
    "text",
    [
        "",  # nothing
        "4F7K-92QM-X3TB-HN8W-R5CJ",  # five groups
        "4F7K-92QM-X3TB-HN8W-R5CJ-6VZP-0000",  # seven groups
        "跑一趟货让人拦了三回跑一趟货让人拦了三回跑一趟货",  # a story of 24 characters
    ],
)
def test_what_is_no_receipt_code_is_none(text: str) -> None:
    """A wrong length or strange characters name no group."""
    assert read_receipt(text) is None
    assert looks_like(text) is None


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("7K3M-Q9TX", "number"),  # written as a number, right or not
        ("7k3m－q9tx", "number"),  # with a wide dash
        ("20261119", None),  # a date
        ("13800001111", None),  # a telephone number
        ("checkpoint", None),  # a word
        ("91439901MA4QWX1P7B", None),  # a credit code
        ("进度", None),  # a command
    ],
)
def test_which_identifier_a_text_seems_to_be(text: str, kind: str | None) -> None:
    """Mixing up the two is answered by name, so both are recognised."""
    assert kind == looks_like(text)


@given(st.text(max_size=40))
def test_no_text_raises(text: str) -> None:
    """Whatever is typed is a code, a slip or nothing."""
    assert read_number(text) is None or looks_like(text) in {"number", None}
    assert read_receipt(text) is None or looks_like(text) != "number"


def test_numbers_use_all_their_chance() -> None:
    """A clue number carries 35 random bits, a receipt code 90."""
    asked: list[int] = []

    def chance(count: int) -> bytes:
        asked.append(count)
        return bytes(count)

    new_number(chance)
    new_receipt(chance)

    assert [7, 18] == asked


@given(TRANSFERS)
@example("ZY-ZY0X-000J-000K-000M")  # it begins with its own two letters
def test_a_transfer_code_is_read_back(code: str) -> None:
    """Alone, behind a word, in the message it came in, in small or wide letters, without ZY."""
    sloppy = code.lower().replace("-", " – ").replace("0", "o").replace("1", "l")
    wide = code.translate({ord(c): ord(c) + 0xFEE0 for c in ALPHABET})

    for text in (
        code,
        sloppy,
        wide,
        code[3:],
        f"转移码：{code}。",
        f"转移码：\n{code}\n在网页里发给我",
    ):
        assert code == transfer_in(text)
        assert "transfer" == looks_like(text)


@given(TRANSFERS, RECEIPTS)
def test_no_code_is_taken_for_another(transfer: str, receipt: str) -> None:
    """A group of one never passes as a group of the other."""
    assert transfer_in(receipt) is None
    assert "receipt" == looks_like(receipt)
    assert read_receipt(transfer) is None
    assert read_number(transfer) is None


@settings(max_examples=25)
@given(TRANSFERS, st.integers(0, 15), st.sampled_from(ALPHABET))
def test_a_slip_in_a_transfer_code_names_its_group(code: str, at: int, other: str) -> None:
    """Every wrong character is caught; the group that holds it is named."""
    plain = code.replace("-", "")[2:]
    wrong = plain[:at] + other + plain[at + 1 :]
    read = transfer_in(f"ZY-{wrong}")

    assert wrong == plain or isinstance(read, Slip)
    assert not isinstance(read, Slip) or at // 4 + 1 == read.group


@given(TRANSFERS, st.integers(0, 15))
def test_a_transfer_code_of_a_wrong_length_names_a_group(code: str, at: int) -> None:
    """A letter too few or too many leads to the place where it goes wrong, not to a story."""
    plain = code.replace("-", "")[2:]
    for wrong in (plain[:at] + plain[at + 1 :], plain[:at] + plain[at] + plain[at:]):
        read = transfer_in(f"ZY-{wrong}")

        assert read is None or isinstance(read, Slip)
        assert at < 8 or isinstance(read, Slip)


@pytest.mark.parametrize(
    "text",
    [
        "ZY20240613001",  # the number of a document
        "91439901MA4QWX1P7B",  # a credit code
        "昨天在G45 K88+200 被拦，要了200",  # a story
        "6222 0212 3456 7890",  # a bank card
        "湘A·F1234",  # a plate
        "",  # nothing
    ],
)
def test_other_texts_are_no_transfer_codes(text: str) -> None:
    """What an answer may hold is not taken away from the question."""
    assert transfer_in(text) is None


@given(RECEIPTS, st.sampled_from(["-", " ", "", " - "]))
@settings(max_examples=40)
def test_a_receipt_code_is_found_in_a_sentence(code: str, gap: str) -> None:
    """Whatever stands around it and between its groups, what was written is given back."""
    written = code.replace("-", gap).lower()

    assert written == receipt_in(f"我的查询码是{written}，帮我看看")
    assert written == receipt_in(f"查询码（只显示这一次）\n{written}\n收到时间 2026-11-19 22:08")


@pytest.mark.parametrize(
    "text",
    [
        "昨天在G45柳河收费站被罚200元，车牌湘A12345，电话13800001234",
        "they took 800 yuan cash from my shop, no receipt was given at all",
        "文号 青交罚〔2026〕0123号，信用代码 91439901MA4QWX1P7E",
        "2026-11-19 22:08 2026-11-20 09:30",
        "",
    ],
)
def test_what_people_write_holds_no_receipt_code(text: str) -> None:
    """Plates, telephones, dates and sentences are none."""
    assert receipt_in(text) is None
