"""How is a clue declined? With a reason and another channel that can help: both are required."""

from collections.abc import Mapping
from typing import Any, Final

from clues.campaign import OtherChannel
from clues.lifecycle import Action
from clues.speech import Choice, Line, Words
from handlers.dialog.flow import FORGET, Accepted, Given, Kept, Prompt, Scene, Step, Unclear
from handlers.dialog.recognise import plain
from handlers.staff import where_to
from handlers.staff.form import fitting, form, preview, writing

REASON: Final = 150
HOW: Final = 60
OTHER: Final = "other"
_COMMAS: Final = ("，", ",", "\n")


def ask_reason(scene: Scene) -> Prompt:
    """Ask for the reason: one of the campaign's, or words of one's own."""
    reasons = tuple(
        Choice(id=each.id, label=each.label) for each in scene.house.campaign.decline_reasons
    )
    return Prompt(lines=(Words("desk-decline-reason"),), choices=(*reasons, _other("reason")))


def accept_reason(_: Scene, given: Given) -> Accepted:
    """Take a reason by choice; words are the reason itself."""
    if given.choice is not None:
        return Kept({"reason": given.choice, "reason-words": FORGET})
    kept = fitting("reason-words", given.words, REASON)
    return Kept({"reason": OTHER, **kept.values}) if isinstance(kept, Kept) else kept


def ask_channel(scene: Scene) -> Prompt:
    """Ask where the matter can be dealt with."""
    channels = tuple(Choice(id=each.id, label=each.name) for each in _channels(scene))
    return Prompt(
        lines=(Words("desk-decline-channel"),), choices=(*channels, _other("channel")), free=False
    )


def accept_channel(scene: Scene, given: Given) -> Accepted:
    """Take a channel by choice or by its name; there is no way round it."""
    channels = _channels(scene)
    if given.choice in (OTHER, *(each.id for each in channels)):
        return Kept({"channel": given.choice})
    wanted = plain(given.words)
    found = [
        each.id
        for each in channels
        if wanted and any(wanted in plain(name) for name in each.name.values())
    ]
    if len(found) == 1:
        return Kept({"channel": found[0]})
    return where_to.refused(scene, given.words) or Unclear(
        Words("choice-unclear", {"n": len(channels) + 1})
    )


def ask_own_channel(_: Scene) -> Prompt:
    """Ask for a channel the campaign does not name."""
    return Prompt(lines=(Words("desk-decline-channel-write"),), numbered=False)


def accept_own_channel(scene: Scene, given: Given) -> Accepted:
    """Take where and how, parted by a comma: one without the other helps nobody.

    Nobody is sent to whom he reports.
    """
    words = given.words.strip()
    cut = min((words.find(mark) for mark in _COMMAS if mark in words), default=-1)
    where, how = words[:cut].strip(), words[cut + 1 :].strip()
    if no := where_to.refused(scene, where if cut >= 0 else words, how if cut >= 0 else ""):
        return no
    if cut < 0 or not where or not how:
        return Unclear(Words("desk-decline-channel-how"))
    if len(how) > HOW:
        return Unclear(Words("desk-too-long", {"max": HOW, "n": len(how)}))
    return Kept({"channel-words": {"channel": where, "how": how}})


def told(scene: Scene) -> Mapping[str, Any]:
    """Return reason, channel and way as the reporter reads them."""
    campaign, answers = scene.house.campaign, scene.answers
    reasons = {each.id: each.label for each in campaign.decline_reasons}
    channels = {each.id: {"channel": each.name, "how": each.how} for each in campaign.channels}
    reason = reasons.get(answers["reason"]) or answers["reason-words"]
    return {"reason": reason, **(channels.get(answers["channel"]) or answers["channel-words"])}


def news(scene: Scene) -> tuple[Line, ...]:
    """Return what the reporter will read."""
    return (Words("news-declined", dict(told(scene))),)


def _channels(scene: Scene) -> tuple[OtherChannel, ...]:
    """Return the campaign's channels that neither are the accused side's nor lead there."""
    return tuple(
        each
        for each in scene.house.campaign.channels
        if where_to.refused(scene, str(each.name), str(each.how)) is None
    )


def _other(what: str) -> Choice:
    return Choice(id=OTHER, label=Words(f"desk-decline-{what}.other"))


FLOW = form(
    Action.DECLINE,
    Step(key="reason", ask=ask_reason, accept=accept_reason, trail=False),
    writing(
        "reason-words",
        lambda _: Words("desk-reason-write"),
        most=REASON,
        when=lambda scene: scene.answers["reason"] == OTHER,
    ),
    Step(key="channel", ask=ask_channel, accept=accept_channel, trail=False),
    Step(
        key="channel-words",
        ask=ask_own_channel,
        accept=accept_own_channel,
        trail=False,
        when=lambda scene: scene.answers["channel"] == OTHER,
    ),
    preview("desk-decline-preview", news),
    told=told,
)
