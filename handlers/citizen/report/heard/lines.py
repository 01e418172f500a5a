"""What do words say of the lines of the card, of the open one and of others?"""

from collections.abc import Collection, Mapping
from typing import Any, Final

from clues.reading.dangers.dangers import Peril
from clues.reading.long_stories import read_whole as read_story
from clues.reading.slots import Name
from clues.regex import regex
from clues.speech import Words
from handlers.citizen.report.heard.beside import ANSWERED, and_the_rest
from handlers.citizen.report.heard.hearing import ITS_OWN, Heard
from handlers.citizen.report.over.anew import told_apart
from handlers.citizen.report.questions import position
from handlers.citizen.report.questions.papers import papers_in, slip_told, told_here
from handlers.citizen.report.questions.place_among import place_among, says_more, spot_alone
from handlers.citizen.report.questions.plausible import UNCLEAR, may_answer, unclear
from handlers.citizen.report.read.another_kind import another_kind
from handlers.citizen.report.read.corrected import corrected
from handlers.citizen.report.read.finer import hour_told, names_its_half
from handlers.citizen.report.read.grows import grown, tells_another
from handlers.citizen.report.read.noted import noted
from handlers.citizen.report.read.story import LINES, answers_about, answers_of, is_story
from handlers.citizen.report.read.terse import is_terse, is_used_up
from handlers.citizen.report.told import story_lines
from handlers.citizen.report.told.times import meant_of
from handlers.citizen.report.told.told import (
    LONGEST,
    is_assumed,
    with_words,
)
from handlers.citizen.report.who.identity import OF_WHO
from handlers.dialog.flow import Accepted, Given, Kept, Scene, Step, Unclear
from handlers.phrases.answers import is_hotline, tells_deed

KINDS: Final = ("guess", "branch")
_ABOUT: Final = ("guesses", "leaf", "branch")  # what a story is about, an answer does not tell


def answers_itself(scene: Scene, step: Step, given: Given) -> Heard:
    """The name of a kind, or a place instead of a position, is the answer and nothing else."""
    if step.key == position.KEY:
        return ITS_OWN if position.writes_place(scene, given) else None
    if step.key not in (*KINDS, "leaf") or not names_a_kind(step.accept(scene, given)):
        return None
    return None if _tells_facts(given) else ITS_OWN  # 没亮证 names a kind, and tells a fact


def changed(scene: Scene, step: Step, given: Given) -> Heard:
    """What words say of other lines, and of the open one as well; None where it is nothing new.

    A correction changes what was told before; other words only fill what is still empty.
    """
    read, corrects = read_of(scene, step, given)
    passed = {step.key} if step.key == "story" else {step.key, *_ABOUT}
    lines = news(scene, read, passed, corrects=corrects)
    if not corrects:
        lines |= grown(scene.answers, step.key, given, read)
        lines |= {} if step.key == "time" else hour_told(scene, given)
    if step.key == "story" and not scene.frame.editing:
        return Kept({**lines, "story": given.words[:LONGEST]}, noted(scene, lines))
    if not lines:
        return None
    own = _own(scene, step, given, read, corrects=corrects)
    kept = corrects or not own or (step.key not in ANSWERED and is_story(given.understood))
    beside = raw(scene, given) if kept else {}
    anew = step.key in KINDS and not (given.understood and given.understood.corrects)
    kind = kind_anew(scene, given) if anew else {}
    remark = noted(scene, lines)
    if "story" in own and step.key == "place":
        remark = and_the_rest(remark)
    return Kept({**lines, **own, **beside, **kind}, remark)


def place_named(scene: Scene, step: Step, given: Given) -> Heard:
    """是在沙河桥，两个人，一个胖一个瘦: where the place is asked, it is one part of a sentence."""
    if step.key in KINDS:
        return _spot_early(scene, given)
    if step.key != "place":
        return None
    place = _named_in(scene, step, given, read_of(scene, step, given)[0])
    if not place:
        return None
    return Kept(place, Words("report-story-rest") if "story" in place else None)


