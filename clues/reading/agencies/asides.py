"""Which body does a talkative report only touch: one that looked and let go, one a hotline named?

交警看了看驾驶证，两分钟完事: it did no wrong. 打热线说转交通局: that is whom the hotline sent it
to. 市监所所长的亲戚开检测公司，所里要求去他那儿: here the relative is the matter, and so the body.
"""

from typing import Final

from clues.regex import regex

_CLEARED: Final = regex(
    # 城管来量了，说没超，走了
    "(?:的人?|那边)?(?:又|也|就|都)?来?(?:量|查|看|测|验)(?:了|过)(?:一?[下遍圈眼回])?，?[说讲](?:是|我|我们|都)?"
    "(?:没超|没事|没问题|不违[规法建]|合格|不算违建|够了|可以)[^，。；]{0,3}(?:，(?:就|也就)?走了?|[。；])|"
    # 公安看完放行
    "(?:的人?|检查站)?[看查验]完(?:了|证件?|手续)?，?(?:就|便)?放行(?=[，。；]|$)(?![^。]{0,20}又[查看翻])|"
    # 环保督查组走了以后，街道又来
    "(?:的人?)?(?:前脚)?(?:走|撤|离开)了?(?:以后|之后|后|，后脚)|"
    # 交警让我靠边，查完驾照放行
    "(?:的人|同志)?(?:先|就|也|只)?(?:[让叫]我(?:靠边|停车?)(?:停下?|检查)?|拦(?:下|住)?我)，(?:我就?[^，。]{1,4}，)?"
    "[查看验][完了过]?(?:一?下|了看)?(?:驾照|证件?|行驶证|驾驶证|手续|货|车)，?(?:就|便|马上|立刻)?(?:放行|放我走|让我走)|"
    "(?:的人|那[边头]|的)?(?:岗|卡|卡子|检查点)?，?(?:人家|他们)?(?:来了?人?)?(?:就|也|只|倒|先|简单|大概|随便){0,3}"
    "(?:(?:看|查|翻|问|量|验)(?:了?一?[看查翻问量验眼下]|了)?|看看(?=就放)|过了?磅|称了?[重一下]{0,2}|扫了?一?眼)"
    "(?:[^，。；]{0,8}[，,]|(?=就放))(?:也|就|都|前后|不到|总共){0,2}"
    "(?:[一二两三四五几十\\d]{1,2}(?:分钟|秒)[^，。；]{0,3}?(?:完事|完了|结束|放行|放|走)|"
    "没(?:超(?!过)|事|问题|毛病|啥|说[什啥话]|话说)|(?:就|都)?(?:放行|放了|放我走|让我走|完事|合格|正常|齐全?))"
    # 没超，还是罚我
    "(?!(?:(?!交警|路政|运管|城管|消防|环保|市监|农业|税务|公安|渔政|海事|[局所镇乡村]|轮到)[^；。]){0,16}?"
    "(?:但|可是|却|还是|非|硬|照样|又|罚|扣|收|要我))"
)
# 打热线说转交通局: whom the hotline sent it to.
_FORWARDED: Final = regex(
    "(?:12345|12328|热线|平台|工单|信访|投诉|客服)[^。]{0,9}"
    "(?:转(?:给|到|交|办|至|派|交给|办给)?|派(?:给|到|单给|单到|发给)|分(?:派给|给|到)|交(?:办|给)|移交(?:给)?)"
    "了?(?:当地|[县市区]里?)?的?$"
)
_KIN: Final = regex(
    "(?:里)?(?:的?(?:[所局队站科]?长|领导))?(?:的|他|家)?(?:小舅子|大舅子|舅子|侄子|外甥|亲戚|儿子|女婿|媳妇|老婆|"
    "连襟|亲家|弟弟?|哥哥?|妹夫|姐夫)"
)
# 所里要求每季度去他那儿检: the body makes people go there.
_MADE_TO: Final = regex(
    "[，。；](?:他们)?(?:[所局队站](?:里|上)|他们[所局队站])(?:就|又|也|统一|明确|硬性|规定|非|每[年月季次]){0,2}"
    "(?:要求|要(?!求)|让|叫|规定|逼|指定|通知|不认|只认|退|罚|说必须|说只)"
)
# 发改的价格检查 is of no body of ours; 保安小队长 leads no village.
_PLANNERS: Final = regex("发改(?:委|局|部门)?的?$")
_BUILDERS: Final = regex("(?:住建局?|建设局?|工程)$")
OF_ANOTHER: Final = {
    # of no body that is ours: whose they are, nobody can tell
    **dict.fromkeys(("综合执法", "综合执法队", "综合执法大队", "综合行政执法"), regex("水上$")),
    # 菜市场的, 马坪市场的: of that one market.
    "市场的": regex("[^，。；！？：、“和跟与及同个是被让午早晚天了拨批伙帮]$"),
    "质监站": _BUILDERS,
    "质监局": _BUILDERS,
    "质量监督": _BUILDERS,
    "体育局": regex("教育$"),
    "价格检查": _PLANNERS,
    "物价": _PLANNERS,
    "价格监督": _PLANNERS,
    "小队长": regex("(?:保安|巡逻|执法|协管|联防|收费|安保|检查|施工|物业|城管|稽查)队?的?$"),
}
# 村支书家的车也被拦了, 村里的娃都吓哭了: who lives there, and does nothing.
_LIVES: Final = regex(
    "(?:家里?的?(?:狗|猪|牛|羊|鸡|鹅|娃|孩子|房子|院子|地|树|亲戚)|家里?的?[^，。]{0,5}[也都又]?被|[他她]?(?:自己|自个)?[也都]?被(?:罚|拦|收|扣|查|拆|封|叫|骂|摊)|"
    "(?:就)?是我(?:家|本家)?(?:[一二三大小堂表远]|的)?(?:房)?(?:叔|伯|舅|哥|弟|爸|爹|亲戚|同学|邻居|姐|嫂|侄)|"
    "头?的?(?:娃|孩子|老[人头太汉]|乡亲|小卖部|庙|学校|媳妇|婆娘|狗)|"
    "开会的?(?:时候|时)?大家|(?:也|都|只|光){1,2}(?:没办法|没法子|没辙|交了|不敢|管不了|看不过|着急|干着急|劝|骂|生气|说[^，。]{0,3}(?:过分|太黑|不像话|造孽))|"
    "来劝|出来劝|帮[我着]说)"
)
# 票上盖的村委会章, 收据写的是村里的章: whose stamp is on the receipt of another.
_STAMPED: Final = regex(
    "(?<!决定书)(?<!决定书上)(?<!通知书上)(?<!文书上)(?:[盖印写落戳签]|抬头|落款)(?:的|着|的是|了|是|着的是|的却是|个|有)?(?:当地|[县市区镇乡]里?)?$"
)
_STAMP: Final = regex(
    "(?:的|那边的?)?(?:公|财务|发票|收款|专用|行政|旧|老)?(?:章|印(?!象|发)|戳|抬头|名头|字样)"
)
# 镇里联合治超的, 村里联防的: what they formed.
FORMED: Final = (
    r"|的?(?:联合|组织|自己|自行|搞|成立|统一|专门)?(?:搞|弄|设)?的?"
    r"(?:治超|联防|综治|拆违|禁烧|控违|治安|巡逻|执法|检查)(?:的|队|组|办|人员|卡|点|站)"
)
# 我一个镇上给猪看病的, 镇上开饭馆的: a trade of the place.
NO_TRADE: Final = (
    r"(?!(?:给[^，。我俺咱]{1,4}|卖|开|做|修|拉|跑|种|养|收)[^，。]{0,5}的(?=[，。！；]|都|也|老|$)"
    r"(?<!罚的)(?<!钱的)(?<!费的))"
)
# 交警队长的亲戚开的拖车公司，拖一次收我一千.
_THEIR_FIRM: Final = regex(
    "的?[^，。的]{1,3}(?:开|办|搞)的[^，。]{0,6}(?:公司|厂|店|场|站|所)[^。]{0,10}(?:收|拖|要我)"
)
# 有人说是应急的，有人说是消防的: nobody knows.
RUMOUR: Final = regex(r"有(?:人|的|的人)(?:又|还|却)?[说讲](?:他们|这)?是(?:当地|[县市区镇])?$")
# 运输局那个说我证没问题，海事那个非说有问题: but not 海事说没问题，后来他又说不行.
_CONTRADICTED: Final = regex(
    "(?:的?那[个位边人]{1,2}|的人|的)?[说讲](?:我|这|我们)?[^，。；罚]{0,8}?(?:没问题|没事|没毛病|合格|齐全?|可以[^，。]{0,2}|都?行)[了的]?"
    "[，；](?:可|但|而)?(?!他|后来|结果|又|过|第|我|[^，。]{0,3}还)[^，。；]{2,10}?(?:[非硬偏]要?[说讲]|却[又还]?[说讲]|[说讲](?:有问题|不[行合齐准]|没))"
)
_REACH: Final = 60


def has_cleared(text: str, end: int) -> bool:
    """Return whether the body that ends at *end* of a folded text looked and let go."""
    return _CLEARED.match(text, end) is not None or _CONTRADICTED.match(text, end) is not None


def is_forwarded(before: str) -> bool:
    """Return whether what stands *before* a body is a hotline that sends a complaint there."""
    return _FORWARDED.search(before) is not None


def is_kin(following: str) -> bool:
    """Return whether only a relative of a body's people is named."""
    return _KIN.match(following) is not None


def kin_profits(text: str, end: int) -> bool:
    """Return whether the body itself sends people to that relative."""
    if _THEIR_FIRM.search(text, end, end + _REACH):
        return True
    return _MADE_TO.search(text, end, end + _REACH) is not None


def is_stamp(text: str, start: int, end: int) -> bool:
    """Return whether the body at *start*:*end* is only whose stamp stands on a paper."""
    return (
        _STAMP.match(text, end) is not None
        and _STAMPED.search(text, max(0, start - 8), start) is not None
    )


def lives_there(following: str) -> bool:
    """Return whether what follows a village shows that its people only live there."""
    return _LIVES.match(following) is not None
