"""How does somebody with an inspector at the door look up, on a page, what is on the lists?

The page asks; the answer is the conversation's own, with its buttons, and so is the report
that one of them makes. The question travels in the body, never in an address.
"""

from typing import Final

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.web.door import Landing
from bot.web.incoming import Foreign, Sent, hear, read
from bot.web.pages import Web, web
from clues.door_question import LONGEST

_WORD: Final = {"zh-Hans": "核验"}


async def show(request: Request) -> Response:
    """Answer ``GET /verify``: one field and an example."""
    here = web(request)
    here.known(request)
    return _page(request, here, "")


async def look(request: Request) -> Response:
    """Answer ``POST /verify``: ask in the conversation, then show its answer."""
    here = web(request)
    who = here.known(request)
    if seconds := here.pace.wait(who.id):
        return here.trouble(request, "pace", status=429, seconds=seconds)
    try:
        sent = await read(request, here, who)
    except Foreign as foreign:
        typed = foreign.fields.get("text", "")[:LONGEST]
        return _page(request, here, "page-chat-expired", typed=typed, status=422)
    words = " ".join(sent.fields.get("text", "").split())[:LONGEST]
    command = _WORD.get(who.language, "/verify")
    asked = f"{command} {words}".strip()
    event = sent.fields.get("event", "")
    # A file is no question here: what its picture shows is asked in words.
    await hear(here, who, Sent({"text": asked, "event": event}))
    return RedirectResponse(Landing.CHAT, 303)


def _page(
    request: Request, here: Web, wrong: str, *, typed: str = "", status: int = 200
) -> Response:
    said = here.say(request, wrong) if wrong else ""
    return here.page(
        request, "verify.html", status=status, wrong=said, typed=typed, longest=LONGEST
    )
