"""Who reports: nobody named, named and sealed, or named to the handling unit?"""

import re
import unicodedata
from typing import Final

from clues.model import IdentityMode
from clues.speech import Choice, Line, Words
from handlers.dialog.flow import Accepted, Given, Kept, Prompt, Scene, Unclear

_MOBILE: Final = re.compile(r"(?<!\d)1[3-9]\d{9}(?!\d)")
_FIXED: Final = re.compile(r"(?<!\d)0\d{2,3}-?\d{7,8}(?!\d)")
_DIGITS: Final = re.compile(r"\d{5,}")


def wants_contact(scene: Scene) -> bool:
    """Ask for an identity only after the person chose to leave a contact."""
    return bool(scene.answers.get("contact"))


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
    if given.choice is None:
        return Unclear(Words("choice-unclear", {"n": 4}))
    mode = given.choice
    return Kept({"identity": mode, **({"contact": False} if mode == "anonymous" else {})})


def mode_of(scene: Scene) -> IdentityMode:
    """Return the mode chosen so far; anonymous unless consent was given."""
    if not scene.answers.get("contact") or not scene.answers.get("consent"):
        return IdentityMode.ANONYMOUS
    return IdentityMode(scene.answers.get("identity") or "anonymous")


def mode_line(scene: Scene) -> Line:
    """Show the mode on the card."""
    return Words(f"identity-mode.{mode_of(scene)}")


def ask_phone(_: Scene) -> Prompt:
    """Ask for a name and a telephone number in one message."""
    return Prompt(
        lines=(Words("identity-phone-ask"),),
        numbered=False,
        choices=(Choice(id="withdraw", label=Words("identity-phone-ask.back")),),
    )


def accept_phone(scene: Scene, given: Given) -> Accepted:
    """Find a telephone number and a name; the number alone asks for the name."""
    if given.choice == "withdraw":
        return Kept({"person": None, "contact": False, "identity": "anonymous"})
    words = unicodedata.normalize("NFKC", given.words)
    found = _MOBILE.search(words) or _FIXED.search(words)
    before = scene.answers.get("phone-read")
    phone = found.group() if found else before
    name = _name(words, found.group() if found else "")
    if phone is None or (_DIGITS.search(name) and not found):
        return Unclear(Words("phone-wrong"))
    if not name:
        return Kept({"phone-read": phone}, Words("phone-name-ask"))
    return Kept({"person": {"name": name[:40], "phone": phone}})


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
    return words.replace(phone, " ").strip(" \t\n,，。、:：;；-姓名电话手机号").strip()
