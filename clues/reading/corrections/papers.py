"""How should the line of papers read, where a correction names it: 证件改成出示了?"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import Final

from clues.reading.corrections.changes import Change
from clues.reading.papers.papers import papers
from clues.reading.slots import Name, Reading, Slot
from clues.reading.words.folding import fold
from clues.regex import regex

_PAPERS: Final[Mapping[str, tuple[Name, ...]]] = {
    "both": (Name.PAPERS_SHOWN, Name.RECEIPT_GIVEN),
    "shown": (Name.PAPERS_SHOWN,),
    "receipt": (Name.RECEIPT_GIVEN,),
    "notice": (Name.NOTICE_GIVEN,),
}
_CALLED: Final = (
    "(?P<both>证件票据|证件和?票据?)|(?P<shown>执法证件?|工作证|证件|证)|"
    "(?P<receipt>票据|收据|发票|罚单|票)|(?P<notice>检查通知书?|通知书)"
)
_CHANGED: Final = (
    "(?:这|那)?(?:一?[行栏项条个])?(?:应该|其实)?(?:改成|改为|改到|换成|应该?是|应为|写成|[是为:])"
)
_NO: Final = "(?P<no>(?:都|全)?(?:没有?|未|无|不)(?:出示|给看|给|亮|拿|开|看到?|见到?)?(?:过)?)"
_YES: Final = "(?:都|全)?(?:有|出示|给|给看|亮|拿|开|补|补开|看|见)(?:了|过|到)*"
_HAN: Final = regex(
    f'(?:把|将)?(?:{_CALLED}){_CHANGED}[“"「]?(?:{_NO}|{_YES})(?:我们?|的|了|吧|啊)*[”"」]?'
)
_ENGLISH: Final = regex(
    r"(?:change )?(?:the )?(?:(?P<shown>id|badge|papers)|(?P<receipt>receipt|ticket)|"
    r"(?P<notice>notice))(?: line)? (?:to|is|was|should be) "
    r"(?P<no>(?:none|no|not|never)(?: (?:shown|given|issued))?)?(?:yes|shown|given|issued)?"
)
_WRONG: Final = "(?:记|说|写|弄|搞|讲)错了?"
# 票的事我记错了，是给了的
_RECALLED: Final = regex(
    f"(?:{_CALLED})(?:这|那)?(?:的事情?|这事|一?[行栏项条]|方面|的话)?是?我?(?:刚才|刚刚|前面|上面)?"
    f"{_WRONG}[，,。；; ]*"
    f"(?:其实|应该|后来|他们?|当时)*(?:是)?(?:{_NO}|{_YES})(?:我们?|的|了|吧|啊)*(?=[，,。；;!！]|$)"
)
_HE: Final = "(?:他们?|其实|后来|当时|是)*"
_SO: Final = "(?:我们?|的|了|吧|啊)*(?=[，,。；;!！]|$)"
# 票其实给了; 票那句不对，他给了
_AFTER_ALL: Final = regex(
    f"(?:{_CALLED})(?:(?:这|那)?(?:一?[行栏项条句个]|句?话)?(?:不对|有误)[，,。；; ]*{_HE}|"
    f"(?:他们?|是)?(?:其实|后来还是|当时)[是都也]?)(?:{_NO}|{_YES}){_SO}"
)
# 别写没票，他给了的
_INDEED: Final = regex(
    f"(?:别|不要|不能)写没?(?:给|有|出示|开)?(?:{_CALLED})(?:给|了)*[，,。；; ]*{_HE}{_YES}{_SO}"
)
# 票给了是我瞎说的: what he takes back was not so.
_TAKEN_BACK: Final = regex(
    "(?P<claim>[^。；;!！?？\n]{2,20}?)[，,]?(?:这|那)?(?:句|句?话|个|事)?(?:都|就|刚才|其实){0,2}是(?:我)?(?:刚才|瞎)?"
    f"(?:瞎说|乱说|胡说|瞎编|乱编|乱讲|编|随口说|{_WRONG})的?了?[。.!！]?"
)
_CLAUSE: Final = regex("[^，,。;；!！?？\n]+")


def papers_named(known: Reading, text: str) -> Iterator[Change]:
    """Return what *text* says of the papers that it names as lines of the card."""
    folded = fold(text)
    yield from _taken_back(known, folded.text)
    for pattern in (_RECALLED, _AFTER_ALL, _INDEED):
        for recalled in pattern.finditer(folded.text):
            yield from _said(known, recalled, text, folded.place(*recalled.span()))
    for clause in _CLAUSE.finditer(folded.text):
        words = clause[0].strip(" .")
        met = _HAN.fullmatch(words) or _ENGLISH.fullmatch(words)
        if met is None:
            continue
        yield from _said(known, met, text, folded.place(*clause.span()))


def _said(known: Reading, met: re.Match[str], text: str, span: tuple[int, int]) -> Iterator[Change]:
    start, end = span
    for name in _names(met):
        new = Slot(
            name=name,
            value=met.groupdict().get("no") is None,
            text=text[start:end],
            start=start,
            end=end,
        )
        yield Change(name=name, old=known.first(name), new=new)


def _taken_back(known: Reading, text: str) -> Iterator[Change]:
    met = _TAKEN_BACK.fullmatch(text.strip())
    for each in papers(met["claim"]) if met else ():
        if (old := known.first(Name(each.paper.value))) is not None:
            yield Change(name=old.name, old=old, new=replace(old, value=not each.given))


def _names(met: re.Match[str]) -> tuple[Name, ...]:
    told = met.groupdict()
    return next(names for key, names in _PAPERS.items() if told.get(key))
