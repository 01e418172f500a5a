"""How is a road gone that need not last as long as Telegram would have it?

The program waits by itself so that nobody gets more than a message a second; twelve acts then
last as many seconds. Where that is not the subject, a chat of a test takes fifty.
"""

from bot.channels.telegram.pace import Bucket, Pace

QUICK = 50.0
TOGETHER = 1000.0


def unpaced() -> None:
    """Let every chat take *QUICK* messages a second; what the platform orders is obeyed."""
    assert Pace._new  # what is replaced must be what the sender asks
    Pace._new = _quick  # type: ignore[method-assign]
    Pace.__post_init__ = _together  # type: ignore[method-assign]


def _quick(_pace: Pace, _chat: str, now: float) -> Bucket:
    return Bucket(QUICK, QUICK, QUICK, now)


def _together(pace: Pace) -> None:
    pace._all = Bucket(TOGETHER, TOGETHER, TOGETHER, 0.0)
