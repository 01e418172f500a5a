"""How is a person shown what was understood, and how does he correct it with a word?

A correction changes what was told before; other words only fill what is still empty, and answer
the open question as well.
"""

from collections.abc import Collection, Mapping
from typing import Any, Final

from clues.reading.dangers.dangers import Peril
from clues.reading.long_stories import read_whole as read_story
from clues.reading.slots import Name
from clues.speech import Words
from handlers.citizen.report.heard.bare_sum import bare_sum
from handlers.citizen.report.heard.beside import and_the_rest, with_the_rest
from handlers.citizen.report.heard.wrong_line import line_anew, line_named
from handlers.citizen.report.over import aside
from handlers.citizen.report.questions import position
from handlers.citizen.report.questions.papers import papers_in, said_in_part, slip_told
from handlers.citizen.report.questions.place_among import place_among, says_more
from handlers.citizen.report.questions.plausible import UNCLEAR, may_answer, unclear
from handlers.citizen.report.questions.questions import CARD
from handlers.citizen.report.read.another_kind import another_kind
from handlers.citizen.report.read.corrected import corrected, money_left_open, money_not_paid
from handlers.citizen.report.read.finer import hour_told
from handlers.citizen.report.read.grows import grown
from handlers.citizen.report.read.story import answers_about, answers_of
from handlers.citizen.report.read.terse import is_terse, is_used_up
from handlers.citizen.report.screens import card
from handlers.citizen.report.screens.noted import noted
from handlers.citizen.report.told import story_lines
from handlers.citizen.report.told.times import meant_of
from handlers.citizen.report.told.told import (
    ENOUGH,
    LONGEST,
    OTHER,
    both_times,
    branch_of,
    category_of,
    with_words,
)
from handlers.citizen.report.who import who_anew
from handlers.dialog.flow import Accepted, Edit, Given, Kept, Scene, Step, Unclear
from handlers.phrases import review as review_words
from handlers.phrases.answers import (
    gave_nothing,
    is_about_papers,
    is_slip,
    tells_deed,
)
from handlers.phrases.courtesy import courtesy_beside
from handlers.phrases.endings import hands_in
from handlers.phrases.unsure import is_mood, is_puzzled, unsure_of

_KINDS: Final = ("guess", "branch")
_BESIDE: Final = ("review", position.KEY)
_ABOUT: Final = ("guesses", "leaf", "branch")  # what a story is about, an answer does not tell


def hears(scene: Scene, step: Step, given: Given) -> Accepted | None:
    """Take what is said about other lines than the one that is asked; None: nothing of it."""
    if given.choice is not None:
        return card.turned(step, given.choice)
    if step.key not in (*CARD, *_KINDS, *_BESIDE):
        return None
    if given.understood is None:
        return _no_answer(scene, step, given)
    if unsure_of(given.words) == step.key:  # 地点不方便说
        return Kept({step.key: None})
    if (apart := _apart(scene, step, given)) is not None:
        return apart
    return with_the_rest(scene, step, given, _words(scene, step, given))


def _words(scene: Scene, step: Step, given: Given) -> Accepted | None:
    """Take what words say of any line; None where they answer the open question alone."""
    if _answers_itself(scene, step, given):
        return None
    if heard := line_anew(scene, step, given) or _unpaid(scene, step, given):
        return heard
    read, corrects = _read(scene, step, given)
    passed = {step.key} if step.key == "story" else {step.key, *_ABOUT}
    changed = _news(scene, read, passed, corrects=corrects)
    if not corrects:
        changed |= grown(scene.answers, step.key, given, read)
        changed |= {} if step.key == "time" else hour_told(scene, given)
    if step.key == "story" and not scene.frame.editing:
        return Kept({**changed, "story": given.words[:LONGEST]}, noted(scene, changed))
    if not changed:
        if place := _named_in(scene, step, given, read):
            return Kept(place, Words("report-story-rest") if "story" in place else None)
        return (
            bare_sum(scene, step, given)
            or _about_another_kind(scene, given)
            or _told_again(scene, step, given)
            or _more_of_the_story(scene, step, given)
            or _no_answer(scene, step, given)
        )
    own = _own(scene, step, given, read, corrects=corrects)
    raw = _raw(scene, given) if corrects or not own else {}
    said = given.understood
    anew = step.key in _KINDS and not (said and said.corrects)
    kind = _kind_anew(scene, given) if anew else {}
    remark = noted(scene, changed)
    if "story" in own and step.key == "place":
        remark = and_the_rest(remark)
    return Kept({**changed, **own, **raw, **kind}, remark)


