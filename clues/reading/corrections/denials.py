"""What does a correction deny, and what of it remains?"""

import re
from collections.abc import Iterator
from typing import Final

from clues.regex import regex

DENIED: Final = regex(
    r"(?:并?不是|不叫|没有?[罚收要交扣给付掏](?:我们?|他们?)?(?:[那这](?:笔|个)?)?(?=\d|[一二两三四五六七八九十])|"
    r"不[止到](?=\d|[一二两三四五六七八九十])|没有|并非|[Nn]ot|it was not|wasn't)[\s:：]?"
    # 4 pm is one word
    r"(?P<what>(?:at )?\d{1,2}(?::\d\d)? ?[ap]\.?m\b\.?|"
    r"(?:(?<=\A[Nn]ot )|(?<=, not )|(?<=(?:is|as|re) not )|(?<=(?:is|as|re)n't ))"
    r"[A-Za-z][\w' ]{1,30}?(?=[,.;!?]| but\b|$)|[^，,。;；!！?？]{1,16}?)"
    r"(?=[，,。;；!！?？\s]|\.(?!\d)|(?:而)?是|应该|but|$)"
)
_BEFORE_CHANGE: Final = regex(
    r"(?P<what>[^，,。;；]{1,16}?)(?=改成|改为|改到|换成|应该是|应为|写成)"
)
# 路政不对，是海事; 时间记错了，是前天
_WRONG: Final = regex(
    r"(?P<what>[^，,。;；!！?？\s]{1,16}?)(?:[写记说搞弄填打看])?(?:不对|错了?|有误)(?=[，,。;；\s]|(?:应该|其实)?是(?![不吧吗]))"
)
# 不在沙河桥，在柳河收费站
_NOT_AT: Final = regex(
    r"(?:并?不在|没在)(?P<what>[^，,。;；!！?？]{1,16}?)(?=[，,。;；\s]|(?:而)?是?在)"
)
# What is said of the change itself: 改成12号 is no appointment that was moved.
_FRAME: Final = regex(
    "改成|改为|改到|换成|应该是|应为|写成|^(?:日期|时间|日子)(?:就|应该|其实)?[是为:：]"
)
# 路政改交警, 昨天改前天; 我要改时间 and 他们改口了 change no fact.
BARE_CHANGE: Final = regex(
    "^(?:把|将)?(?P<what>[^，,。;；!！?？\\s改]{2,10}(?<![修整更要想能我他们得需不又没])改)"
    "(?![口道名期建造装善变进正动签判过了一下成为到换回时地单金车类票证公经种])"
    "(?=[^，,。;；!！?？\\s改]{2,12}$)"
)
_DENIALS: Final = (DENIED, _NOT_AT, _BEFORE_CHANGE, _WRONG, BARE_CHANGE)
_WHOLE: Final = frozenset({DENIED, _NOT_AT})
"""Of these the denial goes with what it denies; of the others what stands before."""
_CANTONESE: Final = regex("唔[係系喺]")
_CANTONESE_IS: Final = regex("(?<![关關联聯体體])[係系](?![统統列])")
# 時間係十二號: this sign says 是 without a denial beside it, too.
_CANTONESE_SIGN: Final = regex("(?<![关關联聯體体])係(?![统統列])")
# 地点改回沙河桥, 单位恢复成交警; 改回来 and 把票换回去 say not what to.
_PUT_BACK: Final = regex(
    "(?P<begins>(?:^|[，,。;；]|时间|時間|日期|地[点點址方]|位置|单位|單位|部门|部門|金额|金額|数字|数目|车牌号?|車牌號?)"
    "(?:就|还是|還是|再|请|請|给我|給我|要|想)?)"
    "(?P<back>[改换換变變][回番返](?:到|成|为|為|做)?|(?:恢复|恢復|还原|還原)[成为為到])(?![来來去])"
)
# 改一下金额，是500; 麻烦改时间，前天下午: what is to be changed stands behind the wish to.
_WISHED: Final = regex(
    "^\\s*(?:请|麻烦|帮忙?|给|您|你|我|想|要|得|需要|那|就|先|再|能不能|可以|可不可以)*(?<!要我)"
    "(?P<verb>(?:修改|更改|更正|纠正|改)(?:一?下)?|换一?下)(?P<line>时间|日期|地[点址]|位置|单位|部门|金额|"
    "钱数|车牌号?)(?P<row>[这那]?一?[行栏项])?(?=[，,：:\\s]*[^，,：:\\s])(?=[，,：:\\s\\d])"
)
# 南门写成东门了: the second is what stands there wrongly; 沙河桥更正为柳河桥.
_WRITTEN_AS: Final = regex(
    "^(?:不好意思|抱歉|刚才|刚刚|前面|上面|我|不小心|手快|把|将|，|,)*(?P<right>[^，,。;；!！?？\\s他她把将票单据证条名]{2,12}?)"
    "(?:给|都)?[写打说记填]成了?(?P<wrong>[^，,。;；!！?？\\s]{2,12}?)了[。.！!]*$"
)
_MADE_RIGHT: Final = regex("(?:更正|纠正|修改|更改|订正)(?:为|成)")
# 哦，是五百; 诶 是前天: what one says on remembering is no part of what he corrects.
_AHEAD: Final = regex(
    "(?:(?:[哦噢喔诶欸哎唉呃额嗯啊]不?|对了|對了|不好意思|抱歉|对不起|等等|等一下|\\b(?:oh|ah|sorry|wait)\\b)"
    "[\\s，,。.!！~、…]*)+(?=[^\\W_])",
    re.IGNORECASE,
)
# 等等，我查了手机，是11月24号: he looked it up, and tells what it should be.
_LOOKED_UP: Final = regex(
    "^\\s*(?:我|俺)?(?:刚才|刚刚|刚|又|再|回头)?(?:查|看|翻|核对|对|问|想)(?:了|过)?(?:一?下)?(?:我的?|家里)?"
    "(?:手机|记录|日历|聊天(?:记录)?|微信|账单|流水|转账|短信|照片|相册|单子|票|老婆|老公|儿子|司机|同事|会计|人)?(?:里的?|的)?"
    "(?:记录|日期|时间)?(?:了|才知道|发现)?[，,\\s]+(?:应该|其实)?(?=是(?![不吧吗谁哪]))是"
)
# 南门不是北门, of two of one kind: the first is meant.
_NOT_THE_OTHER: Final = regex(
    "^\\s*(?P<right>[^，,。;；!！?？\\s不是我你他她们这那]{1,6}(?P<kind>[门门街路桥站村镇口巷号]))[，,]?(?:而)?不是"
    "(?P<wrong>[^，,。;；!！?？\\s是]{1,6}(?P=kind))[。.！!]*$"
)
_HAN_OR_SIGN: Final = regex(r"\S")


