"""Who must never learn that a clue exists?

The accused unit, everyone above it and everyone below it. A supervising body may look, unless
it is itself accused: the climb stops below it and the descent goes round it.
"""

from collections.abc import Iterable, Iterator, Mapping

from clues.campaign_parts import Unit


def closure(units: Mapping[str, Unit], accused: Iterable[str]) -> frozenset[str]:
    """Return the ids of all units behind the wall of a clue about *accused*.

    An accused unit that is not in *units* is still behind its own wall. Units named in the
    ``line`` of a walled unit are walled with it.
    """
    named = frozenset(accused)
    walled = set(named)
    for unit_id in named:
        walled.update(_above(units, unit_id))
    for unit_id in named:
        walled.update(_below(units, unit_id))
    for unit_id in tuple(walled):
        walled.update(_may_not_look(units, _line(units, unit_id)))
    return frozenset(walled)


def _above(units: Mapping[str, Unit], unit_id: str) -> Iterator[str]:
    seen = {unit_id}
    unit = units.get(unit_id)
    while unit is not None and unit.parent is not None and unit.parent not in seen:
        seen.add(unit.parent)
        unit = units.get(unit.parent)
        if unit is None or unit.oversight:
            return
        yield unit.id


def _below(units: Mapping[str, Unit], unit_id: str) -> Iterator[str]:
    seen, waiting = {unit_id}, [unit_id]
    while waiting:
        parent = waiting.pop()
        children = [each.id for each in units.values() if each.parent == parent]
        for child in _may_not_look(units, children):
            if child not in seen:
                seen.add(child)
                waiting.append(child)
                yield child


def _line(units: Mapping[str, Unit], unit_id: str) -> tuple[str, ...]:
    unit = units.get(unit_id)
    return unit.line if unit is not None else ()


def _may_not_look(units: Mapping[str, Unit], unit_ids: Iterable[str]) -> Iterator[str]:
    return (each for each in unit_ids if each not in units or not units[each].oversight)
