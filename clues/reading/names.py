"""Where does a name begin, when only its end (收费站, 县, 有限公司) is sure?

From the end backwards over Chinese characters, up to the nearest word that cannot belong to a
name: a preposition, a pronoun, a particle, a time, another place's suffix.
"""

import re
from typing import Final

_HAN_TAIL: Final = re.compile("[\u4e00-\u9fff]{0,14}$")
_STOP: Final = re.compile(
    "我[司厂社店院校园站队局所镇乡村区县市]|本[司社店厂院]|"
    "[系是与和同遭回转喊在喺搁到从往由于至跟对向给让被把将了我你他她它们您咱俺这那哪某没不也都就还"
    "又才再说叫罚扣拦抓的去着得很吧啊呢吗么啦嘛请问问过为之其此即由该]"
    "|阿拉|阮|经营|开办|承包|打理|租了|开了|"
    "办了|"
    "兹有|现有|今有|接受|收到|接到|配合|联合|会同|陪同|协同|上报|报请|请示|移送|移交|归属|隶属|"
    "属于|来自|代表|"
    "只认|指定|通过|按照|根据|刚(?!察)|走(?!马)|直接|偷偷|排[进到入往向]|流[进到入向]|"
    "倒[进到入在]|扔[进到在]|漏[进到]|"
    "停[在靠]|靠在|泊在|拉到|送到|送进|运到|运进|开进|载着|拖到|蹲在|守在|堵在|站在|住在|躲在|"
    "藏在|坐在|摆在|"
    "楼下|门口|隔壁|对面|村口|路口(?=.)|附近"
    "|感谢|谢谢|改成|改为|换成|要求|必须|所有|每[家个]|一帮人|几个人|经过|路过|走到|开到|来到|位于|"
    "位在|靠近|附近|旁边|进入|驶入|抵达|途经|地点|地址|"
    "单位|公司名|名称|名叫"
    "|国道|省道|县道|乡道|高速公路|高速|公路|大道|上午|下午|晚上|早上|中午|凌晨|傍晚|"
    "半夜|夜里|今天|昨天|前天|昨晚|今早|刚才|点钟|点半|点多|左右|前后"
    "|[日号点分](?=.)|司机|老板|公司|企业|县城|城区|镇上|街上|村里|时候|"
    "期间|处罚|检查的|查处|来我|来查|去查|投诉|举报|反映|"
    "方向|本人|代表|关于|以及|路段"
)
_LEADS: Final = re.compile(
    "^(?:过|经|回|走|进|出|上|下|线|处|段|靠|离|近|沿|堵|停|是|有|来|和|与|及|跑|查|找|个|座|家|"
    "处|名|叫|系|位|当|等|看|见|卖|驶|绕|拐|开|住|跨|穿|收|送|拉|拖)(?=.{2})"
)
_NO_LEADS: Final = frozenset(
    (
        "上海 上饶 下关 过水 近江 来宾 来安 来凤 和平 和县 和田 开封 开平"
        " 开州 开阳 开县 开原 开江 上思"
        " 上虞 上林 上高 上栗 上犹 上杭 上蔡 下陆 下城 名山 当阳 当涂 进贤 沿河 沿滩 安居 位山 收费"
    ).split()
)
_ADMIN: Final = re.compile("自治区|自治县|自治州|[省市县区镇乡村](?=.)|街道(?=.)")


def begin_of(text: str, end: int, *, most: int, admin: bool = True) -> int:
    """Return where the name that ends at *end* begins, at most *most* characters before.

    *admin*: names of provinces, counties and towns end a name too (青湾县｜柳河收费站).
    """
    tail = _HAN_TAIL.search(text[max(0, end - most) : end])
    name = _after_last(_STOP, tail[0] if tail is not None else "")
    if admin:
        name = _after_last(_ADMIN, name)
    while (lead := _LEADS.match(name)) and name[:2] not in _NO_LEADS:
        name = name[lead.end() :]
    return end - len(name)


def _after_last(stop: re.Pattern[str], name: str) -> str:
    cuts = [met.end() for met in stop.finditer(name)]
    return name[cuts[-1] :] if cuts else name
