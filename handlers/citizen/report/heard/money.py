"""What do words say of money that name no sum, or nothing but a number?"""

from decimal import Decimal
from typing import Final

from clues.money import read_amount
from clues.regex import regex
from handlers.citizen.report.heard.hearing import Heard
from handlers.citizen.report.heard.lines import news, raw, read_of
from handlers.citizen.report.questions.papers import papers_in
from handlers.citizen.report.read.corrected import money_left_open, money_not_paid
from handlers.citizen.report.read.noted import noted
from handlers.citizen.report.told.told import with_words
from handlers.dialog.flow import Edit, Given, Kept, Scene, Step
from handlers.phrases.answers import gave_nothing, is_hotline, tells_deed

_WHERE: Final = frozenset({"place", "agency", "time", "guess", "branch"})
"""Questions that no number of that size answers."""
_LEAST: Final = 50
"""Smaller numbers may be a day, a choice, a house or a road."""
_NUMBER: Final = regex(r"\d{2,7}|[一二两三四五六七八九]?[一二三四五六七八九十百千万零]{2,8}")


def unpaid(scene: Scene, step: Step, given: Given) -> Heard:
    """没有收钱，只是说要罚: the sum that was told as paid was demanded.

    With it whatever else the words say of lines that are still empty.
    """
    if step.key == "story" or (step.key == "papers" and gave_nothing(given.words)):
        return None
    if scene.frame.editing != "money" and money_left_open(scene.answers, given.words):
        return Edit("money", raw(scene, given))
    changed = money_not_paid(scene.house, scene.answers, given.words, scene.now)
    if not changed:
        return None
    if scene.frame.editing == step.key:  # the flow itself says what an edited line says now
        return Kept(changed) if step.key == "money" else None
    read, corrects = read_of(scene, step, given)
    passed = {"money", "guesses", "leaf", "branch"}
    changed = {**news(scene, read, passed, corrects=corrects), **changed}
    said = noted(scene, changed)
    if step.key == "papers" and papers_in(given):  # 还没交，单子给了
        answer = step.accept(scene, given)
        changed = {**(answer.values if isinstance(answer, Kept) else {}), **changed}
    return Kept({**changed, **raw(scene, given)}, said)


def bare_sum(scene: Scene, step: Step, given: Given) -> Heard:
    """交警罚我, and then 200 where the place is asked: no place is called so, and a sum it is."""
    yuan = _number(given.words)
    story = str(scene.answers.get("story") or "")
    if yuan is None or step.key not in _WHERE or scene.frame.editing or is_hotline(given.words):
        return None
    if "money" in scene.answers or not tells_deed(story):
        return None
    money = {"amounts": [{"amount": str(yuan), "role": ""}], "words": given.words}
    kept = {"money": money}
    said = noted(scene, kept)
    return Kept({**kept, "story": with_words(scene.answers, given.words)}, said)


def _number(words: str) -> Decimal | None:
    plain = words.strip(" 。，,.！!")
    yuan = read_amount(plain) if _NUMBER.fullmatch(plain) else None
    return yuan if yuan is not None and yuan >= _LEAST else None
