"""How does a draft go on at another address, and how is a status opened from one?

A one-use secret leads there: a code that is typed, or the signed word of a link. Only its
keyed hash is kept. Whoever takes a draft over gets all of it, in one transaction.
"""

import base64
import hmac
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from clues import codes
from clues.speech import Inbound, Kind, Say, Words
from desk import lookup
from desk import talk as talks
from desk.payload import Json, pack
from desk.room import Done, Refused, Room
from desk.talk import Frame, Talk
from storage import (
    door_rows,
    evidence_rows,
    handover_rows,
    outbox_rows,
    talk_rows,
    total_rows,
    unwalled_rows,
)
from storage.door_rows import Address
from storage.handover_rows import Handover
from storage.talk_rows import TalkChange, TalkRow

CODE_FOR: Final = timedelta(hours=24)
LINK_FOR: Final = timedelta(minutes=30)
DRAFT: Final = "report"
_CODE, _LINK, _SHELF, _SHOW = "code", "link", "shelf", "show"
_PLACE: Final = "handover"
_SIGNED: Final = "handover-link"
_NONCE: Final = 12
_MAC: Final = 13  # purpose, expiry, nonce and MAC are 30 bytes: 40 letters without padding


@dataclass(frozen=True, slots=True, kw_only=True)
class OfferDraft:
    """Let the open draft be taken over elsewhere: a code, and a link's word if *link*."""

    link: bool = False


@dataclass(frozen=True, slots=True)
class OfferStatus:
    """Let the status of the clue with this number be opened once, by a link's word."""

    number: str


@dataclass(frozen=True, slots=True)
class SeeHandover:
    """Look up what a secret leads to; nothing is spent."""

    secret: str


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeOver:
    """Take a draft over at this address; with *shelve* the one that is open here is kept aside."""

    digest: str
    shelve: bool = False


@dataclass(frozen=True, slots=True)
class Shelve:
    """Keep the draft that is open here aside, so that another one may be begun."""


@dataclass(frozen=True, slots=True)
class OpenStatus:
    """Open the status a link leads to."""

    digest: str


# --- giving -------------------------------------------------------------------------------


def offer_draft(room: Room, talk: Talk, deed: OfferDraft) -> Done | Refused:
    """Make a code, and a link's word, for the open draft; earlier ones end unused."""
    if talk.key_id is None or _draft(talk.frames) is None:
        return Refused("no-draft")
    code = codes.new_transfer(room.chance)
    _keep(room, code, _CODE, talk.address, room.now + CODE_FOR, key_id=talk.key_id)
    word = None
    if deed.link:
        until = room.now + LINK_FOR
        word = _word(room, _LINK, talk.key_id, until)
        _keep(room, word, _LINK, talk.address, until, key_id=talk.key_id)
    room.note("draft.offer", talk.channel)
    return Done({"code": code, "word": word})


def offer_status(room: Room, talk: Talk, deed: OfferStatus) -> Done | Refused:
    """Make a link's word that opens the status of a clue of this chat."""
    clue = unwalled_rows.reporters(room.conn, room.sealer, talk.address, deed.number)
    if clue is None:
        return Refused("absent")
    until = room.now + LINK_FOR
    word = _word(room, _SHOW, str(clue.id), until)
    _keep(room, word, _SHOW, talk.address, until, clue_id=clue.id)
    room.note("status.offer", "-")
    return Done({"word": word})


def _keep(
    room: Room,
    secret: str,
    purpose: str,
    address_id: int,
    until: datetime,
    *,
    key_id: str | None = None,
    clue_id: int | None = None,
) -> str:
    digest = _digest(room, secret)
    new = Handover(
        digest=digest,
        purpose=purpose,
        address_id=address_id,
        key_id=key_id,
        clue_id=clue_id,
        expires_at=until,
    )
    handover_rows.add(room.conn, new)
    return digest.hex()


def _digest(room: Room, secret: str) -> bytes:
    return room.sealer.mac(_PLACE, secret.encode())


def _word(room: Room, purpose: str, about: str, until: datetime) -> str:
    """Return a link's word: purpose, expiry and a nonce, signed together with what it is about."""
    head = _head(purpose, until) + room.chance(_NONCE)
    return base64.urlsafe_b64encode(head + _sign(room, head, about)).decode()


def _head(purpose: str, until: datetime) -> bytes:
    return purpose[:1].encode() + int(until.timestamp()).to_bytes(4, "big")


def _sign(room: Room, head: bytes, about: str) -> bytes:
    return room.sealer.mac(_SIGNED, head + b"|" + about.encode())[:_MAC]


