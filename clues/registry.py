"""Which published lists are there, and which edition of a list is asked about a day?

An edition is one file as it was published: it is never changed. A correction is a newer
edition. Of lists that are published whole (checkpoints, fees, certificates, quiet rules,
caps) the newest edition of each source that is in force on the day is asked. Filings,
enterprises and aliases come bit by bit, so every edition counts, and of one filing number
the newest row; an edition that lists most rows of an older one anew replaces it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Any, Final


class RegistryKind(StrEnum):
    """What a list is a list of."""

    FILING = "filing"
    CHECKPOINT = "checkpoint"
    FEE = "fee"
    CERTIFICATE = "certificate"
    QUIET = "quiet"
    ENTERPRISE = "enterprise"
    ALIAS = "alias"
    CAP = "cap"


CALLED: Final[Mapping[RegistryKind, tuple[str, ...]]] = MappingProxyType(
    {
        RegistryKind.FILING: ("filings", "检查备案", "备案", "涉企检查备案表"),
        RegistryKind.CHECKPOINT: ("checkpoints", "站卡", "站卡登记表", "检查站"),
        RegistryKind.FEE: ("fees", "收费", "收费目录", "收费目录清单"),
        RegistryKind.CERTIFICATE: ("certificates", "执法证", "执法证件", "证件"),
        RegistryKind.QUIET: ("quiet-rules", "quiet_rule", "宁静日", "安静期", "企业宁静日"),
        RegistryKind.ENTERPRISE: ("enterprises", "企业", "企业名录"),
        RegistryKind.ALIAS: ("aliases", "别名", "单位别名"),
        RegistryKind.CAP: ("caps", "频次上限", "年度频次上限", "上限"),
    }
)
"""Further words for a kind, as an operator may type them."""


def kind_called(word: str) -> RegistryKind | None:
    """Return the kind that *word* means."""
    plain = word.strip().casefold()
    return next((kind for kind in RegistryKind if plain == kind or plain in CALLED[kind]), None)


class EditionState(StrEnum):
    """Where an edition stands; only one in force is asked."""

    ARRIVING = "arriving"
    IN_FORCE = "in-force"


@dataclass(frozen=True, slots=True, kw_only=True)
class Edition:
    """One published file of one source. Days are inclusive; None is open.

    *updated* is the day the source gave it out; *digest* tells whether two files are one;
    *replaces* are older editions of the same source that it lists anew.
    """

    id: int
    kind: RegistryKind
    name: str
    source: str
    updated: date
    state: EditionState = EditionState.ARRIVING
    valid_from: date | None = None
    valid_to: date | None = None
    digest: str = ""
    rows: int = 0
    replaces: tuple[int, ...] = ()

    def covers(self, day: date) -> bool:
        """Tell whether the edition speaks of *day*."""
        return (self.valid_from or date.min) <= day <= (self.valid_to or date.max)


@dataclass(frozen=True, slots=True, kw_only=True)
class Record:
    """One row of an edition. *number* is the row in the file, *body* its columns by id.

    *ident* is what the source itself calls it (filing number, certificate number); *keys*
    are the words it may be looked up by.
    """

    number: int
    ident: str
    body: Mapping[str, Any]
    keys: frozenset[str] = frozenset()
    valid_from: date | None = None
    valid_to: date | None = None
    edition: Edition | None = None

    def valid(self, day: date) -> bool:
        """Tell whether the record itself holds on *day*, both ends included."""
        return (self.valid_from or date.min) <= day <= (self.valid_to or date.max)

    def text(self, name: str) -> str:
        """Return a column as text, empty when it was not filled."""
        return str(self.body.get(name) or "")

    def parts(self, name: str) -> tuple[str, ...]:
        """Return a column that holds a list."""
        return tuple(str(each) for each in self.body.get(name) or ())


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """The editions that speak of a day, newest first; none: the list was never entered."""

    editions: tuple[Edition, ...] = field(default=())

    @property
    def named(self) -> Edition | None:
        """The edition an answer names when nothing was found."""
        return self.editions[0] if self.editions else None


BIT_BY_BIT: Final = frozenset({RegistryKind.FILING, RegistryKind.ENTERPRISE, RegistryKind.ALIAS})
MOST_EDITIONS: Final = 24
"""So many editions are asked at most: two years of monthly filings of one source."""


def asked_on(editions: Iterable[Edition], kind: RegistryKind, day: date) -> Asked:
    """Return the editions of *kind* that are asked about *day*, newest first."""
    newest = sorted(
        (each for each in editions if each.kind is kind and each.state is EditionState.IN_FORCE),
        key=lambda each: each.id,
        reverse=True,
    )
    if kind in BIT_BY_BIT:
        replaced = {older for each in newest for older in each.replaces}
        standing = tuple(each for each in newest if each.id not in replaced)
        return Asked(editions=standing[:MOST_EDITIONS])
    return Asked(editions=_newest_of_each(each for each in newest if each.covers(day)))


def _newest_of_each(newest: Iterable[Edition]) -> tuple[Edition, ...]:
    of_source: dict[str, Edition] = {}
    for each in newest:
        of_source.setdefault(each.source, each)
    return tuple(of_source.values())


def newest_of_each(records: Iterable[Record]) -> list[Record]:
    """Return one record for each ident of a source: the one of the newest edition."""
    found: dict[tuple[str, str], Record] = {}
    for record in records:
        edition = record.edition
        key = (edition.source if edition else "", record.ident)
        held = found.get(key)
        if held is None or _id(held) < _id(record):
            found[key] = record
    return list(found.values())


def _id(record: Record) -> int:
    return record.edition.id if record.edition else 0
