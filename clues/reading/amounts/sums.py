"""What is told of one sum of money?"""

from dataclasses import dataclass
from decimal import Decimal

from clues.reading.amounts.money_role import MoneyRole, Remark


@dataclass(frozen=True, slots=True, kw_only=True)
class Sum:
    """An amount in yuan, up to *high* when a range was said; *rough* when only about it.

    *due*: it is said to be still unpaid; *remark*: how it went, where its role does
    not say so, or what it is beside another sum.
    """

    value: Decimal
    role: MoneyRole
    start: int
    end: int
    high: Decimal | None = None
    rough: bool = False
    due: bool = False
    remark: Remark | None = None
