"""What may stand in a log, and how is everything else kept out?

Ids, lengths and times may. Every line of every logger passes one processor on the root's
handler: tokens, codes, phone and card numbers, e-mail addresses and queries of addresses are
blotted out, control characters are written as escapes. A citizen's words are never logged.
"""

import json
import logging
import re
import sys
import threading
import traceback
from datetime import UTC, datetime
from types import TracebackType
from typing import Final, TextIO

from bot.setting_kinds import LogFormat, LogLevel

BLOT: Final = "[…]"
# They write addresses with tokens, statements with values, or bodies with people's words.
CHATTY: Final = ("httpx", "httpcore", "aiohttp", "telegram", "sqlalchemy", "apscheduler",
                 "alembic", "aiosqlite", "asyncio", "uvicorn.access", "wechatpy")  # fmt: skip
LONGEST: Final = 8000

_BLOTS: Final = (
    # https://user:password@host and everything after a question mark
    (re.compile(r"(?<=://)[^\s/@]+@"), f"{BLOT}@"),
    (re.compile(r"(?<=[\w/])\?[\w%.\-\[\]]+=[^\s\"'<>)]*"), f"?{BLOT}"),
    # a bot's token, in an address or alone
    (re.compile(r"\d{5,}(?::|%3A)[\w-]{20,}", re.ASCII | re.IGNORECASE), BLOT),
    (re.compile(r"(?<=/bot)\d+(?::|%3A)[\w-]+", re.ASCII | re.IGNORECASE), BLOT),
    # a one-time link, and the word that does the same
    (re.compile(r"(?<=/enter/)[\w-]+", re.ASCII), BLOT),
    (re.compile(r"\bjoin-[\w-]{8,}", re.ASCII), f"join-{BLOT}"),
    # name: value of what is secret by its name
    (re.compile(r"(?i)(?<=token|ecret|sword)([\"']?\s*[=:]\s*[\"']?)[^\s\"',;&]+"), rf"\1{BLOT}"),
    # a receipt code: six groups of four, however they are parted
    (re.compile(r"(?i)\b(?:[0-9a-z]{4}[-_\s·.]?){5}[0-9a-z]{4}\b", re.ASCII), BLOT),
    # an identity card: 17 digits and a check character, or the old 15
    (re.compile(r"(?<!\d)(?:\d{17}[\dXx]|\d{15})(?!\d)", re.ASCII), BLOT),
    # a telephone: mobile with or without +86 and gaps, or area code and number
    (re.compile(r"(?<!\d)(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)", re.ASCII), BLOT),
    (re.compile(r"(?<!\d)0\d{2,3}[- ]\d{7,8}(?!\d)", re.ASCII), BLOT),
    # an e-mail address
    (re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", re.ASCII), BLOT),
)
_CONTROL: Final = re.compile(r"[\x00-\x1f\x7f-\x9f\u200b-\u200f\u2028-\u202e\u2066-\u2069\ufeff]")


def start(
    level: LogLevel = LogLevel.INFO,
    form: LogFormat = LogFormat.PLAIN,
    stream: TextIO | None = None,
) -> None:
    """Send every logger, every warning and every uncaught exception through one handler."""
    handler = logging.StreamHandler(stream or sys.stderr)
    handler.setFormatter(Written(form))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(level.upper())
    for name in list(logging.root.manager.loggerDict):
        _through_root(logging.getLogger(name))
    for name in CHATTY:
        logging.getLogger(name).setLevel(max(logging.WARNING, root.level))
    logging.captureWarnings(capture=True)
    logging.raiseExceptions = False
    sys.excepthook = _uncaught
    threading.excepthook = _uncaught_in_thread


def redacted(text: str) -> str:
    """Return *text* without what could name a person or open anything, on one line."""
    for pattern, instead in _BLOTS:
        text = pattern.sub(instead, text)
    return _CONTROL.sub(_escaped, text[:LONGEST])


class Written(logging.Formatter):
    """Writes a record on one line, plain or as JSON, redacted as a whole."""

    def __init__(self, form: LogFormat) -> None:
        super().__init__()
        self._form = form

    def format(self, record: logging.LogRecord) -> str:
        """Return the line of *record*; a broken record is told by its place alone."""
        at = datetime.fromtimestamp(record.created, UTC).isoformat(timespec="milliseconds")
        said, fault = redacted(_said(record)), redacted(_fault(record))
        if self._form is LogFormat.JSON:
            facts = {"at": at, "level": record.levelname.lower(), "logger": record.name,
                     "said": said}  # fmt: skip
            return json.dumps(facts | ({"fault": fault} if fault else {}), ensure_ascii=False)
        return " ".join(filter(None, (at, record.levelname, f"{record.name}:", said, fault)))


def _said(record: logging.LogRecord) -> str:
    try:
        return record.getMessage()
    except (TypeError, ValueError, KeyError, IndexError):
        return f"a line of {record.pathname}:{record.lineno} that cannot be written"


def _fault(record: logging.LogRecord) -> str:
    """Return type, places and message of the exception and its causes; no line of source.

    Messages of database faults carry the values of the statement: those are cut off.
    """
    fault = record.exc_info[1] if record.exc_info else None
    parts, seen = [], set()
    while fault is not None and id(fault) not in seen:
        seen.add(id(fault))
        parts.append(f"{type(fault).__qualname__}: {_message(fault)} [{_places(fault)}]")
        fault = fault.__cause__ or (None if fault.__suppress_context__ else fault.__context__)
    return " <- ".join(parts)


def _message(fault: BaseException) -> str:
    if hasattr(fault, "statement"):
        return type(getattr(fault, "orig", None)).__name__
    return str(fault)


def _places(fault: BaseException) -> str:
    frames = traceback.extract_tb(fault.__traceback__)
    return " > ".join(f"{_short(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames)


def _short(path: str) -> str:
    return "/".join(path.split("/")[-2:])


def _through_root(logger: logging.Logger) -> None:
    # A library that brought its own handler would write past the processor.
    logger.handlers.clear()
    logger.propagate = True


def _escaped(found: re.Match[str]) -> str:
    return found[0].encode("unicode_escape").decode()


def _uncaught(kind: type[BaseException], fault: BaseException, trace: TracebackType | None) -> None:
    logging.getLogger("clueline").critical("uncaught", exc_info=(kind, fault, trace))


def _uncaught_in_thread(told: threading.ExceptHookArgs) -> None:
    if told.exc_value is not None:
        _uncaught(told.exc_type, told.exc_value, told.exc_traceback)
