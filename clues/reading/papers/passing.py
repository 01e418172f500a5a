"""Which turns of a whole exchange settle what was given, before a single sentence is read?

Question and answer, what would have been, what one of several did and the others did not, one time
and another, what the reporter signed and was not left.
"""

from typing import Final

from clues.reading.papers.signs import Rule
from clues.reading.papers.signs import rule as _rule
from clues.regex import regex

_MINE: Final = regex("(?<=我[把将])|(?<=们[把将])")

PASSING: Final[tuple[Rule, ...]] = (
    # 证，没有；扣押单，有
    _rule("<badge receipt notice slip ticket> pause adverb? have STOP", given=True),
    # 证件他是挂着的
    _rule(
        "<badge card> they adverb{0,2} wear (?=tail|me|stop|$) (?!aspect? adverb{0,2} [no say])",
        given=True,
    ),
    # 警官证我让他拿出来他不拿; 工作证塞在衣服里，叫他拿出来他不拿
    _rule(
        "<badge card receipt notice slip> [^end no paper giving]{0,9} ask they? [tail look]{0,2} "
        "(?:giving|let_see) [look tail me]{0,3} pause? they? adverb{0,2} "
        "(?:(?:no|later) (?!giving{1,2} [me done])|rebuff)",
        given=False,
        weak=True,
    ),
    # 罚单是给我儿子的，我没见; 票我儿子拿走了
    _rule(
        "<receipt notice slip ticket> [adverb they]{0,2} giving{1,2} done? to? me{1,2} tail? done? "
        "pause me adverb{0,2} (?:no|unclear)",
        given=True,
    ),
    _rule(
        "<receipt notice slip ticket> me adverb{0,2} (?:taken|get|give tail? gave) done", given=True
    ),
    # 通知书是给房东的
    _rule(
        "<papers> adverb{0,2} giving{1,2} done? [private others]{1,2} [tail done]{0,2} "
        "(?=end|$|pause (?![private others they]))",
        given=None,
    ),
    # 再不走就开罚单
    _rule("no [^stop paper]{1,4} then ask? give{1,2} me? <notice ticket>", given=None),
    # 上次还给票，这次啥没有; 上回的收据我留着，这回不给了
    _rule(
        "formerly [^end paper]{0,8} <papers> [^end paper no]{0,6} pause [this_time second] "
        "[adverb they kind handle done other]{0,9} (?:no giving{0,2}|none|nothing) aspect? STOP",
        given=False,
    ),
    # 胸牌翻过去戴的，一个字看不着
    _rule(
        "<badge card nameplate> [^end no paper]{0,9} hidden "
        "(?![^end]{0,12} (?:giving|let_see|get))",
        given=False,
    ),
    # 他说开票就是一千
    _rule(
        "(?:give|ask) piece? <receipt slip ticket> then{1,2} kind{2,5} STOP",
        given=False,
        weak=True,
    ),
    # 你有没有执法证他说有有有就是不拿出来
    _rule(
        "<badge card receipt notice slip> pause? they say have{1,3} tail? pause? then{0,2} adverb? "
        "no (?:giving|let_see)",
        given=False,
        weak=True,
    ),
    # 叫我在单子上面签字我签了他就收走了
    _rule(
        "ask me [^end paper no]{0,4} <notice slip sheet> written{1,3} [^end paper no]{0,9} "
        "(?:taken|kept_back)",
        given=False,
    ),
    # 我跟他讲你没证我不开门
    _rule("me (?:to [they you])? say you no have? kind? <badge card>", given=False, weak=True),
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
    # 一个亮了证，另外三个没有
    _rule(
        "<papers> [^end]{0,10} the_rest [^end paper]{0,6} no "
        "(?![other tail] [^stop paper]{0,4} STOP)",
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
    # 要不是那张收据我一直夹在户口本里
    _rule("<receipt notice slip ticket> me adverb{1,2} kept", given=True),
    # 如果不给票
    _rule("supposed [^stop]{0,8} <papers>", given=None),
    # 不肯亮证，我拍视频他才亮; but 没给清单，说交1500才给
    _rule(
        "<papers> (?!adverb? ask) (?!pause [they adverb]{0,2} say me? give) "
        "[^end paper should]{0,12} at_last",
        given=True,
    ),
    # 票据要了好几次才给; but 票要交钱才给
    _rule(
        "<papers> [adverb me]{0,2} ask [they me done tail]{0,3} [adverb kind other]{1,4} pause? "
        "they? at_last",
        given=True,
    ),
    _rule("at_last [aspect measure me]{0,5} <papers>", given=True),
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
    # 中介收了我三千不给收据; 老板欠我工资，给我打了白条
    _rule("(?:^|stop) private [^stop they]{1,12} <papers>", given=None),
    # 连证都不看; 发票都在车上，他看都不看; 他拿着证看了半天，看完把证揣走了
    _rule("adverb <card> adverb? no look STOP", given=None),
    _rule("<papers> [^stop]{0,4} pause they (?:look adverb?)? no look", given=None),
    _rule("they wear <card> [look get]", given=None),
    _rule("ask <card> pause look tail", given=None),
    _rule("look tail{1,2} <card> kept_back", given=None),
    # 我查了工作证; 一个开票的都没有
    _rule("me adverb? handle done <badge> STOP", given=True),
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
    _rule("<card> ask me [adverb later then]{1,3} handle", given=None),
    # 没敢要收据，他们也没主动给; 我没好意思要收据; 我胆小没敢问证件
    _rule(
        "me [adverb other kind]{0,3} no [tail other]{1,4} ask{1,2} [kind tail]{0,2} <papers>",
        given=None,
    ),
    # 票我没顾上要
    _rule("<receipt slip> me no ask{1,2} STOP", given=None),
    # 乘客要票我没票
    _rule("me tail? card and <receipt slip>", given=None),
)
