"""What day is 2024年5月3日, 5.20号, 去年腊月廿三, 这月初八, 上个月中旬, 3号?"""

import re
from dataclasses import replace
from datetime import date
from typing import Final

from clues.reading.times.days import Rule, Told
from clues.reading.times.farmers_days import (
    bare_lunar,
    farmers,
    lunar_month,
    lunar_relative,
    year_end,
)
from clues.reading.times.house_numbers import is_house
from clues.reading.times.moments import Days, Grain, month_end, months_back
from clues.reading.times.month_edges import EDGE_OF_MONTH, edge_of, edges
from clues.reading.words.numerals import digits, small
from clues.reading.words.swift import swift
from clues.regex import regex

_C = "一二三四五六七八九"
_DAY = (
    rf"(?:[12]\d|3[01]|0?[1-9])(?!\d)|三十一?|卅一?|二?十[{_C}]?|廿[{_C}]?|"
    rf"(?!一[共直起下齐律并般边样些])[{_C}](?![{_C}十百千])"
)
_YEAR = (
    r"(?:(?P<year>(?<!\d)(?:19|20)\d\d|"
    r"(?<![\d.])\d\d(?=年[^前多来以的]{0,1}\d{0,2}[一二三四五六七八九十正腊冬月年春夏秋冬底初]|"
    r"年\d)"
    r"|[一二][九〇零][〇零一二三四五六七八九]{2}|[〇零一二][〇零一二三四五六七八九])年(?:度|份)?"
    r"|(?P<ryear>大前年|前年|去年|上年|旧年|今年|本年|头年|明年|昨年)"
    # 今年是3月交的, 去年那次在五月: the year and its month in one breath
    r"(?:的?那[次回笔年]|的(?=是))?(?:都?[是在于]|就是?)?(?=的?[农阴旧古老阳公新闰\d一二三四五六七八九十正腊冬元]))的?"
)
_LUNAR = "(?P<lunar>农历|阴历|旧历|古历|老历|旧的)?(?:阳历|公历|新历)?的?"
_MONTH = (
    rf"(?:(?P<leap>闰)?(?P<month>(?<![\d.])(?:1[0-2]|0?[1-9])(?=月)|十[一二]?(?=月)|"
    rf"[{_C}](?=月)|正(?=月)|腊(?=月)|冬(?=月)|元(?=月))月份?"
    r"|(?P<rmonth>上上个?月|上个?月|这个?月|本月|当月|同月|头个月|前个月)份?)"
)
# 二月二十二｜15点40分, 11月20｜九点来钟, 八月十五｜九点: the hour follows without a sign between.
_HOUR_NEXT = (
    rf"(?<=[{_C}十])(?=\d{{1,2}}(?:[点时]|:\d))|(?<=\d)(?=(?:二?十[{_C}]?|[{_C}零两])点)|"
    rf"(?<=十[{_C}])(?=[{_C}两]点)"
)
_IN_MONTH = (
    rf"(?:的|里|间)?(?:(?P<edge>{EDGE_OF_MONTH})|"
    rf"(?P<lday>初[{_C}十])(?![个名辆次位])|(?P<xun>廿几[号日]?|(?:二?十|[12]0)[几多][号日]|上旬|中旬|下旬|"
    rf"初(?![级中])|底|末|月底|月初|中(?![{_C}国午间心共文学小型秋])|头(?=上|里|那|，))"
    rf"|(?P<day>{_DAY}|(?:二?十)?[{_C}](?=[{_C}][号日]))(?:(?<=[{_C}])[{_C}](?=[号日]))?"
    rf"(?:(?P<sign>[日号])|"
    rf"(?=一(?:大|清)?早)|{_HOUR_NEXT}|(?!元(?!宵|旦)|"
    rf"回(?![老家乡屋来到去厂村城店校娘工镇程县市])|人(?![社家民防])|次(?!日)|家(?!里)|"
    rf"[\d{_C}十百千万点时:年月个多块万千百吨辆米岁倍台瓶遍趟顿拨场件%w.番]|[三二两五]?令五申)))?"
    r"(?:[日号]?(?:那天|当天)?[(,，](?P<lunar3>农历|阴历|旧历|老历|古历)的?[),，。])?"
)

