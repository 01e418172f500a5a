"""How does an enterprise with an inspector at the door, or a driver at a checkpoint, ask?

One message, and the answer is the next one; only what is missing, or could mean several, is
asked in between.
"""

from collections.abc import Mapping
from dataclasses import asdict, replace
from datetime import date
from functools import partial
from typing import Any, Final

from clues.credit_code import find_credit_code
from clues.door_question import LONGEST, DoorQuestion, Wanted, read_question
from clues.speech import Choice, Kind, Line, Say, Words
from desk.pictures import PICTURE, ReadCode, picture_in
from desk.talk import Frame
from desk.turn import Acts, Told
from desk.verify import DoorAnswer, LookUp
from handlers.citizen.verify import answer as verify_answer
from handlers.citizen.verify import told
from handlers.dialog import asking, below, limits
from handlers.dialog.book import Here
from handlers.dialog.flow import (
    FORGET,
    Accepted,
    Flow,
    Given,
    Kept,
    Leave,
    Prompt,
    Scene,
    Step,
    Unclear,
    with_values,
)
from handlers.dialog.house import House
from handlers.dialog.understanding import read_words

VERIFY: Final = verify_answer.VERIFY
_NONE: Final = "none"


def verify(here: Here, rest: str = "") -> Acts:
    """Ask what is to be looked up, or look up what is written behind the word."""
    if limits.today(here.house, here.talk, here.now, "looks") >= here.house.limits.looks_a_day:
        words = Words("verify-toomany", {"phone": here.house.campaign.phone})
        return Told(talk=here.talk, says=(Say(lines=(words,), kind=Kind.NOTICE),))
    answers = _asked(here.house, here, rest) if rest else {}
    talk = verify_answer.without(here.talk, (VERIFY, verify_answer.ANSWER))
    frame = Frame(flow=VERIFY, answers=answers, trail=tuple(answers))
    return (yield from asking.begin(here.on(talk), frame))


def is_asked(here: Here, words: str) -> bool:
    """Say whether *words* can be looked up, rather than tell what happened."""
    today = here.house.local(here.now).date()
    question = told.question_of(here.house, words, today)
    return not told.tells(question, read_words(here.house, words, here.now))


def _asked(house: House, here: Here, words: str) -> dict[str, Any]:
    question = told.question_of(house, words, house.local(here.now).date())
    return {"asked": packed(question)}


def packed(question: DoorQuestion) -> dict[str, Any]:
    """Return a question as the talk keeps it."""
    kept = {name: value for name, value in asdict(question).items() if value}
    return kept | ({"day": question.day.isoformat()} if question.day else {})


def unpacked(kept: Mapping[str, Any]) -> DoorQuestion:
    """Return the question that was kept."""
    day = kept.get("day")
    told = {name: value for name, value in kept.items() if name not in ("day", "wanted")}
    told.setdefault("words", "")
    wanted = Wanted(kept["wanted"])
    return DoorQuestion(wanted=wanted, day=date.fromisoformat(day) if day else None, **told)


# --- the questions ------------------------------------------------------------------------


def ask_question(_: Scene) -> Prompt:
    """Ask who is there and whose inspection it is; a driver sends where he stands."""
    return Prompt(lines=(Words("verify-ask"),), worded=True)


def accept_question(scene: Scene, given: Given) -> Accepted:
    """Read the message; a position asks for the points around it."""
    if given.place is not None:
        question = DoorQuestion(wanted=Wanted.CHECKPOINT, words="")
        place = [given.place.latitude, given.place.longitude]
        return Kept({"asked": packed(question), "place": place})
    words = given.words[:LONGEST]
    today = scene.reading.today
    question = told.question_of(scene.house, words, today)
    if told.is_told(question, given.understood):
        return Leave(partial(below.heard, given=given))
    if question.lacks_company and not question.unit:
        return Unclear(Words("verify-unclear"))
    return Kept({"asked": packed(question)})


def ask_company(_: Scene) -> Prompt:
    """Ask whose inspection it is."""
    return Prompt(lines=(Words("verify-company-ask"),), worded=True)


def accept_company(scene: Scene, given: Given) -> Accepted:
    """Take a name or a code; the unit that was told before stays."""
    before = unpacked(scene.answers["asked"])
    read = read_question(given.words[:LONGEST], (), scene.reading.today)
    company = read.company or read.unit or given.words[:LONGEST]
    question = replace(
        before,
        wanted=Wanted.FILING,
        company=company,
        code=read.code,
        words=f"{before.words}，{given.words[:LONGEST]}",
    )
    return Kept({"asked": packed(question), "company": True, "candidates": None})


