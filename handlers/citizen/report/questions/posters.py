"""What does a poster say for its reader: at which place he stood when he scanned it?

The place is remembered, not a draft begun: who only looks leaves nothing half-written.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import timedelta
from typing import Any, Final

from clues.campaign import Point
from desk.talk import Talk
from desk.turn import REPORT
from handlers.dialog.book import Here
from handlers.dialog.flow import with_values

GOOD_FOR: Final = timedelta(hours=24)


def scanned(here: Here, scene: str) -> Point | None:
    """Return the place whose code was scanned, None for a scene nobody knows."""
    return here.house.campaign.point(scene)


def at_point(here: Here, point: Point) -> Talk:
    """Return the talk that knows where its person stood; his next report begins there."""
    until = (here.now + GOOD_FOR).timestamp()
    return replace(here.talk, at={"point": point.id, "until": until})


def known(here: Here) -> Mapping[str, Any]:
    """Return what a report that begins now knows already: the place of the poster."""
    at = here.talk.at or {}
    point = here.house.campaign.point(str(at.get("point", "")))
    if point is None or at["until"] < here.now.timestamp():
        return {}
    return _place(point)


def noted(talk: Talk, point: Point) -> Talk:
    """Return the talk whose open draft is at the poster's place, unless one was told."""
    frames = tuple(
        with_values(frame, _place(point))
        if frame.flow == REPORT and "place" not in frame.answers
        else frame
        for frame in talk.frames
    )
    return replace(talk, frames=frames)


def _place(point: Point) -> dict[str, Any]:
    return {"place": {"words": point.place, "source": "poster", "point": point.id}}
