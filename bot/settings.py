"""With which settings does this process start, and what is wrong with them?

The environment counts first, then ``.env``, then ``clueline.toml`` of the working directory.
Every fault is told at once, each with its place; nothing is guessed.
"""

from collections.abc import Container, Mapping
from dataclasses import Field, dataclass, fields
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from bot.setting_faults import PREFIX, Fault, SettingsFaults, Values, Wrong, unknown_names
from bot.setting_kinds import (
    ALL_ROLES,
    LogFormat,
    LogLevel,
    RunRole,
    TelegramMode,
    aes_key,
    database,
    flag,
    header_word,
    natural,
    network_list,
    one_of,
    path,
    port,
    positive,
    roles,
    scanner,
    server,
    setting,
    telegram_token,
    web_address,
    words,
    zone,
)
from bot.setting_sources import FILE, Told, read_secret_file, told

__all__ = [
    "Fault",
    "LogFormat",
    "LogLevel",
    "RunRole",
    "Settings",
    "SettingsFaults",
    "TelegramMode",
    "load",
]

TELEGRAM_ROOT = "https://api.telegram.org"
WECHAT_ROOT = "https://api.weixin.qq.com"


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """What an operator decides; an absent optional value is None.

    The name of a field in capitals, after ``CLUELINE_``, is the name of its setting.
    """

    data_dir: Path = setting(path, Path("data"))
    database_url: str | None = setting(database, None, secret=True)
    campaign: str = setting(words, "standing")
    language: str = setting(words, "zh-Hans")
    timezone: ZoneInfo = setting(zone, ZoneInfo("Asia/Shanghai"))
    keys_dir: Path | None = setting(path, None)
    master_key_file: Path | None = setting(path, None)
    keys_url: str | None = setting(server, None, secret=True)
    evidence_dir: Path | None = setting(path, None)
    backup_dir: Path | None = setting(path, None)
    web_host: str = setting(words, "127.0.0.1")
    web_port: int = setting(port, 8080)
    public_url: str | None = setting(web_address, None)
    web_trusted_proxies: tuple[str, ...] = setting(network_list, ())
    upload_max_mb: int = setting(positive, 50)
    undo_seconds: int = setting(natural, 5)
    metrics_token: str | None = setting(words, None, secret=True)
    log_level: LogLevel = setting(one_of(LogLevel), LogLevel.INFO)
    log_format: LogFormat = setting(one_of(LogFormat), LogFormat.PLAIN)
    clamd: str | None = setting(scanner, None)
    run_roles: frozenset[RunRole] = setting(roles, ALL_ROLES)
    telegram_token: str | None = setting(telegram_token, None, secret=True)
    telegram_api_root: str = setting(web_address, TELEGRAM_ROOT)
    telegram_mode: TelegramMode = setting(one_of(TelegramMode), TelegramMode.POLLING)
    telegram_secret: str | None = setting(header_word, None, secret=True)
    telegram_proxy: str | None = setting(words, None, secret=True)
    wechat_app_id: str | None = setting(words, None)
    wechat_app_secret: str | None = setting(words, None, secret=True)
    wechat_token: str | None = setting(words, None, secret=True)
    wechat_aes_key: str | None = setting(aes_key, None, secret=True)
    wechat_api_root: str = setting(web_address, WECHAT_ROOT)
    wechat_allow_plain: bool = setting(flag, default=False)
    wechat_qr: Path | None = setting(path, None)
    wechat_proxy: str | None = setting(words, None, secret=True)
    wecom_bot_id: str | None = setting(words, None)
    wecom_secret: str | None = setting(words, None, secret=True)

    @property
    def sqlite_file(self) -> Path | None:
        """The file of the database; None when it is on a server."""
        if self.database_url is None:
            return self.data_dir / "clueline.db"
        if not self.database_url.startswith("sqlite"):
            return None
        return Path(self.database_url.partition(":///")[2])

    @property
    def url(self) -> str:
        """The database as an SQLAlchemy address."""
        file = self.sqlite_file
        return str(self.database_url) if file is None else f"sqlite:///{file}"

    @property
    def keys(self) -> Path:
        """The folder of master key and key store, never inside the data folder."""
        return self.keys_dir or beside(self.data_dir, "keys")

    @property
    def master_key(self) -> Path:
        """The file of the master key."""
        return self.master_key_file or self.keys / "master.key"

    @property
    def evidence(self) -> Path:
        """The folder of sealed files."""
        return self.evidence_dir or self.data_dir / "evidence"

    @property
    def backups(self) -> Path:
        """The folder that backups are written to."""
        return self.backup_dir or beside(self.data_dir, "backups")

    @property
    def address(self) -> str:
        """The web address people are told, without a closing slash."""
        return (self.public_url or f"http://{_spoken(self.web_host)}:{self.web_port}").rstrip("/")


