"""By which turns do people say that a paper was not given, or ought to have been?

A rule that is *weak* tells of a refusal or a promise; a deed told elsewhere outweighs it.
"""

from typing import Final

from clues.reading.papers.signs import Rule
from clues.reading.papers.signs import rule as _rule
from clues.regex import regex

_SHOWING: Final = regex("(?:出示|亮明)$")
_WHAT_FOR: Final = regex(
    "|".join(
        f"(?<=[搞要开打撕写给扯有拿送]{what})"
        for what in ("什么", "啥", "么子", "啥子", "乜", "哪门子")
    )
)
# 没告示 may be of what a fee is.
_NOTIFYING: Final = regex("[通布公]告$|通知$")
_FORMAL: Final = regex("手续$")
_MINUTES: Final = regex("[笔记]录$")
# No paper was named so shortly before.
_ALONE: Final = "".join(f"(?<![paper the_rest mandate] {'.' * far} no gave)" for far in range(8))

REFUSED: Final[tuple[Rule, ...]] = (
    # 笔录让我签了字，不给复印; 我要求复印一份，被拒绝
    _rule(
        "<sheet> [^end paper]{0,12} no (?=giving{0,2} [handle kept me]? (?:stop|$))",
        given=False,
        only=_MINUTES,
    ),
    # 决定书说是寄了，我没收到
    _rule(
        "<receipt notice slip ticket> [^end]{0,24} pause [adverb they me]{0,3} (?:unseen|no "
        "get|no giving{1,2} [to tail]? me) (?=tail? (?:stop|$))",
        given=False,
    ),
    # 没有一个肯把证拿出来; 不肯把票给我
    _rule(
        "no (?:other|should|adverb){0,2} tail? <badge card receipt notice slip ticket> "
        "giving{1,2} [tail me]{0,3} STOP",
        given=False,
    ),
    # 什么手续都没办
    _rule("kind <formality> adverb{1,2} no handle STOP", given=False, only=_FORMAL),
    # 证件全程没见他们拿出来过
    _rule("<papers> [adverb tail]{0,3} no they giving{1,2} [tail me]{0,3} STOP", given=False),
    # 未再出示任何证件
    _rule("no then giving{1,2} [measure me tail]{0,4} <papers>", given=False),
    # 啥都没留下
    _rule("<nothing>", given=False, weak=True),
    # 光说不写
    _rule("<unwritten>", given=False),
    # 撕给我一张票，又夺回去了
    _rule("<receipt notice slip ticket> [^end]{0,24} kept_back", given=False),
    # 一式三联的单子，一联都没给当事人
    _rule(
        "<papers> pause [measure they adverb me]{0,3} piece [measure they adverb me]{0,3} "
        "no [giving get]{0,2} me? giving? STOP",
        given=False,
    ),
    # 票撕都没撕, 证见都没见过
    _rule(
        "<papers> [adverb they me pause]{0,3} [giving get look wear flashed]{1,2} adverb{1,2} no",
        given=False,
    ),
    # 通知书哦，飞都没飞一张; 书面东西什么都没给
    _rule("<papers> tail? pause? other adverb no other piece", given=False),
    _rule("<papers> [adverb tail]{0,2} nothing", given=False),
    # 笔录让我按了手印拿走了没给我留
    _rule(
        "<receipt notice slip ticket> say [^end no paper]{0,8} (?:giving|later|get) "
        "[^end no paper]{0,6} pause [^end no paper giving]{0,8} no tail? STOP",
        given=False,
    ),
    _rule(
        "<notice sheet slip> [^end paper]{0,14} taken [done rebuff]? pause? [they adverb]? no "
        "giving me",
        given=False,
    ),
    # 抽样单我签完字他俩全带走了，一联没剩
    _rule("<notice sheet slip> me [^end paper]{0,10} pause? piece no", given=False),
    # 决定书还没下来
    _rule("<notice ticket> adverb{0,2} pending", given=False, weak=True),
    # 扣押清单也没跟我讲
    _rule("<notice slip> [adverb they]{0,2} no (?:to me say|read_out give me)", given=False),
    # 他们啥都没出示
    _rule(
        f"<gave> (?<=no gave) {_ALONE} (?=tail? kind? (?:[stop then]|$))",
        given=False,
        only=_SHOWING,
    ),
    # 没贴通知; 公告没见
    _rule(
        "no (?:[giving measure get look have wear tail adverb]{1,5}|(?<=[none unseen]) kind{0,2} "
        "other{1,4}) <announcement>",
        given=False,
    ),
    _rule("no <announcement> (?=[stop and no then]|$)", given=False, only=_NOTIFYING),
    _rule(
        "<announcement> [measure tail adverb me they]{0,5} no (?=[giving measure get look "
        "tail]{0,4} (?:[stop then me]|$))",
        given=False,
    ),
    # 我问有没有停业的那个通知他说嘴巴说了就算
    _rule(
        "ask [adverb measure tail other]{1,6} <announcement> pause? they say",
        given=False,
        weak=True,
    ),
    # 决定书念了一遍，没留; 念完又揣走
    _rule(
        "<notice slip sheet ticket> [adverb they]{0,2} read_out [^end paper]{0,10} "
        "(?:taken|kept_back|pause? adverb{0,2} no)",
        given=False,
    ),
    _rule("no [adverb they me to]{0,3} give? read_out tail{0,2} <papers>", given=False),
    # 决定书一式两份，让我签完都收走了
    _rule(
        "<notice slip sheet> [^end paper no]{0,12} ask me [^end paper no]{0,8} taken "
        "(?=[done tail]{0,2} (?:stop|$))",
        given=False,
    ),
    # 搞么子通知书，一句话就封了
    _rule("[give ask] kind <papers> STOP", given=False, weak=True, only=_WHAT_FOR),
    # 未出示授权及证件
    _rule("no gave [kind other mandate]{1,6} and <papers>", given=False),
    # 没给我封的那个决定书
    _rule(
        "no giving{1,2} (?!done) [aspect measure me to they]{0,4} other{0,6} [measure tail]{0,4} "
        "<notice ticket>",
        given=False,
    ),
    # 没给机打发票, 不给盖章的收据
    _rule("no giving{1,2} [me measure]{0,3} written{1,2} tail? <receipt notice>", given=False),
    # 写了张处罚单，写完自己揣走
    _rule(
        "<notice slip sheet> [^end no ask notice slip sheet]{0,12} "
        "(?:taken (?!done? [me kind piece])|kept_back)",
        given=False,
    ),
    # 决定书念了一遍收起来了没留给我; 文书送到隔壁去了我到现在没拿到
    _rule("<notice sheet slip> [^end paper no]{1,14} no giving{1,2} me STOP", given=False),
    # 都冇封通知书畀我
    _rule("unseen [^stop]{0,8} <papers>", given=False),
    # 没给票, 未出示任何证件, 没有一个人戴证
    _rule(
        "no [giving measure have wear get look adverb me they tail to let_see you]{0,8} <papers>",
        given=False,
    ),
    _rule(
        "no [giving measure have wear get look adverb me they tail to ask other let_see "
        "you]{0,8} [giving get look have wear] (?!done) [measure me they tail]{0,4} <papers>",
        given=False,
    ),
    # 看证: the officers look at the reporter's
    _rule(
        "look (?<![giving ask me to they let_see] look) (?<!let_see done look) tail? measure? "
        "<card> (?!adverb? none)",
        given=None,
    ),
    # 票也没给, 证件看都不让看, 单子一张没有, 警官证却说忘家里了
    _rule(
        "<papers> [measure adverb me they tail and then look other say ask rebuff you]{0,8} "
        "no (?![giving measure have]{0,3} [paper identity] (?!adverb{0,2} no)) "
        "(?:[measure adverb]{0,2} (?:[giving get look wear have should let_see]|"
        "ask (?!me? [other written]))|"
        "kind? piece (?:[stop me rebuff then]|$)|[stop aspect then question kept me rebuff]|$)",
        given=False,
    ),
    # 什么文书都没有第二天又来了
    _rule(
        "<papers> [measure adverb me they tail and then look other say rebuff]{0,6} none "
        "(?![giving measure have written in_order tail handle]{0,3} paper (?!adverb{0,2} no)|"
        "[written in_order tail handle])",
        given=False,
    ),
    _rule("identity [adverb kind tail]{0,3} <no> giving", given=False),
    # 姓名、警号都不肯说
    _rule(
        "<number> [^end no paper giving let_see]{0,9} (?:no [to me]{0,2} "
        "(?:say|giving|ask)|rebuff)",
        given=False,
    ),
    _rule(
        "no [to me they should other]{0,3} (?:say|giving) [me they tail kind other and]{0,5} "
        "<number>",
        given=False,
    ),
    # 说过两天给票; 票说后补, 票在后头车上
    _rule(
        "<papers not after giving aspect measure> [adverb tail]{0,2} then? pause? they? say "
        "[adverb they ask other]{0,2} later",
        given=False,
        weak=True,
    ),
    _rule("say kind{0,2} <papers> [^stop no]{0,6} later", given=False, weak=True),
    # 收据改天来取
    _rule(
        "(?P<g>[receipt slip] (?<!tail [receipt slip])) later [^stop paper]{0,3} STOP",
        given=False,
        weak=True,
    ),
    # 说好给我处罚决定书，结果
    _rule(
        "later (?![adverb then]{0,2} no) [giving me measure tail]{0,5} <papers> tail? "
        "(?:STOP|adverb{1,2} then? giving)",
        given=False,
        weak=True,
    ),
    # 说过几天把决定书寄来; 收据答应第二天给
    _rule(
        "later [adverb then they tail]{1,3} <papers> [adverb then]{0,2} giving (?!done)",
        given=False,
        weak=True,
    ),
    _rule("<papers> adverb? later [^stop]{0,4} giving STOP", given=False, weak=True),
    _rule(
        "<papers> [adverb say they tail ask]{0,3} later [adverb then]{0,2} [giving ask say handle]",
        given=False,
        weak=True,
    ),
    # 没表明身份; 亮明了身份
    _rule(
        "no [measure adverb me they tail to other have]{0,5} giving{1,2} "
        "[aspect measure they]{0,2} <identity>",
        given=False,
    ),
    _rule(
        "ask [measure adverb me they tail then other to you]{0,5} giving{1,2} [aspect "
        "measure they]{0,2} <identity>",
        given=False,
        weak=True,
    ),
    _rule("giving{1,2} [aspect measure they]{0,2} <identity>", given=True),
    _rule("<unbadged>", given=False),
    # 啥也没给我看; but 签的什么也不给看
    _rule("tail <unshown>", given=None),
    _rule("<unshown>", given=False),
    # --- what ought to be says nothing of what was
    _rule(
        "should [^stop]{0,6}? [giving have]{1,2} (?!done) [^stop give]{0,5}? <papers>", given=None
    ),
    # who tells that he asked tells that he did not get
    _rule(
        "ask (?!done? kind{2}) [giving measure they me adverb other tail to you and handle "
        "where]{0,8} [giving look]{0,2} [measure tail they]{0,3} <papers> (?!tail? "
        "written|[adverb they "
        "then]{0,3} (?:gave|let_see|give [give look me tail]{0,2}) done)",
        given=False,
        weak=True,
    ),
    _rule(
        "you [^stop no done question]{0,10} giving look? [measure tail me]{0,3} <papers>",
        given=False,
        weak=True,
    ),
    _rule(
        "you [then adverb tail kind other]{0,6} <badge card receipt notice slip ticket> "
        "[adverb then]{0,2} [giving question let_see]",
        given=False,
        weak=True,
    ),
    # 你有证吗
    _rule(
        "you [^stop no]{0,4} have [^stop no]{0,2} <badge card receipt notice slip ticket> "
        "[tail other]{0,2} question",
        given=False,
        weak=True,
    ),
    # 老婆讲开个票嘛
    _rule(
        "me say [^stop no done have they]{0,8} [giving look] [measure tail me other]{0,5} "
        "<papers> (?!tail? written)",
        given=False,
        weak=True,
    ),
    _rule("me say adverb{0,2} <papers> giving", given=False, weak=True),
    # 我隔着门说证件拿出来
    _rule("[me other kind tail] say (?<!me say) <badge card> gave tail", given=False, weak=True),
    # 我出示了证件
    _rule(
        "me (?<![giving no get ask to] me) [adverb then]{0,2} [giving handle wear "
        "written]{1,2} me? aspect{1,2} [measure other]{0,4} <papers>",
        given=None,
    ),
    # 扯票？那是前任的规矩
    _rule("stop [adverb they]? give <receipt notice slip ticket> question", given=False, weak=True),
    # 证件是给你拍的？根本不让看
    _rule("<badge card> [^no paper]{0,14} no [look let_see] STOP", given=False, weak=True),
    # 未持证进店; 应当持证执法; 两个人持证进店
    _rule("no [adverb they]{0,2} <shown_on_coming>", given=False),
    _rule("<shown_on_coming>", given=True),
)
