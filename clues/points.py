"""Where on a road or waterway is this, as a driver says it or a registry lists it?

Roads: G107, S306国道, 207国道, 省道306, 县道X012. Stakes: K88+200, 88公里200米, 1512公里处.
"""

import re
import unicodedata
from dataclasses import dataclass
from math import cos, hypot, radians
from typing import Final

from clues.regex import regex

NEAR_METRES: Final = 2_000
"""So far from its stake a point is still the one that was approved there: stakes are read
off a phone at night, and a temporary point moves to where there is room to stop."""

_KINDS: Final = {"国道": "G", "省道": "S", "县道": "X", "乡道": "Y", "村道": "C", "高速": "G"}
_ROAD: Final = regex(
    r"(?<![0-9A-Z])(?P<code>[GSXYC])(?P<number>\d{1,4})(?!\d)"
    r"|(?P<before>\d{1,4})(?P<kind>国道|省道|县道|乡道|村道)"
    r"|(?P<first>国道|省道|县道|乡道|村道)(?P<after>\d{1,4})"
)
_STAKE: Final = regex(
    r"K(?P<km>\d{1,4})(?:\+(?P<metres>\d{1,3}))?"
    r"|(?P<kilo>\d{1,4}(?:\.\d{1,3})?)(?:公里|千米|KM)(?:加?(?P<more>\d{1,3})米)?"
)
_DEGREE_METRES: Final = 111_320
CELL_DEGREES: Final = 0.05


@dataclass(frozen=True, slots=True, kw_only=True)
class Spot:
    """A spot as far as it was told: *road* G107, *metres* of its stake, degrees WGS 84."""

    road: str = ""
    metres: int | None = None
    latitude: float | None = None
    longitude: float | None = None
    words: str = ""


def read_spot(text: str, *, latitude: float | None = None, longitude: float | None = None) -> Spot:
    """Return the road and the stake that stand in *text*, and the words as they were."""
    plain = "".join(unicodedata.normalize("NFKC", text).upper().split())
    road = _ROAD.search(plain)
    behind = plain if road is None else f"{plain[: road.start()]} {plain[road.end() :]}"
    return Spot(
        road=_road(road) if road else "",
        metres=_metres(_STAKE.search(behind)),
        latitude=latitude,
        longitude=longitude,
        words=text.strip(),
    )


def _road(found: re.Match[str]) -> str:
    if found["code"]:
        return f"{found['code']}{int(found['number'])}"
    kind, number = found["kind"] or found["first"], found["before"] or found["after"]
    return f"{_KINDS[kind]}{int(number)}"


def _metres(found: re.Match[str] | None) -> int | None:
    if found is None:
        return None
    if found["km"]:
        return int(found["km"]) * 1000 + int(found["metres"] or 0)
    return round(float(found["kilo"]) * 1000) + int(found["more"] or 0)


def apart(first: Spot, second: Spot) -> float | None:
    """Return the metres between two spots, None when they have no measure in common."""
    if first.road and first.road == second.road and _both(first.metres, second.metres):
        return abs((first.metres or 0) - (second.metres or 0))
    if not _both(first.latitude, second.latitude):
        return None
    north = ((first.latitude or 0) - (second.latitude or 0)) * _DEGREE_METRES
    east = ((first.longitude or 0) - (second.longitude or 0)) * _DEGREE_METRES
    return hypot(north, east * cos(radians(first.latitude or 0)))


def cells(latitude: float, longitude: float) -> tuple[str, ...]:
    """Return the cell of a position and its eight neighbours, as a registry keys them."""
    row, column = _cell(latitude), _cell(longitude)
    steps = (0, -1, 1)
    return tuple(f"{row + north}:{column + east}" for north in steps for east in steps)


def stake_keys(road: str, metres: int) -> tuple[str, ...]:
    """Return the stretch of a road and its neighbours, as a registry keys them."""
    stretch = metres // NEAR_METRES
    return tuple(f"stake:{road}:{stretch + step}" for step in (0, -1, 1))


def _cell(degrees: float) -> int:
    return int(degrees // CELL_DEGREES)


def _both(first: float | None, second: float | None) -> bool:
    return first is not None and second is not None
