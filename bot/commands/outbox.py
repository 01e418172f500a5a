"""What could not be sent or handled, and what shall become of it?"""

from argparse import Namespace
from collections.abc import Callable

from bot.office import at_desk
from bot.settings import Settings
from bot.terminal import DONE, Refusal, Terminal
from desk.room import Room
from storage import door_rows, outbox_care

STOPPED = ("dead", "unknown", "held")


def dead(settings: Settings, _asked: Namespace, terminal: Terminal) -> int:
    """List messages that were given up, whose fate is unknown, or that a restore holds back."""
    rows = at_desk(settings, lambda room: outbox_care.listed(room.conn, STOPPED))
    terminal.facts(rows, empty="operator-outbox-none")
    return DONE


def failed(settings: Settings, _asked: Namespace, terminal: Terminal) -> int:
    """List what came in and could not be handled; it is kept sealed."""
    rows = at_desk(settings, lambda room: door_rows.failed(room.conn))
    names = ("source", "event", "at", "fault")
    terminal.facts(
        [dict(zip(names, row, strict=True)) for row in rows], empty="operator-failed-none"
    )
    return DONE


def replay(settings: Settings, asked: Namespace, terminal: Terminal) -> int:
    """Send stopped messages once more."""
    return _each(
        settings, asked, terminal, lambda room, one: outbox_care.replay(room.conn, one, room.now)
    )


def cancel(settings: Settings, asked: Namespace, terminal: Terminal) -> int:
    """Never send these messages."""
    return _each(settings, asked, terminal, lambda room, one: outbox_care.cancel(room.conn, one))


def _each(
    settings: Settings,
    asked: Namespace,
    terminal: Terminal,
    deed: Callable[[Room, int], bool],
) -> int:
    if not (asked.all or asked.id):
        raise Refusal("operator-outbox-which")

    def work(room: Room) -> int:
        rows = outbox_care.listed(room.conn, STOPPED) if asked.all else []
        wanted = [row["id"] for row in rows] or list(asked.id)
        for one in wanted:
            if not deed(room, one):
                raise Refusal("operator-outbox-unknown", id=one)
            room.note(f"outbox.{asked.word}", f"outbox:{one}")
        return len(wanted)

    terminal.say("operator-outbox-done", n=at_desk(settings, work))
    return DONE
