"""On which street or in which village was it: 人民路上, 鱼市巷12号, 石笋镇鲤鱼村, S317老鹰嘴?

Streets and villages are words of the place. The one where the deed was done is its point, too,
where nothing nearer is told: no gate, bridge or market. It is one only by a name of its own, led
as a place is; a street that is spoken of (修路, 这条街) has none, and a house where one lives, or a
road that an office is called by, is none of the deed.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from clues.reading.places.names import begin_of
from clues.reading.places.other_places import told_beside
from clues.reading.places.place_words import NAME
from clues.reading.words.identifiers import Written
from clues.reading.words.lexicon import met_in
from clues.reading.words.sparing import Sparing
from clues.regex import regex

_STREET: Final = Sparing(
    regex(
        # 省里督察组, 市里工作组 are people
        "(?:大道|大街|路|街|巷|胡同|弄|村|屯|庄|(?<![察导查督作案视调核评访治专])组|寨)(?:\\d{1,4}号|[一二三四五六七八九十百零〇]{1,5}号|[东西南北中]段|"
        "[一二三四五六七八九]组|(?<=[村屯])\\d{1,2}组)?"
    )
)
_NO_STREET: Final = frozenset(
    (
        "上 在 一 这 那 走 马 公 铁 道 跑 半 修 让 沿 同 线 思 出 顺 大 小 本 我 全"
        " 各 农 乡 该 外 邻 某 逛 满 整 老 这条 那条 一条 条 赶 问 过 拦 堵 占 网"
        " 开 回 带 领 绕 后 没 有 高速 国 省 县 两 三 几 行 新农 城中 贫困 驻 进 到"
        " 入 回 下 搭 整条 截 车 半 多 绝 门 门路 销 活 思 航 水 短 电 线 套"
    ).split()
)


def streets(text: str) -> Iterator[Written]:
    """Yield the streets and villages that a folded text names."""
    for met in met_in(_STREET, text):
        start = begin_of(text, met.start(), most=6)
        start += text.startswith(_COMES, start)  # 来｜东街
        start -= _begins_up_or_down(text, start, met[0])
        name = text[start : met.start()]
        if (zone := _ZONE.match(name)) is not None:  # 青吉工业园｜兴业路8号
            start, name = start + zone.end(), name[zone.end() :]
        if (
            not 1 <= len(name) <= 5
            or (name in _NO_STREET and not _is_old_street(name, met[0]))
            or re.match(
                "政|肩|过|线|费|边|灯|桥|障|况|面|委|支|振|干部|民|口(?=被|让|叫|，|的|那|拦|设|查|有)|里|子|长|标|人|权|道|头",
                text[met.end() : met.end() + 2],
            )
            or _on_the_way(text, start, name, met)
        ):
            continue
        if len(name) == 1 and met[0][0] not in "村屯庄" and not _is_old_street(name, met[0]):
            continue
        if _NO_STREET_NAME.search(name):
            continue
        yield Written(name + met[0], start, met.end())


# 下马坡村的，养了三百只鹅: where a clause begins, nobody goes down.
_UP_OR_DOWN: Final = regex("(?:^|[，。；！？])[上下]$")


def _begins_up_or_down(text: str, start: int, kind: str) -> bool:
    village = kind[0] in "村屯庄寨"
    return village and _UP_OR_DOWN.search(text, max(0, start - 2), start) is not None


_COMES: Final = tuple(f"来{side}" for side in "东南西北老新正")
_ZONE: Final = regex("^.*(?:园区?|开发区|新区|小区)(?=..)")
# 在油江路上, but 回家路上 and 水泥路上.
_NO_NAMED_ROAD: Final = regex(
    "[回去来送拉运返赶跑走开逃途]|^[上下接往]|水泥|沙石|砂石|柏油|[泥土山田间坡]$|县城|城里|乡村|机耕|环[城山]$|[货学班家子活]$"
)


def _on_the_way(text: str, start: int, name: str, met: re.Match[str]) -> bool:
    """Whether 路上 tells no road of that name: 油江路上 does, led by 在 or at its begin."""
    if not text.startswith("上", met.end()) or text.startswith("上海", met.end()):
        return False
    if not met[0].endswith(("路", "街", "大道")) or _NO_NAMED_ROAD.search(name):
        return True
    return not (len(name) >= _LEAST and text[start - 1 : start] in {"", "在", "，", "。"})


_LEAST: Final = 2


def _is_old_street(name: str, street: str) -> bool:
    """老街12号 is an address, 老街 alone may be anybody's."""
    return name in "老新正横东西南北中上下" and street[0] == "街" and street.endswith("号")


# 200块｜修路, 集资建村: what is paid, and what is built.
_NO_STREET_NAME: Final = regex(
    "(?<![经纬])[一二两三](?![里道岔河元合])|[几每这那哪条个没不罚查扣要]|(?<!丰)收|[块钱]|^元(?!宝|和|山|岭|河|湖|江)|[修铺筑建扫护拓扩养治整让带通占开清封挖毁破占补]$"
)


