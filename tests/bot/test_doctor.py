import asyncio
import shutil
import socket
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from commanding import Shell
from peers.clamd import small_clamd
from peers.telegram import TelegramPeer
from peers.wechat import WeChatPeer

from bot import doctor_database, doctor_place
from bot.doctor import CHECKS
from bot.operator_words import both
from scheduler.scanning import HELD
from storage.scribe import engine


@pytest.fixture(autouse=True)
def without_the_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read no picture at each check-up: a file of its own tells how that is checked."""
    monkeypatch.setattr(engine, "present", lambda: False)


@pytest.fixture(scope="module")
def ready(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a working directory whose database and keys are ready, to be copied."""
    made = Shell(tmp_path_factory.mktemp("ready"), {"CLUELINE_WEB_PORT": "0"})
    made.types("db", "upgrade")
    made.types("staff", "link")
    return made.here


@pytest.fixture
def shell(tmp_path: Path, ready: Path) -> Shell:
    """Give a working directory of its own."""
    shutil.copytree(ready, tmp_path, dirs_exist_ok=True)
    return Shell(tmp_path, {"CLUELINE_WEB_PORT": "0"})


def test_a_fresh_clone_is_fine_and_stays_untouched(tmp_path: Path) -> None:
    """Before the first start nothing is wrong, and looking makes nothing."""
    answer = Shell(tmp_path, {"CLUELINE_WEB_PORT": "0"}).types("doctor")

    assert (0, len(CHECKS)) == (answer.code, answer.out.count("✓"))
    assert [] == list(tmp_path.iterdir())


def test_a_house_in_order_is_fine_twice(shell: Shell) -> None:
    """The marker that the first check-up leaves is known again by the second."""
    assert [] == _wrong(shell)
    assert [] == _wrong(shell)


def test_every_check_has_a_name_in_both_languages() -> None:
    """An operator reads what was looked at."""
    assert [] == [name for name in CHECKS if both(f"check-{name}") == f"check-{name}"]


def test_a_key_store_others_may_enter_is_told(shell: Shell) -> None:
    """With the command that closes it."""
    (shell.here / "data-keys").chmod(0o755)

    answer = shell.types("doctor")

    assert 1 == answer.code
    assert "chmod 700" in answer.out
    assert ["files"] == _wrong(shell)


def test_an_evidence_folder_that_was_swapped_is_told(shell: Shell) -> None:
    """A replica with a folder of its own, or a lost mount, would lose files."""
    _wrong(shell)
    for marker in (shell.here / "data" / "evidence").iterdir():
        marker.unlink()

    assert ["evidence"] == _wrong(shell)


def test_a_restored_house_knows_its_evidence_folder(shell: Shell, tmp_path: Path) -> None:
    """Nothing is wrong behind a restore, though the files lie in another folder now."""
    _wrong(shell)
    made = shell.types("backup", "--json").facts
    key = shell.here / "data-keys" / "master.key"
    other = Shell(
        tmp_path / "other", {"CLUELINE_WEB_PORT": "0", "CLUELINE_MASTER_KEY_FILE": str(key)}
    )

    restored = other.types("restore", made["main"], "--verify")

    assert (0, []) == (restored.code, _wrong(other))


def test_a_campaign_that_is_not_there_is_told_once(shell: Shell) -> None:
    """What cannot be looked at without it says so and does not repeat it."""
    other = Shell(shell.here, {"CLUELINE_WEB_PORT": "0", "CLUELINE_CAMPAIGN": "nix"})

    answer = other.types("doctor", "--json")
    told = [each for each in answer.facts if not each["fine"]]

    assert ["campaign"] == [each["check"] for each in told if "standing" in each["says"]]
    assert len(told) > 1


def test_a_missing_master_key_is_told(shell: Shell) -> None:
    """Whatever needs the keys is not looked at any further."""
    (shell.here / "data-keys" / "master.key").unlink()

    assert ["keys", "evidence"] == _wrong(shell)


def test_an_event_that_waits_in_quarantine_is_told(shell: Shell) -> None:
    """Somebody's words wait until an operator hands them in again."""
    with closing(sqlite3.connect(shell.here / "data" / "clueline.db")) as conn:
        conn.execute(
            "INSERT INTO event (source, event, at, state, fault) "
            "VALUES ('web', 'e', 0, 'failed', 'SomeFault')"
        )
        conn.commit()

    assert ["stopped"] == _wrong(shell)


def test_a_body_that_looks_first_and_has_nobody_is_told(shell: Shell) -> None:
    """A clue about the office itself goes to the justice bureau; a handler there reads none."""
    _works(shell, "business-office", "clerk")
    for unit in LEADS:
        _works(shell, unit, "handler")
    alone, named = _wrong(shell), shell.types("doctor").out
    for unit in LEADS:
        _works(shell, unit, "clerk")

    assert ["readers"] == alone
    assert ", ".join(LEADS) in named
    assert [] == _wrong(shell)


