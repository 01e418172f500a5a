"""What has a forked process of the program read already, beside the modules it is made of?

The campaign that is shipped, the labels in every language, and what stories are read by: the
same in every process. One that is started from nothing reads them itself, as ever.
"""

import gc
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import campaigns
from handlers.contents import book
from handlers.dialog.house import House
from handlers.dialog.understanding import ready
from locales import Catalogue

_HOUSE = House(
    campaign=campaigns.load("standing"),
    calendar=campaigns.calendar(),
    catalogue=Catalogue(),
    zone=ZoneInfo("Asia/Shanghai"),
    mac=bytes,
)
book(_HOUSE)
ready(_HOUSE, datetime(2026, 11, 19, 6, tzinfo=UTC))
gc.collect()
gc.freeze()
