"""Who keeps the tasks that run beside each other, and ends them at shutdown?

asyncio forgets a task nobody holds, and its failure with it. Here every task is held until
it ends, a failure is logged under its name, and closing leaves none behind.
"""

import asyncio
import logging
from collections.abc import Coroutine
from typing import Any, Final, TypeVar

Result = TypeVar("Result")

_ROUNDS: Final = 3
_ROUND: Final = 3.0
_log = logging.getLogger(__name__)


class Nursery:
    """The tasks of one process; one nursery for each part that is closed as a whole."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[Any]] = set()

    def __len__(self) -> int:
        return len(self._tasks)

    def start(self, work: Coroutine[Any, Any, object], *, name: str) -> None:
        """Run *work* beside everything else; *name* stands in the log when it fails."""
        _ = self.task(work, name=name)

    def task(self, work: Coroutine[Any, Any, Result], *, name: str) -> asyncio.Task[Result]:
        """Do the same and return the task, for who waits for its value."""
        task = asyncio.create_task(work, name=name)  # noqa: TID251 - this is the cure
        self._tasks.add(task)
        task.add_done_callback(self._ended)
        return task

    async def close(self, *, patience: float = 0.0) -> None:
        """End every task; those that finish within *patience* seconds are not disturbed."""
        others = self._others()
        if others and patience:
            await asyncio.wait(others, timeout=patience)
        for _ in range(_ROUNDS):
            if not (others := self._others()):
                return
            for task in others:
                task.cancel()
            await asyncio.wait(others, timeout=_ROUND)
        _log.error("%d tasks would not end", len(self._others()))

    def _others(self) -> set[asyncio.Task[Any]]:
        """Return what still runs; who closes from inside a task does not wait for himself."""
        here = asyncio.current_task()
        return {task for task in self._tasks if task is not here}

    def _ended(self, task: asyncio.Task[Any]) -> None:
        self._tasks.discard(task)
        if task.cancelled():
            return
        fault = task.exception()
        if fault is not None:
            _log.error("task %s failed", task.get_name(), exc_info=fault)
