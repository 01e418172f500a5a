"""What do tests of the staff's side begin with? An office, members, and clues that came in."""

import hashlib
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from talk import Person, World

from clues.model import IdentityMode
from clues.speech import Inbound
from desk.intake import Submit, TakeKey
from desk.talk import Talk
from desk.turn import Acts, Told, turn

OFFICE = "business-office"
STORY = "两个穿制服的拦下我的车，收了二百元，没有票，我的电话13912345678。"
TOLD: Mapping[str, Any] = {
    "story": STORY,
    "place": {"words": "S306沙河桥"},
    "time": {"words": "昨晚九点半"},
    "agency": {"id": "transport"},
    "money": {"amount": "200", "words": "二百"},
    "papers": {"id": "nothing"},
}


def reported(
    who: Person,
    *,
    category: str = "road.fine",
    accused: tuple[str, ...] = ("transport",),
    told: Mapping[str, Any] = TOLD,
    mode: IdentityMode = IdentityMode.ANONYMOUS,
    identity: Mapping[str, str] | None = None,
) -> str:
    """Let *who* report something and return the clue's number."""
    made: dict[str, str] = {}

    def draft(talk: Talk, _: Inbound) -> Acts:
        key = yield TakeKey()
        return Told(talk=replace(talk, key_id=key))

    def submit(talk: Talk, _: Inbound) -> Acts:
        done = yield Submit(
            category=category,
            told=dict(told),
            identity_mode=mode,
            accused=accused,
            identity=dict(identity or {}),
        )
        made["number"] = done.facts["number"]
        return Told(talk=replace(talk, key_id=None))

    for converse in (draft, submit):
        with who.world.room() as room:
            turn(room, _event(who), converse)
    return made["number"]


def deliver(world: World) -> None:
    """Let everything that waits be sent, so that what is said next leaves at once."""
    with world.room() as room:
        room.conn.exec_driver_sql("UPDATE outbox SET state = 'sent' WHERE state = 'due'")


def waiting(world: World, address: str) -> list[str]:
    """Return what waits to be sent to this person, by subject."""
    with world.room() as room:
        rows = room.conn.exec_driver_sql(
            "SELECT subject FROM outbox WHERE state = 'due' AND lane = "
            "(SELECT id FROM address WHERE lookup = ?)",
            (world.person(address).lookup,),
        )
        return [row.subject for row in rows]


def _event(who: Person) -> Inbound:
    who.events += 1
    name = hashlib.sha256(f"{who.name}-{who.events}".encode()).hexdigest()
    return Inbound(
        source="test",
        event=name,
        channel=who.channel,
        address=who.name,
        lookup=who.lookup,
        at=who.world.now,
    )
