"""Does a person speak for a company, for which one, and by what right?

Asked only in the named mode, where an enterprise is concerned. Code, name and right are
sealed with his name and telephone number; who is employed and alone speaks for himself.
"""

from collections.abc import Mapping
from typing import Any, Final

from clues.credit_code import LENGTH, BadCode, CodeSlip, find_credit_code, read_credit_code
from clues.model import IdentityMode
from clues.reading.slots import Name
from clues.regex import regex
from clues.speech import Choice, Line, Words
from clues.taxonomy import Setting
from desk.firms import Firm, FirmByCode
from desk.talk import Frame
from handlers.citizen.report.told.told import category_of
from handlers.citizen.report.who.identity import person_in, wants_contact
from handlers.dialog.flow import Accepted, Given, Kept, Prompt, Scene, Step, Unclear
from handlers.phrases import identity as identity_words

KEYS: Final = ("party", "firm-code", "firm-name", "firm-write", "firm-right")
"""What is told of a company: never part of the clue's own words."""
SEALED: Final = ("company", "code", "right")
"""What of it is sealed with the identity."""
_LONGEST: Final = 80
_RIGHTS: Final = ("legal", "entrusted", "employee")


def is_asked(scene: Scene) -> bool:
    """Ask whoever is named, where an enterprise is concerned."""
    named = scene.answers.get("identity") == IdentityMode.NAMED
    return wants_contact(scene) and named and _concerns_firm(scene)


def _concerns_firm(scene: Scene) -> bool:
    """Say whether it is about an enterprise: by its kind, by the card, in the teller's words."""
    category = category_of(scene)
    if "party" in scene.answers or any(_on_card(scene)):
        return True
    of_kind = category is not None and category.setting is Setting.ENTERPRISE
    return of_kind or identity_words.tells_own_firm(str(scene.answers.get("story") or ""))


def _on_card(scene: Scene) -> tuple[str, str]:
    """Return name and code of the company as they stand on the card."""
    company = scene.answers.get("company") or {}
    return str(company.get("name") or ""), str(company.get("code") or "")


def for_company(scene: Scene) -> bool:
    """Ask for code, name and right only of who speaks for a company."""
    return is_asked(scene) and scene.answers.get("party") == "company"


def wanted(frame: Frame) -> FirmByCode | None:
    """Return the look-up of a code that was just given."""
    code = frame.answers.get("firm-code")
    return FirmByCode(code) if code and "firm-name" not in frame.answers else None


def facts(answers: Mapping[str, Any]) -> dict[str, str]:
    """Return what is sealed beside name and telephone number."""
    if answers.get("party") != "company" or answers.get("firm-right") not in _RIGHTS[:2]:
        return {}
    told = {
        "company": answers.get("firm-name"),
        "code": answers.get("firm-code"),
        "right": answers.get("firm-right"),
    }
    return {key: str(value) for key, value in told.items() if value}


def speaks_for_company(scene: Scene) -> bool:
    """Tell whether the report is the company's."""
    return for_company(scene) and bool(facts(scene.answers))


# --- the questions ------------------------------------------------------------------------


def ask_party(_: Scene) -> Prompt:
    """Ask in whose name."""
    return Prompt(lines=(Words("company-ask"),), choices=_of("company-ask", ("company", "person")))


def accept_party(scene: Scene, given: Given) -> Accepted:
    """Take one of the two, or a code, which is a company's."""
    if given.choice == "person" or identity_words.as_person(given.words):
        return Kept({"party": "person"})
    if given.choice == "company" or identity_words.as_company(given.words):
        return as_company(scene)
    return of_code(given.words) or Unclear(Words("choice-unclear", {"n": 2}))


def as_company(scene: Scene) -> Kept:
    """Let a company report; the code that stands on its card is not asked for."""
    code = _on_card(scene)[1]
    known = {"firm-code": code} if code else {}
    return Kept({"party": "company", **known})


def of_code(words: str) -> Kept | None:
    """Let the company report whose code was written; None where it is no code."""
    code = _code_in(words)
    return None if isinstance(code, BadCode) else Kept({"party": "company", "firm-code": code})


def _code_in(words: str) -> str | BadCode:
    """Return the code that *words* are or hold (营业执照上的代码是…), or where the pen slipped."""
    like = _CODE_LIKE.search(words)
    return find_credit_code(words) or read_credit_code(like[0] if like else words)


def said_for_name(scene: Scene, step: Step, given: Given) -> Accepted | None:
    """Take what is said of company or person where name and number are asked for."""
    if step.key != "person" or given.choice is not None:
        return None
    by_name = scene.answers.get("identity") == IdentityMode.NAMED
    if identity_words.as_person(given.words):
        return Kept({"party": "person"}, Words("company-as-person"))
    if identity_words.as_company(given.words):
        return as_company(scene) if by_name else Unclear(Words("company-by-name"))
    if by_name and _CODE_LIKE.fullmatch(given.words.strip()) and not person_in(given.words):
        bad = read_credit_code(given.words)
        return Unclear(_slip(bad)) if isinstance(bad, BadCode) else of_code(given.words)
    return None


_CODE_LIKE: Final = regex(
    r"(?<![\dA-Za-z-])(?=[\dA-Za-z -]*[A-Za-z])(?=[\dA-Za-z -]*\d)"
    r"[\dA-Za-z -]{15,24}(?![\dA-Za-z-])"
)
"""Digits with letters among them, about as many as a code has."""


