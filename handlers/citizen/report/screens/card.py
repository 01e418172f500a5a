"""How does a person see what he told, before he submits it, and how does he correct it?"""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any, Final

from clues.model import IdentityMode
from clues.routing import office_for
from clues.speech import Choice, Line, Words
from desk import file_names
from desk.intake import not_lost
from desk.turn import Acts
from handlers.citizen.report.over import aside
from handlers.citizen.report.questions import inspections, other_side, wanted
from handlers.citizen.report.questions.questions import CARD, question
from handlers.citizen.report.screens import checks as report_checks
from handlers.citizen.report.screens import privacy
from handlers.citizen.report.told import story_lines
from handlers.citizen.report.told.told import told_of, with_words
from handlers.citizen.report.who import firm, identity, unnamed, who_anew
from handlers.dialog.book import Here
from handlers.dialog.files import count_by_kind
from handlers.dialog.flow import (
    FORGET,
    Accepted,
    Aside,
    Edit,
    Given,
    Kept,
    Leave,
    Prompt,
    Scene,
    Step,
    Unclear,
)
from handlers.dialog.one_line import shortened
from handlers.phrases import review as review_words
from handlers.phrases.answers import is_slip
from handlers.phrases.lines import line_called


def card_lines(scene: Scene) -> tuple[Line, ...]:
    """Return the lines of the card: what was told, in the order it is read, and as whom."""
    who = Words("field-identity")
    return (
        *told_lines(scene),
        Words("line-of-card", {"label": who, "value": _mode(scene), "row": "identity"}),
    )


def _mode(scene: Scene) -> Line:
    if identity.mode_of(scene) is IdentityMode.NAMED and firm.speaks_for_company(scene):
        return Words("identity-firm")
    return identity.mode_line(scene)


def told_lines(scene: Scene) -> tuple[Line, ...]:
    """Return one line for each thing that was told, and one for the files."""
    told = (
        (step, step.line(scene))
        for key in CARD
        if (step := question(key)) and _applies(scene, step)
    )
    lines = [_row(step, line) for step, line in told if line is not None]
    lines += report_checks.lines(scene)
    if scene.files:
        files = _files(scene)
        label = Words("field-files")
        lines.append(Words("line-of-card", {"label": label, "value": files, "row": "files"}))
    return tuple(lines)


def may_be_changed(scene: Scene, key: str) -> bool:
    """Say whether a line may be opened: it was asked for, or stands on the card as it was told."""
    step = question(key)
    if step is None:
        return False
    return key in scene.answers or (_applies(scene, step) and step.line(scene) is not None)


def _applies(scene: Scene, step: Step) -> bool:
    if step.when(scene) or told_of(scene.answers, step.key):
        return True
    return inspections.was_told(scene, step.key)


def _files(scene: Scene) -> Words:
    """Return how many photos, films and papers will go in, and which of them were lost."""
    had = not_lost(scene.files)
    files = count_by_kind(Counter(each.kind for each in had)) if had else Words("value-none")
    lost = [each.id for each in scene.files if each not in had]
    if not lost:
        return files
    which = file_names.among(scene.files, lost)
    return Words("report-files-lost", {"files": files, "which": which})


def _row(step: Step, line: Line) -> Words:
    return Words("line-of-card", {"label": Words(step.label), "value": line, "row": step.key})


def ask_review(scene: Scene) -> Prompt:
    """Show the card: what was told, who reads it first, what submitting means."""
    named = identity.mode_of(scene) is not IdentityMode.ANONYMOUS
    first = ("submit",) if named else ("anonymous", "contact")
    choices = tuple(
        Choice(id=each, label=Words(f"report-review.{each}"), called=_CALLED.get(each, ()))
        for each in (*first, "change", "keep", "who")
    )
    own = unnamed.lines(scene)
    return Prompt(
        lines=(
            Words("report-review-ask"),
            *card_lines(scene),
            Words("report-review-files"),
            *own,
            _who_reads(scene),
            Words("report-review-agree", {"notice": scene.house.campaign.notice_version}),
        ),
        choices=(*choices, unnamed.AS_IT_IS) if own else choices,
    )


