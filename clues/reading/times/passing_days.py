"""Is a day told in passing, so that nothing of the matter lies on it, even where it stands alone?

活性炭上月刚换, 备案表上个月就交窗口了: upkeep of the reporter's own things. 六月就过去了: that a
month ends. 怀疑今天的题目, 今天早就落肚了吧: what today is like.
"""

from typing import Final

from clues.reading.times.moments import Days, Grain
from clues.reading.words.clauses import clause_begin
from clues.regex import regex

_REACH: Final = 24
_BREAKS: Final = frozenset("，。；！？,;:!?“”「」\n ")
# Whose deed it is: after these, nobody's own thing is spoken of.
_AGENT: Final = regex(
    r"(?:局|所|队|站|办|委会?|院|厅|处|科|中心|大队|中队|交警|城管|路政|运管|消防|环保|安监|应急|市监|税务|工商|渔政|海事|卫健|卫生|"
    r"动监|农机|村里|镇里|乡里|县里|市里|街道|社区|物业|的人|人员|同志|领导|他们?|她们?|你们?|人家|上面|政府|警察|公安)"
    r"(?:的人?|那边|也|都|就|又|是|还)?$"
)
# A paper or a sum of the matter: 罚单上个月就交了, 封条昨天刚贴 are deeds of it.
_OF_THE_MATTER: Final = regex(
    r"[罚封扣款钱告事]|(?<!备)案|(?<![磅货运验订])单|通知|决定|传票|押金|[规杂年会水电租管]费|费用|(?:[电水气]|[会税]费)(?:都|也|就|还)?$"
)
_LEAD: Final = (
    r"(?:[早晚]上|[上下中]午|夜里|凌晨)?"
    r"(?:份|底|初|中旬|那会儿?|年[检捡]|年审|检修|保养|大修)?(?:的时候|时)?"
)
_JUST: Final = r"(?:先至|啱啱?|[才刚先新早又还都就也已](?:刚|经|就|已|才|都)?){1,2}"
_KEPT_UP: Final = (
    r"(?:更换|换|校准?|检[定测修验]?|送检|验|修|清洗|清理?|洗|掏|交|办|备案?|年检|年审|贴|装|补|做|刷|保养|维护|标定|改造?|"
    r"续|审|领|买|进|登记|申报|注册|打|喷|配|加|铺|砌|抽|消毒?|灌|充|调试?|上漆|翻新|体检|培训|考|油漆|抄|量|测|评|称)"
)
_UPKEPT: Final = regex(
    rf"{_LEAD}{_JUST}(?:[按照依][^，。被]{{1,8}}?)?{_KEPT_UP}(?:过|了|的|好|完|齐|妥|上|掉|清|咗)*"
    rf"(?P<rest>[^，。；！？,;!?被罚扣封没不]{{0,9}})(?=[，。；！？,;!?“”]|$)"
)
# 反光条上个月年检刚贴的; but 封条: see above.
_THING: Final = regex(r"[\u4e00-\u9fff]{2}$")
_WE: Final = regex(r"(?:^|[我俺咱]|[我俺咱]们|其实|可是?|明明|但|而且|况且|本来)$")

_OVER: Final = regex(
    r"(?:份)?(?:就|都|也|快|已经?|眼看){0,2}(?:要)?(?:过去|过完)(?:了|还|就|以后|再)|"
    r"(?:份)?(?:就|都|也|快|已经?|眼看){1,3}(?:要)?过(?:了)?(?:一?半|大半|头)|还有[^，。]{1,4}[呢嘛啊]"
)
_STILL_TO_COME: Final = regex(r"(?:还有|后头还有|还剩|接着是|完了是)$")
_TODAY: Final = regex("今|现")
_IS_LIKE: Final = regex(
    r"的(?![^，。]{0,4}(?:事|检查|罚|处罚|经过|执法|行动|情况|遭遇|经历|查))[^，。！!？?]{1,6}"
    r"(?:就?是|都|也|还|没|要|不(?!让|给|准|许))|[^，。！!？?被罚扣]{0,8}了吧(?=[，。！!？?]|$)|"
    # 他说今天还要跑八家
    r"还[要得](?:跑|赶|转|走)[^，。我罚]{0,5}(?:家|户|处|趟|地方|店)"
)


