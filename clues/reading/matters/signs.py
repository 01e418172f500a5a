"""Where may a story pass on to another matter, and how plainly does it say so?

一是…二是…, 1、2、, ①②, 首先…其次… count; 另外还有一件事 says it outright; 另外, 对了, a new line
only may; and where another office comes with a day of its own nothing need be said.
"""

import re
from collections.abc import Iterable, Iterator
from enum import IntEnum
from typing import Final, NamedTuple

from clues.reading.words.folding import Folded
from clues.regex import regex

_MOST: Final = 12


class Announced(IntEnum):
    """How plainly another matter is announced, from not at all to outright."""

    NOT = 0
    HINTED = 1
    COUNTED = 2
    OUTRIGHT = 3


class Cut(NamedTuple):
    """A sign in the folded text: what it announces begins at *end*."""

    start: int
    end: int
    announced: Announced


_BEFORE: Final = r"(?:^|(?<=[。；;：:，,！!？?\n\s)）”\"]))"
_COMMA: Final = r"(?:[，,：:、]|就?是[，：:]?)?"
_ENGLISH: Final = r"(?:^|(?<=[.;:!?,\n] )|(?<=\n))(?:and )?"

_THING: Final = "(?:事情?|问题|情况)"
_TELL: Final = "(?:反映|说|举报|投诉|讲|告|检举)"
_DAYS: Final = r"[昨前今去上大][一-龥]|\d{1,2}[月号日]"
# Each row counts in its own way; group 1 is the number, or its word.
_COUNTS: Final[tuple[re.Pattern[str], ...]] = tuple(
    map(
        re.compile,
        (
            rf"{_BEFORE}(?:第|其)?([一二三四五六])是[，：:]?",
            rf"{_BEFORE}其([一二三四五六])(?:[，、：:]|是)?",
            (
                rf"{_BEFORE}第([一二三四五六])(?:[件桩宗条](?:事情?)?|个{_THING}?|[点项]|"
                rf"(?=[，、：:是]|{_DAYS})){_COMMA}"
            ),
            rf"{_BEFORE}(?:事情?|事件|问题|情况|举报|投诉|反映)([一二三四五六1-6])[，、：:]",
            r"(?<![一-龥\d十百])([一二三四五六])[、．.](?![一二三四五六七八九])",
            r"(?<![\d第])([1-6])、(?!\d{1,2}[、号日月])",
            r"(?<![\d.k+-])([1-6])[.．](?!\d)",
            rf"{_BEFORE}([1-6])。",  # so 1. before Chinese is levelled
            r"(?<!\d)\(?([1-6一二三四五六])\)[、.．]?",
            r"(?<![a-z])([a-f])[、．]",
        ),
    )
)
_NUMBERS: Final = {
    sign: at for row in ("一二三四五六", "123456", "abcdef") for at, sign in enumerate(row, 1)
}
# One journey, one place after the other: 第一次在李庄…，第二次在赵庄…; 在马家桥…，在杨家桥又被….
_ROUNDS: Final = regex(rf"{_BEFORE}(?:其中|我)?(?:第([一二三四五六])|头一?)[次回趟]{_COMMA}")
_NEXT_PLACE: Final = regex(
    rf"{_BEFORE}(?=(?:[又再]|另一?[次回趟]|还有一[次回趟])在|在[^，。；：\n]{{1,12}}?[又再]被)"
)
_CIRCLED: Final = "①②③④⑤⑥⑦⑧⑨"
# Pairs of words: the first opens, one of the others follows.
_PAIRS: Final[tuple[tuple[str, str], ...]] = (
    (
        rf"{_BEFORE}(?:首先|先是)(?:是)?[，：:]?(?:我要?(?:说|反映|举报))?",
        rf"{_BEFORE}(?:其次|再次|再者|然后是|最后|再是|后是)(?:是|再说)?[，：:]?",
    ),
    (
        (
            rf"{_BEFORE}(?:我|咱|俺)?先(?:说|讲|反映|举报|投诉)(?!明|好|了|清|是你|实话)(?:一下|"
            r"一?[个件](?:事情?|问题)?)?[：:，]?"
        ),
        (
            rf"{_BEFORE}(?:我|咱|俺)?(?:再|最后)(?:来|要)?(?:说(?!了)|讲|反映|举报|投诉)(?:一下|"
            r"一?[个件](?:事情?|问题)?)?[：:，]?"
        ),
    ),
    (
        rf"{_BEFORE}(?:头|有|第)?一[件个桩](?:事情?|问题)?{_COMMA}",
        rf"{_BEFORE}(?:还有|再有|又)?(?:另外?|再|还有)?(?:有|的)?一[件个桩](?:事情?|问题)?{_COMMA}",
    ),
    (
        rf"{_ENGLISH}(?:first(?:ly| of all)?|one(?: is)?|to begin with)(?:[,:]|(?<=is)) ?",
        rf"{_ENGLISH}(?:second(?:ly)?|third(?:ly)?|next|two|the other(?: is)?)(?:[,:]|(?<=is)) ?",
    ),
)
_PAIRED: Final = tuple((regex(first), regex(later)) for first, later in _PAIRS)

