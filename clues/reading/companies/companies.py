"""Which company does a story name?

Legal names end in a legal form; plants and shops are taken only when a name of their own
stands before what they are (宏达砖厂), never "a brick works".
"""

import re
from collections.abc import Iterator
from typing import Final

from clues.reading.companies.firm_words import (
    ADJECTIVES,
    AUSPICIOUS,
    OFFICES,
    PLANTS,
    SHOPS,
    TRADES,
)
from clues.reading.companies.firms_told import firms_told
from clues.reading.places.names import begin_of
from clues.reading.words.identifiers import Written
from clues.reading.words.lexicon import met_in
from clues.reading.words.sparing import Sparing
from clues.reading.words.swift import swift
from clues.regex import regex

_LEGAL: Final = swift(
    "(?:(?:有限责任公司|股份有限公司|集团有限公司|有限公司)(?:[\u4e00-\u9fff]{2,6}分公司)?|"
    "集团公司|集团|分公司|公司|"
    "专业合作社|合作社|合伙企业|个人独资企业)"
)
_TRADES_OF: Final = (
    "砖 水泥 木材加工 木材 木制品 木器 家具 机械 机械加工 五金 铸造 服装 制衣"
    " 鞋 食品 造纸 纸箱 纸品 化工 塑料 塑胶 橡胶 玻璃 陶瓷 石材 石料 采石 采沙"
    " 砂石 预制 饲料 面粉 大米加工 榨油 酿酒 印刷 包装 电子 电镀 汽修 汽车修理"
    " 修理 板材 门窗 养殖 印染 纺织 玩具 灯具 茶叶 豆制品 建材 钢构 铝材 铝合金"
    " 烟花 花炮 冷冻 果蔬 农机 种养 矿山 石灰"
)
_KINDS_OF: Final = "厂 场 加工厂 制品厂 配件厂 经营部 门市部 商行"
_ENDS: Final = frozenset(
    {
        *(trade + kind for trade in _TRADES_OF.split() for kind in _KINDS_OF.split()),
        *f"{PLANTS} {SHOPS} {OFFICES}".split(),
    }
)
_LONGEST: Final = max(map(len, _ENDS))
# No 店长, no 厂区.
_LAST_SIGN: Final = regex(f"[{''.join(sorted({end[-1] for end in _ENDS}))}](?![长员主区])")
_NOT: Final = regex(
    "^(?:我|贵|本|该|某|哪家|每家|有家|有个|家|个|几家|别的|其他|外地|"
    "当地|本地|两家|三家|派遣|人力资源|家政|网络|信息|科技|黑|无证|平价|便民|连锁|夫妻|自家|这|那|"
    "同行|楼下|楼上|后山|前山|山上|村口|村头|学校|门口|园区|工业园|服装|食品|家具|塑料|纺织|机械|"
    "五金|建材|装修|广告|设备|软件|测绘|环保|消防|代理|代办|咨询|会计|律师|投资|开发|房地产|地产|"
    "城投|路桥|水务|供水|排水|供热|热力|航运|船务|货运|物资|贸易|商贸|进出口|外贸|多家|一|私人|小|"
    "大|国有|民营|私营|个体|第三方|指定|检测|评估|中介|"
    "供电|电力|环卫|自来水|物业|保洁|清运|保安|劳务|运输|物流|保险|快递|外包|服务|培训|施工|"
    "建筑|拖车|停车|救援|出租车|出租|客运|公交|总|子|分|母|新|旧|老|燃气|煤气|天然气|电信|"
    "移动|联通|烟草|石油|上市|皮包|同一|另一家|关联|下属|他们|人家|亲戚|关系户|熟人|附近|"
    "路边|街上|镇上|村里|县里|市里|城里|乡里|隔壁|对面)*$"
)
_LEAD: Final = regex(
    "^(?:本[县市区镇乡](?=.{3})|全称为?|全名为?|代表|申诉人|投诉人|举报人|申请人|反映人|投诉单位|举报单位|企业名称|企业|公司|名称|"
    "单位|经营|负责|管理|开办|注册|成立|控股|指定用?|[让使要]?用|只认|必须用|必须找|找|查|来|到|进|去|买|与|和|"
    "及|由|我们是|这里是|家|一家|叫做?|名为|系|即|:)+"
)
_ONE: Final = regex("[的是]一[家个间]$")  # 的一家农机合作服务公司
# 惟今晨｜电力公司: when, not whose.
_WHEN: Final = regex("[今昨前明]天?(?:晨|早|夜|晚|日)|天|忽然|突然|竟|惟|上午|下午|早上|晚上")
_SOME: Final = regex("(?:什么|啥|某|哪个|那种|这种|一个|有个|叫个)$")
_CLAUSE: Final = regex(
    "^.*(?:(?:局|所|大队|支队|中队|办|委|消防|城管|环保|税务|市监|交警|路政|应急|街道|卫健|村里|镇里|他们|检查组)"
    "(?:的人|的)?(?:又|再|也|都|天天|昨天|今天)?[来到去进查]|指定|(?:必须|只能|只准)(?:要|得)?|(?:一定|非)(?:要|得)|(?:硬|偏|还|就)要|要求)"
)
"""What stands before a name in one breath: 市监局来…, 灭火器指定买…."""
_CAME: Final = regex("[个的有位名些]人(?:[跑赶过又再也])?[来到去进]")  # 两个人来｜青湾木业
# We are｜Kunlin Optics Co., Ltd.: words that a sentence begins with, so in capitals, too.
_BEFORE_A_NAME: Final = frozenset(
    (
        "we our i i'm we're my this that it they is are was am be at from by with for to the a an"
        " company firm factory plant called named and but here dear reporter complainant"
    ).split()
)
_ENGLISH: Final = Sparing(
    regex(
        r"\b(?P<name>[a-z&'-]+(?: [a-z&'-]+){0,4}?),? (?P<form>co\.?,? ?ltd\b\.?|company"
        r" limited|limited company|inc\b\.?|ltd\b\.?)"
    )
)


