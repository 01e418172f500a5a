"""Where does belong what comes when nothing is asked: to a question, to a clue, to a new report?

Thanks and good-byes are answered and stored nowhere; who says that it is a new matter, or more of
the old one, is not asked.
"""

from collections.abc import Generator
from dataclasses import replace
from functools import partial
from typing import Any, Final

from clues import codes
from clues.lifecycle import ENDED
from clues.speech import Choice, Kind, Line, Say, Words
from desk.lookup import OpenQuestions, OwnClue, OwnClues
from desk.talk import Frame
from desk.turn import WAITS, Acts, Told
from handlers.citizen.clue import adding, meant, questions, unplaced
from handlers.citizen.clue.adding import ADD, PLACES, in_words
from handlers.citizen.clue.questions import BELONGS, QUESTION
from handlers.citizen.report import report
from handlers.citizen.report.questions import position
from handlers.citizen.report.read.saying import saying
from handlers.dialog import asking, limits
from handlers.dialog.book import Here
from handlers.dialog.flow import Accepted, Flow, Given, Kept, Leave, Prompt, Scene, Step, Unclear
from handlers.dialog.recognise import number_in, plain
from handlers.phrases import announced
from handlers.phrases import review as review_words
from handlers.phrases.asked_of_us import is_foreign_number
from handlers.phrases.courtesy import Courtesy, answers_nothing, courtesy
from handlers.phrases.endings import takes_back
from handlers.phrases.lines import wrong_line
from handlers.phrases.looking_again import Wish, looks_again

_NOTHING: Final = ("不用了", "不用", "算了", "没事", "没事了", "都不是", "none", "neither")


def idle(here: Here, words: str) -> Acts:
    """Take words that answer nothing: a courtesy, an answer, an addition, or a new report."""
    waiting = yield OpenQuestions()
    kind = courtesy(words)
    if kind is not None and not questions.answers_one(kind, waiting):
        return (yield from _kindly(here, kind, asked=bool(waiting)))
    if not waiting and answers_nothing(words):
        return (yield from _kindly(here, Courtesy.NOTED, asked=False))
    if takes_back(words):
        return (yield from here.book.commands["withdraw"].answer(here, ""))
    if (wish := looks_again(words)) is not None and (ended := (yield from _ended(here, words))):
        return (yield from _again(here, wish, words, ended))
    if not waiting and (said := (yield from _registered(here, words))) is not None:
        return (yield from asking.repeat(here, said))
    if not waiting and (figures := _figures(words)) is not None:
        return (yield from asking.repeat(here, Words(figures)))
    if waiting and not announced.is_new(words):
        return (yield from questions.said(here, waiting, words))
    return (yield from unasked(here, words))


def _figures(words: str) -> str | None:
    """Return what answers figures alone: the number of no choice, or the ticket of another line."""
    if is_foreign_number(words):
        return "number-foreign"
    return "choice-nothing" if number_in(plain(words)) is not None else None


def _ended(here: Here, words: str) -> Generator[Any, Any, list[str]]:
    """Return the clues that a wish for a second look can mean; a new matter means none."""
    if announced.may_be_new(words) or announced.tells_anew(words, here.inbound.understood):
        return []
    return [each.number for each in (yield OwnClues()) if each.state in ENDED]


def _again(here: Here, wish: Wish, words: str, ended: list[str]) -> Acts:
    """A wish alone is asked what was wrong; a reason is added at once where it is clear to what."""
    if wish is Wish.WITH_REASON and len(ended) == 1:
        return (yield from adding.added(here, ended[0], words))
    return (yield from adding.again(here, ended[0] if len(ended) == 1 else ""))


def _registered(here: Here, words: str) -> Generator[Any, Any, Words | None]:
    """Return what to say to 提交 behind a receipt, it is registered; and to 先存着: nothing is."""
    if review_words.keeps_for_later(words):
        return Words("cancel-nothing")
    if (wish := _wish(words)) is None or (recent := here.talk.recent) is None:
        return None
    clue = yield OwnClue(str(recent["number"]))
    return Words(wish, meant.facts(clue)) if clue else None


def _wish(words: str) -> str | None:
    """Return what answers a word of the last screen, or the name of a line, behind a receipt."""
    wanted = review_words.wanted(words)
    if wanted == "change" or wrong_line(words) is not None:
        return "report-change-now"
    return "report-registered" if wanted == "submit" else None


