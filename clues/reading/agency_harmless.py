"""Which body is told of beside the one that acted, and did no more than be there?

It had gone home, had let pass, had written on its page that nothing is to be paid, its people eat
in the shop, one has done odd jobs for it: of no weight beside another that fined; alone it may be
what the story is about.
"""

import re
from typing import Final

from clues.reading.swift import any_of, swift

_WHO: Final = (
    "(?:[局所站队处委办]|大队|中队|支队|分局|窗口)?(?:里|那边|那头)?(?:的|嘞|滴|嘅)?"
    "(?:那帮人|的人|人员|人|民警|同志|领导|干部|[所局队站科]长|工作人员|小伙|老[张王李刘陈]|小[张王李刘陈])?"
)
_EVEN: Final = (
    "(?:都|也|早就?|已经?|刚|就|前几天|上周|去年|今年|上个?月|明明|一直|现在|如今|还|倒是?)*"
)
# What follows the body, and says all.
_AFTER: Final = re.compile(
    f"{_WHO}{_EVEN}(?:"
    "(?:年年|月月|每[年月回次])?都?来[^，。]{0,4}，(?:都|也|从来|一直)*(?:客客气气|规规矩矩|没(?:事|问题|说|罚|收)|好好的)|"
    "(?:检定|检测|校验|校准|标定|检验)(?:过|合格)?的(?:磅|秤|表|单|报告|设备)|(?:开[了过]?(?:现场会|表彰会|动员会)|来照过相|来拍过照)|"
    "检查(?:、[^，。]{2,6}检查)?(?:都|也)?没(?:提|说|管)过?|的?[^，。]{0,7}[站所办](?:都|也)?给?[开出]了?[^，。]{0,3}证明|"
    "(?:查|调查)(?:清楚?|明白)了|结了?案了|"
    "下班了|放假了|(?:放行|放过|放过去|放走)了|"
    "(?:检查|验收|查|看|审|检|验|来看|来查)过?(?:了|的)?，?(?:都|也|说|全)?(?:没(?:问题|事|毛病|查出)|合格|过关|通过|齐全)|"
    "(?:官网|网站|公众号|微信|文件|规定|通知|条例|宣传单|宣传册|公告|明白卡|手册|标准|办法|告示|承诺书?)(?:里头?|上)?"
    "(?:都|也|明明|清清楚楚|白纸黑字)?(?:写|说|印|讲|规定|登|没有|没这|明确|贴)|"
    "(?:发|下|贴|出)[过了]?(?:文|文件|通知|公告|告示)[^，。]{0,3}(?:说|讲|写|明确|不用|不要|不收|免|取消|可以|允许)(?![^，。]{0,3}(?:交|缴)[^，。]{0,2}[费钱款\\d])|"
    "(?:考试|培训|讲座|宣传)(?:的时候|时|课上|里|会上)?[^，。]{0,3}(?:教|讲|说|过)[过了]|"
    "(?:对|待)(?:我们?|俺|咱)(?:们)?(?:一直|也|都|还)*(?:很|挺|蛮|不错|客气|好|照顾)|"
    "(?:撤|搬走|撤走|取消|合并)了|我?们?有(?:熟人|亲戚|朋友|关系)|"
    "文明执法|规范多?了|人性化|首违不罚|柔性执法|(?:管不管|能不能管|会不会管|知不知道|该不该管|能管吗|管得了吗)|"
    "(?:能不能|可不可以|会不会)(?:来)?(?:管|查|治|评)"
    ")"
)
# What must stand before, and what behind.
_BOTH: Final = tuple(
    (swift(f"(?:{before})$"), re.compile(behind))
    for before, behind in (
        (
            "拿着?|举着|借着?|依据|根据|按照?|凭",
            f"{_WHO}(?:的)?(?:文件|规定|通知|标准|名义|条例|红头|令)",
        ),
        (
            "给|帮|替",
            f"{_WHO}(?:打过?(?:零工|工|杂)|干过|帮过忙|送过货|做过|当过)",
        ),
        (
            "(?:有|来了?|碰到)?(?:[一两三几]?个|[一两三几]名)",
            f"{_WHO}在(?:我们?)?(?:店|屋|家|这)?里?(?:吃|买|喝|理发|洗车|修车|住店|排队)",
        ),
        ("听|问过?|找过?|据", f"{_WHO}(?:的)?(?:人|朋友|熟人|同志)?(?:讲|说|问|打听)(?!我)"),
        (
            "跟|和|与|同",
            f"{_WHO}(?:签[了过]|订[了过]|学的|学来的|一[个栋]楼|一个(?:大院|院子|院)|合署|挨着)",
        ),
        ("(?:没|不|就)?等", f"{_WHO}(?:赶|过)?来(?:了|的时候|之前|之后|，|时)"),
        ("(?:别|先不|且不|不|甭|莫)(?:提|说)|(?:倒|也)?不怕|怕的不是", ""),
        ("已?经?(?:报|上报|抄报|抄送|移交|转交)(?:给|到)?", "[，。；！]|$"),
    )
)


_ALONE: Final = any_of(lead for lead, tail in _BOTH if not tail.pattern)
_ANY_TAIL: Final = any_of(tail for _, tail in _BOTH if tail.pattern)


def is_harmless(before: str, following: str) -> bool:
    """Return whether a body did no more than be there, which counts beside one that acted."""
    if _AFTER.match(following):
        return True
    if _ALONE.search(before):
        return True
    if _ANY_TAIL.match(following) is None:
        return False
    return any(tail.match(following) and lead.search(before) for lead, tail in _BOTH)