def test_a_body_that_leads_and_has_clerks_alone_is_told(shell: Shell) -> None:
    """They only receive: what is routed there stands in nobody's list; each such body is named."""
    _works(shell, "business-office", "supervisor")
    for unit in LEADS:
        _works(shell, unit, "clerk")
    alone, named = _wrong(shell), shell.types("doctor").out
    for unit in LEADS[:2]:
        _works(shell, unit, "handler")
    left = shell.types("doctor").out
    _works(shell, LEADS[2], "handler")

    assert ["handlers"] == alone
    assert ", ".join(LEADS) in named
    assert f"--unit {LEADS[2]} --role handler" in left
    assert [] == _wrong(shell)


LEADS = ("justice", "inspectorate", "city-supervision")
"""The bodies of the shipped campaign that lead, and look first where those before are named."""


def _works(shell: Shell, unit: str, role: str) -> None:
    with closing(sqlite3.connect(shell.here / "data" / "clueline.db")) as conn:
        conn.execute(
            "INSERT INTO staff (name_sealed, unit, role, state, created_at) "
            "VALUES (x'00', ?, ?, 'active', 0)",
            (unit, role),
        )
        conn.commit()


def test_a_campaign_that_is_not_there_is_told_with_those_that_are(shell: Shell) -> None:
    """In the words of both languages, with what to write instead."""
    elsewhere = Shell(shell.here, {**shell.environ, "CLUELINE_CAMPAIGN": "nix"})
    answer = elsewhere.types("staff", "list")

    assert 1 == answer.code
    assert "没有叫 nix 的专项" in answer.err
    assert "standing" in answer.err


def test_a_damaged_database_is_told(shell: Shell) -> None:
    """Bytes overwritten in the middle of the file do not stay hidden."""
    file = shell.here / "data" / "clueline.db"
    content = bytearray(file.read_bytes())
    content[8192:12288] = b"\xff" * 4096
    file.write_bytes(content)

    assert _wrong(shell)


