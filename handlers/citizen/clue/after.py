"""What can a reporter do once his clue is registered: keep the code, add, answer, cut, withdraw?"""

from dataclasses import replace
from functools import partial
from typing import Final

from clues.lifecycle import MOVES, Action, State
from clues.speech import Choice, Kind, Line, Say, Scope, Words
from desk.lookup import OwnClue, OwnClues, Status
from desk.reporter import Burn, NewCode, Withdraw
from desk.room import Done
from desk.talk import Frame
from desk.turn import Acts, Told
from handlers.citizen.clue import meant
from handlers.citizen.report.screens import receipt as report_receipt
from handlers.dialog import asking
from handlers.dialog.book import Here
from handlers.dialog.flow import Accepted, Flow, Given, Kept, Prompt, Scene, Step
from handlers.phrases.endings import takes_back

SURE: Final = "sure"


# --- the receipt --------------------------------------------------------------------------


def saved(here: Here, number: str = "") -> Acts:
    """Put the code away: it leaves the screen and nothing here knows it any more."""
    number = number or str((here.talk.receipt or {}).get("number", ""))
    return (yield from meant.about(here, number, "saved", _saved, may=lambda _: True))


def _saved(here: Here, clue: Status) -> Acts:
    yield from ()
    talk = replace(here.talk, receipt=None)
    say = Say(
        lines=(Words("receipt-hidden", {"number": clue.number}),),
        kind=Kind.NOTICE,
        replaces=True,
        subject=f"receipt:{clue.number}",
        choices=(
            Choice(
                id="clue",
                label=Words("receipt-hidden.status"),
                scope=Scope.WORD,
                subject=clue.number,
            ),
        ),
    )
    return Told(talk=talk, says=(say,))


def copied(here: Here, _rest: str = "") -> Acts:
    """Say where the code stands that was to be copied; it is not shown a second time."""
    if not here.talk.receipt:
        return (yield from asking.repeat(here, Words("receipt-copy-gone")))
    where = "page" if here.house.capability(here.talk.channel).transcript else "chat"
    return (yield from asking.repeat(here, Words("receipt-copy", {"where": where})))


# --- what is asked once -------------------------------------------------------------------


def cut(here: Here, number: str = "") -> Acts:
    """Ask once before the link between this chat and the clue is cut; a code alone has none."""
    if not number:
        mine = [each.number for each in (yield OwnClues())]
        late = [each for each in meant.lately(here.talk, here.now) if each in mine]
        number = next(iter(late or (mine if len(mine) == 1 else ())), "")
        if not mine:
            return (yield from asking.repeat(here, Words("status-none")))
    return (yield from meant.about(here, number, "cut", partial(_sure, what="burn")))


def withdraw(here: Here, number: str = "") -> Acts:
    """Ask once before a clue is taken back."""
    asked = partial(_sure, what="withdraw")
    return (yield from meant.about(here, number, "withdraw", asked, may=_may_be_withdrawn))


def rotate(here: Here, number: str = "") -> Acts:
    """Ask once before the code is replaced."""
    return (yield from meant.about(here, number, "rotate", partial(_sure, what="rotate")))


def _may_be_withdrawn(clue: Status) -> bool:
    return (clue.state, Action.WITHDRAW) in MOVES


def _sure(here: Here, clue: Status, what: str) -> Acts:
    if what == "withdraw" and not _may_be_withdrawn(clue):
        gone = clue.state is State.WITHDRAWN
        words = Words("withdraw-gone" if gone else "withdraw-late", meant.facts(clue))
        return (yield from asking.repeat(here, words))
    frame = Frame(flow=SURE, subject=clue.number, aside={"what": what})
    return (yield from asking.begin(here, frame))


_ASKS: Final = {
    "burn": ("burn-ask", ("cut", "wait")),
    "withdraw": ("withdraw-ask", ("withdraw", "keep")),
    "rotate": ("status-rotate-ask", ("yes", "no")),
}
_LEFT: Final = {"burn": "burn-kept", "withdraw": "withdraw-kept", "rotate": "rotate-kept"}
_CALLED: Final = (
    ("是", "是的", "确定", "确认", "对", "好", "好的", "yes", "ok"),
    (
        *("不", "不了", "不用", "不要", "算了", "再想想", "no", "no, keep it", "keep it"),
        *("不撤了", "不撤", "别撤", "别撤了", "算了，别撤", "算了，不撤了", "还是不撤了"),
    ),
)


def ask_sure(scene: Scene) -> Prompt:
    """Say what would be gone."""
    key, names = _ASKS[scene.frame.aside["what"]]
    choices = tuple(
        Choice(id=each, label=Words(f"{key}.{each}"), called=called)
        for each, called in zip(names, _CALLED, strict=True)
    )
    if scene.seen is None:
        return Prompt(lines=(Words("status-none"),), choices=choices[1:], free=False)
    return Prompt(lines=(Words(key, meant.facts(scene.seen)),), choices=choices, free=False)


def accept_choice(scene: Scene, given: Given) -> Accepted:
    """Take only a choice; who says it once more is sure."""
    if scene.frame.aside["what"] == "withdraw" and takes_back(given.words):
        return Kept({"sure": "withdraw"})
    if given.choice is None:
        return meant.no_choice(given, 2)
    return Kept({"sure": given.choice})


def finish_sure(here: Here, scene: Scene) -> Acts:
    """Do it, or leave everything as it is."""
    what, number = scene.frame.aside["what"], scene.frame.subject
    if scene.answers["sure"] not in ("cut", "withdraw", "yes"):
        said = _notice(Words(_LEFT[what]))
        return (yield from asking.ended(here, scene.talk, (said,)))
    if what == "burn":
        return (yield from _burnt(here, scene, number))
    if what == "withdraw":
        return (yield from _withdrawn(here, scene, number))
    return (yield from _rotated(here, scene, number))


def _withdrawn(here: Here, scene: Scene, number: str) -> Acts:
    """Nothing that is written later belongs to a clue that was taken back."""
    outcome = yield Withdraw(number)
    key = "withdraw-done" if isinstance(outcome, Done) else "withdraw-late"
    said = _notice(Words(key, {"number": number}))
    return (yield from asking.ended(here, meant.forgotten(scene.talk, number), (said,)))


def _burnt(here: Here, scene: Scene, number: str) -> Acts:
    """What this chat still knows of the clue goes with the link."""
    outcome = yield Burn(number)
    key = "burn-done" if isinstance(outcome, Done) else "status-none"
    talk = meant.parted(scene.talk, number)
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
    look=lambda frame: OwnClue(frame.subject),
    closes=True,
    steps=(Step(key="sure", ask=ask_sure, accept=accept_choice, trail=False),),
)
