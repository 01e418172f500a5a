"""Which words of a reporter may stand with his clue, when he reports without being named?

What he adds or answers later has what tells who he is masked, as the story had; he is told so.
"""

from clues.model import Clue, IdentityMode
from clues.reading.teller.own_identity import marks, without


def words_for(clue: Clue, words: str) -> tuple[str, tuple[str, ...]]:
    """Return *words* as they are kept, and the kinds of what was masked in them."""
    if clue.identity_mode is IdentityMode.NAMED:
        return words, ()
    own = marks(words)
    return str(without(words, own)), tuple(dict.fromkeys(str(mark.kind) for mark in own))
