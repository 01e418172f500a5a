"""How are days, moments, amounts and sizes written in a person's language?

The callers pass local days and moments; nothing here knows a clock or a time zone.
"""

from datetime import date, datetime
from decimal import Decimal
from typing import Final

from locales import Catalogue

_WEEKDAYS: Final = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_UNITS: Final = ("KB", "MB", "GB")
_STEP: Final = 1024
_TEXTS: Final = Catalogue()


def day(d: date, language: str, *, today: date, desk: bool = False) -> str:
    """Return a calendar day in words, with its year when *today* lies in another one.

    Citizens read “11月26日（周四）”, the *desk* reads “11-26 周四”, English “Thursday 26 November”.
    """
    style = "date-desk" if desk else "date-day"
    key = style if d.year == today.year else f"{style}-year"
    name = _WEEKDAYS[d.weekday()]
    return _TEXTS.say(
        key,
        language,
        year=str(d.year),
        month=_TEXTS.say(f"month.m{d.month}", language),
        weekday=_TEXTS.say(f"weekday.{name}", language),
        short=_TEXTS.say(f"weekday-short.{name}", language),
        day=str(d.day),
        mm=f"{d.month:02}",
        dd=f"{d.day:02}",
    )


def moment(at: datetime, language: str, *, today: date | None = None) -> str:
    """Return a local moment to the minute, as a receipt shows it: “2026-11-19 22:08”.

    For the desk, which says what day is *today*: “11-19 22:08”, and “22:08” for one of today.
    """
    if today is not None and at.year == today.year:
        return _desk_moment(at, language, today)
    month = _TEXTS.say(f"month-short.m{at.month}", language)
    clock = f"{at.hour:02}:{at.minute:02}"
    return _TEXTS.say(
        "date-moment", language, year=str(at.year), month=month, dd=f"{at.day:02}", clock=clock
    )


def _desk_moment(at: datetime, language: str, today: date) -> str:
    clock = f"{at.hour:02}:{at.minute:02}"
    if at.date() == today:
        return clock
    return _TEXTS.say(
        "date-desk-moment", language, mm=f"{at.month:02}", dd=f"{at.day:02}", clock=clock
    )


def money(amount: Decimal, language: str) -> str:
    """Return an amount of yuan without needless zeros: “200元”, “0.5元”, “20000元”."""
    plain = amount.quantize(Decimal("0.01"))
    digits = f"{plain:f}".rstrip("0").rstrip(".")
    return _TEXTS.say("amount-yuan", language, amount=digits)


def size(count: int) -> str:
    """Return a number of bytes as people read file sizes: “1.2 MB”; never less than “1 KB”."""
    scaled = max(count / _STEP, 1.0)
    unit = 0
    while scaled >= _STEP and unit < len(_UNITS) - 1:
        scaled, unit = scaled / _STEP, unit + 1
    digits = f"{scaled:.0f}" if unit == 0 else f"{scaled:.1f}".removesuffix(".0")
    return f"{digits} {_UNITS[unit]}"
