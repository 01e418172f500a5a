"""Where does belong what comes behind a receipt: to the clue, to a question, to a new report?"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from clues.lifecycle import MOVES, Action
from clues.reading.dangers import dangers
from clues.speech import Choice, Kind, Line, Say, Words
from desk.intake import AddTo
from desk.lookup import OpenQuestions, OwnClue
from desk.room import Done
from desk.talk import Frame
from desk.turn import Acts, Told
from handlers.citizen import position, questions, report
from handlers.citizen.report_steps import place_point
from handlers.dialog import asking, limits
from handlers.dialog.book import Here
from handlers.dialog.flow import Accepted, Flow, Given, Kept, Prompt, Scene, Step
from handlers.dialog.render import Reading

ADD: Final = "add"
WHICH: Final = "which"
PLACES: Final = "places"
AGREE: Final = "agree"


def add(here: Here, number: str) -> Acts:
    """Ask for what is to be added to a clue."""
    number = number or str((here.talk.recent or {}).get("number", ""))
    found = yield OwnClue(number)
    if found is None or (found.state, Action.ADD) not in MOVES:
        return (yield from asking.repeat(here, Words("status-none")))
    return (yield from asking.begin(here, Frame(flow=ADD, subject=found.number)))


def placed(here: Here) -> Acts:
    """Take a position that answers nothing: for staff who ask, for a clue, or for a new report."""
    point = position.point_of(Given(place=here.inbound.place, words=here.inbound.words))
    waiting = yield OpenQuestions()
    if waiting:
        return (yield from questions.said(here, waiting, _in_words(here.reading, [point])))
    if (number := _recent(here)) is None:
        return (yield from report.placed(here, point))
    frame = Frame(flow=WHICH, subject=number, aside={PLACES: [point]})
    return (yield from asking.begin(here, frame))


def _recent(here: Here) -> str | None:
    """Return the clue a later word may belong to."""
    recent = here.talk.recent
    if recent is None or recent["until"] < here.now.timestamp():
        return None
    return str(recent["number"])


def _in_words(reading: Reading, points: Sequence[Mapping[str, Any]]) -> str:
    """Return positions as the words of an addition or an answer."""
    said = (
        " ".join(filter(None, (point.get("label"), reading.line(place_point(point)))))
        for point in points
    )
    return "\n".join(said)


def ask_add(scene: Scene) -> Prompt:
    """Ask what to add."""
    return Prompt(
        lines=(Words("add-ask", {"number": scene.frame.subject}),),
        numbered=False,
        choices=(Choice(id="none", label=Words("add-ask.done"), called=("没有",)),),
    )


def accept_add(_: Scene, given: Given) -> Accepted:
    """Keep the words or the position; none is an answer, too."""
    if given.place is not None:
        return Kept({"words": "", PLACES: [position.point_of(given)]})
    return Kept({"words": "" if given.choice else given.words})


def ask_agree(_: Scene) -> Prompt:
    """Ask whether the position may be used."""
    return Prompt(lines=(Words("consent-place"),), choices=position.choices("consent-place"))


def accept_agree(scene: Scene, given: Given) -> Accepted:
    """Take the choice; what is written instead of it is what he wants to add."""
    if given.choice is not None:
        return Kept({AGREE: given.choice == "agree"})
    words = "\n".join(filter(None, (str(scene.answers["words"]), given.words)))
    return Kept({"words": words, AGREE: False}, Words("consent-place-no"))


def finish_add(here: Here, scene: Scene) -> Acts:
    """Add the words, and the position that may be used, to the clue."""
    places = scene.answers.get(PLACES, ()) if scene.answers.get(AGREE) else ()
    told = (str(scene.answers["words"]), _in_words(scene.reading, places))
    words = "\n".join(filter(None, told))
    if not words and scene.answers.get(PLACES):
        frame = Frame(flow=ADD, subject=scene.frame.subject)
        talk = scene.talk.onward(frame)
        return (yield from asking.proceed(here.on(talk), (Words("consent-place-no"),)))
    if not words:
        return (yield from asking.ended(here, scene.talk, (_notice(Words("add-none")),)))
    peril = next((str(each.peril) for each in dangers(words)), "")
    outcome = yield AddTo(number=scene.frame.subject, words=words, danger=peril)
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
    if (number := _recent(here)) is None:
        return (yield from report.tell(here, words))
    frame = Frame(flow=WHICH, subject=number, aside={"words": words})
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
    """Take a choice; more words or a position meanwhile go where the first ones go."""
    if given.place is not None:
        came = [*scene.answers.get(PLACES, ()), position.point_of(given)]
        return Kept({PLACES: came}, Words("kind-place-later"))
    if given.choice is None:
        more = "\n".join(filter(None, (str(scene.answers.get("more", "")), given.words)))
        return Kept({"more": more}, Words("choice-unclear", {"n": 2}))
    return Kept({"sure": given.choice})


def finish_which(here: Here, scene: Scene) -> Acts:
    """Add the words to the clue, or begin a new report with them."""
    told = (str(scene.frame.aside.get("words", "")), str(scene.answers.get("more", "")))
    words = "\n".join(filter(None, told))
    places = [*scene.frame.aside.get(PLACES, ()), *scene.answers.get(PLACES, ())]
    if scene.answers["sure"] == "new":
        ended = here.on(scene.talk.end())
        if places:
            return (yield from report.placed(ended, *places, words=words))
        return (yield from report.tell(ended, words))
    answers = {"words": words, **({PLACES: places} if places else {})}
    frame = Frame(flow=ADD, subject=scene.frame.subject, answers=answers)
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


def _notice(*lines: Line) -> Say:
    return Say(lines=lines, kind=Kind.NOTICE, replaces=True)


ADD_FLOW: Final = Flow(
    name=ADD,
    finish=finish_add,
    steps=(
        Step(key="words", ask=ask_add, accept=accept_add, takes_place=True, trail=False),
        Step(
            key=AGREE,
            ask=ask_agree,
            accept=accept_agree,
            when=lambda scene: PLACES in scene.answers,
            trail=False,
        ),
    ),
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
    steps=(Step(key="sure", ask=ask_which, accept=accept_which, takes_place=True, trail=False),),
)