# 我今天算是想明白了; 他说系统今天坏了; 她今天给我打电话，哭得不行
_REALISED: Final = regex(
    r"(?:我们?)?(?:算是|才算|才|总算|终于|可算){1,2}(?:想|看|弄|搞)?(?:明白|懂|知道|领教|见识|清楚)"
)
_SYSTEM: Final = regex("[说讲][^，。说讲]{0,8}$")
_DOWN: Final = regex(
    "(?:正好|刚好|又|也|都)?(?:坏|断网|维护|升级|停机|没网|死机|卡住|故障|下班|放假|休息|不在)"
)
_RELATIVE: Final = regex(
    "(?:^|，)(?:[她他]|我?(?:[姐哥妈爸弟妹婶叔舅姨]|闺女|儿子|媳妇|老公|老婆|同学|朋友))$"
)
_CALLS: Final = regex("(?:又|还|才)?(?:给我打|打(?:来)?电话|跟我[说讲哭]|哭|跟我发)")
# 可我这厂五月中旬就停产检修了，哪来的异味
_BUT_MINE: Final = regex("(?:可是?|但是?|其实|明明|而|况且|再说)[^，。被]{0,3}(?:我|俺|咱)")
_STOPPED: Final = regex(
    "(?:份|底|初|那会儿?)?(?:就|早就|早|已经?|都){1,2}(?:自己|主动)?(?:停产|停工|停业|关门|歇业|检修|不干|不做|不养|不用|转让|卖|搬|报废|拆|处理|过户|注销)"
    "(?:检修|整修|装修|走|掉)?了"
)
# 五月的工资我六月十号就发了
_PAID_BY: Final = regex("(?:我|我们|俺|我司|公司|厂里|店里)$")
_PAID: Final = regex(
    "(?:就|早就|已经?|就已经?)(?:全部|全|都)?(?:发|付|结清|付清|还清|发放|注销|过户|卖)(?:完|清|好|出|掉)?了(?![^。！!？?]{0,16}(?:被|收走|扣))"
)
# 我2018年交过，后来再没人提，现在又来了
_HAD_DONE: Final = regex(
    "[^，。！!？?]{0,6}?(?:(?:交|收|来|查|罚|办|去|开|搞|检)过|没交)[^，。！!？?罚被]{0,6}(?=[，,。；;])"
)
_BY_NOW: Final = regex("现在|今年|这[次回]|如今|今天|昨天|前天|上周|上个?月")
_CHANGED: Final = regex(
    r"\b(?:rules?|laws?|polic(?:y|ies)|standards?|fees?|prices?|tariffs?|regulations?)"
    r"(?: was| were| has| have| only| just){0,3} "
    r"(?:changed|came into force|took effect|started|introduced|raised)\b[^.;,]{0,16}$"
)


# 许可证核发时（2022年8月）
_ISSUED: Final = regex(
    "(?:核发|颁发|验收|审批|办证|领证|登记|注册|投产|建成|备案|设立)(?:时|之?日|日期|那年)?[（(](?:即)?$"
)


# 他说月底统一开: put off; 交警去年据说罚了两千万: hearsay
_PUT_OFF: Final = regex("(?:统一|再|一起|一块儿?)(?:开|补|给|发|结|办)")
_HEARSAY: Final = regex("(?:据说|听说|听人说|据传)")
# 罚款我公司已于3月16日全额缴清
_HAVING: Final = regex("已(?:经)?[于在]$")
# 说春节期间不许摆
_SAYS: Final = regex("[说讲称道][是:“]?$")
_RULED: Final = regex("(?:[说讲称]|规定|通知|要求|公告)[^。！!？?；;]{0,20}$")
_FORBIDDEN: Final = regex(
    "(?:期间|那几天|这几天|前后|以后|起|开始|就|都|也|一律|统统|全部|一概)*"
    "(?:不许|不准|不能|不得|禁止|谁也不)(?!我)"
)
_SETTLED: Final = regex("(?:全额|全部|足额|如数|按时)?(?:缴|交|付|还)(?:清|纳|完)")


def _excused(before: str, after: str) -> bool:
    if _SYSTEM.search(before) and _DOWN.match(after):
        return True
    return _RELATIVE.search(before) is not None and _CALLS.match(after) is not None


def _only_said(text: str, days: Days, before: str, after: str) -> bool:
    if _HEARSAY.match(after) or (_SAYS.search(before) and _FORBIDDEN.match(after)):
        return True
    settled = _HAVING.search(before) and _SETTLED.match(after)
    # A fee that one had to pay was taken on that day.
    return settled is not None and "罚" in text[: days.end + _REACH]


def _ruled(text: str, days: Days, after: str) -> bool:
    """林场说划进保护区，清明不许上去烧纸; 签了一批圣诞订单."""
    if _FORBIDDEN.match(after):
        return _RULED.search(text, max(0, days.start - _REACH), days.start) is not None
    return text[days.end - 1] in _FEASTS and _SEASONAL.match(after) is not None


_FEASTS: Final = frozenset("节诞旦秋宵午一8")
_SEASONAL: Final = regex("的?(?:订单|礼盒|礼品|促销|档期|旺季|备货|装饰|大促|货源)")


