"""What was said and done when a paper was asked for, promised or claimed?

Something else that was held out, what came late or never, what is only a slogan or a boast.
"""

import re
from typing import Final

from clues.reading.paper_signs import Rule
from clues.reading.paper_signs import rule as _rule

_SIGNED: Final = re.compile("[笔记]录$|[书单表]$")
_WORN: Final = re.compile("(?<=[服皮帽脸甲衣裳牌章标它])就是")
_THAT_SHEET: Final = re.compile("[那这]张纸$")
_NOTIFYING: Final = re.compile("(?:通知|通告|公告)$")
_NOT_BROUGHT: Final = re.compile("(?<=[忘没未]带)[证工执警]|(?<=忘拿)[证工执警]")

_COPIED: Final = re.compile("(?<=复印)[一-龥]{2}")

ANSWERS: Final[tuple[Rule, ...]] = (
    # 我说师傅先把执法证亮一下; 他们胸前都别着工作证
    _rule(
        "me say they{0,2} [then adverb]{0,2} tail <badge card> give tail{1,2} STOP",
        given=False,
        weak=True,
    ),
    _rule("they [other adverb]{1,4} kept <badge>", given=True),
    # 让他掏证，他掏出一把瓜子
    _rule(
        "ask [they me tail look give]{0,4} <badge card> pause they? (?:gave|give aspect) kind{1,3} "
        "[tail piece]{0,2} other (?![^stop]{0,6} [let_see look])",
        given=False,
    ),
    # 我喊你们哪的，亮个证，他骂我; 我说你拍可以，先把证亮了，他接着拍
    _rule(
        "[ask say] you [^end no paper]{0,8} pause [then adverb]{0,2} give piece? <badge card> STOP",
        given=False,
        weak=True,
    ),
    _rule(
        "me say you [^end no paper]{0,8} pause [then adverb]{0,2} tail <badge card> give done STOP",
        given=False,
        weak=True,
    ),
    # 五个证，排成一排让我看; 这身皮就是证
    _rule("piece <badge card> pause [^end no paper]{1,8} let_see", given=True),
    _rule("me [^stop no say]{1,6} <it_is_badge>", given=None),
    _rule("<it_is_badge>", given=False, weak=True, only=_WORN),
    # 工作人员让我提供对方的执法证号; 他说没有执法证的协管不能扣车
    _rule("ask me gave they{1,2} tail <badge card>", given=None),
    _rule(
        "say [^stop]{0,3} no have? <badge card> tail [they other]{1,3} [^stop]{0,4} no", given=None
    ),
    # 我说就是没票才投诉; 收据都不回一个; 停业的那张纸贴在我家冰箱上
    _rule("me say then no have? <receipt notice slip badge card> then other", given=False),
    _rule("<receipt slip> adverb? no say piece STOP", given=False),
    _rule("<sheet> adverb? kept me", given=True, only=_THAT_SHEET),
    _rule(
        "<notice sheet slip> [^end no paper]{0,8} let_see [^end no paper]{0,8} kept_back",
        given=False,
    ),
    # 他们要看证，我给看了; 问他证件，他把手机里的群给我看; 说“开门就给看”，开了也没给看
    _rule("ask look? <badge card> pause me adverb{0,2} let_see", given=None),
    _rule(
        "ask [^stop no paper]{0,4} <badge card> pause they tail [^stop no paper wear gave kept "
        "get]{2,9} let_see",
        given=False,
        weak=True,
    ),
    _rule(
        "ask <badge card> pause [^stop]{0,3} say [^stop]{0,2} then let_see pause [^end]{0,3} no "
        "[giving let_see]",
        given=False,
    ),
    # 叫我出示证，我出示了; 有证的那个没来
    _rule("ask me [^stop no]{0,4} <badge card> pause me adverb{0,2} giving", given=None),
    _rule("have <card> tail [kind they other]", given=None),
    # 他才说忘带证; 没拿票，回去要，他补给我了; 决定书？我连草稿都没见着
    _rule("they [adverb then]{0,2} say no <badge card> STOP", given=False, only=_NOT_BROUGHT),
    _rule("no [giving get] <receipt> [^end no paper]{1,6} they give{1,2} me done STOP", given=True),
    _rule("<papers> question me [^stop no paper]{0,5} (?:unseen|no get)", given=False),
    # 没带证的都要罚; 我这身工服就是证; 听说持证上门才算数
    _rule("no wear <card> tail adverb", given=None),
    _rule("others [^stop no]{0,4} <shown_on_coming>", given=None),
    # 发票说一周内寄，第五天收到了; 一个月了没寄; 等了俩月没等到
    _rule(
        "<receipt notice slip> say [^stop no paper]{1,6} pause [measure other]{1,4} "
        "(?:get|gave|giving) done STOP",
        given=True,
    ),
    _rule(
        "<receipt notice slip> say [^stop no paper]{1,6} pause [measure other]{1,4} done? "
        "no giving STOP",
        given=False,
    ),
    _rule(
        "say <receipt notice slip> [^stop no paper]{1,6} pause ask done [kind other]{1,4} unseen",
        given=False,
    ),
    # 说电子票据三天内推送，半年了没推送
    _rule(
        "say <receipt notice slip> [^stop no paper]{1,6} pause kind [kind other]{0,3} done? "
        "no giving",
        given=False,
    ),
    # 票给了别人没给我; 停产的通知，连公章都歪了，我一直留着; 停产的通知？没有
    _rule("<papers> giving done other_people no giving me", given=False),
    _rule(
        "<announcement> pause [^end no paper]{1,12} pause me adverb{0,2} kept",
        given=True,
        only=_NOTIFYING,
    ),
    _rule("<announcement> question{1,2} pause? none", given=False),
    # 先把执法证给大副看; 说决定书送到医院了，护士说没见过; 我去复印决定书
    _rule("tail <badge> give [other kind]{1,3} look (?=stop)", given=True),
    _rule("say <papers> gave [^end paper]{1,10} [none unseen] STOP", given=False),
    _rule("handle <notice>", given=None, only=_COPIED),
    # 证件长啥样，不晓得; but 我不知道执法证长什么样
    _rule("me other{1,2} <papers> looks_like", given=None),
    _rule("<papers> [tail adverb]{0,2} looks_like", given=False),
    # 说是“亮证执法”，可没人亮过; 墙上写着“亮证执法”
    _rule("<shown_on_coming> [^end]{0,14} undone", given=False),
    _rule("<shown_on_coming> pause no [question stop]", given=False),
    _rule("written [other where]{0,4} <shown_on_coming>", given=None),
    # 笔录不让拍; 要那张单子，三天了没给
    _rule("<notice sheet slip> adverb? forbid [look other handle kept] STOP", given=False),
    _rule(
        "<slip notice receipt> pause [measure other]{1,4} done? adverb{0,2} no giving STOP",
        given=False,
    ),
    _rule("<slip notice receipt> pause kind [kind other]{0,3} done? then giving STOP", given=True),
    # 笔录让看了，也复印给我了
    _rule("<notice sheet slip> [^end paper no]{1,8} give me done STOP", given=True, only=_SIGNED),
    # 前面的司机都没给票; 你问我票有没有，没有
    _rule("nearby tail me adverb{0,2} no giving{0,2} <papers>", given=None),
    _rule("ask me <papers> adverb pause none", given=False),
    _rule("ask me <papers> adverb pause have", given=True),
    # 证、票我都有
    _rule("(?P<g>card and [receipt slip notice]) me adverb? have", given=None),
    # 证、票、文书我这里三样全有
    _rule("<papers> me [^stop no]{0,4} complete", given=None),
    # 有没有警官证，有没有搜查证，统统没有
    _rule("adverb <papers> pause [^end paper]{1,5} adverb none STOP", given=False),
    # 他们说收据已经开了，我去拿，财务说没有
    _rule(
        "say <papers> adverb{0,2} giving{1,2} done [^end paper]{1,16} [none unseen] STOP",
        given=False,
    ),
    # 她说她有证
    _rule("say they have <card badge> (?=pause) (?![^end]{0,16} [let_see look gave])", given=None),
    # 你要问我有没有票，我只能说没有; 看没看证，看了; 收没收到通知书，收到了
    _rule("me adverb <papers> pause me [other adverb]{0,3} say none", given=False),
    _rule("look no look <badge card> pause [get look]", given=True),
    _rule("handle unseen <papers> pause get", given=True),
)
