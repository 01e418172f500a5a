"""What has staff asked this person, which of it does he answer, and with what?"""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from functools import partial
from typing import Final

from clues.reading.dangers.dangers import dangers
from clues.regex import regex
from clues.speech import Choice, Kind, Line, Say, Words
from clues.understood import Understood
from desk.lookup import OpenQuestions, Question
from desk.reporter import Answer
from desk.room import Refused
from desk.talk import Frame
from desk.turn import Acts
from handlers.citizen.clue.meant import going_on
from handlers.dialog import asking, masked
from handlers.dialog.book import Here
from handlers.dialog.flow import (
    Accepted,
    Flow,
    Given,
    Kept,
    Leave,
    Prompt,
    Scene,
    Step,
    Unclear,
)
from handlers.dialog.one_line import shortened
from handlers.phrases.announced import is_again, is_new, tells_anew
from handlers.phrases.courtesy import Courtesy, courtesy
from handlers.phrases.endings import takes_back
from handlers.phrases.unsure import is_puzzled

ANSWER: Final = "answer"
ASKED: Final = "asked"
NONE: Final = "none"
BELONGS: Final = "which"
"""The flow that asks where words belong; its *aside* may hold the QUESTION they may answer."""
QUESTION: Final = "question"
_SHORTEST: Final = 4
"""Fewer characters than these are a slip, no answer."""
_ON_A_LINE: Final = 40
_ON_A_BUTTON: Final = 12


def answer(here: Here, rest: str = "", *remarks: Line) -> Acts:
    """Show the question that waits for this person, behind *remarks*; of several he chooses.

    *rest* is a clue number: then only what was asked about it is meant.
    """
    waiting = yield OpenQuestions()
    mine = [each for each in waiting if not rest or each.number == rest] or waiting
    if not mine:
        return (yield from asking.repeat(here, *remarks, Words("question-none")))
    if len(mine) == 1:
        frame = Frame(flow=ANSWER, subject=str(mine[0].id))
    else:
        frame = Frame(flow=ASKED, subject=rest if mine != waiting else "")
    return (yield from asking.begin(here, frame, *remarks))


def one(here: Here, rest: str = "") -> Acts:
    """Open the question with this id, as a page names it; any other way it is asked for."""
    waiting = yield OpenQuestions()
    if any(str(each.id) == rest for each in waiting):
        return (yield from open_one(here, rest))
    return (yield from answer(here))


def said(here: Here, waiting: Sequence[Question], words: str) -> Acts:
    """Take words as the answer to the one question there is, or ask which of several.

    Who asks why he is asked is told; what tells of another day is asked whether it is an answer.
    """
    if is_puzzled(words):
        return (yield from answer(here, "", Words("question-why")))
    if len(waiting) == 1:
        if _may_be_new(waiting[0], words, here.inbound.understood):
            return (yield from asking.begin(here, _or_new(waiting[0], words)))
        return (yield from open_one(here, str(waiting[0].id), words))
    return (yield from asking.begin(here, Frame(flow=ASKED, aside={"words": words})))


def open_one(here: Here, question: str, words: str = "") -> Acts:
    """Put one question, answered with *words* already when there are any."""
    given = {"words": words} if words else {}
    return (yield from asking.begin(here, Frame(flow=ANSWER, subject=question, answers=given)))


def _may_be_new(question: Question, words: str, understood: Understood | None) -> bool:
    """Whether words may be a matter of their own; of a day that was asked for: if it was again."""
    if is_new(words):
        return True
    again = _ASKS_DAY.search(question.words) is None or is_again(words)
    return again and tells_anew(words, understood)


_ASKS_DAY: Final = regex(
    "时间|何时|什么时候|啥时候|哪一?天|几点|几号|日期|经过|过程|怎么回事|情况|详细|说明|"
    r"\b(?:when|what happened|date|time|details?|describe)\b",
    re.IGNORECASE,
)


def _or_new(question: Question, words: str) -> Frame:
    aside = {"words": words, QUESTION: str(question.id)}
    return Frame(flow=BELONGS, subject=question.number, aside=aside)


def answers_one(kind: Courtesy, waiting: Sequence[Question]) -> bool:
    """Whether 好的 may be the answer that was asked for: 周三方便吗."""
    return kind is Courtesy.NOTED and any(_YES_OR_NO.search(each.words) for each in waiting)


_YES_OR_NO: Final = regex(
    r"[吗么]|[好行对](?:不[好行对])|能不能|可不可以|可以.{0,6}[?？]|方便|是不是|有没有|要不要|愿不愿|会不会|同意|"
    r"\b(?:can|could|would|will|may|is|are|do|does|did)\b.*\?",
    re.IGNORECASE,
)


def answered(here: Here, question: Question, words: str) -> Acts:
    """Answer a question that stands open with *words*, in place of what is written to it."""
    frame = Frame(flow=ANSWER, subject=str(question.id), answers={"words": words})
    talk = here.talk.onward(frame) if _open(here, question) else here.talk.begin(frame)
    return (yield from asking.proceed(here.on(talk)))


def put(here: Here, question: Question) -> Acts:
    """Put a question, or once more the one that stands open."""
    if _open(here, question):
        return (yield from asking.repeat(here))
    return (yield from open_one(here, str(question.id)))


def _open(here: Here, question: Question) -> bool:
    frame = here.talk.frame
    return frame is not None and (frame.flow, frame.subject) == (ANSWER, str(question.id))


# --- which one ----------------------------------------------------------------------------


