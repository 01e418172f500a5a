"""How does a member of the staff look at a working copy in a browser?

The wall and his post are asked at every look, and every look is journaled. Only what we
built ourselves is ever served, as what it is, never as a page.
"""

import logging
from collections.abc import AsyncIterator
from functools import partial
from typing import Final

from sqlalchemy.util import greenlet_spawn
from starlette.requests import Request
from starlette.responses import Response, StreamingResponse
from starlette.routing import BaseRoute, Route

from bot import parts
from bot.process import App
from bot.web.pages import web
from bot.web_door import CHANNEL, WebDoor
from desk import file_names, files
from storage.cleaning.look import MEDIA_TYPES, Medium
from storage.evidence import BlobMissing
from storage.evidence_rows import Piece
from storage.keys import Erased
from storage.sealing import Tampered

log = logging.getLogger(__name__)

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
            seen = partial(files.show_nth, **request.path_params)
            found = await app.attaching.shown(seen, channel=CHANNEL, lookup=door.address(visitor))
        answer = None if found is None else await _served(app, found, request)
        return answer or here.trouble(request, "lost", status=404)

    async def show_or_tell(request: Request) -> Response:
        try:
            return await show(request)
        except (BlobMissing, Tampered, OSError):
            log.exception("%s cannot be opened", request.url.path)
            return web(request).trouble(request, "unopened", status=503)

    return [Route("/desk/files/{number}/{nth:int}", show_or_tell)]


async def _served(app: App, piece: Piece, request: Request) -> Response | None:
    """Stream the copy, or the part that is asked for; None when it was erased meanwhile."""
    try:
        key = await greenlet_spawn(app.office.keys.open, piece.key_id)
    except Erased:
        return None
    medium, size = Medium(str(piece.copy_medium)), piece.copy_size or 0
    headers = {
        "Accept-Ranges": "bytes",
        "Content-Disposition": f'inline; filename="{file_names.of_copy(piece)}"',
        "Content-Security-Policy": _POLICY,
        "Cross-Origin-Resource-Policy": "same-origin",
    }
    part = parts.asked(_range(request), size)
    if isinstance(part, parts.Beyond):
        return Response(status_code=416, headers={**headers, "Content-Range": f"bytes */{size}"})
    whole = part is None
    part = part or parts.Part(0, size)
    if not whole:
        headers["Content-Range"] = part.of(size)
    stream = app.office.blobs.read(str(piece.copy_blob), key=key, start=part.start)
    return StreamingResponse(
        parts.cut(await _begun(stream), part.length),
        200 if whole else 206,
        media_type=MEDIA_TYPES[medium],
        headers={**headers, "Content-Length": str(part.length)},
    )


async def _begun(stream: AsyncIterator[bytes]) -> AsyncIterator[bytes]:
    """Read the first piece before anything is answered, so that what cannot be opened is told."""
    first = await anext(stream, b"")

    async def all_of_it() -> AsyncIterator[bytes]:
        yield first
        async for piece in stream:
            yield piece

    return all_of_it()


def _range(request: Request) -> str | None:
    """Return the part asked for; what hangs on a version we do not name asks for the whole."""
    return None if "if-range" in request.headers else request.headers.get("range")
