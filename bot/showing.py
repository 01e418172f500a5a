"""How does a member of the staff look at a working copy in a browser?

The wall and his post are asked at every look, and every look is journaled. Only what we
built ourselves is ever served, as what it is, never as a page.
"""

from typing import Final

from sqlalchemy.util import greenlet_spawn
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import BaseRoute, Route

from bot.process import App
from bot.web.pages import web
from bot.web_door import CHANNEL, WebDoor
from storage.cleaning.look import ENDINGS, MEDIA_TYPES, Medium
from storage.evidence_rows import Piece
from storage.keys import Erased

_POLICY: Final = (
    "default-src 'none'; img-src 'self'; media-src 'self'; style-src 'unsafe-inline'; "
    "frame-ancestors 'none'; base-uri 'none'; form-action 'none'"
)


def routes(app: App, door: WebDoor) -> list[BaseRoute]:
    """Return the address of the working copies."""

    async def show(request: Request) -> Response:
        here = web(request)
        visitor = here.visitor(request).id
        found = None
        if visitor:
            found = await app.attaching.shown(
                request.path_params["id"], channel=CHANNEL, lookup=door.address(visitor)
            )
        answer = None if found is None else await _served(app, found)
        return answer or here.trouble(request, "lost", status=404)

    return [Route("/desk/files/{id:int}", show)]


async def _served(app: App, piece: Piece) -> Response | None:
    """Stream the copy; None when it was erased meanwhile."""
    try:
        key = await greenlet_spawn(app.office.keys.open, piece.key_id)
    except Erased:
        return None
    medium = Medium(str(piece.copy_medium))
    return StreamingResponse(
        app.office.blobs.read(str(piece.copy_blob), key=key),
        media_type=MEDIA_TYPES[medium],
        headers={
            "Content-Length": str(piece.copy_size),
            "Content-Disposition": f'inline; filename="{piece.id}{ENDINGS[medium]}"',
            "Content-Security-Policy": _POLICY,
            "Cross-Origin-Resource-Policy": "same-origin",
        },
    )
