"""How does a measured ratio read beside what was promised?"""

import statistics
from collections.abc import Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Ratio:
    """What something cost us and what the same cost elsewhere, round by round."""

    name: str
    rounds: Sequence[tuple[float, float]]
    goal: float | None = None

    @property
    def median(self) -> float:
        """The median of the rounds' own ratios."""
        return statistics.median(ours / theirs for ours, theirs in self.rounds)

    def __str__(self) -> str:
        ours, theirs = (statistics.median(column) for column in zip(*self.rounds, strict=True))
        goal = "" if self.goal is None else f"   goal {self.goal:g}"
        low, *_, high = sorted(ours / theirs for ours, theirs in self.rounds)
        return (
            f"{self.name:<44} {ours:8.3f} {theirs:8.3f}   {self.median:5.2f} "
            f"({low:.2f} to {high:.2f}){goal}"
        )


@dataclass(frozen=True, slots=True)
class Delay:
    """How long people waited for an answer, in milliseconds; *goal* is for the 99th of 100."""

    name: str
    waits: Sequence[float]
    goal: float | None = None

    @property
    def p99(self) -> float:
        """What 99 of 100 answers stayed below."""
        return statistics.quantiles(self.waits, n=100)[98]

    def __str__(self) -> str:
        goal = "" if self.goal is None else f"   goal p99 {self.goal:g}"
        return (
            f"{self.name:<44} p50 {statistics.median(self.waits):6.1f}  p99 {self.p99:6.1f}{goal}"
        )
