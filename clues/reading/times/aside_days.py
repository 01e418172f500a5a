"""Which of several days are those of other people, of consequences, or only of the telling?

前天车间主任问我, 第二天家属投诉, 这个礼拜流水掉了一半, 我说那我今天就撕掉, 跟今天一样. Asked only
where a story tells another day: then that one is when something was done to the reporter.
"""

from typing import Final

from clues.reading.times.harms import harmed
from clues.reading.times.moments import Days, Grain
from clues.reading.words.clauses import clause_begin
from clues.regex import regex

_REACH: Final = 40
_BREAKS: Final = frozenset("，。；！？,;:!?“”「」\n")
_WIDE: Final = frozenset({Grain.MONTH, Grain.XUN, Grain.WEEK, Grain.SEASON})
_PART: Final = (
    r"(?:[早晚]上?|[上下中]午|一早|一大早|凌晨|傍晚|半夜|夜里|份|里|底|初|那天|当天)?[，,]?"
)
_JUST: Final = r"(?:就|又|都|还|才|也|便|已经?|直接|居然|竟然?|马上|立马|突然|全){0,3}"
PEOPLE: Final = (
    r"(?:有(?:个|一个|几个|两个|一家|家|的|人)?|[一两三几]个)?"
    r"(?:[\u4e00-\u9fff]{0,2}(?:超市|客户|顾客|客人|食客|邻居|街坊|孩子|娃娃?|儿子|女儿|闺女|姑娘|老婆|老公|媳妇|老伴|爱人|家长|家属|"
    r"平台|银行|房东|供应商|经销商|采购商|甲方|厂家|买家|同行|工人|员工|职工|服务员|伙计|学徒|厨师|大厨|师傅|(?:车间|班|教务|科室)主任|经理|(?<!村)会计|出纳|老板娘?|"
    r"黄牛|贩子|气象台|电视台|天气预报|记者|网友|亲戚|朋友|老乡|兽医|医生|律师|律所|同事|合伙人|股东|租客|房客|游客|旅客|病人|学生|老人|老人家|阿姨|大娘|大爷|"
    r"我[爸妈爹娘哥姐弟妹]|[爸妈]|公司同事|(?:猪|牛|羊|鸡|鸭|鱼|虾|蟹|狗|花|苗|菜|豆腐)(?![塘场店摊圈棚地市馆池铺档坊库窝车])))"
)
# What such people, or beasts, do: said, left, fell ill, died.
_CONSEQUENCE: Final = (
    r"(?:问|说|讲|抱怨|埋怨|投诉|拉稀|拉肚子|发烧|生病|病倒|病|死|辞职|辞工|不干|不来|没来|走人|走了|跑了|哭|劝|打电话|来电|发(?:微信|消息|信息)|还?发了|催|"
    r"退[货单订房款费]|取消|解约|毁约|下架|差评|骂|住院|住进|闹|找我[赔退要]|要我赔|要求赔|不要|换了别家|找别家|转走|翻脸|不肯|不敢|吓|晕|"
    r"臭|烂|坏|化|酸|馊|蔫|枯|黄|翻塘|翻肚|浮头|断气|没气)"
)
_OTHERS: Final = regex(
    rf"{_PART}{_JUST}(?![把被将给让叫]){PEOPLE}[^，。！!？?；;被]{{0,6}}?{_JUST}{_CONSEQUENCE}"
)
_FIRM: Final = regex(
    rf"{_PART}{_JUST}(?:有[家个]?|一家|那家)?[\u4e00-\u9fff]{{0,4}}?(?:(?<!电力)(?<!水务)(?<!来水)(?<!供电)(?<!烟草)(?<!物业)(?<!燃气)(?<!拖车)"
    rf"(?<!施救)(?<!救援)(?<!停车)(?<!环卫)(?<!市政)(?<!城投)公司|中介|机构|代办){_JUST}(?:打电话|来电|上门|联系|找|加|发|来推销|来介绍|报价)"
)
_WEATHER: Final = regex(
    rf"{_PART}{_JUST}(?:又)?(?:下了?[^，。]{{0,4}}[雨雪雹雾]|刮了?[^，。]{{0,3}}风|台风|降温|起雾|高温|气温|最高|闷热|热得|冷得|[三四]十[几一二三四五六七八九]?度|放假|休息)[^，。！!？?]{{0,6}}$"
)
_FELL: Final = regex(
    rf"{_PART}{_JUST}(?:拉稀|拉肚子|发烧|病倒|病了|住院|住进|辞职|辞工|[说讲]?不干了|死[了掉]|"
    r"(?:全|都)?(?:臭|烂|坏|化|酸|馊|蔫|枯)[了掉]|翻塘|没[敢能]?(?:开[门摊工]|出[摊车门工海]|睡)|睡不着)"
)
_OFFICE: Final = regex(
    r"被(?!同行|客)|[罚扣封拆拖抓砸]|没收|城管|交警|路政|运管|消防|环保|安监|应急|市监|税务|工商|渔政|海事|卫健|派出所|街道|[局所队]的?人|执法|执照"
)
# 这个礼拜流水掉了一大半, 三月份仅此一项损失: what it cost.
_COST: Final = regex(
    rf"{_PART}(?:我们?|店里?|厂里?|[^，。]{{0,3}}的)?(?:流水|生意|营业额|收入|订单|销量|销售额?|单量|客流|产量|产值|工资|利润|日子|损失|仅此一项|光)"
    r"(?![费税])[^，。！!？?]{0,8}?(?:掉|少|跌|亏|降|没|减|差|惨|冷清|损失|一半|对半|难过|难熬|黄)|"
    rf"{_PART}(?:我们?[店厂]?|店里|厂里|总共|一共)?{_JUST}(?:只|总共|一共)?(?:卖|挣|赚|亏|赔|进账)了?[^，。罚]{{0,6}}"
)
_THOUGHT: Final = regex(
    r"(?<!通知)(?<!电话)(?<!短信)(?<!知道)(?:[说讲问答想怕喊嚷劝叹骂求]|觉得|以为|寻思|怀疑|担心|估计|盼着?|琢磨|不知)"
    r"(?![的了过又个说讲件清]|来|一?下|一说)[^，。]{0,8}$"
)
_TODAY: Final = regex("今(?!年)|刚才|现在")
_HARM: Final = regex(
    r"[^，。！!？?]{0,16}?(?:被|把我|[罚扣拖封查收砸贴]了?我|[又再]来|来了?[一两三几\d]|来(?:查|收|罚|封|拆|贴|拖|人)|没收)"
)
_LIKE: Final = regex(
    r"(?<![天日号晚早午个儿末节前])(?<![周期拜][一二三四五六])[跟和比像同与](?:咱们?|我们?)?$"
)
_THAT_DAY: Final = regex(
    r"(?:住院|手术|结婚|婚礼|订婚|生日|高考|中考|考试|出殡|下葬|满月|搬家|开业|开张|生孩子|生产|办酒|出差|体检|面试)"
    r"[^，。]{0,4}那[天日](?:正好|刚好|正|恰好|恰|就|又)?(?:是|赶上)?$"
)
_MOST: Final = regex(r"那[天日次回](?:最|更)[\u4e00-\u9fff]")


