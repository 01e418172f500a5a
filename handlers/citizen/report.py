"""How does a person report, step by step, and what does he hear at the end?"""

from collections import Counter
from dataclasses import replace
from datetime import timedelta
from typing import Final

from clues.model import IdentityMode
from clues.routing import office_for
from clues.speech import Choice, Kind, Line, Say, Scope, Words
from desk.intake import Submit, TakeKey
from desk.room import Done
from desk.talk import Frame, Talk
from desk.turn import REPORT, Acts, Told
from handlers.citizen import identity, privacy
from handlers.citizen import report_facts as facts
from handlers.citizen import report_steps as steps
from handlers.dialog import asking, limits
from handlers.dialog.book import Here
from handlers.dialog.files import count_by_kind
from handlers.dialog.flow import (
    Accepted,
    Aside,
    Edit,
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

CODE_FOR: Final = timedelta(minutes=30)
ADDITIONS_FOR: Final = timedelta(hours=24)
_CARD: Final = ("time", "place", "agency", "money", "papers", "leaf", "story")


def begin(here: Here, rest: str = "") -> Acts:
    """Open a draft, with the situation *rest* if one is named, or go on with the open one."""
    if any(frame.flow == REPORT for frame in here.talk.frames):
        return (yield from resume(here))
    branch = here.house.campaign.taxonomy.branch(rest)
    return (yield from begin_with(here, {"branch": branch.id} if branch else {}))


def begin_with(here: Here, told: dict[str, object], *remarks: Line) -> Acts:
    """Open a draft in which *told* is already answered."""
    begun = limits.today(here.house, here.talk, here.now, "drafts")
    if begun >= here.house.limits.drafts_a_day:
        words = Words("flood-drafts", {"n": begun, "phone": here.house.campaign.phone})
        return Told(talk=here.talk, says=(Say(lines=(words,), kind=Kind.NOTICE),))
    talk = limits.added(here.house, here.talk, here.now, "drafts")
    talk = replace(
        talk,
        key_id=(yield TakeKey()),
        files=0,
        done=(),
        recent=None,
        tally={**talk.tally, "reminded": False},
    )
    frame = Frame(flow=REPORT, version=FLOW.version, answers=told, trail=tuple(told))
    return (yield from asking.begin(here.on(talk), frame, *remarks))


def resume(here: Here, rest: str = "") -> Acts:
    """Go on with the open draft at the question that was open."""
    draft = next((frame for frame in here.talk.frames if frame.flow == REPORT), None)
    if draft is None:
        return (yield from asking.repeat(here, Words("cancel-nothing")))
    talk = replace(here.talk, frames=(draft,), done=())
    return (yield from asking.proceed(here.on(talk), (Words("draft-back"),)))


# --- the card -----------------------------------------------------------------------------


def card_lines(scene: Scene) -> tuple[Line, ...]:
    """Return the lines of the card: what was told, in the order it is read."""
    told = (
        (step, step.line(scene))
        for key in _CARD
        if (step := FLOW.step(key)) and key in scene.answers and step.when(scene)
    )
    lines = [_row(step, line) for step, line in told if line is not None]
    if scene.talk.files:
        files = Words("count-file", {"n": scene.talk.files})
        lines.append(Words("line-of-card", {"label": Words("field-files"), "value": files}))
    who = Words("field-identity")
    return (
        *lines,
        Words(
            "line-of-card", {"label": who, "value": identity.mode_line(scene), "row": "identity"}
        ),
    )


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
    return Prompt(
        lines=(
            Words("report-review-ask"),
            *card_lines(scene),
            Words("report-review-files"),
            _who_reads(scene),
            Words("report-review-agree", {"notice": scene.house.campaign.notice_version}),
        ),
        choices=choices,
    )


_CALLED: Final = {
    "anonymous": ("提交", "提交举报", "submit", "send"),
    "submit": ("提交举报", "send"),
    "change": ("改", "修改"),
    "keep": ("存", "存着"),
    "who": ("隐私",),
}


def _who_reads(scene: Scene) -> Line:
    campaign = scene.house.campaign
    own, accused = campaign.receiving()[0], facts.accused_units(scene)
    reads = office_for(campaign, accused)
    if reads.id != own.id:
        return Words("report-review-own", {"office": own.name, "other": reads.name})
    if not accused:
        return Words("report-review-nounit")
    return Words("report-review-seen", {"office": campaign.office})


def accept_review(scene: Scene, given: Given) -> Accepted:
    """Take what the person wants to do with the card."""
    match given.choice:
        case "anonymous":
            return Kept({"review": True, "contact": False})
        case "submit":
            return Kept({"review": True})
        case "contact":
            return Edit("identity", {"contact": True})
        case "change":
            return Edit("change")
        case "who":
            return Aside(privacy.who_lines(scene))
        case "keep":
            return Leave(privacy.kept_aside(scene))
    return Unclear(Words("choice-unclear", {"n": 5}))


def ask_change(scene: Scene) -> Prompt:
    """Ask which line of the card to change."""
    rows = [
        step
        for key in _CARD
        if (step := FLOW.step(key)) and key in scene.answers and step.when(scene)
    ]
    choices = tuple(Choice(id=step.key, label=Words(step.label)) for step in rows)
    return Prompt(
        lines=(Words("report-change-ask"),),
        choices=(
            *choices,
            Choice(id="identity", label=Words("field-identity")),
        ),
        free=False,
    )


def accept_change(scene: Scene, given: Given) -> Accepted:
    """Open the chosen line; its answer leads back to the card."""
    if given.choice is None:
        return Unclear(Words("report-change-ask"))
    if given.choice == "identity":
        return Edit("identity", {"contact": True})
    if given.choice == "leaf":
        return Edit("branch")
    return Edit(given.choice)


def edit(here: Here, key: str) -> Acts:
    """Open one line of the card, from the card."""
    frame = here.talk.frame
    if frame is None or frame.flow != REPORT:
        return Told(talk=here.talk, toast=Words("button-stale"))
    if key == "identity":
        talk = here.talk.onward(with_values(frame, {"contact": True}))
        return (yield from asking.edit(here.on(talk), key))
    opened = {"leaf": "branch"}.get(key, key)
    if opened not in frame.answers or FLOW.step(opened) is None:
        return (yield from asking.repeat(here))
    return (yield from asking.edit(here, opened))


def being_changed(scene: Scene) -> bool:
    """The list of lines is asked only when it was opened from the card."""
    return scene.frame.editing == "change"


# --- the end ------------------------------------------------------------------------------


def finish(here: Here, scene: Scene) -> Acts:
    """Submit the draft; the card becomes the receipt."""
    told = FLOW.told(scene)
    mode = identity.mode_of(scene)
    person = told.pop("person", None) or {}
    for key in ("review", "contact", "consent", "identity", "phone-read", "leaf-page", "change"):
        told.pop(key, None)
    outcome = yield Submit(
        category=str(told.get("leaf") or steps.OTHER),
        told=told,
        identity_mode=mode,
        accused=facts.accused_units(scene),
        identity=person if mode is not IdentityMode.ANONYMOUS else {},
    )
    if not isinstance(outcome, Done):
        return Told(talk=scene.talk.end(), says=(_notice(Words("error-apology")),))
    return (yield from _received(here, scene, outcome))


def _received(here: Here, scene: Scene, outcome: Done) -> Acts:
    number, code = outcome.facts["number"], outcome.facts["code"]
    talk = replace(
        scene.talk,
        key_id=None,
        files=0,
        receipt={"number": number, "code": code, "until": (scene.now + CODE_FOR).timestamp()},
        recent={"number": number, "until": (scene.now + ADDITIONS_FOR).timestamp()},
    )
    said = receipt_say(scene.house, talk, _receipt(scene, outcome))
    return (yield from asking.ended(here, talk, (said,)))


def receipt_say(house: House, talk: Talk, words: Words) -> Say:
    """Return the message with the code; a page that is drawn again shows it elsewhere."""
    receipt = talk.receipt or {}
    number, code = str(receipt["number"]), str(receipt["code"])
    apart = house.capability(talk.channel).transcript
    return Say(
        lines=(Words("receipt-apart", {"number": number}) if apart else words,),
        kind=Kind.NOTICE,
        replaces=True,
        subject=f"receipt:{number}",
        choices=receipt_choices(number, "" if apart else code),
    )


def _receipt(scene: Scene, outcome: Done) -> Words:
    house, accept = scene.house, outcome.facts["accept"]
    pieces = outcome.facts["files"]
    files: Words = Words("value-none")
    if pieces:
        files = Words(
            "receipt-files-pending",
            {"count": count_by_kind(Counter(piece.kind for piece in pieces))},
        )
    return Words(
        "report-received",
        {
            "number": outcome.facts["number"],
            "code": outcome.facts["code"],
            "at": outcome.facts["at"],
            "files": files,
            "date": accept.day if accept else outcome.facts["at"].date(),
            "channels": privacy.channel_names(house),
            "push": "yes" if house.capability(scene.talk.channel).pushes else "no",
        },
    )


def receipt_choices(number: str, code: str) -> tuple[Choice, ...]:
    """Return what may be done with a receipt; each works as a word at any later time."""
    names = ("dates", "saved", "cut") if code else ("dates", "cut")
    lasting = tuple(
        Choice(id=each, label=Words(f"report-received.{each}"), scope=Scope.WORD, subject=number)
        for each in names
    )
    if not code:
        return lasting
    copy = Choice(id="copy", label=Words("report-received.copy"), scope=Scope.WORD, copies=code)
    return (copy, *lasting)


def _notice(words: Words) -> Say:
    return Say(lines=(words,), kind=Kind.NOTICE)


FLOW: Final = Flow(
    name=REPORT,
    finish=finish,
    steps=(
        Step(key="change", ask=ask_change, accept=accept_change, when=being_changed, trail=False),
        Step(key="branch", ask=steps.ask_branch, accept=steps.accept_branch),
        Step(
            key="leaf",
            ask=steps.ask_leaf,
            accept=steps.accept_leaf,
            when=steps.wants_leaf,
            label="field-category",
            line=steps.category_line,
        ),
        Step(
            key="story",
            ask=steps.ask_story,
            accept=steps.accept_words("story"),
            label="field-story",
            line=steps.story_line,
        ),
        Step(
            key="place",
            ask=steps.ask_place,
            accept=steps.accept_place,
            takes_place=True,
            label="field-place",
            line=steps.place_line,
        ),
        Step(
            key="time",
            ask=steps.ask_time,
            accept=steps.accept_time,
            label="field-time",
            line=steps.time_line,
        ),
        Step(
            key="agency",
            ask=facts.ask_agency,
            accept=facts.accept_agency,
            label="field-agency",
            line=facts.agency_line,
        ),
        Step(
            key="money",
            ask=facts.ask_money,
            accept=facts.accept_money,
            when=facts.wants_money,
            label="field-money",
            line=facts.money_line,
        ),
        Step(
            key="papers",
            ask=facts.ask_papers,
            accept=facts.accept_papers,
            when=facts.wants_papers,
            label="field-papers",
            line=facts.papers_line,
        ),
        Step(
            key="identity",
            ask=identity.ask_mode,
            accept=identity.accept_mode,
            when=identity.wants_contact,
        ),
        Step(
            key="person",
            ask=identity.ask_phone,
            accept=identity.accept_phone,
            when=identity.wants_contact,
        ),
        Step(
            key="consent",
            ask=identity.ask_consent,
            accept=identity.accept_consent,
            when=identity.wants_contact,
        ),
        Step(key="review", ask=ask_review, accept=accept_review, trail=False),
    ),
)
