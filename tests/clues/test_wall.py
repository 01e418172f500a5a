import pytest
from hypothesis import given
from hypothesis import strategies as st

from clues.campaign import Unit
from clues.text import Text
from clues.wall import closure


def unit(unit_id: str, parent: str | None = None, **more: object) -> Unit:
    """Return a unit named by its id."""
    return Unit(id=unit_id, name=Text.of(unit_id), parent=parent, **more)  # type: ignore[arg-type]


@st.composite
def trees(draw: st.DrawFn) -> dict[str, Unit]:
    """Draw a tree or forest of up to a dozen units; each hangs below an earlier one."""
    units: dict[str, Unit] = {}
    for n in range(draw(st.integers(1, 12))):
        parent = draw(st.sampled_from([None, *units]))
        units[f"u{n}"] = unit(f"u{n}", parent, oversight=draw(st.booleans()))
    return units


def ancestors(units: dict[str, Unit], unit_id: str) -> list[str]:
    """Return everyone above a unit, nearest first."""
    above, found = units[unit_id].parent, []
    while above is not None:
        found.append(above)
        above = units[above].parent
    return found


COUNTY = {
    each.id: each
    for each in (
        unit("county"),
        unit("justice", "county", oversight=True),
        unit("transport", "county"),
        unit("road", "transport"),
        unit("station", "road"),
        unit("police", "county"),
        unit("lab", "county"),
        unit("market", "county", line=("lab",)),
    )
}


@pytest.mark.parametrize(
    ("accused", "walled"),
    [
        (["road"], {"road", "transport", "county", "station"}),  # its line, up and down
        (["justice"], {"justice", "county"}),  # a supervising body that is itself accused
        (["market"], {"market", "lab", "county"}),  # and what the campaign names as its line
        ([], set()),  # nobody accused, nobody walled
        (["elsewhere"], {"elsewhere"}),  # a unit outside the tree has its own wall
        (["county"], set(COUNTY) - {"justice"}),  # the top: all but the supervising body
    ],
)
def test_the_wall_of_a_county(accused: list[str], walled: set[str]) -> None:
    """Superiors and inferiors of the accused never learn of the clue."""
    assert walled == closure(COUNTY, accused)


def test_the_climb_stops_below_a_supervising_superior() -> None:
    """A supervising superior may look, and so may those above it."""
    units = {
        each.id: each
        for each in (unit("top"), unit("watch", "top", oversight=True), unit("team", "watch"))
    }

    assert {"team"} == closure(units, ["team"])


@given(trees(), st.data())
def test_the_whole_line_is_behind_the_wall(units: dict[str, Unit], data: st.DataObject) -> None:
    """Everyone above or below the accused is walled unless a supervising body is between."""
    accused = data.draw(st.sampled_from(sorted(units)))
    walled = closure(units, [accused])

    assert accused in walled
    for other in units:
        for low, high in ((accused, other), (other, accused)):
            if high in ancestors(units, low):
                between = ancestors(units, low)[: ancestors(units, low).index(high)]
                crossed = [high, low, *between]
                stopped = any(units[each].oversight for each in crossed if each != accused)
                assert stopped is (other not in walled)


@given(trees(), st.data())
def test_only_the_accused_among_supervising_bodies_is_walled(
    units: dict[str, Unit], data: st.DataObject
) -> None:
    """A supervising body always may look, unless it is itself reported."""
    accused = data.draw(st.frozensets(st.sampled_from(sorted(units)), max_size=3))
    walled = closure(units, accused)

    assert accused <= walled
    assert not {each for each in walled - accused if units[each].oversight}


@given(trees(), st.data())
def test_more_accused_never_open_the_wall(units: dict[str, Unit], data: st.DataObject) -> None:
    """Naming one more unit hides the clue from more people, never from fewer."""
    accused = data.draw(st.frozensets(st.sampled_from(sorted(units)), max_size=3))
    one_more = data.draw(st.sampled_from(sorted(units)))

    assert closure(units, accused) <= closure(units, accused | {one_more})
