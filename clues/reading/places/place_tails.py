"""On which side of a place, how far from it, in which part of it, in which city was it?

G4服务区｜往南5公里, 沙河桥｜北边的加油站, 淮安船闸｜下游锚地, 中心市场｜B区, 石桥镇｜二里沟村: who
is sent there needs these words as much as the name before them.
"""

from typing import Final

from clues.reading.places.names import PROVINCES
from clues.reading.places.place_names import CITIES, PREFECTURES
from clues.reading.places.place_words import NAME
from clues.regex import regex

_NUMBER: Final = "(?:\\d{1,4}(?:\\.\\d)?|[一二两三四五六七八九十百千几半]{1,5})"
_FAR: Final = (
    f"{_NUMBER}(?:多|来)?(?:公里|千米|里[地路]?(?![面头边外])|米|km|m(?![a-z]))(?:多|左右|开外|远)?"
    "(?:处|的?地方|的?位置)?"
)
_GOING: Final = "(?:去|走|开|行|过去|再走|大约|大概|差不多|约|不到|有|了){0,3}"
_NUMBERED: Final = "[\\d一二三四五六七八九十]{1,4}"
_STANDS: Final = (
    "(?:加油站|加气站|充电站|修理厂|修车[店铺]|停车场|饭店|超市|小卖部|便利店|宾馆|学校|小学|中学|医院|"
    "红绿灯|路口|岔路?口|转盘|岗亭|公交站|村口|工地|厂房|砖厂|砂场|沙场|料场|煤场|货场|市场|广场|公园|"
    "[出进]站口|[出入]口)(?!管理|监管|局|所|队|的人)"
)
_SIDE: Final = "[东西南北]{1,2}(?:头|侧|边|面(?![馆店条])|岸|端|角(?!落))"
# N号｜码头: what is numbered there.
_BERTH: Final = "(?:锚地|码头|泊位|水域|航段|河段|江段|渡口|闸[口室]|引航道|停泊区)"
_ROOM: Final = (
    "(?:号楼|号院|号门|号馆|号厅|号(?:大?棚|仓)|号库|号摊位?|号铺|号店|号档口?|号商铺|号窗口?|号门面|单元|"
    "楼(?![下上梯顶板盘])|层|室|期|(?<=[\\da-z])[栋幢座])"
)
_VILLAGE: Final = (
    "(?:村社区|[村屯]|社区)(?!委|支|干|主任|书记|民|长|会计|里?的人|卫生|医|[东西南北]头)"
)
_TAILS: Final = regex(
    "|".join(
        (
            # 往东2公里, 以北三百米处, 往县城方向走两公里, 前方五百米
            f"，?(?:再|又)?(?:往|向|朝|以)?(?:[东西南北]{{1,2}}|[前后里]|前方|上游|下游)(?:边|侧|面|方向|头)?{_GOING}{_FAR}",
            f"，?(?:往|向|朝){NAME}{{1,4}}(?:方向|那边){_GOING}{_FAR}",
            # 北边的加油站, 东头
            f"的?{_SIDE}(?:(?:的|那个|那家|有个){{0,2}}{NAME}{{0,3}}{_STANDS})?",
            # 对面的小卖部, 往南第二个加油站
            f"(?:斜?对面|旁边?|隔壁|边上|附近|后面|前面)的{NAME}{{0,3}}{_STANDS}",
            f"往[东南西北]{{1,2}}(?:的|第[一二三四两]个)?{_STANDS}",
            # 到石桥镇的路上
            f"[到至]{NAME}{{1,5}}?(?:之间|中间|的?路上|路段|这一?段(?!时))",
            # 下游锚地, 三号泊位
            f"的?(?:[上下中]游(?:的)?)?(?:{_NUMBERED}号)?{_BERTH}",
            # B区, 二期, 3栋2单元, 底商
            f"的?(?:[a-z\\d一二三四五东西南北]{{1,2}}区(?![域间别分政里块])|(?:(?:负?{_NUMBERED}|[a-z](?=座)){_ROOM}){{1,4}})",
            # 2号门｜外500米
            f"(?<=门)外面?(?:大约|大概|约|差不多)?{_FAR}",
            # 金河路｜夜色KTV
            f"(?<=[路街道巷]){NAME}{{2,4}}?(?:ktv|网吧|酒吧|会所|宾馆|酒店|足浴店?|茶楼)(?:大?门口)?",
            # 西区｜3排8号
            f"(?:第{_NUMBERED}|\\d{{1,3}})排(?:{_NUMBERED}号)?|(?<=[组排栋])\\d{{1,4}}号",
            "(?<=号)(?:大?棚|厂房|车间|库房|仓库|摊位|档口|商铺|门面)",
            "(?<=水库)大坝",
            "的?(?:底商|临街(?:商铺|门面)|门面房|地下车库|地下停车场|地下室|保安亭|门卫室|服务大厅|收费亭)",
            # 石桥镇｜二里沟村
            f"(?<=[镇乡道])(?!办){NAME}{{1,4}}?{_VILLAGE}(?:{_NUMBERED}组)?",
            # 洞庭湖｜君山那片, 长江｜南京段
            f"(?<=[湖江河]){NAME}{{2,3}}(?:水域|航段|河段|江段|段(?!时)|(?=[那这](?:一?[片带块]|边|里|儿)|一带|附近))",
            # 环城西路｜大转盘
            "(?<=[路街道巷])的?(?:那个)?[大小老新]?(?:转盘|环岛|天桥|红绿灯|立交桥?)",
        )
    )
)
_MOST: Final = 3


def tail_of(text: str, end: int) -> int:
    """Return where the words of a place end that so far end at *end* of a folded text."""
    for _ in range(_MOST):
        met = _TAILS.match(text, end)
        if met is None:
            break
        end = met.end()
    return end


# 在厦门｜思明区中山路: a city without its 市 is no part that was found, and tells the most.
_CITY: Final = regex(
    f"(?:{'|'.join(sorted(set(f'{CITIES} {PREFECTURES} {PROVINCES}'.split()), key=len))})[省市]?$"
)
_BEFORE_CITY: Final = frozenset("在到于从自至搁喺来，。；：:、！( ")
_LONGEST: Final = 6  # 呼伦贝尔市


def lead_of(text: str, start: int) -> int:
    """Return where the words of a place begin, with the province and the city before them."""
    begun = start
    for _ in range(2):  # a province, and its city
        met = _CITY.search(text, max(0, begun - _LONGEST), begun)
        if met is None:
            break
        begun = met.start()
    led = begun == 0 or text[begun - 1] in _BEFORE_CITY
    return begun if led and begun < start else _port_of(text, start)


# 扬州港｜2号泊位: of a berth that is only numbered, its port tells the most.
_BERTH_BY_NUMBER: Final = regex(f"{_NUMBERED}号(?:泊位|码头|锚地|停泊区|作业区|堆场)")
_PORT: Final = regex(
    "(?:^|(?<=[在到于从自至搁喺来，。；：:、]))[\u4e00-\u9fff]{2,5}(?:港|港区|作业区)$"
)


def _port_of(text: str, start: int) -> int:
    if _BERTH_BY_NUMBER.match(text, start) is None:
        return start
    port = _PORT.search(text[max(0, start - 9) : start])
    return start - len(port[0]) if port else start