_PASSED: Final = regex("(?:过|熬|撑|挨|混|捱|挺)(?:过|了|完|得过|不过)?$")
# 四月份我们还被评为先进, 上周刚接受过检查，一点问题没有: all was well then.
_HONOURED: Final = regex(
    rf"{_PART}(?:我们?[司厂店]?|俺们?|店里|厂里)?{_JUST}刚?(?:被)?"
    r"(?:通过了?[^，。]{0,8}(?:认证|验收|审核|评审|年检|检测|考核)|评(?:为|上|了|选)|表彰|授予|选为|获得|荣获|"
    r"拿了?[^，。]{0,6}(?:奖|牌|荣誉)|上了?(?:报纸|电视|红榜|新闻))|"
    rf"{_PART}(?:我们?[司厂店]?|俺们?|店里|厂里)?{_JUST}(?:刚刚?|才|已经?)(?:才|刚)?(?:接受|通过|过|做|搞)(?:了|过)?[^，。]{{0,8}}"
    r"(?:检查|验收|年检|评审|检测|考核|审核|评估|体检)(?:了|过|的)?[，,。；;][^。！!？?]{0,12}(?:没|合格|达标|问题|好好|通过|满分|优秀|过关|\d分)"
)
# 年底没退，清明也没退; 五月三十一号压根没来过: nothing happened then.
_NOTHING: Final = regex(
    r"(?:那天|节|份|底|初)?(?:他们|人家)?(?:说好?要?来[^，。]{0,4}[，,]?(?:又|却|结果)?)?(?:倒是?|好像|也|都|还|又|就|是|压根|根本|并|可|从来){0,3}没(?:有)?(?:人)?"
    r"(?:到(?!账的)|退|来|给(?!我办)|发|见|动静|影|消息|下文|兑现|解决|放|还|回|结果|音信|答复)"
    r"[^，。！!？?；;]{0,3}(?=[，,。；;！!？?]|$)"
)
# 6月9日，热线回复; 6月11日，再打: what a hotline did.
# 4号5号说不用了
_CALLED_OFF: Final = regex(
    "(?:就|都|又|也)?说(?:不用|免了|算了|取消|不来|不查)(?![^。！!？?]{0,10}(?:但|可|却|罚|又要))"
)
_HOTLINE: Final = regex(
    r"(?:[早晚]上?|[上下中]午)?[，,]?(?:我们?|我司|本人)?(?:"
    r"(?:热线|平台|(?:[市县区]长|书记|留言)?信箱|12345|话务员|接线员|工单|你们)[^，。]{0,6}(?:回复|回电|答复|告知|转办|办结)|[又再]打(?=[，,。])(?![，,][^，。]{0,3}来(?:了|人|过)))"
)
# 限速牌昨天还是60，今天换40的: how it stood until then.
_UNTIL_THEN: Final = regex(
    "(?:[早晚]上|[上下中]午)?(?:都|明明)?还(?:是|写着?|标着?|收|能|让|准|开着|有|在)(?![要不说来罚])[^，。；罚扣查]{0,10}[，,]?[^，。；]{0,4}"
    "(?:今[天日早儿]|昨[天晚]|第二天|转天|现在|这[回次]|一夜)[^，。；]{0,4}?(?:就|却|突然|变|换|改|成|不让|不准|没了)"
)
# 其他站我五月跑过三回，哪回都没说超宽; 我上个月在邻县办过一台，一分没花
_ELSEWHERE: Final = regex(
    "(?:其他|其它|别的?|旁的?|外|邻|隔壁)(?:站|县|市|区|省|镇|乡|地|村|家|处|地方|个)"
)
_NO_HARM: Final = regex(
    "没(?:人)?[说收花罚查要拦管]|一分(?:钱)?[没不]|不要钱|免费|不(?:收|用交|要交)"
)
# 货是我4月份就跟客户签好的
_AGREED: Final = regex(
    "(?:份|底|初)?(?:就|早就|已经?|才|刚){0,2}[跟和与同][^，。被]{1,6}?(?:签|定|订|约|谈|说)(?:好|下|了|定|妥)的?(?=[，,。；;]|$)"
)
# 今年开春又摔了腿, 上个月在菜场也见过他: one's own life, and whom one met.
_LIFE: Final = regex(
    rf"{_PART}(?:我们?|俺|老伴|老[公婆]|媳妇|孩子|[爸妈爹娘])?{_JUST}(?:又)?(?:"
    r"(?:就|才)?(?:借给|送给|卖给|寄给|落在|忘在)|(?:都|还|一直|整天|根本|全天|明明){0,2}(?:在家|在老家|在医院|在外地|没出[门车])|(?:出)?生的(?=[，,。]|$)|出生|我?还(?:跟|和|对|同)[^，。]{1,6}(?:说|讲|聊|商量)|曾经?(?:联名)?(?:写|去信|反映|报告|提交|申请|口头|致函|致电|投诉)|"
    r"摔(?:了|断|伤|坏)?[腿腰胳手脚跤头]|[崴扭闪](?:了|伤)[^，。]{0,2}[脚腰腿]|(?:叫|让|被)[人贼小偷]{1,2}(?:给)?偷|"
    # 第二天跑了一半犯困
    r"[^，。罚扣封查拦]{0,6}犯困|"
    # 今早翻包才发现
    r"(?:翻|整理|收拾|洗|盘点|对账)[^，。]{0,4}才(?:发现|看见|看到)|查出(?:了|来)?[^，。]{0,4}(?:病|癌|瘤|糖|高血|结石|结节)|中风|做了?(?:个)?手术|住了?院|离了?婚|结了?婚|"
    r"生了?(?:孩|娃|二胎|个|老)|添了?(?:孙|个)|考上|上大学|下岗|失业|退休|去世|过世|病逝|"
    r"(?:在[^，。]{1,6})?(?:也|还)?(?:见过|碰[见到]过|遇[见到]过|认识)|从[^，。]{1,4}(?:出来|出院|回来))"
)
# 他家那个上个月扣的: a neighbour's.
_NEIGHBOURS: Final = regex(
    r"(?:[他她]家|人家|隔壁|邻居家?|同行|老[\u4e00-\u9fff]家?|别[人家])(?:的|那)?[个辆台艘条家间块只]?$"
)
_TAKEN: Final = regex(
    "(?:份|底|初)?(?:就|也|才|刚)?被?[扣罚封收拖交抓拆]了?(?:走|掉)?的(?=[，,。；;]|$)"
)
_ENGLISH: Final = regex(
    r"\b(?:it|they|she|he|my \w+|which|that)(?: had| has)?(?: just| only| already)? "
    r"(?:passed|was (?:inspected|serviced|bought|built|registered|renewed|calibrated|checked|due))"
    r"\b[^.;,]{0,24}$|\b(?:had|got) (?:it|them|(?:my|the) \w+) "
    r"(?:checked|calibrated|inspected|serviced|tested|repaired|cleaned|renewed)\b[^.;,]{0,16}$|"
    r"\b(?:i|we)(?: had| have)?(?: only| just)? (?:planted|sowed|stocked|borrowed|bought|built|"
    r"moved|hired|married|opened)\b[^.;,]{0,16}$|"
    r"\b(?:i|we|he|she|my \w+)(?: had| was| fell| got| broke| gave)(?: an?| off| my| his| her)? "
    r"(?:accident|work|ill|sick|surgery|operation|hospital|leg|arm|birth|married|injured)\b[^.;,]{0,16}$"
)
# On Friday two of them found other jobs; the last inspection, in November, found nothing wrong.
_ENGLISH_AFTER: Final = regex(
    r",? (?:(?:\w+ of (?:them|my|our|the)|my|our|the|some|several|two|three|a) ?"
    r"(?:cook|chef|wife|husband|staff|workers?|guests?|customers?|clients?|landlord|neighbou?rs?|kids?|children|waiters?|drivers?|"
    r"people|men|them)? ?(?:quit|left|cancell?ed|complained|found|asked|resigned|refused|"
    r"cried|fell ill|died)\b|"
    r"(?:found nothing|found no|no (?:problem|fault)|"
    r"and (?:everything|all) (?:was|were) (?:fine|ok|in order)))"
)
_ENGLISH_NOW: Final = regex(
    r"[,]? (?:i|we|my \w+) (?:still|can(?:not|'t)?|have (?:no|not|still)|am|are|don't|do not)\b"
)
# 今晚理账, 今晚我把会费备好了: what somebody does on the day he writes.
_MUSING: Final = regex(
    rf"{_PART}(?:我们?|俺|咱|一家人|老两口|自己|一个人)?(?:又|还|才|正|在|坐下来?|躺在床上)?(?:理账|算账|盘账|对账|翻出|翻看|整理|"
    r"写(?:这|下|信|材料|投诉|举报|到)|[给向](?:您|你们?|领导|上级|信箱|平台|政府|书记|县长|市长)(?:写|发|反映|打)|想(?:起|来想去|了)|越想|(?:仔细|细|一|拿出来)?看(?:了|了看|见)?(?=[，,]|$)|睡不着|坐(?:下|在)|躺|"
    r"把[^，。被]{1,8}?(?:备|准备|取|凑|筹|存|装|包|整理|写|复印)(?:好|齐|出来|上)?了)"
)
# 群主说，出了这份，今晚就不查
_OPENS_SPEECH: Final = regex("[说讲喊][，,:][^。！!？?；;“”]{0,24}[，,]$")
_AS_SAID: Final = regex(f"{_PART}(?:就|必须|不|先|别|得|要|还能|可以|能|只要)")


