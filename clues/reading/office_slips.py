"""How do keyboards and ears spell an office wrong: 云管, 市奸局, 农鸡站, 海世处?

One of the two characters of its short name sounds (or looks) like another. What comes out is no
word, and only counts with the tail of an office (局, 站, 的人) or, for the few that people meet
every day, with what these do (云管拦我). Lengths stay, so that every offset stays true.
"""

import re
from typing import Final

from clues.reading.lexicon import pairs

# The name, what is written for its first and for its second character. Left out is what makes
# words, alone or with its neighbours: 海市 (上海市), 工形, 叫警, 换保, 处分.
_EVERYDAY: Final = (
    ("运管", "云韵晕孕允匀", "菅馆官冠贯罐"),
    ("城管", "乘诚程成丞承橙", "菅馆官冠贯莞"),
    ("交警", "教焦胶较缴骄椒", "井景敬静竞惊晶睛竟境"),
    ("路政", "陆录鹿露碌", "郑症"),
    ("消防", "肖销萧笑逍宵", "坊房仿纺妨芳方"),
    ("渔政", "鱼余愚榆", "正郑症挣蒸征整"),
    ("海事", "害骇", "世士逝"),
    ("环保", "怀坏欢还", "宝堡煲"),
)
_OTHERS: Final = (
    ("路政", "", "正整"),
    ("运政", "", "正整"),
    ("市监", "式势柿", "间奸件兼坚捡肩艰煎简检剪尖"),
    ("工商", "功恭宫弓", "伤尚裳善"),
    ("质监", "至智制致纸", "间兼坚奸捡肩"),
    ("药监", "要耀邀", "间兼坚奸捡肩"),
    ("应急", "英硬影映营赢", "极级及鸡机激吉疾集基"),
    ("安监", "按岸案暗", "件间兼坚奸捡肩建艰"),
    ("税务", "睡岁随碎", "物雾屋误悟舞午吾"),
    ("公安", "供宫恭功工", "按岸鞍氨"),
    ("港航", "岗刚钢杠港", "杭行夯"),
    ("航道", "杭行", "到稻盗"),
    ("水利", "睡税谁", "力立丽历例粒里理"),
    ("水务", "睡谁", "物雾屋误武舞午"),
    ("林业", "临邻淋琳凌灵", "夜叶页液也爷"),
    ("农业", "浓侬", "夜叶页液也爷"),
    ("农机", "浓侬", "鸡基及级积记激"),
    ("国土", "果锅郭过裹", "吐图兔徒涂"),
    ("自规", "字资紫子滋", "归贵龟硅轨"),
    ("住建", "助注驻祝主", "件见健键间剑"),
    ("供电", "工公共宫恭功", "店点殿垫典"),
    ("煤炭", "梅眉媒枚没美", "碳叹探谈滩"),
    ("煤管", "梅眉媒枚", "菅馆官"),
    ("卫健", "未胃位味魏", "件建见健剑键渐间"),
    ("卫生", "未胃位味魏", "声升省深胜"),
    ("卫监", "未胃位", "间兼坚奸"),
    ("商务", "伤上尚", "物雾屋误武舞"),
    ("人社", "任仁认", "射设涉舍摄社"),
    ("劳动", "老牢捞", "洞懂冻东"),
    ("文旅", "闻稳温纹", "绿吕铝履律屡"),
    ("环卫", "还怀坏欢缓", "未胃位味喂魏"),
    ("工信", "公功供宫恭", "芯新欣心辛兴"),
    ("科工", "可颗棵", "公功供"),
    ("畜牧", "处储", "木目幕墓"),
    ("动监", "冻洞懂", "间兼坚奸"),
    ("交通", "教焦胶叫", "同统桶童"),
    ("街道", "接结节", "到倒导盗"),
    ("交运", "教焦", "云韵"),
    ("文化", "闻稳温", "话华画"),
    ("公路", "供功工", "录陆鹿"),
    ("派出", "拍牌排", "处初除锄触础楚储"),
    ("镇政", "阵振震真针朕", "正证郑"),
    ("乡政", "香箱向", "正证郑"),
    ("村委", "春存", "尾未位味胃伟卫"),
    ("市场", "", "厂常肠"),
)


