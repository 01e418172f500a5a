"""How does a person end what he has begun: hand it in, give it up, take it back?

The same turns are said at a question, at the last screen, with a clue in view and where nothing
is open; what follows from them is known where they are said. Words are compared in one script
and case.
"""

import re
from typing import Final

from clues.regex import regex
from handlers.phrases.files import behind_files
from handlers.phrases.plainly import plainly

LEAD: Final = (
    "(?:那|嗯|恩|哦|噢|我|我要|我想|就|都|也|全|请|快|先|帮我|给我|麻烦|现在|马上|直接|可以|那么|看了|看过了|"
    "核对了|检查了|核对过了|[，,\\s])*"
)
TAIL: Final = "(?:的|了|啦|吧|啊|呀|哈|哦|嘛|呢|好了|就行|就好|即可|谢谢|谢谢您|谢谢你)*"
_WANT: Final = (
    "(?:我|俺|请|麻烦|帮我|给我|那|还是|就|能不能|能|可以|可不可以|怎么|如何|怎样|在哪里?|去哪里?|"
    "想|要|申请|需要|应该|直接|的|[，,\\s])*"
)
_CLUE: Final = "(?:举报|投诉|线索|反映|案子|材料|问题|事情?)"
_WHICH: Final = "(?:这个|那个|我的?|之前的?|上次的?|上面的?|刚才的?|这条|那条|一下)*"
_SO: Final = (
    "(?:一下|吧|了|吗|么|啊|呢|呀|掉|可以吗|行吗|怎么办|怎么弄|[，,。！!？?\\s])*"
    "(?:撤回|撤销|撤了)?(?:吧|了)*"
)

NAMELESS: Final = (
    "(?:我?(?:选|选择|要|想|还是|用|以|按))*"
    "(?:匿名|不(?:留|写|署|记|具|报|要)(?:名字?|姓名|电话|联系方式)|不(?:要|用|想|愿)?实名|不具名)"
    "(?:身份|方式|举报)?"
)
"""Without a name: 匿名, 不留名字."""
WITH_NAME: Final = (
    "(?:还是|我|想|要|愿意|改|用|选|选择|得|可以|保密)*"
    "(?:不(?:想|要|愿意?|用|再|打算)*匿名|实名|具名|署名|真名|"
    "留(?:个|下|我的|一个)*(?:真?名字?|姓名|联系方式|联系电话|电话|手机号?码?|号码)|"
    "写(?:上|下)?(?:我的)?(?:名字|姓名))(?:再)?(?:提交|举报|反映|交|报)?"
)
"""With a name, or a way to be reached: 实名举报, 留个电话."""
HAND_IN: Final = (
    "提交|递交|发送|完成|上报|上交|报上去|交上去|发上去|发出去|发出|寄出|"
    "[交发报](?=吧|了吧|上|出)|交(?=啊|呀|哈|$)"
)
"""Handed in: 提交, 报上去. 交了 and 发了 tell what somebody did."""
_NO_MORE: Final = (
    f"{_WANT}(?:不|不想|不要|不打算|不敢|取消)(?:再)?(?:举报|投诉|反映|告|追究)"
    "(?:他们?|下去|这个|这事)*"
)
_LET_BE: Final = (
    "(?:就|你们?)*当我(?:没|什么也?没|啥也?没)(?:说|来|讲)过?|"
    "(?:我)?(?:反悔|后悔)了|怕[^，,。]{1,8}[，,\\s]+我?不(?:想|敢)?(?:说|弄|报|举报|告|反映|投诉|搞|写)了|"
    f"(?:那?要不(?:然|是)?|要么|或者|不如)?{_WANT}算了(?:吧)?[，,\\s]*"
    f"(?:{_WANT}不(?:想|要|敢|用|打算)?(?:举报|投诉|反映|报|说|写|弄|告|搞)了?)?"
)
_TAKE_BACK: Final = (
    f"(?:算了)?{_WANT}把?(?:{_WHICH}{_CLUE}?(?:撤回|撤销|撤诉|撤案|撤掉|撤了|撤下来|撤|收回)(?:来|去)?"
    f"{_WHICH}{_CLUE}?(?:的)?|取消{_WHICH}(?:线索|案子|报案)|删(?:掉|除){_WHICH}(?:举报|投诉|线索))"
)
_ALL_TOLD: Final = (
    "就这[些样](?:了|吧)?|我?都?[说讲写]完了|没有?了|好了|(?:不用|别|不要)再?问了|"
    "done|that'?s (?:all|it)"
)
EN_HAND_IN: Final = (
    "(?:please |just |now |i want to |i'd like to )*(?:submit|send|file|hand)"
    "(?: it| this| the report| in)*(?: anonymously| without (?:my |a )?name| now| please)*|"
    "anonymous(?:ly)?(?: please)?|without (?:my |a )?name"
)
EN_WITH_NAME: Final = (
    "(?:i (?:want|would like|wish) to |i'd like to |let me |please )?(?:leave|give|add|use) "
    "(?:you )?(?:my )?(?:real )?(?:name|contact|contact details|phone|phone number|number)"
    "(?:,? (?:but )?(?:please )?keep it (?:secret|confidential|private))?(?:, then send)?"
    "(?: please)?|(?:with|under) my (?:real )?name|"
    "(?:i (?:do not|don't) want to be |not )anonymous"
)
_EN_LET_BE: Final = "never ?mind|forget (?:it|about it)|i(?:'ve| have)? changed my mind"
_EN_NO_MORE: Final = (
    "(?:i )?(?:don'?t|do not) want to (?:report|submit|send)(?: it| this)?(?: anymore| any more)?"
)
_EN_TAKE_BACK: Final = (
    "(?:please |i (?:want|would like) to |i'd like to |can i |how (?:do|can) i )*"
    "(?:withdraw|cancel|take back|retract|delete)(?: (?:my|the|this|that))*(?: (?:report|clue|"
    "complaint|case|it))"
)

