"""Were papers shown, was a receipt given, was a notice given: yes, no, or not said?

The rules of :mod:`clues.reading.paper_grammar` are read over the row of a story's words. What
a slip is, the matter tells: for money it is a receipt, for things taken away a notice.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from clues.reading.lexicon import MOST
from clues.reading.paper_grammar import RULES, Rule
from clues.reading.paper_rows import Row, row_of
from clues.reading.papers_english import in_english


class Paper(StrEnum):
    """The three things that are asked about papers; each is yes, no, or not said."""

    SHOWN = "papers_shown"
    RECEIPT = "receipt_given"
    NOTICE = "notice_given"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What was said about one kind of paper, and the words that said it.

    *weak*: it was refused or put off when asked for, which a later deed outweighs.
    """

    paper: Paper
    given: bool
    start: int
    end: int
    weak: bool = False


_KIND: Final = {
    **dict.fromkeys("BCWIun0", Paper.SHOWN),
    "R": Paper.RECEIPT,
    **dict.fromkeys("NTLD", Paper.NOTICE),
}
# Letters of papers; n and 0 stand for an identity that was not made known.
_PAPERS: Final = frozenset("BCWRNSETLIuDn0")
_BY_MATTER: Final = frozenset("SE")
# Of these only the want is said: everybody has 手续, a plate on the breast proves nothing.
_ONLY_MISSED: Final = frozenset("LWE")
_MONEY: Final = re.compile(
    "罚|[0-9一二两三四五六七八九十百千万几]块|元(?![旦宵])|钱|费|缴|交[了纳过]|[百千万](?=[，。,；]|$)|收[了咗我]?[0-9一二两三四五六七八九十]|押金|扫码|转账"
)
_TAKEN: Final = re.compile(
    "扣|拖走|拖车|拉走|拉起走|收走|搬走|搬起走|没收|抬走|拿走|抱走|查封|封条|贴了?封|封了|停工|停产|停业|关门|关停|拆|冻结|取走|开走"
    "|牵走|抢走|提走|运走|端走|推走|掀|带走|拎走|卸到|装走|拿了去|弄走|整走|全收了|[把将][^，。]{1,14}[收拉拖搬封拿锁装]|收我的|收了?我[^钱一二两三四五六七八九十百千万几0-9，。]{2,6}(?=[，。也他])|锁[了哈上]|关我|贴了|整改|登记保存|抽样|检查|搬空"
)


def papers(text: str) -> tuple[Finding, ...]:
    """Return what is said about each kind of paper; what contradicts itself is not said."""
    found: dict[Paper, list[Finding]] = {}
    for each in (*_in_chinese(text), *_in_english(text)):
        found.setdefault(each.paper, []).append(each)
    settled = map(_settled, found.values())
    return tuple(each for each in settled if each is not None)


def _settled(said: Sequence[Finding]) -> Finding | None:
    """Return what holds of one kind of paper."""
    sure = [each for each in said if not each.weak] or said
    return sure[0] if len({each.given for each in sure}) == 1 else None


def _in_chinese(text: str) -> Iterator[Finding]:
    row = row_of(text)
    if row is None:
        return
    taken: set[int] = set()
    for rule in RULES:
        for met in rule.pattern.finditer(row.letters):
            for at in range(*met.span("g")):
                if at in taken or row.letters[at] not in _PAPERS or len(taken) > MOST:
                    continue
                taken.add(at)
                given = bool(rule.given)
                for paper in _meant(row, at, text, rule):
                    yield Finding(
                        paper=paper,
                        given=given,
                        start=row.starts[met.start()],
                        end=row.ends[met.end() - 1],
                        weak=rule.weak or (given and row.letters[at] == "S"),
                    )


def _meant(row: Row, at: int, text: str, rule: Rule) -> tuple[Paper, ...]:
    """Return what the word at *at* is in this matter, nothing when the rule is silent."""
    letter, given = row.letters[at], rule.given
    if given is None or (given and letter in _ONLY_MISSED) or (rule.weak and letter == "L"):
        return ()
    if rule.only and not rule.only.search(text[row.starts[at] : row.ends[at]]):
        return ()
    if letter not in _BY_MATTER:
        return (_KIND[letter],)
    money, taken, fined = _matter(text, row.starts[at])
    if letter == "E":
        return (Paper.NOTICE, Paper.RECEIPT) if money > taken and not given else (Paper.NOTICE,)
    if given and fined and text.startswith(("单", "两张单", "张单"), row.starts[at]):
        return (Paper.NOTICE,)
    # Nothing of the matter was said: 条 is what one gets for money, 单子 for things.
    slip = text[row.starts[at] : row.ends[at]] != "单子"
    return (Paper.RECEIPT if money > taken or (money == taken and slip) else Paper.NOTICE,)


def _matter(text: str, at: int) -> tuple[int, int, bool]:
    """Return where money, and where things taken, were last spoken of, and whether of a fine.

    A slip for money is a receipt, one for things taken away is a notice.
    """
    before = text[max(0, at - 100) : at]
    money = max((met.end() for met in _MONEY.finditer(before)), default=0)
    things = max((met.end() for met in _TAKEN.finditer(before)), default=0)
    return money, things, "罚" in text[max(0, at - 60) : at + 20]


def _in_english(text: str) -> Iterator[Finding]:
    for each in in_english(text):
        yield Finding(paper=Paper(each.kind), given=each.given, start=each.start, end=each.end)
