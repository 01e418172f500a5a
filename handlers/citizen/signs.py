"""What becomes of an event that is not a message: blocked, edited, a sticker, the clock?"""

from dataclasses import replace
from datetime import timedelta

from clues.quiet_hours import leaves_at
from clues.speech import Kind, Say, Sign, Words
from desk.intake import AddTo, DropFiles
from desk.leaving import Part
from desk.reporter import Reach
from desk.room import Done
from desk.talk import Talk
from desk.turn import REMIND_AFTER, REPORT, Acts, Told
from handlers.citizen.clue import late_photo, unplaced
from handlers.citizen.report.files import paper
from handlers.citizen.report.over import left
from handlers.citizen.report.read import edited as report_edited
from handlers.citizen.verify import verify
from handlers.dialog import asking, masked
from handlers.dialog.book import Here
from handlers.dialog.flow import Given, Scene, with_values


def blocked(here: Here) -> Acts:
    """Stop writing to somebody who does not want it; his clues go on.

    Where leaving means being forgotten, nothing leads from here to him or his clues any more.
    """
    if here.house.capability(here.talk.channel).forgets:
        yield DropFiles()
        yield Part()
        return Told(talk=forgotten(here.talk))
    yield Reach(reachable=False)
    return Told(talk=replace(here.talk, blocked=True))


def forgotten(talk: Talk) -> Talk:
    """Return the talk of nobody: what identifies the row stays, what was said goes."""
    return Talk(
        address=talk.address,
        channel=talk.channel,
        lookup=talk.lookup,
        language=talk.language,
        version=talk.version,
        asked=talk.asked,
        blocked=True,
    )


def unblocked(here: Here) -> Acts:
    """Write again to somebody who came back."""
    yield Reach(reachable=True)
    return Told(talk=replace(here.talk, blocked=False))


def moved(here: Here) -> Acts:
    """A private chat never moves; groups are not talked to."""
    yield from ()
    return Told(talk=here.talk)


def group(here: Here) -> Acts:
    """Say that a group is no place for this; nothing of it is kept."""
    yield from ()
    say = Say(lines=(Words("group-private"),), kind=Kind.PING)
    return Told(talk=here.talk, says=(say,))


def unread(here: Here) -> Acts:
    """Something we cannot read: say so, and what is wanted."""
    return (yield from asking.repeat(here, Words("kind-unread"), *_next(here)))


def contact(here: Here) -> Acts:
    """A contact card is the answer where name and number are asked; else it is not kept."""
    facts = here.inbound.facts
    if facts.get("phone") and _asks_for_person(here):
        words = f"{facts.get('name', '')} {facts['phone']}".strip()
        return (yield from asking.answer(here, Given(words=words)))
    return (yield from asking.repeat(here, Words("kind-contact"), *_next(here)))


def _asks_for_person(here: Here) -> bool:
    frame = here.talk.frame
    if frame is None or frame.flow != REPORT:
        return False
    step = here.book.flows[REPORT].open_step(Scene(house=here.house, talk=here.talk, now=here.now))
    return step is not None and step.key == "person"


def _next(here: Here) -> tuple[Words, ...]:
    """Say how to begin, where nothing is open that asks for the next step."""
    return () if here.talk.frame is not None else (Words("kind-next"),)


def edited(here: Here) -> Acts:
    """An edited message: before submit it corrects what it told, afterwards it is added."""
    recent = here.talk.recent
    if here.talk.frame is None and recent and recent["until"] >= here.now.timestamp():
        peril = here.inbound.understood.peril if here.inbound.understood else ""
        added = yield AddTo(number=recent["number"], words=here.inbound.words, danger=peril)
        key = "edit-added" if isinstance(added, Done) else "status-none"
        say = Say(lines=(Words(key), *masked.lines(added)), kind=Kind.NOTICE)
        return Told(talk=here.talk, says=(say,))
    if here.talk.frame is None:
        return Told(talk=here.talk)
    if here.talk.frame.flow != REPORT or here.inbound.understood is None:
        return (yield from asking.repeat(here, Words("edit-seen")))
    scene = Scene(house=here.house, talk=here.talk, now=here.now)
    values, lines = report_edited.edited(scene, here.inbound.words)
    if not lines:
        return (yield from asking.repeat(here, Words("edit-seen")))
    corrected = here.talk.onward(with_values(here.talk.frame, values))
    return (yield from asking.repeat(here.on(corrected), *lines))


def remind(here: Here) -> Acts:
    """Erase a code whose time is over; place words that wait; remind of a draft that was left."""
    yield from ()
    if here.talk.receipt is not None:
        over = here.talk.receipt["until"] <= here.now.timestamp()
        return Told(talk=replace(here.talk, receipt=None, rest=()) if over else here.talk)
    if unplaced.waiting(here.talk) is not None:
        late = not _spoke_since(here, REMIND_AFTER)
        return (yield from unplaced.by_itself(here)) if late else Told(talk=here.talk)
    if not left.drafting(here.talk) or here.talk.blocked or _spoke_since(here, REMIND_AFTER):
        return Told(talk=here.talk)
    local = here.house.local(here.now)
    if (morning := leaves_at(local)) != local:
        later = {**here.talk.tally, "remind_at": morning.timestamp()}
        return Told(talk=replace(here.talk, tally=later))
    if here.talk.tally.get("reminded"):
        return left.ending(here)
    talk = replace(here.talk, tally={**here.talk.tally, "reminded": True})
    return Told(talk=talk, says=(left.reminder(),))


def expire(here: Here) -> Acts:
    """Let go of a draft whose time is over."""
    if _spoke_since(here, timedelta(days=here.house.campaign.draft_days)):
        return Told(talk=here.talk)
    yield DropFiles()
    return Told(talk=here.talk.without_draft())


def _spoke_since(here: Here, before: timedelta) -> bool:
    """The person may have come back between the clock's look and this turn."""
    touched = here.talk.touched_at
    return touched is not None and here.now - touched < before


SIGNS = {
    Sign.BLOCKED: blocked,
    Sign.UNBLOCKED: unblocked,
    Sign.MOVED: moved,
    Sign.GROUP: group,
    Sign.EDITED: edited,
    Sign.UNREAD: unread,
    Sign.CONTACT: contact,
    Sign.REMIND: remind,
    Sign.EXPIRE: expire,
    Sign.FACTS: late_photo.found,
    Sign.CODE: verify.read,
    Sign.LINES: paper.found,
}
