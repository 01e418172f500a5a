"""What does a message of the platform say, field by field, and is it safe to read?

The standard parser, told to refuse whatever a message never has: a DOCTYPE (and with it
every entity), deep nesting, a crowd of elements.
"""

import re
from collections.abc import Mapping
from typing import Final, NoReturn, TypeAlias
from xml.parsers import expat

Fields: TypeAlias = Mapping[str, str]
"""Text by name; what lies deeper is ``Outer/Inner``, repeated values stand in lines."""

DEEPEST: Final = 8
MOST: Final = 400
_FORBIDDEN: Final = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")


class Unreadable(ValueError):
    """The bytes are no message of the platform."""


def read(body: bytes) -> Fields:
    """Return the fields of ``<xml>…</xml>``.

    A person can type characters that XML forbids; they are left out, and half an emoji
    becomes U+FFFD, so that the rest of the message is heard.
    """
    reader = _Reader()
    try:
        reader.parser.Parse(cleaned(_text(body)).encode(), True)  # noqa: FBT003 - expat's own
    except expat.ExpatError:
        raise Unreadable("no well-formed XML") from None
    return reader.fields


def cleaned(text: str) -> str:
    """Return *text* without what XML forbids; half an emoji becomes U+FFFD."""
    whole = text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return _FORBIDDEN.sub("", whole)


def _text(body: bytes) -> str:
    try:
        return body.decode("utf-8", "surrogatepass")
    except UnicodeDecodeError:
        raise Unreadable("not UTF-8") from None


class _Reader:
    """Collects the leaves of one document."""

    def __init__(self) -> None:
        self.fields: dict[str, str] = {}
        self._path: list[str] = []
        self._said: list[str] = []
        self._leaf = False
        self._count = 0
        # Whatever the document declares, it was UTF-8 before it came here.
        self.parser = expat.ParserCreate("utf-8")
        self.parser.buffer_text = True
        self.parser.StartDoctypeDeclHandler = _refuse
        self.parser.EntityDeclHandler = _refuse
        self.parser.StartElementHandler = self._open
        self.parser.CharacterDataHandler = self._hear
        self.parser.EndElementHandler = self._close

    def _open(self, name: str, attributes: Mapping[str, str]) -> None:
        self._count += 1
        self._path.append(name)
        if self._count > MOST or len(self._path) > DEEPEST:
            raise Unreadable("more elements than a message has")
        if self._path[0] != "xml":
            raise Unreadable("no message of the platform")
        self._said.clear()
        self._leaf = True

    def _hear(self, text: str) -> None:
        self._said.append(text)

    def _close(self, name: str) -> None:
        if self._leaf and len(self._path) > 1:
            self._keep("/".join(self._path[1:]), "".join(self._said))
        self._path.pop()
        self._said.clear()
        self._leaf = False

    def _keep(self, name: str, value: str) -> None:
        if name not in self.fields:
            self.fields[name] = value
        elif "/" in name:
            self.fields[name] += f"\n{value}"
        else:
            raise Unreadable("one field twice")


def _refuse(*_: object) -> NoReturn:
    raise Unreadable("a document type")
