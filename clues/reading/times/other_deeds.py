"""Is a time that of a paper, a plan, a purchase, an earlier visit, or of somebody else?

合同写3月1日, 2022年办的环评, 去年另一家, 上次是元旦……这次: who did what at that time is read from
the words of its own clause. What an office does (扣, 罚, 封) is never a deed of these.
"""

from typing import Final

from clues.reading.times.moments import Days, Grain
from clues.reading.words.swift import swift
from clues.reading.words.turns import Turns
from clues.regex import regex

_REACH: Final = 16
_WIDE: Final = frozenset({Grain.YEAR, Grain.HALF_YEAR, Grain.SEASON, Grain.MONTH, Grain.XUN})
_A_DAY: Final = frozenset({Grain.DAY, Grain.PART})
_OFFICE: Final = "扣拖拉查封拆砸收罚停抓锁贴抬搬断没砍拿抢弄拦吊撕烧踢打"
_LINK: Final = (
    r"(?:那会儿?|那年|那天|的时候|我们?|我家|我司|我店|他|她|就|才|刚|也|又|已经?|还|在|份|前后|"
    r"左右|底|初|吧){0,3}"
)

# --- deeds of the reporter, before or beside the matter -----------------------------------------

# T + deed + 的: 办的环评, 装的货, 做的手术. 开的, 打的, 签的 are too often an office's.
_OWN_DEED: Final = swift(
    rf"^{_LINK}(?:(?:办(?!的?案)|做|装|买|建|盖|修|租|领|考|种|养|栽|播|贷|借|欠|请|雇|招|换|刷|"
    r"订|盘|孵|投|挖|存|生|学|读|申请|申报|上报|缴存|采购|搭|铺)(?:下|好|完|过|来|回|进|起)?的"
    r"(?!时候|时|那|当|人)|"
    r"(?:执行|公布)的|发的(?:文|通知|公告|规定)|就[拿办领建]了|[高中]考|下的水|"
    r"出的(?:报告|证|货)|翻修|大修|扩建|改建|搬(?:来|到|进|过来)|盘下|接手|接的|入职|入住|入伙|"
    r"清的塘|放的[苗鱼虾料]|收的[蒜菜麦稻粮瓜果粟薯豆棉]|出的?(?:车祸|事故)|"
    r"发的(?:货|车|船)|起的?运|卸的货|入(?:学|园|托|伍)|报到|到(?=[，,。])|下水|竣工|投产|落成|退房|(?:才|刚|也)?(?:大修|年检|年审|体检|"
    r"保养)过|(?:做|动)了?(?:个)?手术|住(?:了)?院|体检|怀孕|分娩|退休|"
    r"(?:刚|新|才)(?:换|装|检|审|买|修|租|翻|考|学|评|验)(?:了|的|好|完|过)|"
    r"(?:刚|新|才)(?:打|挖|盖|建|搭|砌|铺|种|栽|养|接|承包|包|盘|拿到|办|领|开|搬来|搬)(?:下|好|完|起)?的|"
    r"(?:(?:已经|又|全|都){0,2}(?:按[^，。]{1,6})?(?:换|装|修|改|补|配|备|弄|盖|搬|整改|整修|安装|更换)(?:好|完|齐|妥|到位)了?(?=[，,。；;]))|跟我一[起样]|"
    r"都?还[在是](?:送|读|上学|当|干|开|做|卖)|[跑干开做种养卖租住用]到(?:现在|今|如今|眼下)|"
    r"(?:提出|提交|递交|申请|递了|交了)(?:了)?(?:申诉|复议|异议|诉讼)|"
    r"申诉|起诉|整改完|整改好|整改到位)"
)
# 货是11月2日到的, 报告是9月20号出的: a thing, and what befell it.
_THING: Final = regex(
    r"(?:报告|[证书]|执照|发票|货|车|船|店|房子?|厂|机器|设备|保险|合同|协议|环评|安评|"
    r"台账|批文|料|苗|"
    r"鱼|年检|年审|体检|检测|客人|顾客|游客|学生|租客|房客|这趟)(?:都|还|就)?(?:是|在|"
    r"于)$|(?:年检|年审|体检|车审|季检|保险)(?:也|都|还)?$"
)
# 文件是市里八月一号发的, 许可证是省厅5月15号批的: what higher offices once wrote or allowed.
_PERMIT: Final = regex(
    r"(?:许可证?|执照|证|批文|批复|文件|政策|标准|规定|资质|标贴?|合格证|备案|牌照|牌子|手续|图纸|环评|通行证)(?:就|都|还|也)?"
    r"(?:是|在)?(?:国家|部里|[省市县区州镇乡](?:里|上|级|厅|局)?|[^，。]{0,4}(?:厅|部|局|委|政府|院)|上面|上头|人家|他们)?(?:自己)?(?:在)?$"
)
_ISSUED: Final = regex(
    "(?:份|底|初)?(?:刚|才|就|新)?(?:发|批|办|下|出|核|审|颁|签|制|定|印|给|验|换)(?:下来|出来|过|放|布)?的"
)
# 我的网是年初他们来验过的; 可市里年初刚发过通知: what offices themselves found good, or wrote.
_LONG_SINCE: Final = Turns(
    (
        (_PERMIT, _ISSUED),
        (
            regex("(?:[网船秤车炉店锅房灯表证货]|设备|机器|电梯|手续|消防)(?:就|还|也|明明)?是$"),
            regex(
                "(?:他们|你们|[^，。]{0,4}[局所站队里上])(?:自己)?[^，。]{0,6}?[验审批检定查看]过"
            ),
        ),
        (
            regex("(?:国家|中央|上[面头级]|[省市县区部](?:里|上|政府)?)$"),
            regex("(?:就|才|刚){0,2}[发出下](?:过|布)[^，。]{0,4}(?:通知|文|规定|政策|公告)"),
        ),
    )
)
_CLEFT: Final = regex(rf"^[^{_OFFICE}，。,;；]{{1,4}}的|^入住")
# 处罚告知书是7月15号送来的: served on that day.
_SERVED: Final = regex("(?:决定|告知|通知|催告|文)书?(?:都|还|就)?[是于]$|(?:罚单|传票)[是于]$")
_AFTER_STAY: Final = regex(r"(?:入住|住进来)[，、]?$")
_AS_WRITTEN: Final = swift(
    r"(?:发票|票|单子?|凭证|收据)(?:上)?开的(?:日期|时间)?(?:是|为)$|"
    r"(?<![开])(?:改|换|写|填|打|错|倒签)(?:成|到|为|作)(?:了)?$"
)

