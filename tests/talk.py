"""How is a conversation tested as a conversation?

The real engine on a real database; only clock, chance and channels are replaced. ``talk``
speaks the citizen's language: ``await talk.says("举报")``, ``talk.sees("report-branch-ask")``.
"""

import hashlib
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from read_once import read_once
from sqlalchemy import Connection, Engine, create_engine

import campaigns
from clues.campaign import Campaign
from clues.permissions import Role
from clues.speech import Choice, FileKind, FileRef, Inbound, Place, Say, Scope, Sign
from desk import members
from desk.payload import unpack
from desk.room import Desk, Room, Wording
from desk.talk import Talk
from desk.turn import Turned, peek, turn
from handlers import contents
from handlers.dialog.engine import conversation
from handlers.dialog.house import House
from handlers.dialog.render import Reading
from handlers.dialog.tokens import read, token
from handlers.dialog.understanding import understood
from locales import Catalogue
from storage import tables
from storage.keys import KEYS_FILE, MASTER_FILE, DataKey, KeyStore, key_engine
from storage.plan import Plan
from storage.quick import QuickConnection
from storage.sealing import Sealer
from storage.sqlite import writing_engine

START = datetime(2026, 11, 19, 6, 8, tzinfo=UTC)  # Thursday 14:08 in Shanghai
NIGHT = datetime(2026, 11, 19, 14, 8, tzinfo=UTC)  # the same day, 22:08 in Shanghai
ZONE = ZoneInfo("Asia/Shanghai")
_COMPILED: dict[Any, Any] = {}
_PLANNED: dict[int, Plan | None] = {}


@dataclass
class World:
    """A database with an office in it, and a clock that is moved by hand."""

    engine: Engine
    desk: Desk
    house: House
    now: datetime = START
    counter: int = 0
    people: dict[str, "Person"] = field(default_factory=dict)

    def passes(self, **by: float) -> None:
        """Let time go by."""
        self.now += timedelta(**by)

    def chance(self, size: int) -> bytes:
        """Return bytes that are the same in every run."""
        self.counter += 1
        made = hashlib.shake_256(str(self.counter).encode())
        return made.digest(size)

    @contextmanager
    def room(self) -> Iterator[Room]:
        """Open a transaction for a look or a deed."""
        with self.engine.connect() as connection, connection.begin():
            yield self.at(connection)

    @contextmanager
    def turns(self) -> Iterator[Room]:
        """Open a transaction for a turn, as the program does; it knows what others planned."""
        connection = QuickConnection(self.engine)
        connection._plans = _PLANNED
        with connection, connection.begin():
            yield self.at(connection)

    def at(self, connection: Connection) -> Room:
        """Return a room on *connection*."""
        return Room(conn=connection, desk=self.desk, now=self.now, chance=self.chance)

    def person(self, name: str = "citizen", channel: str = "telegram") -> "Person":
        """Return somebody with a phone; the same name is the same person."""
        if name not in self.people:
            self.people[name] = Person(self, name, channel)
        return self.people[name]

    def member(self, unit: str, role: Role | str = Role.CLERK, name: str = "") -> "Person":
        """Return somebody who works in *unit*, already invited and joined."""
        name = name or f"{unit}-{role}"
        secret = f"secret-{name}"
        with self.room() as room:
            members.invite(room, name=name, unit=unit, role=Role(role), secret=secret)
        who = self.person(name)
        who.says(f"/start join-{secret}")
        return who


