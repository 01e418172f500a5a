"""Where is a paper spoken of, and nothing said of what the officers showed or gave?

The reporter's own licence, other people's receipts, what might be or ought to be, what one of
several did and the others did not.
"""

from typing import Final

from clues.reading.paper_signs import Rule
from clues.reading.paper_signs import rule as _rule

SILENT: Final[tuple[Rule, ...]] = (
    # 证件亮没亮？没亮
    _rule("<G>[amPtq]{0,2}[vV]n[vV][wc]{1,2}n", given=False),
    _rule("[vV]n[vV][tqQ]{0,2}<G>[wc]{1,2}n", given=False),
    _rule("<G>[amPtq]{0,2}[vV]n[vV][wc]{1,2}v[dt]", given=True),
    # 票给了吗，没有
    _rule("<G>[aP]{0,3}[vVbyrh]{1,2}[dt]{0,2}w{1,2}c?n", given=False),
    # 一个亮了证，另外三个没有
    _rule("<G>[^e]{0,10}5[^eX]{0,6}n", given=None),
    _rule("5[^eX]{0,4}n[vVrh]{0,2}[tqQ]{0,2}<G>", given=None),
    # 如果不给票
    _rule("8[^ce]{0,8}<G>", given=None),
    # 以后都要开票
    _rule("l[aqzJ]{0,4}k[vV]{1,2}<G>", given=None),
    _rule("lt?J?kPt?<G>", given=None),
    # 不肯亮证，我拍视频他才亮
    _rule("<G>(?!a?k)[^eXM]{0,12}6", given=True),
    _rule("6[dmtqQ]{0,5}<G>", given=True),
    # 签收了决定书，没给我留一份
    _rule("(?P<g>[RNST])[dt]?c[^eX]{0,4}n[vV]{1,2}m?[vV]?Q(?=[ce]|$)", given=False),
    # 是不是应当给检查通知书？
    _rule("M[^ce]{0,10}<G>t{0,2}w", given=None),
    # 他说你把证件拿出来: the reporter's
    _rule("P(?<!KP)s[^ce]{0,2}2[^ce]{0,6}(?P<g>[CL])", given=None),
    # 决定书写着“经出示证件”
    _rule("f[^ce]{0,3}V<G>", given=None),
    # 亮没亮证我不记得; 票给没给
    _rule("[vV]n[vV][tqQ]{0,2}<G>", given=None),
    _rule("<G>[amPtq]{0,2}[vV]n[vV]", given=None),
    # 要票的话多交一百
    _rule("[vVkn]{1,3}[qQt]{0,2}<G>t?J?7", given=None),
    _rule("k<G>M", given=None),
    # 叫我出示证件
    _rule("[kA](?<!nk)(?<!nPk)[aPJ]?m[^cendsxP]{0,8}<G>(?!a{0,2}n(?:v|[ce]|$))", given=None),
    # 我证件齐全, 司机的手续
    _rule("mt(?P<g>[CL])", given=None),
    _rule("m(?<![vVbhnyrtKk]m)t?(?P<g>[CL])", given=None),
    # 说我没带证, 因为没证
    _rule("m[at]{0,2}n[hr]?t?[qQ]{0,2}(?P<g>[CL])", given=None),
    # 不看证; 没票的游客
    _rule("nyt?(?P<g>C)", given=None),
    _rule("h(?P<g>C)[tP]{0,3}ny", given=None),
    _rule("nh?(?P<g>[CRL])t[zq]", given=None),
    # 隔壁给开了票, 以前还给小票
    _rule("[HO][^cen]{0,6}[vVb][^cen]{0,4}<G>", given=None),
    _rule("H(?<!aH)t?<G>", given=None),
    # 隔壁老板说他那回收据上写的
    _rule("H[mPsqt]{1,5}<G>f", given=None),
    _rule("<G>(?:[^e]{0,8}c)?aHt(?=[ce]|$)", given=None),
    # 只有市监的出示了证件; 说好的罚单, 等着收罚单
    _rule("h[Pt]{1,3}[vVr]d?<G>", given=None),
    _rule("lt(?P<g>[RNT])(?![aJ]?[vV])", given=None),
    _rule("M[ob]?(?P<g>[NT])t?(?=[ce]|$)", given=None),
    # 领头的戴了证，后面跟着的都没戴
    _rule("[rvVb]d(?P<g>[BCW])c[^eXskm]{0,8}n[rvVb]?d?(?=[ce]|$)", given=None),
    # 说我不开发票
    _rule("sma?nv{1,2}q?(?P<g>R)", given=None),
    # 那证是派出所发的
    _rule("(?P<g>[CBL])a[zPq][^ce]{0,5}v[td]", given=None),
    # 我给他看了证; 都说证没带; 手续不用补了
    _rule("m[aJ]?vP[ybY][dt]{0,2}q?(?P<g>[BCL])", given=None),
    _rule("as(?P<g>C)[at]{0,2}nr", given=None),
    _rule("(?P<g>L)nvd", given=None),
    # 也要检测报告？
    _rule("k(?P<g>L)(?=w)", given=None),
    # 我给客人打的小票; 我要开发票给客人; 问我为什么不开发票
    _rule("m(?<![vVnbkK]m)vm[vV]{1,2}[dt]{0,2}[qQz]{0,4}(?P<g>[RS])", given=None),
    _rule("mkv(?P<g>R)vm", given=None),
    _rule("mMnv(?P<g>R)", given=None),
    # 看证，不给
    _rule("y(?P<g>[BC])c?n[vyY]", given=False, weak=True),
    # 我方要求查验证件，以系统内为由拒绝
    _rule(
        "m[aJt]{0,2}k[^cend]{0,3}o[^cend]{0,3}(?P<g>[BC])(?:c[^e]{0,16}[nx]|(?=[ce]|$))",
        given=False,
        weak=True,
    ),
    # 你算老几还看我证
    _rule("x[^cen]{0,4}[yk][mt]{0,2}(?P<g>[BC])", given=False, weak=True),
    # 没有运输证，我说证在车上; 要查健康证，一张不少: of the reporter's own licence
    _rule("ø[^e2PkKBvVYr]{0,14}(?P<g>C)", given=None),
    _rule("ø[^e2BkKvVY]{0,5}ø[^e2BvVY]{0,5}(?P<g>C)", given=None),
    # 证我当时就递过去了; 司机小徒弟出示证件
    _rule("(?P<g>C)m[aJ]{0,4}[vV](?!t?[bKm])", given=None),
    _rule("m(?<!Km)z{0,4}V(?P<g>C)", given=None),
    # 农业局的要看这证那证
    _rule("P(?<![Kkms]P)[taz]{0,4}k[^cenvVr]{0,3}(?P<g>[CLE](?:q?[CLE]){0,3})", given=None),
    # 单子都拿给他看
    _rule("<G>[at]{0,3}[vV]{1,2}P{1,2}[yYb]", given=None),
    # 没票就买他的票
    _rule("nh?(?P<g>R)J", given=None),
    # 我要票就给我扣了证: told for the penalty
    _rule("k[PtaqQ]{0,4}(?P<g>R)t?c?[aJP]{1,3}[vVmKztqC]{0,6}o", given=None),
    # 他说要这个证
    _rule("s(?<![m2]s)[^ceP]{0,4}k[qt]{0,3}(?P<g>[CLSE])(?!c?P?n)", given=None),
    # 检测报告不看; 没票据要没收; 不买他的票
    _rule("(?P<g>L)[ac]{0,2}ny(?=[ce]|$)", given=None),
    _rule("nh?(?P<g>[CLR])[kJaM]{1,2}[oO]", given=None),
    _rule("oPt(?P<g>R)", given=None),
    # 说要来贴条; 不给就贴条
    _rule("s[^ce]{0,6}(?P<g>D)", given=None),
    _rule("nvJ(?P<g>[DA])", given=None),
    # 给一百就没票: an offer
    _rule("vq{1,4}Jnh?(?P<g>[RS])", given=None),
    # 没有票不让过
    _rule("nh?q{0,2}(?P<g>X)[aJ]?G(?![vVyY])", given=None),
    # 不见票不给钱; 文书我看都没看
    _rule("nh?(?P<g>R)nv[qz]", given=None),
    _rule("(?P<g>[NRST])mya?ny", given=None),
    # 不开票就不加
    _rule("nv<G>Jn", given=None),
    # 客户要发票我没开
    _rule("<G>[ta]{0,3}ma{0,2}n[vV]", given=None),
    _rule("k<G>c?ma{0,2}n", given=None),
    _rule("mk<G>c?m[aJ]{0,2}[vV]", given=None),
    # 网上说执法要亮证，是不是真的
    _rule("[kM][^ce]{0,6}<G>cw(?!c?P?n)", given=None),
    # 晃了一下，没看清
    _rule("(?P<g>[BCW])[^e]{0,8}g", given=None),
    # 管我们要证; 没证不敢跑
    _rule("[Kk]ma{0,2}k[qt]{0,3}<G>", given=None),
    _rule("n(?<!Xn)h?(?P<g>C)a?n(?![vVh]{0,2}X)", given=None),
)
