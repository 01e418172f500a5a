"""Does a person say that he does not know, or does not understand what he is asked?

记不得了, 想不起来是哪天, no idea: where a question may be answered so, it is. 什么意思 and
我现在很生气 answer nothing, and are no place and no time.
"""

from typing import Final

from clues.regex import regex
from handlers.phrases.plainly import asked, plainly

CHOICES: Final = frozenset({"unsure", "unknown", "unseen"})
"""How the choices are called that mean so."""
_WHAT: Final = (
    "(?:了|是|在|到底|具体|他们?|那|这|条|个)*"
    "(?:(?<![他她们])叫)?(?:哪[个家条座]|哪一[条座]|哪一?天|在?哪里|在?哪儿|在哪|什么|啥子?|多少|几点|几号|谁|具体)?"
    "(?:单位|部门|时候|时间|日子|地方|地名|位置|[路街桥巷村镇]口?名?|名字|人|钱|的)*"
    "(?:(?<=[路街桥巷村镇口])叫(?:什么|啥子?)(?:名字?)?)?"
)
_LEAD: Final = (
    "(?:我|俺|这个?|那个?|也|真|真的|实在|确实|都|就|好像|反正|早|已经|当时|哎|唉|呃|嗯)*"
)
_UNSURE: Final = regex(
    f"{_LEAD}(?:"
    "[不没](?:太|大|怎么|很)?(?:知道|清楚|晓得|记得|确定|认识|认得|注意|留意|看清楚?|看见|看到|印象|"
    "敢说|敢确定|好说|记)"
    "|不(?:想|愿意?|方便|敢)说|记不(?:太)?(?:清楚?|得|住|起来|起)|想不起来?|忘记?了?|说不(?:准|清楚?|上来|好)"
    "|[认看弄搞]不(?:出|得|清楚?|准)|拿不准|唔知|唔记得|唔清楚|唔识"
    f"){_WHAT}(?:[了啊呀哦吧呢嘞咯的])*"
)
_ENGLISH: Final = regex(
    "(?:i )?(?:really )?(?:don'?t|do not|can'?t|cannot|couldn'?t|didn'?t) "
    "(?:know|remember|recall|say|tell|see|notice)"
    "(?: (?:when|where|who|which|how|what|it|exactly)[a-z ]{0,20})?|"
    "(?:i have )?no idea|(?:i'?m )?not (?:really )?sure|(?:i )?forgot(?:ten)?|unknown"
)


def is_unsure(words: str) -> bool:
    """Tell whether *words* say no more than that."""
    plain = plainly(words)
    return (_UNSURE.fullmatch(plain) or _ENGLISH.fullmatch(plain)) is not None


_UNIT: Final = regex(
    "(?:我|俺|也|真的?|实在|确实|都|就|反正|问(?:了|他们?)?|[，,]|他们?)*"
    "(?:[不没](?:太|大)?(?:知道|清楚|晓得|认识|认得|说)|认不(?:出|得)|[搞弄看]不清楚?|没(?:看|听|认|问)(?:清楚?|出来?|到))(?:他们?|到底|具体|是|那|这|些|人)*"
    "(?:(?:哪个?|哪家|什么|啥子?|何)(?:单位|部门|局|地方的?人|的人)|(?<=[知清晓][道楚得])(?:单位|部门)(?:名称|名字)?)"
    "的?(?:人)?(?:[了啊呀哦吧呢嘞的])*"
)
_NAMED: Final = regex(
    "(?:具体|确切|详细|到底|是|哪[个家里天])*的?(?:(?P<place>地点|地方|位置|地址)|(?P<time>时间|日子|日期)|(?P<agency>单位|部门)|"
    "(?P<money>金额|钱数|数目))(?:这个|方面)?[，,]?(?P<rest>.+)"
)
# 不记得几点了, 忘了在哪: what is not known is asked for in the same words.
_OF: Final = (
    ("time", regex("几点|哪一?天|几号|时候|时间|日子|日期")),
    ("place", regex("哪里|哪儿|在哪|地方|地名|位置|[路街桥巷村镇]")),
    ("money", regex("多少|钱")),
    ("agency", regex("单位|部门|谁")),
)
_SAYS_NOT: Final = regex("(?:我|就|先|也)*不[说写填讲](?:了|吧)*")


def unsure_of(words: str) -> str | None:
    """Return the line of which *words* say that he cannot or will not tell it.

    地点不方便说, 不晓得是啥子单位, 不记得几点了.
    """
    plain = plainly(words)
    if _UNIT.fullmatch(plain):
        return "agency"
    if _UNSURE.fullmatch(plain):
        return next((line for line, asked_for in _OF if asked_for.search(plain)), None)
    named = _NAMED.fullmatch(plain)
    if named is None or not (is_unsure(named["rest"]) or _SAYS_NOT.fullmatch(named["rest"])):
        return None
    return next((each for each in ("place", "time", "agency", "money") if named[each]), None)


