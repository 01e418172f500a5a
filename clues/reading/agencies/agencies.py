"""Which kind of agency does a story speak of, and which does it say it was not?

Every mention is judged by what stands beside it: denied, impersonated, corrected, only a place
(派出所门口), only the one to whom it was reported. What remains is kept in its order.
"""

from itertools import zip_longest
from typing import Final

from clues.reading.agencies.addressed import addressee, greeted, sent_here
from clues.reading.agencies.asides import (
    RUMOUR,
    has_cleared,
    is_forwarded,
    is_kin,
    is_stamp,
    kin_profits,
    lives_there,
)
from clues.reading.agencies.bystanders import AT_FIRST, is_bystander
from clues.reading.agencies.coats import without_coats
from clues.reading.agencies.errands import ERRAND, HANDED_IN, UNDECIDED
from clues.reading.agencies.harmless import is_harmless
from clues.reading.agencies.idlers import (
    BY_TURNS,
    IDLE,
    is_asked_after,
    is_onlooker,
    is_only_named,
    tells_inside,
)
from clues.reading.agencies.kindness import is_gentle, is_kind
from clues.reading.agencies.mentions import Mention, mentions
from clues.reading.agencies.one_of_several import known
from clues.reading.agencies.own_office import without_own
from clues.reading.agencies.own_teams import apart, is_beneath
from clues.reading.agencies.together import complained_of
from clues.reading.agencies.visits import only_where
from clues.reading.agencies.words import SCALES
from clues.reading.words.swift import swift
from clues.regex import regex

