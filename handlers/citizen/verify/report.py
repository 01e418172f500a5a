"""How does an answer become a report, with everything filled in that was asked or told?"""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any, Final

from clues.checks import CheckResult
from clues.door_question import Wanted
from clues.quiet import listed
from clues.speech import Value, Words
from desk.payload import pack_line
from desk.turn import REPORT, Acts
from handlers.citizen.report import report
from handlers.citizen.report.read import story
from handlers.citizen.report.told.told import ASSUMED
from handlers.dialog import asking
from handlers.dialog.book import Here
from handlers.dialog.understanding import read_words

_ABOUT: Final[Mapping[str, tuple[str, str]]] = {
    Wanted.FILING: ("insp", "insp.unfiled"),
    Wanted.CHECKPOINT: ("road", "road.illegal_point"),
    Wanted.FEE: ("ent", "ent.fee"),
    Wanted.CERTIFICATE: ("insp", "insp.uncertified"),
}
"""The situation of a report, and its category where nothing was found."""
_QUIET: Final = "insp.quiet"


def begin(here: Here, answers: Mapping[str, Any]) -> Acts:
    """Open a report with what was answered; a draft that is open takes it in."""
    told = _told(here, answers)
    said = str(answers.get("said") or "")
    draft = next((frame for frame in here.talk.frames if frame.flow == REPORT), None)
    if draft is None:
        return (yield from report.begin_with(here, told, Words("verify-reporting"), words=said))
    joined = replace(draft, answers=_joined(draft.answers, told))
    if said:
        read = read_words(here.house, said, here.now)
        joined = story.joined(here.house, joined, said, read)
    talk = replace(here.talk, frames=(joined,), done=())
    return (yield from asking.proceed(here.on(talk), (Words("verify-reporting"),)))


_OF_A_STORY: Final = ("agency", "company", "checks")
"""What a story that was told before takes of an answer; its day, place and kind are its own."""


def _joined(answers: Mapping[str, Any], told: Mapping[str, Any]) -> dict[str, Any]:
    """Return a draft's answers with what was answered: nothing that was told is changed."""
    if answers.get("story"):
        told = {key: told[key] for key in _OF_A_STORY if key in told}
    joined = {**told, **answers}
    checks = [*answers.get("checks", ()), *told.get("checks", ())]
    once = [line for at, line in enumerate(checks) if line not in checks[:at]]
    return {**joined, "checks": once} if once else joined


def _told(here: Here, answers: Mapping[str, Any]) -> dict[str, Any]:
    today = here.house.local(here.now).date().isoformat()
    time = {"value": answers["day"], **(ASSUMED if answers["day"] == today else {})}
    told: dict[str, Any] = {"time": time, **_category(here, answers)}
    if answers.get("unit"):
        told["agency"] = {"words": answers["unit"]}
    if answers.get("company"):
        told["company"] = {"name": answers["company"], "code": answers.get("code") or ""}
    if place := _place(answers):
        told["place"] = place
    words = str(answers.get("words") or answers.get("company") or "")
    told["story"] = words
    told["checks"] = [*answers["checks"], *_claim(answers)]
    return {key: value for key, value in told.items() if value or key == "story"}


def _category(here: Here, answers: Mapping[str, Any]) -> dict[str, Any]:
    """Return situation and category; where it was found the person says what it is about."""
    taxonomy = here.house.campaign.taxonomy
    branch, leaf = _ABOUT[answers["wanted"]]
    if answers.get("quiet"):
        leaf = _QUIET
    elif answers["result"] != CheckResult.ABSENT:
        leaf = ""
    told = {"branch": branch} if taxonomy.branch(branch) else {}
    return {**told, "leaf": leaf} if told and taxonomy.category(leaf) else told


def _place(answers: Mapping[str, Any]) -> dict[str, Any]:
    where, company = answers.get("where"), answers.get("company")
    point = answers.get("place")
    degrees = {"latitude": point[0], "longitude": point[1]} if point else {}
    at_the_firm = {} if where or not company else {"words": company, **ASSUMED}
    return {**({"words": where} if where else at_the_firm), **degrees}


# --- what was said at the door ------------------------------------------------------------


def claim_words(answers: Mapping[str, Any]) -> Value:
    """Return what the inspector says he comes for: one of the reasons, or his words."""
    if answers.get("why") == "other":
        return str(answers.get("why-words") or "")
    return Words(f"verify-quiet-ask.{answers.get('why') or 'unsaid'}")


def paper_words(answers: Mapping[str, Any]) -> Value:
    """Return what was shown for it."""
    if answers.get("paper-number"):
        return Words("verify-paper-numbered", {"number": str(answers["paper-number"])})
    return Words(f"verify-exception-paper.{answers.get('paper') or 'unshown'}")


def claim_values(answers: Mapping[str, Any]) -> dict[str, Value]:
    """Return reason and paper, as a text takes them."""
    return {"claim": claim_words(answers), "paper": paper_words(answers)}


def _claim(answers: Mapping[str, Any]) -> list[Any]:
    """Return what staff compare: the reason, the paper, and whether the rule lists it."""
    found = []
    if answers.get("why"):
        is_listed = listed(answers.get("exceptions") or (), str(answers["why"]))
        values = {**claim_values(answers), "listed": "yes" if is_listed else "no"}
        key = "check-unsaid" if answers["why"] == "unsaid" else "check-claim"
        found.append(pack_line(Words(key, values)))
    if answers.get("differ"):
        what = Words(f"verify-differ-ask.{answers['differ']}")
        found.append(pack_line(Words("check-told-differs", {"what": what})))
    return found