_CLAUSES: Final = regex("[，,。；;！!？?\\n]+")


def knows_no_unit(story: str) -> bool:
    """Say whether a clause of *story* only says that he does not know which body it was."""
    return any(_UNIT.fullmatch(plainly(clause)) for clause in _CLAUSES.split(story) if clause)


_PUZZLED: Final = regex(
    "(?:我|这|那|这个|那个|你们?|问题|这句话?|是|看|也|还|有点|啊|呃)*"
    "(?:什么意思|啥意思|几个意思|[不没](?:太|大|看|听)*(?:懂|明白)|怎么(?:填|写|说|回|回答|弄|答|选)|"
    "(?:为什么|为啥|干嘛|凭什么|凭啥)(?:要)?问?(?:我|这个|这些)*|问(?:我|这个?|那么多|这些)*(?:干|做)(?:嘛|什么|啥))"
    "(?:啊|呀|呢|吗|的|了|哦)*|"
    "(?:what (?:do you mean|is this|does that mean)|i don'?t understand(?: the question)?|"
    "how do i (?:answer|write)(?: this| it)?|why do you ask(?: this)?|what\\??)"
)
_MOODS: Final = regex(
    "(?:我|俺|现在|真的?|实在|很|太|好|特别|非常|都|快|要|心里)*"
    "(?:生气|气愤|气人|气死人?|着急|急死人?|害怕|怕|难受|憋屈|委屈|冤|冤枉|烦|郁闷|想哭|伤心|失望|无语|受不了)"
    "(?:了|啊|呀|得很|极了|死了|透了)*|"
    "i(?: am|'m) (?:so |very )?(?:angry|upset|scared|afraid|furious)"
)


def is_puzzled(words: str) -> bool:
    """Tell whether *words* only say that the question is not understood."""
    return _PUZZLED.fullmatch(plainly(words)) is not None


_PAPER: Final = (
    "(?:行政|检查|执法|处罚|入企|工作|正式|罚款|法律|扫码|统一|财政|扣押|查封|整改|的|个|种|张|份)*"
    "(?:通知书?|证件?|票据?|收据|发票|文书|决定书|告知书|清单|罚单|单据?|凭证|检查码|二维码|白条|备案|记录仪)"
)
_HAVING: Final = "(?:看|见|看见|看到|听|听说|收到|拿|拿到|给|出示|开|亮)?(?:过|到)?"
# 我要不要找他们要决定书; but 我问能不能看证件 tells what was asked of them.
_BESIDE: Final = "[^，。；\\d了过没不都问说叫让喊]{0,8}"
_EXPLAINS: Final = regex(
    "(?:那|这|这个|那个|你们?说?的?|我|想知道|想|，|,)*(?:"
    "(?:什么|啥)(?:是|叫|叫做|样的才?算|才算|才叫)[^，。；\\d了他她没不都]{1,12}|"
    "(?:何为|何谓|怎么才算|怎样才算)[^，。；\\d了他她没不都]{1,12}|"
    f"{_PAPER}(?:到底|究竟|又|都|上面?|具体|一般|应该|通常|得|会|要|该)*(?:是|叫|指|的|有|长|写|成|个|给|开|由|去|在){{0,3}}"
    "(?:什么|啥|哪|谁|多久|几[份张种联])[^，。；\\d了他她没不都]{0,8}|"
    f"{_BESIDE}(?:该不该|要不要|应不应该|需不需要|用不用|能不能|可不可以|是否)[^，。；\\d了过没不都]{{0,8}}{_PAPER}|"
    f"{_PAPER}(?:是)?(?:干|做)(?:什么|嘛|啥)用?的?|{_PAPER}(?:要)?(?:怎么|咋|如何|去哪里?|找谁)(?:样|看|认|要|开|办|辨认|分辨|查)(?:的)?|"
    f"(?:没有?|要是没有?|如果没有?)(?:人)?{_HAVING}{_PAPER}(?:的话|，)?(?:该|要|应该)?(?:怎么办|咋办|咋整|怎么弄)|"
    f"(?:没有?|不){_HAVING}{_PAPER}?(?:就|也|还)?(?:能|可以)?[罚收查扣]?(?:款|钱|费|车)?[，,]?(?:算不算|是不是|合不合|违不违)[^，。；\\d]{{0,6}}"
    ")(?:啊|呀|呢|吗|的|哦|嘛)*|"
    "what(?: is|'s| does) (?:an? |the )?[a-z ]{2,24}(?: look like| mean)?"
)


def asks_what_it_is(words: str) -> bool:
    """Tell whether *words* only ask what is meant: 什么叫通知书, 执法证长什么样."""
    return _EXPLAINS.fullmatch(asked(words)) is not None


def is_mood(words: str) -> bool:
    """Tell whether *words* only say how the person feels."""
    return _MOODS.fullmatch(plainly(words)) is not None
