"""Do we and an implementation in another language lock and unlock each other's messages?"""

import json
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bot.channels.wechat import cipher
from bot.channels.wechat.settings import read_key

OTHER = Path(__file__).with_name("envelope.mjs")
WORD = "abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG"
APP, TOKEN = "wx0123456789abcdef", "madeuptoken"
# Nothing, every length of padding, four-byte signs, the longest answer.
MESSAGES = ["", *("罚" * n for n in range(1, 34)), "😀🏞️", "a" * 31, "<xml>]]></xml>", "经过" * 1000]


@pytest.fixture
def other(missing: Callable[[str], None]) -> Callable[[list[dict[str, Any]]], list[dict[str, str]]]:
    """Give the other implementation: a list of questions, a list of answers."""
    node = shutil.which("node")
    if node is None:
        missing("no node: the other envelope cannot be asked")

    def ask(questions: list[dict[str, Any]]) -> list[dict[str, str]]:
        said = subprocess.run(
            [str(node), str(OTHER)],
            input="".join(json.dumps(each) + "\n" for each in questions),
            capture_output=True,
            text=True,
            check=True,
            timeout=60,
        )
        return [json.loads(line) for line in said.stdout.splitlines()]

    return ask


def test_what_the_other_locks_we_unlock(
    other: Callable[[list[dict[str, Any]]], list[dict[str, str]]],
) -> None:
    """Word by word, and the signatures agree."""
    key = read_key(WORD)
    assert key is not None
    asked = [{"key": WORD, "app": APP, "token": TOKEN, "message": each} for each in MESSAGES]
    locked = other(asked)

    assert MESSAGES == [cipher.unlock(key, each["locked"], app_id=APP).decode() for each in locked]
    assert [each["signature"] for each in locked] == [
        cipher.signature(TOKEN, "1", "2", each["locked"]).decode() for each in locked
    ]


def test_what_we_lock_the_other_unlocks(
    other: Callable[[list[dict[str, Any]]], list[dict[str, str]]],
) -> None:
    """Word by word, with our AppID behind it."""
    key = read_key(WORD)
    assert key is not None
    locked = [
        cipher.lock(key, each.encode(), app_id=APP, salt=bytes(range(16))) for each in MESSAGES
    ]
    told = other([{"key": WORD, "token": TOKEN, "locked": each} for each in locked])

    assert MESSAGES == [each["message"] for each in told]
    assert {APP} == {each["app"] for each in told}
