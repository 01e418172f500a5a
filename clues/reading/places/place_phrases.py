"""Where was it, by the grammar of the sentence alone: 在镇政府对面的菜市场收费, 村口老槐树下，?

Chinese tells the place of a deed before the deed: 在 or 到 and a thing that stands somewhere,
often with a side of it (门口, 旁边, 底下); or such words at the head of a clause. The words of the
deed, of who did it and of when end the phrase, so that no list of places is needed. What is left
of it when every everyday word is taken away is its name: 在｜银河网咖; 村口老槐树下 has none.

    led (在｜…) ─┐
    heading (…，) ─┼─ a phrase: a run of signs up to its last thing ─ told_beside ─ its name
    alone (…。) ──┘
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from clues.reading.places.other_places import told_beside
from clues.reading.places.place_words import (
    CLEAR,
    GENERIC,
    MARKETS,
    NO_NAMES_OF,
    NUMBER,
    OF_A_TOWN,
    OWNER,
    SIDE,
    SIGNS,
    left_of,
)
from clues.reading.places.times_before import time_end
from clues.reading.words.identifiers import Written
from clues.reading.words.lexicon import MOST, met_in
from clues.reading.words.sparing import Sparing
from clues.reading.words.swift import swift
from clues.regex import regex

# What stands somewhere and may have a name of its own; of a shop or a works the trade is no name
# yet (水泥厂).
_CALLED: Final = (
    "(?:(?<=[车油气水费查测疫转标])站|(?:工业|产业|物流|科技|创业|果|植物|动物|农业)园区?|花园"
    "|(?:加工|集中|工业|开发|安置|养殖|产业|网箱?)区|网箱|小区|新村|古[村镇]|家园|公寓|大[厦楼厅]|写字楼|宾馆|酒店|饭店|[山农]庄"
    "|公园|广场|市场|菜场|大集|桥(?:洞子?|头)?|码头|渡口?|闸口?|港|锚地|趸船|避风塘|隧道|互通|枢纽|高架|立交|环岛|转盘"
    "|中学|小学|学校|大学|(?<=[一二三四五六七八九附])[小中]|(?<!住)院|[寺庙祠塔]|(?:自然|工业)村"
    # a village with its part, and what lies in the water or beside it
    f"|(?:[营庄堡窑庙沟岗埠坝坪]子|[屯庄寨堡塬畈垸]|村(?![口里上民头部办])|嘎查|苏木)(?:{NUMBER}[组社队])?|社区(?!卫生|服务|医)|(?<=[\u4e00-\u9fff]{{2}})(?:(?<![绿全通])岛|[洲湾])|河?堤(?!防)"
    "|弄堂口?|造?船厂|[牧农林渔]场|仓库|航站楼|[圩墟]场|(?<=[\u4e00-\u9fff]{2})(?<![聚收筹征采召])集(?=上|市?(?:里|$|[，。]))"
    "|(?:步行|美食|小吃|后|老|物流|五金|汽配|建材|家具|服装|水产)街|巷子?|胡同|弄|作?坊|网[咖吧]|ktv|百货(?!楼)|超市|商[城场厦](?:[a-d]座)?|物流城|贸城"
    "|[会礼]堂|(?:文化|少年)宫|(?<=[\u4e00-\u9fff]{2})汇(?=[门楼里]|广场)|(?<![待站上下离门])岗|[坡岭垭坳坪坎埔潭]|洼子?|观景台|宿舍|粮库|茶亭|(?<=[\u4e00-\u9fff]{2})苑|标段|停车场|[货料砂沙石煤]场|采石场|工地|煤矿|铁矿|矿山|水库坝?|大坝"
    "|(?<=[\u4e00-\u9fff]{2}[^大])坝|路口|岔路?口|口子|铺|墟|圩|(?:工业|加工|养殖|集中|签证)点|(?<=[园区城])[一二三四五]期|(?<=[鼓钟])楼(?![东南西北]?[街路巷])[东西南北]?"
    f"|[路街巷弄道里]{NUMBER}号|(?:{NUMBER}|[a-d东南西北])区(?:{NUMBER}号)?|(?:{NUMBER}|[a-d]\\d{{0,2}})[幢栋座](?:{NUMBER}号)?)"
)
_KIND: Final = regex(f"{_CALLED}(?!委|[民干支长监管局所路段村镇乡]|里?的?人|派出所)")
# Whatever else stands somewhere, by its last sign or signs.
_THING: Final = (
    f"(?:{_CALLED}|(?<=[老旧][\u4e00-\u9fff]{{2}})[所局社]|围?墙|室|幢|口子?|街|弄堂|亭|场子?|坝[坝子头]*|[湾弯沟滩塘堰渠堤岸崖坑台]"
    "|弯道|浮吊|泊位|店|铺子?|馆|楼|院子|厂|房|棚子?|屋|库|仓|园|区|城"
    "|(?<![聚收筹征采召])集|宫|堂|学校?|[一二三四五六七八九]中|银行|基地"
    "|站(?![着在了岗起])|点|[车洗]行|酒吧|(?<=[房车隔])间|厨|厅|窗口|摊位?|档口"
    r"|门面|柜台|地磅|大门|树|石头?|井|牌坊?|界碑|田|村|屯|庄|寨|组|厦|淀子?|[一二三四五]期|[a-d]座|楼[东西南北]?|[楼厦厅场城][一二三四五六七八九十\d]{1,2}[楼层排](?:[一二三四五六七八九十\d]{1,3}号)?"
    "|红绿灯|涵洞|匝道|段|单元|十字|丁字|车位|马路|辅道"
    r"|[河江湖溪海水](?=边|岸|面)|窑|矿|洞|区(?:\d{1,4}|[一二三四五六七八九十百零〇]{1,5})号|栋|门)"
)
# Deeds in the name of a thing, or on the way to it: 停车场, 打谷场, 下高速第一个红绿灯.
_NO_DEED: Final = (
    "(?:(?:收费|停车|检[查测疫验]|查验|治超|称重|过磅|开发|经开|修[理车]|洗车|[卸装]货|装[卸修饰]|上客|落客"
    "|候车|等候|打谷|放牛|晒[谷粮]?|养[殖猪鸡鸭牛羊鱼虾蟹]|屠宰|回收|收[购割]|办事|开水|加工|设施|交[易通叉汇界]"
    "|做工|拆迁|管理|卖[鱼菜花]|抓拍|安置|行政|送货|停[靠泊]|出租|运动|有色)"
    "(?=站(?!着)|[点口亭处场区厂园店铺行房台棚院位室工坊坪卡园所桥街屋馆湖广市仓])"
    "|(?:建设|解放|交通|开元|开发|拥军|跃进|回民|交运|修文|来宾)(?=[东西南北中前后一二三四]?(?:路|街|大道|巷|广场|桥))"
    "|营(?=子|村|镇)|机动(?=车)|转盘|中转(?=站)|写字(?=楼)|住宅|[出进]站?口|(?:[下出过]来|[进出](?:城|村|山|厂|镇|小区))(?=的|第|那)|平交(?=[那道路]|的道))"
)
_WHO: Final = (
    "交警(?!队)|路政|运[政管]|城管|协[管警]|辅警|民警|警察|海事|渔政|水政|市[监管]|工商|环保|税务|农机|卫生所"
    "|(?<![第头])[一两三四五六七八九十几俩仨]个|[一两三几]名|今天|昨[天晚]|前天|[上下中]午|晚上"
    "|早上|半夜|凌晨|老板|司机|师傅|时候|每|天天|经常|老是|总是|一直|已经|正[好巧常要式]|刚|突然"
    r"|行[经至驶]|[一二三四五六七八九十]{1,2}月[初一二三四五六七八九十\d]|派出所(?!旁|对|后|门)|(?<!临)时(?![代尚])|结果|因为|如果|反正|连|别人|人家|大家|现在|值班|执勤|上门|[检验审](?=[的了过])|本人|先生|申请|登记"
)
_DEED: Final = (
    "被让遭叫给把罚拦扣查收要堵截抓停开跑走拉装卸送去来拿赶卖摆交说讲喊问等做干修租有是就又也还都才没不"
    "我你他她俺咱您它侬挨碰遇撞逮捉搞打买吃睡歇写看见着了吗呢吧得很想帮替从到在往用拍贴按敲割种养挖放洗带住"
    "坐守蹲躲藏设搭支捕抛扔倒烧晒搬掀砸推撵骂吵闹动剪练撒转再只该谁哪啥进入靠偷营过至盖筑搁于嘛啦哦办找接当能可但而或"
)
_RUN: Final = regex(f"(?:{_NO_DEED}|(?!{_WHO})[^\\W_{_DEED}]){{2,24}}+")
_SIDED: Final = regex(f".*(?:{_THING}{SIDE}{{1,2}}|{CLEAR}|弄堂口|村口|巷口)")
_LEAD: Final = Sparing(
    swift(
        "(?<![^出监务管商土]所)(?<![现存实内不自何好站住没压贴堆放留写印盖锁睡躺倒摔喷画登扣实])(?<!(?<![半大拖])挂)在|搁|喺|伫|勒(?:拉|浪|海)|(?<=们)是(?=[^，。]{2,14}里的)|(?<=[队局所])于|位于|(?:地点|地方|位置)[在是:]|(?<=[，。；])(?:位置|地点|地址)(?=[^在是:的])|(?:地方|位置)就是|过了?(?![年节了来去磅关期程秤户一两三几])"
        "|(?:[走开跑骑行]|行?驶)到|[行驶]至|路过|[行途]经|经过"
        "|(?<![送嫁拉运感收得提接遇碰看听想说找遭受直做查拖调叫带扣堆挪举交滑掉贴推押拢搬弄放寄退罚涨降升等轮加减排签谈怼闹降])到(?![底处期时账家手货今位了])"
    )
)
# Of these there are many, or they are where one always is.
_VAGUE: Final = regex(
    "(?:[这那哪任别][^，]{0,3}"
    "|.?[家店厂村车院城街镇县市区乡路屋楼地田船河房集场港公岸园仓]司?子?[里内上下边外]?[边面头]?"
    "|(?:仓库|车间|(?:驾驶|门卫|办公|会议|.?卧)室|[大展]厅|柜台|出租屋|宿舍|[^，]{0,2}(?:车|屁股|眼|面))里?(?:跟前|后头|里头|旁边)?"
    f"|{SIDE}{{1,2}}|[^，]{{0,4}}(?:情况|条件|名单|网|群|手机|微信|平台|单子?|票|本子|墙|合同|文件|手续|基础|心|嘴|身|头|手|桌|台账)[上下里中]"
    "|[^，路街巷道园区村屯庄寨]*[零一二两三四五六七八九十\\d]+[点号组间段]|.*平台|一[起边]|外地|农村|当场|.*(?:现场|[出进]门|台阶|任何地方|方面)|[全邻外各].|整[条个].*)"
)
_FROM: Final = regex("从[^，。；]{1,8}$")
_TO_DO: Final = regex(
    "(?:去)?(?:交|缴|处理|领|取|拿|提|办|问|投诉|反映|告|讨|打听|看病|开会|接受|学习)"
)
_WORKS: Final = regex("(?:[干当做](?:[过了]|饭)|烧[饭锅]|(?:工作|上班|打工|读书)[过了])")


@lru_cache(maxsize=4)
def place_phrases(text: str) -> tuple[Written, ...]:
    """Return such words of a folded text, where something was done."""
    told = tuple(told_beside(text, [*_led(text)])) or tuple(told_beside(text, [*_heading(text)]))
    if any(_name(text, each.start, each.end) for each in told):
        return told
    return tuple(told_beside(text, [*_alone(text)])) or told


def _led(text: str) -> Iterator[Written]:
    for met in met_in(_LEAD, text):
        found = _phrase(text, met.end())
        if found is None or _WORKS.match(text, found.end):
            continue
        ongoing = met[0] == "在" and text[met.start() - 1 : met.start()] == "正"
        if (met[0][0] == "过" or ongoing) and not _name(text, found.start, found.end):
            continue
        if "到" in met[0] and _only_gone(text, met, found):
            continue
        yield found


def _only_gone(text: str, met: re.Match[str], place: Written) -> bool:
    """Whether one was sent there, or the way to it is told: 到镇上交钱, 从柳河到县城."""
    from_there = met[0] == "到" and _FROM.search(text, max(0, met.start() - 9), met.start())
    mine = OWNER.match(place.value) and place.value.endswith("里")
    return bool(from_there or mine or _TO_DO.match(text, place.end))


def _phrase(text: str, start: int) -> Written | None:
    """Return the words that begin at *start* and tell a place; whose shop it is tells none."""
    owner = OWNER.match(text, start)
    begun = owner.end() if owner else start
    run = _RUN.match(text, begun)
    if run is None:
        return None
    whole = _WHOLE.fullmatch(text, begun, run.end()) or _before_deed(text, begun, run.end())
    if whole and owner and not _name(text, begun, whole.end()):
        whole = None
    found = whole or _SIDED.match(text, begun, run.end())
    if found is None or _VAGUE.fullmatch(text, begun, found.end()):
        return None
    start = start if owner else _filled(text, start)
    return Written(text[start : found.end()], start, found.end())


# 在老粮站｜抢｜我的秤, 在银河网咖门口｜踢坏｜了: a deed nobody thought of stands before its object.
_OBJECT: Final = regex("[我俺咱额着了]|[走住倒翻伤](?=[了我俺咱])")
_MOST_OF_A_DEED: Final = 2  # signs


def _before_deed(text: str, start: int, end: int) -> re.Match[str] | None:
    """Return the words of a place before a deed that ends at *end*."""
    if _OBJECT.match(text, end) is None:
        return None
    for deed in range(1, _MOST_OF_A_DEED + 1):
        if (whole := _WHOLE.fullmatch(text, start, end - deed)) is not None:
            return whole
    return None


# 就在那个｜东港码头: said on the way to the name.
_FILLERS: Final = regex("(?:的|那个|这个|什么|嘛|于)*")


def _filled(text: str, start: int) -> int:
    met = _FILLERS.match(text, start)
    return met.end() if met else start


_WHOLE: Final = regex(f".*{_THING}{SIDE}{{0,2}}")


# 村口老槐树下，两个人拦车收钱: the words of the place open the sentence, or stand behind its time.
_CLAUSE: Final = swift("[，。；！？:]|的时候|$")
_AT_HEAD: Final = regex(
    f"，|(?<=号)[是系]|(?:往|朝)[东南西北前]|(?<=[面边头口下上里旁])(?={_WHO}|[{_DEED}])"
)
_THEN: Final = regex(
    "[^。？]{0,30}?(?:"
    "拦|截|查|罚|扣|收|设卡|堵|守|蹲|[交路渔]政|交警|城管|运管|海事|[一两三四五几]个|有人|被|抓|来[了人查检]|派出所|市监|叫停|赶|掀|要[了我])"
)


# What opens a sentence may be anything; one has one's trade in a shop, and passes a crossing.
_IS_SPOT: Final = regex(
    f"(?![^，]*[一二两三四五六七八九十百几]家).*(?:{SIDE}(?<!地方)(?<!差[里上])(?<![周月年天]里头)(?<!场里)|(?<![窗档改])口|红绿灯|[弯坡岭桥]|转盘|环岛|段|[^一二三四五六七八九十\\d]\\d+号|(?:那[个排家座栋间]|第[一二三四两]个).*)"
)


def _heading(text: str) -> Iterator[Written]:
    start = 0
    for _ in range(MOST):
        met = _CLAUSE.search(text, start)
        if met is None or met.start() == len(text):
            return
        begun = time_end(text, start, min(met.start(), start + 18))
        found = _phrase(text, begun) if met.start() - begun >= _LEAST else None
        if (
            found is not None
            and len(found.value) >= _LEAST
            and _AT_HEAD.match(text, found.end)
            and _THEN.match(text, found.end)
            and (
                _IS_SPOT.fullmatch(found.value)
                or text[found.end] in "往朝"
                or (text[found.end] == "，" and _is_address(text, found))
            )
        ):
            yield found
        start = met.end()


def _is_address(text: str, place: Written) -> bool:
    named = _name(text, place.start, place.end) is not None
    return named and _NO_ADDRESS.fullmatch(place.value) is None


# 理发店，青湖镇老邮电所隔壁。 …大桥北路转盘边上。: a clause that is but a place with a name.
_ALONE: Final = regex(
    "(?:(?:我们?|本|小)?(?:店|厂|铺子?|档口|公司)?的?[店厂地]址(?:[:是在]|位于)*"
    "|(?:地点|地址|位置|地方)[在是为:]?|[那嗰这]个?(?![人男女老小他她])[\u4e00-\u9fff]{1,2}名?叫|门牌号?[是:]?)?"
    f"(?P<place>{_RUN.pattern})(?=[，。；！？]|$)"
)
# 小渔船回港, 月底满街, 某安置房工地: a sentence without its deed, or anybody's.
_NO_ADDRESS: Final = regex(
    "(?:位置|地址)[^，]*|[某整满拆修建每同归回出称系比听至为答复月点名日天家][^，]*|.*(?:[一二三四五六七八九十百几\\d]+[名家个月日点]|[今昨前那]天|晚上|[回出进上下过][港城桥]|归).*"
    "|.*(?:幼儿园|[医学]院|宿舍|工地|收[购费]站|(?:服务|[^货]检查)站|学校|[中小大]学|铺).{0,3}"
)
_STOPPED: Final = swift("[，。；！？]|^")
_STORY: Final = regex(
    "罚|查|扣|收[了我]|收[^，。]{0,6}费|交了|\\d[块元]|[一二两三四五六七八九十百千][块元]|登记|贴|封|要[我了交]|拿走|搬走|抬走|拉走|停产|停业|关门|断[^，。]{0,3}电|停业|关门|来[了人查]|挖|让|叫"
)
_LIVING: Final = regex("[住家][^，。]*[，。]$")


def _alone(text: str) -> Iterator[Written]:
    if _STORY.search(text) is None:
        return
    for stop in met_in(_STOPPED, text):
        met = _ALONE.match(text, stop.end())
        if met is None or _NO_ADDRESS.fullmatch(met["place"]) or len(met["place"]) > _LONGEST:
            continue
        if not (_WHOLE.fullmatch(met["place"]) and _name(text, *met.span("place"))):
            continue
        if _VILLAGE.search(met["place"]):
            continue
        if _LIVING.search(text, max(0, stop.end() - 12), stop.end()) is None:
            yield Written(met["place"], *met.span("place"))


_VILLAGE: Final = regex(f"(?:[村屯]|社区)(?:{NUMBER}[组社队])?$")
# 在河湾屯养牛, 在台商工业区开厂, 船在东澳湾: where one has it, and no point of it.
_HAS_IT: Final = regex("(?:养|种|包|承包|务农|住|[开办](?:[^，。会车]{0,6}[厂店馆坊铺]))")
_SEATED: Final = regex("(?:[村屯庄寨湾]|工业区|社区)$")
_LONGEST: Final = 16
_LEAST: Final = 4

# What ends the words of a part of a phrase; each part is asked by itself: 三棵树自然村｜的米厂.
_THAT: Final = regex("(?<=[路街道])上|[的，]|[那这]一?[个座条家排棵栋处段]")
# The road or the county before a name: 柳溪县｜铁佛镇工业小区.
_NOT_ITS_OWN: Final = regex(
    r"(?:[gsxyc]|[国省县乡]道)\d{1,4}(?:线|国道|省道|高速)?(?:\s?k?\d{1,4}(?:\+\d{1,3})?(?:公里|千米|米)?(?:加\d{1,3}米?)?(?:处|的?地方)?)?"
    "|[零〇幺一二三四五六七八九十百]{2,5}号?线?(?:国道|省道|县道|乡道)"
    "|[\u4e00-\u9fff]{2,3}[镇乡](?=[\u4e00-\u9fff]{1,5}(?:[营庄堡窑]子|[屯庄寨堡塬]|(?<!镇)村))"
    "|[\u4e00-\u9fff]{1,2}[江河](?=[\u4e00-\u9fff]{1,3}[洲岛湾滩坝])"
    "|[\u4e00-\u9fff]{1,3}(?:县|市|(?<![小社园校矿厂库住新])区)(?=[\u4e00-\u9fff]{1,4}(?:[镇乡路街巷]|大道))"
)
# 老粮站, 老邮电所: what is called by what it once was.
_OLD: Final = regex(
    "[老旧](?![板家乡人师])[\u4e00-\u9fff]{1,4}(?:[站所馆楼库院局社]|机场|仓库)"
    rf"(?=(?:{SIDE}|[一二三四五六七八九十\d]{{1,2}}[楼层排].*)++$)"
)
# 三十里铺, 五里牌: numbers that are names.
_MILES: Final = regex("[一二三四五六七八九十]{1,2}[里道]$")
# 城南｜家具批发市场: a side of the town is a name for what it has one of.
_OF_TOWN: Final = regex("城[东西南北关郊]|[东西南北][门关郊环](?!子)")


def names(text: str) -> Iterator[Written]:
    """Yield what is a name of the phrases of a folded text."""
    for each in place_phrases(text):
        name = _name(text, each.start, each.end)
        if name is not None and not _only_seat(text, name):
            yield name


def _only_seat(text: str, place: Written) -> bool:
    if _SEATED.search(place.value) is None:
        return False
    afloat = place.value.endswith("湾") and text.endswith("船在", 0, place.start)
    return afloat or _HAS_IT.match(text, place.end) is not None


def _name(text: str, start: int, end: int) -> Written | None:
    """Return the first name in the words from *start* to *end*, that tell a place."""
    owner = OWNER.match(text, start, end)
    begun = owner.end() if owner else start
    if (crossing := _JOINED.match(text, begun, end)) is not None:
        return Written(crossing[0], begun, crossing.end())
    for that in [*_THAT.finditer(text, begun, end), None]:
        stop = that.start() if that else end
        if that and (told := _on_street(text, begun, that, end)):
            return told
        before = _NOT_ITS_OWN.match(text, begun, stop)
        begun = before.end() if before else begun
        for kind in reversed([*_KIND.finditer(text, begun, stop)]):
            named = not (kind[0] == "楼" and text.startswith(("区", "县", "街"), kind.end()))
            if named and _is_own(text[begun : kind.start()], kind[0]):
                return Written(text[begun : kind.end()].upper(), begun, kind.end())
        begun = that.end() if that else end
    old = _OLD.search(text, start, end)
    return Written(old[0], old.start(), old.end()) if old else None


# 滨河大道与建材市场的岔口
_JOINED: Final = regex(
    "[\u4e00-\u9fff]{2,4}(?:路|街|道|巷)[与和跟同][\u4e00-\u9fff]{2,6}?(?:交[叉汇界])?的?(?:岔路?口|[十丁]字路?口|交叉路?口|路口|拐角)"
)
# 经发路那个｜加油站旁边: the street is what it is called by.
_STREET: Final = regex("[\u4e00-\u9fff]{2,4}(?:路|街|大道|巷)$")
_ON_IT: Final = regex(f"(?![上下]坡|.?弯).{{1,7}}?{_THING}(?![站场厂店])")


def _on_street(text: str, start: int, that: re.Match[str], end: int) -> Written | None:
    if that[0][0] not in "那这" or _STREET.search(text, start, that.start()) is None:
        return None
    thing = _ON_IT.match(text, that.end(), end)
    value = text[start : that.start()] + thing[0] if thing else ""
    return Written(value.upper(), start, thing.end()) if thing else None


# Of these the words before are the name, however plain they are: 香樟苑, 滨河工业园, 竹园社区.
_NAMED: Final = regex(
    f"(?:[营庄堡窑庙沟岗]子|[屯庄寨堡塬畈垸]|村|嘎查|苏木)(?:{NUMBER}[组社队])?|[牧农林渔]场|苑|小区|社区|花园|家园|公寓|(?:工业|产业|物流|科技|农业)园区?|(?:工业|加工)区"
)
# 汽配城东区, 科技园二期: a part of what a town has one of.
_PART: Final = regex(
    f"(?:[东南西北]|[a-d]|{NUMBER})区(?:{NUMBER}号)?|[一二三四五]期|(?:{NUMBER}|[a-d]\\d{{0,2}})[幢栋座]"
)
_HAS_PARTS: Final = ("市场", "城", "园", "园区", "小区", "社区", "花园", "广场")
# 火车站货场, 青年路仓库: one of a kind beside what everybody knows.
_BESIDE: Final = frozenset({"货场", "转盘", "环岛", "仓库", "工地", "宿舍", "停车场"})
_KNOWN: Final = regex("(?:火车|高铁|汽车|客运)站$|[\u4e00-\u9fff]{2}(?:路|街|大道)$")


_ANY_PARK: Final = frozenset({"工业园", "产业园", "物流园", "工业园区", "园区"})
# 红薯粉加工｜坊, 半｜坡, 上星期天｜集: a trade, a part, a time
_NO_OWN: Final = regex("(?:加工|制作|制品|食品小?|半|[天日月年周]|(?<![一二三四五])期)$")
_ON_A_STREET: Final = regex("路(?:菜|农贸|批发)?$")


_NOBODYS: Final = frozenset("我你他俺咱本各每全这那某别其") | {""}


def _plain(name: str) -> bool:
    return name in GENERIC or name[:1] in _NOBODYS or name.endswith(("的", "个"))


def _is_own(name: str, kind: str) -> bool:
    by_kind = _own_by_kind(name, kind)
    if by_kind is not None:
        return by_kind
    if _MILES.search(name) or (kind[0] in "路街巷弄道里" and kind[-1] == "号" and len(name) >= 2):
        return True
    if kind[0] == "楼":
        return name in {"鼓", "钟"}
    if name in NO_NAMES_OF.get(kind, ()):
        return False
    if (kind in MARKETS or kind.endswith("街")) and _OF_TOWN.match(name):
        return True
    rest = left_of(name)
    least = 2 + kind.endswith("坊")  # 腐竹｜坊 is a trade
    return len(rest) >= least and not SIGNS.issuperset(rest)


def _own_by_kind(name: str, kind: str) -> bool | None:
    """Return what the kind alone says of its name, None where its words must be looked at."""
    if kind == "航站楼" or (kind in _BESIDE and _KNOWN.search(name)):
        return True
    if _NO_OWN.search(name) or (kind in MARKETS and _ON_A_STREET.search(name)):
        return False
    if name.endswith(("镇", "乡", "县", "市", "区")) and kind not in OF_A_TOWN:
        return False
    if _NAMED.fullmatch(kind):
        return len(name + kind) >= len("西堡子") and not _plain(name)
    if _PART.fullmatch(kind) and name.endswith(_HAS_PARTS) and name not in _ANY_PARK:
        return len(name) > len("小区")
    return None