# --- papers, terms, plans -----------------------------------------------------------------------

_TERM: Final = swift(
    r"(?:合同|协议|租约|租期|合约|合同期|公示期?|有效期|工期|排期|保质期|质保|任期|聘期|"
    r"许可证?|执照|"
    r"驾照|行驶证|保险|保单|租赁期)(?:上|里)?(?:明明|清楚)?(?:写|约定|规定|定|写明|签|注明|载明)?"
    r"(?:的|了|着|是|为|自|从|在|到|至|明){0,3}$|(?:约定|签订|拟|计划|打算|预备|"
    r"准备)(?:了|的|于|在)?$|(?:书|单|票|条)子?写(?:着|的|明)?$|写明$|(?:(?<!主)要是|如果|假如|万一)$|"
    r"(?:装修|施工|建设|租用|经营|营业|投产|试运行)(?:是)?(?:自|从|于|在)$"
)
_BEFALLEN: Final = regex(rf"^[^，。]{{0,4}}(?:[被让叫给]|吊销|[{_OFFICE}](?:了|走|我))")
_COUNTED: Final = regex(r"^(?:开始)?(?:算起|起算|计算)")
_PERIOD: Final = regex(r"(?:期|有效|时限|为期)[^。]{0,8}$")
# 从6月10号算起十五天内: a term; 从前天算起 is since when.
_FROM: Final = regex("[从自]$")
_TERM_FROM: Final = regex(
    "(?:开始)?(?:算起|起算|计算)[，,]?[^，。]{0,3}?[\\d一二三四五六七八九十两]{1,3}(?:天|日|个)(?!多?月?了)"
)
_SET_FOR: Final = swift(
    r"(?:复查|整改|开庭|听证|考试|到期|截止|交货|出厂|生产|年检|年审|体检|开学|开业|培训|面试|交房|"
    r"验收)(?:的)?(?:日期?|时间|期限|那天)(?:定)?(?:是|在|为|写的是)$|"
    r"(?:考试|开庭|听证|面试|培训|复查|高考|中考|笔试|婚礼)(?:定在|安排在|就?是|在)$|"
    r"安排(?:我们?|他们?|人|司机)?$|(?:写|定|排|订)的(?:复查|整改|开庭|验收)[^，。]{0,4}$"
)
_TO_COME: Final = regex(
    r"^(?:份|底|初|中旬|上旬|下旬)?(?:就|才|还|我们?|他|孩子|娃|家里){0,2}"
    r"(?:要|得|准备|打算|计划|该|将)(?:上|去|开[学庭业]|考|检|审|换证|结婚|生孩|入学|年审|年检|到[期，。]|到$|"
    r"报名|培训|用|发货|交货|交房|还贷|还款)|"
    r"^(?:份|底|初)?去(?:参加)?(?:培训|考试|学习|听证|开庭|复查)"
)
_OR_ELSE: Final = regex(r"^(?:再|还|要是|若|如果|要)?不[^，。]{1,4}?(?:就|要(?!我|钱)|得)")
_RAISED: Final = regex(r"^(?:节|起|份|要|就|开始|还){0,2}(?:涨|加价|提价)")
_SAYS: Final = regex(r"[说讲称]$")
_ON_QUOTA: Final = regex(
    r"^[^，。]{0,3}(?:查|罚|收)够|^的?(?:罚款|任务|指标|创收|单子|数|罚单|业绩|"
    r"收入){0,2}(?:够不够|不够|凑不?够|没凑够|还差|"
    r"就差|差(?:[\d一二两三四五六七八九十]{1,3}[家单张个万千百]|[几数]|点(?!钟))|完不成|"
    r"没完成|定了?(?:任务|指标|数)|"
    r"(?:按人头|按)?(?:分钱|分账|结账|提成|按人头))"
)

