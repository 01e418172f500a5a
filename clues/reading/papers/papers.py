"""Were papers shown, was a receipt given, was a notice given: yes, no, or not said?

The rules of :mod:`clues.reading.papers.grammar` are read over the row of a story's words. What
a slip is, the matter tells: for money it is a receipt, for things taken away a notice.
"""

from collections.abc import Iterator
from dataclasses import replace
from typing import Final

from clues.reading.papers.apart import is_licence
from clues.reading.papers.doubted import another_paper
from clues.reading.papers.english import in_english, with_its_no
from clues.reading.papers.findings import Finding, Paper
from clues.reading.papers.rows import Row, row_of
from clues.reading.papers.sayings import Saying, is_meant, sayings
from clues.reading.papers.settled import is_makeshift, settled, this_time
from clues.reading.papers.signs import SIGNS, Rule
from clues.reading.words.swift import swift
from clues.regex import regex

__all__ = ["Finding", "Paper", "makeshift", "papers"]
# A denial stands for an identity that was not made known, a deed of giving for its object.
_SHOWN: Final = (
    "badge card nameplate identity number unbadged unshown shown_on_coming denial none gave"
)
_KIND: Final = {
    **dict.fromkeys(_SHOWN.split(), Paper.SHOWN),
    "receipt": Paper.RECEIPT,
    "it_is_badge": Paper.SHOWN,
    "it_is_receipt": Paper.RECEIPT,
    "it_is_notice": Paper.NOTICE,
    **dict.fromkeys(
        "notice ticket formality ticketed announcement unwritten".split(), Paper.NOTICE
    ),
}
_VAGUE: Final = frozenset({"sheet", "nothing", "unwritten"})
_BY_MATTER: Final = frozenset({"slip", "sheet", "nothing"})
_PAPERS: Final = {SIGNS[part]: part for part in (*_KIND, *_BY_MATTER)}
_MONEY: Final = swift(
    "(?<![没不未])罚(?!单)|钱[^，。；]{0,5}走了?|[0-9一二两三四五六七八九十百千万几][块蚊]|元(?![旦宵])|(?<![不没未唔冇][给畀付俾])(?<!一分)钱|费(?!站)|缴|(?<!说)交[了纳过咗咧嘞]"
    "|(?<!卖好几)(?<!卖几)(?<!亏好几)(?<!失好几)(?<!损失)[百千万][一二三四五六七八九]?(?=[，。,；]|$)"
    "|收[了咗我]?[0-9一二两三四五六七八九十]++(?![箱条台只袋筐瓶包桶辆套件把部盒])|押金|现金|[交付缴]完|扫码|转账|扫给|扫了?[0-9一二两三四五六七八九十]|转了?[给一二两三四五六七八九十0-9]"
)
_TAKEN: Final = swift(
    "倒[进到]?[海河江沟]|[搬拉拿收]东西|卸(?:下来|了[^，。]{1,8}[方吨箱袋车])|割了|扣(?![款钱费])|[拿搬拖收掇]仔|押[在他着那]|[拖拉收搬抬拿抱取开牵抢提运端推带拎装弄整攞抓扛拽捎卷铲拔撬拴赶吊锁割摘拆捞起缴][起了嗮晒]?(?:就)?走|攞[咗去]|搬起走|没收(?![条据到])"
    "|拖车|查封|封条|贴了?封|封了|封我|停[工产业航运课机电]|(?<![就要再给来])断了?[^，。]{0,5}[电水]|停了[^，。费]{0,5}电|拉了?闸|[全叫喊]停|关门|门关了|把[店门]{1,2}关|关停|拆|砍|冻结"
    "|掀|(?:拎|搬|抬|装|扔|拖|卷|撂|丢|推|塞)(?:上|进|到)了?(?:皮卡|执法|他们|货|三轮)?车|搬货|卸到|拿了去|全收了|[把将][^，。]{1,14}[收拉拖搬封拿锁装抬抱卸]|收我的"
    "|收了?我[^钱一二两三四五六七八九十百千万几0-9，。]{2,6}(?=[，。也他])|锁[了哈上]|关我|贴了|(?:整改|检查|登记保存)(?!费|保证金|押金|金)"
    "|取样|采样|抽[样检了走](?!费)|搬空|收脱|[要拿收借]走|收去|堵[了上死]|被堵|[往朝][^，。]{0,3}车[上里]一?[扔装搬丢甩撂塞]|上了他们?的?车|被[拖扣封]"
)
# 罚了五百; 两百块3分
_FINED: Final = regex("罚|(?<![没不未])开单(?![位据])|[扣记块百元][0-9一二三六九]{1,2}分(?!钟)")
_AHEAD: Final = 40
"""Where nothing of the matter was said before, it may follow in so many characters."""
# A slip left on what stands there is a ticket, 贴了条 on a machine is a seal.
_SLAPPED: Final = regex("贴了?张?[条单]")
_PARKED: Final = regex("车|停在|停的|违停|占道")


