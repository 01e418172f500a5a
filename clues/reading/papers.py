"""Were papers shown, was a receipt given, was a notice given: yes, no, or not said?

Each clause is looked at for the papers it names and for the deed beside them; papers named in
one breath (没出示证件和通知书) share it. The reporter's own papers are another matter.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from clues.reading.lexicon import met_in


class Paper(StrEnum):
    """The three things that are asked about papers; each is yes, no, or not said."""

    SHOWN = "papers_shown"
    RECEIPT = "receipt_given"
    NOTICE = "notice_given"


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """What was said about one kind of paper, and the words that said it."""

    paper: Paper
    given: bool
    start: int
    end: int


_CLAUSE: Final = re.compile(r"[^，。,;；!！?？\n]+")
_NOUN: Final = re.compile(
    r"(?P<papers_shown>行政执法证件?|执法证件?|执法资格证|工作证件?|检查证|执勤证|证件|"
    r"警官证|警察证|身份证明|执法牌|胸牌|工牌|"
    r"(?<![罚过车作签认保可对查我保考领办个许驶业身行营])证(?!据|明|人|照|实))"
    r"|(?P<receipt_given>正规票据|正式票据|正规发票|正式发票|罚款票据|罚没票据|票据|发票|"
    r"收据|收条|收费单|缴费单|缴款书|小票|单据|收款凭证|凭证|凭据|票子|"
    r"罚单|罚款单|条子|纸条|字条|(?:啥|什么)条|(?:什么|啥|任何)(?:单子|"
    r"单据|条子)|"
    r"(?<![一邮车股选钞支机门投传彩买船疫月粮饭油])票(?!房|号|价|面|证|务|选)|"
    r"(?<=[开打写给撕留])(?:个|张|任何|一张|过)?(?:条子|条|单子|单)(?!位|元|独|纯|车))"
    r"|(?P<notice_given>检查通知书|检查通知|通知书|处罚决定书|决定书|"
    r"处罚决定|扣押清单|封存清单|登记保存清单|"
    r"查封清单|扣押单|暂扣凭证|扣车单|扣车凭证|扣押决定|强制措施凭证|强制措施决定书?|"
    r"清单|法律文书|执法文书|书面文书|文书|书面通知|书面手续|书面材料|书面依据|书面|"
    r"整改通知|责令改正通知书?|告知书|红头文件|手续(?!费|齐|都齐|全|办|也齐)|检查码|"
    r"行政检查文书|暂扣单)"
)
_NEGATION: Final = re.compile(
    r"(?:没|没有|未|未曾|并未|不|不肯|不愿|不给|拒绝|拒不|拒|无|冇|冇得|冒|冒得|唔|不曾|"
    r"从没|从未|从来没|也没|都没|压根没|根本没|啥也没|什么也没|哪有|连(?:张|个|一张|"
    r"个正规)?|不见|缺|不让看|never|no|not|without)(?:有|人|谁|一个人|给过?|出示过?|"
    r"亮过?|拿出|拿|掏出?|带|戴|佩戴|持|见[到着过]?|看[到着]?|拿到|看见|开具?过?|打|写|撕|出具?过?|"
    r"下达?过?|发过?|送达?|留下?|提供|展示|得到|收到|得|主动|向我们?|给我们?|让我们?|"
    r"我们?|俺们?|任何|正规的?|正式的?|一张|半张|一份|个|张|份|什么|啥|过|的|相关|有效|"
    r"合法|罚款|执法|检查|处罚|扣押|看|一个|他们的?|他的|对方的?|人家的?|"
    r"那些人的?|行政|书面|法律|手写的?|盖章的?|穿制服也没|穿制服|开出|履行|"
    r"畀|俾|俾过){0,5}$"
)
_AFTER_NOT: Final = re.compile(
    r"^(?:什么的|啥的|之类的?|这些|等|的?(?:东西|材料|手续|文件))?(?:都|也|"
    r"全|一概|一样|死活|压根儿|一个|一张|一份|半张|从来|"
    r"始终|一直|根本|压根|统统|啥的|他们?|就|又|还|我们?|当场|当时|更|皆|均|总|愣是|死活|"
    r"说什么|怎么也|说啥|硬是){0,4}(?:没有?|没人|不|未|无|冇|拒|不肯|不愿|忘|没带|"
    r"缺)(?!问题|用|管用|错|合格|齐|符|全|盖|写|公章|签|编|单位|落款|名|"
    r"抬头|日期|有?公章|有?盖|有?写|有?单位|有?签)"
)
_DONE: Final = re.compile(
    r"(?:出示|亮|掏|拿|给我?们?看|给看|看|开|打|写|撕|给|下达?|发|送达?|留|贴|出具|开具|"
    r"收到|有|提供|佩戴|带着|戴着|补|填|领到|拿到)(?:了|过|的|着|出了?|出来了?|到了?|"
    r"具了?|达了?|给我们?|给俺|下了?|有)(?:我们?|他们?|他|一张|一份|张|份|个|的|正规的?|"
    r"正式的?|罚款|执法|检查|处罚|扣押|手写的?|盖章的?|他的|自己的|对方的?|一下|看|书面|"
    r"一本|过|电子|定额|两张|整改|扣车|给){0,4}$"
    r"|(?:开|给|出具|写|打|下|下达|送|发)(?:了|过|"
    r"的是)[^，。没不无未]{0,12}$|(?:只|就|才|光|倒)(?:给|开|撕|打|"
    r"写)[^，。没不]{0,6}$|(?:才|终于|最后)(?:亮|出示|掏|拿|给看|开|"
    r"给)(?:出)?$|(?:收到|接到|送来|寄来|送达)(?:了|"
    r"的)?[\u4e00-\u9fff]{0,16}$|(?:^|只|倒|就|是|他们|人家|对方)有$"
)
_AFTER_DONE: Final = re.compile(
    r"^(?:都|也|他们?|倒是|当场|当时|是|我们?|就){0,2}(?:出示了|亮了|出示过|亮过|"
    r"给我?们?看了|给看了|看了|看过|我看了|有出示|给了|给的|开的|下的|送的|"
    r"送到了?|寄到了?|挂着|戴着|佩戴|寄来的?|发的|发来的?|补的|开了|给我了|"
    r"下了|送来了|发了|"
    r"收到了|开具了|拿到了|在我|在手|还在|我留|我拍|拍了照|留着|上写|上盖|上没写|上没有|"
    r"上只|上面写|上面没|上面盖|上的|是[^，。]{0,8}(?:寄|送|给|补|"
    r"发)[来到]?的|里写|写的是|写着|盖的|号是|号|编号)"
)
_JOINED: Final = re.compile(
    r"^(?:和|、|及|以及|与|或者?|还有|也没|又没|跟|连|也不|又不|,|\s|/){0,3}(?:任何|正规|"
    r"正式|检查|执法|罚款|处罚|扣押|相关|的|开|给|出示|什么|有|见){0,3}$"
)
# The reporter's own papers: 叫我出示证件, 我证件齐全, 扣了我的证.
_OWN: Final = re.compile(
    r"(?:让|叫|要|要求|命令|喊|请|催)(?:我们?|俺们?|司机|驾驶员|老板|商户|店主|本人|我妈|"
    r"我爸|我爱人|我老公|我店员)[^，。]{0,6}(?:出示|拿|看|交|掏)?|(?:我|俺|我们|司机|"
    r"本人|我的车|车)(?:的)?(?:证件?|手续|票据?)(?:都|也|是|全|一样|样样)?(?:不?齐|全|有|"
    r"在|正)|(?:扣|收走|没收|拿走|暂扣)(?:了)?(?:我们?|俺|司机)?(?:的)?$|(?:查|"
    r"看)(?:了)?(?:我们?|俺|司机)(?:的)?$|少带一?个?$|(?:我|俺|司机)(?:没|忘)(?:有)?带$|"
    r"说我(?:们)?(?:没|无|缺|少)[^，。]{0,4}$|因(?:为)?(?:没|无)[^，。]{0,3}$|(?:给|替|"
    r"帮)(?:顾客|客人|客户)[^，。]{0,3}$"
)
_ASKED: Final = re.compile(
    r"(?:要求?|让|叫|请|问|跟|找|向|管)(?:他们?|她们?|对方|其|执法人员|执法的|来人|那人|"
    r"他要|交警|路政|城管)[^，。]{0,6}(?P<noun>证件|执法证|工作证|证|票据|发票|收据|票|"
    r"通知书|决定书|文书|手续|清单|罚单|单据|检查码)[^，。]{0,3}[\s，,。]{0,2}(?:他们?|"
    r"对方|她|结果|人家|也|都|就|却|还|根本|说){0,3}(?P<no>不肯|不给|没给|拒|不出示|不理|"
    r"说没带|没带|说没有|没有|不让|不开|不耐烦|骂|凶|说不用|说忘|说没这个|态度|不拿|"
    r"拿不出|说丢|没理|瞪|不亮|没亮|没出示|说不能|开不出|没开)"
)
_I_ASKED: Final = re.compile(
    r"(?:我|我们|俺|司机)?(?:要|想要|想看|问|索要|要看|要求看|要求出示|要求开|让开|叫开|"
    r"要求出具|要他的|要他们的)(?:他们?的?)?(?P<noun>执法证|证件|工作证|证|票据|发票|"
    r"收据|票|通知书|决定书|文书|手续|清单|罚单|检查码)[\s，,。]{0,2}(?:他们?|对方|她|"
    r"结果|人家|也|都|就|却|还|根本|说){0,3}(?P<no>不肯|不给|没给|拒|不出示|不理|说没带|"
    r"没带|说没有|没有|不让|不开|骂|说不用|说忘|说没这个|不拿|拿不出|没理|没人理|不亮|"
    r"没亮|没出示|开不出|没开|不搭理)"
)
_NOTHING: Final = re.compile(
    r"(?:证件?票据?|票据?证件?|任何票证)(?:都|也|全|"
    r"啥的?)?(?:没|冇|无)|(?:没证没票|无证无票|没票没证|无票无证|证票全无|没票也没证|"
    r"没证也没票)|(?:没|没有)(?:任何)?(?:证|证件)(?:也|又)?(?:没|没有)(?:任何)?(?:票|"
    r"票据)"
)
_WITHOUT: Final = re.compile(
    r"(?P<receipt>(?:没票|无票|不给票|不开票|没开票|冇单|冇票|没给票|不打票|没打票|"
    r"不撕票|没撕票|冇畀单|冇俾单|没开单|没给单|不开单|没单子|没条子|没开条|没给条|"
    r"没留条))"
    r"|(?P<badge>(?:无证执法|没亮证|不亮证|没出示证|没亮明身份|没表明身份|"
    r"没有?人?(?:亮明|表明)身份|不表明身份|"
    r"未表明身份|没亮身份|没有亮证|不出示证|没戴证|冇证|没穿制服也没证|不亮明身份|未亮证|"
    r"未亮明))"
    r"|(?P<notice>(?:没通知就|没有通知就|未通知就|没提前通知|没有提前通知|未提前通知|"
    r"事先没通知|没打招呼就|没任何通知|没给通知|没发通知|没有事先通知))"
)
# 票？没有！
_ASKED_AND_NOT: Final = re.compile(
    r"(?P<noun>执法证|证件?|发票|收据|票据?)[？?，,：:][\s]?(?:没有|没|无|哪有)"
)
_EDGES: Final = frozenset(("", *"，。！!？? "))
_WITHOUT_WHAT: Final = {"receipt": Paper.RECEIPT, "badge": Paper.SHOWN, "notice": Paper.NOTICE}
_ENGLISH: Final = (
    (Paper.SHOWN, False, re.compile(
        r"(?:no|without(?: (?:showing|producing)(?: me| us)?)?(?: any| an|"
            r" their)?|didn'?t show(?: me| us)?(?: any| an| their| his)?|did"
        r" not show(?: me| us)?(?: any| an| their| his)?|never showed(?: me| us)?(?: any| an|"
        r" their| his)?|refused to show(?: me| us)?(?: any| an| their| his)?|showed (?:me |us"
        r" )?no|wouldn'?t show(?: me| us)?(?: any| an| their| his)?|had no|not show(?:ing|"
        r"n)?(?: any| an| their| his)?|none of them showed(?: me)?(?: any| an)?)["
        r" ]?(?:enforcement |official |work |proper )?(?:ids?|id cards?|identification|"
        r"badges?|credentials|certificates?|papers)\b")),
    (Paper.SHOWN, True, re.compile(
        r"(?<!not )(?<!never )(?:showed|shown|produced|presented|flashed)(?: me| us)?"
        r" (?:their|his|her|an|the|a) ?(?:enforcement |official |work )?(?:ids?|id cards?|"
        r"identification|badges?|credentials|certificates?)\b")),
    (Paper.RECEIPT, False, re.compile(
        r"(?:no|without(?: (?:giving|issuing)(?: me| us)?)?(?: any| a)?|"
            r"didn'?t (?:give|issue|get|receive)(?: me| us)?(?: any|"
        r" a)?|did not (?:give|issue|get|receive)(?: me| us)?(?: any| a)?|never (?:gave|"
        r"issued|got|received)(?: me| us)?(?: any| a)?|refused to (?:give|issue)(?: me|"
        r" us)?(?: any| a)?|gave (?:me |us )?no|got no|received no|wouldn'?t give(?: me|"
        r" us)?(?: any| a)?|not (?:given|get|give|issued)(?: me)?(?: any| a)?)[ ]?(?:official"
        r" |proper |formal )?(?:receipts?|invoices?|tickets?|slips?)\b")),
    (Paper.RECEIPT, True, re.compile(
        r"(?:gave|issued|handed|wrote|got|received|have)(?: me| us)? (?:a|an|the)"
        r" ?(?:official |proper |formal |handwritten )?(?:receipt|invoice)\b")),
    (Paper.NOTICE, False, re.compile(
        r"(?:no|without(?: any| a)?|didn'?t (?:give|show|issue|get|receive)(?: me| us)?(?:"
        r" any| a)?|did not (?:give|show|issue|get|receive)(?: me| us)?(?: any| a)?|never"
        r" (?:gave|showed|issued|saw|got|received)(?: me| us)?(?: any| a)?|gave (?:me |us"
        r" )?no|got no)[ ]?(?:written |official |inspection |prior |formal |penalty |seizure"
        r" )?(?:notices?|decisions?|written decision|paperwork|documents?|list|inventory)\b")),
    (Paper.NOTICE, True, re.compile(
        r"(?:gave|issued|handed|showed|served|got|received)(?: me| us)? (?:a|an|the)"
        r" ?(?:written |official |inspection |formal |penalty |seizure )?(?:notice|decision|"
        r"written decision)\b")),
)  # fmt: skip


def papers(text: str) -> tuple[Finding, ...]:
    """Return what is said about each kind of paper; what contradicts itself is not said."""
    found: dict[Paper, list[Finding]] = {}
    for each in _said(text):
        found.setdefault(each.paper, []).append(each)
    return tuple(some[0] for some in found.values() if len({each.given for each in some}) == 1)


def _said(text: str) -> Iterator[Finding]:
    yield from _plainly(text)
    named = {noun.start() for noun in met_in(_NOUN, text)}
    if named:
        yield from _asked(text)
    for clause in _CLAUSE.finditer(text) if named else ():
        if not named.isdisjoint(range(*clause.span())):
            yield from _in_clause(clause[0], clause.start())
    if re.search("[a-z]{3}", text):
        for paper, given, pattern in _ENGLISH:
            for met in met_in(pattern, text):
                yield Finding(paper=paper, given=given, start=met.start(), end=met.end())


def _plainly(text: str) -> Iterator[Finding]:
    for met in met_in(_NOTHING, text):
        for paper in (Paper.SHOWN, Paper.RECEIPT):
            yield Finding(paper=paper, given=False, start=met.start(), end=met.end())
    for met in met_in(_ASKED_AND_NOT, text):
        if text[max(0, met.start() - 1) : met.start()] not in _EDGES:
            continue
        paper = Paper.SHOWN if met["noun"].startswith(("证", "执")) else Paper.RECEIPT
        yield Finding(paper=paper, given=False, start=met.start(), end=met.end())
    for met in met_in(_WITHOUT, text):
        paper = _WITHOUT_WHAT[str(met.lastgroup)]
        yield Finding(paper=paper, given=False, start=met.start(), end=met.end())


def _asked(text: str) -> Iterator[Finding]:
    for pattern in (_ASKED, _I_ASKED):
        for met in met_in(pattern, text):
            noun = _NOUN.search(met["noun"])
            if noun is not None:
                paper = Paper(str(noun.lastgroup))
                yield Finding(paper=paper, given=False, start=met.start(), end=met.end())


def _in_clause(clause: str, offset: int) -> Iterator[Finding]:
    nouns = list(met_in(_NOUN, clause))
    told: list[tuple[bool, int, int] | None] = [_beside(clause, noun) for noun in nouns]
    for at in range(1, len(nouns)):  # 没出示证件和通知书
        if (
            told[at] is None
            and told[at - 1]
            and _JOINED.match(clause[nouns[at - 1].end() : nouns[at].start()])
        ):
            told[at] = told[at - 1]
    for at in range(len(nouns) - 2, -1, -1):  # 证件、票据都没有
        if (
            told[at] is None
            and told[at + 1]
            and _JOINED.match(clause[nouns[at].end() : nouns[at + 1].start()])
        ):
            told[at] = told[at + 1]
    for noun, what in zip(nouns, told, strict=True):
        if what is not None and noun.lastgroup:
            given, start, end = what
            yield Finding(
                paper=Paper(noun.lastgroup),
                given=given,
                start=offset + min(start, noun.start()),
                end=offset + max(end, noun.end()),
            )


def _beside(clause: str, noun: re.Match[str]) -> tuple[bool, int, int] | None:
    before, after = (
        clause[max(0, noun.start() - 18) : noun.start()],
        clause[noun.end() : noun.end() + 14],
    )
    if _OWN.search(before):
        return None
    start = noun.start() - len(before)
    denied = _NEGATION.search(before)
    if denied is not None:
        return False, start + denied.start(), noun.end()
    follows = _AFTER_NOT.match(after)
    if follows is not None and not _of_the_next(after[follows.end() :]):
        return False, noun.start(), noun.end() + follows.end()
    if noun[0] in _TICKETS:  # a ticket is no receipt, though none at all is none
        return None
    return _given(clause, noun, before, after)


def _given(
    clause: str, noun: re.Match[str], before: str, after: str
) -> tuple[bool, int, int] | None:
    done = _DONE.search(before)
    if done is not None and not _own_deed(before[: done.start()]) and not _NO.search(before):
        return True, noun.start() - len(before) + done.start(), noun.end()
    follows = _AFTER_DONE.match(after)
    if follows is None or (noun.lastgroup == Paper.SHOWN and "上" in follows[0]):
        return None
    return True, noun.start(), noun.end() + follows.end()


_NO: Final = re.compile("(?:没|没有|未|不|无)[^，。]{0,6}$")


def _of_the_next(after: str) -> bool:
    """有决定书没有收据: what is denied is the paper behind."""
    return re.match(r"(?:任何|正规|给|开|出示|见|一张|有){0,3}", after) is not None and (
        _NOUN.match(re.sub(r"^(?:任何|正规|给|开|出示|见|一张|有){0,3}", "", after)) is not None
    )


_TICKETS: Final = frozenset({"罚单", "罚款单", "条子", "单子"})


def _own_deed(before: str) -> bool:
    """我出示了证件: mine, not theirs."""
    return (
        re.search(r"(?:^|[^给])(?:我们?|俺|司机|老板)(?:也|都|马上|就|赶紧|主动)?$", before)
        is not None
    )
