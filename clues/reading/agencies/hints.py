"""Which body is told of without its name: 他说公路的, 查消防的进来就翻, 电给掐了说欠电费?

Looked for beside the names. What only inspects by its subject, or cuts the power, counts where no
body at all is named: a landlord cuts the power, too, and a school looks after its own fire doors.
"""

from collections.abc import Iterator
from typing import Final, TypeAlias

from clues.reading.words.lexicon import met_in
from clues.reading.words.sparing import Sparing
from clues.regex import regex

Hint: TypeAlias = tuple[str, int, int]
"""A kind of body, and from where to where in the folded text stand the words that hint at it."""

# What one says one is of: a bare trade, which elsewhere is a road, a river, a load.
_TRADES: Final = {
    "公路": "road_admin",
    "养路": "road_admin",
    "超限": "road_admin",
    "交通": "transport",
    "运输": "transport",
    "客运": "transport",
    "河道": "water",
    "航道": "maritime",
    "港口": "maritime",
    "木材": "forestry",
    "森林": "forestry",
    "林场": "forestry",
    "煤炭": "coal",
    "检疫": "agriculture",
    "动物检疫": "agriculture",
    "市场监督": "market",
    "市管": "market",
    "劳动": "labor",
    "车管": "traffic_police",
    "交管": "traffic_police",
}
_SAID: Final = (
    "(?:(?<![不没])自称|(?<![不别没的])[说讲答]|报的?|号称|回)(?:了?句)?"
    "(?:他们?|自己|我们|咱们|俺们)?(?:是|系)?(?:[县市区省]里?(?:的)?)?"
)
_ANSWER: Final = Sparing(
    regex(
        f'{_SAID}[“"「]?(?P<trade>{"|".join(sorted(_TRADES, key=len, reverse=True))})'
        '[的嘞滴嘅](?=[，。；！”"」]|$)'
    )
)
# 问哪个单位: it is an answer where one has asked, or where it is said of oneself.
_ASKED: Final = regex("问|哪个?(?:单位|部门|儿)?的|自称|号称|什么人|啥人|干[嘛啥]的|便衣|便装")

# 问他运什么，他说煤炭的: what is in the lorry.
_OF_LOADS: Final = regex(
    "[问说](?:我|他|她|你|师傅)?[^，。]{0,3}[运拉装卖做]的?(?:是|些)?(?:什么|[啥嘛么])"
)

_INSPECTED: Final = {
    "消防": "fire",
    "环保": "environment",
    "税": "tax",
    "卫生": "health",
    "劳动": "labor",
    "安全生产": "work_safety",
}
# 每次查消防都不扫码，进来就翻; 查环保的时候让我停炉.
_INSPECTS: Final = Sparing(
    regex(
        "(?<![自复抽要被没不])查(?P<subject>" + "|".join(_INSPECTED) + ")(?P<of>的)?"
        "(?:的?时候?|那天|那次|[都又也就]|，){0,2}(?:[^，。；]{0,10}，)?[^，。；]{0,6}?"
        "(?:进来|进门|进店|进厂|上门|来[了人的]|翻|罚|要我|[让叫逼]我|说我|收[了我]|扣[了我]|拍照|封[了我]|开口|拿走|搬走|不(?:出示|亮|给看|让我))"
    )
)
_OWN_INSPECTION: Final = regex(
    "物业|房东|学校|公司|保安|老板(?![娘])|安全员|园区|商场|超市|市场方|管理方|我们自己|单位|领导|业委会|店长|经理"
)
_CUT: Final = regex(
    "(?:(?<![来用充停发手来])电(?:也|都|又|就|给|被|叫|让|直接|一下子?|昨天|今天|突然){0,4}(?:他们|人)?(?:给)?[掐停断剪]|"
    "(?:[掐停断剪](?:了)?(?:我们?|我家|我店|我厂|俺家)?的?电(?![话脑梯焊缆线])))"
)
_OWED: Final = regex(
    "[说讲称](?:是|我们?|俺)*(?:还)?(?:欠|拖欠|没[交缴])(?:了|着)?(?:[^，。]{0,4})电费"
)
_WHO_ELSE: Final = regex(
    "房东|房主|二房东|物业|园区|市场|村[里委支]|厂[里方]|开发商|管理方|商场|出租方|公司|转供|校方|学校|居委|社区"
)
# 镇公所规建办来人: an office of the town hall.
_TOWN_HALL: Final = Sparing(
    regex(
        "[镇乡]公所(?:的|之)?[\u4e00-\u9fff]{2,4}?(?:办|科|课|所|员|组)(?=(?:的人|来|要|说|派|让|叫|罚|收|又|把))"
    )
)
# 运输证年审窗口，跑了三趟: whose window it is, by what is given out there.
_PAPERS: Final = {
    "transport": "道路运输证|运输证|营运证|从业资格证|客运证|网约车证",
    "traffic_police": "驾驶证|驾照|行驶证|车辆年检|违章处理|交通违法处理",
    "market": "营业执照|工商执照|食品经营许可证?|食品经营证",
    "police": "身份证|户口本?|居住证|暂住证|户籍证明",
    "labor": "社保卡?|失业金|养老金",
    "land": "不动产证?|房产证",
    "health": "健康证|卫生许可证",
    "fishery": "渔业证|渔船证|捕捞证|渔证",
    "tax": "办税|开票|纳税",
}
_WINDOW: Final = Sparing(
    regex(
        "(?:" + "|".join(f"(?P<{agency}>{papers})" for agency, papers in _PAPERS.items()) + ")"
        "(?:的)?(?:年审|年检|审验|办理?|换证?|补办|补证|申领|办证|登记|业务|[一-鿿]{2})?的?窗口"
        "(?=[^。]{0,24}?(?:跑了|说|不给|不收|领导|没人|不办|退|排队|头[一回次]|态度|骂|吼|要[我收钱]|收[了我]|拉上|下班|不开|非))"
    )
)


