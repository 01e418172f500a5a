"""How does somebody come in by a one-time link: a member to the desk, a reporter to his draft?

Opening the address only shows a door; a press spends the link, so that a preview does not.
"""

from typing import Final

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response
from starlette.routing import BaseRoute, Route

from bot.web.door import Landing
from bot.web.incoming import Foreign, read
from bot.web.pages import web
from bot.web_door import WebDoor
from handlers.citizen import moving

_STAFF: Final = "join"


def routes(door: WebDoor) -> list[BaseRoute]:
    """Return the two answers of ``/enter/{one-time}``."""
    return [
        Route("/enter/{secret}", show),
        Route("/enter/{secret}", Entering(door).post, methods=["POST"]),
    ]


async def show(request: Request) -> Response:
    """Answer ``GET``: where the link leads, and the press that goes there."""
    here = web(request)
    here.known(request)
    secret = request.path_params["secret"]
    return here.page(request, "enter.html", secret=secret, leads=_leads(secret))


class Entering:
    """Spends a one-time link for the visit that pressed."""

    def __init__(self, door: WebDoor) -> None:
        self._door = door

    async def post(self, request: Request) -> Response:
        """Answer ``POST``; the next address says nothing of the link."""
        here = web(request)
        who = here.known(request)
        if seconds := here.pace.wait(who.id):
            return here.trouble(request, "pace", status=429, seconds=seconds)
        secret = request.path_params["secret"]
        try:
            await read(request, here, who)
        except Foreign:  # the session had run out: the page comes with a new one
            return await show(request)
        if _leads(secret) != _STAFF:
            return RedirectResponse(await self._door.enter(who.id, secret, who.language), 303)
        await self._door.presses(who.id, "start", f"join-{secret}", language=who.language)
        await self._door.presses(who.id, "admin")
        return RedirectResponse(Landing.CHAT, 303)


def _leads(secret: str) -> str:
    return secret.partition("-")[0] if moving.linked(secret) else _STAFF
