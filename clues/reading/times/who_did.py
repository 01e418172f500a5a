"""Who does what to whom in the words told of a day: 15号我去打听 is one's own, 16号把门封了 is not?

A day is one's own, or nobody's, where its first clause says so (我补了证, 下雨, 客户退了单) and
nothing told of it up to the next day is a deed of an office. Asked only where another has one.
"""

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from operator import attrgetter
from typing import Final

from clues.reading.times.harms import OFFICE, deed, done, harmed, plain
from clues.reading.times.idle_days import one_list
from clues.reading.times.moments import Days, Grain
from clues.reading.times.who_did_english import deed_in_english, idle_in_english
from clues.reading.words.clauses import clause_begin
from clues.reading.words.swift import swift
from clues.regex import regex

_WIDE: Final = frozenset({Grain.MONTH, Grain.SEASON, Grain.WEEK, Grain.XUN})
_REACH: Final = 90
_LEAD: Final = 14
_IN_ENGLISH: Final = 80
_BREAKS: Final = frozenset("，,。！!？?；;：:、“”\n ")
_STOPS: Final = frozenset(".;!?\n")
_SENTENCE: Final = regex("[。！!？?；;\n]|\\.(?= |$)")
_NAMELY: Final = 3
_ROUNDS: Final = 3
_LONGEST_LIST: Final = 12
_AFTERTHOUGHT: Final = 3

# --- what an office does --------------------------------------------------------------------------

# 去问，说要先交800: what one was told to do.
_TOLD_TO: Final = regex(
    r"[说讲让叫喊](?:是|我|还)?(?:必须|非得?|还?要|得|先|不)[^，。]{0,4}?(?:交|付|补|拿|给|罚|退|放|办|批)|不(?:给|让|办|批|退|放|收|认(?!识)|理)|\d{3}|[一二两三四五六七八九][百千万]|交了?[一二三四五六七八九十两\d]+[块元]"
)

# --- what is one's own, or nobody's ---------------------------------------------------------------