def papers(text: str) -> tuple[Finding, ...]:
    """Return what is said about each kind of paper; what contradicts itself is not said."""
    held = (settled(text, said) for said in _found(text).values())
    return tuple(_quoted(text, each) for each in held if each is not None)


def _quoted(text: str, one: Finding) -> Finding:
    if one.given:
        return one
    start, end = with_its_no(text, one.start, one.end)
    return replace(one, start=start, end=end)


def makeshift(text: str) -> Finding | None:
    """Return what says that a scrap of paper was all that was given for money: 写了个白条."""
    said = _found(text).get(Paper.RECEIPT, [])
    sure = [each for each in said if not each.weak] or said
    if not sure or not (is_makeshift(text, sure) or all(_called_white(text, e) for e in sure)):
        return None
    if _BY_HIM.search(text, 0, sure[0].start):
        return None
    called = _THAT_IS.match(text, sure[0].end)
    return replace(sure[0], end=called.end()) if called else sure[0]


# 让我写了张条子
_BY_HIM: Final = regex("[让叫逼要][我俺咱]们?$|(?<![给])[我俺咱]们?$")


def _found(text: str) -> dict[Paper, list[Finding]]:
    found: dict[Paper, list[Finding]] = {}
    for each in (*_in_chinese(text), *_in_english(text)):
        found.setdefault(each.paper, []).append(each)
    if Paper.RECEIPT not in found and Paper.NOTICE not in found:
        found.update(_unnamed(text))
    return {paper: this_time(text, said) for paper, said in found.items()}


# 他从本子上撕了一张给我; 对方手写了一张“今收到200”
_UNNAMED: Final = swift(
    "(?:撕|扯)(?:了|下来?)?[一半]?张[^，。；]{0,3}给[我俺]|(?<![没不])(?:撕|扯)给[我俺]们?了?一?[张联]"
    "|[张联](?:撕|扯)给[我俺]|(?<![没不])给[我俺]们?(?:撕|扯)了?一?张(?=[，。；]|$)"
    "|(?<![没不])给了?[我俺]们?留?了?(?:一份)?(?:复印件|记录)(?=[，。；]|$)|(?<![没不])给了(?:一份)?记录(?=[，。；]|$)"
    "|写了?[一半]?张?[‘“「『'\"]?[今兹]?收到"
)


def _unnamed(text: str) -> Iterator[tuple[Paper, list[Finding]]]:
    """Yield what a sheet is that was torn off for him and has no name: 撕了一张给我."""
    if (met := _UNNAMED.search(text)) is None:
        return
    rule = Rule(_UNNAMED, given=True)
    named = next((paper for end, paper in _IS.items() if met[0].endswith(end)), None)
    for paper in (named,) if named else _slip(text, met.start(), "条", rule):
        given = not another_paper(text, met.start(), met.end())
        yield paper, [Finding(paper=paper, given=given, start=met.start(), end=met.end())]


