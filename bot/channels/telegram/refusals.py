"""What does a refusal of the Bot API mean for the message?

Descriptions are matched by their beginning in lower case: the platform has changed their
case over time.
"""

import re
from collections.abc import Mapping
from typing import Final

from bot.channels.telegram.transport import Answer
from scheduler.sending import Declined, Later, MovedTo, NotSent, Outcome, Unknown

NEVER_AGAIN: Final[Mapping[str, str]] = {
    "forbidden: bot was blocked": "blocked",
    "forbidden: user is deactivated": "deactivated",
    "forbidden: bot was kicked": "kicked",
    "forbidden: bot is not a member": "kicked",
    "forbidden: bot can't initiate": "never-started",
    "forbidden: the group chat was deleted": "deleted",
    "forbidden": "forbidden",
    "bad request: chat not found": "chat-not-found",
    "bad request: user not found": "chat-not-found",
    "bad request: peer_id_invalid": "chat-not-found",
}
THIS_ONE_NOT: Final[Mapping[str, str]] = {
    "bad request: not enough rights": "no-rights",
    "bad request: have no rights": "no-rights",
    "bad request: chat_write_forbidden": "no-rights",
    "bad request: message is too long": "too-long",
    "bad request: message text is empty": "empty",
    "bad request: button": "button",
}
_GONE: Final = (
    "bad request: message to edit not found",
    "bad request: message can't be edited",
    "bad request: message_id_invalid",
    "bad request: there is no text in the message",
)
_NO_ADDRESS: Final = re.compile(r"button[ _]url|wrong http url", re.IGNORECASE)
_UNCHANGED: Final = "bad request: message is not modified"
_UNAUTHORIZED_PAUSE: Final = 60.0
_FLOOD_PAUSE: Final = 5.0
_SERVER: Final = 500


def unchanged(answer: Answer) -> bool:
    """Say whether the message already stands as it should."""
    return answer.description.lower().startswith(_UNCHANGED)


def gone(answer: Answer) -> bool:
    """Say whether the message to change is not there, or can no longer be changed."""
    return answer.description.lower().startswith(_GONE)


def no_address(answer: Answer) -> bool:
    """Say whether a button opens an address the platform does not take (a local one)."""
    return _NO_ADDRESS.search(answer.description) is not None


def failure(answer: Answer, *, repeatable: bool) -> Outcome:
    """Return what became of a call that was not carried out.

    *repeatable*: doing it twice changes nothing, so what is open counts as a plain failure.
    A server's own error (5xx) means that nothing was carried out; a page that is no error
    and not the platform's either leaves it open.
    """
    if answer.status == 429:  # noqa: PLR2004 - HTTP
        return Later(answer.retry_after or _FLOOD_PAUSE, "flooded")
    if isinstance(moved := answer.parameters.get("migrate_to_chat_id"), int):
        return MovedTo(str(moved))
    if answer.status >= _SERVER or not answer.description:
        reason = f"http-{answer.status}"
        sure = repeatable or answer.status >= _SERVER
        return NotSent(reason) if sure else Unknown(reason)
    if answer.status in {401, 404}:
        return Later(_UNAUTHORIZED_PAUSE, "unauthorized")
    return _declined(answer)


def _declined(answer: Answer) -> Declined:
    told = answer.description.lower()
    for beginnings, permanent in ((NEVER_AGAIN, True), (THIS_ONE_NOT, False)):
        for beginning, reason in beginnings.items():
            if told.startswith(beginning):
                return Declined(reason, permanent=permanent)
    return Declined(f"http-{answer.status}")
