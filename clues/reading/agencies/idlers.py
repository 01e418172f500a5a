"""Which body is only compared with, hoped for, somebody's employer, or looks on while another acts?

比隔壁县的路政好多了, 希望上级派公安来, 老板的侄子是城管 name nobody who did a thing. 交警在旁边
喝水 is of no weight beside the 城管 who took the cart; alone it may be the very complaint.
"""

from typing import Final

from clues.reading.agencies.bystanders import INSIDER
from clues.reading.words.swift import any_of, swift
from clues.reading.words.turns import Turns
from clues.regex import regex

_UNIT: Final = "(?:[局所站队处委办]|大队|中队|支队|分局)?(?:里|那边|那头)?(?:的|嘞|滴|嘅)?"
_MEN: Final = (
    "(?:那帮人|那伙人|那帮|那些人|那几个|的人|人员|人|民警|同志|领导|干部|"
    "[所局队站科]长|工作人员|书记|主任|的车|那条?艇|车)?"
)
_PLACE: Final = (
    "(?:(?:我们|咱们|隔壁|邻|外|别的?|人家|上游|下游|当地|老家|以前|前年|去年|当年|从前|过去)?的?"
    "(?:[省市县区镇乡村]|那边)?里?的?)"
)

# 比隔壁县的路政好多了, 还不如当年工商局, 物业学交警贴条, 像交警又不像交警.
_THAN: Final = swift(
    f"(?:(?<![对相评无排])比起?|(?:还|都|远)?不如|赶不上|比不上|不比|没有?){_PLACE}$"
    f"|(?:赛过|好过|强过|胜过|不亚于|不输|抵得上|快赶上|堪比){_PLACE}$"
)
_QUALITY: Final = regex(
    f"{_UNIT}{_MEN}(?:[^，。]{{1,6}}?得)?(?:都|还要?|更|要|也)?(?:会|能|讲|守)?"
    "(?:凶|横|狠|强|黑|厉害|严|好|讲理|讲究|讲道理|快|慢|差|多|少|贵|便宜|文明|规矩|规范|客气|勤|霸道|牛|猛|管用|管得|罚得|收得|"
    "查得|态度|负责|积极|靠谱|威风|神气|缠|难说话|不讲|不要脸|可恶|坏|在的时候|那时候|那会儿|时期|那阵|"
    "黑心|有钱|有权|大(?!队)|高|低|轻|重|老实)"
)
_IMITATES: Final = regex("(?:[人们业安场司板方]|也|就)学(?:着|起了?|人家)?$")
_ALIKE: Final = regex("又不[像是]|，?也不像")
_LIKE: Final = regex("像$")

# 希望上级派公安来, 要是公安肯管, 盼着纪委和公安来人.
_WISH: Final = regex(
    "(?:希望|盼望|盼着?|期盼|期待|请求|恳请|恳求|建议|呼吁|但愿|巴不得|恨不得|指望|就等|只求|"
    "(?<!不)能不能|可不可以|最好|啥时候能?|什么时候能?)[^，。；？！]{0,8}$"
)
_IF: Final = regex("(?:要是|如果|假如|倘若|哪怕|若是|除非|只要|等)[^，。；？！]{0,3}$")
_WISHED: Final = regex(
    f"{_UNIT}{_MEN}(?:[和跟与、][^，。]{{1,5}})?(?:们)?(?:都|也|早点|早日|尽快|赶紧|快点?|马上|真|直接|好好|严|立案)*"
    "(?:能(?!不能)|来(?!了)|出面|出手|管(?!了)|查(?!了)|去(?!了)|介入|出动|抓(?!了)|治|整治|立案|调查|处理(?!了)|过问|帮|"
    "给(?:我们|大家|老百姓)?(?:做主|撑腰)|派人|联合)"
)
_WILLING: Final = regex(
    f"{_UNIT}{_MEN}(?:真|能|肯|愿意|早|来|敢|有胆){{1,2}}(?:真|肯|早点|好好)?"
    "(?:管|查|来|抓|治|出面|出手|动|介入|在)|管[，了得]|来管"
)