_IS: Final = {"收到": Paper.RECEIPT, "复印件": Paper.NOTICE, "记录": Paper.NOTICE}


# 票是白条: whoever calls it so means no receipt, whatever he called it before.
_WHITE: Final = regex("白条(?![肉鸡猪])|白条子|(?<!收)条子(?:都|也)?是(?:他们?|自己)?手?写")
# 票给了，但是白条; 收据写了个白条
_THAT_IS: Final = regex(
    "了?(?:我|我们)?，?(?:但|可|不过|却|结果|只|就|其实|而且){0,2}(?:(?:都)?是[写打开]?的?)?(?:一?[张个])?"
    "(?:白条|(?:手写|白)的?(?:纸条|字条|便条|条子))"
)


def _called_white(text: str, said: Finding) -> bool:
    white = _WHITE.search(text, said.start, said.end) or _THAT_IS.match(text, said.end)
    return said.given is True and white is not None


# no 罚单, without 票: two languages in one breath.
_MIXED: Final = regex("(?<![a-z])(?:no|without) ?(?:any ?)?(?=[\u4e00-\u9fff])")


def _in_chinese(text: str) -> Iterator[Finding]:
    text = _MIXED.sub(lambda met: "没有".rjust(len(met[0])), text)
    row = row_of(text)
    if row is None:
        return
    for at, saying in sayings(row, text, _PAPERS).items():
        yield from _of_paper(row, at, text, saying)


def _of_paper(row: Row, at: int, text: str, saying: Saying) -> Iterator[Finding]:
    """Yield what *saying* says of the paper at *at*."""
    rule, start, end = saying
    given = bool(rule.given)
    if is_licence(text, row.starts[at], text[row.starts[at] : row.ends[at]], text[start:end]):
        return
    for paper in _meant(row, at, text, rule):
        yield Finding(
            paper=paper,
            given=given,
            start=start,
            end=end,
            weak=rule.weak or (given and row.signs[at] == SIGNS["slip"]),
            vague=_PAPERS[row.signs[at]] in _VAGUE,
            called=text[row.starts[at] : row.ends[at]],
        )


def _meant(row: Row, at: int, text: str, rule: Rule) -> tuple[Paper, ...]:
    """Return what the word at *at* is in this matter, nothing when the rule is silent."""
    part, start = _PAPERS[row.signs[at]], row.starts[at]
    if not is_meant(part, rule):
        return ()
    if (
        part == "ticketed"
        and _SLAPPED.match(text, start)
        and not _PARKED.search(text, start - 40, start)
    ):
        return ()
    # 打印店给了张小票
    if rule.given and _SHOP.search(text, max(0, start - 12), start):
        return ()
    # 我在服务区睡了一觉，小票都在: of what he bought
    own = _OWN.get(text[start : row.ends[at]]) if rule.given else _BOUGHT
    if own and own.search(text, max(0, start - 24), start):
        return ()
    if part == "ticket" and rule.given and _QUOTA.search(text, max(0, start - 24), start):
        return ()
    if part in _BY_MATTER or part == "formality":
        return _by_matter(part, text, start, row.ends[at], rule)
    # 交警打印小票，我没交
    unpaid = rule.given and text[start : row.ends[at]] == "小票" and _UNPAID.search(text, start)
    if unpaid and _POLICE.search(text, max(0, start - 60), start):
        return (Paper.NOTICE,)
    return (_KIND[part],)


