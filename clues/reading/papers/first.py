"""Which turns are read before all others, because a part of them looks like another turn?

A copy that was left or was not, what a receipt costs, a list of papers that lacks nothing.
"""

from typing import Final

from clues.reading.papers.signs import Rule
from clues.reading.papers.signs import rule as _rule
from clues.regex import regex

_WHENCE: Final = regex("(?:(?<=哪来的)|(?<=哪里来的)|(?<=哪有)).+$")
_UNTHOUGHT: Final = regex("(?<=忘了看)|(?<=忘记看)|(?<=顾上看)|(?<=起看)|(?<=敢看)|(?<=意思看)")
_BARED: Final = regex("(?<=亮)证")
_NOT_LOOKED: Final = regex("(?<=[没未冇][看瞅瞧瞄睇])证|(?<=没有[看瞅瞧瞄睇])证")

_PAPER: Final = regex("纸$")
_UNLETTERED: Final = regex("(?<=[条辆艘块面头])(?:什么|啥)[也都]没写")
_A_PAD: Final = regex("(?<=一[沓本摞叠])罚款?单")
_OF_HIS_WORK: Final = regex("(?:(?<=[把查扣看]我)|(?<=我的)|(?<=发的))(?:工作证|上岗证|身份证明)")
_UNNAMED: Final = regex("(?<=[没不人]提).+$")
_PASTING: Final = regex("(?<=贴啥)[条单]|(?<=贴什么)[条单]|(?<=贴么子)[条单]")
_IN_THEIRS: Final = regex(
    "|".join(f"(?<=[厢箱车包斗]里[放搁]着{many})." for many in ("", "一摞", "一沓", "一本", "一叠"))
)

_ASKED: Final = (
    "(?:ask|me say) [^end no paper done]{0,6} <badge card receipt notice slip ticket> "
    "[question where tail]{0,2} [pause question]"
)
_ON: Final = (
    "(?:they? say other{1,2} pause)? later? [other they adverb then me measure in_order ask should "
    "kept pause]{0,9}"
)
_DEED: Final = (
    "(?:at_last|gave tail{0,2} gave me|"
    "gave [me to]{0,2} [done piece tail]{0,3}|giving{1,2} [me tail to]{0,3} (?:done "
    "[me to]{0,2} measure{0,3}|kind? piece [giving me]{0,2})|get done) STOP"
)