GIVES_UP: Final = regex(f"(?:{_NO_MORE}|{_LET_BE}){TAIL}|{_EN_NO_MORE}|{_EN_LET_BE}")
"""Nothing is reported after all: 算了, 不想举报了."""
TAKES_BACK: Final = regex(f"{_TAKE_BACK}{_SO}|{_EN_TAKE_BACK}")
"""What was handed in is wanted back: 撤回, 把举报撤销."""
_NO_LONGER: Final = regex(f"{_NO_MORE}{TAIL}(?:[，,\\s]+{_TAKE_BACK}{_SO})?|{_EN_NO_MORE}")
_HANDS_IN: Final = regex(
    f"{LEAD}(?:(?:{NAMELESS})?(?:{HAND_IN})(?:举报|投诉|线索)?|{NAMELESS}|{WITH_NAME}|"
    f"(?:{_ALL_TOLD})){TAIL}|{EN_HAND_IN}|{EN_WITH_NAME}",
    re.IGNORECASE,
)
_SHORTEST: Final = 2
"""One sign is a slip of the finger, or the answer to what was paid: 交."""
_LONGEST: Final = 60


def hands_in(words: str) -> bool:
    """Say whether *words* only ask to submit, or that all is told: no question is wanted then."""
    said = _said(behind_files(words))
    return len(said) >= _SHORTEST and _HANDS_IN.fullmatch(said) is not None


def takes_back(words: str) -> bool:
    """Say whether *words* only wish that a clue were taken back: 撤销举报, 我不告了, not 算了."""
    said = _said(words)
    whole = TAKES_BACK.fullmatch(said) or _NO_LONGER.fullmatch(said)
    return whole is not None or wants_it_gone(words)


def wants_it_gone(words: str) -> bool:
    """Say whether all that *words* say, part for part, is that nothing is reported after all.

    我后悔了，能删掉吗; 不想告了，删了吧; 把我的举报删掉. 删掉 alone may be said of a line.
    """
    parts = [part for part in _PARTS.split(_said(words)) if part]
    said = [part for part in parts if not _BESIDE.fullmatch(part)]
    if not said or not all(_GONE.fullmatch(part) for part in said):
        return False
    afraid = any(_AFRAID.fullmatch(part) for part in parts)
    return afraid or len(said) > 1 or not _WEAK.fullmatch(said[0])


_PARTS: Final = regex(r"[，,。.；;！!？?、\s]+")
_FEAR: Final = (
    "(?:我|俺)?(?:还是|有点|很|真的?|好|太|就是|也)*(?:害怕|怕|担心|不想惹|不敢惹)[^不没]{0,6}"
)
_AFRAID: Final = regex(_FEAR)
_BESIDE: Final = regex(
    "(?:我|俺|哎|唉|那|还是|求求?[你您]们?|对不起|不好意思|谢谢[你您]?|算了|麻烦|要不然?|多一事不如少一事)*(?:了|吧)?|"
    f"{_FEAR}"
)
"""What may stand beside such a wish: 我怕被报复."""
_OF_IT: Final = f"(?:{_WHICH}(?:{_CLUE}|草稿)?|它|全部|所有|(?:刚才|前面|之前)?[写说]的)"
_GONE: Final = regex(
    f"(?:我?(?:反悔|后悔)了)?{_WANT}(?:不|不想|不要|不打算|不敢|别|取消)(?:再)?(?:举报|投诉|反映|告|追究|报|弄|搞|说|写|交)"
    f"(?:他们?|下去|这个|这事)*{TAIL}|(?:我|有点|真的?|就|又)*(?:反悔|后悔)了?{TAIL}|"
    f"{_WANT}(?:把|将)?{_OF_IT}(?:都|全|全部|给|也|帮我)*[删清](?:掉|除|了|空)*{_OF_IT}{_SO}|"
    f"{_TAKE_BACK}{_SO}"
)
_WEAK: Final = regex(
    f"(?:都|全|帮我|给我|请)*(?:删除|删掉|删)?{TAIL}|{_WANT}(?:不|别|取消)[^，。]{{0,3}}(?:弄|搞|说|写|交){TAIL}"
)
"""Alone it may be said of a line, or of a question: 删掉, 不说了."""


def _said(words: str) -> str:
    """Return *words* as they are compared; nothing where they are longer than such a turn."""
    plain = plainly(words)
    return plain if len(plain) <= _LONGEST else ""