_PART: Final = (
    r"(?:[早晚]上?|[上下中]午|一早|一?大早|清早|凌晨|傍晚|半夜|夜里|天[不没]亮|天刚亮|那天|当天|当晚|份|底|初|节|前后|左右|的时候|"
    r"[\d一二两三四五六七八九十]{1,3}[点时](?:半|多|钟|来钟)?|初[一二三四五六七八九十]|[嘛呢吧]|[、和]?[\d一二三四五六七八九十]{1,3}[号日])*[，,]?"
)
_JUST: Final = (
    r"(?:就|又|再|都|还|才|也|便|已经?|直接|马上|赶紧|特意|按(?:照)?[^，。]{0,6}?(?:要求|规定|标准|意见)|"
    r"专门|一起|一个人|刚|正|只好|立即|立刻|于){0,3}"
)
_KIN: Final = (
    r"(?:[我他她]?(?:[爸妈爹娘哥姐弟妹叔婶姑舅姨][爸妈爹娘哥姐弟妹叔婶姑舅姨夫父]?|老[公婆伴]|媳妇|爱人|儿子|女儿|闺女|孩子|"
    r"孙[子女]|[他她]爸|[他她]妈|表?[哥弟]|会计|家里人?|一家人?)|孩子他[爸妈])"
)
_WE: Final = (
    rf"(?:我们?(?:司|方|公司|[店厂校院]里?|单位)?|俺们?|咱们?|"
    rf"本人|本[店厂司]|公司|厂里|店里|单位|工人们?|{_KIN})"
)
_OWN_VERB: Final = (
    r"(?:收(?:的|了|完)[^，。]{0,7}?(?:玉米|苞米|麦子?|稻子?|谷子|菜|瓜|果|花生|豆|薯|粮|棉花?|茶|茬)|(?:血[压糖]|心脏|腰|腿|头|胃)[^，。]{0,3}(?:高|疼|痛|病|犯|住)|去(?!年|世|的|办|销|交|领|补|申)|找|问|打(?!的(?!药))(?:(?:了|过)?[^，。来]{0,8}(?:电话|热线|12\d{3}|95\d{3}|[遍通次](?![，,]?又))(?![，,]?(?:催[办交缴我]|[过]?来|通知|要求|[让叫]|给我)|[说讲])|听|工|药|渔|鱼|的药)|拨|跑|托|求|翻|看(?:手机|监控|病)|自己|用[^，。]{0,5}(?:量|测|称)|"
    r"写|申请|提交|递|补齐|报名|过的(?=[，。])|加餐|聚餐|登记|备案|注册|体检|培训|开始(?:卖|做|营业|经营|干|养|种|住|上班|装修|施工)|报(?:的|了)?名|签(?:订|合同|约|的|了合同)|中标|进场|开(?:工|业|学|门|店|镰|张|海|渔|始[收割种营]|的[工业门张学])|试营业|试运|投产|正式开|"
    r"装(?!模)|搬(?!走)|回(?:家|来|老家|厂|村|店|去|国|程)|从[^，。]{1,8}?(?:回|来|出发|下来|走|拉|运|装|进)|到(?:家|货|岸|港)|睡|歇|休|出院|住院|做(?!笔录)|买|卖|进的?[货料鱼菜苗]|卸|发[货车]|"
    r"种|栽|插秧|播|收[割摊工麦稻完]|割|摘|采|晒|换|修|改|清(?:[理洗塘空]|了|完|干净)|拜年|[上下]山|[上扫]坟|扫墓|(?:交|传|转|让)给(?!他们)|来(?:了|的)?[^，。]{0,6}(?:订单|货|客|生意)|没来得及|整改|消毒|施肥|喂|杀|"
    r"过(?:年|生日|寿|八十|六十|七十)|请(?:客|假|了?[工师人])|(?:下的种|出的?苗|出的?芽)|结婚|办(?:酒|席|喜|事|满月|婚)|送(?!达)|接(?!到|受)|带(?!走)|陪|生(?:孩|了|日|病)|读|考|拉(?:了|着)?[^，。]{0,4}[车吨货客活]|"
    r"出(?:门|车|摊|海|差|发|院|的[门车摊海])|熬|忙|算|盘|赶|等(?:了|着)?(?=[，,。]|一|半|到)|没(?:出|开|去|睡|营业|上班|干|生意|在家|在店)|不在|在(?:家|老家|外地|医院|老屋)|借|存|取|凑|交(?:了|过|的|上去)|缴(?:了|的|清)|寄|"
    r"收(?:了|到)?满|收(?:了|到)[^，。]{0,3}(?:订单|定金|货款|工资)|喝|吃|躺|哭|跟|陪|放(?:的?[苗鱼羊牛])|起网|下网|钓|养)"
)
_OWN: Final = regex(rf"{_PART}{_JUST}(?:{_WE}[^，。！!？?；;被]{{0,6}}?)?{_JUST}{_OWN_VERB}")
_WE_FIRST: Final = regex(rf"{_PART}{_JUST}{_WE}(?![的家店厂车摊船门货])")
_NATURE: Final = regex(
    rf"{_PART}{_JUST}(?:又)?(?:的?事[了，,。]|下(?:了|过|的|起|着)?[^，。]{{0,4}}[雨雪雹雾霜]|[雨雪风雹]|大[雨雪风雾]|暴[雨雪]|刮|台风|涨水|化冻|上冻|降温|起雾|打雷|天(?:气|热|冷|晴|阴|旱)|"
    r"太阳|闷热|高温|停雨|放晴|是?(?:周|星期|礼拜)[一二三四五六日天末](?:[，,；;。]|就|$)|(?:才|总算|终于)(?:给|被)?(?:放|退|还|解|恢复|通[电水]|来[电水]|拿|取|开[门工])|[，,]?(?:走|回)(?=[，,。；;\d]|$)|(?:就|早就|已经?)(?:付|定|签|买|装|修|换|办)(?:了|好|完|清|过)(?=[，。]|$)|是周末|是?[^，。]{0,3}(?:生日|忌日|大寿)|放[^，。]{0,3}假|飞絮|(?:到|进)的[货料鱼菜苗]|(?:老家|家里|屋里)来|(?:新闻|电视|广播|网上|报纸|抖音|公众号)[里上]?[^，。]{0,3}(?:说|讲|播|报|看)|(?:都|就)?了(?=[，,。])|(?:就|也|都|又)?不(?:来|去|干|做|卖|开|收购)了|停的(?=[，,。])|开会|听说|还(?:在[^，。]{1,4}?)?(?:说|讲|保证|承诺|答应)|(?:才|就)?开始(?![，,。收罚查抓拆封扣停限要来拦征实执让对在每挨强催推管])|(?:才|刚)(?:来|到|回)(?=[，,。])|打(?:的|了|过)?[农]?药|扣的[款费]|(?:树上|地里|山上|河里|田里)[^，。]{0,2}[飞开熟涨结]|(?:是)?[^，。]{0,7}最后一天|(?:厂子?|店里?|家里|地里|人手|活|生意|铺子)[^，。]{0,3}(?:忙|多|少|紧|好|淡|差)|开学|散学|考试|高考|中考|"
    r"(?:最后|头|第)一天(?=[，,。]|$)|平安(?:无事|过去)|(?:倒|都|也|可)?(?:没事|没动静|相安无事|太平))"
)
_OTHER: Final = (
    r"(?:[客货雇房]主|客户|顾客|客人|食客|平台|银行|房东|房客|租客|供应商|经销商|采购商|厂家|买家|卖家|同行|邻居|街坊|隔壁|对门|家长(?:群里?)?|群里|业主(?:群里?)?|学生|老师|学校|"
    r"老板|师傅|医生|律师|同事|朋友|亲戚|老乡|工人|员工|职工|货[车船]?|[^，。]{0,3}主人|[木瓦门漆泥]匠|装修的|施工队|小工|伙计|系统|物流|快递|短信|导航|[^，。]{0,2}(?:订单|(?:[猪牛羊鸡鸭鱼虾蟹苗花菜瓜麦稻棚灯秤炉锅]|(?<![结如效])果|(?<![司手时])机|(?<![警拖法巡])车|(?<!上)网|(?<![渔海巡])船)))"
)
_OTHERS: Final = regex(
    rf"{_PART}{_JUST}(?![把被将给让叫])(?:有)?(?:[\d一两三四五六七八九十几]+[个家户])?{_OTHER}[^，。！!？?；;被]{{0,5}}?"
    r"(?:问|说|投诉|告|退|取消|解约|毁约|下架|催|骂|不要|不干|走|辞|跑|炸|来电|打电话|发|病|死|烂|坏|化|酸|馊|枯|黄|到[了的]?|交(?:货|付)|熟|出(?:栏|苗|塘)|显示|提示|签收|上访|告状|闹|举报|上市|装|修|好了|扣了我|生)"
)
_LED_BY_OTHER: Final = regex(rf"(?:^|的){_OTHER}(?:是|在|于|也|都)?$")
_LED_BY_US: Final = regex(
    rf"(?:(?<![把被让给对向叫跟找])我们?|(?:^|是|而|但|可|而且|因为|其实|自从){_WE})(?:是|于|在|自|从|也|都|还|人)?$"
)
# 3号去找物业，经理说节前贴了通知: what is said there is no deed of that day.
_ERRAND: Final = regex(
    rf"{_PART}{_JUST}(?:{_WE}[^，。！!？?；;被]{{0,4}}?)?{_JUST}(?:(?:陪[^，。]{{1,3}})?(?<![出回过进下上])去(?!年|世|的|办|销|交|领|补|申|修|买|看|医)|找(?!到)|问|打听|打(?!的)(?:了|过)?[^，。来]{{0,8}}(?:电话|热线|12\d{{3}}|95\d{{3}}|[遍通次])(?![，,]?(?:催[办交缴我]|[过]?来|通知|要求|[让叫]|给我)|[说讲])|拨|托|求|跑|[给跟向][^，。]{{1,8}}(?:拜年|打(?:了|过)?个?电话)|[^，。]{{0,9}}?去(?:说明|解释|反映|申诉|交涉|申辩|理论)|反映|投诉|[跟向给在][^，。]{{0,6}}(?:反映|投诉|举报|留言|写)|催(?![我办交缴]))"
)
_FINE: Final = swift(
    "(?:(?:验收|检[测验]|年检|审核|评审)(?:过|了)?|[查看]过)(?:的|了)?[，,]?[^，。不没]{0,6}(?:合格(?!证)|没[^，。]{0,2}问题|通过|好好的)|(?:^|[，,]|我|这个?)(?:都|也)?(?:能|可以)?理解(?=[，,。可但])|无可厚非|这是应该的|(?:不许|不准|禁止|整治|严禁|严查|打击)乱|讲营商|优化营商"
)
# 资料员22号一回来我就送过去了
_THEN_WE: Final = regex(
    rf"{_PART}[^，。！!？?；;被]{{0,8}}?我们?(?:就|便|马上|赶紧|立马)+(?:{_OWN_VERB}|送|补|交|拆|搬)"
)
_ACCUSED: Final = regex(
    "[说称]我|硬说|[说称][^，。]{0,5}(?:假的|不合格|超了|违[规法章建])|动手|铐|打我"
)
_BY_OFFICE: Final = regex(
    rf"被(?!客|同行|评)|{OFFICE}[^，。]{{0,8}}?(?:来|把|罚|扣|封|拦|拆|停|贴|收|要|让|叫|打)|来人|驳回|不通过|机[^，。]{{0,3}}(?:开到|开进|来)"
)
_STRUCK: Final = regex(rf"[把将](?:我|俺)|{_BY_OFFICE.pattern}")
# 物业9月29号还在群里说可以停
_HAD_SAID: Final = regex(
    rf"{_PART}[^，。我被把]{{0,4}}?还(?:在[^，。]{{1,4}}?)?(?:亲口)?(?:说|讲|保证|承诺|答应)"
    r"(?!要(?:罚|交|拆|封|停)|必须)|还是?(?:都)?(?:好好的|没事|挺好|正常)"
)
# 所长换了人, 西瓜卖完了, 油价又涨了: how things stood, or what became of somebody.
_STATE: Final = regex(
    rf"{_PART}(?:[市县镇区省]里[说讲](?:是)?要(?:创|迎|搞|评|建)[^，。]{{0,4}}|(?:大队|中队|窗口|单位|他们|人家|局里|所里)(?:都|也|全)?(?:放假|不上班|休息|没人上班)|(?:就|早就)?(?:排|安排|计划|定|商量|谈|约)(?:好|下)的|就[发出下]过(?:文|通知|公告|规定)|(?:新|才|刚)?(?:开|办|建|盖)了?一?(?:家|个|间|座)|(?:重修|通(?:的|了)?车|完工|竣工|开通)|[^，。；被把给让叫我]{{0,6}}?(?:去世|过世|病逝|上任|升官|升职|调[走离动来]|上市|抽穗|扬花|成熟|"
    r"卖[完光](?:了)?(?=[，。；]|$)|的?[伤病]好了)|[^，。被把]{0,4}还(?:不是|没有?)[^，。给让]{0,6}(?=[，。啊呢嘛]|$)|[油电粮菜肉煤](?:价|行情)[^，。]{0,4}|行情|猪肉|"
    r"(?:[^，。我]{0,4}[局所队站])长(?:换|退|升)[^，。]{0,4}|换了?(?:个|一个)?新?[^，。]{0,3}[局所队站]长|"
    r"新来的[^，。]{0,3}[局所队站]长|(?:他们|[^，。我]{0,4}[局所队站])(?:单位)?(?:搬家|换了?[新]?牌子?|撤了|改名|换人)|"
    r"[村镇县]里(?:放电影|唱戏|过会|换届|赶集|演出|办庙会)|(?:[市县镇省]里)?评了?我们?[^，。]{0,4}(?:先进|优秀|文明|标兵)|"
    r"(?:[雨雪霜风雹雷水洪冰])[^，。]{0,2}把[^，。]{1,10}|人口普查|(?:厂|店|公司)里?来了[^，。]{0,4}(?:工人|新人|实习)|"
    r"我?(?:心里|气得|越想|窝火|憋屈|难受))"
)
_NEIGHBOUR: Final = regex(
    rf"{_PART}(?:对门|隔壁|邻居|同行|对面|别[人家]|他家|她家)[^，。我]{{0,6}}(?:也|都)?被[^，。我]{{1,6}}过"
)
_ANOTHER_TIME: Final = regex("从[^，。]{1,6}到(?:现在|今)|后来|现在|如今|至今|平时|以前")

