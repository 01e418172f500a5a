"""Does a person take back all he told, and tell it anew: 前面说的都不算，重新说：今天早上…?

Only what stands at the beginning takes back; what comes behind it is the whole story now.
"""

import re
from typing import Final

from clues.reading.words.folding import fold
from clues.regex import regex

_BEFORE: Final = (
    "(?:前面|上面|刚才|刚刚|之前|原来|开头|先前|方才|我)(?:面|边)?(?:那些|那段|那条|那份|这些)?"
)
_TOLD: Final = "(?:我)?(?:说|写|讲|报|填|发|打|反映)(?:过)?的?(?:那些|那段|那个|内容|东西|话)?"
_VOID: Final = (
    "(?:都|全|全部|统统|通通|全都)*(?:不(?:算|作数|对|要|准)|作废|取消|错|弄错|搞错|写错|说错|删掉|忽略|当没说)"
    "(?:数)?(?:了|掉)?"
)
_ANEW: Final = (
    "(?:请|让|那|现在|以下|下面)*(?:我)?(?:现在|来|再|要)*(?:重新|从头|重头|从新)(?:来|再)?"
    "(?:说|写|讲|报|填|反映|来|说明)(?:一遍|一次|一下|过|下|起)?(?:吧|了|哈)?"
)
_MARK: Final = "[，,。：:；;！!、\\s]"
_SO: Final = (
    "(?:请|帮我|那|现在|就|只|都)*(?:写成?|记成?|改成|改为|换成|换为|按)(?:这个|这段|下面的?)?"
)
_HEAD: Final = regex(
    f"(?:不好意思|对不起|抱歉|等等|等一下|{_MARK})*"
    f"(?:(?:{_BEFORE}(?:{_TOLD})?|{_TOLD}){_VOID}{_MARK}+(?:{_ANEW}|以(?:这|下面|这次|这个)[^，。：:]{{0,6}}为准|{_SO}){_MARK}+"
    f"|{_ANEW}[：:]{_MARK}*)"
)
_EN_HEAD: Final = regex(
    r"(?:sorry|ok|okay|please|wait|[,.! ])*"
    r"(?:(?:forget|ignore|scrap|disregard|delete) (?:all |everything |what )*(?:of )?"
    r"(?:that|it|i (?:said|wrote|told you)(?: (?:before|above|so far|earlier))?|(?:the )?above)"
    r"[,.;:! ]+"
    r"(?:(?:and |so )?(?:let me |i will |i'll |i )?(?:start|begin|tell (?:it|you)|say it|write it)"
    r"(?: (?:over|again|anew|from (?:scratch|the (?:start|beginning))))+[,.;:! ]+)?"
    r"|(?:let me )(?:start|begin) (?:over|again|anew|from scratch)[,.;:! ]+)"
)
_LEAST: Final = 8
"""So many characters behind it tell a story; fewer only announce one."""


def told_anew(words: str) -> str:
    """Return the story that stands in the place of all that was told; nothing for other words."""
    folded = fold(words)
    met = _HEAD.match(folded.text) or _EN_HEAD.match(folded.text.lower())
    if met is None:
        return ""
    if met.end() >= len(folded.text):
        return ""
    rest = words[folded.origin[met.end()] :].strip()
    return rest if len(rest) >= _LEAST else ""


_GOES_ON: Final = regex(
    f"{_MARK}*(?:(?:我|再|想|还|要|来)*补充|还有|另外|再加|再说|外加"
    r"|(?:also|in addition|one more thing|besides|to add)\b)",
    re.IGNORECASE,
)


def goes_on(words: str) -> bool:
    """Say whether *words* begin as what is added to something told: 还有, 补充一下, also."""
    return _GOES_ON.match(words) is not None


_OFF: Final = "(?:删了|删掉|删除|去掉|划掉|拿掉|隐去)"
_TO_DO: Final = regex(
    f"(?:(?:请|麻烦|帮我|帮忙|你|您|就)*(?:{_OFF}|别写|不要写)[^他她]{{1,40}}"
    f"|(?:请|麻烦|帮我|帮忙|你|您|就)*把[^他她]{{1,40}}?{_OFF}吧?"
    f"|[^他她把]{{1,40}}?(?:{_OFF}|别写|不要写|不写)(?:吧|就行|就好|了)?"
    r"|(?:please )?(?:delete|remove|take out|leave out) .{1,60})[。.！!]?",
    re.IGNORECASE,
)


def says_what_to_do(words: str) -> bool:
    """Say whether *words* tell what is to be done with a text, and are none: 我表弟那句删掉."""
    return _TO_DO.fullmatch(words) is not None


_OVER: Final = regex(
    f"(?:(?:{_BEFORE}(?:{_TOLD})?|{_TOLD}){_VOID}{_MARK}*)?(?:我)?(?:想|要)?(?:整个|全部|全|都|整段|统统)*"
    "(?:重新|从头|重头)?(?:再)?(?:重来|重写|重说|从头来|重新(?:来|写|说|填))(?:一遍|一次|过|吧|了)?"
    "|(?:i (?:want|would like) to )?(?:start|begin) (?:all )?over(?: again)?"
)


def starts_over(words: str) -> bool:
    """Say whether *words* only say that all is to be told anew: 上面写错了，整个重来."""
    return _OVER.fullmatch(fold(words).text.lower().strip(" 。.！!")) is not None
