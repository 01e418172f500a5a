"""Which office only stands in a sentence, and did nothing in the matter?

Somebody's employer, a namesake, one that passed by, did not come, was only threatened with.
"""

from typing import Final

from clues.reading.words.swift import first_signs, swift
from clues.regex import regex

# 城管没来，来的是村里的: the one that did not come; 水面是水利的事: whose task it is;
# 村长光叹气: who only stands by.
_BYSTANDING: Final = regex(
    r"^(?:的?人)?(?:没来|没参与|没到场|不在场|没掺和)[，,](?:来的|是|而是)"
    r"|^(?:的人|局|队)?要来[^，。]{0,6}[，。](?:结果|其实|谁知|哪知|可)?(?:来的|是)"
    r"|^[也又]?归(?:你|谁|哪|他|不归)们?[^，。]{0,2}管|^(?:局|所|站)?的(?:事[呀啊吧呢嘛]?(?=[，。！？]|$)|活儿?(?=[，。！？]|$)|职责|权限|管辖范围)"
    r"|^(?:也|光|只|就|都|直|在旁边?|只是|也只|只能|也只能){0,2}(?:叹气|摇头|作证|可以作证|"
    r"也没办法|看不下去|说情|看热闹|劝架|围观|出面调解|帮忙说|帮我们?说|帮着求情|替我说|路过)"
)
# 我爱人在税务局上班, 我以前是城管: somebody's work; 公安大学, 城管小区: a name of another thing.
_WORKPLACE: Final = regex(
    r"^(?:里|那边)?(?:上班|工作(?!人员)|干过|退下来|退伍|当过?(?=[差职兵])|开过?车(?![来去到过把追拦带])|做饭|食堂|退休|当官|任职|跑腿|扫地|扫街|扫大街|扫马路|打扫|看大?门|打杂|开洒水车|当临时工"
    r"|大学|学院|学校|小区|家属院|宿舍|宾馆|招待所|酒店|路(?=[那这上口旁，])|站出来|似的|一样的?|后门"
    r"|对过|斜对面|的亲戚|的朋友|的熟人|冒充)"
)
_KIN: Final = swift(
    r"(?:(?:我|咱|俺|额)(?:家)?|孩子[他她])(?:爱人|老公|老婆|媳妇|弟|哥|姐|妹|舅|叔|伯|姑|姨|爸|妈|儿子|女儿|女婿|侄子|外甥"
    r"|同学|朋友|战友|亲戚|表[哥弟姐妹]|老婆她姐夫|姐夫|妹夫|邻居|老乡|老表)[^，。]{0,4}(?:在|是|当)[^，。]{0,3}$"
    r"|(?:我|咱|俺|本人)[^，。]{0,3}(?:退休前|退休之前|下岗前|以前|从前|早年|原来|过去|当年)[^，。]{0,3}(?:在|是|当|干)[^，。]{0,3}$"
    r"|(?:他|她|对方|老板|人家)(?:爸|妈|哥|弟|姐夫?|妹夫?|舅舅?|叔叔?|伯|老公|老婆|亲戚|儿子)就?[是在][^，。]{0,3}$"
    r"|(?:当过|干过|做过)[^，。]{0,4}$"
)
INSIDER: Final = regex(
    "队里|班组|他们[所局队站]|每人每[月天周]|大队给|绩效|所里|单位里|我们队|我们所|领导|任务|指标"
)
# 我表弟在路政上班，大队给每个班组定了数: what goes on there is the matter.
_TELLS: Final = regex("班组|绩效|每人每|指标|(?:队|所|局|单位|站)里?给|他们[所局队站]")
# 交警没管，倒是; 路过的交警; 前面那辆让路政拦了, but 石牌坊前面让路政拦了; 跟食药监没关系.
_UNINVOLVED_BEFORE: Final = swift(
    r"(?:路过的|导航说[^，。]{0,4}有|前面有|真|真的|(?:(?<![坊桥口站门楼店厂镇牌库亭庙村场])前[面头]|隔壁|别人|人家)[^，。]{0,5}(?:让|被)"
    r"|110[^，。]{0,2}来了|报警[^，。]{0,6}来了|穿得[跟像]|跟|像|和|与|同)$"
)
_UNINVOLVED_AFTER: Final = regex(
    r"^(?:的警察|的民警|的人|队的)?(?:(?:来|过来|也来)?了?(?:劝|调解(?![^，。]{0,4}(?:[让叫逼要]我|收|硬|非|不公|偏))|做了?个?笔录|记了?个?笔录)|没动我|都没在|都不在|没管[，,]倒"
    r"|指挥(?![我俺咱])|冒充|(?:后来|也|都|还|[在打]?电话[里上]?){0,3}[说讲答](?:不是他们[让叫收干管要]|不知道这|没这回事|没叫过|没听说|会查)"
    r"|那天(?:根本)?没来|(?:的人)?(?:挺好|都挺好|态度好|没问题|没错|没说啥|没为难))"
)
# 跟: 跟食药监没关系, 衣服跟交警差不多, 像城管其实是街道的, but not 跟城管一起.
_NO_MATTER: Final = regex(
    r"^(?:的人)?(?:的?(?:衣服|制服|车))?(?:没(?:有?关系|半毛|两样|区别)|无关|不相干|不沾边|不搭界|"
    r"似的|[是很]?差不多|一个样|一模一样|很像|相似|[，]?(?:其实|实际|可又?|但又?|却|又)上?不?是|"
    r"的?[^，。]{0,5}(?:一个[村庄屯]|同[村乡]|是?(?:同学|战友|亲戚|邻居|老乡)|认识|很?熟(?=[，。]))|没(?:过节|仇|冲突|打过交道|交情|来往|矛盾|怨)|无冤)"
)
_LIKENED: Final = frozenset("跟像和与同")
# 说不给就叫交警扣分: only a threat, unless it has happened (了).
_THREAT: Final = regex(
    r"(?:说|不[^，。]{1,6}|否则|不然|再[^，。]{1,5}|信不信)[，,]?(?:我们?|他们?|马上|直接|就|要|会){1,3}"
    r"(?:叫|喊|让|通知|打给|报|找)$"
)
_HAPPENED: Final = regex("[^，。]{0,8}了")
# 骂了城管两句: of whom something was said.
_TALKED_OF: Final = regex(r"(?:骂|吐槽|调侃|嘲讽|讽刺)(?:过|了)?(?:几句|两句|一下)?$")
# 那证是派出所发的: who gave a licence that was shown.
_LICENCE: Final = regex(
    r"(?:证件?|执照|许可|手续|批文|批复|文件|备案)[^，。]{0,4}(?:是|由|从|在|到|经)$"
)
_GIVEN: Final = regex(r"[^，。罚扣]{0,4}(?:发|办|批|开|核发|颁发|备案|盖章)(?:的|过|了|[，。])")
# 要向镇政府还是国土所申请？: advice is asked for.
_WHICH: Final = regex(
    r"[^，。]{0,4}还是(?![不没要得])[^，。]{2,12}(?:申请|办理?|备案|登记|报批|报建|审批|投诉|举报|反映|管)"
)
_OR: Final = regex(r"还是(?:要|该|去|到|找|向|得)?$")
_TO_APPLY: Final = regex(r"[^，。]{0,2}(?:申请|办理|备案|登记|报批|报建|审批)[^，。]{0,3}[?？。]?")
_TO_DO: Final = regex("[^，。]{0,2}(?:申请|办(?!案)|备案|登记|报批|报建|审批|交)")
# 说交警批过, 有林业局的批文: who is only said to have allowed it.
_CLAIMS: Final = regex(
    "(?:[说讲称是]|经过?|[有凭]|得到|出示|拿出|拿着)(?:过|了|的是|已经?|这|他们?|早就?|都)?"
    "(?:当地|[县市区镇乡]里?|街道|某|那个)?的?$"
)
_ALLOWED: Final = regex(
    "(?:大队|中队|支队|局|所|站|那[边头]|的人|方面|部门)?(?:[都也已早]|已经|早就|同志)?"
    "(?:批(?![评我你他俺斗发])(?:准|示|复|过|了|的)*|(?:同意|允许|许可|准许|核准|核定|认可|默许)(?:过|了|的)?(?!才|，?才)|点[过了]?头|"
    '打过?招呼|备[过了]?案)(?=[，。！？；“”"]|的|收|$|过|了)'
    "|的?(?:批文|批件|批复|批准文件|许可证?)"
)
# 怕路政查，我绕了小路; 要是让城管看见: it has not happened.
_FEARED: Final = regex("(?:怕|万一|要是|免得|省得|担心|躲)(?:再|又)?[让被给叫]?(?:那帮|这帮)?$")
_CATCHES: Final = regex(
    "(?:的?人)?(?:又|再|来)?(?:来(?=[，。]|$)|看[见到]|瞧见|撞[见上]|碰[见上]|逮|抓|发现|知道|晓得|查(?=[，。到我]|$)|拦(?=[，。]|$)|罚(?=[，。]))"
)
# 没见过城管，来的都是保安.
_MISSED: Final = regex("没(?:见过|见着|看见|看到|见到|等来)(?:[^，。]{0,3}的)?$")
_CAME: Final = regex("(?:的?人)?[，,。](?:每次)?来的(?:都|全|一直)?是")
# 说是消防的，其实是卖灭火器的: unmasked.
_POSES: Final = regex("(?:说是|自称是?|号称是?|打着)(?:[县市区]里?的?)?$")
_UNMASKED: Final = regex(
    # 自称治超的，我看八成是村里的闲汉
    "的?(?:人|队|局)?[，。](?:我|依我|我们?|大家都?|谁都)?(?:看|估计|猜|估摸|怀疑|说)?(?:他们)?(?:八成|多半|十有八九|九成|肯定|怕|恐怕)(?:就|都)?是(?!真|他们|[^，。]{0,6}(?:队|局|所|临时|编外|下面|里的人|放出|派))|"
    "[^。]{0,18}?[，,。](?:其实|原来|实际上?|一查|后来才?(?:知道|晓得|发现))(?:他们?|根本|人家)?(?:就|都|全)?(?:不)?是"
)
# 打着税务的名义收我三千: another's doing.
_NAME_OF: Final = regex("(?:打着|借着?|冒用|盗用|假借|顶着)(?:[县市区镇]里?)?$")
_IN_NAME: Final = regex("[局所队]?的?(?:名义|旗号|牌子|幌子|名头|招牌)")
# 离派出所不到两百米, 挨着派出所不远: how far it is.
_FAR_FROM: Final = regex("(?:离|距离?|挨着?|靠近?)[^，。；]{0,6}$")
_SO_FAR: Final = regex(
    "(?:门口|大门|大楼)?(?:也|就|才|只|还|大概|大约|差不多|有|不到|不足|没){0,3}"
    "(?:[\\d一二两三四五六七八九十百千半几]{1,4}多?(?:米|公里|里地?|步|个路口|站路|条街)|[很挺不]?[近远](?![^，。]{0,3}[收罚]))"
)
# 说是环保督察组要来，镇里拉了电: for whose sake.
_FOR: Final = regex("(?:说是|听说|迎接|应付|迎)(?:上面|[省市县]里?)?的?$")
_TO_VISIT: Final = regex(
    "(?:督[察查]组?|检查组|组)?(?:马上|明天|下周|这几天)?(?:要来检查|要来|来检查|检查)[，。]"
)
# 从派出所办完身份证出来: where one came from.
_FROM_THERE: Final = regex("[从在去到]$")
_DONE_THERE: Final = regex(
    "[^，。]{0,2}[办取开交领查盖换][完好了][^，。]{0,8}(?:出来|回来|出门|回家|路上)"
)
_NEAR: Final = regex(
    r"\b(?:near|opposite|next to|behind|beside|front of|across from) (?:the |a )?$"
)
# 认识公安局的人, 派出所所长的小舅子, 跟城管熟.
_KNOWS: Final = regex(r"(?:认识|有|熟悉)[^，。]{0,3}$")
_PEOPLE: Final = regex(
    r"(?:[大中支]?队|[局所站])?(?:里|那边|上)?(?:的?(?:人|朋友|领导|熟人|关系|头头?|[大中支所局队站]?[长]))(?=[，。！]|$)"
)
# 求环保来查; 物业说消防不让充电.
_BEG: Final = regex("(?:^|[^要请恳])求(?:求|一求)?(?:求?你们|您)?(?:让|请|叫)?$")
_TO_COME: Final = regex(
    "的?(?:人|领导|同志)?(?:们)?(?:能|快|赶紧|尽快|赶快)?(?:来|出面|管管?|查查?|过来|介入|治)"
)
_THIRD: Final = regex(
    "(?:物业|保安|门卫|开发商|房东|中介|超市|商场|市场方|管理方|管理公司|收费员|停车场|园区)[^，。]{0,4}[说讲](?:这?是|这)?$"
)
_RULES: Final = regex(
    "的?人?(?:统一|强制|硬性)?(?:要(?:来|检|查)|不让|不许|不准|不允许|让(?:收|交|扣|涨)的|要求|规定|定的|[让叫]他们|批|同意|安排|委托|授权)"
)
_RELATION: Final = regex(
    r"(?:里)?(?:的?(?:[所局队站科]?长|领导))?(?:的|他|家)?"
    r"(?:小舅子|大舅子|侄子|外甥|亲戚|儿子|女婿|媳妇|老婆|连襟|亲家|[很挺都]?熟(?:[，。悉人]|$)|有亲戚|有熟人)"
)
_ASKS: Final = regex(r"(?:请问|想问|问一?下)[^。]{0,10}(?:到|去|向|找|在|跟)$")
# 煤炭局早撤了; 海事从来没收过.
# 躲交警绕到乡道; 不怪交警, 我不找路政.
_REPORTED: Final = regex(
    "(?:躲|绕)(?:着|开|过|避)?$|不(?:怪|怨|恨|赖)(?:人家)?$|我不(?:是要?)?(?:找|告|针对)$|"
    "(?:电视|新闻|广播|报纸|公众号|抖音|直播间?)[里上]?[^，。]{0,2}(?:说|报道?|讲|看到)(?:过|了)?(?:[县区市]里?的?)?$"
)
_GONE: Final = regex(
    r"(?:不是)?(?:早就?|已经|都|前年|去年|明明){1,2}(?:被)?(?:撤|取消|合并|解散|并到)(?!诉|案|离)"
    r"|(?:的?人)?(?:从来|从|以前|一直|向来|之前)(?:都|也)?(?:没有?|未)(?:收|罚|要求?|扣|拦|说|让|叫)过"
)
# Only when another body is named: 开始说是城管, 上次是运管.
AT_FIRST: Final = regex(r"(?:开始|起初|一开始|先前|最初)说?是$|(?:上次|上回|以前|头回)是$")
_SENT_TO: Final = swift(
    r"(?:从没|从未|没有?|未|不)(?:往|向|移送?|移交|移交给|送交|交给|报给|告诉|通知)(?:过)?$"
    r"|(?:够|该|应|可以|能)移送(?:给)?$|(?:扬言|威胁|吓唬|说)[^，。]{0,4}要(?:报给?|告诉|举报到|通知|喊|叫|送)(?:给|到)?$"
)

