"""What of the words that tell a place is its name: 在｜银河网咖, 到｜三棵树自然村的米厂?

A name is what is left of such words when every everyday word is taken away; 村口老槐树下 has none.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from clues.reading.places.point_streets import MARKETS
from clues.reading.places.point_words import GENERIC, NO_NAMES_OF, OF_A_TOWN
from clues.reading.places.sides import OWNER, SIDE
from clues.reading.words.identifiers import Written

_NUMBER: Final = "(?:\\d{1,4}|[一二三四五六七八九十百零〇]{1,5})"
# What may have a name of its own; of a shop or a works the trade is no name yet (水泥厂).
_KIND: Final = re.compile(
    "(?:(?<=[车油气水费查测疫转标])站|(?:工业|产业|物流|科技|创业|果|植物|动物|农业)园区?|花园|(?:加工|集中|工业|开发|安置|养殖|产业)区|小区|新村|家园|公寓|大厦|大楼|写字楼|宾馆|酒店|饭店|[山农]庄"
    "|公园|广场|市场|菜场|桥(?:洞子?|头)?|码头|渡口?|闸口?|港|锚地|趸船|隧道|互通|枢纽|高架|立交|环岛|转盘|中学|小学|学校|大学"
    "|(?<=[一二三四五六七八九附])[小中]|(?<!住)院|[寺庙祠塔]|(?:自然|工业)村|(?:步行|美食|小吃|后|老)街|巷子?|胡同|弄|作?坊|网[咖吧]|ktv|百货|超市|商[城场]"
    "|[坡岭垭坳坪坎岗埔]|观景台|宿舍|粮库|茶亭|(?<=[香花雅名])苑|标段|停车场|[货料砂沙]场|采石场|工地|煤矿|铁矿|矿山|水库坝?|大坝|路口|岔路?口|口子|铺|墟|圩"
    f"|[路街巷弄道里]{_NUMBER}号|(?:{_NUMBER}|[a-d])[区幢栋座](?:{_NUMBER}号)?)"
    "(?!委|[民干支长监管局所路段村镇乡]|里?的?人|派出所)"
)
# 黄鹂湾, 马坪墟, 富民商厦: what may be called by a name of its own, by its last signs.
_HEAD: Final = re.compile(
    "(?:墟|大集|[石沙砂煤]场|商厦|大[厅楼]|(?:物流|五金|汽配|建材|家具|服装|水产|后|老)街|(?:工业|加工|养殖|集中)点|避风塘|物流城"
    "|(?<=[园区城])[一二三四五]期|[网区]箱区|网箱|趸船|潭|洼子?|古村|[商贸]城(?:[a-d]座)?|(?<=[\u4e00-\u9fff]{2}[^大])坝|楼[东西南北])"
    f"(?=(?:{SIDE}|[上下]|[一二三四五六七八九十\\d]{{1,2}}[楼层排].*)*+$)"
)
# 老粮站, 老邮电所: what is called by what it once was.
_OLD: Final = re.compile(
    "(?:[鼓钟]楼[东西南北]?|[老旧](?![板家乡人师])[\u4e00-\u9fff]{1,4}(?:[站所馆楼库院局社]|机场|仓库))"
    f"(?=(?:{SIDE}|[一二三四五六七八九十\\d]{{1,2}}[楼层排].*)++$)"
)
_ADDRESS: Final = re.compile(f"[路街巷弄道里]{_NUMBER}号$")
_THAT: Final = re.compile(
    "(?<=[路街道])上|的|那一?[个座条家排棵栋处段]|这一?[个座条家排棵栋处段]|，"
)
_ROAD: Final = re.compile("^(?:[gsxyc]|[国省县乡]道)\\d{1,4}(?:线|国道|省道|高速)?")
# 柳溪县｜铁佛镇工业小区
_OF_COUNTY: Final = re.compile(
    "[\u4e00-\u9fff]{1,3}(?:县|市|(?<![小社园校矿厂库住新])区)(?=[\u4e00-\u9fff]{1,4}[镇乡路街])"
)
# 三十里铺, 五里牌: numbers that are names.
_MILES: Final = re.compile("[一二三四五六七八九十]{1,2}[里道]$")
# Everyday words, of which no name is made: 水泥厂, 居民楼.
_COMMON: Final = GENERIC | frozenset(
    (
        "矿区 秧田 稻田 派出 公安 单位 职工 家属"
        " 小学 中学 大学 医院 卫生院 政府 村委会 村委 居委会 派出所"
        " 车站 火车 汽车 县道 新区 老区 老城 开发区 科技 创业 体育 商业 步行 美食 小吃 人民"
        " 中心 幼儿园 加油 加气 停车 检测 面粉 电子 火锅 烧烤 早餐 快餐 包子 奶茶 理发 美容"
        " 美发 足浴 洗车 修车 修理 汽修 烟酒 便利 便民 惠民 养殖 养猪 养鸡 养鱼 屠宰 加工 锅炉"
        " 宿舍 食堂 办公 库房 铁皮 独木 槐树 桑树 柳树 杨树 榕树 樟树 桐树 柏树 松树 枣树 梧桐"
        " 银杏 香樟 法桐 自家 路口 转盘 环岛 拐角 尽头 半山 山脚 景区 农家 渔家 乡村 农村 城中"
        " 城郊 郊区 市区 老街 新街 正街 横街 后街 前街 国营 集体 私人 公家 界碑 打谷 晒谷 拆迁"
        " 家属 单位 职工 员工 地铁 货运 短途 外环 内环 绕城 沿河 沿江 滨河 滨江 外地 村里 县里"
        " 市里 乡里 防疫 称重 过磅 水利 海事 港务 航道 城管 市政 环卫 供销 信用 农用 排水 灌溉"
        " 自来 污水 垃圾 废品 回收 收购 中药 宠物 物流 产业 纺织 台商 敬老 养老 福利 法院 检察"
        " 电影 影剧 书店 孤儿 疗养 妇幼 保健 中医 中转 新华 民政 财政 国税 地税 网咖 网吧 酒吧"
        " 政务 办事 营业 候车 售票 缴费"
        " ktv 饭店 酒店 宾馆 超市 商场 公园 广场 市场 小区 码头 渡口 服务区 停车场 加油站"
    ).split()
)
_WORDS: Final = re.compile(
    "|".join(sorted((each for each in _COMMON if len(each) > 1), key=len, reverse=True))
)
# Nor of these alone, though many a name holds one: 云｜水.
_SIGNS: Final = frozenset(
    "东西南北上下左右前后里外中内大小老新旧高低长短宽窄破废空一二三四五六七八九十第两几个家座条号层楼处段"
    "排栋间同本邻我们咱河江湖山田地沟渠塘坝路街巷桥口站场厂店园门院村镇乡县市区城进出旁边头满拦靠摆蹲守费组队"
)
# 城南｜家具批发市场: a side of the town is a name for what it has one of.
_OF_TOWN: Final = re.compile("城[东西南北关郊]|[东西南北][门关郊环](?!子)")
_LEAST: Final = 2


def names_in(text: str, phrases: Iterable[Written]) -> Iterator[Written]:
    """Yield what is a name of *phrases*, which stand in a folded text."""
    for each in phrases:
        if name := _name(text, each.start, each.end):
            yield name


def is_named(text: str, start: int, end: int) -> bool:
    """Whether the words from *start* to *end*, that tell a place, hold a name."""
    return _name(text, start, end) is not None


def _name(text: str, start: int, end: int) -> Written | None:
    """Return the first name in the words, each part by itself: 三棵树自然村｜的米厂."""
    found = _of_kind(text, start, end, _KIND) or _of_kind(text, start, end, _HEAD)
    if found is None and (old := _OLD.search(text, start, end)):
        return Written(old[0], old.start(), old.end())
    return found


def _of_kind(text: str, start: int, end: int, kinds: re.Pattern[str]) -> Written | None:
    owner = OWNER.match(text, start, end)
    begun = owner.end() if owner else start
    for that in [*_THAT.finditer(text, begun, end), None]:
        stop = that.start() if that else end
        road = _ROAD.match(text[begun:stop])
        begun += road.end() if road else 0
        county = _OF_COUNTY.match(text, begun, stop)
        begun = county.end() if county else begun
        for kind in reversed([*kinds.finditer(text, begun, stop)]):
            if _is_own(text[begun : kind.start()], kind[0]):
                return Written(text[begun : kind.end()].upper(), begun, kind.end())
        begun = that.end() if that else end
    return None


def _is_own(name: str, kind: str) -> bool:
    if _MILES.search(name) or (_ADDRESS.match(kind) and len(name) >= _LEAST):
        return True
    if name in NO_NAMES_OF.get(kind, ()):
        return False
    if name.endswith(("镇", "乡", "县", "市", "区")) and kind not in OF_A_TOWN:
        return False
    if (kind in MARKETS or kind.endswith("街")) and _OF_TOWN.match(name):
        return True
    rest = _NO_HAN.sub("", _WORDS.sub("", name))
    least = _LEAST + kind.endswith("坊")  # 腐竹｜坊 is a trade
    return len(rest) >= least and not _SIGNS.issuperset(rest)


_NO_HAN: Final = re.compile("[^\u4e00-\u9fff]")
