"""Which firm or shop is told as one's own, or by a label: 我店阿芳发廊, 店名：…, 叫「铁牛焊接」?

Here the words around say that it is a name, so the name itself may be anything that is none of a
sentence's words.
"""

import re
from collections.abc import Iterator
from typing import Final

from clues.reading.companies.firm_words import (
    ADJECTIVES,
    AUSPICIOUS,
    GOODS,
    KINDS,
    LEGAL,
    OFFICES,
    PLANTS,
    SHOPS,
    TRADES,
)
from clues.reading.teller.own_identity import is_called
from clues.reading.words.identifiers import Written, credit_codes
from clues.reading.words.lexicon import met_in
from clues.reading.words.sparing import Sparing
from clues.reading.words.swift import swift
from clues.regex import found_by, regex

_HAN: Final = "\u4e00-\u9fff"
_OPEN, _SHUT = '「『“"《', '」』”"》'


def _any_of(words: str) -> str:
    return "|".join(sorted(set(words.split()), key=len, reverse=True))


# 众康大药房（连锁）二店: where, and which of several.
_BRANCH: Final = regex(rf"\([{_HAN}]{{2,4}}\)(?:[{_HAN}]{{0,2}}店)?$")
_ENDS: Final = frozenset(
    f"{LEGAL} {PLANTS} {SHOPS} {OFFICES} 集团 厂 店 铺 馆 坊 作坊 商铺 门店 网店".split()
)
_GOODS: Final = frozenset(GOODS)
_SAYS_WHAT: Final = frozenset((*GOODS, *TRADES, *ADJECTIVES, *"小大老新"))
_LENGTHS: Final = (7, 6, 5, 4, 3, 2, 1)


def _last_of(words: frozenset[str], name: str) -> int:
    """Return how long the longest of *words* is that *name* ends in, 0 for none."""
    return next((many for many in _LENGTHS if name[-many:] in words), 0)