# 老板的侄子是城管, 所长老婆在工商局上班.
_RELATIVE: Final = swift(
    "(?:侄子|侄儿|侄女|外甥女?|儿子|女儿|闺女|女婿|儿媳妇?|小舅子|大舅子|舅子|舅舅|舅|叔叔?|伯伯|姑父|姨夫|弟弟?|哥哥?|姐夫|姐姐?|妹夫|妹妹?|"
    "表[哥弟姐妹]|堂[哥弟姐妹]|老公|丈夫|爱人|老婆|媳妇|爸爸?|爹|妈妈?|父亲|亲戚|亲家|连襟|同学|战友|熟人|老表|本家|家里人|家属)"
    "(?:就|也|还|都|以前|原来|现在|从前|过去|当时|才|[他她])?(?:是|在|于|干|当)(?:我们|咱们|当地|本地|那个|了|过|着)?(?:[县市区省镇乡]里?)?(?:那边)?(?:的|个|一个|一名)?$"
)
# 女儿嫁给派出所的; 在应急局拿的奖.
_MARRIED: Final = regex("(?:嫁给?了?|娶了?)个?$")
_WON: Final = regex("(?:拿|得|领|获)[了过到]?的?(?:奖|锦旗|荣誉|表彰|证书|先进)")
_POST: Final = regex(
    f"(?:{_UNIT}(?:副|老|的)?(?:[所局队站科股组]长|领导|干部|民警|警察|队员|会计|司机|工作人员|一把手|二把手|临时工|编外|协警|辅警|正式工|头头?)?的?)"
    "(?=[，。！；、]|$|上班|工作|当|开车|任职|里头有|干了|管|说(?!罚)|退休|做|跑)"
    "|里面?(?:的|有)?"
)
# 在县公安局当｜辅警, 干过城管: somebody's trade.
_TRADE: Final = regex("(?<![应正适相每])(?:当|做|干|考上?)(?:个|了|过|上)?$")
_TRADED: Final = regex("(?:员)?(?:的|了)?(?=[，。！；]|$|[几多好\\d一二两三四五六七八九十]{1,2}年)")

