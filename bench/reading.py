"""How much of a story is read, and how much of what is read is right?

``python -m bench.reading [part …]`` scores tests/reading/cases.jsonl part by part. The *tuning*
parts were looked at while the rules were made; the misses of *held_out* were never opened; *late*
and *oblique* were opened once, after their first figures were written into decision 0015.
*strangers* is by a writer who never saw the rules, and was scored before a miss of it was opened.
*strangers_harder*, *strangers_later*, *strangers_last*, *strangers_unseen*, *strangers_opened*,
*strangers_talkative*, *strangers_short* and *tuning4* to *tuning7* are by such writers, too, and
were opened.
``--misses part`` lists what was missed or invented, to be used on the tuning parts alone.
"""

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import campaigns
from clues.reading.reader import Ground, read
from clues.reading.slots import Name, Reading

CASES = Path(__file__).parent.parent / "tests" / "reading" / "cases.jsonl"
PAPERS = ("papers_shown", "receipt_given", "notice_given")
SETS = ("agency", "plate", "road", "stake", "point", "district", "water", "company", "phone")
# An hour, a role and a category are right or wrong; only what was there is counted.
HITS = frozenset({"hour", "role", "category", "first category"})
TARGETS = {
    "date": 0.93,
    "hour": 0.95,
    "amount": 0.96,
    "role": 0.90,
    "agency": 0.97,
    "plate": 0.97,
    "road": 0.97,
    "stake": 0.97,
    "point": 0.85,
    "papers": 0.95,
    "category": 0.95,
}


@dataclass(slots=True)
class Score:
    """What was found rightly, invented, and missed."""

    right: int = 0
    invented: int = 0
    missed: int = 0
    wrong: list[str] = field(default_factory=list)

    @property
    def f1(self) -> float:
        """The harmonic mean of precision and recall; 1 when there was nothing to find."""
        every = 2 * self.right + self.invented + self.missed
        return 2 * self.right / every if every else 1.0

    @property
    def precision(self) -> float:
        """Which part of what was found is right."""
        return self.right / (self.right + self.invented) if self.right + self.invented else 1.0

    @property
    def recall(self) -> float:
        """Which part of what was there was found."""
        return self.right / (self.right + self.missed) if self.right + self.missed else 1.0


def figure(name: str, score: Score) -> float:
    """Return what is held against a target: F1, or the part hit where nothing can be invented."""
    return score.recall if name in HITS else score.f1


def cases(part: str) -> Iterator[Mapping[str, Any]]:
    """Yield the cases of one part."""
    yield from (case for case in _all_cases() if case["part"] == part)


def parts() -> tuple[str, ...]:
    """Return the names of the parts, in the order of the file."""
    return tuple(dict.fromkeys(case["part"] for case in _all_cases()))


@cache
def _all_cases() -> tuple[Mapping[str, Any], ...]:
    with CASES.open(encoding="utf-8") as lines:
        return tuple(map(json.loads, lines))


@cache
def scores(part: str) -> dict[str, Score]:
    """Read every case of *part* and return the score of each slot."""
    ground = Ground(categories=campaigns.load("standing").categories)
    found: dict[str, Score] = {}
    for case in cases(part):
        now = datetime.fromisoformat(case["now"])
        for name, score in _scored(case, read(case["text"], now=now, ground=ground)):
            kept = found.setdefault(name, Score())
            kept.right += score.right
            kept.invented += score.invented
            kept.missed += score.missed
            kept.wrong += [f"{case['id']} {case['text']}\n      {each}" for each in score.wrong]
    return found