_PLACE: Final = (
    "店|铺子|铺|厂|馆|司|公司|园|社|坊|屋|院|吧|民宿|客栈|酒吧|网吧|酒馆|饭馆|饭店|餐厅|面馆|面店|粉店|奶茶店|诊所|"
    "美容院|工作室|理发店|超市|药店|书店|茶馆|门市|档口|企业|幼儿园|托育园|单位|工厂|家"
)
_MINE: Final = regex(
    rf"(?:我|本|咱|俺|敝)(?:们|家)?(?:的)?(?:这|那)?(?:家|个|间)?小?(?P<what>{_PLACE})(?:的?(?:名称|全称|名字)|里(?=[(]))?(?P<mark>[(]|——|--|系|是|为|名为|:|叫做?|全称(?:是|为|:)?|全名(?:是|为|叫|:)?)?"
    rf"(?P<name>[{_HAN}]{{3,20}}(?:\([{_HAN}]{{2,4}}\)[{_HAN}]{{0,8}})?)"
)
_WE_ARE: Final = regex(
    rf"(?:我们|咱们|俺们|我方|我处|我|本人|这里)(?:家)?(?:是|系|为|乃|叫做?)(?:那个|个|一家|一间)?(?P<name>[{_HAN}]{{4,20}})"
)
# 我店在向阳街27号，老李副食: behind the address of one's own shop stands its name alone.
_AT: Final = regex(
    rf"(?:{_PLACE})(?:就|也|都)?(?:开|位)?(?:在|于|地址:?是?)[^，。,;；!！?？()]{{2,24}}[，,\s]+(?:也?就?是|叫)?"
    rf"(?P<name>(?:(?![昨今前上下来收去到又说没不也])[{_HAN}]){{3,10}})(?=[，,。;；\s)]|$)"
)
# 我开的小刘面馆.
_I_RUN: Final = regex(
    rf"(?:我|俺|咱|本人)(?:们|家|[爸妈爹娘哥姐])?(?:自己)?(?:开|经营|办)[的了](?:是|一?[家个间])?(?P<name>[{_HAN}]{{3,12}})"
)
_LABEL: Final = regex(
    rf"(?:^|[，,。;；\s(])(?P<label>(?:投诉|举报|反映|申请|来信|申诉|被查)?(?:企业|单位|公司|人|厂家|商户|商家|店铺)(?:名称|全称|名)?|"
    rf"店名|厂名|商号|字号|名称|全称|招牌)\s?:\s?(?P<name>[{_HAN}]{{2,24}}(?:\([{_HAN}]{{2,4}}\)[{_HAN}]{{0,10}})?)"
)
_CALLED: Final = Sparing(
    swift(rf"(?:名叫|名为|[取起]名叫?|叫[做作]?|(?<=[名字号])是)(?P<name>[{_HAN}]{{2,16}})")
)
_SUBJECT: Final = regex(
    rf"(?P<what>{_PLACE}|我们|执照上?|招牌上?|字号|名字|店名|厂名|公司名)"
    r"(?:的?(?:名字|店名|名称|全称|字号))?(?:就|也|都)?$"
)
_QUOTED: Final = Sparing(
    regex(rf"[{_OPEN}](?P<name>[{_HAN}]{{2,14}})[{_SHUT}](?P<kind>[{_HAN}]{{0,4}})")
)
_WHOSE: Final = swift(
    rf"(?:(?:我|本|咱|俺|敝)(?:们|家)?的?[这那]?[家个间]?小?(?:{_PLACE})|"
    rf"(?:{_PLACE}|我们|字号|店名|招牌)(?:的?名字|店名)?[就也]?(?:叫做?|名叫|取名叫?|(?<=名)[是为]|:))$"
)
_BEFORE: Final = 16
"""So many characters before a name are looked at."""
_BY_CODE: Final = regex(
    rf"(?P<name>[{_HAN}]{{3,24}}(?:\([{_HAN}]{{2,4}}\)[{_HAN}]{{0,10}})?)[,，(\s]{{1,2}}"
    r"(?:统一)?(?:社会)?(?:信用|注册|机构|工商|组织|营业)?(?:代码|税号|执照|码)?号?[是为:\s]{0,2}$"
)
_SAYING: Final = regex(
    "(?:说|称|讲|认定|指|判|通报|评|以|把|将|给|让|骂|喊|写|来|到|进|去|对|向|从|在|由)$"
)
# What a sentence is made of, and what offices find fault with.
_SENTENCE: Final = regex(
    "[拿的了着在被把让给没你他她它们吗呢罚查扣封拆砸抄掀搬撕吃喝要去说讲因于且并均曾已未将及向从对此其该某贵]|"
    "[一二两三四五六七八九十几每](?:家|个|间|所|条|名|人|口|天|年|次|月|层|楼|户)|小作坊|依法|登记|注册|之(?=合作社|企业|公司|厂|店)|主营|专营|专门|专业(?!合作)|从事|生产(?!资料)|加工(?![厂部坊])|经营(?!部)|"
    "销售(?!部)|认为|指定|应该?|同街|调研|准备|上游|下游|旁有|有(?!限)|是|开(?![心元源明泰阳])|做|搞|卖|被|全体|负责|老板|经理|法人|员工|附近|隔壁|对面|门口|楼下"
)
_FAULT: Final = regex(
    "[无未违不擅乱]|私[设自搭拉]|超[标限载范]|停[业产工]|验收|[整更]改|散乱|证|自愿|非法|整治|整改|污染|扰民|消防|安全|卫生|标准|合格"
)
_OFFICE: Final = regex(
    "^(?:城管|交警|消防|市监|工商|税务|环保|卫健|派出所|街道|镇里|村里|执法|公安|应急|县|市|区|社区|别人|人家|外地)"
)
_EDGE: Final = regex(rf"(?=[，,。;；:!！?？(（、\s{_SHUT}]|$)")
_ADJECTIVE_FIRST: Final = regex(
    "^(?:一|这|那|哪|什么|啥|谁|小(?=[店厂铺馆微型企超卖饭吃作面])|大|老(?=字号|厂|店)|新(?!希望|时代|世纪|天地|华|星|苗|蕾|芽|起点|东方|概念|兴|鑫|盛|源|民|安|和)|正规|民办|私立|公立|普通|个体|夫妻|家庭|乡镇|村办|镇上|村里|县里|当地|本地|外地|"
    "合法|持证|连锁|加盟|规上|高新|龙头|重点|中小|小微|微|劳动密集)"
)


