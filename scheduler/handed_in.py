"""How does what the clock or a worker found come back into the conversation it was found for?"""

from collections.abc import Mapping
from datetime import datetime

from clues.speech import Inbound, Sign
from desk.turn import CLOCK
from storage.door_rows import Address
from storage.work_rows import Work


def handed_in(
    work: Work, to: Address, *, at: datetime, sign: Sign, facts: Mapping[str, str]
) -> Inbound:
    """Return the event of *work* for *to*; handed in twice, it is still one event."""
    return by_clock(f"work:{work.id}", to, at=at, sign=sign, facts=facts)


def by_clock(
    event: str, to: Address, *, at: datetime, sign: Sign, facts: Mapping[str, str] | None = None
) -> Inbound:
    """Return an event for *to* that no person began; the same *event* again has no effect."""
    return Inbound(
        source=CLOCK,
        event=event,
        channel=to.channel,
        address=to.name,
        lookup=to.lookup,
        at=at,
        sign=sign,
        facts=facts or {},
    )
