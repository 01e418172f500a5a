"""How does a template become an answer in this visitor's language and type size?"""

import gzip
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape
from starlette.requests import Request
from starlette.responses import Response

from bot.web import qr, visitor
from bot.web.door import Door
from bot.web.security import HEADERS, NO_STORE, Pace
from bot.web.settings import SIZES, Way, WebSettings
from bot.web.static import Shelf, packs
from bot.web.visitor import Visitor
from handlers.dialog.house import MEGABYTE
from locales import Catalogue

_TEMPLATES: Final = Path(__file__).parent / "templates"
_BOLD: Final = re.compile(r"\*\*(.+?)\*\*", re.DOTALL)
_KILOBYTE: Final = 1_000
_EVENT_BYTES: Final = 12
_PLAIN_SCENE: Final = "web"
type_of_html: Final = "text/html; charset=utf-8"


@dataclass(slots=True)
class Web:
    """All that the pages share; one per application, at ``request.app.state.web``."""

    door: Door
    catalogue: Catalogue
    settings: WebSettings
    shelf: Shelf
    pace: Pace
    jinja: Environment

    def visitor(self, request: Request) -> Visitor:
        """Return who is looking; a page with a form may already have drawn an id."""
        seen: Visitor | None = getattr(request.state, "visitor", None)
        return seen or visitor.of(request, self.settings)

    def known(self, request: Request) -> Visitor:
        """Return who is looking, with an id that the answer will put into the cookie."""
        request.state.visitor = visitor.known(self.visitor(request), self.settings)
        return self.visitor(request)

    def say(self, request: Request, key: str, **values: str | int) -> str:
        """Return a text in the visitor's language."""
        return self.catalogue.say(key, self.visitor(request).language, **values)

    def page(
        self, request: Request, template: str, *, status: int = 200, **values: object
    ) -> Response:
        """Render a page; the cookie follows when the page drew a new session."""
        who = self.visitor(request)
        values = self._shared(who) | values
        body = self.jinja.get_template(template).render(values).encode()
        response = Response(body, status, media_type=type_of_html)
        if packs(request):
            response = Response(gzip.compress(body, 6, mtime=0), status, media_type=type_of_html)
            response.headers["Content-Encoding"] = "gzip"
        response.headers["Vary"] = "Accept-Encoding, Cookie"
        if who != visitor.of(request, self.settings):
            visitor.remember(response, who, self.settings)
        return response

    def trouble(self, request: Request, kind: str, *, status: int, seconds: int = 0) -> Response:
        """Render the page for something that went wrong, with the numbers that still help."""
        title = self.say(request, f"page-trouble-{kind}")
        lines = [self.say(request, f"page-trouble-{kind}-how", seconds=seconds)]
        answer = self.page(request, "trouble.html", status=status, title=title, lines=lines)
        # The outermost of these pages is rendered above the guard that dresses all others.
        answer.headers.update(HEADERS | {"Cache-Control": NO_STORE})
        if seconds:
            answer.headers["Retry-After"] = str(seconds)
        return answer

    def scene_address(self, scene: str = _PLAIN_SCENE) -> str:
        """Return what a code on paper or screen opens: the chat, and where the code hung."""
        plain = f"{self.settings.origin}/chat"
        return plain if scene == _PLAIN_SCENE else f"{plain}?at={scene}"

    def _shared(self, who: Visitor) -> dict[str, object]:
        """Return what every template may use."""
        say = _saying(self.catalogue, who.language)
        return {
            "say": say,
            "say_in": lambda language, key: self.catalogue.say(key, language),
            "language": who.language,
            "other_languages": [one for one in self.settings.languages if one != who.language],
            "size": who.size,
            "next_size": SIZES[(SIZES.index(who.size) + 1) % len(SIZES)],
            "token": who.token,
            "event": self.settings.chance(_EVENT_BYTES).hex(),
            "leave_to": self.settings.leave_to,
            "static": self.shelf.address,
            "notice": self.settings.notice(who.language),
            "qr": lambda scene, level="m": Markup(qr.svg(self.scene_address(scene), level)),  # noqa: S704 - our own drawing
            "qr_of": _way_code,
            "clock": lambda at: f"{at.astimezone(self.settings.zone):%H:%M}",
            "moment": lambda at: _moment(at.astimezone(self.settings.zone), say),
            "megabytes": lambda size: _megabytes(size, say),
        }


Say = Callable[..., str]


def _saying(catalogue: Catalogue, language: str) -> Say:
    def say(key: str, **values: str | int) -> str:
        return catalogue.say(key, language, **values)

    return say


def _moment(at: datetime, say: Say) -> str:
    return say("page-moment", month=at.month, day=at.day, time=f"{at:%H:%M}")


def _megabytes(size: int, say: Say) -> str:
    if size < MEGABYTE:
        return say("page-kilobytes", count=max(1, round(size / _KILOBYTE)))
    return say("page-megabytes", count=f"{size / MEGABYTE:.1f}")


def _way_code(way: Way, level: str = "m", scene: str = "") -> Markup:
    """Return the code of a way: the operator's own picture, or one drawn here."""
    if way.picture:
        return Markup('<img class="qr" src="{}" alt="">').format(way.picture)
    return Markup(qr.svg(way_address(way, scene), level))  # noqa: S704 - our own drawing


def way_address(way: Way, scene: str) -> str:
    """Return what opens a way; on Telegram a link can tell where its code hung."""
    return f"{way.address}?start={scene}" if scene and way.id == "telegram" else way.address


def strong(text: str) -> Markup:
    """Escape *text*; words between two stars on either side become bold."""
    return Markup(_BOLD.sub(r"<strong>\1</strong>", str(escape(text))))  # noqa: S704 - escaped


def phrases(text: str) -> Markup:
    """Return a headline that breaks between phrases only: at ``|`` and at line ends."""
    lines = []
    for line in text.splitlines():
        pieces = [Markup('<span class="nb">{}</span>').format(piece) for piece in line.split("|")]
        lines.append(Markup("").join(pieces) if "|" in line else escape(line))
    return Markup("<br>").join(lines)


def hashed(digest: str) -> str:
    """Return a hash in groups of eight, which an eye can compare."""
    return " ".join(digest[start : start + 8] for start in range(0, len(digest), 8))


def templates() -> Environment:
    """Return the template engine: escaping on, a missing value is a fault."""
    jinja = Environment(
        loader=FileSystemLoader(_TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    jinja.filters |= {"strong": strong, "phrases": phrases, "hashed": hashed}
    return jinja


def web(request: Request) -> Web:
    """Return what the pages share."""
    shared: Web = request.app.state.web
    return shared