def denied_plainly(text: str) -> str:
    """Return *text*, exactly as long, with the corrections of others as they are mostly written.

    唔係五百，係八百 denies as 不是五百，是八百 does, 時間係十二號 tells as
    時間是十二號 does, 单位改回交警 as 单位改成交警, 改一下金额，500 as 金额改一下，500,
    and 哦，是五百 as 是五百.
    """
    if (ahead := _AHEAD.match(text)) is not None:
        text = " " * ahead.end() + text[ahead.end() :]
    text = _LOOKED_UP.sub(lambda met: "应该是".rjust(len(met[0])), text)
    text = _NOT_THE_OTHER.sub(
        lambda met: f"{met['wrong']}改成{met['right']}".rjust(len(met[0])), text
    )
    text = _WISHED.sub(_line_first, text)
    text = _WRITTEN_AS.sub(lambda met: f"{met['wrong']}改成{met['right']}".rjust(len(met[0])), text)
    text = _MADE_RIGHT.sub(" 改成", text)
    text = _PUT_BACK.sub(lambda met: f"{met['begins']}{'就改成'[-len(met['back']) :]}", text)
    if _CANTONESE.search(text) is None:
        return _CANTONESE_SIGN.sub("是", text)
    return _CANTONESE_IS.sub("是", _CANTONESE.sub("不是", text))


_DOUBLE: Final = 2


