"""What does a person hear who asks about this place: does it cost, is it real, how long, what for?

Each answer is short and true of this office; nothing is begun by it, and an open question
follows again.
"""

from dataclasses import replace
from typing import Final

from clues.deadlines import Span
from clues.speech import Kind, Line, Say, Words
from desk.lookup import OwnClues
from desk.talk import Frame
from desk.turn import REPORT, Acts, Told
from handlers.citizen.clue import status
from handlers.citizen.report.read import story
from handlers.citizen.report.screens import privacy
from handlers.dialog import asking
from handlers.dialog.book import Answer, Command, Here
from handlers.dialog.commands import GREET
from handlers.dialog.files import SPEAKS
from handlers.dialog.house import House
from handlers.phrases.worries import is_fear, is_of_retaliation


def long(here: Here, _rest: str = "") -> Acts:
    """Say by which days an answer comes; whose clue stands here reads its own dates."""
    if (yield OwnClues()):
        return (yield from status.status(here))
    return (yield from asking.repeat(here, *_days(here.house)))


def _days(house: House) -> tuple[Line, ...]:
    campaign = house.campaign
    preset = campaign.presets[campaign.preset]
    office = Words("deadline-unconfirmed", {"office": campaign.office})
    unconfirmed = () if preset.confirmed else (office,)
    if preset.accept is None or preset.decide is None:
        return (Words("asked-long-unknown", {"phone": campaign.phone}),)
    accept, decide = _span(preset.accept), _span(preset.decide)
    starts = str(preset.starts)
    said = Words("asked-long", {"accept": accept, "decide": decide, "starts": starts})
    return (said, *unconfirmed)


def _span(span: Span) -> Words:
    return Words("asked-days", {"n": span.n, "unit": str(span.unit)})


def slip(here: Here, _rest: str = "") -> Acts:
    """Whoever sent something by mistake changes it, leaves what he opened, or goes on."""
    frame = here.talk.frame
    if frame is not None and here.book.flows[frame.flow].closes:
        closed = Say(lines=(Words("flow-closed"),), kind=Kind.NOTICE)
        return (yield from asking.ended(here, here.talk, (closed,)))
    if frame is None:
        return (yield from asking.repeat(here, Words("asked-slip")))
    return (yield from asking.repeat(here, Words("asked-slip-draft")))


def data(here: Here, _rest: str = "") -> Acts:
    """Say what is kept of a person and what of it he can delete himself."""
    campaign = here.house.campaign
    said = Words("asked-data", {"days": campaign.draft_days, "phone": campaign.phone})
    return (yield from asking.repeat(here, said))


def drop(here: Here, _rest: str = "") -> Acts:
    """Who reports no more lets the draft go, or takes back the clue he sent; he is asked once."""
    if here.talk.frame is None and (yield OwnClues()):
        return (yield from here.book.commands["withdraw"].answer(here, ""))
    return (yield from here.book.commands["cancel"].answer(here, ""))


def take_back(here: Here, _rest: str = "") -> Acts:
    """我要撤回: the draft, where one is open; else the clue."""
    drafting = any(frame.flow == REPORT for frame in here.talk.frames)
    name = "cancel" if drafting else "withdraw"
    return (yield from here.book.commands[name].answer(here, ""))


def worry(here: Here, _rest: str = "") -> Acts:
    """Say who sees what to somebody who is afraid; what he told before stands with it.

    Where a question waits for him it is said in one line. Who fears what they may do to him
    hears what can be done then.
    """
    frame = here.talk.frame
    if is_of_retaliation(here.inbound.words):
        return (yield from _of_retaliation(here))
    if frame is not None:
        return (yield from asking.repeat(_with_fear(here, frame), *privacy.briefly(here)))
    lines = (*privacy.lines(here), Words("privacy-then"))
    return Told(talk=here.talk, says=(Say(lines=lines, kind=Kind.NOTICE),))


