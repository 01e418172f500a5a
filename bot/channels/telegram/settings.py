"""What does one bot on Telegram need to be told?"""

from dataclasses import dataclass, field
from enum import StrEnum
from typing import Final

from bot.channels.telegram.pace import Rates

OFFICIAL: Final = "https://api.telegram.org"


class Mode(StrEnum):
    """How updates come to us."""

    POLLING = "polling"
    WEBHOOK = "webhook"


@dataclass(frozen=True, slots=True, kw_only=True)
class TelegramSettings:
    """Calls go to ``{api_root}/bot{token}/{method}``; *hook_url* is told to the platform."""

    token: str = field(repr=False)
    api_root: str = OFFICIAL
    mode: Mode = Mode.POLLING
    secret: str = field(default="", repr=False)
    hook_url: str = ""
    proxy: str | None = field(default=None, repr=False)
    rates: Rates = field(default_factory=Rates)
    read_seconds: float = 10.0
    poll_seconds: int = 25

    @property
    def bot_id(self) -> str:
        """Return the platform's number of the bot, the part of the token that is no secret."""
        return self.token.partition(":")[0]

    @property
    def root(self) -> str:
        """Return the API root without the slash people like to add."""
        return self.api_root.rstrip("/")
