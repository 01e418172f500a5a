"""Which lines of the card grow with what is told later, without a word being taken back?

还有城管也来了 names one more unit, 后来给了票 says anew what became of the receipt: both stand on
the card, and every unit behind the wall.
"""

from collections.abc import Collection, Iterable, Mapping
from decimal import Decimal
from typing import Any, Final

from clues.reading.agencies.unlisted_units import unlisted_unit
from clues.reading.amounts.due import is_paid
from clues.reading.amounts.gone import gone_by
from clues.reading.amounts.money_role import Remark
from clues.reading.corrections.denials import without_papers
from clues.reading.matters.asked_for_help import only_asked_for_help
from clues.reading.papers.papers import papers
from clues.reading.slots import Slot
from clues.reading.words.folding import fold
from clues.regex import regex
from handlers.citizen.report.questions.papers import PAPERS, meant, papers_in
from handlers.dialog.flow import Given
from handlers.phrases.answers import tells_deed


def grown(
    answers: Mapping[str, Any], key: str, given: Given, read: Mapping[str, Any]
) -> dict[str, Any]:
    """Return the lines that *given* adds to, but for the one that is asked (*key*)."""
    found = {
        "agency": more_units(answers, read, only_asked_for_help(given.words)),
        "papers": _papers(answers, given),
        "money": _more_sums(answers, given, read),
        "plate": _more_plates(answers, read),
        "company": _with_its_code(answers, read),
    }
    return {name: value for name, value in found.items() if value and name != key}


def more_units(
    answers: Mapping[str, Any], read: Mapping[str, Any], asked: Collection[str] = ()
) -> dict[str, Any]:
    """Return the units told so far with those of the same kind of answer that *read* adds.

    Not those that were only *asked* for help: they stand in the story.
    """
    old, new = answers.get("agency"), read.get("agency")
    if not (isinstance(old, dict) and isinstance(new, dict) and new.get("id")):
        return {}
    if not old.get("id"):
        return _beside_named(old, new, asked)
    known = (old["id"], *old.get("also", ()))
    more = [each for each in (new["id"], *new.get("also", ())) if each not in (*known, *asked)]
    if not more:
        return {}
    words = {"words": f"{old['words']}、{new['said']}"} if old.get("words") else {}
    return {**old, **words, "also": [*known[1:], *more]}


def _beside_named(
    old: Mapping[str, Any], new: Mapping[str, Any], asked: Collection[str]
) -> dict[str, Any]:
    """Return *new* beside a unit that no list knows: 政务大厅 is praised, 城管 fined later."""
    name = str(old.get("words") or "")
    if new["id"] in asked or unlisted_unit(name) != name or not name:
        return {}
    return {**new, "named": [*new.get("named", ()), name], "said": f"{name}；{new['said']}"}


def _more_plates(answers: Mapping[str, Any], read: Mapping[str, Any]) -> dict[str, Any]:
    """Return the plates told so far with those that *read* adds: 对方的车牌是湘J0021警."""
    old, new = answers.get("plate"), read.get("plate")
    if not (isinstance(old, dict) and old.get("words") and isinstance(new, dict)):
        return {}
    told = str(old["words"]).split("、")
    more = [each for each in str(new.get("words") or "").split("、") if each not in (*told, "")]
    return {**old, "words": "、".join((*told, *more))} if more else {}


def _with_its_code(answers: Mapping[str, Any], read: Mapping[str, Any]) -> dict[str, Any]:
    """Return the firm told so far with the code that is sent behind its name."""
    old, new = answers.get("company"), read.get("company")
    if not (isinstance(old, dict) and old.get("name") and isinstance(new, dict)):
        return {}
    return {} if "code" in old or "code" not in new else {**old, "code": new["code"]}


