"""Was this a quiet day for this enterprise, and by which rule?

A quiet rule (企业宁静日、安静期) keeps ordinary inspections out on some days. It holds for an
area, for some classes of enterprises, and while it is in force; a later version takes over
on its first day, also in the middle of a month. Nothing here judges an inspection: a rule
lists exceptions, and staff decide whether one applies.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from typing import Final

from clues.quiet_window import In, Window


class Quietness(StrEnum):
    """What the calendar says of a day; a fact, never a verdict."""

    QUIET = "quiet"
    NOT_QUIET = "not-quiet"
    NO_RULE = "no-rule"  # none was in force on that day
    BY_CLASS = "by-class"  # it depends on the class of the enterprise, which is not known
    UNNAMED = "unnamed"  # the rule gives a number of days and does not say which


@dataclass(frozen=True, slots=True, kw_only=True)
class QuietRule:
    """One published rule. No *classes* means all enterprises; days in force are inclusive."""

    area: str
    window: Window
    source: str
    edition: str
    valid_from: date | None = None
    valid_to: date | None = None
    classes: tuple[str, ...] = ()
    exceptions: tuple[str, ...] = ()
    approval: str = ""

    def in_force(self, day: date) -> bool:
        """Tell whether the rule holds on *day*."""
        return (self.valid_from or date.min) <= day <= (self.valid_to or date.max)

    def covers(self, enterprise_class: str) -> bool:
        """Tell whether the rule speaks of this class."""
        return not self.classes or enterprise_class in self.classes


@dataclass(frozen=True, slots=True, kw_only=True)
class QuietAnswer:
    """What was found for a day; *rule* decided it, *rules* are all that were in force."""

    quietness: Quietness
    day: date
    rule: QuietRule | None = None
    rules: tuple[QuietRule, ...] = ()


def on_day(
    rules: Sequence[QuietRule], day: date, *, area: str, enterprise_class: str | None = None
) -> QuietAnswer:
    """Say what the rules of *area* that are in force on *day* make of it.

    A rule for the enterprise's class goes before one for all; of two versions the one with
    the later first day. Without a class the answer is given when all classes agree.
    """
    held = tuple(rule for rule in rules if rule.area == area and rule.in_force(day))
    if not held:
        return QuietAnswer(quietness=Quietness.NO_RULE, day=day)
    if enterprise_class:
        found = _for_class(held, enterprise_class)
        return _answer(day, found, held) if found else _other_classes(day, held)
    classes = {name for rule in held for name in rule.classes}
    deciding = [_for_class(held, name) for name in ("", *sorted(classes))]
    said = {_answer(day, rule, held).quietness if rule else _FREE for rule in deciding}
    newest = _newest([rule for rule in deciding if rule is not None])
    agreed = said.pop() if len(said) == 1 else Quietness.BY_CLASS
    return QuietAnswer(quietness=agreed, day=day, rule=newest, rules=held)


_FREE: Final = Quietness.NOT_QUIET  # of whom no rule speaks


CLAIMS: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType(
    {
        "safety": ("安全", "环保", "环境", "食品", "药品", "健康", "卫生", "质量", "消防"),
        "complaint": ("投诉", "举报", "信访", "媒体", "线索"),
        "higher": ("上级", "部署", "统一", "国务院", "省级"),
        "case": ("案", "违法行为", "执行"),
    }
)
"""What an inspector may say he comes for, and the words by which rules list it."""


def listed(exceptions: Iterable[str], claim: str) -> bool:
    """Tell whether a rule lists something like *claim*; whether it applies, staff decide."""
    words = CLAIMS.get(claim, ())
    return any(word in exception for exception in exceptions for word in words)


def _for_class(rules: Sequence[QuietRule], name: str) -> QuietRule | None:
    own = [rule for rule in rules if name and name in rule.classes]
    return _newest(own) or _newest([rule for rule in rules if not rule.classes])


def _newest(rules: Sequence[QuietRule]) -> QuietRule | None:
    """Of equal first days the one that was published last, which stands last."""
    newest: QuietRule | None = None
    for rule in rules:
        first = rule.valid_from or date.min
        if newest is None or first >= (newest.valid_from or date.min):
            newest = rule
    return newest


def _answer(day: date, rule: QuietRule, held: tuple[QuietRule, ...]) -> QuietAnswer:
    quietness = _SAYS[rule.window.holds(day)]
    return QuietAnswer(quietness=quietness, day=day, rule=rule, rules=held)


def _other_classes(day: date, held: tuple[QuietRule, ...]) -> QuietAnswer:
    """Rules there are, but none speaks of this class: its days are not quiet by them."""
    return QuietAnswer(quietness=_FREE, day=day, rule=_newest(held), rules=held)


_SAYS: Final[Mapping[In, Quietness]] = MappingProxyType(
    {In.YES: Quietness.QUIET, In.NO: Quietness.NOT_QUIET, In.UNNAMED: Quietness.UNNAMED}
)