def companies(text: str, original: str, origin: tuple[int, ...]) -> Iterator[Written]:
    """Yield the companies named in a folded text, each once, in full."""
    seen: set[str] = set()
    taken: list[Written] = []
    for each in (
        *_legal(text),
        *firms_told(text),
        *_plants(text),
        *_english(text, original, origin),
    ):
        apart = all(each.end <= one.start or one.end <= each.start for one in taken)
        if each.value not in seen and apart:
            seen.add(each.value)
            taken.append(each)
            yield each


def _legal(text: str) -> Iterator[Written]:
    last = 0
    if not any(form in text for form in ("公司", "集团", "合作社", "企业")):
        return
    for met in met_in(_LEGAL, text):
        if met.start() < last:
            continue
        start = max(_legal_begin(text, met.start()), last)
        name = text[start : met.start()]
        least = 2 if "有限" in met[0] or met[0] == "专业合作社" else 3
        if (
            len(name) < least
            or name[-1] in "本贵该此其某我"
            or _NOT.match(name)
            or _SOME.search(text, max(0, start - 3), start)
        ):
            continue
        if "有限" not in met[0] and (
            _ONE.search(text, max(0, start - 3), start) or not _called(text, name, met)
        ):
            continue
        value = (name + met[0]).replace("(", "（").replace(")", "）")
        yield Written(value, start, met.end())
        last = met.end()


def _legal_begin(text: str, end: int) -> int:
    """Return where the name before a legal form begins: 云开塑业（贵南）｜有限公司."""
    bracket = _PLACE_IN_NAME.search(text, max(0, end - 10), end)
    start = _begin(text, bracket.start() if bracket else end, 18)
    if _SECOND_HE.search(text, 0, start):  # 梓阳县｜万和纸品有限公司
        return start - 2 if text[start - 3 : start - 2] in _STOPS else _begin(text, start - 2, 8)
    if text[start - 1 : start] != "和" or _WITH_HE.search(text, 0, start - 1) is None:
        return start
    first = start - 1  # 云坞县｜和川石材, 与｜和泰建材: here 和 begins the name
    return _begin(text, first, 8) if text[first - 1] not in _JOINS else first


_STOPS: Final = frozenset(("", *"，。；：:,; \n"))
_SECOND_HE: Final = regex(
    "(?:^|(?<=[县市区镇乡，。；：:,;\\s]))[万泰永祥安义仁天中太信协嘉百美]和$"
)
_WITH_HE: Final = regex("(?:[县市区镇乡为系与司:晟鑫盛隆]|我们是|^)$")
_JOINS: Final = frozenset("为系与司:是")
_PLACE_IN_NAME: Final = regex("\\([\u4e00-\u9fff]{2,6}\\)(?:[\u4e00-\u9fff]{0,2})$")


def _called(text: str, name: str, met: re.Match[str]) -> bool:
    """Whether a company without its legal form has a name: 顺达｜物流｜公司, and no 警察来公司."""
    if met[0] == "集团" and text.startswith(("军", "化"), met.end()):
        return False
    own = _TRADES_LAST.sub("", name)
    if met[0] == "专业合作社":
        return name != "农民" and _own_name(name) and not AUSPICIOUS.isdisjoint(name)
    if (
        own == name or not 2 <= len(own) <= 6 or own[-1] in "县市区镇乡" or _WHEN.match(own)
    ):  # 青湾县自来水公司
        return False
    return _own_name(name) and _auspicious(own)


