"""May words answer the question that is open, where no rule reads them?

老渡口 is a place that nobody wrote down; 交了三年了 is none, and stays with the story. When in
doubt words are taken: they are shown on the card, and can be corrected there.
"""

import re
from collections.abc import Callable, Mapping
from typing import Final

from clues.reading.slots import Name
from clues.reading.words.folding import simplified
from clues.regex import regex
from clues.speech import Words
from handlers.dialog.flow import Given
from handlers.phrases.answers import is_slip

UNCLEAR: Final[Mapping[str, str]] = {
    "place": "report-place-vague",
    "time": "report-time-unclear",
    "agency": "report-agency-unclear",
}
"""What is said where words cannot be the answer, and there is no story to keep them with."""

_OTHERS: Final[Mapping[str, frozenset[Name]]] = {
    "place": frozenset({Name.TIME, Name.AGENCY, Name.AMOUNT, Name.PLATE, Name.PHONE}),
    "time": frozenset({Name.PLACE, Name.AGENCY, Name.AMOUNT, Name.PLATE, Name.PHONE}),
    "agency": frozenset({Name.TIME, Name.PLACE, Name.AMOUNT, Name.PLATE, Name.PHONE}),
}
"""What is read of other lines speaks against an answer to this one."""

_SPOT: Final = (
    "路|街|巷|巷子|院子|村子|镇子|寨子|厂子|铺子|摊子|弄|胡同|道|口|桥|站|镇|乡|村|屯|庄|寨|组|县|市|区|省|州|旗|门|店|厂|院|园|场|馆|楼|栋|号|"
    "室|家|校|库|所|局|厅|点|段|处|边|旁|面|头|尾|里|外|内|上|下|东|西|南|北|中间|附近|隔壁|渡|码头|港|湾|"
    "河|江|湖|海|渠|塘|坝|堤|岸|山|坡|岭|坪|坳|坊|牌|亭|塔|庙|地|地方|那儿|这儿|那里|这里|那边|这边|米|"
    "公里|车上|船上|高速|铺|墩|滩|洲|岛|林|井|亩|田"
)
_ENDS_AT_SPOT: Final = regex(f"(?:{_SPOT})(?:吧|啊|呢|呀|的|了|来着|左右)*(?:[，,、。；;\\s]|$)")
_SPOTS: Final = regex(
    "加油站|收费站|检查站|路口|桥头|大桥|高速|[国省县乡]道|服务区|市场|门口|小区|街道|码头|渡口|工业园|"
    "牌坊|广场|定位|位置|地址|医院|学校|超市|宾馆|饭店|仓库|停车场|红绿灯|隧道|水库|开发区|对面|附近|交界|往[东西南北]"
)
_TELLS: Final = regex(
    "[了没不给交收罚扣要说骂打他她我你姓吗呢?？]|[付转]的?$|扫码|刷卡|微信|支付宝|现金|转账|提交|举报|可以|都|谢|有[一二两三几个]|人$|帮人|上次|还是"
)
"""Whoever tells of deeds or of people names no place."""
_DEED: Final = regex(
    "罚|收了|交了|扣了|打了|骂|给了|没给|要我|叫我|(?:^|[，,])[^在，,]*[夹贴放塞插挂扔][^，,]*[上里下]面?了$"
)
_SHORT: Final = 8  # characters of a name that nobody wrote down
_LONG: Final = 60
_ENGLISH_TELLS: Final = regex(
    r"\b(?:paid|said|was|were|took|gave|no|not|yes|none|nothing|send|submit|without|they|he|she|thanks?)\b"
)

_WHEN: Final = regex(
    r"[年月日号天晚早晨午夜点时候周旬季初底中春夏秋冬昨今明刚节久久阵\d]|小时|分钟|星期|礼拜|经常|一直|老是|"
    r"总是|天天|这段|那会|以前|之前|前段|最近|近期|目前|平时|过完|开学|放假|收割|[次回]|元旦|除夕|端午|中秋|国庆|"
    r"\b(?:ago|last|week|month|year|day|morning|noon|evening|night|today|yesterday|always|often|since|"
    r"recent\w*|o'clock|[ap]m|january|february|march|april|may|june|july|august|september|october|"
    r"november|december|mon|tues|wednes|thurs|fri|satur|sun)\w*\b"
)
_DAY: Final = regex(
    r"\d{1,2}[./-]\d{1,2}|\d{4}[./-]\d{1,2}([./-]\d{1,2})?|(?:0?[1-9]|[12]\d|3[01])号"
)
_WHO: Final = regex(
    "[局所队站办委处院厅部科股庭]|(?<![等一不才就都也机])会(?![儿不说来给后])|政府|单位|你们|公司|中心|大厅|窗口|物业|协管|辅警|保安|联防|志愿|镇|乡|街道|村|社区|"
    "[警政管监消税环城运渔渡海林农水]|制服|衣服|袖标|臂章|工作证|执法|领导|所长|队长|科长|主任|书记|干部|"
    r"\b(?:bureau|office|police|team|department|station|committee|government|officer|guard|uniform)\w*"
)
_SHORT_NAME: Final = 10  # characters
_HOUR: Final = regex(
    "(?:大概|大约|约莫|差不多|好像|可能|应该|是|在|就|那|当天|当时|的时候|左右|前后|来钟|多|钟|半|整|吧|的|样子|，|"
    "凌晨|清早|早上|早晨|上午|中午|下午|傍晚|晚上|夜里|半夜|[零一二两三四五六七八九十\\d]{1,3}点|[零一二三四五六七八九十\\d]{1,3}分?"
    "(?=左右|$))*"
)
"""The hour alone names no place and no unit: 下午五点左右."""
_NO_DAY: Final = regex("那天|那个时候|[当这白聊整]天|天气|[雨雪阴晴热冷]天|一天到晚|天[上下冷热黑]")
"""Words with a day in them that tell no day: 我记得那天下雨."""
_LOOKS: Final = regex(
    "穿|衣服|制服|便衣|便装|背心|戴|口罩|眼镜|光头|胡子|年轻|年纪|岁|胖|瘦|高个|矮个|个子|平头|纹身|"
    "一[伙群帮]|几个人|[他她]们?人|男[的人]|女[的人]|[两三四五六几\\d]个人|看不?清|没看清|口音|"
    r"\b(?:wear\w*|wore|dressed|jacket|vest|shirt|\w*clothes|mask|young|old|fat|tall|bald)\b",
    re.IGNORECASE,
)
_NAMES_NO_UNIT: Final = regex(
    "(?:[不没](?:太|大)?(?:像|是|知道|认识|清楚)|看不出|看不清|没看清)[^，,。；;]*"
)
_WRITTEN: Final = regex('写着|写的|印着|印的|[“”"]|字样?|标志|徽')
_OFFICE: Final = regex(
    "[局所队站办委会处院厅部科]|政府|单位|公司|中心|物业|协管|辅警|保安|联防|镇|乡|街道|村|社区|执法|"
    "[警政管监消税环城运渔海]|\\b(?:bureau|office|police|team|department|station|government|guard)"
)