# 市里在8月搞“百日攻坚”, 六月是我们赶订单的时候: when, and not what; 一季度的管理费: dues.
_ASIDE: Final = regex(
    r"^份?的[^，。,;；了罚]{0,4}?[费款税租账]|^是[^，。]{0,14}(?:的时候|季节|旺季|淡季)|"
    r"^也(?:是|这样|一样)|^里?(?:正是|正忙|忙|农忙|旺季)|^[^，。]{0,14}?(?:才|只|仅)(?:收|交|要|罚)(?:我们?|了)?[\d一二三四五六七八九十百千几半两]|^那[次回]我以为|"
    r"^[卖赚挣亏]|^[就都也]?过(?:了|去)(?=[，,。])|"
    r"^[^，。]{0,4}?[验审批评检]过|^(?:我)?(?:再|又)?(?:打电话)?去?问(?:还|说|才|，)|^会[上议]|^(?:里|天)?[都也]不(?![让给准许])|^(?:按|信封|"
    r"统一)?[发分](?:钱|奖金)|"
    r"^(?:份|都|又|正|就)?(?:搞|开展|部署|有个?|有一?场)(?:了|"
    r"的)?[“\"「『]?[^，。]{0,8}(?:攻坚|行动|整治|活动)"
)

_DATED: Final = regex(
    r"日期(?:写)?的?[是为]?$|"
    r"(?:此前|之前|早先|先前|以往)(?:的)?$"
)
# 船上个月才检过，报告日期11月9号; 日期倒成了10月9日.
_ON_PAPER: Final = regex(
    r"(?:合格证|报告|化验单|检验单|保单)(?:的)?(?:日期|时间)(?:写)?的?[是为]?$|"
    r"日期[^，。]{0,3}成了?$"
)

_MAYBE: Final = regex(r"\b(?:unless|if|said|says)\b[^.,;]{0,40}$")

# --- earlier visits, other people ---------------------------------------------------------------

