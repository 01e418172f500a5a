"""How is a reporter asked? From the campaign's list or in own words, never who he is."""

from collections.abc import Mapping, Sequence
from typing import Any, Final

from clues.anonymity import asks_who
from clues.lifecycle import Action
from clues.speech import Choice, Line, Value, Words
from clues.text import Text
from handlers.dialog.flow import Accepted, Given, Kept, Prompt, Scene, Step, Unclear
from handlers.staff.card import joined
from handlers.staff.form import as_read, card_of, fitting, form, preview, several

LONGEST: Final = 200
WRITE: Final = "write"
_DAYS: Final = {"d3": 3, "d5": 5, "d7": 7}


def items(scene: Scene) -> tuple[Text, ...]:
    """Return what is usually asked about clues of this branch."""
    campaign = scene.house.campaign
    category = campaign.taxonomy.category(card_of(scene).clue.category)
    return campaign.questions(category.branch if category else "*")


def options(scene: Scene) -> Sequence[Choice]:
    """Return them as choices, each by its place in the list."""
    return tuple(Choice(id=f"i{n}", label=label) for n, label in enumerate(items(scene)))


def ask_words(_: Scene) -> Prompt:
    """Ask for a question in own words."""
    return Prompt(lines=(Words("desk-ask-write"),), numbered=False)


def accept_words(scene: Scene, given: Given) -> Accepted:
    """Take the question; an anonymous reporter is not asked who he is."""
    if forbidden(scene, given.words):
        return Unclear(Words("desk-ask-identity"))
    return fitting("words", given.words, LONGEST)


def forbidden(scene: Scene, words: str) -> bool:
    """Return whether *words* ask who he is by somebody who is not shown it anyhow."""
    return asks_who(words) and not card_of(scene).named


def ask_days(_: Scene) -> Prompt:
    """Ask how many days there are for the answer."""
    choices = tuple(Choice(id=each, label=Words(f"desk-ask-days.{each}")) for each in _DAYS)
    return Prompt(lines=(Words("desk-ask-days"),), choices=choices, numbered=False)


def accept_days(_: Scene, given: Given) -> Accepted:
    """Take three, five or seven days, tapped or written."""
    wanted = given.choice or f"d{given.words.strip().removesuffix('天')}"
    if wanted in _DAYS:
        return Kept({"days": _DAYS[wanted]})
    return Unclear(Words("desk-ask-days"))


def question(scene: Scene) -> str:
    """Return the question as it is put, in the reporter's language: what was picked, then words."""
    own = str(scene.answers["words"]) if _writes(scene) else ""
    picked = scene.answers.get("items-set") if _writes(scene) else scene.answers["items"]
    if not picked:
        return own
    known = items(scene)
    chosen: tuple[Value, ...] = tuple(known[int(each[1:])] for each in picked)
    return as_read(scene, (Words("desk-ask-items", {"items": joined(chosen)}),)) + own


def card_lines(scene: Scene) -> tuple[Line, ...]:
    """Return the question's card as the reporter will read it."""
    today = card_of(scene).today
    return (
        Words(
            "question-card",
            {
                "number": scene.frame.subject,
                "question": question(scene),
                "date": today.fromordinal(today.toordinal() + int(scene.answers["days"])),
            },
        ),
    )


def told(scene: Scene) -> Mapping[str, Any]:
    """Return the words and the days of the question."""
    return {"words": question(scene), "days": scene.answers["days"]}


def _writes(scene: Scene) -> bool:
    return str(scene.answers["items"]) == WRITE


FLOW = form(
    Action.ASK,
    several(
        "items",
        "desk-ask-set",
        options,
        last=(Choice(id=WRITE, label=Words("desk-ask-set.write")),),
    ),
    Step(key="words", ask=ask_words, accept=accept_words, when=_writes, trail=False),
    Step(key="days", ask=ask_days, accept=accept_days, trail=False),
    preview("desk-ask-preview", card_lines),
    told=told,
)
