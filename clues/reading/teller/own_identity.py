"""What of a story tells who its teller is: his own name, telephone, account, where he lives?

Only what he says of himself (我叫王小明, 我的电话138…): the name and number of the other side are
what the story is about. A number alone is his where the words beside it already say who he is.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any, Final

from clues.private_numbers import MASK
from clues.reading.words.folding import simplified
from clues.regex import regex


class MarkKind(StrEnum):
    """By what a teller is known: 姓名, 电话, 账号, 住址."""

    NAME = "name"
    PHONE = "phone"
    ACCOUNT = "account"
    HOME = "home"


@dataclass(frozen=True, slots=True)
class Mark:
    """One place of a story that tells who its teller is; *text* is what is taken out."""

    kind: MarkKind
    start: int
    text: str


_SURNAMES: Final = (
    "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林罗高梁郑谢宋唐许韩冯邓曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆"
    "范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫雷龙黎史陶贺毛段郝顾龚邵万覃武钱戴严莫孔向汤温康施文牛樊葛邢安齐易乔伍庞"
    "颜倪庄聂章鲁岳翟殷詹申耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单裴霍涂成苗谷曲盛冉翁蓝路游靳辛欧管柴蒙鲍华喻祁蒲"
    "房滕屈饶解牟艾尤阳时穆农司卓古吉缪简项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬边卞姬师仇栾隋"
    "商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆乐冀郁胥南班储原栗燕楚鄢劳谌奚皮粟冼蔺楼盘满闻位厉伊"
)
_DOUBLE: Final = "欧阳|上官|皇甫|令狐|诸葛|司徒|司马|申屠|夏侯|东方|尉迟|公孙|慕容|长孙|宇文|端木"
# Signs that no given name holds: 我叫他给票, 本人于昨天.
_NEVER: Final = (
    "我你他她它们的了着过地把被给叫让跟对向从在到于是没不也都就还又再说问看去找要这那个些什么哪谁怎多少几"
    "日号时点分上下后昨今早晚每块钱罚款收费票据证车店厂家公司局所队站路桥村镇县市省老板员工人"
)
_GIVEN: Final = f"[^\\W\\d_a-zA-Z{_NEVER}]"
_NAME: Final = (
    f"(?:(?:{_DOUBLE}){_GIVEN}{{1,2}}|[{_SURNAMES}]{_GIVEN}{{1,2}}|[小老阿][{_SURNAMES}])"
)
_ENDS: Final = (
    "(?=[，,。.；;、！!?？\\s（(：:▇]|$|电话|手机|身份证|住|家住|家在|今年|男|女|是|来自|联系|"
    "地址|性别|证件|\\d)"
)
# Of common given names; 我是高中生 and 我是车主 are no names.
_LIKELY: Final = (
    "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红建国志文辉斌波鹏飞宇浩凯健俊帆晨阳琳婷雪梅莉萍燕玲珍凤莲云兵庆春"
    "东海林森山川河江龙虎福贵财宝德义仁礼智信忠孝良善美香花月琴荣昌盛兴旺发达光亮荣新民胜利卫峰岩松柏柱根生彬博翔宁欣怡佳"
    "慧颖倩雅晶莹洁丹蕾薇蓉琼瑶瑞祥喜庆元清泉长顺安康乐永权立成全中学武振邦家豪子轩梓涵浩然小大三二四五"
)
_NO_NAMES: Final = regex(
    "高中生|大学生|中学生|小学生|白云山|高利贷|马大哈|万元户|钟点工|安全员|农民|方法|石材|金矿|全国|全家|文化|成年|成功|"
    "时光|平民|江南|江北|华中|华东|云南|湖南|海南|河南|向东|路东|房东|于家|高龙|龙头|马上|平安|和平|老师|老农|小农|"
    "小车|老车|小商|车来|全能|时来|易得|明天|明年|方才|刚才|计时|连年|连天"
)
_WHOSE: Final = "(?:姓名|举报人|反映人|投诉人|联系人|申请人|署名|落款)"
_NOBODY: Final = "(?!Citizen|Driver|Owner|Manager|Resident|National|Officer|Company|Merchant)"
_STARTS: Final = "(?:^|[，,。；;！!?？\\s])"
_SELF: Final = "(?:[我俺咱]的?|本人的?)"
_NAMED: Final = "(?:姓名|名字|大名|真名)"
_CALLED: Final = (
    "(?:联系|固定)?(?:电话|手机|座机|号码|联系方式|[Tt]el|[Pp]hone|[Mm]obile)(?:号码?)?(?:号)?"
)
_IS: Final = "(?:就?是|为|：|:|is|number|no\\.?|[，,\\s]){0,40}"
_MOBILE: Final = "(?:\\+?86[- ]?)?1[3-9]\\d[- ]?\\d{4}[- ]?\\d{4}(?!\\d)"
_FIXED: Final = "0\\d{2,3}[- ]?\\d{7,8}(?!\\d)"
_TO_CALL: Final = f"(?<!\\d)(?:{_MOBILE}|{_FIXED})(?!的?那?个?人)"
_NUMBER: Final = f"({_TO_CALL})"
_SURNAMED: Final = "(?:我|俺|咱|本人|免贵)姓"
_FAMILY: Final = f"(?:{_DOUBLE}|[{_SURNAMES}])"
_GOES_BY: Final = f"(?:我?(?:{_NAMED}|全名|名)?就?(?:叫(?:做|作)?|是)|单?名)\\s*"
# How he himself is reached, and no 他说有事联系…: that is the other side's.
_TO_REACH: Final = (
    "(?:(?<![说讲写留称我们他她])(?<![说讲写留称][，,：:“])"
    "(?:有(?:什么|啥|任何)?(?:事情?|问题|需要|消息|结果|情况)(?:了|的话)?[，,]?|请|麻烦|烦请|回头|随时)"
    "(?:您|你们?|请|可以?|就|随时|直接|尽管|再|都){0,4}(?:联系|联络|找|打|拨打?|致电|回电?|通知|打给)(?:我|本人)?"
    # 联系我138…, as a clause of its own; 城管联系我 is no way to reach him
    "|(?:^|[。；;！!\\s]|(?<![说讲写留称])[，,])(?:联系|联络|打给|找|回复|通知)(?:我|本人))"
    f"(?:[的，,]?{_CALLED})?{_IS}"
)
_WHO_ANSWERS: Final = "[，,、\\s]*(?:找|叫|我是|[（(])?"
_AT_NUMBER: Final = f"[，,、：:\\s（(]*(?:{_CALLED}{_IS})?"
# Behind a clause that speaks of nobody to be reached: 让我找他们队长，王强138… is the other's.
_SIGNED: Final = (
    "(?:^|[，,。；;！!?？\\s])(?![^，,。；;！!?？\\s]*(?:[他她说让叫找打转加问]|对方|收款|队长|站长|所长|局长|电话|微信))"
    "[^，,。；;！!?？\\s]+[，,；;。！\\s]\\s*"
)
# 永发超市老板陈建军: what one is comes before who.
_POSTS: Final = (
    "(?:老板娘?|店主|店长|业主|摊主|东家|经理|厂长|场长|园长|院长|校长|会计|出纳|财务|法人(?:代表)?|法定代表人|法务|负责人|"
    "经营者|合伙人|股东|司机|车主|船主|船老大|师傅|员工|职工|工人|村民|居民|商户|个体户|养殖户|业主代表|办公室主任)"
)
# Behind a name: 男，58岁，汉族，1968年3月生; and what nobody knows of the other side.
_OF_A_PERSON: Final = (
    "(?:[，,、\\s（(]{0,3}(?:[男女]性?|\\d{1,3}(?:周)?岁|汉族?|[\u4e00-\u9fff]{1,4}族|"
    "(?:生于)?\\d{4}年(?:\\d{1,2}月)?(?:\\d{1,2}[日号])?(?:出生|生)?)(?=[，,、\\s（(）)])[）)]?){0,6}"
)
_BY_PAPER: Final = "[，,、\\s（(]{0,3}(?:我的?|本人)?(?:公民)?(?:身份证|身份号|家住|现住|户籍)"
_FRAMES: Final[tuple[tuple[re.Pattern[str], bool], ...]] = tuple(
    (regex(form), weak)
    for form, weak in (
        (
            f"{_SELF}(?:{_NAMED}?(?:就?叫(?:做|作)?|名叫)|{_NAMED}(?:就?是|为|[：:]))[：:]?\\s*({_NAME}){_ENDS}",
            False,
        ),
        # 你好我叫小芳, 我叫阿强
        (
            f"{_SELF}就?叫(?:做|作)?[：:]?\\s*([小老阿]{_GIVEN}{{1,2}})(?=[，,。.；;、！!?？\\s]|$)",
            False,
        ),
        # 我是永发超市老板陈建军，…
        (
            f"{_STARTS}(?:我|俺|本人)(?:就)?(?:是|系)[^，,。；;\\s]{{0,14}}?{_POSTS}({_NAME}){_ENDS}",
            False,
        ),
        # 王建国，男，58岁，…: as a form begins
        (f"^\\s*({_NAME})[，,、\\s（(]*(?=[男女](?:性)?[，,、。\\s）)]|身份证)", False),
        # …没票没证，王建国，男，58岁，身份证号…: within a text, as one gives oneself alone
        (f"{_STARTS}({_NAME})(?={_OF_A_PERSON}{_BY_PAPER})", False),
        (f"本人(?:姓名|系|是)?[：:]?\\s*(?![于向时全成])({_NAME}){_ENDS}", False),
        (
            f"{_STARTS}{_WHOSE}(?:是|为|叫)?[：:\\s]*({_NAME}){_ENDS}",
            False,
        ),
        (f"{_SURNAMED}([{_SURNAMES}]|{_DOUBLE})(?:{_ENDS}|(?=单?名|叫|全名))", False),
        # 我姓赵叫赵大海, 我姓赵名大海
        (f"{_SURNAMED}({_FAMILY})[，,、\\s]*{_GOES_BY}(\\1[\u4e00-\u9fff]{{1,2}}){_ENDS}", False),
        (f"{_SURNAMED}{_FAMILY}(?:单?名|叫)({_GIVEN}{{1,2}}){_ENDS}", False),
        (f"{_SURNAMED}{_FAMILY}[，,、\\s]+{_GOES_BY}({_GIVEN}{{2}}){_ENDS}", True),
        # 有事请联系138…周大海
        (f"{_TO_REACH}{_TO_CALL}{_WHO_ANSWERS}({_NAME}){_ENDS}", False),
        (f"{_TO_REACH}({_NAME})(?={_AT_NUMBER}{_TO_CALL})", False),
        (f"{_STARTS}[叫喊]我({_NAME})(?=就行|就好|就可以|即可|吧|[，,。；;！!\\s]|$)", True),
        # …请查一查。王小明 138…: signed
        (
            f"(?:^|[。！!\\n])\\s*({_NAME})[\\s，,：:]*(?:{_CALLED}{_IS})?(?={_TO_CALL}[。\\s]*$)",
            False,
        ),
        # 没票没看证，周大海138…: signed without a stop
        (f"{_SIGNED}({_NAME})[\\s：:]*(?={_TO_CALL}[。！\\s]*$)", True),
        (f"{_STARTS}我(?:就)?是(?:[^，,。；;\\s]{{1,10}}的)?({_NAME}){_ENDS}", True),
        ("\\b[Mm]y (?:full )?name(?: is|'s|:) ([A-Z][\\w'-]+(?: [A-Z][\\w'-]+){0,2})", False),
        (
            f"\\bI(?: am|'m) (?:called )?([A-Z][a-z'-]+ {_NOBODY}[A-Z][a-z'-]+)(?=[,.;!]| and|$)",
            False,
        ),
    )
)
"""Where a name of one's own stands; in a weak place (True) it must look like one."""

