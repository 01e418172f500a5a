"""Which fields and files does a form carry, without a byte of a file touching the disk?

Fields are small and read whole; a file is handed on chunk by chunk while it arrives.
"""

from collections import deque
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Final
from urllib.parse import parse_qsl

import python_multipart
from python_multipart.multipart import parse_options_header
from starlette.requests import Request

from bot.web.door import Offer, Oversize
from clues.file_label import label

FIELD_MAX: Final = 40_000
_FORM_MAX: Final = 200_000
_FIELDS_MAX: Final = 40
_READ_PAST: Final = 20
"""So many times the largest file is read past; a film of hours is not heard to its end."""


class BadForm(Exception):
    """The body is not a form that one of our pages could have sent."""


@dataclass(slots=True)
class _Part:
    name: str
    filename: str | None
    media_type: str


@dataclass(slots=True)
class FilePart:
    """A file of the form; *chunks* left unread are passed over."""

    name: str
    offer: Offer
    chunks: AsyncIterator[bytes]


@dataclass(slots=True)
class Reader:
    """Reads one form: iterate :meth:`files`; :attr:`fields` fill up on the way.

    *cut*: what came behind a file was not read; the words stand before the files.
    """

    request: Request
    file_max: int
    fields: dict[str, str] = field(default_factory=dict)
    cut: bool = False
    _seen: deque[_Part | bytes | None] = field(default_factory=deque)
    _done: bool = False

    async def files(self) -> AsyncIterator[FilePart]:
        """Yield the files with a name, in the order of the form."""
        content_type, options = parse_options_header(self.request.headers.get("content-type"))
        if content_type == b"application/x-www-form-urlencoded":
            await self._read_plain()
            return
        if content_type != b"multipart/form-data" or b"boundary" not in options:
            raise BadForm
        stream = self._events(options[b"boundary"])
        unread = 0
        async for event in stream:
            if not isinstance(event, _Part):
                # What is left of a refused file is read past, so that the answer is heard.
                unread += len(event or b"")
                if unread > _READ_PAST * self.file_max:
                    self.cut = True
                    return
            elif event.filename is None:
                await self._read_field(event, stream)
            elif event.filename == "":
                await _skip(stream)
            else:
                offer = Offer(name=label(event.filename), media_type=event.media_type)
                yield FilePart(event.name, offer, self._chunks(stream))

    async def _read_plain(self) -> None:
        body = b""
        async for chunk in self.request.stream():
            body += chunk
            if len(body) > _FORM_MAX:
                raise BadForm
        try:
            pairs = parse_qsl(body.decode(), keep_blank_values=True, max_num_fields=_FIELDS_MAX)
        except ValueError as fault:
            raise BadForm from fault
        self.fields.update(pairs)

    async def _read_field(self, part: _Part, stream: AsyncIterator[_Part | bytes | None]) -> None:
        value = b""
        async for event in stream:
            if event is None:
                break
            value += event if isinstance(event, bytes) else b""
            if len(value) > FIELD_MAX or len(self.fields) > _FIELDS_MAX:
                raise BadForm
        self.fields[part.name] = value.decode(errors="replace").replace("\r\n", "\n")

    async def _chunks(self, stream: AsyncIterator[_Part | bytes | None]) -> AsyncIterator[bytes]:
        size = 0
        async for event in stream:
            if not isinstance(event, bytes):
                return
            size += len(event)
            if size > self.file_max:
                raise Oversize
            yield event

    async def _events(self, boundary: bytes) -> AsyncIterator[_Part | bytes | None]:
        """Yield a part, its bytes, None at its end; and so on."""
        parser = python_multipart.MultipartParser(boundary, _callbacks(self._seen))
        try:
            async for chunk in self.request.stream():
                parser.write(chunk)
                while self._seen:
                    yield self._seen.popleft()
            parser.finalize()
        except python_multipart.exceptions.FormParserError as fault:
            raise BadForm from fault


async def _skip(stream: AsyncIterator[_Part | bytes | None]) -> None:
    async for event in stream:
        if event is None:
            return


class _Headers:
    """Collects the header lines of the part that is being read."""

    def __init__(self, out: deque[_Part | bytes | None]) -> None:
        self._out = out
        self._name = b""
        self._value = b""
        self._all: dict[bytes, bytes] = {}

    def begin(self) -> None:
        self._all = {}

    def name(self, data: bytes, start: int, end: int) -> None:
        self._name += data[start:end]

    def value(self, data: bytes, start: int, end: int) -> None:
        self._value += data[start:end]

    def line(self) -> None:
        self._all[self._name.lower()] = self._value
        self._name = self._value = b""

    def finished(self) -> None:
        _, options = parse_options_header(self._all.get(b"content-disposition"))
        filename = options.get(b"filename")
        self._out.append(
            _Part(
                options.get(b"name", b"").decode(errors="replace"),
                None if filename is None else filename.decode(errors="replace"),
                self._all.get(b"content-type", b"").decode("latin-1"),
            )
        )

    def data(self, data: bytes, start: int, end: int) -> None:
        self._out.append(data[start:end])

    def end(self) -> None:
        self._out.append(None)


def _callbacks(out: deque[_Part | bytes | None]) -> "python_multipart.multipart.MultipartCallbacks":
    headers = _Headers(out)
    return {
        "on_part_begin": headers.begin,
        "on_header_field": headers.name,
        "on_header_value": headers.value,
        "on_header_end": headers.line,
        "on_headers_finished": headers.finished,
        "on_part_data": headers.data,
        "on_part_end": headers.end,
    }
