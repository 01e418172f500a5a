"""In which county or district was it, by the deployment's own table and by the rules?"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from clues.reading.places.names import begin_of
from clues.reading.places.place_names import BANNERS, CITIES, COUNTIES, DISTRICTS
from clues.reading.words.identifiers import Written
from clues.reading.words.lexicon import Lexicon, met_in
from clues.reading.words.sparing import Sparing
from clues.reading.words.swift import swift
from clues.regex import regex

_COUNTY: Final = regex(
    "自治县|自治州|自治旗|示范区|管理区|开发区|高新区|经开区|新区|矿区|县|区|市|旗"
)
_TOWN: Final = regex("街道(?!办|的|干部|要|让|上)|镇|乡(?![村下亲里民土间愁友野])")
_NO_COUNTY: Final = frozenset(
    (
        "本 我 该 全 各 外 邻 贵 小 社 园 辖 景 山 郊 城 地 片 校 厂 库 灾 服务"
        " 住宅 工业 禁 专 特 街 超 门 上 股 集 夜 早 菜 闹 都 两 周边 邻 省 全国"
        " 外省 生活 老 牧 林 湖 湿地 保护 自然保护 施工 作业 危险 安全 等候 待检"
        " 检查 停车 休息 公共 游 展 商 新 老城 主城 中心城 市 州 县 农贸 批发 二手"
        " 楼 汽车 牧 示范 开发 高新 经开 经济 经济技术 技术 管理 产业 高新技术"
        " 工业园 隔壁 跨 我们 咱们 一个 一线 大 中 这个 那个 行政 功能 商业 居民"
        " 老旧小 旅游 度假 物流园 产业园 景 核心 缓冲 监 小 无人 盲 误 禁停 双 限行"
        " 车 港 学 营业 办公 红 军 战 民 库 成 养殖 限 上下 国 省 边 山 夜 黑 房 楼"
        " 旧城 老镇 古城 东市 西市 南市 北市 高新东 高新西 高新南 高新北"
        " 中心 重点 特色 古 水 边 口岸 入 进 开 罢 休 年 汛 应 救 行 有 区 县 市"
    ).split()
)
_LETTER: Final = Sparing(swift(r"(?<![a-z0-9场园城库座])[a-z](?:\d{0,2}[市县]|\d{1,2}区)"))


# 惠阳区, 伊金霍洛旗: real ones are found by their whole name.
_REAL_ONES: Final = Lexicon(
    [
        (name + suffix, name + suffix)
        for suffix, names in (("县", COUNTIES), ("区", DISTRICTS), ("市", CITIES), ("旗", BANNERS))
        for name in names.split()
        if len(name) > 1
    ]
)


_SIGNS: Final = regex("[县区市旗]")


def _real_ones(text: str) -> Iterator[Written]:
    for met in _REAL_ONES.find(text) if _SIGNS.search(text) else ():
        if not _more_of_it(met.word[-1], text[met.end : met.end + 2]) and not _elsewhere(
            text, met.start, met.end
        ):
            yield Written(met.word, met.start, met.end)


# 在商丘｜被拦: without its 市, a city is one only where something happened in it.
_BARE: Final = Sparing(
    regex("[在到搁](?P<name>[\u4e00-\u9fff]{2})(?=被|遭|让|叫|这一?段|境内|地界|市里|城里)")
)
_SHORT_CITIES: Final = frozenset(CITIES.split())


def _bare(text: str) -> Iterator[Written]:
    for met in met_in(_BARE, text):
        if met["name"] in _SHORT_CITIES:
            yield Written(met["name"], met.start("name"), met.end())


# 查青湾木业: the short name of a county is the name of a firm there.
_TRADE: Final = regex(
    "(?:[木米矿实纸酒药茶鞋铝钢铜塑林牧置]业|家具|食品|建材|机械|商贸|贸易|物流|化工|纺织|电子|科技|医药|制衣|服饰|"
    "饲料|塑料|包装|印刷|五金|陶瓷|水泥|集团)"
)


def _known(text: str, table: Lexicon[str]) -> Iterator[Written]:
    for met in table.find(text):
        short = text[met.start : met.end] != met.meaning.lower()
        if not (short and _TRADE.match(text, met.end)):
            yield Written(met.meaning, met.start, met.end)


def districts(text: str, table: Lexicon[str] | None) -> tuple[Written, ...]:
    """Return counties, districts and cities; towns only when nothing higher was named.

    *table* holds the deployment's own names; they are surer than any rule and come first.
    """
    known = list(_known(text, table)) if table else []
    found = [
        *known,
        *(Written(met[0].upper(), met.start(), met.end()) for met in met_in(_LETTER, text)),
    ]
    found += [each for each in _real_ones(text) if not touches(each, found)]
    found += [each for each in _suffixed(text, _COUNTY) if not touches(each, found)]
    if not found:
        found = [*_bare(text), *(each for each in towns(text) if not _only_named(text, each))]
    seen: dict[str, Written] = {}
    for each in sorted(found, key=lambda one: one.start):
        seen.setdefault(each.value, each)
    every = tuple(
        each
        for each in seen.values()
        if not _only_on_the_way(text, each) and not _of_others(text, each)
    )
    # 我是永兴县的，在祁东县被拦: where one lives counts when nothing else was named.
    away: list[Written] = []
    home = -1
    for each in every:
        if each.start == home or _lives_there(text, each):
            home = each.end
        else:
            away.append(each)
    return (
        tuple(away)
        or tuple(_bare(text))
        or tuple(each for each in every if not _is_town(each) or _is_there(text, each))
    )


# 临溪镇政府下发通知, 我是黑水镇加工粉条的: the body that did it, and who one is.
_ITS_BODY: Final = regex(
    "(?:人民)?(?:政府|党委|人大|纪委|财政所)|"
    "(?:那个|的)?(?:运政|交管|路政|农机|动检|林业|水利|经管|土管|煤管|国土|畜牧|兽医|市监|市管|工商|税务)[站所]"
)
_I_AM: Final = regex("(?:[我俺咱额]们?|[我本]?公?司|[我本]厂|[我本]店)(?:就|都)?[是系]$")


def _only_named(text: str, town: Written) -> bool:
    return (
        _ITS_BODY.match(text, town.end) is not None
        or _I_AM.search(text, max(0, town.start - 5), town.start) is not None
    )


# 我弟在宝塔镇被收过, 要去石坪镇交罚款, 烟草的从潭溪市来: his kin, where one pays, whence they came.
_OF_KIN: Final = regex(
    "(?:[弟哥姐妹爸妈爹娘舅姨叔]|表[哥弟姐妹]|同行|朋友|亲戚|邻居|老乡|同事|熟人)[\u4e00-\u9fff]{0,2}?(?:是|也)?在$"
)
_TO: Final = regex("[去到上往]$")
_TO_PAY: Final = regex(
    "[^，。；被罚拦]{0,8}?(?:[交缴](?!警)|领|处理|取)[^，。；]{0,2}(?:罚|钱|款|费|票|车|证|，|。)"
)
_THEY_CAME: Final = regex("(?:[局队所]|的|的人|他们)[从由]$")


def _of_others(text: str, one: Written) -> bool:
    before = text[max(0, one.start - 8) : one.start]
    came = _THEY_CAME.search(before) and text.startswith(("来", "过来", "下来"), one.end)
    pays = _TO.search(before) and _TO_PAY.match(text, one.end)
    return bool(came or pays or _OF_KIN.search(before))


_LIVES: Final = regex(
    "家住$|(?:[我俺咱额]们?|本人|阿拉)(?:家|屋里|村|这|这边|这里|这儿|这[嘎疙][达瘩]|这旮旯)?(?:就|都|人|嘛)?"
    "(?:是|住在?|家在|在)$|注册[于在]$|注册地(?:址)?[为在是]$"
)
_FROM: Final = regex("[\u4e00-\u9fff]{0,6}的?(?=[，,。;；])")


# 从青湾县拉石子到白沙县: where one only came from counts when nothing else was named.
_CAME: Final = regex("(?:那边|里|上)?(?:拉|装|运|送|往|去|到|出发|发货|回|开|过来|进货|下)")


_BOUND: Final = regex("(?:城里?|那边)?(?:拉|送|卖|买|办|进货|卸|接[人货])")


# 要送去永陶县，走到…; 从柳河镇往县城拉: alone they tell neither where it was nor near what.
_SENT_TO: Final = regex("(?:送|运|拉|发|开)[去往]$")
_STOP: Final = regex("[，。；]|的?(?:路上|途中)")


def _only_on_the_way(text: str, one: Written) -> bool:
    before = text[max(0, one.start - 2) : one.start]
    if _SENT_TO.search(before):
        return _STOP.match(text, one.end) is not None
    left = before[-1:] in {"从", "由", "自"} and _is_town(one)
    return left and _CAME.match(text, one.end) is not None


# 我在渭桥镇赶集: where one only lives, or was bound for, tells no town.
_AM_IN: Final = regex("(?:[我俺咱额]们?|本人|阿拉)(?:这边?|就|都)?在$")


def _is_there(text: str, town: Written) -> bool:
    return _AM_IN.search(text, max(0, town.start - 5), town.start) is not None


def _is_town(one: Written) -> bool:
    return one.value.endswith(("镇", "乡", "街道"))


def _lives_there(text: str, one: Written) -> bool:
    if text[one.start - 1 : one.start] in {"从", "由", "自"} and _CAME.match(text, one.end):
        return True
    if text[one.start - 1 : one.start] in {"到", "去", "往"} and _BOUND.match(text, one.end):
        return True
    home = _LIVES.search(text, max(0, one.start - 8), one.start)
    return home is not None and _FROM.match(text, one.end) is not None


def touches(one: Written, others: Iterable[Written]) -> bool:
    """Whether *one* overlaps any of the others."""
    return any(one.start < each.end and each.start < one.end for each in others)


def towns(text: str) -> Iterator[Written]:
    """Yield the towns, townships and streets' offices that are named."""
    for each in _suffixed(text, _TOWN):
        if each.start == 0 or text[each.start - 1] in _LEADS_TO_TOWN:
            yield each


