"""What does an answer tell besides, and so is kept with the story?

五百，微信转的，转给个叫张伟的 answers how much it was; to whom it was paid no line shows. Where the
line shows the words as they are, or nothing is left of them, the story stays as it is.
"""

import re
from collections.abc import Iterator, Mapping, Sequence
from typing import Any, Final

from clues.reading.slots import Slot
from clues.regex import regex
from clues.speech import Words
from handlers.citizen.report.questions.papers import PAPERS, said_in_part
from handlers.citizen.report.read.noted import noted
from handlers.citizen.report.read.story import LINES, answers_of, is_story, lines_told
from handlers.citizen.report.read.terse import left_over
from handlers.citizen.report.told.story_lines import CORRECTIONS, stands_in
from handlers.citizen.report.told.told import LONGEST, told_of, with_words
from handlers.dialog.flow import Accepted, Given, Kept, Scene, Step
from handlers.phrases.parts import part_spans

ANSWERED: Final = frozenset({"time", "agency", "money", "papers"})
"""Questions whose line shows what was read of an answer, and not its words."""
_READ: Final = ("value", "amount", "amounts", "times")
"""Where one of these is kept, the line shows it; else it shows the words themselves."""
_OF_PAPERS: Final = (
    "没有?|给过?|不肯?|未|出[示来]|[亮看拿带掏开过]|执法|证[件]?|工作证|[小发收]?票[据]?|收据|罚?单子?|"
    "[都也全啥]|什么|任何|对方|两样|一样|样|过|问|"
    r"\b(?:they|show(?:ed|n)?|id|card|badge|receipts?|any|none|nothing|did|didn't|papers?|either|neither|nor)\b"
)
_OF_DAYS: Final = (
    "多?点?钟|具体|几点|记不?太?清楚?|不清楚|忘记?|说不准|确切|当天|记得|前后|发生|事|"
    "(?:周|星期|礼拜)[一二三四五六日天]|几|刚才|好像|正好"
)
_OF_UNITS: Final = (
    "哪个|单位|穿|制服|上面|写着|车[身门]?上?|衣服|局|所|队|来|像|说是|自称|工作人员|执法|同志"
)
_OF_SUMS: Final = "左右|来块|整|多|总|说要|让|叫|他们|罚款|罚了|收费|现场|当场|才|最后|后来"
_OWN: Final[Mapping[str, re.Pattern[str]]] = {
    "papers": regex(_OF_PAPERS, re.IGNORECASE),
    "time": regex(_OF_DAYS),
    "agency": regex(_OF_UNITS),
    "money": regex(_OF_SUMS),
}
"""What belongs to an answer and tells nothing besides, by question."""
_SOMETHING: Final = regex(r"[^\W\d_]{2}")


def with_the_rest(
    scene: Scene, step: Step, given: Given, heard: Accepted | None
) -> Accepted | None:
    """Return what was heard of an answer, with its words in the story where they tell more."""
    if given.choice is not None or step.key not in ANSWERED or "story" not in scene.answers:
        return heard
    answered = step.accept(scene, given) if heard is None else heard
    if not isinstance(answered, Kept) or {"story", CORRECTIONS} & answered.values.keys():
        return heard
    if step.key not in answered.values:
        return heard
    more = _tells_more(scene, step.key, given, answered.values)
    values = _by_its_kind(scene, step, given, answered.values, more=more)
    if _shows_words(values[step.key], given.words):
        return heard
    if not more:
        return heard if values is answered.values else Kept(values, answered.remark)
    kept = {**values, "story": with_words(scene.answers, given.words)}
    return Kept(kept, _said(scene, step, values, answered.remark))


def _said(
    scene: Scene, step: Step, values: Mapping[str, Any], remark: Words | None
) -> Words | None:
    """Say that the rest is kept; of a line that is being changed its new value is said.

    Which day 这个月初五 is was counted, and so is said, too.
    """
    if scene.frame.editing == step.key:
        return remark
    if remark is None and step.key == "time":
        remark = noted(scene, {step.key: values[step.key]})
    return and_the_rest(remark)


def and_the_rest(remark: Words | None) -> Words:
    """Return *remark* and behind it that the rest is kept."""
    rest = Words("report-story-rest")
    return rest if remark is None else Words("lines-joined", {"first": remark, "second": rest})


