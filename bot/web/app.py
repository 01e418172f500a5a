"""Which address is answered by which page?"""

from collections.abc import Sequence
from http import HTTPStatus

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route
from starlette.types import ASGIApp, Receive, Scope, Send

from bot.web import chat, front, receipt, status, verify, visitor
from bot.web.door import Busy, Door, Down
from bot.web.forms import BadForm
from bot.web.pages import Web, templates, web
from bot.web.security import Guard, Pace
from bot.web.settings import WebSettings
from bot.web.static import Shelf
from locales import Catalogue


def build(
    door: Door, catalogue: Catalogue, settings: WebSettings, further: Sequence[BaseRoute] = ()
) -> Starlette:
    """Return the application; *further* are routes of the desk, the hooks and the like."""
    shelf = Shelf(settings.pictures)
    pace = Pace(settings.posts_per_minute, settings.now)
    app = Starlette(
        routes=[*_routes(shelf), *further],
        middleware=[
            Middleware(Guard, refuse=_Refusal(), origin=settings.origin),
            Middleware(Switches, settings=settings),
        ],
        exception_handlers={
            HTTPException: _lost,
            Busy: _busy,
            Down: _down,
            BadForm: _bad,
            Exception: _down,
        },
    )
    app.state.web = Web(door, catalogue, settings, shelf, pace, templates())
    return app


def _routes(shelf: Shelf) -> list[BaseRoute]:
    return [
        Route("/", front.notice),
        Route("/chat", chat.show),
        Route("/chat", chat.send, methods=["POST"]),
        Route("/chat/files", chat.drop, methods=["POST"]),
        Route("/chat/events", chat.events),
        Route("/receipt", receipt.show),
        Route("/receipt/kept", receipt.kept, methods=["POST"]),
        Route("/status", status.show),
        Route("/status", status.look, methods=["POST"]),
        Route("/status/answer", status.answer, methods=["POST"]),
        Route("/verify", verify.show),
        Route("/verify", verify.look, methods=["POST"]),
        Route("/privacy", front.privacy),
        Route("/poster", front.poster),
        Route("/leave", front.leave),
        Route("/offline", front.offline),
        Route("/qr/{scene}.svg", front.code),
        Route("/manifest.webmanifest", front.manifest),
        Route("/sw.js", front.worker),
        Route("/static/{name}", shelf.serve),
    ]


class Switches:
    """``?lang=`` and ``?size=`` on any page: remember, and show the same page again."""

    def __init__(self, app: ASGIApp, settings: WebSettings) -> None:
        self._app = app
        self._settings = settings

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a switch, pass on everything else."""
        answer: ASGIApp = self._app
        if scope["type"] == "http" and scope["method"] == "GET" and scope["query_string"]:
            answer = self._switched(Request(scope)) or self._app
        await answer(scope, receive, send)

    def _switched(self, request: Request) -> Response | None:
        if not {"lang", "size"} & set(request.query_params):
            return None
        who = visitor.changed(visitor.of(request, self._settings), request, self._settings)
        kept = request.url.remove_query_params(["lang", "size"])
        # One slash only: two would make a host of the first piece.
        path = "/" + kept.path.lstrip("/")
        answer = RedirectResponse(f"{path}?{kept.query}" if kept.query else path, 303)
        visitor.remember(answer, who, self._settings)
        return answer


class _Refusal:
    """Says that a post from another site was not obeyed."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        answer = web(Request(scope)).trouble(Request(scope), "foreign", status=403)
        await answer(scope, receive, send)


def _lost(request: Request, fault: Exception) -> Response:
    code = fault.status_code if isinstance(fault, HTTPException) else HTTPStatus.NOT_FOUND
    return web(request).trouble(request, "lost", status=code)


def _busy(request: Request, fault: Exception) -> Response:
    seconds = fault.seconds if isinstance(fault, Busy) else 10
    return web(request).trouble(request, "busy", status=503, seconds=seconds)


def _down(request: Request, _: Exception) -> Response:
    return web(request).trouble(request, "down", status=503, seconds=600)


def _bad(request: Request, _: Exception) -> Response:
    return web(request).trouble(request, "foreign", status=400)
