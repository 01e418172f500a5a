"""What is the answer to one question: when was it, how much was it?

The guided conversation asks for one thing at a time; here a whole sentence may be the answer.
"""

from datetime import datetime
from decimal import Decimal

from clues.money import read_amount
from clues.reading.amounts.amounts import amounts
from clues.reading.reader import read
from clues.reading.slots import Name, Slot
from clues.reading.words.folding import fold
from clues.reading.words.numerals import numbers


def when(text: str, now: datetime) -> Slot | None:
    """Return the time that *text* tells, or None when it tells none or more than one.

    *now* is the local time (Asia/Shanghai) of the answer.
    """
    told = read(text, now=now).all(Name.TIME)
    return told[0] if len(told) == 1 else None


def amount(text: str) -> Decimal | None:
    """Return the yuan that *text* tells, or None when it is unsure or tells several sums."""
    plain = read_amount(text)
    if plain is not None:
        return plain
    folded = fold(text).text
    told = amounts(folded)
    if len(told) != 1 or told[0].rough or len(numbers(folded)) != 1:
        return None
    return told[0].value
