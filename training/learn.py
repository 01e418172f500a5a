"""What do the stories in training/categories teach?

``make categories`` (``python -m training.learn``) writes clues/reading/categories/categories.bin;
needs the ``train`` extra. Nothing of it is needed to read stories. How well a stranger is read
is measured by :mod:`training.measure`.
"""

import json
import zlib
from collections import Counter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
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
MOST: Final = 21_500
SOFT: Final = 0.45
# What an id is worth as the first, second, third of a story's acceptable ones.
RANKS: Final = (1.0, 0.2, 0.1)
# One in so many weights may be cut off at the ends of a byte.
CUT: Final = 1e-4
LEVELS: Final = 12
FINE: Final = learnt.FINE
REPORTS: Final = frozenset({"deeds", "mixed"})
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
    # A story that counts twice weighs twice; its pieces are no commoner for it.
    times = Counter(stories)
    told, times_told = [heard(story) for story in times], [*times.values()]
    ids = sorted({name for each in told for name in each.ids} - UNTOLD)
    names = _common(told)
    if len(names) > most:
        weights = _fitted(told, times_told, names, ids)[1]
        strong = np.abs(weights).max(axis=0) + np.linalg.norm(weights, axis=0)
        names = [names[at] for at in sorted(np.argsort(-strong, kind="stable")[:most])]
    return _packed(names, *_fitted(told, times_told, names, ids), ids)


def _common(told: Sequence[Heard]) -> list[str]:
    count = Counter(piece for each in told for piece in each.pieces)
    return sorted(piece for piece, stories in count.items() if stories >= RAREST)


def _worth(ids: Sequence[str], name: str) -> float:
    """Return how much a story with *ids* tells for (above nought) or against *name*.

    A clerk accepts several: a story speaks against none of its own, however late it stands.
    """
    if name in ids:
        return dict(zip(ids, RANKS, strict=False)).get(name, 0.0)
    return -1.0 if ids else 0.0


def _fitted(
    told: Sequence[Heard], times: Sequence[int], names: Sequence[str], ids: Sequence[str]
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Return how rare each piece is (in FINE steps), its weights, and the bias of each category."""
    rarity, whole = _weighed(told, names)
    kinds = [tuple(name for name in each.ids if name not in UNTOLD) for each in told]

    def line(name: str) -> LinearSVC:
        worth = np.array([_worth(each, name) for each in kinds]) * np.array(times)
        return LinearSVC(C=SOFT, random_state=0).fit(whole, worth > 0, sample_weight=abs(worth))

    with ThreadPoolExecutor() as at_once:
        lines = list(at_once.map(line, ids))
    weights = np.array([each.coef_[0] for each in lines]) * (rarity / FINE)
    return rarity, weights, np.array([each.intercept_[0] for each in lines])


def _weighed(told: Sequence[Heard], names: Sequence[str]) -> tuple[np.ndarray, csr_matrix]:
    """Return how rare each piece is, and each story by its pieces, all stories of one length."""
    place = {name: at for at, name in enumerate(names)}
    found = [sorted(place[piece] for piece in each.pieces & place.keys()) for each in told]
    ends = np.cumsum([0, *map(len, found)])
    columns = np.array([at for each in found for at in each])
    whole = csr_matrix((np.ones(len(columns)), columns, ends), (len(told), len(names)))
    seen = np.asarray(whole.sum(axis=0)).ravel()
    rarity = np.minimum(255, np.rint(FINE * (np.log((1 + len(told)) / (1 + seen)) + 1)))
    whole = whole @ diags(rarity / FINE)
    length = np.sqrt(np.asarray(whole.multiply(whole).sum(axis=1)).ravel())
    return rarity, (diags(1 / np.maximum(length, 1e-9)) @ whole).tocsr()


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
