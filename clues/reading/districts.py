"""In which county or district was it, by the deployment's own table and by the rules?"""

import re
from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from clues.reading.identifiers import Written
from clues.reading.lexicon import Lexicon, met_in
from clues.reading.names import begin_of

_COUNTY: Final = re.compile(
    "自治县|自治州|自治旗|示范区|管理区|开发区|高新区|经开区|新区|矿区|县|区|市|旗"
)
_TOWN: Final = re.compile("街道(?!办|的|干部|要|让|上)|镇|乡")
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
        " 入 进 开 罢 休 年 汛 应 救 行 有 区 县 市"
    ).split()
)
_LETTER: Final = re.compile(r"(?<![a-z0-9场园城库座])[a-z](?:\d{0,2}[市县]|\d{1,2}区)")


def districts(text: str, table: Lexicon[str] | None) -> tuple[Written, ...]:
    """Return counties, districts and cities; towns only when nothing higher was named.

    *table* holds the deployment's own names; they are surer than any rule and come first.
    """
    known = [Written(met.meaning, met.start, met.end) for met in table.find(text)] if table else []
    found = [
        *known,
        *(Written(met[0].upper(), met.start(), met.end()) for met in met_in(_LETTER, text)),
    ]
    found += [each for each in _suffixed(text, _COUNTY) if not touches(each, known)]
    if not found:
        found = list(_suffixed(text, _TOWN))
    seen: dict[str, Written] = {}
    for each in sorted(found, key=lambda one: one.start):
        seen.setdefault(each.value, each)
    return tuple(seen.values())


def touches(one: Written, others: Iterable[Written]) -> bool:
    """Whether *one* overlaps any of the others."""
    return any(one.start < each.end and each.start < one.end for each in others)


def towns(text: str) -> Iterator[Written]:
    """Yield the towns, townships and streets' offices that are named."""
    yield from _suffixed(text, _TOWN)


def _suffixed(text: str, suffix: re.Pattern[str]) -> Iterator[Written]:
    last = 0
    for met in met_in(suffix, text):
        if met.start() < last:
            continue
        start = max(begin_of(text, met.start(), most=7), last)
        name = text[start : met.start()]
        zone = not name and met[0] in _ZONES and _addressed(text, met.start(), met.end())
        if zone or _district_name(name, met[0], text[met.end() : met.end() + 2]):
            yield Written(name + met[0], start, met.end())
            last = met.end()


_STREET_NEXT: Final = re.compile("[\u4e00-\u9fff]{1,5}(?:大道|路|街|园)")


def _addressed(text: str, start: int, end: int) -> bool:
    """云水市｜高新区, 高新区｜创业大道: a zone without a name of its own, within an address."""
    led = text[:start].endswith(("市", "县", "位于", "在"))
    return (led and not text.startswith("管", end)) or _STREET_NEXT.match(text, end) is not None


_ZONES: Final = frozenset({"高新区", "经开区", "开发区"})
# 沛县, 泗县; any other single sign before 县 is a verb or a preposition: 归县, 由县, 报县.
_SHORT_COUNTIES: Final = frozenset(
    "丰沛睢萧泗歙黟寿蠡雄威邱魏磁涉献任赵唐蔚景沁绛隰蒲岚盂范杞郏叶滑浚辉嵩淇攸郫珙泸渠忠陇岷徽洋勉"
    "彬凤佳曹莒莘冠横宾藤祁吉丹华眉岐青清"
)
_ODD: Final = re.compile("月份|[一二两三四五六七八九几个每多些条名位人车钱元块罚收查扣要拿系是说]")
# 小区, 市区, 菜市 and the like: the last sign before the suffix tells.
_KIND: Final = frozenset(
    "小社园辖景郊地片校厂库超门服商街各本全外邻股集夜早菜闹矿老牧游禁特作停家渔捕采养导诊控管护污洪"
    "吸储营居保林农工宿舍"
)
_TOWNLIKE: Final = frozenset({"老城", "主城", "县城", "进城", "全城", "古城", "省城", "新城"})
# 卫生城市, 文明城市: what a city wants to be called.
_GOOD_CITY: Final = re.compile(
    "(?:卫生|文明|旅游|园林|森林|模范|一线|二线|海绵|智慧|平安|示范|双拥|健康)城$"
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
    if not least <= len(name) <= most or name in _NO_COUNTY or _ODD.search(name):
        return False
    if suffix in _ODD_BEFORE and name[-1] in _ODD_BEFORE[suffix]:
        return False
    if suffix == "市" and _GOOD_CITY.search(name):
        return False
    if suffix in {"市", "区"} and (name[-1] in _KIND or name in _TOWNLIKE):
        return False
    head = following[:1] == "长" and following != "长途"  # 县长, but not 青湾县长途站
    rules = following.startswith("政府")
    return not (len(suffix) == 1 and not rules and (head or following.startswith(_AFTER)))


def table_of(names: Mapping[str, str] | Iterable[str]) -> Lexicon[str]:
    """Return a district table: the names people say, each with its full name."""
    pairs = names.items() if isinstance(names, Mapping) else ((name, name) for name in names)
    return Lexicon([(said, full) for said, full in pairs if len(said) > 1])
