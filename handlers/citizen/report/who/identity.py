"""Who reports: nobody named, named and sealed, or named to the handling unit?"""

import re
import unicodedata
from collections.abc import Mapping
from typing import Any, Final

from clues.model import IdentityMode
from clues.reading.teller.own_identity import MarkKind, marks
from clues.regex import regex
from clues.speech import Choice, Line, Words
from handlers.dialog.flow import Accepted, Edit, Given, Kept, Prompt, Scene, Step, Unclear
from handlers.phrases import identity as identity_words

_MOBILE: Final = regex(r"(?<!\d)(?:\+?86[- ]?)?(1[3-9]\d[- ]?\d{4}[- ]?\d{4})(?!\d)")
_FIXED: Final = regex(r"(?<!\d)(0\d{2,3}[- ]?\d{7,8})(?!\d)")
_ONLY_PHONE: Final = regex(
    r"(?:[^\W\d_]{1,4}[ ,，:：]*)?(?:电话|手机|tel|phone)?[:：\s]*"
    r"(?:(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}|0\d{2,3}[- ]\d{7,8})",
    re.IGNORECASE,
)
_REACH_ME: Final = regex(
    r"(?<=\d)[,.。;；\s]+(?:有(?:事|问题|需要|疑问)|需要(?:的话|时|核实)?|随时|欢迎|你们|您们?|要是|都|,)*"
    r"(?:可以?|能|请|就)?(?:随时)?(?:打?电话)?(?:联系|联络|找|打给|打电话给|聯繫|聯絡)(?:到)?(?:我|本人)"
    r"(?:吧|核实|了解|就行|就好|即可)?[.。!]?\s*$"
    r"|(?<=\d)[,. ]+(?:you (?:can|may) |please |feel free to )?(?:call|contact|reach) me"
    r"(?: (?:any ?time|if needed))?[. !]*$",
    re.IGNORECASE,
)
_DIGITS: Final = regex(r"\d{3,}")
_LONGEST: Final = 40  # characters of a name
OF_WHO: Final = frozenset({"party", "firm-code", "firm-name", "firm-right", "person", "consent"})
"""The questions of who reports, behind the choice to leave a contact."""
NOBODY: Final[Mapping[str, Any]] = {
    "identity": IdentityMode.ANONYMOUS,
    "contact": False,
    "person": None,
}
"""What is kept of who reports where nobody is named."""


def wants_contact(scene: Scene) -> bool:
    """Ask for an identity only after the person chose to leave a contact, or told it so."""
    chosen = scene.answers.get("contact")
    told = str(scene.answers.get("story") or "")
    return identity_words.by_name(told) if chosen is None else bool(chosen)


def ask_mode(_: Scene) -> Prompt:
    """Ask for one of three modes, each with its honest consequence."""
    choices = tuple(
        Choice(id=each, label=Words(f"identity-ask.{each}"))
        for each in ("anonymous", "sealed", "named", "think")
    )
    return Prompt(lines=(Words("identity-ask"),), choices=choices, free=False)


def accept_mode(_: Scene, given: Given) -> Accepted:
    """Take a mode; thinking again leads back to the card."""
    if given.choice == "think":
        return Kept({"contact": False, "identity": "anonymous"})
    if given.choice is None and identity_words.withdraws(given.words):
        return LET_GO
    if given.choice is None:
        return _with_mode(given.words) or Unclear(Words("choice-unclear", {"n": 4}))
    return Kept(_as(given.choice))


def _as(mode: str) -> Mapping[str, Any]:
    """Return what a chosen mode answers; without a name none is kept."""
    return NOBODY if mode == IdentityMode.ANONYMOUS else {"identity": mode, "contact": True}


def _with_mode(words: str) -> Kept | None:
    """Take a mode and a name written in one: 保密实名，李会计 138…."""
    mode, rest = identity_words.mode_before(words)
    person = person_in(rest)
    return Kept({**_as(mode), "person": person}) if mode and person else None


def mode_of(scene: Scene) -> IdentityMode:
    """Return the mode chosen so far; anonymous unless consent was given."""
    if not wants_contact(scene) or not scene.answers.get("consent"):
        return IdentityMode.ANONYMOUS
    return IdentityMode(scene.answers.get("identity") or _told_mode(scene) or "anonymous")


def wants_mode(scene: Scene) -> bool:
    """Ask for the mode, unless the story told it: 我要保密实名举报."""
    known = "identity" not in scene.answers and _told_mode(scene)
    return wants_contact(scene) and not known


def _told_mode(scene: Scene) -> IdentityMode | None:
    story = str(scene.answers.get("story") or "")
    by_story = "contact" not in scene.answers and identity_words.sealed(story)
    return IdentityMode.SEALED if by_story and identity_words.by_name(story) else None


def mode_line(scene: Scene) -> Line:
    """Show the mode on the card."""
    return Words(f"identity-mode.{mode_of(scene)}")


