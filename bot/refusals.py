"""Which faults are not ours but an operator's to mend, and what is he told?"""

from collections.abc import Mapping
from typing import Final

import asyncpg  # type: ignore[import-untyped] # it ships no types
from sqlalchemy.exc import DBAPIError, InterfaceError, OperationalError

from bot.operator_words import both, fault_line
from bot.setting_faults import SettingsFaults
from bot.terminal import Refusal
from clues.errors import CampaignFaults, CampaignUnknown
from storage.database import Unstored
from storage.master import KeyFault, KeyFileBroken, KeyFileExposed, KeyFileMissing
from storage.migrate import SchemaFault
from storage.snapshot import BackupRefused
from storage.sqlite import FileInUse

# Their own message already says what happened and what to do.
SPEAKING: Final = (CampaignFaults, Refusal)
#: Theirs says it in English alone; the text beside it says the same in the operator's language.
HINTS: Final[Mapping[type[Exception], str]] = {
    KeyFileMissing: "operator-key-missing",
    KeyFileExposed: "operator-key-open",
    KeyFileBroken: "operator-key-broken",
    KeyFault: "operator-key-other",
    FileInUse: "operator-file-in-use",
    BackupRefused: "operator-backup-refused",
    SchemaFault: "operator-schema",
}
_AWAY: Final = (
    OperationalError,
    InterfaceError,
    Unstored,
    ConnectionError,
    TimeoutError,
    asyncpg.PostgresError,
)
_NO_TABLE: Final = "42P01"  # PostgreSQL's word for a table that is not there


def lines_of(fault: Exception) -> list[str]:
    """Return what to tell about *fault*, or nothing when it is a fault of the program."""
    if isinstance(fault, SettingsFaults):
        return [fault_line(each) for each in fault.faults]
    if isinstance(fault, CampaignUnknown):
        return [both("operator-campaign-unknown", name=fault.name, names=", ".join(fault.shipped))]
    if isinstance(fault, SPEAKING):
        return str(fault).splitlines()
    hint = next((key for kind, key in HINTS.items() if isinstance(fault, kind)), None)
    if hint is not None:
        return [both(hint, why=str(fault))]
    if isinstance(fault, DBAPIError) and _lacks_tables(fault):
        return [both("operator-db-empty")]
    if isinstance(fault, _AWAY):
        cause = getattr(fault, "orig", None) or fault
        return [both("operator-db-away", why=f"{type(cause).__name__}: {cause}")]
    if isinstance(fault, OSError):
        return [both("operator-os", why=str(fault))]
    return []


def _lacks_tables(fault: DBAPIError) -> bool:
    state = getattr(fault.orig, "sqlstate", None)
    return state == _NO_TABLE or "no such table" in str(fault.orig)
