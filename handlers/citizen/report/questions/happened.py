"""How is asked what happened, where and when, and how is each answer understood?"""

import re
from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Any, Final

from clues.reading.reader import read as read_slots
from clues.reading.slots import Name
from clues.reading.times.ahead import still_to_come
from clues.regex import regex
from clues.speech import Choice, Line, Words
from clues.taxonomy import Setting
from handlers.citizen.report.questions.place_among import there_instead
from handlers.citizen.report.told.times import (
    day_told,
    meant_of,
    others,
    several,
    time_of,
    time_words,
)
from handlers.citizen.report.told.told import (
    LONGEST,
    OTHER,
    UNSURE,
    both_times,
    category_of,
    unsure,
)
from handlers.dialog.flow import FORGET, Accepted, Given, Kept, Prompt, Scene, Unclear
from handlers.dialog.one_line import joined, shortened


def ask_story(scene: Scene) -> Prompt:
    """Ask for the story in the person's own words."""
    category = category_of(scene)
    if category is None or category.id == OTHER:
        return Prompt(lines=(Words("report-story-plain-ask"),), worded=True)
    return Prompt(lines=(Words("report-story-ask", {"label": category.name}),), worded=True)


def accept_story(_: Scene, given: Given) -> Accepted:
    """Keep the story as it was told; a figure alone is none, least of all instead of one."""
    if _FIGURE.fullmatch(given.words):
        return Unclear(Words("choice-worded"))
    return Kept({"story": given.words[:LONGEST]})


_FIGURE: Final = regex(r"\W*(?:\d{1,2}|[零〇一二三四五六七八九十])\W*")


def story_line(scene: Scene) -> Line | None:
    """Show the beginning of the story."""
    story = str(scene.answers.get("story") or "")
    return shortened(story, 60) or None


def ask_place(scene: Scene) -> Prompt:
    """Ask for the place: a road, a stake, a village, a position; on the water a reach or quay."""
    category = category_of(scene)
    on_water = category is not None and category.setting is Setting.WATERWAY
    key = "report-water-ask" if on_water else "report-place-ask"
    return Prompt(lines=(Words(key),), choices=(UNSURE,), worded=True)


def accept_place(_: Scene, given: Given) -> Accepted:
    """Take words, or that the person cannot say; who sends a position is waited for."""
    if given.choice == "unsure":
        return Kept({"place": None})
    if _WILL_SEND.fullmatch(given.words.strip(" 。，！!.")):
        return Unclear(Words("report-place-waits"))
    words = there_instead(given.words[:LONGEST])
    return Kept({"place": {"words": _AT.sub("", words)}})


_AT: Final = regex(
    "^(?:(?:地点|位置|地址|地方)(?:就|应该)?(?:是在|是|在|[:：])|应该?(?:就)?(?:是在|是|在)|(?:就|是|就是)?在|就是|"
    "(?:the (?:place|location) (?:is|was)|it was)(?: (?:at|on|in))? ?)(?=..)",
    re.IGNORECASE,
)
_WILL_SEND: Final = regex(
    "(?:我|那我|等下|马上|这就|现在|给你|你)*[发传](?:个|一个|一下|你)*(?:定位|位置|地址)(?:给你|吧|了|啊)*"
)


def place_line(scene: Scene) -> Line | None:
    """Show the words of the place, or the position."""
    if "place" not in scene.answers:
        return None
    place = scene.answers["place"]
    if not place:
        return unsure(place)
    words = shortened(place["words"], 40) if place.get("words") else ""
    if "latitude" not in place:
        return words
    said: Line = place_point(place)
    if words:
        words = "，".join(filter(None, (words, place.get("label"))))
        said = Words("place-words-point", {**place_point(place).values, "words": words})
    for each in place.get("also", ()):
        said = Words("counts-joined", {"first": said, "second": place_point(each)})
    return said


def place_point(point: Mapping[str, Any]) -> Words:
    """Return a position in words, to the metre."""
    degrees = {key: f"{point[key]:.5f}" for key in ("latitude", "longitude")}
    return Words("place-point", degrees)


def ask_time(scene: Scene) -> Prompt:
    """Ask when it was; today and yesterday are a tap, anything else is written."""
    if "times" in scene.answers:
        return _ask_which_time(scene.answers["times"])
    ahead = still_to_come(str(scene.answers.get("story") or ""))
    return Prompt(
        lines=(Words("report-time-ahead" if ahead else "report-time-ask"),),
        worded=True,
        numbered=False,  # a figure is part of a date
        choices=(
            Choice(id="today", label=Words("report-time-ask.today")),
            Choice(id="yesterday", label=Words("report-time-ask.yesterday")),
            UNSURE,
        ),
    )


def _ask_which_time(times: Sequence[str]) -> Prompt:
    first, second = (time_words(each) for each in times)
    labels = {
        "a": Words("report-time-two.a", {"a": first}),
        "b": Words("report-time-two.b", {"b": second}),
        "both": Words("report-time-two.both"),
    }
    choices = tuple(Choice(id=each, label=label) for each, label in labels.items())
    return Prompt(lines=(Words("report-time-two"),), choices=(*choices, UNSURE))


def accept_time(scene: Scene, given: Given) -> Accepted:
    """Keep the words with what they mean; a tapped day is the local calendar day."""
    if given.choice == "both":
        return Kept(both_times(scene.answers))
    if given.choice in ("a", "b"):
        first, second = scene.answers["times"]
        return Kept({"time": {"value": first if given.choice == "a" else second}, "times": FORGET})
    if given.choice == "unsure":
        return Kept({"time": None})
    if given.choice is not None:
        day = scene.reading.today - timedelta(days=given.choice == "yesterday")
        return Kept({"time": {"value": day.isoformat()}})
    if one := meant_of(scene.answers.get("times", ()), given.words):
        return Kept({"time": {"value": one}, "times": FORGET})
    read = time_of(given.understood.all(Name.TIME) if given.understood else ())
    if not read:  # 10.5 is a day where one was asked for
        asked_for = read_slots(f"时间{given.words}", now=scene.house.local(scene.now))
        read = time_of(asked_for.all(Name.TIME))
    if read and read["value"][:10] > scene.reading.today.isoformat():
        return Unclear(Words("report-time-future", {"time": time_words(read["value"])}))
    return Kept({"time": {"words": given.words[:LONGEST], **read}})


def time_line(scene: Scene) -> Line | None:
    """Show the day or the words."""
    if "time" not in scene.answers:
        return None
    time = scene.answers["time"]
    if not time:
        return unsure(time)
    if "also" in time:
        return joined(*several((time["value"], *others(time["also"]))))
    if "value" in time:
        return day_told(time)
    return shortened(time["words"], 40)
