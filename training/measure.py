"""How well are stories read by a model that never heard their writer?

``python -m training.measure`` leaves out one writer after the other, learns from the rest, and
prints for the one who was left out: which part has its category first, which among three, which
part is sure (``is_close`` in :mod:`clues.reading.categories.categories`), and how many of those
are right.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

import campaigns
from clues.reading.categories.categories import Fit, fits, is_close, offer_of
from training.learn import everything, heard, learn
from training.stories import writers

# The other files were written beside the rules, or are no stories.
STRANGERS: Final = ("letters", "north", "phone", "south")


def read(writer: str) -> list[tuple[tuple[str, ...], Sequence[Fit]]]:
    """Return for each story of *writer* what is right, and what the others taught to tell."""
    offer = replace(
        offer_of(campaigns.load("standing").categories), learnt=learn(everything(but=writer))
    )
    told = map(heard, writers()[writer])
    return [(each.ids, fits(each.text, offer, each.known)) for each in told]


def line(name: str, found: Sequence[tuple[tuple[str, ...], Sequence[Fit]]]) -> str:
    """Return a row of the table."""
    first = [bool(fit) and fit[0].category in ids for ids, fit in found]
    three = [any(each.category in ids for each in fit) for ids, fit in found]
    sure = [
        right for right, (_, fit) in zip(first, found, strict=True) if fit and not is_close(fit)
    ]
    count = len(found)
    part = sum(sure) / max(1, len(sure))
    return (
        f"{name:<8}{sum(first) / count:>7.3f}{sum(three) / count:>7.3f}"
        f"{len(sure) / count:>7.3f}{part:>7.3f}"
    )


if __name__ == "__main__":
    print(f"{'':<8}{'first':>7}{'three':>7}{'sure':>7}{'right':>7}")
    every = []
    for writer in STRANGERS:
        every += (found := read(writer))
        print(line(writer, found), flush=True)
    print(line("all", every))
