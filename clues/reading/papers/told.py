"""By which turns is a paper told of that was looked into, came to a phone, or stands in a list?

They are read after all that denies and before the deeds of giving in :mod:`paper_given`.
"""

from typing import Final

from clues.reading.papers.signs import Rule
from clues.reading.papers.signs import rule as _rule
from clues.regex import regex

_HELD: Final = regex("(?<=持)证")
_FACE: Final = regex("票面$")
# 财政票据 is told because it was given; 票 is what one goes on to speak of.
_NAMED_WELL: Final = regex(
    "(?:财政|正规|电子|机打|定额|统一|税务|往来|非税|专用).*[票据]|收据|小票|(?<=章)[票收]|(?<=的)[票收发]"
)
_NOTIFYING: Final = regex("(?:通知|通告|公告)$")
_SIGNED: Final = regex("[笔记]录$|[书单表]$")
_STAMPED: Final = regex("[收票]据$|发票$")


TOLD: Final[tuple[Rule, ...]] = (
    # 脖子上的证我扫码核过; 证件经我方核对属实
    _rule("<badge card> give me read_out", given=True),
    # 收据是真的，我查了; 票我收了
    _rule("<badge card> [^end no paper they ask own_licence]{0,9} checked", given=True),
    # 单子是有的，写的
    _rule("<receipt notice slip ticket> adverb{1,2} have tail STOP", given=True),
    _rule("<receipt notice slip ticket> kind? have tail STOP", given=True),
    # 收九百六，财政票据，没话说
    _rule(
        "[kind other] pause [kind they tail written]{0,4} <receipt> STOP",
        given=True,
        weak=True,
        only=_NAMED_WELL,
    ),
    # 检查表每次都让签字，我这儿存了三份
    _rule(
        "<notice sheet slip> [^end no paper]{0,10} pause me [^stop no]{0,5} kept",
        given=True,
        only=_SIGNED,
    ),
    # 每次均有执法证、有通知
    _rule(
        "adverb (?<!me adverb) have <badge card> (?=[and pause end kind]|$)", given=True, weak=True
    ),
    # 有证件，检查通知书也给了
    _rule("(?:^|stop) have <card> (?=pause notice)", given=True, weak=True),
    _rule(
        "(?:^|[stop and]) have <announcement> (?=[stop and]|$)",
        given=True,
        weak=True,
        only=_NOTIFYING,
    ),
    # 抽查人员均持证; 第一次持证
    _rule("[they kind second] adverb{1,2} wear <card> STOP", given=True),
    # 执法人员两名，持证，
    _rule("[they kind] other? pause adverb? wear <card> STOP", given=True, only=_HELD),
    # 填单子，两份，我签一份留一份
    _rule("<notice slip> [^end no ask paper]{0,10} me? give piece give piece STOP", given=True),
    # 票据为非税收入统一票据
    _rule("<receipt> to [other kind]{0,6} receipt STOP", given=True),
    # 合计八十，有发票; 我付了，有盖章收据
    _rule(
        "(?:kind|me other? done) pause have [kind written they tail]{0,4} <receipt> STOP",
        given=True,
        weak=True,
    ),
    # 收据盖了章; 票面二百
    _rule("<receipt> (?:kind|kind{2,5}) STOP", given=True, weak=True, only=_STAMPED),
    _rule("<receipt> adverb? kind{1,5} STOP", given=True, weak=True, only=_FACE),
)
