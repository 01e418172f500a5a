"""Which places of a story are not where it happened?

Where a load was going, where somebody lives, works or goes to school, where something else
happened, what was supplied: the words beside the place say so.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from clues.reading.places.passed_places import PASSED
from clues.reading.words.identifiers import Written
from clues.reading.words.turns import Turns
from clues.regex import regex

_BEFORE, _AFTER = 12, 14

# What happened there says more than any word of going.
_HAPPENED: Final = regex(
    r"(?:门口|门前|底下|下面|那里|那儿|附近|旁边|跟前|桥头|路口|口子?|上|里|下|时|的时候|就|才|又|刚|，|,){0,3}"
    r"(?:被|遭|让人|让[^，。]{1,6}拦|叫[^，。]{1,6}[拦扣查]|挨|碰[到上]|遇[到上]|撞[到上见]|给[^，。]{1,6}拦|着[^，。]{0,4}[拦扣查罚卡截]|"
    r"拦|扣|查|罚|截|抓|喊停|收[了费钱我]|要[了钱我]|才把|就把|(?<!，)(?:一个|几个|两个)?(?:交警|城管|路政|运管|协管|辅警|海事|渔政)的?(?:[^，。罚拦扣查收]{0,3})[罚拦扣查收])|"
    # 把货送到城北物流园，卸货的时候城管进来罚我
    r"[^，。；]{0,4}，(?:停[个了]?车|卸[货车]|装货|过磅|排队|进门)[^，。；]{0,9}(?:城管|交警|路政|运管|收|罚|拦|查|扣|要[了我\d]|贴)|"
    # 送客人到高铁东站，刚停下，运管的就敲窗户
    r"[^，。；]{0,3}，(?:车)?(?:刚|才|还没)(?:一)?(?:停|到|落客|下客|放下|进)[^。；]{0,12}?(?:被|就|拦|查|罚|扣|围|敲|贴|拍|堵)|"
    r"，(?:一|刚|才|人)到(?:了|那[里儿边])?(?:就|又)?(?:被|遭|挨|让人)|(?:去)?(?:年审|审车|检车|验车|年检)[，。还非都又也]|"
    r"(?:大?门口|门前|那里|那儿|附近|旁边|路口)?，(?!路上|半道|半路|途中)[^，。；]{1,7}?(?:就来了|来了|上来|拦下|拦住|截住|堵住|把我(?:的|们)?车?[拦扣堵围])"
)
# 送餐到万达广场南门，交警把我电动车扣了: at a gate one has arrived.
_AT_ITS_GATE: Final = regex(
    r"(?:(?<=[门口])口?|大?门口|门前|楼下)，(?!路上|半道|半路|途中)[^，。；在回]{0,3}(?:交警|城管|路政|运管|协管|辅警|保安)"
    r"[^，。；在回]{0,6}(?:拦|扣|罚|查|收|拖|贴|抄|锁|说我)"
)
_BOUND_FOR: Final = regex(
    r"(?:拉|送|运|发|载|供|捎|驮|配|寄|拖|押|弄)(?:货|菜|料|去|了|的|点|一车|[\u4e00-\u9fff]{1,3}(?<![走开跑行骑路]))?(?:到|往|去|至|给|进)(?:了)?$|"
    r"(?:送往|运往|发往|销往|拉往|开往|前往|驶往|去往|赶往|奔|赶着去|赶去|去赶|要去|准备去|想去|打算去|本来要?去|"
    r"正?要到|回|返回|去(?!年)(?:了)?)$|"
    r"(?:卖|供|送|发|批)给$|(?:公里|里地|里路)(?:才|就)?到$|(?:还没|还冇|没|未)到$|货源来自$|来自$|指定的[“\"「]?$|"
    r"(?:导我走|导航走|说是去|让去|叫去|叫我(?:们)?(?:拉|送)?到|让我(?:们)?(?:拉|送)?到|[让叫]我们?走)$"
)
_TO_DO: Final = regex(
    r"(?:那边|里)?(?:去)?(?:接[人客孩娃站]|买|卸|进货|拿货|提货|批发?货|看[病人]|办(?:事|手续|证)|交货|送货|拉货|赶集|上课|"
    r"下道的|的路上|路上|途中|半道|半路)"
)
_FROM: Final = regex(r"(?:从|自|由|离开|打(?!开))$")
_LEFT: Final = regex(
    r"(?:那边|里|上)?(?:上的?高速|领卡|回来|回家|回去|收摊|发车|出发|开出来|拉|装|批|拿|捞|订|采购|搬|挪到|迁|回|去|送|运|提|进(?:的|了|完)?货|进的|买的)"
)
_PASSED: Final = regex(r"(?:那边|里|上)?(?:出来|下来|过来|进|到|往|一直)")
# 过了青石桥都没事; 过了清水桥，往前走两公里.
_GONE_BY: Final = regex(r"(?:过了?|路过)$")
_NOTHING: Final = regex(
    r"(?:[(][^()]{0,8}[)])?(?:的时候|时)?[，,]?(?:[都也还]|一路|人家)?(?:没事|没停|没人|没拦|没查|没收|没管|放了|放行|好好的|顺利)"
)
_ON_AND_ON: Final = regex(
    r"(?:[(][^()]{0,8}[)])?(?:以后|之后|后|再)?[，,]?(?:又|再|继续|一直)?(?:往[前东南西北]|走了|开了|前面|不远|没多远|[大约]{0,2}[\d一二三四五两几]{1,3}(?:百|里|公里|米))"
)
# 过了青石大桥又走了半个多钟头: that bridge lies far behind.
_FAR_ON: Final = regex(
    "(?:以后|之后|后)?，?[又再]?(?:走|开|跑|骑|行)了(?:[半一两三四五六七八九十\\d]个?多?(?:小时|钟头)"
    "|[\\d一二三四五六七八九十百]{1,3}多?(?:公里|里[路地]))"
)
_LIVES: Final = regex(
    r"(?:住[在勒]?|嫁[到在]|家就?在|家住|屋住|屋里[住在]|老屋在|老家|租住|住处|注册[在于]|注册地(?:址)?(?:在|是)?|户口在|[我咱俺额]们?[村屯庄地]在)"
    r"(?:[\u4e00-\u9fff]{1,3}[省市县区镇乡]){0,2}$"
)
_SEAT: Final = regex("(?:开店|公司|厂)在(?:[\u4e00-\u9fff]{1,3}[省市县区镇乡]){0,2}$")
# 我们厂在老粮站院里，环保所来测漆房: officers came to where it is.
_NOBODY_CAME: Final = regex("(?![^。]{0,12}(?:来|上门|进厂|到厂|进门))")
_NO_WORK: Final = regex(
    r"(?![里外边旁上对面门口附近那]{0,4}"
    r"(?:收|加价|设|拦|查|罚|要|卖|摆|开|做|干|租|有|等|停|装|卸|跑|包|承包|种|养|盖))"
)
_OF_KIN: Final = regex(
    r"(?:同行|友人|邻居|老乡|车友|熟人|别人|人家|妈|爸|哥|姐|弟|妹|婆|爹|娘|姑|姨|叔|伯|舅|爷|奶|嫂|崽|女|儿子?|老公|亲戚|朋友|孩子|娃|老李|同事|货主|客户|老板)[\u4e00-\u9fff]{0,3}?(?:在|是在)$"
)
_LIVING: Final = regex(
    r"(?:那边|里|楼上|边上|附近|旁边)?(?:住的?|长大|读书|念书|上的?学|上学|读(?:初|高)中|上班|打工|当[保老护医清门厨班]|做保[安洁]|教书|供货|送菜|的业主|的住户)"
)
# 听说青石收费站也在收; 不是沙坪收费站，是柳河收费站.
# 打算下周走石门桥; 同样的货在沙坪收费站就不罚: not yet, and not to me.
_PLANNED: Final = regex(
    "(?:本来|原来|原本|打算|计划|准备|想着|下周|下个?月|明天|后天|(?<![\u4e00-\u9fff])以后|下[次回趟])[^，。；]{0,6}(?:走|过|去|到|经|上|从|在)$"
)
_AWAY: Final = regex("(?<![偏逃脱撤叛远分])(?:离|距离?)(?:了|那个?)?$")
_STILL: Final = regex("(?:还|有|大约|大概|不远|不到|约|差|就|\\d|[一二两三四五六七八九十几])")
# 中间还在茶亭服务区歇了二十分钟, 刚在服务区加过油.
_ON_THE_WAY: Final = regex("(?:中间|中途|途中|路上|刚|先|之前|还)[^，。；]{0,4}在$")
_RESTED: Final = regex("(?:里|那边)?(?:歇|休息|吃|加|睡|停|上厕所|打)[^，。；]{0,2}[了过](?!罚)")
# 工商所在东门市场二楼; 柳河收费站怎么走: where an office is, what is asked about.
_HOUSED: Final = regex("(?:办公[楼室]|[局所队]的?大?院)就?在$")
_OFFICE_IN: Final = regex("[局所队办会]就?在$")
_UPSTAIRS: Final = regex("[一二三四五六\\d]楼|办公|里面?办公|院[里内]办公|后头|后面|[那这][栋座]楼")
_HOW_TO: Final = regex("[^，。？]{0,4}怎么(?:走|去|办理?|收费)")
# 他说在沙坪被罚过; 隔壁广场的商户说昨天查了他们; 派出所旁边那个中队: of others, or of a body.
_HE_SAYS: Final = regex("[说讲](?:[他她]们?|人家)(?:也|就|都)?(?:是)?在$")
_NOT_OF_ME: Final = regex("(?![^，。]{0,10}(?:拦|罚|收|查|扣)(?:的|了)?我)")
_BESIDE_ME: Final = regex("(?:隔壁|旁边|对门)的?$")
_THEIR_WORD: Final = regex("的?[^，。]{1,4}(?:说|讲)[^，。]{0,6}(?:他们|人家)")
_BY_WHICH: Final = regex("(?:旁边?|边上|对面|隔壁)的?那?个?(?:[中大支]队|派出所|所|站|局)的")
_BARRED: Final = regex(
    "(?:那[边里儿])?(?:堵|封|修路|关)[了死着]?[^，。；]{0,4}(?:让我|叫我|只好|只能)?绕"
)
_USED: Final = regex("(?:上)?用的")
_NOT_ME: Final = regex("(?:同样|一样|别的车|别人|人家|换成)[^，。；]{0,7}(?:在|过|走)$")
_NEVER: Final = regex("(?:那[边里儿])?(?:就|都|从来|也){1,2}[不没](?:罚|收|查|拦|管|要)")
_LOADED: Final = regex(
    "(?:装|上|拉|进)的(?!时|那?个?(?:摄像|探头|监控|电子|抓拍))|(?:发|运|拉|买|进|装)(?:出|过)?来的|买的(?!时)"
)
# 车拖到永安停车场: where it was taken is told when nothing else is.
_HAULED: Final = regex("(?:[拖扣]|车[^，。；]{0,3}拉)[^，。；]{0,3}?[到去进往至]了?$")
_ON_A_ROAD: Final = regex("[gsxk]\\d|[国省县]道|高速")
_HEARSAY: Final = regex(
    "(?:群里|人家|大家|都)(?:都|有人)?在?[说传讲]$|(?:听说|据说)(?:隔壁|别的?|外|邻|人家)[^，。；]{0,4}$|(?:听说|听[^，。；]{1,4}[说讲]，?|据说|网上看到|刷到|新闻[里上]?说过?|报道说?|不是(?:在)?|(?<![存现实内])不在)$"
)
# A receipt headed 鸿运停车场 names who took the money.
_WRITTEN: Final = regex(
    '(?:写|填|打|印)(?:着|的|成)的?(?:地点|地方|地址|位置)(?:却|竟|居然|倒)?(?:是|成了|在|写的?是)?["“「]?$|'
    '(?<!牌子)(?<!牌子上)(?<!牌上)(?:抬头|写着|写的|印着|盖着|盖的|落款|打的|开的)[是为]?["“「]?$'
)
# 我妈在菜市场卖鱼，我开奶茶店: it is about my shop.
_WHILE_I: Final = regex("[^，。]{2,8}，(?:我|俺|咱)(?!妈|爸|哥|姐|弟|妹|们|爹|娘)")
# 老李是在沙坪隧道挨的罚，我是在龙口检查站里挨的: it is about me.
# 隔壁县的柳河收费站从来不收; 二十年前在东门市场起家; 你咋不去查东门市场: not here, not now.
_NEXT_DOOR: Final = regex("(?:隔壁|邻|外|别)的?[县市镇省村乡区]?的?(?:那个)?$")
_LONG_AGO: Final = regex("(?:年前|早年间?|当年|年轻时候?|小时候|过去)就?在$")
_WORKED: Final = regex("(?:那边|里)?(?:起家|起步|干过|做过|开过|当过|混|打工|当[学小会])")
_WHY_NOT: Final = regex(
    "(?:[咋怎]么?不|为[啥什]么?不|干嘛不|有本事|要[罚查管]就)(?:敢)?(?:去)?[查罚管抓]$"
)
_PAID_INTO: Final = regex("[交存打]到$")
_BANK: Final = regex("(?:旁边?|边上|对面|里面?|门口)的?(?:信用社|银行|邮局|农商|窗口)")
_TO_BE_TESTED: Final = regex("(?:复检|检测|年检|检定|过户|上牌)[得要](?:去|到)[^，。；]{0,8}$")
# 导航说走柳河大桥，我走了别处; 柳河大桥修路，只好绕; 在柳河就放行，在这就罚.
_BY_MAP: Final = regex(
    "导航(?:[上里])?(?:说|让|叫|显示|带|指|定位)?(?:的)?我?(?:走|去|到|是|在|从)?$"
)
_CLOSED: Final = regex(
    "(?:那[边里儿])?(?:在|正|又|都)?(?:修路|修桥|封路|封了|堵[了车死]|塌了|断了|施工|停运|不通|限高)"
)
_LET_BY: Final = regex(
    "(?:那[边里儿])?[就都也倒]{0,2}(?:放行|放了|放我|没事|没拦|没查|没罚|没收|不查|不罚|不收|不拦)"
)
_ONCE: Final = regex("(?:以前|从前|原先|过去|早先|早年|当初)$")
_AS_WELL: Final = regex("(?:那[边里儿])?[也都就](?:收|查|罚|拦|有)")
# 在北京西站下车，转车回老家.
_IN: Final = regex("在$")
_CHANGED: Final = regex(
    "(?:下了?(?:车|火车|高铁|飞机)|转车|换乘|上车|买票)(?:[，。以之]|后)(?!，?(?:就|被|让|叫|遭))"
)
# 同行说柳河收费站那边也收.
_SAID_TO_ME: Final = regex(
    "(?:[同朋邻亲老][^，。；我]{1,4}|人家|别人|群里(?:有人)?)(?:说|讲)(?:是)?$"
)
_THERE_TOO: Final = regex("(?:那[边里儿])?(?:也|照样|一样)")
_ANOTHER: Final = regex("(?:[老小][\u4e00-\u9fff]|[他她]们?|别人|人家|同伴|朋友|表[哥弟])是?在$")
_BUT_I: Final = regex("[^，。]{1,8}，我们?是?[在到]")
# 单子上写的地点却是离我们两公里的金桥路口: what a ticket says wrongly.
_MISWRITTEN: Final = regex(
    "(?:写|填|印|打|标|单子|地点|位置)[^，。；]{0,8}(?:却|竟|居然|偏偏|反倒|反而|愣)[^，。；]{0,9}$"
)
# 地点写成沙坪路口，我根本没去过.
_WRITTEN_AS: Final = regex(
    "(?:写|填|印|打|标)(?:的?是|成了?|着|在|的(?:地点|地址|位置)(?:是|在)?)(?:离[^，。；]{0,6}的)?$"
)
_NOT_THERE: Final = regex(
    "[^。；，]{0,3}，(?:可|但|而|其实|实际上?)?(?:我们?|俺们?|我的?车|车)?(?:那[天时]|当[天时]|明明)?(?:根本|压根|从来|从|就)*[没不]"
)
_OTHER_EVENT: Final = regex(r"(?:上次|上回|以前|从前|之前|去年|原先|早先)(?:也|就|是)?在$|躲得开$")
_OTHERS: Final = regex(
    r"(?:附近|那里|那边)?(?:有人(?=翻|出|撞|打架)|出的?车祸|出过事|出了车祸|翻了车|翻车|[^，。]{0,2}不关我事|那?个?新闻|那[个件]事|"
    r"(?:肯定|当然|根本|都|也)?(?:不是我|没去过|我没去|不归))"
)
_FOR_WHOM: Final = regex(r"(?:为|给|替|帮)$")
_SUPPLIES: Final = regex(r"(?:供货|供菜|供应|送的|送货|送菜|送|配送|做工程|施工|打工)")
_ENGLISH: Final = regex(
    r"\b(?:(?:head(?:ed|ing)|going|drive|driving|on (?:my|our|the) way|bound|deliver(?:y|ing|ed)?"
    r"|travell?ing)(?: [a-z]+){0,3} (?:to|for)|live (?:at|near)|home (?:at|near))(?: the)?\s?$"
)


def told_beside(text: str, found: Sequence[Written]) -> Iterator[Written]:
    """Yield those of *found* that are the place of what happened.

    What one only came from, or went past, is such a place where no other is told.
    """
    here = [each for each in found if not _elsewhere(text, each, _SURELY)]
    near = [each for each in here if not _elsewhere(text, each, _PERHAPS)]
    yield from (each for each in near or here if not _is_seat(text, each))


# 我们是做五金的，在城南工业园。 我在东郊物流园边上开店: where one's shop is, and no point of it.
_PARKS: Final = ("工业园", "产业园", "物流园", "园区", "科技园", "创业园", "工业坊")
_MARKETS: Final = ("市场", "菜场", "夜市", "早市", "街市", "大集", "集市", "商场", "商城")
_TOWN: Final = "(?:[\u4e00-\u9fff]{1,3}[市县区镇乡])?"
_MINE: Final = regex(
    "(?:^|[。！？：:，])(?:我|俺|咱|本|小)(?:们|家|公?司|厂|店|人|的|这)*(?:是|系)?[^，。！？]{0,3}"
    "(?:做|[开办搞](?!车|货|大车|半挂|出租|船|网约)|种|养|经营|生产)[^。！？]{1,24}在" + _TOWN + "$"
)
_WE_ARE: Final = regex("(?:我|俺|咱|本)(?:们|家|公?司|厂|店)*就?在" + _TOWN + "$")
_SIDE: Final = "(?:那边|这边|那里|边上|旁边|里面|里|附近|对面)?"
_FULL_STOP: Final = regex(_SIDE + "[。！]")
_RUNS: Final = regex(_SIDE + "(?:，)?(?:开|办|经营|搞|做)(?!罚|饭|完)")


def _is_seat(text: str, place: Written) -> bool:
    """Whether a park or the like only tells where the shop of the teller is."""
    if place.value.endswith(_MARKETS):
        return False
    about = slice(max(0, place.start - 40), place.start)
    if _FULL_STOP.match(text, place.end) and _MINE.search(text[about]):
        return True
    if not place.value.endswith(_PARKS):
        return False
    runs = _RUNS.match(text, place.end) or _FULL_STOP.match(text, place.end)
    return runs is not None and _WE_ARE.search(text[about]) is not None


# No load is bound for where one is checked.
_POSTS: Final = tuple(
    "收费站 检查站 治超站 超限站 检疫站 煤检站 卡口 卡点 服务区 路口 检查点".split()
)
_DRIVEN: Final = regex("(?:拉|运|载|捎|驮)[^，。；去]{1,6}[到经过]$")


def _elsewhere(text: str, place: Written, turns: Turns) -> bool:
    before = text[max(0, place.start - _BEFORE) : place.start]
    after = text[place.end : place.end + _AFTER]
    if _EVEN_IF_IT_HAPPENED.stand(before, after):
        return True
    if _HAPPENED.match(after) or _AT_ITS_GATE.match(text, place.end):
        return False
    if place.value.endswith(("医院", "卫生院")) and _LAID.search(before) and _WARD.match(after):
        return True
    if place.value.endswith(_POSTS) and _DRIVEN.search(before):  # 拉羊到阳坡检查站
        return False
    if _ENGLISH.search(text, max(0, place.start - 40), place.start):
        return True
    if place.value.endswith(("停车场", "码头")) and _HAULED.search(before):
        return turns is _PERHAPS or _ON_A_ROAD.search(text) is not None
    return turns.stand(before, after)


_ANY: Final = regex("")
# 还没到白石收费站就被拦; 我朋友在沙坪检查站也被罚过; 让我到石桥检测站复检.
_NOT_YET: Final = regex("(?:还没有?|还冇|没|未)到$")
# 我没去过双龙坳; 他年轻时过青木关要交钱
_NEVER_WAS: Final = regex("(?:没有?|从未|未曾|从来没)(?:去|到|走|来|经)过$")
_YOUNG: Final = regex("(?:年轻时候?|小时候|当年|早年间?|解放前)[^，。]{0,3}[过走经在到]$")
_ALSO: Final = regex("也")
_ASKED: Final = regex("有没有[^，。；]{0,3}(?:经过|去过|到过|走过?)$")
_TOLD_TO: Final = regex("(?:让|叫|要求|通知|要)[^，。；]{0,8}[到去]$")
_THERE: Final = regex("去?(?:复检|检测|年检|修|换|办|处理|学习|打印|体检|领|取|重新)")
# 打伤了，人现在在县医院: where the hurt lie.
_LAID: Final = regex(
    "(?:现在|目前|如今|人|还|正|都|已经|后来)(?:又|就)?(?:还|正)?(?:住|躺|送)?[在到进][市县区镇]?$|"
    "(?:躺|住)在[市县区镇]?$|(?:送|抬|拉|背|扶|去)(?:了|到|去|进|往)*[市县区镇]?$"
)
_WARD: Final = regex(
    "(?:里|急诊|外科|骨科)?(?:住着|住院|躺着|缝针?|治|抢救|包扎|检查|看病|看伤|拍片|验伤|观察|呢|了){0,2}"
    "(?=[，。！；,.!;\\s]|$)"
)
_EVEN_IF_IT_HAPPENED: Final = Turns(
    (
        (_ANOTHER, _BUT_I),
        (_ANOTHER, _ALSO),
        (_OF_KIN, _ALSO),
        (_HE_SAYS, regex("(?:那[边里儿])?也?(?:被|挨|遭|让)[^，。我]{0,6}过")),
        (_NOT_YET, _ANY),
        (_NEVER_WAS, _ANY),
        (_YOUNG, regex("[^，。]{0,4}(?:要|得|交|收|被|罚)")),
    )
)
# What stands before, and what behind; both must be there.
_SURELY: Final = Turns(
    (
        (_BOUND_FOR, _ANY),
        (regex("[去到往上]$"), _TO_DO),
        (_FROM, _LEFT),
        (_LIVES, _NO_WORK),
        (_ANY, _LIVING),
        (_GONE_BY, _NOTHING),
        (_GONE_BY, _FAR_ON),
        (_OTHER_EVENT, _ANY),
        (_ANY, _OTHERS),
        (_FOR_WHOM, _SUPPLIES),
        (_HEARSAY, _ANY),
        (_WRITTEN, _ANY),
        (_OF_KIN, _WHILE_I),
        (_PLANNED, _ANY),
        (_AWAY, _STILL),
        (_MISWRITTEN, _ANY),
        (_WRITTEN_AS, _NOT_THERE),
        (_OFFICE_IN, _UPSTAIRS),
        (_HOUSED, _ANY),
        (_ANY, _HOW_TO),
        (_ON_THE_WAY, _RESTED),
        (_ASKED, _ANY),
        (_TOLD_TO, _THERE),
        (_NOT_ME, _NEVER),
        (_HE_SAYS, _NOT_OF_ME),
        (_BESIDE_ME, _THEIR_WORD),
        (_ANY, _BY_WHICH),
        (_ANY, _BARRED),
        (_ANY, _USED),
        (_ANY, _LOADED),
        (_SAID_TO_ME, _THERE_TOO),
        (_NEXT_DOOR, _NEVER),
        (_LONG_AGO, _WORKED),
        (_WHY_NOT, _ANY),
        (_PAID_INTO, _BANK),
        (_TO_BE_TESTED, _ANY),
        (_IN, _CHANGED),
        (_BY_MAP, _ANY),
        (regex(r"\b(?:past|passed|crossed) (?:the )?$"), regex(" (?:and|but) no")),
    )
)
_PERHAPS: Final = Turns(
    (
        (_GONE_BY, _ON_AND_ON),
        (_FROM, _PASSED),
        (_OF_KIN, _ANY),
        (_ANY, _CLOSED),
        (_IN, _LET_BY),
        (_ONCE, _AS_WELL),
        *PASSED,
    )
)
