"""What is asked of a reporter, and how is each answer understood?

Answers are kept as the person gave them, beside what was understood, so that nothing he
said is ever lost and nothing he did not say is ever added.
"""

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import timedelta
from typing import Any, Final

from clues.campaign import Category
from clues.reading.reader import read as read_slots
from clues.reading.slots import Name
from clues.reading.times.ahead import still_to_come
from clues.speech import Choice, Line, Words
from clues.taxonomy import Asked, Setting, Taxonomy
from handlers.citizen.report.kinds_told import among, kinds_named, leaves_open
from handlers.citizen.report.told_time import (
    day_told,
    meant_of,
    others,
    several,
    time_of,
    time_words,
)
from handlers.dialog.flow import FORGET, Accepted, Given, Kept, Prompt, Scene, Unclear

LEAVES: Final = 8
ASKED_MOST: Final = 3
"""So many questions follow a story; what is still missing then, staff ask."""
_FACTS: Final = frozenset(
    {
        *("place", "time", "agency", "money", "papers"),
        *("company", "code", "notice", "demand", "count"),
    }
)
LONGEST: Final = 8000
OTHER: Final = "other"
ENOUGH: Final = "enough"
"""Among the answers once the person would hand in: nothing more is asked."""
UNSURE: Final = Choice(
    id="unsure",
    label=Words("word.unsure"),
    called=("不记得", "不清楚", "忘了", "不知道", "not sure", "跳过"),
)


# --- what a story already answers ------------------------------------------------------------


def unless_told_enough(scene: Scene) -> bool:
    """Ask on: all questions without a story at the beginning, behind one only a few."""
    trail = scene.frame.trail
    if ENOUGH in scene.answers:
        return False
    if not trail or trail[0] != "story":
        return True
    return len(_FACTS.intersection(trail)) < ASKED_MOST


def asked(key: str) -> Callable[[Scene], bool]:
    """Return whether *key* is asked for, or was answered already."""

    def when(scene: Scene) -> bool:
        if key in scene.answers:
            return True
        return not is_beside(scene, key) and unless_told_enough(scene)

    return when


def is_beside(scene: Scene, key: str) -> bool:
    """Say whether *key* is nothing to the category: where praise or a plain question happened."""
    category = category_of(scene)
    return category is not None and key in tuple(Asked) and key not in category.asks


def was_read(scene: Scene, key: str) -> bool:
    """Return whether the answer to *key* was read in a story, and so stays whatever it is about."""
    answer = scene.answers.get(key)
    return isinstance(answer, dict) and "said" in answer