_CALLED: Final = {
    "anonymous": ("提交", "提交举报", "submit", "send"),
    "submit": ("提交举报", "send"),
    "change": ("改", "修改"),
    "keep": ("存", "存着"),
    "who": ("隐私", "他们会知道是我吗", "会不会知道是我"),
}


def _who_reads(scene: Scene) -> Line:
    campaign = scene.house.campaign
    own, accused = campaign.receiving()[0], other_side.accused_units(scene)
    reads = office_for(campaign, accused)
    if reads.id != own.id:
        key = "report-review-own" if own.id in accused else "report-review-line"
        return Words(key, {"office": own.name, "other": reads.name})
    if not accused and (unit := other_side.agency_line(scene)) and scene.answers.get("agency"):
        return Words("report-review-unlisted", {"unit": unit})
    if not accused and wanted.is_beside(scene, "agency"):
        return Words("report-review-plain", {"office": campaign.office})
    if not accused:
        return Words("report-review-nounit")
    return Words("report-review-seen", {"office": campaign.office})


def accept_review(scene: Scene, given: Given) -> Accepted:
    """Take what the person wants to do with the card."""
    wish = given.choice or review_words.wanted(given.words)
    if (answer := _AT_REVIEW.get(wish or "")) is not None:
        return answer(scene, given)
    if who_anew.wishes(given.words):
        return _by_name(given.words)
    if is_slip(given.words):
        return Unclear(Words("choice-unclear", {"n": 5}))
    story = with_words(scene.answers, given.words)
    return Kept({"story": story}, Words("report-story-more"))


def _by_name(words: str) -> Edit:
    """Ask how he would be named; of 保密实名 that is told, and name and number are asked."""
    wish = {"contact": True, **who_anew.wishes(words)}
    return Edit("person" if "identity" in wish else "identity", wish)


def _nameless(given: Given) -> Mapping[str, Any]:
    """匿名交, where a name was left already: the name is let go."""
    return {"contact": False} if review_words.nameless(given.words) else {}


def _cancelled(here: Here) -> Acts:
    return here.book.commands["cancel"].answer(here, "")


_AT_REVIEW: Final[Mapping[str, Callable[[Scene, Given], Accepted]]] = {
    "anonymous": lambda _, __: Kept({"review": True, "contact": False}),
    "submit": lambda _, given: Kept({"review": True, **_nameless(given)}),
    "as-is": lambda _, __: Kept({"review": True, unnamed.KEPT: True}),
    "contact": lambda _, given: _by_name(given.words),
    "change": lambda _, __: Edit("change"),
    "who": lambda scene, _: Aside(privacy.who_lines(scene)),
    "keep": lambda scene, _: Leave(aside.kept_aside(scene)),
    "how": lambda _, __: Unclear(Words("report-review-how")),
    "no-files": lambda _, __: Unclear(Words("report-review-ready")),
    "cancel": lambda _, __: Leave(_cancelled),
}


_STAY: Final = Choice(
    id="back", label=Words("report-change-ask.back"), called=("不用改", "返回", "back")
)

_FILES: Final = Choice(id="files", label=Words("field-files"), called=("照片", "文件", "photos"))


def ask_change(scene: Scene) -> Prompt:
    """Ask which line of the card to change."""
    rows = [
        step
        for key in CARD
        if (step := question(key)) and may_be_changed(scene, key) and _applies(scene, step)
    ]
    choices = tuple(Choice(id=step.key, label=Words(step.label)) for step in rows)
    return Prompt(
        lines=(Words("report-change-ask"),),
        choices=(
            *choices,
            *((_FILES,) if scene.talk.files else ()),
            Choice(id="identity", label=Words("field-identity")),
            _STAY,
        ),
        free=False,
    )


