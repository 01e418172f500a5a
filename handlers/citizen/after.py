"""What can a reporter do once his clue is registered: keep the code, add, answer, cut, withdraw?"""

from dataclasses import replace
from typing import Final

from clues.lifecycle import MOVES, Action
from clues.speech import Choice, Kind, Line, Say, Scope, Words
from desk.intake import AddTo
from desk.lookup import OpenQuestions, OwnClue
from desk.reporter import Burn, NewCode, Withdraw
from desk.room import Done
from desk.talk import Frame
from desk.turn import Acts, Told
from handlers.citizen import questions, report, report_receipt
from handlers.dialog import asking, limits
from handlers.dialog.book import Here
from handlers.dialog.flow import Accepted, Flow, Given, Kept, Prompt, Scene, Step, Unclear

ADD: Final = "add"
SURE: Final = "sure"
WHICH: Final = "which"


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


# --- additions ----------------------------------------------------------------------------


def add(here: Here, number: str) -> Acts:
    """Ask for what is to be added to a clue."""
    number = number or str((here.talk.recent or {}).get("number", ""))
    found = yield OwnClue(number)
    if found is None or (found.state, Action.ADD) not in MOVES:
        return (yield from asking.repeat(here, Words("status-none")))
    return (yield from asking.begin(here, Frame(flow=ADD, subject=found.number)))


def ask_add(scene: Scene) -> Prompt:
    """Ask what to add."""
    return Prompt(
        lines=(Words("add-ask", {"number": scene.frame.subject}),),
        numbered=False,
        choices=(Choice(id="none", label=Words("add-ask.done"), called=("没有",)),),
    )


def accept_add(_: Scene, given: Given) -> Accepted:
    """Keep the words; none is an answer, too."""
    return Kept({"words": "" if given.choice else given.words})


def finish_add(here: Here, scene: Scene) -> Acts:
    """Add the words to the clue."""
    words = str(scene.answers["words"])
    if not words:
        return (yield from asking.ended(here, scene.talk, (_notice(Words("add-none")),)))
    outcome = yield AddTo(number=scene.frame.subject, words=words)
    key = "report-added" if isinstance(outcome, Done) else "status-none"
    said = _notice(Words(key, {"number": scene.frame.subject}))
    return (yield from asking.ended(here, scene.talk, (said,)))


def idle(here: Here, words: str) -> Acts:
    """Take words that answer nothing: an answer, an addition, or a new report."""
    waiting = yield OpenQuestions()
    if waiting:
        return (yield from questions.said(here, waiting, words))
    return (yield from unasked(here, words))


def unasked(here: Here, words: str) -> Acts:
    """Take words that are no answer: an addition, or a new report."""
    if here.inbound.understood is not None and here.inbound.understood.angry:
        return _calmed(here)
    recent = here.talk.recent
    if recent is None or recent["until"] < here.now.timestamp():
        return (yield from report.tell(here, words))
    frame = Frame(flow=WHICH, subject=str(recent["number"]), aside={"words": words})
    return (yield from asking.begin(here, frame))


def _calmed(here: Here) -> Told:
    """Ask calmly, the third time say that there is a pause, then be silent for so long."""
    talk, times = limits.angered(here.talk, here.now)
    minutes = int(limits.PAUSE.total_seconds() // 60)
    pause = Words("calm-pause", {"minutes": minutes, "phone": here.house.campaign.phone})
    answers = (Words("calm-ask"), Words("calm-ask"), pause)
    return Told(talk=talk, says=tuple(map(_notice, answers[times - 1 : times])))


def ask_which(scene: Scene) -> Prompt:
    """Ask whether the words belong to the clue just reported."""
    choices = tuple(
        Choice(id=each, label=Words(f"report-added-ask.{each}")) for each in ("add", "new")
    )
    words = Words("report-added-ask", {"number": scene.frame.subject})
    return Prompt(lines=(words,), choices=choices, free=False)


def accept_which(scene: Scene, given: Given) -> Accepted:
    """Take a choice; more words meanwhile go where the first ones go."""
    if given.choice is None:
        more = "\n".join(filter(None, (str(scene.answers.get("more", "")), given.words)))
        return Kept({"more": more}, Words("choice-unclear", {"n": 2}))
    return Kept({"sure": given.choice})


def accept_choice(_: Scene, given: Given) -> Accepted:
    """Take only a choice."""
    if given.choice is None:
        return Unclear(Words("choice-unclear", {"n": 2}))
    return Kept({"sure": given.choice})


def finish_which(here: Here, scene: Scene) -> Acts:
    """Add the words to the clue, or begin a new report with them."""
    told = (str(scene.frame.aside["words"]), str(scene.answers.get("more", "")))
    words = "\n".join(filter(None, told))
    if scene.answers["sure"] == "new":
        ended = here.on(scene.talk.end())
        return (yield from report.tell(ended, words))
    frame = Frame(flow=ADD, subject=scene.frame.subject, answers={"words": words})
    return (yield from asking.proceed(here.on(scene.talk.onward(frame))))


def finish_asked(here: Here, scene: Scene) -> Acts:
    """Answer the question that was meant; words that were meant for none go on as words."""
    ended = here.on(replace(scene.talk.end(), done=()))
    words = str(scene.frame.aside.get("words", ""))
    if scene.answers["which"] != questions.NONE:
        return (yield from questions.open_one(ended, str(scene.answers["which"]), words))
    if words:
        return (yield from unasked(ended, words))
    said = _notice(Words("question-later"))
    return (yield from asking.ended(here, scene.talk, (said,)))


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


ADD_FLOW: Final = Flow(
    name=ADD,
    finish=finish_add,
    steps=(Step(key="words", ask=ask_add, accept=accept_add, trail=False),),
)
ASKED_FLOW: Final = Flow(
    name=questions.ASKED,
    finish=finish_asked,
    look=lambda _: OpenQuestions(),
    steps=(questions.WHICH,),
)
WHICH_FLOW: Final = Flow(
    name=WHICH,
    finish=finish_which,
    steps=(Step(key="sure", ask=ask_which, accept=accept_which, trail=False),),
)
SURE_FLOW: Final = Flow(
    name=SURE,
    finish=finish_sure,
    steps=(Step(key="sure", ask=ask_sure, accept=accept_choice, trail=False),),
)
