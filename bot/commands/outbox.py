"""What could not be sent or handled, and what shall become of it?"""

from argparse import Namespace
from collections.abc import Callable
from dataclasses import asdict

from bot.office import at_desk
from bot.settings import Settings
from bot.terminal import DONE, Refusal, Terminal
from desk.room import Room
from storage import outbox_care, stopped_rows

STOPPED = ("dead", "unknown", "held")


def dead(settings: Settings, _asked: Namespace, terminal: Terminal) -> int:
    """List messages that were given up, whose fate is unknown, or that a restore holds back."""
    rows = at_desk(settings, lambda room: outbox_care.listed(room.conn, STOPPED))
    terminal.facts(rows, empty="operator-outbox-none")
    return DONE


def failed(settings: Settings, _asked: Namespace, terminal: Terminal) -> int:
    """List what came in and could not be handled; it is kept sealed until it is gone."""
    rows = at_desk(settings, lambda room: stopped_rows.listed(room.conn))
    terminal.facts([asdict(row) for row in rows], empty="operator-failed-none")
    return DONE


def replay(settings: Settings, asked: Namespace, terminal: Terminal) -> int:
    """Send stopped messages once more, and hand events that failed in again.

    The running process does both; where none runs, the next one will.
    """
    return _each(settings, asked, terminal, _taken_up, every=_everything)


def cancel(settings: Settings, asked: Namespace, terminal: Terminal) -> int:
    """Never send these messages."""
    return _each(settings, asked, terminal, _given_up, every=_letters)


def _each(
    settings: Settings,
    asked: Namespace,
    terminal: Terminal,
    deed: Callable[[Room, str], str],
    *,
    every: Callable[[Room], list[str]],
) -> int:
    if not (asked.all or asked.id):
        raise Refusal("operator-outbox-which")

    def work(room: Room) -> int:
        wanted = every(room) if asked.all else [str(one) for one in asked.id]
        for one in wanted:
            room.note(f"outbox.{asked.word}", deed(room, one))
        return len(wanted)

    terminal.say("operator-outbox-done", n=at_desk(settings, work))
    return DONE


def _taken_up(room: Room, one: str) -> str:
    """Take up the one message or event that *one* names, and return what the journal calls it."""
    events = stopped_rows.named(room.conn, one)
    letter = one in _letters(room)
    if letter + len(events) > 1:
        names = ", ".join(f"{each.source}/{each.event}" for each in events)
        raise Refusal("operator-outbox-several", id=one, names=names)
    if letter and outbox_care.replay(room.conn, int(one), room.now):
        return f"outbox:{one}"
    if not events:
        raise Refusal("operator-outbox-unknown", id=one)
    if events[0].state == "gone":
        raise Refusal("operator-event-gone", id=one)
    stopped_rows.ask_again(room.conn, events[0])
    return f"event:{events[0].event}"[:64]


def _given_up(room: Room, one: str) -> str:
    if not outbox_care.cancel(room.conn, int(one)):
        raise Refusal("operator-outbox-unknown", id=one)
    return f"outbox:{one}"


def _letters(room: Room) -> list[str]:
    return [str(row["id"]) for row in outbox_care.listed(room.conn, STOPPED)]


def _everything(room: Room) -> list[str]:
    events = (each for each in stopped_rows.listed(room.conn) if each.state == "failed")
    return [*_letters(room), *(f"{each.source}/{each.event}" for each in events)]
