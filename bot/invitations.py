"""By which link does somebody come to work here?

The link carries a secret of 128 bits that opens once. The page asks for a press before it is
spent, so a link preview does not burn it; Telegram takes the same secret after /start.
"""

import base64
from dataclasses import dataclass
from datetime import datetime, timedelta

from bot.operator_words import both, say_in
from bot.settings import Settings
from clues.campaign import Unit
from clues.permissions import Role
from desk import members
from desk.room import Room
from storage import staff_rows

TELEGRAM_PREFIX = "join-"


@dataclass(frozen=True, slots=True)
class Link:
    """A one-time way in, and until when it works."""

    secret: str
    until: datetime

    @property
    def word(self) -> str:
        """What the invited person sends to the bot."""
        return f"/start {TELEGRAM_PREFIX}{self.secret}"

    def address(self, settings: Settings) -> str:
        """What the invited person opens in a browser."""
        return f"{settings.address}/enter/{self.secret}"


def invite(
    room: Room,
    *,
    name: str,
    unit: str,
    role: Role,
    staff_id: int | None = None,
    good_for: timedelta = members.INVITED_FOR,
) -> Link:
    """Keep an invitation and return its link; the secret is nowhere else."""
    secret = base64.urlsafe_b64encode(room.chance(members.SECRET_BYTES)).rstrip(b"=").decode()
    until = members.invite(
        room,
        name=name,
        unit=unit,
        role=role,
        secret=secret,
        good_for=good_for,
        staff_id=staff_id,
    )
    return Link(secret, until)


def invite_first(room: Room) -> Link | None:
    """Return a link for the first supervisor, or None when somebody works here already."""
    if staff_rows.any_active(room.conn):
        return None
    unit, name = first_office(room), say_in(room.desk.language, "operator-first-name")
    return invite(room, name=name, unit=unit.id, role=Role.SUPERVISOR, good_for=members.FIRST_FOR)


def first_office(room: Room) -> Unit:
    """Return the first unit of the campaign that receives clues."""
    return room.desk.campaign.receiving()[0]


def told(link: Link, settings: Settings) -> list[str]:
    """Return the lines an operator reads about a new link."""
    until = link.until.astimezone(settings.timezone).strftime("%Y-%m-%d %H:%M")
    lines = [both("operator-link", until=until), link.address(settings)]
    if settings.telegram_token is not None:
        lines += [both("operator-link-telegram"), link.word]
    return lines
