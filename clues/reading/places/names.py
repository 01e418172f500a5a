"""Where does a name begin, when only its end (收费站, 县, 有限公司) is sure?

From the end backwards over Chinese characters, up to the nearest word that cannot belong to a
name: a preposition, a pronoun, a particle, a time, another place's suffix.
"""

import re
from itertools import pairwise
from typing import Final

from clues.reading.places.place_names import PREFECTURES
from clues.reading.places.times_before import time_end, traveller_end
from clues.reading.words.swift import swift
from clues.regex import regex

_HAN_TAIL: Final = regex("[\u4e00-\u9fff]{0,14}$")
_STOP: Final = swift(
    "我[司厂社店院校园站队局所镇乡村区县市]|本[司社店厂院]|"
    "写|(?:往|再)前(?=..)|[这那](?:边|里|儿|个|些|样|块|阵子?|段|会儿?|回|次|趟|时候?|头|带|条|座|家|[天晚日])|"
    "对[岸面过门]|每[天日周月年次回晚早趟逢]|[从由](?=.)|"
    # 万和｜路口: the last sign of a name joins nothing.
    "(?<![永太泰仁中义祥元嘉顺怡瑞协裕祺])和(?!(?<![桥路街口站镇村县市区省州国乡场头库闸所厂店人车岭山院园里上下员师民板工们船货砂家户铺摊港渡卡点和].)(?:农贸|批发|木材|超限|超限检测|治超|动物检疫|十字|丁字|综合|水果|水产)?$)(?!平(?![时常])|谐|睦|尚(?:$|[桥庙山岭沟塘坡路村])|顺(?![子路便道手]))|(?<!大)同(?![心德创盛兴济仁利方辉裕福泰达乐顺庆升])|再(?!生)|[系是与哦噢诶嘅嘞咧遭回转喊在喺搁到从往由于至跟对给让被把了我你他她它们您咱俺这那哪某没不也就还"
    "又说叫罚扣拦抓的去着得很啊呢吗么啦嘛请问问过为之其此即由该替骂哭睡醒闹躲逃咋啥]"
    "|(?<![酒网茶水书])吧|(?<![育英成秀])才|(?<![成丰宜昌江])都(?!匀|江堰|昌|兰县|安县)|将(?![军乐台])|刚(?!察)|走(?!马)|路口(?=.)|每[家个]|向(?![阳荣])|伫|离(?!石)(?=..)|挨(?!着)(?=..)|[日点](?=.)|分(?![水界])(?=.)|号(?=.)(?!桥$)|停[在靠]|(?<=[钟点晌晚早晨午天船])打|(?<=[车轮船骑])[打经走过沿](?=.)|[须必]经(?=.)|(?<=[所局队防警管政保监周天日号午晚早晨夜人娘员伙志们])来(?=..)|(?<=的[\u4e00-\u9fff]{2})来(?=..)(?!安|宾|凤)|贵[地县市区镇](?=..)(?!安|宾|凤)|"
    # 勒拉, 辣海: how one says 在 in Wu.
    "(?<![弥疏])勒(?:[拉浪勒]|海(?=..))|(?<![弥疏巴])勒(?![流拉浪勒])(?=.)|(?<=[年月日曰号天])起(?=.)|人[站蹲守堵](?=..)|"
    "辣(?:[拉浪辣]|海(?=..))|(?<!麻)辣(?![椒拉浪辣])(?=..)"
)
# Words that stand before a name and are no part of one, by what they say.
_WORDS: Final = frozenset(
    (
        # who
        "阿拉 单位 司机 老板 公司 企业 本人 代表 孩子 学生 家长 老人 老婆 媳妇 婆娘 爱人 亲戚 朋友"
        " 夸夸 表扬 点赞 管管 评评 说说 查查 看看 反馈 请教 咨询"
        " 邻居 工人 员工 同行 顾客 客人 大姨 大妈 大爷 大哥 队长 所长 局长 科长 站长 领导 一帮人"
        " 闺女 女儿 儿子 孙子 孙女 外甥 侄子 侄女 表弟 表哥 堂哥 堂弟 姐夫 妹夫 嫂子 伙计 徒弟 师傅"
        # when
        " 上午 下午 晚上 早上 中午 凌晨 傍晚 半夜 夜里 今天 昨天 前天 昨晚 今早 刚才 点钟 点半"
        " 点多 来钟 多钟 左右"
        " 前后 时候 期间 今年 明年 去年 前年 后年 上月 下月 本月 年底 年初 年前 年后 后来 如今"
        " 现在 事后 几天 几日 几年 几回 几次"
        " 平时 有时 常年 整天 明天 后天 秋天 夏天 春天 冬天 礼拜 星期 季度 开始 结束 十天 半年 年来"
        " 第一 最后 当年 那年 当天 当晚 当日 以后 之后 以前 之前"
        # how
        " 只好 只能 只得 干脆 索性 好歹 反正 居然 竟然 果然 难怪 幸亏 幸好 偏偏 明明 常常 经常 往往"
        " 唯独 只有 单单 独独 光是 尤其 包括 比如 例如 除了"
        " 总是 老是 四处 顺路 顺便 随便 随后 立马 立刻 赶紧 赶快 连忙 急忙 当场 当时 突然 忽然"
        " 一直 一起 差点 整个儿 一下"
        # deeds
        " 开办 承包 打理 租了 开了 办了 兹有 现有 今有 接受 收到 接到 配合 联合 会同 陪同"
        " 协同 上报"
        " 递交 提交 报送 呈报 送交 上交 抄送"
        " 紧挨 挨着 靠着 紧靠 临着"
        " 报请 请示 移送 移交 归属 隶属 属于 来自 只认 指定 通过 按照 根据 偷偷 排进 排到"
        " 排入 排往"
        " 排向 流进 流到 流入 流向 倒进 倒在 倒入 扔进 扔到 扔在 漏进 漏到 靠在 泊在 拉到 送到"
        " 送进 运到"
        " 运进 开进 载着 拖到 蹲在 守在 堵在 站在 住在 躲在 藏在 坐在 摆在 感谢 谢谢 改成 改为"
        " 换成 要求"
        " 驶经 驶过 驶至 时许 人家"
        " 必须 行经 经过 路过 走到 开到 来到 位于 位在 靠近 进入 驶入 抵达 途经 处罚 查处 来我 来查"
        " 去查 投诉"
        " 举报 反映 自称 号称 理解 相信 听说 据说 知道 觉得 认为 退休 通知 筹建 照样 盗采"
        " 采挖 落款"
        " 盖章 祸害 喜提 打进 抽签 必经 守着 管着 开门 关门 值班 上班 下班 路上 卖菜 买菜"
        " 打工 干活"
        " 做工 看病 住院 打鱼 跑车 拉货 送货 卸货 装货 进货 出货 发货 检查的 归市"
        " 归县 归镇"
        " 归乡 归区 全归 都归 信访 来信 来人 带人 派人 找人"
        # what kind, and how many
        " 正规 民营 民办 公办 私立 私营 大型 小型 整条 整个 所有 全部 各家 一家 一所 一条"
        " 一个 一座"
        " 一处 一间 两家 两个 几个 几家 多个 唯一 价格 地点 地址 下属 名称 名叫"
        " 公司名"
        # where
        " 楼下 门口 隔壁 对面 村口 附近 旁边 国道 省道 县道 乡道 高速公路 高速 公路 大道 县城 城区"
        " 镇上 高速路"
        " 街上 村里 路段 北边 南边 东边 西边 中间 下面 上面 里面 外面 外省 外县 邻市 邻县"
        " 本地 当地"
        " 对岸 后门 前门 家门 小区 关于 以及 一路 桥下 门前 屋后 村后 屋前 房后 家后 离航 离河"
    ).split()
)
# These stand before a place and are no part of it, but may be part of a firm: 安泰消防检测有限公司.
_TRADES: Final = frozenset(
    (
        "消防 应急 环保 税务 市监 城管 公安 交警 路政 运管 海事 渔政 卫健 住建 自规 国土 水利 农业"
        " 林业 教育 民政 文旅"
        " 商务 工信 发改 财政 人社 医保 工会 交通 市场 食药 烟草 电力 供电 供水 养殖 保安 生意"
        " 业务 安全 交叉 外地"
        " 天天 滴滴 学习 种地 直接 临时 国营 经营 方向"
    ).split()
)
_OF_PLACES: Final = _WORDS | _TRADES
_LEADS: Final = regex(
    "^(?:过|经|回|走|进|出|上|下|线|处|段|靠|离|近|沿|堵|停|是|有|来|和|与|及|跑|查|找|个|座|家|"
    "处|名|叫|系|位|当|等|看|见|卖|驶|绕|拐|开|住|跨|穿|收|送|拉|拖|守|管|修|比|受|归|按|"
    "长找)(?=.{2})"
)
_NO_LEADS: Final = frozenset(
    (
        "上海 上饶 下关 过水 近江 来宾 来安 来凤 和平 和县 和田 开封 开平"
        " 开州 开阳 开县 开原 开江 上思"
        " 上虞 上林 上高 上栗 上犹 上杭 上蔡 下陆 下城 名山 当阳 当涂 进贤 沿河 沿滩 安居 位山 收费"
        " 经开 经济 比如 管城 修水 修文 修武 归安 归化 按察 跨海 跨江 跨河 跨湖 跨线 个体 个旧"
    ).split()
)
_ADMIN: Final = regex(
    "自治区|自治县|自治州|[省市区镇乡村](?=.)|县(?=.)(?!镇.)|街道(?=.)|(?<=..)(?<![红锦国党军彩小大八])旗(?=..)"
)
PROVINCES: Final = (
    "北京 天津 上海 重庆 河北 山西 辽宁 吉林 江苏 浙江 安徽 福建 江西 山东 河南 湖北 湖南"
    " 广东 海南 四川 贵州 云南 陕西 甘肃 青海 广西 西藏 宁夏 新疆"
)
_CITIES: Final = frozenset(f"{PREFECTURES} {PROVINCES}".split())


