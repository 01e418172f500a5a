"""Which word was meant where what is written sounds like one, and is none?

税物局 is 税务局, 服务曲 is 服务区, 决定术 is 决定书: one character of a word that is worth hearing
(two of four and more) is another that sounds alike. Nothing is touched that is a word of its own,
or whose wrong character belongs to its neighbour (法款 in 非法款项). Lengths stay, so that every
offset stays true; a text costs a look-up for each of its pairs of characters.
"""

import re
from collections.abc import Container, Iterator
from functools import cache
from importlib.resources import files
from itertools import chain
from typing import Final, NamedTuple

from clues.reading.words.heard_words import GRAMMAR, KEPT, NEEDS, PLACES, WORDS
from clues.reading.words.lexicon import MOST, pairs
from clues.reading.words.sounds import alike
from clues.regex import regex

_NEEDS: Final = {kind: regex(needs) for kind, needs in NEEDS.items()}
# 没｜收具, 被｜罚宽: these stand before a word of a report, though 没收 and 被罚 are words, too.
_BEFORE: Final = frozenset("没未无不被")


class _Meant(NamedTuple):
    """A *word* worth hearing, what must follow it, and how far into it a wrong pair stands.

    Of two that sound alike the one of the lower *rank* is meant: 税务局, not 水务局.
    """

    word: str
    rank: int
    needs: re.Pattern[str] | None
    into: int


def heard(text: str) -> str:
    """Return *text*, as long as it was, with every word that only sounds right put right."""
    near = _wrong_pairs().keys() & pairs(text)
    if not near:
        return text
    last = 0
    for start, _, _, word in sorted(_meant(text, near)):
        if start >= last:
            text = text[:start] + word + text[start + len(word) :]
            last = start + len(word)
    return text


def _meant(text: str, near: set[str]) -> Iterator[tuple[int, int, int, str]]:
    """Yield where a slip begins and its word, the longest and likeliest first."""
    for pair in near:
        at = text.find(pair)
        for _ in range(MOST):
            if at < 0:
                break
            for each in _wrong_pairs()[pair]:
                if at >= each.into and _is_slip(text, at - each.into, each):
                    yield at - each.into, -len(each.word), each.rank, each.word
            at = text.find(pair, at + 1)


def _is_slip(text: str, start: int, meant: _Meant) -> bool:
    end = start + len(meant.word)
    written = text[start:end]
    wrong = _wrong(written, meant.word)
    if not wrong or written in KEPT or (meant.needs and not meant.needs.match(text, end)):
        return False
    before, after = text[max(0, start - 1) : start + 1], text[end - 1 : end + 1]
    if len(written) == 2:
        return _is_whole(before, wrong[0], after if meant.needs is None else "")
    return _has_firm_edges(before, written, after, wrong)


def _wrong(written: str, word: str) -> list[int]:
    """Return the places at which *written* only sounds like *word*; none if it does not."""
    if len(written) < len(word):
        return []
    size, signs = len(word), alike(far=len(word) > 2)
    wrong = [at for at in range(size) if written[at] != word[at]]
    most = 1 if size < 4 else 2
    fits = len(wrong) <= most and all(written[at] in signs[word[at]] for at in wrong)
    return wrong if fits else []


def _is_whole(before: str, wrong: int, after: str) -> bool:
    """Tell of two characters whether neither belongs to its neighbour."""
    own = _own_words()
    if before in own and not (wrong == 1 and before[0] in _BEFORE):
        return False
    return after not in own


def _has_firm_edges(before: str, written: str, after: str, wrong: list[int]) -> bool:
    """Tell of more whether no wrong character belongs to a neighbour.

    认定工伤｜局里 are two words that stand side by side, though 局 is right.
    """
    own = _own_words()
    if len(wrong) > 1 and any(
        written[at : at + 2] in own or written[at - 1 : at + 1] in own for at in wrong
    ):
        return False  # 前甜｜晌午
    if len(written) == 3 and (
        (written[:2] in own and after in own) or (written[1:] in own and before in own)
    ):
        return False
    return not (wrong[0] == 0 and before in own) and not (
        wrong[-1] == len(written) - 1 and after in own
    )


@cache
def _own_words() -> frozenset[str]:
    """Return the words of two characters that are what they are, our own among them."""
    lines = files("clues.reading.words").joinpath("own_words.txt").read_text(encoding="utf-8")
    rows = (line.split() for line in lines.splitlines() if not line.startswith("#"))
    listed = (first + second for first, seconds in rows for second in seconds)
    return frozenset(chain(listed, (word for word, _ in _every() if len(word) == 2)))


def _every() -> list[tuple[str, str]]:
    return [(word, kind) for kind, words in WORDS.items() for word in words.split()]


@cache
def _wrong_pairs() -> dict[str, tuple[_Meant, ...]]:
    """Return every pair of neighbours of which one is wrong, with the words it may belong to."""
    found: dict[str, tuple[_Meant, ...]] = {}
    never = {word for word, _ in _every()} | KEPT | _own_words()
    for rank, (word, kind) in enumerate(_every()):
        for at in PLACES.get(kind, range(len(word))):
            signs = _slips(word, at, never)
            for into in _pairs_at(word, at):
                here = (_Meant(word, rank, _NEEDS.get(kind), into),)
                for sign in signs:
                    pair = sign + word[at + 1] if into == at else word[at - 1] + sign
                    found[pair] = found[pair] + here if pair in found else here
    return found


def _slips(word: str, at: int, never: Container[str]) -> list[str]:
    """Return what may stand at a place of *word* by a slip."""
    before, after = word[:at], word[at + 1 :]
    signs = alike(far=len(word) > 2)[word[at]]
    if not after or (not before and len(word) == 2):
        signs -= GRAMMAR
    return [sign for sign in signs if before + sign + after not in never]


def _pairs_at(word: str, at: int) -> tuple[int, ...]:
    """Return where the pairs begin by which a slip at *at* is found.

    One will do, but in a long word its neighbour may be wrong as well.
    """
    if at == 0:
        return (0,)
    return (at - 1, at) if len(word) > 3 and at < len(word) - 1 else (at - 1,)
