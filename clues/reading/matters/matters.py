"""Does a story tell of one matter or of several?

Several are different offices, each with a deed of its own, where the story passes on from one to
the other (:mod:`clues.reading.matters.signs`). What tells of no such deed belongs to the matter
before it; one story told at length stays one, whoever else was there. A visit at which something
was amiss (:mod:`clues.reading.matters.visits`) is a deed where office and day are its own.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from itertools import pairwise
from typing import Final

from clues.reading.agencies.agencies import agencies
from clues.reading.agencies.mentions import Mention, mentions
from clues.reading.matters.signs import DAY, Announced, Cut, cuts, unsaid
from clues.reading.matters.visits import visits_amiss
from clues.reading.words.folding import LONGEST, Folded, fold
from clues.regex import regex

_LEAST = 6
# What an office does to somebody; the first row is felt at once.
_HARD: Final = regex(
    r"(?<![会没不要被用])罚(?!款标准)|(?:要|被)罚了?(?=我|\d|[一二两三四五六七八九])|收(?:[了咗]?我|"
    r"取|[了咗]|缴|[^，。]{0,6}(?:费|钱|块|元|\d{2}))|扣(?!子)|封(?!面|闭)|没收(?!到|过|据|[钱费](?!款))|(?:拖|拉|抬|搬|抱|"
    r"抢|开|收|拿|运|弄|攞|拎)走|"
    r"(?:要|让|叫|逼|强迫|通知)(?:我们?|俺们?|厂里|店里|每[家户]|各[家户])?[^，。]{0,4}(?:交|"
    r"补(?:税|[交缴款罚]|[\d一二两三四五六七八九十])|缴|买|订|赞助|捐|掏|报[^，。]{0,5}班|参加|入会|出(?:钱|\d)|拿(?:钱|\d)|停|搬|拆|关)|"
    r"要(?:钱|(?:走?了|去)(?:我|\d|[一二两三四五六七八九十]+[百千万])|我\d|\d|"
    r"[一二两三四五六七八九十]+[百千万])|索要|赞助|摊派|停(?:业|产|"
    r"工|[了掉]|我)|断(?:了?[^，。]{0,3}[水电气])|"
    r"拆(?!迁款)|砸|掀|掐|剪断|推倒|铲|挖(?:了|断)|锁了|抢|抓|铐|关(?:了|门)|打(?:了?我|人|伤)|"
    r"骂(?:我|人)|(?:拿|要)了?(?:我们?|俺)?[^，。要]{0,3}(?:烟|酒|茶)|白(?:吃|拿|喝)|"
    r"(?:吃|喝|拿|住|修)[^，。]{0,8}不(?:给|付)钱|吊销|注销|拦(?:下|车|住|了|我)|截(?:停|住)|"
    r"(?:交|付|给)了?(?:他们)?\d{2}|[每一](?:人|家|户|个|月|年|次|车|套)[^，。\d]{0,2}\d{2}|"
    r"fined?\b|charge[sd]|collect(?:s|ed)|seized|took|take[ns]|closed|sealed|towed|impounded|shut|"
    r"confiscated|cut off|demand|made (?:me|us)|forced|"
    r"(?<!\bi )(?<!\bwe )\bask(?:s|ed|ing) (?:(?:me|us|my \w{2,12}) )?"
    r"(?:to (?:pay|buy)|for (?:an? |the |some |another )?"
    r"(?:\d|money|cash|fees?|payment|bribe|gifts?))|"
    r"(?:must|have to|had to) (?:pay|buy)|stopped (?:me|us|my|our)"
)
_SOFT: Final = regex(
    r"查|检查|抽检|不管|不理|不办|推诿|拖着|没人[管理]|不受理|不给|不批|不退|不开|没给|没开|刁难|"
    r"卡着|踢皮球|不作为|费|\d{3}|"
    r"inspect|ignored|refus|delay|no (?:answer|reply)|nothing"
)
# Offices the reader has no kind for; the first two signs tell them apart.
_OTHER_OFFICE: Final = regex(
    "(?:烟草|气象|粮食|住建|房管|教育|体育|民政|统计|医保|人防|盐务|盐业|邮政|司法|财政|发改|"
    "残联|协会|商会|园区|开发区|"
    "自来水|燃气|供热|稽查|综治|联防|治超|养护|殡葬|防疫|动检|畜牧|种子|农技|计量|疾控|物价|"
    "审批|计生|文物|宗教|民宗|"
    "地震|测绘|血防|移民|扶贫|乡村振兴|招商|经信|科技)[一-龥]{0,3}?(?:局|所|站|队|中心|公司|办|"
    "委|会)"
)
# The same event goes on, or what was told is meant.
_SAME_EVENT: Final = regex(
    r"当场|当时|同一天|当天|当晚|那天|一起(?!投诉|举报|反映|说|告)|一块(?!钱)|联合|跟着|在场|陪同|随后|接着|然后|后来|第二天|"
    r"次日|为此|因此|所以|于是|结果|因为这|"
    r"就这[个件]?事|这件?事|此事|移交|转交|转给|移送|配合|帮[着忙他]|出面|他们(?:又|还|也|说)|"
    r"刚才说的|上面说的|前面说的|前述|"
    r"\b(?:then|after that|the same day|next day|together|joint|at the scene|as a result|so )\b"
)
_OTHERS: Final = "听说|朋友|邻居|隔壁|同行|亲戚|同事|老乡|别人"
# What an office did is set against what was told, or follows from it. 又 does not: another office
# that came on another day did so again whatever the first one had done.
_GOES_ON: Final = regex(
    "[同却]|可是|但是|不过|还是|这[次回样]|前后|说是|叫我们?去|让我们?去|我们?去[取要拿领交问找办]|"
    rf"{_OTHERS}|"
    r"^[，。\\s]*[可但]|"
    r"\b(?:but|same|because|said)\b"
)
# 然后这周一城管来了: it only passes on; 后来城管来了 goes on with the same.
_PASSES_ON: Final = regex(
    rf"^[，。\s]*(?:再?然后|再?后来|接着|随后)(?:是|就是|到了?|，)?(?={DAY.pattern})"
)
# 四次都没有书面单: whoever came, it is told as one.
_SUMMED_UP: Final = regex(
    r"[两三四五六七八九十几\d](?:次|回|家|拨|趟|个部门)(?:都|全)|加起来|轮着|轮流|轮番|一共|"
    r"总共|前前后后|放一起|\b(?:altogether|in total|all of them)\b"
)
_AGAIN: Final = regex(
    "那[个几位]|带队|姓[一-龥]的|其中|该[局所队]|[又再](?:来|罚|查|收|扣|一次|次|去|被)|"
    "第[二三四]次|复查|还是(?:他们|那|同)|他们|again"
)
# 税务，上个月让我交800; 我先说交警的事，昨天罚我200: who is named first is who did it.
_HEADED: Final = regex(
    r"^(?:(?:我|咱|俺)?(?:先|再|最后)(?:说|讲|反映|举报)(?:一?下)?)?([一-龥]{2,7}?)(?:的(?:事情?吧?|问题|情况)|也是|也一样|那边)?[，：:]"
)
_WISH: Final = regex(
    "[，：:\\s]*(?:我|我们)?(?:要求|希望|请求?(?!我)|恳请|建议|诉求|盼|望|请问|想问|退还|道歉|赔偿|"
    "please|i (?:want|hope))"
)
_OPENING: Final = 40
_SEVERAL: Final = regex(
    "(?:反映|投诉|举报|检举|告|说|讲|有|对)(?:一下|这|以下|下面|如下)?(?:[两二三四五几2-5]|"
    "好几)[个件家桩](?:事|问题|单位|部门|情况|局|地方)|(?:都|分别)(?:有意见|要举报|要投诉|举报|"
    "投诉)|"
    "(?:two|three|several) (?:matters|things|problems|offices|complaints|issues)"
)
_ANNOUNCED: Final = regex(
    r"(?:你好|您好|领导|各位|同志|尊敬的[^，]{0,6})*[，：:！。\s]*(?:我|我们|俺|本人)?(?:今天|"
    r"现在|一共|总共)?(?:要|想|来)?"
    r"(?:反映|说|讲|举报|投诉|报告|有|遇到|碰到)?(?:一下)?(?:以下|下面|如下)?(?:这|"
    r"了)?(?:[两二三四五几2-6]|好几|多)?"
    r"(?:件|个|条|桩|点|宗)?(?:事情?|问题|情况|单位|部门)?(?:要?(?:反映|说|举报|"
    r"投诉))?(?:如下)?[，：:。；\s]*"
)


@dataclass(frozen=True, slots=True)
class Matter:
    """One matter of a story; *text* is ``story[start:end]``."""

    text: str
    start: int
    end: int


@dataclass(frozen=True, slots=True, kw_only=True)
class _Part:
    """A stretch of the folded story from one sign to the next, and what it tells."""

    start: int
    end: int
    announced: Announced
    words: str
    offices: frozenset[str] = frozenset()
    days: frozenset[str] = frozenset()


def matters(text: str) -> tuple[Matter, ...]:
    """Return the matters of a story in their order; one that is the whole story, when it is one.

    An empty story has none.
    """
    folded = fold(text)
    told = _joined(folded)
    if len(told) > 1:
        return tuple(_matter(folded, part) for part in told)
    whole = text.strip()
    return (Matter(whole, text.index(whole), text.index(whole) + len(whole)),) if whole else ()


def tells_a_deed(text: str) -> bool:
    """Say whether a folded text tells what an office did to somebody that is felt at once."""
    return len(text) >= _LEAST and _HARD.search(text) is not None and not _WISH.match(text)


def goes_on(text: str) -> bool:
    """Say whether a folded text begins with what was told before, or with others: 后来…, 隔壁….

    Further on such words speak of what the text itself has told.
    """
    first = _FIRST.match(_PASSES_ON.sub("", text))
    return first is not None and any(each.search(first[0]) for each in (_SAME_EVENT, _BESIDE))


_FIRST: Final = regex(r"[，。：:；;！!？?\n\s]*[^，。：:；;！!？?\n]{0,40}(?:[，。][^，。]{0,8}$)?")
_BESIDE: Final = regex(rf"^[，。\s]*(?:[可但却]|不过)|{_OTHERS}|\b(?:but|same)\b")


def _joined(folded: Folded) -> list[_Part]:
    """Return the parts that are matters, each with what belongs to it.

    Only where no sign divides the story may it pass on without one.
    """
    signs = cuts(folded)
    offices = [each for each in agencies(folded.text) if not each.told_to]
    if not signs and len(offices) < 2:
        return []
    acting = frozenset(each.agency for each in offices)
    told = _read(folded.text, signs, acting)
    if len(told) > 1 or len(acting) < 2 or _SUMMED_UP.search(folded.text):
        return told
    return _read(folded.text, _merged(signs, _unsaid(folded.text, offices)), acting)


def _read(text: str, met: Sequence[Cut], acting: frozenset[str]) -> list[_Part]:
    first: list[_Part] = []
    return reduce(_join, (_told(part, acting) for part in _parts(text, met)), first)


def _unsaid(text: str, offices: Sequence[Mention]) -> list[Cut]:
    """我要告两个单位 lets the second come without a sign, wherever it is named."""
    if _SEVERAL.search(text, 0, _OPENING) is None:
        return unsaid(text, (each.start for each in offices))
    acting = {each.agency for each in offices}
    named = (each.start for each in mentions(text) if each.agency in acting)
    return [cut._replace(announced=Announced.HINTED) for cut in unsaid(text, named)]


def _merged(signs: Sequence[Cut], others: Sequence[Cut]) -> list[Cut]:
    """Return all cuts in their order; where something is said, nothing unsaid is needed."""
    free = [cut for cut in others if not any(sign.start <= cut.start <= sign.end for sign in signs)]
    return sorted((*signs, *free))


def _parts(text: str, met: Sequence[Cut]) -> Iterator[_Part]:
    begun = [Cut(0, 0, Announced.NOT), *met, Cut(len(text), len(text), Announced.NOT)]
    for cut, after in pairwise(begun):
        words = text[cut.end : after.start]
        if words.strip(" ，。；：:\n"):
            yield _Part(start=cut.end, end=after.start, announced=cut.announced, words=words)


def _told(part: _Part, acting: frozenset[str]) -> _Part:
    """Return the part with the offices that act in it and the days it names."""
    named = {each.agency for each in agencies(_HEADED.sub(r"\1", part.words)) if not each.told_to}
    if part.announced < Announced.COUNTED:
        named &= acting
    named |= {met[0][:2] for met in _OTHER_OFFICE.finditer(part.words)}
    days = frozenset(met[0] for met in DAY.finditer(part.words))
    return replace(part, offices=frozenset(named), days=days)


def _join(told: list[_Part], part: _Part) -> list[_Part]:
    """Add *part* as a matter of its own, or to the one before it."""
    if not told:
        return [part]
    *before, last = told
    if not before and not (_has_deed(last) or _visited(last)):
        return [_led(last, part)]
    if _has_deed(part) and all(_apart(part, each) for each in told):
        return [*told, part]
    if _visited(part) and all(_apart_in_all(part, each) for each in told):
        return [*told, part]
    return [*before, _with(last, part)]


def _led(lead: _Part, part: _Part) -> _Part:
    """Leave out 我要反映两件事; any other beginning belongs to the first matter.

    Whom a beginning names (对城管和派出所都有意见) has done nothing in it.
    """
    if _ANNOUNCED.fullmatch(lead.words) or len(lead.words) < _LEAST:
        return part
    whole = _with(lead, part)
    return replace(whole, offices=part.offices or lead.offices, days=part.days or lead.days)


def _with(part: _Part, more: _Part) -> _Part:
    return replace(
        part,
        end=more.end,
        words=f"{part.words}\n{more.words}",
        offices=part.offices | more.offices,
        days=part.days | more.days,
    )


def _visited(part: _Part) -> bool:
    """Say whether an office came, on a day that is told, and something was amiss."""
    own = bool(part.offices and part.days) and not _WISH.match(part.words)
    return own and visits_amiss(part.words)


def _apart_in_all(part: _Part, other: _Part) -> bool:
    own = not part.offices & other.offices and bool(other.offices)
    return own and _apart(part, other) and _days_of_their_own(part, other)


def _has_deed(part: _Part) -> bool:
    if len(part.words.strip(" ，。；")) < _LEAST or _WISH.match(part.words):
        return False
    return _HARD.search(part.words) is not None or (
        part.announced >= Announced.COUNTED and _SOFT.search(part.words) is not None
    )


def _apart(part: _Part, other: _Part) -> bool:
    """Another office did it; or it is said to be another matter, of another day."""
    if part.offices & other.offices:
        return part.announced >= Announced.COUNTED and _another_day(part, other)
    if part.announced < Announced.COUNTED and _SAME_EVENT.search(_PASSES_ON.sub("", part.words)):
        return False
    if part.offices and other.offices:
        return part.announced > Announced.NOT or _days_of_their_own(part, other)
    some = bool(part.offices or other.offices)
    return part.announced == Announced.OUTRIGHT and some and not _AGAIN.search(part.words)


def _another_day(part: _Part, other: _Part) -> bool:
    return (
        part.offices == other.offices
        and bool(part.days and other.days)
        and not part.days & other.days
        and not _AGAIN.search(part.words)
    )


def _days_of_their_own(part: _Part, other: _Part) -> bool:
    """前年环保封了我的锅炉 needs no sign; 可昨天港口又来 goes on with what was told."""
    own = bool(part.days and other.days) and not part.days & other.days
    return own and _GOES_ON.search(part.words) is None


def _matter(folded: Folded, part: _Part) -> Matter:
    piece = folded.text[part.start : part.end]
    lead = len(piece) - len(piece.lstrip(" ，,。；;：:、\n"))
    tail = len(piece) - len(piece.rstrip(" ，,；;、\n"))
    begun, ended = folded.place(part.start + lead, part.end - tail)
    if part.end == len(folded.text) and len(folded.original) > LONGEST:
        ended = len(folded.original.rstrip())
    return Matter(folded.original[begun:ended], begun, ended)
