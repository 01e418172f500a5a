"""How does the conversation look in a browser, with and without a script?"""

from typing import Final

import orjson
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.web.door import LineKind, Transcript
from bot.web.events import Events
from bot.web.incoming import Foreign, hear, read
from bot.web.pages import Web, web
from clues.campaign_links import SCENE
from handlers.dialog.house import MEGABYTE

WORDS: Final = (
    "sending", "unsent", "waiting", "cancel", "delete", "kept", "progress", "size", "toobig",
    "failed", "large", "huge", "shrink", "small", "original", "noplace", "place",
    "place-drop", "place-send", "busy", "photo", "offline", "chosen",
)  # fmt: skip
_ASKS: Final = {"place": "?ask=place", "where": "?ask=where"}
"""What the button of a position leads to: it was not found, or is asked for in words."""
_FAR_AT_START: Final = 4
_FAR_AT_REVIEW: Final = 94
_FAR_BY_QUESTIONS: Final = (80, 62, 45, 30)


async def show(request: Request) -> Response:
    """Answer ``GET /chat``: everything said so far and the one open question."""
    here = web(request)
    who = here.known(request)
    talk = await here.door.transcript(who.id, who.language)
    return _page(request, here, talk)


async def send(request: Request) -> Response:
    """Answer ``POST /chat``: one turn, then the page that shows its result."""
    here = web(request)
    who = here.known(request)
    if seconds := here.pace.wait(who.id):
        return here.trouble(request, "pace", status=429, seconds=seconds)
    try:
        sent = await read(request, here, who)
    except Foreign as foreign:
        return await _again(request, here, foreign.fields)
    if sent.empty and not sent.refused and sent.fields.get("send") == "files":
        talk = await here.door.transcript(who.id, who.language)
        none = [here.say(request, "page-chat-no-file")]
        return _page(request, here, talk, error=none, status=422)
    if sent.empty and not sent.refused:
        asked = _ASKS.get(sent.fields.get("ask", ""), "")
        return RedirectResponse(f"/chat{asked}#now", 303)
    landing = None if sent.empty else await hear(here, who, sent)
    if not sent.refused:
        return RedirectResponse(landing or "/chat#now", 303)
    talk = await here.door.transcript(who.id, who.language)
    return _page(request, here, talk, error=sent.refused, status=422)


async def drop(request: Request) -> Response:
    """Answer ``POST /chat/files``: one file from the script, answered in a few words."""
    here = web(request)
    who = here.known(request)
    try:
        sent = await read(request, here, who)
    except Foreign:
        return _short({"error": here.say(request, "page-chat-expired")}, 403)
    if sent.refused:
        return _short({"error": sent.refused[0]}, 422)
    if sent.files:
        await hear(here, who, sent)
    return _short({"kept": len(sent.files)}, 200)


async def events(request: Request) -> Response:
    """Answer ``GET /chat/events``: the id of the newest line whenever there is one."""
    here = web(request)
    who = here.visitor(request)
    after = request.headers.get("last-event-id") or request.query_params.get("after", "")
    if not who.id:
        return Response(status_code=204)
    return Events(here.door.news(who.id, int(after) if after.isdecimal() else 0))


async def _again(request: Request, here: Web, fields: dict[str, str]) -> Response:
    """Show the page once more with what was typed: its session had run out."""
    who = here.known(request)
    talk = await here.door.transcript(who.id, who.language)
    error = [here.say(request, "page-chat-expired")]
    return _page(request, here, talk, error=error, unsent=fields.get("text", ""), status=403)


def _page(
    request: Request,
    here: Web,
    talk: Transcript,
    *,
    error: list[str] | None = None,
    unsent: str = "",
    status: int = 200,
) -> Response:
    asked = request.query_params
    notice = here.settings.notice(here.visitor(request).language)
    about = next((one for one in notice.topics if one.id == asked.get("about")), None)
    scene = asked.get("at") or asked.get("from", "")  # what older posters carry
    return here.page(
        request,
        "chat.html",
        status=status,
        talk=talk,
        error=error or [],
        unsent=unsent,
        about=about if not talk.lines else None,
        scene=scene if SCENE.fullmatch(scene) and not talk.draft_open else "",
        point=notice.points.get(scene, "") if not talk.draft_open else "",
        place=asked.get("ask") if asked.get("ask") in _ASKS else "",
        twice="twice" in asked,
        far=_far(talk),
        upload_max=here.settings.upload_max,
        upload_mb=here.settings.upload_max // MEGABYTE,
        chat_words=WORDS,
        kinds=LineKind,
    )


def _far(talk: Transcript) -> int:
    """Return how far the thin line under the bar has come, 0 to 100; decoration only."""
    if talk.review:
        return _FAR_AT_REVIEW
    if talk.questions_left is None:
        return _FAR_AT_START
    return _FAR_BY_QUESTIONS[min(talk.questions_left, len(_FAR_BY_QUESTIONS) - 1)]


def _short(answer: dict[str, str | int], status: int) -> Response:
    return Response(orjson.dumps(answer), status, media_type="application/json")