def _spot_early(scene: Scene, given: Given) -> Heard:
    """菜场门口, where the kind is asked: the place has no name, and need not be asked any more."""
    spot = spot_alone(given.words)
    if spot is None or "place" in scene.answers:
        return None
    place = {"place": {"words": spot}}
    return Kept({**place, **raw(scene, given)}, noted(scene, place))


def other_kind(scene: Scene, _: Step, given: Given) -> Heard:
    """不是罚款，是收费: what is denied and then named is the kind of matter."""
    kind = another_kind(scene, given)
    return Kept({**kind, **raw(scene, given)}, noted(scene, kind)) if kind else None


def told_again(scene: Scene, step: Step, given: Given) -> Heard:
    """高新区创业路6号, once more: it stands in the story, and on the card."""
    slots = given.understood.reading.slots if given.understood else ()
    if step.key not in _CLOSED or not any(slot.name in _TOLD_ONCE for slot in slots):
        return None
    there = story_lines.stands_in(str(scene.answers.get("story") or ""), given.words)
    return Unclear(Words("report-story-again")) if there else None


_TOLD_ONCE: Final = frozenset({Name.PLACE, Name.TIME, Name.AGENCY, Name.AMOUNT})


def no_answer(_: Scene, step: Step, given: Given) -> Unclear | None:
    """Ask again where words cannot be the answer: 300 is no place."""
    if step.key not in UNCLEAR or may_answer(step.key, given):
        return None
    return Unclear(unclear(step.key, given.words))


# --- what is read of a message -------------------------------------------------------------


def news(
    scene: Scene, read: Mapping[str, Any], passed: Collection[str], *, corrects: bool
) -> dict[str, Any]:
    """Return what was read of lines but *passed*: all where it corrects, else what is new."""
    return {
        key: value
        for key, value in read.items()
        if key not in passed and (corrects or _is_news(scene, key, value))
    }


def _is_news(scene: Scene, key: str, value: Any) -> bool:
    """Say whether a line is empty, left open or assumed so far, or a paper is told otherwise."""
    if key != "papers-known" or key not in scene.answers:
        told = scene.answers.get(key)
        return not told or is_assumed(told)
    told = scene.answers[key]
    return any(value.get(name) != told.get(name) for name in value if name != "said")


def kind_anew(scene: Scene, given: Given) -> Mapping[str, Any]:
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


def read_of(scene: Scene, step: Step, given: Given) -> tuple[Mapping[str, Any], bool]:
    """Return what words say of any line, and whether it stands for what was told before.

    A fact alone (前天, 罚了五百) where it answers nothing that is asked means a line told before.
    """
    understood = given.understood
    if understood is None or is_hotline(given.words):
        return {}, False
    if (understood.corrects or names_its_half(scene, given)) and step.key != "story":
        return corrected(scene.house, scene.answers, given.words, scene.now), True
    read = {**answers_of(scene.house, understood), **_one_of_two(scene, given.words)}
    if "papers" in read and "papers-known" in scene.answers:
        read["papers"] = {**scene.answers["papers-known"], **read["papers"]}
    if more := _more_of_papers(scene, step, given, read):
        return more
    if "papers" in (step.key, *scene.answers):  # answered, or just being answered
        read.pop("papers-known", None)
    closed = step.key in _CLOSED or _is_of_another(step, given)
    if closed and _is_bare(scene, step, given):
        anew = corrected(scene.house, scene.answers, given.words, scene.now)
        if anew:
            return _bare(scene, anew, given.words), True
    return _bare(scene, read, given.words), False


def _is_bare(scene: Scene, step: Step, given: Given) -> bool:
    """Say whether words are the facts alone; those of another deed stand for none told before."""
    if not is_terse(given) or told_apart(scene, given):
        return False
    return not (step.key == "papers" and papers_in(given))


