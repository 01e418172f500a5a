"""How does a text become the passive reply to one message?

WeChat takes 2,048 bytes. What does not fit is cut at the end of a sentence and handed back,
and never inside a number, a date or a code.
"""

import re
from collections.abc import Callable
from datetime import datetime
from typing import Final

from wechatpy.replies import TextReply

from bot.channels.wechat import cipher
from bot.channels.wechat.envelope import SUCCESS, Opened
from bot.channels.wechat.fields import cleaned
from bot.channels.wechat.settings import WeChatSettings

MOST_BYTES: Final = 2048
MORE: Final = "…"
# Half a code is a wrong code: letters, digits and what joins them stay together, with the
# marks of a date, an amount or a document number (〔2026〕128号) and the province of a plate.
_SIGNS: Final = r"A-Za-z0-9０-９年月日号时点分秒元角万亿〔〕%_@#&=+~/\-–·"
_WHOLE: Final = re.compile(
    r"(?:[一-龥](?=[A-Z]·?[0-9A-Z]{4}))?"
    rf"[{_SIGNS}](?:[{_SIGNS}]|[.,:?：．](?=[0-9A-Za-z０-９/])| (?=[0-9A-Z]))*"
)
_LONGEST_WHOLE: Final = 200
_END: Final = re.compile(r"[。！？!?；;][”」）)]*|\n|\.(?=\s)")
_JOINED: Final = re.compile("[\u0300-\u036f\u200d\ufe0f\U0001f3fb-\U0001f3ff]")
_SALT: Final = 16


def parted(text: str, *, most: int = MOST_BYTES) -> tuple[str, str]:
    """Return what one message can carry in *most* bytes, and the rest, "" when all fits."""
    said = clean(text)
    if len(said.encode()) <= most:
        return said, ""
    room = most - len(MORE.encode())
    longest = len(said.encode()[:room].decode("utf-8", "ignore"))
    at = _cut(said, longest) or longest
    return said[:at].rstrip() + MORE, said[at:].lstrip()


def clean(text: str) -> str:
    """Return *text* without what XML forbids and what would end a CDATA section."""
    return cleaned(text).replace("]]>", "]]＞")


def passive(
    settings: WeChatSettings,
    opened: Opened,
    text: str,
    *,
    now: datetime,
    chance: Callable[[int], bytes],
) -> bytes:
    """Return the body that answers *opened*, locked as it came; no text is ``success``.

    A repeat of a message gets the same text, locked afresh.
    """
    said, _ = parted(text)
    if not said:
        return SUCCESS
    inside = _message(opened, said, now)
    if not opened.locked or settings.key is None:
        return inside
    salt, nonce = chance(_SALT), str(int.from_bytes(chance(6), "big"))
    stamp = str(int(now.timestamp()))
    locked = cipher.lock(settings.key, inside, app_id=settings.app_id, salt=salt)
    signed = cipher.signature(settings.token, stamp, nonce, locked).decode()
    return (
        f"<xml><Encrypt><![CDATA[{locked}]]></Encrypt>"
        f"<MsgSignature><![CDATA[{signed}]]></MsgSignature>"
        f"<TimeStamp>{stamp}</TimeStamp><Nonce><![CDATA[{nonce}]]></Nonce></xml>"
    ).encode()


def _message(opened: Opened, said: str, now: datetime) -> bytes:
    reply = TextReply(
        source=clean(opened.fields["ToUserName"]),
        target=clean(opened.fields["FromUserName"]),
        content=said,
        time=int(now.timestamp()),
    )
    return str(reply.render()).encode()


def _cut(text: str, longest: int) -> int:
    """Return where to cut: behind a sentence if one ends in the second half, else between."""
    wholes = [found.span() for found in _WHOLE.finditer(text, 0, longest + _LONGEST_WHOLE)]
    wholes = [(start, end) for start, end in wholes if end - start <= _LONGEST_WHOLE]
    ends = [found.end() for found in _END.finditer(text, 0, longest)]
    for end in reversed(ends):
        if end > longest // 2 and _between(end, wholes) == end:
            return end
    at = _between(longest, wholes)
    while at and _JOINED.match(text, at):
        at -= 1
    return at


def _between(at: int, wholes: list[tuple[int, int]]) -> int:
    """Return *at*, or the beginning of what it would cut in two."""
    return next((start for start, end in wholes if start < at < end), at)