def hints(text: str, *, named: bool) -> Iterator[Hint]:
    """Yield every body that a folded text hints at; *named*: it names another by its name."""
    if "的" in text and _ASKED.search(text) and not _OF_LOADS.search(text):
        for met in met_in(_ANSWER, text):
            yield (_TRADES[met["trade"]], met.start("trade"), met.end("trade"))
    for met in met_in(_TOWN_HALL, text):
        yield ("township", met.start(), met.end())
    if not named:
        yield from _windows(text)
        yield from _inspections(text)
        yield from _power(text)


def _windows(text: str) -> Iterator[Hint]:
    for met in met_in(_WINDOW, text):
        yield (str(met.lastgroup), met.start(), met.end())


def _inspections(text: str) -> Iterator[Hint]:
    if "查" in text and _OWN_INSPECTION.search(text) is None:
        for met in met_in(_INSPECTS, text):
            yield (_INSPECTED[met["subject"]], met.start("subject"), met.end("subject"))


def _power(text: str) -> Iterator[Hint]:
    """停了我家电，说欠电费: nobody else has the meter, unless a landlord is told of."""
    owed = _OWED.search(text) if "电费" in text else None
    cut = _CUT.search(text, 0, owed.start()) if owed else None
    if cut and _WHO_ELSE.search(text) is None:
        yield ("power", cut.start(), cut.end())


# 队长挨家收修路款: of a village where nobody else is named who has a 队长.
_TEAM: Final = Sparing(
    regex(
        "(?<![大中支执察卫保安防管警游商船施工消车集部军乐球查医副队])"
        "(?:队(?:里|上(?!班)|长)|(?<![班专督核课工])组(?:长|里|上(?!班)))(?:的?人|家)?"
        "(?=(?:[就又也来说让叫硬非还都]|统一|开会|通知|喊|挨家挨户|挨[家户]|逐户|上门|一家一家|今年|去年|每年){0,4}"
        "(?:收(?=[^，。]{0,8}[费钱款块元押金]|[我俺]|每[户家人亩])|要(?![是去求看])|摊|派(?!出所)|[向找跟问][^，。]{1,3}[要收]))"
    )
)
_OF_VILLAGE: Final = regex(
    "[俺咱我]们?(?:庄|村|屯|组|队[里上]|寨)|生产队|[一每]亩|浇地|修井|机井|灌溉|机耕路|水渠|[一每]户|挨[家户]|秸秆|"
    "村[里民口]|[俺咱]们?屯"
)


_OTHER_TEAM: Final = regex("执法|施工|[检巡督]查组|专班|工作组|保安|物业|车队|工程队")


def teams(text: str) -> Iterator[tuple[int, int]]:
    """Yield where the head of a village team collects, of a text that names no other body."""
    if ("队" not in text and "组" not in text) or _OTHER_TEAM.search(text):
        return
    if _OF_VILLAGE.search(text):
        yield from (met.span() for met in met_in(_TEAM, text))
