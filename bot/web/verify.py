"""How does somebody with an inspector at the door look up, on a page, what is on the lists?

The page asks; the answer is the conversation's own, with its buttons, and so is the report
that one of them makes. A photographed code is read before that and goes in as words; the
picture is not kept. The question travels in the body, never in an address.
"""

from typing import Final

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.web.door import Landing, Oversize
from bot.web.forms import Reader
from bot.web.incoming import Foreign, Sent, check, hear
from bot.web.pages import Web, web
from bot.web.visitor import Visitor
from clues.door_question import LONGEST, asked_by

_WORD: Final = {"zh-Hans": "核验"}
_CODE: Final = {"zh-Hans": "检查码"}


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
    form = Reader(request, here.settings.upload_max)
    try:
        shown = await _shown(form, here, who)
    except Foreign as foreign:
        typed = foreign.fields.get("text", "")[:LONGEST]
        return _page(request, here, "page-chat-expired", typed=typed, status=422)
    typed = " ".join(form.fields.get("text", "").split())
    code = asked_by(shown or (), _CODE.get(who.language, "check code"))
    if shown is not None and not (code or typed):
        return _page(request, here, "verify-photo", status=422)
    words = "，".join(filter(None, (code, typed)))[:LONGEST]
    asked = f"{_WORD.get(who.language, '/verify')} {words}".strip()
    await hear(here, who, Sent({"text": asked, "event": form.fields.get("event", "")}))
    return RedirectResponse(Landing.CHAT, 303)


async def _shown(form: Reader, here: Web, who: Visitor) -> tuple[str, ...] | None:
    """Return what the codes of the pictures say, None without a picture; none is kept."""
    shown: tuple[str, ...] | None = None
    async for part in form.files():
        check(form.fields, who)
        try:
            shown = (*(shown or ()), *await here.door.codes(part.chunks))
        except Oversize:
            shown = shown or ()
    check(form.fields, who)
    return shown


def _page(
    request: Request, here: Web, wrong: str, *, typed: str = "", status: int = 200
) -> Response:
    said = here.say(request, wrong) if wrong else ""
    return here.page(
        request, "verify.html", status=status, wrong=said, typed=typed, longest=LONGEST
    )
