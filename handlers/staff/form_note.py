"""How is a note kept? Only the member's own unit reads it."""

from typing import Final

from clues.lifecycle import Action
from clues.speech import Words
from handlers.staff.form import form, writing

LONGEST: Final = 500

FLOW = form(
    Action.NOTE,
    writing("words", lambda _: Words("desk-note-ask"), most=LONGEST),
    told=lambda scene: {"words": scene.answers["words"]},
)
