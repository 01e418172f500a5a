"""What if somebody comes back to a draft that he left, and tells another matter?

The draft is his, and so is the new matter: neither is mixed into the other. He is asked, and the
one that is not at hand is kept.
"""

from collections.abc import Callable, Generator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from functools import partial
from typing import Any, Final

from clues.reading.matters.further import (
    Happening,
    days_apart,
    happened_apart,
    names_a_day,
    one_place,
    tells_anew,
    tells_something,
)
from clues.speech import Choice, Words
from desk.intake import DropFiles
from desk.moving import Shelve
from desk.room import Done
from desk.talk import Frame, Talk
from desk.turn import REPORT, Acts
from handlers.citizen.report.over import aside
from handlers.citizen.report.read.grows import more_units
from handlers.citizen.report.read.saying import saying
from handlers.citizen.report.read.story import answers_of, joined
from handlers.citizen.report.told import story_lines
from handlers.citizen.report.told.story_lines import too_much
from handlers.citizen.report.told.times import others
from handlers.citizen.report.told.told import is_assumed
from handlers.dialog import asking, limits
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
from handlers.phrases.announced import retells
from handlers.phrases.endings import hands_in
from handlers.phrases.several import one_or_several

ANEW: Final = "anew"
ONE: Final = "one"
LEFT_FOR: Final = timedelta(minutes=30)
"""So long after his last word a person has left his draft; then he is reminded of it, too."""
_TOLD, _AT = "told", "at"
_SHOWN: Final = 40


# --- is it another one? --------------------------------------------------------------------


def is_left(talk: Talk, now: datetime) -> bool:
    """Say whether the draft was kept for later, or nothing was written for a while."""
    since = talk.touched_at
    return aside.is_aside(talk) or (since is not None and now - since >= LEFT_FOR)


def said_to_be_one(scene: Scene) -> bool:
    """Say whether he said that it is one matter, and has not left the draft since."""
    if ONE not in scene.frame.aside:
        return False
    since = scene.now.timestamp() - float(scene.frame.aside[ONE])
    return not is_left(scene.talk, scene.now) or since < LEFT_FOR.total_seconds()


def told_apart(scene: Scene, given: Given) -> bool:
    """Say whether words that announce nothing tell another happening than the draft does."""
    understood, story = given.understood, str(scene.answers.get("story") or "")
    if understood is None or understood.corrects or retells(given.words):
        return False
    if not tells_anew(given.words):
        return False
    left = is_left(scene.talk, scene.now)
    if story_lines.told_before(story, given.words) or not (left or tells_something(story)):
        return False
    now = _happened(answers_of(scene.house, understood))
    return happened_apart(
        replace(now, some_day=not now.times and names_a_day(given.words)),
        _happened(scene.answers),
        given.words,
        after_a_while=left,
    )


def _happened(answers: Mapping[str, Any]) -> Happening:
    answers = {key: value for key, value in answers.items() if not is_assumed(value)}
    place, money = answers.get("place"), answers.get("money")
    told = money.get("amounts", ()) if isinstance(money, dict) else ()
    return Happening(
        offices=frozenset(_offices(answers.get("agency"))),
        times=frozenset(_times(answers)),
        place=str(place.get("words") or "") if isinstance(place, dict) else "",
        sums=frozenset(each["amount"] for each in told),
    )


def _offices(agency: object) -> Generator[str]:
    """Yield kinds and names of offices; words that were no more than an answer name none."""
    if isinstance(agency, dict):
        yield from (str(each) for each in (agency.get("id"), *agency.get("also", ())) if each)
        yield from agency.get("named", ())
        if "id" not in agency and "said" in agency:
            yield str(agency["words"])


def _times(answers: Mapping[str, Any]) -> Generator[str]:
    yield from answers.get("times", ())
    time = answers.get("time")
    if isinstance(time, dict) and "value" in time:
        yield from (str(time["value"]), *others(time.get("also", ())))


# --- the question --------------------------------------------------------------------------


def ask(here: Here, words: str) -> Acts:
    """Ask whether *words*, told to a draft that was left, are a matter of their own."""
    frame = Frame(flow=ANEW, aside={_TOLD: words, _AT: here.now.isoformat()})
    return (yield from asking.begin(here.on(replace(here.talk, done=())), frame))


