"""Does a person only thank, take note or say good-bye? 谢谢, 收到, 再见.

Such words are answered kindly and stored nowhere: they tell nothing.
"""

import re
import unicodedata
from enum import StrEnum
from typing import Final

from clues.reading.words.folding import simplified
from clues.regex import regex


class Courtesy(StrEnum):
    """How a person is kind: he thanks, he takes note, he takes his leave, he asks for care."""

    THANKS = "thanks"
    NOTED = "noted"
    FAREWELL = "farewell"
    PLEA = "plea"


_YOU: Final = "您们|你们|您|你|大家|各位|政府|领导|同志|党|工作人员|线索通|老师|师傅|亲"
_THANKS: Final = (
    "(?:非常|十分|太|真的?|多|万分|特别|很|好|先|再次|实在)*(?:谢谢|感谢|感激|感恩|谢了|谢啦|多谢|谢过|谢|唔该|3q|thx|tks)"
    f"(?:{_YOU}|的|了|啦|啊|哈|先|帮忙|帮助|支持|提醒|关心|理解|回复|受理|不尽|晒)*|"
    f"(?:给)?(?:{_YOU})?(?:添|太)?麻烦(?:{_YOU})?了|"
    f"(?:{_YOU})*辛苦(?:{_YOU})*(?:了|啦)?(?:{_YOU})*|拜托(?:{_YOU})?了?"
)
_NOTED: Final = (
    "不(?:用|必)?客气|不用谢|应该的|好(?:的|嘞|滴|哒|吧|了|啊|呀|呢|好|极了)*|嗯+|恩+|哦+|噢+|喔|唔|ok(?:ay)?|okk|收到(?:了|啦)?|"
    "(?:我|都|那我)*(?:知道|明白|了解|晓得|清楚|懂|看到|记下|记住|存好|截图|抄好|抄下来|保存)(?:了|啦)(?:的)?|"
    "那?行(?:吧|了|啊)?|可以(?:了|的)?|成|没(?:什么)?问题(?:了)?|没(?:什么)?事(?:了|儿了)?|没有?了|没别的了|"
    "(?:就|先|暂时)*(?:这些|这样|这么多)(?:了|吧|子)*|放心|不错|挺好(?:的)?|很好|真好|太好了|对(?:的)?|是(?:的)?|"
    f"(?:那)?(?:我)?(?:就)?等(?:着|候)?(?:{_YOU})?的?(?:消息|回复|通知|结果|好消息)(?:了|吧|啦)?|期待(?:{_YOU})?的?(?:回复|"
    f"结果|消息)"
)
_FAREWELL: Final = (
    "再见|再会|拜+|拜拜+|bye+|byebye|回见|回聊|晚安|早点休息|祝(?:您|你|大家)?(?:好|工作顺利|安好|平安|健康)|"
    "(?:那)?(?:我)?(?:先)?(?:忙|去忙|下了|走了|睡了)(?:了|啦)?"
)
_PLEA: Final = (
    "(?:麻烦|请|希望|盼|恳请|拜托|求|恳求|期望|望|辛苦|能不能|可以)+"
    f"(?:{_YOU}|咱们|相关部门|有关部门|上级|上面|能|可以|一定|务必|早日|早点|快点|尽快|抓紧|赶紧|好好|认真|严肃|重视|帮|我|我们|给|"
    "一下|地|的|把|这个?|这件|事情?|此事)*"
    "(?:处理|查查|查清楚?|调查|核实|查处|查办|解决|办理|办|管管|管一?管|重视|跟进|回复|答复|主持公道|做主|关注|严查|受理|帮忙|查)"
    "(?:一下|下|这个?|这件|事情?|此事|清楚|我|我们|他们|啊|呀|吧|了|好吗|的)*"
)
_EN_PLEA: Final = (
    "(?:please|i hope (?:you (?:can |will )?)?|kindly)(?: (?:do|can|could|you|quickly|soon|"
    "really))*"
    " ?(?:look into|check|handle|investigate|deal with|take care of|hurry|help|act on)"
    "(?: (?:it|this|that|them|us|me|up|soon|quickly|as soon as possible|asap|carefully|the case))*"
)
_EN_THANKS: Final = (
    "(?:many |ok |okay )?(?:thanks?|thank you|thank u|thx|ty|cheers|much appreciated|"
    "appreciate(?: it)?)"
    "(?: (?:you|a lot|so much|very much|again|everyone|all|(?:for|with) (?:the|your|all your|"
    "all the)? ?"
    "(?:help|reply|time|support|information|answer)))*"
)
_EN_NOTED: Final = (
    "ok(?:ay)?|got it|noted|great|good|fine|all ?right|understood|i (?:see|understand)|perfect|"
    "nice|sure|"
    "saved(?: it)?|cool|no problem|that'?s (?:all|it|fine|good|great)|nothing (?:else|more)|will do"
)
_EN_FAREWELL: Final = (
    "(?:good ?)?bye(?:[- ]?bye)?|see (?:you|ya)(?: later)?|take care|good ?night|"
    "have a (?:nice|good|great) (?:day|evening|night|one|weekend)"
)
_KINDS: Final = tuple(
    (kind, regex(han), regex(english))
    for kind, han, english in (
        (Courtesy.THANKS, _THANKS, _EN_THANKS),
        (Courtesy.FAREWELL, _FAREWELL, _EN_FAREWELL),
        (Courtesy.PLEA, _PLEA, _EN_PLEA),
        (Courtesy.NOTED, _NOTED, _EN_NOTED),
    )
)
_CUT: Final = regex(r"[\s,，。.！!~～…、;；]+")
_ENGLISH_CUT: Final = regex(r"\s*[,.!;]+\s*")
_FACES: Final = frozenset(["So", "Sk", "Mn", "Cf", "Cs"])
_LONGEST: Final = 60
_MOST: Final = 6  # 好的，收到，知道了，谢谢你们，辛苦了，再见


