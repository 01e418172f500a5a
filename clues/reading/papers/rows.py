"""Which words of papers does a story hold, and in what order?

A story becomes a row of signs, one for each word of :mod:`clues.reading.papers.words` and one
for each character that is in no such word, so that grammar is a pattern over a short row.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

from clues.reading.papers.alikes import AFTER_SHORT, GUARDS, SHORT
from clues.reading.papers.names import NAMES
from clues.reading.papers.signs import SIGNS
from clues.reading.papers.words import CLASSES, OTHER, WORDS
from clues.reading.words.swift import swift

NAMED: Final = frozenset(
    SIGNS[part]
    for part in (
        *NAMES,
        "unbadged",
        "ticketed",
        "gave",
        "nothing",
        "it_is_badge",
        "it_is_receipt",
        "it_is_notice",
    )
    if part != "own_licence"
)
_NEAR: Final = 36
# 个证, 有的人证都不带: the paper stands apart from what is before it.
_APART: Final = re.compile("个|人证[都也没]|费票[给没也都倒是]")
_COUNTS: Final = frozenset("一二两三四五六七八九十百千几何这那哪每各首头逐新多0123456789")
# 兜里票没给: no longer word ends in a paper after these.
_NO_HEAD: Final = frozenset("人个了里兜袋走掉光净完着去候后天哩嘛啊呢吧呀罚")
_BARE: Final = frozenset({"证", "票", "文件", "手续", *SHORT})


@dataclass(frozen=True, slots=True)
class Row:
    """Signs, and for each of them where its word begins and ends in the story."""

    signs: str
    starts: tuple[int, ...]
    ends: tuple[int, ...]


def row_of(text: str) -> Row | None:
    """Return the words of *text* that stand near a paper; None when there is none."""
    signs: list[str] = []
    starts: list[int] = []
    ends: list[int] = []
    for start, end in _near(text):
        for at, word, sign in _words(text, start, end):
            bound = (
                word in _BARE
                and (
                    # 卫生证, 股票: the end of a longer word that is not known.
                    (
                        signs[-1:] == [_OTHER]
                        and ends[-1] == at
                        and text[at - 1] not in _NO_HEAD
                        and not _APART.match(text, at - 1)
                    )
                    # 三十七条, 这条: a count of something else.
                    or (word in SHORT and text[max(0, at - 1) : at] in _COUNTS)
                )
            )
            signs.append(_OTHER if bound else sign)
            starts.append(at)
            ends.append(at + len(word))
        signs.append(_END)
        starts.append(end)
        ends.append(end)
    row = "".join(signs)
    return Row(row, tuple(starts), tuple(ends)) if not NAMED.isdisjoint(row) else None


def _near(text: str) -> Iterator[tuple[int, int]]:
    """Yield the stretches of *text* that hold a sign of a paper, each once."""
    begun, last = 0, -1
    for sign in _SIGNS.finditer(text):
        start, end = max(0, sign.start() - _NEAR), min(len(text), sign.end() + _NEAR)
        if last < 0:
            begun = start
        elif start > last:
            yield begun, last
            begun = start
        last = end
    if last >= 0:
        yield begun, last


def _words(text: str, start: int, end: int) -> Iterator[tuple[int, str, str]]:
    """Yield where each word begins, the longest word there, and its sign."""
    at = start
    while at < end:
        word = first = text[at]
        sign = _SIMPLE.get(first, "")
        for size in _SIZES.get(text[at : at + 2], ()) or _ALONE.get(first, ()):
            longer = text[at : at + size]
            met = _SIGN_OF.get(longer)
            if met and _is_word(longer, text, at):
                word, sign = longer, met
                break
        if sign or first.isalpha():
            yield at, word, sign or _OTHER
        elif first == " " and _PARTED.match(text, at - 1):
            yield at, word, _PAUSE
        at += len(word)


def _is_word(word: str, text: str, at: int) -> bool:
    guard = _GUARDS.get(word)
    return guard is None or guard.match(text, at + len(word)) is not None


_OTHER: Final = SIGNS[OTHER]
_PAUSE: Final = SIGNS["pause"]
# Who types a blank for a comma.
_PARTED: Final = re.compile("[\u4e00-\u9fff0-9] +[\u4e00-\u9fff]")
_END: Final = SIGNS["end"]
_SIGN_OF: Final = {word: SIGNS[part] for word, part in {**WORDS, **SHORT}.items()}
_GUARDS: Final = {
    **{word: re.compile(guard) for word, guard in GUARDS.items()},
    **dict.fromkeys(SHORT, re.compile(AFTER_SHORT)),
    # 没人亮过证 has its object beside it.
    **dict.fromkeys(CLASSES["undone"].split(), re.compile("[过了]?(?:[，。！!；;：:]|$)")),
}
_SIMPLE: Final = {
    word: sign for word, sign in _SIGN_OF.items() if len(word) == 1 and word not in _GUARDS
}
# 票 is only a word before what does not go on with it.
_ALONE: Final = {word: (1,) for word in _GUARDS if len(word) == 1}


def _sizes() -> dict[str, tuple[int, ...]]:
    """Return how long the words are that begin with two characters, the longest first."""
    found: dict[str, set[int]] = {}
    for word in _SIGN_OF:
        if len(word) > 1:
            found.setdefault(word[:2], {*_ALONE.get(word[0], ())}).add(len(word))
    return {head: tuple(sorted(sizes, reverse=True)) for head, sizes in found.items()}


_SIZES: Final = _sizes()
_SIGNS: Final = swift(
    "身分|留一份|送达决|下达决|[没未不]给[个我]?结果|没出结果|个告知|亮本|[啥么哪][也都拨]?[不没][亮]|亮过?本|[给留写开过]一?个?字|结论|[验测查]结果|打印纸|a4|条头|[证票单条据书续录牌纸令函份字贴]|文件|文书|公告|公文|通知|派司|本本|写下来|副本|留底|复印件|任何[东文]|个[字啥]|决定|回执|收执|出示|[测验定检]报告|告示|布告|通告|检查表|登记表|[馈查录]表|东西给|点东西|个什么|光说不|只说不|[啥么毛屁鬼影乜咩嘢][都也][没不冇]|[没无]凭|冇嘢畀"
)