_CALLED: Final[Mapping[str, tuple[str, ...]]] = {
    "new": (
        "是",
        "是的",
        "对",
        "新的",
        "新的事",
        "说新的事",
        "另一件",
        "另一件事",
        "两件事",
        "yes",
    ),
    "go-on": ("不是", "接着写", "同一件", "同一件事", "是同一件事", "一件事", "no"),
    "delete": ("删", "删掉", "删掉旧的", "旧的不要了", "delete"),
}


def ask_which(scene: Scene) -> Prompt:
    """Show the beginning of both, and say what becomes of the draft."""
    below = next((each for each in scene.talk.frames if each.flow == REPORT), scene.frame)
    values = {
        "first": shortened(str(below.answers.get("story") or ""), _SHOWN),
        "second": shortened(str(scene.frame.aside[_TOLD]), _SHOWN),
    }
    choices = tuple(
        Choice(id=each, label=Words(f"draft-resume.{each}"), called=called)
        for each, called in _CALLED.items()
    )
    return Prompt(lines=(Words("draft-resume", values),), choices=choices, free=False)


def accept_which(scene: Scene, given: Given) -> Accepted:
    """Take a choice; any other words go on with what was told last."""
    which = given.choice or _MEANT.get(one_or_several(given.words) or "")
    if which is not None:
        return Kept({"which": which})
    if hands_in(given.words):
        return Unclear(Words("report-split-first"))
    return aside.keeps(scene, given.words) or Leave(partial(_told_on, words=given.words))


_MEANT: Final = {"split": "new", "join": "go-on"}


def resumed(here: Here) -> Acts:
    """Take 接着写 for its button; 继续 may mean either, and asks again."""
    if "接着" in here.inbound.words:
        return (yield from asking.answer(here, Given(choice="go-on")))
    return (yield from asking.repeat(here))


def _told_on(here: Here, words: str) -> Acts:
    frame = here.talk.frames[-1]
    if full := too_much(frame.aside[_TOLD], words):
        return (yield from asking.repeat(here, full))
    more = {**frame.aside, _TOLD: f"{frame.aside[_TOLD]}\n{words}"}
    talk = here.talk.onward(replace(frame, aside=more))
    return (yield from asking.proceed(here.on(talk), (Words("report-story-more"),)))


# --- what becomes of both ------------------------------------------------------------------


def finish(here: Here, scene: Scene) -> Acts:
    """Begin with what was told last, beside the draft or instead of it, or go on with it."""
    told = _as_told(here, scene.frame, str(scene.frame.aside[_TOLD]))
    left = replace(scene.talk.end(), done=(), open=None)
    return (yield from _WAYS[scene.answers["which"]](told.on(left), scene))


def _as_told(here: Here, frame: Frame, words: str) -> Here:
    """Return the message as if *words* had been said when it was asked about them."""
    return saying(here, words, datetime.fromisoformat(frame.aside[_AT]))


def _goes_on(here: Here, _: Scene) -> Acts:
    """Hear the words as if they had been said to the draft, which they were."""
    given = Given(words=here.inbound.words, understood=here.inbound.understood)
    return (yield from heard_as_one(here, given))


def heard_as_one(here: Here, given: Given) -> Acts:
    """Join to the draft what he says is no other matter; so it is not asked again.

    It is one more deed, and stands for nothing that was told before.
    """
    draft, understood = here.talk.frames[-1], given.understood
    if understood is not None:
        draft = with_values(draft, _both(draft.answers, answers_of(here.house, understood)))
    draft = joined(here.house, draft, given.words, understood)
    whole = replace(draft, aside={**draft.aside, ONE: here.now.timestamp()})
    talk = here.talk.onward(replace(whole, editing=None))
    shown = here.book.card(Scene(house=here.house, talk=talk, now=here.now))
    return (yield from asking.proceed(here.on(talk), shown or (Words("report-story-more"),)))


def _both(told: Mapping[str, Any], now: Mapping[str, Any]) -> dict[str, Any]:
    """Return the units, days, places and sums of one matter, of which more was told."""
    lines = {
        "agency": more_units(told, now),
        "time": _both_days(told, now),
        "place": _both_places(told.get("place"), now.get("place")),
        "money": _all_sums(told.get("money"), now.get("money")),
    }
    return {key: value for key, value in lines.items() if value}


