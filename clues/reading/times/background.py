"""Which of several days are background, since on another one something was surely done?

Where an office does something to the teller in the sentence of one day, a day of which no such
thing is told falls: 料是去年冬月进的, 国庆期间车多, 说周末不收. Asked last, of what is left; a day
that only dates the matter (11月23号的事) is what all the rest is told of.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from clues.reading.times.dates_it import dates_the_matter
from clues.reading.times.frames import unframed
from clues.reading.times.harms import deed, done, harmed, names_office, plain
from clues.reading.times.moments import Days, Grain
from clues.reading.times.other_deeds import served
from clues.reading.times.who_did import rounds, told_of, undone
from clues.regex import regex

_WIDE: Final = frozenset(
    {Grain.MONTH, Grain.XUN, Grain.WEEK, Grain.SEASON, Grain.HALF_YEAR, Grain.YEAR}
)
_LONG_AGO: Final = 45
_NEAR: Final = 8

_COMMAS: Final = ("，", ",", "")
_BREAK: Final = regex("[，。！!？?；;,：:\n]")

# 三月初收过一回，四月下旬又来; 去年十月交的材料: a series, or a case that has waited since.
_AGAIN: Final = regex("又|再次|[再还]来|第[一二三四五六\\d][次回趟]|先后|分别|累计|其中")
_SO_OFTEN: Final = regex("(?<![上前])[\\d一二三四五六七八九十两几多][次回趟]")
_HANDED_IN: Final = regex(
    "(?:递交?|[上补]?交|报|申请|提交|受理|征|签)[^，。]{0,10}(?:材料|资料|申请|手续|地)"
)
_TOOK: Final = regex("[来收罚扣查](?:过|的)|[收罚扣]了")
_BEGUN: Final = (_AGAIN, _SO_OFTEN, _TOOK, _HANDED_IN)
_IN_ORDER: Final = regex("(?<!不)合格(?!证)|满分|没(?:查出|发现)?(?:什么|啥)?(?:问题|毛病)")
# 质安站来，说, 县工信局于: whatever body it is, it does something.
_BODY: Final = regex(
    "[\u4e00-\u9fff]{2}(?:[局队站委院办]|(?<![厕场])所)(?:的?人|那边)?(?:于|就|又|也|都|还|才)?"
    "(?:$|[ 来到说讲把将罚扣封拦拆停贴收要让叫查对向给出发派])"
)

# 学徒是十二月才来的, 手续已于4月17日批复: what the form of the clause sets apart.
_IS: Final = regex("[是于]$")
_OF_IT: Final = regex("[^，。！!？?；;]{1,12}的(?=[，,。；;！!]|$)")
_SET_APART: Final = regex(
    "(?:[说讲等]|[让叫喊请](?:我们?|他们?)?|以为|怕|赶在|为了|(?:已|早|曾|此前|之前|原)(?:就|经)?[于在]|自己)$"
)
# 自行拆除了, 向信访局递过材料, 7月21号放的车: one's own doing, a complaint, and the end of it.
_OWN_DOING: Final = regex(
    "(?:已经?|就|又|都)?自[己行]|(?:又|就|还)?[向给到去跟][^，。]{0,6}(?:信访|纪委|纪检|监委|巡[视察]|热线|信箱|12345)|"
    "(?:就|才)?(?:放|还|退|解|恢复)的"
)
_FEAST: Final = regex(
    "元旦|春节|过年|清明|五一|六一|端午|中秋|重阳|国庆|双十[一二]|圣诞|元宵|腊八|情人节|除夕|妇女节"
)
_PAST_YEAR: Final = regex("[去前]年|头年|上年|大前年|20\\d\\d年(?!\\d)")
_SIGNS: Final = regex("(?:[敬谨]上|敬礼|敬启|谨呈|公司|合作社|商户|业主)[，,\\s]*$")


@dataclass(frozen=True)
class _Told:
    """What is told of a day: before it and after it in its clause, and in its sentence."""

    days: Days
    lead: str
    clause: str
    sentence: str

    @property
    def own(self) -> str:
        return f"{self.lead} {self.clause}"


def of_the_matter(text: str, every: list[Days], met: list[Days]) -> list[Days]:
    """Return which of the days *every* are those of the matter; *met* end the words of each."""
    inner = unframed(text, every)
    if len(inner) < len(every):  # 12号去社区，13号去派出所，15号去教育局: each is told
        ran = rounds(text, every, met)
        left = {id(days) for days in (*inner, *ran)}
        inner = [days for days in every if id(days) in left]
    left = {id(days) for days in undone(text, inner, met)}
    # 11月23号的事: of such a day nothing more is told, and all the rest is its.
    told = [days for days in every if id(days) in left or dates_the_matter(text, days)]
    return _foreground(text, told, met)


def _foreground(text: str, kept: Sequence[Days], met: Sequence[Days]) -> list[Days]:
    """Return *kept* without the background; *met* end the words of each day."""
    if len(kept) < 2:
        return list(kept)
    told = [_told(text, days, met) for days in kept]
    able = [each for each in told if not (each.days.ahead or _SET_APART.search(each.lead))]
    found = [each for each in able if dates_the_matter(text, each.days) or _sure(each.sentence)]
    sure = found or [each for each in able if done(each.sentence)]
    left = list(told)
    for each in sorted(told, key=lambda one: one.days.grain not in _WIDE):  # the roughest first
        others = [one for one in sure if one is not each and one in left]
        if not dates_the_matter(text, each.days) and _falls(text, each, others, surely=bool(found)):
            left.remove(each)
    return [each.days for each in left]


def _told(text: str, days: Days, met: Sequence[Days]) -> _Told:
    lead, rest = told_of(text, days, met)
    return _Told(days, lead, _BREAK.split(rest, 1)[0], f"{lead} {rest}")


def _sure(words: str) -> bool:
    if _IN_ORDER.search(words):
        return False
    named = names_office(plain(words)) or _BODY.search(words) is not None
    return harmed(words) or (named and deed(words))


def _falls(text: str, told: _Told, others: Sequence[_Told], *, surely: bool) -> bool:
    if not others:
        return False
    if told.own.isascii():
        return _signature(text, told)
    if _long_ago(text, told, others) or _set_apart(told):
        return True
    feast = _FEAST.match(text, told.days.start) is not None
    if not (feast or told.days.grain in _WIDE or _only_today(text, told, surely=surely)):
        return False
    # 双十二搞活动，被告了: the feast has a clause of its own; 元宵节前一晚，水警靠过来 is a date.
    alone = feast and text[told.days.end : told.days.end + 1] not in _COMMAS
    words = told.own if alone else told.sentence
    evident = _sure(words) if surely else done(words)
    return not (evident or any(sign.search(told.own) for sign in _BEGUN))


def _only_today(text: str, told: _Told, *, surely: bool) -> bool:
    """今天发不出工资: what became of it, on the day of telling."""
    return surely and text[told.days.start] == "今" and not done(told.own)


def _long_ago(text: str, told: _Told, others: Sequence[_Told]) -> bool:
    """去年三月从湖北转来: long before, told roughly, and no first of a series."""
    days = told.days
    if not all((each.days.first - days.last).days > _LONG_AGO for each in others):
        return False
    roughly = days.grain in _WIDE or _PAST_YEAR.match(text, days.start)
    if not roughly or (days.grain not in _WIDE and _sure(told.own)):
        return False
    if _AGAIN.search(told.own) or _HANDED_IN.search(told.sentence):
        return False
    return not any(
        _AGAIN.search(text, each.days.end, each.days.end + _NEAR)
        for each in others
        if each.days.start >= days.end
    )


def _set_apart(told: _Told) -> bool:
    """Whether the clause of the day says by its form that it is beside the matter."""
    if _IS.search(told.lead) and _OF_IT.match(told.clause):
        return not (_sure(told.own) or served(told.lead))
    apart = _SET_APART.search(told.lead) or _OWN_DOING.match(told.clause)
    return apart is not None and not harmed(told.own)


def _signature(text: str, told: _Told) -> bool:
    """安和诊所有限公司敬上，2026年5月11日。 in the middle of what is told."""
    start = told.days.start
    return not told.own.strip(" 。") and _SIGNS.search(text, max(0, start - 8), start) is not None
