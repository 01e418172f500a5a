"""Which menu stands below the chat, and does it have to be set again?

Set only when it changed: each setting counts against a quota, and phones show it minutes
later. A tap says the command that is the button's key.
"""

import logging
from collections.abc import Callable, Collection, Mapping
from typing import Any, Final, TypeAlias

from bot.channels.wechat.api import MENU, Api
from bot.channels.wechat.refusals import RefusedError
from bot.channels.wechat.transport import NotSentError, UnknownError

Say: TypeAlias = Callable[[str], str]
"""The text of a key in the language of the office."""

COMMANDS: Final = ("report", "status", "help")
FIRST_MOST: Final = 3
SECOND_MOST: Final = 5
FIRST_BYTES: Final = 16
SECOND_BYTES: Final = 60
KEY_BYTES: Final = 128
_NO_MENU: Final = 46003
_log = logging.getLogger(__name__)

Button: TypeAlias = Mapping[str, Any]


class UnfitMenu(ValueError):
    """The platform would not take this menu; *faults* are all there are."""

    def __init__(self, faults: tuple[str, ...]) -> None:
        super().__init__("; ".join(faults))
        self.faults = faults


async def publish(api: Api, say: Say, known: Collection[str]) -> bool:
    """Bring the menu up to date and return whether it had changed; a failure is only noted.

    *known* are the commands there are: a menu never offers one that answers nothing.
    """
    wanted = buttons(say, known)
    try:
        if await current(api) == wanted:
            return False
        await api.call(f"{MENU}/create", {"button": wanted})
    except (RefusedError, NotSentError, UnknownError) as fault:
        _log.warning("wechat: the menu was not set: %s", fault)
        return False
    return True


def buttons(say: Say, known: Collection[str]) -> list[Button]:
    """Return the menu of a citizen; raises UnfitMenu when its words are too long."""
    made: list[Button] = [
        {"type": "click", "name": say(f"command.{name}"), "key": f"/{name}"}
        for name in COMMANDS
        if name in known
    ]
    if found := faults(made):
        raise UnfitMenu(found)
    return made


async def current(api: Api) -> list[Button]:
    """Return the menu that stands now, empty when there is none."""
    try:
        told = await api.call(f"{MENU}/get")
    except RefusedError as fault:
        if fault.refusal.code == _NO_MENU:
            return []
        raise
    menu = told.get("menu")
    found = menu.get("button") if isinstance(menu, dict) else None
    return [_plain(each) for each in found if isinstance(each, dict)] if found else []


def faults(menu: Collection[Button], *, level: int = 1) -> tuple[str, ...]:
    """Return everything the platform would refuse about a menu."""
    most, longest = (FIRST_MOST, FIRST_BYTES) if level == 1 else (SECOND_MOST, SECOND_BYTES)
    found = [] if 1 <= len(menu) <= most else [f"{len(menu)} buttons, 1 to {most} are taken"]
    for button in menu:
        name, key = str(button.get("name", "")), str(button.get("key", ""))
        if not 1 <= len(name.encode()) <= longest:
            found.append(f"{name!r} has {len(name.encode())} bytes, 1 to {longest} are taken")
        if len(key.encode()) > KEY_BYTES:
            found.append(f"the key of {name!r} is longer than {KEY_BYTES} bytes")
        if inner := button.get("sub_button"):
            found += faults(inner, level=level + 1) if level == 1 else ["a third level"]
    return tuple(found)


def _plain(button: Button) -> Button:
    """Return a button without the empty list the platform adds."""
    return {name: value for name, value in button.items() if value != []}