def _both_days(told: Mapping[str, Any], now: Mapping[str, Any]) -> dict[str, Any]:
    time, more = told.get("time"), [*_times(now)]
    apart = days_apart(frozenset(_times(told)), frozenset(more))
    if not (apart and isinstance(time, dict) and "value" in time):
        return {}
    first, *also = sorted({*_times(told), *more})
    return {"value": first, "also": also}


def _both_places(told: object, now: object) -> dict[str, Any]:
    if not (isinstance(told, dict) and isinstance(now, dict)):
        return {}
    one, other = str(told.get("words") or ""), str(now.get("words") or "")
    apart = one and other and not one_place(one, other)
    return {**told, "words": f"{one}、{other}"} if apart else {}


def _all_sums(told: object, now: object) -> dict[str, Any]:
    if not (isinstance(told, dict) and isinstance(now, dict) and told.get("amounts")):
        return {}
    more = [each for each in now.get("amounts", ()) if each not in told["amounts"]]
    said = "；".join(filter(None, (told.get("said"), now.get("said"))))
    return {**told, "amounts": [*told["amounts"], *more], "said": said} if more else {}


def _beside(here: Here, scene: Scene) -> Acts:
    """Keep the draft aside and begin with the new matter; where none may be begun, ask again."""
    if (full := (yield from limits.no_draft(here))) is not None:
        again = replace(scene.frame, answers={})
        return (yield from asking.proceed(here.on(scene.talk.onward(again)), (full,)))
    talk = yield from _shelved(here.talk)
    return (yield from here.book.tell(here.on(talk), here.inbound.words, Words("move-shelved")))


def _shelved(talk: Talk) -> Generator[Any, Any, Talk]:
    """Return the talk whose draft is kept aside, with its files."""
    kept = yield Shelve()
    shelf = (*talk.shelf, kept.facts["shelf"]) if isinstance(kept, Done) else talk.shelf
    return replace(_without(talk), shelf=shelf)


def room_for(here: Here) -> Generator[Any, Any, Here]:
    """Return the message of files with room for the matter it tells: an old draft is kept aside.

    Files lie with one draft for good, so nothing is asked; where it is being asked, they tell
    that he goes on with what was told last, unless their words say that it is the same.
    """
    frame = here.talk.frame
    if frame and frame.flow == ANEW and one_or_several(here.inbound.words.strip()) == "join":
        return here
    anew = _of_the_question(here, frame) if frame and frame.flow == ANEW else here
    tells = anew is not here or (frame and frame.flow == REPORT and _tells_another(here))
    if not tells or (yield from limits.no_draft(here)) is not None:
        return here
    return anew.on((yield from _shelved(here.talk)))


def _of_the_question(here: Here, frame: Frame) -> Here:
    """Return the message with what was told before it in front of its own words."""
    words = "\n".join(filter(None, (str(frame.aside[_TOLD]), here.inbound.words.strip())))
    return _as_told(here, frame, words)


def _tells_another(here: Here) -> bool:
    if not is_left(here.talk, here.now):
        return False
    scene = Scene(house=here.house, talk=here.talk, now=here.now)
    given = Given(words=here.inbound.words.strip(), understood=here.inbound.understood)
    return told_apart(scene, given)


def _instead(here: Here, _: Scene) -> Acts:
    """Let the draft go, as he said, and begin with the new matter."""
    yield DropFiles()
    talk = _without(here.talk)
    return (yield from here.book.tell(here.on(talk), here.inbound.words, Words("draft-gone")))


def _without(talk: Talk) -> Talk:
    """Return the talk without its draft; what lies below it stays."""
    at = next(at for at, frame in enumerate(talk.frames) if frame.flow == REPORT)
    return replace(talk.without_draft(), frames=talk.frames[:at])


_WAYS: Final[Mapping[str, Callable[[Here, Scene], Acts]]] = {
    "new": _beside,
    "go-on": _goes_on,
    "delete": _instead,
}

FLOW: Final = Flow(
    name=ANEW,
    finish=finish,
    steps=(Step(key="which", ask=ask_which, accept=accept_which, trail=False),),
)
