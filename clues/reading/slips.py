"""Which words do keyboards and speech recognition get wrong, and what was meant?

A slip and its word are equally long, so that every offset stays true. Only slips that are no
words, and no halves of two words, on their own: what could be meant as written is not here.
"""

import re
from itertools import chain
from typing import Final

from clues.reading.lexicon import pairs
from clues.reading.office_slips import offices_mended
from clues.reading.time_slips import times_mended

_MEANT: Final = (
    # units
    ("路政", "路证 录政 陆政 鹿政"),
    ("交警", "交井 较警 缴警 教警 焦警 交敬"),
    ("运管", "运官 运馆 韵管"),
    ("渔政", "鱼政 渔正 鱼正 鱼证"),
    ("海事局", "害事局"),
    ("工商局", "工伤局 公商局"),
    ("环保局", "环宝局 环抱局 环堡局"),
    ("市场监管", "市场坚管 市场间管 市场兼管 市场监官 市场件管 市场监馆 市厂监管"),
    ("税务局", "税物局 睡务局 税雾局"),
    ("应急局", "应及局 应级局 硬急局"),
    ("安监局", "安检局 安建局 安间局"),
    ("消防队", "消房队 小防队 消放队"),
    ("派出所", "派出锁 派处所 派初所 排出所"),
    ("国土局", "国吐局 果土局"),
    ("林业局", "林叶局 临业局 林夜局"),
    ("水利局", "水力局"),
    ("综合执法", "综合直法 综和执法 宗合执法 综合执发"),
    ("收费站", "收费占 收费战 收费张"),
    ("浮桥", "浮侨"),
    ("宾馆", "宾官"),
    ("治超站", "制超站 治抄站 志超站 治超占 置超站"),
    ("城管队", "城关队 成管队 程管队"),
    ("城管的", "成管的"),
    ("城管执法", "城关执法 成管执法"),
    ("城管大队", "城关大队 成管大队"),
    ("市监局", "市间局 市坚局 市兼局 市件局 市简局"),
    ("市监所", "市间所 市坚所 市兼所 市件所"),
    ("卫健局", "卫件局 卫建局 卫见局 未健局"),
    ("卫健委", "卫建委 卫见委"),
    ("环保局", "还保局 坏保局 环报局"),
    ("税务所", "税屋所 税物所 睡务所"),
    ("税务局", "税屋局 谁务局"),
    ("水务局", "水物局 水雾局"),
    ("消防大队", "消房大队 消防大对"),
    ("应急管理", "应极管理 应及管理"),
    ("农业局", "农叶局"),
    ("海事处", "害事处 海是处"),
    ("劳动监察", "老动监察 劳动检察 劳动监查"),
    ("生态环境", "生太环境 生态坏境"),
    ("食药监", "食药间 食要监"),
    ("街道办", "街到办"),
    ("供电所", "共电所 供店所"),
    ("供电局", "共电局 供店局"),
    ("公路局", "公录局"),
    ("交通局", "交同局"),
    ("执法大队", "直法大队 执法大对 执发大队"),
    # money and papers
    ("罚款", "发款 罚宽 罚欸 罚歀 乏款 伐款 阀款"),
    ("被罚了", "被法了 被伐了"),
    ("收据", "收剧 收句 收锯 收聚 收巨"),
    ("发票", "发飘 发漂 发瓢 法票"),
    ("开票", "开飘 开漂 开瓢"),
    ("票据", "票剧 飘据"),
    ("执法证", "执法正 执法政 直法证 执发证 执法症 植法证 值法证"),
    ("决定书", "觉定书 决订书 绝定书 决定叔 诀定书"),
    ("通知", "同知"),
    ("没问题", "没问提"),
    ("他们", "他门"),
    ("通知书", "通只书 通支书 通知梳 通之书 通知数 通知叔 同知书 通制书"),
    ("整改", "整该 正改 整盖"),
    ("出示", "出式 初示 出试 "),
    ("证件", "证见 政件 征件 证健"),
    ("清单", "清但 清弹 青单"),
    ("扣押", "扣鸭 扣压"),
    ("任何", "任和 任合 认何"),
    ("文书", "文叔"),
    ("手续", "手序 手绪"),
    ("收费站", "收废站 收费战 收肺站"),
    ("检查站", "检察站 捡查站"),
    ("管理费", "管里费 管理废"),
    ("停车费", "停车废 停车肥"),
    ("好处费", "好处废 好处肥"),
    ("赞助费", "赞助废 暂助费 站助费"),
    # roads
    ("高速", "高宿"),
    ("国道", "锅道"),
    ("公里处", "公理处"),
    ("扣车", "叩车"),
    # times
    ("凌晨", "凌辰 零晨 凌陈 凌成 陵晨 临晨"),
    ("昨天", "昨夭 咋天"),
    ("前天", "前夭"),
    ("星期", "星其"),
)

