"""Is the database as the program expects it, and how does it become so?"""

from argparse import Namespace

from bot import world
from bot.settings import Settings
from bot.terminal import DONE, REFUSED, Terminal
from storage import migrate
from storage.snapshot import snapshot


def check(settings: Settings, _asked: Namespace, terminal: Terminal) -> int:
    """Say whether an upgrade is due; exit 1 when it is."""
    found = migrate.state(settings.url)
    terminal.say(
        "operator-db-newest" if found.is_newest else "operator-db-older",
        current=found.current or "-",
        head=found.head,
    )
    if terminal.as_json:
        terminal.facts({"current": found.current, "head": found.head, "newest": found.is_newest})
    return DONE if found.is_newest else REFUSED


def upgrade(settings: Settings, _asked: Namespace, terminal: Terminal) -> int:
    """Bring the database to the newest form; a SQLite file is copied first."""
    before = migrate.upgrade(settings.url, lambda: copy_before(settings))
    key = "operator-db-newest" if before.is_newest else "operator-db-upgraded"
    terminal.say(key, current=before.current or "-", head=before.head)
    return DONE


def copy_before(settings: Settings) -> None:
    """Copy a SQLite file into the backup folder, under a name that says before what."""
    if settings.sqlite_file is None:
        return  # a server's backup is its operator's: it was told to be made first
    stamp = world.now().strftime("%Y%m%dT%H%M%SZ")
    settings.backups.mkdir(mode=0o700, parents=True, exist_ok=True)
    copy = settings.backups / f"before-{migrate.head()}-{stamp}.db"
    copy.unlink(missing_ok=True)  # of a start that died in this very second, perhaps half done
    snapshot(settings.url, copy)