# In which street or village it was done, where no nearer point is told.
def place_of_deed(
    text: str, found: Sequence[Written], lands: Sequence[Written]
) -> Iterator[Written]:
    """Yield the one of *found* that is the point: a street before a village, the first of each.

    *lands* stand behind the number of their road, and are as good as a village.
    """
    named = [_in_full(text, each) for each in found if _has_name(text, each)]
    named += [*_lanes(text), *lands]
    here = sorted(told_beside(text, named), key=lambda each: (_is_village(each), each.start))
    yield from here[:1]


# 老西门彩虹里。: how a lane of old houses is called, where lanes are spoken of.
_LANE: Final = regex(
    f"(?:^|[，。；：是叫在])(?P<name>{NAME}{{1,5}}(?<![院店家村城厂屋手心夜公那这哪镇乡街巷堂窝嘴眼袋车河市田地校船])里)"
    "(?=[，。；]|$)"
)


def _lanes(text: str) -> Iterator[Written]:
    if "弄" in text or "阿拉" in text:
        for met in _LANE.finditer(text):
            yield Written(met["name"], met.start("name"), met.end("name"))


def _is_village(place: Written) -> bool:
    return _VILLAGE.search(place.value) is not None


_VILLAGE: Final = regex("[村屯庄寨](?:[一二三四五六七八九\\d]{1,2}组)?$")
# A name stands behind what leads to a place, behind its town or road, or begins a clause.
_LED: Final = regex(
    "(?:[在搁喺勒于到走过经来县市区镇乡道线:]|[行驶]至|\\d|(?<!旧)地[为是址]|[址店厂]是|地址[^，。]{0,4}是|[街路巷村][名的]?叫|位于|[就也]是|住所)(?:的|那个)?$"
)
_BEGINS: Final = regex(
    '(?:^|[，。；：、！？“"\\s(]|整条|[这那]个|我们|咱们?|俺们?|[我本](?:公?司|厂|店|院|校)的?|[那今昨前当]天|[日号早晚晨]|[上中下]午|[点时半])$'
)
_NO_OWN: Final = regex(
    "(?:小吃|美食|步行|商业|五金|建材|水泥|沙石|砂石|柏油|机耕|乡村|农村|景区|矿区|厂区|校园|"
    "[红绿]灯|高速|辅|主|断头|[公马](?=路)|(?<!钢)铁(?=路)|^(?:环?[山湖土泥水小大]|[老新古](?!.路段))|(?<=[的条泥油])[大小土]|示范|渔|眷|自然|行政|别|邻|本|全|旧|生产|进|出|半)"
    "(?:村|屯|庄|寨|路|街|巷|弄|胡同|大道|大街)|^(?:结果|影响|占用|沿|顺|镇村|代驾|决定)|归.*路|[里米]路|[来去]路|[阻做满]街|离村|[^\\d一二三四五六七八九十]组$"
)
# 学府街派出所, 文化路要拓宽: an office or the works are called by it.
_NOT_THERE: Final = regex(
    "口|囗|(?:的|那个)?(?:派出所|社区|街道|[中大支]队|[中小]学|学校|支行|银行|所|局|站(?!着)|办(?!了)|项目|工程|改造|拓宽|"
    "大集|坊|容|子)"
)


def _has_name(text: str, place: Written) -> bool:
    """Whether a street or village is told by a name of its own, and not only spoken of."""
    if _NO_OWN.search(place.value) or _NOT_THERE.match(text, place.end):
        return False
    before = text[max(0, place.start - 8) : place.start]
    if _LED.search(before):
        return True
    alone = _TOWN.search(before) is not None and _STOPS.match(text, place.end) is not None
    begins = alone or _BEGINS.search(before) is not None
    return begins and _ONLY_NAME.fullmatch(place.value) is not None


# 县城建设路中段。: told as an address, and no shop of which one tells where it is.
_TOWN: Final = regex("(?:[县老]城|城里|城区)$")
_STOPS: Final = regex("[，。；]|$")


_ONLY_NAME: Final = regex(f"(?:建设)?{NAME}{{1,}}(?:[\\d一二三四五六七八九十百零〇]{{1,5}}[号组])?")


def _in_full(text: str, place: Written) -> Written:
    """鹤岭路｜段: what lies at a numbered road is a part of it, and no street."""
    if place.value.endswith(("路", "街")) and text.startswith("上的", place.end):
        return Written(place.value, place.start, place.end + 1)
    part = (
        _PART.match(text, place.end) if place.value.endswith(("路", "街", "大道", "巷")) else None
    )
    return Written(place.value + part[0], place.start, part.end()) if part else place


# 建设路｜菜市场, 银杏路｜跨线桥: what has no name of its own is called by its street.
_PART: Final = regex(
    "段(?!时)|(?:菜|农贸|批发|水果)市场(?![监管])|[早夜]市(?!场)|(?:跨线|人行|过街)天?桥|天桥|地下通道|(?:公交|地铁)站(?:台|口)?"
)
