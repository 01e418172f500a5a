"""How do style and script travel: named by their content, packed once, kept for ever?"""

import gzip
import hashlib
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from starlette.requests import Request
from starlette.responses import Response

_HERE: Final = Path(__file__).parent / "static"
_TYPES: Final = {
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".jpg": "image/jpeg",
}
_FOR_EVER: Final = "public, max-age=31536000, immutable"
_WORTH_PACKING: Final = 500


@dataclass(frozen=True, slots=True)
class Asset:
    """One file: its public name and its bytes, plain and packed."""

    name: str
    media_type: str
    plain: bytes
    packed: bytes


class Shelf:
    """All files of ``static/``, read once when the pages are built."""

    def __init__(self, pictures: dict[str, bytes]) -> None:
        files = {path.name: path.read_bytes() for path in sorted(_HERE.iterdir())}
        assets = [_asset(name, body) for name, body in (files | pictures).items()]
        self._by_source = dict(zip(files | pictures, assets, strict=True))
        self._by_name = {asset.name: asset for asset in assets}

    def address(self, source: str) -> str:
        """Return the address of a file, its content's hash in the name."""
        return f"/static/{self._by_source[source].name}"

    def addresses(self) -> list[str]:
        """Return the addresses a phone may keep for reading offline."""
        wanted = ("base.css", "page.js", "chat.js")
        return [self.address(source) for source in wanted]

    def body(self, source: str) -> bytes:
        """Return a file's plain bytes."""
        return self._by_source[source].plain

    async def serve(self, request: Request) -> Response:
        """Answer ``/static/{name}``."""
        asset = self._by_name.get(request.path_params["name"])
        if asset is None:
            return Response(status_code=404)
        headers = {"Cache-Control": _FOR_EVER, "Vary": "Accept-Encoding"}
        if not packs(request) or len(asset.plain) < _WORTH_PACKING:
            return Response(asset.plain, media_type=asset.media_type, headers=headers)
        headers["Content-Encoding"] = "gzip"
        return Response(asset.packed, media_type=asset.media_type, headers=headers)


def address_of(source: str, body: bytes) -> str:
    """Return the address under which a file of ours or the operator's is served."""
    return f"/static/{_name(source, body)}"


def packs(request: Request) -> bool:
    """Say whether the browser takes gzip."""
    return "gzip" in request.headers.get("accept-encoding", "")


def _asset(source: str, body: bytes) -> Asset:
    name, ending = _name(source, body), source.rpartition(".")[2]
    media_type = _TYPES.get(f".{ending}", "application/octet-stream")
    return Asset(name, media_type, body, gzip.compress(body, 9, mtime=0))


def _name(source: str, body: bytes) -> str:
    stem, dot, ending = source.rpartition(".")
    return f"{stem}-{hashlib.sha256(body).hexdigest()[:10]}{dot}{ending}"
