"""How is it said what the lists say: what was looked up, where, in which edition, and no verdict?

One answer is a few lines of its own message; the same facts, shorter, are quoted on a report
and on the card that staff read.
"""

from collections.abc import Callable, Iterator, Mapping
from datetime import date, timedelta
from types import MappingProxyType
from typing import Final

from clues.checks import Checked, CheckResult, Point
from clues.door_question import Wanted
from clues.quiet import Quietness
from clues.registry import Edition, Record, RegistryKind
from clues.speech import Line, Value, Words
from desk.verify import DoorAnswer

STALE_AFTER: Final = timedelta(days=31)
_SHOWN: Final = 60
_Say = Callable[[DoorAnswer, Checked], Iterator[Line]]


def told(answer: DoorAnswer, today: date) -> tuple[Line, ...]:
    """Return everything that is answered, each fact with its source and edition."""
    lines: list[Line] = []
    if answer.checked is not None:
        lines += _checked(answer, answer.checked, today)
    lines += calendar(answer)
    if answer.count is not None:
        lines.append(_count("verify-cap", answer))
    return tuple(lines)


def quoted(answer: DoorAnswer) -> tuple[Words, ...]:
    """Return the same facts as one short line each, for a card."""
    found = [_check_line(answer, answer.checked)] if answer.checked is not None else []
    said = answer.quiet
    if said is not None and said.quietness in (Quietness.QUIET, Quietness.NOT_QUIET) and said.rule:
        found.append(Words(f"check-{said.quietness}", _calendar_values(answer)))
    if answer.count is not None:
        found.append(_count("check-cap", answer))
    return tuple(line for line in found if line is not None)


def list_name(kind: str) -> Words:
    """Return what a list is called."""
    return Words(f"registry-name-{kind}")


# --- one message --------------------------------------------------------------------------


def _checked(answer: DoorAnswer, checked: Checked, today: date) -> Iterator[Line]:
    if checked.result is CheckResult.NO_LIST:
        yield Words("verify-nolist", {"list": list_name(checked.about)})
        return
    yield from _SAYS[answer.question.wanted](answer, checked)
    if checked.edition is not None:
        yield from _source(checked.about, checked.edition, today)


def _source(kind: RegistryKind, edition: Edition, today: date) -> Iterator[Line]:
    yield Words("verify-source", {**_edition(kind, edition), "updated": edition.updated})
    if today - edition.updated > STALE_AFTER:
        yield Words("verify-stale", {"updated": edition.updated})


def _edition(kind: RegistryKind, edition: Edition) -> dict[str, Value]:
    return {"list": list_name(kind), "edition": edition.name, "source": edition.source}


def _filing(answer: DoorAnswer, checked: Checked) -> Iterator[Line]:
    if checked.record is None:
        key = "verify-absent" if answer.question.unit else "verify-absent-any"
        yield Words(key, {"day": answer.day, "unit": answer.unit, "company": answer.company})
        yield Words("verify-absent-not")
        return
    records = (checked.record, *checked.candidates)
    yield Words("verify-found", {"n": len(records)})
    for record in records:
        yield Words("verify-found-filing", _filing_values(record))
    if Point.ITEM in checked.differs:
        filed = {"filed": checked.record.text("item"), "told": answer.question.item}
        yield Words("verify-found-item", {name: text[:_SHOWN] for name, text in filed.items()})


def _filing_values(record: Record) -> dict[str, Value]:
    return {
        "unit": record.text("unit"),
        "company": record.text("company"),
        "from": record.valid_from,
        "to": record.valid_to,
        "item": record.text("item")[:_SHOWN],
        "filing": record.text("ident"),
    }


def _checkpoint(answer: DoorAnswer, checked: Checked) -> Iterator[Line]:
    if checked.record is None:
        yield Words("verify-point-absent", {"place": _place(answer)})
        yield Words("verify-point-absent-not")
        return
    record = checked.record
    yield Words(
        "verify-point-found",
        {
            "name": record.text("name"),
            "kind": record.text("sort") or list_name("point"),
            "unit": record.text("unit"),
            "approval": record.text("ident"),
            "by": record.text("approved_by"),
            "powers": record.text("powers")[: 2 * _SHOWN],
            "until": record.valid_to or Words("verify-open-end"),
        },
    )
    if not record.valid(answer.day):
        yield Words("verify-point-outside", {"day": answer.day, "until": _until(record)})
    if Point.FINES in checked.differs:
        yield Words("verify-point-fines")