def _suffixed(text: str, suffix: re.Pattern[str]) -> Iterator[Written]:
    last = 0
    for met in met_in(suffix, text):
        if met.start() < last:
            continue
        start = max(begin_of(text, met.start(), most=7), last)
        name = text[start : met.start()]
        zone = not name and met[0] in _ZONES and _addressed(text, met.start(), met.end())
        if name and (told := _BEFORE_IT.match(name)):
            start, name = start + told.end(), name[told.end() :]
        if (zone or _district_name(name, met[0], text[met.end() : met.end() + 2])) and not (
            _elsewhere(text, start, met.end())
        ):
            yield Written(name + met[0], start, met.end())
            last = met.end()


# 反映一下｜柳河镇: what is asked for is no part of a name.
_BEFORE_IT: Final = regex("^(?:.*(?:一下|请问)|位?[置址])(?=..)")
_HOME: Final = regex(
    "(?:老家|户籍|户口|籍贯|出生|祖籍|娘家|婆家|原籍)(?:是|在|就|系|地|也|:){0,2}$"
)
_PEOPLE: Final = regex(
    "(?:那边|那儿|那里)?(?:籍|移民|(?:的|本地)?人(?=[,，。.;；!！、的在和与]|$)|"
    "(?:那边|这边)?(?:的?亲戚|老乡|口音))"
)


