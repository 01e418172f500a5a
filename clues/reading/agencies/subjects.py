"""Is 消防, 环保, 税务, 应急 or 水利 on its own the people or the subject?

The people, by default, where one who acts may stand (at the head of a clause, after a day,
beside another body, 被消防) and no thing follows: 消防通道, 环保设备, 税务登记, 应急预案 are
things, 消防不合格 is about the subject.
"""

from typing import Final

from clues.regex import regex

# The short names that are used for the office as such; 交通, 卫生, 土地 are too often the subject.
_OFFICES: Final = frozenset("消防 环保 税务 应急 水利 工商 水务 自规 应急管理 动检 食药".split())
_LEFT: Final = regex(
    r"(?:^|[区县市镇]|(?<![照证件票费书产质度])、|[，。；！？：,;!?:\s“”\"'（()）…]|"
    r"[天号日晚夜]|(?:五一|国庆|元旦|春节|清明|端午|中秋|十一|过?年|过?节)[前后]?|(?:周|星期|礼拜)[一二三四五六日天]|[早晚]上|[上下中]午|"
    r"[今明去前后本每]年|[上下这本每]个?月|[上中下]旬|月[底初中]|"
    r"[一二两三四五六七八九几十\d]点半?多?|点[一二三四五]?十[一二三四五]?分?|点\d{2}分?|:\d{2}|半夜|夜里|凌晨|刚才|当晚|[那这上下每两三四五六七八九十几多\d][次回遍]|[诉映告转]到|(?<!方)(?<!走)向|"
    r"(?<!搞)(?<!做)[和跟与及同]|被|遭|畀|俾|报给|报到|找|反映给|打给|问|(?<!一)但|可是?|而|却|"
    r"[结后]果|[然之以最]后|后来|先是|接着|只有|偏偏|"
    r"(?<!都)(?<!全)是|给|因为|其实|原来|就|连|倒|多亏|感谢|比起|投诉|举报)$"
)
_THING: Final = regex(
    r"(?:[上方]面|这(?:一)?块|上(?![一二两三四五六七八九十百\d]|的|嘞|滴|人|来|门|周|"
    r"个?月|个?礼拜|个?星期|次|回|午)|局势|工作|业务|"
    r"中心(?!的人|来)|系统(?!的人)|领域|行业|"
    # things
    r"个[别案]|通道|器材|器具|设[备施]|栓|拴|水|门|车|演[练习]|图|工程|改造|产品|材料|管|泵|喷|"
    r"报警|箱|梯|楼|电(?!话)|灯|照明|"
    r"[执营]照|营业|承诺|一样|那(?:小|栋|个)?(?:楼|院)|垃圾|袋|型|锅炉|煤|材|炭|油|漆|"
    r"预案|物资|包|食品|渠|工地|项目|枢纽|资料|台账|档案|数据|"
    r"平台|软件|"
    r"控制|主机|烟感|联动|广播|监控|面积|间距|等级|条件|工具|用品|服|斧|沙|砂|桶|毯|锤|"
    r"绳|面罩|疏散|出口|标[志识牌]|"
    # papers and duties
    r"证|许可|手续|验收|备案|标准|规[定范]|法|条例|制度|政策|文件|合格|认证|批文|批复|"
    r"审[批查核图验]|环评|评[估级价]|登记|注册|申报|"
    r"发票|师|代理|筹划|风险|会计|服务|检[测验]|维[保护修]|技术|公司|厂|店|企业|机构|"
    r"集团|中介|协会|学会|商会|工程|"
    r"安全|知识|培训|宣传|教育|意识|理念|讲座|课|考试|费|税|钱|款|罚款|罚单|隐患|问题|"
    r"事[，。故情]|责任|措施|设计|要求(?![我你他])|"
    r"名义|为[由名]|理由|整[改治]|检查(?!组|员|人|的|来|说|大队|[全都]是)|督查(?!组)|巡查|风暴|"
    r"运动|行动|形势|纠纷|投诉|举报|案件|"
    r"响应|处置|保障|救援(?!队|大队|的)|值班|情况|状态|状况|时[候间]|抢[险修]|避难|"
    # other names
    r"联(?!合|系)|厅|银行|大学|学院|学校|中学|家属|宿舍|小区|大厦|大楼|路|街|隔壁|门口|"
    r"对面|旁|附近|博览|报|网|杂志|热线|"
    # said of the subject
    r"[也都又还一直]*(?:不(?:合格|过关|达标|好|行|到位|符合|规范|完善|健全|够|是|算|对|"
    r"归|在|搭|相干|通过|配套|同)|没(?:过|做|弄|通过|达标|"
    r"问题|验收|有|装|"
    r"搞|办|毛病)|有(?:问题|隐患|毛病|缺陷)|到期|过(?!来)|差|好|弱|太|很|严|重要|完备|齐|达标|"
    r"合规|违[规法章]|"
    r"做[得好了]|弄[得好了]|做过|[验整改]|出(?:了)?问题))"
)
# 消防的 is people unless of a thing: 消防的事, 环保的要求.
_OF: Final = regex(
    "[的嘅嘞滴得](?!事|问题|门|证|手续|要求|规|标准|钱|名义|检查|整改|东西|设|器|材|文件|"
    "通知|罚|费|处|公章|章|"
    "单|电话|职责|活|车|牌|账|理由|说法|意见|态度|路|地|人情|关系|水|工程|法|许可|需要|"
    "话(?!事)|时|角度|目的|好)"
)
_MEN: Final = regex(
    r"(?:[一两二三四五六七八几\d]{1,2}|好几|那|这|那几|这几)(?:[名位个]|号?人|家|拨|帮|伙)"
)


def is_office(text: str, start: int, end: int) -> bool:
    """Return whether the short name at *start*:*end* of a folded text is one that acts."""
    if text[start:end] not in _OFFICES or not _LEFT.search(text, max(0, start - 4), start):
        return False
    if _OF.match(text, end) or _MEN.match(text, end):
        return True
    row = _ROW.match(text, end)
    after = end if row is None else row.end()
    return not text.startswith(_LINKS, after) and _THING.match(text, after) is None


# 消防、环保都达标: what is said of the last of a row is said of all.
_ROW: Final = regex(
    "(?:[、和与及跟同](?:消防|环保|税务|应急|水利|工商|安监|安全|卫生|城管|住建|质量|"
    "质监|食药|规划)){1,6}"
)
_LINKS: Final = ("的", "嘅", "嘞", "滴", "等")

# 说你卫生不达标来查你, 消防通道有问题要来查我: what is found fault with.
_FAULT: Final = regex(
    "(?:通道|设[施备]|器材|手续|条件|证件?|许可|安全|栓|门|出口|措施|环境|状况|标准|工作)?[都也又还]?"
    "(?:不(?:达标|合[格规]|过关|行(?!业)|到位|符合|规范)|有(?:问题|隐患|毛病)|没(?:达标|做好|搞好|到位)|太[差脏]|堵[了着]|被?占)"
)


def is_fault(text: str, end: int) -> bool:
    """Return whether the short name that ends at *end* is only what somebody finds fault with."""
    return _FAULT.match(text, end) is not None
