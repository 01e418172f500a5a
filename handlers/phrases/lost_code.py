"""Does a person have no receipt code, or want no clue looked up after all?"""

from typing import Final

from clues.regex import regex
from handlers.phrases.plainly import asked, plainly

_LOST: Final = regex(
    "(?:我|那个|这个|把|的)*(?:查询码|查询号|进度码|编号|线索编号|单号|码)(?:给|我|都|也|"
    "又)*(?:弄|搞)?"
    "(?:丢了?|丢失了?|掉了|不见了?|忘了?|忘记了?|忘掉了?|没了|没有了|找不到了?|找不着了?|没存|"
    "没保存|没记|没记住|没抄|没抄下来|没截图|删了|被删了|抹掉了)"
    "(?:怎么办|咋办|怎么查|咋查|还能查吗|能找回来?吗|可以补吗|可以重新发吗|啊|呀|了|吗)*|"
    "(?:我|把)*(?:忘了?|忘记了?|没有?(?:记|存|保存|抄|截图)(?:下来?|住)?|弄丢了?|丢了|找不到|"
    "记不得|不记得|想不起)(?:我|的|那个)*"
    "(?:查询码|查询号|编号|码)(?:怎么办|咋办|怎么查|咋查|啊|呀|了|吗)*|"
    "(?:i |i've |i have )?(?:lost|forgot|forgotten|can'?t find) (?:my|the) (?:status )?code"
)
_AGAIN: Final = regex(
    "(?:把|你们?|能不能|能|可以|请|麻烦)*(?:我的)?(?:查询码|查询号|编号|码)"
    "(?:没(?:有)?(?:存|记|抄|截图|保存)(?:下来?|住|到)?|，|,| |你们?|能不能|能|可以|请|麻烦)*"
    "(?:再|重新)(?:给|发|让|我)*"
    "(?:发|看|看看|显示|说|给)?"
    "(?:给我)?(?:一次|一遍|一下|看看|一回)?(?:吗|么|吧|行吗|可以吗|好吗|啊)*|"
    "(?:我|刚才|刚刚)*(?:忘了?|忘记了?)(?:抄|截图|记|存|保存)(?:下来?|码|查询码|编号)?(?:了)?"
    "(?:怎么办|咋办|怎么查|咋查|啊|呀|了|吗)*"
)
# Where the code is asked for, it need not be named.
_NONE: Final = regex(
    "(?:我|这里|手上|现在|可是|但|都|也|就)*(?:没有?|没得|没存|没记|没抄|没截图|忘了?|忘记了?|丢了|找不到了?|不见了?)"
    "(?:那个|这个|什么)?(?:查询)?码?(?:啊|呀|了|的|怎么办|咋办|怎么查|吗)*|什么(?:查询)?码|哪来的码|"
    "i?(?:don'?thave|haveno|lost)(?:it|one|the|my|a|any)?(?:status)?(?:code)?|nocode|whatcode"
)
_NO_FURTHER: Final = regex(
    "(?>(?:那|哦|噢|嗯|我|就|先|还是)*(?:算了|不查了?|不用查了?|不用了?|没事了?|不看了?|不弄了?|不问了?|不要了?|随便看看|"
    "点错了?|按错了?|打错了?|发错了?|搞错了?|没什么|退出|关闭|结束|停|拜拜|再见|好的?|好吧|行|知道了|谢谢(?:您|你|了)?)(?:吧|啊|呀|了|哦|，)*)+|"
    "0|nevermind|forgetit|nothanks?|stop|nothing|leaveit|wrongbutton|ok|okay|thanks?(?:you)?|bye"
)


def is_lost(words: str) -> bool:
    """Say whether *words* only say that the receipt code is lost."""
    return _LOST.fullmatch(asked(words)) is not None


def wants_it_again(words: str) -> bool:
    """Say whether *words* ask for the code once more: 查询码再发我一次, 我忘记抄了."""
    return _AGAIN.fullmatch(asked(words)) is not None


def has_none(words: str) -> bool:
    """Say whether *words* answer the question for a code by having none: 没有, 忘了, 什么码."""
    return is_lost(words) or wants_it_again(words) or _NONE.fullmatch(_closed(words)) is not None


def looks_no_further(words: str) -> bool:
    """Say whether *words* only say that no clue is looked up after all: 算了, 不查了."""
    return _NO_FURTHER.fullmatch(_closed(words)) is not None


def _closed(words: str) -> str:
    return plainly(words).replace(" ", "").replace("冇", "没有")
