"""How does a small program stand in for the one that reads letters?

It speaks the same lines. What it does with each picture is its first argument, one word a
picture; the last word goes on. Its second argument is a file in which it notes that it began.
"""

import json
import os
import sys
import time
from pathlib import Path
from typing import Any

CORNERS = [[10, 10], [90, 10], [90, 30], [10, 30]]
PAGE = ("行政处罚决定书", "罚款人民币3000元", "2026年11月18日")


def lines(*words: str) -> list[Any]:
    """Return *words* as lines below each other."""
    return [[each, [[x, y + 40 * at] for x, y in CORNERS]] for at, each in enumerate(words)]


def main(acts: list[str], notes: Path) -> None:
    """Answer what comes."""
    with notes.open("a", encoding="utf-8") as file:
        file.write(f"{os.getpid()}\n")
    if acts == ["absent"]:
        _say({"fault": "ModuleNotFoundError"})
        return
    if acts == ["mute"]:
        time.sleep(60)
    _say({"ready": True, "weak": []})
    while head := sys.stdin.buffer.readline():
        sides = json.loads(head)
        sys.stdin.buffer.read(sides["width"] * sides["height"] * 3)
        _act(acts.pop(0) if len(acts) > 1 else acts[0])


SAYS: dict[str, Any] = {
    "page": {"lines": lines(*PAGE)},
    "scene": {"lines": lines("柳河大桥", "限速60")},
    "number": {"lines": lines(*PAGE, "身份证号：110101199003077512")},
    "many": {"lines": lines(*["字" * 300] * 500)},
    "fault": {"fault": "MemoryError"},
}


def _act(act: str) -> None:
    match act:
        case "slow":
            time.sleep(60)
        case "dies":
            os._exit(3)
        case "nonsense" | "endless":
            sys.stdout.buffer.write(b"[1, 2\n" if act == "nonsense" else b"x" * 3_000_000)
            sys.stdout.buffer.flush()
        case _:
            _say(SAYS[act] if act in SAYS else {"lines": json.loads(act)})


def _say(told: dict[str, Any]) -> None:
    sys.stdout.buffer.write(json.dumps(told).encode() + b"\n")
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    main(json.loads(sys.argv[1]), Path(sys.argv[2]))
