"""Does a story belong to another office altogether, and to which?

Said only when it is sure: words of that matter, and nothing of an office that inspects, fines,
charges, seizes or stops. Nothing is refused by it; the reporter is told and decides.
"""

from dataclasses import dataclass
from typing import Final

from clues.reading.agencies.agencies import agencies
from clues.reading.matters.elsewhere_words import POINTERS, REVIEW, Gate
from clues.reading.words.folding import fold
from clues.regex import regex


@dataclass(frozen=True, slots=True, kw_only=True)
class Elsewhere:
    """Another channel of the campaign (its id) and the words that point there."""

    channel: str
    text: str
    start: int
    end: int


_COMPILED: Final = tuple((each, regex(each.words)) for each in POINTERS)
# Only an office does it, whoever is meant.
_ACTED: Final = regex(
    "罚款|罚了|罚我|被罚|要罚|罚单|罚[\\d一二两三四五六七八九十几]|被(?:要求|责令|叫停|通知停)|"
    "查(?:消防|污水|证|车|账|电|酒驾|超载)|扣车|扣了(?:我|他)?的?(?:车|货|证|照)|查封|封条|"
    "封了|贴封|拦(?:车|下|我)|贴条|占道费|协会|协管|穿着?制服|没见过?文件|(?:托付|委托)检查|"
    "执法|来(?:检|抽)?查|检查组|上门查|摊派|赞助|吃拿卡要|索要|"
    "没收|(?<![万元块])好处|要(?:我|我们)?(?:送礼|送红包|请客|意思意思)|推诿|推来推去|踢皮球|不受理|年审|"
    "年检|处罚|整改|停业|停产|吊销|"
    "(?:让|要|逼|叫|强制|强迫|非要)我们?[^，。]{0,4}(?:买|订)|强制(?:培训|入会|参加|订)|"
    "指定(?:的)?(?:厂|店|公司|单位|品牌|机构|地点)|"
    "(?:才|不[给肯]?)(?:盖章|办理?证|签字|批)|(?:收|要|拿)了?我[^，。]{0,8}才|"
    r"\bfined\b|inspect|seized|confiscat|stopped (?:me|my)|towed"
)
_IDLE: Final = regex(
    "(?:[局所队站委办]|政府|部门|窗口|热线|平台|12345|12315|12333|110|街道|社区|村委|村里|"
    "镇[里上]|上面|工作人员|派出所|警察|民警)"
    "[^。！？!?]{0,16}(?:不管|不理|不作为|没人管|没人理|没回音|没答复|没下文|拖着|不受理|"
    "不立案|不出警|推|没处理|没结果|打不通|没消息)|投诉[^。！？!?]{0,24}(?:没人理|没回音|"
    "没人管)|不公开|未作决定|超时限|(?:案子|报案|报警|报了案)[^。！？!?]{0,20}(?:没破|不管|"
    "没人|轮班|没下文|不立案|没抓)"
)
_CAME: Final = regex(
    "(?:来|到|进)了?[^，。]{0,4}(?:人|队)|几个人|[一几][伙帮群]人|穿着?制服|制服|上门|说是|"
    "工作人员|有人来|敲门|公章|红头|文件|上面[要说]|规定|收走|搬走|拉走|拖走|拆了|民政|"
    "[一-龥]局|政府|街道|法官|报案|报警|清单|单子|证件?|票据|手续|通知|决定|备案|补贴|查|"
    "垃圾费|卫生费|窗口|该找|交税|税|歇业|停业|车队|我(?:们)?(?:店|厂|公司|铺)"
)
_OFFICIAL: Final = regex(
    "他(?!妈)|人家|谁|查|协会|培训费?(?!机构|班)|立案|翻我|来的是|抽成|似的|占道|给我(?:们|"
    "家)?停[水电]|俺|"
    "考核|贵单位|头盔|系统|决定书|警告|捐|停工|票|局里|规矩|让我装|把钱|歇|违约金|处理费|"
    "清洁费|焊|我这|那[帮伙]|对方|盖章|盖了?[^，。]{0,3}章|摆摊|摊位|我(?:们)?家?(?:店|厂|公司|"
    "铺|开)|开(?:票|单|店|饭店|公司)|[收开](?:了)?[^，。]{0,4}(?:据|票)|登记|申报|执照|许可|"
    "抽查|公安|交警|城管|窗口|热线|123\\d\\d|申请|审批|资料|材料|归谁管|谁管|"
    r"\b(?:they|officer|inspector|permit|licen[cs]e)\b"
)
_TAKEN: Final = regex(
    "收费(?!标准)|收了?(?:我|他|她|每)|检查|乱收|交(?:了|钱)|费|押金|\\d{3}|charged"
)
# A story that tells how it was done is ours, whatever the person means to do about it.
_CONDUCT: Final = regex(
    "(?:没有?|未)(?:曾|依法)?(?:给|开|出示|告知|听证|带|穿|制作|送达|走)|不(?:给|开|出示|"
    "告知)[^，。]{0,3}(?:票|证|书|单|清单)|骂|打(?:我|人)|推搡|态度|"
    r"no (?:receipt|notice|paper|id)|without (?:a )?(?:receipt|notice)"
)
# The reporter keeps a shop himself: what is wrong with it is what somebody says of him.
_A_SHOP: Final = "[^，。在去找给]{0,2}(?:店|馆|超市|公司|诊所|铺|厂)"
# 我在超市买了 is where he bought; 我在县城的超市, 我在县城开超市 are his own.
_OWN_SHOP: Final = regex(
    "(?:我|俺|咱)(?:们)?(?:(?:家|在[^，。]{0,6})?(?:的|是)?(?:开|经营)|"
    f"(?:家|在[^，。]{{1,6}}(?:的|有))?(?:的|是)?{_A_SHOP})"
)
_DENIED: Final = regex(r"(?:不是|不想|不打算|没想|不用|没有|并非|不会|不|别|已经?)(?:要|去|说)?$")
_GATES: Final = (
    (Gate.OFFICE_ACTED, _ACTED),
    (Gate.OFFICE_ACTED, _IDLE),
    (Gate.SHOP_NAMED, _OWN_SHOP),
    (Gate.SOMEBODY_CAME, _CAME),
    (Gate.MORE_TOLD, _OFFICIAL),
)
_LONG: Final = 100
_SENTENCE: Final = 40
# What a story is about it says early; later on such words are a remark.
_EARLY: Final = 60


