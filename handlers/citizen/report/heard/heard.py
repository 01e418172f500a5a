"""What does a message say beside the open question, and who hears it first?

One message through an open draft: a button is heard by two; words are offered to the hearers below
from top to bottom, and the first that makes something of them has heard them. What nobody hears
answers the open question. Each line says why it stands where it stands.
"""

from typing import Final

from handlers.citizen.report.files import files
from handlers.citizen.report.heard import (
    beside_who,
    captions,
    lines,
    money,
    remarks,
    stories,
    wrong_line,
)
from handlers.citizen.report.heard.beside import with_the_rest
from handlers.citizen.report.heard.hearing import Hearer, Whose, first
from handlers.citizen.report.questions import position
from handlers.citizen.report.questions.questions import CARD
from handlers.citizen.report.screens import card
from handlers.citizen.report.who import firm, identity, unnamed, who_anew
from handlers.dialog.flow import Accepted, Given, Scene, Step

PRESSED: Final[tuple[Hearer, ...]] = (
    identity.lets_go,  # 不留了, under every question of who reports
    card.turned,  # what stands beside the choices of a question, not among them
)
"""Who hears a button that the open question did not offer itself."""

IN_PLACE_OF_THE_STORY: Final[tuple[Hearer, ...]] = (
    remarks.as_it_stood,  # sent back unchanged
    remarks.no_fact,  # anger or a question back is no story
    stories.written_anew,
)
"""Who hears words where the story itself is being changed."""


def _of_the_story_anew(scene: Scene, step: Step, given: Given) -> Accepted | Whose | None:
    if not scene.frame.editing == step.key == "story":
        return None
    return first(IN_PLACE_OF_THE_STORY, scene, step, given)


AT_ANY_QUESTION: Final[tuple[Hearer, ...]] = (
    stories.no_room,  # before all: what is not kept must not be taken for kept
    files.hears,  # 发错了 is said of a picture, and no word of the story
    unnamed.hears,  # then who reports: a name or number must not get into the story
    identity.lets_go,  # 不留了 lets it go, and is no name
    who_anew.hears,  # a number put right is no sum
    identity.bare_phone,  # behind the corrections of it, which have a number, too
    firm.said_for_name,  # a firm, where the person's own name is asked
    captions.hears,  # below a picture: only what is left goes with the picture
    _of_the_story_anew,  # 改成什么？ was asked of the story: no other question is answered
    stories.told_anew,  # takes the place of all that was told: nothing of it may be read before
    stories.beside_a_list,  # closes the list of lines, and is heard again from the top
    stories.further_matter,  # another matter must not be mixed into this one
    stories.a_deed_behind,  # behind another matter: a kind read of thanks or a question gives way
    stories.story_told,  # a story where its kind is asked, before its facts are taken one by one
)
"""Who hears words whatever is asked."""

BESIDE_WHO: Final[tuple[Hearer, ...]] = (
    beside_who.of_the_lines,  # behind all that is said of a name, a number or a firm
)
"""Who hears words where it is asked who reports: what nobody hears, answers that."""

BESIDE_A_LINE: Final[tuple[Hearer, ...]] = (
    remarks.unread,  # without a reading nothing below can be told
    remarks.cannot_tell,  # 地点不方便说 answers, and names its line
    remarks.as_it_stood,  # sent back unchanged: nothing changes, whatever could be read of it
    remarks.at_last_screen,  # what the buttons of the card say, the card takes
    remarks.no_fact,  # anger, thanks, a question back: before anybody looks for facts in it
)
"""Who hears words where a line of the card is asked, or the card is shown."""

BESIDE_A_STORY: Final[tuple[Hearer, ...]] = (
    remarks.hands_in_early,  # 提交 ends the questions
    remarks.keeps_for_later,
    remarks.told_already,  # the same once more adds nothing
    remarks.mood,
    wrong_line.line_named,  # 地点不对 opens the line; 地点不对，在东街 is a correction, below
)
"""Who hears words but where the story itself is asked for, or changed: there they are the story."""

OF_THE_LINES: Final[tuple[Hearer, ...]] = (
    lines.answers_itself,  # the name of a kind, a place for a position: the answer and nothing else
    wrong_line.line_anew,  # the line that is being changed hears beside what it says now
    money.unpaid,  # 没收钱 changes a sum without naming one
    lines.changed,  # what is read of any line
    lines.place_named,  # from here on nothing new was read
    money.bare_sum,
    lines.other_kind,
    lines.told_again,
    stories.more_of_the_story,  # what answers nothing is kept
    lines.no_answer,  # and where no story keeps it, it is asked again
)
"""Who takes what words say of the lines of the card, the open one and all others."""

_LINES: Final = frozenset({*CARD, "guess", "branch", "review", position.KEY})
"""Questions about lines; files and offers hear nothing beside them."""


def hears(scene: Scene, step: Step, given: Given) -> Accepted | None:
    """Take what is said beside the open question; None: it answers that."""
    if given.choice is not None:
        return _but_its_own(first(PRESSED, scene, step, given))
    heard = first(AT_ANY_QUESTION, scene, step, given)
    if heard is None and step.key not in _LINES:
        return _but_its_own(first(BESIDE_WHO, scene, step, given))
    heard = heard or first(BESIDE_A_LINE, scene, step, given)
    if step.key != "story":
        heard = heard or first(BESIDE_A_STORY, scene, step, given)
    if heard is not None:
        return _but_its_own(heard)
    return with_the_rest(scene, step, given, _but_its_own(first(OF_THE_LINES, scene, step, given)))


def _but_its_own(heard: Accepted | Whose | None) -> Accepted | None:
    return None if isinstance(heard, Whose) else heard
