"""Can an event that was set aside be handed in exactly as it came?"""

from dataclasses import replace
from datetime import UTC, datetime
from typing import Any, cast

from hypothesis import given, settings
from hypothesis import strategies as some

from clues import codes
from clues.speech import FileKind, FileRef, Inbound, Place, Sign, StoredFile
from desk.kept_event import pack_event, unpack_event

TEXT = some.text(max_size=20).filter(lambda words: codes.looks_like(words) != "receipt")
MAYBE = some.none() | TEXT
FILES = some.builds(
    FileRef,
    kind=some.sampled_from(FileKind),
    ref=TEXT,
    name=TEXT,
    size=some.none() | some.integers(0, 10**9),
    album=MAYBE,
    stored=some.none() | some.builds(StoredFile, key_id=TEXT, blob=TEXT, sha256=TEXT),
)
EVENTS = some.builds(
    Inbound,
    source=TEXT,
    event=TEXT,
    channel=TEXT,
    address=TEXT,
    lookup=some.binary(max_size=32),
    at=some.datetimes(timezones=some.just(UTC)),
    words=TEXT,
    choice=MAYBE,
    screen=MAYBE,
    files=some.lists(FILES, max_size=3).map(tuple),
    place=some.none() | some.builds(Place, some.floats(-90, 90), some.floats(-180, 180)),
    sign=some.none() | some.sampled_from(Sign),
    language=MAYBE,
    facts=some.dictionaries(TEXT, TEXT, max_size=3),
)


@given(inbound=EVENTS, raw=some.binary(max_size=40))
@settings(max_examples=60, deadline=None)
def test_an_event_comes_back_as_it_was(inbound: Inbound, raw: bytes) -> None:
    """Whatever a channel understood survives the quarantine."""
    assert inbound == unpack_event(pack_event(inbound, raw))


def test_what_was_understood_is_understood_anew() -> None:
    """A reading holds values no text has a form for, and belongs to the release that made it."""
    said = Inbound(
        source="web",
        event="e",
        channel="web",
        address="a",
        lookup=b"",
        at=datetime(2026, 11, 19, tzinfo=UTC),
        words="收了二百元",
    )
    read = replace(said, understood=cast("Any", object()))

    assert said == unpack_event(pack_event(read))


def test_a_receipt_code_is_not_kept_in_quarantine() -> None:
    """The code is written down nowhere, and so not in what was received either."""
    code = codes.new_receipt(lambda size: bytes(range(size)))
    said = Inbound(
        source="web",
        event="e",
        channel="web",
        address="a",
        lookup=b"",
        at=datetime(2026, 11, 19, tzinfo=UTC),
        words=f"/status {code}",
        facts={"subject": code},
    )

    assert code.encode() not in pack_event(said, f"raw {code}".encode())
