"""What is asked about an inspection?"""

from collections.abc import Callable, Mapping
from typing import Final

from clues.money import read_amount
from clues.regex import regex
from clues.speech import Choice, Line, Words
from handlers.citizen.report.questions.door_told import told_at_the_door
from handlers.citizen.report.told.told import LONGEST, UNSURE, was_read, with_words
from handlers.dialog.flow import Accepted, Given, Kept, Prompt, Scene, Step, Unclear
from handlers.dialog.one_line import shortened
from handlers.phrases import at_the_door, firms
from handlers.phrases.answers import is_slip

INSPECTION: Final = "insp"
_COUNTED: Final = frozenset({"insp.repeat", "insp.over_cap"})
_DEMANDED: Final = frozenset({"insp.profit", "insp.disrupt", "insp.disguised", "insp.quota"})
_MOST: Final = 999


def about_inspection(scene: Scene) -> bool:
    """Ask only of inspections."""
    return str(scene.answers.get("leaf") or "").startswith(f"{INSPECTION}.") or (
        scene.answers.get("branch") == INSPECTION and "checks" in scene.answers
    )


def _of_leaf(holds: Callable[[str], bool]) -> Callable[[Scene], bool]:
    def when(scene: Scene) -> bool:
        return about_inspection(scene) and holds(str(scene.answers.get("leaf") or ""))

    return when


def ask_company(_: Scene) -> Prompt:
    """Ask which enterprise was inspected; nobody has to say."""
    return Prompt(lines=(Words("insp-company-ask"),), worded=True)


def accept_company(scene: Scene, given: Given) -> Accepted:
    """Keep the name or code as it was written; what is none goes to the story.

    Who has no company has answered; whoever tells of the visit is asked again.
    """
    if firms.names_none(given.words):
        return Kept({"company": {}})
    more = {"story": with_words(scene.answers, given.words)}
    name = company_named(given)
    if name and firms.is_all(given.words, name):
        return Kept({"company": {"name": name[:LONGEST]}})
    if name:
        return Kept({"company": {"name": name[:LONGEST]}, **more}, Words("report-story-rest"))
    if firms.has_no_firm(given.words):
        return Kept({"company": {}, **more}, Words("report-story-more"))
    return Kept(more, Words("report-story-more"))


def company_named(given: Given) -> str:
    """Return the name among *given*, nothing where the words name no firm."""
    code = _CODE.search(given.words)
    if code is not None:
        return code.group() if len(given.words) > _LONGEST_CODED else given.words.strip()
    return firms.firm_name_in(given.words, given.understood)


_CODE: Final = regex(r"(?<![0-9A-Za-z])[0-9A-Za-z]{18}(?![0-9A-Za-z])")
_LONGEST_CODED: Final = 60  # characters of a name with its code


def company_line(scene: Scene) -> Line | None:
    """Show the company's name and its code, as far as they are told."""
    company = scene.answers.get("company") or {}
    code = str(company.get("code") or "")
    return " ".join(filter(None, (shortened(str(company.get("name") or ""), 40), code))) or None


_WHEN: Final[Mapping[str, Callable[[Scene], bool]]] = {
    "code": about_inspection,
    "notice": _of_leaf(lambda leaf: leaf not in _COUNTED | _DEMANDED),
    "demand": _of_leaf(lambda leaf: leaf in _DEMANDED),
}


def was_told(scene: Scene, name: str) -> bool:
    """Return whether the answer to *name* was told before it is asked, and not changed since."""
    if name in scene.answers or name not in _WHEN:
        return False
    return _WHEN[name](scene) and told_at_the_door(scene.answers, name) is not None


