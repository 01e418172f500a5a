"""Which kind of agency does a story speak of, and which does it say it was not?

Every mention is judged by what stands beside it: denied, impersonated, corrected, only a place
(派出所门口), only the one to whom it was reported. What remains is kept in its order.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from itertools import pairwise, zip_longest
from typing import Final

from clues.reading.agency_bystanders import AT_FIRST, is_bystander
from clues.reading.agency_words import (
    ACTS,
    AGENCY_WORDS,
    BY,
    DONE,
    ENGLISH,
    NEEDS,
    ROW_END,
    SCALES,
    SCALES_ONLY,
    SUBJECT,
    SUBJECT_MEANS,
    TOWNS,
)
from clues.reading.lexicon import Lexicon, Met, met_in


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """An agency named in the folded text; *told_to* when it was only complained to."""

    agency: str
    start: int
    end: int
    told_to: bool = False


_LEXICON: Final = Lexicon(AGENCY_WORDS)

_DENIED: Final = re.compile(
    r"(?:还?以为(?:又)?是?|还?当是|没有?一个是|没一个是|不是投诉|不是说|并非|不是|不属于|不像是?|绝不是|根本不是|也不是|既不是|又不是|不归|没说是|冒充|"
    r"假冒|假扮|装成?|伪装|扮成|扮|冒称|谎称|不知道是不是|不晓得是不是|是不是|"
    r"不确定是不是|分不清是|不知道是|不晓得是|(?:不知道|不晓得|搞不清|分不清|"
    r"说不准)是[^，。,;；]{2,8}还是|除了|而非|与其|并不是|不是什么|没穿|未穿|不是说|"
    r"假的?|没有|不是(?:当地|本地|县里?|市里?|我们|咱们|那个|啥|什么)的?|\bnot (?:the |"
    r"from the |a )?|\bisn't (?:the )?|\bwasn't (?:the )?|\bweren't (?:the )?|"
    r"pretend(?:ing|ed)? to be (?:the )?|fake |posing as (?:the )?|instead of (?:the )?|"
    r"rather than (?:the )?)(?:我们|咱们|当地|本地|县|市|区|镇|乡|省|某|老)?的?$"
)
_CORRECTED: Final = re.compile(
    r"[^，。,;；！!？?]{0,4}[\s，,。.;；…-]{1,3}(?:哦|噢|啊|呃|额|嗯)?(?:不对|"
    r"不是不是|不是(?=[\s，,。])|说错|记错|写错|打错|搞错|错了|更正|纠正|应该是|其实是|"
    r"后来才知道是|哦不|噢不|sorry|no,|i mean|actually|correction)"
)
_DOUBTED: Final = re.compile(
    r"^的?来着|^(?:的人)?还是[^，。,;；]{0,6}(?:不清楚|不知道|分不清|说不准|搞不清|看不清)"
)
_PLACE_AFTER: Final = re.compile(
    r"^(?:大楼|办公楼|院子|大院|大厅)?(?:的)?(?:门口(?!(?:的)?(?:写|挂|贴|立|竖|标语|牌子|保安|门卫))|门前|旁边?|对面|附近|隔壁|楼下|后面|"
    r"前面|路口|后门|东侧|西侧|南侧|北侧|那条|边上|跟前|家属|宿舍|那儿有个|"
    r"往[东西南北前]|以[东西南北])"
)
_RECIPIENT: Final = re.compile(
    r"(?:该找|要找|还是找|转给|转到|托|向|找过?|找了|打给|打电话给|打电话到|打了|打|反映给|反映到|投诉到|投诉给|举报到|"
    r"举报给|报告|反馈给|问过?|去过?|去了|跑了?|报给|交给|写信给|告到|联系过?|联系了|"
    r"拨打|求助|"
    r"(?:called|told|reported (?:it )?to|complained to|went to|contacted|phoned|rang) )"
    r"(?:当地|"
    r"本地|县里?|市里?|区里?|省|镇|乡|我们|咱们|了|(?:the |our |local ){1,2})?(?:的)?$"
)
# 向环保局申报 is no complaint.
_REPORTING: Final = re.compile("投诉|举报|反映|报告|求助|检举|咨询|反馈|报警|核实|问|说|打听|告")
_HOPED: Final = re.compile(
    r"(?:希望|请求|恳请|请|建议|盼望|盼|期盼|要求|呼吁|恳求|能不能让|"
    r"请让)(?:能让)?(?:上级|当地|本地|县里?|市里?|区里?|有关|相关)?(?:的)?$"
)
_LICENSED: Final = re.compile(
    r"^(?![^，。]{2,6}[要收])(?:大队|中队|支队|窗口|部门|局|所)?(?:那边)?(?:都)?(?:发的|颁发的?|核发的?|批的|"
    r"批准的?|办的|出的|出具的?|给办的|开的|盖的?|认可的?|审批的?|"
    r"备过案)(?:[^，。,;；罚单]{0,6})(?:证|许可|执照|手续|批文|章|备案|合格|报告|通行)"
)
_IDLE: Final = re.compile(
    r"不给看|不给查|没给说法|说法不一|转接|断线|占线|忙音|打不通|没打通|[没冇]人[听理]|无人接|挂断|挂了|拒绝|没有?答复|没回复|不答|"
    r"不给立|不予立案|不立案|再无下文|无下文|半年|没一个|没人|没消息|没有?回音|没有?音|消息没有|等通知|记下了|[打跑]了[^，。]{1,3}[遍回次趟]|几个月|个月了|转给了对方|不管|不理|不受理|不查|不处理|推|踢皮球|没人|没下文|没回|没有回|没结果|不接|拖|敷衍|"
    r"不给办|不作为|不来|不出警|说不归|没动静|ignored|did nothing|refused|nobody|"
    r"no (?:answer|reply)|(?:did not|didn't|never)(?: even)? (?:come|came|answer|reply|help|care)"
)
_BODY: Final = re.compile(r"[局厅委府部门安会]$")
_AND: Final = re.compile("[、，,/\\s和与跟及同啊呀啦吧]{1,2}|还有|以及|啊、")
_SUFFIX: Final = re.compile("(?:[大中支]?队|[局所站办委处科]|部门|执法|那边|的人?)?")
_UNDER: Final = re.compile(r"(?:下属的?|下面的?|属下的?|下边的?|的|所属)?")


def agencies(text: str) -> tuple[Mention, ...]:
    """Return the agencies of a folded text, each once, in the order of their mention."""
    met = sorted(_mentions(text), key=lambda each: (each.start, -each.end))
    met = list(_apart(text, met))
    kept = [
        replace(each, told_to=_told_to(text, each))
        for each, after in zip_longest(met, met[1:])
        if not _beneath(text, each, after) and not _refused(text, each, after)
    ]
    if any(each.agency == "traffic_police" for each in kept):
        kept = [each for each in kept if text[each.start : each.end] not in _HELPERS]
    if any(not each.told_to for each in kept):
        kept = [each for each in kept if not each.told_to]
    later = [each for each in kept if not AT_FIRST.search(text, max(0, each.start - 8), each.start)]
    kept = later or kept
    first: dict[str, Mention] = {}
    for each in kept:
        first.setdefault(each.agency, _unlinked(text, each))
    return tuple(first.values())


def _unlinked(text: str, one: Mention) -> Mention:
    """路政的 is quoted as 路政: 的 shows that people are meant, and names nobody."""
    return replace(one, end=one.end - 1) if text[one.end - 1] in "的嘅滴嘞" else one


# Where the traffic police act, these are theirs.
_HELPERS: Final = frozenset({"police", "辅警", "协警"})


def every_mention(text: str) -> tuple[Mention, ...]:
    """Return every agency that is named at all, denied or not."""
    return tuple(_mentions(text))


def _mentions(text: str) -> Iterator[Mention]:
    named = [*_called(text), *_towns(text), *_english(text)]
    yield from named
    yield from _subjects(text, named)


def _subjects(text: str, named: list[Mention]) -> Iterator[Mention]:
    """消防来查: an agency because it acts; 消防、城管都来: because it stands beside one."""
    met = [
        Mention(agency=SUBJECT_MEANS.get(each[0], ""), start=each.start(), end=each.end())
        for each in met_in(SUBJECT, text)
    ]
    covered = {at for each in named for at in range(each.start, each.end)}
    met = [
        each
        for each in met
        if each.start not in covered
        and not _CLEANING.search(text, max(0, each.start - 3), each.start)
    ]
    met += [each for each in _doubtful(text) if each.start not in covered]
    sure = {each for each in met if _acts(text, each)}
    row = sorted({*named, *met}, key=lambda each: (each.start, -each.end))
    proved = {*named, *sure, *_counted(text, row)}
    # 环保、消防、城管: each proves its neighbour, from left to right and back.
    for line in (row, row[::-1]):
        for one, other in pairwise(line):
            if one in proved and _beside(text, one, other):
                proved.add(other)
    yield from (each for each in met if each.agency and each in proved)


def _acts(text: str, one: Mention) -> bool:
    """消防来查, 被消防查封, 说是消防: what stands beside shows that people are meant."""
    before = text[max(0, one.start - 4) : one.start]
    if _done_by(text, one.start, one.end):
        return True
    if text[one.start : one.end] not in _SHORT and ACTS.match(text, one.end):
        return True
    return _SAID.match(text, one.end) is not None and _IT_WAS.search(before) is not None


def _done_by(text: str, start: int, end: int) -> bool:
    behind = BY.search(text, max(0, start - 4), start)
    return behind is not None and DONE.match(text, end) is not None


def _counted(text: str, row: list[Mention]) -> Iterator[Mention]:
    """环保、住建、镇里三家: the last of at least two is counted or acts for all."""
    for one, other in pairwise(row):
        if _beside(text, one, other) and ROW_END.match(text, other.end):
            yield other


# 打扫卫生的, 讲卫生
_CLEANING: Final = re.compile("(?:搞|打扫|讲|不|做|爱|管)$")
# Also places and subjects, but bodies in a row of bodies: 公安、消防、文旅轮番查.
_SHORT: Final = frozenset(
    "文旅 工信 国土 畜牧 农机 疾控 商务 环卫 市容 港务 生态环境 应急管理 自然资源 交通运输"
    " 镇里 乡里 村里 社区 市场监督 卫生健康 镇上".split()
)


def _doubtful(text: str) -> list[Mention]:
    return [
        Mention(agency=word.meaning, start=word.start, end=word.end)
        for word in _LEXICON.find(text)
        if word.word in _SHORT
    ]


# 动我的是税务，
_IT_WAS: Final = re.compile(
    "(?:[^也]的是|说是|报的|[先再又]是|接着是|后来是|(?:说|让|叫)[我你]?去?[找问]|[推转甩][给到])$"
)
_SAID: Final = re.compile("[，。；！]|$")


def _beside(text: str, one: Mention, other: Mention) -> bool:
    left, right = (one, other) if one.start < other.start else (other, one)
    if left.end == right.start:
        return _run_on(text, left, right)
    between = _SUFFIX.match(text, left.end, right.start)
    return between is not None and _AND.fullmatch(text, between.end(), right.start) is not None


# 安监环保消防都在: said in one breath.
_BRIEF: Final = frozenset(
    "环保 消防 安监 市监 城管 工商 税务 卫生 住建 应急 水利 国土 文旅 公安 交警 自规 环卫".split()
)


def _run_on(text: str, left: Mention, right: Mention) -> bool:
    names = {text[left.start : left.end], text[right.start : right.end]}
    ahead = text[right.end : right.end + 2]
    return names <= _BRIEF and (
        ahead in _BRIEF or bool(ROW_END.match(text, right.end) or ACTS.match(text, right.end))
    )


def _towns(text: str) -> Iterator[Mention]:
    if not any(sign in text for sign in "镇乡村"):
        return
    for met in met_in(TOWNS, text):
        if not _where(text, met.start()) and not _where(text, met.start("kind")):
            agency = "village" if met["kind"] == "村" else "township"
            yield Mention(agency=agency, start=met.start("kind"), end=met.end("kind"))


# Only where letters stand is English looked for.
_LETTERS: Final = re.compile("[a-z][a-z '\u2019-]{2,}")


def _english(text: str) -> Iterator[Mention]:
    for run in met_in(_LETTERS, text):
        for met in ENGLISH.finditer(text, run.start(), run.end()):
            yield Mention(agency=str(met.lastgroup), start=met.start(), end=met.end())


def _called(text: str) -> Iterator[Mention]:
    for word in _LEXICON.find(text):
        need = NEEDS.get(word.word)
        if need is not None and not _as_office(text, word, need):
            continue
        if not _inside(text, word.start, word.end, word.word):
            yield Mention(agency=word.meaning, start=word.start, end=word.end)


# 青市监罚字〔2024〕56号: a document's number.
_NUMBERED: Final = re.compile(r"[\u4e00-\u9fff]{0,4}字?[〔\[(]\d{4}")
_OTHER_WORDS: Final = re.compile(
    r"公安备案|商务(?:车|宾馆|酒店|楼|中心|区|大厦)|警察(?:学校|学院)|派出所(?:辖区|"
    r"户籍)|工商(?:银行|联|户|登记|执照|年检)|国土(?:空间|面积)"
)


# 衣服上写着市容, 又推给镇里: people are meant, whatever follows.
_WORN: Final = re.compile(
    r"(?:写着|印着|[牌章票单衣]上?[写印]|写的是?|标着|绣着|[转推踢甩][回给到]?)$"
)


def _as_office(text: str, word: Met[str], need: re.Pattern[str]) -> bool:
    if _WORN.search(text, max(0, word.start - 3), word.start):
        return True
    if _done_by(text, word.start, word.end) or _answered(text, word):
        return True
    return need.match(text, word.end) is not None and not _where(text, word.start)


# 问哪个单位的说镇里的。
_SAYS: Final = re.compile("(?:说|自称|答|报的)是?$")
_OF_IT: Final = re.compile("的(?:[，。！；]|$)")
# 找镇里打了六遍, but not 找村里人.
_SOUGHT: Final = re.compile("(?:[^到]找|打给|告到|反映到|报到|问)了?$")
_NOBODY_IN: Final = re.compile("(?!人|的|老|亲|医|卫|要|借|小|最|哪|那|这)")
_ADDRESSED: Final = ((_SAYS, _OF_IT), (_SOUGHT, _NOBODY_IN))


def _answered(text: str, word: Met[str]) -> bool:
    return any(
        behind.search(text, max(0, word.start - 4), word.start) and ahead.match(text, word.end)
        for behind, ahead in _ADDRESSED
    )


def _where(text: str, start: int) -> bool:
    """在村里, 回镇上: a place, not an office."""
    return re.search(
        r"(?:在|到|回|从|往|去|住|进|离|(?<![后本])来|对|路过|经过|我们|咱们|俺们)(?:我们|咱们?|俺们?|"
        r"他们)?$",
        text[max(0, start - 4) : start],
    ) is not None and text[max(0, start - 2) : start] not in {"我们", "咱们", "俺们"}


# 渔业协会, 质监服务费
_NO_BODY: Final = ("协会", "学会", "商会", "条例", "服务费", "技术服务")
_BUILDERS: Final = ("住建局", "建设局", "住建", "工程", "建设")


def _inside(text: str, start: int, end: int, word: str) -> bool:
    if word in {"质监站", "质监局", "质量监督"} and text[max(0, start - 3) : start].endswith(
        _BUILDERS
    ):
        return True
    if _OTHER_WORDS.match(text, start) or _NUMBERED.match(text, end):
        return True
    if word in SCALES and SCALES_ONLY.match(text, end):
        return True
    if text.startswith(_NO_BODY, end):
        return True
    if word in {"公安", "环卫", "海事", "国土"} and text[end : end + 1] in tuple("县镇乡路街村法"):
        return True
    # 执法大队 after 城管 is one body with it; 检查站 alone is a place.
    return word in {"木材检查站", "检疫站"} and text[end : end + 1] in tuple("附旁")


def _apart(text: str, met: list[Mention]) -> Iterator[Mention]:
    last: Mention | None = None
    for each in met:
        if last is not None and each.start < last.end:
            continue
        generic = text.startswith(_GENERIC, each.start)
        if generic and last is not None and last.end == each.start:
            continue  # 市场监管局综合执法支队 is the bureau's own team
        yield each
        last = each


_GENERIC: Final = (
    "综合执法",
    "综合行政执法",
    "行政执法",
    "执法局",
    "治超",
    "质监所",
    "质监站",
    "辅警",
    "协警",
)


def _beneath(text: str, one: Mention, after: Mention | None) -> bool:
    """交通运输局路政大队 is the 路政; the office above it only says whose they are."""
    if after is None or after.agency == one.agency:
        return False
    between = text[one.end : after.start]
    return (
        _BODY.search(text[one.start : one.end]) is not None
        and _UNDER.fullmatch(between) is not None
    )


def _refused(text: str, one: Mention, after: Mention | None) -> bool:
    before = text[max(0, one.start - 18) : one.start]
    following = text[one.end : one.end + 20]
    if _DENIED.search(before) or _DOUBTED.match(following) or _LICENSED.match(following):
        return not before.endswith(("有没有", "还没有"))
    if is_bystander(before, following):
        return True
    if _PLACE_AFTER.match(following) or _HOPED.search(before):
        return True
    if after is not None and after.start - one.end <= 14:  # one breath
        return _CORRECTED.match(text, one.end) is not None
    return False


# 环保说找镇上: passed on by another. 去税务大厅办事要排队: an errand there, and how it went.
_PASSED_ON: Final = re.compile("(?:[说让叫][我你]?去?[找问]|推给|甩给|推到)$")
_ERRAND: Final = re.compile(
    "[^，。]{0,2}(?:办|取|盖|开|领|缴|年审|验)[^，。]{1,4}(?:[要收](?!求)|排队|不给|没给|说没|被)"
)


def _told_to(text: str, one: Mention) -> bool:
    before = text[max(0, one.start - 12) : one.start]
    if _PASSED_ON.search(before) or _ERRAND.match(text, one.end):
        return False
    met = _RECIPIENT.search(before)
    if met is None or (
        met[0].startswith("向") and not _REPORTING.search(text, one.end, one.end + 14)
    ):
        return False
    reach = 140 if text[one.start].isascii() else 44  # characters of English are cheap
    return _IDLE.search(text, one.end, min(len(text), one.end + reach)) is None
