"""What did a person do on WeChat, said in our own terms?

Every field may be absent or odd; an unknown kind of message is an event like any other.
What the platform tells about itself, and a place nobody chose to send, is nothing.
"""

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime
from typing import Final, TypeAlias

from bot.channels.wechat.fields import Fields
from bot.channels.wechat.window import Opening
from clues.speech import FileKind, FileRef, Inbound, Place, Sign

NAME: Final = "wechat"
SCENE: Final = "qrscene_"
_LATEST: Final = 4_000_000_000
_LONGEST_KEY: Final = 128
_MESSAGE_ID: Final = re.compile(r"[0-9]{1,20}")
_COMMAND: Final = re.compile(r"/[a-z]{1,32}")

_Read: TypeAlias = Callable[[Fields, Inbound], Inbound]


@dataclass(frozen=True, slots=True, kw_only=True)
class Consents:
    """What a person answered when he was asked whether we may notify him, by template."""

    event: str
    lookup: bytes
    answers: Mapping[str, bool]


Heard: TypeAlias = "Inbound | Consents | None"


@dataclass(frozen=True, slots=True, kw_only=True)
class Codec:
    """Reads the messages of one account; *lookup* is the keyed hash of an address.

    *fetches* tells whether the account may take files by their number.
    """

    source: str
    lookup: Callable[[str], bytes] = field(repr=False)
    fetches: Callable[[], bool] = field(default=lambda: True, repr=False)

    def read(self, fields: Fields, now: datetime) -> Heard:
        """Return what happened; None is nothing that anybody did."""
        here = self._blank(fields, now)
        kind = fields.get("MsgType", "").lower()
        if kind == "event":
            return self._event(fields, here)
        said = _MESSAGES.get(kind, _unread)(fields, here)
        opens = Opening.TAP if "bizmsgmenuid" in fields else Opening.MESSAGE
        return replace(said, opens=opens, files=tuple(map(self._within_reach, said.files)))

    def _event(self, fields: Fields, here: Inbound) -> Heard:
        name = fields.get("Event", "").lower()
        if name in _ASKED:
            answers = _answers(fields, _ASKED[name])
            return Consents(event=here.event, lookup=here.lookup, answers=answers)
        read = _EVENTS.get(name)
        return None if read is None else replace(read(fields, here), opens=_OPENS.get(name))

    def _within_reach(self, file: FileRef) -> FileRef:
        """Only a picture has an address besides its number."""
        return file if "://" in file.ref or self.fetches() else replace(file, fetchable=False)

    def _blank(self, fields: Fields, now: datetime) -> Inbound:
        name = fields.get("FromUserName", "")
        return Inbound(
            source=self.source,
            event=self._identity(fields),
            channel=NAME,
            address=name,
            lookup=self.lookup(f"{self.source}:{name}"),
            waits=True,
            at=_moment(fields.get("CreateTime", ""), now),
        )

    def _identity(self, fields: Fields) -> str:
        """Return what a repeat has in common with the first; an event has no number.

        The name of the person is part of it, so it is kept as a keyed hash only.
        """
        number = fields.get("MsgId") or fields.get("MsgID") or ""
        if _MESSAGE_ID.fullmatch(number) and fields.get("MsgType", "").lower() != "event":
            return number
        parts = ("FromUserName", "CreateTime", "MsgType", "Event", "EventKey")
        told = "\n".join(fields.get(part, "") for part in parts)
        return self.lookup(f"{self.source}:event:{told}").hex()


def _text(fields: Fields, here: Inbound) -> Inbound:
    """Read words; a tapped option of a menu says the words that stand on it."""
    said = fields.get("Content", "")
    tapped = fields.get("bizmsgmenuid", "")[:_LONGEST_KEY]
    facts = {"tapped": tapped} if tapped else {}
    return replace(here, words=said, facts=facts) if said.strip() else _unread(fields, here)


def _image(fields: Fields, here: Inbound) -> Inbound:
    """Read a picture; its address serves an account that may not fetch by number."""
    media, address = fields.get("MediaId", "").strip(), fields.get("PicUrl", "").strip()
    return _file(here, FileKind.PHOTO, " ".join(filter(None, (media, address))))