def _news(
    scene: Scene, read: Mapping[str, Any], passed: Collection[str], *, corrects: bool
) -> dict[str, Any]:
    """Return what was read of lines but *passed*: all where it corrects, else what is new."""
    return {
        key: value
        for key, value in read.items()
        if key not in passed and (corrects or _is_news(scene, key, value))
    }


def _is_news(scene: Scene, key: str, value: Any) -> bool:
    """Say whether a line is empty, or was 记不清 so far, or a paper is now told otherwise."""
    if key != "papers-known" or key not in scene.answers:
        return scene.answers.get(key) is None
    told = scene.answers[key]
    return any(value.get(name) != told.get(name) for name in value if name != "said")


def _unpaid(scene: Scene, step: Step, given: Given) -> Accepted | None:
    """没有收钱，只是说要罚: the sum that was told as paid was demanded.

    With it whatever else the words say of lines that are still empty.
    """
    if step.key == "story" or (step.key == "papers" and gave_nothing(given.words)):
        return None
    if scene.frame.editing != "money" and money_left_open(scene.answers, given.words):
        return Edit("money", _raw(scene, given))
    changed = money_not_paid(scene.house, scene.answers, given.words, scene.now)
    if not changed:
        return None
    if scene.frame.editing == step.key:  # the flow itself says what an edited line says now
        return Kept(changed) if step.key == "money" else None
    read, corrects = _read(scene, step, given)
    passed = {"money", "guesses", "leaf", "branch"}
    changed = {**_news(scene, read, passed, corrects=corrects), **changed}
    return Kept({**changed, **_raw(scene, given)}, noted(scene, changed))


def _kind_anew(scene: Scene, given: Given) -> Mapping[str, Any]:
    """Return what the story is about now that more of it was told, where that is asked.

    我想举报城管, and then 他们把我三轮车拉走了: the second sentence tells which kind it is.
    """
    despairs = given.understood is not None and given.understood.peril == Peril.DESPAIR
    if "story" not in scene.answers or despairs:
        return {}
    words = with_words(scene.answers, given.words)
    now, ground = scene.house.local(scene.now), scene.house.ground
    about = answers_about(scene.house, read_story(words, now=now, ground=ground))
    if "guesses" in about and "guess" in scene.answers:  # none of the likely ones, he said
        return {}
    return about


def _apart(scene: Scene, step: Step, given: Given) -> Accepted | None:
    """Answer what is no fact: anger, a question about the question, a mood, a line named wrong."""
    if scene.frame.editing == step.key and given.words == card.written_before(scene).strip():
        return Kept({step.key: scene.answers[step.key]})  # sent again as it stood in the box
    if step.key == "review" and review_words.wanted(given.words):
        return None
    if (said := _said_beside(given)) is not None or step.key == "story":
        return said
    if hands_in(given.words) and step.key != "review" and not scene.frame.editing:
        return _enough(scene, step, given)
    if (kept := aside.keeps(scene, given.words)) and not scene.frame.editing:
        return kept
    if _names_its_kind(scene, step, given.words) or story_lines.told_before(
        str(scene.answers.get("story") or ""), given.words
    ):
        return Unclear(Words("report-story-again"))
    if is_mood(given.words) and "story" in scene.answers:
        more = with_words(scene.answers, given.words)
        return Kept({"story": more}, Words("report-story-more"))
    return line_named(scene, given.words)


def _names_its_kind(scene: Scene, step: Step, words: str) -> bool:
    """Say whether *words* are the name of the kind that stands on the card already."""
    kind = None if step.key in (*_KINDS, "leaf") else category_of(scene)
    return kind is not None and words.strip(" 。.") in (*kind.name.values(), *kind.aliases)


def _said_beside(given: Given) -> Unclear | None:
    """Answer what tells nothing of any line: anger, thanks, a question about the question."""
    if given.understood is not None and given.understood.angry:
        return Unclear(Words("calm-ask"))
    if is_puzzled(given.words):
        return Unclear(Words("report-puzzled"))
    kind = courtesy_beside(given.words)
    return None if kind is None else Unclear(Words(f"courtesy-{kind}", {"known": "asked"}))


