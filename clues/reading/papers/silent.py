"""Where is a paper spoken of, and nothing said of what the officers showed or gave?

The reporter's own licence, other people's receipts, what might be or ought to be.
"""

from typing import Final

from clues.reading.papers.signs import Rule
from clues.reading.papers.signs import rule as _rule
from clues.regex import regex

_HANDED_OUT: Final = regex(
    "|".join(f"(?<=[^没不]给[了的我]{'.' * far})证(?!件)" for far in range(5))
)

SILENT: Final[tuple[Rule, ...]] = (
    # 是不是应当给检查通知书？
    _rule("should [^stop]{0,10} <papers> tail{0,2} question", given=None),
    # 他说你把证件拿出来: the reporter's
    _rule("they (?<!to they) say [^stop]{0,2} you [^stop]{0,6} <card formality>", given=None),
    # 决定书写着“经出示证件”
    _rule("written [^stop no they]{0,3} gave <papers>", given=None),
    # 我说前面刚称过，小票都在: of what the reporter did
    _rule(
        "me [^end they giving done]{2,12} pause <receipt slip> [adverb kind]{0,2} "
        "(?:other|piece) STOP",
        given=None,
    ),
    # 亮没亮证我不记得; 票给没给
    _rule("giving no giving [measure tail]{0,2} <papers>", given=None),
    _rule("<papers> [adverb me they tail kind]{0,2} giving no giving", given=None),
    # 发票要另加八个点
    _rule("<receipt slip ticket> [then tail]? offer", given=None),
    # 叫我出示证件
    _rule(
        "[ask announcement] (?<!no ask) (?<!no they ask) [adverb they then]? me [^stop no "
        "done say rebuff they]{0,8} <papers> (?!adverb{0,2} no (?:give|stop|$))",
        given=None,
    ),
    # 单位叫我把通知发到群里
    _rule("ask me tail{1,2} <announcement>", given=None),
    # 给了那张“证”: what is handed out is a licence
    _rule("give [aspect me]{1,3} measure{0,4} <card>", given=None, only=_HANDED_OUT),
    # 我有证的，应急局发的
    _rule("me (?<!ask me) have kind{0,2} <card>", given=None),
    # 我证件齐全, 司机的手续
    _rule("me tail <card formality>", given=None),
    _rule(
        "me (?<![giving get have no look wear tail to ask] me) tail? <card formality>", given=None
    ),
    # 他们说有决定书，我说那给我一份
    _rule("they say have [tail kind]{0,2} <notice ticket receipt>", given=None),
    # 我家证是真的，那家没证
    _rule("others [^stop paper]{0,3} no have? <card>", given=None),
    # 要出示什么证件才能查; 请问没有执法证可以检查吗; 他说我的票是假的
    _rule("say me tail? <receipt slip ticket>", given=None),
    # 说我没票
    _rule(
        "say me [measure other adverb written tail]{0,8} no have? measure? <receipt slip>",
        given=None,
    ),
    # 以前那个所长在的时候，每次都给收据
    _rule(
        "formerly [^end no done]{0,12} pause? other{0,2} adverb{1,2} giving <papers>", given=None
    ),
    # 换那个特种行业的证
    _rule("handle [^stop]{0,9} tail (?<!give tail) <card> (?!giving)", given=None),
    # 说我没带证, 因为没证
    _rule("me [adverb tail]{0,2} no [have wear]? tail? measure{0,2} <card formality>", given=None),
    # 不看证; 没票的游客
    _rule("no look tail? <card>", given=None),
    _rule("have <card> [tail they]{0,3} no look", given=None),
    _rule("no have? <card receipt formality> tail [other kind adverb no]", given=None),
    # 隔壁给开了票, 以前还给小票
    _rule(
        "[other_people formerly] [^stop no]{0,10} [giving get] [^stop no]{0,4} <papers>", given=None
    ),
    _rule(
        "other_people [^stop no me]{0,8} [giving get] [^stop no]{0,4} <announcement>", given=None
    ),
    _rule("nearby [^stop no they]{0,6} [giving get] [^stop no]{0,4} <papers>", given=None),
    _rule("others (?<!adverb others) tail? <papers>", given=None),
    # 隔壁老板说他那回收据上写的
    _rule("<papers> (?:[^end]{0,8} pause)? adverb others tail STOP", given=None),
    # 只有市监的出示了证件; 说好的罚单, 等着收罚单
    _rule("have [they tail]{1,3} [giving wear] done? <papers>", given=None),
    # 那证是派出所发的
    _rule("<card badge formality> adverb [other they kind] [^stop]{0,5} give tail", given=None),
    # 我给他看了证; 都说证没带; 手续不用补了
    _rule(
        "me [adverb then]? give they [look get let_see] aspect{0,2} kind? <badge card formality>",
        given=None,
    ),
    _rule("adverb say <card> [adverb tail]{0,2} no wear", given=None),
    _rule("<formality> no give done", given=None),
    # 也要检测报告？
    _rule("ask <formality> (?=question)", given=None),
    # 看证，不给
    _rule("look <badge card> pause? no [give look let_see]", given=False, weak=True),
    # 我方要求查验证件，以系统内为由拒绝
    _rule(
        "me [adverb then tail]{0,2} ask [^stop no done]{0,3} handle [^stop no done]{0,3} "
        "<badge card> (?:pause [^end]{0,16} [no rebuff]|STOP)",
        given=False,
        weak=True,
    ),
    # 你算老几还看我证
    _rule("rebuff [^stop no]{0,4} [look ask] [me tail]{0,2} <badge card>", given=False, weak=True),
    # 没有运输证，我说证在车上; 要查健康证，一张不少: of the reporter's own licence
    _rule("own_licence [^giving end you they ask to badge let_see wear]{0,14} <card>", given=None),
    # 证我当时就递过去了; 司机小徒弟出示证件
    _rule(
        "<card> me [adverb then]{0,4} giving (?![tail other]{0,3} checked|tail? [get to me])",
        given=None,
    ),
    # 农业局的要看这证那证
    _rule(
        "they (?<![to ask me say] they) [tail adverb other]{0,4} ask [^giving stop no "
        "wear]{0,3} (?P<g>[card formality sheet] (?:kind? [card formality sheet]){0,3})",
        given=None,
    ),
    # 单子都拿给他看
    _rule(
        "<card receipt notice slip ticket formality> [adverb tail]{0,3} giving{1,2} they{1,2} "
        "[look let_see get]",
        given=None,
    ),
    # 我要票就给我扣了证: told for the penalty
    _rule(
        "ask [measure they tail adverb]{0,4} <receipt> tail? pause? [adverb then they]{1,3} "
        "[giving me to other tail kind card]{0,6} handle",
        given=None,
    ),
    # 他说要这个证
    _rule(
        "say (?<![me you] say) [^stop they]{0,4} ask [kind tail]{0,3} <card formality slip "
        "sheet> (?!pause? they? no)",
        given=None,
    ),
    # 检测报告不看; 没票据要没收; 不买他的票
    _rule("<formality> [adverb pause]{0,2} no look STOP", given=None),
    _rule(
        "no have? <card formality receipt> adverb? [ask then should] adverb? [handle formerly]",
        given=None,
    ),
    _rule("handle they [kind they other]{0,4} tail <receipt>", given=None),
    # 客户要发票我没开
    _rule("<papers> [tail adverb]{0,3} me adverb{0,2} no giving", given=None),
    # 晃了一下，没看清
    _rule("<badge card nameplate> [^end]{0,8} unclear", given=None),
    # 管我们要证; 没证不敢跑
    _rule("[to ask] me adverb{0,2} ask [kind tail]{0,3} <papers>", given=None),
    _rule(
        "[denial none] (?<!paper .) have? <card> adverb? no (?![giving have]{0,2} paper)",
        given=None,
    ),
)