# 5月8号打过12345，5月12号回复说已责令整改
_ANSWERS: Final = regex("(?:就|才)?(?:给我|给)?(?:回复|答复|回电|回访|转办|办结|回话|反馈)")
_CALLED: Final = regex("(?:12345|热线|平台|信箱|投诉|举报|反映)[^。！!？?]{0,12}$")


def _then_harmed(after: str, clause: str) -> bool:
    """十月二十六下雨，我支个伞，伞给拿走了: in the same sentence."""
    return harmed(_STOP.split(after[len(clause) :], 1)[0])


_STOP: Final = regex("[。！!？?]")


def aside(text: str, days: Days) -> bool:
    """Whether the clause of *days* tells of others, of consequences, or of words only."""
    after = text[days.end : days.end + _REACH]
    clause = _clause(after)
    if text[days.start].isascii() and text[days.start].isalpha():
        return _in_english(text, days)
    if (
        _HONOURED.match(after)
        or (_LIFE.match(clause) and not _then_harmed(after, clause))
        or _NOTHING.match(after)
        or _HOTLINE.match(after)
        or _CALLED_OFF.match(after)
        or (_ANSWERS.match(after) and _CALLED.search(text, max(0, days.start - 24), days.start))
        or _AGREED.match(clause)
        or _MOST.match(after)
        or _UNTIL_THEN.match(after)
        or _told_before(text, days, clause)
    ):
        return True
    near = text[max(0, days.start - 8) : days.end + len(clause)]
    if _ELSEWHERE.search(near) and _NO_HARM.search(after):
        return True
    if _OFFICE.search(clause):
        return False
    # 第二天咨询公司就打电话来 came of it; 1月20日该公司来电 is told with its date, as a deed is.
    if days.counted and _FIRM.match(clause):
        return True
    if _OTHERS.match(clause) or _FELL.match(clause):
        return True
    if _WEATHER.match(clause) and not _then_harmed(after, clause):
        return True
    return days.grain in _WIDE and _COST.match(clause) is not None


def _told_before(text: str, days: Days, clause: str) -> bool:
    before = text[max(0, days.start - _REACH) : days.start]
    lead = before[clause_begin(before, len(before), 0, _BREAKS) :]
    if _THAT_DAY.search(lead) or (_NEIGHBOURS.search(lead) and _TAKEN.match(clause)):
        return True
    if _TODAY.match(text, days.start) is None:
        return False
    if _LIKE.search(lead) or _PASSED.search(lead) or _MUSING.match(clause):
        return True
    if _OPENS_SPEECH.search(before) and _AS_SAID.match(clause):
        return True
    return _THOUGHT.search(lead) is not None and _HARM.match(clause) is None


def _clause(after: str) -> str:
    for at, sign in enumerate(after):
        if sign in _BREAKS and at:
            return after[:at]
    return after


def _in_english(text: str, days: Days) -> bool:
    if text[days.start : days.end] == "today" and _ENGLISH_NOW.match(text, days.end):
        return True
    if _ENGLISH_AFTER.match(text, days.end):
        return True
    return _ENGLISH.search(text, max(0, days.start - _REACH), days.start) is not None
