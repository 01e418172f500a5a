"""What does one Official Account (公众号) need to be told?"""

import base64
import binascii
from dataclasses import dataclass, field
from typing import Final

OFFICIAL: Final = "https://api.weixin.qq.com"
KEY_LENGTH: Final = 43


@dataclass(frozen=True, slots=True, kw_only=True)
class Fields:
    """How the template calls the field of a thing, a phrase and a time; "" has none."""

    thing: str = "thing1"
    phrase: str = "phrase2"
    time: str = "time3"


@dataclass(frozen=True, slots=True, kw_only=True)
class WeChatSettings:
    """*token* signs, *aes_key* (43 characters of the platform's page) encrypts.

    *allow_plain* also hears messages that are not encrypted: their signature does not cover
    the body, so it is for trying things out only. *subscription* and *template* are the
    numbers of what the account may push outside the window; *long_term* says that the
    subscription needs no consent for each message (长期订阅).
    """

    app_id: str
    app_secret: str = field(repr=False)
    token: str = field(repr=False)
    aes_key: str = field(default="", repr=False)
    api_root: str = OFFICIAL
    allow_plain: bool = False
    proxy: str | None = field(default=None, repr=False)
    subscription: str | None = None
    template: str | None = None
    long_term: bool = False
    fields: Fields = Fields()
    at_once: int = 16
    connect_seconds: float = 3.0
    read_seconds: float = 8.0

    @property
    def root(self) -> str:
        """Return the API root without the slash people like to add."""
        return self.api_root.rstrip("/")

    @property
    def source(self) -> str:
        """Return the account as events and addresses name it."""
        return f"wechat:{self.app_id}"

    @property
    def key(self) -> bytes | None:
        """Return the 32 bytes of the AES key; None when it is missing or no such key."""
        return read_key(self.aes_key)


def read_key(written: str) -> bytes | None:
    """Return the key that 43 characters of Base64 stand for, or None."""
    if len(written) != KEY_LENGTH or not written.isascii():
        return None
    try:
        return base64.b64decode(f"{written}=", validate=True)
    except binascii.Error:
        return None
