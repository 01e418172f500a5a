"""Is a person afraid of who learns what he says, and what does he say beside that?

我怕报复, 你们会告诉他们是我说的吗, 别让他们知道: alone, or a clause of a story. They are
answered by who sees what; the story beside them goes on.
"""

from typing import Final

from clues.reading.words.folding import simplified
from clues.regex import regex

_LONGEST: Final = 2000
_CLAUSE: Final = 30
_HAN: Final = "[\u4e00-\u9fff]"
_THEY: Final = f"{_HAN}{{0,9}}?"
_OTHERS: Final = f"(?![我俺咱]){_HAN}"
_ME: Final = (
    "(?:这|这个|这事|这件事)?(?:是)?(?:我|谁|哪个)?(?:是)?(?:我|谁)?(?:们)?(?:这边|这里)?"
    "(?:说|讲|写|报|举报|反映|投诉|告|发|提供)?(?:的|了)?(?:他们|它)?(?:内容|东西|信息|名字|姓名|"
    "身份|电话|号码|手机号|微信|话|线索|家人|家里人?|家|老婆|老公|孩子|父母|店|厂|麻烦)?"
)
_SEE: Final = (
    "(?:看到|看见|看得到|看得见|查到|查得到|查得出来?|查出来?|知道|晓得|发现|找到|找上门|找上|"
    "来找|认出来?|"
    "猜到|猜出来?|报复|打击报复|打击|泄露|泄漏|泄密|暴露|透露|追究|为难|针对|对付|找)"
)
_OF_MINE: Final = (
    "(?:(?:我|俺|咱)(?:们|家)?的?(?=老板|单位|领导|公司|厂|经理|主任|店长|同事|邻居|房东|家人|家里|爱人|老[公婆]|"
    "父母|[爸妈]|组长|师傅|村|镇|学校|老师))?"
)
_TELLS: Final = (
    f"(?:(?:把{_ME})?(?:告诉|通知|透露给?|泄露给?|泄漏给?|转告|反馈给|转给|"
    f"交给){_OF_MINE}{_OTHERS}{{1,10}}?|"
    f"(?:把{_ME})?(?:跟|和|对|向){_OF_MINE}{_OTHERS}{{1,6}}?(?:说|讲|透露)|"
    f"让{_OF_MINE}{_OTHERS}{{1,6}}?(?:知道|看到|看见|晓得|发现)|把{_ME}给{_OTHERS}{{1,6}}?)"
)
_ENDS: Final = "(?:吗|么|嘛|呢|啊|呀|吧|的|了|没有?|不会?|哦|来|出去|上门)*"
_MAY: Final = "(?:会不会|能不能|可不可以|是不是会?|是否会?|有没有可能)(?:被|把|给|来)*"
_CAN: Final = "(?:不会|会|能|可以)(?:被|把|给|来)*"
_IS_IT: Final = "(?:吗|么|嘛|不|没)(?:啊|呀)*"
_SURELY: Final = "(?:真的|应该|肯定|保证|确定)*"
_YOU: Final = (
    f"(?:请问|想问|问一下|那|那么)*{_SURELY}(?:这个|这样)?"
    f"(?:你们?|您|办公室|工作人员|这里)?{_SURELY}"
)
_ASKED: Final = regex(
    f"{_THEY}{_MAY}{_THEY}{_SEE}(?:我|到)*{_ME}{_ENDS}|"
    f"{_THEY}{_CAN}{_THEY}(?!找|查出)(?:{_SEE}(?:我|到)*{_ME}|(?:来|上门)?找(?:到|上)?我{_ME}|"
    f"查出来?{_ME})(?:来|的)*{_IS_IT}|"
    f"{_THEY}(?:看|查)得(?:到|见|出来?){_ME}{_IS_IT}|"
    f"{_YOU}(?:{_MAY}|{_CAN}|不)(?:不)?{_TELLS}(?:说|讲|知道)?{_ME}{_ENDS}|"
    "(?:这里|这个|你们?|举报|反映|在这里说|说了|发这里|写这里)*"
    "(?:安不安全|保不保密|(?:安全|保密|能保密|会保密|可靠)(?:吗|么|嘛|不)+)|"
    "(?:谁|什么人|哪些人|哪个)(?:能|会|可以)?(?:看到|看见|看|知道|查到)(?:到)?(?:我)?"
    "(?:写|说|发|举报|反映)?(?:的)?(?:东西|内容|这些)?(?:吗|呢|啊)*"
)
_FEARS: Final = regex(
    "(?:但是|但|可是|不过|就是|其实|因为|所以|说实话|只是|还|又)*"
    "(?:我|俺|我们|我老婆|我老公|家里人?|我家里?人?)?(?:就|很|有点|有些|真的|实在|也|都|比较|"
    "最|特别)*"
    "(?:(?:怕|害怕|担心|担忧|不放心)(?:会|要|以后|事后|将来)*(?:被|给|让|遭)?"
    f"(?:{_THEY}{_SEE}(?:我|到|们)*{_ME}|{_THEY}(?:找我?|来找?我?)?(?:麻烦|算账|穿小鞋|小鞋)|"
    "得罪人|丢工作|丢饭碗)|"
    "(?:不敢|害怕|怕)(?:说|实名|举报|反映|出面|留名|留电话)(?:名字|真名|姓名|出来|太多|我是谁)?|"
    f"害怕|好怕|(?<=有点|有些)怕)(?:得很)?{_ENDS}|"
    "(?:我|俺|我们)?(?:也)?(?:不想|不愿意?|不希望|不能)(?:让|给|被|叫)?(?:任何|别|其他|其它)?"
    f"(?!我|你|您){_HAN}{{1,4}}?(?:知道|晓得|看出来?|认出来?|查到|发现)(?:这|这事)?(?:是)?(?:我|我们|谁)?"
    f"(?:说|写|报|举报|反映|投诉|告)?(?:的)?{_ENDS}|"
    "(?:你们?|您|这)?(?:能|能不能|可以|可不可以|敢)(?:给我|跟我)?保证(?:我的安全|安全|保密)?(?:吗|么|嘛|不|呢)*|"
    f"(?:请|麻烦|求)?(?:你们?|您)?(?:一定|千万)?(?:别|不要|不能|不许|勿|不准){_TELLS}(?:说|讲|"
    f"知道)?{_ME}{_ENDS}|"
    "(?:请|麻烦|求|希望|一定|要|务必|帮我|替我|给我|你们?|您|可以|能)*"
    "(?:保密|不要泄露|别泄露|不要公开|别公开)(?:我)?(?:的)?(?:身份|姓名|名字|信息|"
    "电话)?(?:一下|哦|啊|吧|谢谢)*"
)
_ENGLISH: Final = regex(
    "(?:but |and )?(?:will|can|could|would|do|does|are) "
    "(?:they|you|he|she|anyone|anybody|the [a-z ]{3,24}?|my [a-z ]{3,20}?)(?: going to|"
    " be able to)? "
    "(?:(?:know|find out|see|learn|identify|read)(?: (?:it|that|what|who|i|was|is|me|my|this|"
    "am|from|"
    "about|name|identity|wrote|reported|report)){0,7}|"
    "(?:tell|show|give)(?: (?!me\\b|i\\b)[a-z']+){1,7}|(?:trace|find|retaliate|"
    "take revenge)(?: (?:me|against|on)){0,3})|"
    "(?:but )?(?:i am|i'm|im|we are|we're) (?:so |very |really |a bit )?(?:afraid|scared|"
    "worried|frightened)"
    "(?: (?:of|about)(?: their| his)? (?:retaliation|revenge|reprisals?)|"
    " (?:that )?(?:they|he|she)(?:'ll| will| may| might| could)?(?: [a-z']+){1,6})|"
    "(?:please )?(?:don'?t|do not|never) (?:tell|let) (?:them|him|her|anyone|anybody|"
    "the [a-z]+)(?: [a-z']+){0,7}|"
    "(?:is (?:this|it)|will (?:this|it) be|please keep (?:this|it)|keep (?:this|it)) "
    "(?:safe|confidential|secret|anonymous|private)(?: here)?|"
    "who (?:can|will) (?:see|read|know)(?: (?:this|it|what|i|wrote|write|about|my|report)){0,5}"
)
_APART: Final = regex("(?<=[，,。；;！!？?\n…])|(?<=[.] )")
_MARKS: Final = " \t\n，,。.；;！!？?…~、"
_LINKS: Final = regex("(?:但是|但|可是|不过|那|那么|然后|就是|and|but|so)*")


