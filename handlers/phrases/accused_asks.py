"""Does somebody ask who reported, or what was reported, of himself or his office?

我就是城管局的，有人投诉我们，是谁; 把举报人的电话给我. Who tells that others asked so
(城管来问是谁举报的) tells a story.
"""

from typing import Final

from clues.regex import regex

_LONGEST: Final = 48
_REPORTS: Final = "(?:举报|投诉|反映|检举|报料|告状|告(?!诉))"
_US: Final = "(?:我们?|俺们?|咱们?|本(?:单位|局|所|人)|我(?:们)?(?:单位|局|所|队|店|公司))"
_SELF: Final = (
    f"(?:你好|您好|，)*(?:{_US}|作为|代表)(?:就|们)*(?:是|在|代表)?(?:一个|"
    f"一家)?[^，,。！!？?\\d]{{0,14}}?"
    "(?:[，,。 ]|(?:的|局|所|队|站|办|委|院|单位|人员|负责人|领导|干部|同志)[，,。 ]*)"
)
_NEWS: Final = (
    f"(?:听说|据说|说是?|接到通知|收到通知|最近|昨天|今天|好像|，)*(?:有人|有群众|有老板|被人?|"
    f"被群众){_REPORTS}(?:了|过)*"
    f"(?:{_US})?(?:了|的)*[，,。 ]*"
)
_TELL: Final = (
    "(?:请|麻烦|帮我|能不能|可不可以|可以|能|想|要|把|将|我们?(?=想|要|能)|你们?|您|"
    "查(?!到)|查询|看|了解|知道|打听|问|"
    "告诉|透露|提供|说|发|一下|下|给我们?|我们?(?=是谁|谁|举报|投诉)|到底|究竟)*"
)
_WHO: Final = (
    f"(?:是)?(?:谁|哪个|哪位|哪一个|什么人|啥人|哪家)(?:人|个)?(?:在|去|来)?{_REPORTS}(?:的|了|"
    f"过)?(?:{_US})?(?:的)?"
)
_REPORTER: Final = f"{_REPORTS}(?:{_US})?(?:的)?(?:那个)?(?:人|者)"
_KNOWN_BY: Final = (
    "(?:个人)?(?:信息|电话|姓名|名字|手机号?|号码|联系方式|身份|地址|住址|资料)(?:号码?)?"
)
_WHAT: Final = f"{_REPORTS}(?:{_US})?(?:的)?(?:内容|材料|原文|信件?|事项|线索|具体内容)"
_IS: Final = "(?:是谁|是哪个|叫什么(?:名字)?|叫啥|姓什么|住哪里?|在哪里?|是什么|有哪些|是啥)"
_GIVEN: Final = (
    "(?:给我?们?|告诉我?们?|发给我?们?|提供给?我?们?|发来|发过来|透露给?我?们?|说|看看?|"
    "交给我们?)(?:一下|看看)?"
)
_ENDS: Final = "(?:吗|么|嘛|呢|啊|呀|吧|行吗|可以吗|好吗|谢谢)*"
_ASKED_FOR: Final = "(?=.*(?:给|告诉|发|提供|透露|查|看|了解|知道|打听|问|是|叫|姓|住|说))"
_ASKS: Final = regex(
    f"(?:{_SELF})?(?:{_NEWS})?(?:{_TELL}{_WHO}|"
    f"{_ASKED_FOR}{_TELL}(?:{_REPORTER}(?:的)?(?:{_KNOWN_BY}和?)*|{_WHAT})(?:{_IS}|{_GIVEN})?)"
    f"{_ENDS}|"
    f"(?:{_SELF})?(?:{_NEWS}){_TELL}(?:是谁|谁|告诉我们?是谁|是哪个人?)(?:啊|呀|呢|吗)*|"
    "(?:can you |please |could you )*(?:tell me |give me |show me |i want to know )?"
    "(?:who (?:has |have )?(?:reported|complained about) (?:me|us|our office)|"
    "(?:who is )?the (?:name|phone|number|contact|identity)(?: number)? of (?:the|"
    "whoever) (?:reporter|complainant|person who reported us)|"
    "the (?:reporter|complainant)'?s? (?:name|phone|number|contact|identity))(?: please)?"
)
_MINE: Final = regex("(?:要|需要|必须|一定|用不用|要不要)(?:填|写|留|提供|说)")
"""Whether a reporter must tell who he is is another question."""


def asks_who_reported(question: str) -> bool:
    """Say whether *question* asks who reported, or what."""
    if len(question) > _LONGEST or _MINE.search(question):
        return False
    return _ASKS.fullmatch(question) is not None
