"""Which turns of a whole exchange settle what was given, before a single sentence is read?

Question and answer, what would have been, what one of several did and the others did not, one time
and another, what the reporter signed and was not left.
"""

import re
from typing import Final

from clues.reading.paper_signs import Rule
from clues.reading.paper_signs import rule as _rule

_DECIDED: Final = re.compile("(?:决定书|通知书|告知书)$")
_MINE: Final = re.compile("(?<=我[把将])|(?<=们[把将])")
_NOT_EVEN: Final = re.compile("(?<=说看)[证执工]|(?<=提看)[证执工]")
_SIGNED: Final = re.compile("[笔记]录$|[书单表]$")
_ONLY_THEN: Final = re.compile("(?<=再[给开补])")
_WHETHER: Final = re.compile("(?<=有没有)|(?<=有无)|(?<=有冇)")

PASSING: Final[tuple[Rule, ...]] = (
    # 问开不开票，他手一摆
    _rule(
        "ask giving no giving tail{0,2} <receipt slip notice> pause they",
        given=False,
        weak=True,
    ),
    # 让他把证拿近点，他反手就揣起来
    _rule(
        "ask they [tail other]{0,2} <badge card> [giving other tail]{1,4} pause they? "
        "[^end no paper let_see]{0,5} kept_back",
        given=False,
    ),
    # 我跟他讲你没证我不开门
    _rule("me (?:to [they you])? say you no have? kind? <badge card>", given=False, weak=True),
    # 收据年年给，今年没给
    _rule(
        "<receipt slip> [adverb formerly]{1,2} giving pause [^stop paper]{0,4} no giving{0,2} "
        "done? STOP",
        given=False,
    ),
    # 说决定书寄了，我在外地哪收得到
    _rule("say <papers> gave [^end paper]{1,10} [none unseen] STOP", given=False),
    # 要看搜查的手续，领头的说回头补
    _rule(
        "ask look? [kind other tail]{0,4} <formality notice> pause they say later",
        given=False,
        weak=True,
    ),
    # 威胁要给我下决定书; 交了再给决定书
    _rule("rebuffed ask give{1,2} me give? <notice ticket>", given=None),
    _rule("done then give <notice receipt ticket> STOP", given=False, weak=True, only=_ONLY_THEN),
    # 未依法送达任何文书
    _rule("no should giving{1,2} [measure me]{0,3} <papers>", given=False),
    # 别人都讲他们收钱不给票
    _rule("[other_people hearsay] adverb? say pause? [^stop paper me]{0,8} <papers>", given=None),
    # 隔壁收到通知了我们没有
    _rule(
        "other_people [^stop no me]{0,5} get <papers> done? pause? me adverb? none STOP",
        given=False,
    ),
    # 隔壁交了五十有票，我没有
    _rule("[other_people formerly] [^stop no me]{0,8} have kind{0,2} <papers>", given=None),
    # 单子让我签，签完自己撕走，底联也没留
    _rule(
        "<notice sheet slip receipt> [^end paper no]{1,14} pause piece adverb{1,2} no "
        "giving? me? STOP",
        given=False,
    ),
    # 我问邻居给没给他票
    _rule("others [^stop]{0,4} giving no giving [measure they me tail]{0,3} <papers>", given=None),
    # 证件亮没亮？没亮
    _rule(
        "<papers> [adverb me they tail kind]{0,2} giving no giving [question pause]{1,2} no",
        given=False,
    ),
    _rule("giving no giving [measure tail]{0,2} <papers> [question pause]{1,2} no", given=False),
    _rule(
        "<papers> [adverb me they tail kind]{0,2} giving no giving [question pause]{1,2} "
        "give aspect",
        given=True,
    ),
    # 票给了吗，没有
    _rule(
        "<papers> [adverb they]{0,3} [giving get look wear have]{1,2} aspect{0,2} "
        "question{1,2} pause? no",
        given=False,
    ),
    # 一个亮了证，另外三个没有
    _rule(
        "<papers> [^end]{0,10} the_rest [^end paper]{0,6} no "
        "(?![other tail] [^stop paper]{0,4} STOP)",
        given=None,
    ),
    _rule(
        "the_rest [^end paper]{0,4} no [giving wear have]{0,2} [measure tail]{0,2} <papers>",
        given=None,
    ),
    # 问他证件，他举了一下胸牌
    _rule(
        "ask [they kind tail measure]{0,3} <badge card> pause they [^stop no paper]{0,4} "
        "giving{1,2} done? [measure tail]{0,4} nameplate",
        given=False,
    ),
    # 要是当时给我留个清单; 但凡他把证拿出来
    _rule(
        "had_it [they me adverb tail giving measure]{0,8} <papers> [adverb tail]{0,2} "
        "[giving stop adverb]",
        given=False,
        weak=True,
    ),
    _rule(
        "had_it [they me adverb tail giving measure]{0,8} <announcement> STOP",
        given=False,
        weak=True,
    ),
    # 要不是那张收据我一直夹在户口本里
    _rule("<receipt notice slip ticket> me adverb{1,2} kept", given=True),
    _rule("<receipt notice slip ticket> kept me kept", given=True),
    # 如果不给票
    _rule("supposed [^stop]{0,8} <papers>", given=None),
    # 以后都要开票
    _rule("later [adverb kind other then]{0,4} ask giving{1,2} <papers>", given=None),
    _rule("later tail? then? ask they tail? <papers>", given=None),
    # 问她要票了没，她说要了，人家不给; 保安要看证，他们给看了
    _rule("ask <receipt slip> done no pause [^end no]{0,8} no giving", given=False),
    _rule(
        "ask look? <badge card> pause they adverb? (?:(?:let_see|give look) done|give done STOP)",
        given=True,
    ),
    _rule(
        "ask look? <badge card> pause they "
        "(?:[adverb say kind other]{0,5} rebuff|adverb? no giving? STOP)",
        given=False,
        weak=True,
    ),
    # 他叫我把上次的罚单交了
    _rule("formerly tail <ticket notice receipt> (?![adverb they]{0,3} (?:no|giving))", given=None),
    # 不肯亮证，我拍视频他才亮
    _rule("<papers> (?!adverb? ask) [^end paper should]{0,12} at_last", given=True),
    _rule("at_last [aspect measure me]{0,5} <papers>", given=True),
    # 签收了决定书，没给我留一份
    _rule(
        "<receipt notice slip ticket> aspect? pause [^end paper]{0,4} no giving{1,2} me? "
        "giving? piece STOP",
        given=False,
    ),
    # 检查表让我签，签完就装包了，没给我那一联
    _rule(
        "<notice sheet slip> ask me [^end paper]{0,14} pause [adverb they then]{0,2} "
        "no giving{1,2} me? kind? piece STOP",
        given=False,
    ),
    # 让店员在检查记录上签了字，还留了一联
    _rule(
        "<notice sheet slip> ask me [^end paper no]{0,8} (?:give done|gave) me? piece", given=True
    ),
    _rule(
        "<notice sheet slip> [adverb written]{0,2} get aspect? pause [adverb they]{0,2} "
        "(?:give done|gave) [me they]? piece",
        given=True,
    ),
    # 驾驶员说证放家里了
    _rule("me (?:to [they you])? say <card> [tail adverb]{0,2} later", given=None),
    # 先说证放车里，后来拿来给我看了
    _rule(
        "say <badge card> adverb{0,2} later pause [^end no paper me]{0,8} let_see done", given=True
    ),
    # 给五十能撕了条子; 停产令是去年的事; 他说罚款单要到大厅打
    _rule("should (?:give|gave) done <papers>", given=None),
    _rule("<papers> adverb formerly tail other", given=None),
    _rule("say <ticket notice receipt> get [^stop]{1,4} giving STOP", given=None),
    # 他说他有证，但就是不拿
    _rule("have <badge card> pause{1,2} [adverb then]{0,3} no giving STOP", given=False),
    _rule(
        "<badge card> [they say]{0,2} [have wear] pause{1,2} [adverb then]{1,3} no giving STOP",
        given=False,
    ),
    _rule("ask me give <notice> pause me say no giving", given=False),
    _rule("ask <notice> pause me giving{1,2} tail{0,2} done STOP", given=True, only=_DECIDED),
    # 复议问我要决定书，我拿出来了; 会计问我要票，我说没给
    _rule("ask me ask <receipt notice ticket> pause me (?:gave|giving aspect)", given=True),
    _rule("ask me ask <receipt notice ticket slip> pause me say no giving", given=False),
    _rule("me tail <receipt notice> adverb? giving{1,2} they", given=None),
    _rule("<badge card> me adverb? no look STOP", given=None),
    # 他说要给我开罚单; 开票两千不开票一千; 说有工作证，我说给我看看，他说涉密
    _rule("they say ask then? give{1,2} me? give? [^stop paper]{0,4} <ticket notice>", given=None),
    _rule("(?P<g>receipt kind{1,4} pause? no give receipt) kind{1,4}", given=None),
    _rule("have <badge card> pause? me say let_see look? pause? they say", given=False, weak=True),
    # 我说要开票才交; 收据本在包里露着半截，他就是不撕; 说等都交齐了一块开收据
    _rule("ask giving{0,2} <receipt slip> then giving (?=[stop they]|$)", given=None),
    _rule(
        "<receipt notice slip ticket sheet> [^end paper no]{2,14} pause they [adverb then]{1,2} "
        "no giving STOP",
        given=False,
        weak=True,
    ),
    _rule(
        "say ask [^stop no me]{1,6} done [^stop no me]{0,3} give{1,2} <receipt notice slip>",
        given=False,
        weak=True,
    ),
    # 中介收了我三千不给收据; 老板欠我工资，给我打了白条
    _rule("(?:^|stop) private [^stop they]{1,12} <papers>", given=None),
    _rule("me private pause? [^stop they no]{1,8} <receipt>", given=None),
    # 钱交了票没给; 我交了票也没有
    _rule(
        "give done <receipt slip> adverb{0,3} no giving{1,2} me? (?=stop|rebuff|me|$)", given=False
    ),
    _rule("give done <receipt slip> adverb{1,2} none (?!paper)", given=False),
    # 我有票，每一张都有
    _rule("me have [kind piece]{0,2} <papers> (?=pause [^end no]{0,8} complete)", given=None),
    # 钱收了票没有
    _rule("kind handle <receipt slip> adverb{0,2} no giving{0,2} STOP", given=False),
    # 更别说看证了; 没给过一张垃圾费的票
    _rule("no look <badge card>", given=False, only=_NOT_EVEN),
    _rule(
        "no giving{1,2} [aspect measure me to they]{1,4} other{1,6} tail <receipt slip>",
        given=False,
    ),
    # 笔录念给我听，给我复印了一份
    _rule(
        "<notice sheet slip> [^end paper no ask say should]{1,14} give me [give handle]? done? "
        "piece STOP",
        given=True,
        only=_SIGNED,
    ),
    # 说电子票据短信推送，到现在连个影都没有
    _rule("say <receipt slip notice> [^stop no paper]{1,14} none STOP", given=False),
    _rule(
        "<receipt slip notice> say [^stop no paper]{1,5} pause adverb{1,4} no giving? STOP",
        given=False,
    ),
    _rule(
        "say <receipt slip notice> [^end no paper]{1,10} pause adverb{1,4} none STOP", given=False
    ),
    # 连证都不看; 发票都在车上，他看都不看; 他拿着证看了半天，看完把证揣走了
    _rule("adverb <card> adverb? no look STOP", given=None),
    _rule("<papers> [^stop]{0,4} pause they (?:look adverb?)? no look", given=None),
    _rule("they wear <card> [look get]", given=None),
    _rule("ask <card> pause look tail", given=None),
    _rule("look tail{1,2} <card> kept_back", given=None),
    # 我查了工作证; 一个开票的都没有
    _rule("me adverb? handle done <badge> STOP", given=True),
    _rule("piece giving <receipt badge card> tail adverb{0,2} none", given=False),
    # 我把清单打印出来
    _rule("me tail <papers> adverb? giving", given=None, only=_MINE),
    # 问运管中队的人要证，他说没带
    _rule(
        "ask [they other give handle kind]{1,8} tail? other? ask [kind tail]{0,2} <papers> pause "
        "they [say adverb]{0,3} [no rebuff later]",
        given=False,
        weak=True,
    ),
    # 第一次有检查通知书，第二次没有; 渔政的亮了证，海事的没亮; 证让我以后再办
    _rule(
        "(?<!no) [giving have wear get] done? [measure tail]{0,3} <papers> pause second "
        "[^end paper]{0,8} no",
        given=None,
    ),
    _rule(
        "they (?<!no they) tail? giving done measure{0,3} <badge card receipt slip> pause they "
        "tail? say? no "
        "[giving tail]{0,2} done? STOP",
        given=None,
    ),
    _rule("<card> ask me [adverb later then]{1,3} handle", given=None),
    # 证递给他他不看; 等证等了半年
    _rule("<papers> [adverb then]{0,2} giving{1,2} they{1,2} no look", given=None),
    _rule("ask <card> ask done", given=None),
    # 隔壁说他有票; 隔壁没收到决定书
    _rule("others [say they adverb other]{1,4} have <papers>", given=None),
    _rule("others adverb{0,2} unseen <papers>", given=None),
    # 我想问决定书是什么样的; 有没有票我没注意
    _rule("ask <papers> adverb kind{1,2} other", given=None),
    _rule("adverb <papers> me no other", given=None, only=_WHETHER),
    _rule("no other{1,3} look? adverb <papers> done? STOP", given=None, only=_WHETHER),
    # 没敢要收据，他们也没主动给; 我没好意思要收据; 我胆小没敢问证件
    _rule(
        "no [tail other]{1,4} ask look? [kind tail]{0,2} <papers> pause they [adverb then]{0,2} no "
        "adverb{0,2} [giving let_see]",
        given=False,
    ),
    _rule(
        "me [adverb other kind]{0,3} no [tail other]{1,4} ask [kind tail]{0,2} <papers>", given=None
    ),
    _rule(
        "ask <badge card receipt> [^end paper]{0,8} pause? me [adverb other kind]{0,3} "
        "no other{1,3} ask",
        given=None,
    ),
    # 证我有，票我有，单子我也有
    _rule(
        "card me adverb? have pause? (?P<g>[receipt slip notice] me adverb? have "
        "(?:pause? [receipt slip notice] me adverb? have)?)",
        given=None,
    ),
    # 没证，我认; 听人说查车都要先亮证
    _rule("no have? <card> pause me other STOP", given=None),
    _rule("others [^end no]{0,16} adverb ask [adverb then]{0,2} giving <papers>", given=None),
    # 乘客要票我没票
    _rule("others me adverb{0,2} no [have giving]? <receipt>", given=None),
    _rule("me tail? card and <receipt slip>", given=None),
    _rule("me kept tail <card formality>", given=None),
    # 以前每次都给票，这回不给
    _rule(
        "formerly [^stop no]{0,3} giving <papers> pause [^end paper]{0,8} no giving STOP",
        given=False,
    ),
)