_LAST_TIME: Final = regex(
    r"(?:上次|上回|上一次|上一回|前次|前一次|头回)(?:来)?(?:还)?(?:是|在|是在)?$"
)
_THIS_TIME: Final = regex(r"这次|这回|这一[次回]|今天|今儿|这趟|昨")
_OTHER_ONE: Final = (
    r"(?:隔壁|对面|对门|楼下那家|邻居|另一家|另外一家|别家|别人|同行|上一任|上任|前任|"
    r"前老板|原老板|别的[店厂家村]|[别外邻][村镇县]|其他(?:村|店|厂|人|几家)|"
    r"同街|朋友|老乡|工友|亲戚|邻村|隔壁村|旁边(?:那|的|一)?(?:家|个|位))"
)
_OTHERS_BEFORE: Final = regex(rf"{_OTHER_ONE}(?!也|都?[说讲]|告诉|看[见到])[^，。,;；我在]{{0,8}}$")
_OTHERS_AFTER: Final = regex(
    rf"^(?:[^，。,;；我在]{{0,3}}){_OTHER_ONE}(?!也)[^，。,;；我]{{0,12}}"
    rf"(?:被|罚|停|封|才|仅|只|交了|扣|查|警告|没事|关)"
)
# 上个月我走北边的站，同样的货人家就没收; 来看过，当时说没问题；后来……: in order, then or there.
_NO_HARM: Final = regex(
    "[^。！!？?；;]{0,20}?(?:人家|那边|那里|他们那)[^，。]{0,4}?(?:就|都|也|可|压根|根本)?没(?:收|拦|罚|查|扣|要|管|说)(?!走|了|问题)|"
    "[^。！!？?；;]{0,16}?当时(?:都|也)?[说讲]?(?:没[^，。；;]{0,2}[题事病]|合格|好好的|通过|可以)[^，。；;]{0,3}"
    "[，,。；;](?:后来|现在|如今|这[次回]|今)"
)
_ME_TOO: Final = regex(r"[^，。,;；]{0,12}(?:我|一起|一块|同时|都)")

# A year alone says when it happened only where an office's deed stands by it.
_DONE_TO: Final = regex(
    rf"^[^，。,;；!！?？]{{0,12}}?(?:被|(?:[{_OFFICE}]|来|交|要|办|处罚|罚款|整治|检查)(?:走|掉)?"
    r"(?:了|过)|以来|开始|起|共|累计)"
)

_ENGLISH: Final = regex(
    r"\b(?:bought|purchased|leased|rented|renovated|refitted|expires?|valid|due|deadline|scheduled|"
    r"licen[sc]ed|registered it|born|hired|renewed|signed|dated|built|ran out|"
    r"(?:permit|licen[sc]e|certificate) (?:was |is )?(?:issued|granted|approved)|"
    r"(?:i|we|my \w+)(?: only| just)? (?:came back|got back|returned|arrived|landed|moved|flew)|"
    r"starts?|begins?|takes? effect|comes? into (?:force|effect)|effective|expired|"
    r"runs?(?: from)?|(?:shop|store|business|restaurant|bar|company|factory|firm|i|"
    r"we)(?: only| just)? "
    r"(?:opened|started|moved|registered|joined))\b(?! for over)[^.,;]{0,24}$"
)


def other_deed(text: str, days: Days) -> bool:
    """Whether *days* are those of something that is not what the story complains of."""
    before = text[max(0, days.start - _REACH) : days.start]
    after = text[days.end : days.end + 24]
    if text[days.end - 1 : days.end] == "的":  # 上个月的｜卫生费
        after = "的" + after
    if days.grain is Grain.YEAR and not _DONE_TO.match(after):
        return True
    if days.grain not in _A_DAY and _SO_MANY.match(after):
        return True
    if _KIN.match(after) or _HEARD.search(before) or _by_both_sides(days, before, after):
        return True
    return (
        (_own(before, after) and not _OF_AN_OFFICE.search(before))
        or _quoted(text, days)
        or _planned(days, before, after, near_end=text[days.end - 1 : days.end])
        or _somebody_else(text, days, before, after)
        or _english(text, days)
    )