def is_fear(words: str) -> bool:
    """Say whether a clause of *words* tells of a fear: it is more than a question to us."""
    return any(_FEARS.fullmatch(simplified(each).strip(_MARKS)) for each in _APART.split(words))


def is_worry(words: str) -> bool:
    """Say whether *words* are nothing but a fear or a question who learns of them."""
    clause = simplified(words[: _CLAUSE * 4]).strip(_MARKS).lower().replace("’", "'")
    if clause.isascii():
        return len(clause) <= _CLAUSE * 3 and _ENGLISH.fullmatch(clause) is not None
    if not 3 <= len(clause) <= _CLAUSE:  # noqa: PLR2004 - 怕报复
        return False
    return (_ASKED.fullmatch(clause) or _FEARS.fullmatch(clause)) is not None


_RETALIATES: Final = regex("报复|打击|麻烦|小鞋|算账|为难|针对|对付|整我|retaliat|revenge|reprisal")


def is_of_retaliation(words: str) -> bool:
    """Say whether a fear is of what they may do to him, rather than of who learns of it."""
    return _RETALIATES.search(simplified(words).lower()) is not None


def beside_worries(words: str) -> str:
    """Return what *words* say beside such clauses: all of them where there is none."""
    if len(words) > _LONGEST:
        return words
    clauses = _APART.split(words)
    kept = [clause for clause in clauses if not is_worry(clause)]
    if len(kept) == len(clauses):
        return words
    rest = "".join(kept).strip(_MARKS)
    return "" if _LINKS.fullmatch(rest.lower()) else rest
