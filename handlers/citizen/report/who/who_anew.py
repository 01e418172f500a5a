"""What does a person say anew of who he is, where something else is asked?

电话写错了，应该是138…, 不想实名了, 以公司名义举报: the sealed line changes, and no other.
"""

import unicodedata
from typing import Any, Final

from clues.model import IdentityMode
from clues.regex import regex
from clues.speech import Words
from handlers.citizen.report.who import identity
from handlers.dialog.flow import Accepted, Edit, Given, Kept, Scene, Step, Unclear
from handlers.phrases import identity as identity_words
from handlers.phrases import review as review_words
from handlers.phrases.endings import hands_in

_AT_WHO: Final = (identity.OF_WHO | {"identity"}) - {"consent"}
"""Where these questions are open, they hear it themselves."""


def hears(scene: Scene, step: Step, given: Given) -> Accepted | None:
    """Take what is said of name, number, mode or firm; None where nothing is."""
    if given.choice is not None or step.key in _AT_WHO:
        return None
    return (
        _corrected(scene, given.words)
        or _without_name(scene, step, given.words)
        or _in_a_firms_name(step, given.words)
    )


def _corrected(scene: Scene, words: str) -> Accepted | None:
    """电话写错了，应该是138…: of whoever left a number; else it is said where one goes."""
    plain = unicodedata.normalize("NFKC", words)
    if not identity_words.corrects_himself(plain):
        return None
    person = scene.answers.get("person")
    number, name = identity.phone_in(plain), identity_words.name_anew(plain)
    if not person:
        return Unclear(Words("phone-whose")) if number else None
    if not (number or name):
        return Edit("person", {"person": None})
    changed = {"name": name or person["name"], "phone": number or person["phone"]}
    return Kept({"person": changed}, Words("person-changed"))


def _without_name(scene: Scene, step: Step, words: str) -> Accepted | None:
    """还是匿名吧: a name that was left goes, nothing is handed in, the story stays."""
    named = identity.mode_of(scene) is not IdentityMode.ANONYMOUS
    goes = identity_words.withdraws(words)
    if step.key != "review":  # 算了 means something else there, and 匿名 ends the questions
        goes = goes and _OF_A_NAME.search(words) is not None and not hands_in(words)
    elif not named:  # 匿名 hands in, 改成匿名 does not
        goes = goes and review_words.wanted(words) is None
    return identity.LET_GO if goes and not _HANDS_IN.search(words) else None


_OF_A_NAME: Final = regex("名|电话|手机|联系|anonym|name")
_HANDS_IN: Final = regex("提交|[交发报](?:吧|了)?$|submit|send")


def _in_a_firms_name(step: Step, words: str) -> Accepted | None:
    """以公司名义举报: named, and for a firm; what else is wanted of it is asked."""
    if not identity_words.in_a_firms_name(words):
        return None
    told = {"contact": True, "party": "company"}
    if step.key == "review":
        return Edit("identity", told)
    return Kept(told, Words("company-noted"))


def wishes(words: str) -> dict[str, Any]:
    """Return what a wish to be named answers: of 保密实名 the mode, too; nothing of other words."""
    if not identity_words.by_name(words):
        return {}
    sealed = {"identity": IdentityMode.SEALED} if identity_words.sealed(words) else {}
    return {"contact": True, **sealed}
