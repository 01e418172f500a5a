"""Which pages stand open in this process, and wait for news?"""

import asyncio
from collections import defaultdict


class Visits:
    """Which open pages of this process wait for news; what outlives it stands in rows."""

    def __init__(self) -> None:
        self.waiting: dict[bytes, set[asyncio.Event]] = defaultdict(set)
        self.over = False

    def end(self) -> None:
        """Let every page that waits go: the process ends."""
        self.over = True
        for event in (each for waiting in self.waiting.values() for each in waiting):
            event.set()

    def wake(self, lookup_: bytes) -> None:
        """Tell the open pages of a visitor that there is something new."""
        for event in self.waiting.get(lookup_, ()):
            event.set()
