"""What becomes of words that answer nothing of a question which stands over a draft?

They go on with the story below it: nobody is told that what he wrote is kept, and then it is not.
"""

from dataclasses import replace

from desk.talk import Frame, Talk
from desk.turn import REPORT
from handlers.citizen.report.read import story
from handlers.dialog.book import Here
from handlers.dialog.flow import Given


def told_on(here: Here, given: Given, *, of_another_kind: bool = False) -> Talk:
    """Return the talk whose draft has the words of *given* in its story.

    Where they are *of_another_kind*, the kind is read of them.
    """
    frames = (_longer(here, each, given, anew=of_another_kind) for each in here.talk.frames)
    return replace(here.talk, frames=tuple(frames))


def _longer(here: Here, frame: Frame, given: Given, *, anew: bool) -> Frame:
    if frame.flow != REPORT or "story" not in frame.answers:
        return frame
    join = story.joined_anew if anew else story.joined
    return join(here.house, frame, given.words, given.understood)
