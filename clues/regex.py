"""How is a pattern written down where it is thought of, and compiled only when it is needed?

The reading knows some three thousand patterns; an ordinary story asks a fifth of them, and most
commands of an operator none. To compile them all takes seconds of a small machine at each start.
"""

import re
from collections.abc import Callable
from typing import Any, Final, cast

_ASKED: Final = (
    *("flags", "groups", "groupindex", "search", "match", "fullmatch", "finditer", "findall"),
    *("sub", "subn", "split"),
)


class Regex:
    """A pattern of ``re`` once it is compiled: what it is asked stands in the object itself."""

    pattern: str


class _Later(Regex):
    """A pattern of ``re`` to be; from the first question asked of it, it is one."""

    def __init__(self, written: Callable[[], str], flags: int) -> None:
        self._written = written
        self._flags = flags

    def __getattr__(self, name: str) -> Any:
        """Answer what was not asked before: how it is written, or what only the compiled knows."""
        if name == "pattern":
            self.pattern = self._written()
            return self.pattern
        if name not in _ASKED:
            raise AttributeError(name)
        made = re.compile(self.pattern, self._flags)
        for each in _ASKED:
            setattr(self, each, getattr(made, each))
        # What looks for absent names makes each question slower, and nothing is absent any more.
        self.__class__ = Regex  # type: ignore[assignment]
        return getattr(made, name)


def regex(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """Return *pattern* to be searched for; a fault in it is told at the first search."""
    return regex_of(lambda: pattern, flags)


def regex_of(written: Callable[[], str], flags: int = 0) -> re.Pattern[str]:
    """Return what *written* tells to search for; it is asked when it is needed."""
    return cast("re.Pattern[str]", _Later(written, flags))


def found_by(met: re.Match[str], pattern: re.Pattern[str]) -> bool:
    """Return whether *met* is a match of *pattern*; ``met.re`` is what that was compiled to."""
    return met.re.pattern == pattern.pattern
