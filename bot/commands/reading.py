"""What does the bot understand of a story? One story a line comes from standard input."""

import sys
from argparse import Namespace
from collections.abc import Iterator, Mapping
from datetime import datetime
from decimal import Decimal
from io import TextIOWrapper
from typing import Any

import campaigns
from bot import world
from bot.settings import Settings
from bot.terminal import DONE, Terminal
from clues.campaign import Campaign
from clues.reading.long_stories import read_whole
from clues.reading.needs import missing
from clues.reading.reader import ground_of
from clues.reading.slots import Name, Reading, Slot

_LABEL = 14


def stories(settings: Settings, asked: Namespace, terminal: Terminal) -> int:
    """Print the slots of each line and what is still needed; an empty line gives none."""
    campaign = campaigns.load(settings.campaign)
    ground = ground_of(campaign)
    now = _local(asked.now or world.now(), settings)
    for line in _lines():
        found = understood(campaign, read_whole(line.rstrip("\r\n"), now=now, ground=ground))
        if terminal.as_json:
            terminal.facts(found)
        else:
            _print(found, terminal)
    return DONE


def _lines() -> Iterator[str]:
    """Yield the lines of standard input; bytes that are no text become a sign of their own."""
    if isinstance(sys.stdin, TextIOWrapper):
        sys.stdin.reconfigure(encoding="utf-8", errors="replace")
    yield from sys.stdin


def understood(campaign: Campaign, reading: Reading) -> Mapping[str, Any]:
    """Return slots and missing names as the outside view promises them."""
    best = reading.first(Name.CATEGORY)
    category = campaign.taxonomy.category(str(best.value)) if best is not None else None
    return {
        "slots": [_slot(each) for each in reading],
        "missing": [name.value for name in missing(reading, category)],
    }


def _local(now: datetime, settings: Settings) -> datetime:
    """Return *now* in the settings' zone, without one; a time without a zone is local."""
    return now.astimezone(settings.timezone).replace(tzinfo=None) if now.tzinfo else now


def _slot(slot: Slot) -> dict[str, Any]:
    facts: dict[str, Any] = {
        "name": slot.name.value,
        "value": _plain(slot.value),
        "role": slot.role.value if slot.role else None,
        "text": slot.text,
        "start": slot.start,
        "end": slot.end,
    }
    further = {
        "grain": slot.grain.value if slot.grain else None,
        "part": slot.part.value if slot.part else None,
        "high": _plain(slot.high) if slot.high is not None else None,
        "half": slot.half or None,
        "rough": slot.rough or None,
    }
    return facts | {name: value for name, value in further.items() if value is not None}


def _plain(value: str | Decimal | bool) -> str | int | float | bool:  # noqa: FBT001  # a slot's value
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return value


def _print(found: Mapping[str, Any], terminal: Terminal) -> None:
    for slot in found["slots"]:
        role = f" ({slot['role']})" if slot["role"] else ""
        terminal.line(f"{slot['name']:<{_LABEL}}{slot['value']}{role}  “{slot['text']}”")
    terminal.line(f"{'missing':<{_LABEL}}{', '.join(found['missing']) or '-'}")
    terminal.line("")
