"""What does a process answer besides the citizens' pages: hooks, health, figures, the way in?"""

import hmac
import sys
from contextlib import suppress
from datetime import timedelta
from functools import partial
from typing import Final

from starlette.requests import Request
from starlette.responses import JSONResponse, PlainTextResponse, Response
from starlette.routing import BaseRoute, Route

from bot import entering, showing
from bot.channels.telegram import HOOK_LARGEST
from bot.channels.wechat import HOOK_LARGEST as WECHAT_LARGEST
from bot.invitations import Link, told
from bot.metrics import CONTENT_TYPE
from bot.process import App
from bot.settings import Settings
from bot.web_door import WebDoor
from scheduler.scanning import HELD
from storage import outbox_care, work_rows
from storage.evidence import NotWritten

_WELL_FOR: Final = timedelta(seconds=30)
LOOPBACK: Final = frozenset({"127.0.0.1", "::1", "testclient"})


def routes(app: App, door: WebDoor) -> list[BaseRoute]:
    """Return the routes that stand beside the pages."""

    async def health(_: Request) -> Response:
        return PlainTextResponse("ok\n")

    vault = _Vault(app)

    async def ready(_: Request) -> Response:
        faults = await unready(app)
        waiting = [*await vault.told(), *await held(app)]
        told = {"ready": not faults, "faults": faults, "waiting": waiting}
        return JSONResponse(told, 200 if not faults else 503)

    async def figures(request: Request) -> Response:
        if not _may_read(request, app.settings.metrics_token):
            return PlainTextResponse("forbidden\n", 403)
        return Response(app.figures.registry.text(), media_type=CONTENT_TYPE)

    async def telegram(request: Request) -> Response:
        if app.telegram is None:
            return PlainTextResponse("", 404)
        body = await _body(request, HOOK_LARGEST)
        status, answer = await app.telegram.hook(request.headers, body)
        return PlainTextResponse("", status) if answer is None else JSONResponse(answer, status)

    return [
        Route("/healthz", health),
        Route("/readyz", ready),
        Route("/metrics", figures),
        Route("/hooks/telegram", telegram, methods=["POST"]),
        *entering.routes(door),
        *showing.routes(app, door),
        Route("/hooks/wechat", partial(_wechat, app), methods=["GET", "POST"]),
    ]


async def _wechat(app: App, request: Request) -> Response:
    """Let the account answer; what it says is a document of the platform, or one word."""
    if app.wechat is None:
        return PlainTextResponse("", 404)
    if request.method == "POST":
        body = await _body(request, WECHAT_LARGEST)
        status, said = await app.wechat.hook(request.query_params, body)
    else:
        status, said = app.wechat.check(request.query_params)
    kind = "application/xml" if said.startswith(b"<") else "text/plain"
    return Response(said, status, media_type=kind)


async def unready(app: App) -> list[str]:
    """Return what keeps this process from serving: database, channels, clock."""
    faults = []
    try:
        await app.database.read(outbox_care.waiting)
    except Exception as fault:  # noqa: BLE001 - whatever it is, the database does not answer
        faults.append(f"database: {type(fault).__name__}")
    if app.telegram is not None and not (health := app.telegram.health()).ready:
        faults.append(f"telegram: {health.fault or 'silent'}")
    if not app.ticking.running:
        faults.append("clock: stopped")
    return faults


async def held(app: App) -> list[str]:
    """Return what waits for a scanner while this process serves all the same."""
    if app.settings.clamd is None:
        return []
    with suppress(Exception):  # a database that does not answer is told as a fault
        files = await app.database.read(partial(work_rows.faulted, why=HELD))
        return [f"scanner: away, files wait: {files}"] if files else []
    return []


class _Vault:
    """Whether files are taken: tried by writing, and believed for a while once it went well."""

    def __init__(self, app: App) -> None:
        self._app, self._well_until = app, app.office.now()

    async def told(self) -> list[str]:
        """Return why files wait for it, if they do."""
        now = self._app.office.now()
        if now < self._well_until:
            return []
        try:
            await self._app.office.blobs.try_out()
        except NotWritten as fault:
            return [f"evidence: cannot be written, files wait: {fault}"]
        self._well_until = now + _WELL_FOR
        return []


def announce(settings: Settings, link: Link | None) -> None:
    """Tell the operator, on standard output, where to open the door."""
    lines = [f"线索通 Clueline  {settings.address}/"]
    if link is not None:
        lines += told(link, settings)
    sys.stdout.write("\n".join(lines) + "\n")
    sys.stdout.flush()


def _may_read(request: Request, wanted: str | None) -> bool:
    """Without a token only this machine may look, and no proxy on it for somebody else."""
    if wanted is None and "x-forwarded-for" in request.headers:
        return False
    if wanted is None:
        return request.client is not None and request.client.host in LOOPBACK
    given = request.headers.get("authorization", "").removeprefix("Bearer ")
    return hmac.compare_digest(given.encode(), wanted.encode())


async def _body(request: Request, largest: int) -> bytes:
    """Return the body, or one byte more than *largest* when it is longer."""
    pieces = bytearray()
    async for piece in request.stream():
        pieces += piece
        if len(pieces) > largest:
            break
    return bytes(pieces)