_SUFFERED: Final = regex(
    rf"被(?!客|同行|评)|[把将](?:我|俺)|{OFFICE}[^，。]{{0,8}}?(?:来|说|把|罚|扣|封|拦|查|拆|停|贴|收|要|让|叫|不|打|又|还|也)|来人|来了[一两三四五几\d]"
)


def rounds(text: str, kept: Sequence[Days], met: Sequence[Days]) -> list[Days]:
    """Return the days on which one ran from office to office, if there are at least three."""
    order = sorted(met, key=_start)
    told = [(days, *_words(text, days, order)) for days in kept] if len(kept) >= _ROUNDS else []
    ran = [days for days, lead, rest in told if _ran(lead, rest)]
    hard = any(_HARD.search(rest) for _, lead, rest in told if not _ran(lead, rest))
    return [] if hard or len(ran) < _ROUNDS else ran


def undone(text: str, kept: Sequence[Days], met: Sequence[Days]) -> list[Days]:
    """Return *kept* without one's own days, if another has a deed; *met* end the words of each."""
    if len(kept) < 2:
        return list(kept)
    order = sorted(met, key=_start)
    told = [_words(text, days, order) for days in kept]
    # What is put off or never answered is a matter of the errands themselves.
    hard = any(
        _HARD.search(words) and not _ran(lead, rest)
        for words, (lead, rest) in zip(_up_to_next(text, kept), told, strict=True)
    )
    counts = [_deed(lead, rest, hard=hard) for lead, rest in told]
    if not any(counted and not days.ahead for days, counted in zip(kept, counts, strict=True)):
        return list(kept)
    return [
        days
        for days, counted, (lead, rest) in zip(kept, counts, told, strict=True)
        if (counted and not (days.grain in _WIDE and _ran(lead, rest)))
        or not (_loose(text, days) or _idle(lead, rest))
    ]


