"""Does a sentence say that no money changed hands: 没有收钱，只是说要罚, 我还没交, I did not pay?

没要钱 says more: none was wanted either.
"""

import re
from decimal import Decimal
from typing import Final

from clues.reading.words.folding import fold
from clues.reading.words.numerals import numbers
from clues.regex import regex

_END: Final = r"(?=[\s，。；！？、,.;!?]|了?$|呢|啊|呀|的$)"
_WHOSE: Final = "(?:我们?|俺们?|咱们?|他们?|她|对方|人家|谁)?的?"
_MONEY: Final = "(?:一分|半分|什么|任何|那|这)?(?:笔|个|些)?(?:钱|款|费|罚款|现金|罚金)"
_NOT: Final = "(?<!说)(?<!说[他我]们)(?:没有?|未|冇|并没有?|从没有?|不曾)"
"""What an office says it did not take (运管说他们没罚) is what it says."""
_ONLY_SAID: Final = (
    "(?:只|就|光|仅仅?|不过)(?:是|在)?(?:口头|嘴上)?(?:上)?[说讲](?:是|了)?(?:要|会|得)"
    "(?:罚|收|交)[^，。；]{0,4}"
)
_GIVEN: Final = "(?:交|给|付|掏|缴|转|俾|畀)(?:过|成)?"
_THEM: Final = "(?:他们?|她|佢哋?|人家|对方)"
_YUAN: Final = r"[\d,.一二两三四五六七八九十百千万零]{1,12}(?:块钱?|元钱?|钱|蚊)?"
# 没交那300, 没给他300; 300我没给
_NOT_THAT_SUM: Final = f"{_NOT}{_GIVEN}(?:给?{_THEM})?[那这]?(?:笔|个)?(?P<denied>{_YUAN})"
_THAT_SUM_NOT: Final = (
    f"(?P<left>{_YUAN})[，,]?(?:我们?|俺们?|咱们?|还|都|也|一直|现在|至今|根本|就){{0,4}}"
    f"(?:{_NOT}{_GIVEN}(?:给?{_THEM})?|先?[欠赊][着到](?:现在|今天)?|[打写]了?张?欠条)"
)
_THE_SUM: Final = r"(?:(?:the|that|those) )?(?:fine of )?(?P<of>[\d,]{1,9}(?: ?(?:yuan|rmb|kuai))?)"
_HAN: Final = regex(
    # 没收了我的钱 and 没收三轮车 are seizures: 收 stands with its money, or behind 没有
    f"{_NOT}(?:真的?|实际|当场|直接)?(?:收|拿|交|给|付|掏|罚)(?:过|到|成|走)?{_WHOSE}{_MONEY}{_END}"
    f"|(?:没有|未|还没|并没)[收罚](?:过|成|我)?{_END}"
    f"|(?<![证票据单件]){_NOT}(?:交|付|掏|罚)(?:过|成|给他们?|出去)?{_END}"
    f"|(?P<also>(?:还|都|也|并)没有?给(?:他们?)?){_END}"
    f"|(?:钱|款|罚款|费)(?:我们?)?(?:还|都|也|并|根本)?没有?(?:交|给|付|收|掏|拿)(?:过|成|走|他们?)?{_END}"
    f"|(?:一分|分文|一毛)(?:钱)?[都也]?没有?(?:交|给|付|收|掏|拿|罚)"
    f"|{_NOT}被(?:他们?|她|谁)?[罚收](?:过|成|走)?(?:{_MONEY})?{_END}"
    f"|{_NOT}罚(?:过|成)?我们?{_END}|(?:[交付掏]不起|(?:拿|掏|交)不出)(?:来|这么多|那么多)?(?:钱)?{_END}"
    f"|{_ONLY_SAID}{_END}"
    f"|{_NOT_THAT_SUM}{_END}|{_THAT_SUM_NOT}{_END}"
)
_ENGLISH: Final = regex(
    r"\b(?:did not|didn't|have not|haven't|has not|hasn't|had not|hadn't|never) "
    r"(?:actually |yet |really )?"
    r"(?:pay|paid|hand(?:ed)? over|give them|given them|take|taken|collect(?:ed)?|fined?)"
    r"(?: (?:them|us|me|it|him))?(?: (?:any|a|the) ?(?:thing|money|cent|penny|yuan|fine|fee)"
    rf"| anything| money| {_THE_SUM}| yet)?(?=[\s]*(?:[,.;!?]|$|but\b|and\b|they\b))"
    r"|\bno money (?:was (?:paid|taken|collected)|changed hands)"
    r"|\bonly (?:asked|demanded|said|threatened|wanted)\b"
)