def _accept_picked(name: str, choices: tuple[str, ...]) -> Callable[[Scene, Given], Accepted]:
    """Return what takes a choice, also as the first part of a sentence, or words.

    What neither answers nor speaks of what is asked (现在还在查) goes with the story.
    """

    def accept(scene: Scene, given: Given) -> Accepted:
        if given.choice in choices:
            return Kept({name: {"id": given.choice}})
        if meant := at_the_door.said_first(name, given.words):
            more = {"story": with_words(scene.answers, given.words)}
            return Kept({name: {"id": meant}, **more}, Words("report-story-rest"))
        if is_slip(given.words):
            return Unclear(Words("report-picked-unclear"))
        if not at_the_door.may_answer(name, given.words) and "story" in scene.answers:
            more = {"story": with_words(scene.answers, given.words)}
            return Kept(more, Words("report-story-more"))
        return Kept({name: {"words": given.words[:LONGEST]}})

    return accept


def _picked(key: str, label: str, choices: tuple[str, ...]) -> Step:
    """Return a step whose answer is one of a few, or words."""
    name = label.partition("-")[2]

    def ask(_: Scene) -> Prompt:
        called = at_the_door.CALLED
        picks = (
            Choice(id=each, label=Words(f"{key}.{each}"), called=called.get(each, ()))
            for each in choices
        )
        return Prompt(lines=(Words(key),), choices=tuple(picks))

    def line(scene: Scene) -> Line | None:
        told = scene.answers.get(name)
        if told is None and was_told(scene, name):
            return Words(f"{key}.{told_at_the_door(scene.answers, name)}")
        if not told:
            return None
        if told.get("id"):
            return Words(f"{key}.{told['id']}")
        return shortened(str(told.get("words") or ""), 40) or None

    return Step(
        key=name,
        ask=ask,
        accept=_accept_picked(name, choices),
        line=line,
        label=label,
        when=lambda scene: _WHEN[name](scene) and not was_told(scene, name),
        skip={},
    )


def tells_place(scene: Scene) -> bool:
    """Say whether the company that is told, or asked for next, says behind a story where it was."""
    behind_a_story = scene.frame.trail[:1] == ("story",)
    unsaid = scene.answers.get("company") == {}
    return behind_a_story and about_inspection(scene) and not unsaid


def ask_count(_: Scene) -> Prompt:
    """Ask how often this unit came this year."""
    return Prompt(lines=(Words("insp-count-ask"),), choices=(UNSURE,), numbered=False)


def accept_count(scene: Scene, given: Given) -> Accepted:
    """Read a number of times; a sentence is kept whatever it tells."""
    if given.choice is not None:
        return Kept({"count": {}})
    many = read_amount(given.words.replace("次", "").replace("回", ""))
    if many is not None and many == int(many) and 0 <= many <= _MOST:
        return Kept({"count": {"times": int(many)}})
    if is_slip(given.words) or "story" not in scene.answers:
        return Unclear(Words("insp-count-ask"))
    more = {"story": with_words(scene.answers, given.words)}
    if at_the_door.unsure_first(given.words):
        return Kept({"count": {}, **more}, Words("report-story-rest"))
    if (times := at_the_door.times_told(given.words)) is not None:
        return Kept({"count": {"times": times}, **more}, Words("report-story-rest"))
    return Kept(more, Words("report-story-more"))


def count_line(scene: Scene) -> Line | None:
    """Show how often."""
    told = scene.answers.get("count")
    if told is None:
        return None
    return Words("value-times", {"n": told["times"]}) if told else Words("value-unsure")


STEPS: Final[tuple[Step, ...]] = (
    Step(
        key="company",
        ask=ask_company,
        accept=accept_company,
        when=lambda scene: about_inspection(scene) or was_read(scene, "company"),
        label="field-company",
        line=company_line,
        skip={},
    ),
    _picked("insp-code-ask", "field-code", ("scanned", "unscanned", "unsure")),
    _picked("insp-notice-ask", "field-notice", ("given", "missing", "glimpsed")),
    _picked("insp-demand-ask", "field-demand", ("pay", "correct", "stop", "buy", "nothing")),
    Step(
        key="count",
        ask=ask_count,
        accept=accept_count,
        when=_of_leaf(lambda leaf: leaf in _COUNTED),
        label="field-count",
        line=count_line,
        skip={},
    ),
)
"""What is asked of inspections beside what every report asks."""
