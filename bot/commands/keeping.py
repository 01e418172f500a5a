"""How is everything copied, brought back, proved unchanged, and wrapped under a new key?"""

import asyncio
import os
import re
import tempfile
from argparse import Namespace
from pathlib import Path

from bot import world
from bot.office import in_office, places
from bot.settings import Settings
from bot.terminal import DONE, REFUSED, Refusal, Terminal
from storage import journal, outbox_care
from storage.backup import Made, backup, backup_keys
from storage.health import Findings
from storage.journal import Head, Verdict
from storage.master import MasterKey
from storage.restore import Restored, rehearse, restore
from storage.sqlite import hold

_BACKUP = re.compile(r"(main|keys)-(\d{8}T\d{6}Z)\.clb")


def back_up(settings: Settings, asked: Namespace, terminal: Terminal) -> int:
    """Copy database, keys and evidence while the product runs."""
    folder = asked.to or settings.backups
    master = MasterKey.load(settings.master_key)
    made = backup(folder, places(settings), master=master, now=world.now())
    terminal.facts({"main": str(made.main), "keys": str(made.keys)})
    terminal.say("operator-backup-made")
    return DONE


def back_up_keys(settings: Settings, asked: Namespace, terminal: Terminal) -> int:
    """Copy the key store alone, to be kept apart from everything else."""
    master = MasterKey.load(settings.master_key)
    made = backup_keys(
        asked.to or settings.backups, places(settings), master=master, now=world.now()
    )
    terminal.facts({"keys": str(made)})
    terminal.say("operator-keys-backed-up")
    return DONE


def bring_back(settings: Settings, asked: Namespace, terminal: Terminal) -> int:
    """Restore a backup into empty places, or only try whether it could be."""
    made = _chosen(asked.backup or settings.backups)
    restored = _tried(settings, made) if asked.rehearse else _restored(settings, made, asked)
    found = restored.findings
    terminal.facts(
        {"made_at": restored.made_at, "held": restored.held} | (_shown(found) if found else {})
    )
    if restored.held and not asked.rehearse:
        terminal.say("operator-restore-held", n=restored.held)
    return DONE if found is None else _judged(found, terminal)


def verify_record(settings: Settings, _asked: Namespace, terminal: Terminal) -> int:
    """Check the chain over the journal; exit 1 where it is broken."""
    anchor = in_office(settings, lambda office: Head.from_bytes(office.keys.kept(journal.ANCHOR)))
    verdict = _verdict(settings.url, anchor)
    terminal.facts(
        {
            "position": verdict.head.position,
            "head": verdict.head.hash.hex(),
            "flaw": verdict.flaw,
            "broken_at": verdict.broken_at,
        }
    )
    terminal.say("operator-audit-broken" if verdict.flaw else "operator-audit-whole")
    return REFUSED if verdict.flaw else DONE


def rotate(settings: Settings, asked: Namespace, terminal: Terminal) -> int:
    """Put a new master key on top and wrap every key under it; old lines go when asked."""
    rows = in_office(settings, lambda office: office.keys.rotate())
    if asked.retire:
        in_office(settings, lambda office: office.keys.retire())
    terminal.facts({"keys": rows, "file": str(settings.master_key)})
    terminal.say("operator-keys-retired" if asked.retire else "operator-keys-rotated")
    return DONE


def _verdict(url: str, anchor: Head | None) -> Verdict:
    return asyncio.run(journal.verify(url, anchor=anchor))


def _restored(settings: Settings, made: Made, asked: Namespace) -> Restored:
    file = settings.sqlite_file
    handle = None if file is None else hold(file)
    try:
        return restore(
            made,
            places(settings),
            master_file=settings.master_key,
            hold=outbox_care.hold,
            clock=world.now,
            verify=asked.verify,
        )
    finally:
        if handle is not None:
            os.close(handle)


def _tried(settings: Settings, made: Made) -> Restored:
    with tempfile.TemporaryDirectory(prefix=".rehearsal-", dir=made.main.parent) as desk:
        return rehearse(
            made,
            Path(desk),
            master_file=settings.master_key,
            hold=outbox_care.hold,
            clock=world.now,
        )


def _chosen(where: Path) -> Made:
    """Return the two files meant: of a main file, or of the newest one in a folder.

    The keys are the newest, and the main file none that is younger than they are: whoever died
    between the two left a main file without keys. What was erased since stays erased.
    """
    if not where.exists():
        raise Refusal("operator-backup-none", path=str(where))
    folder = where if where.is_dir() else where.parent
    mains = sorted(_named(folder, "main")) if where.is_dir() else [where]
    keys = sorted(_named(folder, "keys"))
    if not mains or not keys:
        raise Refusal("operator-backup-none", path=str(where))
    whole = [main for main in mains if _stamp(main) <= _stamp(keys[-1])]
    return Made((whole or mains)[-1], keys[-1])


def _named(folder: Path, kind: str) -> list[Path]:
    found = ((_BACKUP.fullmatch(path.name), path) for path in folder.iterdir())
    return [path for named, path in found if named is not None and named[1] == kind]


def _stamp(backup: Path) -> str:
    named = _BACKUP.fullmatch(backup.name)
    return named[2] if named else ""


def _shown(found: Findings) -> dict[str, object]:
    return {
        "sound": found.sound,
        "clues": found.clues.good,
        "clues_erased": found.clues.erased,
        "files": found.blobs.good,
        "orphans": found.orphans,
        "record": found.record.flaw or "whole",
    }


def _judged(found: Findings, terminal: Terminal) -> int:
    for what in (*found.integrity, *found.clues.faulty, *found.blobs.faulty):
        terminal.complain(what)
    terminal.say("operator-restore-sound" if found.sound else "operator-restore-damaged")
    return DONE if found.sound else REFUSED
