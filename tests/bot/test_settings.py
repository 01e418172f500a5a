from pathlib import Path

import pytest

from bot.operator_words import fault_line
from bot.settings import RunRole, Settings, SettingsFaults, TelegramMode, load

TOKEN = "123456:AAabcdefghijklmnopqrstuvwxyz012345678"


def test_a_fresh_clone_needs_no_setting(tmp_path: Path) -> None:
    """SQLite and evidence lie in ./data, keys beside it, the web answers this machine only."""
    settings = load({}, tmp_path)

    assert tmp_path / "data" / "clueline.db" == settings.sqlite_file
    assert tmp_path / "data-keys" / "master.key" == settings.master_key
    assert tmp_path / "data" / "evidence" == settings.evidence
    assert "http://127.0.0.1:8080" == settings.address
    assert frozenset(RunRole) == settings.run_roles
    assert settings.telegram_token is None


def test_the_environment_is_stronger_than_the_files(tmp_path: Path) -> None:
    """Environment, then .env, then clueline.toml."""
    (tmp_path / "clueline.toml").write_text(
        'CLUELINE_WEB_PORT = 1\nCLUELINE_CAMPAIGN = "toml"\nCLUELINE_LANGUAGE = "en"\n'
    )
    (tmp_path / ".env").write_text(
        "# a remark\nexport CLUELINE_WEB_PORT=2\nCLUELINE_CAMPAIGN='dot env' # why\nOTHER=x\n"
    )

    settings = load({"CLUELINE_WEB_PORT": "3"}, tmp_path)

    assert (3, "dot env", "en") == (settings.web_port, settings.campaign, settings.language)


def test_an_empty_value_is_no_value(tmp_path: Path) -> None:
    """Container files often pass a variable on that nobody filled."""
    settings = load({"CLUELINE_TELEGRAM_TOKEN": "", "CLUELINE_WEB_PORT": " "}, tmp_path)

    assert (None, 8080) == (settings.telegram_token, settings.web_port)


def test_a_secret_may_lie_in_a_file(tmp_path: Path) -> None:
    """The file's path starts at the working directory; the line end is not part of it."""
    _secret(tmp_path / "token", TOKEN + "\n", 0o600)

    settings = load({"CLUELINE_TELEGRAM_TOKEN_FILE": "token"}, tmp_path)

    assert TOKEN == settings.telegram_token
    assert TOKEN not in repr(settings)


def test_the_stronger_source_wins_whichever_form_it_takes(tmp_path: Path) -> None:
    """A token in the environment is not beaten by a token file named in .env."""
    (tmp_path / ".env").write_text("CLUELINE_TELEGRAM_TOKEN_FILE=absent\n")

    settings = load({"CLUELINE_TELEGRAM_TOKEN": TOKEN}, tmp_path)

    assert TOKEN == settings.telegram_token


def test_all_faults_are_told_at_once_with_their_places(tmp_path: Path) -> None:
    """An operator mends everything in one go."""
    (tmp_path / ".env").write_text("\nCLUELINE_WEBPORT=80\n")
    _secret(tmp_path / "open", TOKEN, 0o644)
    environ = {
        "CLUELINE_WEB_PORT": "eighty",
        "CLUELINE_TELEGRAM_TOKEN_FILE": "open",
        "CLUELINE_METRICS_TOKEN_FILE": "nowhere",
        "CLUELINE_KEYS_DIR": "data/keys",
    }

    faults = _faults(environ, tmp_path)

    assert {
        ".env:2: CLUELINE_WEBPORT": "operator-setting-meant",
        "CLUELINE_WEB_PORT": "operator-setting-port",
        "CLUELINE_TELEGRAM_TOKEN_FILE": "operator-secret-exposed",
        "CLUELINE_METRICS_TOKEN_FILE": "operator-secret-unread",
        "CLUELINE_KEYS_DIR": "operator-keys-inside",
        "CLUELINE_MASTER_KEY_FILE": "operator-keys-inside",
    } == faults