def _kindly(here: Here, kind: Courtesy, *, asked: bool) -> Acts:
    """Be kind in return; a question that waits is put again."""
    clues = yield OwnClues()
    known = "yes" if any(meant.grows(each) for each in clues) else "no"
    said = Words(f"courtesy-{kind}", {"known": "asked" if asked else known})
    if asked:
        return (yield from questions.answer(here, "", said))
    return Told(talk=here.talk, says=(_notice(said),))


def unasked(here: Here, words: str) -> Acts:
    """Take words that are no answer: an addition, or a new report."""
    understood = here.inbound.understood
    if understood is not None and understood.angry:
        return _calmed(here)
    clue = yield from meant.growing(here)
    if clue is None and announced.is_more(words) and (own := (yield OwnClues())):
        return (yield from asking.begin(here, _which(own[0].number, words)))
    if clue is None or announced.is_new(words):
        return (yield from report.tell(here, words))
    if announced.is_more(words):
        return (yield from _more(here, clue.number, words))
    new = announced.may_be_new(words) or announced.tells_anew(words, understood)
    of_it = meant.goes_on(here, clue.number) or unplaced.is_of_the_clue(words, understood)
    if of_it and not new:
        return (yield from adding.added(here, clue.number, words))
    return (yield from asking.begin(here, _which(clue.number, words)))


def _which(number: str, words: str) -> Frame:
    return Frame(flow=BELONGS, subject=number, aside={"words": words, WAITS: True})


def _more(here: Here, number: str, words: str) -> Acts:
    """补充：… is added at once; without more it is asked what to add, by a number to which clue."""
    behind = announced.told_behind(words)
    named = codes.read_number(behind)
    if named or not behind:
        return (yield from adding.add(here, named or number))
    return (yield from adding.added(here, number, behind if words.startswith("补充") else words))