def _voice(fields: Fields, here: Inbound) -> Inbound:
    """Read a voice note; what the platform understood of it is seldom there, and a guess."""
    guess = fields.get("Recognition", "").strip()
    found = _file(here, FileKind.VOICE, fields.get("MediaId", "").strip())
    return replace(found, facts={"guess": guess}) if guess else found


def _video(fields: Fields, here: Inbound) -> Inbound:
    return _file(here, FileKind.VIDEO, fields.get("MediaId", "").strip())


def _file(here: Inbound, kind: FileKind, ref: str) -> Inbound:
    if not ref:
        return replace(here, sign=Sign.UNREAD)
    return replace(here, files=(FileRef(kind=kind, ref=ref),))


def _location(fields: Fields, here: Inbound) -> Inbound:
    """Read a place that was sent on purpose, with the name it has on the map."""
    latitude = _degrees(fields.get("Location_X", ""), 90.0)
    longitude = _degrees(fields.get("Location_Y", ""), 180.0)
    label = fields.get("Label", "").strip()
    if latitude is None or longitude is None:
        return replace(here, words=label) if label else replace(here, sign=Sign.UNREAD)
    return replace(here, words=label, place=Place(latitude, longitude))


def _link(fields: Fields, here: Inbound) -> Inbound:
    parts = (fields.get(name, "").strip() for name in ("Title", "Description", "Url"))
    said = "\n".join(filter(None, parts))
    return replace(here, words=said) if said else _unread(fields, here)


def _unread(_fields: Fields, here: Inbound) -> Inbound:
    return replace(here, sign=Sign.UNREAD)


def _followed(fields: Fields, here: Inbound) -> Inbound:
    """A follow begins the talk; by the code of a poster, at the poster's place."""
    return _started(fields.get("EventKey", "").removeprefix(SCENE), here)


def _scanned(fields: Fields, here: Inbound) -> Inbound:
    return _started(fields.get("EventKey", ""), here)


def _started(scene: str, here: Inbound) -> Inbound:
    known = scene.strip()[:_LONGEST_KEY]
    return replace(here, words=f"/start {known}".rstrip())


def _left(_fields: Fields, here: Inbound) -> Inbound:
    return replace(here, sign=Sign.BLOCKED)


def _clicked(fields: Fields, here: Inbound) -> Inbound:
    """A tap on our menu says the command that is its key; an older menu is not understood."""
    key = fields.get("EventKey", "")
    return replace(here, words=key) if _COMMAND.fullmatch(key) else _unread(fields, here)


def _answers(fields: Fields, outer: str) -> dict[str, bool]:
    """Read the answers for each template; what is neither yes nor no is left out."""
    told = (
        fields.get(f"{outer}/List/{name}", "") for name in ("TemplateId", "SubscribeStatusString")
    )
    templates, said = (each.split("\n") for each in told)
    pairs = zip(templates, said, strict=False)
    return {name: word == "accept" for name, word in pairs if word in {"accept", "reject"}}


def _moment(told: str, otherwise: datetime) -> datetime:
    if not (told.isascii() and told.isdecimal()) or not 0 < int(told[:12]) < _LATEST:
        return otherwise.astimezone(UTC)
    return datetime.fromtimestamp(int(told[:12]), UTC)


def _degrees(told: str, most: float) -> float | None:
    try:
        value = float(told)
    except ValueError:
        return None
    return value if math.isfinite(value) and abs(value) <= most else None


_MESSAGES: Final[Mapping[str, _Read]] = {
    "text": _text,
    "image": _image,
    "voice": _voice,
    "video": _video,
    "shortvideo": _video,
    "location": _location,
    "link": _link,
}
# LOCATION comes when a chat is entered, without a deed of the person; VIEW opens a page.
_EVENTS: Final[Mapping[str, _Read]] = {
    "subscribe": _followed,
    "unsubscribe": _left,
    "scan": _scanned,
    "click": _clicked,
}
# Asked in the chat or on a page; changed later in the settings of the account.
_ASKED: Final[Mapping[str, str]] = {
    "subscribe_msg_popup_event": "SubscribeMsgPopupEvent",
    "subscribe_msg_change_event": "SubscribeMsgChangeEvent",
}
_OPENS: Final[Mapping[str, Opening]] = {
    "subscribe": Opening.TAP,
    "scan": Opening.TAP,
    "click": Opening.TAP,
}
