"""Who is looking, in which language and type size?

One cookie carries all three: a random 128-bit session id, a language, a size. The id is
made when a page with a form is first shown; it says nothing about the person.
"""

import hashlib
import re
from dataclasses import dataclass, replace

from starlette.requests import Request
from starlette.responses import Response

from bot.web.settings import SIZES, WebSettings

_ID_BYTES = 16
_COOKIE = re.compile(r"([0-9a-f]{32})?\.([A-Za-z-]{2,12})\.(\d\d)")
_DAY = 86_400


@dataclass(frozen=True, slots=True)
class Visitor:
    """One session; *id* is "" until a form is shown."""

    id: str
    language: str
    size: int = SIZES[0]

    @property
    def token(self) -> str:
        """The form token: only who can read the cookie can compute it."""
        return hashlib.sha256(b"form:" + self.id.encode()).hexdigest()[:32]


def cookie_name(settings: WebSettings) -> str:
    """Return the cookie's name; over https the browser pins it to this host."""
    return "__Host-clueline" if settings.secure else "clueline"


def of(request: Request, settings: WebSettings) -> Visitor:
    """Return the visitor as the cookie says, or a new one without id."""
    seen = _COOKIE.fullmatch(request.cookies.get(cookie_name(settings), ""))
    if not seen:
        return Visitor("", _spoken(request, settings))
    language, size = seen[2], int(seen[3])
    return Visitor(
        seen[1] or "",
        language if language in settings.languages else settings.languages[0],
        size if size in SIZES else SIZES[0],
    )


def known(visitor: Visitor, settings: WebSettings) -> Visitor:
    """Return the visitor with an id, drawing one when there is none."""
    if visitor.id:
        return visitor
    return replace(visitor, id=settings.chance(_ID_BYTES).hex())


def changed(visitor: Visitor, request: Request, settings: WebSettings) -> Visitor:
    """Return the visitor after ``?lang=`` and ``?size=``; unknown values change nothing."""
    language = request.query_params.get("lang", "")
    size = request.query_params.get("size", "")
    if language in settings.languages:
        visitor = replace(visitor, language=language)
    if size in {str(one) for one in SIZES}:
        visitor = replace(visitor, size=int(size))
    return visitor


def remember(response: Response, visitor: Visitor, settings: WebSettings) -> None:
    """Put the visitor into the one cookie."""
    response.set_cookie(
        cookie_name(settings),
        f"{visitor.id}.{visitor.language}.{visitor.size}",
        max_age=settings.session_days * _DAY,
        path="/",
        secure=settings.secure,
        httponly=True,
        samesite="lax",
    )


def _spoken(request: Request, settings: WebSettings) -> str:
    """Return the first language the browser asks for that we speak."""
    for wish in request.headers.get("accept-language", "").split(","):
        main = wish.partition(";")[0].strip().partition("-")[0].lower()
        for language in settings.languages:
            if main and language.partition("-")[0].lower() == main:
                return language
    return settings.languages[0]
