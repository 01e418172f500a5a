"""How does a conversation begin, change its language, get help, or end without a report?"""

from dataclasses import replace
from functools import partial
from typing import Final

from clues.campaign import Point
from clues.permissions import Role
from clues.speech import Choice, Kind, Say, Scope, Words
from desk.intake import DropFiles
from desk.lookup import OwnClues
from desk.members import Join
from desk.reporter import Mute, Speak
from desk.room import Done
from desk.talk import Frame, Member, Talk
from desk.turn import REPORT, Acts, Told
from handlers.citizen import moving
from handlers.citizen.report import report
from handlers.citizen.report.over import aside
from handlers.citizen.report.over.below import told_on
from handlers.citizen.report.questions import posters
from handlers.citizen.report.read.corrected import corrected
from handlers.citizen.report.screens import receipt as report_receipt
from handlers.dialog import asking, tongue
from handlers.dialog.book import Here
from handlers.dialog.commands import has_facts
from handlers.dialog.flow import Accepted, Flow, Given, Kept, Leave, Prompt, Scene, Step, Unclear
from handlers.dialog.recognise import plain
from handlers.phrases.sayings import wants_a_person

_JOIN: Final = "join-"
CANCEL: Final = "cancel"
RESTART: Final = "restart"


def start(here: Here, rest: str = "") -> Acts:
    """Welcome somebody: with an invitation, with a draft to go on with, or anew."""
    if rest.startswith(_JOIN):
        return (yield from _join(here, rest.removeprefix(_JOIN)))
    if moving.linked(rest):
        return (yield from moving.by_link(here, rest))
    point = posters.scanned(here, rest)
    if any(frame.flow == REPORT for frame in here.talk.frames):
        return (yield from _back_to_draft(here, point))
    talk = replace(here.talk, frames=(), done=(), open=None)
    if point is not None:
        return _at_poster(here.on(replace(talk, at=posters.at_point(here, point).at)), point)
    return (yield from _welcome(here.on(talk)))


def greet(here: Here, rest: str = "") -> Acts:
    """Greet back; where a question is open it is asked again, and nothing is begun or lost."""
    if here.talk.frame is None:
        return (yield from start(here))
    return (yield from asking.repeat(here, Words("opener-here")))


def _back_to_draft(here: Here, point: Point | None) -> Acts:
    """Go on with the open draft; the place of a poster is noted where none was told."""
    if point is None or (talk := posters.noted(here.talk, point)) == here.talk:
        return (yield from report.resume(here))
    words = Words("poster-place", {"place": point.name})
    return (yield from report.resume(here.on(talk), "", words))


def _at_poster(here: Here, point: Point) -> Told:
    words = Words("welcome-poster", {"place": point.name})
    privacy = Words("welcome-privacy", {"channel": here.talk.channel})
    return _menu(here, "welcome-hello", (words, privacy))


def _welcome(here: Here) -> Acts:
    clues = [] if here.talk.fresh else (yield OwnClues())
    waiting = sum(1 for each in clues if each.due is not None)
    if waiting:
        return _menu(here, "welcome-back", (Words("welcome-back", {"open": waiting}),))
    return _menu(
        here,
        "welcome-hello",
        (
            Words("welcome-hello", {"office": here.house.campaign.office}),
            Words("welcome-privacy", {"channel": here.talk.channel}),
        ),
    )


_MENUS: Final = {
    "welcome-back": (("list", "my"), ("new", "report"), ("who", "privacy")),
    "welcome-hello": (
        ("guide", "report"),
        ("status", "status"),
        ("verify", "verify"),
        ("who", "privacy"),
        ("language", "language"),
    ),
}


def _menu(here: Here, key: str, lines: tuple[Words, ...]) -> Told:
    choices = tuple(
        _speaking(here, Choice(id=command, label=Words(f"{key}.{name}"), scope=Scope.WORD))
        for name, command in _MENUS[key]
    )
    return Told(talk=here.talk, says=(Say(lines=lines, choices=choices),))


def _speaking(here: Here, choice: Choice) -> Choice:
    """Of two languages the other is spoken at once; of more it is asked which."""
    others = [each for each in here.house.catalogue.languages() if each != here.talk.language]
    if choice.id != "language" or len(others) != 1:
        return choice
    return replace(choice, id="speak", subject=others[0])


