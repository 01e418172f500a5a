"""Is every key the code says defined, and every defined key said somewhere?"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from locales import DEFAULT, Catalogue

ROOT = Path(__file__).parents[2]
FLOORS = ("bot", "scheduler", "handlers", "desk")
TALKS = ("handlers/citizen", "handlers/staff", "scheduler", "bot/channels/telegram")
KEYS = frozenset(Catalogue().variables(DEFAULT))

SAYING = {"Words", "say"}
KEY = re.compile(r"[a-z][a-z0-9_]*(?:-[a-z0-9_]+)*(?:\.[A-Za-z0-9_-]+)?")
IN_TEMPLATE = re.compile(r"\bsay\(\s*'([a-z][\w.-]*)'\s*[,)]")

# Texts of rooms that are not built yet, and why they wait here: by the start of their names.
RESERVED = {
    "report-card": "story first: the card of what was understood",
    "report-category-ask": "story first: the three best readings",
    "report-changed": "story first: a line corrected by a sentence",
    "report-split-ask": "story first: two matters in one story",
    "report-place-vague": "story first: a place that cannot be found",
    "report-time-unclear": "story first: a time that cannot be read",
    "report-time-future": "story first: a time that has not come",
    "report-story-short": "story first: a story of a few characters",
    "report-hour-ask": "story first: the hour after the day",
    "report-time-two": "story first: two times in one story",
    "report-money-role": "story first: paid or asked",
    "report-officers-ask": "questions that staff ask later",
    "report-plate-ask": "questions that staff ask later",
    "report-doc-ask": "questions that staff ask later",
    "report-others": "duplicates above the threshold",
    "receipt-": "parts of the receipt by channel and mode: check of the copy, sealed referral",
    "date-": "composed in locales.dates",
    "line-of-card-quoted": "story first: the person's own words beside a value",
    "welcome-poster": "poster scenes with a place",
    "help-card": "one of the two, by whether 核验 is on",
    "move-": "drafts that change the channel",
    "draft-": "drafts: the day before they end, the way back",
    "deadline-": "the arithmetic of a date, line by line",
    "status-": "linking, quiet cards and codes in other channels",
    "question-": "late, withdrawn and changed questions",
    "number-foreign": "numbers of other systems",
    "bot-which": "two offices, two bots",
    "burn-wechat": "WeChat",
    "news-extended": "extensions",
    "news-paused": "pauses",
    "news-replied": "the reply of a unit before closing",
    "news-supervised": "supervision",
    "news-working": "the last known step",
    "news-overdue": "a promise that was not kept",
    "outcome-": "follow-up of rectification; answers to questions and praise",
    "rating-": "rating",
    "dispute-": "looking again",
    "callback-ask": "calling back",
    "checkin-": "retaliation follow-up",
    "push-": "events of a later issue",
    "identity-": "policies on anonymity, change of mode",
    "phone-": "contact",
    "idcard-refuse": "masking in stories",
    "bankcard-refuse": "masking in stories",
    "consent-": "consent ledger",
    "child-ask": "consent ledger",
    "privacy-": "retention by class, WeChat",
    "mydata-": "own data",
    "forget-": "erasure",
    "file-": "checks and facts of files; channels that cannot fetch",
    "voice-": "channels that cannot fetch",
    "kind-": "kinds of message by channel",
    "edit-": "edited messages by channel",
    "story-long": "story first",
    "place-point": "a location as a value",
    "count": "files by kind",
    "scope-": "matters that belong elsewhere",
    "danger-": "words of danger",
    "calm-": "insults and spam",
    "flood-": "limits of a channel",
    "slow-answer": "WeChat",
    "error-": "keys named by clues.errors",
    "page-desk": "the desk as a page",
    "page-case": "the desk as a page",
    "page-enter": "one-time links as a page",
    "page-closed": "intake that has ended",
    "page-training": "the demonstration",
    "web-": "the chat page in words; the page has its own for most of them",
    "desk-identity-": "opening an identity",
    "desk-merge-": "merging",
    "desk-handover-": "handing over",
    "desk-filter": "filters of the queue",
    "desk-find-": "search",
    "desk-reply-": "the reply of a unit before closing",
    "desk-supervise-": "supervision",
    "desk-follow-up-": "follow-up calls",
    "desk-close-account": "accountability at closing",
    "desk-close-exempt": "exemption at closing",
    "desk-close-check": "the checklist at closing",
    "desk-close-done-fix": "rectification after closing",
    "desk-route-mask": "masked words before routing",
    "desk-ask-": "questions that must not be asked, taken back, or cannot arrive",
    "desk-undo-": "the undo minute",
    "desk-anonymous": "staff in groups",
    "desk-group-": "staff in groups",
    "desk-card-": "lines of the card that only some clues have",
    "desk-home-": "lines of the head, by what there is to count",
    "desk-claim-": "a lock that ran out",
    "desk-reopen-card": "a reporter who disagrees",
    "desk-unit-unknown": "units by words",
    "desk-mark": "signs of a row",
    "desk-left": "named by the days left",
    "desk-due": "named by the days left",
    "desk-state-name-": "named by clues.lifecycle",
    "action-": "named by clues.lifecycle",
    "state-": "named by clues.lifecycle",
    "role": "named by clues.permissions",
    "relation": "named by clues.permissions",
    "milestone": "named by clues.deadlines",
    "event": "named by the course of a clue",
    "staff-": "second factor, revocation",
    "digest-": "digests",
    "ladder-": "the ladder of reminders",
    "value-": "values of a card",
    "field-": "names of the lines of a card",
    "channel-": "names of channels",
    "command": "menus of a channel",
}


def test_every_key_the_code_says_is_defined() -> None:
    """A key with a slip would be read by a citizen as it stands."""
    missing = sorted({(where, key) for where, key in _said() if key not in KEYS})

    assert [] == missing


def test_every_defined_key_is_said_or_kept_for_a_reason() -> None:
    """A text nobody says is either taken out or stands in RESERVED with its reason."""
    if not all(any((ROOT / floor).glob("*.py")) for floor in TALKS):
        pytest.skip("the conversations are not written yet")
    source = "\n".join(text for _, text in _sources())
    kept = tuple(RESERVED)
    messages = {key.partition(".")[0] for key in KEYS} - _referred_to()
    idle = [
        key for key in sorted(messages) if not key.startswith(kept) and not _mentioned(key, source)
    ]

    assert [] == idle


def test_every_reason_is_about_a_key_there_is() -> None:
    """A reason left behind by a text that went is taken out with it."""
    assert [] == [start for start in RESERVED if not any(key.startswith(start) for key in KEYS)]


def _mentioned(key: str, source: str) -> bool:
    """Say whether *key*, or the start of it in a composed key, stands in the sources."""
    parts = key.split("-")
    starts = ["-".join(parts[:count]) + "-" for count in range(1, len(parts))]
    return bool(re.search(rf"['\"]{re.escape(key)}['\".]", source)) or any(
        re.search(rf"['\"]{re.escape(start)}(?:['\"{{]|\s*~)", source) for start in starts
    )


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