def tells(scene: Scene, step: Step, given: Given) -> bool:
    """Say whether words tell the story where the kind of matter was asked for."""
    understood = given.understood
    told = "story" in scene.answers or understood is None
    if told or step.key not in (*_KINDS, "leaf", position.KEY):
        return False
    if understood is None or understood.angry or _names_a_kind(step.accept(scene, given)):
        return False
    own = {Name.CATEGORY, *(position.PLACES if step.key == position.KEY else ())}
    facts = any(slot.name not in own for slot in understood.reading.slots)
    return facts or len(given.words) >= TOLD_FROM


TOLD_FROM: Final = 15
"""Characters from which on words without any fact tell something."""


def _read(scene: Scene, step: Step, given: Given) -> tuple[Mapping[str, Any], bool]:
    """Return what words say of any line, and whether it stands for what was told before.

    A fact alone (前天, 罚了五百) where it answers nothing that is asked means a line told before.
    """
    understood = given.understood
    if understood is None:
        return {}, False
    if understood.corrects and step.key != "story":
        return corrected(scene.house, scene.answers, given.words, scene.now), True
    read = {**answers_of(scene.house, understood), **_one_of_two(scene, given.words)}
    if "papers" in read and "papers-known" in scene.answers:
        read["papers"] = {**scene.answers["papers-known"], **read["papers"]}
    if more := _more_of_papers(scene, step, given, read):
        return more
    if "papers" in (step.key, *scene.answers):  # answered, or just being answered
        read.pop("papers-known", None)
    if step.key in _CLOSED and is_terse(given) and not (step.key == "papers" and papers_in(given)):
        anew = corrected(scene.house, scene.answers, given.words, scene.now)
        if anew:
            return _bare(scene, anew, given.words), True
    return _bare(scene, read, given.words), False


def _one_of_two(scene: Scene, words: str) -> Mapping[str, Any]:
    """周四, where 上周四 and 上周五 were told: last week's."""
    one = meant_of(scene.answers.get("times", ()), words)
    return {"time": {"value": one}} if one else {}


def _bare(scene: Scene, read: Mapping[str, Any], words: str) -> Mapping[str, Any]:
    """五百: what a sum was that is told alone, the story before it says, and no rule."""
    sums = (read.get("money") or {}).get("amounts") if isinstance(read.get("money"), dict) else None
    if not sums or len(sums) > 1 or tells_deed(words) or scene.answers.get("money"):
        return read
    if "due" in sums[0]:  # 两千，未俾: it was wanted
        return read
    return {**read, "money": {**read["money"], "amounts": [{**sums[0], "role": ""}]}}


def _more_of_papers(
    scene: Scene, step: Step, given: Given, read: Mapping[str, Any]
) -> tuple[Mapping[str, Any], bool] | None:
    """我给了500，没票: what is known of papers grows, and a sum told with it is one more."""
    if not {"papers-known"} <= read.keys() & scene.answers.keys():
        slip = slip_told(scene.answers, read) if step.key != "papers" else {}
        return (slip, True) if slip else None
    more = {**scene.answers["papers-known"], **read["papers-known"]}
    rest = {key: value for key, value in read.items() if key not in scene.answers}
    anew = corrected(scene.house, scene.answers, given.words, scene.now)
    sums = {"money": anew["money"]} if "money" in read and "money" in anew else {}
    return {**rest, **sums, "papers-known": more}, step.key == "papers"


_CLOSED: Final = ("papers", "review", *_KINDS)
"""Questions that facts of other lines never answer."""


def _told_again(scene: Scene, step: Step, given: Given) -> Unclear | None:
    """高新区创业路6号, once more: it stands in the story, and on the card."""
    slots = given.understood.reading.slots if given.understood else ()
    if step.key not in _CLOSED or not any(slot.name in _TOLD_ONCE for slot in slots):
        return None
    there = story_lines.stands_in(str(scene.answers.get("story") or ""), given.words)
    return Unclear(Words("report-story-again")) if there else None


_TOLD_ONCE: Final = frozenset({Name.PLACE, Name.TIME, Name.AGENCY, Name.AMOUNT})


def _about_another_kind(scene: Scene, given: Given) -> Kept | None:
    """不是罚款，是收费: what is denied and then named is the kind of matter."""
    kind = another_kind(scene, given)
    return Kept({**kind, **_raw(scene, given)}, noted(scene, kind)) if kind else None


