"""Who sees what a person writes, how long is it kept, and how is a draft put aside?"""

from dataclasses import replace
from typing import Final

from clues.speech import Kind, Line, Say, Words
from desk.talk import Talk
from desk.turn import Acts, Told
from handlers.dialog import asking
from handlers.dialog.book import Here
from handlers.dialog.flow import Leave, Scene
from handlers.dialog.house import House
from handlers.phrases.review import keeps_for_later

_KEPT: Final = "kept"
"""At which question the draft was kept for later."""


def who_lines(scene: Scene) -> tuple[Line, ...]:
    """Return who sees what, with the company behind this channel, and how long it is kept."""
    return _lines(scene.house, scene.talk.channel)


def tell(here: Here, rest: str = "") -> Acts:
    """Say who sees what; an open question follows again."""
    told = lines(here)
    if here.talk.frame is None:
        return Told(talk=here.talk, says=(Say(lines=told, kind=Kind.NOTICE),))
    return (yield from asking.repeat(here, *told))


def lines(here: Here) -> tuple[Line, ...]:
    """Return who sees what on the channel this message came by."""
    return _lines(here.house, here.talk.channel)


def briefly(_: Here) -> tuple[Line, ...]:
    """Return who sees it in one line, beside something longer."""
    return (Words("privacy-brief"),)


def kept_aside(scene: Scene) -> Acts:
    """Keep the draft and fall silent until the person comes back to it."""
    yield from ()
    words = Words("cancel-kept", {"days": scene.house.campaign.draft_days})
    say = Say(lines=(words,), kind=Kind.NOTICE, replaces=True)
    return Told(talk=put_aside(scene.talk), says=(say,))


def put_aside(talk: Talk) -> Talk:
    """Return the talk that remembers that its draft was kept for later."""
    return replace(talk, tally={**talk.tally, _KEPT: talk.asked})


def is_aside(talk: Talk) -> bool:
    """Say whether the draft was kept for later, and nothing was asked since."""
    return talk.tally.get(_KEPT) == talk.asked


def keeps(scene: Scene, words: str) -> Leave | None:
    """Keep the draft for who says so instead of answering; None for any other words."""
    return Leave(kept_aside(scene)) if keeps_for_later(words) else None


def channel_names(house: House, besides: str = "") -> Words:
    """Return the channels that are on, as a receipt names them; others only, if there are any."""
    others = tuple(name for name in house.channels_on if name != besides)
    names = [Words(f"channel-name.{name}") for name in others or house.channels_on]
    said = names[0]
    for name in names[1:]:
        said = Words("counts-joined", {"first": said, "second": name})
    return said


def _lines(house: House, channel: str) -> tuple[Line, ...]:
    leaving = (Words("privacy-channel-wechat"),) if channel == "wechat" else ()
    return (
        Words("privacy-who", {"channel": channel}),
        Words("privacy-kept-short", {"draft": house.campaign.draft_days}),
        *leaving,
    )