def firms_told(text: str) -> Iterator[Written]:
    """Yield the firms that the words around say are the names of one."""
    if not _WORTH.search(text):
        return
    for met in (
        *met_in(_MINE, text),
        *met_in(_WE_ARE, text),
        *met_in(_AT, text),
        *met_in(_I_RUN, text),
        *(met_in(_LABEL, text) if ":" in text else ()),
        *met_in(_CALLED, text),
    ):
        subject = _subject(met)
        end = _end_of_name(met, loose=subject.endswith(_NAMED_BY)) if subject else 0
        if end and (_is_marked(met) or _sounds_like_one(text[met.start("name") : end])):
            yield _written(text, met.start("name"), end)
    yield from _quoted(text)
    yield from _by_code(text)


def _by_code(text: str) -> Iterator[Written]:
    """Yield the firms whose credit code stands behind them."""
    for code in credit_codes(text):
        named = _BY_CODE.search(text, max(0, code.start - 60), code.start)
        if named is not None:
            start = _behind_own(text, named.start("name"), named.end("name"))
            if _whole(text[start : named.end("name")], any_end=True):
                yield _written(text, start, named.end("name"))


_WORTH: Final = regex("[店厂馆司园社坊铺院吧家位我本叫名号码业]")
# What is said of these can only be a name: 店名：, 店叫.
_NAMED_BY: Final = tuple("名 号 店 铺 铺子 招牌 馆 名字 坊 吧 民宿 客栈 园".split())


def _is_marked(met: re.Match[str]) -> bool:
    """Whether the words say that a name comes, and no kind: 我店（…, 店名：, not 我们是彩票店."""
    if found_by(met, _MINE):
        return met["mark"] in _MARKS
    return not _half_said(met)


_MARKS: Final = frozenset(
    {
        "叫",
        "叫做",
        "全称",
        "全称是",
        "全称为",
        "全名",
        "全名是",
        "全名叫",
        "(",
        ":",
        "系",
        "为",
        "名为",
        "——",
        "--",
    }
)


def _half_said(met: re.Match[str]) -> bool:
    """Whether its words may be of a kind as well: 我们是彩票店."""
    return any(found_by(met, each) for each in (_WE_ARE, _AT, _I_RUN))


def _subject(met: re.Match[str]) -> str:
    """Return of what a name is told, "" when it is of no firm."""
    if found_by(met, _MINE) or _half_said(met):
        return "我们"
    if found_by(met, _LABEL):
        return met["label"]
    subject = _SUBJECT.search(met.string, max(0, met.start() - _BEFORE), met.start())
    return subject["what"] if subject else ""


def _end_of_name(met: re.Match[str], *, loose: bool = False) -> int:
    """Return where the name ends, 0 when there is none."""
    text, start = met.string, met.start("name")
    last = met.end("name")
    if _EDGE.match(text, last) and last - start <= _LONGEST_GOODS:
        name = text[start:last]
        if (loose or _last_of(_GOODS, name)) and _whole(name, any_end=True):
            return 0 if _of_somebody(met, name) else last
    for end in range(last, start + 2, -1):
        if text[end - 1] in _LAST_SIGNS and _whole(text[start:end]):
            return end
    return 0


def _of_somebody(met: re.Match[str], name: str) -> bool:
    """Whether it may be a person's: 我的名字是周丽华, and nothing that is called so before."""
    if _subject(met) != "名字":
        return False
    begun = met.string[max(0, met.start() - _BEFORE) : met.start()]
    return is_called(name) or _HIS.search(begun) is not None


