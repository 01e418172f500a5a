"""Is every key the code says defined, and every defined key said somewhere?"""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from locales import DEFAULT, Catalogue

ROOT = Path(__file__).parents[2]
FLOORS = ("bot", "scheduler", "handlers", "desk")
TALKS = ("handlers/citizen", "handlers/staff", "scheduler", "bot/channels/telegram")
SAYING = {"Words", "say"}
KEY = re.compile(r"[a-z][a-z0-9_]*(?:-[a-z0-9_]+)*(?:\.[A-Za-z0-9_-]+)?")
IN_TEMPLATE = re.compile(r"\bsay\(\s*'([a-z][\w.-]*)'\s*[,)]")

# Texts of rooms that are not built yet, each by its whole name, under the room they wait for.
RESERVED = {
    "story first: a story is read, what was understood is shown, what is missing is asked": (
        "choice-two report-others report-story-short report-hour-ask report-money-role "
    ),
    "questions about single facts, once staff can choose them": (
        "report-officers-ask field-receipt field-contact"
    ),
    "a code is not a number": "status-code-only",
    "cleaned working copies, virus checks and the facts inside a file": (
        "file-checked push-files privacy-face"
    ),
    "WeChat: what is told of leaving, and the consent to be notified": (
        "burn-wechat flood-busy receipt-notify-on consent-notify-ask"
    ),
    "two offices in one channel": "bot-which",
    "a draft or a status that changes the channel": (
        "status-link-ask status-linked status-unlinked"
    ),
    "a draft's last days": "push-draft",
    "a date that tells day by day how it was counted": "deadline-how",
    "composed in locales.dates from a style and a year": "date-day-year date-desk-year",
    "the copied code is checked, and nothing new is told as such": (
        "receipt-check-ask receipt-check-ok receipt-check-wrong status-quiet"
    ),
    "what a receipt adds for sealed matters": "receipt-sealed",
    "questions of staff: reminder, change, refusal, answer after closing": (
        "question-changed question-declined question-remind "
        "question-write push-question-end desk-ask-gone desk-ask-open"
    ),
    "the later part of a clue's course: reply, pause, extension, supervision, late": (
        "news-extended news-paused news-replied news-supervised news-working "
        "desk-reply-ask desk-reply-done desk-supervise-ask "
        "desk-supervise-done"
    ),
    "after closing: call back, rating, disagreement, how the reporter fares": (
        "callback-ask rating-ask rating-done rating-why dispute-ask dispute-done dispute-used "
        "checkin-ask checkin-linked checkin-optin checkin-push push-callback push-checkin "
        "push-rating desk-reopen-card desk-follow-up-ask desk-follow-up-done desk-close-done-fix"
    ),
    "policies on anonymity, and a mode that is changed later": (
        "identity-change-ask identity-done identity-policy-lead identity-policy-refuse "
        "identity-policy-told"
    ),
    "identities opened by two persons": (
        "desk-identity-ask desk-identity-no desk-identity-none desk-identity-open "
        "desk-identity-second desk-identity-self push-identity"
    ),
    "the consent ledger": "consent-withdrawn",
    "own data, erasure and retention by class": (
        "help-card mydata-card mydata-file forget-ask forget-done forget-hold forget-sure "
        "push-forgotten push-retention privacy-kept"
    ),
    "duplicates and merging": (
        "desk-card-alike desk-merge-ask desk-merge-card desk-merge-done desk-merge-undone"
    ),
    "the queue: search, filters by value, what waits for this person": (
        "desk-home-waiting field-source"
    ),
    "the card: its journal, and how the reader's unit stands to it": (
        "desk-journal desk-journal-line relation"
    ),
    "handing over, and a claim that ran out": (
        "desk-handover-ask desk-handover-done desk-claim-freed"
    ),
    "closing: accountability, exemption, the checklist": (
        "desk-close-account desk-close-check desk-close-exempt"
    ),
    "routing: masked words are looked at first": ("desk-route-mask"),
    "staff in groups": "desk-anonymous desk-group-private",
    "invitations by staff themselves, the second factor, revocation told": (
        "staff-already staff-invite staff-otp staff-otp-wrong push-login"
    ),
    "digests and the ladder of reminders": (
        "digest-person digest-unit ladder-remind ladder-urge push-ops push-staff-digest "
        "push-staff-report"
    ),
    "the desk as a page, intake that has ended, the demonstration": (
        "page-desk page-desk-expired page-desk-signin page-case page-closed page-training "
        "desk-card-training"
    ),
}
WAITING = frozenset(key for keys in RESERVED.values() for key in keys.split())


