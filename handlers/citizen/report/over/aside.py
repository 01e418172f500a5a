"""How is a draft put aside for later?"""

from dataclasses import replace
from typing import Final

from clues.speech import Kind, Say, Words
from desk.talk import Talk
from desk.turn import Acts, Told
from handlers.dialog.flow import Leave, Scene
from handlers.phrases.review import keeps_for_later

_KEPT: Final = "kept"
"""At which question the draft was kept for later."""


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
