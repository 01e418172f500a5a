"""Is anybody in danger, so that safety is spoken of first?

Words decide, unless they are denied; what a story only fears or forbids is no danger.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import chain
from typing import Final

from clues.reading.dangers import detained, english, harms, smashing, violence
from clues.reading.dangers.people import WHO
from clues.reading.words.folding import Folded, fold
from clues.regex import regex


class Peril(StrEnum):
    """What kind of danger a story tells of."""

    VIOLENCE = "violence"
    DETAINED = "detained"
    INJURY = "injury"
    FIRE = "fire"
    SMASHING = "smashing"
    DESPAIR = "despair"


@dataclass(frozen=True, slots=True, kw_only=True)
class Danger:
    """A danger and the words that tell of it; *text* is ``story[start:end]``.

    *now*: it is said to go on at this moment, as smashing always is.
    """

    peril: Peril
    text: str
    start: int
    end: int
    now: bool = False


# What may be said of anybody is looked for apart from what is said behind a person.
_CHINESE: Final = {
    Peril.DESPAIR: (harms.DESPAIR, ()),
    Peril.VIOLENCE: ((*violence.VIOLENCE, *violence.THREATS), violence.VIOLENCE_OF_HIM),
    Peril.DETAINED: (detained.DETAINED, detained.DETAINED_OF_HIM),
    Peril.INJURY: (harms.INJURY, harms.INJURY_OF_HIM),
    Peril.FIRE: (harms.FIRE, ()),
    Peril.SMASHING: (smashing.SMASHING, ()),
}
_ENGLISH: Final = {
    Peril.DESPAIR: english.DESPAIR,
    Peril.VIOLENCE: english.VIOLENCE,
    Peril.DETAINED: english.DETAINED,
    Peril.INJURY: english.INJURY,
    Peril.FIRE: english.FIRE,
    Peril.SMASHING: smashing.IN_ENGLISH,
}


# Rows that begin by looking around would keep the others from being found by their first sign.
_LOOKS_ROUND: Final = ("(?<", "(?=", "^", r"\b")


def _any(rows: Sequence[str]) -> Iterator[re.Pattern[str]]:
    """Return what finds any of *rows*, as few patterns as search quickly."""
    round_ = [row for row in rows if row.startswith(_LOOKS_ROUND)]
    plain = [row for row in rows if not row.startswith(_LOOKS_ROUND)]
    return (regex("|".join(some)) for some in (plain, round_) if some)


def _chinese(peril: Peril) -> tuple[re.Pattern[str], ...]:
    anybody, person = _CHINESE[peril]
    of_him = [f"{WHO}(?:{'|'.join(person)})"] if person else []
    return (*_any(anybody), *map(re.compile, of_him))


_LETTERS: Final = regex("[a-z]{3}")
_IN_CHINESE: Final = {peril: _chinese(peril) for peril in _CHINESE}
"""Despair first: in this order they are told."""
_IN_ENGLISH: Final = {peril: tuple(_any(rows)) for peril, rows in _ENGLISH.items()}
_DENIED: Final = regex(
    r"(?:没|没有|没人|未|并未|不|不是|不会|无人|从没|从来没|别|不要|禁止|"
    r"不许|不准|冇|唔系|唔好|唔会|防止|避免|以免|免得|严禁|幸好没|差点|no one|nobody|not|"
    r"never|didn'?t|was not)(?:人|谁|有人|再|敢|被|受|出现|发生|到|having|"
    r"was|been|got)?[\s]?$"
)
# 他们现在又冲进来拿刀了: not what is over.
_NOW: Final = regex(
    "现在|正在|这会儿?|眼下|此刻|还在|又(?:来|冲|在)|又回来|马上(?:来|就)|快来|快点来|"
    "而家|依家|宜家|家下|家阵|(?:喺|仲喺)度|又[走冲返翻]?嚟|[打揍踢推]紧|快啲嚟|"
    r"right now|at this moment|\b(?:are|is) (?:\w+ing)\b|(?:they'?re|he'?s) \w+ing\b"
)
# 他们在打我爸，救命: who calls for help calls now, unless he tells of a day that is over.
_CRIES: Final = regex(
    "救命(?![药钱稻恩])|快?救救?[我俺咱]|来人啊|(?<![当实])在(?:打|揍|踢|围着?打|砸)(?![工电算卡印折交听])|"
    "流(?:了)?(?:好多|很多|不少|一地|满脸|一脸)的?血|血(?:止不住|一直流)|"
    r"\bhelp (?:me|us|him|her)\b"
)
# 昨天又来砸店了: a loss by now.
_IS_OVER: Final = regex(
    r"[昨前]天|昨[晚夜]|[琴寻噚㖊][日晚]|前[晚夜]|上(?:周|个?星期|个?礼拜|个?月|次|回)|去年|那[天晚次时]|当时|之前|以前|"
    r"[\d一二三四五六七八九十][号日]|\b(?:yesterday|last|ago)\b"
)
# 以为着火了, 要是打人: not what is; but 要是敢举报就弄死我 is a threat.
_SUPPOSED: Final = regex(
    "(?:以为|万一|(?:要是|如果|假如)(?![^，。]{0,4}就)|会不会|怕|惊|担心)[^，。]{0,5}$|真$"
)
# 打人的事没有
_DENIED_BEHIND: Final = regex("(?:的事|这事|倒)*(?:没有|没发生|倒没|不至于|谈不上)")
_SUBJECT: Final = regex(
    r"(?:灭火器|消防|防火|火灾隐患|隐患|演练|培训|检查|预案|证|保险|工伤|报告|"
    r"设备|责任书|险|fire (?:department|inspect|brigade|service|"
    r"extinguisher))"
)
# 不交钱不让走: a car that is held is no captive.
_FOR_MONEY: Final = regex(
    r"(?:不交|不给|不拿|没交|交了|给了|交完|不买|不签|不掏|没给|拿不出)[^。]{0,10}$|(?:车|货|船|东西)[^，。]{0,4}$"
)


def dangers(text: str) -> tuple[Danger, ...]:
    """Return the dangers a story tells of, each kind once, despair first."""
    return tuple(_found(fold(text)))


def _found(folded: Folded) -> Iterator[Danger]:
    english_too = _LETTERS.search(folded.text) is not None
    for peril, words in _IN_CHINESE.items():
        patterns = (*words, *_IN_ENGLISH[peril]) if english_too else words
        met = next((met for met in _every(patterns, folded.text) if _meant(met, peril)), None)
        if met is not None:
            start, end = folded.place(*met.span())
            yield Danger(
                peril=peril,
                text=folded.original[start:end],
                start=start,
                end=end,
                now=peril is Peril.SMASHING or _goes_on(folded.text, met),
            )


def _every(patterns: Sequence[re.Pattern[str]], text: str) -> Iterator[re.Match[str]]:
    return chain.from_iterable(pattern.finditer(text) for pattern in patterns)


def _goes_on(text: str, met: re.Match[str]) -> bool:
    begun, behind = _sentence_of(text, met), met.end() + 8
    if _NOW.search(text, begun, behind) is not None:
        return True
    cries = _CRIES.search(text, begun, behind) is not None
    return cries and _IS_OVER.search(text, begun, behind) is None


def _sentence_of(text: str, met: re.Match[str]) -> int:
    return 1 + max((text.rfind(sign, 0, met.start()) for sign in "。！？!?\n"), default=-1)


def _meant(met: re.Match[str], peril: Peril) -> bool:
    text = met.string
    before, after = text[max(0, met.start() - 12) : met.start()], text[met.end() : met.end() + 6]
    if any(each.search(before) for each in (_DENIED, _SUPPOSED)) or _DENIED_BEHIND.match(after):
        return False
    if peril is Peril.FIRE and (_SUBJECT.match(after) or before.endswith(("防", "消防"))):
        return False
    if peril is Peril.SMASHING and _IS_OVER.search(text, _sentence_of(text, met), met.end()):
        return False
    if peril is Peril.INJURY and after.startswith(("保险", "险", "鉴定标准")):
        return False
    return not (peril is Peril.DETAINED and _FOR_MONEY.search(before))
