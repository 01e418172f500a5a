"""What is asked of a reporter, and how is each answer understood?

Answers are kept as the person gave them, beside what was understood, so that nothing he
said is ever lost and nothing he did not say is ever added.
"""

from collections.abc import Callable
from datetime import date, timedelta
from typing import Final

from clues.campaign import Category
from clues.speech import Choice, Line, Words
from clues.taxonomy import Setting, Taxonomy
from handlers.dialog.flow import FORGET, Accepted, Given, Kept, Prompt, Scene, Unclear

LEAVES: Final = 8
LONGEST: Final = 8000
OTHER: Final = "other"
UNSURE: Final = Choice(
    id="unsure",
    label=Words("word.unsure"),
    called=("不记得", "不清楚", "忘了", "不知道", "not sure", "跳过"),
)


# --- what it is about ---------------------------------------------------------------------


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
    found = _taxonomy(scene).find(given.words)
    if len(found) == 1:
        return Kept({"branch": _branch_of(scene, found[0]), "leaf": found[0].id})
    if "story" in scene.answers:
        return Unclear(Words("choice-unclear", {"n": len(_taxonomy(scene).first_screen())}))
    return Kept({"story": given.words[:LONGEST]}, Words("report-story-kept"))


def ask_leaf(scene: Scene) -> Prompt:
    """Ask for the leaf: eight of a situation at a time, then more, and a way out."""
    page = int(scene.answers.get("leaf-page", 0))
    leaves = _taxonomy(scene).leaves(str(scene.answers["branch"]))
    # Typed numbers go from 1 to 8, and the way out is one of them.
    most = LEAVES if scene.house.capability(scene.talk.channel).buttons else LEAVES - 1
    shown = leaves[page * most : (page + 1) * most]
    choices = [Choice(id=leaf.id, label=leaf.name, called=leaf.aliases) for leaf in shown]
    choices.append(Choice(id=OTHER, label=Words("report-leaf-unsure"), called=("说不清",)))
    if len(leaves) > (page + 1) * most:
        choices.append(Choice(id="more", label=Words("word.more")))
    return Prompt(lines=(Words("report-leaf-ask"),), choices=tuple(choices))


def accept_leaf(scene: Scene, given: Given) -> Accepted:
    """Take a leaf by choice or by its name."""
    if given.choice == "more":
        return Kept({"leaf-page": int(scene.answers.get("leaf-page", 0)) + 1})
    if given.choice is not None:
        return Kept({"leaf": given.choice})
    found = _taxonomy(scene).find(given.words)
    if len(found) == 1:
        return Kept({"leaf": found[0].id})
    return Unclear(Words("choice-unclear", {"n": LEAVES}))


def wants_leaf(scene: Scene) -> bool:
    """Ask for a leaf when a situation was chosen."""
    return scene.answers.get("branch") is not None


def category_line(scene: Scene) -> Line | None:
    """Show the leaf by its everyday name."""
    category = category_of(scene)
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


def accept_place(scene: Scene, given: Given) -> Accepted:
    """Take a position or words; a position joins words that were given before."""
    before = scene.answers.get("place") or {}
    if given.place is not None:
        point = {"latitude": given.place.latitude, "longitude": given.place.longitude}
        return Kept({"place": {**before, **point}})
    if given.choice == "unsure":
        return Kept({"place": None})
    return Kept({"place": {"words": given.words[:LONGEST]}})


def place_line(scene: Scene) -> Line | None:
    """Show the words of the place, or the position."""
    if "place" not in scene.answers:
        return None
    place = scene.answers["place"]
    if not place:
        return Words("value-unsure")
    if place.get("words"):
        return shortened(place["words"], 40)
    return Words(
        "place-point",
        {"latitude": f"{place['latitude']:.5f}", "longitude": f"{place['longitude']:.5f}"},
    )


def ask_time(_: Scene) -> Prompt:
    """Ask when it was; today and yesterday are a tap, anything else is written."""
    return Prompt(
        lines=(Words("report-time-ask"),),
        numbered=False,
        choices=(
            Choice(id="today", label=Words("report-time-ask.today")),
            Choice(id="yesterday", label=Words("report-time-ask.yesterday")),
            UNSURE,
        ),
    )


def accept_time(scene: Scene, given: Given) -> Accepted:
    """Keep the words; a tapped day is kept as the local calendar day."""
    if given.choice == "unsure":
        return Kept({"time": None})
    if given.choice is not None:
        day = scene.reading.today - timedelta(days=given.choice == "yesterday")
        return Kept({"time": {"day": day.isoformat()}})
    return Kept({"time": {"words": given.words[:LONGEST]}})


def time_line(scene: Scene) -> Line | None:
    """Show the day or the words."""
    if "time" not in scene.answers:
        return None
    time = scene.answers["time"]
    if not time:
        return Words("value-unsure")
    if "day" in time:
        return Words("value-day", {"day": date.fromisoformat(time["day"])})
    return shortened(time["words"], 40)


def _taxonomy(scene: Scene) -> Taxonomy:
    return scene.house.campaign.taxonomy


def _only_leaf(scene: Scene, branch: str) -> str | None:
    leaves = _taxonomy(scene).leaves(branch)
    return leaves[0].id if len(leaves) == 1 else None


def _branch_of(scene: Scene, category: Category) -> str:
    taps = _taxonomy(scene).first_screen()
    return next(
        (branch.id for branch in taps if category in _taxonomy(scene).leaves(branch.id)),
        category.branch,
    )


def shortened(words: str, most: int) -> str:
    """Return *words* on one line of at most *most* characters."""
    flat = " ".join(words.split())
    return flat if len(flat) <= most else flat[: most - 1] + "…"