def _is_of_another(step: Step, given: Given) -> bool:
    """21号上午, where the place or the unit is asked for; 老渡口收费站旁边, where the unit is."""
    slots = given.understood.reading.slots if given.understood else ()
    facts = {slot.name for slot in slots} - {Name.CATEGORY}
    if step.key == "agency" and facts and facts <= _WHERE:
        return _NO_UNIT.search(given.words.strip()) is not None
    return step.key in ("place", "agency") and facts == {Name.TIME}


_WHERE: Final = frozenset(name for name, key in LINES.items() if key == "place")
_NO_UNIT: Final = regex(
    "(?:旁边?|附近|对面|门口|路口|边上|桥头?|街|路|巷|楼下|\\d号)(?:上|里|那里|那边|这里|那儿|的|吧|了|啊)*[。.]?$"
)
"""Where a place ends at which no unit is called."""


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
    if step.key == "papers" and "shown" in told_here(scene, given):
        return None  # 没出示也没给票 answers what is asked, whatever was known before
    more = _and_another(scene.answers["papers-known"], read["papers-known"])
    rest = {key: value for key, value in read.items() if key not in scene.answers}
    anew = corrected(scene.house, scene.answers, given.words, scene.now)
    sums = {"money": anew["money"]} if "money" in read and "money" in anew else {}
    if sums and step.key != "papers" and tells_another(given.words):  # 再次到店，要1360
        sums = {"money": read["money"]}
    return {**rest, **sums, "papers-known": more}, step.key == "papers"


def _and_another(known: Mapping[str, Any], read: Mapping[str, Any]) -> Mapping[str, Any]:
    """收到停产通知书, and later 未出具处罚决定书: what was given stays."""
    one, other = (set(_NOTICES.findall(str(each.get("said")))) for each in (known, read))
    denied = known.get("notice") is True and read.get("notice") is False
    if denied and one and other and one.isdisjoint(other):
        read = {key: value for key, value in read.items() if key != "notice"}
    return {**known, **read} if read.keys() > {"said"} else known


_NOTICES: Final = regex("决定书?|通知书?|告知书|清单|罚单|罚款单|笔录|整改单")
_CLOSED: Final = ("papers", "review", *KINDS, "leaf", "identity", *OF_WHO)
"""Questions that facts of other lines never answer."""


def raw(scene: Scene, given: Given) -> Mapping[str, Any]:
    """Return where the words of *given* are kept, whatever was read of them."""
    corrects = given.understood is not None and given.understood.corrects
    return story_lines.kept_with(scene.answers, given.words, corrects=corrects)


def _own(
    scene: Scene, step: Step, given: Given, read: Mapping[str, Any], *, corrects: bool
) -> Mapping[str, Any]:
    """Return what the same words answer of the open question itself."""
    if corrects:
        return {step.key: read[step.key]} if step.key in read else {}
    if step.key in (*KINDS, "leaf") and _tells_facts(given):
        return {}
    answers = step.key == "papers" and papers_in(given)  # 交了，没票: the sum is not all of it
    used_up = is_used_up(given) and not answers
    if step.key not in read and (used_up or not may_answer(step.key, given)):
        return {}
    if place := _named_in(scene, step, given, read):
        return place
    accepted = step.accept(scene, given)
    return accepted.values if isinstance(accepted, Kept) else {}


def _tells_facts(given: Given) -> bool:
    slots = given.understood.reading.slots if given.understood else ()
    return any(slot.name is not Name.CATEGORY for slot in slots)


def names_a_kind(accepted: Accepted) -> bool:
    """Say whether the words were the name of a category, and so the answer itself."""
    return isinstance(accepted, Kept) and "leaf" in accepted.values


def _named_in(scene: Scene, step: Step, given: Given, read: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return the place that a whole sentence names: 是在沙河桥，两个人，一个胖一个瘦."""
    place = place_among(given.words, read.get("place")) if step.key == "place" else None
    if place is None and step.key == "place" and not may_answer(step.key, given):
        place = read.get("place")  # 他们在沙河桥罚了我300 is a sentence that names it
    if place is None:
        return {}
    rest = raw(scene, given) if says_more(given.words, place) else {}
    return {"place": place or None, **rest}
