"""Does every name in a campaign lead somewhere, and is everything within reach?

Names are looked up in the tables as they were written, so that a row with a fault of its own
does not make every row that mentions it look wrong too.
"""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import Any

from clues.campaign_parts import Campaign
from clues.campaign_rows import meant
from clues.errors import Fault
from clues.regex import regex
from clues.taxonomy import LABEL_LENGTH, Category, folded

FIRST_SCREEN = 8
SCENE = regex(r"[A-Za-z0-9_-]{1,40}")
"""What the id of a point may be: Telegram, WeChat and an address carry it unchanged."""
_TAKEN = ("web",)
_TAKEN_STARTS = ("join-", "move-", "show-")
_NOT = '"web", "join-…", "move-…", "show-…"'

Faults = Iterator[Fault]


def loose_ends(campaign: Campaign, raw: Mapping[str, Any]) -> Faults:
    """Yield every fault between rows of a campaign; *raw* is the file as written."""
    for look in _LOOKS:
        yield from look(campaign, raw)


def place_of(section: str, key: str, row: object) -> str:
    """Return how a fault names a row: by its section and the field that names it."""
    name = row.get(key, "?") if isinstance(row, Mapping) else "?"
    return f'{section} "{name}"'


def _duplicates(_: Campaign, raw: Mapping[str, Any]) -> Faults:
    for section, key in _KEYS.items():
        for name, times in Counter(_names(raw, section, key)).items():
            if times > 1:
                yield Fault(f'{section} "{name}"', f"stands here {times} times")


def _unit_tree(campaign: Campaign, raw: Mapping[str, Any]) -> Faults:
    for unit in campaign.units.values():
        place = f'unit "{unit.id}"'
        if unit.parent is not None:
            yield from _unknown_units(raw, place, "parent", [unit.parent])
        yield from _unknown_units(raw, place, "line", unit.line)
        yield from _unknown(place, "agency", unit.agencies, _names(raw, "agency"))
        if _own_ancestor(campaign, unit.id):
            yield Fault(place, "is above itself")
    if not campaign.receiving():
        yield Fault("campaign", "no unit has receiving = true, so nobody would read a clue")


def _own_ancestor(campaign: Campaign, unit_id: str) -> bool:
    seen: set[str] = set()
    above = campaign.units[unit_id].parent
    while above is not None and above in campaign.units and above not in seen:
        if above == unit_id:
            return True
        seen.add(above)
        above = campaign.units[above].parent
    return False


def _branches(campaign: Campaign, raw: Mapping[str, Any]) -> Faults:
    known, leaves = _names(raw, "branch"), _names(raw, "category")
    for branch in campaign.branches:
        place = f'branch "{branch.id}"'
        yield from _opens(place, branch.opens, known, leaves)
    for word in campaign.taxonomy.words:
        yield from _opens(f'word "{word.says}"', word.means, known, leaves)
    yield from _taps([branch.tap for branch in campaign.branches if branch.tap is not None])


def _opens(place: str, opened: Iterable[str], branches: list[str], leaves: list[str]) -> Faults:
    for each in opened:
        among = branches if each.endswith(".*") else leaves
        yield from _unknown(place, "category", [each.removesuffix(".*")], among, each)


def _taps(taps: list[int]) -> Faults:
    if len(taps) != len(set(taps)):
        yield Fault("branch", "two branches have the same tap")
    if not taps or len(taps) > FIRST_SCREEN:
        yield Fault("branch", f"one to {FIRST_SCREEN} branches must have a tap, not {len(taps)}")


def _categories(campaign: Campaign, raw: Mapping[str, Any]) -> Faults:
    opened = {
        leaf.id
        for branch in campaign.taxonomy.first_screen()
        for leaf in campaign.taxonomy.leaves(branch.id)
    }
    for category in campaign.categories:
        place = f'category "{category.id}"'
        yield from _unknown(place, "branch", [category.branch], _names(raw, "branch"))
        yield from _led(category, raw, place)
        if len(str(category.name)) > LABEL_LENGTH:
            yield Fault(place, f'label "{category.name}" is over {LABEL_LENGTH} characters')
        if category.id not in opened:
            yield Fault(place, "no branch of the first screen opens it")


def _led(category: Category, raw: Mapping[str, Any], place: str) -> Faults:
    if category.lead is not None:
        yield from _unknown_units(raw, place, "lead unit", [category.lead])
    yield from _unknown_units(raw, place, "cooperating unit", category.coop)


