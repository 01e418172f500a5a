"""Which words name a day by themselves, in any dialect, and which name a festival?"""

import re
from datetime import date, timedelta
from typing import Final

from clues.reading import lunar
from clues.reading.lexicon import Lexicon
from clues.reading.moments import Part

_OFFSETS: Final = (
    (
        0,
        (
            "今天 今日 今儿 今儿个 今个 今个儿 今朝 今几个 今晡日 今晡 今仔日 今阵 今哈 今儿格"
            " 今日仔 今天子 今格 今儿天"
        ),
    ),
    (
        1,
        (
            "昨天 昨日 昨儿 昨儿个 昨个 昨个儿 昨几个 夜来个 夜儿个 夜儿 夜个儿 琴日 寻日 㖊日"
            " 昨朝 昨日子 昨晡日 昨晡 夜个 夜隔 昨哈 昨儿格 昨日仔 昨冥 昨暝日 夜儿里 夜天"
        ),
    ),
    (2, "前天 前日 前哈 前几个 前儿格 前儿天 前儿 前儿个 前个儿 前日个 前日头 前晡日 前晡"),
    (3, "大前天 大前日 大前儿 大前儿个"),
    (4, "大大前天 大大前日 大大前儿"),
    (-1, "明天 明日 明儿 明儿个 明个 明朝 听日"),
    (-2, "后天 后日 后儿 后儿个"),
    (-3, "大后天 大后儿"),
)
_WITH_PART: Final = (
    (0, Part.MORNING, "今早 今早上 今早晨 今儿早 今天早 今朝早"),
    (0, Part.SMALL_HOURS, "今晨 今凌晨"),
    (0, Part.NOON, "今午 今儿中午"),
    (0, Part.EVENING, "今晚 今晚上 今儿晚 今夜 今宵"),
    (1, Part.MORNING, "昨早 昨早上 昨晨 昨儿早 夜来头晌 夜来早 夜来早起 夜来清早"),
    (1, Part.AFTERNOON, "昨下午 昨午后 夜来后晌 夜来过晌 夜来下晌"),
    (1, Part.NOON, "昨中午 夜来晌午"),
    (
        1,
        Part.EVENING,
        (
            "昨晚 昨晚上 昨儿晚 昨夜 昨夜里 昨个晚 琴晚 寻晚 㖊晚 琴日晚 寻日晚 㖊日晚 昨黑夜"
            " 昨儿个晚 昨个晚上 昨儿个晚上 昨昏 昨暝 昨暗 昨夜头 昨暗晡 昨半夜 昨儿夜 昨黑 "
            "夜来黑 昨儿黑 昨夜晚"
            " 夜黑儿 夜儿黑 夜个黑 夜儿黑了"
        ),
    ),
    (2, Part.EVENING, "前晚 前晚上 前夜 前儿晚"),
    (-1, Part.MORNING, "明早 明早上"),
    (-1, Part.EVENING, "明晚 明晚上"),
)
_JUST_NOW: Final = (
    "刚才 刚刚 头先 啱啱 刚刚才 适才 方才 才刚 将才 这会儿 这阵子 此刻 眼下 现时 刚刚在"
)


def _words() -> dict[str, tuple[int, Part | None]]:
    plain: dict[str, tuple[int, Part | None]] = {
        word: (back, None) for back, words in _OFFSETS for word in words.split()
    }
    parts = {word: (back, part) for back, part, words in _WITH_PART for word in words.split()}
    return plain | parts


NAMED_DAYS: Final = Lexicon(_words())
JUST_NOW: Final = Lexicon({word: True for word in _JUST_NOW.split() if word != "这阵子"})