def _shows_words(answer: Mapping[str, Any] | None, words: str) -> bool:
    """Say whether the line shows the words whole, and not what was read of them."""
    if answer is None:
        return False
    return answer.get("words") == words[:LONGEST] and not any(key in answer for key in _READ)


def _is_name(words: str) -> bool:
    """Say whether the words name a unit and do nothing else: 高桥镇综合执法, 好像是运管."""
    return len(words) <= _LONGEST_NAME and _NO_NAME.search(words) is None


_LONGEST_NAME: Final = 18  # characters
_NO_NAME: Final = regex(
    r"[，,。；;！!]|(?<=[^\x00-\x7f])\s|不[是像]|没|\d{3}|[罚打骂给要姓叫找我他她也开有在正]|看见|看到|一直|旁边|那天|"
    r"收(?!费)|[a-z]{3} [a-z]",
    re.IGNORECASE,
)


_OF_THE: Final = regex("的(?:人员?|那边)?[。.]?$")
"""街道办的, 交警的人: of that kind, and no name."""


def _by_its_kind(
    scene: Scene, step: Step, given: Given, values: Mapping[str, Any], *, more: bool
) -> Mapping[str, Any]:
    """Return a unit told in a sentence, or beside a plate, as it was read: 交警，姓刘的带队."""
    told = values["agency"] if step.key == "agency" else None
    if not told:
        return values
    read = answers_of(scene.house, given.understood) if given.understood else {}
    unit, words = read.get("agency", {}), str(told.get("words", ""))
    named = (len(values) == 1 and not more) or _is_name(words)
    of_kind = _OF_THE.sub("", words) == unit.get("said") != words
    if named and not of_kind:
        return values
    return {**values, "agency": unit} if unit.get("id") else values


def _tells_more(scene: Scene, key: str, given: Given, values: Mapping[str, Any]) -> bool:
    """Say whether words are left that no line of the card shows."""
    shown = {key, *values, *(("papers",) if "papers-known" in values else ())}
    story = str(scene.answers.get("story") or "")
    if key == "agency" and _is_a_story(given):
        return not stands_in(story, given.words)
    known = told_of(scene.answers, "papers")
    told = [
        slot
        for slot in (given.understood.reading.slots if given.understood else ())
        if LINES.get(slot.name) in shown
        or (slot.name in LINES and slot.text in story)
        or (slot.name in PAPERS and known.get(PAPERS[slot.name]) == slot.value)
    ]
    if is_story(given.understood):
        return not stands_in(story, given.words)
    if key == "papers" and (said_in_part(scene, given) or _BUT.search(given.words)):
        return True
    if key == "papers" and _PAPER.search(_unread(given.words, told)):
        return True
    left = _OWN[key].sub("", left_over(given.words, told))
    return _SOMETHING.search(left) is not None or any(_parts_left(key, given.words, told))


def _is_a_story(given: Given) -> bool:
    """Say whether two lines more than the unit are told: 昨天路政罚我200没票."""
    return len(lines_told(given.understood) - {"agency"}) > 1


def _unread(words: str, told: Sequence[Slot]) -> str:
    """Return *words* with a stop wherever something was read of them."""
    kept = list(words)
    for slot in told:
        kept[slot.start : slot.end] = "。" * (slot.end - slot.start)
    return "".join(kept)


_PAPER: Final = regex("证|票|收据|收条|条子|单[子据]?|文书|决定书|通知|手续|清单")
"""Of which nothing was read: the line says nothing of it, and the story must."""


def _parts_left(key: str, words: str, told: Sequence[Slot]) -> Iterator[bool]:
    """Yield for each part of a sentence without a fact whether it tells anything: 他们还在."""
    for part in part_spans(words):
        if not any(slot.start < part.end() and part.start() < slot.end for slot in told):
            left = _OWN[key].sub("", left_over(part.group(), ()))
            yield len(part.group().strip()) >= _SENTENCE and _LETTER.search(left) is not None


_SENTENCE: Final = 4  # characters
_LETTER: Final = regex(r"[^\W\d_]")
_BUT: Final = regex("不是|假的|过期|别人的|但|可是|只[是有给看]|\\bbut\\b", re.IGNORECASE)
"""出示了工作证，不是执法证: the line says that something was shown, and not what."""