def elsewhere(text: str) -> Elsewhere | None:
    """Return the channel that a story surely belongs to, or None when it may be ours."""
    folded = fold(text)
    for pointer, pattern in _COMPILED:
        met = pattern.search(folded.text)
        if met is None or _DENIED.search(folded.text, max(0, met.start() - 5), met.start()):
            continue
        if met.start() > _EARLY:
            return None
        if _is_ours(folded.text, pointer.gate):
            continue
        if pointer.channel == REVIEW and _tells_how(folded.text):
            return None
        start, end = folded.place(*met.span())
        return Elsewhere(
            channel=pointer.channel, text=folded.original[start:end], start=start, end=end
        )
    return None


def _is_ours(text: str, gate: Gate) -> bool:
    """An office that acted, or was asked and did nothing, is ours."""
    if any(gate >= each and pattern.search(text) for each, pattern in _GATES):
        return True
    if gate == Gate.ANYTHING_TAKEN and _TAKEN.search(text):
        return True
    if gate == Gate.MORE_TOLD and len(text) > _SENTENCE:
        return True
    return gate >= Gate.OFFICE_NAMED and any(not each.told_to for each in agencies(text))


def _tells_how(text: str) -> bool:
    return len(text) > _LONG or _CONDUCT.search(text) is not None
