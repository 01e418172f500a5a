"""What can a clue be about, and by which words does a person find it?"""

import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from clues.regex import regex
from clues.text import Text

LABEL_LENGTH = 12
_PARTS = regex(r"[、，,;；\s]+|(?=乱)")


class Deed(StrEnum):
    """The kind of official act (facet `action`): 处罚, 强制, 检查, 征收, 许可."""

    PENALTY = "penalty"
    COERCION = "coercion"
    INSPECTION = "inspection"
    LEVY = "levy"
    LICENCE = "licence"


class Setting(StrEnum):
    """Where it happens: 公路, 水路, 企业, 窗口, 其他."""

    ROAD = "road"
    WATERWAY = "waterway"
    ENTERPRISE = "enterprise"
    COUNTER = "counter"
    OTHER = "other"


class Asked(StrEnum):
    """What is asked of any report that does not tell it: 地点, 时间, 单位."""

    PLACE = "place"
    TIME = "time"
    AGENCY = "agency"


@dataclass(frozen=True, slots=True, kw_only=True)
class Category:
    """One leaf of the taxonomy.

    *label* is what a citizen reads (at most 12 characters), *official* what staff and ledgers
    read. *asks*, *money*, *papers* and *water* say what is asked; *sealed* that the clue goes to
    one named inbox only; *danger* that the safety text is shown first. *lead* and *coop*, when
    given, go before every route of the campaign.
    """

    id: str
    branch: str
    official: Text
    label: Text | None = None
    situation: Text | None = None
    aliases: tuple[str, ...] = ()
    action: Deed | None = None
    setting: Setting = Setting.OTHER
    asks: tuple[Asked, ...] = tuple(Asked)
    money: bool = False
    papers: bool = False
    water: bool = False
    sealed: bool = False
    danger: bool = False
    norm: str = ""
    lead: str | None = None
    coop: tuple[str, ...] = ()

    @property
    def name(self) -> Text:
        """Return the citizen's label, or the official name cut at 12 characters."""
        if self.label is not None:
            return self.label
        return Text.from_mapping({**self.official, "zh-Hans": str(self.official)[:LABEL_LENGTH]})


@dataclass(frozen=True, slots=True, kw_only=True)
class Branch:
    """An everyday situation; *tap* is its place on the first screen, None within another.

    *opens* names categories in order of commonness; ``road.*`` stands for all others whose
    branch is ``road``.
    """

    id: str
    label: Text
    situation: Text | None = None
    tap: int | None = None
    opens: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Word:
    """A word that stands for several categories at once, like 四乱; patterns as in Branch."""

    says: str
    means: tuple[str, ...]


# No slots: the names are folded once and kept, because find() is asked at every message.
@dataclass(frozen=True)
class Taxonomy:
    """All branches and categories of a campaign, and the words for several of them."""

    branches: tuple[Branch, ...]
    categories: tuple[Category, ...]
    words: tuple[Word, ...] = ()

    def first_screen(self) -> tuple[Branch, ...]:
        """Return the situations of the first question, in the order of their taps."""
        shown = (branch for branch in self.branches if branch.tap is not None)
        return tuple(sorted(shown, key=lambda branch: branch.tap or 0))

    def leaves(self, branch_id: str) -> tuple[Category, ...]:
        """Return what the branch opens, commonest first, each category once."""
        branch = self.branch(branch_id)
        return self._opened(branch.opens if branch and branch.opens else (f"{branch_id}.*",))

    def category(self, category_id: str) -> Category | None:
        """Return the category with exactly this id."""
        return self._by_id.get(category_id)

    def branch(self, branch_id: str) -> Branch | None:
        """Return the branch with exactly this id."""
        return self._branches.get(branch_id)

    def find(self, words: str) -> tuple[Category, ...]:
        """Return the categories *words* may mean: one when clear, several when it is not.

        An id, a label, an official name, an alias or a word decides; else each part of a list
        like 乱收费、乱罚款; else whatever begins with the words. Width, case and spaces do not
        matter.
        """
        wanted = folded(words)
        if not wanted:
            return ()
        return self._named(wanted) or self._listed(words) or self._beginning(wanted)

    @cached_property
    def _called(self) -> tuple[tuple[Category, frozenset[str]], ...]:
        return tuple((each, called(each)) for each in self.categories)

    @cached_property
    def _words(self) -> Mapping[str, tuple[str, ...]]:
        return {folded(word.says): word.means for word in self.words}

    def _named(self, wanted: str) -> tuple[Category, ...]:
        named = [each.id for each, names in self._called if wanted in names]
        return self._opened([*self._words.get(wanted, ()), *named])

    def _listed(self, words: str) -> tuple[Category, ...]:
        parts = [folded(part) for part in _PARTS.split(words)]
        found = [self._named(part) for part in parts if part]
        if not all(found):
            return ()
        return tuple(dict.fromkeys(each for some in found for each in some))

    def _beginning(self, wanted: str) -> tuple[Category, ...]:
        return tuple(
            each for each, names in self._called if any(name.startswith(wanted) for name in names)
        )

    def _opened(self, patterns: Iterable[str]) -> tuple[Category, ...]:
        found = [each for pattern in patterns for each in self._matching(pattern)]
        return tuple(dict.fromkeys(found))

    def _matching(self, pattern: str) -> Iterable[Category]:
        if pattern.endswith(".*"):
            return self._of_branch.get(pattern.removesuffix(".*"), ())
        return [found] if (found := self._by_id.get(pattern)) else ()

    # Every step of every conversation asks for a category or a branch.

    @cached_property
    def _by_id(self) -> Mapping[str, Category]:
        return {each.id: each for each in self.categories}

    @cached_property
    def _branches(self) -> Mapping[str, Branch]:
        return {each.id: each for each in self.branches}

    @cached_property
    def _of_branch(self) -> Mapping[str, list[Category]]:
        found: dict[str, list[Category]] = {}
        for each in self.categories:
            found.setdefault(each.branch, []).append(each)
        return found


def folded(words: str) -> str:
    """Return the words as they are compared: one width, one case, no spaces."""
    return "".join(unicodedata.normalize("NFKC", words).casefold().split())


def called(category: Category) -> frozenset[str]:
    """Return every folded name a category answers to."""
    names = [category.id, *category.name.values(), *category.official.values(), *category.aliases]
    return frozenset(folded(name) for name in names)