def _scored(case: Mapping[str, Any], reading: Reading) -> Iterator[tuple[str, Score]]:
    gold = case["gold"]
    if gold.get("time") != "*":
        yield from _times(gold.get("time", []), reading)
    if gold.get("amount") != "*":
        yield from _amounts(gold.get("amount", []), reading)
    for name in SETS:
        if gold.get(name) != "*":
            told = [str(slot.value) for slot in reading.all(Name(name))]
            yield name, _compared(gold.get(name, []), told)
    for name in PAPERS:
        if gold.get(name) == "*":
            continue
        slot = reading.first(Name(name))
        told = [] if slot is None else [str(slot.value)]
        wanted = [[str(gold[name])]] if name in gold else []
        yield "papers", _compared(wanted, told, name)
    if "category" in gold:
        told = [str(slot.value) for slot in reading.all(Name.CATEGORY)]
        yield "category", _hit(gold["category"], told)
        yield "first category", _hit(gold["category"], told[:1])


def _hit(wanted: Sequence[str], told: Sequence[str]) -> Score:
    if any(each in wanted for each in told):
        return Score(right=1)
    return Score(missed=1, wrong=[f"category wanted {wanted}, told {list(told)}"])


def _compared(wanted: Sequence[Sequence[str]], told: Sequence[str], name: str = "") -> Score:
    """Match what was told with what was wanted, each of which may have alternatives."""
    score, left = Score(), list(told)
    for choices in wanted:
        match = next((each for each in left if each in choices), None)
        if match is None:
            score.missed += 1
            score.wrong.append(f"missed {name} {'|'.join(choices)}; told {list(told)}")
        else:
            left.remove(match)
            score.right += 1
    score.invented = len(left)
    score.wrong += [f"invented {name} {each}" for each in left]
    return score


def _times(wanted: Sequence[Sequence[str]], reading: Reading) -> Iterator[tuple[str, Score]]:
    told = [str(slot.value).partition("/")[0] for slot in reading.all(Name.TIME)]
    days = [[choice[:10] for choice in choices] for choices in wanted]
    yield "date", _compared(days, [each[:10] for each in told])
    hours = [choices for choices in wanted if all("T" in choice for choice in choices)]
    exact = Score()
    for choices in hours:
        if any(each in choices for each in told):
            exact.right += 1
        else:
            exact.missed += 1
            exact.wrong.append(f"hour wanted {choices}, told {told}")
    yield "hour", exact


def _amounts(wanted: Sequence[Any], reading: Reading) -> Iterator[tuple[str, Score]]:
    told = [(_plain(slot.value), str(slot.role)) for slot in reading.all(Name.AMOUNT)]
    yield "amount", _compared([[value] for value, _ in wanted], [value for value, _ in told])
    roles = Score()
    for value, choices in wanted:
        given = [role for each, role in told if each == value]
        if not given or "*" in choices:
            continue
        if any(role in choices for role in given):
            roles.right += 1
        else:
            roles.missed += 1
            roles.wrong.append(f"role of {value}: wanted {choices}, told {given}")
    yield "role", roles


def _plain(value: object) -> str:
    number = Decimal(str(value))
    return format(number.normalize(), "f")


def _table(part: str) -> Iterator[str]:
    found = scores(part)
    count = sum(1 for _ in cases(part))
    yield f"{part} ({count} stories)"
    yield f"  {'slot':<16}{'n':>5}{'P':>7}{'R':>7}{'F1':>7}   target"
    for name, score in found.items():
        target, reached = TARGETS.get(name), figure(name, score)
        said = "" if target is None else f"{target:.2f}" + ("" if reached >= target else "  below")
        row = f"{score.precision:>7.3f}{score.recall:>7.3f}{score.f1:>7.3f}"
        yield f"  {name:<16}{score.right + score.missed:>5}{row}   {said}"


def main(words: Sequence[str]) -> None:
    """Print a table for each part, or what was missed in one."""
    if words[:1] == ["--misses"]:
        for name, score in scores(words[1]).items():
            if len(words) < 3 or name in words[2:]:  # noqa: PLR2004  # the option, its part, slots
                print("\n".join(f"{name}: {each}" for each in score.wrong))
        return
    for part in words or sorted(
        {json.loads(line)["part"] for line in CASES.open(encoding="utf-8")}
    ):
        print("\n".join(_table(part)), flush=True)


if __name__ == "__main__":
    main(sys.argv[1:])
