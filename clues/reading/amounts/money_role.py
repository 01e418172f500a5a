"""What can a sum of money be to the person who tells of it, and how did it go?"""

from enum import StrEnum


class MoneyRole(StrEnum):
    """What a sum of money was; ANNOUNCED is a fine that was said but may not be paid."""

    FINE = "fine"
    FEE = "fee"
    LEVY = "levy"
    BRIBE = "bribe"
    DEMANDED = "demanded"
    PAID = "paid"
    TOTAL = "total"
    ANNOUNCED = "announced"


class Remark(StrEnum):
    """What is told of a sum beside its role: how it went, or what it is beside another.

    It was PAID, or TAKEN from an account without him; it is only WRITTEN on a paper, or a PART.
    """

    PAID = "paid"
    TAKEN = "taken"
    WRITTEN = "written"
    PART = "part"