def test_a_clock_behind_the_rows_is_told(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """After a restart in 1970 deadlines would all be far away."""
    early = doctor_database.world.now().replace(year=2023)
    monkeypatch.setattr(doctor_database.world, "now", lambda: early)

    assert ["clock"] == _wrong(shell)


def test_a_stranger_that_brings_a_module_of_our_name_is_told(
    shell: Shell, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever installs another `bot` beside us hears which name is taken."""
    stranger = shell.here / "other-1.0.dist-info"
    stranger.mkdir()
    (stranger / "METADATA").write_text("Name: other\nVersion: 1.0\n")
    (stranger / "RECORD").write_text("bot/__init__.py,,\nother/__init__.py,,\n")
    monkeypatch.syspath_prepend(str(shell.here))

    assert ["packages"] == _wrong(shell)


def test_little_space_is_told(shell: Shell, monkeypatch: pytest.MonkeyPatch) -> None:
    """Before the disk is full, not when."""
    monkeypatch.setattr(doctor_place, "LEAST_FREE", 10**18)

    assert ["disk"] == _wrong(shell)


@pytest.mark.parametrize(
    ("name", "value", "check"),
    [
        ("CLUELINE_CAMPAIGN", "nowhere", "campaign"),  # neither shipped nor a file
        ("CLUELINE_LANGUAGE", "tlh", "texts"),  # a language without texts
    ],
)
def test_a_setting_without_effect_is_told(shell: Shell, name: str, value: str, check: str) -> None:
    """Well formed, and still wrong."""
    shell.environ[name] = value

    assert check in _wrong(shell)


def test_a_foreign_program_on_our_port_is_told(shell: Shell) -> None:
    """The start would fail; the check-up says with which setting."""
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        shell.environ["CLUELINE_WEB_PORT"] = str(other.getsockname()[1])

        assert ["port"] == _wrong(shell)


async def test_a_scanner_that_is_set_is_asked(shell: Shell, tmp_path: Path) -> None:
    """Away, it holds every file; that is said with how many, and there it is fine."""
    shell.environ["CLUELINE_CLAMD"] = str(tmp_path / "s")
    with closing(sqlite3.connect(shell.here / "data" / "clueline.db")) as conn, conn:
        row = (7, "due", 0, 1, HELD)
        conn.execute(
            "INSERT INTO work (kind, subject, state, due_at, attempts, fault)"
            " VALUES ('clean', ?, ?, ?, ?, ?)",
            row,
        )
    away = await asyncio.to_thread(shell.types, "doctor")
    async with small_clamd(tmp_path / "s"):
        there = await asyncio.to_thread(shell.types, "doctor")

    assert 1 == away.code
    assert "clamd 没有回答，有 1 个文件等着。启动 clamd" in away.out
    assert "and 1 file waits for it; start it" in away.out
    assert 0 == there.code
    assert "clamd 有回答" in there.out


async def test_a_bot_that_answers_is_named(shell: Shell, telegram_peer: TelegramPeer) -> None:
    """The token is tried against the configured API root."""
    _on_telegram(shell, telegram_peer)

    answer = await asyncio.to_thread(shell.types, "doctor")

    assert 0 == answer.code
    assert "Telegram: @" in answer.out


async def test_a_wrong_token_is_told_and_not_shown(
    shell: Shell, telegram_peer: TelegramPeer
) -> None:
    """One line, without the token."""
    _on_telegram(shell, telegram_peer)
    shell.environ["CLUELINE_TELEGRAM_TOKEN"] = "1:wrong"

    answer = await asyncio.to_thread(shell.types, "doctor")

    assert 1 == answer.code
    assert "BotFather" in answer.out
    assert "1:wrong" not in answer.out


async def test_telegram_that_is_away_is_told(shell: Shell, telegram_peer: TelegramPeer) -> None:
    """With the setting that may help."""
    _on_telegram(shell, telegram_peer)
    await telegram_peer.goes_down()

    answer = await asyncio.to_thread(shell.types, "doctor")

    assert "CLUELINE_TELEGRAM_PROXY" in answer.out
    assert telegram_peer.token not in answer.out


async def test_a_webhook_that_points_elsewhere_is_told(
    shell: Shell, telegram_peer: TelegramPeer
) -> None:
    """In webhook mode updates must come to our address."""
    _on_telegram(shell, telegram_peer)
    shell.environ.update(
        {
            "CLUELINE_TELEGRAM_MODE": "webhook",
            "CLUELINE_TELEGRAM_SECRET": "s" * 20,
            "CLUELINE_PUBLIC_URL": "https://example.org",
        }
    )

    assert ["telegram"] == await asyncio.to_thread(_wrong, shell)


async def test_an_account_on_wechat_is_asked_what_it_may(
    shell: Shell, official: WeChatPeer
) -> None:
    """Token, clock and permissions are tried against the configured API root."""
    _on_wechat(shell, official)

    answer = await asyncio.to_thread(shell.types, "doctor")

    assert 0 == answer.code, answer.out
    assert f"{official.account.app_id} 可用" in answer.out
    assert "客服消息" in answer.out.split("不能用")[0].split("能用：")[1]


async def test_an_unverified_account_is_fine_and_poor(shell: Shell, official: WeChatPeer) -> None:
    """What it may not is told, and that reports work all the same."""
    _on_wechat(shell, official)
    official.account.verified = False

    answer = await asyncio.to_thread(shell.types, "doctor")

    assert 0 == answer.code, answer.out
    assert "不能用：客服消息" in answer.out


@pytest.mark.parametrize(
    ("listed", "secret", "told"),
    [
        (False, "", "192.0.2.7"),  # our address is not on the list: the platform quotes it
        (True, "wrong-secret", "重置 AppSecret"),  # another secret
    ],
)
async def test_an_account_that_refuses_us_is_told(
    shell: Shell, official: WeChatPeer, *, listed: bool, secret: str, told: str
) -> None:
    """With what to do; the secret is not shown, and permissions are not tried."""
    _on_wechat(shell, official)
    official.account.listed = listed
    if secret:
        shell.environ["CLUELINE_WECHAT_APP_SECRET"] = secret

    answer = await asyncio.to_thread(shell.types, "doctor")

    assert 1 == answer.code
    assert told in answer.out
    assert shell.environ["CLUELINE_WECHAT_APP_SECRET"] not in answer.out
    assert 1 == official.calls["stable_token"]


async def test_a_callback_nobody_answers_is_told(shell: Shell, official: WeChatPeer) -> None:
    """The public address must reach /hooks/wechat."""
    _on_wechat(shell, official)
    shell.environ["CLUELINE_PUBLIC_URL"] = official.root

    assert ["wechat-hook"] == await asyncio.to_thread(_wrong, shell)


async def test_a_template_of_another_account_is_told(shell: Shell, official: WeChatPeer) -> None:
    """The campaign names it; the account does not have it."""
    _on_wechat(shell, official)
    campaign = shell.here / "ours.toml"
    campaign.write_text(
        'extends = "standing"\nid = "ours"\n[wechat]\ntemplate = "T-1"\n', encoding="utf-8"
    )
    shell.environ["CLUELINE_CAMPAIGN"] = str(campaign)

    before = await asyncio.to_thread(_wrong, shell)
    official.account.templates = ("T-1",)
    after = await asyncio.to_thread(_wrong, shell)

    assert (["wechat-rights"], []) == (before, after)


def _on_wechat(shell: Shell, peer: WeChatPeer) -> None:
    account = peer.account
    shell.environ.update(
        {
            "CLUELINE_WECHAT_APP_ID": account.app_id,
            "CLUELINE_WECHAT_APP_SECRET": account.secret,
            "CLUELINE_WECHAT_TOKEN": account.token,
            "CLUELINE_WECHAT_AES_KEY": account.aes_key,
            "CLUELINE_WECHAT_API_ROOT": peer.root,
        }
    )


def _on_telegram(shell: Shell, peer: TelegramPeer) -> None:
    shell.environ.update(
        {
            "CLUELINE_TELEGRAM_TOKEN": peer.token,
            "CLUELINE_TELEGRAM_API_ROOT": peer.root,
        }
    )


def _wrong(shell: Shell) -> list[str]:
    rows: list[dict[str, Any]] = shell.types("doctor", "--json").facts
    return [row["check"] for row in rows if not row["fine"]]
