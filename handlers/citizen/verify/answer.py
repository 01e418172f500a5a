"""What stands under an answer: what the inspector says he comes for, what differs, the report?

One tap makes a report of what was answered: unit, company, day, category and the answer
itself, quoted with its edition, are filled in.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Final

from clues.checks import CheckResult
from clues.door_question import LONGEST, Wanted
from clues.quiet import Quietness
from clues.speech import Choice, Kind, Line, Say, Words
from desk.payload import pack_line, unpack_line
from desk.talk import Frame, Talk
from desk.turn import Acts
from desk.verify import DoorAnswer, NoteClaim
from handlers.citizen.report.screens import listed
from handlers.citizen.verify import report as verify_report
from handlers.citizen.verify import told
from handlers.dialog import asking
from handlers.dialog.book import Here
from handlers.dialog.flow import Accepted, Aside, Flow, Given, Kept, Prompt, Scene, Step, Unclear
from handlers.phrases.courtesy import courtesy

ANSWER: Final = "verified"
VERIFY: Final = "verify"
WHY: Final = ("safety", "complaint", "higher", "case", "unsaid")
PAPERS: Final = ("number", "nonumber", "unshown")
DIFFERS: Final = ("unit", "people", "time", "item")


def begin(here: Here, answer: DoorAnswer, *, place: list[float] | None = None) -> Acts:
    """Say the answer; it is kept as it was said, so that a report quotes just that."""
    found = answer.checked.result if answer.checked else CheckResult.NO_LIST
    edition = answer.checked.edition if answer.checked else None
    is_quiet = answer.quiet is not None and answer.quiet.quietness is Quietness.QUIET
    rule = answer.quiet.rule if answer.quiet else None
    today = here.house.local(here.now).date()
    answers: dict[str, Any] = {
        "lines": [pack_line(line) for line in listed.told(answer, today)],
        "checks": [pack_line(line) for line in listed.quoted(answer)],
        "result": str(found),
        "quiet": is_quiet,
        "exceptions": list(rule.exceptions) if rule else [],
        "edition": edition.id if edition else None,
        "wanted": str(answer.question.wanted),
        "words": answer.question.words,
        "unit": answer.unit,
        "company": answer.company,
        "code": answer.code,
        "where": answer.place,
        "place": place,
        "day": answer.day.isoformat(),
    }
    talk = replace(without(here.talk, (VERIFY, ANSWER)), done=())
    return (yield from asking.begin(here.on(talk), Frame(flow=ANSWER, answers=answers)))


def without(talk: Talk, flows: tuple[str, ...]) -> Talk:
    """Return the talk without these flows on top of it."""
    return replace(talk, frames=tuple(frame for frame in talk.frames if frame.flow not in flows))


# --- what stands under it -----------------------------------------------------------------


def ask_why(scene: Scene) -> Prompt:
    """Show the answer for a quiet day, and ask what the inspector says he comes for."""
    return Prompt(
        lines=(*_lines(scene), Words("verify-quiet-ask")),
        choices=(*_of("verify-quiet-ask", WHY), *_of("verify-answer", ("report", "tips"))),
    )


def accept_why(scene: Scene, given: Given) -> Accepted:
    """Take what he says; words are kept as they were said."""
    if given.choice in WHY:
        return Kept({"why": given.choice})
    if given.choice is None and given.words:
        return Kept({"why": "other", "why-words": given.words[:LONGEST]})
    return _beside(given)


def is_quiet(scene: Scene) -> bool:
    """Ask for a reason only on a quiet day."""
    return bool(scene.answers.get("quiet"))


def ask_paper(scene: Scene) -> Prompt:
    """Ask whether a paper was shown for it."""
    claim = verify_report.claim_words(scene.answers)
    lines = (Words("verify-exception-paper", {"claim": claim}),)
    return Prompt(lines=lines, choices=_of("verify-exception-paper", PAPERS))


def accept_paper(_: Scene, given: Given) -> Accepted:
    """Take whether there was a paper; words that are none of it are its number."""
    if given.choice in PAPERS:
        return Kept({"paper": given.choice})
    if given.words:
        return Kept({"paper": "number", "paper-number": given.words[:LONGEST]})
    return Unclear(Words("choice-unclear", {"n": len(PAPERS)}))


def wants_paper(scene: Scene) -> bool:
    """A reason that was not given has no paper."""
    return scene.answers.get("why") not in (None, "unsaid")


def ask_number(_: Scene) -> Prompt:
    """Ask for the number on the paper."""
    return Prompt(lines=(Words("verify-paper-ask"),), worded=True)


def accept_number(_: Scene, given: Given) -> Accepted:
    """Keep it as it was written."""
    return Kept({"paper-number": given.words[:LONGEST]})


def wants_number(scene: Scene) -> bool:
    """Ask for a number only when there is one."""
    return scene.answers.get("paper") == "number"


def ask_then(scene: Scene) -> Prompt:
    """Show the answer, or what was noted, and what can be done now."""
    why = scene.answers.get("why")
    if why:
        key = "verify-noted-unsaid" if why == "unsaid" else "verify-noted"
        return Prompt(
            lines=(Words(key, verify_report.claim_values(scene.answers)),),
            choices=_of("verify-answer", ("report", "not-now", "tips")),
        )
    return Prompt(lines=_lines(scene), choices=_of("verify-answer", _offered(scene)))


def _offered(scene: Scene) -> tuple[str, ...]:
    """Return what can be done with an answer: with people to compare, with none."""
    if scene.answers["result"] not in (CheckResult.FOUND, CheckResult.DIFFERS):
        return ("report", "again", "tips")
    compared = scene.answers["wanted"] in (Wanted.FILING, Wanted.CHECKPOINT)
    return ("differ", "report", "ok") if compared else ("report", "again", "ok")


def accept_then(scene: Scene, given: Given) -> Accepted:
    """Take what is to be done; a name or a place typed here is the next question.

    What tells of a deed is the report of what was looked up.
    """
    if given.choice == "differ":
        return Kept({"then": "differ"})
    if given.choice is None and courtesy(given.words):
        return Kept({"go": "ok"})
    if given.choice is None and given.words:
        asked = told.question_of(scene.house, given.words[:LONGEST], scene.reading.today)
        if given.understood is not None and told.tells_a_deed(asked, given.understood):
            return Kept({"go": "report", "said": given.words})
        return Kept({"go": "again", "next": given.words[:LONGEST]})
    return _beside(given)


def ask_differ(_: Scene) -> Prompt:
    """Ask in which point the people at the door are not what is registered."""
    return Prompt(
        lines=(Words("verify-differ-ask"),), choices=_of("verify-differ-ask", DIFFERS), free=False
    )


def accept_differ(_: Scene, given: Given) -> Accepted:
    """Take one point."""
    if given.choice not in DIFFERS:
        return Unclear(Words("choice-unclear", {"n": len(DIFFERS)}))
    return Kept({"differ": given.choice})


def ask_end(scene: Scene) -> Prompt:
    """Say what was noted, and offer to report it."""
    what = Words(f"verify-differ-ask.{scene.answers.get('differ') or 'item'}")
    return Prompt(
        lines=(Words("verify-noted-differ", {"what": what}),),
        choices=_of("verify-answer", ("report", "not-now", "tips")),
    )


def accept_end(_: Scene, given: Given) -> Accepted:
    """Take whether it is reported."""
    return _beside(given)


def _beside(given: Given) -> Accepted:
    if given.choice == "tips":
        return Aside((Words("verify-tips"),))
    if given.choice is None:
        return Unclear(Words("verify-answer-unclear"))
    return Kept({"go": given.choice})


def finish(here: Here, scene: Scene) -> Acts:
    """Note what was said at the door; then the report, the next question, or nothing more."""
    claim = scene.answers.get("why") or scene.answers.get("differ")
    if claim:
        paper = str(scene.answers.get("paper") or "")
        yield NoteClaim(edition=scene.answers.get("edition"), claim=str(claim), paper=paper)
    talk = without(here.talk, (VERIFY, ANSWER))
    match scene.answers.get("go"):
        case "report":
            return (yield from verify_report.begin(here.on(talk), scene.answers))
        case "again":
            return (yield from here.book.commands[VERIFY].answer(here, _next(scene)))
    said = Say(lines=(Words("verify-done"),), kind=Kind.NOTICE, replaces=True)
    return (yield from asking.ended(here, here.talk, (said,)))


def _next(scene: Scene) -> str:
    return str(scene.answers.get("next") or "")


def _lines(scene: Scene) -> tuple[Line, ...]:
    return tuple(unpack_line(line) for line in scene.answers["lines"])


def _of(key: str, names: tuple[str, ...]) -> tuple[Choice, ...]:
    return tuple(
        Choice(id=name, label=Words(f"{key}.{name}"), called=_CALLED.get(name, ()))
        for name in names
    )


_CALLED: Final[Mapping[str, tuple[str, ...]]] = {
    "report": ("举报", "报", "report it"),
    "ok": ("好", "知道了", "ok"),
    "not-now": ("不报", "先不报", "不用"),
    "unsaid": ("没说",),
}


def _undecided(when: Callable[[Scene], bool]) -> Callable[[Scene], bool]:
    """Ask nothing more once it is decided where to go."""
    return lambda scene: "go" not in scene.answers and when(scene)


def _always(_: Scene) -> bool:
    return True


def _differs(scene: Scene) -> bool:
    return scene.answers.get("then") == "differ"


_STEPS: Final = (
    ("why", ask_why, accept_why, is_quiet, None),
    ("paper", ask_paper, accept_paper, wants_paper, None),
    ("paper-number", ask_number, accept_number, wants_number, ""),
    ("then", ask_then, accept_then, _always, None),
    ("differ", ask_differ, accept_differ, _differs, None),
    ("end", ask_end, accept_end, _differs, None),
)

FLOW: Final = Flow(
    name=ANSWER,
    finish=finish,
    closes=True,
    anew=VERIFY,
    steps=tuple(
        Step(key=key, ask=ask, accept=accept, when=_undecided(when), skip=skip)
        for key, ask, accept, when, skip in _STEPS
    ),
)