_HIS: Final = regex("(?:[我俺咱你他她]|本人|人)的?名字(?:就|也|都)?$")
_LAST_SIGNS: Final = frozenset(word[-1] for word in _ENDS) | {")"}
_LONGEST_GOODS: Final = 8


def _whole(name: str, *, any_end: bool = False) -> bool:
    """Whether *name* is one whole name, with something of its own before what it is."""
    if _SENTENCE.search(name) or _OFFICE.match(name) or _ADJECTIVE_FIRST.match(name):
        return False
    own = _own(name)
    if _DIVISION.fullmatch(own):  # 云溪镇水泥厂: where it is, and what it makes
        return False
    return len(own) > 1 and (any_end or _last_of(_ENDS, _BRANCH.sub("", name)) > 0)


_DIVISION: Final = regex("[\u4e00-\u9fff]{1,4}[县市区镇乡]")


def _own(name: str) -> str:
    """Return what of *name* is nobody else's: 鑫隆 of 鑫隆塑料颗粒厂."""
    own = _BRANCH.sub("", name)
    own = own[: len(own) - _last_of(_ENDS, own)]
    while what := _last_of(_SAYS_WHAT, own):
        own = own[:-what]
    return own


def _sounds_like_one(name: str) -> bool:
    return not AUSPICIOUS.isdisjoint(_own(name)) or _NICKNAME.fullmatch(_own(name)) is not None


# 小刘面馆, 胖嫂早餐.
_NICKNAME: Final = regex(
    "[小老阿大胖](?:[张王李刘陈杨黄赵周吴徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏"
    "吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦傅方邹熊白孟秦邱江尹薛闫段雷侯龙史黎贺顾毛郝龚邵万钱严覃戴莫孔向汤]|[嫂哥姐妹叔婶])"
)


def _quoted(text: str) -> Iterator[Written]:
    if not any(sign in text for sign in _OPEN):
        return
    for met in met_in(_QUOTED, text):
        name, kind = met["name"], _kind_of(met["kind"])
        start = met.start("name")
        whose = _WHOSE.search(text, max(0, met.start() - _BEFORE), met.start())
        begun = whose.start() if whose else met.start()
        if _SAYING.search(text, max(0, begun - 3), begun):
            continue
        if _OF_AN_OFFICE.search(text, max(0, met.start() - _BEFORE), met.start()):
            continue
        told = whose and (kind or _fine(name))
        itself = _NAMES_ITSELF.search(name) and _whole(name) and not AUSPICIOUS.isdisjoint(name)
        if told or (kind and _fine(name)) or itself:
            yield _written(text, start, met.end("name"))


# 水利局下面一家叫“节水办服务中心”的: an office's own.
_OF_AN_OFFICE: Final = regex("[局所办会府](?:下[面属头]|底下)(?:的)?(?:[一那][家个])?(?:叫|叫做)?$")
_NAMES_ITSELF: Final = regex(f"(?:{_any_of(f'{LEGAL} {OFFICES} {SHOPS}')})$")


def _fine(name: str) -> bool:
    return not (_FAULT.search(name) or _SENTENCE.search(name)) and len(name) <= _LONGEST_GOODS + 2


def _kind_of(text: str) -> bool:
    return any(KINDS.find(text)) and next(KINDS.find(text)).start == 0


def _behind_own(text: str, start: int, end: int) -> int:
    """我司｜森达木业: skip what says whose it is."""
    cut = _OWN_BEFORE.match(text, start, end)
    return cut.end() if cut else start


_OWN_BEFORE: Final = regex(
    rf".*(?:(?:我|本|敝|咱|俺)(?:们|家)?(?:{_PLACE}|方)|兹有|现有|致|关于|申请人|投诉人|系|[是为])(?=..)"
)


def _written(text: str, start: int, end: int) -> Written:
    # The brackets of a registered name are wide ones.
    value = text[start:end].replace("(", "（").replace(")", "）")
    return Written(value, start, end)
