"""What is asked over a draft of a story that was just told?"""

from desk.turn import REPORT, Acts
from handlers.citizen.report.over import matters, other_office
from handlers.dialog.book import Here


def asked_of_story(here: Here, acts: Acts) -> Acts:
    """Ask behind *acts* whether the story is one clue, and whether another office is meant."""
    told = yield from acts
    if told.talk.frame is None or told.talk.frame.flow != REPORT:
        return told
    several = yield from matters.first(here, told)
    return several if several is not told else (yield from other_office.first(here, told))
