"""Which words follow `clueline`, and what do they do?

Exit 0: done. 1: refused, with the reason. 2: the words were not understood.
"""

import argparse
import importlib
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from pathlib import Path
from typing import Any, Final, TextIO, cast

from bot.operator_words import both
from bot.settings import Settings, load
from bot.terminal import REFUSED, UNHEARD, Terminal, Unheard

Does = Callable[[Settings, argparse.Namespace, Terminal], int]
ROLES: Final = ("clerk", "handler", "supervisor")


@dataclass(frozen=True, slots=True)
class Argument:
    """One word or option of a command, as argparse takes it."""

    name: str
    options: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Command:
    """Words, the function ``module:name`` under bot.commands that does it, and arguments.

    The key of its help text is ``operator-help-`` and the words.
    """

    words: str
    does: str
    arguments: tuple[Argument, ...] = ()

    @property
    def help_key(self) -> str:
        """The key of the line that `--help` shows."""
        return f"operator-help-{self.words.replace(' ', '-')}"

    def load(self) -> Does:
        """Import what it needs, and no more."""
        module, _, name = self.does.partition(":")
        return cast("Does", getattr(importlib.import_module(f"bot.commands.{module}"), name))


_ONE = Argument("id", {"type": int})
_MANY = Argument("id", {"type": int, "nargs": "*"})
_NAMES = Argument("id", {"nargs": "*"})
_EVERY = Argument("--all", {"action": "store_true"})
_TO = Argument("--to", {"type": Path})
_CAMPAIGN = Argument("campaign", {"nargs": "?"})

COMMANDS: Final = (
    Command("run", "running:run"),
    Command("doctor", "health:doctor"),
    Command("db upgrade", "database:upgrade"),
    Command("db check", "database:check"),
    Command(
        "staff invite",
        "staff:invite",
        (
            Argument("--name", {"required": True}),
            Argument("--unit", {"required": True}),
            Argument("--role", {"required": True, "choices": ROLES}),
        ),
    ),
    Command("staff link", "staff:link", (Argument("id", {"type": int, "nargs": "?"}),)),
    Command("staff list", "staff:listed", (_EVERY,)),
    Command("staff revoke", "staff:revoke", (_ONE,)),
    Command("outbox dead", "outbox:dead"),
    Command("outbox failed", "outbox:failed"),
    Command("outbox replay", "outbox:replay", (_NAMES, _EVERY)),
    Command("outbox cancel", "outbox:cancel", (_MANY, _EVERY)),
    Command("campaign check", "campaign:check", (_CAMPAIGN,)),
    Command("campaign show", "campaign:show", (_CAMPAIGN,)),
    Command("calendar", "campaign:calendar", (Argument("--until", {"type": date.fromisoformat}),)),
    Command(
        "deadlines explain",
        "campaign:explain",
        (
            Argument("preset"),
            Argument("start", {"type": date.fromisoformat}),
            Argument("--accepted", {"type": date.fromisoformat}),
            Argument("--extend", {"action": "store_true"}),
        ),
    ),
    Command(
        "registry import",
        "registry:bring_in",
        (
            Argument("kind"),
            Argument("file", {"type": Path}),
            Argument("--dry-run", {"action": "store_true"}),
            Argument("--edition"),
            Argument("--source"),
            Argument("--from", {"type": date.fromisoformat, "dest": "valid_from"}),
            Argument("--until", {"type": date.fromisoformat, "dest": "valid_to"}),
        ),
    ),
    Command("registry list", "registry:listed"),
    Command("registry template", "registry:template", (Argument("kind"), Argument("out"))),
    Command("read", "reading:stories", (Argument("--now", {"type": datetime.fromisoformat}),)),
    Command("backup", "keeping:back_up", (_TO,)),
    Command(
        "restore",
        "keeping:bring_back",
        (
            Argument("backup", {"type": Path, "nargs": "?"}),
            Argument("--verify", {"action": "store_true"}),
            Argument("--rehearse", {"action": "store_true"}),
        ),
    ),
    Command(
        "evidence clean",
        "evidence:clean",
        (
            Argument("source", {"type": Path, "metavar": "IN"}),
            Argument("target", {"type": Path, "metavar": "OUT"}),
        ),
    ),
    Command(
        "export case",
        "export:case",
        (
            Argument("number"),
            Argument("out", {"type": Path, "metavar": "OUT.zip"}),
            Argument("--for", {"type": int, "required": True, "dest": "reader", "metavar": "ID"}),
        ),
    ),
    Command("audit verify", "keeping:verify_record"),
    Command("keys backup", "keeping:back_up_keys", (_TO,)),
    Command("keys rotate", "keeping:rotate", (Argument("--retire", {"action": "store_true"}),)),
)


def main(
    words: Sequence[str] | None = None,
    *,
    environ: Mapping[str, str] = os.environ,
    here: Path | None = None,
    out: TextIO | None = None,
    err: TextIO | None = None,
) -> int:
    """Do what *words* say and return the exit code."""
    typed = sys.argv[1:] if words is None else words
    asked = _parser(_meant(typed)).parse_args(typed)
    if words is None:
        os.umask(0o077)  # as a program of its own: what it makes is nobody else's
    terminal = Terminal(out or sys.stdout, err or sys.stderr, as_json=asked.json)
    try:
        settings = load(environ, here or Path.cwd())
        does = cast("Command", asked.command).load()
        code = does(settings, asked, terminal)
        terminal.end()
    except Unheard:
        _mute(terminal.out)
        return UNHEARD
    except KeyboardInterrupt:
        return REFUSED
    except Exception as fault:
        lines = _reasons(fault)
        if not lines:
            raise
        for line in lines:
            terminal.complain(line)
        return REFUSED
    else:
        return code


def _mute(out: TextIO) -> None:
    """Let what is still held back for a reader who left go nowhere, at the exit, too."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, out.fileno())
    os.close(nowhere)


def _meant(typed: Sequence[str]) -> Sequence[Command]:
    """Return the commands that the first word leaves: no other help is worded at a start."""
    first = typed[0] if typed else ""
    return [each for each in COMMANDS if each.words.partition(" ")[0] == first] or COMMANDS


def _parser(commands: Sequence[Command]) -> argparse.ArgumentParser:
    top = argparse.ArgumentParser(prog="clueline", description=both("operator-help"))
    families = top.add_subparsers(required=True, metavar="COMMAND")
    groups: dict[str, Any] = {"": families}
    for command in commands:
        family, _, last = command.words.rpartition(" ")
        if family not in groups:
            parser = families.add_parser(family, help=both(f"operator-help-{family}"))
            groups[family] = parser.add_subparsers(required=True, metavar="COMMAND")
        said = both(command.help_key)
        parser = groups[family].add_parser(last, help=said, description=said)
        for argument in command.arguments:
            parser.add_argument(argument.name, **argument.options)
        parser.add_argument("--json", action="store_true", help=both("operator-help-json"))
        parser.set_defaults(command=command, word=last)
    return top


def _reasons(fault: Exception) -> list[str]:
    """Return what an operator can do about *fault*; nothing when it is one of ours."""
    from bot.refusals import lines_of

    return lines_of(fault)


if __name__ == "__main__":
    sys.exit(main())