_MONTHS: Final = {"元": 1, "正": 1, "冬": 11, "腊": 12}
_SAME: Final = frozenset("同某哪每")
YEARS_AGO: Final = {
    "大前年": 3, "前年": 2, "去年": 1, "上年": 1, "旧年": 1, "头年": 1, "昨年": 1,
    "今年": 0, "本年": 0, "明年": -1,
}  # fmt: skip


def _month_day(met: re.Match[str], told: Told) -> Days | None:
    if met["rmonth"]:
        return _relative_month(met, told)
    if _no_day_of_a_month(met, told.text):
        return None
    if told.text[max(0, met.start() - 1) : met.start()] in _SAME and not met["day"]:  # 同一月份
        return None
    month = _MONTHS.get(met["month"]) or small(met["month"])
    if month is None or not 1 <= month <= 12:  # months of a year
        return None
    year, sure = year_of(met, told)
    if farmers(met, told.text):
        return lunar_month(met, told, year, month)
    if year is None:
        year = _latest_year(met, told, month)
    if year is None or _alone(met, told, sure=sure):
        return None
    return _solar_month(met, told, year, month, sure=sure)


_SUMS: Final = frozenset({"一", "十", "二十", "三十"})


def _no_day_of_a_month(met: re.Match[str], text: str) -> bool:
    """一月一罚, 一月三十; 腊月二十几."""
    monthly = met["month"] == "一" and met["day"] in _SUMS and not met["sign"]
    return monthly or text[met.end() - 1 : met.end() + 1] == "十几"


_NEW_CLAUSE: Final = frozenset(" ，。；,;:")


def _alone(met: re.Match[str], told: Told, *, sure: bool) -> bool:
    """一月 alone may mean "a month", and 十月 "ten" where it does not open its clause."""
    lead = told.text[max(0, met.start() - 1) : met.start()]
    opens = told.before is not None and lead in _NEW_CLAUSE
    bare = not (sure or met["day"] or met["xun"] or met["edge"]) and not met[0].endswith("份")
    return bare and (met["month"] == "一" or (met["month"] == "十" and not opens))


def year_of(met: re.Match[str], told: Told) -> tuple[int | None, bool]:
    """Return the year that was named, and whether one was."""
    if met["ryear"]:
        return told.today.year - YEARS_AGO[met["ryear"]], True
    written = met["year"]
    if not written:
        return None, False
    figures = written if written.isascii() else digits(written)
    if figures is None:
        return None, False
    year = int(figures) if len(figures) == 4 else 2000 + int(figures)  # 24年
    return (year, True) if 1990 <= year <= told.today.year + 1 else (None, False)


def _latest_year(met: re.Match[str], told: Told, month: int) -> int | None:
    """Return the latest year in which the month, and the day if named, is past."""
    before = told.before
    if before is not None and _joined(told.text[before.end : met.start()]):
        return before.last.year if month >= before.last.month else before.last.year + 1
    half = before is not None and before.grain in {Grain.SEASON, Grain.HALF_YEAR}
    if before is not None and half and before.first.month <= month <= before.last.month:
        return before.first.year  # 去年夏天，大概七月中旬
    day = small(met["day"]) if met["day"] else 1
    year = told.today.year
    coming = 0 < (date(year, month, min(day or 1, 28)) - told.today).days <= 45
    return year if coming or (month, day or 1) <= (told.today.month, told.today.day) else year - 1


def _joined(between: str) -> bool:
    return re.fullmatch(r"[\s,，、;；和与及到至~-]{0,3}", between) is not None


def _solar_month(
    met: re.Match[str], told: Told, year: int, month: int, *, sure: bool
) -> Days | None:
    first = date(year, month, 1)
    span, ahead = met.span(), first > told.today
    if met["day"]:
        day = small(met["day"])
        if day is None or day > month_end(first).day:
            return None
        exact = first.replace(day=day)
        return Days(first=exact, last=exact, grain=Grain.DAY, start=span[0], end=span[1],
                    vague=not sure, ahead=exact > told.today)  # fmt: skip
    if met["edge"]:
        return _edge(first, met)
    if met["xun"]:
        return _xun(first, met["xun"], span, told)
    return Days(first=first, last=month_end(first), grain=Grain.MONTH, start=span[0],
                end=span[1], vague=not sure, ahead=ahead)  # fmt: skip


def _edge(month: date, met: re.Match[str]) -> Days:
    first, last, grain = edge_of(month, met["edge"])
    return Days(first=first, last=last, grain=grain, start=met.start(), end=met.end())


