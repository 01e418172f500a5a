"""Which commands and descriptions does a person find beside the input line?"""

import logging
from collections.abc import Callable, Collection
from typing import Final, TypeAlias

from telegram import Bot, BotCommand, BotCommandScopeAllPrivateChats, BotCommandScopeChat
from telegram.error import TelegramError

Say: TypeAlias = Callable[[str, str], str]
"""The text of a key in one of our languages, the office's name filled in."""

CITIZEN: Final = (
    "report", "status", "my", "verify", "back", "restart", "cancel", "help", "language",
    "privacy", "mydata", "forget", "web", "mute",
)  # fmt: skip
STAFF: Final = ("admin", "undo")
LANGUAGES: Final = (("zh-Hans", "zh"), ("en", ""))
"""Ours and the platform's code; without one it is for everybody whose code is not listed."""

_LONGEST: Final = 256
_ABOUT: Final = 512
_ABOUT_SHORT: Final = 120
_log = logging.getLogger(__name__)


async def publish(bot: Bot, say: Say, known: Collection[str]) -> int:
    """Bring menus and descriptions up to date; return how many had changed.

    *known* are the commands there are: a menu never offers one that answers nothing.
    """
    changed = 0
    for ours, code in LANGUAGES:
        try:
            changed += await _menu(bot, say, known, ours, code)
            changed += await _about(bot, say, ours, code)
        except TelegramError as fault:
            _log.warning("telegram: the menu in %s was not set: %s", ours, type(fault).__name__)
    return changed


async def publish_staff(
    bot: Bot, say: Say, known: Collection[str], *, chat: str, language: str
) -> bool:
    """Give one member of staff the commands of staff before those of a citizen."""
    scope = BotCommandScopeChat(int(chat))
    wanted = _commands("command-staff", STAFF, say, known, language)
    wanted += _commands("command", CITIZEN, say, known, language)
    try:
        return bool(await bot.set_my_commands(wanted, scope=scope))
    except TelegramError as fault:
        _log.warning("telegram: a menu of staff was not set: %s", type(fault).__name__)
        return False


async def _menu(bot: Bot, say: Say, known: Collection[str], ours: str, code: str) -> int:
    scope = BotCommandScopeAllPrivateChats()
    wanted = _commands("command", CITIZEN, say, known, ours)
    there = await bot.get_my_commands(scope=scope, language_code=code or None)
    if wanted == list(there):
        return 0
    await bot.set_my_commands(wanted, scope=scope, language_code=code or None)
    return 1


async def _about(bot: Bot, say: Say, ours: str, code: str) -> int:
    changed = 0
    about = say("channel-about", ours)[:_ABOUT]
    if (await bot.get_my_description(code or None)).description != about:
        await bot.set_my_description(about, code or None)
        changed += 1
    short = say("channel-about-short", ours)[:_ABOUT_SHORT]
    if (await bot.get_my_short_description(code or None)).short_description != short:
        await bot.set_my_short_description(short, code or None)
        changed += 1
    return changed


def _commands(
    key: str, names: tuple[str, ...], say: Say, known: Collection[str], language: str
) -> list[BotCommand]:
    return [
        BotCommand(name, say(f"{key}.{name}", language)[:_LONGEST])
        for name in names
        if name in known
    ]