def _aliases(campaign: Campaign, _: Mapping[str, Any]) -> Faults:
    owner: dict[str, str] = {}
    words = [(folded(str(each.name)), each.id) for each in campaign.categories]
    words += [(folded(word), each.id) for each in campaign.categories for word in each.aliases]
    for word, category_id in words:
        first = owner.setdefault(word, category_id)
        if first != category_id:
            yield Fault(f'category "{category_id}"', f'"{word}" already means "{first}"')


def _routes(campaign: Campaign, raw: Mapping[str, Any]) -> Faults:
    goals = ["*", *_names(raw, "branch"), *_names(raw, "category")]
    for route in campaign.routes:
        place = f'route "{route.about}"'
        yield from _unknown(place, "about", [route.about], goals)
        yield from _unknown_units(raw, place, "lead unit", [route.lead])
        yield from _unknown_units(raw, place, "cooperating unit", route.coop)
        if route.lead in route.coop:
            yield Fault(place, f'"{route.lead}" both leads and cooperates')
    routed = set(_names(raw, "route", "about"))
    for category in campaign.categories:
        if category.lead is None and not routed & {"*", category.id, category.branch}:
            yield Fault(f'category "{category.id}"', "no route leads it to a unit")


def _preset(_: Campaign, raw: Mapping[str, Any]) -> Faults:
    if isinstance(wanted := raw.get("preset"), str):
        yield from _unknown("campaign", "preset", [wanted], _names(raw, "deadline"))


def _phases(campaign: Campaign, _: Mapping[str, Any]) -> Faults:
    for phase in campaign.phases:
        if phase.end is not None and phase.end < phase.start:
            yield Fault(f'phase "{phase.id}"', f"ends {phase.end}, before it starts")


def _helpers(campaign: Campaign, raw: Mapping[str, Any]) -> Faults:
    branches = _names(raw, "branch")
    for agency in campaign.agencies:
        place = f'agency "{agency.id}"'
        if agency.unit is not None:
            yield from _unknown_units(raw, place, "unit", [agency.unit])
        yield from _unknown(place, "branches", agency.branches, branches)
    for questions in campaign.ask_sets:
        place = f'ask "{questions.branch}"'
        yield from _unknown(place, "branch", [questions.branch], ["*", *branches])
    for group in campaign.groups:
        members = [group.head, *group.members]
        yield from _unknown_units(raw, f'group "{group.id}"', "member", members)


def _lists(campaign: Campaign, _: Mapping[str, Any]) -> Faults:
    needed = {
        "channel": campaign.channels,
        "decline_reason": campaign.decline_reasons,
        "outcome": campaign.outcomes,
    }
    for section, rows in needed.items():
        if not rows:
            yield Fault("campaign", f"at least one [[{section}]] is needed")


def _points(campaign: Campaign, _: Mapping[str, Any]) -> Faults:
    for point in campaign.points:
        place = f'point "{point.id}"'
        if not SCENE.fullmatch(point.id):
            yield Fault(place, "id must be 1 to 40 letters, digits, - or _, as codes carry it")
        if point.id in _TAKEN or point.id.startswith(_TAKEN_STARTS):
            yield Fault(place, f"id means something else in an address; not {_NOT}")
        if not point.place.strip():
            yield Fault(place, '"place" is empty')


def _unknown_units(
    raw: Mapping[str, Any], place: str, what: str, unit_ids: Iterable[str]
) -> Faults:
    known = _names(raw, "unit")
    for unit_id in unit_ids:
        if unit_id not in known:
            yield Fault(place, f'{what} "{unit_id}" is not in [[unit]]{meant(unit_id, known)}')


def _unknown(
    place: str, what: str, wanted: Iterable[str], known: list[str], written: str = ""
) -> Faults:
    for name in wanted:
        if name not in known:
            yield Fault(place, f'{what} "{written or name}" leads nowhere{meant(name, known)}')


def _names(raw: Mapping[str, Any], section: str, key: str = "id") -> list[str]:
    rows = raw.get(section, [])
    if not isinstance(rows, list):
        return []
    return [str(row[key]) for row in rows if isinstance(row, Mapping) and key in row]


_KEYS = {
    "unit": "id",
    "branch": "id",
    "category": "id",
    "word": "says",
    "deadline": "id",
    "route": "about",
    "phase": "id",
    "group": "id",
    "channel": "id",
    "agency": "id",
    "district": "name",
    "decline_reason": "id",
    "ask": "branch",
    "outcome": "id",
    "measure": "id",
    "source": "id",
    "point": "id",
}

_LOOKS: tuple[Callable[[Campaign, Mapping[str, Any]], Faults], ...] = (
    _duplicates,
    _unit_tree,
    _branches,
    _categories,
    _aliases,
    _routes,
    _preset,
    _phases,
    _helpers,
    _lists,
    _points,
)