def _enough(scene: Scene, step: Step, given: Given) -> Accepted | None:
    """提交, while questions are open: nothing more is asked, and the card shows what is known."""
    if "story" not in scene.answers:
        return None
    if step.key == position.KEY:  # whether it may be used is to be said before anything is sent
        return Unclear(Words("report-split-first"))
    kind: Mapping[str, Any] = {}
    if step.key in (*_KINDS, "leaf"):
        guesses = () if "guess" in scene.answers else scene.answers.get("guesses", ())
        likely = scene.house.campaign.taxonomy.category(next(iter(guesses), OTHER))
        branch = branch_of(scene.house.campaign.taxonomy, likely) if likely else OTHER
        kind = {"branch": scene.answers.get("branch", branch), "leaf": OTHER}
    when = both_times(scene.answers)
    named = who_anew.wishes(given.words)
    left = [key for key in kind if key not in scene.answers]
    return Kept({**kind, **when, **named, ENOUGH: left})


def _no_answer(scene: Scene, step: Step, given: Given) -> Unclear | None:
    """Ask again where words cannot be the answer: 300 is no place."""
    if step.key not in UNCLEAR or may_answer(step.key, given):
        return None
    return Unclear(unclear(step.key, given.words))


def _more_of_the_story(scene: Scene, step: Step, given: Given) -> Kept | None:
    """Keep with the story what answers nothing: 他们喝了酒, where the place is asked for."""
    if scene.frame.editing or "story" not in scene.answers or is_slip(given.words):
        return None
    remark = Words("report-story-more")
    if step.key == "papers":
        told = papers_in(given) or said_in_part(scene, given)
        more = not told and not is_about_papers(given.words)
    elif step.key == "money" and isinstance(unread := step.accept(scene, given), Unclear):
        more, remark = True, unread.why
    else:
        more = step.key in (*_KINDS, "leaf", "review") or not may_answer(step.key, given)
    if not more:
        return None
    kind = _kind_anew(scene, given) if step.key in _KINDS else {}
    return Kept({"story": with_words(scene.answers, given.words), **kind}, remark)


def _raw(scene: Scene, given: Given) -> Mapping[str, Any]:
    """Return where the words of a correction are kept: what is not read of them is not lost."""
    if "story" not in scene.answers:
        return {}
    corrects = given.understood is not None and given.understood.corrects
    if corrects and (kept := story_lines.corrected(scene.answers, given.words)):
        return kept
    return {"story": with_words(scene.answers, given.words)}


def _own(
    scene: Scene, step: Step, given: Given, read: Mapping[str, Any], *, corrects: bool
) -> Mapping[str, Any]:
    """Return what the same words answer of the open question itself."""
    if corrects:
        return {step.key: read[step.key]} if step.key in read else {}
    if step.key in (*_KINDS, "leaf") and _tells_facts(given):
        return {}
    if step.key not in read and (is_used_up(given) or not may_answer(step.key, given)):
        return {}
    if place := _named_in(scene, step, given, read):
        return place
    accepted = step.accept(scene, given)
    return accepted.values if isinstance(accepted, Kept) else {}


def _named_in(scene: Scene, step: Step, given: Given, read: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the place that a whole sentence names: 是在沙河桥，两个人，一个胖一个瘦."""
    place = place_among(given.words, read.get("place")) if step.key == "place" else None
    if place is None and step.key == "place" and not may_answer(step.key, given):
        place = read.get("place")  # 他们在沙河桥罚了我300 is a sentence that names it
    if place is None:
        return {}
    rest = _raw(scene, given) if says_more(given.words, place) else {}
    return {"place": place or None, **rest}


def _answers_itself(scene: Scene, step: Step, given: Given) -> bool:
    """Say whether words answer the open question and nothing else.

    A kind by its name, a place instead of a position, and at the last card what its buttons say.
    """
    if step.key == "review":
        return review_words.wanted(given.words) is not None
    if step.key == position.KEY:
        return position.writes_place(scene, given)
    if step.key not in (*_KINDS, "leaf") or not _names_a_kind(step.accept(scene, given)):
        return False
    return not _tells_facts(given)  # 没亮证 is the name of a kind, and a fact beside another


def _tells_facts(given: Given) -> bool:
    slots = given.understood.reading.slots if given.understood else ()
    return any(slot.name is not Name.CATEGORY for slot in slots)


def _names_a_kind(accepted: Accepted) -> bool:
    """Say whether the words were the name of a category, and so the answer itself."""
    return isinstance(accepted, Kept) and "leaf" in accepted.values