def _with_fear(here: Here, frame: Frame) -> Here:
    """Let a fear join the story that was told; a question of who learns of it tells nothing."""
    words = here.inbound.words
    if frame.flow != REPORT or not frame.answers.get("story") or not is_fear(words):
        return here
    return here.on(here.talk.onward(story.joined(here.house, frame, words, None)))


def _of_retaliation(here: Here) -> Acts:
    frame, said = here.talk.frame, Words("asked-retaliation")
    if frame is None:
        lines = (said, Words("privacy-then"))
        return Told(talk=here.talk, says=(Say(lines=lines, kind=Kind.NOTICE),))
    return (yield from asking.repeat(_with_fear(here, frame), said))


def come_back(here: Here, _rest: str = "") -> Acts:
    """Go on with the draft of who says that he is back; without one he is greeted."""
    draft = any(frame.flow == REPORT for frame in here.talk.frames) or here.talk.shelf
    return (yield from here.book.commands["resume" if draft else GREET].answer(here, ""))


def voice(here: Here, _rest: str = "") -> Acts:
    """Say to who cannot write that he may speak; he is not asked to type what he says."""
    talk = replace(here.talk, tally={**here.talk.tally, SPEAKS: True})
    said = Words("asked-voice", {"phone": here.house.campaign.phone})
    return (yield from asking.repeat(here.on(talk), said))


def unnamed(here: Here, _rest: str = "") -> Acts:
    """Say first that no name is needed, then in one line who sees what."""
    return (yield from asking.repeat(here, Words("asked-unnamed"), *privacy.briefly(here)))


def _told(key: str) -> Answer:
    def answer(here: Here, _rest: str = "") -> Acts:
        campaign = here.house.campaign
        said = Words(key, {"office": campaign.office, "phone": campaign.phone})
        return (yield from asking.repeat(here, said))

    return answer


COMMANDS: Final = (
    Command(name="asked-long", answer=long),
    Command(name="asked-scope", answer=_told("asked-scope")),
    Command(name="asked-cost", answer=_told("asked-cost")),
    Command(name="asked-reward", answer=_told("asked-reward")),
    Command(name="asked-real", answer=_told("asked-real")),
    Command(name="asked-use", answer=_told("asked-use")),
    Command(name="asked-test", answer=_told("asked-test")),
    Command(name="asked-phone", answer=_told("asked-phone")),
    Command(name="asked-files", answer=_told("asked-files")),
    Command(name="asked-why", answer=_told("asked-why")),
    Command(name="asked-refund", answer=_told("asked-refund")),
    Command(name="asked-unpaid", answer=_told("asked-unpaid")),
    Command(name="asked-mistaken", answer=_told("asked-mistaken")),
    Command(name="asked-lawful", answer=_told("asked-lawful")),
    Command(name="asked-police", answer=_told("asked-police")),
    Command(name="asked-reporter", answer=_told("asked-reporter")),
    Command(name="asked-unnamed", answer=unnamed),
    Command(name="asked-punished", answer=_told("asked-punished")),
    Command(name="asked-result", answer=_told("asked-result")),
    Command(name="asked-call", answer=_told("asked-call")),
    Command(name="asked-witness", answer=_told("asked-witness")),
    Command(name="asked-pay", answer=_told("asked-pay")),
    Command(name="asked-elsewhere", answer=_told("asked-elsewhere")),
    Command(name="number-foreign", answer=_told("number-foreign")),
    Command(name="urge", answer=status.status),
    Command(name="come-back", answer=come_back),
    Command(name="asked-hours", answer=_told("asked-hours")),
    Command(name="asked-left", answer=_told("asked-left")),
    Command(name="asked-voice", answer=voice),
    Command(name="asked-slip", answer=slip),
    Command(name="asked-wrote", answer=slip),
    Command(name="asked-erase", answer=data),
    Command(name="asked-data", answer=data, words=("mydata", "我的数据", "forget")),
    Command(name="drop", answer=drop),
    Command(name="take-back", answer=take_back),
    Command(name="worry", answer=worry),
)
"""The commands that :mod:`handlers.phrases.wishes` names; nobody types them."""