def told_of(answers: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    """Return the answer to *key*, or the part that was told while the rest is still asked."""
    told = answers.get(key) or answers.get(f"{key}-known")
    return told if isinstance(told, dict) else {}


# --- what it is about ---------------------------------------------------------------------


def wants_guess(scene: Scene) -> bool:
    """Offer what a story is likely about, before the whole list."""
    return "guesses" in scene.answers and not scene.answers.keys() & {"branch", "leaf"}


def ask_guess(scene: Scene) -> Prompt:
    """Offer the likeliest categories of a story, and that it is none of them."""
    likely = [_taxonomy(scene).category(each) for each in scene.answers["guesses"]]
    choices = tuple(
        Choice(id=each.id, label=each.name, called=each.aliases) for each in likely if each
    )
    none = Choice(id="none", label=Words("report-category-ask.none"), called=_NONE_CALLED)
    return Prompt(lines=(Words("report-category-ask"),), choices=(*choices, none))


_NONE_CALLED: Final = ("都不是", "都不对", "没有合适的", "没有对的", "不是这些", "别的", "none")


def accept_guess(scene: Scene, given: Given) -> Accepted:
    """Take one of them or a category by its name; none of them opens the whole list."""
    found = [_taxonomy(scene).category(given.choice)] if given.choice else []
    if given.choice is None:
        offered = [_taxonomy(scene).category(each) for each in scene.answers["guesses"]]
        named = kinds_named(_taxonomy(scene), given.words)
        found = [*named] if len(named) == 1 else [among(offered, given.words)]
        if found == [None] and leaves_open(given.words):
            return Kept({"guess": "none", **_open_kind(scene)})
    if given.choice == "none":
        return Kept({"guess": "none"})
    if len(found) != 1 or found[0] is None:
        return Unclear(Words("choice-unclear", {"n": len(scene.answers["guesses"]) + 1}))
    return Kept(
        {"guess": found[0].id, "leaf": found[0].id, "branch": branch_of(_taxonomy(scene), found[0])}
    )


def ask_branch(scene: Scene) -> Prompt:
    """Ask which everyday situation it is; the person may also just tell."""
    choices = tuple(
        Choice(id=branch.id, label=branch.label) for branch in _taxonomy(scene).first_screen()
    )
    return Prompt(lines=(Words("report-branch-ask"),), choices=choices)


def accept_branch(scene: Scene, given: Given) -> Accepted:
    """Take a situation, a category by its name, or the story itself."""
    if given.choice is not None:
        leaf = _only_leaf(scene, given.choice)
        return Kept({"branch": given.choice, "leaf": leaf or FORGET, "leaf-page": FORGET})
    found = kinds_named(_taxonomy(scene), given.words)
    if len(found) == 1:
        return Kept({"branch": branch_of(_taxonomy(scene), found[0]), "leaf": found[0].id})
    if "story" in scene.answers and leaves_open(given.words):
        return Kept(_open_kind(scene))
    if "story" in scene.answers:
        return Unclear(Words("choice-unclear", {"n": len(_taxonomy(scene).first_screen())}))
    return Kept({"story": given.words[:LONGEST]}, Words("report-story-kept"))


def _open_kind(scene: Scene) -> dict[str, str]:
    """你们定: which kind it is, the office says."""
    other = _taxonomy(scene).category(OTHER)
    return {"leaf": OTHER, "branch": branch_of(_taxonomy(scene), other)} if other else {}


def ask_leaf(scene: Scene) -> Prompt:
    """Ask for the leaf: eight of a situation at a time, then more, and a way out."""
    page = int(scene.answers.get("leaf-page", 0))
    leaves = _taxonomy(scene).leaves(str(scene.answers["branch"]))
    # Typed numbers go from 1 to 8, and the way out is one of them.
    most = LEAVES if scene.house.capability(scene.talk.channel).buttons else LEAVES - 1
    shown = leaves[page * most : (page + 1) * most]
    choices = [Choice(id=leaf.id, label=leaf.name, called=leaf.aliases) for leaf in shown]
    choices.append(Choice(id=OTHER, label=Words("report-leaf-unsure"), called=("说不清", "跳过")))
    if len(leaves) > (page + 1) * most:
        choices.append(Choice(id="more", label=Words("word.more")))
    return Prompt(lines=(Words("report-leaf-ask"),), choices=tuple(choices))


def accept_leaf(scene: Scene, given: Given) -> Accepted:
    """Take a leaf by choice or by its name."""
    if given.choice == "more":
        return Kept({"leaf-page": int(scene.answers.get("leaf-page", 0)) + 1})
    if given.choice is not None:
        return Kept({"leaf": given.choice})
    found = kinds_named(_taxonomy(scene), given.words)
    if len(found) == 1:
        return Kept({"leaf": found[0].id})
    return Unclear(Words("choice-unclear", {"n": LEAVES}))


def wants_leaf(scene: Scene) -> bool:
    """Ask for a leaf when a situation was chosen."""
    return scene.answers.get("branch") is not None


def category_line(scene: Scene) -> Line | None:
    """Show the leaf by its everyday name."""
    category = category_of(scene) if "leaf" in scene.answers else None
    return category.name if category else None


def category_of(scene: Scene) -> Category | None:
    """Return the category chosen so far."""
    return _taxonomy(scene).category(str(scene.answers.get("leaf", OTHER)))


# --- what happened, where, when -----------------------------------------------------------


def ask_story(scene: Scene) -> Prompt:
    """Ask for the story in the person's own words."""
    category = category_of(scene)
    if category is None or category.id == OTHER:
        return Prompt(lines=(Words("report-story-plain-ask"),), numbered=False)
    return Prompt(lines=(Words("report-story-ask", {"label": category.name}),), numbered=False)


def accept_words(key: str) -> Callable[[Scene, Given], Accepted]:
    """Return an accept function that keeps the words under *key*."""

    def accept(_: Scene, given: Given) -> Accepted:
        return Kept({key: given.words[:LONGEST]})

    return accept


def with_words(answers: Mapping[str, Any], words: str) -> str:
    """Return the story of *answers* with *words* below it."""
    before = str(answers.get("story") or "")
    return "\n".join(filter(None, (before, words)))[:LONGEST]


def story_line(scene: Scene) -> Line | None:
    """Show the beginning of the story."""
    story = str(scene.answers.get("story") or "")
    return shortened(story, 60) or None


def ask_place(scene: Scene) -> Prompt:
    """Ask for the place: a road, a stake, a village, a position; on the water a reach or quay."""
    category = category_of(scene)
    on_water = category is not None and category.setting is Setting.WATERWAY
    key = "report-water-ask" if on_water else "report-place-ask"
    return Prompt(lines=(Words(key),), choices=(UNSURE,), numbered=False)


def accept_place(_: Scene, given: Given) -> Accepted:
    """Take words, or that the person cannot say; who sends a position is waited for."""
    if given.choice == "unsure":
        return Kept({"place": None})
    if _WILL_SEND.fullmatch(given.words.strip(" 。，！!.")):
        return Unclear(Words("report-place-waits"))
    return Kept({"place": {"words": _AT.sub("", given.words[:LONGEST])}})


_AT: Final = re.compile(
    "^(?:(?:地点|位置|地址|地方)(?:就|应该)?(?:是在|是|在|[:：])|应该?(?:就)?(?:是在|是|在)|(?:就|是|就是)?在|就是|"
    "(?:the (?:place|location) (?:is|was)|it was)(?: (?:at|on|in))? ?)(?=..)",
    re.IGNORECASE,
)
_WILL_SEND: Final = re.compile(
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
        numbered=False,
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


def both_times(answers: Mapping[str, Any]) -> dict[str, Any]:
    """Return both of two times as the answer, where it is not asked which of them counts."""
    if "times" not in answers or "time" in answers:
        return {}
    first, second = answers["times"]
    return {"time": {"value": first, "also": second}, "times": FORGET}


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


def joined(*parts: Line) -> Line:
    """Return several parts of one line as one."""
    said = parts[0]
    for part in parts[1:]:
        said = Words("counts-joined", {"first": said, "second": part})
    return said


def unsure(answer: object) -> Line | None:
    """Show that somebody could not say; what he took off the card ({}) leaves no line."""
    return Words("value-unsure") if answer is None else None


def _taxonomy(scene: Scene) -> Taxonomy:
    return scene.house.campaign.taxonomy


def _only_leaf(scene: Scene, branch: str) -> str | None:
    leaves = _taxonomy(scene).leaves(branch)
    return leaves[0].id if len(leaves) == 1 else None


def branch_of(taxonomy: Taxonomy, category: Category) -> str:
    """Return the situation of the first screen that opens a category."""
    return next(
        (each.id for each in taxonomy.first_screen() if category in taxonomy.leaves(each.id)),
        category.branch,
    )


def shortened(words: str, most: int) -> str:
    """Return *words* on one line of at most *most* characters."""
    flat = " ".join(words.split())
    return flat if len(flat) <= most else flat[: most - 1] + "…"