def ask_which(scene: Scene) -> Prompt:
    """Say what is asked, and let one be chosen: by its clue, told apart by its words."""
    asked = _meant(scene)
    many = Counter(each.number for each in asked)
    lines = tuple(
        Words(
            "question-which-line",
            {"number": each.number, "question": shortened(each.words, _ON_A_LINE)},
        )
        for each in asked
    )
    told = "words" in scene.frame.aside
    head = Words("question-which") if told else Words("question-choose", {"n": len(asked)})
    none = Choice(id=NONE, label=Words("question-which.none" if told else "question-choose.later"))
    choices = tuple(Choice(id=str(each.id), label=_label(each, many)) for each in asked)
    return Prompt(lines=(*lines, head), choices=(*choices, none), free=False)


def accept_which(scene: Scene, given: Given) -> Accepted:
    """Take a choice; words are kept until it is known what they answer."""
    if given.choice is not None:
        return Kept({"which": given.choice})
    if (kind := courtesy(given.words)) is not None:
        return Unclear(Words(f"courtesy-{kind}", {"known": "asked"}))
    if len(given.words) < _SHORTEST:
        return Unclear(Words("choice-unclear", {"n": len(_meant(scene)) + 1}))
    before = str(scene.frame.aside.get("words", ""))
    return Leave(partial(_with_words, words="\n".join(filter(None, (before, given.words)))))


def _with_words(here: Here, words: str) -> Acts:
    """Ask which question the words answer that came instead of a choice."""
    frame = here.talk.frame
    if frame is None:
        raise LookupError("no flow is open")
    talk = here.talk.onward(replace(frame, aside={**frame.aside, "words": words}))
    return (yield from asking.proceed(here.on(talk)))


def _meant(scene: Scene) -> list[Question]:
    about = scene.frame.subject
    return [each for each in scene.seen if not about or each.number == about]


def _label(question: Question, many: Counter[str]) -> Line:
    if many[question.number] == 1:
        return question.number
    return Words("question-which-same", {"question": shortened(question.words, _ON_A_BUTTON)})


WHICH: Final = Step(key="which", ask=ask_which, accept=accept_which, trail=False)


# --- its answer ---------------------------------------------------------------------------


def ask_answer(scene: Scene) -> Prompt:
    """Show the question with its day; not knowing is an answer."""
    question = _asked(scene)
    if question is None:
        return Prompt(lines=(Words("question-gone"),), worded=True)
    return Prompt(
        lines=(
            Words(
                "question-card",
                {
                    "number": question.number,
                    "question": question.words,
                    "date": scene.reading.today.fromordinal(question.due_day),
                },
            ),
        ),
        choices=tuple(
            Choice(id=each, label=Words(f"question-card.{each}")) for each in ("unknown", "decline")
        ),
        worded=True,
    )


def _asked(scene: Scene) -> Question | None:
    return next((each for each in scene.seen if str(each.id) == scene.frame.subject), None)


def accept_answer(scene: Scene, given: Given) -> Accepted:
    """Take words, a place, or that he does not know or does not want to say.

    Thanks are no answer, nor is a question; what tells of another day may be a new matter.
    """
    if given.words and (apart := _no_answer(scene, given)) is not None:
        return apart
    if given.choice is not None:
        return Kept({"words": scene.reading.say(f"question-card.{given.choice}")})
    if given.place is not None:
        return Kept(
            {
                "words": scene.reading.say(
                    "place-point",
                    latitude=str(given.place.latitude),
                    longitude=str(given.place.longitude),
                )
            }
        )
    return Kept({"words": given.words})


def _no_answer(scene: Scene, given: Given) -> Accepted | None:
    question, kind = _asked(scene), courtesy(given.words)
    if kind is not None and not answers_one(kind, [question] if question else []):
        return Unclear(Words(f"courtesy-{kind}", {"known": "asked"}))
    if is_puzzled(given.words):
        return Unclear(Words("question-why"))
    if takes_back(given.words):
        return Leave(lambda here: here.book.commands["withdraw"].answer(here, ""))
    if question and _may_be_new(question, given.words, given.understood):
        return Leave(partial(_leave, frame=_or_new(question, given.words)))
    return None


def _leave(here: Here, frame: Frame) -> Acts:
    """The question stays open at the office; here it is asked first where the words belong."""
    return (yield from asking.begin(here.on(here.talk.end()), frame))


def finish_answer(here: Here, scene: Scene) -> Acts:
    """Keep the answer and go to the next question, if there is one."""
    words = str(scene.answers["words"])
    peril = next((str(each.peril) for each in dangers(words)), "")
    outcome = yield Answer(question=int(scene.frame.subject), words=words, danger=peril)
    if isinstance(outcome, Refused):
        return (yield from asking.ended(here, scene.talk, (_notice(Words("question-gone")),)))
    facts = outcome.facts
    late = Words("question-late", {"date": facts["day"]})
    done = late if facts["late"] else Words("question-done")
    done = Words("question-late-closed") if facts["ended"] else done
    lines: tuple[Line, ...] = (done, *masked.lines(outcome))
    if facts["left"]:
        lines = (*lines, Words("question-left", {"n": facts["left"]}))
        return (yield from answer(here.on(scene.talk.end()), "", *lines))
    recent = going_on(here, scene.talk, str(facts["number"]))
    return (yield from asking.ended(here, recent, (_notice(*lines),)))


def _notice(*lines: Line) -> Say:
    return Say(lines=lines, kind=Kind.NOTICE, replaces=True)


ANSWER_FLOW: Final = Flow(
    name=ANSWER,
    finish=finish_answer,
    look=lambda _: OpenQuestions(),
    steps=(Step(key="words", ask=ask_answer, accept=accept_answer, takes_place=True, trail=False),),
)