def _elsewhere(text: str, start: int, end: int) -> bool:
    """Whether it is said only where somebody is from, or what lies behind the border."""
    near = text[max(0, start - 6) : start]
    border = near[-1:] in {"与", "和", "跟", "同"} and text.startswith(_BORDER, end)
    return border or _HOME.search(near) is not None or _PEOPLE.match(text, end) is not None


_BORDER: Final = ("交界", "接壤", "搭界")


_STREET_NEXT: Final = regex("[\u4e00-\u9fff]{1,5}(?:大道|路|街|园)")


def _addressed(text: str, start: int, end: int) -> bool:
    """云水市｜高新区, 高新区｜创业大道: a zone without a name of its own, within an address."""
    led = text[:start].endswith(("市", "县", "位于"))
    return (led and not text.startswith("管", end)) or _STREET_NEXT.match(text, end) is not None


_ZONES: Final = frozenset({"高新区", "经开区", "开发区"})
# 沛县, 泗县; any other single sign before 县 is a verb or a preposition: 归县, 由县, 报县.
_SHORT_COUNTIES: Final = frozenset(
    "康礼滑漳息凤随索易眉临岚吉乾勉岷茂荣夏澧威房莒魏泸绛容泾淇沁徽藤浚藁丰沛睢萧泗歙黟寿蠡雄威邱魏磁涉献任赵唐蔚景沁绛隰蒲岚盂范杞郏叶滑浚辉嵩淇攸郫珙泸渠忠陇岷徽洋勉"
    "彬凤佳曹莒莘冠横宾藤祁吉丹华眉岐青清"
)
_ODD: Final = regex(
    "^[称代]|[承对连衔]接|月[份底初中末起里]|街道|本[县市区]|次日|近期|表扬|督导|质量|悄悄|[北南]方$|"
    "(?:自治|卫生|高新技术产业|经济技术)$|"
    "[归进回出到去来有挂赛强大外全级该某月日期只本]$|"
    "[一二两三四五六七八九几个每多些条名位人车钱元块罚收查扣要拿系是说听讲问询跑恁完受看见让禁]"
)
# 三江, 五台: a number and a piece of land make a name.
_COUNTED_LAND: Final = regex("[二三四五六七八九双][江山水河溪湖湾塘岭桥泉源台门都明沙石潭坪峰合]")
_REAL: Final = frozenset({"秭归", "武进", "昌黎", "称多"})
# The body behind it: 市监, 县里, 旗号.
_NO_PLACE_NEXT: Final = {
    "市": ("监", "里", "级", "场", "直"),
    "县": ("里", "级", "域", "直", "情"),
    "区": ("里", "级", "域", "直", "块", "划"),
    "旗": ("号", "下", "帜", "里", "舰", "手", "袍"),
    "镇": ("里", "规", "管", "直", "干部", "痛", "定", "长"),
    "乡": ("里", "镇", "下", "亲", "愁", "土", "试", "管", "干部", "音", "长"),
}
# A town has no table to be known by: something must stand before it that leads to a place.
_LEADS_TO_TOWN: Final = frozenset(
    "在到从于过走由往下是叫名们县市区经去回来住驻位离和与跟给对打出向州旗搁喺自至及为系你贵本我属进给把将点址置"
    '，。、；：！？,.;:!?()（）“”"「」《》 \n'
)
# 小区, 市区, 菜市 and the like: the last sign before the suffix tells.
_KIND: Final = frozenset(
    "小社园辖景郊地片校厂库超门服商街各本全外邻股集夜早菜闹矿老牧游禁特作停家渔捕采养导诊控管护污洪"
    "吸储营居保林农工宿舍火禽鲜产肉菜食餐烟厂放离检童货卸察聚验贸税置迁划设征收饮费示列摊行速候战院病"
    "特专殖捕装堆挤堵污跨客净法业作务查费货工办罚执证饭午晚花鱼牛羊庙黑午米粮房布开休罢灯销级"
)
_TOWNLIKE: Final = frozenset({"老城", "主城", "县城", "进城", "全城", "古城", "省城", "新城"})
# 卫生城市, 文明城市: what a city wants to be called.
_GOOD_CITY: Final = regex(
    "(?:省会?|会|县级|中心|边境|沿海|口岸|港口|卫生|文明|旅游|园林|森林|模范|一线|二线|海绵|智慧|平安|示范|双拥|健康)城$"
)
# 锦旗, 老乡, 集镇 and the like are no places of that name.
_ODD_BEFORE: Final = {
    "旗": "面张锦小红彩国党插举挂送团军校黑白",
    "乡": "老家故下城同返离思水",
    "镇": "集小古全各乡重名",
    "市": "邻外本各全都",
}
_AFTER: Final = ("道", "场", "面", "容", "政", "价", "民", "级", "域", "别", "间")