_DENIED: Final = swift(
    r"(?:唔系|以为系|别(?:再|老|总)?说(?:又?是)?|不是要?(?:告|举报|针对|冲着?)|还?以为(?:又)?是?|还?当是|没有?一个是|没一个是|不是投诉|不是说|并非|不是|不属于|不像是?|绝不是|根本不是|也不是|既不是|又不是|不归|没说是|冒充|"
    r"假冒|假扮|装成?|伪装|扮成|扮|冒称|谎称|不知道是不是|不晓得是不是|是不是|"
    r"不确定是不是|分不清是|不知道是|不晓得是|(?:不知道|不晓得|搞不清|分不清|"
    r"说不准|没看清|看不清|没认出|认不出|没分清|分不出)是[^，。,;；]{2,8}还是|除了|而非|与其|并不是|不是什么|没穿|未穿|不是说|"
    r"假的?|没有|不是(?:当地|本地|县里?|市里?|我们|咱们|那个|啥|什么)的?|\bnot (?:the |"
    r"from the |a )?|\bisn't (?:the )?|\bwasn't (?:the )?|\bweren't (?:the )?|"
    r"pretend(?:ing|ed)? to be (?:the )?|fake |posing as (?:the )?|instead of (?:the )?|"
    r"rather than (?:the )?)(?:我们|咱们|当地|本地|县|市|区|镇|乡|省|某|老)?的?$"
)
_CORRECTED: Final = regex(
    r"(?:的人?|队|局|所)?(?:不是不是|不是我?说错|我?说错|我?记错|我?搞错|不对不对)了?[^，。]{0,4}(?:是|应该)|"
    r"[吧哦啊噢呀呃]{1,2}(?:不对|说错|错了)|"
    r"[^，。,;；！!？?]{0,4}[\s，,。.;；…-]{1,3}(?:哦|噢|啊|呃|额|嗯)?(?:不对|"
    r"不是不是|不是(?=[\s，,。])|说错|记错|写错|打错|搞错|错了|更正|纠正|应该是|其实是|"
    r"后来才知道是|哦不|噢不|sorry|no,|i mean|actually|correction)"
)
_DOUBTED: Final = regex(
    r"^的?来着|^(?:的人)?还是[^，。,;；]{0,6}(?:不清楚|不知道|分不清|说不准|搞不清|看不清)"
)
# 你们是林业还是交警嘛, 归城管还是环保: asked, and never told.
_ONE_OR: Final = regex(
    "(?:局|所|队)?的?(?:人)?(?:管|负责)?[，]?还是(?:归|属|该|找)?[^，。]{2,7}?(?:的人?|管|负责|来管|的事)?"
    '[嘛吗呢啊呀]{0,2}[？?”"]'
)
_OR_ONE: Final = regex("(?:是|归|属|该|找|[？?，])[^，。？?]{2,7}[，]?还是(?:归|属|该|找)?$")
_ASKS: Final = regex('(?:局|所|队)?(?:的人?|管|负责|来管|的事)?[嘛吗呢啊呀]{0,2}[？?”"]')
# 不是交警就是运管: one of the two it was; who did not see it well says neither.
_ONE_OF_TWO: Final = regex(
    "(?:的人?|局|队|所)?[，]?(?:那)?(?:就|便)是(?!说|要|想|来|因|不)"
    "(?![^。；]{0,12}(?:没看清|没看见|分不清|认不清|不清楚|不知道|没注意|记不))"
)
# 是邮政还是市监我也分不清: the second of two that nobody can tell apart.
_EITHER: Final = regex("(?:是|到底)[^，。]{1,6}[，]?还是$")
_UNSURE: Final = (
    "(?:局|所|队)?的?(?:人)?[，]?(?:我们?|俺|咱)?(?:也|都|真|到现在|至今|实在|根本){0,3}"
    "(?:分不[清出]|搞不[清懂]|弄不[清懂]|说不[清准]|认不[清出]|看不[清出]|不[知晓]|没看清|没搞清|没弄清)"
)
_UNTOLD: Final = regex(_UNSURE)
_FIRST_OF_TWO: Final = regex(f"(?:局|所|队)?的?(?:人)?[，]?还是[^，。]{{1,6}}?{_UNSURE}")
_PLACE_AFTER: Final = regex(
    r"^(?:大楼|办公楼|院子|大院|大厅)?(?:的)?(?:(?:院|外)?墙上|公告栏|布告栏|大?门口(?!(?:的)?[设装立架竖拉横支](?!计)[^，。]{0,4}(?:杆|卡|岗|栏|绳|闸|链|杠)|(?:的)?(?:写|挂|贴|立|竖|标语|牌子|保安|门卫|等着|排队))|门前|旁边?|对面|对门|对过|斜对|附近|隔壁|楼下|后面|"
    r"前面|路口|后门|东侧|西侧|南侧|北侧|那条|边上|跟前|家属|宿舍|那儿有个|"
    r"往[东西南北前]|以[东西南北])"
)
_RECIPIENT: Final = swift(
    r"(?:已经?报|上报|告诉了?|该找|要找|还是找|转给|转到|托|向|找过?|找了|打给|打过?(?:几次|两次)?电话[给畀俾]|打电话到|打了|打|反映给|反映到|投诉到|投诉给|举报到|"
    r"举报给|报告|反馈给|(?<!请)问过?|去过?|去了|跑了?|报给|交给|写信给|告到|联系过?|联系了|"
    r"拨打|求助|送到|送去|递到|寄给|寄到|交到|"
    r"(?:called|told|reported (?:(?:it|this|that|(?:the|an?|my) [a-z ]{3,20}) )?to|"
    r"complained to|went to|contacted|phoned|rang) )"
    r"(?:当地|"
    r"本地|县里?|市里?|区里?|省|镇|乡|我们|咱们|了|(?:the |our |local ){1,2})?(?:的)?$"
)
# 我跟镇政府反映了
_I_TOLD: Final = regex(
    "(?:我们?|俺|咱|也|又|已经?|曾)(?:也|都|已经?|又|曾|再)?(?:跟|和|同|与)(?:当地|[县市区镇]里?)?的?$"
)
_OF_IT: Final = regex(
    "(?:的?人|那边|领导)?(?:反映|投诉|举报|报告|汇报|[讲说]过|[讲说]了(?=[，。]|$))"
)
# 向环保局申报 is no complaint.
_REPORTING: Final = regex("投诉|举报|反映|报告|求助|检举|咨询|反馈|报警|核实|问|说|打听|告")
_HOPED: Final = regex(
    r"(?:希望|请求|恳请|请|建议|盼望|盼|期盼|要求|呼吁|恳求|能不能让|"
    r"请让)(?:能让)?(?:上级|当地|本地|县里?|市里?|区里?|有关|相关)?(?:的)?$"
)
# 要求城管退还我的三轮车: of whom it is asked is who did it.
_OWES: Final = regex(
    "(?:[局所队]|大队|中队|支队|部门)?(?:的?人|那边)?(?:立即|马上|尽快|赶紧|依法|全额|如数|早点|能)*"
    "(?:退|还(?![是有])|返还|归还|赔|停止|不要|别|把[^，。]{1,8}[还退]|撤销|撤回|解除|解封|放(?:车|行|人)|道歉|"
    "给我们?(?:[一个]{0,2}(?:说法|道歉|票|收据|单子|文书)|赔|退|补开?|开)|补开)"
)
_LICENSED: Final = swift(
    r"^(?![^，。]{2,6}[要收])(?:大队|中队|支队|窗口|部门|局|所)?(?:那边)?(?:都)?(?:发的|颁发的?|核发的?|批的|"
    r"批准的?|办的|出的|出具的?|给办的|开的|盖的?|认可的?|审批的?|"
    r"备过案)(?:[^，。,;；罚单]{0,6})(?:证|许可|执照|手续|批文|章|条子|路线|线路|图纸|方案|摊位|场地|地块|备案|合格|报告|通行|补贴|补助|救济|慰问)"
)


