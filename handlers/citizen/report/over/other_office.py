"""What is a person told whose matter is dealt with somewhere else?

Which office it is and how to reach it. He may still leave it here; nobody is sent away.
"""

from dataclasses import replace
from functools import partial
from typing import Final

from clues.campaign import OtherChannel
from clues.reading.slots import Name
from clues.speech import Choice, Kind, Say, Value, Words
from desk.intake import DropFiles
from desk.talk import Frame
from desk.turn import Acts, Told
from handlers.citizen.report.over import aside, below
from handlers.citizen.report.read.story import tells_a_deed
from handlers.dialog import asking
from handlers.dialog.book import Here
from handlers.dialog.flow import Accepted, Flow, Given, Kept, Leave, Prompt, Scene, Step
from handlers.phrases.endings import hands_in

ELSEWHERE: Final = "elsewhere"


def first(here: Here, told: Told) -> Acts:
    """Name the right office before the questions of a story that surely belongs there."""
    understood = here.inbound.understood
    named = understood.elsewhere if understood else None
    if named is None or _channel(here.house.campaign.channels, named.channel) is None:
        return told
    frame = Frame(flow=ELSEWHERE, subject=named.channel)
    return (yield from asking.begin(here.on(replace(told.talk, done=())), frame))


_WAYS: Final = {
    "there": ("去那边", "那边办", "去那办", "我去那边", "好的我去那边", "there"),
    "here": (
        "留在这里",
        "留在这",
        "留这里",
        "留下",
        "就在这里",
        "就留这里",
        "在这里",
        "stay",
        "here",
    ),
}


def ask_where(scene: Scene) -> Prompt:
    """Say where it is dealt with; it may stay here."""
    choices = tuple(
        Choice(id=each, label=Words(f"scope-other.{each}"), called=called)
        for each, called in _WAYS.items()
    )
    return Prompt(lines=(Words("scope-other", _values(scene)),), choices=choices, free=False)


def accept_where(scene: Scene, given: Given) -> Accepted:
    """Take only a choice: a draft is not let go for words that mean something else.

    Those go on with the story, unless they ask to keep it for later. Whoever hands in stays.
    """
    if given.choice is None and hands_in(given.words):
        return Kept({"where": "here"})
    if given.choice is None:
        return aside.keeps(scene, given.words) or Leave(partial(_told_on, given=given))
    return Kept({"where": given.choice})


def _told_on(here: Here, given: Given) -> Acts:
    """Keep more words with the draft below, and ask again; a matter of ours is read as one."""
    if _is_ours(given):
        talk = below.told_on(here, given, of_another_kind=True)
        left = replace(talk.end(), done=(), open=None)
        shown = here.book.card(Scene(house=here.house, talk=left, now=here.now))
        return (yield from asking.proceed(here.on(left), shown))
    talk = below.told_on(here, given)
    return (yield from asking.proceed(here.on(talk), (Words("report-story-more"),)))


def _is_ours(given: Given) -> bool:
    """Say whether words tell what a unit took or did not show: 城管罚我100没票."""
    understood = given.understood
    if understood is None or understood.elsewhere is not None:
        return False
    reading = understood.reading
    return bool(reading.all(Name.AGENCY)) and tells_a_deed(reading)


def finish(here: Here, scene: Scene) -> Acts:
    """Let the draft go and give the words back, or go on with it here."""
    left = replace(scene.talk.end(), done=(), open=None)
    if scene.answers["where"] == "here":
        shown = here.book.card(replace(scene, talk=left)) if left.frame else ()
        return (yield from asking.proceed(here.on(left), shown))
    story = str(left.frame.answers.get("story") or "") if left.frame else ""
    yield DropFiles()
    lines = (Words("scope-noted", _values(scene)), story)
    say = Say(lines=tuple(line for line in lines if line), kind=Kind.NOTICE, replaces=True)
    return Told(talk=left.without_draft(), says=(say,))


def _values(scene: Scene) -> dict[str, Value]:
    channel = _channel(scene.house.campaign.channels, scene.frame.subject)
    if channel is None:
        raise LookupError(scene.frame.subject)
    return {"matter": channel.matter or channel.name, "channel": channel.name, "how": channel.how}


def _channel(channels: tuple[OtherChannel, ...], wanted: str) -> OtherChannel | None:
    return next((each for each in channels if each.id == wanted), None)


FLOW: Final = Flow(
    name=ELSEWHERE,
    finish=finish,
    steps=(Step(key="where", ask=ask_where, accept=accept_where, trail=False),),
)