# The party that a pasted decision names (当事人：张三) is whoever pastes it.
_PAPER: Final = regex(
    "决定书|告知书|通知书|通知单|处罚单|缴款书|催告书|凭证|清单|笔录|[〔\\[（(]20\\d\\d[〕\\]）)]|"
    "住址|住所|身份证|性别|[，,] ?[男女](?=[，,])"
)
_OF_PARTY: Final = regex(
    "(?:当事人|被(?:处罚|检查|告知|通知|执行|调查|约谈)(?:人|单位)|受(?:送达|处罚)(?:人|单位)|行政相对人|法定代表人|经营者|"
    "(?<!机关)(?<!单位)负责人)(?:[（(][^）)\\n]{0,8}[）)])?(?:姓名|名称)?[：:\\s]+"
    f"({_NAME}|[\\u4e00-\\u9fff]{{2,8}}·[\\u4e00-\\u9fff]{{2,8}}){_ENDS}"
)

_CALL: Final = "(?:联系|打给|打|找|加|回|回复|通知|[Cc]all|[Cc]ontact|[Rr]each|[Tt]ext)"
_PHONES: Final = tuple(
    regex(form)
    for form in (
        f"(?:我的?|本人的?|俺的?|咱的?|[Mm]y )(?:这个|私人|家里?的?)?{_CALLED}{_IS}{_NUMBER}",
        f"{_CALL}(?:我|本人| me)(?:的)?(?:[，,]?{_CALLED})?(?: at| on)?{_IS}{_NUMBER}",
        f"(?:^|[，,。；;！!\\s])我(?:是|的)?\\s*{_NUMBER}",
        f"{_TO_REACH}{_NUMBER}(?={_WHO_ANSWERS}{_NAME}{_ENDS})",
        f"{_TO_REACH}{_NAME}{_AT_NUMBER}{_NUMBER}",
        f"{_SIGNED}{_NAME}[\\s：:]*{_NUMBER}[。！\\s]*$",
    )
)
_ALONE: Final = regex(f"(?:(?:^|[，,。；;！!、\\s])(?:{_CALLED})?|{_CALLED}){_IS}{_NUMBER}")
_ACCOUNT: Final = "(?:微信|QQ|qq|邮箱|邮件|[Ww]e[Cc]hat|e?-?mail)"
_MAIL: Final = "[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"
_HANDLE: Final = "[A-Za-z][\\w-]{4,19}|\\d{5,12}"
_ACCOUNTS: Final = tuple(
    regex(form)
    for form in (
        f"(?:我的?|本人的?|[Mm]y ){_ACCOUNT}(?:号码?|id|ID|地址| address)?{_IS}({_MAIL}|{_HANDLE})",
        f"加我(?:的)?{_ACCOUNT}(?:号)?{_IS}({_HANDLE})",
        # 我的电话是139…，微信号 xiaofang88: behind a number of his own
        f"(?:我的?|本人的?){_CALLED}{_IS}{_TO_CALL}[，,、；;\\s]*(?:也是|同)?{_ACCOUNT}(?:号码?)?{_IS}({_MAIL}|{_HANDLE})",
    )
)
# An address ends where the next heading begins: 地址：城关镇 违法事实：…, also without a blank.
_HEADING: Final = (
    "\\s+(?:[^，,。；;！!：:\\s]{2,12}[：:]|[于在])|违法|案由|身份证|证件|联系|电话|手机|姓名|性别|年龄|出生|职业|"
    "邮编|邮政|你[于在单]|当事人|被处罚|经查|处罚|执法|[（(]?[12]\\d{3}年"
)
_PART: Final = "[^，,。；;！!\\n：:）)]"
_HOME: Final = regex(
    "(?:^|[，,。；;！!\\s（(])(?:我|本人|家庭|户籍|联系|现|现在|家)*(?:住址|住所地|住所[（(]住址[）)]|地址|住在|住|家在)"
    f"(?:是|为|[：:])?\\s*({_PART}{{3,30}}?(?={_HEADING}|[，,。；;！!\\n）)]|$)|{_PART}{{30}})"
)
_BESIDE: Final = regex("[，,。；;、：:！!\\s（(）)]*")


