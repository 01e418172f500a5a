"""What is said of who reports: no name after all, a firm, himself, a name?"""

import re
from typing import Final

from clues.model import IdentityMode
from clues.reading.slots import Name
from clues.reading.words.folding import simplified
from clues.regex import regex
from clues.understood import Understood
from handlers.phrases.endings import WITH_NAME, hands_in
from handlers.phrases.plainly import plainly

_AS: Final = "(?:我|我们|就|那|还是|是|要|想)*(?:以|用|按|按照|代表|算)?(?:我们?|我家)?"
_NAME_OF: Final = "(?:的)?(?:名义|身份)?(?:来)?(?:报|举报|提交|反映|交)?(?:的|吧|了)?"
_COMPANY: Final = regex(
    f"{_AS}(?:公司|企业|单位|厂里?|店里?|合作社|法人|公家){_NAME_OF}|"
    "(?:as |for |on behalf of )?(?:a |the |my |our )?(?:company|firm|business)"
)
_PERSON: Final = regex(
    f"{_AS}(?:我?个人|我?自己|本人|私人){_NAME_OF}|"
    "(?:as )?(?:a )?(?:private )?(?:person|individual)|(?:for )?myself|personal(?:ly)?"
)
_THINGS: Final = (
    "(?:我的?|个人|真实)*"
    "(?:名字?|姓名|电话|手机|号码|手机号|联系方式|信息|身份|资料|实名|了|这些|这个)*"
)
_WITHDRAWS: Final = regex(
    "(?:算了|不好意思|那|我|还是|就|先|麻烦|帮我|给我|(?:后悔|反悔|改主意|想了想|想想|考虑|怕|害怕)了?|[，,\\s])*"
    f"(?:不(?:想|要|愿意?|用|敢|打算|方便|太想)?(?:再)?(?:留|写|填|给|说|实名|透露){_THINGS}|算了|怕|"
    "(?:改|换|选|用|走)?(?:成|为|回|到)?匿名(?:提交|举报)?)"
    "(?:吧|的|了|啊|呀|好了|就好|算了|[，,\\s]|匿名)*|"
    "never ?mind|(?:stay |keep it )?anonymous(?: please)?|(?:without|no) (?:my |a )?name|"
    "i(?:'d| would)? (?:don't|do not|rather not|prefer not to)(?: want to| wish to)? "
    "(?:leave|give|say|tell)(?: you)?(?: (?:it|my name|my phone|my number|any of it|them))?"
)
_OWN_FIRM: Final = regex(
    "(?:我们?|俺们?|咱们?|我家)(?:家|的|这个?|这家|开的|自己的)?小?"
    "(?:公司|厂|工厂|店|铺子|饭店|餐馆|超市|企业|合作社|养殖场|酒店|网吧|作坊|诊所|药店|药房)|"
    "本(?:公司|厂|店|司|企业)|我是[^，,。]{0,8}(?:法人|老板|店主|负责人)|"
    "\\b(?:my|our) (?:shop|store|company|factory|restaurant|business|firm|cafe)\\b",
    re.IGNORECASE,
)
_FIRM_NAME: Final = regex(r"[\w（）()·&.,\- ]{2,40}")
_NO_FIRM_NAME: Final = regex(
    "不对|不是|不知|不清|不想|不用|没[有给出亮]|罚|后来|写名称|我写|错了|什么|怎么|[吗呢?？我你他谁]|随便|跳过|"
    "^(?:公司|名称|公司名称?|个人|对|好|是|嗯)$|^\\W*\\d[\\d\\W]*$|\\b(?:no|not|wrong|what|why|i|you)\\b",
    re.IGNORECASE,
)
_PERSON_NAME: Final = regex("[^\\W\\d_]{1,8}|[A-Za-z][A-Za-z.'-]*(?: [A-Za-z][A-Za-z.'-]*){0,3}")
_NO_PERSON_NAME: Final = regex(
    "^(?:公司|个人|企业|单位|电话|手机|姓名|名字|返回|好的?|可以|同意|是的?|没有?|等等|为什么.*|不.*)$|"
    "[吗呢谁什的了]|^(?:yes|no|ok|okay|why|what)$"
)