PARTS: Final = Lexicon(
    {
        word: part
        for part, words in (
            (
                Part.SMALL_HOURS,
                (
                    "凌晨 后半夜 下半夜 天没亮 天不亮 天还没亮 天未亮 天快亮 鸡叫 拂晓 黎明"
                    " 天还不亮 天没大亮 天将亮 天要亮 天麻麻亮 天蒙蒙亮 天麻亮 麻麻亮 蒙蒙亮"
                    " 麻花亮 天麻花亮 天光前 头遍鸡 五更天 五更头 起五更 擦亮 凌晨间 转钟"
                    " 清晨天没亮"
                ),
            ),
            (
                Part.MORNING,
                (
                    "早上 早晨 早起 早间 清早 清晨 大清早 一大早 一清早 大早上 上午 头晌"
                    " 头晌午 前晌 上半天"
                    " 朝早 朝头早 上昼 早晌 早个 一早 天刚亮 天一亮 早晨头 透早 早起时 天光 天大亮"
                    " 天刚放亮"
                    " 天放亮"
                    " 早上头 早头 早起头 大早晨 早高峰 清早八早 大早 清早上 早朝 上午头 朝晨"
                    " 早半天 早浪 早浪向 上半日 清起来 清早起"
                ),
            ),
            (
                Part.NOON,
                (
                    "中午 晌午 正午 午间 晌午头 中午头 晏昼 晏晏 大中午 晌午饭 当午 中时 晌午头上"
                    " 中浪 中浪向 日昼 中昼 当昼 晌乎"
                    " 大晌午 晌午歪 响午 日中 午时 中饭时"
                ),
            ),
            (
                Part.AFTERNOON,
                (
                    "下午 午后 后晌 后晌午 过晌 过晌午 下晌 下半天 下昼 下半晌 后半晌 后半天 晏后"
                    " 下半日 下晡 晌午后 晌后 过午 中午后 下昼头 后晌里 下午头"
                ),
            ),
            (
                Part.EVENING,
                (
                    "晚上 晚间 傍晚 傍黑 擦黑 黄昏 天黑 下晚 傍晚黑 夜晚 晚黑 晚头 黑了 黑天"
                    " 夜头 晚夕 晚饭后"
                    " 傍晚时 晚高峰 下晚黑 晚夜 天擦黑 天刚黑 天快黑 天要黑 天一黑 天黑透 天黑了"
                    " 天都黑"
                    " 麻麻黑 擦擦黑 天麻黑 天煞黑 煞黑 傍晚黑 黑间 黑家 夜黑 夜黑里 夜饭 掌灯"
                    " 灯晚儿"
                    " 吃罢晚饭 晚上黑 黑咕隆咚 后夜前 晚上头 晚黑里 晚晌 暗时 暗晡 当晚 那晚 当夜"
                    " 天抹黑"
                    " 挨黑 挨晚 晚边 夜快 夜快头 晚么晌"
                    " 断黑 天断黑 傍夜 夜边 夜边子"
                ),
            ),
            (
                Part.NIGHT,
                (
                    "夜里 半夜 深夜 夜间 大半夜 三更半夜 前半夜 上半夜 大晚上 黑夜 深更半夜 午夜"
                    " 半夜里 半暝 下夜 深夜里 半夜三更 大夜里 黑更半夜 夜里头 三更 夜半 子夜 半夜头"
                    " 夜里向"
                ),
            ),
        )
        for word in words.split()
    }
)

# Dusk: 傍晚四点半 is no hour after midnight.
DUSK: Final = frozenset(
    (
        "傍晚 傍黑 擦黑 黄昏 天黑 下晚 傍晚黑 傍晚时 下晚黑 天擦黑 天刚黑 天快黑 天要黑 天一黑"
        " 天黑了 麻麻黑 擦擦黑 天麻黑 天煞黑 煞黑 晚饭后 晚高峰 掌灯 天抹黑 挨黑 挨晚 晚边 断黑"
        " 天断黑 傍夜 夜边 夜边子 下晌 晚晌"
    ).split()
)

# --- festivals -------------------------------------------------------------------------------