def wants_company(scene: Scene) -> bool:
    """Ask only when nothing says whose inspection is meant."""
    asked = scene.answers.get("asked")
    if not asked:
        return False
    return unpacked(asked).lacks_company or bool(scene.answers.get("vague"))


def ask_which(scene: Scene) -> Prompt:
    """Ask which of several was meant: at most three names, and none of them."""
    names = scene.answers["candidates"]
    filing = unpacked(scene.answers["asked"]).wanted is Wanted.FILING
    choices = [Choice(id=f"c{at}", label=str(name)) for at, name in enumerate(names)]
    none = Choice(id=_NONE, label=Words("verify-many.none"))
    key = "verify-many" if filing else "verify-many-other"
    return Prompt(lines=(Words(key),), choices=(*choices, none), free=False)


def accept_which(scene: Scene, given: Given) -> Accepted:
    """Take one of the names; none of them leads back to the question."""
    names = list(scene.answers["candidates"])
    if given.choice == _NONE:
        return Kept({"which": "", "candidates": None, "again": True})
    if given.choice is None:
        return Unclear(Words("choice-unclear", {"n": len(names) + 1}))
    return Kept({"which": names[int(given.choice[1:])], "candidates": None})


def wants_which(scene: Scene) -> bool:
    """Ask only when several fit."""
    return bool(scene.answers.get("candidates"))


# --- the answer ---------------------------------------------------------------------------


def finish(here: Here, scene: Scene) -> Acts:
    """Look it up: the answer, or the one question that it needs first."""
    if scene.answers.get("again"):
        fresh = Frame(flow=VERIFY)
        return (yield from asking.proceed(here.on(here.talk.onward(fresh))))
    talk = limits.added(here.house, here.talk, here.now, "looks")
    here = here.on(talk)
    question = unpacked(scene.answers["asked"])
    place = scene.answers.get("place")
    answer: DoorAnswer = yield LookUp(
        question=question,
        company=str(scene.answers.get("which") or ""),
        place=tuple(place) if place else None,
    )
    if answer.vague or answer.companies:
        return (yield from _once_more(here, scene, answer))
    return (yield from verify_answer.begin(here, answer, place=place))


def _once_more(here: Here, scene: Scene, answer: DoorAnswer) -> Acts:
    """Ask for a fuller name, or which of the names it is; the trail stays as it was."""
    answers = {name: value for name, value in scene.answers.items() if name != "which"}
    remarks: tuple[Line, ...] = ()
    if answer.vague:
        answers = {**answers, "vague": True}
        answers.pop("company", None)
        remarks = (Words("verify-vague"),)
    else:
        answers = {**answers, "candidates": list(answer.companies)}
    frame = replace(scene.frame, answers=answers)
    return (yield from asking.proceed(here.on(here.talk.onward(frame)), remarks))


# --- a picture instead of words -----------------------------------------------------------


def pictured(here: Here) -> Acts:
    """Have the code in a picture read; until it is, the question stands and words answer it."""
    house = here.house
    picture = picture_in(here.inbound.files, house.largest(here.talk.channel))
    looks = limits.today(house, here.talk, here.now, "looks")
    if here.talk.frame is None or picture is None or looks >= house.limits.looks_a_day:
        return (yield from asking.repeat(here, Words("verify-photo")))
    yield ReadCode()
    talk = limits.added(house, here.talk, here.now, "looks")
    talk = talk.onward(with_values(here.talk.frame, {PICTURE: picture}))
    return (yield from asking.repeat(here.on(talk), Words("verify-photo-looking")))


def read(here: Here) -> Acts:
    """Take what a picture said as the answer; whoever went on meanwhile hears nothing of it."""
    frame, words = here.talk.frame, here.inbound.facts.get("read", "")
    if frame is None or frame.flow != VERIFY or PICTURE not in frame.answers:
        return Told(talk=here.talk)
    kept = with_values(frame, {PICTURE: FORGET})
    if not words:
        here = here.on(here.talk.onward(kept))
        return (yield from asking.repeat(here, Words("verify-photo")))
    # A check code is a question of its own; a company's code answers the one that is open.
    frame = kept if find_credit_code(words) else Frame(flow=VERIFY)
    return (yield from asking.answer(here.on(here.talk.onward(frame)), Given(words=words)))


FLOW: Final = Flow(
    name=VERIFY,
    finish=finish,
    closes=True,
    pictured=pictured,
    steps=(
        Step(key="asked", ask=ask_question, accept=accept_question, takes_place=True, trail=False),
        Step(key="company", ask=ask_company, accept=accept_company, when=wants_company),
        Step(key="which", ask=ask_which, accept=accept_which, when=wants_which),
    ),
)