_EMPTY: Final = frozenset("从自打到在于就也都又而但可那")


def _reach(text: str, days: Days) -> tuple[int, frozenset[str]]:
    """Return how far before a day its clause may begin, and what ends the one before."""
    words = text[days.start : days.end]
    english = words.isascii() and words.upper() != words
    return (_IN_ENGLISH, _STOPS) if english else (_LEAD, _BREAKS)


_HOLIDAY: Final = regex("放[^，。]{0,3}假$")


def _up_to_next(text: str, kept: Sequence[Days]) -> Iterator[str]:
    starts = sorted(days.start for days in kept)
    for days in kept:
        after = next((start for start in starts if start >= days.end), len(text))
        yield text[days.end : min(after, days.end + _REACH)]


def _loose(text: str, days: Days) -> bool:
    """Return whether the day counts only by what is told of it: a month, today."""
    return days.grain in _WIDE or text[days.start] == "今"


_start: Final = attrgetter("start")


def told_of(text: str, days: Days, met: Sequence[Days]) -> tuple[str, str]:
    """Return what stands before the day in its clause, and its sentence up to the next day."""
    lead, rest = _words(text, days, sorted(met, key=_start))
    stop = _SENTENCE.search(rest)
    return lead, rest[: stop.end()] if stop else rest


