"""Does the first reporter after a start wait for anything?"""

import subprocess
import sys

FIRST = """
import sys
from datetime import UTC, datetime
from types import SimpleNamespace

import campaigns
from clues.reading.reader import ground_of
from handlers.dialog.understanding import read_words, ready

house = SimpleNamespace(ground=ground_of(campaigns.load("standing")), local=lambda moment: moment)
now = datetime(2026, 11, 26, 12, tzinfo=UTC)
ready(house, now)
opened = []
sys.addaudithook(lambda event, told: opened.append(told[0]) if event == "open" else None)
told = read_words(house, "昨天税物局罰我五百，冇收據。 They gave no receipt at Liuhe bridge.", now)
print(len(told.reading.slots), opened)
"""


def test_what_stories_are_read_by_is_loaded_before_the_first_one() -> None:
    """A slip of the ear, traditional script and English in one story open no file any more."""
    said = subprocess.run(
        [sys.executable, "-c", FIRST], capture_output=True, text=True, check=True
    ).stdout
    slots, _, opened = said.strip().partition(" ")

    assert int(slots) > 3
    assert opened == "[]"
