"""What becomes of a story that tells of several matters?

Each matter may become a clue of its own (一事一件): the first goes on at once, the others wait
behind its receipt.
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any, Final

from clues.reading.matters.further import further_matter
from clues.speech import Choice, Line, Words
from desk.talk import Frame, Talk
from desk.turn import Acts, Told
from handlers.citizen.report.over import below
from handlers.citizen.report.over.anew import (
    ANEW,
    heard_as_one,
    is_left,
    said_to_be_one,
    told_apart,
)
from handlers.citizen.report.told.story_lines import too_much
from handlers.citizen.report.told.told import both_times
from handlers.dialog import asking
from handlers.dialog.book import Here
from handlers.dialog.flow import (
    Accepted,
    Flow,
    Given,
    Kept,
    Leave,
    Prompt,
    Scene,
    Step,
    Unclear,
    with_values,
)
from handlers.dialog.one_line import shortened
from handlers.dialog.understanding import read_words
from handlers.phrases.endings import hands_in
from handlers.phrases.several import one_or_several, which_matter

MATTERS: Final = "matters"
WAITING: Final = "waiting"
TOLD_AT: Final = "told-at"
"""When each story that waits was told: what it calls yesterday is the day before that."""
_NTH: Final = "nth"
_AT: Final = "at"
_WHOLE: Final = "whole"
_RAW: Final = "raw"
_SAID: Final = "said"
_FILES: Final = "files"
"""Whether files came with what is told beside the draft, or while it was asked about."""
_SHOWN: Final = 30


def first(here: Here, told: Told) -> Acts:
    """Ask whether a story with several matters is one clue or several."""
    understood = here.inbound.understood
    if understood is None or len(understood.matters) < 2:  # noqa: PLR2004 - two are several
        return told
    whole = told.talk.frame.answers.get("story") if told.talk.frame else ""
    aside = {WAITING: list(understood.matters), _WHOLE: whole, _AT: here.now.isoformat()}
    frame = Frame(flow=MATTERS, aside=aside)
    return (yield from asking.begin(here.on(replace(told.talk, done=())), frame))


def further(here: Here, matter: str, words: str) -> Acts:
    """Ask of *matter*, which *words* told beside an open draft, whether it is one of its own."""
    frame = here.talk.frame
    story = str(frame.answers.get("story")) if frame else ""
    came = bool(here.inbound.files)
    aside = {WAITING: [story, matter], _RAW: words, _AT: here.now.isoformat(), _FILES: came}
    asked = Frame(flow=MATTERS, aside=aside)
    return (yield from asking.begin(here.on(replace(here.talk, done=())), asked))


def ask_split(scene: Scene) -> Prompt:
    """Show the beginning of each and ask."""
    parts = [shortened(each, _SHOWN) for each in scene.frame.aside[WAITING]]
    many = {"n": len(parts)}
    choices = tuple(
        Choice(id=each, label=Words(f"report-split-ask.{each}", many)) for each in ("split", "join")
    )
    words = Words("report-split-ask", {**many, "first": parts[0], "second": _others(parts[1:])})
    return Prompt(lines=(words,), choices=choices, free=False)


def _others(parts: Sequence[str]) -> Line:
    """Return every matter but the first, each on a line of its own."""
    said: Line = parts[0]
    for part in parts[1:]:
        said = Words(
            "lines-joined", {"first": said, "second": Words("report-split-more", {"what": part})}
        )
    return said


def accept_split(_: Scene, given: Given) -> Accepted:
    """Take a choice, also in one's own words; any others go on with the story."""
    choice = given.choice or one_or_several(given.words)
    if choice is not None:
        return Kept({"split": choice})
    if hands_in(given.words):  # one or several is still to be said before anything is sent
        return Unclear(Words("report-split-first"))
    return Leave(partial(_told_on, given=given))


def _told_on(here: Here, given: Given) -> Acts:
    """Keep more words with what was told last, and ask again."""
    frame = here.talk.frame
    if frame is not None and (full := too_much(frame.aside.get(_RAW), given.words)):
        return (yield from asking.repeat(here, full))
    if frame is None or _RAW not in frame.aside:
        talk = _belonging(below.told_on(here, given), given, here.now)
    else:
        came = bool(here.inbound.files) or frame.aside.get(_FILES, False)
        aside = {**frame.aside, **_more(frame, given.words), _FILES: came}
        talk = here.talk.onward(replace(frame, aside=aside))
    return (yield from asking.proceed(here.on(talk), (Words("report-story-more"),)))


def _belonging(talk: Talk, given: Given, now: datetime) -> Talk:
    """Return the talk that remembers to which of the matters told words belong."""
    frame = talk.frame
    if frame is None:
        return talk
    which = which_matter(frame.aside[WAITING], given.words)
    said = [*frame.aside.get(_SAID, ()), [which, given.words]]
    return talk.onward(replace(frame, aside={**frame.aside, _SAID: said}))


