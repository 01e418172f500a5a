"""How does a member find clues: by a filter, or by words?

Everything is taken after the wall. Words are looked for in what the member's post reads, as
masked as he reads it, so that a search tells nothing that the card would not.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, Final

from clues.campaign import Campaign
from clues.campaign_parts import Agency
from clues.model import Clue, Reader
from clues.text import Text
from desk import board, triage
from desk.room import Room
from desk.talk import Member, Talk
from storage import search_rows

LOOKED_AT: Final = 300
"""So many of the newest clues are opened for a search by words."""
WEEK: Final = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class SeeFiltered:
    """Look up a page of what a filter keeps; *before* is the id of the last row shown."""

    kind: str
    value: str
    before: int = search_rows.NEWEST


@dataclass(frozen=True, slots=True)
class SeeFound:
    """Look up what these words find, newest first."""

    words: str


@dataclass(frozen=True, slots=True)
class SeeUnits:
    """Look up in whose queues the member's clues stand; answered with unit ids."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """Some clues of *total*, or of *beyond* that many; *more* is where the next page begins.

    *whole*: all were looked at. What came in after *since*, UTC, may be new.
    """

    today: date
    since: datetime
    lines: tuple[Clue, ...]
    total: int
    beyond: bool = False
    more: int | None = None
    whole: bool = True


def see_filtered(room: Room, talk: Talk, request: SeeFiltered) -> Found | None:
    """Return the page, or None for somebody who does not work here."""
    if talk.staff is None:
        return None
    who, values = triage.reader(talk.staff), _values(room, request)
    lines = search_rows.filtered(
        room.conn,
        room.sealer,
        who,
        request.kind,
        values,
        before=request.before,
        many=board.PAGE + 1,
    )
    shown = lines[: board.PAGE]
    total = _total(room, who, request, values, len(lines))
    return Found(
        today=room.today,
        since=room.now - board.FRESH,
        lines=tuple(board.line(room, talk.staff, each) for each in shown),
        total=min(total, search_rows.COUNTED_TO),
        beyond=total > search_rows.COUNTED_TO,
        more=shown[-1].id if len(lines) > board.PAGE else None,
    )


def see_found(room: Room, talk: Talk, request: SeeFound) -> Found | None:
    """Return the first page of the hits, or None for somebody who does not work here."""
    if talk.staff is None:
        return None
    who = triage.reader(talk.staff)
    clues = search_rows.newest(room.conn, room.sealer, who, LOOKED_AT + 1)
    hits = _hits(room, talk.staff, clues[:LOOKED_AT], request.words)
    return Found(
        today=room.today,
        since=room.now - board.FRESH,
        lines=tuple(hits[: board.PAGE]),
        total=len(hits),
        whole=len(clues) <= LOOKED_AT,
    )


def see_units(room: Room, talk: Talk, _: SeeUnits) -> list[str]:
    """Return the units in whose queues the member's clues stand."""
    if talk.staff is None:
        return []
    return search_rows.units(room.conn, triage.reader(talk.staff))


def _total(
    room: Room, who: Reader, request: SeeFiltered, values: Mapping[str, Any], read: int
) -> int:
    """Return how many there are; a first page that is not full has shown them all."""
    if request.before == search_rows.NEWEST and read <= board.PAGE:
        return read
    return search_rows.counted(room.conn, who, request.kind, values)


def _values(room: Room, request: SeeFiltered) -> Mapping[str, Any]:
    if request.kind == "category":
        leaves = room.desk.campaign.taxonomy.leaves(request.value)
        return {"values": [each.id for each in leaves]}
    if request.kind == "due":
        return _days(room.today.toordinal(), request.value)
    return {"value": request.value}


def _days(today: int, value: str) -> Mapping[str, int]:
    since, until = {
        "late": (1, today - 1),
        "today": (today, today),
        "week": (today, today + WEEK),
    }.get(value, (1, 0))
    return {"since": since, "until": until}


def _hits(room: Room, member: Member, clues: Any, words: str) -> list[Clue]:
    wanted = [_folded(word) for word in words.split()]
    lines = (board.line(room, member, each) for each in clues)
    return [each for each in lines if wanted and _has(_told(room, each), wanted)]


def _has(told: str, wanted: list[str]) -> bool:
    return all(word in told for word in wanted)


def _told(room: Room, clue: Clue) -> str:
    """Return everything a member reads of a clue, as one text to look into."""
    campaign = room.desk.campaign
    category = campaign.taxonomy.category(clue.category)
    units = (campaign.units.get(unit) for unit in (clue.unit, clue.lead or ""))
    names: list[str] = [clue.number, clue.number.replace("-", "")]
    if category is not None:
        names += [*_said(category.name), *_said(category.official), *category.aliases]
    for unit in units:
        names += [*_said(unit.name), *unit.called] if unit else []
    agency = _agency(campaign, clue)
    names += [*_said(agency.label), *agency.called] if agency else []
    return _folded("\n".join((*names, *_leaves(clue.told))))


def _agency(campaign: Campaign, clue: Clue) -> Agency | None:
    told = clue.told.get("agency") or {}
    return next((each for each in campaign.agencies if each.id == told.get("id")), None)


def _said(text: Text | Mapping[str, str]) -> list[str]:
    return list(text.values())


def _leaves(told: Any) -> list[str]:
    """Return every word of an answer, however deep it lies."""
    if isinstance(told, Mapping):
        return [leaf for each in told.values() for leaf in _leaves(each)]
    if isinstance(told, (list, tuple)):
        return [leaf for each in told for leaf in _leaves(each)]
    return [str(told)] if told else []


def _folded(words: str) -> str:
    return words.casefold().replace(" ", "")
