"""By which turns do people say that a paper was shown or given?"""

import re
from typing import Final

from clues.reading.paper_signs import Rule
from clues.reading.paper_signs import rule as _rule

# A decision and a ticket are spoken of because they were given, any list is not.
_WRITTEN: Final = re.compile("(?:书|令|函|决定|白纸黑字|罚单|罚款单|违停单|违章单|通知单|告知单)$")
# 有票, 有收据; but 有发票 is what one has for goods.
_THEIRS: Final = re.compile("(?<!发)[票据证条单书表]$|件$|通知$")
_KEPT: Final = re.compile("收据|[收白]条|小票")
_NOTIFYING: Final = re.compile("(?:通知|通告|公告)$")
_DOCUMENT: Final = re.compile("文件$")
# 交了，有发票; but of what was bought: 我有发票
_FOR_IT: Final = re.compile("(?<=[交付给掏缴]了[，,。]有)[发票收单]")
# 交钱给票
_FOR_MONEY: Final = re.compile("(?<=[钱款费][给开])[票发收]")
# 亮证 is shown; 给证, 补证 may be anything.
_BARED: Final = re.compile("(?<=亮)[证本]|(?<=亮了)[证本]")
_RECEIPT: Final = re.compile("[票收]据|收条|小票|(?<!发)票$")
_SIGNED: Final = re.compile("[笔记]录$|[书单表]$")
_MINUTES: Final = re.compile("[笔记]录$")