def _signed(room: Room, word: str, found: Handover) -> bool:
    """Whether a link's word is ours, for what its row is about, until the row's moment."""
    made = base64.urlsafe_b64decode(word)
    head, sign = made[:-_MAC], made[-_MAC:]
    about = found.key_id or str(found.clue_id)
    ours = head.startswith(_head(found.purpose, found.expires_at))
    return ours and hmac.compare_digest(sign, _sign(room, head, about))


# --- taking -------------------------------------------------------------------------------


def see_handover(room: Room, talk: Talk, request: SeeHandover) -> Done | Refused:
    """Return what a secret leads to, or why it leads nowhere (unknown, used, old, here)."""
    found = handover_rows.find(room.conn, _digest(room, request.secret))
    if found is None:
        return Refused("unknown")
    if found.purpose in (_LINK, _SHOW) and not _signed(room, request.secret, found):
        return Refused("unknown")
    if refusal := _refusal(room, talk, found):
        return refusal
    return Done({"purpose": found.purpose, "digest": found.digest.hex()})


def take_over(room: Room, talk: Talk, deed: TakeOver) -> Done | Refused:
    """Move frames, answers, files and key of a draft here; where it was hears so.

    The old talk is locked before its secret is spent, as its own turns do, so that of two
    who come at once one wins and the other is told.
    """
    found = handover_rows.find(room.conn, bytes.fromhex(deed.digest))
    if found is None:
        return Refused("unknown")
    if refusal := _refusal(room, talk, found):
        return refusal
    if _draft(talk.frames) is not None and not deed.shelve:
        return Refused("both")
    old = door_rows.address_of(room.conn, room.sealer, found.address_id)
    source = None if old is None else talk_rows.find(room.conn, room.sealer, old.lookup)
    if old is None or source is None or not _holds(source, found.key_id):
        return Refused("gone" if handover_rows.unspent(room.conn, found.digest) else "used")
    if not handover_rows.spend(room.conn, found.digest, room.now):
        return Refused("used")
    shelf = _shelve(room, talk) if _draft(talk.frames) is not None else None
    moved = _moved(source)
    evidence_rows.move(room.conn, old.id, talk.address)
    _leave_behind(room, old, source)
    room.note("draft.move", f"{old.channel}-{talk.channel}")
    return Done(moved | {"shelf": shelf})


def open_status(room: Room, talk: Talk, deed: OpenStatus) -> Done | Refused:
    """Let this address look at a clue, as its receipt code would; the link is spent."""
    found = handover_rows.find(room.conn, bytes.fromhex(deed.digest))
    if found is None or found.clue_id is None:
        return Refused("unknown")
    if refusal := _refusal(room, talk, found):
        return refusal
    digest = unwalled_rows.digest_of(room.conn, found.clue_id, found.address_id)
    clue = None if digest is None else unwalled_rows.by_digest(room.conn, room.sealer, digest)
    if clue is None or digest is None:
        return Refused("cut")
    if not handover_rows.spend(room.conn, found.digest, room.now):
        return Refused("used")
    room.note("status.open", "-")
    seen = replace(lookup.status_of(room, clue, talk), mine=True, digest=digest.hex())
    return Done({"status": seen})


def _refusal(room: Room, talk: Talk, found: Handover) -> Refused | None:
    if found.purpose != _SHOW and found.key_id is not None and found.key_id == talk.key_id:
        return Refused("here")
    if found.used_at is not None:
        return Refused("used")
    return Refused("old") if found.expires_at < room.now else None


def _draft(frames: tuple[Frame, ...]) -> Frame | None:
    return next((frame for frame in frames if frame.flow == DRAFT), None)


def _holds(source: TalkRow, key_id: str | None) -> bool:
    """Whether the draft still lies there, and nobody's post ended meanwhile."""
    body = source.body or {}
    stands = any(frame["flow"] == DRAFT for frame in body.get("frames", ()))
    return stands and source.key_id == key_id and body.get("served") in (None, source.staff_id)


def _moved(source: TalkRow) -> dict[str, Any]:
    """Return what goes with a draft."""
    kept = talks.from_json(source.body or {})
    tally = kept.get("tally", {})
    return {
        "frame": _draft(kept["frames"]),
        "key_id": source.key_id,
        "files": kept.get("files", 0),
        "tally": {"reminded": tally["reminded"]} if "reminded" in tally else {},
    }


