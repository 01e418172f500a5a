"""Whose colleague is it that another office stopped: 我是交警，下班被路政罚了300?

Where he works did nothing. An insider tells of his own office, and of no other that came to him.
"""

import re
from typing import Final

from clues.reading.agencies.mentions import Mention
from clues.regex import regex

_SELF: Final = "(?:我|本人|俺|咱|额)(?:自己|本人|也|就|本来|现在|其实|原来|以前|退休前)?(?:都|就)?"
_HIS_WORK: Final = regex(
    rf"{_SELF}(?:是|当|做|干)(?:个|名|一名|一个|在|咱|我们|当地|本地|[县市区镇省]里?的?)*(?:[^，。被让叫]{{1,8}}的)?$|"
    rf"{_SELF}(?:在|跟着|给)(?:当地|本地|[县市区镇省]里?的?)*$|"
    r"\b(?:i am|i'm|i was|i work (?:for|at|in))(?: also)? "
    r"(?:(?:retired )?from |an? |the |our |local )*$|"
    r"\b(?:i|my (?:husband|wife|partner|father|mother|dad|mum|mom|son|daughter|brother|sister|"
    r"uncle|aunt|cousin|friend|neighbou?r|in-laws?)) "
    r"(?:used to work|is|was|works|worked|has worked|retired)"
    r"(?: (?:also|retired|working|for|at|in|with|from|as))* (?:an? |the |our |local )*$"
)
_AT_WORK: Final = regex(
    "[^，。]{0,6}?(?:上班|干活|工作(?!人员)|开车的|当差|做事|值班)|[^，。]{0,8}(?:工|员|警|干部|司机|会计|的|兵)?(?=[，。；！,.;]|$)|"
    "[^.,]{0,30}[.,]"
)
_SUFFERED: Final = regex(
    "(?:被|遭|让|叫|挨|给)(?:了|几个|两个|一个|一帮|[县市区镇省]里?的?)?$|\\bby (?:the )?$"
)
_DID_IT: Final = regex(
    "[^，。；]{0,10}?(?:罚|收|扣|拦|查|(?:要|叫|让|逼)(?!我们)|打|骂|抄|贴|拖|没收)(?:了|走|住)?"
    "(?:我(?!们[队所局])|俺|咱|[\\d一二三四五六七八九两])|"
    "[^.,]{0,20}(?:fined|stopped|charged|took|asked) (?:me|my)"
)


# 我老公在市监局工作, 我爸是环保局退休的: the family's office did nothing either.
_FAMILY: Final = (
    "(?:我|俺|咱|额)(?:们?家?里?|家)?(?:的|有个|有一个)?"
    "(?:老[公婆伴]|丈夫|妻子|爱人|媳妇|先生|太太|对象|男朋友|女朋友|[爸妈爹娘]|父亲|母亲|公公|婆婆|岳[父母]|丈人|丈母娘|"
    "儿子|女儿|闺女|女婿|儿媳|孩子|小孩|[表堂大小二三]?[哥弟姐妹]|姐夫|妹夫|嫂子|弟媳|[大小二三]?[舅叔伯姑姨]|爷爷|奶奶|外公|外婆|"
    "亲戚|亲家|邻居|同学|朋友|战友|家里?人)[爸妈哥弟姐妹舅叔伯姑姨父夫妇]?"
)
_LINK: Final = (
    "(?:自己|本人|以前|之前|原来|原先|现在|曾经?|一直|也|就|都|其实|本来)*(?:是|在|从|于|当过?|给)"
)
_THERE: Final = "(?:当地|本地|我们|咱们?|这边|那边|[\u4e00-\u9fff]{0,3}[省市县区镇乡]里?|里|的)*$"
_OF_FAMILY: Final = regex(f"{_FAMILY}{_LINK}{_THERE}")
_OF_SELF: Final = regex(f"(?:{_SELF}){_LINK}?{_THERE}")
_EMPLOYED: Final = regex(
    "(?:里面?|那边|下面)?的?(?:上班|工作(?!人员[来罚收查])|干(?!部)|当(?!场)|做事|任职|开车|值班|退休|退下|退了|离休|辞职|出来的|"
    "(?:退休)?(?:科长|会计|司机|职工|干部|员工|老员工|工作人员|临时工|协管员|辅警|民警|人)?的?(?=[，。；！,.;]|$))"
)


def is_workplace(text: str, words: str, *, own: bool) -> bool:
    """Whether a folded *text* names an office by *words* only as where somebody works.

    That of the family, and with *own* that of the reporter as well.
    """
    met = [each.start() for each in re.finditer(re.escape(words), text)]
    return bool(met) and all(_works_at(text, at, at + len(words), own=own) for at in met)


def _works_at(text: str, start: int, end: int, *, own: bool) -> bool:
    if _EMPLOYED.match(text, end) is None:
        return False
    before = text[max(0, start - 24) : start]
    return any(each.search(before) for each in (_OF_FAMILY, *((_OF_SELF,) if own else ())))


def without_own(text: str, kept: list[Mention]) -> list[Mention]:
    """Leave out the office that the reporter says he is of, where another one acted on him."""
    if len({each.agency for each in kept}) < 2:
        return kept
    own = {each.agency for each in kept if _is_own(text, each)}
    others = [each for each in kept if each.agency not in own]
    return others if own and any(_acted(text, each) for each in others) else kept


def _is_own(text: str, one: Mention) -> bool:
    before = text[max(0, one.start - 40) : one.start]
    return _HIS_WORK.search(before) is not None and _AT_WORK.match(text, one.end) is not None


def _acted(text: str, one: Mention) -> bool:
    if _SUFFERED.search(text, max(0, one.start - 10), one.start):
        return True
    return _DID_IT.match(text, one.end) is not None
