"""Which command do words mean, and what of them is it given?

A command stands alone, or before what it can take: 进度 and a code, 语言 and a language. A word
before a story is the beginning of the story.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from clues import codes
from clues.reading.slots import Name
from clues.regex import regex
from clues.understood import Understood
from desk.turn import REPORT
from handlers.dialog.book import Command, Here
from handlers.dialog.recognise import plain
from handlers.dialog.understanding import read_words
from handlers.phrases.endings import takes_back, wants_it_gone
from handlers.phrases.openers import behind_opener, is_opener
from handlers.phrases.sayings import IDLE
from handlers.phrases.wishes import BESIDE, wish
from handlers.phrases.worries import beside_worries

GREET: Final = "greet"
_TOLD_FROM: Final = 8
"""Chinese characters from which on words tell something, though no fact is read from them."""
_TOLD_FROM_LATIN: Final = 20


def meant(here: Here, words: str) -> tuple[str, str] | None:
    """Return the command that *words* are, with what it is given of them; None when they are none.

    A transfer code is a command, wherever it is typed and whatever stands around it.
    """
    if codes.looks_like(words) == "transfer":
        return "move", words
    if (found := _spelt(here, words)) is not None:
        return found
    if here.talk.staff is None:
        return _wished(here, words)
    # What staff write into a form is for a reporter.
    return (GREET, "") if here.talk.frame is None and is_opener(words) else None


def _wished(here: Here, words: str) -> tuple[str, str] | None:
    """Return the command that does what a reporter says or asks in words of his own."""
    if is_opener(words):
        return GREET, ""
    rest = behind_opener(words)
    if rest != words and (found := _spelt(here, rest)) is not None:
        return found
    wished = wish(rest) or _gone(here, rest)
    if wished is None:
        return _worry(rest)
    drafting = any(frame.flow == REPORT for frame in here.talk.frames)
    if wished in BESIDE and not drafting:
        return None
    if wished == "resume" and not (drafting or here.talk.shelf):  # 我又来了, who left nothing here
        return GREET, ""
    if here.talk.frame is not None and (wished in IDLE or _takes_a_clue_back(here, wished, rest)):
        return None
    name, _, given = wished.partition(" ")
    return name, given


def _gone(here: Here, words: str) -> str | None:
    """Return what gives it up, where words wish that; of a line being changed they may be said."""
    editing = here.talk.frame is not None and here.talk.frame.editing
    return "drop" if not editing and wants_it_gone(words) else None


def _takes_a_clue_back(here: Here, wished: str, words: str) -> bool:
    """Say whether 不告了 is said of a clue that is spoken of: what stands open hears it itself."""
    drafting = any(frame.flow == REPORT for frame in here.talk.frames)
    return wished == "drop" and not drafting and takes_back(words)


def _worry(words: str) -> tuple[str, str] | None:
    """Return who sees it as the answer to a fear that stands alone, or behind an opener."""
    beside = beside_worries(words)
    alone = beside != words and (not beside or is_opener(beside) or _NOTHING_YET.fullmatch(beside))
    return ("worry", "") if alone else None


_NOTHING_YET: Final = regex(
    "(?:我|俺)?(?:想|要|有)?(?:举报|反映|投诉|说|告)(?:一下)?(?:一个|个)?(?:人|单位|领导|事|事情|问题|情况)?"
)


def pasted(here: Here) -> tuple[str, str] | None:
    """Return the receipt code or clue number a reporter sent, and what else he wrote; else None.

    A number is one when it stands alone and looks like nothing else.
    """
    words = here.inbound.words.strip()
    if here.talk.staff is not None and not _reports_himself(here):
        return None
    if (code := codes.receipt_in(words)) is not None:
        return code, _OF_A_RECEIPT.sub("", words.replace(code, "，", 1)).strip(_MARKS)
    if here.talk.staff is not None:
        return None
    alone = _NUMBERED.sub("", words).strip(_MARKS)
    if codes.looks_like(alone) != "number" or alone.replace("-", "").isdigit():
        return None
    sure = codes.read_number(alone) is not None
    return (alone, "") if sure or here.talk.frame is None else None


def _reports_himself(here: Here) -> bool:
    """Say whether a member of the staff is asked as a reporter now, and not by a form."""
    frame = here.talk.frame
    return frame is not None and not here.book.flows[frame.flow].staff


_MARKS: Final = " \n\t，,。.:：;；!！“”\"'（）()"
_NUMBERED: Final = regex(
    "^(?:我的|查|查询|查一下|看看|这个|线索|举报|是|的)*(?:编号|单号|号码?|线索)?(?:是|为)?(?=[:：\\s0-9A-Za-z])|"
    "^(?:clue )?(?:number|no\\.?)(?= |:)",
    re.IGNORECASE,
)
_OF_A_RECEIPT: Final = regex("(?s)^.*(?:已登记|线索编号|clue number|registered).*$", re.IGNORECASE)
"""The whole message a code came in tells nothing beside it."""


def unslashed(here: Here) -> Here:
    """Return the message as its story alone, where one stands behind a command with a slash."""
    words = here.inbound.words.strip()
    head, rest = _cut(words)
    found = _called(here, head) if words.startswith("/") else None
    if found is None or found.staff or not rest or _takes(here, found, head, rest):
        return here
    read = read_words(here.house, rest, here.now)
    return saying(here, rest, read) if tells(rest, read) else here


def saying(here: Here, words: str, read: Understood | None = None) -> Here:
    """Return the message as if it said *words* alone."""
    read = read or read_words(here.house, words, here.now)
    inbound = replace(here.inbound, words=words, understood=read)
    return replace(here, inbound=inbound)


def tells(words: str, read: Understood) -> bool:
    """Say whether *words* tell something: a fact, a danger, or more than a word or two."""
    if has_facts(read):
        return True
    shortest = _TOLD_FROM_LATIN if words.isascii() else _TOLD_FROM
    return len(words.strip()) >= shortest


def has_facts(read: Understood) -> bool:
    """Say whether a fact or a danger was read; what words are about is none."""
    return read.danger is not None or any(slot.name is not Name.CATEGORY for slot in read.reading)


def _spelt(here: Here, words: str) -> tuple[str, str] | None:
    """Return the command whose word *words* are or begin with."""
    for head, rest in _ways(words):
        found = _called(here, head)
        if found is None:
            continue
        if not rest or _takes(here, found, head, rest):
            return found.name, rest
        if head.startswith("/") or found.takes or found.takes_links:
            read = read_words(here.house, rest, here.now)
            return None if tells(rest, read) else (found.name, "")
    return None


def _ways(words: str) -> Iterator[tuple[str, str]]:
    yield words, ""
    yield _cut(words)


def _cut(words: str) -> tuple[str, str]:
    head, *rest = words.split(maxsplit=1) or [""]
    return head, rest[0].strip() if rest else ""


def _called(here: Here, word: str) -> Command | None:
    name = here.book.spoken.get(plain(word.removeprefix("/")))
    found = here.book.commands[name] if name else None
    return None if found and found.staff and here.talk.staff is None else found


def _takes(here: Here, found: Command, head: str, rest: str) -> bool:
    if found.takes_links:
        return head.startswith("/") and found.fits(here, rest)
    return found.takes and found.fits(here, rest)
