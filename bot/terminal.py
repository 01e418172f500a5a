"""How does a command answer: to a person in lines, to a program in JSON?"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any, TextIO

from bot.operator_words import both

DONE, REFUSED, USAGE = 0, 1, 2
UNHEARD = 141
"""As the shell says of a program whose reader went away (128 and SIGPIPE)."""
GAP = "  "

Row = Mapping[str, Any]


class Unheard(Exception):
    """Whoever read what a command says has read enough (`| head`)."""


class Refusal(Exception):
    """A command cannot be done as asked; *key* names the text that says why and what to do."""

    def __init__(self, key: str, **values: str | int) -> None:
        super().__init__(key)
        self.key, self.values = key, values

    def __str__(self) -> str:
        return both(self.key, **self.values)


@dataclass(frozen=True, slots=True)
class Terminal:
    """Where a command writes; *as_json* when a program reads."""

    out: TextIO
    err: TextIO
    as_json: bool = False

    def say(self, key: str, **values: str | int) -> None:
        """Write a text for people; a program is not told."""
        if not self.as_json:
            self.line(both(key, **values))

    def line(self, text: str) -> None:
        """Write one line."""
        try:
            self.out.write(f"{text}\n")
        except BrokenPipeError:
            raise Unheard from None

    def end(self) -> None:
        """Have everything written that was said."""
        try:
            self.out.flush()
        except BrokenPipeError:
            raise Unheard from None

    def complain(self, text: str) -> None:
        """Write one line where faults go."""
        self.err.write(f"{text}\n")

    def facts(self, value: Row | Sequence[Row], *, empty: str = "") -> None:
        """Write facts: JSON for a program, else columns; *empty* is said when there are none."""
        if self.as_json:
            self.line(json.dumps(value, ensure_ascii=False, default=_plain))
        elif isinstance(value, Mapping):
            self._columns([(name, _shown(each)) for name, each in value.items()])
        elif value:
            self._columns([tuple(_shown(each) for each in row.values()) for row in value])
        elif empty:
            self.say(empty)

    def _columns(self, rows: Sequence[Sequence[str]]) -> None:
        widths = [max(len(row[at]) for row in rows) for at in range(len(rows[0]))]
        for row in rows:
            cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=True)]
            self.line(GAP.join(cells).rstrip())


def _shown(value: object) -> str:
    if value is None:
        return "-"
    if isinstance(value, bool):
        return "是/yes" if value else "否/no"
    return value.isoformat(" ", "seconds") if isinstance(value, datetime) else str(value)


def _plain(value: object) -> str:
    return value.isoformat() if isinstance(value, (date, datetime)) else str(value)