def _words(text: str, days: Days, order: Sequence[Days]) -> tuple[str, str]:
    """Return what stands before the day in its clause, and what is told of it after."""
    at = bisect_left(order, days.start, key=_start)
    group, least = days, min(order[at - 1].end, days.start) if at else 0
    until = len(text)
    for each in order[at : at + _LONGEST_LIST]:
        if each.start >= group.end:
            same = each.first == each.last == days.first and each.start - group.end <= _NAMELY
            if not (same or one_list(text, group, each)):
                back, stops = _reach(text, each)
                until = clause_begin(text, each.start, max(0, each.start - back), stops)
                until = until if until > group.end else each.start  # 1号走8号回
                break
            group = each
    back, stops = _reach(text, days)
    begun = clause_begin(text, days.start, max(least, days.start - back), stops)
    if _HOLIDAY.search(text[days.start : days.end]):  # 端午放三天假
        return "", "放假，" + text[group.end : min(until, group.end + _REACH)]
    lead = text[begun : days.start]
    lead = "" if _EMPTY.issuperset(lead) else lead
    return lead, text[group.end : min(until, group.end + _REACH)].strip("，, ")


def _idle(lead: str, rest: str) -> bool:
    if f"{lead}{rest}".isascii():
        return idle_in_english(f"{lead} {_SENTENCE.split(rest, 1)[0]}")
    if (
        _LED_BY_OTHER.search(lead)
        or _THEN_WE.match(rest)
        or _STATE.match(rest)
        or _FINE.search(rest)
        or _NEIGHBOUR.match(rest)
        or _HAD_SAID.match(rest)
        or _WOULD.search(lead)
    ):
        return True
    if lead and not _LED_BY_US.search(lead):
        return _NATURE.match(rest) is not None
    return any(own.match(rest) for own in (_OWN, _NATURE, _OTHERS)) or bool(
        lead or _WE_FIRST.match(rest)
    )


