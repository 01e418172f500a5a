"""What does a person want who writes at the last screen instead of pressing? 没问题, 交吧, 先不交.

Only words that say nothing else are taken so: whoever tells more, adds to his story.
"""

import re
from collections.abc import Callable
from typing import Final

from clues.reading.words.folding import simplified
from clues.regex import regex
from handlers.phrases.courtesy import Courtesy, courtesy
from handlers.phrases.endings import (
    EN_HAND_IN,
    EN_WITH_NAME,
    GIVES_UP,
    HAND_IN,
    LEAD,
    NAMELESS,
    TAIL,
    WITH_NAME,
)
from handlers.phrases.files import behind_files

_FINE: Final = (
    "没(?:有)?(?:什么|啥)?(?:问题|毛病|意见|错|出入|要改|要补充|补充)|不用改|不用再?改|不需要改|"
    "无误|无异议|对头?|正确|准确|确认|确定|可以|行|好|成|中|同意|是|ok(?:ay)?|"
    "就这样|就这么着?|就这些|就是这样|没得问题|冇问题"
)
_PARTS: Final = regex("[，,。.！!、~～\\s]+")
_MOST_PARTS: Final = 6
# Each part alone: 没错，匿名交 says it twice. One pattern over all of them would try every cut.
_SUBMIT_PART: Final = regex(
    f"(?:{LEAD}(?:按(?:照)?(?:刚才|上面|这个|现在|这样)的?)?"
    f"(?:(?:{NAMELESS})(?:{HAND_IN}|交|发|报)?|{_FINE}|{HAND_IN}){TAIL}){{1,2}}"
)
_LEADS_ONLY: Final = regex(LEAD)
_WITH_NAME: Final = regex(f"{LEAD}{WITH_NAME}{TAIL}|{EN_WITH_NAME}")
_NOT_NOW: Final = (
    "(?:不急|不着急|不忙)(?=[，,。]|$)|"
    "(?:先|暂时|暂|还|现在|今天|先别|别急着|我)*(?:不(?:急着?|忙|要|想|着急|能)?|别)(?:急着?|忙)?"
    "(?:提交|递交|交|发送|发|报)"
)
_ASIDE: Final = (
    "(?:先|暂时|帮我|给我)*(?:存|放|搁|留)(?:一?存|一?放|一?搁|[着著]|起来|下来|在这里?)+"
)
_THINKS: Final = (
    "(?:先|我|再|让我|容我|还想|还得)*(?:等|想|缓|考虑|看|琢磨|合计)"
    "(?:一?[等想缓看下]|一?会儿?|考虑|琢磨|几天|两天|到明天)+"
    "(?:再(?:说|交|提交|报|发|看|决定))?"
)
_ANOTHER_DAY: Final = (
    "再说|(?:明天|明早|后天|晚上|晚点|晚些|回头|过会儿?|过几天|过两天|以后|待会儿?|等会儿?|下次|改天|有空)"
    "再?(?:说|交|提交|弄|发|写|报|来|看|决定)"
)
_WHY: Final = (
    "(?:[，,\\s]+(?:(?:我|让我|等我|还)(?:再|先|要|得|想|去)*|等[^，,。]{1,10}?)"
    "(?:问|想|商量|考虑|看|找|跟|和|回来|到家|回家|有空|下班|忙完)[^，,。]{0,12})?"
)
"""先别交，我再问问家里人; 先不交了，等我老婆回来商量一下."""
_CAUSE: Final = (
    "(?:(?:我|俺|家|里|的|有|个|们)*(?:孩子|小孩|娃娃?|宝宝|儿子|女儿|孙[子女]|老板|同事|老婆|老公|媳妇|妈妈?|爸爸?|"
    "客[户人]|顾客|电话|家里?人|人)(?:又|在)?(?:哭|闹|醒|叫|喊|催|找|来|到|响)(?:我|起来)?了|"
    "来(?:人|客人?|客户|电话|活|生意)了|(?:我)?(?:要|得|先|在|去)*(?:开会|开车|上课|下车|吃饭|干活|忙)了?)[，,\\s]*"
)
"""What calls away: 孩子哭了等会说, 老板叫我了等会说."""
_LATER: Final = (
    "(?:我|先|就)*(?:等一?会儿?|待一?会儿?|晚点|回头|一会儿?)(?:再|来)*(?:说|写|弄|回|聊|填)"
)
_KEEP: Final = regex(
    f"(?:{_CAUSE})?{_LATER}{TAIL}|{LEAD}(?:{_NOT_NOW}|{_ASIDE}|{_THINKS}|{_ANOTHER_DAY}){TAIL}{_WHY}"
)
_MAY_LATER: Final = regex(
    "(?:那|我|请问|这个)*(?:能不能|可不可以|可以|能)(?:先)?(?:存着|放着|留着|等)?"
    "(?:明天|明早|后天|晚上|晚点|回头|过会儿?|过几天|过两天|以后|待会儿?|下次|改天|有空|回家|下班)(?:了)?"
    "(?:接着|再|继续)*(?:说|交|提交|弄|发|写|报|来|填|补)(?:吗|么|嘛|行吗|不|啊|呀|可以吗)*[?？]?|"
    "(?:明天|明早|后天|晚上|晚点|回头|过会儿?|过几天|过两天|以后|下次|改天|回家|下班)(?:接着|再|继续)+"
    "(?:说|交|提交|弄|发|写|报|填|补)(?:行|可以|好|成)?(?:吗|么|嘛|不)[?？]?|"
    "can i (?:do|finish|send|submit) (?:it|this) (?:later|tomorrow|tonight)[?]?"
)
"""能不能明天再交: what is kept may be gone on with."""
# Here, and only here, 不交了 is said of the report.
_GIVE_UP: Final = regex(
    f"{LEAD}(?:还是|决定)*不(?:想|要|用|敢|打算)?(?:再)?(?:提交|报|交|发|弄|搞|说|写)(?:了|这个了|这事了|这件事了)"
    f"{TAIL}|{LEAD}删(?:了|除|掉)*{TAIL}|{GIVES_UP.pattern}"
)
_CHANGE: Final = regex(
    f"{LEAD}(?:等等|等一下|先)?[，,\\s]*(?:我|还|要|想|需要|有|得|再|先|几?个地方)*"
    "(?:改|修改|更正|改动)(?:一下|一行|一改|改|点东西|几个?地方|个地方|一个地方|一点|下)*"
    f"{TAIL}"
)
_EN_FINE: Final = (
    "yes|yep|yeah|yup|ok|okay|fine|correct|right|good|great|perfect|confirm(?:ed)?|agreed?|sure|"
    "go ahead|all (?:good|right|correct|fine)|"
    "(?:it |that |this |everything )?(?:looks?|is|'s) (?:good|right|correct|fine|ok|okay)|"
    "(?:it|that|everything)'s (?:good|right|correct|fine|ok|okay|all)|"
    "no (?:problem|problems|changes|mistakes)|nothing to change"
)
_EN_SUBMIT: Final = regex(
    f"(?:(?:{_EN_FINE}|{EN_HAND_IN})(?:[,.! ]+|$)(?:and |then |thanks? ?(?:you)?)?){{1,4}}"
)
_EN_KEEP: Final = regex(
    "not (?:yet|now)|later|wait|hold on|keep for later|(?:please )?(?:keep|save) (?:it|this)"
    "(?: for later| for now)?|(?:don'?t|do not) (?:submit|send)(?: it)?(?: yet| now)|"
    "(?:let me|i'll|i need to) (?:think|wait)(?: about it)?"
)
_NO_FILES: Final = regex(
    f"{LEAD}(?:没有?|没了|没有了|无|冇)(?:有)?(?:照片|录音|视频|票据|图片?|别的|其他|东西|材料|附件|可发的?|补充)*{TAIL}"
)
_EN_NO_FILES: Final = regex(
    "no|none|nothing(?: else| more)?|i have (?:none|no photos?|nothing)|no (?:photos?|files?)"
)


