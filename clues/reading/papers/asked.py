"""By which turns do people say that they asked for a paper, in vain or with success?

A rule that is *weak* tells of a refusal; a deed told elsewhere outweighs it.
"""

from typing import Final

from clues.reading.papers.signs import Rule
from clues.reading.papers.signs import rule as _rule
from clues.regex import regex

_ANSWER: Final = (
    "[they say adverb other then tail pause kind get handle give ask]{0,6}? (?:"
    "no (?=[giving get wear have look stop question done let_see tail me rebuff]|$)"
    "|rebuff|later|kept_back)"
)

_SHOWING: Final = regex("(?:出示|亮明)$")
_COUNTS_AS: Final = regex("就[算当]|就是他们的")
_TIRED: Final = regex("(?:(?<=嫌.)|(?<=嫌..)|(?<=嫌...)).+$")

ASKED: Final[tuple[Rule, ...]] = (
    # 我说发票，他说“你去告啊，告赢了给你发票”
    _rule(
        "me (?:say|ask) pause? [giving measure look tail they you have]{0,4} <receipt notice slip "
        "ticket badge card announcement> [tail question where]{0,2} [pause question] they [adverb "
        "then]{0,2} say "
        "(?!(?:have|give|gave|adverb) [done tail]{0,2} (?:stop|$))",
        given=False,
        weak=True,
    ),
    # 票能当饭吃; 证也只说带着呢
    _rule("<receipt slip ticket> should rebuffed", given=False, weak=True),
    _rule("<badge card> adverb{1,3} say wear", given=False, weak=True),
    # 小票他也收走了; 收据本却锁在抽屉里
    _rule(
        "<receipt slip> then adverb{1,2} later [^stop no paper]{0,4} STOP",
        given=False,
        weak=True,
    ),
    # 在我手背上盖个章就算票了
    _rule("<it_is_receipt>", given=False, weak=True, only=_COUNTS_AS),
    _rule("<it_is_notice>", given=False, weak=True, only=_COUNTS_AS),
    # 嫌撕票麻烦
    _rule(
        "rebuffed giving{1,2} me? measure{0,2} <receipt notice slip>",
        given=False,
        weak=True,
        only=_TIRED,
    ),
    # 恁证嘞？我问了三遍，没人吭气
    _rule(
        "<papers> [tail where]{0,2} question{1,2} pause? me? adverb? ask [^end paper giving "
        "let_see]{0,6} pause [no rebuff]",
        given=False,
        weak=True,
    ),
    # 通知？没有的事
    _rule("<announcement> question [no rebuff]", given=False),
    # 我说你拍可以，先把证亮了，他接着拍; 让他掏证，他掏出一把瓜子
    _rule(
        "me say you [^end no paper]{0,8} pause [then adverb]{0,2} tail <badge card> give done STOP",
        given=False,
        weak=True,
    ),
    _rule(
        "ask [they me tail look give]{0,4} <badge card> pause they? (?:gave|give aspect) kind{1,3} "
        "[tail piece]{0,2} other (?![^stop]{0,6} [let_see look])",
        given=False,
    ),
    # 我问有执法证吗，她说我是网格员
    _rule("say [^end no]{0,9} rebuffed <badge card>", given=False, weak=True),
    # 这书面决定给我看看？
    _rule(
        "<badge card notice receipt slip> [adverb tail]{0,2} let_see [look tail]{0,2} question",
        given=False,
        weak=True,
    ),
    # 抽样单我签了字，有一联在我手里
    _rule(
        "<notice slip sheet receipt> [^end paper no ask]{1,9} have piece [tail other me]{0,2} kept",
        given=True,
    ),
    # --- asked for, and given after all
    _rule(
        "ask [giving measure adverb me they tail then other wear look have to you]{0,5} "
        "<papers> [giving aspect no look]{0,3} (?:[pause question] they?|they) [adverb then kind "
        "other]{0,7} (?:let_see|gave|give [giving me look tail]{0,3} done) (?![aspect me "
        "they]{0,2} measure{0,4} [other written to nearby rebuffed ask slip])",
        given=True,
    ),
    # 证件我要了，他们给看了
    _rule(
        "<badge card receipt notice slip ticket> me? ask look? aspect? (?:pause|they) [adverb "
        "they then]{0,4} (?:[let_see gave]|give [giving look me tail]{0,3}) aspect",
        given=True,
    ),
    # 我说你们证件我瞧一眼，人家立马掏了
    _rule(
        "say you? [^stop no paper]{0,4} <badge card> [me look tail]{0,4} pause they? "
        "[^stop no paper rebuff me]{0,4} (?:giving|let_see) done",
        given=True,
    ),
    # 我让他们列个清单，他们写了一张给我
    _rule(
        "<receipt notice slip> pause they [adverb then]{0,2} giving{1,2} done piece "
        "(?:giving|other|STOP)",
        given=True,
    ),
    # 说好给票，第二天真给送来了
    _rule(
        "(?:later (?!no)|say give) [giving me measure tail]{0,3} <receipt notice slip> tail? pause "
        "[^stop no paper me written]{0,6} (?:(?<!kind) giving{1,3} [giving me tail]{0,3}|get) done "
        "(?=[measure me]{0,3} (?:stop|$))",
        given=True,
    ),
    # 要了三次才把票补给我
    _rule("then tail <papers> giving{1,2} me", given=True),
    # --- asked for in vain
    # 你把那本本叫我看一眼
    _rule(
        "you [^stop no done]{0,8} <badge card> [^stop no done]{0,3} [let_see kept]",
        given=False,
        weak=True,
    ),
    # 我说先看看你们的证
    _rule("me say [^stop]{0,4} look you tail{0,2} <badge card>", given=False, weak=True),
    # 我说你们有没有证有没有手续
    _rule(
        "me say you [^stop no done paper handle]{0,10} <badge card> (?!me? look)",
        given=False,
        weak=True,
    ),
    # 我说睇下证先; 他说看什么证
    _rule("they say [look ask] kind{1,2} <badge card>", given=False, weak=True),
    # 问有票没; 证件方便看一下吗
    _rule("ask you? have <badge card receipt notice slip> no", given=False, weak=True),
    _rule("<badge card> should? look tail? question", given=False, weak=True),
    # 看证件就说你去举报
    _rule("stop look <badge card> then? (?:say|no|rebuff)", given=False, weak=True),
    # 我追着说给我看看证他说
    _rule(
        "(?:ask|me say) [^end paper]{0,10} let_see look{0,2} tail? <badge card> tail? pause? they? "
        "(?:say|no|rebuff)",
        given=False,
        weak=True,
    ),
    # 笔录让我签字，我要一份留底，他说带回去再给
    _rule(
        "<notice sheet slip> [^end paper]{0,10} pause me? [adverb say]{0,2} ask [me give tail]{0,3}"
        " piece [give kept tail me]{0,3} pause they? [adverb then]{0,2} "
        "(?:say (?!have)|rebuff|later|no)",
        given=False,
    ),
    # 他说封条就是文书; 这身衣服就是证件
    _rule(
        "say (?<!me say) [^stop paper no]{0,7} <it_is_badge it_is_notice it_is_receipt>",
        given=False,
        weak=True,
    ),
    # 师傅你的证我也看一下呗
    _rule("you [tail kind]{0,2} <badge card> me adverb{0,2} look", given=False, weak=True),
    # 看证？先看看你自己; 执法证是你看的吗
    _rule(
        "<badge card receipt notice slip ticket> question then? [look ask give]? you",
        given=False,
        weak=True,
    ),
    # 证嘛，太热，没带
    _rule(
        "<badge card> tail{1,2} pause [^stop paper]{0,4} pause? no [giving wear]? STOP",
        given=False,
        weak=True,
    ),
    # 请他出示，他说你没资格; 再三要求出示，均遭拒绝
    _rule(
        "(?:[me adverb] [adverb then]{0,3} ask you? they{0,2}|ask you? they{1,2}) <gave> "
        "tail{0,2} pause? they? "
        "[adverb say you]{0,4} [no rebuff later]",
        given=False,
        weak=True,
        only=_SHOWING,
    ),
    # 要先看工作证，全程没亮
    _rule("<badge card> [^undone paper]{0,30} undone", given=False, weak=True),
    # 我让他们把扣的东西列个单子，他们嫌麻烦; 他说票打不出来机器没电
    _rule(
        "ask [^stop no done paper]{1,8} [written give] measure{1,2} <papers> [pause question] "
        "(?!they? [adverb then]{0,3} giving{1,2} done)",
        given=False,
        weak=True,
    ),
    # 问他要票，他瞪我; 我说开条子，他骂
    _rule(
        f"(?:ask [giving measure adverb me they tail then other wear look have get ask to "
        f"you should]{{0,6}}|say [adverb me tail then you]{{0,2}} [giving look have] "
        f"[measure tail me]{{0,3}}) <papers> [aspect adverb]{{0,2}} giving{{0,2}} "
        f"tail{{0,2}} [pause question where]{{0,2}} {_ANSWER}",
        given=False,
        weak=True,
    ),
    # 有证吗？没有; 票呢？他说用光了
    _rule(
        f"<papers> [aspect written]{{0,2}} [question where]{{1,2}} pause? {_ANSWER}",
        given=False,
        weak=True,
    ),
    # 工作证伐，讲忘记勒车子里
    _rule("<badge card> question pause? they? say no", given=False, weak=True),
    # 证件？伊袋袋里只有一包瓜子
    _rule(
        "<badge card receipt notice slip ticket> question they "
        "[^end no paper giving let_see get]{2,14} (?:end|$)",
        given=False,
        weak=True,
    ),
    # 没收凭证？有一张; 证件？人家连车窗都没摇
    _rule("<badge card receipt notice slip ticket> question have (?!no)", given=True),
    _rule(
        "<badge card receipt notice slip ticket> question [^stop me paper]{0,8} no",
        given=False,
        weak=True,
    ),
    # 票，催了三回也没给
    _rule(
        "<badge receipt notice slip ticket> [adverb pause tail in_order other]{0,3} ask "
        "[^end paper me]{0,8} no [giving get]? tail? STOP",
        given=False,
    ),
    # 证在哪; 票呢师傅
    _rule(
        "<badge card receipt notice slip ticket> tail? where (?!stop? [they then "
        "adverb]{0,3} giving)",
        given=False,
        weak=True,
    ),
    # 查我的证件, 扣了证件
    _rule(
        "handle [aspect measure adverb me]{0,4} <card formality> (?!adverb{0,2} no (?:handle|give) "
        "(?:paper [adverb they]? no|stop|$))",
        given=None,
    ),
    # 证不好办; 把证拿走
    _rule("<card> [adverb then]{0,2} no [tail adverb give]{0,2} handle", given=None),
    _rule(
        "<card formality> (?<!let_see done [card formality]) tail? [taken handle] "
        "(?!aspect? let_see)",
        given=None,
    ),
    # 说没证罚款
    _rule(
        "say [^stop no they]{0,8} [denial none] have? tail? measure{0,2} <card formality>",
        given=None,
    ),
    # 先说没票
    _rule("say adverb{0,2} no have? tail? measure? <receipt slip ticket>", given=False, weak=True),
    # 公示牌、证件、封条、决定书一样不缺
    _rule("<papers> (?=[^end no ask own_licence]{0,14} complete)", given=True),
    # 购砂发票他们不看
    _rule("<receipt notice> they{1,2} no look STOP", given=None),
)
