"""Of which parts is a campaign made?

Every class is one kind of row in a campaign's file: a field without a default must be there,
and a field that is not here is a fault. A new field needs no other code to be read.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from clues.deadlines import Preset
from clues.taxonomy import Branch, Category, Taxonomy
from clues.text import Text


class AnonymousPolicy(StrEnum):
    """What an anonymous clue is: answered as any other, read as a lead, or refused as such."""

    ACCEPT = "accept"
    LEAD = "lead"
    REFUSE = "refuse"


@dataclass(frozen=True, slots=True, kw_only=True)
class Unit:
    """A body that receives, handles, supervises or is reported.

    *called* are short words people use for it. *oversight* marks a supervising body that the
    wall lets through unless it is itself accused; *line* are further units its affairs touch.
    *agencies* are the answers to "which unit was it?" that mean this one. *bulletin_only* is a
    newsroom: it may cooperate, and gets the anonymised bulletin, never a clue.
    """

    id: str
    name: Text
    parent: str | None = None
    called: tuple[str, ...] = ()
    receiving: bool = False
    oversight: bool = False
    bulletin_only: bool = False
    agencies: tuple[str, ...] = ()
    line: tuple[str, ...] = ()
    contact: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Route:
    """Who leads and who cooperates for a category, a branch, or (``*``) everything else."""

    about: str
    lead: str
    coop: tuple[str, ...] = ()
    source: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Phase:
    """A step of the campaign; phases may overlap. No *end* means: kept up for good."""

    id: str
    name: Text
    start: date
    end: date | None = None
    gates: tuple[Text, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class OtherChannel:
    """Where a matter that is not ours is dealt with, and how one gets there."""

    id: str
    name: Text
    how: Text
    matter: Text | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Point:
    """A place where a poster hangs; its code opens a report that begins at *place*.

    *name* is what stands on the poster, *place* the words a report keeps.
    """

    id: str
    name: Text
    place: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Agency:
    """An answer to "which unit was it?"; *branches* ask with it as a ready option."""

    id: str
    label: Text
    called: tuple[str, ...] = ()
    unit: str | None = None
    branches: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class District:
    """A county, district or town of this deployment, and what people *called* it for short."""

    name: str
    called: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Named:
    """A word staff choose from a list: a reason, an outcome, a measure, a source."""

    id: str
    label: Text


@dataclass(frozen=True, slots=True, kw_only=True)
class AskSet:
    """What staff usually ask a reporter about clues of one branch (``*`` for any)."""

    branch: str
    questions: tuple[Text, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Document:
    """A paper the campaign rests on, or the campaign's own."""

    title: str
    number: str = ""
    issuer: str = ""
    issued: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Group:
    """A body set up for the campaign alone, made of units; never a list of persons."""

    id: str
    name: Text
    head: str
    members: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Head:
    """What stands at the top of a campaign's file, before its lists.

    *preset* is the id of the rule whose periods are promised. *notice_version* is the version
    of the privacy notice a reporter agrees to; *draft_days* is how long a draft is kept;
    *crisis_line* is the telephone number told to somebody in despair.
    """

    id: str
    name: Text
    office: Text
    phone: str
    notice_version: str
    preset: str
    area: Text | None = None
    anonymous_policy: AnonymousPolicy = AnonymousPolicy.ACCEPT
    draft_days: int = 14
    crisis_line: str = "12356"
    names_units_to_reporters: bool = True


@dataclass(frozen=True, slots=True, kw_only=True)
class WeChatNotices:
    """What the Official Account may notify of while nobody is in the chat.

    *subscription* and *template* are the platform's numbers; *long_term* says that the
    subscription needs no consent for each message. *thing*, *phrase* and *time* are what the
    template calls its fields; "" leaves one out.
    """

    subscription: str | None = None
    template: str | None = None
    long_term: bool = False
    thing: str = "thing1"
    phrase: str = "phrase2"
    time: str = "time3"


@dataclass(frozen=True, slots=True, kw_only=True)
class Campaign(Head):
    """One campaign, checked: every name in it leads somewhere."""

    units: Mapping[str, Unit]
    taxonomy: Taxonomy
    presets: Mapping[str, Preset]
    routes: tuple[Route, ...] = ()
    phases: tuple[Phase, ...] = ()
    documents: tuple[Document, ...] = ()
    groups: tuple[Group, ...] = ()
    channels: tuple[OtherChannel, ...] = ()
    agencies: tuple[Agency, ...] = ()
    districts: tuple[District, ...] = ()
    decline_reasons: tuple[Named, ...] = ()
    ask_sets: tuple[AskSet, ...] = ()
    outcomes: tuple[Named, ...] = ()
    measures: tuple[Named, ...] = ()
    sources: tuple[Named, ...] = ()
    wechat: WeChatNotices = WeChatNotices()
    points: tuple[Point, ...] = ()

    @property
    def branches(self) -> tuple[Branch, ...]:
        """Return all branches, also those within another."""
        return self.taxonomy.branches

    @property
    def categories(self) -> tuple[Category, ...]:
        """Return all categories."""
        return self.taxonomy.categories

    @property
    def deadlines(self) -> Preset:
        """Return the preset whose periods this campaign promises."""
        return self.presets[self.preset]

    def receiving(self) -> tuple[Unit, ...]:
        """Return the units whose clerks receive clues, in the order of the file."""
        return tuple(unit for unit in self.units.values() if unit.receiving)

    def oversight(self) -> tuple[Unit, ...]:
        """Return the supervising units, in the order of the file."""
        return tuple(unit for unit in self.units.values() if unit.oversight)

    def agency(self, agency_id: str) -> Agency | None:
        """Return the agency with this id."""
        return next((each for each in self.agencies if each.id == agency_id), None)

    def point(self, point_id: str) -> Point | None:
        """Return the place of a poster's code, None when no poster has it."""
        return next((each for each in self.points if each.id == point_id), None)

    def meant_by(self, agency_id: str) -> tuple[Unit, ...]:
        """Return the units an agency may be; several, like townships, or none."""
        agency = self.agency(agency_id)
        named = agency.unit if agency is not None else None
        return tuple(
            unit for unit in self.units.values() if agency_id in unit.agencies or unit.id == named
        )

    def agencies_asked(self, branch_id: str) -> tuple[Agency, ...]:
        """Return the ready options of the agency question for clues of a branch."""
        return tuple(each for each in self.agencies if branch_id in each.branches)

    def questions(self, branch_id: str) -> tuple[Text, ...]:
        """Return what staff usually ask about clues of a branch."""
        sets = {each.branch: each.questions for each in self.ask_sets}
        return sets.get(branch_id) or sets.get("*", ())

    def on(self, day: date) -> tuple[Phase, ...]:
        """Return the phases that run on *day*; several when they overlap."""
        return tuple(
            phase
            for phase in self.phases
            if phase.start <= day and (phase.end is None or day <= phase.end)
        )