def _auspicious(own: str) -> bool:
    return not AUSPICIOUS.isdisjoint(own) and _ADJECTIVE.search(own) is None


def _plants(text: str) -> Iterator[Written]:
    last = 0
    for met in met_in(_LAST_SIGN, text):
        end = met.end()
        if AUSPICIOUS.isdisjoint(text[max(0, end - _FARTHEST) : end - 2]):
            continue
        kind = next((many for many in range(_LONGEST, 1, -1) if text[end - many : end] in _ENDS), 0)
        start = max(_begin(text, end - kind, 10), last) if kind else end
        spoken = kind and text[start - 1 : start] in _OURS
        if spoken and (county := _OF_COUNTY.match(text[start : end - kind])) is not None:
            start += county.end()
        name = text[start : end - kind]
        own = _TRADES_LAST.sub("", name)
        if len(own) > 1 and len(name) <= 8 and _own_name(own) and _auspicious(own):
            if not (_AT_IT.match(text, end) or _BY_IT.search(text, max(0, start - 2), start)):
                yield Written(text[start:end], start, end)
            last = end


# 我们石泉县｜永固砖厂: spoken of as ours, the county is where it is; on paper it is its name.
_OURS: Final = frozenset("们我咱俺")
_OF_COUNTY: Final = regex("^[\u4e00-\u9fff]{1,6}[县市区镇乡](?=[\u4e00-\u9fff]{2})")
_FARTHEST: Final = 14
# A place near by, no party: 莲花超市门口, 在东关加油站.
_AT_IT: Final = regex(
    "的?(?:大?门口|门前|旁边?|对面|对过|附近|边上|边|楼下|外面|后面|前面|后头|前头|跟前|近前|边儿|斜对过|院[里内]|隔壁|路口|那[儿里边]|斜对)"
)
_BY_IT: Final = regex(
    "(?:在|到|去|从|过|出|往|经|住|歇|隔壁|对面|旁边|楼下|附近|对门|[了有开办搞]个|一[个家间座])$"
)


def _begin(text: str, end: int, most: int) -> int:
    if text.startswith("咨询", end - 2):  # elsewhere the word ends no name
        return _begin(text, end - 2, most - 2)
    start = begin_of(text, end, most=most, admin=False)
    clause = _CLAUSE.match(text[start:end])
    start += clause.end() if clause and clause.end() < end - start else 0
    if (came := _CAME.search(text, max(0, start - 1), end)) and came.end() < end:
        start = came.end()
    start += text[max(0, start - 2) : start + 1] in _PARTIES
    lead = _LEAD.match(text[start:end])
    return start + lead.end() if lead and lead.end() < end - start else start


_TRADES: Final = regex("(?:" + "|".join(sorted(TRADES, key=len, reverse=True)) + ")+")
_TRADES_LAST: Final = regex(f"{_TRADES.pattern}$")
_ADJECTIVE: Final = regex("|".join(sorted(ADJECTIVES, key=len, reverse=True)))


_PARTIES: Final = frozenset("申请人 申诉人 投诉人 举报人 反映人 委托人".split())


def _own_name(name: str) -> bool:
    """宏达 is a name; 一家, 附近的, 某 are not."""
    if (
        _NOT.match(name)
        or _TRADES.fullmatch(name)
        or _TRADES.fullmatch(name, 1)
        or name[-1:] in {"小", "大", "的", "开", "老"}
    ):
        return False
    return (
        re.search(
            "[路街村镇县市区乡]$|"
            "[一二两三四五六七八九几每个家间名位个不没都也开卖买收罚查扣封拆要拿吃喝]|"
            "依法|登记|之$|自己|里?只有|小时|[局所]来|全天|承包|厂|公司|管委会|下属|"
            "经营|附近|旁边|私人|小型|大型|老板|朋友|亲戚|所有|全部|街上|同一",
            name.replace("丰收", "丰"),
        )
        is None
    )


_ENGLISH_FORM: Final = regex(r"ltd\b|limited\b|inc(?<![a-z].nc)\b")


def _english(text: str, original: str, origin: tuple[int, ...]) -> Iterator[Written]:
    if _ENGLISH_FORM.search(text) is None:  # since holds inc
        return
    for met in met_in(_ENGLISH, text):
        start, words = met.start(), met["name"].split(" ")
        while words and (words[0] in _BEFORE_A_NAME or not original[origin[start]].isupper()):
            start += len(words.pop(0)) + 1
        if "of" in words[1:-1]:  # Two trucks of｜Hengfeng Stone Co., Ltd.
            start += len(" ".join(words[: words.index("of") + 1])) + 1
        if words:
            yield Written(original[origin[start] : origin[met.end() - 1] + 1], start, met.end())
