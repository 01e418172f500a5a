import io
import json
import logging
import sys
from collections.abc import Iterator

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import create_engine, text
from sqlalchemy.exc import DBAPIError

from bot import logs
from bot.setting_kinds import LogFormat, LogLevel
from clues.codes import new_receipt

TOKEN = "7412589630:AAHk3_example-token_of_35_characters"


@pytest.fixture(autouse=True)
def as_before() -> Iterator[None]:
    """Give the loggers back as they were."""
    root = logging.getLogger()
    former = root.handlers[:], root.level, sys.excepthook, logging.raiseExceptions
    yield
    root.handlers[:], _, sys.excepthook, logging.raiseExceptions = former
    root.setLevel(former[1])
    logging.captureWarnings(capture=False)


@pytest.mark.parametrize(
    ("said", "secret"),
    [
        (f"POST https://api.telegram.org/bot{TOKEN}/sendMessage", TOKEN),  # as httpx writes it
        (f"token {TOKEN} refused", TOKEN),  # alone
        ("GET /bot99:ab/getMe", "99:ab"),  # a short one of a test
        ("GET /status?code=4F7K-92QM&x=1 200", "92QM"),  # a query
        ("4F7K-92QM-X3TB-HN8W-R5CJ-6VZP", "X3TB"),  # a receipt code
        ("code 4f7k92qmx3tbhn8wr5cj6vzp.", "92qm"),  # run together
        ("call 13812345678 now", "13812345678"),  # a mobile phone
        ("call +86 138 1234 5678", "1234"),  # with gaps
        ("call 0411-12345678", "12345678"),  # a fixed line
        ("id 21010619800101123X", "19800101"),  # an identity card
        ("mail li.kuai@example.org", "li.kuai"),  # an e-mail address
        ("postgresql+asyncpg://clueline:hush@db/clueline", "hush"),  # a password
        ("GET /enter/StA-ttjLx41B711QdiHJZQ", "StA-ttj"),  # a one-time link
        ("/start join-StA-ttjLx41B711QdiHJZQ", "StA-ttj"),  # the same in Telegram
        ("{'secret': 'hush'}", "hush"),  # by its name
        ("telegram_token=hush", "hush"),  # by its name
    ],
)
def test_what_names_or_opens_is_blotted_out(said: str, secret: str) -> None:
    """Whoever reads the log learns neither who it was nor how to get in."""
    assert secret not in logs.redacted(said)


@pytest.mark.parametrize(
    "said",
    [
        "clue 7K3M-Q9TX claimed by staff:12",  # ids
        "turn took 12 ms, 4096 bytes, lane 31",  # lengths
        "2026-11-23T23:02:26+00:00",  # times
        "polling: 409 Conflict, next try in 30 s",  # outcomes
    ],
)
def test_what_an_operator_needs_stays(said: str) -> None:
    """Ids, lengths and times are what logs are for."""
    assert said == logs.redacted(said)


def test_a_line_stays_one_line() -> None:
    """Words with line ends or terminal codes cannot forge another line."""
    told = logs.redacted("a\nERROR forged\x1b[31m\u202e\x00")

    assert "a\\nERROR forged\\x1b[31m\\u202e\\x00" == told


@settings(max_examples=60, deadline=None)
@given(st.binary(min_size=30, max_size=30), st.text(max_size=20), st.text(max_size=20))
def test_no_receipt_code_passes(chance: bytes, before: str, after: str) -> None:
    """Whatever stands around it."""
    code = new_receipt(lambda size: chance[:size])

    assert code not in logs.redacted(f"{before} {code} {after}")


@pytest.mark.parametrize("form", list(LogFormat))
def test_libraries_write_through_the_same_handler(form: LogFormat) -> None:
    """A token in a library's warning is gone, its chatter is not written at all."""
    stream = io.StringIO()
    logs.start(LogLevel.INFO, form, stream)

    logging.getLogger("httpx").info("HTTP Request: POST https://x/bot%s/getUpdates", TOKEN)
    logging.getLogger("telegram.Bot").warning("retry %s", TOKEN)

    assert 1 == stream.getvalue().count("\n")
    assert TOKEN not in stream.getvalue()
    assert "retry" in stream.getvalue()


def test_json_lines_are_read_by_a_program() -> None:
    """One object a line, with the moment, the weight, who and what."""
    stream = io.StringIO()
    logs.start(LogLevel.INFO, LogFormat.JSON, stream)

    logging.getLogger("bot.app").info("started in %d ms", 12)

    told = json.loads(stream.getvalue())
    assert ("info", "bot.app", "started in 12 ms") == (told["level"], told["logger"], told["said"])


def test_a_fault_of_the_database_keeps_its_values_to_itself() -> None:
    """SQLAlchemy's message quotes statement and values; the log has the kind and the place."""
    stream = io.StringIO()
    logs.start(LogLevel.INFO, LogFormat.PLAIN, stream)

    with pytest.raises(DBAPIError) as fault, create_engine("sqlite://").connect() as conn:
        conn.execute(text("SELECT :words FROM nowhere"), {"words": "他们收了两百"})
    logging.getLogger("bot").error("turn failed", exc_info=fault.value)

    assert "两百" not in stream.getvalue()
    assert "OperationalError" in stream.getvalue()
    assert "test_logs.py" in stream.getvalue()


def test_an_uncaught_exception_is_redacted_too() -> None:
    """The last words of a dying process go the same way."""
    stream = io.StringIO()
    logs.start(LogLevel.INFO, LogFormat.PLAIN, stream)

    fault = ValueError(f"bad token {TOKEN}")
    sys.excepthook(ValueError, fault, None)

    assert "ValueError: bad token […]" in stream.getvalue()


def test_a_line_that_cannot_be_written_is_told_by_its_place() -> None:
    """A slip in a log call neither raises nor prints its values."""
    stream = io.StringIO()
    logs.start(LogLevel.INFO, LogFormat.PLAIN, stream)

    logging.getLogger("bot").info("%d citizens", "李会计")

    assert "李会计" not in stream.getvalue()
    assert "that cannot be written" in stream.getvalue()
