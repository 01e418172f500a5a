"""What is done before the office opens its doors?"""

from argparse import Namespace

from bot import logs
from bot.app import run as serve
from bot.commands.database import copy_before
from bot.settings import Settings
from bot.terminal import Terminal
from storage import migrate


def run(settings: Settings, _asked: Namespace, _terminal: Terminal) -> int:
    """Upgrade a SQLite file after copying it, then serve until told to stop.

    A server's database is upgraded by its operator alone: `clueline db upgrade`.
    """
    logs.start(settings.log_level, settings.log_format)
    migrate.prepare(settings.url, lambda: copy_before(settings))
    return serve(settings)