# 这个月第四拨了: how many of them there were; 这个月第三次来 is when they came.
_SO_MANY: Final = regex(
    "(?:里|都|已经|就)?(?:是)?第(?!一[次回趟]|[^，。]{1,3}[次回趟拨遍][^，。]{0,4}(?:来|到|上门|查|罚|收|停|扣|被|封|找|要|拦))"
)
# 系统显示我5月4号闯红灯, 他们说去年10月我超载过: what is held against somebody.
_UNDONE: Final = regex("(?:说|称|显示|[系统里中上])(?:我|我们|他|我车|这车|车)?$")
_VIOLATED: Final = regex(
    "[^，。,;；]{0,14}?(?:超载|超限|超速|违章|违停|压线|逆行|占道|越线|闯了?(?:红灯|黄灯|灯|禁|卡|杆|关)|漏[报缴]|逾期|欠费|没交|未交|没缴|未缴|[没少未]申?[报]|没(?:上传|登记|录|备案|戴|穿|盖|开票))"
)
# 新闻上说6月1号就不让收了, 听说上个月别的村也收过: hearsay.
_HEARD: Final = regex(
    "(?:新闻|文件|政策|电视|广播|网|公告|报纸|抖音|公众号)(?:上|里|中)?(?:都|也|明明)?[说讲写]的?(?:是|从)?$|"
    "听(?:人|别人|邻居|他们)?说$"
)
_TOLD_OF: Final = regex("(?:通知|告知|[定说让叫])[^，。]{0,4}$")
_HELD: Final = regex(
    "(?:[上下]午)?[^，。]{0,3}(?:听证|开庭|复查|复核|验收|培训|考试|开会|座谈)(?![^，。]{0,6}(?:了|时|的时候))"
)
# 不装6月1日就停电: a threat.
_UNLESS: Final = regex("(?:不|要是|再不|没)[^，。,;；不]{1,3}$")
_THREAT: Final = regex("就(?:[停断封罚扣拆拉关抓拖]|要|得|给我)")
# 车是6月1号晚上停的: parked, and not stopped.
_PARKED: Final = regex("车(?:子)?(?:是|在)?$")
_PARKED_THEN: Final = regex("(?:[早晚]上|[上下中]午|夜里)?停(?:的(?!时候)|在|好)")
# 二季度的4月2号交的: dues of a time.
_DUES_OF: Final = regex(r"的(?:(?=[昨今前刚已])|[\d一二三四五六七八九十]{1,2}月|还?没交|也?交了)")
_KIN: Final = regex(
    "(?:份|底|初|那会儿?)?(?:我|他|她|俺|咱)?(?:家里?)?(?:爸|妈|爹|娘|老公|老婆|媳妇|丈夫|妻子|孩子|娃|儿子|"
    "女儿|老人|老爷子|婆婆|公公|爷爷|奶奶|父亲|母亲|岳父|岳母)[^，。被]{0,3}?"
    "(?:去世|过世|走了|病逝|没了|生病|住院|摔|结婚|离婚|生了|生孩|怀孕|退休|下岗|高考|做手术|出院|病)"
)
# 又来收6月的: which month is paid for.
_DUES: Final = regex("(?:[收交缴补欠]|补[交缴收]|追缴)(?:了|的是|的)?$")
# What stands before a day, and what after it, together make it none of what happened.
_BOTH_SIDES: Final = Turns(
    (
        (_UNDONE, _VIOLATED),
        # 称接到举报我店4月30日售出的饼干过期, 说我上个月雇的小工没办证
        (
            regex("(?:[说讲称]|举报|指控|认定|指)(?:是)?(?:我|我们|我[店厂司家])$"),
            regex(
                "(?:份|底|初)?(?:就|曾)?(?:售出|卖[出的过了]|销售|出售|购[买进]|生产|雇|招|用过|发布|进的)"
            ),
        ),
        (_TOLD_OF, _HELD),
        (_UNLESS, _THREAT),
        (_PARKED, _PARKED_THEN),
        # 补缴2021年“共建金”, 收6月卫生费
        (
            _DUES,
            regex("的|份?(?:度|全年)?(?:[“「『]|[\u4e00-\u9fff]{1,5}(?:费|税|金|款)(?!的时候))"),
        ),
        # 可我12号在外地: where one was, and that it cannot be
        (
            regex("(?:我们?|俺|人|车)$"),
            regex(
                "(?:那天|当天)?(?:都|还|明明|根本|一直)?在(?:外地|外省|国外|老家|医院|外面)(?![^。]{0,12}(?:来|被|把))"
            ),
        ),
        # 让28号再来: put off until then
        (
            regex("(?:让|叫|喊|要|通知|请)(?:我们?|他|大家|家属)?$"),
            regex(
                "(?:[早晚]上|[上下中]午)?(?:再(?:来|去|过来)|去(?!了)|来(?:拿|取|办|交|领|开会))"
            ),
        ),
        # 人家说那就14号来。
        (
            regex("[说讲](?:那)?(?:就)?(?:等到?)?$"),
            regex("(?:[早晚]上|[上下中]午)?(?:再)?(?:来|去|办|给|拿|取)(?=[，。！!；;]|$)"),
        ),
        (regex("有$"), regex("[吗么嘛]")),  # 二月有三十号吗
    )
)


def _by_both_sides(days: Days, before: str, after: str) -> bool:
    if days.grain in _WIDE and _DUES_OF.match(after):
        return True
    return _BOTH_SIDES.stand(before, after)


_OPENED: Final = regex("[“「『][^”」』。！？]{0,40}$")


