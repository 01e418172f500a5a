"""By which turns do people say that papers were shown or given, or that they were not?

A rule is a pattern over the letters of :mod:`clues.reading.paper_words`. The papers in its
group ``g`` are taken with its verdict; the first rule to take a paper keeps it.
"""

import re
from typing import Final

from clues.reading.paper_signs import Rule
from clues.reading.paper_signs import rule as _rule

_ANSWER: Final = "[PsazJtcqbovk]{0,6}?(?:n(?=[vVbrhycewdYtm]|$)|x|l|Z)"
# A decision and a ticket are spoken of because they were given, any list is not.
_WRITTEN: Final = re.compile("(?:书|令|函|决定|白纸黑字|罚单|罚款单|违停单|违章单|通知单|告知单)$")
# 有票, 有收据; but 有发票 is what one has for goods.
_THEIRS: Final = re.compile("(?<!发)[票据证条单书表]$|件$|通知$")
_KEPT: Final = re.compile("收据|[收白]条|小票")
_SHOWING: Final = re.compile("^(?:出示|亮明)$")
_NOTIFYING: Final = re.compile("^(?:通知|通告|公告)$")
_DOCUMENT: Final = re.compile("文件$")
_MINUTES: Final = re.compile("[笔记]录$")
# No paper was named so shortly before.
_ALONE: Final = "".join(f"(?<![X5]{'.' * far}nV)" for far in range(8))

