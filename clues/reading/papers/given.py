"""By which turns do people say that a paper was shown or given?"""

from typing import Final

from clues.reading.papers.signs import Rule
from clues.reading.papers.signs import rule as _rule
from clues.regex import regex

# A decision and a ticket are spoken of because they were given, any list is not.
_WRITTEN: Final = regex("(?:书|令|函|决定|白纸黑字|罚单|罚款单|违停单|违章单|通知单|告知单)$")
# 有票, 有收据; but 有发票 is what one has for goods.
_THEIRS: Final = regex("(?<!发)[票据证条单书表]$|件$|通知$")
_KEPT: Final = regex("收据|[收白]条|小票")
_NOTIFYING: Final = regex("(?:通知|通告|公告)$")
_DOCUMENT: Final = regex("文件$")
# 交了，有发票; but of what was bought: 我有发票
_FOR_IT: Final = regex("(?<=[交付给掏缴]了[，,。]有)[发票收单]")
_ONCE_PAID: Final = regex("(?:(?<=交。有)|(?<=缴。有)|(?<=付。有)|(?<=给。有))[发票收单]")
_WRITTEN_OUT: Final = regex("(?<=开)[单罚]")
_OF_A_FEE: Final = regex("(?:(?<=费有)|(?<=钱有)|(?<=款有)|(?<=费交了有)|(?<=钱交了有))[收票发]")
# 亮证 is shown; 给证, 补证 may be anything.
_BARED: Final = regex("(?<=亮)[证本]|(?<=亮[了的])[证本]")
_RECEIPT: Final = regex("[票收]据|收条|小票|(?<!发)票$")
_SIGNED: Final = regex("[笔记]录$|[书单表]$")
# 给了现场笔录; but 做了笔录 is what was done, not what was left.
_HANDED: Final = regex(
    "(?:(?<=给了)|(?<=给我)|(?<=留了)|(?<=留下)|(?<=给的)|(?<=份)).{0,4}[笔记]录$"
)
_A_SLIP: Final = regex("(?<!统一发)票$|收据$|条$")
_MINUTES: Final = regex("[笔记]录$")
_PAPER: Final = regex("纸$")
_PLATE: Final = regex("[牌卡志]$")
_PINNED: Final = regex("(?<=[别挂插]着)[证本]")
_BANK_SLIP: Final = regex("回[执单]$")
_THAT_ONE: Final = regex("(?:(?<=那张)|(?<=这张)|(?<=那份)|(?<=这份)).+$")