# 旁边有个交警, 路边停着一辆交警的车: one who looks on.
_BESIDE: Final = swift(
    "(?:旁边?|边上|一旁|一边|路边|对面|附近|外头|外面|门口|不远处?|远处|后头|后面|前头|现场|当场)"
    "(?:还|就|也|明明|倒|都)?(?:站着?|停着?|坐着?|蹲着?|有着?|是|守着?)?(?:的)?"
    "(?:有)?(?:(?:一|两|三|几|好几|[二四五六七八]|俩|仨)[个名位辆台帮群拨]?|个|辆)?(?:穿[^，。]{1,3}的)?$"
)
_LOOKS_ON: Final = regex(
    f"{_UNIT}{_MEN}(?:就|都|也|全程|一直|远远|只是|只|还|当时|反倒|干脆|从头到尾|自始至终|[一两三几]个)*"
    "(?:在|蹲在?|站在?|坐在?|躲在?|待在?|杵在?|停在?)?"
    "(?:旁边?|边上|一旁|一边|外围|外头|外面|门外|门口|远处|远远|车里头?|车上|路边|路口|后面|后头|对面|跟前|现场|那里|那儿)?(?:就|都|也|只|光|还|直)*"
    "(?:站着?|看着(?!我)|看[，。]|抽着?烟?(?!查|检)|喝[茶水酒]|坐着|蹲着|(?<=在)(?:吃|打牌|打电话|打盹|打瞌睡|喝|抽|看)|玩|刷|聊|唠|嗑|睡|歇|"
    "看热闹|看戏|围观|压阵|维持(?:个)?秩序|助威|撑场|站台|装(?:作|没)|当没看|不(?:吭|吱|出)声|没(?:吭|吱|作|出)声|[没不]说话|[没不]动手|[没不]插手|劝)"
)
_PASSES: Final = regex(
    f"{_UNIT}{_MEN}(?:刚好|正好|恰好|从[^，。]{{1,4}}|远远|开着?车|就|也){{0,4}}"
    "(?:(?:旁边|边上|跟前)?(?:开过|路过|经过|走过)|看[见到]了?[^，。]{0,3}(?:掉头|扭头|转身|绕|就走|就跑)|掉头就?走)"
)
_STANDS: Final = regex(
    f"{_UNIT}{_MEN}(?:们)?(?:当时|那时|那天)?(?:[也都就明]*(?:在场|在旁边|在边上|在跟前))[，,]?(?:啥|什么|一句话?|一声)?[也都]?(?:没|冇|不)"
)
_CALLED_IN: Final = regex("(?:叫|喊|请|带|拉|来)了?(?:[一两三几][个名位车])?$")
_TO_BACK: Final = regex(
    f"{_UNIT}{_MEN}(?:来了?|过来|到场|去)?(?:[一两三几][个名位车帮]人?)?(?:来|在)?(?:压阵|压场|维持秩序|助威|撑腰|撑场|站台|镇场|保驾|护场|把门|守门)"
)
_ONLY_CAME: Final = regex(
    f"(?:局)?[^，。]{{0,5}}?{_UNIT}{_MEN}(?:只是|只|就是|不过是|无非)(?:来|过来|帮|跟着|陪着?)[^，。]{{0,3}}(?:送|压阵|拍|做|看|问|登记|记录|维持|走|转)"
)
_SPARED: Final = regex(
    f"{_UNIT}{_MEN}(?:倒|倒是|反倒|从来|从|也|都|可|并)*(?:没有?|不)(?:来?找(?:过)?(?:我|我们)?(?:麻烦|事|茬)|难为|刁难|为难|动我|理我|问我|拦我|查我|管我们?(?=[，。]))"
    # 工商局管过我，都没这样; 水利的、渔政的都打过交道
    f"|{_UNIT}{_MEN}(?:、[^，。、]{{2,5}})?(?:以前|从前|也|都|早先)*(?:管过我们?(?=[，。])|打过交道|(?:收|查|罚)过我们?[，](?:也|都)没)"
    f"|{_UNIT}{_MEN}(?:的岗|的车|的卡)?就?在(?:旁边|边上|跟前|对面|不远)[，。]"
)
# stricter than the market bureau, on my way to the police station, acts like police.
_ENGLISH: Final = regex(
    r"\b(?:than|like|unlike|on (?:my|our|the) way to|past|not as \w+ as) "
    r"(?:the |a |any |our |your )?$"
)
# I hope the police will look into them.
_HOPE: Final = regex(r"\b(?:hope|wish|want|expect|asking|let) (?:that )?(?:the |our )?$")
_WILL: Final = regex(r" (?:[a-z]+ )?(?:will|would|could|can|to|should)\b")
_ON_ORDER: Final = regex(r" (?:only|just|simply) [a-z ]{0,24}(?:order|request|instruction)")
_SIDE: Final = (_ON_ORDER, _LOOKS_ON, _PASSES, _STANDS, _TO_BACK, _ONLY_CAME, _SPARED)


