"""What does a person want who writes at the last screen instead of pressing? 没问题, 交吧, 先不交.

Only words that say nothing else are taken so: whoever tells more, adds to his story.
"""

import re
from typing import Final

from clues.reading.words.folding import simplified
from handlers.phrases.courtesy import Courtesy, courtesy

_LEAD: Final = (
    "(?:那|嗯|恩|哦|噢|我|就|都|也|全|请|帮我|给我|麻烦|现在|马上|直接|可以|那么|看了|看过了|"
    "核对了|检查了|核对过了|[，,\\s])*"
)
_TAIL: Final = "(?:的|了|啦|吧|啊|呀|哈|哦|嘛|呢|好了|就行|就好|即可|谢谢|谢谢您|谢谢你)*"
_FINE: Final = (
    "没(?:有)?(?:什么|啥)?(?:问题|毛病|意见|错|出入|要改|要补充|补充)|不用改|不用再?改|不需要改|"
    "无误|无异议|对头?|正确|准确|确认|确定|可以|行|好|成|中|同意|是|ok(?:ay)?|"
    "就这样|就这么着?|就这些|就是这样|没得问题|冇问题"
)
_HAND_IN: Final = (
    "提交|递交|发送|上报|上交|报上去|交上去|发上去|发出去|发出|寄出|"
    "[交发报](?=吧|了吧|上|出)|交(?=啊|呀|哈|$)"
)
_NAMELESS: Final = (
    "(?:我?(?:选|选择|要|想|还是|用|以|按))*"
    "(?:匿名|不(?:留|写|署|记|具|报|要)(?:名字?|姓名|电话|联系方式)|不(?:要|用|想|愿)?实名|不具名)"
    "(?:身份|方式|举报)?"
)
_SUBMIT: Final = re.compile(
    f"(?:{_LEAD}(?:(?:{_NAMELESS})(?:{_HAND_IN}|交|发|报)?|{_FINE}|{_HAND_IN}){_TAIL}"
    "[，,。.！!、~～\\s]*){1,4}"
)
_WITH_NAME: Final = re.compile(
    f"{_LEAD}(?:还是|我|想|要|愿意|改|用|选|选择|得|可以)*"
    "(?:实名|具名|署名|真名|留(?:个|下|我的|一个)*(?:真?名字?|姓名|联系方式|联系电话|电话|手机号?码?|号码)|"
    f"写(?:上|下)?(?:我的)?(?:名字|姓名))(?:再)?(?:提交|举报|反映|交|报)?{_TAIL}"
)
_NOT_NOW: Final = (
    "(?:不急|不着急|不忙)(?=[，,。]|$)|"
    "(?:先|暂时|暂|还|现在|今天|先别|别急着|我)*(?:不(?:急着?|忙|要|想|着急|能)?|别)(?:急着?|忙)?"
    "(?:提交|递交|交|发送|发|报)"
)
_ASIDE: Final = "(?:先|暂时|帮我|给我)*(?:存|放|搁|留)(?:一?存|一?放|一?搁|着|起来|下来|在这里?)+"
_THINKS: Final = (
    "(?:先|我|再|让我|容我|还想|还得)*(?:等|想|缓|考虑|看|琢磨|合计)"
    "(?:一?[等想缓看下]|一?会儿?|考虑|琢磨|几天|两天|到明天)+"
    "(?:再(?:说|交|提交|报|发|看|决定))?"
)
_ANOTHER_DAY: Final = (
    "再说|(?:明天|明早|后天|晚上|晚点|晚些|回头|过会儿?|过几天|过两天|以后|待会儿?|等会儿?|下次|改天|有空)"
    "再?(?:说|交|提交|弄|发|写|报|来|看|决定)"
)
_KEEP: Final = re.compile(f"{_LEAD}(?:{_NOT_NOW}|{_ASIDE}|{_THINKS}|{_ANOTHER_DAY}){_TAIL}")
_GIVE_UP: Final = re.compile(
    f"{_LEAD}(?:算了|还是|我|决定|那)*[，,\\s]*(?:算了|不(?:想|要|用|敢|打算)?(?:再)?"
    "(?:提交|举报|投诉|反映|报|交|发|弄|搞|说|写)(?:了|这个了|这事了|这件事了))"
    f"{_TAIL}"
)
_CHANGE: Final = re.compile(
    f"{_LEAD}(?:等等|等一下|先)?[，,\\s]*(?:我|还|要|想|需要|有|得|再|先|几?个地方)*"
    "(?:改|修改|更正|改动)(?:一下|一行|一改|改|点东西|几个?地方|个地方|一个地方|一点|下)*"
    f"{_TAIL}"
)
_EN_FINE: Final = (
    "yes|yep|yeah|yup|ok|okay|fine|correct|right|good|great|perfect|confirm(?:ed)?|agreed?|sure|"
    "go ahead|all (?:good|right|correct|fine)|"
    "(?:it |that |this |everything )?(?:looks?|is|'s) (?:good|right|correct|fine|ok|okay)|"
    "(?:it|that|everything)'s (?:good|right|correct|fine|ok|okay|all)|"
    "no (?:problem|problems|changes|mistakes)|nothing to change"
)
_EN_HAND_IN: Final = (
    "(?:please |just |now |i want to |i'd like to )*(?:submit|send|file|hand)"
    "(?: it| this| the report| in)*(?: anonymously| without (?:my |a )?name| now| please)*|"
    "anonymous(?:ly)?(?: please)?|without (?:my |a )?name"
)
_EN_SUBMIT: Final = re.compile(
    f"(?:(?:{_EN_FINE}|{_EN_HAND_IN})(?:[,.! ]+|$)(?:and |then |thanks? ?(?:you)?)?){{1,4}}"
)
_EN_WITH_NAME: Final = re.compile(
    "(?:i (?:want|would like|wish) to |i'd like to |let me |please )?(?:leave|give|add|use) "
    "(?:you )?(?:my )?(?:real )?(?:name|contact|contact details|phone|phone number|number)"
    "(?: please)?|(?:with|under) my (?:real )?name"
)
_EN_KEEP: Final = re.compile(
    "not (?:yet|now)|later|wait|hold on|(?:please )?(?:keep|save) (?:it|this)"
    "(?: for later| for now)?|(?:don'?t|do not) (?:submit|send)(?: it)?(?: yet| now)|"
    "(?:let me|i'll|i need to) (?:think|wait)(?: about it)?"
)
_EN_GIVE_UP: Final = re.compile(
    "never ?mind|forget (?:it|about it)|i(?:'ve| have)? changed my mind|"
    "(?:i )?(?:don'?t|do not) want to (?:report|submit|send)(?: it| this)?(?: anymore| any more)?"
)
_NO_FILES: Final = re.compile(
    f"{_LEAD}(?:没有?|没了|没有了|无|冇)(?:有)?(?:照片|录音|视频|票据|图片?|别的|其他|东西|材料|附件|可发的?|补充)*{_TAIL}"
)
_EN_NO_FILES: Final = re.compile(
    "no|none|nothing(?: else| more)?|i have (?:none|no photos?|nothing)|no (?:photos?|files?)"
)
_WANTS: Final = (
    ("contact", (_WITH_NAME, _EN_WITH_NAME)),
    ("cancel", (_GIVE_UP, _EN_GIVE_UP)),
    ("keep", (_KEEP, _EN_KEEP)),
    ("change", (_CHANGE,)),
    ("submit", (_SUBMIT, _EN_SUBMIT)),
    ("no-files", (_NO_FILES, _EN_NO_FILES)),
)
_LONGEST: Final = 48
_MARKS: Final = " \t\n.。!！~～…，,"
_HOW: Final = re.compile(
    "(?:那|我|请问|现在|接下来|然后|下一步|这个|要)*(?:怎么|如何|咋|怎样|在哪里?|点哪里?|点哪个)(?:提交|交|发|弄|办|做|操作)?(?:呢|啊|呀)?|"
    "(?:那|我)?(?:这样|这)?(?:就)?(?:算|是不是)?(?:行|可以|好|完|提交|交|报|发)(?:成功|好|完|上去)?了?(?:吗|么|没有|没)|"
    "(?:接下来|然后|下一步)(?:呢|做什么|干什么|怎么办)?|"
    "how (?:do|can|should) i (?:submit|send)(?: it| this)?|is (?:it|this|that) (?:sent|submitted|"
    "done|all)|(?:and )?(?:now )?what (?:now|next)"
)
_BY_THE_WAY: Final = frozenset({"对了", "好了"})
_ASKS: Final = re.compile("[?？]|[吗么](?:[。.!！]*)$|不$")


def wanted(words: str) -> str | None:
    """Return what the words ask for, whatever thanks stand behind; None where they ask for nothing.

    submit, contact, keep, change, cancel, no-files (没有, to whether he has photos), and how: what
    is to be done now.
    """
    said = simplified(words.strip(_MARKS).lower()).replace("’", "'")
    if _HOW.fullmatch(said.rstrip("?？")):
        return "how"
    plain = _without_thanks(said)
    if not plain or len(plain) > _LONGEST or plain in _BY_THE_WAY or _ASKS.search(words.strip()):
        return None
    met = (name for name, patterns in _WANTS if any(each.fullmatch(plain) for each in patterns))
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
    return re.search(f"{_NAMELESS}|anonymous|without", simplified(words.lower())) is not None
