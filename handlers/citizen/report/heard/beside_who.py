"""What is said of the matter while it is asked who reports?

不是5000，是8000 where a name and a number are asked: the line changes, and the question stands.
A name and a number that stand beside it are the answer all the same.
"""

import re
import unicodedata
from dataclasses import replace
from typing import Final

from clues.reading.amounts.unpaid import unpaid
from clues.reading.slots import Name
from clues.reading.teller.own_identity import marks
from clues.regex import regex
from clues.speech import Words
from handlers.citizen.report.heard import lines, money
from handlers.citizen.report.heard.beside import and_the_rest
from handlers.citizen.report.heard.hearing import ITS_OWN, Heard
from handlers.citizen.report.read.terse import is_terse
from handlers.citizen.report.who import identity
from handlers.citizen.report.who.number_and_more import apart
from handlers.dialog.flow import Accepted, Given, Kept, Scene, Step, Unclear
from handlers.dialog.understanding import read_words
from handlers.phrases import identity as identity_words
from handlers.phrases.plainly import plainly
from handlers.phrases.unsure import asks_what_it_is

ASKED: Final = identity.OF_WHO | {"identity"}
"""The questions of who reports."""
_OF_FIRMS: Final = frozenset({"firm-code", "firm-name"})
"""Questions that hear the name and the code of a firm themselves."""


def of_the_lines(scene: Scene, step: Step, given: Given) -> Heard:
    """What words say of the lines of the card, and the story they go on with."""
    if step.key not in ASKED or given.understood is None or asks_what_it_is(given.words):
        return None
    if step.key == "person":
        if identity.person_in(given.words):
            return ITS_OWN  # 周三 138…: a name, and no day
        if (answer := _person_and_more(scene, step, given)) is not None:
            return answer
    if step.key == "consent" and (answer := _consent_and_more(scene, step, given)) is not None:
        return answer
    if identity_words.corrects_himself(unicodedata.normalize("NFKC", given.words)):
        return None
    if not _is_of_the_lines(scene, step, given):
        return None
    return _on_the_lines(scene, step, given) or _more(scene, step, given)


def _on_the_lines(scene: Scene, step: Step, given: Given) -> Kept | None:
    heard = money.unpaid(scene, step, given) or lines.changed(scene, step, given)
    heard = heard or lines.other_kind(scene, step, given)
    return heard if isinstance(heard, Kept) else None


def _is_of_the_lines(scene: Scene, step: Step, given: Given) -> bool:
    """Say whether words are of the matter and not of who reports: they correct, or tell a fact."""
    names = _names(given)
    if step.key in _OF_FIRMS and names & {Name.COMPANY, Name.CREDIT_CODE}:
        return False
    if given.understood is not None and given.understood.corrects:
        return True
    if names & _NO_NAMES or unpaid(given.words):
        return True
    told = bool(names) or _tells(given.words)
    return told and isinstance(step.accept(scene, given), Unclear)


def _names(given: Given) -> frozenset[str]:
    told = given.understood.reading.slots if given.understood else ()
    return frozenset(str(slot.name) for slot in told)


_NO_NAMES: Final = frozenset({Name.TIME, Name.AMOUNT, Name.PLATE})
"""What nobody is called: 前天 is no name, 高桥 may be one."""


def _more(scene: Scene, step: Step, given: Given) -> Kept | Unclear | None:
    """他们还把账本拿走了 goes with the story; a day told once more is no name."""
    if _tells(given.words) and isinstance(step.accept(scene, given), Unclear):
        return Kept(lines.raw(scene, given), Words("report-story-more"))
    again = step.key == "person" and _names(given) & _NO_NAMES and is_terse(given)
    return Unclear(Words("report-story-again")) if again else None


def _tells(words: str) -> bool:
    """Say whether words tell of the other side, and are no question and no fear of being known."""
    told = len(words) >= _LEAST and _OF_THE_MATTER.search(words) is not None
    return told and not (_OF_HIM.search(words) or marks(words))


# --- a name, a number, and more ------------------------------------------------------------


def _person_and_more(scene: Scene, step: Step, given: Given) -> Kept | None:
    """王建国 138…，另外是三个人来的: who reports, and more of what he reports."""
    of_him, rest = apart(given.words)
    if not of_him:
        return None
    own = step.accept(scene, replace(given, words=of_him, understood=None))
    return _with_more(scene, step, own, rest)


def _consent_and_more(scene: Scene, step: Step, given: Given) -> Kept | None:
    """不同意，罚的是300: the answer, and what is said of the matter beside it."""
    said, *parts = _STOPS.split(given.words.strip(), maxsplit=1)
    choice = next((each for each, way in _ANSWERS.items() if way.fullmatch(plainly(said))), None)
    if choice is None or not any(parts):
        return None
    return _with_more(scene, step, step.accept(scene, Given(choice=choice)), parts[0])


_STOPS: Final = regex(r"[,，。;；!！\s]+")
_ANSWERS: Final = {
    "agree": regex("(?:我)?同意(?:了|的|啊)?|可以的?|好的?|是的?|行|yes|ok|agree"),
    "anonymous": regex(
        "(?:我|还是)*(?:不同意|不行|不可以|不愿意?|匿名|改匿名)(?:了|的|吧|啊)?|no|anonymous"
    ),
}


def _with_more(scene: Scene, step: Step, own: Accepted, rest: str) -> Kept | None:
    """Return an answer with what *rest* says of the lines, or adds to the story."""
    if not isinstance(own, Kept):
        return None
    if not rest:
        return own
    beside = Given(words=rest, understood=read_words(scene.house, rest, scene.now))
    if (heard := _on_the_lines(scene, step, beside)) is not None:
        return Kept({**heard.values, **own.values}, heard.remark)
    return Kept({**lines.raw(scene, beside), **own.values}, and_the_rest(own.remark))


_LEAST: Final = 4  # characters: 没有 answers, and tells nothing
_OF_THE_MATTER: Final = regex(
    r"另外|还有|补充|[他她]们|执法|来[了的]|罚|收了|扣了|拿走|交了|给了|时间|地点|地方|单位|金额|"
    r"没[给出亮有]|不是.*\d|\d+[块元]|\b(?:they|also|fined|paid|receipt|not \d)",
    re.IGNORECASE,
)
_OF_HIM: Final = regex(
    r"[?？吗么呢]|会不会|能不能|要不要|为什么|为啥|怎么|报复|知道|看[到见]|查[到得]|找到?我|联系|告诉|"
    r"姓名|名字|电话|手机|号码|身份|实名|匿名|代码|执照|法人|[怕敢]|没有(?:公司|单位|代码|电话)|"
    r"\b(?:know|see|tell|name|phone|number|code|why|what|how|afraid|will|can)\b",
    re.IGNORECASE,
)
