"""Does a person speak for a company, for which one, and by what right?

Asked only in the named mode, where an enterprise is concerned. Code, name and right are
sealed with his name and telephone number; who is employed and alone speaks for himself.
"""

from collections.abc import Mapping
from typing import Any, Final

from clues.credit_code import LENGTH, BadCode, CodeSlip, read_credit_code
from clues.model import IdentityMode
from clues.speech import Choice, Line, Words
from clues.taxonomy import Setting
from desk.firms import Firm, FirmByCode
from desk.talk import Frame
from handlers.citizen.report_steps import category_of
from handlers.dialog.flow import Accepted, Given, Kept, Prompt, Scene, Step, Unclear

KEYS: Final = ("party", "firm-code", "firm-name", "firm-right")
"""What is told of a company: never part of the clue's own words."""
SEALED: Final = ("company", "code", "right")
"""What of it is sealed with the identity."""
_LONGEST: Final = 80
_RIGHTS: Final = ("legal", "entrusted", "employee")


def is_asked(scene: Scene) -> bool:
    """Ask whoever is named, where an enterprise is concerned."""
    category = category_of(scene)
    return (
        bool(scene.answers.get("contact"))
        and scene.answers.get("identity") == IdentityMode.NAMED
        and category is not None
        and category.setting is Setting.ENTERPRISE
    )


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


def accept_party(_: Scene, given: Given) -> Accepted:
    """Take one of the two."""
    if given.choice is None:
        return Unclear(Words("choice-unclear", {"n": 2}))
    return Kept({"party": given.choice})


def ask_code(_: Scene) -> Prompt:
    """Ask for the credit code."""
    return Prompt(
        lines=(Words("company-code-ask"),),
        choices=_of("company-code-ask", ("later",)),
        numbered=False,
    )


def accept_code(_: Scene, given: Given) -> Accepted:
    """Read a code, or say where the pen slipped."""
    if given.choice == "later":
        return Kept({"firm-code": ""})
    read = read_credit_code(given.words)
    if isinstance(read, BadCode):
        return Unclear(_slip(read))
    return Kept({"firm-code": read})


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
    """Show the name the list has for the code, or ask for it."""
    found = scene.seen if isinstance(scene.seen, Firm) else Firm("")
    if found.name:
        return Prompt(
            lines=(Words("company-code-ok", {"name": found.name}),),
            choices=_of("company-code-ok", ("right", "wrong")),
        )
    key = "company-code-unknown" if scene.answers.get("firm-code") else "company-name-ask"
    return Prompt(lines=(Words(key),), numbered=False)


def accept_name(scene: Scene, given: Given) -> Accepted:
    """Take the list's name, or the one that is written."""
    found = scene.seen if isinstance(scene.seen, Firm) else Firm("")
    if given.choice == "right" and found.name:
        return Kept({"firm-name": found.name})
    if given.choice is not None:
        return Unclear(Words("company-name-ask"))
    return Kept({"firm-name": given.words[:_LONGEST]})


def ask_right(_: Scene) -> Prompt:
    """Ask by what right he speaks."""
    return Prompt(lines=(Words("company-right-ask"),), choices=_of("company-right-ask", _RIGHTS))


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