def _xun(first: date, xun: str, span: tuple[int, int], told: Told) -> Days:
    begun, ended = edges(xun)
    last = month_end(first)
    return Days(first=first.replace(day=begun), last=first.replace(day=min(ended, last.day)),
                grain=Grain.XUN, start=span[0], end=span[1], rough="旬" not in xun,
                ahead=first.replace(day=begun) > told.today)  # fmt: skip


def _relative_month(met: re.Match[str], told: Told) -> Days | None:
    word, span = met["rmonth"], met.span()
    before = told.before.first if told.before is not None else told.today
    back = 2 if word.startswith("上上") else 1 if word[0] in "上头前" else 0
    if word in {"当月", "同月"}:
        first = before.replace(day=1)
    else:
        first = months_back(told.today.replace(day=1), back)
    if met["lday"]:
        return lunar_relative(met, told, back)
    if met["day"]:
        day = small(met["day"])
        if day is None or day > month_end(first).day:
            return None
        exact = first.replace(day=day)
        return Days(first=exact, last=exact, grain=Grain.DAY, start=span[0], end=span[1],
                    ahead=exact > told.today)  # fmt: skip
    if met["xun"]:
        return _xun(first, met["xun"], span, told)
    if met["edge"]:
        return _edge(first, met)
    last = (
        min(month_end(first), told.today) if back == 0 and word[0] in "这本" else month_end(first)
    )
    return Days(first=first, last=max(first, last), grain=Grain.MONTH, start=span[0], end=span[1])


def _part_of_month(met: re.Match[str], told: Told) -> Days | None:
    """月初, 月底: of this month, or of the last one when that is still to come."""
    for back in range(2):
        found = _xun(months_back(told.today.replace(day=1), back), met["xun"], met.span(), told)
        if not found.ahead:
            return replace(found, vague=True)
    return None


def _bare(met: re.Match[str], told: Told) -> Days | None:
    """3号: the latest third that is past, or the one of the month just named."""
    day = small(met["bare"])
    if day is None or not 1 <= day <= 31:  # days of a month
        return None
    if _lasted(met, told.text) or is_house(told.text, met.start(), met.end()):
        return None
    before, aside = told.before, told.aside
    if aside is not None and aside.first.day == day and not aside.ahead:
        return Days(first=aside.first, last=aside.first, grain=Grain.DAY, start=met.start(),
                    end=met.end(), vague=True)  # fmt: skip
    if before is not None and before.first.month == before.last.month and before.grain in _NEAR:
        first = _month_of(before, day, told.today)
        near = before.ahead and "。" not in told.text[before.end : met.start()]
        if day <= month_end(first).day and (first.replace(day=day) <= told.today or near):
            exact = first.replace(day=day)
            return Days(first=exact, last=exact, grain=Grain.DAY, start=met.start(),
                        end=met.end(), vague=True)  # fmt: skip
    for back in range(3):
        first = months_back(told.today.replace(day=1), back)
        if day <= month_end(first).day and first.replace(day=day) <= told.today:
            exact = first.replace(day=day)
            return Days(first=exact, last=exact, grain=Grain.DAY, start=met.start(),
                        end=met.end(), vague=True)  # fmt: skip
    return None


def _month_of(before: Days, day: int, today: date) -> date:
    """31号下的单，1号就来查: over the end of the month."""
    first = before.last.replace(day=1)
    on = months_back(first, -1)
    far = before.first == before.last and before.last.day - day > _MOST_BACK
    return on if far and on.replace(day=day) <= today else first


_MOST_BACK: Final = 20
"""So many days back nobody goes from one day of the month to the next that he tells."""
_STOPS: Final = frozenset(" ，。、；,;:于在是到至和即")


def _lasted(met: re.Match[str], text: str) -> bool:
    """扣车至今二十日，: so long, unless the 20th opens its clause."""
    ended = text[met.end() - 1] == "日" and text[met.end() : met.end() + 1] in {"", "，", "。", ","}
    return ended and met.start() > 0 and text[met.start() - 1] not in _STOPS


