"""Is a day only that of the reporter's own doing: 家里人三号就把证送到, 去年十一月就交了申请?

Asked only where a story tells another day: then that one is when something was done to him.
"""

from typing import Final

from clues.reading.times.moments import Days
from clues.regex import regex

_REACH: Final = 30
_BEFORE: Final = 12
_WE: Final = (
    r"(?:家里人?|家人|老[公婆伴]|媳妇|爱人|我?(?:爸|妈|爹|娘|哥|姐|弟|妹|儿子|女儿|老板)|会计|同事|朋友|工友|司机|员工|"
    r"我们?(?:[司厂店校院]|单位|公司)?|俺们?|咱们?|本人|本[店厂人司]|公司|厂里|店里|单位)"
)
_PART_OF_DAY: Final = r"(?:[早晚]上|[上下中]午|晚|一早|一大早|当天|份|底|初|中旬|那天)?"
# 就把证送到了, 早就交了材料: done, and early enough.
_DONE: Final = (
    r"(?:送|交|寄|递|提交|补|办|报|带|拿|换|改|整改|修|搬|拆|装|备案|登记|申请|填|缴|转|投|复印|打印|准备|整理|拓宽|加宽|扩|清|挪|移|加|刷|铺|粉|涂|还|结|贴|挂)"
    r"(?:过?[到来去过好完齐清了]|过[去来]|[下出回]来|上去|进去|妥|到位)"
)
_BROUGHT: Final = regex(
    rf"{_PART_OF_DAY}[，,]?(?P<ours>{_WE})?(?:就|才|便|又|也|已经?|都|全|刚|马上|赶紧|立马){{0,3}}(?:把|将)(?!我)[^，。被]{{1,10}}?{_DONE}"
)
_OURS: Final = regex(rf"{_WE}(?:在|于|从|是)?$")
_EARLY: Final = regex(
    rf"{_PART_OF_DAY}[，,]?{_WE}?(?:就|早就|早已|已经?|明明|都|早早|及时|按时|如期|老早){{1,3}}"
    rf"[^，。罚被扣封说讲没不来]{{0,3}}?(?![贴挂清])(?!{_DONE}我){_DONE}(?!罚|封|了?[^，。]{{0,4}}条)[^，。]{{0,12}}?"
    r"(?:申请|材料|资料|报告|手续|证|备案|登记|申报|表|报告|押金|整改|合同|费|税|款清|(?=[，,。；;]|$))"
)
_BEGAN: Final = regex(
    rf"{_PART_OF_DAY}{_WE}?(?:就|早就|早已|已经?){{1,2}}"
    r"(?:进场|开[工业]|入住|搬[走来]|停[工业]|离开|出海|发货|完工|竣工|交房|歇业)了"
)
_PROVEN: Final = regex(
    rf"{_PART_OF_DAY}{_WE}?(?:就|早就|早已)?(?:明明|分明|确实|刚刚?|才)(?:就|都|已经|才|刚)?[^，。被]{{0,6}}?"
    r"(?:交|缴|办|换|检|验|审|修|整改|补|清|买|报|备案)(?:过|了|完|好|清|齐)"
)


def own_act(text: str, days: Days) -> bool:
    """Whether what is told of the day is only what the reporter, or his people, did in time."""
    if text[days.end - 1].isascii() and text[days.end - 1].isalpha():
        return _APPLIED.search(text, max(0, days.start - 40), days.start) is not None
    end = min(len(text), days.end + _REACH)
    brought = _BROUGHT.match(text, days.end, end)
    if brought is not None:
        lead = _OURS.search(text, max(0, days.start - _BEFORE), days.start)
        return lead is not None or brought["ours"] is not None
    return any(done.match(text, days.end, end) for done in (_EARLY, _BEGAN, _PROVEN))


_APPLIED: Final = regex(
    r"\b(?:i|we|my \w+)(?: had| only| already| just)? (?:applied|filed|submitted|handed in|sent in|"
    r"registered|paid my tax|signed up|arrived|opened|moved|started)\b[^.;,]{0,24}$"
)