def _submits(plain: str) -> bool:
    """Say whether every part of *plain* agrees, hands in, or leads there, and one does."""
    parts = [part for part in _PARTS.split(plain) if part]
    met = [part for part in parts if _SUBMIT_PART.fullmatch(part)]
    rest = (part for part in parts if part not in met)
    few = 0 < len(parts) <= _MOST_PARTS
    return few and bool(met) and all(_LEADS_ONLY.fullmatch(part) for part in rest)


def _any(*patterns: re.Pattern[str]) -> Callable[[str], bool]:
    return lambda plain: any(each.fullmatch(plain) for each in patterns)


_WANTS: Final[tuple[tuple[str, Callable[[str], bool]], ...]] = (
    ("contact", _any(_WITH_NAME)),
    ("cancel", _any(_GIVE_UP)),
    ("keep", _any(_KEEP, _EN_KEEP)),
    ("change", _any(_CHANGE)),
    ("submit", lambda plain: _submits(plain) or _EN_SUBMIT.fullmatch(plain) is not None),
    ("no-files", _any(_NO_FILES, _EN_NO_FILES)),
)
_LONGEST: Final = 48
_MARKS: Final = " \t\n.。!！~～…，,"
_HOW: Final = regex(
    "(?:那|我|请问|现在|接下来|然后|下一步|这个|要)*(?:怎么|如何|咋|怎样|在哪里?|点哪里?|点哪个)(?:提交|交|发|弄|办|做|操作)?(?:呢|啊|呀)?|"
    "(?:那|我)?(?:这样|这)?(?:就)?(?:算|是不是)?(?:行|可以|好|完|提交|交|报|发)(?:成功|好|完|上去)?了?(?:吗|么|没有|没)|"
    "(?:接下来|然后|下一步)(?:呢|做什么|干什么|怎么办)?|"
    "how (?:do|can|should) i (?:submit|send)(?: it| this)?|is (?:it|this|that) (?:sent|submitted|"
    "done|all)|(?:and )?(?:now )?what (?:now|next)"
)
_BY_THE_WAY: Final = frozenset({"对了", "好了"})
_ASKS: Final = regex("[?？]|[吗么](?:[。.!！]*)$|不$")


