"""How is an ended clue opened again? One sentence why; another person must look."""

from typing import Final

from clues.lifecycle import Action
from clues.speech import Words
from handlers.staff.form import form, writing

LONGEST: Final = 150

FLOW = form(
    Action.REOPEN,
    writing("why", lambda _: Words("desk-reopen-ask"), most=LONGEST),
    told=lambda scene: {"why": scene.answers["why"]},
)
