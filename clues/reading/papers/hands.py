"""In whose hands is a paper at the end, by what is told after its name?

A paper is asked for, read aloud, shown on a phone, handed over, taken back. The turns of
:mod:`clues.reading.papers.grammar` read the clause that names it; here the clauses after it are
followed for as long as they can be of no other thing, and the last of these deeds holds.
"""

from collections.abc import Iterator
from enum import Enum, auto
from typing import Final, NamedTuple

from clues.reading.papers.names import NAMES
from clues.reading.papers.rows import Row
from clues.reading.papers.signs import SIGNS, spelt
from clues.regex import regex


class Holding(NamedTuple):
    """Whether a paper was shown or left in the end, told up to *end*.

    *sure*: a copy was left, it came into hands that are named, or it had been asked for; then even
    what is called no more than 文件 is what was given.
    """

    given: bool
    end: int
    sure: bool


class _Fate(Enum):
    """What one clause tells of the paper that was named before."""

    COPIED = auto()
    TO_OURS = auto()
    HANDED = auto()
    COMPLIED = auto()
    SEEN = auto()
    REFUSED = auto()
    NONE_HERE = auto()
    DENIED = auto()
    BACK = auto()
    GLIMPSED = auto()
    IDLE = auto()
    OTHER_DEED = auto()


_GOOD: Final = frozenset(
    {_Fate.COPIED, _Fate.TO_OURS, _Fate.HANDED, _Fate.COMPLIED, _Fate.SEEN},
)
_SURE: Final = frozenset({_Fate.COPIED, _Fate.TO_OURS})
# What the clause itself may say that names the paper.
_OF_ITSELF: Final = _GOOD | {_Fate.REFUSED, _Fate.BACK}
# An answer stands right after its question.
_ANSWERS: Final = frozenset({_Fate.DENIED, _Fate.COMPLIED})
# A badge is put away once it was seen.
_OF_NO_BADGE: Final = frozenset({_Fate.BACK, _Fate.GLIMPSED})