def without_city(name: str) -> str:
    """Return what of a name of four signs and more stands behind its city: 洛阳｜新安."""
    if name[:3] in _LONG_CITIES and len(name) > len("张家口下"):
        return name[3:]
    cut = name[:2] in _CITIES and len(name) > len("洛阳新") and name[2:4] not in _WIDER
    return name[3 if name[2:3] == "段" else 2 :] if cut else name


_LONG_CITIES: Final = frozenset(
    (
        "张家口 石家庄 秦皇岛 马鞍山 平顶山 三门峡 驻马店 攀枝花 景德镇 连云港 防城港"
        " 张家界 牡丹江 佳木斯 哈尔滨 葫芦岛 双鸭山 七台河 嘉峪关 六盘水 石嘴山 吐鲁番"
    ).split()
)


# 杭州湾, 南京西路: the city is part of these.
_WIDER: Final = frozenset(
    (
        "湾跨 湾大 湾海 西路 东路 北路 南路 中路 大道 大街 长江 黄河 珠江 湘江 汉江"
        " 赣江 淮河 大学 花园"
    ).split()
)


def begin_of(text: str, end: int, *, most: int, admin: bool = True) -> int:
    """Return where the name that ends at *end* begins, at most *most* characters before.

    *admin*: names of provinces, counties and towns end a name too (青湾县｜柳河收费站).
    """
    tail = _HAN_TAIL.search(text[max(0, end - most) : end])
    name = _after_last(_STOP, tail[0] if tail is not None else "")
    if name:
        begun = time_end(text, end - len(name), end)
        name = text[traveller_end(text, begun, end) if admin else begun : end]
    name = _after_word(name, _OF_PLACES if admin else _WORDS)
    if admin:
        name = _after_last(_ADMIN, name)
    while (lead := _LEADS.match(name)) and not stays(text, end - len(name), name):
        name = name[lead.end() :]
    return end - len(name)


