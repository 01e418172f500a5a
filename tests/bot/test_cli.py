import asyncio
import io
import os
import re
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest
from commanding import Shell
from sqlalchemy import Connection, select

from bot.cli import COMMANDS, main
from bot.invitations import TELEGRAM_PREFIX
from bot.operator_words import both
from bot.settings import load
from bot.terminal import UNHEARD
from storage import migrate
from storage.sqlite import SqliteDatabase, writing_engine
from storage.tables import invitation, journal

TOKEN = "123456:AAabcdefghijklmnopqrstuvwxyz012345678"
DEAD = (
    "INSERT INTO address (id, channel, lookup, sealed, language, blocked, muted, created_at)"
    " VALUES (1, 'web', x'01', x'01', 'en', false, false, 0);"
    "INSERT INTO outbox (id, lane, channel, kind, priority, subject, state, due_at, attempts,"
    " created_at, sealed) VALUES (5, 1, 'web', 'news', 1, 'talk', 'dead', 0, 3, 0, x'01');"
)


@pytest.fixture
def shell(tmp_path: Path) -> Shell:
    """Give a working directory whose SQLite database is ready."""
    made = Shell(tmp_path, {})
    assert made.types("db", "upgrade").code == 0
    return made


def test_the_words_of_every_command_can_be_loaded() -> None:
    """Each row of the table leads to a function, and its help says something."""
    assert [] == [each.words for each in COMMANDS if both(each.help_key) == each.help_key]
    assert all(callable(each.load()) for each in COMMANDS if each.words != "run")


def test_words_that_are_none_of_ours_end_with_two(capsys: pytest.CaptureFixture[str]) -> None:
    """A slip in a script is told from a refusal."""
    with pytest.raises(SystemExit) as end:
        main(["staff", "hire"])

    assert 2 == end.value.code
    assert "hire" in capsys.readouterr().err


def test_no_other_command_is_put_into_words_for_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Wording the help of thirty in every language takes a third of a start."""
    said: list[str] = []
    monkeypatch.setattr("bot.cli.both", lambda key: said.append(key) or key)
    Shell(tmp_path, {}).types("db", "check")

    assert {"operator-help", "operator-help-json"} < set(said)
    assert [] == [key for key in said if key.count("-") > 2 and "-db-" not in key]


@pytest.mark.parametrize("word", ["hire", "--help"])
def test_every_command_is_told_where_none_is_named(
    word: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """A slip, or the wish to see them: the first word of each stands there."""
    with pytest.raises(SystemExit):
        main([word])
    told = "".join(capsys.readouterr())

    assert [] == [each.words for each in COMMANDS if each.words.split()[0] not in told]


def test_a_wrong_setting_is_one_line_and_no_traceback(tmp_path: Path) -> None:
    """Every command refuses to start with a setting it does not understand."""
    answer = Shell(tmp_path, {"CLUELINE_WEBPORT": "80"}).types("staff", "list")

    assert (1, "") == (answer.code, answer.out)
    assert 1 == answer.err.count("\n")
    assert "CLUELINE_WEB_PORT" in answer.err


def test_before_the_first_start_a_command_says_what_to_do(tmp_path: Path) -> None:
    """No database yet is no crash, and none is made in passing."""
    answer = Shell(tmp_path, {}).types("staff", "list")

    assert 1 == answer.code
    assert "clueline db upgrade" in answer.err
    assert not (tmp_path / "data").exists()


def test_db_check_tells_before_and_after(tmp_path: Path) -> None:
    """Exit 1 while an upgrade is due, 0 when it is done."""
    shell = Shell(tmp_path, {})

    before = shell.types("db", "check", "--json")
    shell.types("db", "upgrade")
    after = shell.types("db", "check", "--json")

    assert (1, None, False) == (before.code, before.facts["current"], before.facts["newest"])
    assert (0, migrate.head(), True) == (after.code, after.facts["current"], after.facts["newest"])


def test_an_invitation_is_a_link_and_a_word(shell: Shell) -> None:
    """The secret has 128 bits, fits Telegram's start word, and only its hash is kept."""
    shell.environ.update({"CLUELINE_TELEGRAM_TOKEN": TOKEN, "CLUELINE_PUBLIC_URL": "https://x.cn"})

    answer = shell.types(
        "staff", "invite", "--name", "王受理", "--unit", "business-office", "--role", "clerk"
    )

    link = re.search(r"https://x\.cn/enter/([\w-]{22})\n", answer.out)
    assert link
    assert f"/start {TELEGRAM_PREFIX}{link[1]}\n" in answer.out
    assert 64 >= len(TELEGRAM_PREFIX + link[1])
    assert link[1].encode() not in _file(shell).read_bytes()
    assert ["staff.invite"] == _journal(shell)