_LEAD: Final = (
    "[they adverb then second tail where]{0,9} (?:kind{0,2} piece)? [adverb they tail]{0,3}"
)
_TURNS: Final = {
    # 给了船东; 交了给当班的司机
    _Fate.TO_OURS: (
        "[they adverb then]{0,4} giving{1,2} [done tail]{0,2} me{1,2} tail{0,2} done?",
        "[they adverb then]{0,4} other? give done? other{1,3} tail me tail{0,2} done?",
    ),
    _Fate.COPIED: (
        # 留了一份在店里, 各给我方一份, 补了一份送上门
        (
            f"{_LEAD} giving{{1,3}} [me they to tail]{{0,2}} done? [me to]? kind{{0,2}} piece "
            "[give to me tail]{0,4} (?:kept|(?<=give) other{1,2})?"
        ),
        # 复印了一份给我
        f"{_LEAD} handle done? kind{{0,2}} piece give me",
        # 经我方签字后留存一份
        "[they adverb then me written other tail]{0,9} kept kind? piece",
        # 其中一份留给我方
        f"{_LEAD} (?<=piece) (?:giving{{1,2}} me|me adverb? (?:kept|get))",
        # 后来我们去要复印件也给了一份
        (
            "adverb{0,2} me [other tail]{0,2} ask [kind tail]{0,4} adverb giving{1,3} me? done? "
            "me? kind{0,2} piece"
        ),
    ),
    _Fate.HANDED: (
        # 结果给了, 才送来的
        f"{_LEAD} giving{{1,3}} [me to tail]{{0,3}} done [me giving tail]{{0,3}}",
        f"{_LEAD} (?:gave [tail me]{{0,2}}|give me done)",
        # 过了两天真收到了; 他们就放在桌上走了
        f"{_LEAD} get done|they [adverb then]{{1,4}} get",
        "they [adverb then]{0,2} kept [other written tail rebuffed done]{0,5}",
        # 后来到窗口才给打出来; 我见过; 一录像又有了
        "[^no ask say]{0,14} at_last [giving tail me done piece]{0,4}",
        "me [adverb other]{0,3} get aspect{0,2}",
        "[^no]{0,8} adverb have done",
    ),
    # 要票，给开
    _Fate.COMPLIED: ("they? adverb? give{1,2} tail?",),
    # 人家还真给瞧了; 逐个核对过
    _Fate.SEEN: (
        f"{_LEAD} (?:let_see|give [get look]) [done tail piece]{{0,3}} other{{0,3}}",
        f"{_LEAD} checked",
    ),
    _Fate.REFUSED: (
        # 没给; 原件没给
        (
            "[they adverb then say tail where]{0,8} (?:kind? piece|kind{1,2} (?=adverb? no))? "
            "adverb{0,2} no [adverb me to]{0,2} (?:giving{1,3}|let_see) [me tail to giving]{0,4} "
            "(?:kind? piece)?"
        ),
        # 一张也没有
        (
            "[they adverb then say tail where kept]{0,8} (?:kind? piece)? adverb{0,2} "
            "(?:none|unseen|no get) aspect{0,2}"
        ),
        # 盖章的没有
        "written tail adverb{0,2} (?:none|no giving{1,2} me?)",
        # 发我一份他不肯
        "[then adverb]{0,2} giving{1,2} me? kind? piece they? adverb? no giving?",
    ),
    # 我家没收到: who has none himself does not say that nobody has
    _Fate.NONE_HERE: (
        (
            "[adverb then]{0,2} me [me adverb then kept tail handle done]{0,6} (?:kind? piece)? "
            "adverb{0,2} (?:none|unseen|no get) aspect{0,2}"
        ),
    ),
    # 总得列个单子吧？没列
    _Fate.DENIED: ("no", "they? say? adverb? rebuffed"),
    # 签完他又拿走了
    _Fate.BACK: (
        (
            "(?:me adverb{0,2} no look tail)? "
            "[they me adverb then say tail look other give written get flashed done]{0,9} "
            "(?:kept_back|taken) aspect{0,3}"
        ),
    ),
    # 收费的说有，撕了一张给我
    _Fate.IDLE: ("[they adverb then]{0,4} say have aspect{0,2}",),
    _Fate.OTHER_DEED: (
        ".*[giving get taken kept_back handle kept no have let_see own_licence].*",
        ".*kind{2}.*",
    ),
}
_FATES: Final = {fate: spelt("|".join(turns)) for fate, turns in _TURNS.items()}
# 决定书在他手机上看的, 通知书仅口头宣读
_GLIMPSED: Final = regex(
    "[他她](?:们|们?自己)?的?(?:手机|屏幕|电脑)[^，。；]{0,6}[看瞧瞅睇拍念读]|看了?他?们?的?(?:屏幕|电脑)"
    "|口头宣读|[只仅][^，。；]{0,5}(?:宣读|念)"
)
_TO_CUSTOMERS: Final = regex("顾客|客人|客户|乘客|旅客|学生")

_CLAUSES: Final = spelt("[^stop question]+")
_QUESTION: Final = spelt("question")
_NAMED: Final = regex("[" + "".join(SIGNS[part] for part in NAMES) + "]")
_JOINED: Final = spelt("[and tail kind piece]{1,3}")
# What stands on it: 单子上写的是
_MARKED: Final = spelt("written (?!written)")
_UNSURE: Final = spelt("(?:no|ask|should|supposed|me say) [^stop]*$")
_WANTED: Final = spelt("(?<!they) ask [^stop no]{0,6}$")
_UNSHOWN: Final = spelt("no gave")
_UNSEEN: Final = spelt("no [gave let_see]")
_BADGES: Final = frozenset({SIGNS[part] for part in ("badge", "card", "nameplate")})
_NEAR: Final = 10
"""So many signs before a paper tell whether it was asked for."""
_FAR: Final = 3
"""So many clauses in which nothing happens to the paper are passed over."""
_TOGETHER: Final = 4
"""So many more papers may share what is told: 证件、票据、清单一样没有."""
_GAP: Final = 12
"""Where more characters are left out of a row, another thing is spoken of."""


def is_wanted(row: Row, at: int) -> bool:
    """Tell whether the paper at *at* is named because it was asked for, not by the officers."""
    return _WANTED.search(row.signs, max(0, at - _NEAR), at) is not None