# 以前是城管收，现在是物业; 我是退休交警.
_ONCE: Final = regex(
    "(?:[以从]前|过去|早先|先前|早前|原先|往年|前些年|头几年)(?:都|只)?(?:是|有)?$"
)
_BUT_NOW: Final = regex(
    "[^，。]{0,8}[，。；](?:[^，。；]{0,8}[；，。])?(?:现在|如今|今年|这回|现今|眼下)"
)
_RETIRED: Final = regex("(?:退休|退伍|离职|辞职)的?(?:老)?$")
# 像路政的衣服; 有没有交警管管; 说税务局查得严, 说跟交警队有合作.
_LOOKS: Final = regex("像$")
_CLOTHES: Final = regex("的?(?:衣服|制服|服装|帽子)")
_ANYBODY: Final = regex("有没有$")
_TO_CARE: Final = regex("(?:来|能|出来)?(?:管|查|治)")
_SAYS: Final = regex("[说讲](?:[他她它]们?)?(?:跟|和|与|按|是)?$")
_STRICT: Final = regex("查得|有(?:合作|关系|协议|交情)|批的价|(?:的)?(?:要求|规定)[收交]的")
# 都说找城管能要回来; 车扣在镇政府院里; 一个警察都没看见.
_SEEK: Final = regex("找$")
_IT_HELPS: Final = regex("[就才也]?(?:能(?!不能)|可以|管用|有用)")
_IN: Final = regex("[在到进去](?:了)?[县市镇乡区]?$")
_YARD: Final = regex("大?院(?:[里内子]|$)(?!(?:里)?(?:交|罚|收|扣|办|签|打|骂|被))")
_NOT_ONE: Final = regex("(?:[一半]个|一名)(?:正式|穿制服)?的?$")
_UNSEEN: Final = regex("[都也]?(?:没有?|不)(?:看[见到]|见|来|在|露|出现)")
# 当着派出所民警的面.
_BEFORE_EYES: Final = regex("当着[^，。]{0,4}$")
_EYES: Final = regex("[^，。]{0,5}面")
# 不给村里开证明: who is not let.
_NOT_LET: Final = regex("不(?:给|让|许|准|允许|准许)$")
_TO_CERTIFY: Final = regex("[给帮]?我?们?[开盖出](?:具)?[^，。]{0,2}(?:证明|介绍信|章|条)")
# 说他在外县被运管罚过，我没那么倒霉.
_AWAY: Final = regex(
    "[在说][^，。]{0,4}(?:外[县地省市]|老家|那边|别处|隔壁[县市镇])[^，。]{0,2}被$"
)
_BUT_I: Final = regex("[^，。]{0,12}[，。；](?:我们?|俺|咱)(?:没|倒|就是|却|是在|这|在本地)")
# 听说隔壁县路政收黑钱, 网上看到外省农业执法罚他十几万.
# 别家是城管罚的
_AT_OTHERS: Final = regex("(?:别家|隔壁|邻居|别的[店摊厂]|对门)[^，。]{0,3}是$")
_DID: Final = regex("(?:的?人)?[来去]?(?:罚|查|收|封|扣|拆)的")
_HEARSAY: Final = regex(
    r"(?:(?:朋友|亲戚|老乡|同行|同学|表[哥弟])[说讲]|听[^，。]{0,5}[说讲]|网上(?:看到?|刷到|说|有人说)|群里(?:[说讲]|看到?)|"
    r"新闻(?:里|上)?(?:说|报道?)?|看到?(?:新闻|视频)|刷到)[^，。]{0,4}"
    r"(?:隔壁|邻|外|别的?|其他|人家|他们)(?:那边?|的)?[县市省镇乡村地区家]?里?的?$"
)
_EMPLOYED: Final = regex(r"\bwork(?:s|ed|ing)? (?:at|for|in|with) (?:the |a |our )?(?:local )?$")
# 穿路政的衣服，其实不是路政
_WEARING: Final = regex("[穿套披](?:着|了|的是?|个|件|身)?$")
_NOT_THEY: Final = regex(
    "的?(?:衣服|制服|马甲|外套|工装|服装|皮)，(?:[他这那]们?|人)?(?:其实|实际上?|原来|可|但|却|又|根本|后来[^，。]{0,4})"
    "(?:根本|都|全|压根|并)?不是"
)
# What says enough alone, standing before or behind, and what only says it with the other side.
_BEFORE: Final = swift(
    "|".join(each.pattern for each in (_TALKED_OF, _REPORTED, _NEAR, _RETIRED, _HEARSAY))
)
_BEHIND: Final = regex("|".join(each.pattern for each in (_WHICH, _RELATION, _GONE)))
_BOTH: Final = (
    (_WEARING, _NOT_THEY),
    (_LICENCE, _GIVEN),
    (_OR, _TO_APPLY),
    (_ASKS, _TO_DO),
    (_KNOWS, _PEOPLE),
    (_ONCE, _BUT_NOW),
    (_LOOKS, _CLOTHES),
    (_ANYBODY, _TO_CARE),
    (_SAYS, _STRICT),
    (_SEEK, _IT_HELPS),
    (_IN, _YARD),
    (_NOT_ONE, _UNSEEN),
    (_AWAY, _BUT_I),
    (_BEFORE_EYES, _EYES),
    (_NOT_LET, _TO_CERTIFY),
    (_CLAIMS, _ALLOWED),
    (_FEARED, _CATCHES),
    (_MISSED, _CAME),
    (_POSES, _UNMASKED),
    (_BEG, _TO_COME),
    (_FROM_THERE, _DONE_THERE),
    (_NAME_OF, _IN_NAME),
    (_FOR, _TO_VISIT),
    (_THIRD, _RULES),
    (_FAR_FROM, _SO_FAR),
    (_AT_OTHERS, _DID),
)
# One question instead of many: hardly anything is answered by any of them.
_ANY_AHEAD: Final = regex("|".join(f"(?:{ahead.pattern})" for _, ahead in _BOTH))