def is_called(words: str) -> bool:
    """Say whether *words* are a name that begins with a surname, and nothing else: 王小二."""
    return _WHOLE_NAME.fullmatch(simplified(words)) is not None


_WHOLE_NAME: Final = regex(_NAME)


def marks(words: str) -> tuple[Mark, ...]:
    """Return what tells who the teller is, in the order it stands."""
    plain = _level(words)
    found = {
        mark.start: mark
        for mark in (*_names(plain), *_of_party(plain), *_phones(plain), *_accounts(plain))
    }
    told = list(found.values())
    if any(mark.kind is MarkKind.NAME for mark in told) or MASK in words:
        told += _beside(plain, told)
    placed = sorted({mark.start: mark for mark in told}.items())
    return tuple(
        replace(mark, text=words[start : start + len(mark.text)]) for start, mark in placed
    )


def at_home(words: str) -> tuple[Mark, ...]:
    """Return where the teller says that he lives or keeps his shop, also where nothing else does.

    In a story that may be where it happened; in what is added later it only tells who he is.
    """
    plain = _level(words)
    found = {met.start(1): met[1] for form in _AT_HOME for met in form.finditer(plain)}
    return tuple(
        Mark(MarkKind.HOME, start, words[start : start + len(text)])
        for start, text in sorted(found.items())
    )