def _until(record: Record) -> Value:
    return record.valid_to or record.valid_from


def _place(answer: DoorAnswer) -> Value:
    words = " ".join(answer.place.split())
    return words[:_SHOWN] or Words("verify-here")


def _fee(answer: DoorAnswer, checked: Checked) -> Iterator[Line]:
    if checked.record is None:
        yield Words("verify-fee-absent", {"name": answer.question.fee})
        return
    record = checked.record
    yield Words(
        "verify-fee-found",
        {
            "name": record.text("name"),
            "standard": record.text("standard")[:_SHOWN],
            "unit": record.text("unit"),
            "basis": record.text("basis")[:_SHOWN],
        },
    )


def _certificate(answer: DoorAnswer, checked: Checked) -> Iterator[Line]:
    ident = answer.question.ident
    if checked.record is None:
        yield Words("verify-officer-absent", {"id": ident})
        return
    record = checked.record
    until = record.valid_to or Words("verify-open-end")
    yield Words("verify-officer-found", {"id": ident, "unit": record.text("unit"), "until": until})
    if Point.TIME in checked.differs:
        yield Words("verify-officer-outside", {"day": answer.day})
    if Point.UNIT in checked.differs:
        yield Words("verify-officer-unit", {"told": answer.question.unit})


_SAYS: Final[Mapping[Wanted, _Say]] = MappingProxyType(
    {
        Wanted.FILING: _filing,
        Wanted.CHECKPOINT: _checkpoint,
        Wanted.FEE: _fee,
        Wanted.CERTIFICATE: _certificate,
    }
)


# --- the calendar and the count -----------------------------------------------------------


def calendar(answer: DoorAnswer) -> tuple[Line, ...]:
    """Return what the calendar says of the day; nothing where nothing was asked of it."""
    said = answer.quiet
    if said is None:
        return ()
    if said.rule is None:
        return (Words("verify-no-rule", {"area": answer.area}),)
    return (Words(f"verify-{said.quietness}", _calendar_values(answer)),)


def _calendar_values(answer: DoorAnswer) -> dict[str, Value]:
    rule = answer.quiet.rule if answer.quiet else None
    if rule is None:
        return {}
    return {
        "day": answer.day,
        "area": answer.area,
        "window": rule.window.words,
        "exceptions": "；".join(rule.exceptions)[: 2 * _SHOWN] or Words("value-none"),
        "source": f"{rule.source}{rule.approval and f'（{rule.approval}）'}",
        "edition": rule.edition,
    }


def _count(key: str, answer: DoorAnswer) -> Words:
    count = answer.count
    if count is None:
        raise LookupError("nothing was counted")
    return Words(
        key,
        {
            "unit": count.unit,
            "year": str(count.year),
            "count": count.count,
            "cap": count.cap,
            "source": count.basis,
            "edition": count.edition.name if count.edition else "",
        },
    )


# --- one line for a card ------------------------------------------------------------------


def _check_line(answer: DoorAnswer, checked: Checked) -> Words | None:
    if checked.edition is None:
        return None
    values: dict[str, Value] = {
        **_edition(checked.about, checked.edition),
        "day": answer.day,
        "what": _what(answer, checked),
    }
    if checked.record is None:
        return Words("check-absent", values)
    differs = next(iter(checked.differs), None)
    return Words(f"check-differs-{differs}" if differs else "check-found", values)


def _what(answer: DoorAnswer, checked: Checked) -> Value:
    """Return what was looked for, as the list has it or else as it was told."""
    if checked.record is not None:
        names = (checked.record.text("ident"), checked.record.text("name"))
        return next((name for name in names if name), checked.record.text("company"))
    question = answer.question
    return question.ident or question.fee or answer.company or _place(answer)
