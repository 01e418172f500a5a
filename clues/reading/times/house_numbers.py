"""Is 12号 the number of a house and no day: 住青龙镇12号, 家在柳树村12号?

Behind a street the number is one anyway. Behind a town or a village it is where somebody lives or
has his shop, or where the clause tells nothing else; 城管在青龙镇12号收了我50 is the day.
"""

from typing import Final

from clues.regex import regex

_ENDS: Final = frozenset("镇乡村组屯庄寨社园区里坊场城院苑")
_BEFORE: Final = 18  # characters
_LIVES: Final = regex(
    "(?:住[在址]?|家[在住]|地址|位于|坐落|搬[到在]|(?:店|厂|摊位?|门面|铺子?|公司|单位)(?:开|设|就)?在|注册[在于])"
    "(?:是|就|:)?[^，。；、！？]{1,14}$"
)
# 青龙镇12号，: a clause of nothing but a place.
_ALONE: Final = regex(
    "(?:^|[，。；！？、:])(?:[我俺]们?)?(?:家|店|厂|摊|公司)?[住在]?"
    "[^\\W\\d_a-z来去到收罚查管政警拦扣要把被让了的]{2,8}$"
)
# 石门村5组18号, 西区3排8号: a number behind a number.
_NUMBERED: Final = regex("[\\da-z一二三四五六七八九十东西南北](?:[组排栋幢座区层楼]|单元)$")
# 工地在滨江一号: houses are called so.
_FEW: Final = frozenset("一二三")
_ESTATE: Final = regex(
    "(?:[在到去来住叫]|位于)[^\\W\\d_a-z，。]{1,4}(?:[江湾苑府庭湖海岸郡墅]|花园|公馆|国际|壹品)$"
)
_HUNDREDS: Final = frozenset("百零〇")
_CLAUSE_ENDS: Final = regex("[，。；！？]|$|[是系][^，。；]{0,8}(?:地址|家|房子?|店|铺|厂|门面)")
_HOUSE: Final = regex("的|[，。；！？]|$|门|楼|院|住|开(?:店|的|着|了个)")


def is_house(text: str, start: int, end: int) -> bool:
    """Return whether the bare day at *start*:*end* of a folded text numbers a house."""
    if text[start - 1 : start] in _HUNDREDS:  # 永乐街一百零｜二号
        return True
    if _NUMBERED.search(text, max(0, start - 3), start) and _HOUSE.match(text, end):
        return True
    if text[start] in _FEW and _ESTATE.search(text, max(0, start - 8), start):
        return True
    if not (text[start].isascii() and text[start - 1 : start] in _ENDS):
        return False
    before = text[max(0, start - _BEFORE) : start]
    if _LIVES.search(before) and (_HOUSE.match(text, end) or "在" not in before):
        return True
    return bool(_CLAUSE_ENDS.match(text, end) and _ALONE.search(before))