def _calmed(here: Here) -> Told:
    """Ask calmly, the third time say that there is a pause, then be silent for so long."""
    talk, times = limits.angered(here.talk, here.now)
    minutes = int(limits.PAUSE.total_seconds() // 60)
    pause = Words("calm-pause", {"minutes": minutes, "phone": here.house.campaign.phone})
    answers = (Words("calm-ask"), Words("calm-ask"), pause)
    return Told(talk=talk, says=tuple(map(_notice, answers[times - 1 : times])))


def placed(here: Here) -> Acts:
    """Take a position that answers nothing: for staff who ask, for a clue, or for a new report."""
    point = position.point_of(Given(place=here.inbound.place, words=here.inbound.words))
    waiting = yield OpenQuestions()
    if waiting:
        return (yield from questions.said(here, waiting, in_words(here.reading, [point])))
    clue = yield from meant.growing(here)
    if clue is None:
        return (yield from report.placed(here, point))
    frame = Frame(flow=BELONGS, subject=clue.number, aside={PLACES: [point]})
    return (yield from asking.begin(here, frame))


# --- where it is asked --------------------------------------------------------------------


def ask_which(scene: Scene) -> Prompt:
    """Ask whether the words belong to what was told before, or to what staff asked."""
    clue = scene.seen
    key, ids = "report-added-ask", ("add", "new")
    if _is_asked(scene):
        key, ids = "question-or-new", ("answer", "new")
    elif clue is None or not meant.grows(clue):
        key, ids = "report-added-gone", ("new", "none")
    choices = tuple(
        Choice(id=each, label=Words(f"{key}.{each}"), called=_NOTHING if each == "none" else ())
        for each in ids
    )
    facts = meant.facts(clue) if clue else {"number": scene.frame.subject, "label": "", "day": ""}
    return Prompt(lines=(Words(key, facts),), choices=choices, free=False)


def _is_asked(scene: Scene) -> bool:
    """Whether the question that the words may answer still waits."""
    open_ = scene.seen.questions if scene.seen is not None else ()
    return scene.frame.aside.get(QUESTION) in {str(each.id) for each in open_}


def accept_which(scene: Scene, given: Given) -> Accepted:
    """Take a choice; more words or a position meanwhile go where the first ones go."""
    if given.place is not None:
        came = [*scene.answers.get(PLACES, ()), position.point_of(given)]
        return Kept({PLACES: came}, Words("kind-place-later"))
    if given.choice is not None:
        return Kept({"sure": given.choice})
    if (kind := courtesy(given.words)) is not None:
        return Unclear(Words(f"courtesy-{kind}", {"known": "asked"}))
    if takes_back(given.words):
        return Leave(lambda here: here.book.commands["withdraw"].answer(here, ""))
    if given.words.strip() in _NOTHING:
        return Kept({"sure": "none"})
    if (which := _says_which(given.words)) is not None:
        return Kept({"sure": "answer" if which == "add" and _is_asked(scene) else which})
    if _left_alone(scene):
        return Leave(partial(idle, words=given.words))
    more = "\n".join(filter(None, (str(scene.answers.get("more", "")), given.words)))
    sure = _announced(scene, given.words)
    return Kept({"more": more, **sure}, None if sure else Words("report-added-kept"))


def _says_which(words: str) -> str | None:
    """Return where words say that the others belong; 提交 wants them handed in."""
    handed_in = review_words.wanted(words) == "submit"
    return announced.says_which(words) or ("add" if handed_in else None)


def _left_alone(scene: Scene) -> bool:
    """Whether the question was left for so long that what comes now is no more of the same."""
    touched = scene.talk.touched_at
    return touched is not None and scene.now - touched > meant.MORE_FOR


def _announced(scene: Scene, words: str) -> dict[str, str]:
    """Return the choice that the words themselves tell: 补充：…, 是另一件事."""
    if announced.is_more(words):
        return {"sure": "answer" if _is_asked(scene) else "add"}
    return {"sure": "new"} if announced.is_new(words) else {}


def finish_which(here: Here, scene: Scene) -> Acts:
    """Add the words to the clue, answer with them, or begin a new report."""
    words = unplaced.words_of(scene.frame)
    places = [*scene.frame.aside.get(PLACES, ()), *scene.answers.get(PLACES, ())]
    left = here.on(replace(scene.talk.end(), done=(), open=None))
    match scene.answers["sure"]:
        case "new" if places:
            return (yield from report.placed(left, *places, words=words))
        case "new":
            return (yield from report.tell(saying(left, words), words))
        case "answer":
            return (yield from questions.open_one(left, scene.frame.aside[QUESTION], words))
        case "none":
            return (yield from asking.ended(here, scene.talk, (_notice(Words("add-none")),)))
    if _means_another(here, scene):
        parked = here.on(scene.talk.onward(scene.frame.without("sure")))
        return (yield from adding.add(parked, str((here.talk.shown or {})["number"])))
    answers = {"words": words, **({PLACES: places} if places else {})}
    frame = Frame(flow=ADD, subject=scene.frame.subject, answers=answers)
    return (yield from asking.proceed(here.on(scene.talk.onward(frame))))


def _means_another(here: Here, scene: Scene) -> bool:
    """Whether 补充 was written below the card of another clue, and not pressed here."""
    typed = here.inbound.choice is None and number_in(plain(here.inbound.words)) is None
    told = announced.is_more(here.inbound.words) and not announced.told_behind(here.inbound.words)
    shown = here.talk.shown if typed and told and meant.looks(here) else None
    return shown is not None and shown["number"] != scene.frame.subject


def finish_asked(here: Here, scene: Scene) -> Acts:
    """Answer the question that was meant; words that were meant for none go on as words."""
    ended = here.on(replace(scene.talk.end(), done=()))
    words = str(scene.frame.aside.get("words", ""))
    if scene.answers["which"] != questions.NONE:
        return (yield from questions.open_one(ended, str(scene.answers["which"]), words))
    if words:
        return (yield from unasked(saying(ended, words), words))
    said = _notice(Words("question-later"))
    return (yield from asking.ended(here, scene.talk, (said,)))


def _notice(*lines: Line) -> Say:
    return Say(lines=lines, kind=Kind.NOTICE, replaces=True)


ASKED_FLOW: Final = Flow(
    name=questions.ASKED,
    finish=finish_asked,
    look=lambda _: OpenQuestions(),
    steps=(questions.WHICH,),
)
WHICH_FLOW: Final = Flow(
    name=BELONGS,
    finish=finish_which,
    look=lambda frame: OwnClue(frame.subject),
    steps=(Step(key="sure", ask=ask_which, accept=accept_which, takes_place=True, trail=False),),
)
