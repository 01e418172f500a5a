from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storage.keys import KeyStore, open_keys
from storage.sealing import Erased, Sealer, Tampered

NOON = datetime(2026, 11, 21, 12, tzinfo=UTC)
PLACES = st.text(min_size=1, max_size=40)
WORDS = st.binary(max_size=200)


@pytest.fixture(scope="module")
def keys(tmp_path_factory: pytest.TempPathFactory) -> Iterator[KeyStore]:
    """Give a store with keys to take."""
    folder: Path = tmp_path_factory.mktemp("sealing") / "keys"
    store = open_keys(folder, clock=lambda: NOON, main_url="sqlite://")
    store.fill(64)
    yield store
    store.close()


@pytest.fixture(scope="module")
def sealer(keys: KeyStore) -> Sealer:
    """Give the sealer over that store."""
    return Sealer(keys)


@pytest.fixture(scope="module")
def pair(keys: KeyStore) -> tuple[str | None, ...]:
    """Give the system's key and those of two clues."""
    return (None, keys.take().id, keys.take().id)


@settings(max_examples=60, deadline=None)
@given(which=st.integers(0, 2), place=PLACES, words=WORDS)
def test_what_is_sealed_opens_in_its_place(
    sealer: Sealer, pair: tuple[str | None, ...], which: int, place: str, words: bytes
) -> None:
    """Every word comes back, under a clue's key and under the system's."""
    sealed = sealer.seal(pair[which], place, words)

    assert words == sealer.unseal(pair[which], place, sealed)
    assert len(words) + 30 == len(sealed)


@settings(max_examples=60, deadline=None)
@given(which=st.integers(0, 2), places=st.lists(PLACES, min_size=2, max_size=2, unique=True))
def test_a_value_in_another_place_does_not_open(
    sealer: Sealer, pair: tuple[str | None, ...], which: int, places: list[str]
) -> None:
    """Rows and columns cannot be swapped, not even under one key."""
    sealed = sealer.seal(pair[which], places[0], b"words")

    with pytest.raises(Tampered):
        sealer.unseal(pair[which], places[1], sealed)


@settings(max_examples=20, deadline=None)
@given(keys_used=st.permutations([0, 1, 2]), place=PLACES)
def test_a_value_under_another_key_does_not_open(
    sealer: Sealer, pair: tuple[str | None, ...], keys_used: list[int], place: str
) -> None:
    """Neither another clue's key nor the system's opens it."""
    sealed = sealer.seal(pair[keys_used[0]], place, b"words")

    with pytest.raises(Tampered):
        sealer.unseal(pair[keys_used[1]], place, sealed)


@pytest.mark.parametrize("which", [0, 1])
def test_no_single_bit_may_flip(sealer: Sealer, pair: tuple[str | None, ...], which: int) -> None:
    """Header, nonce, words and tag are all bound."""
    sealed = sealer.seal(pair[which], "clue|body|1", "线索".encode())

    for bit in range(len(sealed) * 8):
        forged = bytearray(sealed)
        forged[bit // 8] ^= 1 << bit % 8
        with pytest.raises(Tampered):
            sealer.unseal(pair[which], "clue|body|1", bytes(forged))


def test_no_shorter_value_opens(sealer: Sealer, pair: tuple[str | None, ...]) -> None:
    """A value cut anywhere is refused, down to nothing."""
    sealed = sealer.seal(pair[1], "clue|body|1", b"words")

    for length in range(len(sealed)):
        with pytest.raises(Tampered):
            sealer.unseal(pair[1], "clue|body|1", sealed[:length])


def test_equal_words_look_different_sealed(sealer: Sealer, pair: tuple[str | None, ...]) -> None:
    """Nobody sees from outside that two people said the same."""
    sealed = {sealer.seal(which, "clue|body|1", b"words") for which in pair for _ in range(5)}

    assert 15 == len(sealed)


def test_nothing_opens_after_its_key_was_erased(sealer: Sealer, keys: KeyStore) -> None:
    """The key is the clue: without it the row is noise."""
    key = keys.take()
    sealed = sealer.seal(key.id, "clue|body|1", b"words")
    keys.erase([key.id])

    with pytest.raises(Erased):
        sealer.unseal(key.id, "clue|body|1", sealed)
    with pytest.raises(Erased):
        sealer.seal(key.id, "clue|body|1", b"words")


@settings(max_examples=40, deadline=None)
@given(
    value=st.recursive(
        st.none() | st.booleans() | st.integers(-(2**60), 2**60) | st.text(max_size=20),
        lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=9), inner),
        max_leaves=8,
    )
)
def test_json_comes_back_as_it_was(
    sealer: Sealer, pair: tuple[str | None, ...], value: object
) -> None:
    """Whatever a draft holds survives its sealing."""
    sealed = sealer.seal_json(pair[1], "talk|draft|1", value)

    assert value == sealer.unseal_json(pair[1], "talk|draft|1", sealed)


def test_half_a_character_does_not_stop_a_turn(
    sealer: Sealer, pair: tuple[str | None, ...]
) -> None:
    """A platform may send a lone surrogate; it is kept and looked up like any other."""
    sealed = sealer.seal_json(pair[1], "talk|draft|1", "\ud83d")

    assert "\ud83d" == sealer.unseal_json(pair[1], "talk|draft|1", sealed)
    assert sealer.lookup("plate", "\ud83d") == sealer.lookup("plate", "\ud83d")


@settings(max_examples=60, deadline=None)
@given(one=st.tuples(PLACES, PLACES), other=st.tuples(PLACES, PLACES))
def test_equal_values_of_a_field_meet_and_no_others(
    sealer: Sealer, one: tuple[str, str], other: tuple[str, str]
) -> None:
    """The blind index of a phone tells nothing about a plate."""
    fields = [(name.replace("\0", "0"), value) for name, value in (one, other)]

    found = [sealer.lookup(*pair) for pair in fields]
    assert (fields[0] == fields[1]) == (found[0] == found[1])
    assert {16} == {len(index) for index in found}


def test_each_purpose_has_marks_of_its_own(sealer: Sealer) -> None:
    """A link's mark is no button's mark, and no receipt's digest."""
    marks = {sealer.mac("button", b"1"), sealer.mac("link", b"1"), sealer.digest_code("1")}

    assert 3 == len(marks)
    assert {32} == {len(mark) for mark in marks}
    assert sealer.mac("button", b"1") == sealer.mac("button", b"1")


def test_indexes_and_system_values_survive_a_rotation(tmp_path: Path) -> None:
    """A new master key changes no index, no digest and no sealed row."""
    store = open_keys(tmp_path / "keys", clock=lambda: NOON, main_url="sqlite://")
    before = Sealer(store)
    sealed = before.seal(None, "staff|name|1", b"name")
    wanted = (before.lookup("tg", "1"), before.mac("button", b"1"), before.digest_code("1"))
    store.rotate()
    store.retire()
    store.close()

    again = open_keys(tmp_path / "keys", clock=lambda: NOON, main_url="sqlite://")
    after = Sealer(again)
    found = (after.lookup("tg", "1"), after.mac("button", b"1"), after.digest_code("1"))
    opened = after.unseal(None, "staff|name|1", sealed)
    again.close()
    assert wanted == found
    assert b"name" == opened
