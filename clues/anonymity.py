"""What would tell who a reporter is: in his words, or in a question put to him?"""

import re
from typing import Final

MASK: Final = "▇▇▇"

# Telephones with or without area code, identity cards, bank cards: seven digits and more.
_NUMBERS: Final = re.compile(r"(?<![\dA-Za-z])\+?\d(?:[ -]?\d){6,18}[\dXx]?(?![\dA-Za-z])")
_MAIL: Final = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", re.ASCII)
_DAY: Final = re.compile(r"(?:19|20)\d\d-?[01]\d-?[0-3]\d")
_ASKS: Final = re.compile(
    r"姓名|名字|您贵姓|你贵姓|叫什么|电话|手机|微信号|联系方式|你是谁|您是谁|哪位|身份证|住址|住在哪"
    r"|your name|phone number|who are you|\bid card|your address",
    re.IGNORECASE,
)
_OTHERS: Final = re.compile(
    r"(?:对方|单位|公司|他们?|那个?人|执法人员|负责人|收费项目)的?(?:姓名|名字|电话)"
)


def masked(words: str) -> str:
    """Return *words* with telephone, card and mail addresses masked; days stay readable."""
    return _MAIL.sub(MASK, _NUMBERS.sub(_but_days, words))


def asks_who(words: str) -> bool:
    """Return whether a question asks a reporter who he is; names of the other side may be asked."""
    return _ASKS.search(_OTHERS.sub("", words)) is not None


def _but_days(found: re.Match[str]) -> str:
    return found[0] if _DAY.fullmatch(found[0]) else MASK