def _over(before: str, after: str) -> bool:
    return bool(
        _OVER.match(after)
        or _PUT_OFF.match(after)
        or (after.startswith(("呢", "嘛", "等")) and _STILL_TO_COME.search(before))
    )


def passing(text: str, days: Days) -> bool:
    """Whether the clause of *days* tells of upkeep, of a month's end, or what today is like."""
    after = text[days.end : days.end + _REACH]
    begun = clause_begin(text, days.start, max(0, days.start - _REACH), _BREAKS)
    before = text[begun : days.start]
    if _ruled(text, days, after) or (days.first != days.last and _over(before, after)):
        return True
    if _TODAY.match(text, days.start) and (
        _IS_LIKE.match(after) or _REALISED.match(after) or _excused(before, after)
    ):
        return True
    if days.grain is Grain.YEAR and _HAD_DONE.match(after) and _BY_NOW.search(text, days.end):
        return True
    if text[days.start].isascii() and _CHANGED.search(text, max(0, days.start - 40), days.start):
        return True
    if _ISSUED.search(text, max(0, days.start - 9), days.start):
        return True
    if _BUT_MINE.match(before) and _STOPPED.match(after):
        return True
    if _PAID_BY.search(before) and _PAID.match(after):
        return True
    return (
        _upkept(before, after) or _just_done(before, after) or _only_said(text, days, before, after)
    )


# 灶台是去年十月改的
_CLEFT: Final = regex(
    rf"{_LEAD}[^，。！!？?被罚扣封]{{0,6}}(?:{_KEPT_UP}|起|装|运|拉|捞|摘|杀|宰|磅)(?:好|完|过)?的(?=[，,。；;！!]|$)"
)
_IS: Final = regex(
    "(?:[\u4e00-\u9fff]{2}|^[货鱼菜虾肉药猪羊鸡鸭瓜果粮油煤沙砂网灯])(?:还|就|也|都)?是$"
)


_FEAST: Final = regex(
    r"[是正]?[^，。]{0,8}(?:生日|婚礼|结婚|满月|周岁|大寿|出殡|下葬)[^。！!？?]{0,40}?"
    r"(?:进来|上门|闯进|来了[一两三四五几\d]|消防|城管|派出所|执法|市监|卫[生健]|交警|街道|村里|镇里)"
)


_QUIET: Final = regex(
    "(?:还|都|本来|明明)?[是正]?[^，。]{0,8}(?:静默|安静|宁静|保护|免检)期[，,]"
    "[^。！!？?，月号日]{0,16}?(?:来了|来[查检一两三四五几]|上门|进[厂店]|照[样来查])"
)


def raided(text: str, days: Days) -> bool:
    """Whether an office came to the feast of that day: 前天是我外孙满月，消防的进来说要检查.

    Or on a quiet day: 今天是企业静默期，消防还是来了.
    """
    quiet = days.first == days.last and _QUIET.match(text, days.end)
    return bool(quiet or _FEAST.match(text, days.end))


def _upkept(before: str, after: str) -> bool:
    if _IS.search(before) and _CLEFT.match(after):
        thing = before[:-1].rstrip("还就也都")
        return not (_AGENT.search(thing) or _OF_THE_MATTER.search(thing) or _WE.search(thing))
    if _UPKEPT.match(after) is None or _AGENT.search(before) or _OF_THE_MATTER.search(before):
        return False
    return _THING.search(before) is not None and _WE.search(before) is None


# 我们上个月刚续的平台服务费, 我上礼拜先至续咗; but 昨天刚买的菜就让城管收了.
_JUST_DONE: Final = regex(
    rf"{_LEAD}(?:我们?|俺们?|咱们?)?(?:刚刚?|才|新近?|先至|先|啱啱?)(?:才|刚|又)?"
    r"(?:续|换|校|检|修|买|做|办|配|备|签|领|刷|洗|清|考|审|缴清|交清|登记|注册|备案|培训|升级|改造|翻修|翻新)"
    r"(?:过|了|的|好|完|咗|下来)(?![^，。！!？?]{0,14}(?:被|[罚扣封收拆拖砸没让给叫说要]))"
)
# 我三月份刚贴过一套: done before
_ONCE: Final = regex(
    rf"{_LEAD}(?:刚刚?|才|新近?)(?:才|刚)?(?:贴|装|交|补|打|加|换|做|查|检|验|考|学|洗|修|缴|办)过(?![^，。！!？?]{{0,10}}又)"
)
_OURS: Final = regex("(?:^|[我俺咱]|[我俺咱]们|我司|公司|厂里?|店里?|其实|可是?|明明)$")


def _just_done(before: str, after: str) -> bool:
    done = _JUST_DONE.match(after) or _ONCE.match(after)
    return done is not None and _OURS.search(before) is not None