# 我是运管所退下来的会计，所里的经费全靠罚款: one's own office is the matter.
_MY_OFFICE: Final = regex(
    "(?:我|本人|俺|额)(?:以前|从前|曾|原先|过去|就|早年)?(?:是|在|干)[^，。]{0,5}$"
)
_ITS_INSIDE: Final = regex(
    "[所局队站](?:里|上)(?:的?(?:经费|罚款|任务|指标|账|收费|领导)|[要让叫给]我|每[月季年人天]|定|规定|分|下)"
)
# If a market regulator takes a sample, do they have to leave a form?
_SUPPOSED: Final = regex(r"\b(?:if|when|whenever|in case) (?:a|an|any|some) $")
# Could you tell me if a street office may fine a shop: what one did is asked about.
_WONDERED: Final = regex(
    r"\b(?:tell me|know|ask|asking|wonder|wondering|confirm|clarify|see) "
    r"(?:if|whether) (?:a|an|any) $"
)
_MAY: Final = regex(r" (?:may|can|could|is allowed|has the right|is entitled)\b")
_ASKED: Final = regex(r"(?:^|[.?!] )(?:do|does) (?:the |a |any )?$")
# Which office deals with this, city management or the market bureau?
_WHICH: Final = regex(
    r"(?:^|[.?!] )(?:which (?:office|department|agency|authority|body|bureau)|"
    r"who (?:inspects|deals|handles|is responsible|is in charge|should|do|checks|"
    r"regulates))\b[^.?!]*$"
)
_THE_QUESTION: Final = regex("[^.?!]{0,60}[?]")
_DUTY: Final = regex(
    "[a-z ]{0,12}(?:need|have to|has to|required|allowed|supposed|obliged)[^.]{0,90}\\?"
)
# 要村主任来一起拍照, 我就去求村主任: who is asked to help.
_BEGGED: Final = regex("[去来就又][求央托]了?着?$")
_NEEDED: Final = regex("(?:要|让|叫|请|喊|找|带)(?:我|我们)?(?:叫|请|找|喊)?(?:上|着|来)?$")
_TO_STAND: Final = regex("(?:也)?(?:来)?(?:站|一起|一块|到场|作证|陪|签字|签名)(?!费|要|收)")


# What comes of a complaint that is complained about.
IDLE: Final = regex(
    r"改不了|门卫|不让进|咋样还咋样|收都不收|[，也都]没用|[经民][济事]纠纷|第[一二三四五六七八九十\d]{1,3}个?工作日|连个[^，。]{1,3}都[没冇]|没扣也没罚|没罚也没扣|慢慢来|只(?:叫|让|是叫)|"
    r"一个电话[都也]?没|不给看|无一?人(?:到场|来|接|理|管|应)|不给查|没给说法|说法不一|转接|断线|占线|忙音|打不通|没打通|[没冇]人[听理]|无人接|挂断|挂了|拒绝|没有?答复|没回复|不答|"
    r"不给立|不予立案|不立案|再无下文|无下文|半年|没一个|没人|没消息|没有?回音|没有?音|消息没有|等通知|记下了|[打跑]了[^，。]{1,3}[遍回次趟]|几个月|个月了|转给了对方|[天周月期年]过了|[所队局站科]长[说讲骂]|反而|反过来|窗口[说讲让要]|到(?:今[年天]|现在|如今|目前)[^，。]{0,3}[没未不]|不管|不理|不受理|不查|不处理|推|踢皮球|没人|没下文|没回|没有回|没结果|不接|拖|敷衍|"
    r"不给办|不作为|不来|不出警|[说答曰讲][不都也又]?归|没见[^，。]{0,3}人|"
    # 说已经处理了，当晚照打
    r"(?:照样?|照旧|照常|还是|还在|仍然?|仍在|依旧|依然|继续)[^，。罚]{0,3}(?:打|干|开|卖|排|抽|吵|响|堆|冒|流|漏|倒|漫|响|跑|施工|营业|经营|生产|挖|采|烧|放|停|摆|臭)|"
    r"等了[^，。]{0,4}[天月年周]|[还也一直]没[抓处管立查动拆停清理填修]|没(?:船|车|编制|人手|权限?)|天天[^，。]{0,4}[，。]|[转看][^，。]{0,2}一?[圈眼趟]就走|说一声就走|一走[^，。]{0,4}又|"
    r"从来?没[见来]|没动静|ignored|did nothing|refused|nobody|"
    r"no(?:-| )?one|(?:zero|never a) (?:reply|answer)|"
    r"(?:always|just|keeps?|kept|only)[^.]{0,12}"
    r"(?:come back|wait|tomorrow|monday|next week|saying|"
    r"transferr)|hung up|window (?:was )?(?:shut|closed)|"
    r"sent (?:me|us) (?:away|back)|still (?:waiting|nothing|no )|"
    r"no (?:answer|reply)|(?:did not|didn't|never)(?: even)? (?:come|came|answer|reply|help|care)"
)


def tells_inside(before: str, text: str) -> bool:
    """Return whether the teller is or was of the body that *before* leads to, and tells of it."""
    return _MY_OFFICE.search(before) is not None and _ITS_INSIDE.search(text) is not None


