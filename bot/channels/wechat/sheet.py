"""How does an answer look on WeChat: its options, and the seams between its parts?

An option is a line that can be tapped and says its number; what a person wrote is never
taken for such a line.
"""

import re
from typing import Final

from bot.channels.wechat.reply import MORE, clean, parted

MOST_BYTES: Final = 1900
"""Ours; the platform takes 2,048, and a client in between may add something."""
_MARKUP: Final = re.compile(r"<(?=[A-Za-z/!])")


class WeChatSheet:
    """Writes for the chat of an Official Account."""

    def plain(self, text: str) -> str:
        """Return *text* as words alone: a tag in it is shown and leads nowhere."""
        return _MARKUP.sub("＜", clean(text))

    def option(self, mark: str, label: str, stamp: str) -> str:
        """Return a line to tap; a phone that knows no such links shows its number all the same."""
        told = f"weixin://bizmsgmenu?msgmenucontent={mark}&msgmenuid={stamp}.{mark}"
        return f'<a href="{told}">{mark} {label}</a>'

    def parts(self, text: str, hint: str) -> tuple[str, ...]:
        """Return *text* in messages that fit, each but the last with *hint* below it."""
        if len(text.encode()) <= MOST_BYTES:
            return (text,) if text else ()
        room = MOST_BYTES - len(hint.encode()) - 1
        made, rest = [], text
        while rest:
            shown, rest = parted(rest, most=room)
            made.append(f"{shown.removesuffix(MORE)}\n{hint}" if rest else shown)
        return tuple(made)
