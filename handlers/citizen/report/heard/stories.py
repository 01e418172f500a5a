"""What do words tell of the story: another one, more of it, or the whole of it anew?"""

from dataclasses import replace
from functools import partial
from typing import Final

from clues.reading.slots import Name
from clues.speech import Line, Words
from desk.talk import Frame
from desk.turn import REPORT, Acts
from handlers.citizen.report.files import files, paper, photo
from handlers.citizen.report.heard.hearing import Heard
from handlers.citizen.report.heard.lines import KINDS, kind_anew, names_a_kind
from handlers.citizen.report.over import anew, matters
from handlers.citizen.report.over.over import asked_of_story
from handlers.citizen.report.questions import position
from handlers.citizen.report.questions.papers import told_here
from handlers.citizen.report.questions.plausible import may_answer
from handlers.citizen.report.read import story
from handlers.citizen.report.read.noted import noted
from handlers.citizen.report.read.rewritten import rewritten
from handlers.citizen.report.read.saying import saying
from handlers.citizen.report.read.story import answers_about, tells_a_deed
from handlers.citizen.report.told import danger_mark
from handlers.citizen.report.told.story_lines import corrected as puts_right
from handlers.citizen.report.told.story_lines import too_much
from handlers.citizen.report.told.told import with_words
from handlers.dialog import asking
from handlers.dialog.book import Here
from handlers.dialog.flow import Given, Kept, Leave, Scene, Step, Unclear
from handlers.dialog.one_line import shortened
from handlers.phrases import files as file_words
from handlers.phrases import retold
from handlers.phrases.answers import is_about_papers, is_question, is_slip
from handlers.phrases.lines import line_called

TOLD_FROM: Final = 15
"""Characters from which on words without any fact tell something."""
_NOT_TOLD: Final = (
    *(photo.FACTS, paper.FOUND, position.WAITING),
    *("contact", "identity", "person", "consent", "party", "firm-name", "firm-code", "firm-right"),
)
"""What a draft holds beside what was told: it stays when all of that is taken back."""


def no_room(scene: Scene, _: Step, given: Given) -> Heard:
    """Say that a story which was told has no room for more; one in its place has all of it."""
    if "story" not in scene.answers or scene.frame.editing == "story":
        return None
    full = too_much(scene.answers["story"], given.words)
    return Unclear(full) if full else None


# --- all of it anew -----------------------------------------------------------------------


def told_anew(scene: Scene, _: Step, given: Given) -> Heard:
    """Take 前面说的都不算，重新说：… for the whole story; who says no more is asked once."""
    if "story" not in scene.answers:
        return None
    if retold.starts_over(given.words):
        return Leave(lambda here: here.book.commands["restart"].answer(here, ""))
    words = retold.told_anew(given.words)
    return Leave(partial(_anew, words=words)) if words else None


def _anew(here: Here, words: str) -> Acts:
    """Begin the open draft again with *words*; its files and who reports stay."""
    here, draft = saying(here, words), here.talk.frames[-1]
    blank = Frame(flow=REPORT, version=here.book.flows[REPORT].version)
    frame = story.joined(here.house, blank, words, here.inbound.understood)
    left = {key: draft.answers[key] for key in _NOT_TOLD if key in draft.answers}
    waits = matters.behind(matters.waiting(draft), matters.told_at(draft), matters.nth(draft))
    aside = {**frame.aside, **danger_mark.kept(draft), **waits}
    frame = replace(frame, answers={**left, **frame.answers}, aside=aside)
    return (yield from _goes_on(here, frame, Words("report-anew", {"files": here.talk.files})))


def _goes_on(here: Here, draft: Frame, *remarks: Line) -> Acts:
    """Go on with the draft behind what was understood of its story, and what is asked of that."""
    talk = here.talk.onward(draft)
    shown = here.book.card(Scene(house=here.house, talk=talk, now=here.now))
    return (yield from asked_of_story(here, asking.proceed(here.on(talk), (*remarks, *shown))))


# --- written anew in its place ------------------------------------------------------------


def written_anew(scene: Scene, step: Step, given: Given) -> Heard:
    """改成什么？ was asked of the story: the words stand in its place, whatever else is open.

    What plainly goes on with it is added, what puts one line right is heard as such; what is no
    story, or says what to do with it, leaves it as it is.
    """
    words = retold.told_anew(given.words) or given.words.strip()
    corrects = given.understood is not None and given.understood.corrects
    if words == given.words.strip() and corrects and puts_right(scene.answers, words):
        return Leave(partial(_without_list, given=given))
    if retold.goes_on(words) and not retold.goes_on(str(scene.answers.get("story") or "")):
        return Leave(partial(_more_told, words=words))
    if isinstance(figure := step.accept(scene, given), Unclear):
        return figure
    told = given.understood is not None and bool(given.understood.reading.slots)
    if is_slip(words) or retold.says_what_to_do(words) or (len(words) < _LEAST and not told):
        return Unclear(Words("report-story-whole"))
    return Leave(partial(_in_its_place, words=words))


_LEAST: Final = 6  # characters


