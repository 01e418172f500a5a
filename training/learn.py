"""What do the stories in training/categories teach?

``make categories`` (``python -m training.learn``) writes clues/reading/categories/categories.bin;
needs the ``train`` extra. Nothing of it is needed to read stories. How well a stranger is read
is measured by :mod:`training.measure`.
"""

import json
import zlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

import numpy as np
from scipy.sparse import csr_matrix, diags
from sklearn.svm import LinearSVC

from clues.reading.categories import learnt
from clues.reading.categories.circumstances import Known, circumstances, known_of, signs
from clues.reading.words.folding import fold
from clues.reading.words.identifiers import IDENTIFIERS, blotted
from training.stories import Story, fingerprint, taxonomy, writers

OUT: Final = Path(learnt.__file__).with_name("categories.bin")
# A piece in fewer stories is chance; beyond so many pieces the file grows and the figures do not.
RAREST: Final = 2
MOST: Final = 23_800
SOFT: Final = 0.5
# What an id is worth as the first, second, third of a story's acceptable ones.
RANKS: Final = (1.0, 0.5, 0.3)
# One in so many weights may be cut off at the ends of a byte.
CUT: Final = 1e-4
LEVELS: Final = 12
FINE: Final = learnt.FINE
REPORTS: Final = frozenset({"mixed"})
# Whoever cannot say what it is about has told no kind of story.
UNTOLD: Final = frozenset({"other"})


@dataclass(frozen=True, slots=True)
class Heard:
    """A story as the reader meets it: the folded *text*, what else was *known*, its *pieces*."""

    text: str
    known: Known
    pieces: frozenset[str]
    ids: tuple[str, ...]


@cache
def heard(story: Story) -> Heard:
    """Return the pieces of a story and the circumstances the rules met in it."""
    text = fold(story.text).text
    known = known_of(text)
    text = blotted(text, [each for read in IDENTIFIERS.values() for each in read(text)])
    met = circumstances(text, known)
    return Heard(text, known, frozenset(learnt.pieces(text) | signs(met, known)), story.ids)


def learn(stories: Sequence[Story], most: int = MOST) -> learnt.Learnt:
    """Return what *stories* teach, as it is written to the file."""
    told = [heard(story) for story in stories]
    names = _common(told)
    rows, wanted, worth = _examples(told)
    if len(names) > most:
        weights, _ = _fitted(told, names, rows, wanted, worth)[1:]
        strong = np.abs(weights).max(axis=0) + np.linalg.norm(weights, axis=0)
        names = [names[at] for at in sorted(np.argsort(-strong, kind="stable")[:most])]
    rarity, weights, bias = _fitted(told, names, rows, wanted, worth)
    return _packed(names, rarity, weights, bias, sorted(set(wanted)))


def _common(told: Sequence[Heard]) -> list[str]:
    count = Counter(piece for each in told for piece in each.pieces)
    return sorted(piece for piece, stories in count.items() if stories >= RAREST)


def _examples(told: Sequence[Heard]) -> tuple[list[int], list[str], list[float]]:
    """Return each story once for every id it may have, and what it is worth there."""
    every = [
        (at, name, rank)
        for at, each in enumerate(told)
        for name, rank in zip((i for i in each.ids if i not in UNTOLD), RANKS, strict=False)
    ]
    return [at for at, _, _ in every], [name for _, name, _ in every], [rank for *_, rank in every]


def _fitted(
    told: Sequence[Heard],
    names: Sequence[str],
    rows: Sequence[int],
    wanted: Sequence[str],
    worth: Sequence[float],
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return how rare each piece is (in FINE steps), its weights, and the bias of each category."""
    place = {name: at for at, name in enumerate(names)}
    found = [sorted(place[piece] for piece in each.pieces & place.keys()) for each in told]
    ends = np.cumsum([0, *map(len, found)])
    columns = np.array([at for each in found for at in each])
    whole = csr_matrix((np.ones(len(columns)), columns, ends), (len(told), len(names)))
    seen = np.asarray(whole.sum(axis=0)).ravel()
    rarity = np.minimum(255, np.rint(FINE * (np.log((1 + len(told)) / (1 + seen)) + 1)))
    whole = whole @ diags(rarity / FINE)
    length = np.sqrt(np.asarray(whole.multiply(whole).sum(axis=1)).ravel())
    whole = diags(1 / np.maximum(length, 1e-9)) @ whole
    model = LinearSVC(C=SOFT, random_state=0).fit(whole.tocsr()[rows], wanted, sample_weight=worth)
    return rarity, model.coef_ * (rarity / FINE), model.intercept_


def _packed(
    names: Sequence[str],
    rarity: np.ndarray,
    weights: np.ndarray,
    bias: np.ndarray,
    ids: Sequence[str],
) -> learnt.Learnt:
    step = float(np.quantile(np.abs(weights), 1 - CUT) / LEVELS)
    small = np.clip(np.rint(weights / step), -LEVELS, LEVELS).astype(int) + 128
    return learnt.made(
        fingerprint(), ids, step, bias.round(4).tolist(), names,
        rarity.astype("uint8").tobytes(), small.astype("uint8").tobytes(),
    )  # fmt: skip


def written(known: learnt.Learnt) -> bytes:
    """Return the bytes of the file: see :func:`clues.reading.categories.learnt.unpacked`."""
    head = {
        "corpus": known.corpus,
        "categories": known.categories,
        "step": known.step,
        "bias": known.bias,
    }
    columns = b"".join(known.columns[name] for name in known.categories)
    body = "\n".join(known.pieces).encode() + b"\n\n" + known.rarity + columns
    return json.dumps(head).encode() + b"\n" + zlib.compress(body, 9)


def everything(but: str = "") -> list[Story]:
    """Return every story, without those of the writer *but*; whole reports count twice.

    A report is what the reader meets; most lines of the other files are one sentence long.
    """
    told = [
        each
        for name, some in writers().items()
        if name != but
        for each in (*some, *(some if name in REPORTS else ()))
    ]
    return [*told, *taxonomy()]


if __name__ == "__main__":
    OUT.write_bytes(written(learn(everything())))