def ask_phone(scene: Scene) -> Prompt:
    """Ask for a name and a telephone number in one message; of what is known, for the rest."""
    told = _told(scene)
    own = (Choice(id="told", label=f"{told[0]} {told[1]}"),) if all(told) else ()
    key = "identity-phone-ask"
    if scene.answers.get("phone-read"):
        key, own = "phone-name-ask", ()
    elif scene.answers.get("name-read"):
        key, own = "phone-number-ask", ()
    return Prompt(
        lines=(Words(key),),
        worded=True,
        choices=(*own, Choice(id="withdraw", label=Words("identity-phone-ask.back"))),
    )


def accept_phone(scene: Scene, given: Given) -> Accepted:
    """Find a telephone number and a name; one of them alone asks for the other."""
    if given.choice == "told":
        name, phone = _told(scene)
        return Kept({"person": {"name": name[:_LONGEST], "phone": phone}})
    words = unicodedata.normalize("NFKC", given.words)
    found = _number(words)
    number: str | None = _digits(found) if found else scene.answers.get("phone-read")
    name = _name(words, found.group() if found else "")
    if found is None and (_DIGITS.search(name) or not identity_words.person_name(name)):
        return Unclear(Words("phone-wrong" if _DIGITS.search(name) else "phone-needed"))
    name = _own_name(words) or identity_words.person_name(name) or name
    name = name or str(scene.answers.get("name-read") or "")
    if number is None:
        return Kept({"name-read": name[:_LONGEST]})
    if not name:
        return Kept({"phone-read": number})
    return Kept({"person": {"name": name[:_LONGEST], "phone": number}})


def bare_phone(scene: Scene, step: Step, given: Given) -> Accepted | None:
    """Take a name and number that come alone where who reports is open; they are no fact.

    At the last screen they wish to be named, and they are kept of whoever said that he wishes it;
    elsewhere it is said where they go.
    """
    if given.choice is not None or step.key in OF_WHO - {"party"}:
        return None
    person = person_in(given.words)
    if person and step.key == "review":
        return Edit("identity", {"contact": True, "person": person})
    if person and (step.key in ("identity", "party") or wants_contact(scene)):
        return Kept({"person": person}, Words("phone-early"))
    plain = unicodedata.normalize("NFKC", given.words).strip(" .。,，")
    return Unclear(Words("phone-whose")) if _ONLY_PHONE.fullmatch(plain) else None


def phone_in(words: str) -> str:
    """Return the telephone number that *words* hold, of NFKC width; empty without one."""
    found = _number(words)
    return _digits(found) if found else ""


def phone_span(words: str) -> tuple[int, int] | None:
    """Return where the telephone number stands in *words*, of NFKC width."""
    found = _number(words)
    return found.span() if found else None


def person_in(words: str) -> dict[str, str] | None:
    """Return the name and number that *words* are and nothing else; None where they are not.

    That one may be called there is nothing else: 李建国 138…，可以联系我.
    """
    plain = _REACH_ME.sub("", unicodedata.normalize("NFKC", words))
    found = _number(plain)
    if found is None or identity_words.of_others(plain):
        return None
    name = identity_words.person_name(_name(plain, found.group()))
    return {"name": name[:_LONGEST], "phone": _digits(found)} if name else None


def _number(words: str) -> re.Match[str] | None:
    return _MOBILE.search(words) or _FIXED.search(words)


def _digits(found: re.Match[str]) -> str:
    """Return a mobile number without gaps; one of a landline keeps the dash behind its area."""
    written = found.group(1)
    return re.sub("[- ]", "", written) if written.startswith("1") else written.replace(" ", "-")


def _own_name(words: str) -> str:
    """Return the name in a sentence: 我叫张三，电话…，下午打."""
    return next((mark.text for mark in marks(words) if mark.kind is MarkKind.NAME), "")


def _told(scene: Scene) -> tuple[str, str]:
    """Return the name and the number that the story told already, empty where it told none."""
    own = marks(str(scene.answers.get("story") or ""))
    told = {mark.kind: mark.text for mark in reversed(own)}
    return told.get(MarkKind.NAME, ""), told.get(MarkKind.PHONE, "")


LET_GO: Final = Kept(NOBODY, Words("identity-let-go"))


def lets_go(scene: Scene, step: Step, given: Given) -> Kept | None:
    """Go back to no name, wherever a name, a firm or a number is asked for."""
    asked = step.key in OF_WHO and (
        given.choice == "withdraw" or identity_words.withdraws(given.words)
    )
    if not asked or (given.choice is not None and given.choice != "withdraw"):
        return None
    return LET_GO


def ask_consent(_: Scene) -> Prompt:
    """Ask for separate consent to use name and telephone number."""
    return Prompt(
        lines=(Words("consent-identity"),),
        free=False,
        choices=(
            Choice(id="agree", label=Words("consent-identity.agree"), called=("是", "好", "yes")),
            Choice(id="anonymous", label=Words("consent-identity.anonymous")),
        ),
    )


def accept_consent(_: Scene, given: Given) -> Accepted:
    """Only a plain yes is consent."""
    if given.choice == "agree":
        return Kept({"consent": True})
    if given.choice == "anonymous":
        return Kept({"consent": False, "contact": False, "person": None})
    return Unclear(Words("choice-unclear", {"n": 2}))


def _name(words: str, phone: str) -> str:
    rest = words.replace(phone, " ") if phone else words
    return rest.strip(" \t\n,，。、:：;；-姓名电话手机号").strip()