def _deed(lead: str, rest: str, *, hard: bool) -> bool:
    """Whether what is told of a day is, or may be, a deed of an office."""
    if (lead + rest).isascii():
        return deed_in_english(f"{lead} {rest}")
    stop = _SENTENCE.search(rest)
    first, after = (rest[: stop.end()], rest[stop.end() :]) if stop else (rest, "")
    if state := _STATE.match(first):
        return deed(first[state.end() :]) or _later(after)
    if _AGAIN.match(rest) or (len(first) < _AFTERTHOUGHT and not _NATURE.match(rest)):
        return True
    if (
        _FINE.search(first)
        or _NEIGHBOUR.match(rest)
        or _HAD_SAID.match(rest)
        or (_WOULD.search(lead) and _WILL.match(rest))
    ):
        return False
    return _deed_of(lead, first, after, hard=hard)


def _deed_of(lead: str, first: str, after: str, *, hard: bool) -> bool:
    """Whether the first sentence, or what follows it, is a deed, by who does it to whom."""
    ours = _LED_BY_US.search(lead) is not None
    if _LED_BY_OTHER.search(lead) or _OTHERS.match(first):
        return _BY_OFFICE.search(plain(first)) is not None
    if (ours or not lead) and (errand := _ERRAND.match(first)):
        return not hard or _turned(first[errand.end() :])
    if _THEN_WE.match(first):
        return _BEFALLEN.search(plain(first)) is not None
    return _done_in(lead, first, ours=ours) or _later(after)


def _done_in(lead: str, first: str, *, ours: bool) -> bool:
    if (ours or _WE_FIRST.match(first)) and _OWN.match(first):
        return deed(f"我{first}" if ours else first)
    return _done(first if ours or _NATURE.match(first) else f"{lead} {first}")


def _turned(told: str) -> bool:
    """Whether an errand became an event: 去要车，说要先交800."""
    met = _SPEECH.split(told, 1)[0]
    return bool(
        _STRUCK.search(plain(met))
        or harmed(met)
        or _ACCUSED.search(told)
        or _TOLD_TO.search(told)
        or _BEFALLEN.search(plain(told))
    )


def _later(after: str) -> bool:
    told = _ANOTHER_TIME.split(after, 1)[0]
    return _SUFFERED.search(plain(told)) is not None


def _ran(lead: str, rest: str) -> bool:
    return (not lead or _LED_BY_US.search(lead) is not None) and _ERRAND.match(rest) is not None


_SPEECH: Final = regex("[说讲]")
# 说14号就清空: what somebody said he would do.
_WOULD: Final = regex(r"(?:[说讲]|答应|保证)(?:是|我|我们|那|好)?$")
_WILL: Final = regex(rf"{_PART}(?:就|一定|肯定|保证|准|准时|可以|能|会)(?!是|被|开始)")
_HARD: Final = swift(
    r"罚|扣|封|拆|没收|[停断掐](?:了?[电水气网]|产|业|工)|拦|砸|掀|[抬搬拉带抢收拎拿拖]走|冲(?:了|走|垮)|刮(?:了|坏)|撞|淹|下架|把[^，。]{1,6}(?:放|推|填|平|铲|毁)了|敲[^，。]{0,2}门|闯|搜|抄|逼|强制|抓|贴|锁|剪|打[了伤我人]|收(?:了|我)|要我?[\d一二两三四五六七八九十几]+[块元百千万]|被(?:他|罚|扣|封|拦|拖|拆|收|砸|城管|交警|路政|运管|抓|打|查)"
)
_BEFALLEN: Final = regex(
    r"被(?!客|同行|评)|[把将]我|没收|罚(?!款|单)|扣(?!的|车)|封了|拆了|打了?我|停了|锁"
)
# 周一去的，今天又去: who goes again and again tells of each time.
_AGAIN: Final = regex(rf"{_PART}(?:我们?)?[再又](?:去|跑)")


def _done(told: str) -> bool:
    return done(told) or ("·" in plain(told) and _TOLD_TO.search(plain(told)) is not None)
