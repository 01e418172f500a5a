"""How does what a worker found come back into the conversation it was found for?"""

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
    return Inbound(
        source=CLOCK,
        event=f"work:{work.id}",
        channel=to.channel,
        address=to.name,
        lookup=to.lookup,
        at=at,
        sign=sign,
        facts=facts,
    )