_LETTERS: Final = regex(r"[^\W\d_]{2}")


def describes_people(words: str) -> bool:
    """Say whether words tell how people looked, and name no unit: 穿蓝衣服，两个年轻人.

    What stood on their clothes or on the vehicle is a name.
    """
    words = simplified(words).lower()
    left = _NAMES_NO_UNIT.sub("", words)
    if _WRITTEN.search(left) or _OFFICE.search(left):
        return False
    return _LOOKS.search(words) is not None or not _LETTERS.search(left)


def may_answer(key: str, given: Given) -> bool:
    """Say whether the words of *given* may be an answer to the question *key*."""
    judge = _JUDGES.get(key)
    if judge is None:
        return True
    words = given.words.strip()
    if _is_of_another(key, words) or (key != "time" and _tells_hour(words)):
        return False
    if is_slip(words):
        return key == "time" and _DAY.fullmatch(words) is not None
    slots = given.understood.reading.slots if given.understood else ()
    return judge(simplified(words).lower(), any(slot.name in _OTHERS[key] for slot in slots))


def _tells_hour(words: str) -> bool:
    """Say whether *words* are an hour of the day and nothing else."""
    plain = simplified(words)
    return _CLOCK.search(plain) is not None and _HOUR.fullmatch(plain) is not None


# 被举报单位：青湾县城管局, where the place is asked: a letter names its lines itself.
_LABEL: Final = regex(
    "[^，,。;；:：\\s]{0,6}?(?:(?P<agency>单位|部门|机关|对象|人)|(?P<time>时间|日期)|(?P<place>地[点址]|位置|场所)|"
    "事实|经过|情况|事项|内容|诉求|请求|要求|证据|金额|车牌|电话|姓名|类别|标题|主题)[^，,。;；:：\\s]{0,4}[:：]"
)


def _is_of_another(key: str, words: str) -> bool:
    """Say whether *words* are called by the name of another line than *key*."""
    met = _LABEL.match(simplified(words))
    return met is not None and met[key] is None


def may_be_place(words: str) -> bool:
    """Say whether a part of a sentence may be a place."""
    return _place(simplified(words.strip()).lower(), of_others=False)


def is_spot(words: str) -> bool:
    """Say whether a part of a sentence surely is a place: it ends at one, and tells no time."""
    plain = simplified(words.strip()).lower()
    named = _ENDS_AT_SPOT.search(plain) or _SPOTS.search(plain)
    told = (_DEED.search(plain), _CLOCK.search(plain), _MOVES.search(plain))
    return named is not None and not any(told)


_MOVES: Final = regex("才|追|停下|[开跟跑]到|[来去走]了?的?$")
_CLOCK: Final = regex("月|[昨今前明]天|[上下]午|早上|晚上|[一二两三四五六七八九十\\d]点")


def unclear(key: str, words: str) -> Words:
    """Say what is wanted where *words* are no answer to the question *key*."""
    return Words(UNCLEAR[key], {"text": words[:_QUOTED]} if key == "place" else {})


_QUOTED: Final = 24  # characters


def _place(words: str, of_others: bool) -> bool:  # noqa: FBT001  # one of a table of judges
    if words.isascii():
        return len(words) <= _LONG and _ENGLISH_TELLS.search(words) is None
    if _ENDS_AT_SPOT.search(words) is not None and not (of_others and len(words) <= _SHORT):
        return _DEED.search(words) is None
    if _SPOTS.search(words) is not None:
        return _DEED.search(words) is None
    return not of_others and len(words) <= _SHORT and _TELLS.search(words) is None


def _time(words: str, of_others: bool) -> bool:  # noqa: FBT001  # one of a table of judges
    return not of_others and _WHEN.search(_NO_DAY.sub("", words)) is not None


def _agency(words: str, of_others: bool) -> bool:  # noqa: FBT001  # one of a table of judges
    if _WHO.search(words) is not None:
        return True
    if describes_people(words):
        return True
    short = len(words) <= (_LONG if words.isascii() else _SHORT_NAME)
    return short and not of_others and _TELLS.search(words) is None


_JUDGES: Final[Mapping[str, Callable[[str, bool], bool]]] = {
    "place": _place,
    "time": _time,
    "agency": _agency,
}