_SAID: Final = regex(
    rf"{_BEFORE}(?:另外|此外|还有|同时|顺便|对了|哦对了)?[，]?(?:我|我们|俺)?"
    rf"(?:再|还|顺便|也想|也要|同时|要|想|另外|就是)*{_TELL}?(?:一下)?"
    rf"(?:另外?|还有|再有|别的|又)*(?:的|有)?一?[件桩]?(?:另外|别的|其他)?(?:的)?"
    rf"(?:第二件|第二个|另一[件个桩]|还有[件个桩]|[件桩]|一[个件桩]){_THING}{_COMMA}。?|"
    rf"{_BEFORE}第二[件个桩]{_THING}?(?:[，：:]|就?是[，：:]?)|"
    rf"{_BEFORE}[跟和与]?(?:[这那][个件]?|刚才的?|上面的?|前面的?)?(?:不是|是另外?)同?一(?:回|码|件|个)事[，：:。]|"
    rf"{_BEFORE}(?:我)?(?:还|再){_TELL}一[个件](?:{_THING}|别的|其他的?|另外的)?[，：:]|"
    rf"{_BEFORE}(?:另外|此外|还有|同时|顺便|对了)[，]?(?:我|我们|俺)?(?:还|也|再|同时)?"
    rf"(?:要|想)?再?(?:举报|投诉|反映|检举|控告)(?:一下)?(?!了|过|无|没)[，：:]?|"
    rf"{_BEFORE}(?:我|我们|俺)?(?:同时|顺便)?(?:还|也)(?:要|想|得)再?(?:举报|投诉|反映|检举|"
    r"控告|说|讲)(?:说|讲)?(?:一下|一?[个件](?:事情?)?|另?一件(?:事情?))?[，：:。]?|"
    rf"{_ENGLISH}(?:another|(?:a |the )?second|the other|one more|a different) "
    r"(?:matter|thing|problem|issue|case|complaint)(?: is(?: that)?)?[:,]? ?|"
    rf"{_ENGLISH}(?:also,? )?i(?: also)? (?:want|would like|wish) to (?:report|complain about) "
)
_HINTED: Final = regex(
    rf"{_BEFORE}(?:另外|此外|另|还有(?!人|没有|两|三|几|个)|再就是|再一个|再一点|再有|再者|"
    r"再来|除此之外|除此以外|"
    r"除了(?:这个|这些|这件(?:事)?|这事|上面(?:这个|说的)?)(?:之?外|以外)?|(?:哦|噢|啊)?对了|"
    r"(?:哦|噢)[，]?还有|顺[便带](?:再)?(?:说|提|讲|问)?(?:一?下|一句)?|"
    r"补充(?:一下|一点|一[件个])|不光(?:是)?(?:这个|他们|这些)|不止(?:这个|这些))(?:就是|"
    r"还有)?[，：:]?|"
    r" {0,3}\n\s*(?:[-*·>] {0,3})?|"
    rf"{_ENGLISH}(?:also|besides|in addition|moreover|furthermore|additionally|by the way|"
    r"on top of that|apart from (?:this|that)|separately|meanwhile),? "
)
# 要求：1、退款 2、道歉 are wishes; a list of papers is one, too.
_NO_DEEDS: Final = regex(
    "(?:要求|诉求|请求|希望|建议|证据|附件|材料|如下|清单|目录|依据|理由|疑问|问题是|想问|请问|"
    "想知道)"
    "(?:有|是|如下|包括)?[：:，]?\n?$"
)


def cuts(folded: Folded) -> list[Cut]:
    """Return every sign of a folded story in its order, none within another, at most a dozen."""
    found = (*_counted(folded), *_outright(folded.text))
    met = sorted(
        (_whole(folded.text, cut) for cut in found), key=lambda cut: (cut[0], -cut.announced)
    )
    kept: list[Cut] = []
    for cut in met:
        last = kept[-1] if kept else None
        if last is None or cut.start >= last.end:
            kept.append(cut)
        elif cut.announced > last.announced:
            kept[-1] = Cut(last.start, max(last.end, cut.end), cut.announced)
    return kept[:_MOST]


def _whole(text: str, cut: Cut) -> Cut:
    """Return the sign with the blanks behind it."""
    return cut._replace(end=len(text) - len(text[cut.end :].lstrip(" ")))


def _outright(text: str) -> Iterator[Cut]:
    rounds = _rising((_NUMBERS[met[1] or "一"], met.span()) for met in _ROUNDS.finditer(text))
    yield from (Cut(*span, Announced.HINTED) for span in (rounds if len(rounds) > 1 else ()))
    hints = ((each, Announced.HINTED) for each in (_HINTED, _NEXT_PLACE))
    for pattern, sign in ((_SAID, Announced.OUTRIGHT), *hints):
        yield from (Cut(*met.span(), sign) for met in pattern.finditer(text) if met.end())


def _counted(folded: Folded) -> Iterator[Cut]:
    for spans in (*_numbered(folded.text), _circled(folded), *_paired(folded.text)):
        if len(spans) > 1 and not _lists_no_deeds(folded.text, spans[0][0]):
            yield from (Cut(start, end, Announced.COUNTED) for start, end in spans)


