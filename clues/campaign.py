"""Is a campaign's file sound, and what does it say?

``check`` tells every fault at once with its place; ``build`` returns the campaign or raises
them. Callers read the file; here are only its tables.
"""

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from clues.campaign_links import loose_ends, place_of
from clues.campaign_parts import (
    Agency,
    AnonymousPolicy,
    AskSet,
    Campaign,
    District,
    Document,
    Group,
    Head,
    Named,
    OtherChannel,
    Phase,
    Point,
    Route,
    Unit,
    WeChatNotices,
)
from clues.campaign_rows import Reader, meant
from clues.deadlines import Preset
from clues.errors import CampaignFaults, Fault
from clues.taxonomy import Branch, Category, Taxonomy, Word
from clues.text import Text

__all__ = [
    "SECTIONS",
    "Agency",
    "AnonymousPolicy",
    "AskSet",
    "Branch",
    "Campaign",
    "CampaignFaults",
    "Category",
    "District",
    "Document",
    "Fault",
    "Group",
    "Head",
    "Named",
    "OtherChannel",
    "Phase",
    "Point",
    "Preset",
    "Route",
    "Unit",
    "WeChatNotices",
    "Word",
    "build",
    "check",
]

SECTIONS: Mapping[str, tuple[type[Any], str]] = {
    "unit": (Unit, "id"),
    "branch": (Branch, "id"),
    "category": (Category, "id"),
    "word": (Word, "says"),
    "deadline": (Preset, "id"),
    "route": (Route, "about"),
    "phase": (Phase, "id"),
    "document": (Document, "title"),
    "group": (Group, "id"),
    "channel": (OtherChannel, "id"),
    "agency": (Agency, "id"),
    "district": (District, "name"),
    "decline_reason": (Named, "id"),
    "ask": (AskSet, "branch"),
    "outcome": (Named, "id"),
    "measure": (Named, "id"),
    "source": (Named, "id"),
    "point": (Point, "id"),
}
"""Each list of a campaign's file: the form of its rows, and the field that names a row."""

WECHAT = "wechat"
"""The one table that is no list: what the Official Account may notify of."""

_HEAD = tuple(each.name for each in fields(Head))
_UNREAD = Head(id="", name=Text(()), office=Text(()), phone="", notice_version="", preset="")


def check(raw: Mapping[str, Any]) -> tuple[Fault, ...]:
    """Return every fault of a campaign's tables, or nothing when it can be used."""
    return _read(raw)[1]


def build(raw: Mapping[str, Any]) -> Campaign:
    """Return the campaign; raise CampaignFaults with all faults when there are any."""
    campaign, faults = _read(raw)
    if faults:
        raise CampaignFaults(faults)
    return campaign


def _read(raw: Mapping[str, Any]) -> tuple[Campaign, tuple[Fault, ...]]:
    reader = Reader()
    _unknown_sections(reader, raw)
    top = {name: value for name, value in raw.items() if name in _HEAD}
    head = reader.row(Head, top, "campaign") or _UNREAD
    notices = reader.row(WeChatNotices, raw.get(WECHAT, {}), WECHAT) or WeChatNotices()
    campaign = _assembled(head, {name: _rows(reader, raw, name) for name in SECTIONS}, notices)
    faults = (*reader.faults, *loose_ends(campaign, raw))
    return campaign, tuple(faults)


def _unknown_sections(reader: Reader, raw: Mapping[str, Any]) -> None:
    known = [*SECTIONS, WECHAT, *_HEAD]
    for name in raw.keys() - set(known):
        reader.note("campaign", f'unknown field "{name}"{meant(name, known)}')


def _rows(reader: Reader, raw: Mapping[str, Any], section: str) -> tuple[Any, ...]:
    form, key = SECTIONS[section]
    rows = raw.get(section, [])
    if not isinstance(rows, list):
        reader.note("campaign", f"write [[{section}]] with two brackets")
        return ()
    read = (reader.row(form, row, place_of(section, key, row)) for row in rows)
    return tuple(row for row in read if row is not None)


def _assembled(head: Head, rows: Mapping[str, tuple[Any, ...]], notices: WeChatNotices) -> Campaign:
    return Campaign(
        wechat=notices,
        **{name: getattr(head, name) for name in _HEAD},
        units={unit.id: unit for unit in rows["unit"]},
        presets={preset.id: preset for preset in rows["deadline"]},
        taxonomy=Taxonomy(rows["branch"], rows["category"], rows["word"]),
        routes=rows["route"],
        phases=rows["phase"],
        documents=rows["document"],
        groups=rows["group"],
        channels=rows["channel"],
        agencies=rows["agency"],
        districts=rows["district"],
        decline_reasons=rows["decline_reason"],
        ask_sets=rows["ask"],
        outcomes=rows["outcome"],
        measures=rows["measure"],
        sources=rows["source"],
        points=rows["point"],
    )