_SHOP: Final = regex("(?<![我俺本到进来回])店[还又也就都]?给[^，。；]{0,6}$")
_UNPAID: Final = regex("没[交缴付]")
_PAID: Final = regex(
    "[交给付掏缴扫转罚收拿要进][了走咗完]|扫码|转账|罚我|收我|收[0-9一二两三四五六七八九十]|"
    "(?<!要)罚[0-9一二两三四五六七八九十]|现金|钱|[块元百千]就?这[么样]没了"
)
_FEE: Final = regex("费(?!站)|集资|摊派|赞助")
_OWN: Final = {
    "发票": regex(
        "货款|批发|进的|进货|进价|料钱|买[了的来](?![，。])|是买的|购[买置]|换的"
        "|我的[^，。罚]{0,8}$|[磅货]单[和、]?$"
    ),
    "票": regex("[沙砂料煤货木]票|检疫票|[我俺咱]有票|票[我俺咱]有"),
    "小票": regex("批发|进的|服务区(?:吃|睡|买|歇|休)|加油|超市|吃饭|买[了的菜货]"),
}
# 网上买的器材没有发票
_BOUGHT: Final = regex("(?:买|进|订)的(?!他们?的)[^，。罚费]{1,10}$")
# 局里下了任务，一个人至少开两张罚单
_QUOTA: Final = regex(
    "任务|指标|考核|(?:至少|最少|起码)[^。]{0,9}$|(?:每人|每天|每月)[^，。]{0,6}$"
)
_GROUND: Final = regex("依据|根据|规定|政策|哪条|哪一条")


def _by_matter(part: str, text: str, start: int, end: int, rule: Rule) -> tuple[Paper, ...]:
    """Return what a slip, any paper or a document is: for money, or for things taken away."""
    given, weak = rule.given, rule.weak
    money, taken, _ = _matter(text, start)
    word = text[start:end]
    if part == "formality":
        # 问依据，没有文件: what an order rests on.
        if word.endswith("文件") and _GROUND.search(text, max(0, start - 16), start):
            return ()
        # A document may be what a fee rests on: 问哪份文件，答内部掌握.
        apart = taken > money or (money == taken and not weak) or _BY_MOUTH.match(text, end)
        return (Paper.NOTICE,) if given or apart or not word.endswith("文件") else ()
    if part == "nothing" and not (
        _MONEY.search(text, 0, start) or _TAKEN.search(text, 0, end + _AHEAD)
    ):
        return ()
    if word.endswith(("笔录", "记录")):
        return (Paper.NOTICE,)
    # 票没有，单子也没有: what is named beside a receipt is none.
    if not given and _BESIDE_A_RECEIPT.search(text, max(0, start - 12), start):
        return (Paper.NOTICE,)
    if part == "sheet":
        return _sheet(text, start, given=bool(given))
    return _slip(text, start, word, rule)


def _sheet(text: str, start: int, *, given: bool) -> tuple[Paper, ...]:
    """Return what paper of any kind is: where there is none, there is no receipt either."""
    # 拿张纸让我按手印，没给我留
    if given or _SIGNED.search(text, max(0, start - 20), start + 20):
        return (Paper.NOTICE,)
    # 票？连张纸片都没见着
    if _RECEIPT_ASKED.search(text, max(0, start - 12), start):
        return (Paper.RECEIPT,)
    money, taken, fined = _matter(text, start)
    # A fine that is only threatened asks for no receipt.
    if money <= taken or not _PAID.search(text, max(0, start - 100), start):
        return (Paper.NOTICE,)
    fee = not fined and _FEE.search(text, max(0, start - 100), start)
    return (Paper.RECEIPT,) if fee else (Paper.NOTICE, Paper.RECEIPT)