def _parts(frame: Frame, story: str) -> list[str]:
    """Return each matter with what was said of it meanwhile; what is of none stays with the first.

    *story* is that of the draft, which has all of it.
    """
    since = story.removeprefix(frame.aside[_WHOLE])
    parts = [[each] for each in frame.aside[WAITING]]
    for which, words in frame.aside.get(_SAID, ()):
        if which:
            since = since.replace(words, "", 1)
            parts[which].append(words)
    parts[0] += [each for each in since.split("\n") if each.strip()]
    return ["\n".join(part) for part in parts]


def _more(frame: Frame, words: str) -> dict[str, Any]:
    """Return the further matter with *words* behind it."""
    first, further = frame.aside[WAITING]
    raw = f"{frame.aside[_RAW]}\n{words}"
    return {WAITING: [first, f"{further}\n{words}"], _RAW: raw}


def finish(here: Here, scene: Scene) -> Acts:
    """Go on with the whole story, or with its first matter and the others behind it."""
    left = replace(scene.talk.end(), done=(), open=None)
    if _RAW in scene.frame.aside and left.frame is not None:
        return (yield from _settled(here.on(left), scene, left.frame))
    if left.frame is None:
        return (yield from asking.proceed(here.on(left)))
    if scene.answers["split"] == "join":
        return (yield from _joined(here, replace(scene, talk=_in_one(left, left.frame))))
    now, *later = _parts(scene.frame, str(left.frame.answers.get("story") or ""))
    told_at = dict.fromkeys((now, *later), _told_at(here, scene).isoformat())
    told = yield from here.book.retell(here.on(left), now, tuple(later), told_at, nth(left.frame))
    return _with_files(told) if left.files else told


def _with_files(told: Told) -> Told:
    """Say that the files lie with the first of the clues: which they show nobody knows."""
    first, *rest = told.says
    said = replace(first, lines=(Words("report-split-files"), *first.lines))
    return replace(told, says=(said, *rest))


def _told_at(here: Here, scene: Scene) -> datetime:
    at = scene.frame.aside.get(_AT)
    return datetime.fromisoformat(at) if at else here.now


def _in_one(talk: Talk, draft: Frame) -> Talk:
    """Return the talk whose matters are one: of two times none is wrong, both belong to it."""
    return talk.onward(with_values(draft, both_times(draft.answers)))


def _joined(here: Here, scene: Scene) -> Acts:
    return (yield from asking.proceed(here.on(scene.talk), here.book.card(scene)))


def _settled(here: Here, scene: Scene, draft: Frame) -> Acts:
    """Let the further matter wait behind the receipt, or hear it as more of the draft."""
    aside = scene.frame.aside
    if scene.answers["split"] == "split":
        matter = aside[WAITING][1]
        times = {**told_at(draft), matter: _told_at(here, scene).isoformat()}
        more = {WAITING: [*waiting(draft), matter], TOLD_AT: times}
        kept = replace(draft, aside={**draft.aside, **more})
        files = (Words("report-split-files"),) if aside.get(_FILES) else ()
        said = (Words("report-split-later"), *files)
        return (yield from asking.proceed(here.on(here.talk.onward(kept)), said))
    words = str(aside[_RAW])
    given = Given(words=words, understood=read_words(here.house, words, _told_at(here, scene)))
    return (yield from heard_as_one(here, given))


def further_told(scene: Scene, given: Given) -> str:
    """Return the matter of its own that words tell beside the draft, nothing when they tell none.

    Whoever said that it is one matter is not asked again.
    """
    story = str(scene.answers.get("story") or "")
    understood = given.understood
    if given.choice is not None or understood is None:
        return ""
    if not story or said_to_be_one(scene):
        return ""
    if scene.frame.editing and not is_left(scene.talk, scene.now):
        return ""
    announced = further_matter(story, given.words, corrects=understood.corrects)
    return announced or (given.words.strip() if told_apart(scene, given) else "")


def asks_of_words(talk: Talk) -> bool:
    """Say whether it is asked, over a draft, what words are that stand nowhere else yet."""
    frame = talk.frame
    return frame is not None and (
        frame.flow == ANEW or (frame.flow == MATTERS and _RAW in frame.aside)
    )


def waiting(frame: Frame) -> tuple[str, ...]:
    """Return the stories that wait behind this draft's receipt."""
    return tuple(frame.aside.get(WAITING, ()))


def nth(frame: Frame) -> int:
    """Return which of the matters told at once a draft is, 1 for the first and for a single one."""
    return int(frame.aside.get(_NTH, 1))


def behind(later: Sequence[str], told_at: Mapping[str, str], nth: int) -> dict[str, Any]:
    """Return what a draft, the *nth* matter, keeps of the stories that wait behind its receipt."""
    return {
        _NTH: nth,
        WAITING: list(later),
        TOLD_AT: {each: told_at[each] for each in later if each in told_at},
    }


def told_at(frame: Frame) -> Mapping[str, str]:
    """Return when each of the stories that wait was told, in ISO 8601."""
    times: Mapping[str, str] = frame.aside.get(TOLD_AT, {})
    return times


FLOW: Final = Flow(
    name=MATTERS,
    finish=finish,
    steps=(Step(key="split", ask=ask_split, accept=accept_split, trail=False),),
)
