"""By which turns do people say that papers were shown or given, or that they were not?

A rule is a pattern over the letters of :mod:`clues.reading.paper_words`. The papers in its
group ``g`` are taken with its verdict; the first rule to take a paper keeps it.
"""

import re
from dataclasses import dataclass
from typing import Final


@dataclass(frozen=True, slots=True)
class Rule:
    """A turn of speech; *given* is None where the papers are not the officers' to give.

    *weak* is said of what was put off or refused at first: a deed told elsewhere outweighs it.
    *only* says of which words it holds.
    """

    pattern: re.Pattern[str]
    given: bool | None
    weak: bool = False
    only: re.Pattern[str] | None = None


_PAPER: Final = "[BCWRNSETL]"
# 证件和票据, 决定书、清单
_GROUP: Final = f"(?P<g>{_PAPER}(?:[tq]{{0,2}}j[tqQa]{{0,3}}{_PAPER}){{0,4}})"
_ANSWER: Final = "[PsazJtcqbovk]{0,6}?(?:n(?=[vVbrhycewdY]|$)|x|l)"


# A decision and a ticket are spoken of because they were given, any list is not.
_WRITTEN: Final = re.compile("(?:书|令|函|决定|罚单|罚款单|违停单|违章单|通知单|告知单)$")
# 有票, 有收据; but 有发票 is what one has for goods.
_THEIRS: Final = re.compile("(?<!发)[票据证条单书]$|件$|通知$")


def _either(pattern: str) -> str:
    """Let every n (没, 不) stand for 0 (没有) as well, which may also end what is said."""
    inside = False
    letters = []
    for sign in pattern:
        inside = sign == "[" or (inside and sign != "]")
        letters.append(("n0" if inside else "[n0]") if sign == "n" else sign)
    return "".join(letters)


def _rule(
    pattern: str, *, given: bool | None, weak: bool = False, only: re.Pattern[str] | None = None
) -> Rule:
    whole = _either(pattern).replace("<G>", _GROUP).replace("X", _PAPER)
    return Rule(re.compile(whole), given, weak, only)