def holding(row: Row, at: int, text: str, *, said: bool) -> Holding | None:
    """Return in whose hands the paper at *at* is in the end, None where that is not told.

    What its own clause tells is left to the rules where they *said* something of it.
    """
    held: Holding | None = None
    last = _first_fate(row, at, text) if said else _Fate.IDLE
    for fate, end in _told(row, at, text, own=not said and not _is_unsure(row, at)):
        if fate in _GOOD:
            held = Holding(given=True, end=end, sure=fate in _SURE or is_wanted(row, at))
            last = fate
        elif not _counts_for_nothing(fate, last, row.signs[at]):
            held = Holding(given=False, end=end, sure=is_wanted(row, at))
    return held


def _first_fate(row: Row, at: int, text: str) -> _Fate:
    """给了我爸，我没看到: what its own clause tells, which the rules have read."""
    return next((fate for fate, first, _ in _fates(row, at, text) if first), _Fate.IDLE)


def _is_unsure(row: Row, at: int) -> bool:
    return _UNSURE.search(row.signs, max(0, at - _NEAR), at) is not None


def _counts_for_nothing(fate: _Fate, last: _Fate, paper: str) -> bool:
    """给了船东，我手上没有: one of ours has it; 证件亮了，又收回去: it was shown."""
    kept = fate is _Fate.NONE_HERE and last is _Fate.TO_OURS
    return kept or (fate in _OF_NO_BADGE and paper in _BADGES)


def _told(row: Row, at: int, text: str, *, own: bool) -> Iterator[tuple[_Fate, int]]:
    """Yield what happens to the paper at *at* and where that is told, its *own* clause first."""
    idle = 0
    for fate, first, end in _fates(row, at, text):
        if first:
            if fate is _Fate.GLIMPSED or (own and fate in _OF_ITSELF):
                yield fate, end
        elif fate is _Fate.OTHER_DEED or (idle and fate in _ANSWERS):
            return
        elif fate is not _Fate.IDLE:
            yield fate, end
        elif (idle := idle + 1) > _FAR:
            return


def _fates(row: Row, at: int, text: str) -> Iterator[tuple[_Fate, bool, int]]:
    """Yield what each clause tells up to the next paper, whether it is the first, where it ends."""
    begun, last = _reach(row.signs, at)
    if _MARKED.match(row.signs, begun):
        return
    before, wanted, asked = row.ends[at], is_wanted(row, at), False
    for clause in _CLAUSES.finditer(row.signs, begun, last):
        start, end = row.starts[clause.start()], row.ends[clause.end() - 1]
        if start - before > _GAP:
            return
        before = end
        wanted = wanted or asked
        asked = _QUESTION.match(row.signs, clause.end()) is not None
        cut = clause.end() == last < len(row.signs)
        fate = _Fate.IDLE if cut or asked else _fate(clause[0])
        first = clause.start() == begun
        if first and _GLIMPSED.search(text, start, end):
            fate = _Fate.GLIMPSED
        elif _is_of_another(fate, text[start:end], wanted=wanted):
            fate = _Fate.OTHER_DEED
        if fate is _Fate.REFUSED and not wanted and _is_of_badge(row.signs[at], clause[0]):
            fate = _Fate.OTHER_DEED
        yield fate, first, end


def _is_of_another(fate: _Fate, clause: str, *, wanted: bool) -> bool:
    """给了客人: a paper of his own; 给, 没有的事 answers where something was asked."""
    customers = fate is _Fate.TO_OURS and _TO_CUSTOMERS.search(clause) is not None
    return customers or (fate in _ANSWERS and not wanted)


def _is_of_badge(paper: str, clause: str) -> bool:
    """票给了，没出示: what is not shown is the badge; 决定书写了，没给我看 is of the decision."""
    turn = _UNSEEN if paper == SIGNS["receipt"] else _UNSHOWN
    return paper not in _BADGES and turn.search(clause) is not None


def _reach(signs: str, at: int) -> tuple[int, int]:
    """Return where it is told on after the papers that are named at *at*, and the next paper."""
    begun, last = at + 1, _until(signs, at + 1)
    for _ in range(_TOGETHER):
        if last == begun or not _JOINED.fullmatch(signs, begun, last):
            break
        begun, last = last + 1, _until(signs, last + 1)
    return begun, last


def _until(signs: str, begun: int) -> int:
    named = _NAMED.search(signs, begun)
    return named.start() if named else len(signs)


def _fate(clause: str) -> _Fate:
    return next((fate for fate, turn in _FATES.items() if turn.fullmatch(clause)), _Fate.IDLE)
