"""What does somebody hear who left a draft: half an hour later, and before its time is over?

A push names nothing; what may be done with the draft stands under it or behind one tap.
"""

from dataclasses import replace
from typing import Final

from clues.speech import Choice, Kind, Say, Scope, Words
from desk.talk import Talk
from desk.turn import ENDS_SOON, REPORT, Acts, Told, ends_at
from handlers.citizen.report.over import matters
from handlers.dialog import asking
from handlers.dialog.book import Here
from handlers.dialog.one_line import shortened

_BEGINS: Final = 30
"""Characters of a story by which its draft is told."""
_WAYS: Final = (("go-on", "resume"), ("move", "web"), ("delete", "cancel"))


def reminder() -> Say:
    """Say once that a draft was left."""
    return Say(lines=(Words("draft-left"),), kind=Kind.PING, choices=_ways(), subject="remind")


def ending(here: Here) -> Told:
    """Say, three days before, that a draft will be deleted; once for each time it was left."""
    since = here.talk.touched_at or here.now
    if here.now < ends_at(since, here.house.campaign.draft_days) - ENDS_SOON:
        return Told(talk=here.talk)
    opens = Choice(id="draft", label=Words("push.open"), scope=Scope.WORD)
    say = Say(lines=(Words("push-draft-end"),), kind=Kind.PING, choices=(opens,), subject="remind")
    talk = replace(here.talk, tally={**here.talk.tally, "ending": since.timestamp()})
    return Told(talk=talk, says=(say,))


def look(here: Here, rest: str = "") -> Acts:
    """Say how long the draft is kept from now on, and what may be done with it."""
    if not drafting(here.talk):
        return (yield from asking.repeat(here, Words("cancel-nothing")))
    words = Words("draft-days", {"days": here.house.campaign.draft_days})
    say = Say(lines=(words,), kind=Kind.NOTICE, choices=_ways(), subject="draft-days")
    return Told(talk=here.talk, says=(say,))


def drafting(talk: Talk) -> bool:
    """Whether a draft is open in this talk, in view or parked."""
    return any(frame.flow == REPORT for frame in talk.frames)


def not_sent(talk: Talk | None) -> tuple[int, str] | None:
    """Return how many matters are not handed in yet, and how the next begins; None: nothing is."""
    frames = () if talk is None else talk.frames
    draft = next((each for each in frames if each.flow == REPORT), None)
    story = draft and str(draft.answers.get("story") or "")
    if draft is None or not story:
        return None
    return 1 + len(matters.waiting(draft)), shortened(story, _BEGINS)


def _ways() -> tuple[Choice, ...]:
    return tuple(
        Choice(id=word, label=Words(f"draft-left.{name}"), scope=Scope.WORD) for name, word in _WAYS
    )