_MINE: Final = (
    "(?:我的?|本人的?|自己的?|个人)*(?:真实)?(?:姓名|名字|名|电话|手机号?码?|号码|身份信息|信息|住址|微信号?)"
    "(?:(?:和|、|跟|以及|与)(?:我的?)?(?:姓名|名字|电话|手机号?码?|号码|住址|微信号?))*"
)
_TAKES_OUT: Final = regex(
    f"(?:请|麻烦|帮我|你们?|能不能|可以|可不可以|要|想|先)*(?:把|将)?{_MINE}(?:都|也|给我|请|先|帮我|全部)*"
    "(?:去掉|删掉|删除|删了|删|抹掉|抹去|遮住|遮掉|遮一下|隐去|隐藏|隐掉|打码|别写|不要写|不写|别留|不要留|"
    "别显示|不要显示|别出现|不要出现)(?:一下|吧|吗|可以吗|行吗|好吗|了|掉)*|"
    "(?:请|麻烦|帮我|能不能|可以)*(?:不要|别|去掉|删掉|删除|删|抹掉|遮住|隐去|隐藏)"
    f"(?:写|留|显示|透露|公开|暴露|提|出现)?(?:出|上|到)?{_MINE}(?:了|吧|吗)*|"
    "(?:please )?(?:remove|delete|hide|mask|take out) my (?:name|phone|number|phone number)"
    "(?: and (?:my )?(?:name|phone|number|phone number))?(?: please)?"
)


# 我要实名举报, 愿意留电话: wished for oneself; 要不要实名 asks, 不敢实名 does not.
_BY_NAME: Final = regex(
    "(?<![不别敢怕免没])(?:我|俺|本人|我们)(?:就|也|是|可以|都)*(?:要|想|愿意|愿|敢|会|能)?(?:保密)?"
    "实名(?:来)?(?:举报|反映|投诉|提交|报)|"
    "(?:^|[，,。！!；;\\s])(?:本次|现)?(?:愿意|要|想|现|可以)?(?:保密)?实名(?:举报|反映|投诉|提交|报)"
    "(?!(?:后|了|过|的|之后|被|以后)|[^，。]{0,4}[吗么?？])|"
    f"(?:^|[，,。！!；;\\s]){WITH_NAME}(?:$|[，,。！!；;\\s])"
)
_MODES: Final = {
    "保密实名": IdentityMode.SEALED,
    "保密": IdentityMode.SEALED,
    "实名": IdentityMode.NAMED,
}
_MODE_FIRST: Final = regex("(?:我?(?:选|要|用))?(保密实名|保密|实名)(?:吧|的)?[，,、。:：\\s]+")
_OF_OTHERS: Final = regex(
    "对方|他|她|那个?人|领导|司机|老板|队长|所长|负责人|局|队|站|\\bhis\\b|\\bher\\b"
)


def by_name(words: str) -> bool:
    """Say whether the teller wishes to be named, or to be reached: 我要实名举报."""
    return _BY_NAME.search(simplified(words)) is not None


def sealed(words: str) -> bool:
    """Say whether the wish to be named asks that it be kept: 保密实名, my name but confidential."""
    return _SEALED.search(simplified(words.lower())) is not None