def _spelt(rows: tuple[tuple[str, str, str], ...]) -> dict[str, str]:
    """Return every wrong spelling with the name that was meant."""
    return {
        slip: name
        for name, firsts, seconds in rows
        for slip in (*(each + name[1] for each in firsts), *(name[0] + each for each in seconds))
        if slip != name
    }


_TAIL: Final = (
    r"(?:[局队委办]|站(?![着了在满起不])|所(?!有|谓|以|致|在|需|得|属)|处(?!理|罚|于|在|境|分|置)|大队|支队|"
    r"中队|执法|部门|"
    r"[的嘞滴](?=人|来)|来(?=查|人|收|罚)|(?:天天|老是?|总是?|三天两头|隔三差五|又|也)来)"
)
_DOES: Final = (
    r"|[的嘞滴得]?(?=[来说讲把拦让罚扣拿在昨]|早上|收(?!入|费|据)|查(?!看)|要(?!求)|"
    r"叫[我人]|[天老总又也]来|天天|没(?=[亮出穿给说带])|硬|一[块来起个]|"
    r"[两二三四五]个|那[个几]|小|船|[快炮]?艇|巡|车[把来拦]|二话|[，、]|和)"
)
_AFTER: Final = re.compile(_TAIL)
_AFTER_EVERYDAY: Final = re.compile(_TAIL + _DOES)
# 工程管的, 完成管道: halves of two words.
_HALVES: Final = re.compile("[工过课流历完构达生形养组变换取撤]$")
_BY: Final = re.compile("[被遭]$")
# What an own tail turns into a name: 阵政府, 村尾会.
_OWN_TAIL: Final = {"镇政": "府", "乡政": "府", "村委": "会", "派出": "所", "市场": "监"}

_DAILY: Final = _spelt(_EVERYDAY) | {"村伟": "村委"}

_MEANT: Final = _spelt(_OTHERS) | _DAILY | {"海是": "海事"}
# 路正拦我, 运正在G325查车: what is also said otherwise (这条路正要修, 水里站) needs more.
_ROADSIDE: Final = re.compile(
    r"的?(?=把我|[拦罚扣查][我了车下住]|(?:说|要|让|叫)我|硬|非)|的(?=[早晚上下昨今前半])"
    r"|在[^，。]{1,14}(?:拦|查|扣|罚|设卡)"
)
_LIKE_WORDS: Final[dict[str, tuple[re.Pattern[str], re.Pattern[str]]]] = {
    "路正": (re.compile("[这那条段大小马公铁走修一道的]$"), _ROADSIDE),
    "运正": (re.compile("[好幸托海空水货客航财桃命]$"), _ROADSIDE),
    "海是": (
        re.compile("[上大北南东西近黄渤下沿靠到片这]$"),
        re.compile("的(?:巡|[快炮]?艇|船|执法)"),
    ),
    "水里": (re.compile("[在到掉从进下泡放倒河湖落踩]$"), re.compile("(?!)")),
}
_HEADS: Final = frozenset(_MEANT)


def offices_mended(text: str) -> str:
    """Put right the names of offices; the text keeps its length."""
    for slip in _HEADS & pairs(text):
        at = text.find(slip)
        while at >= 0:
            if _is_slip(text, slip, at):
                text = text[:at] + _MEANT[slip] + text[at + 2 :]
            at = text.find(slip, at + 2)
    return text


def _is_slip(text: str, slip: str, at: int) -> bool:
    name, end = _MEANT[slip], at + 2
    if name in _OWN_TAIL and slip not in _DAILY:
        return text.startswith(_OWN_TAIL[name], end)
    if _HALVES.search(text, max(0, at - 1), at):
        return False
    if slip in _LIKE_WORDS:
        never, too = _LIKE_WORDS[slip]
        if never.search(text, max(0, at - 1), at):
            return False
        if too.match(text, end):
            return True
    if slip not in _DAILY:
        return _AFTER.match(text, end) is not None
    by = _BY.search(text, max(0, at - 1), at) is not None
    return by or _AFTER_EVERYDAY.match(text, end) is not None