RULES: Final[tuple[Rule, ...]] = (
    # --- nothing is said of what the officers gave
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
    _rule("[kA](?<!nk)(?<!nPk)[aPJ]?m[^cends]{0,8}<G>", given=None),
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
    _rule("Ht?<G>", given=None),
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
    _rule("(?P<g>[CBL])a[zP][^ce]{0,5}v[td]", given=None),
    # 我给他看了证; 都说证没带; 手续不用补了
    _rule("m[aJ]?vP[ybY][dt]{0,2}q?(?P<g>[BCL])", given=None),
    _rule("as(?P<g>C)[at]{0,2}nr", given=None),
    _rule("(?P<g>L)nvd", given=None),
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
    _rule("P(?<![Kkms]P)[taz]{0,4}k[^cenvVr]{0,3}(?P<g>[CLE])", given=None),
    # 单子都拿给他看
    _rule("<G>[at]{0,3}[vV]{1,2}P{1,2}[yY]", given=None),
    # 没票就买他的票
    _rule("nh?(?P<g>R)J", given=None),
    # 我要票就给我扣了证: told for the penalty
    _rule("k[PtaqQ]{0,4}(?P<g>R)t?c?[aJP]{1,3}[vVmKztqC]{0,6}o", given=None),
    # 他说要这个证
    _rule("s(?<![m2]s)[^ceP]{0,4}k[qt]{0,3}(?P<g>[CLSE])", given=None),
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
    _rule("mk<G>m[vV]", given=None),
    # 晃了一下，没看清
    _rule("(?P<g>[BCW])[^e]{0,8}g", given=None),
    # 管我们要证; 没证不敢跑
    _rule("[Kk]ma{0,2}k[qt]{0,3}<G>", given=None),
    _rule("n(?<!Xn)h?(?P<g>C)a?n(?![vVh]{0,2}X)", given=None),
    # --- asked for, and given after all
    _rule(
        "k[amPtJqQzvVryhK2]{0,5}<G>[tdvVn]{0,3}(?:[cw]P?|P)[aJqz]{0,7}"
        "(?:Y|V|v[mvVyt]{0,3}d)(?![tdmP]{0,2}[qQ]{1,4}[zf])",
        given=True,
    ),
    # 先说没票，后来又拿出一张给我
    _rule(
        "(?P<g>[RST])c[^e]{0,12}[aJ]{1,2}[mP]?(?:[vV]{1,2}[dt]?|V)[mK]?Q(?=[cemv]|$)", given=True
    ),
    # --- asked for in vain
    # 你把那本本叫我看一眼
    _rule("2[^cend]{0,8}(?P<g>[BC])[^cend]{0,3}[Yi]", given=False, weak=True),
    # 证嘛，太热，没带
    _rule("(?P<g>[BC])t{1,2}c[^ceX]{0,4}c?n[rvV]?(?=[ce]|$)", given=False, weak=True),
    # 要先看工作证，全程没亮
    _rule("(?P<g>[BC])[^ñX]{0,30}ñ", given=False, weak=True),
    # 问他要票，他瞪我; 我说开条子，他骂
    _rule(
        "(?:k[amPtJqQzvVryhbkK2M]{0,6}|s[amtJ2]{0,2}[vVyh][qQtm]{0,3})<G>"
        f"[tda]{{0,2}}[vV]{{0,2}}t{{0,2}}[cw3]{{0,2}}{_ANSWER}",
        given=False,
        weak=True,
    ),
    # 有证吗？没有; 票呢？他说用光了
    _rule(f"<G>[tdf]{{0,2}}[w3]{{1,2}}c?{_ANSWER}", given=False, weak=True),
    # 证呢拿出来瞅瞅
    _rule("(?P<g>[BCRNST])t?3c?[vV]t{0,2}y", given=False, weak=True),
    # 工作证拿来看下
    _rule("(?P<g>[BC])Vt?y[vt]{0,2}(?=[ck])", given=False, weak=True),
    # 拿证看一下, 掏证出来照一照
    _rule("[vV](?P<g>[BC])t{0,2}[yz]t(?=c)", given=False, weak=True),
    # 没收凭证？有一张; 证件？人家连车窗都没摇
    _rule("(?P<g>[BCRNST])wh(?!n)", given=True),
    _rule("(?P<g>[BCRNST])w[^ecmX]{0,8}n", given=False, weak=True),
    # 票，催了三回也没给
    _rule("(?P<g>[BRNST])[actpz]{0,3}k[^eXm]{0,8}n[vVb]?t?(?=[ce]|$)", given=False),
    # 文件呢？通知呢
    _rule("(?P<g>[LA])(?<!2[LA])3", given=False, weak=True),
    # 证在哪; 票呢师傅
    _rule("(?P<g>[BCRNST])t?3(?![ce]?[PJa]{0,3}[vV])", given=False, weak=True),
    # 查我的证件, 扣了证件
    _rule("o[tamqQd]{0,4}(?P<g>[CL])", given=None),
    # 证不好办; 把证拿走
    _rule("(?P<g>C)[aJ]{0,2}n[tav]{0,2}o", given=None),
    _rule("(?P<g>[CL])t?[Uo]", given=None),
    # 说没证罚款
    _rule("s[^cenP]{0,8}nh?t?[qQ]{0,2}(?P<g>[CL])", given=None),
    # 先说没票
    _rule("sa{0,2}nh?t?[qQ]?(?P<g>[RST])", given=False, weak=True),
    # 开了收据但没有清单: what was given was given
    _rule("[vVyrb][dt][tqQm]{0,4}(?P<g>[BCRNT])(?=a{1,2}[n0])", given=True),
    _rule("V[dt](?P<g>[BC])(?=a{1,2}n)", given=True),
    # 没证没通知
    _rule("nh?Xn[hr]?(?P<g>A)(?=[ce]|$)", given=False),
    # 购砂发票他们不看
    _rule("(?P<g>[RN])P{1,2}ny(?=[ce]|$)", given=None),
    # 我有证也看了
    _rule("m?h(?P<g>C)a{1,2}[by]", given=None),
    # --- not given
    # 笔录让我签了字，不给复印; 我要求复印一份，被拒绝
    _rule("(?P<g>[NE])[^eX]{0,12}koQ?c?z?[nx](?=[ce]|$)", given=False),
    _rule("(?P<g>E)[^eX]{0,12}n(?=[vV]{0,2}[oim]?(?:[ce]|$))", given=False, only=_MINUTES),
    # 啥证件也没亮啥文书也没有
    _rule("q(?P<g>X)a{1,2}n[vVbr]t?(?=[qa]{1,2}Xa{1,2}n)", given=False),
    # 决定书说是寄了，我没收到
    _rule("(?P<g>[RNST])[^e]{0,24}c[aPm]{0,3}(?:9|n[vV]{1,2}[Kt]?m)(?=t?(?:[ce]|$))", given=False),
    # 啥都没留下
    _rule("(?P<g>1)", given=False, weak=True),
    # 光说不写
    _rule("(?P<g>4)", given=False),
    # 撕给我一张票，又夺回去了
    _rule("(?P<g>[RNST])[^e]{0,24}Z", given=False),
    _rule("Z[^e]{0,8}(?P<g>[RNST])", given=False),
    # 一式三联的单子，一联都没给当事人
    _rule("<G>c[PaqQm]{0,3}Q[PaqQm]{0,3}n[vVb]{0,2}m?(?=[ce]|$)", given=False),
    # 票撕都没撕, 证见都没见过
    _rule("<G>[aPmc]{0,3}[vVbyr]{1,2}a{1,2}n", given=False),
    # 票，人家压根不提; 文书，一纸皆无
    _rule("<G:^ce>c[PaqQm]{0,4}n[vVb]?(?=[cem]|$)", given=False),
    # 他们啥都没出示
    _rule(f"(?P<g>V)(?<=nV){_ALONE}(?=q?(?:[ceJ]|$))", given=False, only=_SHOWING),
    # 没贴通知; 公告没见
    _rule("n(?:[vVbyhqQta]{1,5}|(?<=[09])q{0,2}z{1,4})(?P<g>A)", given=False),
    _rule("n(?P<g>A)(?=[cejn]|$)", given=False),
    _rule("(?P<g>A)[tqQamP]{0,5}n(?=[vVbytqQ]{0,4}(?:[ceJm]|$))", given=False),
    # 没给我封的那个决定书
    _rule("n[vV]{1,2}[dmKPtqQ]{0,4}z{0,6}[tqQ]{0,4}(?P<g>[NT])", given=False),
    # 写了张处罚单，写完自己揣走
    _rule("(?P<g>[NSE])[^enk]{0,12}[UZ]", given=False),
    _rule("9[^ce]{0,8}<G>", given=False),
    # 没给票, 未出示任何证件, 没有一个人戴证
    _rule("n[vVhrbyqQamPtKY2]{0,8}<G>", given=False),
    _rule("n[vVhrbyqQamPtKkzY2]{0,8}[vVbyhr][qQmPt]{0,4}<G>", given=False),
    # 看证: the officers look at the reporter's
    _rule("y(?<![vVkmKP]y)t?[qQ]?(?P<g>C)", given=None),
    # 证没带罚五十
    _rule("(?P<g>C)(?<=[^Pce]C)[at]{0,2}nr[ozm]", given=None),
    # 票也没给, 证件看都不让看, 单子一张没有, 警官证却说忘家里了
    _rule(
        "<G>[qQamPtjJyzskx2]{0,8}n(?![vVqQh]{0,3}X)"
        "(?:[qQ]{0,2}[vVbyrhkMY]|q?Q(?:[cem]|$)|[ceJwtidm]|$)",
        given=False,
    ),
    # 什么文书都没有第二天又来了
    _rule("<G>[qQamPtjJyzsx]{0,6}0(?![vVqQhfpto]{0,3}X|[fpto])", given=False),
    _rule("I[aqt]{0,3}(?P<g>n)[vV]", given=False),
    # 说过两天给票; 票说后补, 票在后头车上
    _rule("l[aqzfJ]{0,6}[kPm]{0,2}[vV]{1,2}[tqQm]{0,3}<G>", given=False, weak=True),
    _rule("<G:vVdtqQ>[at]{0,2}J?c?P?s[aPk]{0,2}l", given=False, weak=True),
    _rule("s<G>[^ecn]{0,6}l", given=False, weak=True),
    # 他说证件弄丢了
    _rule("s[aP]{0,2}(?P<g>[BC])[at]{0,2}i", given=False, weak=True),
    # 收据改天来取
    _rule("(?P<g>[RS](?<!t[RS]))l[^ceX]{0,3}(?=[ce]|$)", given=False, weak=True),
    # 先交钱后补票
    _rule("l<G>(?=[ce]|$)", given=False, weak=True),
    # 说过几天把决定书寄来; 收据答应第二天给
    _rule("l[aJPt]{1,3}<G>[aJ]{0,2}[vV]", given=False, weak=True),
    _rule("<G>a?l[^ce]{0,4}[vV](?=[ce]|$)", given=False, weak=True),
    _rule("<G>[asPtk]{0,3}l[aJ]{0,2}[vVks]", given=False, weak=True),
    # 没表明身份; 亮明了身份
    _rule("n[amPqQtK]{0,5}[vV]{1,2}[tqQPd]{0,2}(?P<g>I)", given=False),
    _rule("I[aqQt]{0,3}(?P<g>n)[vV]", given=False),
    _rule("k[amPtJqQzK2]{0,5}[vV]{1,2}[tqQPd]{0,2}(?P<g>I)", given=False, weak=True),
    _rule("[vV]{1,2}[dtqQP]{0,2}(?P<g>I)", given=True),
    _rule("(?P<g>u)", given=False),
    # --- what ought to be says nothing of what was
    _rule("M[^ce]{0,8}v<G>", given=None),
    _rule("M[^ce]{0,6}?[vVh]{1,2}(?!d)[^cev]{0,5}?<G>", given=None),
    # who tells that he asked tells that he did not get
    _rule("k[PmazqQtK2vVjo3]{0,8}[vVy]{0,2}[tqQP]{0,3}<G>(?!t?f)", given=False, weak=True),
    _rule("2[^cend]{0,10}[vV]y?[qQtm]{0,3}<G>", given=False, weak=True),
    _rule("2[Jatqz]{0,6}(?P<g>[BCRNST])[aJ]{0,2}[vVwY]", given=False, weak=True),
    # 你有证吗
    _rule("2[^cen]{0,4}h[^cen]{0,2}(?P<g>[BCRNST])[tz]{0,2}w", given=False, weak=True),
    # 老婆讲开个票嘛
    _rule("ms[^cendhP]{0,8}[vVy][tqQmz]{0,5}<G>(?!t?f)", given=False, weak=True),
    _rule("ms[^cendhP]{0,8}<G>[aJz]{0,3}[vV]t{0,2}[yk]", given=False, weak=True),
    _rule("ms[a]{0,2}<G>[vV]", given=False, weak=True),
    # 我隔着门说证件拿出来
    _rule("[mzqt]s(?<!ms)(?P<g>[BC])Vt", given=False, weak=True),
    # 我说给个凭据吧
    _rule("ms[a2qJ]{0,3}[vVy]{1,2}[tqQm]{0,4}<G>(?!t?f)", given=False, weak=True),
    # 我出示了证件
    _rule("m(?<![vVnbkK]m)[aJ]{0,2}[vVorf]{1,2}m?[dt]{1,2}[qQz]{0,4}<G>", given=None),
    _rule("m(?<![^ce]m)vtaq{0,2}<G>", given=None),
    _rule("m(?<![^ce]m)f[dt]?[qQ]{1,2}(?P<g>N)", given=None),
    # 证件是给你拍的？根本不让看
    _rule("(?P<g>[BC])[^n]{0,14}n[yY](?=[ce]|$)", given=False, weak=True),
    # 未持证进店; 应当持证执法; 两个人持证进店
    _rule("n[aP]{0,2}(?P<g>œ)", given=False),
    _rule("[M8][^ce]{0,6}(?P<g>œ)", given=None),
    _rule("(?P<g>œ)", given=True),
    # --- given
    # 给了我一张收据, 开的票
    _rule("[vVyrb][vVymtKP]{0,3}[dt][tqQmPda]{0,6}[zoft]{0,4}<G>", given=True),
    _rule("V[vtqQmPz]{0,5}<G>", given=True),
    # 给票了，但; 收据是道班的
    _rule("v(?P<g>[RNT])d(?=[ce]|$)", given=True),
    _rule("(?P<g>R)a[^nceX]{1,4}t(?=[ce]|$)", given=True),
    # 查得细，亮证，只提醒
    _rule("[ce][aP]?v(?P<g>[BC])(?=c)", given=True, weak=True),
    # 一撕就是一张小票; 扣车单我有一张; 发票倒是有的
    _rule("VJ[qQ]{0,3}(?P<g>[RNT])", given=True),
    _rule("(?P<g>[NT])mh[tdqQ]{0,4}(?=[ce]|$)", given=True),
    _rule("(?P<g>[RN])aH(?=[ce]|$)", given=True),
    _rule("(?P<g>[BCRNSTL])(?:m[az]{0,2}|a)?k(?!z)", given=False, weak=True),
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
    _rule(
        "[vVb](?<![nkMl][vVb])[dt]?[mKP]?[qQ]{0,4}(?P<g>A)", given=True, only=_NOTIFYING
    ),
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
    # 我有收据
    _rule("mh[qQ]{0,3}(?P<g>R)", given=True, only=_KEPT),
    _rule("h(?<![^ceaPjq]h)[tqQ]{0,3}(?P<g>[BRNT])(?![tda]{0,2}[wn])", given=True, only=_THEIRS),
    _rule("P[a]{0,2}h[tqQ]{0,3}(?P<g>C)(?![tda]{0,2}[wn])", given=True),
    # 打的是教育捐款的收据
    _rule("[vVb]m?[vV]?ta[^cenk]{0,8}<G>", given=True),
    # 票给我一张; 票倒给，是收据不是发票; 罚两百，给票
    _rule("(?P<g>[RNST])[aJ]{0,2}v{1,2}m?q?Q(?=e|$|c(?!a{0,2}n))", given=True),
    _rule("(?P<g>[RNST])av(?=c)", given=True, weak=True),
    _rule("[ce][aP]?v(?P<g>[RNT])(?=[ce])", given=True, weak=True),
    # 列了清单给我们
    _rule("(?P<g>[NT])v{1,2}K?m(?![^ce]{0,3}n)", given=True),
    # 票倒是给了, 证亮给我看了, 清单当时有给
    _rule("<G>[aPqQtJ]{0,5}(?:[vV][vVymtKP]{0,3}[dt]|V|b|y[dt])", given=True),
    _rule("(?P<g>[BCRNST])[^cenkMJ]{0,6}(?:V|[vV][vVymtK]{0,2}[dt])", given=True),
    _rule("<G>qv[ctdJa]", given=True),
    _rule("(?P<g>[RNST])[aPqQtJ]{0,5}h(?=[vVceqQdmab]|$)", given=True),
    _rule("(?P<g>[BCW])[at]{0,4}r", given=True),
    _rule("r[tqQ]{0,2}(?P<g>B)", given=True),
    _rule("(?P<g>B)[atqQ]{0,3}o", given=True),
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
    # a decision is spoken of because it was given
    _rule("(?P<g>[NT])", given=True, weak=True, only=_WRITTEN),
)  # fmt: skip