def agencies(text: str) -> tuple[Mention, ...]:
    """Return the agencies of a folded text, each once, in the order of their mention."""
    met = sorted(mentions(text), key=lambda each: (each.start, -each.end))
    if not met:
        return ()
    met = known(text, without_coats(text, apart(text, met)))
    met = _known(text, met)
    kept = [
        each._replace(told_to=True) if _told_to(text, each) else each
        for each, after in zip_longest(met, met[1:])
        if not is_beneath(text, each, after) and not _refused(text, each, after)
    ]
    hello = greeted(text)
    kept = [each for each in kept if each.end > hello] or kept
    kept = complained_of(text, met, kept)
    kept = _at_fault(text, _cleared(text, _content(text, _by_deed(text, without_own(text, kept)))))
    if any(each.agency == "traffic_police" for each in kept):
        kept = [
            each
            for each in kept
            if each.agency != "police" or text[each.start : each.end] not in _HELPERS
        ]
    if any(not each.told_to for each in kept):
        kept = [each for each in kept if not each.told_to]
    # 治超站过磅，交通执法罚我: where another acts, it is only where one is weighed.
    acting = [
        each
        for each in kept
        if text[each.start : each.end] not in SCALES and not is_stamp(text, each.start, each.end)
    ]
    kept = acting or kept
    later = [each for each in kept if not AT_FIRST.search(text, max(0, each.start - 8), each.start)]
    kept = later or kept
    first: dict[str, Mention] = {}
    for each in kept:
        kind = _apart_from(text, each, first)
        first.setdefault(kind.agency, _unlinked(text, kind))
    return tuple(first.values())


def _apart_from(text: str, one: Mention, first: dict[str, Mention]) -> Mention:
    """海事、港航: where both come, 港航 is the other one, which is under the transport bureau."""
    other = first.get(one.agency)
    if other is None or not text.startswith("港航", one.start):
        return one
    same = text.startswith(("港航", "港务"), other.start)
    return one if same else one._replace(agency="transport")


def _at_fault(text: str, kept: list[Mention]) -> list[Mention]:
    """Leave out the offices that did nothing wrong, unless they are all and are thanked."""
    acting = [
        each
        for each in kept
        if not is_kind(text[max(0, each.start - 18) : each.start], text[each.end : each.end + 36])
    ]
    if not acting and (_praised(text) or (len(kept) == 1 and _THANKS.search(text))):
        return kept
    harsh = [each for each in acting if not _no_harm(text, each)]
    return harsh if any(not each.told_to for each in harsh) else acting


def _no_harm(text: str, one: Mention) -> bool:
    """Return whether it was friendly or looked on, which counts beside one that acted."""
    following = text[one.end : one.end + (60 if text[one.start].isascii() else 24)]
    if is_gentle(following[:20]):
        return True
    before = text[max(0, one.start - 18) : one.start]
    return is_onlooker(before, following) or is_harmless(before, following)


def _known(text: str, met: list[Mention]) -> list[Mention]:
    """Leave out the bodies of a rumour that names several: nobody knows which it was."""
    rumours = [e for e in met if RUMOUR.search(text, max(0, e.start - 10), e.start)]
    return [e for e in met if e not in rumours] if len(rumours) > 1 else met


