"""How is an event kept that could not be handled, so that it can be handed in once more?

What the channel understood is kept beside what it received: the first is handed in, the
second is for whoever looks for the fault.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, fields, replace
from datetime import datetime
from typing import Any

from clues import codes
from clues.speech import FileKind, FileRef, Inbound, Place, Sign, StoredFile


def pack_event(inbound: Inbound, raw: bytes = b"") -> bytes:
    """Return the event as bytes to seal; :func:`unpack_event` gives an equal one back.

    What was understood of its words is left out: it is understood anew, by the release that
    hands it in.
    """
    words, facts = without_code(inbound.words), _without_codes(inbound.facts)
    told = asdict(replace(inbound, understood=None)) | {
        "lookup": inbound.lookup.hex(),
        "at": inbound.at.isoformat(),
        "words": words,
        "facts": facts,
    }
    coded = words != inbound.words or facts != inbound.facts
    received = "" if coded else raw.decode("utf-8", "replace")
    return json.dumps({"inbound": told, "raw": received}).encode()


def without_code(words: str) -> str:
    """Return *words* with a receipt or transfer code masked: it is written down nowhere."""
    for typed in (words, words.strip().partition(" ")[2]):
        if codes.looks_like(typed) in ("receipt", "transfer"):
            return words.replace(typed, "••••")
    code = codes.receipt_in(words)
    return words.replace(code, "••••") if code else words


def _without_codes(facts: Mapping[str, str]) -> dict[str, str]:
    return {name: without_code(told) for name, told in facts.items()}


def unpack_event(kept: bytes) -> Inbound:
    """Return the event that was packed; what another release wrote beside it is passed over."""
    written: dict[str, Any] = json.loads(kept)["inbound"]
    told = {field.name: written[field.name] for field in fields(Inbound) if field.name in written}
    place, sign = told["place"], told["sign"]
    return replace(
        Inbound(**told),
        lookup=bytes.fromhex(told["lookup"]),
        at=datetime.fromisoformat(told["at"]),
        files=tuple(_file(each) for each in told["files"]),
        place=None if place is None else Place(**place),
        sign=None if sign is None else Sign(sign),
    )


def _file(told: dict[str, Any]) -> FileRef:
    stored = told["stored"]
    return FileRef(
        **{
            **told,
            "kind": FileKind(told["kind"]),
            "stored": None if stored is None else StoredFile(**stored),
        }
    )
