"""Which bodies are called by what they look after, or by a nickname: 管林子的, 电老虎, 公社?

Such a word is also said of a man with a trade, so that what follows must show what an office does.
"""

import re
from collections.abc import Iterator
from typing import Final

from clues.regex import regex

_NICKNAMES: Final[dict[str, str]] = {
    "road_admin": "管国道的 养护站的 养路的 路产巡查的",
    "tax": "收税的 税狗",
    "fire": "救火队",
    "police": "阿sir",
    "water": "管水员 水保 水保上 水保上的 水保的 河道管护的",
    "maritime": "航道上",
    "market": "市场的",
    "forestry": "看山的 看林子的 林场的人 林场上的",
    "power": "电老虎 电工站",
    "health": "卫生院的人 卫生院的 卫生院 卫生所 卫生室 卫生站",
    "traffic_police": "车管",
    "township": "公社 公社里 镇公所 乡公所",
}
# 管食品的, 查食品的, 渔业上的, 渔业上来的: by what they look after.
_LOOKS_AFTER: Final[dict[str, str]] = {
    "road_admin": "路产 公路 养路",
    "transport": "黑车 客运 运输",
    "urban_mgmt": "市容 占道 招牌",
    "market": "食品 价格 秤",
    "tax": "税 税务",
    "fire": "消防",
    "environment": "环境 环保 排污",
    "work_safety": "安全 安全生产",
    "agriculture": "农业 农机 兽药 种子",
    "water": "河 河道 水利 采砂 砂 水库 水渠",
    "fishery": "鱼 渔 渔业 打鱼 捕鱼",
    "forestry": "山 山林 林子 林业 防火",
    "land": "土地 国土",
    "power": "电",
    "coal": "煤",
    "health": "卫生",
    "labor": "社保 劳动",
    "culture": "文化 网吧 旅游",
    "maritime": "船 港 港口 航道 船闸",
}
_FORMS: Final = ("管X的", "管X那帮人", "查X的", "X上的", "X上来的")
_WHEN: Final = (
    "(?:的?人|的?那[个帮伙几]+|的?干部|们|大哥|大爷)?(?:，|按[亩人户方]|一[亩人户]|又|也|就|还|都|硬|非|偏|天天|三天两头|隔三差五|上门|突然|"
    "一来|昨天|今天|前天|早上|晚上|上午|下午|开车|在[^，。]{1,6}|[一两三几]个){0,4}"
)
_DEED: Final = (
    "(?:来(?!自|源)|拦|收(?!入|成)|要(?!求高|是|不)|罚|把|查[我了封完店出]|扣|封|贴|设|守在|不给|不让|不许|不开|断|停[我了电水]|掐|拆|"
    "量我|叫[我他]|让[我他]|喊[我他]|找(?:上门|我|到我)|进门|上门|踹|砸|抄|逮|说[我你要没不这：先得必]|讲[我你要没不])"
)
WHEN_ACTING: Final = regex(_WHEN + _DEED)
"""What must follow such a word for it to be an office that acts."""

NEEDS_OF: Final[dict[str, re.Pattern[str]]] = {
    # 市场的来收摊位费 is whoever lets the stalls.
    "市场的": regex(
        "(?!收[费摊购]|拦|封|设|守|抄|砸|要价|[^。]{0,14}(?:摊位|卫生|管理|进场|清洁|租|停车|水|电)[费金钱])"
        f"(?:一起|一块|联合)?(?:{_WHEN}{_DEED}|(?=，[^，。]{{0,3}}(?:说我|要我|罚)))"
    ),
    "抄表的": regex("[^。]{0,14}(?:电(?!话)|掐线|闸)"),  # of gas and water, too
    # One is treated there, too, and pays for it.
    **dict.fromkeys(
        ("卫生所", "卫生室", "卫生站"),
        regex(
            "(?:的?人|的?干部|的?医生)?(?:又|也|就|还|都|挨[家户]|上门|[昨今前]天|每[年月次]|开车)*"
            "(?:来(?:人)?|上门|要我?们?(?:每|交)|[让叫]我?们?(?:每|各)[户家店])[^，。]{0,4}(?:收(?!入|治)|罚|要(?!求)|摊|交|贴|查)"
        ),
    ),
    "车管": regex(
        "(?:那[边头]|的|窗口|大厅)(?:那?[个位])?(?:工作人员|小伙|姑娘|女的|男的|人|民警|警察)?(?:又|也|就|还|都|非|硬){0,2}"
        "(?:[说讲让叫要卡压拖退扣罚收推]|不(?:给|让|办|收|认))"
    ),
    # 航道上船多, 河道上来了条船: no people.
    **dict.fromkeys(
        ("航道上", "航道上的", "河道上", "河道上的"),
        regex(
            "(?:的?[船艇](?=靠|过来|追|拦))?"
            "(?:不让|说|来(?:人|了(?!一?[条艘只]))|靠|要[我钱求停锚]|又|把|拦|罚|收[了我钱]|人|，|那[几个帮])"
        ),
    ),
    "防疫的": regex("(?![^，。]{0,10}[猪牛羊鸡鸭狗])(?:来|人|说|收|要|让|叫|又|把)"),
}
"""What must follow some other words that are said of men of a trade."""


def nicknames() -> Iterator[tuple[str, str]]:
    """Yield every nickname with its kind of agency."""
    for agency, words in _NICKNAMES.items():
        yield from ((word, agency) for word in words.split())
    for agency, stems in _LOOKS_AFTER.items():
        for stem in stems.split():
            yield from ((form.replace("X", stem), agency) for form in _FORMS)
