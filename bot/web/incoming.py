"""How does a form or a dropped file become a turn of the conversation?"""

import hashlib
import re
from dataclasses import dataclass, field, replace
from typing import Final

from starlette.requests import Request

from bot.web.door import Declined, Landing, Oversize
from bot.web.forms import FilePart, Reader
from bot.web.pages import Web
from bot.web.visitor import Visitor
from clues.campaign_links import SCENE
from clues.speech import FileRef, Inbound, Place
from handlers.dialog.house import MEGABYTE

SOURCE: Final = "web"
_EVENT: Final = re.compile(r"[0-9A-Za-z-]{8,64}")
_FACTS: Final = {"about": "category", "scene": "scene"}


class Foreign(Exception):
    """The form token is not this session's; *fields* are what was typed."""

    def __init__(self, fields: dict[str, str]) -> None:
        super().__init__("form token of another session")
        self.fields = fields


@dataclass(slots=True)
class Sent:
    """One form as it came in: fields, files that were kept, files that were not."""

    fields: dict[str, str]
    files: list[FileRef] = field(default_factory=list)
    refused: list[str] = field(default_factory=list)

    @property
    def empty(self) -> bool:
        """Whether nothing at all was said with this form."""
        keys = ("text", "choice", "about", "latitude")
        return not self.files and not any(self.fields.get(key, "").strip() for key in keys)


async def read(request: Request, web: Web, who: Visitor) -> Sent:
    """Read a form of ours; files are sealed as they arrive, after the token was seen."""
    reader = Reader(request, web.settings.upload_max)
    sent = Sent(reader.fields)
    async for part in reader.files():
        check(reader.fields, who)
        await _keep(part, request, web, who, sent)
    check(reader.fields, who)
    if reader.cut:
        most = web.settings.upload_max // MEGABYTE
        sent.refused.append(web.say(request, "page-chat-files-cut", max=most))
    return sent


def check(fields: dict[str, str], who: Visitor) -> None:
    """Raise Foreign when the form is not of this session."""
    if fields.get("token") != who.token:
        raise Foreign(fields)


async def _keep(part: FilePart, request: Request, web: Web, who: Visitor, sent: Sent) -> None:
    """Hand one file to the door; a refusal is a sentence that names the file."""
    try:
        kept = await web.door.keep(who.id, part.offer, part.chunks)
    except Oversize:
        kept = Declined("page-chat-file-toobig", web.settings.upload_max // MEGABYTE)
    if isinstance(kept, FileRef):
        sent.files.append(kept)
        return
    sent.refused.append(web.say(request, kept.key, name=part.offer.name, max=kept.limit))


async def hear(web: Web, who: Visitor, sent: Sent) -> Landing:
    """Let the application hear the form: a pressed button first, then what was typed.

    Both may come at once without a script; the words then answer what follows the press.
    """
    fields = sent.fields
    pressed, words = fields.get("choice", ""), _words(fields)
    landing = Landing.CHAT
    if pressed and words and await _stood_there(web, who, words):
        words = ""
    if pressed:
        press = replace(_inbound(web, who, fields, "press"), choice=pressed)
        landing = await web.door.hear(press)
    if pressed and not words and not sent.files:
        return landing
    facts = {name: fields[key] for key, name in _FACTS.items() if _told(key, fields)}
    said = _inbound(web, who, fields, "words")
    files, place = tuple(sent.files), _place(fields)
    return await web.door.hear(replace(said, words=words, files=files, facts=facts, place=place))


async def _stood_there(web: Web, who: Visitor, words: str) -> bool:
    """Say whether *words* are the line that was to be changed, as we had put it into the box."""
    page = await web.door.transcript(who.id, who.language)
    return words == page.written.strip()


def _words(fields: dict[str, str]) -> str:
    """Return what was typed; a form sends the end of a line as two signs."""
    return fields.get("text", "").replace("\r\n", "\n").strip()


def _told(key: str, fields: dict[str, str]) -> bool:
    return SCENE.fullmatch(fields.get(key, "")) is not None


def _inbound(web: Web, who: Visitor, fields: dict[str, str], half: str) -> Inbound:
    """Return one empty event; its id is the form's, so that a second press has no effect."""
    event = fields.get("event", "")
    if not _EVENT.fullmatch(event):
        event = web.settings.chance(16).hex()
    return Inbound(
        source=SOURCE,
        event=hashlib.sha256(f"{who.id}:{event}:{half}".encode()).hexdigest()[:32],
        channel=SOURCE,
        address=who.id,
        lookup=web.settings.lookup(who.id),
        at=web.settings.now(),
        language=who.language,
    )


def _place(fields: dict[str, str]) -> Place | None:
    """Return the position the visitor chose to send; numbers that are none are no place."""
    try:
        latitude, longitude = float(fields["latitude"]), float(fields["longitude"])
        accuracy = float(fields.get("accuracy") or "nan")
    except (KeyError, ValueError):
        return None
    if not (-90 <= latitude <= 90 and -180 <= longitude <= 180):  # noqa: PLR2004 - the earth
        return None
    return Place(latitude, longitude, accuracy if accuracy >= 0 else None)
