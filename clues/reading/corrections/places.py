"""Which place does a correction mean: another one, or one within what was told?

Who names the line, or denies the place, tells what stands there now: 地点改成沙河桥往北两公里,
不是东街，是西街. His own words are kept then, where they name a spot at all.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Final

from clues.reading.corrections.changes import Change
from clues.reading.corrections.denials import denials, denied_in, without_denials
from clues.reading.reader import Ground, read
from clues.reading.slots import Name, Reading, Slot
from clues.reading.words.folding import simplified
from clues.regex import regex


def new_place(
    known: Reading, said: Reading, text: str, now: datetime, ground: Ground
) -> Iterator[Change]:
    """Return the place that *text* tells, read plainly (*said*) or said to be the place."""
    old = known.first(Name.PLACE)
    if of_a_house(text):
        yield from _other_house(old, text)
        return
    claim = _claim(old, text, known.all(Name.TIME))
    claimed = None if claim is None else _read(claim, old, now, ground)
    new = claimed or said.first(Name.PLACE)
    if new is None or (claimed is None and _is_of_something_else(new, text)):
        return
    if claimed is None and old is not None and _plain(new) in _plain(old):
        return  # 沙河桥, where S306沙河桥 was told
    yield Change(name=Name.PLACE, old=old, new=_in_it(old, new, text))


_HOUSE_LINE: Final = regex(
    "门牌号?码?|門牌號?碼?|(?:楼|栋|房|铺)号|\\bhouse number\\b|"
    "地[址点點](?:[写打记说弄填]?错了?|不对|有误)[，,\\s]*(?:应该|其实)?(?:是|在)?\\d{1,4}号[。.吧啊]*$",
    re.IGNORECASE,
)
_NEW_HOUSE: Final = regex(
    "(?:改成|改为|应该是?|是|to|is|[，,：:])[ ]*(?P<number>\\d{1,4})(?P<kind>号|弄|栋|幢)?(?!\\d)"
)


def of_a_house(text: str) -> bool:
    """Say whether *text* corrects the number of a house: 门牌号写错了，是28号."""
    return _HOUSE_LINE.search(text) is not None


def _other_house(old: Slot | None, text: str) -> Iterator[Change]:
    """Return the place with its house exchanged; without a house there is nothing to exchange."""
    houses = [*_HOUSE.finditer(str(old.value))] if old is not None else []
    told = [*_NEW_HOUSE.finditer(without_denials(text))]
    if old is None or not told or not (houses or _STREET.search(str(old.value))):
        return
    met, place = told[-1], str(old.value)
    begin, end = houses[-1].span() if houses else (len(place), len(place))
    number = met["number"] + (met["kind"] or (houses[-1][0][-1] if houses else "号"))
    value = place[:begin] + number + place[end:]
    start, end = met.start("number"), met.end()
    new = Slot(name=Name.PLACE, value=value, text=text[start:end], start=start, end=end)
    yield Change(name=Name.PLACE, old=old, new=new)


_STREET: Final = regex("[路街巷道弄]$")


def _is_of_something_else(new: Slot, text: str) -> bool:
    """不是他们的车，是辆面包车，停在桥北边: what is denied is no place, and 停在 tells another."""
    if without_denials(text) == text:
        return False
    return _BEGINS.search(text[: new.start]) is None


_BEGINS: Final = regex(
    "(?:^|[，,。;；!！\\s]|(?:地[点點址方]|位置|地址|改成|改为|换成)[^，,。;；]{0,6})(?:[应應][该該]|其[实實]|[就还還]|是)*在?$|"
    r"\b(?:at|on|in|near|was|is) (?:the )?$",
    re.IGNORECASE,
)


def _plain(slot: Slot) -> str:
    return simplified(str(slot.value)).lower()


# --- what is said to be the place ------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class _Claim:
    """The words from *start* on that are said to be the place, and what of the old one is not."""

    words: str
    start: int
    denied: str = ""


_LINE: Final = regex(
    "(?:地[点點址方]|位置|路段|\\b(?:place|location|address)\\b)(?:这?一?[行栏项]|的?话)?"
    "(?=[^，,。;；]{0,5}(?:不对|不對|[错錯]|有[误誤]|改|[应應]|是|就|其[实實]|在|[为為]|[:：]|wrong|"
    "\\bis\\b|\\bwas\\b|\\bto\\b|\\bshould\\b))",
    re.IGNORECASE,
)
# 具体是孝感服务区: within the road, the town or the county told before.
_AGAIN: Final = regex(
    "(?:地[点點]|位置|地址)(?:这?一?行)?(?:要|得|需要|想)?(?:[修更]?改(?:一?下|改)?|更正一?下)[，,：:\\s]+(?:是?在)?"
)
_FINER: Final = regex(
    "^(?:具体|具體|准确|準確|确切|確切|详细|詳細)(?:的|[地的]?[说說]|來說|来说)?(?:地点|地點|位置|地址|地方)?(?:就|应该|應該)?"
    "(?=是在|[是在為为：:])"
)
# 还是东街: what he had changed is put back; 还是那个路口 tells no place.
_STILL: Final = regex(
    "(?:^|[，,])(?:那|就|应该|應該|其[实實]|想想|算了|地[点點]|位置){0,3}[还還]是(?:在)?"
    "(?![那这這同老原他她你我没沒不])(?P<what>[^，,。;；!！?？]{2,24})$"
)
_IS: Final = regex(
    "(?:改成|改为|改為|改到|换成|換成|[应應][该該]?(?:就)?是?在|[应應][该該]?(?:就)?是|应为|應為|写成|其[实實]|"
    "就[写填]在?|就?是在|就?在|就?是|[为為：:]|\\b(?:is|was|should be|be|to)\\b)"
    "\\s*(?:是|在|到|\\b(?:at|on|in)\\b)?\\s*"
    "(?P<what>[^，,。;；!！?？\\n]{2,40})",
    re.IGNORECASE,
)
_TAIL: Final = regex(
    "(?:[吧啊哦呢呀嘛\\s.]|才对|才對|那里|那裡|那儿|来着|的|but|,)+$", re.IGNORECASE
)


def _claim(old: Slot | None, text: str, days: tuple[Slot, ...]) -> _Claim | None:
    """Return what *text* says the place is, where it names the line or denies the old place."""
    plain = without_denials(text)
    if (again := _AGAIN.search(text)) is not None:
        return _rest(plain, again.end(), "")
    if (named := _FINER.search(text) or _LINE.search(text)) is not None:
        return _behind(plain, named.end(), "")
    if old is not None and (still := _STILL.search(text)) is not None:
        return _rest(plain, still.start("what"), "")
    for met in denials(text):
        if old is not None and (_is_of(old, met["what"], days) or _is_a_spot(met)):
            what = met["what"].strip()
            return (
                _behind(plain, met.end(), what)
                or _behind(plain, 0, what)
                or _rest(plain, met.end(), what)
            )
    if old is not None and (other := _LIKE_IT.fullmatch(plain)) and _is_its_like(other, old):
        return _rest(plain, other.start("what"), "")
    if old is not None and (then := _THEN.search(plain)) and _is_named_spot(then["what"]):
        return _rest(plain, then.start("what"), "")
    return None


# 是南门, 说错了，南门, where 北门 was told: a place of the same kind needs no name of its line.
_LIKE_IT: Final = regex(
    "(?:我?(?:刚才|刚刚)?[写寫打记記说說弄搞填][错錯]了?[，,\\s]*)?(?:[应應][该該]|其[实實])?就?是?在?"
    "(?P<what>[^，,。;；!！?？\\s是在我你他她这那哪]{1,5}[门門街路桥橋站村镇鎮口巷])[。.！!吧啊]*"
)


def _is_its_like(met: re.Match[str], old: Slot) -> bool:
    what, place = simplified(met["what"]), _plain(old)
    return what[-1] == place[-1] and what not in place and not _TELLS.search(what)


# 说错了，是老渡桥; 18写成81了，是东三路81号: of whatever was wrong, it is a spot, and no office.
_THEN: Final = regex(
    "^(?!.*(?:[单單]位|部[门門]|名字|姓名|[车車]牌|[时時][间間]|日期|金额|金額|[电電][话話]|[罚罰]|的人))"
    "(?:其[实實]|[^，,。;；]{0,10}?(?:[写寫打记記说說弄搞填][错錯]了?字?|[错錯]了|[写寫打填]成[^，,。]{1,8}了|不[对對]))[，,\\s]*"
    "(?:[应應][该該]|其[实實])?(?:就)?[是在]在?(?P<what>[^，,。;；!！?？]{2,24}(?<![局所队隊院])(?<!政府))[。.！!吧啊]*$"
)


def _is_of(old: Slot, denied: str, days: tuple[Slot, ...]) -> bool:
    """Say whether what is denied is the old place, or a part of it.

    不是6号是8号 is of the house where no such day was told.
    """
    what, place = simplified(denied).strip(" 在").lower(), _plain(old)
    if number := _NUMBER.fullmatch(what):
        told = any(int(number[1]) == int(str(day.value)[8:10]) for day in days)
        return number[2] == "号" and not told and re.search(rf"(?<!\d){what}", place) is not None
    return len(what) > 1 and (what in place or place in what)


_NUMBER: Final = regex(r"(\d+)([号日]?)")


def _is_a_spot(met: re.Match[str]) -> bool:
    """老渡口打错了，是老渡桥: a spot that was told earlier, if not last."""
    what = met["what"]
    return _MISWRITTEN.search(met[0]) is not None and _is_named_spot(what)


_MISWRITTEN: Final = regex("[写打记说]错了?$")


def _behind(plain: str, start: int, denied: str) -> _Claim | None:
    met = _IS.search(plain, start)
    if met is None:
        return None
    words = _TAIL.sub("", met["what"])
    return _Claim(words, met.start("what"), denied) if words else None


def _rest(plain: str, end: int, denied: str) -> _Claim | None:
    """不是东街，西街; not Dong Street but Xi Street: what is left where nothing says 是."""
    told = list(_CLAUSE.finditer(plain, end))
    words = _TAIL.sub("", told[0]["what"]) if len(told) == 1 else ""
    return _Claim(words, told[0].start("what"), denied) if words else None


_CLAUSE: Final = regex(r"(?:but )?(?P<what>[^\s，,。;；!！.][^，,。;；!！.]*)")


# --- how it is read --------------------------------------------------------------------------

_LONGEST: Final = 24  # characters of a place in its teller's own words
_OTHER_FACTS: Final = frozenset({Name.TIME, Name.AMOUNT, Name.PLATE, Name.PHONE})
_TELLS: Final = regex("[罚收扣给骂打说没不了谁他她我你哪吗呢]|交了|交钱|多少")
_SPOT: Final = regex(
    "(?:[楼樓桥橋路车車船山][上下]|[底上下前后後]面|底下|门前|[路街巷弄道口桥橋站镇鎮乡鄉村屯庄寨县縣市区區门門店厂廠院园園场場馆館楼樓栋棟室校库所局段处處边邊"
    "旁面头頭尾里外内內侧側端东西南北河江湖港湾灣岸坡坝渡铺铺亭塔庙洞井]|胡同|码头|服务区|公里|附近|隔壁|"
    "对面|中间|[\\d一二两三四五六七八九十百]+[米号号])$"
)
_ENGLISH_SPOT: Final = regex(
    r"\b(?:road|street|avenue|lane|bridge|station|gate|market|square|village|town|county|district|"
    r"plaza|centre|center|mall|hospital|school|exit|crossing|junction|port|wharf)$",
    re.IGNORECASE,
)


def _is_named_spot(words: str) -> bool:
    return len(words) <= _LONGEST and bool(_SPOT.search(words)) and not _TELLS.search(words)


def _read(claim: _Claim, old: Slot | None, now: datetime, ground: Ground) -> Slot | None:
    """Return the place of a claim: as it is read, or in its own words where they name a spot."""
    words = claim.words
    ahead = "at " if words.isascii() else "在"
    found = read(ahead + words, now=now, ground=ground)
    place = found.first(Name.PLACE)
    own = _slot(claim) if _next_door(claim) else _own(claim, found, place)
    if own is not None and (exchanged := _exchanged(claim, old)) is not None:
        return replace(own, value=exchanged)
    if own is not None:
        return own
    if place is None:
        return None
    start = claim.start + max(0, place.start - len(ahead))
    return replace(place, start=start, end=start + len(place.text))


def _next_door(claim: _Claim) -> bool:
    """不在迎宾大道12号，在14号: the house next door, and no day."""
    return (
        _HOUSE.fullmatch(claim.words) is not None
        and re.search(f"{_HOUSE.pattern}$", claim.denied) is not None
    )


def _own(claim: _Claim, found: Reading, place: Slot | None) -> Slot | None:
    words = claim.words
    longest = _LONGEST * (2 if words.isascii() else 1)
    if len(words) > longest or any(slot.name in _OTHER_FACTS for slot in found):
        return None
    if place is not None and str(place.value) == words:
        return _slot(claim)
    ends = _ENGLISH_SPOT if words.isascii() else _SPOT
    return None if _TELLS.search(words) or not ends.search(words) else _slot(claim)


def _slot(claim: _Claim) -> Slot:
    return Slot(
        name=Name.PLACE, value=claim.words, text=claim.words, start=claim.start,
        end=claim.start + len(claim.words),
    )  # fmt: skip


# 高新区创业路6号, and then 不是创业路，是建设路: the house was one of the other road.
_HOUSE: Final = regex("[\\d一二两三四五六七八九十百]+(?:号|弄|栋|幢)")


def _exchanged(claim: _Claim, old: Slot | None) -> str | None:
    """Return the old place with what is denied of it exchanged: one street, one bridge for another.

    Who denies the bridge says nothing against its road.
    """
    denied = simplified(claim.denied).strip(" 在")
    if old is None or not denied or denied[-1:] != simplified(claim.words)[-1:]:
        return None
    place = str(old.value)
    if _next_door(claim):
        denied = denied[[met.start() for met in _HOUSE.finditer(denied)][-1] :]
    at = simplified(place).find(denied)
    if at < 0 or len(denied) == len(place) or claim.words.startswith(place[:at] or " "):
        return None
    return place[:at] + claim.words + _HOUSE.sub("", place[at + len(denied) :], count=1)


_WIDER: Final = regex(
    "^(?:[GSXYC]\\d{1,4}(?:高速(?:公路)?|线|国道|省道|县道)?|"
    "(?:(?!服务区)[\u4e00-\u9fff]){2,7}(?:[镇乡县市村]|(?<![务小园车厂])区))",
    re.IGNORECASE,
)


def _in_it(old: Slot | None, new: Slot, text: str) -> Slot:
    wider = _WIDER.match(str(old.value)) if old is not None else None
    if wider is not None and not _FINER.match(text):
        rest = str(old.value)[wider.end() :] if old is not None else ""
        alike = rest[-1:] == str(new.value)[-1:]  # one bridge for another
        if not rest or not alike or rest not in denied_in(text) or wider[0] in text:
            return new
    if wider is None or _WIDER.match(str(new.value)) or str(new.value).startswith(wider[0]):
        return new
    return replace(new, value=wider[0] + str(new.value))
