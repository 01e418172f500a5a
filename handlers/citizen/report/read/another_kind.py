"""Which other kind does somebody mean who says that the kind is wrong?

不是罚款，是收费; 类别不对，是车被扣了: what is named, or told, beside the denial, which may stand
behind it too: 不对，是罚款不是收费.
"""

import re
from collections.abc import Iterator
from typing import Any, Final

from clues.reading.reader import read
from clues.regex import regex
from clues.taxonomy import Category
from handlers.citizen.report.read.story import answers_about
from handlers.citizen.report.told.told import OTHER, branch_of
from handlers.dialog.flow import Given, Scene
from handlers.phrases.lines import line_called

_CLAUSE: Final = regex(
    "[，,。；;！!]|(?<![不没])(?=是)|(?=而不是)|(?<!而)(?=不是)|"
    "(?=改成|改为|换成)|(?<=not )|(?<=but )"
)
_AS: Final = regex("^(?:应该)?(?:就)?(?:是|改成|改为|换成)+")
_THE_KIND: Final = regex("类别|类型|种类|分类|哪一?种|这一?类|kind|category", re.IGNORECASE)
_OTHER_LINES: Final = frozenset({"time", "place", "agency", "papers", "plate", "company"})
"""票据改成没给 says how the line of papers should read; 罚款改成收费 names two kinds."""
_LONGEST: Final = 20  # characters of a clause that tells a kind


def another_kind(scene: Scene, given: Given) -> dict[str, Any]:
    """Return the kind that words put in place of the one known; nothing where they name none."""
    if given.understood is None or not given.understood.corrects:
        return {}
    if not {"leaf", "guesses"} & scene.answers.keys():
        return {}
    taxonomy = scene.house.campaign.taxonomy
    denied, clauses = _denied_and_said(given.words)
    if line_called(denied) in _OTHER_LINES:
        return {}
    for clause in clauses:
        named = [each for each in taxonomy.find(clause) if each.id != OTHER]
        likely, branch = scene.answers.get("guesses", ()), scene.answers.get("branch")
        here = [each for each in named if each.branch == branch or each.id in likely]
        if len(found := here or [*named]) == 1:
            return {"leaf": found[0].id, "branch": branch_of(taxonomy, found[0])}
    if not (_THE_KIND.search(denied) or _denies_a_kind(scene, denied)):
        return {}
    return next(_told(scene, clauses), {})


def _denied_and_said(words: str) -> tuple[str, list[str]]:
    """Return what is denied, and the clauses that say what is right.

    不是 says which it is; without it the first is the one that is put right: 罚款改成收费.
    """
    clauses = [_AS.sub("", each.strip(" 的")) for each in _CLAUSE.split(words)]
    denied, *rest = [each for each in clauses if each] or [""]
    behind = next((each for each in rest if each.lstrip("而").startswith("不是")), None)
    if behind is None:
        return denied, rest
    return behind.lstrip("而"), [each for each in (denied, *rest) if each != behind]


def _denies_a_kind(scene: Scene, denied: str) -> bool:
    """Say whether the kind known is what is denied: 不是罚款."""
    known: Category | None = scene.house.campaign.taxonomy.category(str(scene.answers.get("leaf")))
    words = denied.removeprefix("不是").removeprefix("not ")
    return known is not None and known in scene.house.campaign.taxonomy.find(words)


def _told(scene: Scene, clauses: list[str]) -> Iterator[dict[str, Any]]:
    """Yield what clauses tell a kind of, the sure ones and the likeliest."""
    house = scene.house
    for clause in clauses:
        if not 1 < len(clause) <= _LONGEST:
            continue
        about = answers_about(house, read(clause, now=house.local(scene.now), ground=house.ground))
        if "leaf" in about:
            yield about
        for likely in about.get("guesses", ())[:1]:
            if (kind := house.campaign.taxonomy.category(likely)) is not None:
                yield {"leaf": kind.id, "branch": branch_of(house.campaign.taxonomy, kind)}