_NEAR: Final = frozenset({Grain.DAY, Grain.MONTH, Grain.XUN, Grain.PART})
_NO_DAY = (
    r"(?!(?!街道|路政|路过|公安|公路局|文旅|文化|房管|厂里|店里|门口|车[被就]|船[被就])(?:[楼门院锅线车店矿井桥机文令桩馆岗厅仓库路街线厂船轮泵炉塔铺摊台栋幢室铁公房高企码浮航泊闸墩锚渡]|口(?!头)|[出进]站口|站台|大?棚|大院|档|商铺|门面|铺面|包[厢间]|[展车货]位|候车|登机|检票|安检|停车|"
    r"窗口|的(?:小?姑娘|大姐|小伙|窗口|柜台|工作人员|办事员)|[多来]?号?(?:人|弟兄|兄弟|员工|工人|"
    r"个)|信|地块|工地|码头|车间|文件|通告|公告|决定|"
    r"检查(?:站|点|口|台|通道|岗)|收费(?:站|口|亭|通道|岗|员)|卡口|出口|入口|标段|内|"
    r"以内|之内|限|后(?![晌半])))"
)


def _two_months(met: re.Match[str], told: Told) -> Days | None:
    """三四月份: from the first of the one to the last of the other."""
    low, high = small(met["a"]), small(met["b"])
    if low is None or high != low + 1:
        return None
    ago = YEARS_AGO.get(met["then"], low > told.today.month)
    first = date(told.today.year - ago, low, 1)
    return Days(first=first, last=month_end(first.replace(month=high)), grain=Grain.MONTH,
                start=met.start(), end=met.end(), rough=True, vague=True)  # fmt: skip


RULES: Final = (
    Rule(
        regex(
            rf"(?:(?P<then>今年|去年|前年)[是在]?|(?<![{_C}十第年]))(?P<a>[{_C}])(?P<b>[{_C}十])月(?:份|里|间|的时候|那会儿?)?(?![{_C}十])"
        ),
        _two_months,
        "月",
        6,
    ),
    Rule(
        regex(r"(?<![今去前明全半])年(?P<eday>(?:廿|二十)[三四五六七八九])(?![天人个岁])"),
        year_end,
        "年",
        8,
    ),
    Rule(
        swift(rf"{_LUNAR}(?:{_YEAR}{_LUNAR.replace('P<lunar>', 'P<lunar2>')})?{_MONTH}{_IN_MONTH}"),
        _month_day,
        "月",
        18,
    ),
    Rule(
        regex(
            r"(?<![个上本这每下\d一二三四五六七八九十腊正冬当同逢到年半旬])(?P<month>月)(?P<xun>初"
            r"(?![一二三四五六七八九十])|"
            r"头|中旬|上旬|下旬|底|末|中(?=[，,又再也还就来收罚查他城村]))"
        ),
        _part_of_month,
        "月",
        4,
    ),
    Rule(
        swift(
            rf"(?<![\d{_C}十百千月前后同续第路街巷弄道#./+a-z〕\])）住牌址区挂期延铺位摊档栋楼坐乘厅室床"
            rf"泊库台柜窗工业产"
            rf"留扣封关等拖满歇休限过超近达仅共计押误滞])(?<!\d-\d-)(?<!\d:)(?<!窗口)(?P<bare>{_DAY})(?:号|"
            rf"日(?!(?<=(?<![十廿卅二三四五六七八九月])[一两]日)[，,。])(?=[，,。、\s和连两三上下早晚中凌夜清傍半深在被那去我有到至他来左又]|一(?:大|清)?早|$|(?<=[，,、；;\d]\d日)(?:查|罚|扣|收|停|封|消防|环保|城管|应急|市监|税务|路政|交警|街道)|"
            rf"(?<=[日号][、和及与][\d{_C}十]日)|(?<=[日号][、和及与][\d十廿][\d{_C}]日))){_NO_DAY}"
        ),
        _bare,
        "号日",
        16,
    ),
    # 端午前二十八号, 国庆假后八号
    Rule(
        regex(rf"(?<=[午秋旦庆节明阳一假][前后])(?P<bare>{_DAY})[号日]{_NO_DAY}"),
        _bare,
        "号日",
        8,
    ),
    # 我21日就拆了，结果25日还是来: after these no number of days stands
    Rule(
        regex(rf"(?<=[，。；,;我们他她果])(?P<bare>{_DAY})日(?=[就还也再才又])"),
        _bare,
        "日",
        8,
    ),
    Rule(
        regex(
            rf"(?<![一二三四五六七八九十月年上读念升考])(?P<new>大年|过年|年|"
            rf"春节)?(?P<lday>初[{_C}十])(?:(?=一(?:大|清)?早)|(?![{_C}十个学生级班步审次]|中(?!午)))"
        ),
        bare_lunar,
        "初",
        16,
    ),
)
