"""Does the Official Account know us, does its platform find us, and what may the account do?

Nothing is sent to anybody: permissions are tried with nobody's name.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from time import monotonic
from typing import Any, Final

import aiohttp

import campaigns
from bot import world
from bot.accounts import wechat_settings
from bot.channels.wechat import cipher
from bot.channels.wechat.api import CUSTOMER, MEDIA, MENU, SUBSCRIPTION, TEMPLATE, Api
from bot.channels.wechat.refusals import Deed, Refusal, RefusedError
from bot.channels.wechat.settings import WeChatSettings
from bot.channels.wechat.transport import NotSentError, UnknownError
from bot.doctor_finding import Finding, bad, good
from bot.operator_words import both
from bot.settings import Settings

PATIENCE: Final = aiohttp.ClientTimeout(total=10)
SKEW: Final = 60.0
"""Seconds our clock may be off; a request more than ten minutes off is not heard at all."""

_LISTED: Final = 40164
_NOBODY: Final[Mapping[str, Any]] = {"touser": "", "msgtype": "text", "text": {"content": ""}}
_RIGHTS: Final[Mapping[str, tuple[str, Mapping[str, Any] | None]]] = {
    "customer": (CUSTOMER, _NOBODY),
    "media": (MEDIA, None),
    "menu": (f"{MENU}/get", None),
    "template": (TEMPLATE, {"touser": ""}),
    "subscription": (SUBSCRIPTION, {"touser": ""}),
}
_TEMPLATES: Final = {
    "template": ("cgi-bin/template/get_all_private_template", "template_list", "template_id"),
    "subscription": ("wxaapi/newtmpl/gettemplate", "data", "priTmplId"),
}


def account(settings: Settings) -> Finding:
    """Ask for a token: AppID, AppSecret and the list of addresses; then compare the clocks."""
    return _on(settings, _account)


def hook(settings: Settings) -> Finding:
    """Ask our own public address, signed as the platform does."""
    if settings.public_url is None:
        return good("finding-wechat-nohook" if settings.wechat_app_id else "finding-off")
    return _on(settings, lambda told: _hook(f"{settings.address}/hooks/wechat", told))


def rights(settings: Settings) -> Finding:
    """Say what the account may do, and whether the templates of the campaign are its own."""
    return _on(settings, _rights)


def _on(settings: Settings, look: Callable[[WeChatSettings], Awaitable[Finding]]) -> Finding:
    if settings.wechat_app_id is None:
        return good("finding-off")
    told = wechat_settings(settings, campaigns.load(settings.campaign))
    if told is None:
        return good("finding-off")

    async def looked() -> Finding:
        return await look(told)

    return asyncio.run(looked())


async def _account(told: WeChatSettings) -> Finding:
    api = Api(told, clock=world.now, seconds=monotonic)
    await api.open()
    try:
        await api.tokens.word()
    except RefusedError as fault:
        return _refused(fault.refusal)
    except (NotSentError, UnknownError) as fault:
        return bad("finding-wechat-away", why=str(fault))
    finally:
        await api.close()
    off = await _seconds_off(told)
    if off > SKEW:
        return bad("finding-wechat-clock", seconds=round(off))
    return good("finding-wechat", account=told.app_id)


def _refused(found: Refusal) -> Finding:
    key = "finding-wechat-list" if found.code == _LISTED else "finding-wechat-refused"
    return bad(key, why=f"{found.code} {found.message}")


async def _seconds_off(told: WeChatSettings) -> float:
    """Return how far our clock is from the platform's, 0 when it does not tell."""
    async with (
        aiohttp.ClientSession(timeout=PATIENCE) as http,
        http.get(f"{told.root}/cgi-bin/", proxy=told.proxy) as answer,
    ):
        date = answer.headers.get("Date")
    if date is None:
        return 0.0
    return abs((world.now() - parsedate_to_datetime(date).astimezone(UTC)).total_seconds())


async def _hook(address: str, told: WeChatSettings) -> Finding:
    stamp, nonce = str(int(datetime.now(UTC).timestamp())), world.chance(8).hex()  # noqa: TID251 - the signature needs the moment of asking
    signed = cipher.signature(told.token, stamp, nonce).decode()
    query = {"signature": signed, "timestamp": stamp, "nonce": nonce, "echostr": nonce}
    try:
        async with (
            aiohttp.ClientSession(timeout=PATIENCE) as http,
            http.get(address, params=query, allow_redirects=False) as answer,
        ):
            said, status = await answer.text(), answer.status
    except (aiohttp.ClientError, OSError, TimeoutError) as fault:
        return bad("finding-wechat-hook", why=type(fault).__name__)
    return good("finding-fine") if said == nonce else bad("finding-wechat-hook", why=status)


async def _rights(told: WeChatSettings) -> Finding:
    api = Api(told, clock=world.now, seconds=monotonic)
    await api.open()
    try:
        allowed = {name for name in _RIGHTS if await _may(api, name)}
        strange = [name for name in _TEMPLATES if await _is_strange(api, told, name)]
    except (NotSentError, UnknownError) as fault:
        return bad("finding-wechat-away", why=str(fault))
    finally:
        await api.close()
    if strange:
        return bad("finding-wechat-template", name=" ".join(strange))
    names = {True: [], False: []}  # type: dict[bool, list[str]]
    for name in _RIGHTS:
        names[name in allowed].append(both(f"finding-wechat-right.{name}"))
    may, without = (" · ".join(names[each]) or "-" for each in (True, False))
    return good("finding-wechat-rights", may=may, without=without)


async def _may(api: Api, name: str) -> bool:
    """Say whether a call is the account's; any refusal but one says that it is."""
    path, asked = _RIGHTS[name]
    try:
        await api.call(path, asked)
    except RefusedError as fault:
        return fault.refusal.deed not in {Deed.WITHOUT, Deed.ALERT, Deed.RENEW}
    return True


async def _is_strange(api: Api, told: WeChatSettings, name: str) -> bool:
    """Say whether the campaign names a template that the account surely does not have."""
    wanted = getattr(told, name)
    if wanted is None:
        return False
    path, rows, key = _TEMPLATES[name]
    try:
        found = (await api.call(path)).get(rows)
    except RefusedError:
        return False
    listed = [each.get(key) for each in found if isinstance(each, dict)] if found else []
    return wanted not in listed
