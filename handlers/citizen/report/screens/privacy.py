"""Who sees what a person writes, and how long is it kept?"""

from clues.speech import Kind, Line, Say, Words
from desk.turn import Acts, Told
from handlers.dialog import asking
from handlers.dialog.book import Here
from handlers.dialog.flow import Scene
from handlers.dialog.house import House


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