def ask_code(_: Scene) -> Prompt:
    """Ask for the credit code."""
    return Prompt(
        lines=(Words("company-code-ask"),),
        choices=(
            Choice(
                id="later",
                label=Words("company-code-ask.later"),
                called=("没有", "不知道", "记不得", "跳过", "later", "skip"),
            ),
        ),
        worded=True,
    )


def accept_code(_: Scene, given: Given) -> Accepted:
    """Read a code, or say where the pen slipped; a name in its place is the name."""
    if given.choice == "later":
        return Kept({"firm-code": ""})
    told = given.understood is not None and given.understood.all(Name.COMPANY)
    name = identity_words.firm_name(given.words, given.understood) if told else ""
    named = {"firm-name": name[:_LONGEST]} if name else {}
    read = _code_in(given.words)
    if not isinstance(read, BadCode):
        return Kept({"firm-code": read, **named})
    if identity_words.as_person(given.words):
        return _AS_HIMSELF
    return Kept({"firm-code": "", **named}) if named else Unclear(_slip(read))


_AS_HIMSELF: Final = Kept({"party": "person"}, Words("company-right-employee"))


def _slip(bad: BadCode) -> Words:
    match bad.slip:
        case CodeSlip.LENGTH | CodeSlip.STRANGE:
            return Words("company-code-length", {"n": bad.count, "wanted": LENGTH})
        case CodeSlip.CHECK:
            return Words("company-code-wrong", {"part": Words(f"company-code-part-{bad.part}")})
        case CodeSlip.LETTER:
            return Words("company-code-letter", {"letters": "、".join(bad.letters)})
        case CodeSlip.ID_CARD:
            return Words("company-code-id-card")
    return Words("company-code-other", {"what": Words(f"company-code-is-{bad.slip}")})


def ask_name(scene: Scene) -> Prompt:
    """Show the name that the list has for the code, or the card's, or ask for it."""
    listed, name = _known_name(scene)
    if name:
        key = "company-code-ok" if listed else "company-card-ok"
        return Prompt(
            lines=(Words(key, {"name": name}),),
            choices=_of("company-code-ok", ("right", "wrong")),
        )
    unknown = scene.answers.get("firm-code") and not scene.answers.get("firm-write")
    key = "company-code-unknown" if unknown else "company-name-ask"
    return Prompt(lines=(Words(key),), worded=True)


def _known_name(scene: Scene) -> tuple[bool, str]:
    """Return whether the list has a name for the code, and the name to offer, if any."""
    if scene.answers.get("firm-write"):
        return False, ""
    found = scene.seen if isinstance(scene.seen, Firm) else Firm("")
    return bool(found.name), found.name or _on_card(scene)[0]


def accept_name(scene: Scene, given: Given) -> Accepted:
    """Take the name that is offered, or the one that is written; other words are none."""
    _, offered = _known_name(scene)
    if given.choice == "right" and offered:
        return Kept({"firm-name": offered[:_LONGEST]})
    if given.choice is not None:
        return Kept({"firm-write": True})
    if identity_words.as_person(given.words):
        return _AS_HIMSELF
    if (code := of_code(given.words)) is not None:
        return code
    name = identity_words.firm_name(given.words, given.understood)
    if not name:
        return Unclear(Words("company-name-unclear"))
    return Kept({"firm-name": name[:_LONGEST]})


def ask_right(_: Scene) -> Prompt:
    """Ask by what right he speaks."""
    choices = tuple(
        Choice(id=each, label=Words(f"company-right-ask.{each}"), called=_RIGHT_CALLED[each])
        for each in _RIGHTS
    )
    return Prompt(lines=(Words("company-right-ask"),), choices=choices)


_RIGHT_CALLED: Final[Mapping[str, tuple[str, ...]]] = {
    "legal": ("法人", "法人代表", "老板", "负责人", "店主", "经营者", "owner"),
    "entrusted": ("委托", "受委托", "会计", "经理", "厂长", "办公室", "行政", "manager"),
    "employee": ("员工", "职工", "工人", "打工的", "employee", "worker"),
}


def accept_right(_: Scene, given: Given) -> Accepted:
    """An employee the company knows nothing of reports as himself."""
    if given.choice is None:
        return Unclear(Words("choice-unclear", {"n": len(_RIGHTS)}))
    if given.choice == "employee":
        kept = {"firm-right": "employee", "party": "person"}
        return Kept(kept, Words("company-right-employee"))
    return Kept({"firm-right": given.choice})


def _of(key: str, names: tuple[str, ...]) -> tuple[Choice, ...]:
    return tuple(Choice(id=name, label=Words(f"{key}.{name}")) for name in names)


def line(told: Mapping[str, str]) -> Line | None:
    """Return the company as staff read it, where they may read who reported."""
    if not told.get("company"):
        return None
    return Words(
        "desk-card-firm",
        {
            "company": told["company"],
            "code": told.get("code") or Words("value-none"),
            "right": Words(f"company-right-ask.{told.get('right') or 'entrusted'}"),
        },
    )


STEPS: Final[tuple[Step, ...]] = (
    Step(key="party", ask=ask_party, accept=accept_party, when=is_asked),
    Step(key="firm-code", ask=ask_code, accept=accept_code, when=for_company),
    Step(key="firm-name", ask=ask_name, accept=accept_name, when=for_company),
    Step(key="firm-right", ask=ask_right, accept=accept_right, when=for_company),
)