_OF_FEES: Final = (
    "拖车|停车|过路|检测|培训|服务|管理|卫生|保管|手续|检查|消毒|好处|赞助|工本|施救|会员|年会|"
    "入会|清洁|占道|过磅|加班"
)
_A_SUM: Final = "[\\d一二两三四五六七八九十百千，。,]|用|钱|$"
# Slips that are halves of other words now and then: 非法款项, 验收具体, 城关镇.
_GUARDED: Final = (
    ("路正", re.compile("路正(?=[的拦栏把来罚])"), "路政"),
    ("海是", re.compile("(?<![东南北上])海是(?=的[人快船])"), "海事"),
    ("消方", re.compile("消方(?=[的队来员大])"), "消防"),
    ("消仿", re.compile("消仿(?=[的队来员大])"), "消防"),
    ("城官", re.compile("城官(?=[的队来把收没])"), "城管"),
    ("环宝", re.compile("环宝(?=[的来])"), "环保"),
    ("遇管", re.compile("遇管(?=[的所站来])"), "运管"),
    ("成管", re.compile("(?<![完构达生形])成管(?![道理])"), "城管"),
    ("程管", re.compile("(?<![工过课流])程管(?![道理])"), "城管"),
    ("消房", re.compile("消房(?=[的队来员])"), "消防"),
    ("还保", re.compile("还保(?=的人|来|大队|站)"), "环保"),
    ("市间", re.compile("市间(?=的人|来)"), "市监"),
    ("税物", re.compile("税物(?=[的来说])"), "税务"),
    ("税屋", re.compile("税屋(?=的|来)"), "税务"),
    ("卫建", re.compile("卫建(?=的人|来|监督)"), "卫健"),
    ("正件", re.compile("(?<![修更订校指纠方])正件"), "证件"),
    ("法款", re.compile("(?<![非合违方司执立宪])法款(?!项)"), "罚款"),
    ("作天", re.compile("(?<![工操动])作天(?!然)"), "昨天"),
    ("下五", re.compile("下五(?=[一二三四五六七八九十两\\d]|快|大概|来|的时候)"), "下午"),
    ("上五", re.compile("上五(?=[一二三四五六七八九十两\\d]|快|大概|来|的时候)"), "上午"),
    ("非", re.compile(f"(?<={_OF_FEES})非(?={_A_SUM})"), "费"),
    ("废", re.compile(f"(?<={_OF_FEES})废(?={_A_SUM})"), "费"),
    ("晚是", re.compile("晚是(?=[一二三四五六七八九十\\d])"), "晚上"),
    ("武", re.compile("(?<=[周期拜])武"), "五"),
    ("下屋", re.compile("下屋(?=[一二三四五六七八九十两\\d])"), "下午"),
    (
        "店",
        re.compile(
            "(?<=[午晨上早晚里][\\d一二两三四五六七八九十])店(?=[\\d一二三四五六七八九十半多钟])"
        ),
        "点",
    ),
    (
        "法",
        re.compile("(?<![方办立司执守违合书语宪看说做用])法(?=\\d{2,5}(?:元|块|[,，。]|$))"),
        "罚",
    ),
    ("市厂", re.compile("市厂(?!监|管|里|长)"), "市场"),
    ("单字", re.compile("(?<=[给开打写撕留没张个])单字(?![母节幕符])"), "单子"),
    ("看道", re.compile("看道(?=[证票文])"), "看到"),
    ("端五", re.compile("端五(?=[那节当的前后]|早|上午|$)"), "端午"),
    ("亮正", re.compile("亮正"), "亮证"),
    ("凭正", re.compile("凭正"), "凭证"),
    ("证见", re.compile("证见(?!人)"), "证件"),
    ("通之", re.compile("通之(?=书|单|发|[，。])"), "通知"),
    ("亮整", re.compile("亮整(?![洁齐])"), "亮证"),
    ("一课", re.compile("(?<=点)一课"), "一刻"),
    ("点办", re.compile("点办(?=[，。,]|左右|$)"), "点半"),
    ("白", re.compile("(?<=[一二两三四五六七八九\\d])白(?=[，。,块元多钱]|$)"), "百"),
    ("快", re.compile("(?<=[\\d百千万十])快(?=手续|钱|的|[，。,]|罚|给|没|就|$)"), "块"),
    ("漂", re.compile("(?<=[开打撕给要写])漂(?![亮流白浮移])"), "票"),
    ("罚但", re.compile("(?<=[张给开个])罚但(?=[，。,]|$)"), "罚单"),
    ("车但", re.compile("(?<=扣)车但(?=[，。,]|$)"), "车单"),
    ("作正", re.compile("(?<=工)作正(?=[，。,不没也都]|$)"), "作证"),
    ("收具", re.compile("收具(?!体|有|备)"), "收据"),
    ("直法", re.compile("(?<![正率耿])直法(?!官|院)"), "执法"),
    ("城关", re.compile("(?<!县)城关(?=的人|人员|来人|把我|收了|没收|罚)"), "城管"),
)


# 文旅居, 林业句: the last character of an office, misheard.
_OFFICES: Final = (
    "文旅 自规 卫健 市监 环保 税务 水务 水利 林业 农业 交通 公路"
    " 海事 应急 工商 劳动 国土 公安 城管 供电"
)
_SLIPS: Final = (
    *((slip, word) for word, slips in _MEANT for slip in slips.split()),
    *((office + wrong, office + "局") for office in _OFFICES.split() for wrong in "居句锯"),
)
# Every slip by its first two characters (or its only one), in the order in which they are mended.
_EVERY: Final = (*((slip, None, word) for slip, word in _SLIPS), *_GUARDED)
_BEGUN: Final[dict[str, list[int]]] = {}
for _at, (_slip, *_) in enumerate(_EVERY):
    _BEGUN.setdefault(_slip[:2], []).append(_at)
_SINGLE: Final = [head for head in _BEGUN if len(head) == 1]
_HEADS: Final = frozenset(_BEGUN)


def mended(text: str) -> str:
    """Put right what sounds alike; the text keeps its length."""
    begun = _HEADS & pairs(text) | {sign for sign in _SINGLE if sign in text}
    for at in sorted(chain.from_iterable(map(_BEGUN.__getitem__, begun))):
        slip, sounds, word = _EVERY[at]
        if slip in text:
            text = sounds.sub(word, text) if sounds else text.replace(slip, word)
    return offices_mended(times_mended(text))
