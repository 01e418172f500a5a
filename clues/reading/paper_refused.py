"""By which turns do people say that a paper was asked for in vain, or not given?

A rule that is *weak* tells of a refusal or a promise; a deed told elsewhere outweighs it.
"""

import re
from typing import Final

from clues.reading.paper_signs import Rule
from clues.reading.paper_signs import rule as _rule

_ANSWER: Final = "[PsazJtcqbovk]{0,6}?(?:n(?=[vVbrhycewdYtm]|$)|x|l|Z)"
_SHOWING: Final = re.compile("(?:出示|亮明)$")
_MINUTES: Final = re.compile("[笔记]录$")
# No paper was named so shortly before.
_ALONE: Final = "".join(f"(?<![X5]{'.' * far}nV)" for far in range(8))

REFUSED: Final[tuple[Rule, ...]] = (
    # --- asked for, and given after all
    _rule(
        "k[amPtJqQzvVryhK2]{0,5}<G>[tdvVn]{0,3}(?:[cw]P?|P)[aJqz]{0,7}"
        "(?:Y|V|v[mvVyt]{0,3}d)(?![tdmP]{0,2}[qQ]{1,4}[zf])",
        given=True,
    ),
    # 证件我要了，他们给看了
    _rule("(?P<g>[BCRNST])m?k[dt]?(?:c|P)[aPJ]{0,4}(?:[YV]|v[vVymt]{0,3})[dt]", given=True),
    # 要了三次才把票补给我
    _rule("Jt<G>[vV]{1,2}m", given=True),
    # 先说没票，后来又拿出一张给我
    _rule(
        "(?P<g>[RST])c[^e]{0,12}[aJ]{1,2}[mP]?(?:[vV]{1,2}[dt]?|V)[mK]?Q(?=[cemv]|$)", given=True
    ),
    # --- asked for in vain
    # 你把那本本叫我看一眼
    _rule("2[^cend]{0,8}(?P<g>[BC])[^cend]{0,3}[Yi]", given=False, weak=True),
    # 我说先看看你们的证
    _rule("ms[^ce]{0,4}y2t{0,2}(?P<g>[BC])", given=False, weak=True),
    # 我说给我看看证吧他们也不给看
    _rule("ms[ak]{0,2}Y[yt]{0,2}q?(?P<g>[BC])", given=False, weak=True),
    # 给张单子啊，木有
    _rule("v[mqQ]{0,3}<G>t{0,2}c0(?=[cet]|$)", given=False, weak=True),
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
    _rule("o[tamqQd]{0,4}(?P<g>[CL])(?!a{0,2}nv(?:X[aP]?n|[ce]|$))", given=None),
    # 证不好办; 把证拿走
    _rule("(?P<g>C)[aJ]{0,2}n[tav]{0,2}o", given=None),
    _rule("(?P<g>[CL])(?<!Yd[CL])t?[Uo]", given=None),
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
    _rule(
        "(?P<g>[RNST])[^e]{0,24}c[aPm]{0,3}(?:9|nb|n[vV]{1,2}[Kt]?m)(?=t?(?:[ce]|$))", given=False
    ),
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
    # 一分钱的票没见过
    _rule("<G>[aPqQtm]{0,3}9", given=False),
    # 他们啥都没出示
    _rule(f"(?P<g>V)(?<=nV){_ALONE}(?=q?(?:[ceJ]|$))", given=False, only=_SHOWING),
    # 没贴通知; 公告没见
    _rule("n(?:[vVbyhqQta]{1,5}|(?<=[09])q{0,2}z{1,4})(?P<g>A)", given=False),
    _rule("n(?P<g>A)(?=[cejn]|$)", given=False),
    _rule("(?P<g>A)[tqQamP]{0,5}n(?=[vVbytqQ]{0,4}(?:[ceJm]|$))", given=False),
    # 要通知，没有
    _rule("k[qQ]{0,2}(?P<g>A)[cw]{1,2}P?s?[n0]", given=False),
    # 没给我封的那个决定书
    _rule("n[vV]{1,2}[dmKPtqQ]{0,4}z{0,6}[tqQ]{0,4}(?P<g>[NT])", given=False),
    # 写了张处罚单，写完自己揣走
    _rule("(?P<g>[NSE])[^enkNSE]{0,12}[UZ]", given=False),
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
        "<G>[qQamPtjJyzskx2]{0,8}n(?![vVqQh]{0,3}X(?!a{1,2}n))"
        "(?:[qQ]{0,2}[vVbyrhkMY]|q?Q(?:[cem]|$)|[ceJwtidm]|$)",
        given=False,
    ),
    # 什么文书都没有第二天又来了
    _rule("<G>[qQamPtjJyzsx]{0,6}0(?![vVqQhfpto]{0,3}X|[fpto])", given=False),
    _rule("I[aqt]{0,3}(?P<g>n)[vV]", given=False),
    # 说过两天给票; 票说后补, 票在后头车上
    _rule("l[atqzfJ]{0,6}[kPm]{0,2}[vV]{1,2}[tqQm]{0,3}<G>", given=False, weak=True),
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
    _rule(
        "k[PmazqQtK2vVjo3]{0,8}[vVy]{0,2}[tqQP]{0,3}<G>(?!t?f|[aPJ]{0,3}(?:V|Y|v[vymt]{0,2})d)",
        given=False,
        weak=True,
    ),
    _rule("2[^cend]{0,10}[vV]y?[qQtm]{0,3}<G>", given=False, weak=True),
    _rule("2y[tm]{0,2}(?P<g>[BC])", given=False, weak=True),
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
    # 检查记录每次都让我签字，就是不给我留一份
    _rule("(?P<g>[NE])[^eXc]{1,8}c[aJP]{0,3}n[vV]{1,2}m?[vV]?Q(?=[ce]|$)", given=False),
    # 求他们写成书面的，他们不写; 收据上次就没给
    _rule("k[PmtaJ]{0,4}f(?P<g>N)c?P?n[vV]", given=False, weak=True),
    _rule("<G>O[aJ]{0,2}n[vV]", given=False),
    # 扯票？那是前任的规矩
    _rule("[ce][aP]?v(?P<g>[RNST])w", given=False, weak=True),
    # 证件是给你拍的？根本不让看
    _rule("(?P<g>[BC])[^n]{0,14}n[yY](?=[ce]|$)", given=False, weak=True),
    # 未持证进店; 应当持证执法; 两个人持证进店
    _rule("n[aP]{0,2}(?P<g>œ)", given=False),
    _rule("[M8][^ce]{0,6}(?P<g>œ)", given=None),
    _rule("(?P<g>œ)", given=True),
)