def courtesy(words: str) -> Courtesy | None:
    """Return what *words* are that say no more than that; None where they say anything else.

    Of several the warmest counts: 好的，谢谢 thanks. A face alone takes note.
    """
    plain = simplified(words.strip().lower()).replace("’", "'")
    if not plain or len(plain) > _LONGEST or plain[-1] in "?？":
        return None
    spoken = "".join(sign for sign in plain if unicodedata.category(sign) not in _FACES)
    if not spoken.strip():
        return Courtesy.NOTED
    found = _of_each(spoken)
    if found is None:
        return None
    return next(kind for kind, _, _ in _KINDS if kind in found)


def courtesy_beside(words: str) -> Courtesy | None:
    """Return the same where a question of facts is open: 好 and 没有了 may be its answer."""
    kind = courtesy(words)
    may_answer = kind is Courtesy.NOTED and _RECEIVED.fullmatch(words.strip(" 。.!！~")) is None
    return None if may_answer else kind


def answers_nothing(words: str) -> bool:
    """Say whether *words* only say yes or no, where nothing was asked: 没有, 不知道."""
    return _YES_OR_NO.fullmatch(simplified(words.strip(" 。.!！~，,").lower())) is not None


_YES_OR_NO: Final = regex(
    "没有?|冇|无|有(?:的)?|不(?:是|对|行|用了?|要|好|知道|清楚|晓得)?(?:的|啊|呀)?|对(?:的|啊)?|是(?:的|啊)?|"
    "随便|都行|yes|yeah|no|nope|none"
)
_RECEIVED: Final = regex("收到|好的(?:好的)?|知道了|明白了?|了解|got it|noted", re.IGNORECASE)


def _of_each(spoken: str) -> set[Courtesy] | None:
    """Return what each part between marks is, None where one of them tells something."""
    cut = _ENGLISH_CUT if spoken.isascii() else _CUT
    parts = [part for part in cut.split(spoken) if part]
    if not 0 < len(parts) <= _MOST:
        return None
    found = [_of(part) for part in parts]
    told = {kind for kind in found if kind is not None}
    return told if None not in found else None


def _of(part: str) -> Courtesy | None:
    """Return what one part is; of 好的谢谢, written in one, what stands behind counts."""
    for kind, han, english in _KINDS:
        if han.fullmatch(part) or english.fullmatch(part):
            return kind
    return next((kind for kind, led in _LED.items() if led.fullmatch(part)), None)


_LED: Final = {kind: regex(f"(?:{_NOTED})(?:{han.pattern})") for kind, han, _ in _KINDS}
