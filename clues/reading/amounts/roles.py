"""What was a sum: a fine, a fee, a levy, a bribe, a demand, what was paid, or a total?

Asked in this order, and the first that knows it answers:

1. Was it a present, or no money between the person and the office at all?
2. Was it handed over right behind the sum (要两百，我给了)? Then whatever was wanted was paid.
3. What is it called (:mod:`~clues.reading.amounts.naming`), which deed governs it
   (:mod:`~clues.reading.amounts.deeds`)? The words of its own clause say so.
4. Otherwise, what do the clauses around say (:mod:`~clues.reading.amounts.afar`)?
5. Last, did it happen (:mod:`~clues.reading.amounts.happened`)? What is threatened, held out or
   refused was only wanted, whatever it is called.

What became of it further on in the story is asked in :mod:`~clues.reading.amounts.outcomes`.
"""

from collections.abc import Callable
from typing import Final

from clues.reading.amounts.afar import from_afar
from clues.reading.amounts.beside import is_gift
from clues.reading.amounts.clause import Clause
from clues.reading.amounts.deeds import come_to, governed
from clues.reading.amounts.happened import (
    is_held_out,
    is_only_thought_of,
    is_only_threatened,
    is_refused,
)
from clues.reading.amounts.money_role import MoneyRole
from clues.reading.amounts.naming import (
    fined_beside_a_fee,
    fined_with_points,
    named_behind,
    named_in_front,
    named_next,
    summed_behind,
)
from clues.reading.amounts.other_money import of_another_matter
from clues.reading.amounts.outside_english import taken_from_him
from clues.reading.amounts.role_frames import GIFT, HANDED, JUST_PAID, SHIFTED

_Question = Callable[[Clause], MoneyRole | None]

_IN_ITS_CLAUSE: Final[tuple[_Question, ...]] = (
    fined_with_points,
    fined_beside_a_fee,  # before the names: the fee's name is another sum's
    summed_behind,
    named_behind,
    named_in_front,
    named_next,
    governed,  # 交了五百罚款 is a fine: what it is called says more than that it was paid
    come_to,
)
_NOT_CASH: Final = frozenset({MoneyRole.BRIBE, MoneyRole.LEVY, MoneyRole.TOTAL})


def role_of(text: str, start: int, end: int) -> tuple[MoneyRole, bool] | None:
    """Return what the sum at *start*:*end* of the folded text was, and whether that is sure.

    None when it was no money between the person and the office.
    """
    clause = Clause.of(text, start, end)
    if GIFT.search(text, max(0, start - 22), start) or is_gift(text, start, end):
        return MoneyRole.BRIBE, True
    if of_another_matter(text, start, end, clause.before, clause.after):
        return None
    if _is_handed_over(clause):
        called = _first(clause, (named_behind, named_in_front))
        return (called, True) if called in _NOT_CASH else (MoneyRole.PAID, True)
    told = _first(clause, _IN_ITS_CLAUSE)
    return _as_it_happened(clause, told or from_afar(clause), sure=told is not None)


def _first(clause: Clause, questions: tuple[_Question, ...]) -> MoneyRole | None:
    answers = (question(clause) for question in questions)
    return next((role for role in answers if role is not None), None)


def _is_handed_over(clause: Clause) -> bool:
    """要两百，我给了; 让交800，交完又说; I had 180 so he took that."""
    text, start, end = clause.text, clause.start, clause.end
    return (
        HANDED.match(text, end) is not None
        or JUST_PAID.match(text, end) is not None
        or text.startswith(f"就{text[start:end]}", end)
        or (text[start].isascii() and taken_from_him(text, start, end))
    )


def _as_it_happened(clause: Clause, role: MoneyRole, *, sure: bool) -> tuple[MoneyRole, bool]:
    if is_only_threatened(clause) or is_only_thought_of(clause, role):
        return MoneyRole.DEMANDED, True
    if is_held_out(clause, role) or is_refused(clause, role):
        role = MoneyRole.DEMANDED
    return role, sure and not SHIFTED.search(clause.before)
