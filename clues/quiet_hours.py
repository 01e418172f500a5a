"""When may a message that is not urgent reach a phone?"""

from datetime import datetime, time, timedelta
from typing import Final

WAKES: Final = time(8)
RESTS: Final = time(21)


def leaves_at(local: datetime) -> datetime:
    """Return *local* itself by day, else the next morning at 08:00 of the same zone.

    Source: conversation book, section 4: class "day" is 08:00 to 21:00 local.
    """
    if WAKES <= local.time() < RESTS:
        return local
    morning = local.replace(hour=WAKES.hour, minute=0, second=0, microsecond=0)
    return morning if local.time() < WAKES else morning + timedelta(days=1)
