"""How is more added to a clue that was registered, in words or with a position?"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, Final

from clues.lifecycle import ENDED
from clues.reading.dangers.dangers import dangers
from clues.speech import Choice, Kind, Line, Say, Words
from desk.intake import AddTo
from desk.lookup import OwnClue, Status
from desk.room import Done
from desk.talk import Frame
from desk.turn import REPORT, Acts
from handlers.citizen.clue import meant, unplaced
from handlers.citizen.report import report
from handlers.citizen.report.questions import position
from handlers.citizen.report.questions.happened import place_point
from handlers.citizen.report.read.saying import saying
from handlers.dialog import asking, masked
from handlers.dialog.book import Here
from handlers.dialog.flow import Accepted, Flow, Given, Kept, Prompt, Scene, Step
from handlers.dialog.render import Reading
from handlers.phrases.courtesy import courtesy

ADD: Final = "add"
PLACES: Final = "places"
AGREE: Final = "agree"


def add(here: Here, number: str = "") -> Acts:
    """Ask for what is to be added to a clue; in a draft one just goes on."""
    frame = here.talk.frame
    if frame is not None and frame.flow == REPORT and not number and not meant.looks(here):
        return (yield from asking.repeat(here, Words("add-draft")))
    return (yield from meant.about(here, number, ADD, _add))


def again(here: Here, rest: str = "") -> Acts:
    """Ask what was wrong with how a clue ended; what is told goes to who may open it again."""
    return (yield from meant.about(here, rest, "again", _again, may=_has_ended))


def _again(here: Here, clue: Status) -> Acts:
    if meant.grows(clue) and not _has_ended(clue):
        return (yield from asking.repeat(here, Words("again-open", meant.facts(clue))))
    return (yield from _add(here, clue))


def _has_ended(clue: Status) -> bool:
    return clue.state in ENDED


def _add(here: Here, clue: Status) -> Acts:
    if not meant.grows(clue):
        return (yield from asking.repeat(here, Words("add-gone", meant.facts(clue))))
    waits = unplaced.waiting(here.talk)
    if waits is not None and waits.subject == clue.number:  # 补充 below its card says where it goes
        left = here.on(unplaced.without(here.talk, waits))
        return (yield from added(left, clue.number, unplaced.words_of(waits)))
    return (yield from asking.begin(here, Frame(flow=ADD, subject=clue.number)))


def added(here: Here, number: str, words: str) -> Acts:
    """Add *words* to a clue that is already known to be meant."""
    frame = Frame(flow=ADD, subject=number, answers={"words": words})
    return (yield from asking.proceed(here.on(here.talk.begin(frame))))


def in_words(reading: Reading, points: Sequence[Mapping[str, Any]]) -> str:
    """Return positions as the words of an addition or an answer."""
    said = (
        " ".join(filter(None, (point.get("label"), reading.line(place_point(point)))))
        for point in points
    )
    return "\n".join(said)


def ask_add(scene: Scene) -> Prompt:
    """Ask what to add."""
    return Prompt(
        lines=(Words(_asked(scene.seen), meant.facts(scene.seen)),),
        worded=True,
        choices=(Choice(id="none", label=Words("add-ask.done"), called=("没有",)),),
    )


def _asked(clue: Status) -> str:
    return "again-ask" if _has_ended(clue) else "add-ask"


def accept_add(_: Scene, given: Given) -> Accepted:
    """Keep the words or the position; none is an answer, too."""
    if given.place is not None:
        return Kept({"words": "", PLACES: [position.point_of(given)]})
    nothing = given.choice or courtesy(given.words)
    return Kept({"words": "" if nothing else given.words})


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
    told = (str(scene.answers["words"]), in_words(scene.reading, places))
    words = "\n".join(filter(None, told))
    if not words and scene.answers.get(PLACES):
        frame = Frame(flow=ADD, subject=scene.frame.subject)
        talk = scene.talk.onward(frame)
        return (yield from asking.proceed(here.on(talk), (Words("consent-place-no"),)))
    if not words:
        return (yield from asking.ended(here, scene.talk, (_notice(Words("add-none")),)))
    number = scene.frame.subject
    peril = next((str(each.peril) for each in dangers(words)), "")
    added = yield AddTo(number=number, words=words, danger=peril)
    if not isinstance(added, Done):
        return (yield from _anew(here, scene, words))
    key = "again-done" if added.facts["ended"] else "report-added"
    said = _notice(Words(key, {"number": number}), *masked.lines(added))
    return (yield from asking.ended(here, meant.going_on(here, scene.talk, number), (said,)))


def _anew(here: Here, scene: Scene, words: str) -> Acts:
    """The clue takes nothing any more: what was written is not lost, it begins a report."""
    left = replace(scene.talk.end(), done=(), open=None)
    if left.frame is not None:
        said = _notice(Words("status-none"))
        return (yield from asking.ended(here, scene.talk, (said,)))
    return (yield from report.tell(saying(here.on(left), words), words, Words("add-anew")))


def _notice(*lines: Line) -> Say:
    return Say(lines=lines, kind=Kind.NOTICE, replaces=True)


ADD_FLOW: Final = Flow(
    name=ADD,
    finish=finish_add,
    look=lambda frame: OwnClue(frame.subject),
    closes=True,
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
