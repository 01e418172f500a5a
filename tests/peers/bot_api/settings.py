"""Which menus and descriptions has the bot set, and what does a person see of them?

A setting is kept under its name, its scope and its language.
"""

import re
from collections.abc import Callable, Sequence

import orjson
from peers.bot_api.platform import Platform
from peers.bot_api.wire import Json, Params, bad

Method = Callable[[Platform, Params], object]
COMMANDS_MOST = 100
COMMAND = re.compile(r"[a-z0-9_]{1,32}")
DESCRIPTION_LONGEST = 256
TEXTS = {
    "Name": ("name", 64),
    "Description": ("description", 512),
    "ShortDescription": ("short_description", 120),
}


def set_commands(platform: Platform, params: Params) -> object:
    """Keep a command menu."""
    commands = params.nested("commands") or []
    if len(commands) > COMMANDS_MOST:
        raise bad("BOT_COMMANDS_TOO_MUCH")
    for each in commands:
        if not COMMAND.fullmatch(each.get("command", "")):
            raise bad("BOT_COMMAND_INVALID")
        if not 1 <= len(each.get("description", "")) <= DESCRIPTION_LONGEST:
            raise bad("BOT_COMMAND_DESCRIPTION_INVALID")
    platform.settings["commands", _scope(params), params.text("language_code")] = commands
    return True


def get_commands(platform: Platform, params: Params) -> object:
    """Give a command menu back."""
    return platform.settings.get(("commands", _scope(params), params.text("language_code")), [])


def delete_commands(platform: Platform, params: Params) -> object:
    """Forget a command menu."""
    platform.settings.pop(("commands", _scope(params), params.text("language_code")), None)
    return True


def set_menu_button(platform: Platform, params: Params) -> object:
    """Keep what the button beside the input line opens."""
    button = params.nested("menu_button") or {"type": "default"}
    if button.get("type") not in {"default", "commands", "web_app"}:
        raise bad("BUTTON_TYPE_INVALID")
    platform.settings["menu button", params.text("chat_id"), ""] = button
    return True


def get_menu_button(platform: Platform, params: Params) -> object:
    """Tell what the button beside the input line opens."""
    default = {"type": "commands"}
    return platform.settings.get(("menu button", params.text("chat_id"), ""), default)


def visible_commands(platform: Platform, *, scopes: Sequence[Json], language: str) -> list[Json]:
    """Return the menu a person sees: narrowest scope first, his language before none."""
    for scope in [*scopes, {"type": "default"}]:
        for code in (language, ""):
            found = platform.settings.get(("commands", _key(scope), code))
            if isinstance(found, list):
                return found
    return []


def _text_methods(title: str, name: str, longest: int) -> dict[str, Method]:
    def write(platform: Platform, params: Params) -> object:
        value = params.text(name)
        if len(value) > longest:
            raise bad(f"{name.upper()}_TOO_LONG")
        platform.settings[name, "", params.text("language_code")] = value
        return True

    def read(platform: Platform, params: Params) -> object:
        kept = platform.settings.get((name, "", params.text("language_code")), "")
        return {name: kept}

    return {f"setmy{title}".lower(): write, f"getmy{title}".lower(): read}


def _scope(params: Params) -> str:
    return _key(params.nested("scope") or {"type": "default"})


def _key(scope: Json) -> str:
    return orjson.dumps(scope, option=orjson.OPT_SORT_KEYS).decode()


SETTINGS: dict[str, Method] = {
    "setmycommands": set_commands,
    "getmycommands": get_commands,
    "deletemycommands": delete_commands,
    "setchatmenubutton": set_menu_button,
    "getchatmenubutton": get_menu_button,
}
for _title, (_name, _longest) in TEXTS.items():
    SETTINGS |= _text_methods(_title, _name, _longest)