@dataclass
class Person:
    """One conversation, as its person sees it."""

    world: World
    name: str
    channel: str
    heard: list[Say] = field(default_factory=list)
    toast: str | None = None
    events: int = 0
    language: str = "zh-Hans"
    last: Turned | None = None
    address: int = 0

    @property
    def lookup(self) -> bytes:
        """The keyed hash of this person's address."""
        return self.world.desk.sealer.lookup("address", f"{self.channel}:{self.name}")

    def says(self, *words: str) -> Turned:
        """Type one message after the other."""
        for each in words:
            self.last = self._sends(words=each)
        assert self.last is not None
        return self.last

    def presses(self, label: str, **changed: Any) -> Turned:
        """Press the newest button with this label or id."""
        say, choice = self.button(label)
        made = token(self.world.house.mac, self.lookup, choice, say.asked or 0)
        return self.presses_token(made, **changed)

    def presses_token(self, made: str, *, screen: str = "1") -> Turned:
        """Press a button by its token, whoever it was made for."""
        press = read(self.world.house.mac, self.lookup, made)
        facts = (
            {"forged": "1"}
            if press is None
            else {
                "scope": str(press.scope),
                "picked": press.id,
                "subject": press.subject,
                "version": str(press.version),
            }
        )
        return self._sends(choice=made, screen=screen, facts=facts)

    def button(self, label: str) -> tuple[Say, Choice]:
        """Return the newest message that carries a button, and the button."""
        for say in reversed(self.heard):
            for choice in say.choices:
                if label in (choice.id, self.reading.label(choice)):
                    return say, choice
        raise AssertionError(f"no button {label!r}; there are {self.labels}")

    def sends_photo(self, **facts: Any) -> Turned:
        """Send a photo."""
        facts.setdefault("size", 20_000)
        return self._sends(files=(FileRef(kind=FileKind.PHOTO, ref=f"p{self.events}", **facts),))

    def sends_place(self, latitude: float = 28.9, longitude: float = 112.3) -> Turned:
        """Send a position."""
        return self._sends(place=Place(latitude, longitude))

    def signals(self, sign: Sign, **facts: Any) -> Turned:
        """Let something happen to the conversation."""
        return self._sends(sign=sign, **facts)

    def answers(self, words: str, word: Wording) -> Turned:
        """Type a message on a channel that waits for what is said."""
        self.events += 1
        sent = self._inbound(words=words)
        return self.waits_again(replace(sent, waits=True, opens="message"), word)

    def waits_again(self, sent: Inbound, word: Wording) -> Turned:
        """Bring a message whose channel waits, for the first time or once more."""
        self.sent = sent
        return self._turn(sent, word)

    def repeats(self) -> Turned:
        """Let the platform deliver the last event again."""
        return self._turn(self.sent)

    @property
    def labels(self) -> list[str]:
        """The buttons of the newest message."""
        return [self.reading.label(choice) for choice in self.heard[-1].choices]

    @property
    def text(self) -> str:
        """What the newest messages say, since this person's last act."""
        return "\n".join(self.reading.text(say) for say in self.news)

    @property
    def reading(self) -> Reading:
        """How this person reads."""
        return Reading(
            house=self.world.house,
            language=self.language,
            today=self.world.now.astimezone(ZONE).date(),
        )

    def sees(self, key: str) -> bool:
        """Whether a line of the newest messages is the text with this key."""
        return any(key in keys(say) for say in self.news)

    def _sends(self, **what: Any) -> Turned:
        self.events += 1
        self.sent = self._inbound(**what)
        return self._turn(self.sent)

    def _inbound(self, **what: Any) -> Inbound:
        what.setdefault("facts", {})
        what.setdefault("source", self.channel)
        return Inbound(
            event=f"{self.name}-{self.events}",
            channel=self.channel,
            address=self.name,
            lookup=self.lookup,
            at=self.world.now,
            **what,
        )

    def _turn(self, inbound: Inbound, word: Wording | None = None) -> Turned:
        before = len(self.heard)
        with read_once():
            inbound = understood(self.world.house, inbound, self.world.now)
        with self.world.turns() as room:
            room.word = word
            if self.world.desk.keys.waiting < 4:
                self.world.desk.keys.fill(16)
            turned = turn(
                room, inbound, conversation(contents.book(self.world.house), lambda: self.world.now)
            )
            posted = [unpack(letter.body) for letter in turned.posted]
        self.heard += [say for say in posted if not say.strips]
        self.news = self.heard[before:]
        self.toast = None if turned.toast is None else self.reading.line(turned.toast)
        self.last = turned
        self.address = turned.address or self.address
        return turned