def _quoted(text: str, days: Days) -> bool:
    """“今晚就够数收工”: said or written by others, of whatever day it is."""
    if '"' in text and text.count('"', 0, days.start) % 2 and '"' in text[days.end :]:
        return True
    return _OPENED.search(text, max(0, days.start - 41), days.start) is not None


# 环保2月3号才到: whoever stands right before the day came on it.
_OF_AN_OFFICE: Final = regex(
    r"(?:环保|城管|消防|应急|市监|市场监管|税务|路政|交警|运管|派出所|卫健|卫生|执法|[局所队办委]|(?<!加油)(?<!充电)(?<!加气)(?<!收购)(?<!维修)(?<!废品)站|的人)(?:的|那边)?"
    r"(?:[几两三四五一]个?人)?(?:是|在)?$"
)


# 昨天刚修好的门就被他们踹坏了: what was made then was undone then.
_BUT_THEN: Final = regex(
    "[^，。！!？?]{0,12}(?:被|(?:就|又|还是|也)(?:让他|给他)|(?:让|给)[^，。我]{1,5}[收扣拖封罚砸拆])"
)


# 我们屋头办酒席，腊月二十一办的: a feast to which they came uninvited; 都叫去开会，15号开的.
_BANQUET: Final = regex(
    "(?:酒|席|喜事|白事|婚礼|婚|丧|宴|生日|满月|周岁|寿|庙会|上梁|乔迁|葬礼|出殡|开会|的会|大会|[，。；]会|会议|座谈会|动员会|培训)(?!计)[^。]{0,8}$"
)
_HELD_THEN: Final = regex("[摆办做搞][了的](?:酒|席)?|开的(?:会)?(?=[，,。；;]|$)")


def undone_then(after: str) -> bool:
    """Whether what was made or bought then was taken or broken then."""
    return _BUT_THEN.match(after) is not None


def held_then(before: str, after: str) -> bool:
    """Whether a feast was held then: it is its guests, and not the feast, that are told of."""
    return _HELD_THEN.match(after) is not None and _BANQUET.search(before) is not None


def served(before: str) -> bool:
    """Whether it was an office's paper that came on the day."""
    return _SERVED.search(before) is not None


def _own(before: str, after: str) -> bool:
    if held_then(before, after):
        return False
    if _OWN_DEED.match(after) and not undone_then(after):
        return True
    if _AS_WRITTEN.search(before) or _AFTER_STAY.search(before):
        return True
    if _LONG_SINCE.stand(before, after):
        return True
    cleft = _CLEFT.match(after) is not None and _THING.search(before) is not None
    return cleft and not served(before)


def _planned(days: Days, before: str, after: str, *, near_end: str) -> bool:
    if _SET_FOR.search(before) or _ON_QUOTA.match(after) or _ON_PAPER.search(before):
        return True
    if _TERM.search(before) and not _BEFALLEN.match(after):
        return True
    if (_COUNTED.match(after) and _PERIOD.search(before)) or (
        _FROM.search(before) and _TERM_FROM.match(after)
    ):
        return True
    if _RAISED.match(after) and _SAYS.search(before):
        return True
    if days.grain in _WIDE and (_ASIDE.match(after) or _DATED.search(before)):
        return True
    wide = days.grain in _WIDE or near_end == "前"
    if wide and _OR_ELSE.match(after):
        return True
    return (wide or days.vague) and _TO_COME.match(after) is not None


def _somebody_else(text: str, days: Days, before: str, after: str) -> bool:
    if _LAST_TIME.search(before) and _THIS_TIME.search(text, days.end, days.end + 60):
        return True
    if _OTHERS_AFTER.match(after) or _NO_HARM.match(after):
        return True
    return _OTHERS_BEFORE.search(before) is not None and not _ME_TOO.match(after)


_TO_COME_THEN: Final = regex(
    r"\bto (?:come|go|return|report|appear|wait)(?: back| again| there)?"
    r"(?: on| until| till| by)? ?$"
)


def _english(text: str, days: Days) -> bool:
    if not text[days.end - 1 : days.end].isascii():
        return False
    if text[days.start : days.end] == "today" and _MAYBE.search(
        text, max(0, days.start - 50), days.start
    ):
        return True
    if _TO_COME_THEN.search(text, max(0, days.start - 24), days.start):
        return True
    return _ENGLISH.search(text, max(0, days.start - 40), days.start) is not None