def _lists_no_deeds(text: str, at: int) -> bool:
    return _NO_DEEDS.search(text, max(0, at - 10), at) is not None


def _numbered(text: str) -> Iterator[list[tuple[int, int]]]:
    for pattern in _COUNTS:
        yield _rising((_NUMBERS[met[1]], met.span()) for met in pattern.finditer(text))


def _circled(folded: Folded) -> list[tuple[int, int]]:
    """① is levelled to a mark: it is looked for where it stood."""
    if not any(sign in folded.original for sign in _CIRCLED):
        return []
    return _rising(
        (_CIRCLED.index(sign) + 1, (at, at + 1))
        for at, sign in enumerate(folded.original[stood] for stood in folded.origin)
        if sign in _CIRCLED
    )


def _rising(met: Iterator[tuple[int, tuple[int, int]]]) -> list[tuple[int, int]]:
    """Return where 1, 2, 3 … stand, each the first after the one before."""
    spans: list[tuple[int, int]] = []
    for number, span in met:
        if number == len(spans) + 1:
            spans.append(span)
    return spans


def _paired(text: str) -> Iterator[list[tuple[int, int]]]:
    for first, later in _PAIRED:
        opening = first.search(text)
        if opening is not None:
            yield [
                opening.span(),
                *(met.span() for met in later.finditer(text, opening.end())),
            ]


_CLAUSE: Final = "，。；：:！？!?;\n"
_ENDS: Final = "。；！？!?;\n"


def unsaid(text: str, offices: Iterable[int]) -> list[Cut]:
    """Return where the clauses begin in which *offices* stand, each with the day told before it."""
    begun, last = set(), 0
    for at in sorted(offices):
        begun.add(_clause(text, at, last))
        last = at
    return [Cut(begin, begin, Announced.NOT) for begin in sorted(begun) if begin]


def _clause(text: str, at: int, last: int) -> int:
    """Return where what the office at *at* did begins: at its clause, or at the day before it.

    上个月，税务所…; 昨天我跑货到柳河，路政…: of a sentence that begins with its day, and names no
    office but this one (the *last* before it stands at an earlier place).
    """
    begin = _begin(text, at)
    before = _begin(text, begin - 1) if begin else 0
    alone = text[before : begin - 1] if begin else ""
    if _DAY_ALONE.fullmatch(alone):
        return before
    sentence = _begin(text, at, _ENDS)
    dated = last < sentence and _DATED.match(text, sentence, begin) is not None
    return sentence if dated and DAY.search(text, begin, at) is None else begin


def _begin(text: str, at: int, ends: str = _CLAUSE) -> int:
    while at > 0 and text[at - 1] not in ends and not text.startswith(". ", at - 2):
        at -= 1
    return at


_NUMBER: Final = "[一二两三四五六七八九十\\d]{1,3}"
_WEEKDAY: Final = "(?:mon|tues|wednes|thurs|fri|satur|sun)day"
_MONTH: Final = (
    "(?:january|february|march|april|may|june|july|august|september|october|november|december)"
)
DAY: Final = regex(
    r"(?:今|昨|琴|寻|噚|㖊|大?前)[天日早晚夜](?!起)|(?:上|这|本|前)(?:上|一|个|一个)?(?:周|星期|礼拜|"
    rf"月)(?:[一二三四五六日天末底初]|(?<=月){_NUMBER}[号日])?|"
    rf"(?:去|前|今)年(?:{_NUMBER}月(?:{_NUMBER}[号日])?)?|"
    rf"\d{{4}}年(?:{_NUMBER}月)?(?:{_NUMBER}[号日])?|"
    rf"{_NUMBER}月(?:份|{_NUMBER}[号日]?|底|初|中旬)?|{_NUMBER}[号日](?!线|楼|桥|门|店|公路|"
    r"国道|机|车|院|厂|码头|摊)|(?:周|星期|礼拜)[一二三四五六日天]|"
    r"(?:春节|过年|端午|中秋|国庆|五一|元旦|清明|年初|年底|开春|秋收)|前(?:几|两|些|段)[天日时]|"
    rf"(?:{_NUMBER}|好?几|半)个?(?:天|周|星期|礼拜|月|年)(?:以|之)?前|月(?:初|中旬?|底|末)|"
    r"(?<![\d/])\d{1,2}/\d{1,2}(?![\d/])|"
    rf"\b(?:yesterday|today|last (?:week|month|year|spring|summer|autumn|fall|winter|{_WEEKDAY})|"
    r"(?:two|three|a few|several) (?:days|weeks|months) ago|"
    rf"(?:on|in|since) (?:{_WEEKDAY}|(?:\d{{1,2}} )?{_MONTH}(?: \d{{1,2}})?))"
)
_DAY_ALONE: Final = regex(rf"(?:就在|在|到了?)?(?:{DAY.pattern}).{{0,4}}")
_DATED: Final = regex(rf"(?:就在|在|到了?|然后|后来)?(?:{DAY.pattern})")
