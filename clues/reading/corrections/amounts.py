"""Which sum does a correction mean, and what was it?"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from clues.reading.amounts.roles import MoneyRole
from clues.reading.amounts.unpaid import none_wanted, unpaid
from clues.reading.corrections.changes import Change
from clues.reading.corrections.denials import DENIED, denied_in, without_denied
from clues.reading.single import amount
from clues.reading.slots import Name, Reading, Slot
from clues.reading.words.folding import fold
from clues.reading.words.numerals import numbers

_CLAUSES: Final = re.compile("[，,。;；!！]+")


def new_sums(known: Reading, said: Reading, text: str) -> Iterator[Change]:
    """Return each sum that *text* puts in the place of one told before, adds or takes back."""
    told = list(said.all(Name.AMOUNT)) or list(_bare(text))
    old = list(known.all(Name.AMOUNT))
    denied = {number.value for number in numbers(fold(denied_in(text)).text)}
    wrong = [slot for slot in old if slot.value in denied]
    for new in told:
        replaced = _replaced(new, wrong, old, text_says_paid=_HANDED.search(text) is not None)
        if replaced is not None:
            old.remove(replaced)
            wrong = [slot for slot in wrong if slot is not replaced]
        # A correction keeps what the sum was, unless that is what it corrects.
        anew = replaced is None or (new.role is not None and new.value == replaced.value)
        kept = new if replaced is None or anew else replace(new, role=replaced.role)
        yield Change(name=Name.AMOUNT, old=replaced, new=kept)
    if not told:
        yield from (Change(name=Name.AMOUNT, old=slot, new=None) for slot in wrong)
        if not wrong and none_wanted(text):
            yield from (Change(name=Name.AMOUNT, old=slot, new=None) for slot in old)
        elif not wrong and unpaid(text):
            yield from _only_demanded(old)


def _only_demanded(old: list[Slot]) -> Iterator[Change]:
    """没有收钱，只是说要罚: what was said to be paid was demanded; told twice, it goes."""
    demanded = {slot.value for slot in old if slot.role in _DEMANDS}
    for slot in old:
        if slot.role in _DEMANDS:
            continue
        again = slot.value in demanded or (demanded and slot.role is MoneyRole.PAID)
        new = None if again else replace(slot, role=MoneyRole.DEMANDED)
        yield Change(name=Name.AMOUNT, old=slot, new=new)


_DEMANDS: Final = frozenset({MoneyRole.DEMANDED, MoneyRole.BRIBE})


_IT_WAS: Final = re.compile(
    "^(?:actually |no |sorry )*"
    "(?:(?:it|(?:the )?(?:amount|sum|fine|fee|price)) (?:was|is|should be)|"
    "that's|should be) ",
    re.IGNORECASE,
)


def _bare(text: str) -> Iterator[Slot]:
    """500, 是五百: a number alone in its clause is an amount, as it answers a line about money."""
    for clause in _CLAUSES.split(DENIED.sub("，", without_denied(text))):
        left = _IT_WAS.sub("", clause.strip(" 是"))
        value = amount(left)
        start = text.rfind(left) if value is not None else -1
        if start >= 0 and value is not None:
            yield Slot(name=Name.AMOUNT, value=value, text=left, start=start, end=start + len(left))
            return


_HANDED: Final = re.compile(
    "(?<!没)(?<!要)(?<!不)(?:我|俺|们|只|就|还是|最后|先|实际)?(?:给|交|付|掏|转)了|\bpaid\b"
)


def _replaced(
    new: Slot, wrong: list[Slot], old: list[Slot], *, text_says_paid: bool
) -> Slot | None:
    if wrong:
        return wrong[0]
    same = [slot for slot in old if slot.role == new.role]
    if len(same) == 1:
        return same[0]
    if new.role is MoneyRole.PAID and text_says_paid:
        return None  # 要罚两千……我给了五百: a second sum
    return old[0] if len(old) == 1 else None
