"""What becomes of words that answer nothing of a question which stands over a draft?

They go on with the story below it: nobody is told that what he wrote is kept, and then it is not.
"""

from dataclasses import replace

from desk.talk import Frame, Talk
from desk.turn import REPORT
from handlers.citizen.report.read import story
from handlers.dialog.book import Here
from handlers.dialog.flow import Given


def told_on(here: Here, given: Given) -> Talk:
    """Return the talk whose draft has the words of *given* in its story."""
    return replace(here.talk, frames=tuple(_longer(here, each, given) for each in here.talk.frames))


def _longer(here: Here, frame: Frame, given: Given) -> Frame:
    if frame.flow != REPORT or "story" not in frame.answers:
        return frame
    return story.joined(here.house, frame, given.words, given.understood)
