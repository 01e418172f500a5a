"""Which figures does a running process show?"""

from collections.abc import Callable, Iterable, Mapping

from bot.metrics import Counter, Histogram, Registry, Sample
from scheduler.clock import Ticking
from scheduler.delivery import Delivery


class Figures:
    """Counters of this process; none of them names anybody."""

    def __init__(self) -> None:
        self.registry = Registry()
        self.turns: Counter = self.registry.counter(
            "clueline_turns_total", "Events committed.", "channel"
        )
        self.failed: Counter = self.registry.counter(
            "clueline_events_failed_total", "Events put into quarantine."
        )
        self.unstored: Counter = self.registry.counter(
            "clueline_turns_unstored_total", "Events that could not be kept for now."
        )
        self.seconds: Histogram = self.registry.histogram(
            "clueline_turn_seconds", "From the door to COMMIT.", "channel"
        )

    def watch(
        self,
        delivery: Delivery,
        ticking: Ticking,
        outbox: Mapping[str, int],
        updates: Callable[[], Mapping[str, int]],
    ) -> None:
        """Show what these parts count themselves; *outbox* and *updates* are looked at live."""

        def sent() -> Iterable[Sample]:
            yield (), delivery.sent

        self.registry.gauge("clueline_sent", "Messages sent by this process.", sent)
        self.registry.gauge(
            "clueline_outbox", "Rows of the outbox by state.", lambda: _samples(outbox), "state"
        )
        self.registry.gauge(
            "clueline_updates", "Updates received by kind.", lambda: _samples(updates()), "kind"
        )
        self.registry.gauge(
            "clueline_ticks", "Ticks that ended well.", lambda: _samples(ticking.beats), "tick"
        )
        self.registry.gauge(
            "clueline_ticks_failed",
            "Ticks that failed.",
            lambda: _samples(ticking.failures),
            "tick",
        )


def _samples(counts: Mapping[str, int]) -> Iterable[Sample]:
    return [((name,), float(count)) for name, count in counts.items()]