# 在下河口码头, 这个上洼渡口: behind these nobody goes up or down.
_AT: Final = frozenset("在个座从打往搁喺到过")
_NO_OWN: Final = ("高速", "道口", "班", "课", "学", "车", "船", "岸", "桥", "坡")


def stays(text: str, start: int, name: str) -> bool:
    """Whether the first sign of *name* is its own, although it often leads to one."""
    below = name[0] in "上下" and text[max(0, start - 1) : start] in _AT
    below = below and not name.startswith(_NO_OWN, 1)
    return below or name[:2] in _NO_LEADS


def _after_last(stop: re.Pattern[str], name: str) -> str:
    cuts = [met.end() for met in stop.finditer(name)]
    return name[cuts[-1] :] if cuts else name


# 水利厅家属院, 县｜城关: here the word is the beginning of another.
_OFFICE_NEXT: Final = frozenset("厅局委关")
_CALLED_SO: Final = ("工人新村", "工人文化", "工人体育", "工人路")


def _after_word(name: str, words: frozenset[str]) -> str:
    """Return what stands behind the last word of two or three signs that belongs to no name."""
    cut = 0
    for at, pair in enumerate(map("".join, pairwise(name))):
        if name[at : at + 3] in words:
            cut = at + 3
        elif (
            pair in words
            and name[at + 2 : at + 3] not in _OFFICE_NEXT
            and not name.startswith(_CALLED_SO, at)
        ):
            cut = at + 2
    return name[cut:]


def of_town(text: str, city: int) -> str:
    """Return how a side of a town at *city* begins: 青湾县｜城南治超站, but ｜县城南桥头."""
    alone = text[city - 1 : city] == "县" and begin_of(text, city - 1, most=3) == city - 1
    return "县城" if alone else "城"