def _district_name(name: str, suffix: str, following: str) -> bool:
    """Whether *name* may be what a county, district, city or town is called."""
    least = 1 if suffix == "县" else 2
    most = 6 if len(suffix) > 1 else 3
    if suffix == "县" and len(name) == 1 and name not in _SHORT_COUNTIES:
        return False
    if not least <= len(name) <= most or name in _NO_COUNTY:
        return False
    odd = _ODD.search(name) and name not in _REAL and not _COUNTED_LAND.fullmatch(name)
    if odd or following.startswith(_NO_PLACE_NEXT.get(suffix, "-")):
        return False
    if suffix in _ODD_BEFORE and name[-1] in _ODD_BEFORE[suffix]:
        return False
    return not (_kind_of_area(name, suffix) or _more_of_it(suffix, following))


def _kind_of_area(name: str, suffix: str) -> bool:
    """Whether it says what kind of area or market it is: 文明城市, 贫困县, 落客区, 夜市."""
    if suffix not in {"市", "区", "县"} or len(name) == 1 or name == "临港":
        return False
    if suffix != "县" and (name[-1] in _KIND or name in _TOWNLIKE):
        return True
    if suffix == "市" and _GOOD_CITY.search(name):
        return True
    return (suffix != "县" and name[-1] not in _OF_LAND) or name in _KINDS_OF_AREA


