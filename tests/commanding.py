"""How does a test type a command?"""

import io
import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.cli import main


@dataclass(frozen=True, slots=True)
class Answer:
    """What a command printed, and its exit code."""

    code: int
    out: str
    err: str

    @property
    def facts(self) -> Any:
        """What a program reads."""
        return json.loads(self.out)


@dataclass(frozen=True, slots=True)
class Shell:
    """A working directory with its settings."""

    here: Path
    environ: dict[str, str]

    def types(self, *words: str) -> Answer:
        """Run one command and return what it printed."""
        out, err = io.StringIO(), io.StringIO()
        code = main(words, environ=self.environ, here=self.here, out=out, err=err)
        return Answer(code, out.getvalue(), err.getvalue())