def test_a_unit_may_be_called_by_its_name(shell: Shell) -> None:
    """An operator need not know the ids by heart; a wrong one is answered with right ones."""
    named = shell.types("staff", "invite", "--name", "a", "--unit", "市监局", "--role", "handler")
    wrong = shell.types("staff", "invite", "--name", "a", "--unit", "taxx", "--role", "handler")

    assert 0 == named.code
    assert 1 == wrong.code
    assert "tax" in wrong.err


def test_the_first_supervisor_gets_a_link_again(shell: Shell) -> None:
    """While nobody works here, the link of the first start can be had anew."""
    answer = shell.types("staff", "link", "--json")

    assert 0 == answer.code
    assert answer.facts["address"].startswith("http://127.0.0.1:8080/enter/")
    assert 1 == len(_on_file(shell, lambda conn: list(conn.scalars(select(invitation.c.unit)))))


def test_a_member_who_is_not_there_cannot_be_revoked(shell: Shell) -> None:
    """Nothing is changed, nothing is journaled."""
    answer = shell.types("staff", "revoke", "7")

    assert 1 == answer.code
    assert "7" in answer.err
    assert [] == _journal(shell)


async def test_commands_write_beside_a_running_process(shell: Shell) -> None:
    """An invitation is possible while `clueline run` holds the database."""
    running = SqliteDatabase(_file(shell))

    answer = await asyncio.to_thread(shell.types, "staff", "link", "--json")
    seen = await running.read(lambda conn: conn.execute(select(invitation.c.unit)).all())
    await running.close()

    assert 0 == answer.code
    assert 1 == len(seen)


def test_a_dead_letter_is_listed_and_sent_again(shell: Shell) -> None:
    """Replay makes it due; a second replay finds nothing stopped."""
    with closing(sqlite3.connect(_file(shell))) as conn:
        conn.executescript(DEAD)

    listed = shell.types("outbox", "dead", "--json")
    first = shell.types("outbox", "replay", "5")
    second = shell.types("outbox", "replay", "5")

    assert [5] == [row["id"] for row in listed.facts]
    assert (0, 1) == (first.code, second.code)
    assert [] == shell.types("outbox", "dead", "--json").facts
    assert ["outbox.replay"] == _journal(shell)


def test_neither_all_nor_an_id_is_no_order(shell: Shell) -> None:
    """`outbox cancel` alone must not mean everything."""
    assert 1 == shell.types("outbox", "cancel").code


def test_nothing_failed_is_an_empty_list(shell: Shell) -> None:
    """A program reads [] and not a sentence."""
    assert [] == shell.types("outbox", "failed", "--json").facts


@pytest.mark.parametrize("name", ["standing", "datonghu-2011"])
def test_shipped_campaigns_are_sound(tmp_path: Path, name: str) -> None:
    """What we ship passes our own check and can be shown."""
    shell = Shell(tmp_path, {})

    assert (0, []) == (
        shell.types("campaign", "check", name).code,
        shell.types("campaign", "check", name, "--json").facts,
    )
    assert name == shell.types("campaign", "show", name, "--json").facts["id"]


def test_a_faulty_campaign_is_refused_with_every_place(tmp_path: Path) -> None:
    """All faults, each on its line, and exit 1."""
    (tmp_path / "mine.toml").write_text('extends = "standing"\nnme = "x"\npreset = "none"\n')

    answer = Shell(tmp_path, {}).types("campaign", "check", str(tmp_path / "mine.toml"))

    assert 1 == answer.code
    assert '"nme"' in answer.out
    assert '"none"' in answer.out


def test_a_deadline_is_explained_day_by_day(tmp_path: Path) -> None:
    """The last step of each milestone is its day, and rest days carry no number."""
    answer = Shell(tmp_path, {}).types(
        "deadlines", "explain", "xinfang", "2026-02-10", "--extend", "--json"
    )

    for due in answer.facts:
        assert due["steps"][-1]["day"] == due["day"]
        assert due["count"] == max(step["counted"] or 0 for step in due["steps"])


def test_a_year_without_its_notice_is_named(tmp_path: Path) -> None:
    """Whoever plans ahead learns which years still count weekends only."""
    answer = Shell(tmp_path, {}).types("calendar", "--until", "2031-01-01")

    assert 1 == answer.code
    assert "2031" in answer.out


def test_what_was_backed_up_comes_back(shell: Shell, tmp_path: Path) -> None:
    """A backup is rehearsed, then restored and verified in another place with the same key."""
    shell.types("staff", "invite", "--name", "王", "--unit", "tax", "--role", "clerk")
    made = shell.types("backup", "--json").facts
    other = Shell(
        tmp_path / "other", {"CLUELINE_MASTER_KEY_FILE": str(tmp_path / "data-keys/master.key")}
    )

    rehearsed = shell.types("restore", "--rehearse", "--json")
    refused = shell.types("restore", "--verify")
    restored = other.types("restore", made["main"], "--verify", "--json")

    assert (0, True) == (rehearsed.code, rehearsed.facts["sound"])
    assert 1 == refused.code
    assert (0, True) == (restored.code, restored.facts["sound"])
    assert ["staff.invite"] == _journal(other)


