"""What do the pages say that need no session: notice, poster, privacy, codes, offline?"""

from typing import Final
from urllib.parse import urlsplit

import orjson
from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from bot.web import qr
from bot.web.pages import way_address, web
from clues.campaign_links import SCENE

_DAY: Final = "public, max-age=86400"


async def notice(request: Request) -> Response:
    """The front page: decide in three seconds, trust in thirty."""
    return web(request).page(request, "notice.html")


async def poster(request: Request) -> Response:
    """One A4 page for the wall; ``?at=`` puts a place of the campaign into its codes."""
    here = web(request)
    points = here.settings.notice(here.visitor(request).language).points
    scene = request.query_params.get("at", "")
    return here.page(
        request,
        "poster.html",
        address=urlsplit(here.settings.origin).netloc,
        scene=scene if scene in points else "",
        point=points.get(scene, ""),
    )


async def privacy(request: Request) -> Response:
    """What is kept, who sees it, and what a person can do."""
    return web(request).page(request, "privacy.html")


async def code(request: Request) -> Response:
    """Answer ``/qr/{scene}.svg``: a code that opens the chat and tells where it hung.

    ``?to=telegram`` draws the one that opens the bot, where that is on.
    """
    here, scene = web(request), request.path_params["scene"]
    to = request.query_params.get("to", "web")
    ways = here.settings.notice(here.visitor(request).language).others
    address = {way.id: way_address(way, scene) for way in ways if not way.picture}
    address["web"] = here.scene_address(scene)
    if not SCENE.fullmatch(scene) or to not in address:
        return Response(status_code=404)
    picture = qr.svg(address[to], "q")
    return Response(picture, media_type="image/svg+xml", headers={"Cache-Control": _DAY})


async def offline(request: Request) -> Response:
    """The page that the phone keeps for when there is no network."""
    here = web(request)
    title, how = here.say(request, "page-offline-title"), here.say(request, "page-offline-how")
    answer = here.page(request, "trouble.html", title=title, lines=[how])
    answer.headers["Cache-Control"] = "no-cache"
    return answer


async def worker(request: Request) -> Response:
    """Answer ``/sw.js``: keeps style, script and the offline page, never a personal one."""
    shelf = web(request).shelf
    kept = orjson.dumps([*shelf.addresses(), "/offline"])
    body = shelf.body("sw.js").replace(b'["/offline"]', kept)
    headers = {"Cache-Control": "no-cache"}
    return Response(body, media_type="text/javascript; charset=utf-8", headers=headers)


async def manifest(request: Request) -> Response:
    """Answer ``/manifest.webmanifest``."""
    here = web(request)
    icon = {"src": here.shelf.address("icon.svg"), "sizes": "any", "type": "image/svg+xml"}
    name = here.say(request, "page-name")
    facts = {
        "name": name,
        "short_name": name,
        "lang": here.visitor(request).language,
        "start_url": "/chat",
        "display": "minimal-ui",
        "background_color": "#F6F5F1",
        "theme_color": "#F6F5F1",
        "icons": [icon],
    }
    headers = {"Cache-Control": _DAY}
    return Response(orjson.dumps(facts), media_type="application/manifest+json", headers=headers)


async def leave(request: Request) -> Response:
    """Forget the session and go to the operator's neutral page, at one press.

    Who leaves a draft behind sees once, on a page without our name, the code that takes it up.
    """
    here = web(request)
    if request.headers.get("sec-fetch-site", "none") not in {"same-origin", "none"}:
        return RedirectResponse("/", 303)
    who = here.visitor(request)
    code = await here.door.leave(who.id) if who.id else ""
    answer: Response = RedirectResponse(here.settings.leave_to, 303)
    if code:
        answer = here.page(request, "left.html", code=code)
    for name in [name for name in request.cookies if name.endswith("clueline")]:
        answer.delete_cookie(name, path="/", secure=here.settings.secure, httponly=True)
    if here.settings.secure:
        answer.headers["Clear-Site-Data"] = '"cache", "storage"'
    return answer
