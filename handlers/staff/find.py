"""How does a member look for clues: by a filter he picks, or by words?

A filter's value stands in its button, as ``kind/value/before/shown``: the list needs no memory.
"""

from collections.abc import Generator, Sequence
from typing import Any, Final

from clues import codes
from clues.lifecycle import State
from clues.speech import Choice, Line, Scope, Words
from desk.board import PAGE
from desk.search import Found, SeeFiltered, SeeFound, SeeUnits
from desk.talk import Frame
from desk.turn import Acts, Told
from handlers.dialog import asking
from handlers.dialog.book import Here
from handlers.dialog.flow import Accepted, Flow, Given, Kept, Prompt, Scene, Step, Unclear
from handlers.staff import card as cards
from handlers.staff import home, results

KINDS: Final = ("state", "category", "unit", "due", "source", "again")
DUE: Final = ("late", "today", "week")
FIND: Final = f"{results.FORM}find"
LONGEST: Final = 60
_PARTS: Final = 4
_HOME: Final = Choice(id="admin", label=Words("desk-page.home"), scope=Scope.WORD)


# --- by a filter --------------------------------------------------------------------------


def filter_(here: Here, rest: str = "") -> Acts:
    """Ask by what to filter, then for its value, then show the list."""
    kind, _, value = rest.partition("/")
    if kind not in KINDS:
        kinds = [(each, Words(f"desk-filter.{each}")) for each in KINDS]
        return _asked(here, Words("desk-filter"), kinds)
    values = yield from _values(here, kind)
    value = value or (values[0][0] if kind == "again" else "")
    if not value:
        head = Words("desk-filter-value", {"filter": Words(f"desk-filter.{kind}")})
        return _asked(here, head, [(f"{kind}/{each}", label) for each, label in values])
    return (yield from _list(here, kind, value, dict(values)))


def _list(here: Here, kind: str, rest: str, labels: dict[str, Line]) -> Acts:
    parts = rest.split("/")
    value, before, shown = parts[0], None, 0
    if len(parts) == _PARTS - 1 and all(each.isascii() and each.isdigit() for each in parts[1:]):
        before, shown = int(parts[1]), int(parts[2])
    asked = SeeFiltered(kind=kind, value=value)
    found = yield asked if before is None else SeeFiltered(kind=kind, value=value, before=before)
    name = labels.get(value, value)
    more = Choice(
        id="filter",
        label=Words("desk-page.next"),
        scope=Scope.WORD,
        subject=f"{kind}/{value}/{found.more}/{shown + PAGE}",
    )
    return _shown(here, found, name, shown, (more,) if found.more else ())


def _values(here: Here, kind: str) -> Generator[Any, Any, list[tuple[str, Line]]]:
    """Return what a filter may be set to: value and label."""
    match kind:
        case "state":
            return [(str(each), cards.state_name(each)) for each in State]
        case "category":
            taxonomy = here.house.campaign.taxonomy
            return [(each.id, each.label) for each in taxonomy.first_screen()]
        case "unit":
            units = yield SeeUnits()
            return [(each, cards.unit_name(here, each)) for each in units]
        case "again":
            return [("yes", Words("desk-filter.again"))]
        case "due":
            return [(each, Words(f"desk-filter-due.{each}")) for each in DUE]
    return [(each, Words(f"channel-name.{each}")) for each in here.house.channels_on]


def _asked(here: Here, head: Words, options: Sequence[tuple[str, Line]]) -> Told:
    choices = tuple(
        Choice(id="filter", label=label, scope=Scope.WORD, subject=subject)
        for subject, label in options
    )
    return home.placed(here, (head,), (*choices, _HOME))


# --- by words -----------------------------------------------------------------------------


def find(here: Here, rest: str = "") -> Acts:
    """Search for what stands behind the word, or ask for it first."""
    if rest:
        return (yield from _found(here, rest))
    fresh = here.on(results.without_forms(here.talk))
    return (yield from asking.begin(fresh, Frame(flow=FIND)))


def ask_words(_: Scene) -> Prompt:
    """Ask for the words."""
    leave = Choice(id="leave", label=Words("word.back"))
    return Prompt(lines=(Words("desk-find-ask"),), choices=(leave,), numbered=False)


def accept_words(_: Scene, given: Given) -> Accepted:
    """Take a few words."""
    if given.choice is not None:
        return Kept({"words": ""})
    if not given.words.strip() or len(given.words) > LONGEST:
        return Unclear(Words("desk-too-long", {"max": LONGEST, "n": len(given.words)}))
    return Kept({"words": given.words.strip()})


def finish(here: Here, scene: Scene) -> Acts:
    """Show what was found; without words the desk."""
    ended = here.on(results.without_forms(scene.talk))
    words = str(scene.answers["words"])
    return (yield from _found(ended, words)) if words else (yield from home.home(ended))


def _found(here: Here, words: str) -> Acts:
    number = codes.read_number(words)
    if number is not None:
        return (yield from home.card(here, number))
    found = yield SeeFound(words[:LONGEST])
    return _shown(here, found, words[:LONGEST], 0)


def _shown(here: Here, found: Found, name: Line, shown: int, more: tuple[Choice, ...] = ()) -> Told:
    """Show the hits as a list; none gives the same bytes, whatever the reason."""
    again = Choice(id="find", label=Words("desk-home.find"), scope=Scope.WORD)
    if not found.lines:
        return home.placed(here, (Words("desk-find-none"),), (again, _HOME))
    head = Words(
        "desk-page-beyond" if found.beyond else "desk-page",
        {"name": name, "first": shown + 1, "last": shown + len(found.lines), "total": found.total},
    )
    tail: tuple[Line, ...] = () if found.whole else (Words("desk-find-part"),)
    lines = (head, *home.rows(here, found), *tail)
    return home.placed(here, lines, (*home.openers(found), *more, again, _HOME))


FLOW: Final = Flow(
    name=FIND,
    finish=finish,
    steps=(Step(key="words", ask=ask_words, accept=accept_words, trail=False),),
    staff=True,
)