def _in_its_place(here: Here, words: str) -> Acts:
    here = saying(here, words)
    scene = Scene(house=here.house, talk=here.talk, now=here.now)
    frame, changed = rewritten(scene, words, here.inbound.understood)
    said = Words("report-story-changed", {"new": shortened(words, _SHOWN)})
    lines = noted(scene, changed)
    remarks = (said, lines) if lines else (said,)
    return (yield from asking.proceed(here.on(here.talk.onward(frame)), remarks))


_SHOWN: Final = 60  # characters


def _more_told(here: Here, words: str) -> Acts:
    frame = story.joined(here.house, here.talk.frames[-1], words, here.inbound.understood)
    talk = here.talk.onward(replace(frame, editing=None))
    return (yield from asking.proceed(here.on(talk), (Words("report-story-added"),)))


# --- beside a list, another one, the first one --------------------------------------------


def beside_a_list(_: Scene, step: Step, given: Given) -> Heard:
    """Where lines or files are listed, words that name none of them are heard without the list."""
    if step.key == files.KEY:
        beside = not file_words.speaks_of_files(given.words)
    else:
        named = is_slip(given.words) or line_called(given.words)
        beside = step.key == "change" and not named
    return Leave(partial(_without_list, given=given)) if beside else None


def _without_list(here: Here, given: Given) -> Acts:
    if here.talk.frame is None:
        return (yield from asking.repeat(here))
    talk = here.talk.onward(replace(here.talk.frame, editing=None))
    return (yield from asking.answer(here.on(talk), given))


def further_matter(scene: Scene, _: Step, given: Given) -> Heard:
    """他们上周还砸了我家店: it is asked whether that is a clue of its own."""
    matter = matters.further_told(scene, given)
    if not matter:
        return None
    if anew.is_left(scene.talk, scene.now):
        return Leave(partial(anew.ask, words=given.words))
    return Leave(partial(matters.further, matter=matter, words=given.words))


def a_deed_behind(scene: Scene, step: Step, given: Given) -> Heard:
    """Take what was done, told behind a question or a word of thanks, for what it is about.

    你们帮帮我吧 sounds like praise until 昨天路政罚我300没票 tells what it is.
    """
    understood = given.understood
    if understood is None or step.key == "leaf" or "story" not in scene.answers:
        return None
    if scene.answers.get("leaf") not in _NO_DEED or not tells_a_deed(understood.reading):
        return None
    about = answers_about(scene.house, understood.reading)
    kinds = {str(about.get("leaf") or ""), *about.get("guesses", ())} - {""}
    if not kinds or kinds & _NO_DEED:
        return None
    return Leave(partial(_of_another_kind, words=given.words))


_NO_DEED: Final = frozenset({"commend", "consult"})


def _of_another_kind(here: Here, words: str) -> Acts:
    """Go on with the draft, its kind read of *words* or asked."""
    if here.talk.frame is None:
        return (yield from here.book.tell(here, words))
    frame = story.joined_anew(here.house, here.talk.frame, words, here.inbound.understood)
    return (yield from _goes_on(here, replace(frame, editing=None)))


def story_told(scene: Scene, step: Step, given: Given) -> Heard:
    """Take a story that is told where the kind of matter was asked for."""
    return Leave(partial(_told_now, words=given.words)) if _tells(scene, step, given) else None


def _tells(scene: Scene, step: Step, given: Given) -> bool:
    understood = given.understood
    if understood is None or understood.angry or "story" in scene.answers:
        return False
    if step.key not in (*KINDS, "leaf", position.KEY) or names_a_kind(step.accept(scene, given)):
        return False
    own = {Name.CATEGORY, *(position.PLACES if step.key == position.KEY else ())}
    facts = any(slot.name not in own for slot in understood.reading.slots)
    return facts or len(given.words) >= TOLD_FROM


def _told_now(here: Here, words: str) -> Acts:
    if here.talk.frame is None:
        return (yield from here.book.tell(here, words))
    frame = story.joined(here.house, here.talk.frame, words, here.inbound.understood)
    return (yield from _goes_on(here, replace(frame, editing=None)))


# --- more of it ---------------------------------------------------------------------------


def more_of_the_story(scene: Scene, step: Step, given: Given) -> Heard:
    """Keep with the story what answers nothing: 他们喝了酒, where the place is asked for."""
    if scene.frame.editing or "story" not in scene.answers or is_slip(given.words):
        return None
    remark = Words("report-story-more")
    if step.key == "papers":
        answers = is_about_papers(given.words) and not is_question(given.words)
        more = not told_here(scene, given) and not answers
    elif step.key == "money" and isinstance(unread := step.accept(scene, given), Unclear):
        more, remark = True, unread.why
    else:
        more = step.key in (*KINDS, "leaf", "review") or not may_answer(step.key, given)
    if not more:
        return None
    kind = kind_anew(scene, given) if step.key in (*KINDS, "leaf") else {}
    if step.key == "leaf" and "leaf" not in kind:  # what is only likely is asked already
        kind = {}
    return Kept({"story": with_words(scene.answers, given.words), **kind}, remark)