def load(environ: Mapping[str, str], here: Path) -> Settings:
    """Return the settings as told by *environ* and the files in *here*.

    Raises SettingsFaults with every fault there is.
    """
    found, faults = told(environ, here)
    faults += unknown_names({name: each.place for name, each in found.items()}, _known())
    values: dict[str, Any] = {}
    wrong: set[str] = set()
    for each in fields(Settings):
        given = _given(each, found)
        try:
            values[each.name] = _value(each, given, here)
        except Wrong as reason:
            wrong.add(each.name)
            place = given.place if given else name_of(each.name)
            faults.append(Fault(place, reason.key, reason.values))
            values[each.name] = _value(each, None, here)
    settings = Settings(**values)
    faults += _together(settings, wrong)
    if faults:
        raise SettingsFaults(faults)
    return settings


def beside(folder: Path, what: str) -> Path:
    """Return the folder next to *folder* that is named after it."""
    return folder.with_name(f"{folder.name}-{what}")


def name_of(attribute: str) -> str:
    """Return the name under which a field is set."""
    return PREFIX + attribute.upper()


def _known() -> frozenset[str]:
    names = {name_of(each.name) for each in fields(Settings)}
    return frozenset(
        names | {name_of(each.name) + FILE for each in fields(Settings) if each.metadata["secret"]}
    )


def _given(each: Field[Any], found: Mapping[str, Told]) -> Told | None:
    name = name_of(each.name)
    by_file = found.get(name + FILE) if each.metadata["secret"] else None
    return by_file or found.get(name)


def _value(each: Field[Any], given: Told | None, here: Path) -> Any:
    if given is None:
        return here / each.default if isinstance(each.default, Path) else each.default
    name = name_of(each.name)
    by_file = each.metadata["secret"] and given.name == name + FILE
    text = read_secret_file(given, here) if by_file else given.value
    return each.metadata["read"](text, here)


def _together(settings: Settings, wrong: Container[str]) -> list[Fault]:
    """Return what is wrong between settings, those apart that are *wrong* by themselves."""
    return [
        Fault(name_of(attribute), key, values)
        for attribute, holds, key, values in _rules(settings)
        if not holds and attribute not in wrong
    ]


def _rules(settings: Settings) -> list[tuple[str, bool, str, Values]]:
    data, keys, master = settings.data_dir, settings.keys, settings.master_key
    hooked = settings.telegram_token and settings.telegram_mode is TelegramMode.WEBHOOK
    official, qr = settings.wechat_app_id is not None, settings.wechat_qr
    sealed = bool(settings.wechat_aes_key) or settings.wechat_allow_plain
    on_server = settings.sqlite_file is None
    here: Values = {"path": str(data)}
    return [
        ("keys_dir", not _inside(keys, data), "operator-keys-inside", here),
        ("master_key_file", not _inside(master, data), "operator-keys-inside", here),
        ("backup_dir", not _inside(master, settings.backups), "operator-keys-in-backup", {}),
        ("master_key_file", not _exposed(master), "operator-key-exposed", {"path": str(master)}),
        ("keys_url", on_server or not settings.keys_url, "operator-keys-need-server", {}),
        (
            "telegram_secret",
            not hooked or bool(settings.telegram_secret),
            "operator-hook-secret",
            {},
        ),
        (
            "public_url",
            not hooked or settings.address.startswith("https://"),
            "operator-hook-address",
            {},
        ),
        (
            "wechat_app_secret",
            not official or bool(settings.wechat_app_secret),
            "operator-wechat-secret",
            {},
        ),
        ("wechat_token", not official or bool(settings.wechat_token), "operator-wechat-token", {}),
        ("wechat_aes_key", not official or sealed, "operator-wechat-key", {}),
        ("wechat_qr", qr is None or _is_picture(qr), "operator-wechat-qr", {"path": str(qr)}),
    ]


def _is_picture(file: Path) -> bool:
    return file.suffix.lower() in {".png", ".jpg"} and file.is_file()


def _inside(inner: Path, outer: Path) -> bool:
    return inner.resolve().is_relative_to(outer.resolve())


def _exposed(file: Path) -> bool:
    try:
        return bool(file.stat().st_mode & 0o077)
    except OSError:
        return False  # absent, or not ours to look at: opening the keys says which


def _spoken(host: str) -> str:
    everywhere = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}  # noqa: S104 - read here, not bound
    return everywhere.get(host, f"[{host}]" if ":" in host else host)