_LUNAR: Final = {
    "春节": (1, 1),
    "大年初": (1, 1),
    "元宵": (1, 15),
    "元宵节": (1, 15),
    "龙抬头": (2, 2),
    "端午": (5, 5),
    "端午节": (5, 5),
    "端阳": (5, 5),
    "端阳节": (5, 5),
    "五月节": (5, 5),
    "七夕": (7, 7),
    "中元": (7, 15),
    "中元节": (7, 15),
    "鬼节": (7, 15),
    "七月半": (7, 15),
    "中秋": (8, 15),
    "中秋节": (8, 15),
    "八月节": (8, 15),
    "重阳": (9, 9),
    "重阳节": (9, 9),
    "腊八": (12, 8),
    "腊八节": (12, 8),
    "破五": (1, 5),
    "寒衣节": (10, 1),
    "下元节": (10, 15),
    "上元节": (1, 15),
    "火把节": (6, 24),
    "尾牙": (12, 16),
    "祭灶": (12, 23),
    "小年": (12, 23),
    "小年夜": (12, 23),
}
_SOLAR: Final = {
    "元旦": (1, 1),
    "元旦节": (1, 1),
    "情人节": (2, 14),
    "白色情人节": (3, 14),
    "女神节": (3, 8),
    "女生节": (3, 7),
    "万圣节": (10, 31),
    "记者节": (11, 8),
    "消防日": (11, 9),
    "环境日": (6, 5),
    "泼水节": (4, 13),
    "妇女节": (3, 8),
    "三八节": (3, 8),
    "三八": (3, 8),
    "三八妇女节": (3, 8),
    "植树节": (3, 12),
    "愚人节": (4, 1),
    "劳动节": (5, 1),
    "五一": (5, 1),
    "五一节": (5, 1),
    "五一劳动节": (5, 1),
    "青年节": (5, 4),
    "五四": (5, 4),
    "儿童节": (6, 1),
    "六一": (6, 1),
    "六一儿童节": (6, 1),
    "建党节": (7, 1),
    "七一": (7, 1),
    "建军节": (8, 1),
    "八一": (8, 1),
    "教师节": (9, 10),
    "国庆": (10, 1),
    "国庆节": (10, 1),
    "十一国庆": (10, 1),
    "十一": (10, 1),
    "双十一": (11, 11),
    "双11": (11, 11),
    "双十二": (12, 12),
    "光棍节": (11, 11),
    "平安夜": (12, 24),
    "跨年": (12, 31),
    "跨年夜": (12, 31),
    "圣诞": (12, 25),
    "圣诞节": (12, 25),
    "三一五": (3, 15),
    "五二零": (5, 20),
    "五二〇": (5, 20),
    "520": (5, 20),
    "618": (6, 18),
    "六一八": (6, 18),
    "护士节": (5, 12),
    "高考": (6, 7),
    "开学": (9, 1),
}
_TERM: Final = {name: name for name in lunar.TERMS} | {"清明节": "清明", "冬至节": "冬至"}
# The n-th such weekday (Monday is 0) of a month.
_MOVING: Final = {
    "母亲节": (5, 6, 2),
    "父亲节": (6, 6, 3),
    "感恩节": (11, 3, 4),
}
_EVE: Final = ("除夕", "除夕夜", "年三十", "大年三十", "大年夜", "年三十晚", "三十晚上")
HOLIDAY_DAYS: Final = {
    "春节": 7,
    "国庆": 7,
    "十一": 7,
    "五一": 5,
    "元旦": 3,
    "清明": 3,
    "端午": 3,
    "中秋": 3,
    "高考": 3,
}

FESTIVALS: Final = Lexicon(
    {word: word for word in (*_LUNAR, *_SOLAR, *_TERM, *_MOVING, *_EVE) if word != "大年初"}
)
# 五一路, 国庆村, 八一大桥 are places; 十一 and 七一 are mostly numbers.
NOT_A_FESTIVAL: Final = re.compile(
    r"节[目日]|路(?!政|过)|[街社青轻纪届桥]|[村镇乡厂店队](?!里|政府)|组(?!织)|货(?!车)|大道|大桥|广场|小区|商场|市场|水库|农场|煤矿|集团|新村"
)
ONLY_WITH: Final = frozenset(
    (
        "跨年 十一 三八 五一 六一 七一 八一 五四 三一五 五二零 五二〇 520 618 六一八 高考 开学 尾牙"
        " 消防日 环境日 雨水 小雪 大雪 小满 白露 谷雨 春分 秋分 小暑 大暑 小寒 大寒 处暑 寒露 霜降"
    ).split()
)
FEAST: Final = re.compile(
    r"(?:国庆|劳动|儿童)?(?:节|期间|那天|当天|那几天|假期|长假|小长假|黄金周|放假|前|后|"
    r"第[一二三]天|头一?[天晚]|[给带陪](?:孩子|娃|小孩|儿子|女儿)|[1-7一二三四五六七][号日]|过后|之后|之前|以后|以前|当日|假|这天|那晚|"
    # 五一凌晨三点, 五一，夜里一点多
    r"[，, ]?(?:大概|差不多|刚过|快)?(?:[上下中]午|[早晚]上|凌晨|傍晚|清早|清晨|早晨|一大?早|"
    r"大清早|午后|晌午|[头后]晌|夜里|半夜|深夜|天[没不]亮|擦黑|[零一二两三四五六七八九十\d]{1,3}[点:时])|"
    r"那个|左右|[三四五六七八3-8]天)"
)


def festival(name: str, year: int) -> date | None:
    """Return the day of a festival in the year that people call *year*."""
    if name in _SOLAR:
        return date(year, *_SOLAR[name])
    if name in _TERM:
        return lunar.term(_TERM[name], year)
    if name in _MOVING:
        month, weekday, count = _MOVING[name]
        first = date(year, month, 1)
        ahead = (weekday - first.weekday()) % 7 + 7 * (count - 1)
        return first + timedelta(days=ahead)
    if name in _EVE:
        feast = lunar.day_of(year, 1, 1)
        return None if feast is None else feast - timedelta(days=1)
    return lunar.day_of(year, *_LUNAR[name])