def test_keys_alone_are_backed_up_and_fit_an_older_main(shell: Shell, tmp_path: Path) -> None:
    """Younger keys stand beside the main backup, and the pair comes back."""
    shell.types("staff", "link")
    first = shell.types("backup", "--json").facts
    (tmp_path / "apart").mkdir()
    keys = shell.types("keys", "backup", "--to", str(tmp_path / "apart"), "--json")
    Path(first["keys"]).unlink()
    Path(keys.facts["keys"]).rename(Path(first["main"]).with_name(Path(keys.facts["keys"]).name))
    rehearsed = shell.types("restore", "--rehearse", "--json")

    assert [0, 0] == [keys.code, rehearsed.code]
    assert rehearsed.facts["sound"]


def test_a_folder_without_a_backup_is_named(shell: Shell, tmp_path: Path) -> None:
    """Nothing is restored from half a pair."""
    (tmp_path / "empty").mkdir()

    assert 1 == shell.types("restore", str(tmp_path / "empty")).code


def test_the_record_is_verified_and_its_head_told(shell: Shell) -> None:
    """An unbroken chain is exit 0, even when it is still empty."""
    answer = shell.types("audit", "verify", "--json")

    assert (0, 0, None) == (answer.code, answer.facts["position"], answer.facts["flaw"])


def test_keys_are_rotated_and_the_old_ones_retired(shell: Shell) -> None:
    """What was sealed before is still read after."""
    shell.types("staff", "link")
    file = load({}, shell.here).master_key
    before = file.read_text()

    rotated = shell.types("keys", "rotate")
    both_lines = file.read_text()
    shell.types("keys", "rotate", "--retire")

    assert 0 == rotated.code
    assert both_lines.endswith(before)
    assert 1 == len(file.read_text().split())
    assert 0 == shell.types("staff", "list").code


def test_a_missing_key_file_is_told_and_not_made_anew(shell: Shell) -> None:
    """Without it nothing can be read; a fresh one would hide that."""
    shell.types("staff", "link")
    file = load({}, shell.here).master_key
    file.unlink()

    answer = shell.types("staff", "list")

    assert 1 == answer.code
    assert "master key file is missing" in answer.err
    assert not file.exists()


@pytest.mark.postgres
def test_the_same_commands_work_on_a_server(
    tmp_path: Path, postgres_database: Callable[..., str]
) -> None:
    """PostgreSQL for rows and for keys: upgrade, invite, list, verify."""
    environ = {"CLUELINE_DATABASE_URL": postgres_database()}
    shell = Shell(tmp_path, environ | {"CLUELINE_KEYS_URL": postgres_database()})

    early = shell.types("staff", "list")
    codes = [
        shell.types(*words).code
        for words in (("db", "upgrade"), ("db", "check"), ("staff", "link"), ("staff", "list"))
    ]

    assert 1 == early.code
    assert "clueline db upgrade" in early.err
    assert [0, 0, 0, 0] == codes
    assert 0 == shell.types("audit", "verify").code


def test_a_server_that_is_away_is_told_without_its_password(tmp_path: Path) -> None:
    """A refused connection is one line with the setting to look at."""
    url = "postgresql+asyncpg://clueline:hush@127.0.0.1:9/clueline"

    answer = Shell(tmp_path, {"CLUELINE_DATABASE_URL": url}).types("db", "check")

    assert 1 == answer.code
    assert "CLUELINE_DATABASE_URL" in answer.err
    assert "hush" not in answer.err


def _file(shell: Shell) -> Path:
    file = load(shell.environ, shell.here).sqlite_file
    assert file is not None
    return file


def _journal(shell: Shell) -> list[str]:
    return _on_file(
        shell, lambda conn: list(conn.scalars(select(journal.c.action).order_by(journal.c.id)))
    )


def _on_file(shell: Shell, work: Callable[[Connection], list[str]]) -> list[str]:
    engine = writing_engine(_file(shell))
    try:
        with engine.begin() as conn:
            return work(conn)
    finally:
        engine.dispose()


@pytest.mark.parametrize("buffering", [1, 4096])  # each line at once, or all at the end
def test_a_reader_who_has_read_enough_ends_a_command_quietly(
    tmp_path: Path, *, buffering: int
) -> None:
    """`| head` is no fault of the database, and nothing is said of it."""
    read, write = os.pipe()
    os.close(read)
    said = io.StringIO()
    with os.fdopen(write, "w", buffering=buffering) as out:
        code = main(["registry", "template", "fees", str(tmp_path / "t.xlsx")], out=out, err=said)

    assert UNHEARD == code
    assert "" == said.getvalue()
