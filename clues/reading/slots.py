"""What does the bot understand of a story, and by which words?"""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from clues.reading.amounts.money_role import MoneyRole, Remark
from clues.reading.times.moments import Grain, Part


class Name(StrEnum):
    """What a slot tells; the same names in code, in `clueline read` and in tests."""

    TIME = "time"
    PLACE = "place"
    ROAD = "road"
    STAKE = "stake"
    POINT = "point"
    DISTRICT = "district"
    WATER = "water"
    AMOUNT = "amount"
    AGENCY = "agency"
    PLATE = "plate"
    COMPANY = "company"
    CREDIT_CODE = "credit_code"
    PHONE = "phone"
    PAPERS_SHOWN = "papers_shown"
    RECEIPT_GIVEN = "receipt_given"
    NOTICE_GIVEN = "notice_given"
    CATEGORY = "category"


@dataclass(frozen=True, slots=True, kw_only=True)
class Slot:
    """One thing that was understood; *text* is ``story[start:end]``, word for word.

    *value* is what :class:`Name` promises: ISO times without a zone (local), yuan, ids, words.
    *rough* says that the person spoke of about so much, or that another category is as likely;
    *high* is the upper end of a range; *half* says of an hour that nobody said whether it was of
    the morning or of the evening; *due* is a sum that is said to be still unpaid, *remark* tells
    how it went, or what it is beside another.
    """

    name: Name
    value: str | Decimal | bool
    text: str
    start: int
    end: int
    role: MoneyRole | None = None
    grain: Grain | None = None
    part: Part | None = None
    half: bool = False
    high: Decimal | None = None
    rough: bool = False
    due: bool = False
    remark: Remark | None = None


@dataclass(frozen=True, slots=True)
class Reading:
    """A story and its slots, in the order of :class:`Name`, the surest of a name first."""

    story: str
    slots: tuple[Slot, ...] = ()

    def all(self, name: Name) -> tuple[Slot, ...]:
        """Return every slot of that name."""
        return tuple(slot for slot in self.slots if slot.name == name)

    def first(self, name: Name) -> Slot | None:
        """Return the surest slot of that name."""
        return next(iter(self.all(name)), None)

    def __iter__(self) -> Iterator[Slot]:
        return iter(self.slots)
