"""How is the text of a setting read as a path, a number, an address or a choice?

Each reader takes the text and the working directory, and raises Wrong when it cannot be used.
A secret's text never becomes part of a message.
"""

import re
from collections.abc import Callable
from dataclasses import field
from enum import StrEnum
from ipaddress import ip_network
from pathlib import Path
from typing import Any, TypeVar
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.setting_faults import Wrong

E = TypeVar("E", bound=StrEnum)

HIGHEST_PORT = 65535
_BOT_TOKEN = re.compile(r"\d+:[\w-]+", re.ASCII)
_SOCKET = re.compile(r"(unix:)?/\S+")
_HOST_AND_PORT = re.compile(r"(\[[0-9a-fA-F:]+\]|[\w.-]+):\d{1,5}")
_HEADER_WORD = re.compile(r"[\w-]{1,256}", re.ASCII)  # what Telegram sends back in a header
_AES_KEY = re.compile(r"[A-Za-z0-9+/]{43}", re.ASCII)
_ON, _OFF = {"1", "true", "yes", "on"}, {"0", "false", "no", "off"}


class LogLevel(StrEnum):
    """From which weight on a line is written."""

    DEBUG = "debug"
    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


class LogFormat(StrEnum):
    """How a line is written."""

    PLAIN = "plain"
    JSON = "json"


class TelegramMode(StrEnum):
    """How updates come: fetched by us, or posted to us."""

    POLLING = "polling"
    WEBHOOK = "webhook"


class RunRole(StrEnum):
    """What this process does of all that must be done."""

    WEB = "web"
    TELEGRAM = "telegram"
    WECHAT = "wechat"
    CLOCK = "clock"
    DELIVERY = "delivery"


ALL_ROLES = frozenset(RunRole)


def setting(read: Callable[[str, Path], object], default: object, *, secret: bool = False) -> Any:
    """Declare a field that is read with *read*; a *secret* may also be told by a file."""
    return field(default=default, metadata={"read": read, "secret": secret}, repr=not secret)


def words(text: str, _here: Path) -> str:
    """Read plain text."""
    return text.strip()


def path(text: str, here: Path) -> Path:
    """Read a path; a relative one starts at the working directory."""
    return here / Path(text.strip()).expanduser()


def port(text: str, _here: Path) -> int:
    """Read a port; 0 lets the system choose."""
    number = _number(text)
    if number is None or number > HIGHEST_PORT:
        raise Wrong("operator-setting-port", value=text)
    return number


def positive(text: str, _here: Path) -> int:
    """Read a whole number above zero."""
    number = _number(text)
    if not number:
        raise Wrong("operator-setting-positive", value=text)
    return number


def natural(text: str, _here: Path) -> int:
    """Read a whole number, nothing included."""
    number = _number(text)
    if number is None:
        raise Wrong("operator-setting-natural", value=text)
    return number


def flag(text: str, _here: Path) -> bool:
    """Read yes or no."""
    word = text.strip().lower()
    if word not in _ON | _OFF:
        raise Wrong("operator-setting-flag", value=text)
    return word in _ON


def one_of(choices: type[E]) -> Callable[[str, Path], E]:
    """Read one of the words of *choices*."""

    def read(text: str, _here: Path) -> E:
        return _chosen(text, choices)

    return read


def roles(text: str, _here: Path) -> frozenset[RunRole]:
    """Read what this process does, separated by commas."""
    return frozenset(_chosen(word, RunRole) for word in _listed(text))


def network_list(text: str, _here: Path) -> tuple[str, ...]:
    """Read addresses and networks, separated by commas."""
    found = _listed(text)
    for each in found:
        try:
            ip_network(each)
        except ValueError:
            raise Wrong("operator-setting-network", value=each) from None
    return found


def zone(text: str, _here: Path) -> ZoneInfo:
    """Read the name of a time zone."""
    try:
        return ZoneInfo(text.strip())
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise Wrong("operator-setting-zone", value=text) from None


def web_address(text: str, _here: Path) -> str:
    """Read an address that begins with http:// or https://, without a closing slash."""
    parts = urlsplit(text.strip())
    if parts.scheme not in {"http", "https"} or not parts.hostname or parts.query:
        raise Wrong("operator-setting-address", value=text)
    return text.strip().rstrip("/")


def database(text: str, here: Path) -> str:
    """Read the address of the main database; it may hold a password, so no message shows it."""
    scheme, _, file = text.strip().partition(":///")
    if scheme in {"sqlite", "sqlite+aiosqlite"} and file and not file.startswith((":", "?")):
        return f"sqlite:///{here / file}"
    return server(text, here)


def server(text: str, _here: Path) -> str:
    """Read the address of a database on a PostgreSQL server."""
    if not text.strip().startswith("postgresql+asyncpg://"):
        raise Wrong("operator-setting-database")
    return text.strip()


def scanner(text: str, _here: Path) -> str:
    """Read where clamd listens: the path of its socket, or host and port."""
    said = text.strip()
    if not _SOCKET.fullmatch(said) and not _HOST_AND_PORT.fullmatch(said):
        raise Wrong("operator-setting-scanner", value=text)
    return said


def telegram_token(text: str, _here: Path) -> str:
    """Read what BotFather gave."""
    if not _BOT_TOKEN.fullmatch(text.strip()):
        raise Wrong("operator-setting-token")
    return text.strip()


def aes_key(text: str, _here: Path) -> str:
    """Read the 43 characters with which the messages of an Official Account are locked."""
    if not _AES_KEY.fullmatch(text.strip()):
        raise Wrong("operator-wechat-key")
    return text.strip()


def header_word(text: str, _here: Path) -> str:
    """Read a secret that travels in a header."""
    if not _HEADER_WORD.fullmatch(text.strip()):
        raise Wrong("operator-setting-header")
    return text.strip()


def _chosen(text: str, choices: type[E]) -> E:
    try:
        return choices(text.strip().lower())
    except ValueError:
        raise Wrong("operator-setting-choice", value=text, choices=", ".join(choices)) from None


def _listed(text: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in text.split(",") if word.strip())


def _number(text: str) -> int | None:
    word = text.strip()
    return int(word) if word.isascii() and word.isdigit() else None
