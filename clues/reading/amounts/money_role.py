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


class Gone(StrEnum):
    """How the money of a sum went: it was paid, or taken from an account without him."""

    PAID = "paid"
    TAKEN = "taken"