# 镇里讲他们没收过: it was not they.
_DISOWNS: Final = regex(
    r"(?:的人?|[局所队站]长|那边|窗口|干部){0,2}(?:后来|也|都|却|又)?(?:[说讲答]|回复|答复)"
    r"[，：:]?(?:是)?(?:他们|我们)?(?:根本|从来|从|并|可|也)?"
    r"(?:(?:没有?|冇|未)(?:收|要|罚|派|叫|让|下|安排|委托|授权)过|(?:从|从来|一?向|根本)不[收要罚管派]|"
    r"没有?(?:这个|这项|这笔|此项?|这种|这号)[^，。]{0,4}(?:项目|规定|说法|收费|费|钱|事)|"
    r"没有?(?:这回事|这事|的事|影的事|这一说|授权|委托|派人|派过人)|(?:不知道|不晓得|不清楚)有?这[回个件]?事)"
)
# 我问城管，城管说没授权: asked, it said no, and nobody else is named.
_ASKED: Final = regex("[问找]了?(?:当地|[县市区]里?的?)?$")
# 村里喇叭喊，供电所来换表; 社区群里转发街道的通知: it only passes on what another wants.
_RELAYS: Final = regex(
    "(?:干部|书记|主任)?(?:的?(?:大?喇叭|广播|微信群|群|公众号))?[里上]?(?:只是)?"
    "(?:(?:通知|广播|喊话?|传话|带话|捎话|发[^，。]{0,3}通知|贴[^，。]{0,3}(?:告示|通知))(?:我们|大家|各户|家家)?(?:说|讲|[：:])"
    "|喊|转发|转达|转来|代发|替)[，：:“]?(?:[县区市]里?的?)?"
)
_BLAMES: Final = regex("[说讲](?:[^，。]{0,6}[是替帮代])?$")


def _for_another(text: str, one: Mention, after: Mention) -> bool:
    """Return whether it only passes on what the next one wants, or is where that one came."""
    if _RELAYS.fullmatch(text, one.end, after.start) is not None:
        return True
    return only_where(text, (one.start, one.end), after.start)


_COLLECTS: Final = regex("(?:的人)?代?收")


def _by_deed(text: str, kept: list[Mention]) -> list[Mention]:
    """Leave out who disowned it where others acted."""
    if len(kept) > 1:
        kept = [
            each
            for each, after in zip_longest(kept, kept[1:])
            if after is None or not _for_another(text, each, after)
        ]
    disowned = {each.agency for each in kept if _DISOWNS.match(text, each.end)}
    if disowned:
        asked = {e.agency for e in kept if _ASKED.search(text, max(0, e.start - 6), e.start)}
        kept = [e for e in kept if e.agency not in disowned & asked]
        kept = [e for e in kept if e.agency not in disowned or not _blamed(text, e)] or kept
    if all(sign not in text for sign in "代帮替"):
        return kept
    # 工商的来收，说是帮环卫所代收: the one that came is meant.
    return [e for e in kept if not _COLLECTS.match(text, e.end) or not _blamed(text, e)] or kept


# 交警那边我没意见: against them nothing is said.
_CONTENT: Final = regex(
    "(?:那[边头]|的)?[，]?(?:我们?|俺)?(?:是|倒|也|真)?(?:没有?(?:啥|什么)?(?:意见|怨言|话说|得说|挑的)|无话可说|挑不出|服气)"
)


def _content(text: str, kept: list[Mention]) -> list[Mention]:
    good = {each.agency for each in kept if _CONTENT.match(text, each.end)}
    return [e for e in kept if e.agency not in good] or kept if good else kept


def _cleared(text: str, kept: list[Mention]) -> list[Mention]:
    """交警看了看驾驶证，两分钟完事；农业罚了一千: only the last is complained about."""
    met = [e for e in kept if e.agency != "village" or not lives_there(text[e.end : e.end + 20])]
    kept = met or kept
    good = {each.agency for each in kept if has_cleared(text, each.end)}
    return [e for e in kept if e.agency not in good] or kept if good else kept


def _blamed(text: str, one: Mention) -> bool:
    """村长讲这钱是镇里要收的: another says so, or it is the one that disowns it."""
    if _DISOWNS.match(text, one.end):
        return True
    return _BLAMES.search(text, max(0, one.start - 10), one.start) is not None


_THANKS: Final = regex("感谢|谢谢|表扬|点赞|锦旗|多谢|thank")
_TURN: Final = regex("[，。；](?:可是?|但|不过|就是|只是|结果|后来|却|谁知|昨天)|所反映")


def _praised(text: str) -> bool:
    """交警帮我换备胎，太感谢了 is about the 交警; with a turn (可, 但) it is about what follows."""
    return _THANKS.search(text) is not None and _TURN.search(text) is None


def _unlinked(text: str, one: Mention) -> Mention:
    """路政的 is quoted as 路政: 的 shows that people are meant, and names nobody."""
    return one._replace(end=one.end - 1) if text[one.end - 1] in "的嘅滴嘞" else one