def _more_sums(answers: Mapping[str, Any], given: Given, read: Mapping[str, Any]) -> dict[str, Any]:
    """Return the sums told so far with the payment, or the demand, that *read* adds to them.

    要5000, and later 最后给了3000: both are facts, and neither takes the other back.
    """
    old, new = answers.get("money"), read.get("money")
    if not isinstance(old, dict):
        return {}
    if not isinstance(new, dict):
        return _still_due(old, given.words)
    told, said = old.get("amounts") or (), new.get("amounts") or ()
    known = {each["amount"] for each in told} if tells_another(given.words) else None
    telling = told and tells_deed(given.words)  # 是3000 tells not what it was
    more = [each for each in said if telling and _is_more(told, each, known)]
    if not more:
        return {}
    if any(each["role"] in _HANDED for each in more):
        told = [_settled(each) for each in told]
    first = all(each.get("role") in _HANDED for each in told)  # what was wanted stands first
    sums = [*more, *told] if first and more[0]["role"] in _WANTED else [*told, *more]
    quotes = (str(each.get("said") or "") for each in (old, new))
    return {**old, "amounts": sums, "said": "；".join(filter(None, quotes))}


def is_handed(sum_: Slot | None) -> bool:
    """Say whether a sum was handed over: paid, a fee, a levy."""
    return sum_ is not None and not sum_.due and str(sum_.role) in _HANDED


def no_longer_due(money: Mapping[str, Any]) -> dict[str, Any]:
    """Return the sums without 还没交: something was paid of them since."""
    return {**money, "amounts": [_settled(each) for each in money.get("amounts") or ()]}


def _settled(told: Mapping[str, str], no_more: str = "due") -> dict[str, str]:
    return {key: value for key, value in told.items() if key != no_more}


def _still_due(money: Mapping[str, Any], words: str) -> dict[str, Any]:
    """Return the only sum that was wanted with what *words* say became of it: 还没交, 后来交了."""
    told = list(money.get("amounts") or ())
    if len(told) != 1 or told[0].get("role") not in _WANTED:
        return {}
    paid = is_paid(fold(words).text, Decimal(told[0]["amount"]))
    if paid is None:
        return {}
    now = _paid(told[0], words) if paid else [{**_settled(told[0], "remark"), "due": "1"}]
    return {} if now == told else {**money, "amounts": now}


def _paid(told: Mapping[str, str], words: str) -> list[dict[str, str]]:
    """Return a fine as one that is due no more, and a demand with what was paid for it."""
    now = _settled(told)
    if told.get("role") == "fine":
        return [{**now, "remark": _how(words)}]
    return [now, {**now, "role": "paid"}]


def _how(words: str) -> str:
    clauses = _CLAUSES.split(fold(words).text)
    return next((str(how) for each in clauses if (how := gone_by(each))), str(Remark.PAID))


_CLAUSES: Final = regex(r"[\s，,。;；！!？?]+")


def _is_more(
    told: Iterable[Mapping[str, str]], each: Mapping[str, str], known: set[str] | None
) -> bool:
    """Say whether a sum is of the other side, or another one of the same: 又给了500."""
    sides = [side for side in (_WANTED, _HANDED) if each.get("role") in side]
    if not sides:
        return False
    if known is not None and each["amount"] not in known:
        return True
    return not any(one.get("role") in sides[0] or one.get("role") not in _SIDES for one in told)


def tells_another(words: str) -> bool:
    """Say whether *words* tell of one time more: 又给了500."""
    return _AGAIN.search(words) is not None


_AGAIN: Final = regex(
    r"又|再|另外|另|还[要给交收罚付]|第[二三]次|\b(?:another|again|more|second)\b"
)


_WANTED: Final = frozenset({"demanded", "announced", "fine", "bribe"})
_HANDED: Final = frozenset({"paid", "fee", "levy"})
_SIDES: Final = _WANTED | _HANDED


def _papers(answers: Mapping[str, Any], given: Given) -> dict[str, Any]:
    """Return the papers as they stand after what was said of them last.

    票上写成西街了 tells what stands on a paper: a line that is filled stays as it is.
    """
    old, told = answers.get("papers"), papers_in(given)
    if not isinstance(old, dict) or not told or not papers(fold(without_papers(given.words)).text):
        return {}
    before = meant(old)
    changes = any(before.get(name) != told[name] for name in PAPERS.values() if name in told)
    return {**before, **told} if changes else {}
