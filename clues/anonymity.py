"""What would tell who a reporter is: in his words, or in a question put to him?"""

import re
from typing import Final

from clues.regex import regex

MASK: Final = "▇▇▇"

# Telephones with or without area code, identity cards, bank cards: seven digits and more.
_NUMBERS: Final = regex(r"(?<![\dA-Za-z])\+?\d(?:[ -]?\d){6,18}[\dXx]?(?![\dA-Za-z])")
_MAIL: Final = regex(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", re.ASCII)
_DAY: Final = regex(r"(?:19|20)\d\d-?[01]\d-?[0-3]\d")
_LABELLED: Final = regex(
    "(?:(?:决定书|通知书|告知书|文书|罚单|票据|发票|收据|单据|清单|凭证|执法证|工作证|检查证|证件|立案|案件)"
    "[上面里是为的号码编票证书#:：\\s]{0,6}|编号|文号|案号|证号|票号|单号|警号|字第|"
    r"\b(?:decision|notice|receipt|ticket|invoice|badge|document|case|serial)\W*(?:no\.?|number|#)?\W*(?:is)?)"
    "(?:号码?|代码|编码)?[\\s:：#是为第]*(?:no\\.?)?[\\s:：]*$",
    re.IGNORECASE,
)
"""What stands before the number of a paper, a case or an officer: evidence, nobody's own number."""
_OWN: Final = regex(
    "电话|手机|座机|固话|固定|联系|我家|打给|打我|身份证|微信|QQ|银行|账号|帐号|卡|"
    "phone|mobile|account|\\bcall\\b",
    re.IGNORECASE,
)
# Whatever it is called: a mobile telephone, an identity card (GB 11643) with its day of birth.
_PERSONS: Final = regex(
    r"(?:86)?1[3-9]\d{9}|\d{6}(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dXx]"
)
_FRONT: Final = 16
"""Characters before a number that may say what it is."""
_ASKS: Final = regex(
    r"姓名|名字|您贵姓|你贵姓|叫什么|电话|手机|微信号|联系方式|你是谁|您是谁|哪位|身份证|住址|住在哪"
    r"|your name|phone number|who are you|\bid card|your address",
    re.IGNORECASE,
)
_OTHERS: Final = regex(
    r"(?:对方|单位|公司|他们?|那个?人|执法人员|负责人|收费项目)的?(?:姓名|名字|电话)"
)


def masked(words: str) -> str:
    """Return *words* with telephone, card and mail addresses masked.

    Days stay readable, and the numbers of papers, cases and officers, which are evidence.
    """
    return _MAIL.sub(MASK, _NUMBERS.sub(_or_kept, words))


def asks_who(words: str) -> bool:
    """Return whether a question asks a reporter who he is; names of the other side may be asked."""
    return _ASKS.search(_OTHERS.sub("", words)) is not None


def _or_kept(found: re.Match[str]) -> str:
    """Mask a number, but for a day and for the number of a paper, a case or an officer."""
    number = re.sub("[ +-]", "", found[0])
    if _DAY.fullmatch(found[0]):
        return found[0]
    front = found.string[max(0, found.start() - _FRONT) : found.start()]
    named = _LABELLED.search(front) and not _OWN.search(front) and not _PERSONS.fullmatch(number)
    return found[0] if named else MASK