def _join(here: Here, secret: str) -> Acts:
    outcome = yield Join(secret)
    if not isinstance(outcome, Done):
        say = Say(lines=(Words("staff-used"),), kind=Kind.NOTICE)
        return Told(talk=here.talk, says=(say,))
    facts = outcome.facts
    member = Member(id=facts["staff_id"], unit=facts["unit_id"], role=Role(facts["role"]))
    was = here.talk.staff
    talk = here.talk if was is None or was.id == member.id else here.talk.without_draft()
    role = Words(f"role.{facts['role']}")
    say = Say(
        lines=(Words("staff-joined", {"unit": facts["unit"], "role": role}),),
        kind=Kind.NOTICE,
        choices=(Choice(id="admin", label=Words("staff-joined.admin"), scope=Scope.WORD),),
    )
    return Told(talk=replace(talk, staff=member), says=(say,))


def help_(here: Here, rest: str = "") -> Acts:
    """Say what can be done here; an open question follows again.

    Who asks for a person hears first where one answers.
    """
    lines = (Words("help-card-short"), _phone(here))
    first = lines[::-1] if wants_a_person(here.inbound.words) else lines
    return (yield from asking.repeat(here, *first))


def _phone(here: Here) -> Words:
    return Words("help-phone", {"phone": here.house.campaign.phone})


_LANGUAGES: Final = {
    **dict.fromkeys(("中文", "简体中文"), "zh-Hans"),
    **dict.fromkeys(("英文", "english"), "en"),
}


def is_language(here: Here, rest: str) -> bool:
    """Say whether *rest* names a language that can be spoken here."""
    return _LANGUAGES.get(rest, rest) in here.house.catalogue.languages()


def language(here: Here, rest: str = "") -> Acts:
    """Take the language that is named, behind the word or by its name alone; else ask for one."""
    rest = rest or plain(here.inbound.words)
    named = _LANGUAGES.get(rest, rest)
    if named in here.house.catalogue.languages():
        return (yield from _speak(here, named))
    choices = tuple(
        Choice(id="speak", label=Words(f"language-ask.{each}"), scope=Scope.WORD, subject=each)
        for each in here.house.catalogue.languages()
    )
    say = Say(lines=(Words("language-ask"),), choices=choices, kind=Kind.QUESTION)
    # An open question stays the open one: these buttons answer nothing of it.
    return asking.listed(here, say)


def _speak(here: Here, tag: str) -> Acts:
    yield Speak(tag)
    talk = tongue.chosen(here.talk, tag)
    words = Words("language-done")
    if talk.frame is None:
        say = Say(lines=(words,), kind=Kind.NOTICE)
        told = yield from _welcome(here.on(replace(talk, open=None)))
        return replace(told, says=(say, *told.says))
    return (yield from asking.repeat(here.on(talk), words))


def speak(here: Here, tag: str) -> Acts:
    """Go on in another language; everything that was written stays."""
    if tag not in here.house.catalogue.languages():
        return (yield from language(here))
    return (yield from _speak(here, tag))


def mute(here: Here, rest: str = "") -> Acts:
    """Send no pushes any more."""
    yield Mute(muted=True)
    return (yield from asking.repeat(here, Words("mute-done")))


# --- cancelling ---------------------------------------------------------------------------


def cancel(here: Here, rest: str = "") -> Acts:
    """Ask once before a draft is destroyed; any other flow just ends."""
    frame = here.talk.frame
    if frame is None:
        return (yield from asking.repeat(here, Words("cancel-nothing")))
    if frame.flow != REPORT and not _over_a_draft(here.talk):
        closed = Say(lines=(Words("flow-closed"),), kind=Kind.NOTICE)
        return (yield from asking.ended(here, here.talk, (closed,)))
    return (yield from asking.begin(here, Frame(flow=CANCEL)))


_CARDS: Final = frozenset({"elsewhere", "danger", "matters", "anew", "child"})
"""What is said of a draft at once, and stands over it: who lets go there, lets the draft go."""


def _over_a_draft(talk: Talk) -> bool:
    """Say whether a card of the draft below stands open, and no errand of its own."""
    if talk.frame is None or talk.frame.flow not in _CARDS:
        return False
    below = [frame.flow for frame in talk.frames if frame.flow not in _CARDS]
    return below[-1:] == [REPORT]


def restart(here: Here, rest: str = "") -> Acts:
    """Ask once before a draft is begun anew."""
    if here.talk.frame is None:
        return (yield from start(here))
    if here.talk.frame.flow != REPORT and not _over_a_draft(here.talk):
        return (yield from _anew(here, here.talk.frame))
    return (yield from asking.begin(here, Frame(flow=RESTART)))


def _anew(here: Here, frame: Frame) -> Acts:
    """Begin an errand anew: with what it was begun with, without what was answered since."""
    flow = here.book.flows[frame.flow]
    if flow.anew:
        return (yield from here.book.commands[flow.anew].answer(here, ""))
    fresh = Frame(flow=flow.name, version=frame.version, subject=frame.subject, aside=frame.aside)
    return (yield from asking.proceed(here.on(replace(here.talk.onward(fresh), done=()))))