GIVEN: Final[tuple[Rule, ...]] = (
    # 给了我一张收据, 开的票
    _rule("[vVyrb][vVymtKP]{0,3}[dt][tqQmPda]{0,6}[zoft]{0,4}<G>", given=True),
    _rule("V[vtqQmPz]{0,5}<G>", given=True),
    # 给票了，但; 收据是道班的
    _rule("v(?P<g>[RNT])d(?=[ce]|$)", given=True),
    _rule("(?P<g>R)a[^nceXil]{1,9}t(?=[ce]|$)", given=True),
    # 查得细，亮证，只提醒
    _rule("[ce][aP]?v(?P<g>[BC])(?=c)", given=True, weak=True),
    # 敬礼亮证，才查车
    _rule("(?:^|[ce])[^cenkMlsJ8mK2h]{1,12}v(?P<g>[BC])(?=[cje])", given=True, weak=True),
    # 一撕就是一张小票; 扣车单我有一张; 发票倒是有的
    _rule("VJ[qQ]{0,3}(?P<g>[RNT])", given=True),
    _rule("(?P<g>[NT])mh[tdqQ]{0,4}(?=[ce]|$)", given=True),
    _rule("(?P<g>[RN])aH(?=[ce]|$)", given=True),
    # 检查记录让我签了字拿了一联
    _rule("(?P<g>[NE])a?k?ma?b[dt]?c?[aP]?(?:b|v[dt]|V)m?Q", given=True, only=_SIGNED),
    _rule("(?P<g>[BCRNSTL])(?:m[az]{0,2}|a)?k(?![zo])", given=False, weak=True),
    _rule("[aJ]v{1,2}[mtqQ]{0,4}<G>", given=True),
    _rule("v{1,2}m?[qQtE]{1,6}<G>", given=True),
    _rule("vm[vV][qQtz]{0,4}<G>", given=True),
    _rule("[Pj]a?v{1,2}m?<G>(?!w)", given=True),
    _rule("b[tdqQmPz]{0,5}<G>", given=True),
    _rule("o[td][qQ]{0,3}(?P<g>T)", given=True),
    _rule("yq(?P<g>[RNT])", given=True),
    # 递来一份监督意见书
    _rule("[vVb][dt]?[mK]?[qQ]{0,3}Q[zftq]{1,7}(?P<g>[RNT])", given=True),
    # 停产通知是传达室代收的; 门把上别着张整改单
    _rule("(?P<g>[NT])[^cenkMJ]{0,6}b[td]", given=True),
    _rule("i[tqQ]{0,3}(?P<g>[NT])", given=True),
    # 贴了张通知, 发的通知
    _rule("[vVb](?<![nkMl][vVb])[dt]?[mKP]?[qQft]{0,5}(?P<g>A)", given=True, only=_NOTIFYING),
    _rule("V[qQ]{0,3}z{1,4}(?P<g>A)", given=True, only=_NOTIFYING),
    _rule("(?P<g>A)t?f", given=True, only=re.compile("通知")),
    _rule("(?P<g>A)[^cenmkPs]{0,8}(?:i|V|v[dt])", given=True, only=_NOTIFYING),
    # 现场笔录给我复印了一份
    _rule("(?P<g>E)a?v?m?[ov]d?Q", given=True, only=_MINUTES),
    # 工作证上写的是保洁员; 警官证真假不知道，反正给看了
    _rule("(?P<g>B)[at]{0,2}f", given=True),
    _rule("(?P<g>[BC])[^eXn]{0,14}c[aP]{0,2}Yd", given=True),
    # 票据写二百
    _rule("(?P<g>[RT])vq{1,4}t?(?=[ce]|$)", given=True),
    # 管理员收五块，给撕票
    _rule("v(?<![^ce]v)v(?P<g>[RSNT])(?=[ce]|$)", given=True),
    # 文件我拍了照
    _rule("(?P<g>L)m?i", given=True, only=_DOCUMENT),
    _rule("Y[tdqQP]{0,3}<G>", given=True),
    _rule("(?P<g>[BCNRT])[^nce]{0,8}Y", given=True),
    # 票我拿到了
    _rule("<G>ma?b[dt]?(?=[cem]|$)", given=True),
    # 有给票; 有正规发票
    _rule("hv{1,2}<G>(?!w)(?=[cedtjm]|$)", given=True),
    _rule("h(?<!mh)q{1,2}(?P<g>R)(?![tda]{0,2}[wn])", given=True),
    # 有收据没发票
    _rule("h(?P<g>R)(?=n)", given=True, only=_RECEIPT),
    # 我有收据
    _rule("mh[qQ]{0,3}(?P<g>R)", given=True, only=_KEPT),
    _rule("h(?<![^ceaPjqtd]h)[tqQ]{0,3}(?P<g>[BRNT])(?![tda]{0,2}[wn])", given=True, only=_THEIRS),
    _rule("P[a]{0,2}h[tqQ]{0,3}(?P<g>C)(?![tda]{0,2}[wn])", given=True),
    # 打的是教育捐款的收据
    _rule("[vVb]m?[vV]?ta[^cenk]{0,8}<G>", given=True),
    # 票给我一张; 票倒给，是收据不是发票; 罚两百，给票
    _rule("(?P<g>[RNST])[aJ]{0,2}v{1,2}m?q?Q(?=e|$|c(?!a{0,2}n))", given=True),
    _rule("(?P<g>[RNST])av(?=c)", given=True, weak=True),
    _rule("[ce][aP]?v(?P<g>[RNT])t?(?=[ce])", given=True, weak=True),
    # 票倒挺正规; 电子票当场到; 交了，有发票; 给我看了两样东西：执法证
    _rule("(?P<g>[RNS])a[az]{0,2}q(?=[ce]|$)", given=True),
    _rule("(?P<g>R)a{1,2}t(?=[ce]|$)", given=True),
    _rule("[vVozm]dc[aP]?h(?P<g>R)(?=[ce]|$)", given=True),
    _rule("v(?P<g>R)(?=c)", given=True, weak=True, only=_FOR_MONEY),
    _rule("zch(?P<g>R)(?=[ce]|$)", given=True, only=_FOR_IT),
    _rule("Yd[^en]{1,6}(?P<g>B)", given=True),
    # 列了清单给我们
    _rule("(?P<g>[NT])v{1,2}K?m(?![^ce]{0,3}n)", given=True),
    # 票倒是给了, 证亮给我看了, 清单当时有给
    _rule("<G>[aPqQtJ]{0,5}(?:[vV][vVymtKP]{0,3}[dt]|V|b|y[dt])", given=True),
    _rule("(?P<g>[BCRNST])[^cenkMJ]{0,6}(?:V|[vV][vVymtK]{0,2}[dt])", given=True),
    _rule("<G>qv[ctdJa]", given=True),
    _rule("(?P<g>[RNST](?:j[RNST])?)[aPqQtJ]{0,5}h(?=[vVceqQdmab]|$)", given=True),
    _rule("(?P<g>[BCW])[at]{0,4}r", given=True),
    _rule("r[tqQ]{0,2}(?P<g>B)", given=True),
    _rule("(?P<g>B)[atqQ]{0,3}o", given=True),
    # 证我看了，没问题
    _rule("(?P<g>[BC])ma?b(?=[cep]|$)", given=True),
    # 我特意看了，证上写的是外县
    _rule("b[td]?c(?P<g>[BC])t?f", given=True),
    _rule("F[dtqQ]{0,3}(?P<g>[BC])", given=True),
    _rule("(?P<g>[BC])[aPtJq]{0,3}F", given=True),
    # 人家证件齐全; 亮证、告知、签字
    _rule("P(?P<g>C)a?p", given=True),
    _rule("v(?<![^ce]v)(?P<g>C)j", given=True),
    # 收条写的, 票据是手写的, 票据倒齐全
    _rule("(?P<g>[RNST](?:j[RNST])?)m?[atqQ]{0,4}c?(?:f|[aPJ]v[qQ])", given=True),
    _rule("(?P<g>[RNST])[atqQ]{0,4}p(?!.{0,6}n)", given=True, only=_THEIRS),
    _rule("(?P<g>[RNST])a[zPa]{0,6}(?:f|[vV]t)", given=True),
    # 罚单我留着; 单子两张; 检查笔录副本
    _rule("(?P<g>[RNSTE])[tdqQ]{0,3}[mP]?[at]{0,2}i", given=True),
    _rule("(?P<g>[BC])ma?i", given=True),
    _rule("(?P<g>[RNST])q{0,2}Q(?=[ce]|$)", given=True),
    _rule("[Mko][^ce]{0,6}(?P<g>D)", given=None),
    _rule("n[aKJ]{0,2}(?P<g>D)", given=False),
    _rule("(?P<g>D)", given=True),
    # 收了十五块，一张白条; 是自己印的收据
    _rule("ca[zqtfP]{1,6}t(?P<g>R)(?=[ce]|$)", given=True, only=_KEPT),
    _rule("cQ[qtz]{0,3}(?P<g>R)(?=[ce]|$)", given=True, only=_KEPT),
    # 票是白条
    _rule("(?P<g>R)a[Ptqz]{0,6}R(?=[ce]|$)", given=True),
    # 持证到我公司检查; 他们是持证来的
    _rule("r(?<![nmkM]r)(?P<g>C)(?:[tm]{0,3}[^cenk]{0,6}o|tt)", given=True),
    # 先亮证后坐下; 亮证一次即收回
    _rule("v(?<![nmkM2l8]v)(?P<g>[BC])(?!t{0,2}w)", given=True, weak=True, only=_BARED),
    # 票据我有, 收据我这里有一张
    _rule("(?P<g>R)m[aqz]{0,3}h", given=True, only=_RECEIPT),
    # 写了停业三天的通知; 贴了停业三天的通知
    _rule("[vV][dt]{1,2}[mK]?[qQ]{0,5}z{0,4}t?(?P<g>A)", given=True, only=_NOTIFYING),
    _rule("V[qQ]{0,3}z{0,4}t?(?P<g>A)", given=True, only=_NOTIFYING),
    # 通知，我收到一份了
    _rule("(?P<g>[NTA])cm?b[dt]?Q?[dt]?(?=[ce]|$)", given=True),
    # 他们来开整改单，八条; 单子手机上收到了
    _rule("v(?<![nkMlm8]v)(?P<g>N)(?=ca?[qQ])", given=True, weak=True),
    _rule("(?P<g>[RNST])[^cenkMJPm]{0,5}b[dt](?=[ce]|$)", given=True),
    # a decision is spoken of because it was given
    _rule("(?P<g>[NT])", given=True, weak=True, only=_WRITTEN),
)
