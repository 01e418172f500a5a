"""Does a story belong to another office altogether, and to which?

Said only when it is sure: words of that matter, and nothing of an office that inspects, fines,
charges, seizes or stops. Nothing is refused by it; the reporter is told and decides.
"""

import re
from dataclasses import dataclass
from typing import Final

from clues.reading.agencies import agencies
from clues.reading.folding import fold

REVIEW: Final = "review"
CADRES: Final = "12388"


@dataclass(frozen=True, slots=True, kw_only=True)
class Elsewhere:
    """Another channel of the campaign (its id) and the words that point there."""

    channel: str
    text: str
    start: int
    end: int


_GAP = "[^，。;；!！?？]"
# In the order in which they are tried; ids are those of the campaign's channels.
_MATTERS: Final[tuple[tuple[str, str], ...]] = (
    (
        REVIEW,
        (
            rf"不服{_GAP}{{0,10}}(?:处罚|决定|罚款|罚单|认定|裁定)|(?:申请|"
            rf"提起|想走|要走|准备){_GAP}{{0,4}}(?:行政复议|复议|行政诉讼|"
            rf"诉讼)|(?:起诉|告){_GAP}{{0,6}}(?:局|队|政府|委|"
            rf"所){_GAP}{{0,4}}(?:处罚|决定)?|"
            rf"撤销{_GAP}{{0,6}}(?:处罚|决定)|复议(?:期限|怎么|在哪|申请)|"
            rf"(?:object|appeal) (?:to|against) (?:the )?(?:penalty|decision|"
            rf"fine)|administrative review"
        ),
    ),
    (
        "12315",
        (
            rf"(?:买|网购|下单|订|充值|办)(?:了|的|到)?{_GAP}{{0,20}}(?:假货|"
            rf"假的|退货|退款|不给退|不退钱|不发货|质量问题|坏了|保修|售后|"
            rf"不给换|变质|过期|虚假宣传)|"
            rf"(?:商家|店家|卖家|老板|健身房|理发店|培训机构|快递|淘宝|拼多多|"
            rf"京东|平台|4s店){_GAP}{{0,12}}(?:不退|不给退|拒绝退|跑路|不赔|"
            rf"不认账|不发货|欺骗消费者|不给换|拒不退)|"
            r"缺斤少两|短斤少两|七天无理由|会员卡(?:不退|退不了|余额)|预付卡|"
            r"消费者权益|消费纠纷|refund from the (?:shop|store|seller)|seller"
            r" refuses?|fake goods"
        ),
    ),
    (
        CADRES,
        (
            rf"(?:书记|局长|镇长|乡长|县长|主任|科长|所长|村长|干部|领导|院长|"
            rf"校长|处长|队长){_GAP}{{0,14}}(?:贪污|受贿|包养|吃空饷|公款吃喝|"
            rf"公车私用|大操大办|收礼|买官|卖官|作风问题|违纪|腐败|生活作风|"
            rf"挪用公款|侵吞|冒领|贪腐)|"
            r"吃空饷|公款吃喝|公车私用|买官卖官|大操大办"
        ),
    ),
    (
        "12381",
        (
            rf"(?:拖欠|欠){_GAP}{{0,8}}(?:企业|公司|我厂|我司|民企|"
            rf"中小企业){_GAP}{{0,6}}(?:账款|货款|工程款|款)|(?:国企|央企|政府|"
            rf"平台公司|城投|机关){_GAP}{{0,8}}(?:拖欠|欠){_GAP}{{0,6}}(?:账款|"
            rf"货款|工程款|我们|款)|企业负担|涉企保证金"
        ),
    ),
    (
        "petition",
        (
            rf"征地|拆迁|安置房|安置补偿|补偿款|宅基地|土地确权|承包地|退伍|"
            rf"低保|五保|上访|信访|历史遗留|山林纠纷|林地纠纷|土地纠纷|"
            rf"改制{_GAP}{{0,6}}(?:职工|下岗)|下岗|land requisition|demolition"
            rf" compensation"
        ),
    ),
    (
        "12345",
        (
            r"停水|停电了|路灯(?:坏|不亮)|井盖|路面(?:坏|坑)|坑洼|下水道(?:堵|"
            r"冒)|供暖|暖气不热|公交(?:车)?(?:不来|太少|改线)|噪音扰民|广场舞|"
            r"狗(?:叫|不拴)|学区|入学|小区(?:停车位|电梯|绿化)|物业(?:费|"
            r"不作为|公司)|"
            r"垃圾没人(?:清|收|倒)|红绿灯坏|医保报销|养老金|社保(?:卡|转移)|"
            r"户口|身份证办理|居住证|street light|water supply cut|noise at"
            r" night|property management"
        ),
    ),
)
_COMPILED: Final = tuple((channel, re.compile(words)) for channel, words in _MATTERS)
_OURS: Final = re.compile(
    "罚款|罚了|罚我|被罚|收费(?!标准)|收了我|扣车|扣了|查封|封条|拦车|拦下|"
    "执法|检查|摊派|赞助|吃拿卡要|索要|没收|乱收|推诿|推来推去|没人管|"
    "不作为|不管|不受理|拖着|没回音|没答复|fined|inspect|seized|stopped my|"
    "charged"
)
_DENIED: Final = re.compile(r"(?:不是|不想|不打算|没想|不用|没有|并非|不会|不|别)(?:要|去|说)?$")


def elsewhere(text: str) -> Elsewhere | None:
    """Return the channel that a story surely belongs to, or None when it may be ours."""
    folded = fold(text)
    for channel, pattern in _COMPILED:
        met = pattern.search(folded.text)
        if met is None or _DENIED.search(folded.text, max(0, met.start() - 5), met.start()):
            continue
        if channel != REVIEW and _may_be_ours(folded.text, cadres=channel == CADRES):
            return None
        start, end = folded.place(*met.span())
        return Elsewhere(channel=channel, text=folded.original[start:end], start=start, end=end)
    return None


def _may_be_ours(text: str, *, cadres: bool) -> bool:
    """An office that acted is ours; a cadre's own conduct is not, whatever his office."""
    if _OURS.search(text) is not None:
        return True
    return not cadres and any(not each.told_to for each in agencies(text))
