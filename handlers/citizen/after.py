"""What can a reporter do once his clue is registered: keep the code, add, answer, cut, withdraw?"""

from dataclasses import replace
from typing import Final

from clues.speech import Choice, Kind, Line, Say, Scope, Words
from desk.lookup import OwnClue
from desk.reporter import Burn, NewCode, Withdraw
from desk.room import Done
from desk.talk import Frame
from desk.turn import Acts, Told
from handlers.citizen import report_receipt
from handlers.dialog import asking
from handlers.dialog.book import Here
from handlers.dialog.flow import Accepted, Flow, Given, Kept, Prompt, Scene, Step, Unclear

SURE: Final = "sure"


# --- the receipt --------------------------------------------------------------------------


def saved(here: Here, number: str) -> Acts:
    """Put the code away: it leaves the screen and nothing here knows it any more."""
    yield from ()
    talk = replace(here.talk, receipt=None)
    say = Say(
        lines=(Words("receipt-hidden", {"number": number}),),
        kind=Kind.NOTICE,
        replaces=True,
        subject=f"receipt:{number}",
        choices=(
            Choice(
                id="clue", label=Words("receipt-hidden.status"), scope=Scope.WORD, subject=number
            ),
        ),
    )
    return Told(talk=talk, says=(say,))


# --- what is asked once -------------------------------------------------------------------


def cut(here: Here, number: str) -> Acts:
    """Ask once before the link between this chat and the clue is cut."""
    return (yield from _sure(here, "burn", number))


def withdraw(here: Here, number: str) -> Acts:
    """Ask once before a clue is taken back."""
    number = number or str((here.talk.recent or {}).get("number", ""))
    return (yield from _sure(here, "withdraw", number))


def rotate(here: Here, number: str) -> Acts:
    """Ask once before the code is replaced."""
    return (yield from _sure(here, "rotate", number))


def _sure(here: Here, what: str, number: str) -> Acts:
    found = yield OwnClue(number)
    if found is None:
        return (yield from asking.repeat(here, Words("status-none")))
    frame = Frame(flow=SURE, subject=found.number, aside={"what": what})
    return (yield from asking.begin(here, frame))


_ASKS: Final = {
    "burn": ("burn-ask", ("cut", "wait")),
    "withdraw": ("withdraw-ask", ("withdraw", "keep")),
    "rotate": ("status-rotate-ask", ("yes", "no")),
}


def ask_sure(scene: Scene) -> Prompt:
    """Say what would be gone."""
    key, names = _ASKS[scene.frame.aside["what"]]
    choices = tuple(Choice(id=each, label=Words(f"{key}.{each}")) for each in names)
    words = Words(key, {"number": scene.frame.subject})
    return Prompt(lines=(words,), choices=choices, free=False)


def accept_choice(_: Scene, given: Given) -> Accepted:
    """Take only a choice."""
    if given.choice is None:
        return Unclear(Words("choice-unclear", {"n": 2}))
    return Kept({"sure": given.choice})


def finish_sure(here: Here, scene: Scene) -> Acts:
    """Do it, or leave everything as it is."""
    what, number = scene.frame.aside["what"], scene.frame.subject
    if scene.answers["sure"] not in ("cut", "withdraw", "yes"):
        said = _notice(Words("withdraw-kept"))
        return (yield from asking.ended(here, scene.talk, (said,)))
    if what == "burn":
        return (yield from _burnt(here, scene, number))
    if what == "withdraw":
        outcome = yield Withdraw(number)
        key = "withdraw-done" if isinstance(outcome, Done) else "withdraw-late"
        return (yield from asking.ended(here, scene.talk, (_notice(Words(key)),)))
    return (yield from _rotated(here, scene, number))


def _burnt(here: Here, scene: Scene, number: str) -> Acts:
    """What this chat still knows of the clue goes with the link."""
    outcome = yield Burn(number)
    key = "burn-done" if isinstance(outcome, Done) else "status-none"
    talk = replace(scene.talk, recent=None, receipt=None, viewing=None)
    return (yield from asking.ended(here, talk, (_notice(Words(key)),)))


def _rotated(here: Here, scene: Scene, number: str) -> Acts:
    outcome = yield NewCode(number)
    if not isinstance(outcome, Done):
        said = _notice(Words("status-none"))
        return (yield from asking.ended(here, scene.talk, (said,)))
    code = outcome.facts["code"]
    until = (here.now + report_receipt.CODE_FOR).timestamp()
    talk = replace(scene.talk, receipt={"number": number, "code": code, "until": until})
    said = report_receipt.receipt_say(here.house, talk, Words("status-rotated", {"code": code}))
    return (yield from asking.ended(here, talk, (said,)))


def _notice(*lines: Line) -> Say:
    return Say(lines=lines, kind=Kind.NOTICE, replaces=True)


SURE_FLOW: Final = Flow(
    name=SURE,
    finish=finish_sure,
    steps=(Step(key="sure", ask=ask_sure, accept=accept_choice, trail=False),),
)
