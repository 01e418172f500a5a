"""Which words of papers does a story hold, and in what order?

A story becomes a row of signs, one for each word of :mod:`clues.reading.papers.words` and one
for each character that is in no such word, so that grammar is a pattern over a short row.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import compress
from typing import Final

from clues.reading.papers.alikes import AFTER_SHORT, GUARDS, SHORT
from clues.reading.papers.names import NAMES
from clues.reading.papers.signs import SIGNS
from clues.reading.papers.words import CLASSES, OTHER, WORDS
from clues.reading.words.lexicon import twos
from clues.reading.words.sparing import Sparing
from clues.reading.words.swift import swift
from clues.regex import regex

NAMED: Final = frozenset(
    SIGNS[part]
    for part in (
        *NAMES,
        "unbadged",
        "unshown",
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
_APART: Final = regex("个|人证[都也没]|费票[给没也都倒是]")
_COUNTS: Final = frozenset("一二两三四五六七八九十百千几何这那哪每各首头逐新多0123456789")
# 兜里票没给: no longer word ends in a paper after these.
_NO_HEAD: Final = frozenset("边次回趟人个了里兜袋走掉光净完着去候后天哩嘛啊呢吧呀罚")
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
    longer: dict[int, int] = {}
    for start, end in _near(text):
        read = _read(text, start, end, longer)
        signs += filter(None, read)
        signs.append(_END)
        starts += compress(range(start, end), read)
        starts.append(end)
        longer[end] = end
    row = "".join(signs)
    if NAMED.isdisjoint(row):
        return None
    return Row(row, tuple(starts), tuple(map(longer.get, starts, map((1).__add__, starts))))


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


def _read(text: str, start: int, end: int, longer: dict[int, int]) -> list[str]:
    """Return for each character the sign of the longest word that begins there, "" for none.

    Where words of several characters end is put down in *longer*.
    """
    characters = [*text[start:end]]
    signs = [*map(_SIGNS_ALONE.__getitem__, characters)]
    # Most characters are told alone: a word is looked for only where a longer one may begin.
    begun = map(_SIZES.get, (*twos(text)[start:end], ""), map(_ALONE.get, characters))
    free, before = start, ""
    for at, sizes in enumerate(begun, start):
        if sizes is None or at < free or not (word := _longest(text, at, sizes)):
            continue
        here = at - start
        if at > free:
            before = signs[here - 1]
        before = _OTHER if _is_bound(word, text, at, before) else _SIGN_OF[word]
        signs[here : here + len(word)] = [before, *[""] * (len(word) - 1)]
        longer[at] = free = at + len(word)
    return signs[: end - start]


def _longest(text: str, at: int, sizes: Iterable[int]) -> str:
    """Return the first of the words of these *sizes* that stands at *at*, "" for none."""
    for size in sizes:
        word = text[at : at + size]
        if word in _SIGN_OF and _is_word(word, text, at):
            return word
    return ""


def _is_bound(word: str, text: str, at: int, before: str) -> bool:
    """Whether *word* is no paper but the end of something else; *before* is the sign before it."""
    if word not in _BARE:
        return False
    # 卫生证, 股票: the end of a longer word that is not known.
    if before == _OTHER and text[at - 1] not in _NO_HEAD and not _APART.match(text, at - 1):
        return True
    # 关于制止重复检查的函: what he writes himself.
    if word == "函" and text[at - 1 : at] == "的":
        return True
    # 三十七条, 这条: a count of something else.
    return word in SHORT and text[max(0, at - 1) : at] in _COUNTS


def _is_word(word: str, text: str, at: int) -> bool:
    guard = _GUARDS.get(word)
    return guard is None or guard.match(text, at + len(word)) is not None


_OTHER: Final = SIGNS[OTHER]
_END: Final = SIGNS["end"]
# Who types a blank for a comma.
_BLANK: Final = " "
_PARTED: Final = regex("(?<=[\u4e00-\u9fff0-9] ) *[\u4e00-\u9fff]")
_SIGN_OF: Final = {
    **{word: SIGNS[part] for word, part in {**WORDS, **SHORT}.items()},
    _BLANK: SIGNS["pause"],
}
_GUARDS: Final = {
    **{word: regex(guard) for word, guard in GUARDS.items()},
    **dict.fromkeys(SHORT, regex(AFTER_SHORT)),
    _BLANK: _PARTED,
    # 没人亮过证 has its object beside it.
    **dict.fromkeys(CLASSES["undone"].split(), regex("[过了]?(?:[，。！!；;：:]|$)")),
}
_SIMPLE: Final = {
    word: sign for word, sign in _SIGN_OF.items() if len(word) == 1 and word not in _GUARDS
}


class _SignsAlone(dict[str, str]):
    """The sign of every character, "" of a mark; what was met once is kept."""

    def __missing__(self, character: str) -> str:
        sign = self[character] = _OTHER if character.isalpha() else ""
        return sign


_SIGNS_ALONE: Final = _SignsAlone(_SIMPLE)
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
_SIGNS: Final = Sparing(
    swift(
        "[证警工]号|[罚改]告知|执法本|胸卡|整改意见|介绍信|几页|[啥么]子[也都][没不冇]|个啥|写个[数名字啥什]|[啥么一半]个?字|没字|身分|留一份|送达决|下达决|[没未不]给[个我]?结果|没出结果|个告知|亮本|[啥么哪][也都拨]?[不没][亮]|亮过?本|[给留写开过]一?个?字|结论|[验测查]结果|打印纸|a4|条头|[证票单条据书续录牌纸令函份字贴]|文件|文书|公告|公文|通知|派司|本本|写下来|副本|留底|复印件|任何[东文]|个[字啥]|决定|回执|收执|出示|[测验定检]报告|告示|布告|通告|检查表|登记表|[馈查录]表|东西给|点东西|个什么|光说不|只说不|[啥么毛屁鬼影乜咩嘢][都也][没不冇]|[没无]凭|冇嘢畀"
    )
)
