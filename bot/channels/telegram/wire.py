"""How is JSON of the platform read and written without ever stopping on a strange one?"""

import json
from typing import Any, TypeAlias

import orjson

Json: TypeAlias = dict[str, Any]


class Unreadable(ValueError):
    """The bytes are no JSON: broken, not UTF-8, or nested deeper than anything sane."""


def loads(body: bytes) -> object:
    """Return the value; what the fast reader refuses (half an emoji) is read leniently."""
    try:
        return orjson.loads(body)
    except orjson.JSONDecodeError:
        pass
    try:
        return json.loads(body.decode("utf-8", "replace"))
    except (ValueError, RecursionError):
        pass
    raise Unreadable(f"{len(body)} bytes are no JSON")


def dumps(value: object) -> bytes:
    """Return the bytes; what UTF-8 cannot hold is written as an escape."""
    try:
        return orjson.dumps(value)
    except TypeError:
        return json.dumps(value).encode()


def plain(text: str) -> str:
    """Return *text* without what no database and no platform takes: NUL and half characters."""
    return text.encode("utf-8", "replace").decode().replace("\x00", "")
