"""Do the platforms and the virus scanner answer, and is our port ours?"""

import asyncio
import socket
from functools import partial
from typing import Any, Final

import aiohttp

from bot.doctor_database import asked, is_absent
from bot.doctor_finding import FINE, Finding, bad, good
from bot.settings import Settings, TelegramMode
from scheduler.scanning import HELD, Scanner
from storage import work_rows

PATIENCE: Final = aiohttp.ClientTimeout(total=10)
_REFUSED: Final = (401, 404)  # a wrong token, or one cut short


def telegram(settings: Settings) -> Finding:
    """Ask Telegram who we are and where updates go."""
    if settings.telegram_token is None:
        return good("finding-off")
    return asyncio.run(_telegram(settings))


def scanner(settings: Settings) -> Finding:
    """Look whether the virus scanner is there: while it is away every file waits."""
    if settings.clamd is None:
        return good("finding-off")
    if asyncio.run(Scanner(settings.clamd).answers()):
        return good("finding-scanner", address=settings.clamd)
    held = 0 if is_absent(settings) else asked(settings, partial(work_rows.faulted, why=HELD))
    return bad("finding-scanner-away", address=settings.clamd, n=held)


def port(settings: Settings) -> Finding:
    """Look whether the port is free, or whether it is us who listens."""
    if settings.web_port == 0 or _free(settings):
        return FINE
    ours = asyncio.run(_is_ours(f"http://{_loopback(settings.web_host)}:{settings.web_port}"))
    key = "finding-port-ours" if ours else "finding-port"
    return (good if ours else bad)(key, port=settings.web_port)


async def _telegram(settings: Settings) -> Finding:
    try:
        async with aiohttp.ClientSession(timeout=PATIENCE, proxy=settings.telegram_proxy) as http:
            status, me = await _call(http, settings, "getMe")
            if status in _REFUSED:
                return bad("finding-telegram-refused", why=status)
            _, hook = await _call(http, settings, "getWebhookInfo")
    except (aiohttp.ClientError, OSError, TimeoutError) as fault:
        # The message of a client error may hold the address, and the address holds the token.
        return bad("finding-telegram-away", why=type(fault).__name__)
    return _judged(settings, me, hook)


def _judged(settings: Settings, me: dict[str, Any], hook: dict[str, Any]) -> Finding:
    wanted = f"{settings.address}/hooks/telegram"
    found = hook.get("url", "")
    if settings.telegram_mode is TelegramMode.WEBHOOK and found != wanted:
        return bad("finding-telegram-hook", found=found or "-")
    if found and hook.get("last_error_message"):
        return bad("finding-telegram-errors", why=hook["last_error_message"])
    waiting = hook.get("pending_update_count", 0)
    return good("finding-telegram", bot=me.get("username", "?"), waiting=waiting)


async def _call(
    http: aiohttp.ClientSession, settings: Settings, method: str
) -> tuple[int, dict[str, Any]]:
    address = f"{settings.telegram_api_root}/bot{settings.telegram_token}/{method}"
    async with http.get(address) as answer:
        body = await answer.json(content_type=None)
        result = body.get("result") if isinstance(body, dict) else None
        return answer.status, result if isinstance(result, dict) else {}


async def _is_ours(address: str) -> bool:
    try:
        async with (
            aiohttp.ClientSession(timeout=PATIENCE) as http,
            http.get(f"{address}/healthz") as answer,
        ):
            return answer.status == 200  # noqa: PLR2004 - HTTP's own word for yes
    except (aiohttp.ClientError, OSError, TimeoutError):
        return False


def _free(settings: Settings) -> bool:
    family = socket.AF_INET6 if ":" in settings.web_host else socket.AF_INET
    with socket.socket(family) as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((settings.web_host, settings.web_port))
        except OSError:
            return False
    return True


def _loopback(host: str) -> str:
    everywhere = {"0.0.0.0": "127.0.0.1", "::": "[::1]"}  # noqa: S104 - asked, not bound
    return everywhere.get(host, f"[{host}]" if ":" in host else host)
