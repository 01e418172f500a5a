"""How is something heard as if it had just been written: told before, or below something else?"""

from dataclasses import replace
from datetime import datetime

from handlers.dialog.book import Here
from handlers.dialog.understanding import read_words


def saying(here: Here, words: str, told_at: datetime | None = None) -> Here:
    """Return the message with *words*, read as of the moment they were *told at*, else of now."""
    read = read_words(here.house, words, told_at or here.now)
    return replace(here, inbound=replace(here.inbound, words=words, choice=None, understood=read))
