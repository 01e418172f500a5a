"""What may every test rely on?

Real PostgreSQL, a real browser, a Telegram and a WeChat that speak theirs, and no other socket.
"""

import ipaddress
import os
import socket
from collections.abc import AsyncIterator, Callable, Iterator
from typing import Any

import pytest
from pace import pytest_collection_finish, pytest_collection_modifyitems, pytest_configure
from peers.chromium import browser, page
from peers.telegram import TelegramPeer
from peers.wechat import WeChatPeer
from pgfixture import postgres_database, postgres_url, server

__all__ = [
    "browser",
    "page",
    "postgres_database",
    "postgres_url",
    "pytest_collection_finish",
    "pytest_collection_modifyitems",
    "pytest_configure",
    "server",
]


@pytest.fixture(scope="session")
def missing() -> Callable[[str], None]:
    """Give what to do without a tool: skip the test, or fail under CLUELINE_CI=1."""

    def tell(what: str) -> None:
        (pytest.fail if os.environ.get("CLUELINE_CI") == "1" else pytest.skip)(what)

    return tell


@pytest.fixture(autouse=True, scope="session")
def loopback_only() -> Iterator[None]:
    """Forbid every connection and name look-up that would leave this machine."""
    patch = pytest.MonkeyPatch()
    for name in ("connect", "connect_ex", "sendto"):
        patch.setattr(socket.socket, name, _guarded(getattr(socket.socket, name)))
    patch.setattr(socket, "getaddrinfo", _guarded_look_up(socket.getaddrinfo))
    yield
    patch.undo()


@pytest.fixture
async def telegram_peer() -> AsyncIterator[TelegramPeer]:
    """Give the far end of one Telegram bot."""
    async with await TelegramPeer.start() as peer:
        yield peer


@pytest.fixture
async def official() -> AsyncIterator[WeChatPeer]:
    """Give the far end of one Official Account."""
    async with await WeChatPeer.start() as peer:
        yield peer


def _guarded(connect: Any) -> Any:
    def guarded(self: socket.socket, *args: Any) -> Any:
        if self.family in {socket.AF_INET, socket.AF_INET6}:
            _check(args[-1][0])
        return connect(self, *args)

    return guarded


def _guarded_look_up(look_up: Any) -> Any:
    def guarded(host: Any, *args: Any, **kwargs: Any) -> Any:
        _check(host)
        return look_up(host, *args, **kwargs)

    return guarded


def _check(host: object) -> None:
    name = host.decode() if isinstance(host, bytes) else str(host or "localhost")
    try:
        inside = ipaddress.ip_address(name).is_loopback
    except ValueError:
        inside = name == "localhost"
    if not inside:
        raise AssertionError(f"a test may reach this machine only, not {name}")