# Where the traffic police act, these are theirs.
_HELPERS: Final = frozenset({"police", "辅警", "协警", "警员", "民警", "警察", "警官"})


def _refused(text: str, one: Mention, after: Mention | None) -> bool:
    before = text[max(0, one.start - 18) : one.start]
    following = text[one.end : one.end + 20]
    denied = _DENIED.search(before) and not before.endswith(("有没有", "还没有"))
    denied = denied and not BY_TURNS.match(following)
    denied = denied and not (before.endswith("不是") and _ONE_OF_TWO.match(following))
    # 海警不是海警，交警不是交警
    if following.startswith(f"不是{text[one.start : one.end]}"):
        return True
    # 不是消防，消防那边年年合格: what is denied is named again
    if (told := before.removesuffix(f"{text[one.start : one.end]}，")) != before:
        return _DENIED.search(told) is not None
    if text[one.start] == "穿" and before[-1:] in tuple("没未不"):  # 没穿警服的
        return True
    # 到社区盖章，说要先交物业费 is an errand
    licensed = _LICENSED.match(following) is not None and before[-1:] not in {"到", "去"}
    if denied or licensed or _doubted(before, following):
        return True
    if is_forwarded(before) and not IDLE.search(text, one.end, one.end + 44):
        return True
    return _aside(text, one, before, following) or _corrected(text, one, after)


def _doubted(before: str, following: str) -> bool:
    """Return whether it may as well be another body, for all that one knows."""
    if _DOUBTED.match(following) or _FIRST_OF_TWO.match(following) or _ONE_OR.match(following):
        return True
    if _OR_ONE.search(before) and _ASKS.match(following):
        return True
    return _EITHER.search(before) is not None and _UNTOLD.match(following) is not None


def _aside(text: str, one: Mention, before: str, following: str) -> bool:
    """Return whether it only stands by, gives a place its name, or is hoped for."""
    if is_kin(following) and kin_profits(text, one.end):
        return False
    if tells_inside(before, text):
        return False
    if is_bystander(before, following) or is_only_named(before, following):
        return True
    if is_asked_after(text, one.start, one.end):
        return True
    if text[one.end - 1] == "的" and is_bystander(before, f"的{following}"):
        return True  # 水面是水利的｜事呀
    if _PLACE_AFTER.match(following) is not None:
        return True
    return _HOPED.search(before) is not None and _OWES.match(following) is None


def _corrected(text: str, one: Mention, after: Mention | None) -> bool:
    if after is not None and after.start - one.end <= 14:  # one breath
        return _CORRECTED.match(text, one.end) is not None
    return False


# 交给村委会代收: no complaint either.
_TO_KEEP: Final = regex("交[给到]$")
# 三千块，一分不少，交给运政队: money is paid there, and nothing told.
_SUM: Final = regex(
    "(?:\\d[kw]?|[元块钱百千万]|[款费金])(?:，[^，。]{1,5}，|，|都|全|也|就|已经?|直接){0,2}[交][给到]$"
)
_KEEPS: Final = regex("代?收|保管|统一|[财出会][务纳计]")
# 环保说找镇上: passed on by another. 去税务大厅办事要排队: an errand there, and how it went.
_PASSED_ON: Final = regex(
    "(?:[说让叫][我你]?去?[找问]|推给|甩给|推到|"
    # 决定书拿去市监所改: a paper of theirs
    "(?<!照片)(?<!视频)(?<!证据)拿去)$"
)


def _told_to(text: str, one: Mention) -> bool:
    written_to = addressee(text)
    if (written_to is not None and one.end <= written_to[1]) or sent_here(text, one.end):
        return True
    before = text[max(0, one.start - 12) : one.start]
    if _I_TOLD.search(before) and _OF_IT.match(text, one.end):
        return IDLE.search(text, one.end, one.end + 44) is None
    met = _RECIPIENT.search(before)
    if met is None or (
        met[0].startswith("向") and not _REPORTING.search(text, one.end, one.end + 14)
    ):
        return False
    if _PASSED_ON.search(before) or ERRAND.match(text, one.end):
        return False
    if HANDED_IN.search(before) and UNDECIDED.search(text, one.end, one.end + 60):
        return False
    if _TO_KEEP.search(before) and (
        _KEEPS.match(text, one.end) or _SUM.search(text, max(0, one.start - 16), one.start)
    ):
        return False
    reach = 140 if text[one.start].isascii() else 44  # characters of English are cheap
    return IDLE.search(text, one.end, min(len(text), one.end + reach)) is None