def accept_change(scene: Scene, given: Given) -> Accepted:
    """Open the chosen line, or one that is named and not told yet; its answer leads back."""
    key = given.choice or line_called(given.words)
    if key is None:
        return Unclear(Words("report-change-ask"))
    if key == "identity":
        return Edit("identity", {"contact": True})
    return Edit({"leaf": "branch"}.get(key, key))


CLEARED: Final = frozenset({"time", "place", "agency", "company", "money", "papers", "plate"})
"""Lines that may be taken off the card; what it is about and the story stay."""
_CHANGE: Final = Choice(id="change", label=Words("report-review.change"), called=("改", "修改"))
_CLEAR: Final = Choice(id="clear", label=Words("report-change-new.clear"), called=("删掉", "删"))
_BEHIND_CARD: Final = frozenset({*CARD, "guess"}) - {"leaf", "story"}


def puts(scene: Scene, step: Step, prompt: Prompt) -> Prompt:
    """Word a question anew whose answer is being changed; behind a card offer to change a line."""
    if scene.frame.editing == step.key:
        return _again(scene, step, prompt)
    if step.key in _BEHIND_CARD and scene.frame.trail[:1] == ("story",) and _has_lines(scene):
        return replace(prompt, choices=(*prompt.choices, _CHANGE))
    return prompt


def _again(scene: Scene, step: Step, prompt: Prompt) -> Prompt:
    shown = question("leaf") if step.key == "branch" else step  # the kind is asked in two steps
    old = shown.line(scene) if shown else None
    if shown is not None and shown.key == "story":
        old = shortened(_story(scene), _STORY) or None
    if shown is None or old is None or not shown.label:
        return prompt
    clear = (_CLEAR,) if step.key in CLEARED else ()
    words = Words("report-change-new", {"label": Words(shown.label), "old": old})
    return replace(prompt, lines=(words,), choices=(*prompt.choices, *clear, _STAY))


_WRITTEN: Final = frozenset(
    {"time", "place", "agency", "company", "money", "plate", "document", "story"}
)


def written_before(scene: Scene) -> str:
    """Return what stands in the box where a line is changed: as it was told, to be corrected."""
    key = scene.frame.editing or ""
    step = question(key)
    if step is None or key not in _WRITTEN:
        return ""
    if key == "story":
        return _story(scene)
    if key == "place":
        return str((scene.answers.get("place") or {}).get("words", ""))
    line = step.line(scene) if scene.answers.get(key) else None
    return "" if line is None else scene.reading.line(line)


_STORY: Final = 500
"""So much of the story is shown where it is changed: what is written then stands in its place."""


def _story(scene: Scene) -> str:
    """Return the story as it is submitted."""
    return story_lines.whole(scene.answers)


def _has_lines(scene: Scene) -> bool:
    """Return whether the card shows anything but the story and what it is about."""
    steps_ = (question(key) for key in CARD if key not in ("leaf", "story"))
    return any(step.line(scene) is not None for step in steps_ if step)


def turned(_: Scene, step: Step, given: Given) -> Accepted | None:
    """Answer what stands beside the choices of a question: change a line, take it off."""
    if given.choice == _CHANGE.id and step.key != "review":
        return Edit("change")
    return cleared(step.key) if given.choice == _CLEAR.id and step.key in CLEARED else None


def cleared(key: str) -> Kept:
    """Take a line off the card; nobody is asked for it again."""
    step = question(key)
    if step is None:
        raise LookupError(key)
    known = {"papers-known": FORGET} if key == "papers" else {}
    return Kept({key: {}, **known}, Words("report-cleared", {"label": Words(step.label)}))


def being_changed(scene: Scene) -> bool:
    """The list of lines is asked only when it was opened from the card."""
    return scene.frame.editing == "change"