_NONE_WANTED: Final = regex(
    f"{_NOT}(?:(?:跟|向|问|找)?(?:我们?|俺们?|咱们?)?[要提]|[让叫](?:我们?|俺们?|咱们?)?交)(?:过|什么)?{_WHOSE}{_MONEY}{_END}"
    r"|\b(?:did not|didn't|never) (?:ask(?: us| me)? for|want|demand) (?:any )?(?:money|anything)"
)


def none_wanted(text: str) -> bool:
    """Return whether *text* says that no money was wanted at all."""
    folded = _plain(text)
    if _WANTED_ONLY.search(folded):
        return False
    return _NONE_WANTED.search(folded) is not None


_WANTED_ONLY: Final = regex("说要|说是要|我们?没有?交|还没有?交")


_ONLY_ENGLISH: Final = r"\bonly (?:asked|demanded|said|threatened|wanted)\b"
_YET: Final = regex(
    f"{_ONLY_SAID}{_END}|[还尚][都也]?[没未](?:有|来得及)?(?:交|给|付|掏|缴|收|拿|罚)"
    rf"|\byet\b|{_ONLY_ENGLISH}"
)
_FINE_DENIED: Final = regex(
    f"{_NOT}(?:真的?|实际|当场)?(?:被(?:他们?|她)?)?罚(?:过|成|了)?{_WHOSE}(?:{_MONEY})?{_END}"
    r"|\b(?:did not|didn't|never) (?:actually |really )?fine"
    r"|\b(?:was|were) (?:not|never) (?:actually |really )?fined|\b(?:wasn't|weren't) fined"
)
_OWN: Final = regex(
    f"{_NOT}(?:真的?|实际|当场)?(?:交|给|付|掏|俾|畀)|(?:交|给|付|掏)[^，。；]{{0,4}}没|[欠赊][着到条]|"
    r"\b(?:pay|paid|hand|give|given)\b"
)


def only_said(text: str) -> bool:
    """Return whether a sum is said to be wanted in words alone: 只是说要罚."""
    return re.search(f"{_ONLY_SAID}{_END}|{_ONLY_ENGLISH}", _plain(text)) is not None


def still_wanted(text: str) -> bool:
    """Return whether an unpaid sum is said to be wanted: 还没交, 只是说要罚."""
    return _YET.search(_plain(text)) is not None


def fine_denied(text: str) -> bool:
    """Return whether *text* says that there was no fine at all: 没罚钱, 其实没罚我."""
    return _FINE_DENIED.search(_plain(text)) is not None


def own_deed_denied(text: str) -> bool:
    """Return whether it is the teller who did not pay: 我没给 leaves open what was wanted."""
    return _OWN.search(_plain(text)) is not None


def _plain(text: str) -> str:
    return fold(text.replace("’", "'")).text


def unpaid(text: str) -> bool:
    """Return whether *text* says so; what it says of papers or of goods is another thing."""
    folded = _plain(text)
    if _ENGLISH.search(folded) is not None:
        return True
    return any(not (met["also"] and _of_papers(folded, met)) for met in _HAN.finditer(folded))


def sums_unpaid(text: str) -> frozenset[Decimal]:
    """Return the sums, in yuan, of which *text* says that they were not paid: 没交那300."""
    folded = _plain(text)
    spans = [met.span(name) for name, each in _SUMS for met in each.finditer(folded)]
    return frozenset(
        each.value
        for each in numbers(folded)
        if any(start <= each.start < end for start, end in spans)
    )


_SUMS: Final = (
    ("denied", regex(_NOT_THAT_SUM + _END)),
    ("left", regex(_THAT_SUM_NOT + _END)),
    ("of", _ENGLISH),
)


def _of_papers(text: str, met: re.Match[str]) -> bool:
    """票也没给 speaks of a receipt, 一样都没给 of things."""
    return _PAPER.search(text, max(0, met.start() - 8), met.start()) is not None


_PAPER: Final = regex("(?:[票证据单条书]|[一两]样|啥|什么)[^，。；！？\\s]*$")