_SEALED: Final = regex(
    "保密(?:的)?实名|实名(?:但|，|,)?(?:要|请|希望)?保密|"
    "name[a-z ,]{0,12}(?:secret|confidential|private|sealed)"
)
_HIS: Final = (
    "(?:我的?|本人的?|上面的?|刚才的?|留的)*"
    "(?P<line>电话号?码?|電話號?碼?|手机号?码?|手機號?碼?|联系方式|聯繫方式|号码|號碼|姓名|名字|称呼)"
)
_CORRECTS: Final = regex(
    f"^{_HIS}(?:给|都)?(?:[写寫打留填说報报记][错錯]|[错錯]|不对|不對|有[误誤]|变了|換了|换了|改成|改为|改一下|要改|少了|多了)|"
    "^(?:my |the )?(?:phone|number|phone number|name) (?:is|was) (?:wrong|not right|incorrect)|"
    "^(?:change|correct) my (?:phone|number|phone number|name)\\b",
    re.IGNORECASE,
)
_NAME_ANEW: Final = regex(
    "(?:姓名|名字|称呼|name).{0,16}?(?:我?叫|是|改成|改为|应该是|為|为|it is|is|to)[:： ]*"
    "(?P<name>[\u4e00-\u9fff]{1,4}|[A-Za-z]+(?: [A-Za-z]+)?)[。.！! ]*$",
    re.IGNORECASE,
)
_FIRMS_NAME: Final = regex(
    "(?:我们?|就|那|要|想|是|还是|[，,])*(?:以|用|按)(?:我们?|我家)?(?:公司|企业|单位|厂里?|店里?|合作社|商会)的?(?:名义|身份)"
    "(?:来)?(?:保密)?(?:实名)?(?:举报|投诉|反映|提交|报|交)?(?:吧|的|了)?|"
    "(?:as |in the name of |on behalf of )(?:my |our |the )?(?:company|firm|business)"
)


def corrects_himself(words: str) -> bool:
    """Say whether *words* say that one's own name or number was written wrongly."""
    return _CORRECTS.search(words.strip()) is not None and not of_others(words)


def name_anew(words: str) -> str:
    """Return the name that stands for one written wrongly: 名字写错了，叫李建军."""
    met = _NAME_ANEW.search(words.strip())
    return person_name(met["name"]) if met else ""


def in_a_firms_name(words: str) -> bool:
    """Say whether *words* only say that a firm reports, by name: 以公司名义举报."""
    return _FIRMS_NAME.fullmatch(plainly(words)) is not None


def mode_before(words: str) -> tuple[str, str]:
    """Return the mode that stands before a name, and the words behind it; nothing without one."""
    met = _MODE_FIRST.match(words.strip())
    return (_MODES[met[1]], words.strip()[met.end() :]) if met else ("", "")


def of_others(words: str) -> bool:
    """Say whether a name or number is said to be somebody else's."""
    return _OF_OTHERS.search(words) is not None


def takes_out(words: str) -> bool:
    """Say whether the person wants his own name or number out of what he wrote."""
    return _TAKES_OUT.fullmatch(plainly(words)) is not None


def withdraws(words: str) -> bool:
    """Say whether the person would rather leave no name."""
    return _WITHDRAWS.fullmatch(plainly(words)) is not None


def as_company(words: str) -> bool:
    """Say whether *words* only say that a company reports."""
    return _COMPANY.fullmatch(plainly(words)) is not None


def as_person(words: str) -> bool:
    """Say whether *words* only say that somebody reports for himself."""
    return _PERSON.fullmatch(plainly(words)) is not None


def tells_own_firm(story: str) -> bool:
    """Say whether the teller speaks of a firm as his own."""
    return _OWN_FIRM.search(story) is not None


def firm_name(words: str, understood: Understood | None) -> str:
    """Return the name of a firm that *words* are or hold; nothing where they are no name."""
    told = understood.all(Name.COMPANY) if understood else ()
    if told:
        return str(told[0].value)
    plain = words.strip(" 。.，,“”\"'")
    named = _FIRM_NAME.fullmatch(plain) and not _NO_FIRM_NAME.search(plain)
    return plain if named else ""


def person_name(words: str) -> str:
    """Return the name that *words* are, nothing where they are none."""
    plain = re.sub(
        "^(?:我(?:叫|是|姓)|联系人|举报人|姓名|名字|叫我|免贵姓|my name is)[：:\\s]*",
        "",
        words.strip(" 。.，,！!"),
    )
    named = _PERSON_NAME.fullmatch(plain) and not _NO_PERSON_NAME.search(plain.lower())
    named = named and not hands_in(plain)  # 提交 is no name
    return plain if named else ""