RULES: Final[tuple[Rule, ...]] = (
    # --- nothing is said of what the officers gave
    # 亮没亮证我不记得; 票给没给
    _rule("vnv[tqQ]{0,2}<G>", given=None),
    _rule("<G>[amPtq]{0,2}vnv", given=None),
    # 要票的话多交一百
    _rule("k<G>M", given=None),
    # 叫我出示证件
    _rule("k(?<!nk)(?<!nPk)[aPJ]?m[^cenPd]{0,8}<G>", given=None),
    # 我证件齐全, 司机的手续
    _rule("m(?<![vVbhnyrtKk]m)t?(?P<g>[CL])", given=None),
    # 说我没带证, 因为没证
    _rule("m[at]{0,2}n[hr]?t?[qQ]{0,2}(?P<g>[CL])", given=None),
    # 不看证; 没票的游客
    _rule("nyt?(?P<g>C)", given=None),
    _rule("h(?P<g>C)[tP]{0,3}ny", given=None),
    _rule("nh?(?P<g>[CRL])t[mz]", given=None),
    # 隔壁给开了票, 以前还给小票
    _rule("[HO][^cen]{0,6}[vV][^cen]{0,4}<G>", given=None),
    # 客户要发票我没开
    _rule("<G>[ta]{0,3}ma{0,2}n[vV]", given=None),
    # 晃了一下，没看清
    _rule("<G>[^e]{0,8}g", given=None),
    # 管我们要证; 没证不敢跑
    _rule("[Kk]ma{0,2}k[qt]{0,3}<G>", given=None),
    _rule("nh?(?P<g>C)a?n(?![vVh]{0,2}X)", given=None),
    # --- asked for, and given after all
    _rule(
        "k[amPtJqQzvVryhK2]{0,5}<G>[tdvV]{0,3}(?:[cw]P?|P)[aJqz]{0,3}"
        "(?:Y|V|v[mvVyt]{0,3}d)",
        given=True,
    ),
    # --- asked for in vain
    # 问他要票，他瞪我; 我说开条子，他骂
    _rule(
        "(?:k[amPtJqQzvVryhbkK2]{0,6}|s[amtJ2]{0,2}[vVyh][qQtm]{0,3})<G>"
        f"[tda]{{0,2}}[vV]{{0,2}}t{{0,2}}[cw3]{{0,2}}{_ANSWER}",
        given=False,
        weak=True,
    ),
    # 有证吗？没有; 票呢？他说用光了
    _rule(f"<G>[tdf]{{0,2}}[w3]{{1,2}}c?{_ANSWER}", given=False, weak=True),
    # 证在哪; 票呢师傅
    _rule("(?P<g>[BCRNST])t?3(?![ce]?[PJa]{0,3}[vV])", given=False, weak=True),
    # 查我的证件, 扣了证件
    _rule("o[tamqQd]{0,4}(?P<g>[CL])", given=None),
    # 把证拿走
    _rule("(?P<g>[CL])t?[Uo]", given=None),
    # 说没证罚款
    _rule("s[^cenP]{0,8}nh?t?[qQ]{0,2}(?P<g>[CL])", given=None),
    # --- not given
    # 写了张处罚单，写完自己揣走
    _rule("(?P<g>[NSE])[^en]{0,12}U", given=False),
    # 没给票, 未出示任何证件, 没有一个人戴证
    _rule("n[vVhrbyqQamPtKY2]{0,8}<G>", given=False),
    _rule("n[vVhrbyqQamPtKkzY2]{0,8}[vVbyhr][qQmPt]{0,4}<G>", given=False),
    # 看证: the officers look at the reporter's
    _rule("y(?<![vVkmKP]y)t?[qQ]?(?P<g>C)", given=None),
    # 证没带罚五十
    _rule("(?P<g>C)(?<=[^Pce]C)[at]{0,2}nr[ozm]", given=None),
    # 票也没给, 证件看都不让看, 单子一张没有, 警官证却说忘家里了
    _rule(
        "<G>[qQamPtjJyzskx2]{0,8}n(?![vVqQh]{0,3}[BCWRNSETL])[qQ]{0,2"
        "}(?:[vVbyrhkMceYw]|$)",
        given=False,
    ),
    # 什么文书都没有第二天又来了
    _rule("<G>[qQamPtjJyzsx]{0,6}0(?![vVqQhfpto]{0,3}X|[fpto])", given=False),
    _rule("I[aqt]{0,3}(?P<g>n)[vV]", given=False),
    # 说过两天给票; 票说后补, 票在后头车上
    _rule("l[aqzJ]{0,3}[kPm]{0,2}[vV]{1,2}[tqQm]{0,3}<G>", given=False, weak=True),
    _rule("(?=X)(?<![vVdtqQ])<G>[at]{0,2}J?c?P?s[aP]{0,2}l", given=False, weak=True),
    _rule("s<G>[^ecn]{0,6}l", given=False, weak=True),
    _rule("<G>[asPtk]{0,3}l[aJ]{0,2}[vVks]", given=False, weak=True),
    # 没表明身份; 亮明了身份
    _rule("n[amPqQtK]{0,5}[vV]{1,2}[tqQPd]{0,2}(?P<g>I)", given=False),
    _rule("I[aqQt]{0,3}(?P<g>n)[vV]", given=False),
    _rule("k[amPtJqQzK2]{0,5}[vV]{1,2}[tqQPd]{0,2}(?P<g>I)", given=False, weak=True),
    _rule("[vV]{1,2}[dtqQP]{0,2}(?P<g>I)", given=True),
    _rule("(?P<g>u)", given=False),
    # --- what ought to be says nothing of what was
    _rule("M[^ce]{0,8}v<G>", given=None),
    _rule("M[^ce]{0,6}?[vVh]{1,2}[^cev]{0,5}?<G>", given=None),
    # who tells that he asked tells that he did not get
    _rule("k[PmazqQtK2v]{0,6}[vVy]{0,2}[tqQP]{0,3}<G>(?!t?f)", given=False, weak=True),
    _rule("2[^cend]{0,10}[vV][qQtm]{0,3}<G>", given=False, weak=True),
    _rule("2t?(?P<g>[BC])[vVw]", given=False, weak=True),
    _rule("ms[a]{0,2}<G>[vV]", given=False, weak=True),
    # 我出示了证件
    _rule("m(?<![vVnbkK]m)[aJ]{0,2}[vVor]{1,2}[dt]{1,2}[qQ]{0,4}<G>", given=None),
    # 证件是给你拍的？根本不让看
    _rule("(?P<g>[BC])[^n]{0,14}n[yY](?=[ce]|$)", given=False, weak=True),
    # --- given
    # 给了我一张收据, 开的票
    _rule("[vVyrb][vVymtKP]{0,3}[dt][tqQmPda]{0,6}[zo]{0,4}<G>", given=True),
    _rule("V[tqQmPz]{0,5}<G>", given=True),
    _rule("(?P<g>[BCRNSTL])(?:m[az]{0,2}|a)?k", given=False, weak=True),
    _rule("[aJ]v{1,2}[mtqQ]{0,4}<G>", given=True),
    _rule("v{1,2}m?[qQtE]{1,6}<G>", given=True),
    _rule("vm[vV][qQtz]{0,4}<G>", given=True),
    _rule("[Pj]a?v{1,2}m?<G>(?!w)", given=True),
    _rule("b[tdqQmPz]{0,5}<G>", given=True),
    _rule("o[td][qQ]{0,3}(?P<g>T)", given=True),
    _rule("yq(?P<g>[RNT])", given=True),
    _rule("Y[tdqQP]{0,3}<G>", given=True),
    _rule("(?P<g>[BCN])[^nce]{0,8}Y", given=True),
    _rule("(?:^|[ceaPj])h[tqQ]{0,3}(?P<g>[BRNT])(?![tda]{0,2}[wn])", given=True, only=_THEIRS),
    _rule("P[a]{0,2}h[tqQ]{0,3}(?P<g>C)(?![tda]{0,2}[wn])", given=True),
    # 票倒是给了, 证亮给我看了, 清单当时有给
    _rule("<G>[aPqQtJ]{0,5}(?:[vV][vVymtKP]{0,3}[dt]|V|b|y[dt])", given=True),
    _rule("(?P<g>[BCRNST])[^cenkMJ]{0,6}(?:V|[vV][vVymtK]{0,2}[dt])", given=True),
    _rule("<G>qv[ctdJa]", given=True),
    _rule("(?P<g>[RNST])[aPqQtJ]{0,5}h(?=[vVceqQd]|$)", given=True),
    _rule("(?P<g>[BCW])[at]{0,4}r", given=True),
    _rule("(?P<g>B)[atqQ]{0,3}o", given=True),
    _rule("F[dtqQ]{0,3}(?P<g>[BC])", given=True),
    _rule("(?P<g>[BC])[aPtJq]{0,3}F", given=True),
    # 收条写的, 票据是手写的, 票据倒齐全
    _rule("(?P<g>[RNST])[atqQ]{0,4}c?(?:f|[aPJ]v[qQ])", given=True),
    _rule("(?P<g>[RNST])[atqQ]{0,4}p", given=True, only=_THEIRS),
    _rule("(?P<g>[RNST])a[zPa]{0,6}(?:f|[vV]t)", given=True),
    # 罚单我留着; 单子两张; 检查笔录副本
    _rule("(?P<g>[RNSTE])[tdqQ]{0,3}[mP]?[at]{0,2}i", given=True),
    _rule("(?P<g>[RNST])q{0,2}Q(?=[ce]|$)", given=True),
    _rule("M[^ce]{0,6}(?P<g>D)", given=None),
    _rule("(?P<g>D)", given=True),
    # 票是白条
    _rule("Ra(?P<g>R)(?=[ce])", given=True),
    # a decision is spoken of because it was given
    _rule("(?P<g>[NT])", given=True, weak=True, only=_WRITTEN),
)  # fmt: skip