def wanted(words: str) -> str | None:
    """Return what the words ask for, whatever thanks stand behind; None where they ask for nothing.

    submit, contact, keep, change, cancel, no-files (没有, to whether he has photos), and how: what
    is to be done now.
    """
    said = simplified(behind_files(words.strip(_MARKS)).lower()).replace("’", "'")
    if _HOW.fullmatch(said.rstrip("?？")):
        return "how"
    if _MAY_LATER.fullmatch(said):
        return "keep"
    plain = _without_thanks(said)
    if not plain or len(plain) > _LONGEST or plain in _BY_THE_WAY or _ASKS.search(words.strip()):
        return None
    met = (name for name, hears in _WANTS if hears(plain))
    return next(met, None)


def keeps_for_later(words: str) -> bool:
    """Say whether who is asked something else wants his draft kept: 先存着, 以后再说, not now."""
    return wanted(words) == "keep"


def _without_thanks(said: str) -> str:
    """Return the words without thanks and good-byes behind them: 没问题，辛苦了."""
    while True:
        head, mark, last = said.rpartition("，" if "，" in said else ",")
        if not mark or courtesy(last) not in _BEHIND:
            return said
        said = head.strip(_MARKS)


_BEHIND: Final = (Courtesy.THANKS, Courtesy.FAREWELL, Courtesy.PLEA)


def nameless(words: str) -> bool:
    """Say whether who submits says with it that he leaves no name."""
    return re.search(f"{NAMELESS}|anonymous|without", simplified(words.lower())) is not None
