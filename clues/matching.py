"""Which company, unit, item or point do these words mean, when nobody writes them in full?

Names are compared by keys: what is left of a name when width, brackets, the legal form and
the place in front are taken away. Equal keys make candidates; whoever calls asks when there
is more than one.
"""

import unicodedata
from collections.abc import Iterable
from typing import Final

from clues.regex import regex

_NOISE: Final = regex(r"[\s·•.,，。、:：;；'\"“”‘’《》<>_\-‐-―−/\\|]+")
_BRACKETS: Final = regex(r"[(\[【〔{]([^)\]】〕}]*)[)\]】〕}]")
_SIGNS: Final = regex(r"[()\[\]【】〔〕{}]")
_FORM: Final = regex(
    r"(?:有限责任公司|股份有限公司|有限公司|责任公司|股份公司|总公司|分公司|公司"
    r"|(?:有限|普通|特殊普通)?合伙(?:企业)?|\(?(?:个人独资|个体工商户)\)?)$"
)
_GROUP: Final = regex(r"集团$")
_PLACE: Final = regex(
    r"^(?:[\u4e00-\u9fff]{2,5}?(?:省|自治区))?"
    r"(?:[\u4e00-\u9fff]{2,5}?(?:市(?!场|政|民)|自治州|地区|盟))?"
    r"(?:[\u4e00-\u9fff]{1,5}?(?:县|区(?!域|块)|旗))?"
)
SHORTEST: Final = 2
LONGEST_KEY: Final = 80


def folded(name: str) -> str:
    """Return a name in one width and case, without spaces and marks; brackets stay."""
    plain = unicodedata.normalize("NFKC", name).casefold()
    return _NOISE.sub("", plain.translate(_OPEN))


def full_name(name: str) -> str:
    """Return a name as it is compared in full: brackets are gone, what they hold is not."""
    return _SIGNS.sub("", folded(name))[:LONGEST_KEY]


def company_keys(name: str) -> frozenset[str]:
    """Return every key a company may be looked up by.

    青湾（北京）木业有限公司 is found as 青湾北京木业 and as 青湾木业; 云水市青湾木业 as 青湾木业.
    """
    plain = folded(name)
    with_place, without = _SIGNS.sub("", plain), _SIGNS.sub("", _BRACKETS.sub("", plain))
    keys = {short for each in (with_place, without) for short in _shortened(each)}
    return frozenset(key[:LONGEST_KEY] for key in keys if len(key) >= SHORTEST)


def _shortened(plain: str) -> set[str]:
    core = plain
    while (bare := _FORM.sub("", core)) != core and len(bare) >= SHORTEST:
        core = bare
    local = _PLACE.sub("", core)
    shorter = {core, local if len(local) > SHORTEST else core}
    return shorter | {_GROUP.sub("", each) for each in shorter}


# --- units --------------------------------------------------------------------------------


def same_unit(asked: Iterable[str], filed: str) -> bool:
    """Tell whether one of the names somebody used may mean the unit in the registry.

    *asked* are all names of the units he may mean: 市监局 is only found when the alias table
    or the campaign says whose short name it is.
    """
    there = full_name(filed)
    names = [full_name(name) for name in asked]
    return any(_within(name, there) or _within(there, name) for name in names)


def _within(part: str, whole: str) -> bool:
    return len(part) > SHORTEST and part in whole or part == whole  # noqa: RUF021 - reads as said


# --- items --------------------------------------------------------------------------------

_EVERYWHERE: Final = regex(
    r"(?:专项|日常|例行|年度|现场|入企|联合|双随机|行政|监督|执法|检查|抽查|督查|巡查|工作|情况|管理|进行|对|的)+"
)


def same_item(told: str, filed: str) -> bool:
    """Tell whether what is said to be inspected shares a word with what was filed.

    Words that every filing has (专项, 监督, 检查 …) count for nothing; when nothing else was
    told there is nothing to differ.
    """
    asked = _pairs(_EVERYWHERE.sub(" ", folded(told)))
    there = _pairs(_EVERYWHERE.sub(" ", folded(filed)))
    return not asked or not there or not asked.isdisjoint(there)


def _pairs(words: str) -> set[str]:
    return {word[at : at + 2] for word in words.split() for at in range(max(1, len(word) - 1))}


# --- how a name is looked up piece by piece -----------------------------------------------


def grams(name: str) -> frozenset[str]:
    """Return the pairs of neighbouring characters of a place's or fee's name."""
    plain = full_name(name)
    return frozenset(plain[at : at + 2] for at in range(len(plain) - 1)) or frozenset((plain,))


def longest_shared(first: str, second: str) -> int:
    """Return the length of the longest run of characters that stands in both names."""
    one, other = full_name(first), full_name(second)
    best = 0
    for start in range(len(one)):
        while one[start : start + best + 1] in other and start + best < len(one):
            best += 1
    return best


_OPEN: Final = str.maketrans("〔【[{", "((((") | str.maketrans("〕】]}", "))))")