def peek_at(who: Person) -> Talk:
    """Return what is remembered of a conversation."""
    with who.world.room() as room:
        talk = peek(room, who.channel, who.lookup)
    assert talk is not None
    return talk


def answers(who: Person) -> dict[str, object]:
    """Return what the open draft holds."""
    frame = peek_at(who).frame
    assert frame is not None
    return dict(frame.answers)


def told(path: Path, *words: str) -> Person:
    """Return somebody who has said so much at night, one message after the other."""
    made = world(path)
    made.now = NIGHT
    who = made.person()
    who.says(*words)
    return who


def open_question(who: Person) -> set[str]:
    """Return the keys of the question that is open now, whatever the channel shows."""
    talk = peek_at(who)
    return keys(talk.open) if talk.open else set()


def frame_of(who: Person) -> str:
    """Return the flow that is open."""
    frame = peek_at(who).frame
    return frame.flow if frame else ""


def keys(say: Say) -> set[str]:
    """Return the text keys of a message's lines."""
    return {getattr(line, "key", "") for line in say.lines}


def world(
    path: Path, campaign: Campaign | None = None, *, clock: Callable[[], datetime] | None = None
) -> World:
    """Return a new world in *path* with tables, keys and an office."""
    (path / "keys").mkdir(mode=0o700, exist_ok=True)
    new = _new()
    for name, content in new.files.items():
        (path / name).write_bytes(content)
        (path / name).chmod(0o600)
    engine = learnt(writing_engine(path / "clueline.db"))
    keys_ = _keys(path, clock or (lambda: START))
    keys_._pool.extend((keys_._clock(), key) for key in new.keys)
    sealer = Sealer(keys_)
    campaign = campaign or standing()
    desk = Desk(
        campaign=campaign,
        calendar=campaigns.calendar(),
        keys=keys_,
        sealer=sealer,
        zone=ZONE,
        instance="test",
        language="zh-Hans",
        sends=frozenset({"telegram", "wechat"}),
    )
    house = House(
        campaign=campaign,
        calendar=desk.calendar,
        catalogue=Catalogue(),
        zone=ZONE,
        mac=lambda value: sealer.mac("button", value),
        channels_on=("web", "telegram"),
    )
    return World(engine, desk, house)


def learnt(engine: Engine) -> Engine:
    """Return *engine* with all that engines before it compiled: it takes longer than running."""
    engine.dialect = _first_engine().dialect
    engine.update_execution_options(compiled_cache=_COMPILED)
    return engine


def standing() -> Campaign:
    """Return the campaign that is shipped."""
    return campaigns.load("standing")


@cache
def _first_engine() -> Engine:
    """Return an engine that has spoken to SQLite once, so that its dialect knows the driver."""
    engine = create_engine("sqlite://")
    engine.connect().close()
    return engine


def _keys(path: Path, clock: Callable[[], datetime]) -> KeyStore:
    stored = learnt(key_engine(f"sqlite:///{path}/keys/{KEYS_FILE}"))
    return KeyStore(stored, path / "keys" / MASTER_FILE, clock=clock)


@dataclass(frozen=True, slots=True)
class _New:
    """The files of an office with every table, its keys and no row; and what keys wait in them."""

    files: dict[str, bytes]
    keys: tuple[DataKey, ...]


@cache
def _new() -> _New:
    """Return a new office; to make one takes ten times as long as to copy it."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder)
        engine = writing_engine(path / "clueline.db")
        tables.metadata.create_all(engine)
        engine.dispose()
        keys_ = _keys(path, lambda: START)
        Sealer(keys_)
        keys_.fill(32)
        waiting = tuple(keys_.take() for _ in range(keys_.waiting))
        keys_.close()
        names = ("clueline.db", f"keys/{KEYS_FILE}", f"keys/{MASTER_FILE}")
        return _New({name: (path / name).read_bytes() for name in names}, waiting)


__all__ = ["Person", "Scope", "World", "keys", "peek_at", "replace", "world"]
