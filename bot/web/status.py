"""How does somebody with a receipt code see where the clue stands?

The code travels in the body of a POST or in the address's fragment, never in the address.
"""

from datetime import timedelta
from typing import Final

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.web.door import (
    Landing,
    NumberOnly,
    Slip,
    StatusView,
    TooMany,
    TransferCode,
    Unknown,
)
from bot.web.incoming import Foreign, Sent, hear, read
from bot.web.pages import Web, web

_CODE_MAX: Final = 60


async def show(request: Request) -> Response:
    """Answer ``GET /status``: the clue this session opened, or the field for a code."""
    here = web(request)
    who = here.known(request)
    if "another" not in request.query_params:
        view = await here.door.viewing(who.id, who.language)
        if view is not None:
            return here.page(request, "status.html", view=view)
    return here.page(request, "status-enter.html", wrong="", code="")


async def look(request: Request) -> Response:
    """Answer ``POST /status``: open the clue, or name the slip; the code is kept nowhere."""
    here = web(request)
    who = here.known(request)
    if seconds := here.pace.wait(who.id):
        return here.trouble(request, "pace", status=429, seconds=seconds)
    try:
        sent = await read(request, here, who)
    except Foreign as foreign:
        return _asked(request, here, "page-chat-expired", foreign.fields.get("code", ""))
    code = sent.fields.get("code", "").strip()[:_CODE_MAX]
    if not code:
        return RedirectResponse("/status", 303)
    found = await here.door.status(code, who.id, who.language)
    if isinstance(found, StatusView):
        return RedirectResponse(Landing.STATUS, 303)
    return _refused(request, here, found, code)


async def answer(request: Request) -> Response:
    """Answer ``POST /status/answer``: open the question, then give its answer."""
    here = web(request)
    who = here.known(request)
    try:
        sent = await read(request, here, who)
    except Foreign:
        return RedirectResponse(Landing.STATUS, 303)
    if sent.empty:
        return RedirectResponse(Landing.STATUS, 303)
    event = sent.fields.get("event", "")
    opening = {"choice": sent.fields.get("question", ""), "event": f"{event}-open"}
    await hear(here, who, Sent(opening))
    await hear(here, who, sent)
    return RedirectResponse(Landing.CHAT, 303)


def _refused(
    request: Request,
    here: Web,
    found: Slip | Unknown | TooMany | NumberOnly | TransferCode,
    code: str,
) -> Response:
    match found:
        case Slip(group, text):
            return _asked(request, here, "page-status-slip", code, group=group, text=text)
        case TooMany(minutes):
            until = (here.settings.now() + timedelta(minutes=minutes)).astimezone(
                here.settings.zone
            )
            return _asked(request, here, "page-status-toomany", "", 429, time=f"{until:%H:%M}")
        case NumberOnly():
            return _asked(request, here, "page-status-number-only", code)
        case TransferCode():
            return _asked(request, here, "page-status-transfer", "")
        case Unknown():
            return _asked(request, here, "page-status-unknown", code)


def _asked(
    request: Request, here: Web, key: str, code: str, status: int = 422, **values: str | int
) -> Response:
    wrong = here.say(request, key, **values)
    return here.page(request, "status-enter.html", status=status, wrong=wrong, code=code)
