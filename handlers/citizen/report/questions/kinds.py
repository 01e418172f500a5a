"""How is asked what it is about, and how is the answer understood?"""

from typing import Final

from clues.speech import Choice, Line, Words
from clues.taxonomy import Taxonomy
from handlers.citizen.report.questions.kinds_named import among, kinds_named, leaves_open
from handlers.citizen.report.told.told import LONGEST, OTHER, branch_of, category_of
from handlers.dialog.flow import FORGET, Accepted, Given, Kept, Prompt, Scene, Unclear

LEAVES: Final = 8


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


def _taxonomy(scene: Scene) -> Taxonomy:
    return scene.house.campaign.taxonomy


def _only_leaf(scene: Scene, branch: str) -> str | None:
    leaves = _taxonomy(scene).leaves(branch)
    return leaves[0].id if len(leaves) == 1 else None