GIVEN: Final[tuple[Rule, ...]] = (
    # 给了现场笔录
    _rule("<sheet>", given=True, only=_HANDED),
    # 银行交的，回执在
    _rule("<receipt slip> adverb{0,2} other STOP", given=True, weak=True, only=_BANK_SLIP),
    # 给了我一张纸，上面没章
    _rule(
        "(?:gave|give done) me? measure{0,2} <sheet> pause [adverb]{0,2} written",
        given=True,
        only=_PAPER,
    ),
    # 清单一式两份我拿着一份
    _rule(
        "<notice slip sheet> [^end paper no]{0,8} me (?:wear|get|kept) piece STOP",
        given=True,
        only=_SIGNED,
    ),
    # 证是有的，票是没有的
    _rule("<badge card> adverb{1,2} have tail (?=pause [receipt notice slip])", given=True),
    # 给了我一张收据, 开的票
    _rule(
        "[giving look wear get] [giving look me tail to they]{0,3} aspect [aspect measure "
        "me they adverb]{0,6} [other handle written tail]{0,4} <papers>",
        given=True,
    ),
    _rule("gave [measure give tail me they other]{0,5} <papers>", given=True),
    # 给票了，但; 收据是道班的
    _rule("give <receipt notice ticket slip> done STOP", given=True),
    _rule(
        "<receipt> adverb [^stop no paper kept later formerly other_people private]{1,9} "
        "(?:tail|written) STOP",
        given=True,
    ),
    # 敬礼亮证，才查车
    _rule(
        "(?:^|stop) [^stop no ask should later say then supposed me to you have]{1,12} give "
        "<badge card> (?=[stop and])",
        given=True,
        weak=True,
    ),
    # 一撕就是一张小票; 扣车单我有一张; 发票倒是有的
    _rule("gave then measure{0,3} <receipt notice ticket>", given=True),
    _rule("<notice ticket> me have [aspect measure]{0,4} STOP", given=True),
    # 检查记录让我签了字拿了一联
    _rule(
        "<notice sheet> [adverb written]{0,2} ask? me? adverb? get aspect? pause? "
        "[adverb they]{0,2} (?:get|give aspect|gave) me? piece",
        given=True,
        only=_SIGNED,
    ),
    # 递来一份监督意见书
    _rule(
        "[giving get] aspect? [me to]? measure{0,3} piece [other written tail kind]{1,7} "
        "<receipt notice ticket>",
        given=True,
    ),
    _rule(
        "<badge card receipt notice slip ticket formality> (?:me [adverb "
        "other]{0,2}|adverb)? ask (?![other handle]|me kept)",
        given=False,
        weak=True,
    ),
    _rule("[adverb then] give{1,2} [measure me tail]{0,4} <papers>", given=True),
    _rule("give{1,2} me? [measure tail sheet]{1,6} <papers>", given=True),
    _rule("give me giving [measure tail other]{0,4} <papers>", given=True),
    _rule("[they and] adverb? give{1,2} me? <papers> (?!question)", given=True),
    _rule("get [aspect measure me they other]{0,5} <papers>", given=True),
    # 停产通知是传达室代收的; 门把上别着张整改单
    _rule("<notice ticket> [^stop no ask should then]{0,6} get aspect", given=True),
    _rule("kept [measure tail adverb]{0,3} <notice ticket>", given=True),
    # 贴了张通知, 发的通知
    _rule(
        "[giving get] (?<![no ask should later] [giving get]) aspect? [me to they]? "
        "[measure written tail]{0,5} <announcement>",
        given=True,
        weak=True,
        only=_NOTIFYING,
    ),
    _rule("<announcement> tail? written", given=True, only=regex("通知")),
    _rule(
        "<announcement> [^stop no me ask they say]{0,8} (?:kept|gave|give aspect)",
        given=True,
        weak=True,
        only=_NOTIFYING,
    ),
    # 现场笔录给我复印了一份
    _rule("<sheet> adverb? give? me? [handle give] done? piece", given=True, only=_MINUTES),
    # 工作证上写的是保洁员; 警官证真假不知道，反正给看了
    _rule("<badge> [adverb tail]{0,2} written", given=True),
    _rule(
        "<badge card> [^end paper no]{0,14} pause [adverb they piece kind]{0,4} "
        "(?:let_see done|give me (?:look aspect|get))",
        given=True,
    ),
    # 收据写蓝盾学校
    _rule("<receipt> give [kind other tail]{1,10} STOP", given=True, weak=True),
    # 文件我拍了照
    _rule("<formality> me? kept", given=True, only=_DOCUMENT),
    _rule("let_see [aspect measure they look]{0,3} <papers>", given=True),
    # 工牌都有，翻过来给我看的; 胸卡挂着，编号我抄了
    _rule(
        "<nameplate> [^end no paper]{0,10} (?:let_see|me adverb{0,2} (?:kept|get|give aspect))",
        given=True,
        only=_PLATE,
    ),
    _rule("<badge card notice receipt ticket> [^stop no]{0,8} let_see", given=True),
    # 收据我拿着; 票我拿到了
    _rule("<receipt notice slip ticket> me adverb? wear STOP", given=True),
    _rule("<papers> me adverb? get aspect? (?=[stop me]|$)", given=True),
    # 有给票; 有正规发票
    _rule("have give{1,2} <papers> (?!question) (?=[stop aspect and me rebuff]|$)", given=True),
    # 我有收据
    _rule(
        "have (?<![^stop aspect adverb they and kind piece paper] have) "
        "[measure tail written]{0,3} <badge receipt notice ticket> "
        "(?![aspect adverb]{0,2} [question no])",
        given=True,
        only=_THEIRS,
    ),
    _rule(
        "they adverb{0,2} have [measure tail]{0,3} <card> (?![aspect adverb]{0,2} [question no])",
        given=True,
    ),
    # 打的是教育捐款的收据
    _rule("[giving get] me? giving? tail adverb [^stop no ask]{0,8} <papers>", given=True),
    # 票给我一张; 票倒给，是收据不是发票; 罚两百，给票
    _rule("stop [adverb they]? give <receipt notice ticket> tail? (?=stop)", given=True, weak=True),
    # 票倒挺正规; 电子票当场到; 交了，有发票; 给我看了两样东西：执法证
    _rule("<receipt notice slip> adverb [adverb other]{0,2} kind STOP", given=True),
    _rule("other pause have <receipt> STOP", given=True, only=_FOR_IT),
    _rule("let_see done [^end no]{1,6} <badge>", given=True),
    # 列了清单给我们
    _rule("<notice ticket> give{1,2} to? me (?![^stop]{0,3} no)", given=True),
    # 票倒是给了, 证亮给我看了, 清单当时有给
    _rule(
        "<papers> [measure adverb they tail then]{0,5} (?:giving [giving look me tail to "
        "they]{0,3} (?:aspect|get)|gave|get|look aspect)",
        given=True,
    ),
    _rule(
        "<badge card receipt notice slip ticket> "
        "[^stop no ask should then other_people private]{0,6} "
        "(?:gave|giving [giving look me tail to]{0,2} aspect)",
        given=True,
    ),
    _rule(
        "(?P<g>[receipt notice slip ticket] (?:and [receipt notice slip ticket])?) [measure "
        "adverb they tail then]{0,5} have (?=[giving stop measure done me adverb get rebuff]|$)",
        given=True,
    ),
    _rule("<badge card nameplate> [adverb tail]{0,4} wear", given=True),
    _rule("wear done? [measure tail]{0,2} <badge>", given=True),
    _rule("<badge> [measure adverb tail]{0,3} handle", given=True),
    # 经核对，执法证在有效期内
    _rule("[handle look] pause <badge> [^stop no]{0,3} in_order", given=True),
    # 检查人员证件齐全
    _rule("they tail? <card> [adverb then]{0,2} in_order", given=True),
    # 他们证件我看了编号; 证我看了，没问题
    _rule("they <card> me adverb? get", given=True),
    # 我特意看了，证上写的是外县
    _rule("flashed [aspect measure]{0,3} <badge card>", given=True),
    _rule(
        "<badge card> [adverb they tail then kind other me]{0,3} flashed (?!adverb{0,2} no)",
        given=True,
    ),
    # 证件、文书都齐
    _rule(
        "(?P<g>card (?<![me tail] card) and? [receipt notice slip]|receipt (?<![me tail] receipt) "
        "and? card) adverb? in_order",
        given=True,
    ),
    # 证件贴在玻璃上让我隔着看; 原地贴着拖移通知
    _rule("<announcement> adverb{1,4} have STOP", given=True, only=_NOTIFYING),
    # 收条写的, 票据是手写的, 票据倒齐全
    _rule(
        "(?P<g>[receipt notice slip ticket] (?:and [receipt notice slip ticket])?) me? "
        "[measure adverb tail]{0,4} pause? (?:written|[adverb they then] give measure)",
        given=True,
    ),
    _rule(
        "<receipt notice slip ticket> [measure adverb tail]{0,4} in_order (?!.{0,6} no)",
        given=True,
        only=_THEIRS,
    ),
    _rule(
        "<receipt notice slip ticket> adverb [other they adverb]{0,6} (?:written|giving tail)",
        given=True,
    ),
    # 罚单我留着; 单子两张; 检查笔录副本
    _rule(
        "<receipt notice slip ticket sheet> [aspect measure]{0,3} [me they]? [adverb "
        "tail]{0,2} kept",
        given=True,
    ),
    _rule("<badge card> me adverb? kept", given=True),
    # 我拍了他的执法证; 胸前都别着证
    _rule("(?<!no) kept [they tail measure]{0,3} <badge>", given=True),
    _rule("(?<!no) kept <card>", given=True, only=_PINNED),
    _rule("<receipt notice slip ticket> kind{0,2} piece STOP", given=True),
    _rule("[should ask handle] [^stop]{0,6} <ticketed>", given=None),
    _rule("<ticketed>", given=True),
    # 收了十五块，一张白条; 是自己印的收据
    _rule("pause piece [kind tail other]{0,3} <receipt> STOP", given=True, only=_KEPT),
    # 票是白条
    _rule("<receipt> adverb [they tail kind other]{0,6} receipt STOP", given=True),
    # 检查单给我签了一份; 问话笔录一人一份; 证也亮，票也开
    _rule("<papers> adverb{1,3} giving STOP", given=True, weak=True),
    # 三日内即收到责令拆除鸡舍的通知书; 下发《关于……的通知》
    _rule("get [^stop no paper ask]{0,8} <notice>", given=True, only=_WRITTEN),
    _rule(
        "gave [^stop no paper]{1,24} tail <announcement>", given=True, weak=True, only=_NOTIFYING
    ),
    # 评审费均有发票; 票据也是三张; 拿着这清单; 发票是咨询费
    _rule("other adverb have <receipt> (?=pause)", given=True, weak=True),
    _rule("wear kind{0,2} <notice ticket>", given=True, only=_WRITTEN),
    _rule("<receipt> adverb other{1,6} STOP", given=True, weak=True, only=_A_SLIP),
    # 收据是作业本纸; 票就一张五百的
    _rule(
        "<receipt> [adverb then]{1,2} [other kind piece sheet tail written]{1,10} STOP",
        given=True,
        weak=True,
        only=_RECEIPT,
    ),
    # 通知给我塞到窗缝里
    _rule("<announcement> give me (?:kept|giving)", given=True, weak=True, only=_NOTIFYING),
    # 他们戴着证; 证是有的; 执法证齐全
    _rule("[they piece] adverb? (?:wear done?|kept) <badge card>", given=True),
    # 给我一张条子; 罚五百，有收条
    _rule("pause have <slip> STOP (?!stop they? no look)", given=True, weak=True),
    # 决定书、票据、证件，一样不少; 我只好交。有发票; 抹抹嘴开单子
    _rule("end have <receipt> STOP", given=True, only=_ONCE_PAID),
    _rule("give <slip> STOP", given=True, weak=True, only=_WRITTEN_OUT),
    # 笔录也给了我们一份; 执法证也给园长看了; 进场费有收据
    _rule("<notice sheet> [^stop no]{0,3} give done me? piece", given=True, only=_SIGNED),
    _rule("have <receipt> (?=pause|end)", given=True, only=_OF_A_FEE),
    # 扣押的那张纸我贴冰箱上了; 机打的票，这个有; 警官证打开举我眼前
    _rule("<notice ticket> me (?:kept|giving)", given=True),
    _rule("<badge> [^stop no ask paper]{0,4} give me other", given=True),
    # 每次来都亮证开票
    _rule(
        "give (?<![no me ask should you later supposed] give) [badge card] and? "
        "give <receipt notice slip ticket> STOP",
        given=True,
        weak=True,
    ),
    # 先亮证后坐下; 亮证一次即收回
    _rule(
        "give (?<![no me ask should you later supposed] give) <badge card> (?!tail{0,2} question)",
        given=True,
        weak=True,
        only=_BARED,
    ),
    # 票据我有, 收据我这里有一张
    _rule("<receipt> me [adverb kind other]{0,3} have", given=True, only=_RECEIPT),
    # 通知，我收到一份了
    _rule("<notice ticket announcement> pause me? get aspect? piece? aspect? STOP", given=True),
    # 他们来开整改单，八条; 单子手机上收到了
    _rule(
        "give (?<![no ask should later me supposed] give) <notice> (?=pause adverb? measure)",
        given=True,
        weak=True,
    ),
    _rule(
        "<receipt notice slip ticket> [^stop no ask should then they me]{0,5} get aspect STOP",
        given=True,
    ),
    # a decision is spoken of because it was given; but who denies something beside it may deny it
    _rule("no other{1,2} [done measure]{0,3} <notice ticket>", given=None),
    _rule(
        "(?P<g>[notice ticket] (?<!later tail [notice ticket])(?<!later [notice ticket]))",
        given=True,
        weak=True,
        only=_WRITTEN,
    ),
    # 后来我拿那张发票去报销: what is pointed at is there
    _rule("piece <receipt>", given=True, weak=True, only=_THAT_ONE),
)