_RECEIPT_ASKED: Final = regex("(?:票|票据|收据|发票|收条)[？?][^。；]{0,8}$")
_SIGNED: Final = regex("签[字名了]|签[，。]|手印|指印")
# A list from them is a ticket.
_POLICE: Final = regex("交警|差佬|违停|压线|超速|闯红灯")
_HANDED_OVER: Final = regex(
    "[交给付掏缴扫转收拿][了走咗完过咧嘞]|[拎攞掏]了?[0-9一二两三四五六七八九十]|收我|收钱|(?<![要得须该])[收付交掏]了?[0-9一二两三四五六七八九十]|现金|交钱(?!才|就)|[块蚊元百千万][，,][^，。]{0,3}$|收[^，。；]{0,5}费|一[家户车人船天][^，。；]?[0-9一二两三四五六七八九十]"
)
_UNDER_WIPER: Final = regex("雨刮|雨刷|挡风玻璃")
_MADE_OUT: Final = regex("开[^，。票据]{0,8}$")
_IS_MADE_OUT: Final = regex("单子?[都也]?开")
_PASTED: Final = regex("(?<![光补津])贴(?![纸息心])")
# 银行交的，回执在; but of an application: 递交申请，拒绝出具回执
_BANKED: Final = regex("银行|[交缴付][了的清完](?!材料|申请|件)|转账|罚款交")
# 没开单子，就口头说
_BY_MOUTH: Final = regex("[^。；]{0,8}(?:口头|嘴[上巴]?[说讲]|空口)")
_BESIDE_A_RECEIPT: Final = regex(
    "(?:票|票据|收据)(?:[，、和跟或]|[都也]?(?:没有?|不|冇|无)[给开写打有]?了?，?)(?:[都也连]|没有?|不|冇|无|[给开写打])*$"
)
_LISTS: Final = frozenset({"单子", "单", "单单", "单儿"})
_PROOFS: Final = frozenset({"单据", "凭据"})


def _slip(text: str, start: int, word: str, rule: Rule) -> tuple[Paper, ...]:
    """Return what a slip is that stands at *start*: of money, or of things."""
    given = rule.given
    money, taken, fined = _matter(text, start)
    made_out = word.startswith("单") and (
        _MADE_OUT.search(text, max(0, start - 9), start) or _IS_MADE_OUT.match(text, start)
    )
    pasted = text[start - 1 : start] == "开" or _PASTED.search(text, max(0, start - 40), start)
    wiper = _UNDER_WIPER.search(text, max(0, start - 40), start + 12)
    stuck = made_out or pasted or wiper
    if given and (
        stuck
        or (
            (fined or money == taken or _POLICE.search(text, max(0, start - 60), start))
            and word.startswith("单")
            and word != "单据"
        )
    ):
        return (Paper.NOTICE,)
    if rule.weak and not money and not taken:
        return ()
    if not given and _BY_MOUTH.match(text, start + len(word)):
        return (Paper.NOTICE,)
    if word in _PROOFS and not money and not taken and not given:
        return (Paper.NOTICE,)
    if word == "回执":
        banked = _BANKED.search(text, max(0, start - 40), start)
        return (Paper.RECEIPT,) if banked else (Paper.NOTICE,) if taken else ()
    # 单据 is what money is booked by.
    if word == "单据" and fined:
        return (Paper.RECEIPT,)
    # Nothing of the matter was said: 条 is what one gets for money, 单子 for things.
    if word in _LISTS:
        # For a fee a 单 is a bill, for a fine or for what is taken away a notice.
        paid = _MONEY.search(text, max(0, start - 100), start)
        handed = (given and paid) or _HANDED_OVER.search(
            text, max(0, start - 100), start
        ) is not None
        return (Paper.RECEIPT if money > taken and not fined and handed else Paper.NOTICE,)
    return (Paper.RECEIPT if money >= taken else Paper.NOTICE,)


def _matter(text: str, at: int) -> tuple[int, int, bool]:
    """Return where money, and where things taken, were last spoken of, and whether of a fine.

    A slip for money is a receipt, one for things taken away is a notice.
    """
    before = text[max(0, at - 100) : at]
    money = max((met.end() for met in _MONEY.finditer(before)), default=0)
    things = max((met.end() for met in _TAKEN.finditer(before)), default=0)
    if not money and not things:
        things = int(_TAKEN.search(text, at, at + _AHEAD) is not None)
        money = int(not things and _MONEY.search(text, at, at + _AHEAD) is not None)
    return money, things, _FINED.search(text, max(0, at - 100), at + 30) is not None


def _in_english(text: str) -> Iterator[Finding]:
    for each in in_english(text):
        yield Finding(
            paper=Paper(each.kind),
            given=each.given,
            start=each.start,
            end=each.end,
            weak=each.weak,
        )