_I: Final = "(?:我|俺|本人|咱)(?:们)?"
_NUMBERED: Final = "(?:[0-9一二三四五六七八九十百]+(?:号|室|栋|幢|单元|组|弄))"
_LIVES: Final = (
    "(?:的?(?:住址|地址)(?:是|为|[：:])?|(?:家里?)?(?:就|是|一直)*住在?|家里?(?:就|是)?在)"
)
_KEEPS: Final = "(?:老板娘?|店主|业主|房东|住户|租户|摊主|经营者|居民)"
_SOME: Final = "[^，,。；;！!？?\\s]"
_AT_HOME: Final = tuple(
    regex(form)
    for form in (
        f"{_I}{_LIVES}({_SOME}{{1,16}}?(?:{_NUMBERED}|村|小区|巷)+)",
        f"{_I}(?:就|也)?是(?:在)?({_SOME}{{1,14}}?{_NUMBERED}+){_SOME}{{0,10}}的{_KEEPS}",
    )
)


_WIDE: Final = str.maketrans("０１２３４５６７８９－　", "0123456789- ")


def _level(words: str) -> str:
    """Return *words* in one width and one script, each sign where it stood."""
    plain = simplified(words.translate(_WIDE))
    return plain if len(plain) == len(words) else words


def without(value: Any, told: tuple[Mark, ...]) -> Any:
    """Return an answer with every mark masked wherever it stands in its words."""
    if isinstance(value, str):
        for mark in sorted(told, key=lambda each: -len(each.text)):
            value = _masked(value, mark)
        return value
    if isinstance(value, dict):
        return {key: without(each, told) for key, each in value.items()}
    if isinstance(value, list | tuple):
        return [without(each, told) for each in value]
    return value


