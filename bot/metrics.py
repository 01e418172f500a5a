"""How is the product doing, in figures that name nobody?

Written in Prometheus' text format. Labels come from closed lists (channel, state, outcome),
never from a person.
"""

import threading
from bisect import bisect_left
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from itertools import accumulate
from typing import Final, TypeVar

CONTENT_TYPE: Final = "text/plain; version=0.0.4; charset=utf-8"
#: Seconds; a turn is a few milliseconds, a platform's answer a few hundred.
BUCKETS: Final = (0.002, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
MOST_SERIES: Final = 200

Labels = tuple[str, ...]
Sample = tuple[Labels, float]


class TooManySeries(Exception):
    """A label takes ever new values; something personal may have got into it."""


class Metric:
    """What all kinds of figures share: a name, its help, the names of its labels."""

    kind = "untyped"

    def __init__(self, name: str, tells: str, labels: Labels) -> None:
        self.name, self.tells, self.labels = name, tells, labels
        self._lock = threading.Lock()

    def lines(self) -> Iterable[str]:
        """Return the lines of every series."""
        raise NotImplementedError

    def _room(self, series: Mapping[Labels, object], values: Labels) -> None:
        if len(values) != len(self.labels):
            raise ValueError(f"{self.name} takes the labels {self.labels}")
        if values not in series and len(series) >= MOST_SERIES:
            raise TooManySeries(self.name)


class Counter(Metric):
    """A figure that only grows."""

    kind = "counter"

    def __init__(self, name: str, tells: str, labels: Labels = ()) -> None:
        super().__init__(name, tells, labels)
        self._values: dict[Labels, float] = {} if labels else {(): 0}

    def add(self, *values: str, by: float = 1) -> None:
        """Count one more, or *by* more, of the series with these label values."""
        with self._lock:
            self._room(self._values, values)
            self._values[values] = self._values.get(values, 0) + by

    def value(self, *values: str) -> float:
        """Return what was counted so far."""
        return self._values.get(values, 0)

    def lines(self) -> Iterable[str]:
        """Return the lines of every series."""
        with self._lock:
            series = sorted(self._values.items())
        return [_line(self.name, self.labels, values, count) for values, count in series]


class Gauge(Metric):
    """A figure that is asked for when it is read."""

    kind = "gauge"

    def __init__(
        self, name: str, tells: str, read: Callable[[], Iterable[Sample]], labels: Labels = ()
    ) -> None:
        super().__init__(name, tells, labels)
        self._read = read

    def lines(self) -> Iterable[str]:
        """Return the lines of every series, as they are at this moment."""
        return [_line(self.name, self.labels, values, now) for values, now in sorted(self._read())]


@dataclass(slots=True)
class _Spread:
    counts: list[int] = field(default_factory=lambda: [0] * (len(BUCKETS) + 1))
    total: float = 0.0


class Histogram(Metric):
    """How long something takes, in seconds."""

    kind = "histogram"

    def __init__(self, name: str, tells: str, labels: Labels = ()) -> None:
        super().__init__(name, tells, labels)
        self._spreads: dict[Labels, _Spread] = {}

    def observe(self, seconds: float, *values: str) -> None:
        """Note one duration."""
        with self._lock:
            self._room(self._spreads, values)
            spread = self._spreads.setdefault(values, _Spread())
            spread.counts[bisect_left(BUCKETS, seconds)] += 1
            spread.total += seconds

    def lines(self) -> Iterable[str]:
        """Return buckets, sum and count of every series."""
        with self._lock:
            series = [(key, list(each.counts), each.total) for key, each in self._spreads.items()]
        for values, counts, total in sorted(series):
            for edge, below in zip((*BUCKETS, "+Inf"), accumulate(counts), strict=True):
                names, filled = (*self.labels, "le"), (*values, str(edge))
                yield _line(f"{self.name}_bucket", names, filled, below)
            yield _line(f"{self.name}_sum", self.labels, values, total)
            yield _line(f"{self.name}_count", self.labels, values, sum(counts))


M = TypeVar("M", bound=Metric)


class Registry:
    """All figures of this process."""

    def __init__(self) -> None:
        self._metrics: dict[str, Metric] = {}

    def counter(self, name: str, tells: str, *labels: str) -> Counter:
        """Add a counter; its name ends in ``_total``."""
        return self._add(Counter(name, tells, labels))

    def gauge(
        self, name: str, tells: str, read: Callable[[], Iterable[Sample]], *labels: str
    ) -> Gauge:
        """Add a gauge; *read* returns label values and figure of each series."""
        return self._add(Gauge(name, tells, read, labels))

    def histogram(self, name: str, tells: str, *labels: str) -> Histogram:
        """Add a histogram of seconds; its name ends in ``_seconds``."""
        return self._add(Histogram(name, tells, labels))

    def text(self) -> str:
        """Return everything as Prometheus reads it."""
        return "".join(f"{line}\n" for metric in self._metrics.values() for line in _told(metric))

    def _add(self, metric: M) -> M:
        if metric.name in self._metrics:
            raise ValueError(f"{metric.name} is there already")
        self._metrics[metric.name] = metric
        return metric


def _told(metric: Metric) -> Iterable[str]:
    yield f"# HELP {metric.name} {metric.tells}"
    yield f"# TYPE {metric.name} {metric.kind}"
    yield from metric.lines()


def _line(name: str, labels: Labels, values: Labels, figure: float) -> str:
    pairs = ",".join(f'{key}="{_quoted(each)}"' for key, each in zip(labels, values, strict=True))
    return f"{name}{{{pairs}}} {_figure(figure)}" if pairs else f"{name} {_figure(figure)}"


def _figure(value: float) -> str:
    return str(int(value)) if value == int(value) else repr(value)


def _quoted(value: str) -> str:
    return value.replace("\\", r"\\").replace('"', r"\"").replace("\n", r"\n")