_CALLED: Final = {
    "delete": ("删", "删除", "删了", "删吧", "确定", "确定删除", "delete"),
    "keep": ("存着", "先保存", "保存", "先放着", "先留着", "以后再说", "keep", "save"),
    "go-on": (
        *("不", "不删", "不取消", "不要", "继续", "接着", "no", "go on"),
        *("还是说吧", "还是报吧", "还是举报吧", "我还是要报", "还是写吧", "接着说", "继续说"),
        *("不删了", "先不删", "先不删了", "别删", "never mind, keep it", "keep it"),
    ),
}


def ask_cancel(scene: Scene) -> Prompt:
    """Say what would be destroyed."""
    choices = tuple(
        Choice(id=each, label=Words(f"cancel-ask.{each}"), called=called)
        for each, called in _CALLED.items()
    )
    return Prompt(
        lines=(Words("cancel-ask", {"files": scene.talk.files}),), choices=choices, free=False
    )


def ask_restart(_: Scene) -> Prompt:
    """Say that a restart clears the draft."""
    choices = (
        Choice(id="clear", label=Words("restart-ask.restart")),
        Choice(id="go-on", label=Words("restart-ask.go-on")),
    )
    return Prompt(lines=(Words("restart-ask"),), choices=choices, free=False)


def accept_sure(scene: Scene, given: Given) -> Accepted:
    """Take only a choice: nothing is destroyed by words that mean something else.

    What they tell is kept with the draft, and it is asked again; who puts something right goes on.
    """
    if given.choice is not None:
        return Kept({"sure": given.choice})
    if _puts_right(scene, given):
        return Leave(partial(_put_right, given=given))
    tells = given.understood is not None and has_facts(given.understood)
    if given.below or tells:
        return Leave(partial(_told_on, given=given))
    return Unclear(Words("choice-unclear", {"n": 3}))


def _puts_right(scene: Scene, given: Given) -> bool:
    """Whether words change a line of the draft below; what was not told before is only told."""
    if given.understood is None or not given.understood.corrects:
        return False
    told = scene.talk.end().frame
    answers = told.answers if told is not None else {}
    changed = corrected(scene.house, answers, given.words, scene.now)
    return any(answers.get(key) for key in changed)


def _put_right(here: Here, given: Given) -> Acts:
    """Hear a correction where the draft stands: who corrects it does not delete it."""
    draft = replace(here.talk.end(), done=(), open=None)
    return (yield from asking.answer(here.on(draft), given))


def _told_on(here: Here, given: Given) -> Acts:
    """Keep more words with the draft below the question, and ask again."""
    talk = told_on(here, given)
    return (yield from asking.proceed(here.on(talk), (Words("report-story-more"),)))


def finish_cancel(here: Here, scene: Scene) -> Acts:
    """Delete the draft and its files, keep it for later, or go on."""
    parked = here.on(replace(scene.talk.end(), done=()))
    match scene.answers["sure"]:
        case "delete":
            yield DropFiles()
            told = _said(parked.talk.without_draft(), Words("cancel-done"))
            return replace(told, says=(*told.says, *report_receipt.kept_aside(told.talk)))
        case "keep":
            days = here.house.campaign.draft_days
            kept = aside.put_aside(parked.talk)
            return _said(kept, Words("cancel-kept", {"days": days}))
    return (yield from asking.proceed(parked))


def finish_restart(here: Here, scene: Scene) -> Acts:
    """Clear the draft and begin again, or go on."""
    parked = replace(scene.talk.end(), done=())
    if scene.answers["sure"] != "clear":
        return (yield from asking.proceed(here.on(parked)))
    yield DropFiles()
    below = tuple(frame for frame in parked.frames if frame.flow not in (REPORT, *_CARDS))
    fresh = replace(parked, frames=below).begin(Frame(flow=REPORT, version=report.FLOW.version))
    return (yield from asking.proceed(here.on(replace(fresh, files=0))))


def _said(talk: Talk, words: Words) -> Told:
    return Told(talk=talk, says=(Say(lines=(words,), kind=Kind.NOTICE, replaces=True),))


CANCEL_FLOW: Final = Flow(
    name=CANCEL,
    finish=finish_cancel,
    closes=True,
    steps=(Step(key="sure", ask=ask_cancel, accept=accept_sure, trail=False),),
)
RESTART_FLOW: Final = Flow(
    name=RESTART,
    finish=finish_restart,
    closes=True,
    steps=(Step(key="sure", ask=ask_restart, accept=accept_sure, trail=False),),
)
