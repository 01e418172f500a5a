"""What stands on the page of a web visit when it is drawn again?"""

from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from dataclasses import replace
from typing import Any

from clues.speech import Inbound, Kind, Say
from desk.hidden import ABOUT, about
from desk.kept_event import without_code
from desk.payload import pack
from desk.room import Room
from desk.talk import Talk
from storage import talk_rows


def transcribe(
    room: Room, before: Talk, after: Talk, says: Sequence[Say], inbound: Inbound
) -> None:
    """Keep the lines of a web visit; the open question itself is drawn from the talk."""
    asks = any(say.kind is Kind.QUESTION for say in says)
    was, now = about(before), about(after)
    if asks and before.open is not None:
        _line(room, after, pack(replace(before.open, choices=())), was, mine=False)
    if own := _own_words(before, inbound):
        _line(room, after, own, was, mine=True)
    for say in says:
        if say.kind is not Kind.QUESTION:
            _line(room, after, pack(say), was | now, mine=False)


def _own_words(before: Talk, inbound: Inbound) -> dict[str, Any] | None:
    """Return what the person said or picked, as a line of his own; None for a bare press."""
    if inbound.choice and before.open is not None:
        picked = next(
            (each for each in before.open.choices if each.id == inbound.facts.get("picked")), None
        )
        if picked is not None:
            return pack(Say(lines=(picked.label,)))
    if not inbound.words and not inbound.files:
        return None
    words = without_code(inbound.words)
    return pack(Say(lines=(words,))) | {"files": [file.name for file in inbound.files]}


def _line(
    room: Room, talk: Talk, body: dict[str, Any], clues: AbstractSet[str], *, mine: bool
) -> None:
    if clues:
        body = body | {ABOUT: sorted(clues)}
    room.shown = talk_rows.add_line(
        room.conn, room.sealer, talk.address, talk.key_id, mine=mine, body=body, now=room.now
    )
