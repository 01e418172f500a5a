"""What did a person put into one message: words, files, a place, a card?

Every field may be absent or of any type; what cannot be read is as if it were not there.
"""

import math
import re
from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Final

from bot.channels.telegram.wire import Json, plain
from clues.speech import FileKind, FileRef, Inbound, Place, Sign

_COMMAND: Final = re.compile(r"(/[A-Za-z0-9_]{1,64})@[A-Za-z0-9_]{1,64}(?=\s|$)")
_CARD_LONGEST: Final = 200
_LANGUAGE: Final = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")
_LATEST: Final = 4_000_000_000
_LARGEST: Final = 1 << 62

# In this order: an animation also carries a document, and is one file.
_FILES: Final[Mapping[str, FileKind]] = {
    "animation": FileKind.VIDEO,
    "video": FileKind.VIDEO,
    "video_note": FileKind.VIDEO,
    "voice": FileKind.VOICE,
    "audio": FileKind.VOICE,
    "document": FileKind.DOCUMENT,
}


def content(body: Json, here: Inbound) -> Inbound:
    """Return the event with all that the message says; nothing readable is UNREAD."""
    if isinstance(body.get("contact"), dict):
        card = _card(part(body, "contact"))
        return replace(here, sign=Sign.CONTACT, facts={**here.facts, **card})
    file, place = _file(body), _place(body)
    found = replace(
        here,
        words=words(body) or _venue(body),
        place=place,
        files=() if file is None else (file,),
    )
    silent = not (found.words or found.files or found.place)
    return replace(found, sign=Sign.UNREAD) if silent else found


def _card(contact: Json) -> dict[str, str]:
    """Return name and number of a contact card, as they would be written; the rest is not read."""
    name = f"{_text(contact, 'last_name')}{_text(contact, 'first_name')}"
    told = {"name": name, "phone": _text(contact, "phone_number")}
    return {key: value[:_CARD_LONGEST] for key, value in told.items() if value}


def words(body: Json) -> str:
    """Return text or caption; a command loses the name of the bot it was sent to."""
    said = _text(body, "text") or _text(body, "caption")
    return _COMMAND.sub(r"\1", said, count=1) if said.startswith("/") else said


def language(body: Json) -> str | None:
    """Return the language of the person's app, None when it tells none."""
    told = part(body, "from").get("language_code")
    return told if isinstance(told, str) and _LANGUAGE.fullmatch(told) else None


def part(body: Json, name: str) -> Json:
    """Return an object inside *body*, empty when it is anything else."""
    found = body.get(name)
    return found if isinstance(found, dict) else {}


def number(value: object) -> int | None:
    """Return a whole number that every database can hold."""
    if isinstance(value, bool) or not isinstance(value, int):
        return None
    return value if abs(value) < _LARGEST else None


def moment(value: object, otherwise: datetime) -> datetime:
    """Return the moment of a Unix date; 0 and nonsense are *otherwise*."""
    seconds = number(value)
    if seconds is None or not 0 < seconds < _LATEST:
        return otherwise
    return datetime.fromtimestamp(seconds, UTC)


def _text(body: Json, name: str) -> str:
    value = body.get(name)
    return plain(value) if isinstance(value, str) else ""


def _file(body: Json) -> FileRef | None:
    album = _text(body, "media_group_id") or None
    found = _reference(FileKind.PHOTO, _largest(body.get("photo")), album)
    for name, kind in _FILES.items():
        found = found or _reference(kind, part(body, name), album)
    return found


def _reference(kind: FileKind, file: Json, album: str | None) -> FileRef | None:
    ref = _text(file, "file_id")
    if not ref:
        return None
    size = number(file.get("file_size"))
    name = _text(file, "file_name").replace("\\", "/").rpartition("/")[2]
    known = size if size is not None and size >= 0 else None
    return FileRef(kind=kind, ref=ref, name=name, size=known, album=album)


def _largest(sizes: object) -> Json:
    known = [each for each in sizes if isinstance(each, dict)] if isinstance(sizes, list) else []
    return max(known, key=_area, default={})


def _area(size: Json) -> tuple[int, int]:
    width, height = number(size.get("width")) or 0, number(size.get("height")) or 0
    return width * height, number(size.get("file_size")) or 0


def _place(body: Json) -> Place | None:
    point = part(body, "location") or part(part(body, "venue"), "location")
    latitude, longitude = _degrees(point, "latitude", 90.0), _degrees(point, "longitude", 180.0)
    if latitude is None or longitude is None:
        return None
    accuracy = _degrees(point, "horizontal_accuracy", 1e6)
    return Place(latitude, longitude, accuracy)


def _degrees(point: Json, name: str, most: float) -> float | None:
    value = point.get(name)
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    return float(value) if math.isfinite(value) and abs(value) <= most else None


def _venue(body: Json) -> str:
    venue = part(body, "venue")
    return " ".join(filter(None, (_text(venue, "title"), _text(venue, "address"))))