def is_asked_after(text: str, start: int, end: int) -> bool:
    """Return whether an English question only supposes a body: If a market regulator comes …?"""
    if not text[start].isascii():
        return False
    if _SUPPOSED.search(text, max(0, start - 14), start):
        wondered = _WONDERED.search(text, max(0, start - 30), start) and _MAY.match(text, end)
        return "?" in text[end:] and not wondered
    if _WHICH.search(text, max(0, start - 80), start) and _THE_QUESTION.match(text, end):
        return True
    return _ASKED.search(text, max(0, start - 16), start) is not None and (
        _DUTY.match(text, end) is not None
    )


# 环保局管这个吗; 要不要报派出所.
_CLAUSE: Final = regex("(?:^|[，。！？；])$")
_IN_CHARGE: Final = regex(f"{_UNIT}(?:能|会|该)?(?:管|负责|受理)[^，。]{{0,6}}吗")
_WHETHER: Final = regex(
    "(?:该不该|要不要|需不需要|用不用|能不能|是不是[该要])[^，。？]{0,4}(?:报|给|找|告|打)$"
)
_NO_MORE: Final = regex("[^，。]{0,6}[？?]")
# 没有一个交警在场; 公安、环保都喂饱了: what somebody boasts of.
_NOT_ONE: Final = regex("没有?(?:一个|半个|一名|任何)?(?:穿制服的)?$")
_PRESENT: Final = regex("的?人?在场")
_BOUGHT: Final = regex(
    "(?:、[^，。、]{2,4}){0,2}(?:那边|的人|里)?(?:他|都|也|早就?|已经|全)*"
    "(?:打过招呼|喂饱了|摆平了|打点[过好]|疏通[过好])"
)
# 隔壁县路政从来不罚这个.
_NEXT_DOOR: Final = regex("(?:隔壁|邻|外|别的?|人家|其他)[县市区省镇乡村地]?的?$")
_NEVER: Final = regex(
    f"{_UNIT}{_MEN}(?:就|都|也|从来|从|可|一[直向])*[不没](?:罚|收|查|拦|管|要|这样|这么)"
)
# What stands before, and what behind; both must be there.
_PAIRS: Final = Turns(
    (
        (_NOT_ONE, _PRESENT),
        (_CLAUSE, _IN_CHARGE),
        (_WHETHER, _NO_MORE),
        (_HOPE, _WILL),
        (_NEXT_DOOR, _NEVER),
        (_THAN, _QUALITY),
        (_LIKE, _ALIKE),
        (_WISH, _WISHED),
        (_IF, _WILLING),
        (_NEEDED, _TO_STAND),
        (_TRADE, _TRADED),
    )
)
# 不是城管来收就是市监来收: both of them.
BY_TURNS: Final = regex(
    "(?:的人?)?(?:来[查收罚要催]?|查|收|罚|上门|要钱?)，?就是[^，。]{2,6}?(?:来|查|收|罚|上门|要)"
)
# 我也不清楚，反正不是交警就是路政
_EITHER_WAY: Final = regex(
    "(?:反正|估计|大概|[知清]道?楚?[，])[^，。]{0,2}不是[^，。来查收罚]{2,7}就是$"
)
_ENOUGH: Final = (_EITHER_WAY, _IMITATES, _BEGGED, _MARRIED, _ENGLISH)


_ANY_ENOUGH: Final = any_of(_ENOUGH)


def is_only_named(before: str, following: str) -> bool:
    """Return whether a body is compared with, hoped for, or somebody's employer: never the doer."""
    if _WON.match(following) or _BOUGHT.match(following) or _ANY_ENOUGH.search(before):
        return True
    if _PAIRS.stand(before, following):
        return True
    post = _POST.match(following) if _RELATIVE.search(before) else None
    return post is not None and INSIDER.search(following, post.end()) is None


_ANY_SIDE: Final = any_of(_SIDE)


def is_onlooker(before: str, following: str) -> bool:
    """Return whether a body only looked on, which counts beside one that acted."""
    return _BESIDE.search(before) is not None or _ANY_SIDE.match(following) is not None