def _leave_behind(room: Room, old: Address, source: TalkRow) -> None:
    """Let the old talk know nothing of the draft any more, and say so there."""
    key_id = source.key_id or ""
    handover_rows.spend_draft(room.conn, old.id, key_id, room.now)
    talk_rows.wipe_draft(room.conn, old.id, key_id)
    body = _without_draft(source.body or {})
    receipt = body.get("receipt")
    talk_rows.save(
        room.conn,
        room.sealer,
        old.id,
        TalkChange(
            version=source.version,
            asked=source.asked + 1,  # what was asked there is not asked any more
            flow=None,
            key_id=None,
            body=body,
            screen=None,
            at=source.touched_at,
            remind_at=datetime.fromtimestamp(receipt["until"], tz=UTC) if receipt else None,
            expires_at=None,
        ),
    )
    room.totals[total_rows.DRAFTS] -= 1
    if not old.blocked:
        _tell(room, old, source.screen)


def _without_draft(body: Json) -> Json:
    kept = {name: body[name] for name in body if name not in ("files", "open")}
    return kept | {"frames": [], "done": []}


def _tell(room: Room, old: Address, screen: str | None) -> None:
    left = Say(lines=(Words("move-left"),), kind=Kind.NOTICE, subject="moved")
    if old.channel in room.desk.transcribes:
        talk_rows.add_line(
            room.conn, room.sealer, old.id, None, mine=False, body=pack(left), now=room.now
        )
        return
    if screen is not None:
        stripped = Say(kind=Kind.SCREEN, strips=True, screen=screen, subject=f"old:{screen}")
        _post(room, old, stripped)
    _post(room, old, left)


def _post(room: Room, to: Address, say: Say) -> None:
    letter = outbox_rows.NewLetter(
        lane=to.id, channel=to.channel, kind=say.kind, subject=say.subject, body=pack(say)
    )
    outbox_rows.add(room.conn, room.sealer, letter, room.now)


# --- keeping a draft aside ----------------------------------------------------------------


def shelve(room: Room, talk: Talk, deed: Shelve) -> Done | Refused:
    """Keep the open draft aside with its files; the fact *shelf* is the way back to it."""
    if talk.key_id is None or _draft(talk.frames) is None:
        return Refused("no-draft")
    shelf = _shelve(room, talk)
    room.note("draft.shelve", talk.channel)
    return Done({"shelf": shelf})


def _shelve(room: Room, talk: Talk) -> str:
    """Put the draft that is open here where nobody speaks; return the way back to it."""
    until = room.now + timedelta(days=room.desk.campaign.draft_days)
    nobody = _nobody(room, talk)
    evidence_rows.move(room.conn, talk.address, nobody)
    talk_rows.wipe_draft(room.conn, talk.address, talk.key_id or "")
    handover_rows.spend_draft(room.conn, talk.address, talk.key_id or "", room.now)
    alone = replace(talk, frames=(_draft(talk.frames) or Frame(flow=DRAFT),), open=None, done=())
    alone = replace(
        alone, receipt=None, recent=None, viewing=None, shown=None, shelf=(), staff=None
    )
    room.totals[total_rows.DRAFTS] += 1
    talk_rows.save(
        room.conn,
        room.sealer,
        nobody,
        TalkChange(
            version=0,
            asked=0,
            flow=DRAFT,
            key_id=talk.key_id,
            body=talks.to_json(alone),
            screen=None,
            at=room.now,
            remind_at=None,
            expires_at=until,
        ),
    )
    secret = room.chance(_NONCE + _MAC).hex()
    return _keep(room, secret, _SHELF, nobody, until, key_id=talk.key_id)


def _nobody(room: Room, talk: Talk) -> int:
    """Return an address whose name nobody has; nothing is ever sent there."""
    name = room.chance(16).hex()
    lookup = room.sealer.lookup("address", f"shelf:{name}")
    made = Inbound(
        source="shelf", event="", channel=talk.channel, address=name, lookup=lookup, at=room.now
    )
    door_rows.add_address(room.conn, room.sealer, made, talk.language, room.now)
    talk_rows.begin(room.conn, lookup, room.now)
    row = talk_rows.find(room.conn, room.sealer, lookup)
    if row is None:
        raise talk_rows.Moved
    door_rows.set_blocked(room.conn, row.address_id, blocked=True)
    return row.address_id


__all__ = [
    "CODE_FOR",
    "LINK_FOR",
    "OfferDraft",
    "OfferStatus",
    "OpenStatus",
    "SeeHandover",
    "Shelve",
    "TakeOver",
    "offer_draft",
    "offer_status",
    "open_status",
    "see_handover",
    "shelve",
    "take_over",
]
