"""What is wrong with this installation, and what to do about it?

Every check is one function that looks and changes nothing, except the marker by which the
evidence folder is known again. A check that breaks off is a finding, not a crash.
"""

import logging
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from bot import (
    doctor_database,
    doctor_letters,
    doctor_outside,
    doctor_place,
    doctor_staff,
    doctor_wechat,
)
from bot.doctor_finding import Finding, Look, bad
from bot.operator_words import both
from bot.refusals import lines_of
from bot.settings import Settings

__all__ = ["CHECKS", "Finding", "examine"]

log = logging.getLogger(__name__)

#: In the order they are told; each says which earlier one it cannot do without.
CHECKS: Final[Mapping[str, tuple[Look, str]]] = {
    "packages": (doctor_place.packages, ""),
    "zone": (doctor_place.zone, ""),
    "texts": (doctor_place.texts, ""),
    "campaign": (doctor_place.campaign, ""),
    "files": (doctor_place.files, ""),
    "disk": (doctor_place.disk, ""),
    "database": (doctor_database.reachable, ""),
    "whole": (doctor_database.whole, "database"),
    "durable": (doctor_database.durable, "database"),
    "clock": (doctor_database.clock, "database"),
    "stopped": (doctor_database.stopped, "database"),
    "readers": (doctor_staff.readers, "database"),
    "handlers": (doctor_staff.handlers, "database"),
    "keys": (doctor_database.keys, ""),
    "evidence": (doctor_database.evidence, "keys"),
    "scanner": (doctor_outside.scanner, "database"),
    "letters": (doctor_letters.letters, ""),
    "telegram": (doctor_outside.telegram, ""),
    "wechat": (doctor_wechat.account, "campaign"),
    "wechat-hook": (doctor_wechat.hook, "campaign"),
    "wechat-rights": (doctor_wechat.rights, "wechat"),
    "port": (doctor_outside.port, ""),
}


@dataclass(frozen=True, slots=True)
class Checked:
    """What one check found, and its name."""

    check: str
    found: Finding

    @property
    def fine(self) -> bool:
        """Whether nothing is to be done."""
        return self.found.fine

    def line(self) -> str:
        """Return the line an operator reads."""
        name = both(f"check-{self.check}")
        return f"{'✓' if self.fine else '✗'} {name}: {self.words()}"

    def words(self) -> str:
        """Return what was found, and what to do."""
        return self.found.literal or both(self.found.key, **self.found.values)

    def facts(self) -> dict[str, object]:
        """Return the same for a program."""
        return {"check": self.check, "fine": self.fine, "says": self.words()}


def examine(settings: Settings) -> list[Checked]:
    """Run every check; blocks, and may not be called inside a running loop."""
    found: dict[str, Finding] = {}
    for name, (look, needs) in CHECKS.items():
        if needs and not found[needs].fine:
            found[name] = bad("finding-skipped", name=both(f"check-{needs}"))
        else:
            found[name] = _once(_looked(look, settings), found)
    return [Checked(name, finding) for name, finding in found.items()]


def _once(finding: Finding, earlier: Mapping[str, Finding]) -> Finding:
    """Say what broke off for a reason that is told already as not looked at because of that."""
    told = (name for name, each in earlier.items() if finding.literal == each.literal)
    first = next(told, None) if finding.literal else None
    return finding if first is None else bad("finding-skipped", name=both(f"check-{first}"))


def _looked(look: Look, settings: Settings) -> Finding:
    try:
        return look(settings)
    except Exception as fault:
        lines = lines_of(fault)
        if lines:
            return Finding(fine=False, key="finding-raised", literal=" ".join(lines))
        log.debug("a check broke off", exc_info=fault)
        return bad("finding-raised", why=f"{type(fault).__name__}: {fault}")