def test_every_key_the_code_says_is_defined() -> None:
    """A key with a slip would be read by a citizen as it stands."""
    missing = sorted({(where, key) for where, key in _said() if key not in _keys()})

    assert [] == missing


def test_every_defined_key_is_said_or_kept_for_a_reason() -> None:
    """A text nobody says is either taken out or stands in RESERVED with its reason."""
    if not all(any((ROOT / floor).glob("*.py")) for floor in TALKS):
        pytest.skip("the conversations are not written yet")
    messages = {key.partition(".")[0] for key in _keys()} - _referred_to() - WAITING

    assert [] == [key for key in sorted(messages) if not _is_mentioned(key)]


def test_a_text_that_waits_is_there_and_is_not_said_yet() -> None:
    """A reason goes when its text goes, and when its text comes into use."""
    defined = {key.partition(".")[0] for key in _keys()}

    assert set() == WAITING - defined
    assert [] == [key for key in sorted(WAITING) if _is_mentioned(key)]


@cache
def _keys() -> frozenset[str]:
    return frozenset(Catalogue().variables(DEFAULT))


@cache
def _mentioned() -> tuple[frozenset[str], frozenset[str]]:
    """Return what stands in the sources as a key, and as the start of one composed on the spot."""
    source = "\n".join(text for _, text in _sources())
    whole = re.findall(r"['\"]([\w-]+)(?=['\".])", source)
    starts = re.findall(r"['\"]([\w-]+-)(?:\{(?!\{)|['\"]\s*~)", source)
    return frozenset(whole), frozenset(starts)


def _is_mentioned(key: str) -> bool:
    whole, begun = _mentioned()
    parts = key.split("-")
    starts = {"-".join(parts[:count]) + "-" for count in range(1, len(parts))}
    return key in whole or not starts.isdisjoint(begun)


def _referred_to() -> set[str]:
    """Return the messages that other messages are made of."""
    texts = (path.read_text("utf-8") for path in (ROOT / "locales" / DEFAULT).glob("*.ftl"))
    return {key for text in texts for key in re.findall(r"\{ ([a-z][a-z-]+) \}", text)}


def _sources() -> Iterator[tuple[str, str]]:
    for floor in (*FLOORS, "clues", "locales"):
        for path in sorted((ROOT / floor).rglob("*")):
            if path.suffix in {".py", ".html", ".js"} and "static" not in path.parts:
                yield str(path.relative_to(ROOT)), path.read_text("utf-8")


def _said() -> Iterator[tuple[str, str]]:
    for where, text in _sources():
        if where.endswith(".html"):
            yield from ((where, key) for key in IN_TEMPLATE.findall(text))
        elif where.endswith(".py"):
            yield from ((where, key) for key in _said_in(ast.parse(text)))


def _said_in(tree: ast.AST) -> Iterator[str]:
    """Return the literal keys of Words("…") and say(…, "…") calls."""
    for call in (node for node in ast.walk(tree) if isinstance(node, ast.Call)):
        name = call.func.attr if isinstance(call.func, ast.Attribute) else ""
        if isinstance(call.func, ast.Name):
            name = call.func.id
        if name in SAYING:
            yield from _first_key(call.args[:2])


def _first_key(arguments: list[ast.expr]) -> Iterator[str]:
    for argument in arguments:
        if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
            if KEY.fullmatch(argument.value):
                yield argument.value
            return
