"""What is told of one sum of money?"""

from dataclasses import dataclass
from decimal import Decimal

from clues.reading.amounts.money_role import Gone, MoneyRole


@dataclass(frozen=True, slots=True, kw_only=True)
class Sum:
    """An amount in yuan, up to *high* when a range was said; *rough* when only about it.

    *due*: it is said to be still unpaid; *gone*: how it went, where its role does not say so.
    """

    value: Decimal
    role: MoneyRole
    start: int
    end: int
    high: Decimal | None = None
    rough: bool = False
    due: bool = False
    gone: Gone | None = None
