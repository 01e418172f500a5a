"""What goes back in the response when the channel keeps the request open for it?

Everything that waits for the person comes first, then what this turn says; all of it is
worded at once and kept with the event, so that a repeat of it hears the same. What one
message cannot carry is given part by part.
"""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from clues.speech import Inbound, Kind, Say, Words
from desk.payload import unpack
from desk.room import Room
from desk.talk import Talk
from storage import answer_rows, door_rows, opening_rows, outbox_rows
from storage.outbox_rows import Letter


@dataclass(frozen=True, slots=True)
class Answer:
    """The words that answer a request, and the rows of the outbox they stand for."""

    text: str
    letters: tuple[int, ...] = ()


def waits(room: Room, inbound: Inbound) -> bool:
    """Return whether somebody waits for the answer in the response, and we can word it."""
    return inbound.waits and room.word is not None


def again(room: Room, inbound: Inbound) -> Answer | None:
    """Return what was answered to this event the first time; None when it went another way."""
    kept = door_rows.answer_of(room.conn, room.sealer, inbound)
    if kept is None:
        return None
    ids = tuple(kept["letters"])
    me, now = room.desk.instance, room.now
    if not answer_rows.take_again(room.conn, ids, me=me, now=now):
        return None
    return Answer(kept["text"], ids)


def opened(room: Room, talk: Talk, inbound: Inbound) -> None:
    """Note what this deed of the person lets us write later; a clock that is ahead adds nothing."""
    if inbound.opens is not None:
        at = min(inbound.at, room.now)
        opening_rows.heard(room.conn, talk.address, inbound.opens, at)


def take(room: Room, talk: Talk) -> list[Letter]:
    """Take what waits for this person: held until he is here, or due and not on its way."""
    me, now = room.desk.instance, room.now
    return answer_rows.take(room.conn, room.sealer, talk.address, me=me, now=now)


def part(room: Room, talk: Talk, inbound: Inbound, text: str) -> Answer:
    """Answer with a further part of an answer that was too long; it has no rows any more."""
    return _kept(room, talk, inbound, Answer(text))


def put(
    room: Room, before: Talk, after: Talk, inbound: Inbound, waiting: Sequence[Letter]
) -> tuple[Talk, Answer]:
    """Word what waits and what this turn says, keep it with the event, return both.

    A turn that says nothing leaves what stands on the screen as it is.
    """
    letters = _wanted(room, after, (*waiting, *room.posted))
    room.posted.clear()
    if not letters or room.word is None:
        return after, _kept(room, after, inbound, Answer(""))
    says = [each.said or unpack(each.body) for each in letters]
    if any(each.late for each in waiting):
        says.insert(0, Say(lines=(Words("slow-answer"),), kind=Kind.NOTICE))
    says = _pickable(says, before.version + 1)
    first, *rest = room.word(after.channel, after.language, says, room.now) or ("",)
    shown = replace(after, rest=tuple(rest), offered=_offered(says, after))
    ids = tuple(each.id for each in letters)
    return shown, _kept(room, shown, inbound, Answer(first, ids))


def _kept(room: Room, talk: Talk, inbound: Inbound, answer: Answer) -> Answer:
    if not answer.text:
        return answer
    kept = {"text": answer.text, "letters": list(answer.letters)}
    door_rows.keep_answer(room.conn, room.sealer, inbound, kept, talk.address)
    return answer


def _wanted(room: Room, after: Talk, letters: Sequence[Letter]) -> list[Letter]:
    """Leave out questions that are not open any more, and what a newer row replaces."""
    newest = {each.slot: each.id for each in letters if each.slot is not None}
    wanted: list[Letter] = []
    over: list[Letter] = []
    for each in letters:
        stale = each.kind == Kind.QUESTION and each.asked != after.asked
        replaced = each.slot is not None and newest[each.slot] != each.id
        (over if stale or replaced else wanted).append(each)
    for each in over:
        outbox_rows.finish(
            room.conn, each.id, me=room.desk.instance, state="superseded", now=room.now
        )
    return wanted


def _pickable(says: Sequence[Say], version: int) -> list[Say]:
    """Let numbers stand for the last choices shown alone; a notice is numbered by the talk."""
    last = max((at for at, say in enumerate(says) if say.typed), default=-1)
    made = []
    for at, say in enumerate(says):
        asked = say.asked if say.kind is Kind.QUESTION else version
        made.append(replace(say, asked=asked, numbered=say.numbered and at == last))
    return made


def _offered(says: Sequence[Say], after: Talk) -> Say | None:
    """Return whose choices the numbers stand for from now on, if not the open question's.

    What has no choices leaves those above it in force while nothing else is asked.
    """
    last = next((say for say in reversed(says) if say.typed), None)
    if last is None:
        return after.offered if after.frame is None else None
    return None if last.kind is Kind.QUESTION else last