# With what one of these three may begin: a look into a set instead of three questions.
_AHEAD: Final = first_signs(
    "|".join(each.pattern for each in (_BYSTANDING, _WORKPLACE, _UNINVOLVED_AFTER))
) or frozenset("")


# 我先说交警的事: what is told of, and not whose task it is.
_TOLD_OF: Final = regex(
    "(?:先|再|要|想|来|后|说|同时)(?:说说|讲讲|聊聊|谈谈|说|讲|反映|举报|投诉|告|聊|谈)(?:一?[下件个])?(?:一件)?(?:那个|这个)?$"
)


def is_bystander(before: str, following: str) -> bool:
    """Return whether the words beside an office show that it is not the one meant."""
    if following.startswith("的事") and _TOLD_OF.search(before):
        return False
    if following[:1] in _AHEAD and _stands_by(following):
        return True
    if _SENT_TO.search(before):
        return True
    return _only_named(before, following) or _uninvolved(before, following)


def _stands_by(following: str) -> bool:
    if _BYSTANDING.match(following) or _UNINVOLVED_AFTER.match(following):
        return True
    return _WORKPLACE.match(following) is not None and not _TELLS.search(following)


def _only_named(before: str, following: str) -> bool:
    """Threatened with, talked of, the giver of a licence, asked after, or long gone."""
    if before.isascii() and _EMPLOYED.search(before):
        return True
    if _THREAT.search(before) and not _HAPPENED.match(following):
        return True
    if _BEHIND.match(following) or _BEFORE.search(before):
        return True
    # What follows is looked at first: it is the cheaper question.
    return _ANY_AHEAD.match(following) is not None and any(
        ahead.match(following) is not None and behind.search(before) is not None
        for behind, ahead in _BOTH
    )


def _uninvolved(before: str, following: str) -> bool:
    """Somebody's employer, a namesake, or one that stands beside the matter."""
    if _KIN.search(before) and not INSIDER.search(following):
        return True
    met = _UNINVOLVED_BEFORE.search(before)
    if met is None:
        return False
    return met[0] not in _LIKENED or _NO_MATTER.match(following) is not None