FIRST: Final[tuple[Rule, ...]] = (
    # 不装不给证: a permit; 300是没带证: the driver's own
    _rule("no [other handle]{1,2} no give <card>", given=None),
    _rule("kind own_adverb no wear <card badge>", given=None),
    # 没给我看通知，要停产: a sheet that was not held out is none that was read to him
    _rule("no let_see <announcement> STOP", given=False),
    # 给了单子没看证, 有票没亮证: the want is the badge's
    _rule(
        "(?<!no)(?<!me)(?:giving done|have) me? measure{0,2} <receipt slip notice ticket> no "
        "[giving look] [badge card]",
        given=True,
    ),
    # 不要票三百，我给了三百
    _rule(
        "(?:no giving|should) <receipt slip ticket> then? kind{2,5} stop [^stop no paper]{0,6} "
        "(?:give done|other) kind{2,5} STOP",
        given=False,
    ),
    # 停业通知是房东转给我的
    _rule("<notice> adverb [private other_people they] gave", given=True),
    # 一条啥也没写: of a boat
    _rule("<unwritten>", given=None, only=_UNLETTERED),
    # 我的票据齐全; 发票是饭店开的
    _rule("me tail{1,2} kind{0,2} <receipt slip> adverb? in_order", given=None),
    _rule("<receipt> adverb [me private other_people nearby] giving tail", given=None),
    # 手里拿着一沓罚单
    _rule("(?:wear|kept|give) measure{1,3} <ticket>", given=None, only=_A_PAD),
    # 把我工作证拿去看
    _rule("<badge>", given=None, only=_OF_HIS_WORK),
    # 没提票的事
    _rule("no <receipt slip notice> tail other STOP", given=False, only=_UNNAMED),
    # 拿出单子让我签
    _rule("gave measure{0,2} <slip notice> ask me (?:give|get|unsigned|written) STOP", given=True),
    # 三张纸，给我留了一张
    _rule(
        "piece <sheet> pause (?:give|gave) me? [give gave]? done? piece STOP",
        given=True,
        only=_PAPER,
    ),
    # 跟他们说我有证; 不签不给证
    _rule("to they{1,2} say [me have tail]{0,3} <card> STOP", given=None),
    _rule("(?:unsigned|no give kind{0,3}) then? no give <card> STOP", given=None),
    # 开的是一家叫绿源的公司收款单
    _rule(
        "(?<![no later should ask] give) give tail adverb kind{1,2} [^stop no paper give]{1,14} "
        "<receipt slip notice ticket> STOP",
        given=True,
    ),
    # 没有他家的单子不给办出港
    _rule(
        "none [^stop paper no]{0,4} <receipt slip notice card> then? (?:no giving handle|forbid)",
        given=None,
    ),
    # 我人在车上你贴啥条
    _rule("you give kind <slip>", given=None, only=_PASTING),
    # 后备厢里放着一摞罚款单
    _rule("kept [measure]{0,3} <notice ticket>", given=None, only=_IN_THEIRS),
    # 让我签了，票给了，他自己写的; 后来收据寄来的写的是三千
    _rule("<receipt slip ticket> give done (?=they? kind? written)", given=True),
    _rule("<receipt notice slip ticket> gave tail (?=written)", given=True),
    # 以没有发票为由扣货
    _rule("<papers> [^stop]{0,5} pretext", given=None),
    # “票？什么票？”
    _rule(
        "(?P<g>[badge card receipt notice slip] question kind [badge card receipt notice slip])",
        given=False,
        weak=True,
    ),
    # 说通知贴在村委会了，可从来没见着: what they say that they gave is not said
    _rule(
        "say (?<!me say) adverb{0,2} <receipt notice slip ticket announcement> [giving kept]{1,2} "
        "[^end paper]{1,16} (?:unseen|none|no [get giving]{1,2} me?) STOP",
        given=False,
    ),
    _rule(
        "say (?<!me say) adverb{0,2} <receipt notice slip announcement> [giving kept]{1,2} "
        "[me other]{0,3} (?:tail? done|pause)",
        given=None,
    ),
    # 他让我出示证件，我给了
    _rule("they [then adverb]? ask me giving{1,2} tail? <card>", given=None),
    # 不知道他们有没有发通知
    _rule("supposed [^stop]{0,8} <ticketed>", given=None),
    # 决定书要不要？
    _rule("<papers> should{1,2} [giving wear ask]? question", given=None),
    # 押金条丢了就不退
    _rule("<receipt slip> kept (?:forbid|then no)", given=None),
    # 没开票给顾客; 我卖菜哪来的票
    _rule("giving{1,2} done? <receipt slip> to_customers", given=None),
    _rule(
        "me (?<![handle giving ask] me) [^stop they giving]{1,6} no <receipt>",
        given=None,
        only=_WHENCE,
    ),
    _rule("no wear <receipt> pause forbid", given=None),
    # 我没有票，所以他们不让我卸货
    _rule("(?:^|stop) me none <receipt> pause other{0,2} they? forbid", given=None),
    # 票呢，一开始说没有，我一录像又有了
    _rule(
        "<receipt slip> where pause [^end paper]{1,7} none pause [^end no paper]{0,7} adverb have "
        "done STOP",
        given=True,
    ),
    # 想问问决定书多少天能下来; 请查一下他们有没有出示证件
    _rule("wonder [^end no]{0,12} <papers>", given=None),
    # 整改单我没签
    _rule("<notice ticket slip> me adverb? unsigned", given=None),
    # 他说要给我发停业通知
    _rule(
        "(?:they|rebuffed) say? ask giving{1,2} me? giving? measure{0,2} <notice ticket> "
        "(?![^end]{0,12} no)",
        given=None,
    ),
    # 给个红本本: a little book they hand out is no badge
    _rule("give piece <card> (?=pause written)", given=None),
    # 问给不给票，他说给你个脚印
    _rule(
        "ask they? giving no giving measure{0,2} <papers> pause? they say "
        "(?!(?:have|give|gave|adverb) [done tail]{0,2} (?:stop|$)|later)",
        given=False,
        weak=True,
    ),
    # 问他开不开票，他把窗户一拉，不理人
    _rule(
        "ask they? giving no giving measure{0,2} <papers> pause [^end paper giving]{0,8} rebuff",
        given=False,
        weak=True,
    ),
    # 我说总得给我打个条吧，他们船都开远了
    _rule(
        "me say ask me giving{1,2} [measure me]{0,3} <receipt notice slip> tail? STOP",
        given=False,
        weak=True,
    ),
    # 先亮证; 证件先亮
    _rule("<badge card> then give STOP", given=True, weak=True),
    # 没票没看证, 查账没看证: he has seen none; of the officers it would be said with 他们
    _rule(
        "(?:^|(?<=[stop paper me kind done handle other])) adverb? [denial none] look tail? <card> "
        "(?=tail? (?:stop|adverb? no|$))",
        given=False,
        only=_NOT_LOOKED,
    ),
    # 出具盖有“服务”章的收据
    _rule("(?:gave|give aspect) written [^stop no ask]{1,12} tail <receipt notice>", given=True),
    # 当场能亮证，态度也不差
    _rule("adverb should give <card> (?=pause)", given=True, weak=True, only=_BARED),
    # 一式两联，我签完字他撕给我一联
    _rule(
        "<notice slip sheet receipt> [^end paper no ask should later]{1,14} "
        "(?:gave|give gave|give give|give give? done) me [kind tail]{0,3} piece STOP",
        given=True,
    ),
    # 听人说交了钱也不给票
    _rule("hearsay [^stop]{0,14} <papers>", given=None),
    # 是否出示证件：否; 有无文书：无; 票据开具、文书送达均无
    _rule("[should adverb] gave? <papers> pause [no none] STOP", given=False),
    _rule("should gave? <papers> pause [have adverb] STOP", given=True),
    # 票据：无; 执法证：出示，票据：未开具
    _rule("(?:^|stop) <papers> pause [no none] giving? STOP", given=False),
    # 零票据; 罚二百，票二百
    _rule("zero <papers>", given=False),
    # 票倒是给了; 倒是亮了证
    _rule(
        "<badge card receipt notice slip ticket> [tail they me]{0,2} though adverb{0,2} "
        "(?:giving (?!no)|gave|have|let_see|wear|get)",
        given=True,
    ),
    # 给我看了一眼收据又收回去
    _rule(
        "let_see [^stop no]{0,4} <receipt notice slip ticket sheet> adverb{0,2} [taken kept_back]",
        given=False,
    ),
    # 要发票就按公价，不要就打折
    _rule("ask <receipt> then [^stop no]{1,5} pause should then", given=None),
    # 亮证的那个不说话，说话的那个不亮证
    _rule("(?P<g>give [badge card] tail [^end]{0,14} no give [badge card])", given=None),
    # 谁也没问证
    # 要证没有要票没有
    _rule("no ask they? ask? <papers>", given=None),
    # 律师问我决定书呢，我说从来没有
    _rule(
        "ask me <papers> [where question tail]{1,2} pause? me? say [adverb then]{0,3} none",
        given=False,
    ),
    # 你要票就按三千
    _rule("you ask <receipt slip> then [^stop no]{1,5} (?=stop|$)", given=None),
    # 下次来是不是要带决定书; 有没有下决定书我不清楚
    _rule("later tail? [adverb other]{0,3} ask wear <papers>", given=None),
    # 我忘了看他的证
    _rule("no other{0,2} look tail? <badge card>", given=None, only=_UNTHOUGHT),
    # 依法亮明身份并送达通知书
    _rule("gave identity adverb? gave <notice receipt>", given=True),
    # 我有凭证，给她看; 我有单子给他看他说单子是假的
    _rule("have kind{0,2} <receipt slip notice> pause? adverb? give they look", given=None),
    # 问有决定书没，人家掏出一张纸念了一遍又揣回去了
    _rule(
        "ask [^stop no]{0,4} <notice receipt slip ticket> no? question? pause they? "
        "[^stop no]{1,7} read_out [^stop no]{0,3} [taken kept_back]",
        given=False,
    ),
    # 墙上写着“亮证执法”; 证、票我都有
    _rule("written [other where]{0,4} <shown_on_coming>", given=None),
    _rule("(?P<g>card and [receipt slip notice]) me adverb? have", given=None),
    # 我要收据，他说行，开了; 我说证呢，他从包里拿出来了
    _rule(f"{_ASKED} {_ON} {_DEED}", given=True),
    # 问他要证，他指着胸前挂的让我看
    _rule(
        f"{_ASKED} [^end no paper rebuffed later question]{{0,12}} let_see "
        "(?!done? measure{1,2} other) (?=done|stop|$)",
        given=True,
    ),
    # 查封清单我一份他一份
    _rule("<notice slip sheet> me piece they piece", given=True),
    # 我给他亮了证; 亮证了吗？
    _rule(
        "giving <papers> done question{1,2} (?![question pause]{0,2} (?:no|give done))", given=None
    ),
    # 凭证零
    _rule("<papers> adverb{0,2} zero (?=stop|$)", given=False),
    # 不开票两百: what it costs without one
    _rule("no giving <receipt slip ticket> kind{2,5} (?=[stop question]|$)", given=None),
    _rule("ask <receipt slip ticket> kind{2,5} (?=[stop question]|$)", given=None),
    # 不买就不给开票
    _rule(
        "no [handle giving other] [^stop paper]{0,6} (?:then no|forbid) me? giving me? giving? "
        "kind? <receipt>",
        given=None,
    ),
    # 缺的发票让我补; 发票领不出来
    _rule("<receipt slip> ask me giving STOP", given=None),
    # 收据一个字没写给我
    _rule("<receipt slip> adverb? unwritten", given=False),
    _rule("[receipt slip] adverb? <unwritten>", given=None),
)
