"""How much may one person send, and all together, and how is he told to slow down?"""

from collections.abc import Generator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any, Final

from clues.speech import Words
from desk.intake import DraftFiles, not_lost
from desk.talk import Talk
from desk.totals import SeeTotals
from handlers.dialog.book import Here
from handlers.dialog.house import House, day_key

_MINUTE = 60.0
PAUSE: Final = timedelta(minutes=10)
"""So long mere anger is not answered any more once it came the third time."""


@dataclass(frozen=True, slots=True)
class Pause:
    """Too much at once: *seconds* to wait; *tell* is true only the first time of a burst."""

    seconds: int
    tell: bool


def counted(house: House, talk: Talk, now: datetime) -> tuple[Talk, Pause | None]:
    """Count one message of this person and say whether he has to wait."""
    moment = now.timestamp()
    start, count, told = talk.tally.get("minute", (0.0, 0, False))
    if moment - start >= _MINUTE:
        start, count, told = moment, 0, False
    over = count >= house.limits.messages_a_minute
    minute = [start, count + 1, told or over]
    after = replace(talk, tally={**talk.tally, "minute": minute})
    if not over:
        return after, None
    return after, Pause(max(1, int(start + _MINUTE - moment)), tell=not told)


def today(house: House, talk: Talk, now: datetime, what: str) -> int:
    """Return how many of *what* (drafts, files) this person began today."""
    day, counts = talk.tally.get("day", ("", {}))
    return int(counts.get(what, 0)) if day == day_key(now, house.zone) else 0


def added(house: House, talk: Talk, now: datetime, what: str, many: int = 1) -> Talk:
    """Count *many* more of *what* for today."""
    key = day_key(now, house.zone)
    day, counts = talk.tally.get("day", ("", {}))
    kept = dict(counts) if day == key else {}
    kept[what] = kept.get(what, 0) + many
    return replace(talk, tally={**talk.tally, "day": [key, kept]})


def no_draft(here: Here) -> Generator[Any, Any, Words | None]:
    """Return why no draft may be begun now, or None; one that is open always goes on."""
    house, phone = here.house, here.house.campaign.phone
    begun = today(house, here.talk, here.now, "drafts")
    if begun >= house.limits.drafts_a_day:
        return Words("flood-drafts", {"n": begun, "phone": phone})
    totals = yield SeeTotals()
    if totals.drafts >= house.limits.drafts_in_all:
        return Words("flood-drafts-all", {"phone": phone})
    return None


def no_files(here: Here, many: int) -> Generator[Any, Any, Words | None]:
    """Return why *many* more files are not taken, or None."""
    house = here.house
    had = 0
    if here.talk.files + many > house.limits.files_a_clue:  # one that was lost may come again
        had = len(not_lost((yield DraftFiles())))
    if had + many > house.limits.files_a_clue:
        return Words("file-many", {"max": house.limits.files_a_clue})
    begun = today(house, here.talk, here.now, "files")
    if begun + many > house.limits.files_a_day:
        return Words("flood-files", {"n": begun})
    totals = yield SeeTotals()
    if totals.files + many > house.limits.files_a_day_in_all:
        return Words("flood-files-all", {"phone": house.campaign.phone})
    return None


def tried(house: House, talk: Talk, now: datetime, *, failed: bool) -> Talk:
    """Count a receipt code that opened nothing."""
    if not failed:
        return talk
    since, count = _tries(talk, now)
    return replace(talk, tally={**talk.tally, "codes": [since, count + 1]})


def code_wait(house: House, talk: Talk, now: datetime) -> int | None:
    """Return the minutes until another receipt code may be tried, or None."""
    since, count = _tries(talk, now)
    if count < house.limits.codes_an_hour:
        return None
    return max(1, int((since + 3600 - now.timestamp()) // 60) + 1)


def angered(talk: Talk, now: datetime) -> tuple[Talk, int]:
    """Count a message of mere anger, and return how many there were within PAUSE."""
    since, count = talk.tally.get("anger", (0.0, 0))
    if now.timestamp() - since >= PAUSE.total_seconds():
        since, count = now.timestamp(), 0
    return replace(talk, tally={**talk.tally, "anger": [since, count + 1]}), count + 1


def _tries(talk: Talk, now: datetime) -> tuple[float, int]:
    since, count = talk.tally.get("codes", (0.0, 0))
    return (since, count) if now.timestamp() - since < 3600 else (now.timestamp(), 0)  # noqa: PLR2004 - an hour
