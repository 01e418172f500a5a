"""Which dates of a story belong to a paper, a purchase, somebody else, or to what is to come?

What was done on them, and by whom, is said right beside them: 2022年办的环评, 合同写3月1日进场,
去年同街另一家, 客人是14号入住. A year alone dates
nothing that happened unless an office acts in it.
"""

import re
from typing import Final

from clues.reading.moments import Days, Grain
from clues.reading.swift import swift

_FROM, _UPTO = 22, 24
_WIDE: Final = frozenset({Grain.YEAR, Grain.HALF_YEAR, Grain.SEASON, Grain.MONTH})
_YEARLY: Final = frozenset({Grain.YEAR, Grain.HALF_YEAR})

# Done by whoever tells, or to a thing: none of it is an office's deed.
_DONE: Final = (
    "办|做|出|到|装|买|建|盖|租|签|进|修|考|换|造|生|挖|种|养|领|批|订|学|印|续|购|贷|走|搬来|翻修|竣工|装修|"
    "体检|年检|入住|住进|毕业|手术|开业|申领|立项|交付|出厂|下水|投产|改造|中标|开班|开工|动工|落成|"
    "整改|评|编|备案|申报|登记|注册|认证|验收|检测|化验|保养|定损"
)
_AFTER: Final = re.compile(
    rf"(?:[我俺他她它咱](?:们|家)?|本[人店厂司]|我[司店厂]|才|刚|就|都|新|自己|重新|才刚){{0,2}}(?:{_DONE})(?:的(?!时候)|下来的?)|"
    r"下的水|(?:才|刚|也)?(?:大修|检修|年检|保养|体检|验收|翻修|装修|检测|清理|评估)(?:过|完|好)|翻修|大修|"
    r"(?:才|刚|就)?(?:到期|过期|满期|截止|施行|实施|起施行|起算|生效|失效)|"
    r"[跑干开做养卖住租种]到(?:现在|如今|今)|欠的|入住|退房|该(?:到|还|交|走|发)|才(?:到|能到)|"
    r"要(?:上小?学|开学|交房|开庭|高考|中考|结婚|生了|住院|开业|开张|交货|验收)|"
    r"(?:去|来)(?:培训|开会|听课|参加|领取?|拿)|前不|不[交给办搬拆签](?:就|的话)|"
    r"放假也|也(?:去|来|查|收)过|提出|提交(?:了)?(?:申诉|复议|申请|异议)|"
    r"(?:又)?涨价|[^，。]{0,4}?(?:还|就)差(?!点|一刻)|差[数额几]|差[一二两三四五六七八九十\d]+[家单张个]|够不够|凑不够|按[^，。]{1,4}分|"
    r"(?:合同|租约|租期|年度|的?任务|的?指标)"
)
_BEFORE: Final = swift(
    r"(?:合同|协议|租约|租期|工期|保质期|有效期|公示期?|复查日?|整改期|期限|证期)(?:上|里)?(?:的)?(?:日期|时间)?(?:约定|写明|写|定|签|开|标|印|排)?"
    r"(?:的)?(?:是|到|为|在|于)?(?:从|自)?$|"
    r"(?:执照|驾照|许可|报告|环评|安评|发票|货|保险|押金条|计划书)(?:上|里)?(?:的)?(?:日期|时间)?(?:写|定|签|开|标|印|盖)?的?是$|"
    r"(?:上一?次|上一?回|前一?[次回])(?:也)?是(?:在)?$|(?:改成|改到|改为|写成|填成|倒签成|落款|建于|成立于|始于|约定)$|"
    r"(?:安排|按排)[^，。]{0,6}(?:约|于|在)?$|(?:装修|施工|筹备|试营业)(?:自|从)$|(?:报告|合格证|检验单|化验单|保单)(?:的)?(?:日期|时间)(?:是|为|:|写的是)?$|到(?:这会儿|现在|今天|如今)(?:都)?$|客人(?:是)?$|孩子$|娃$"
)
_ENGLISH_BEFORE: Final = re.compile(
    r"\b(?:due|expires?|expired|valid|bought|built|opened|registered|signed|issued|dated|renewed|"
    r"licen[cs]ed|inspected|born|moved|started)(?: [a-z]+){0,5}"
    r"(?: (?:on|in|by|until|since))?(?: the)?\s?$"
)
_OTHERS: Final = (
    "隔壁|另一家|另外一家|同街|上一任|前任|别家|别人|同行|邻居|对门|前老板|原老板|老东家|"
    "旁边[那的一]"
)
_OTHERS_BEFORE: Final = re.compile(rf"(?:{_OTHERS})[^，。,;；！!？?]{{0,6}}$")
_OTHERS_AFTER: Final = re.compile(rf"(?:的)?(?:{_OTHERS})")
_EARLIER: Final = re.compile(r"(?:此前|之前|早先|先前|以往|早在)(?:的)?$")
_BEEN: Final = re.compile(r"(?:份)?(?:才|刚|就|已经?|也)?[检查抽验审测]过")
_CAMPAIGN: Final = re.compile(
    r"(?:搞|开展|有个?|有一?场)[“\"「]?[^，。]{0,8}(?:攻坚|行动|整治|活动)"
)
_DEED: Final = re.compile(
    "罚|扣|收|查|封|停|拆|拖|拦|催|抓|搬|拉走|拿走|没收|投诉|举报|反映|申请|等|拒|被|来了|找|逼|断|堵|吃|摊派|征|以来|起|开始|交|缴"
)
_OR: Final = re.compile(r"(?:吧)?[，,]?还是(?:周|星期|礼拜|[上昨前今]|\d|[一二三四五六七八九十])")
_OR_BEFORE: Final = re.compile(r"(?:[一二三四五六日天]|[号日天])还是$")


def of_something_else(text: str, days: Days) -> bool:
    """Whether the words beside *days* date something that no office did."""
    before = text[max(0, days.start - _FROM) : days.start]
    after = text[days.end : days.end + _UPTO]
    if days.grain in _YEARLY and (after.startswith("的事") or not _DEED.search(after)):
        return True
    if after.startswith("第") and days.grain is not Grain.DAY:  # 这个月第四拨
        return True
    if _AFTER.match(after) or _OR.match(after) or _OR_BEFORE.search(before):
        return True
    if days.grain in _WIDE and (_EARLIER.search(before) or _BEEN.match(after)):
        return True
    if days.grain in _WIDE and _CAMPAIGN.match(after):
        return True
    if days.grain in _WIDE and (_OTHERS_BEFORE.search(before) or _OTHERS_AFTER.match(after)):
        return True
    return _BEFORE.search(before) is not None or _ENGLISH_BEFORE.search(before) is not None
