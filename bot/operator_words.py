"""How is something said to whoever runs the program?

In Chinese and in English, on one line: the terminal has no language switch.
"""

from functools import cache

from bot.setting_faults import Fault
from locales import Catalogue

BETWEEN = " / "


def both(key: str, **values: str | int) -> str:
    """Return the text of *key* in every language, on one line."""
    texts = _texts()
    said = (texts.say(key, language, **values) for language in texts.languages())
    return BETWEEN.join(dict.fromkeys(said))


def say_in(language: str, key: str) -> str:
    """Return the text of *key* in one language, for what is kept and shown to others."""
    return _texts().say(key, language)


def fault_line(fault: Fault) -> str:
    """Return the line that tells what is wrong with a setting, where, and what to do."""
    return f"{fault.place}: {both(fault.key, **fault.values)}"


@cache
def _texts() -> Catalogue:
    return Catalogue(strict=False)