def _line_first(met: re.Match[str]) -> str:
    """改一下金额 as 金额改一下, in as many signs as before."""
    verb = "改一下" if len(met["verb"]) > _DOUBLE else met["verb"].replace("更正", "改下")
    return f"{met['line']}{met['row'] or ''}{verb}".rjust(len(met[0]))


# 票上的地点写错了，写成了柳河桥: what a paper says is no correction of what happened.
_ON_PAPER: Final = regex(
    "(?:[票单據据條条]|单子|單子|条子|[定文罚告知]书|笔录|凭证)(?:上面?|里面?|里头|裡)[^，,。;；!！]*"
    "(?:[，,](?:上面)?[都却又还]?(?:写|改|填|开|印|记|盖)[^，,。;；!！]*)*"
    "(?:[，,](?:而)?(?:不是|没写)[^，,。;；!！是]*(?=$|[。;；!！]))?"
)
_ON_PAPER_ENGLISH: Final = regex(
    r"\b(?:receipt|ticket|paper|notice|decision|slip) (?:says?|said|has|had|shows?|showed|gives?|"
    r"gave|states?|stated|reads?)\b[^,.;!]*(?:, (?:and |but )?not [^,.;!]*)?"
    r"|\bon the (?:receipt|ticket|paper|notice|slip)\b[^,.;!]*",
    re.IGNORECASE,
)
_CLAUSE_BEGINS: Final = regex("[，,。;；!！]")
# 没有票，刚才说错了: the last words say only that something was wrong, and not what.
_SAID_WRONG: Final = regex(
    "[，,。;；\\s](?:不好意思|抱歉|是|我|刚才|刚刚|前面|上面|那句|都){0,4}(?:[说写记打弄搞看听]错了?|口误|手误)[了的吧。.!！]*$"
)


def without_apology(text: str) -> str:
    """Return *text*, exactly as long, without a last clause that only says: 刚才说错了."""
    met = _SAID_WRONG.search(text)
    return text if met is None else text[: met.start()] + " " * len(met[0])


def without_papers(text: str) -> str:
    """Return *text*, exactly as long, without the clauses that tell what a paper says."""
    for pattern in (_ON_PAPER, _ON_PAPER_ENGLISH):
        for met in pattern.finditer(text):
            begins = [each.end() for each in _CLAUSE_BEGINS.finditer(text, 0, met.start())]
            text = blotted(text, begins[-1] if begins else 0, met.end())
    return text


def without_denied(text: str) -> str:
    """Return *text* with what it denies blotted out, every other word in its place."""
    for pattern in _DENIALS:
        for met in pattern.finditer(text):
            if pattern in _WHOLE and _stands_alone(text, met):
                continue
            text = blotted(text, *(met.span() if pattern in _WHOLE else met.span("what")))
    for met in _FRAME.finditer(text):
        text = blotted(text, *met.span())
    return text


def denials(text: str) -> Iterator[re.Match[str]]:
    """Give each denial with its words, the clauses that say 不是 and 不在 first."""
    for pattern in _DENIALS:
        yield from pattern.finditer(text)


def without_denials(text: str) -> str:
    """Return *text*, exactly as long, without its clauses that say 不是 and 不在."""
    for pattern in _WHOLE:
        for met in pattern.finditer(text):
            text = blotted(text, *met.span())
    return text


def _stands_alone(text: str, met: re.Match[str]) -> bool:
    """Say whether nothing is told beside a denial; 没有开票 at the end is a fact of its own."""
    if text[met.end() :].strip(_BETWEEN):
        return False
    return not (_NOT_IT.match(met[0]) and text[: met.start()].strip(_BETWEEN))


_BETWEEN: Final = " ，,。;；！!"
# 是四点不是三点: what is denied may stand behind, too.
_NOT_IT: Final = regex("(?:并?不是|并非|不在|not|wasn't)(?!有)", re.IGNORECASE)


def blotted(text: str, start: int, end: int) -> str:
    """Return *text*, exactly as long, without the words from *start* to *end*."""
    return text[:start] + _HAN_OR_SIGN.sub("，", text[start:end]) + text[end:]


def denied_in(text: str) -> str:
    """Return what *text* says that it was not."""
    return "，".join(met["what"] for met in denials(text))