def _masked(words: str, mark: Mark) -> str:
    if len(mark.text) > 1:
        return words.replace(mark.text, MASK)
    # 我姓王: the sign alone stands in other words, too.
    return re.sub(f"(?<=姓){re.escape(mark.text)}", MASK, words)


def _names(words: str) -> Iterator[Mark]:
    for frame, weak in _FRAMES:
        for met in frame.finditer(words):
            last = met.lastindex or 1  # before it, what it repeats
            if _may_be(met[last], weak=weak):
                yield Mark(MarkKind.NAME, met.start(last), met[last])


def _of_party(words: str) -> Iterator[Mark]:
    if _PAPER.search(words):
        for met in _OF_PARTY.finditer(words):
            yield Mark(MarkKind.NAME, met.start(1), met[1])


def _may_be(name: str, *, weak: bool) -> bool:
    """Say whether a name may be one; where little says so (*weak*), it must look like one."""
    if _NO_NAMES.fullmatch(name):
        return False
    given = name[2:] if re.match(_DOUBLE, name) else name[1:]
    return not weak or name[0] in "小老阿" or all(sign in _LIKELY for sign in given)


def _phones(words: str) -> Iterator[Mark]:
    for form in _PHONES:
        for met in form.finditer(words):
            yield Mark(MarkKind.PHONE, met.start(1), met[1])


def _accounts(words: str) -> Iterator[Mark]:
    for form in _ACCOUNTS:
        for met in form.finditer(words):
            yield Mark(MarkKind.ACCOUNT, met.start(1), met[1])


def _beside(words: str, told: list[Mark]) -> list[Mark]:
    """Return numbers and homes right behind or before what already says who he is.

    我叫王小明，身份证…，电话138…，家住青龙镇12号: one clause after the other.
    """
    near = [
        Mark(kind, met.start(1), met[1].strip())
        for kind, form in ((MarkKind.PHONE, _ALONE), (MarkKind.HOME, _HOME))
        for met in form.finditer(words)
    ]
    spans = [(mark.start, mark.start + len(mark.text)) for mark in told]
    spans += [met.span() for met in re.finditer(re.escape(MASK), words)]
    added: list[Mark] = []
    while more := [each for each in near if each not in added and _touches(words, each, spans)]:
        added += more
        spans += [(each.start, each.start + len(each.text)) for each in more]
    return added


_BETWEEN: Final = 30  # characters: ，男，1980年1月1日出生，住址：


def _touches(words: str, mark: Mark, spans: list[tuple[int, int]]) -> bool:
    """Say whether nothing but labels stands between a mark and another: nobody else's."""
    end = mark.start + len(mark.text)
    gaps = (
        words[last : mark.start] if last <= mark.start else words[end:first]
        for first, last in spans
        if last <= mark.start or end <= first
    )
    return any(len(gap) <= _BETWEEN and _LABELS.fullmatch(gap) for gap in gaps)


_LABELS: Final = regex(
    f"(?:{_CALLED}|身份证|号码|号|住址|住所地|住所|地址|现住|家住|住在|住|家在|家|我叫|我|本人|姓名|名字|叫|的|是|男|女|今年|\\d+岁|"
    "家庭|户籍|联系|性别|民族|汉族?|\\d{1,4}[年月日]|出生|生于|驾驶证|证件|▇|"
    "[，,。；;、：:！!\\s（(）)])*"
)