# 东岭区, 临泉区: what districts are called after. 落客区 and 洁净区 end in a deed or a quality.
_OF_LAND: Final = frozenset(
    "山城州江阳安湖河南东川都北口陵台平桥海宁溪林华龙塔峰秀兴湾明西岗关庆集化洲滨水亭屯塘昌族源泉"
    "浦定云头原滩岭清店营楼泽桂通翠凤和潭道邑沙兰庄井乐锋文门花田岸元池仑丰乡夏丘坝宝津岳村星岩坪利甸"
    "义沧天路鼓庵冈坻特上风棠阴达尾墅曙冠梁湘隆丽淄堰彩鲁堡塬坊冲坳坑坎埔埠墩垭寨屿岛嶂峡崖圩墟"
    "石铺谷霞霖瑞祥永康福禾粮桐槐柳松柏竹梅荷莲枫榆麓巷渡浜洋洪涧浔渠堤荡矶碑庙寺阁苑里坛陂"
    "屏涌围峪岙澳岐钟鼎凰麟虎狮象马鹿鹤雁鹰燕杨杏桃李梨枣茶枝叶根金银铜铁锡红青蓝白黄紫春秋雁鸣远近"
    "德善建武信良贤仁胜成尚崇望旺广裕朗朔固保靖绥镇"
    "汀汐栖须渚澜汶洛泾渭涞淇沅沂沭涟涪渌湄漕潞澄濠濮瀛灞洮洱泸泗沁汾浏漯潢澧鸾鹭鸥雀鸿凌骏梓榕樟杉桑梧楠芷"
    "芦茅菱萍蒲蓬薇藤砚碣磊磐峨崂嵩峻岘岱旭曦晖昭昕霁霄岚霜雪虹"
)
_KINDS_OF_AREA: Final = frozenset(
    (
        "待渡 轮渡 贫困 山区 农业 林业 牧业 产粮 产煤 边境 内陆 重点 百强 人口 深水"
        " 浅水 积水 蓄水 供水 用水 饮水 缺水 排水 涉水 戏水 亲水 临水 取水 雨水 洪水"
        " 集水 引水 沿海 近海 浅海 远海 沿江 沿河 沿湖 环湖 环城 沿山 深山 进山 高山"
        " 丘陵 过道 通道 山林 封山 公路 铁路 道路 入口 出口 道口 路口 码头 渡口 接口"
        " 进口 闸口 桥上 地上 水上 路上 线上 网上 车上 以上 岸上 滩头 油田 农田 梯田"
        " 稻田 煤田 盐田化 气田 种田 村庄 农村 乡村 山村 城乡 下乡 沙石 采石 砂石"
        " 碎石 化石 绿化 硬化 文化 净化 消化 集里 城里 村里 镇里 厂里 店里 院里 门店"
        " 开店 商店 运营 经营 自营 露营 宿营 市集 赶集 采集 收集 征集 种粮 储粮 开门"
        " 大门 前门 后门 花店 鲜花 种花 果林 树林 造林 竹林 护林 交通 普通 流通 疏通"
        " 开通 直通 互通 高原 草原 水源 电源 货源 起源 海岸 对岸 河岸 两岸 沿岸 水井"
        " 打井 优特 进港 渔港 内港 外港 空港 渔村 小村 本村 各村 全村 别墅 门楼"
        " 办公楼 教学楼 高楼 风口 通风 避风 防风 台风 水泽 养殖池 水池 沉淀池 鱼池"
        " 前台 平台 站台 月台 电台 后台 柜台 露台"
    ).split()
)


def _more_of_it(suffix: str, following: str) -> bool:
    """Whether what follows makes another word of it: 县长, 市场, 区域."""
    head = following[:1] == "长" and following != "长途"  # 县长, but not 青湾县长途站
    rules = following.startswith("政府")
    town = suffix == "县" and following.startswith("镇")  # 唐县镇
    return len(suffix) == 1 and not rules and (head or town or following.startswith(_AFTER))


def table_of(names: Mapping[str, str] | Iterable[str]) -> Lexicon[str]:
    """Return a district table: the names people say, each with its full name."""
    pairs = names.items() if isinstance(names, Mapping) else ((name, name) for name in names)
    return Lexicon([(said, full) for said, full in pairs if len(said) > 1])