@pytest.mark.parametrize(
    ("name", "value", "key"),
    [
        ("CLUELINE_WEB_PORT", "65536", "operator-setting-port"),  # one too many
        ("CLUELINE_UPLOAD_MAX_MB", "0", "operator-setting-positive"),  # nothing at all
        ("CLUELINE_UNDO_SECONDS", "-1", "operator-setting-natural"),  # below nothing
        ("CLUELINE_TIMEZONE", "Mars/Base", "operator-setting-zone"),  # no such place
        ("CLUELINE_TIMEZONE", "../etc/passwd", "operator-setting-zone"),  # a path is no zone
        ("CLUELINE_LOG_FORMAT", "xml", "operator-setting-choice"),  # not a form we write
        ("CLUELINE_RUN_ROLES", "web,cook", "operator-setting-choice"),  # one role is unknown
        ("CLUELINE_PUBLIC_URL", "example.org", "operator-setting-address"),  # no scheme
        ("CLUELINE_DATABASE_URL", "mysql://u:hush@h/d", "operator-setting-database"),  # not ours
        ("CLUELINE_DATABASE_URL", "postgresql://u:hush@h/d", "operator-setting-database"),
        ("CLUELINE_TELEGRAM_TOKEN", "hush", "operator-setting-token"),  # no token
        ("CLUELINE_TELEGRAM_SECRET", "hush hush", "operator-setting-header"),  # a space
        ("CLUELINE_WEB_TRUSTED_PROXIES", "proxy", "operator-setting-network"),  # a name
        ("CLUELINE_WECHAT_ALLOW_PLAIN", "maybe", "operator-setting-flag"),  # neither
        ("CLUELINE_CAMPAIGN_FILE", "x", "operator-setting-meant"),  # no secret: no file form
        ("CLUELINE_COLOUR", "red", "operator-setting-unknown"),  # resembles nothing
        ("CLUELINE_KEYS_URL", "postgresql+asyncpg://h/d", "operator-keys-need-server"),
        ("CLUELINE_BACKUP_DIR", ".", "operator-keys-in-backup"),  # holds the key's folder
    ],
)
def test_a_wrong_value_is_named_with_its_cure(
    tmp_path: Path, name: str, value: str, key: str
) -> None:
    """One line says where, what and what to do; it never shows a secret."""
    with pytest.raises(SettingsFaults) as told:
        load({name: value}, tmp_path)
    (fault,) = told.value.faults
    line = fault_line(fault)

    assert key == fault.key
    assert line.startswith(f"{name}: ")
    assert "\n" not in line
    assert "hush" not in line


@pytest.mark.parametrize(
    "name",
    [
        "CLUELINE_PORT",  # a cluster names its services so
        "CLUELINE_PORT_8080_TCP_ADDR",  # and their addresses
        "CLUELINE_SERVICE_HOST",  # and so
        "CLUELINE_TEST_PG",  # tests
        "CLUELINE_CI",  # the check of a fresh clone
    ],
)
def test_what_an_orchestrator_injects_is_no_fault(tmp_path: Path, name: str) -> None:
    """A service called clueline fills the environment of its neighbours."""
    assert isinstance(load({name: "tcp://10.0.0.1:8080"}, tmp_path), Settings)


def test_webhooks_need_a_secret_and_a_public_address(tmp_path: Path) -> None:
    """Both are told together."""
    environ = {"CLUELINE_TELEGRAM_TOKEN": TOKEN, "CLUELINE_TELEGRAM_MODE": "webhook"}

    assert {
        "CLUELINE_TELEGRAM_SECRET": "operator-hook-secret",
        "CLUELINE_PUBLIC_URL": "operator-hook-address",
    } == _faults(environ, tmp_path)


def test_a_master_key_that_others_may_read_stops_the_start(tmp_path: Path) -> None:
    """It would open everything."""
    (tmp_path / "data-keys").mkdir()
    _secret(tmp_path / "data-keys" / "master.key", "key", 0o640)

    assert {"CLUELINE_MASTER_KEY_FILE": "operator-key-exposed"} == _faults({}, tmp_path)


def test_a_broken_file_is_told_by_its_name(tmp_path: Path) -> None:
    """A slip in clueline.toml is no traceback."""
    (tmp_path / "clueline.toml").write_text("CLUELINE_WEB_PORT = \n")

    assert {"clueline.toml": "operator-file-unread"} == _faults({}, tmp_path)


def test_lists_and_choices_are_read(tmp_path: Path) -> None:
    """A list is a TOML list or words between commas; case of a choice does not matter."""
    (tmp_path / "clueline.toml").write_text('CLUELINE_RUN_ROLES = ["web", "clock"]\n')
    proxies = "10.0.0.0/8, ::1"

    settings = load(
        {"CLUELINE_WEB_TRUSTED_PROXIES": proxies, "CLUELINE_TELEGRAM_MODE": "Polling"}, tmp_path
    )

    assert frozenset({RunRole.WEB, RunRole.CLOCK}) == settings.run_roles
    assert ("10.0.0.0/8", "::1") == settings.web_trusted_proxies
    assert TelegramMode.POLLING is settings.telegram_mode


def _secret(path: Path, text: str, mode: int) -> None:
    path.write_text(text)
    path.chmod(mode)


def _faults(environ: dict[str, str], here: Path) -> dict[str, str]:
    with pytest.raises(SettingsFaults) as told:
        load(environ, here)
    return {fault.place: fault.key for fault in told.value.faults}
