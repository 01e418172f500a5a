"""Which firm do words name that are asked for one?"""

import re
from typing import Final

from clues.reading.slots import Name
from clues.regex import regex
from clues.understood import Understood
from handlers.phrases.identity import firm_name
from handlers.phrases.plainly import plainly
from handlers.phrases.unsure import is_unsure


def firm_name_in(words: str, understood: Understood | None) -> str:
    """Return the name of the firm that was inspected, also from the first part of a sentence.

    Whoever tells of the visit (查了两个小时) or that there is none (没有公司) names none.
    """
    told = understood.all(Name.COMPANY) if understood else ()
    if len(told) == 1:
        return words.strip() if _alone(words, str(told[0].value)) else str(told[0].value)
    if (called := _NAMED.search(words)) is not None and firm_name(called[1].strip(), None):
        return called[1].strip()
    first, *more = (part.strip() for part in _PARTS.split(words.strip(_ROUND)))
    if has_no_firm(first):
        return ""
    name = _CALLED.sub("", first)
    ends = _FIRM_END.search(name) is not None
    if not firm_name(name, None) or (_TELLS_OF_VISIT.search(name) and not ends):
        return ""
    return name if ends or not any(more) else ""


def is_all(words: str, name: str) -> bool:
    """Say whether *words* say the name and nothing else: 我们公司叫青湾木业."""
    return _CALLED.sub("", words.strip(_ROUND)) == name or words.strip() == name


def _alone(words: str, name: str) -> bool:
    """Say whether there is little beside the name: 就是青湾木业有限公司."""
    return len(words.strip(_ROUND)) - len(name) <= _FEW


def has_no_firm(words: str) -> bool:
    """Say whether there is no firm to be named: 没有公司, 不是公司，是家庭作坊."""
    return _NO_FIRM.search(words) is not None


def names_none(words: str) -> bool:
    """Say whether the person has no firm to name, or would rather not: 没有, 不想说."""
    plain = plainly(words)
    return _RATHER_NOT.fullmatch(plain) is not None or is_unsure(plain)


_RATHER_NOT: Final = regex(
    "没有?(?:的)?|无|不(?:想|方便|愿意?|敢|用|能)(?:说|写|填|讲|透露)?(?:了|吧)?|不[说写填](?:了|吧)?|保密|"
    "no|none|rather not|i'd rather not(?: say)?"
)
_NAMED: Final = regex(
    r"(?:名字?叫|店名叫?|厂名叫?|[，,\s]叫做?|^叫做?|\bcalled|\bnamed)[：:\s]*"
    r"([\w·（）()]{2,24}(?: [\w'’&.]{1,20}){0,4}(?:['’]s)?)(?=[，,。.！!\s]|$)"
)
_ROUND: Final = " 。.，,“”\"'！!"
_FEW: Final = 4  # characters
_PARTS: Final = regex("[，,。；;！!\\n]+")
_CALLED: Final = regex(
    "^(?:我们?|俺们?|咱们?|我家)?的?(?:公司|厂|店|单位|名称?|名字)?"
    "(?:是|就是|叫|叫做|名叫|查的是)[：:\\s]*(?=..)"
)
_FIRM_END: Final = regex(
    "(?:公司|集团|厂|店|社|铺|馆|行|场|超市|酒[楼店吧]|宾馆|饭庄|作坊|工坊|卫生室|诊所|医院|学校|幼儿园|加油站|"
    "食堂|合作社|工作室|中心|网吧|茶楼|面馆|小吃|五金|副食|百货|建材|木业|纸业|食品|商行|门市部?)$"
)
_TELLS_OF_VISIT: Final = regex("[了过着没不]|点|小时|停产|查|来")
_NO_FIRM: Final = regex(
    "(?:没有?|不是|不算|还没)(?:什么|啥|注册|办|开|成立)*个?(?:公司|企业|单位|营?业?执照|厂)|"
    "个体|家庭作坊|"
    r"\b(?:no|not a|don't have a) (?:company|firm|business)\b",
    re.IGNORECASE,
)
