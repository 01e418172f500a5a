"""What do a question and a refusal of the Bot API look like on the wire?"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Self

import orjson
from aiohttp import web

Json = dict[str, Any]


class ApiError(Exception):
    """The Bot API will not do it; *description* is the platform's own text."""

    def __init__(self, code: int, description: str, **parameters: int) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def body(self) -> Json:
        """Return the answer that carries this refusal."""
        answer: Json = {"ok": False, "error_code": self.code, "description": self.description}
        return answer | ({"parameters": self.parameters} if self.parameters else {})


def bad(description: str, **parameters: int) -> ApiError:
    """Return the 400 with this description."""
    return ApiError(400, f"Bad Request: {description}", **parameters)


def forbidden(description: str) -> ApiError:
    """Return the 403 with this description."""
    return ApiError(403, f"Forbidden: {description}")


@dataclass(frozen=True, slots=True)
class Upload:
    """A file as it came in a multipart body."""

    name: str
    content: bytes
    mime: str


@dataclass(frozen=True, slots=True)
class Params:
    """The parameters of one call, whichever of the accepted encodings they came in."""

    fields: Mapping[str, Any]
    uploads: Mapping[str, Upload] = field(default_factory=dict)

    @classmethod
    async def read(cls, request: web.Request) -> Self:
        """Read query string and body: JSON, URL-encoded or multipart."""
        if request.content_type == "application/json":
            return cls({**request.query, **_json_object(await request.read())})
        form = await request.post() if request.method == "POST" else {}
        uploads = {
            name: Upload(value.filename, value.file.read(), value.content_type)
            for name, value in form.items()
            if isinstance(value, web.FileField)
        }
        return cls(
            {**request.query, **{k: v for k, v in form.items() if k not in uploads}}, uploads
        )

    def text(self, name: str) -> str:
        """Return a string, empty when absent."""
        value = self.fields.get(name)
        return "" if value is None else str(value)

    def number(self, name: str) -> int | None:
        """Return an integer, or None when it is absent or not a number."""
        try:
            return int(self.fields[name])
        except (KeyError, TypeError, ValueError):
            return None

    def flag(self, name: str) -> bool:
        """Return a boolean; forms write it as text."""
        return self.text(name).lower() in {"true", "1", "yes"}

    def nested(self, name: str) -> Any:
        """Return an object or a list; forms write it as JSON text."""
        value = self.fields.get(name)
        if not isinstance(value, str):
            return value
        try:
            return orjson.loads(value)
        except orjson.JSONDecodeError as error:
            raise bad(f"can't parse {name.replace('_', ' ')} JSON object") from error

    def upload(self, name: str) -> Upload | str:
        """Return an uploaded file, or the identifier of a file the platform already has."""
        reference = self.text(name)
        found = self.uploads.get(reference.removeprefix("attach://")) or self.uploads.get(name)
        return found or reference


def _taken(file: web.FileField) -> Upload:
    with file.file:
        return Upload(file.filename, file.file.read(), file.content_type)


def _json_object(body: bytes) -> Json:
    try:
        value = orjson.loads(body or b"{}")
    except orjson.JSONDecodeError:
        value = None
    if not isinstance(value, dict):
        raise bad("can't parse request JSON object")
    return value
