"""Does a person say of his words that they are one more report, or more about the last one?

我再举报一个, 补充：他们有三个人: who says it is not asked.
"""

import re
from typing import Final

from clues.reading.slots import Name
from clues.reading.words.folding import simplified
from clues.regex import regex
from clues.understood import Understood

_READ: Final = 60
"""So many characters say what the words are; the others are told."""
_SELF: Final = "(?:你好|您好|喂|在吗|哦|嗯|那|对了|还有|另外|我们?|俺|咱|[，,。！!\\s])*"
_WISH: Final = "(?:还|也|又|再|另外|另|想|要|来|是来|今天|现在)*"
_DEED: Final = "(?:举报|反映|投诉|检举|控告|爆料|报料|报案|反应)"
_NO_LATER: Final = (
    "(?!后|以后|之后|完|过|了|的|人|者|信|时|那|没|有|无|不|电话|内容|编号|结果|材料|到现在|以来|"
    "上去|我|咱|你|他|她|这|[？?吗])"
)
_OTHER: Final = (
    "(?:(?:另外?|别的?|新的?|第二|第三|又|再)(?:的|说|报|讲|来|有|反映|举报)*|还(?:要|想)?(?:说|报|讲|反映|举报)+)"
    "(?:一|二|两)?(?:个|件|桩|条|起|份)(?:新的?|别的?|另外的?)?"
)
_NEW: Final = regex(
    f"{_SELF}{_WISH}{_DEED}{_NO_LATER}|"
    f"{_SELF}{_WISH}(?:说|报|讲|反映|举报)?{_OTHER}(?!情况|细节|补充|人|车|证|照片)(?:事情?|线索|问题|案子|[：:，,。\\s]|$)|"
    f"{_SELF}(?:这是|是)?(?:新的事|新线索|另一回事|别的事|一件新(?:的)?事)"
)
_EN_NEW: Final = regex(
    "(?:hi|hello|also|and|,|\\s)*(?:i (?:want|would like|need) to |i'd like to |"
    "let me )?(?:also )?(?:report|complain)(?! (?:was|is|number|code|i|them|him|her|it)\\b)\\b|"
    "(?:another|a new|one more) (?:matter|case|incident|report|thing|complaint)\\b|new (?:report|"
    "matter|case)\\b"
)
_MORE: Final = regex(
    f"{_SELF}(?:还|也|再|想|要|来|给|得|需要|这里|在此)*(?:补充|补一句|补个|追加|补一下)(?:一下|一点|一句|几句|两句|说明|点|情况|内容|材料|"
    f"线索)*[：:，,。、\\s]*"
)
_FORGOT: Final = regex(
    f"{_SELF}(?:那天|当时|那次|那会儿|现场)(?:还|也)有(?:一|两|几)?(?:个|位|辆|台|张|段)?"
    "(?:别的|另外的)?(?:证人|人|车|视频|录像|照片|情况|监控)|"
    f"{_SELF}(?:刚才|刚刚|上面|前面|之前|刚)?(?:还)?(?:忘(?:了|记)?(?:说|写|讲|提|告诉)|漏(?:了|说|写|掉)|没说(?:完|全|清楚)|"
    f"少(?:说|写)了)"
)
_EN_MORE: Final = regex(
    "(?:and |also |ok |oh |,|\\s)*(?:(?:i(?:'d| would)? (?:like|want) )?to add\\b|"
    "addition(?:al(?:ly)?)?\\b|i forgot\\b|"
    "one more (?:detail|point)\\b|more (?:details?|information)\\b|i(?:'d|"
    " would)? (?:also )?add\\b)[:,. ]*"
)


_MAY_BE_NEW: Final = regex(
    f"{_SELF}(?:还|也)?(?:有|说|讲)?(?:一|两)?(?:个|件|桩)(?:别的|新的)?(?:事|问题|情况)|(?:one|"
    f"another) (?:more )?thing"
)
_SAME: Final = regex(
    "(?:是|就是|还是|算|都是|这是)*(?:同一?[件回]|一[件回]|上一?条|前面那?件?|刚才那?件?|这一?件|"
    "那一?件|一样的?|之前那?件?)(?:事|情|事情)?的?(?:吧|啊|呀|了)*|"
    "不是(?:新的?|另一?件|另外|别的?)的?(?:事|事情)?|"
    "(?:it'?s )?(?:the )?same(?: (?:one|matter|case|thing))?|"
    "(?:it'?s )?not (?:a )?new(?: one| matter)?"
)
_ANOTHER: Final = regex(
    "(?:是|就是|算|这是|那是)*(?:另一?件|另外一?件|新的?一?件?|别的?|不同的?|另一回)(?:事|情|事情|线索)?(?:吧|的|啊|呀)*|不是(?:同一?件|一件|"
    "一回)(?:事)?|"
    "(?:it'?s )?(?:a )?(?:new|another|different)(?: (?:one|matter|case|thing))?"
)


def may_be_new(words: str) -> bool:
    """Tell whether *words* begin like another matter, and may be more of the same: 还有件事."""
    return _MAY_BE_NEW.match(_plain(words)) is not None


def says_which(words: str) -> str | None:
    """Return add or new where *words* say no more than that: 是同一件事, 另一件."""
    plain = _plain(words).strip(" 。.，,！!")
    if _SAME.fullmatch(plain):
        return "add"
    return "new" if _ANOTHER.fullmatch(plain) else None


def is_new(words: str) -> bool:
    """Tell whether *words* say that they begin another report."""
    plain = _plain(words)
    return (_NEW.match(plain) or _EN_NEW.match(plain)) is not None


def is_more(words: str) -> bool:
    """Tell whether *words* say that they belong to what was told before."""
    plain = _plain(words)
    return any(each.match(plain) for each in (_MORE, _FORGOT, _EN_MORE))


def told_behind(words: str) -> str:
    """Return what stands behind 补充: or to add:, the whole where nothing does."""
    plain = words.strip()
    met = _MORE.match(_plain(words)) or _EN_MORE.match(_plain(words))
    return plain[met.end() :].strip() if met else plain


_AGAIN: Final = regex("又|再次|again", re.IGNORECASE)
_RETELLS: Final = regex(
    "^(?:就|都|应该|好像)?(?:是|当时|那天|那次)|[罚扣收拦开给交查要拿来去](?:走|款|车)?的(?:[我，,。；;\\d]|$)|"
    "[罚扣收拦][走款车我]?的(?:时候|那[天次])"
)


def retells(words: str) -> bool:
    """Tell whether *words* speak of a deed that was told before: 18号罚的, 就是昨天."""
    return _RETELLS.search(words.strip()) is not None


def is_again(words: str) -> bool:
    """Tell whether *words* say that it happened once more."""
    return _AGAIN.search(words) is not None


def tells_anew(words: str, understood: Understood | None) -> bool:
    """Tell whether *words* tell of a deed with its own day: 今天城管又把我的车拖走了."""
    if understood is None or retells(words):
        return False
    told = {slot.name for slot in understood.reading.slots}
    if Name.TIME not in told or Name.CATEGORY not in told:
        return False
    return Name.AGENCY in told or is_again(words)


def _plain(words: str) -> str:
    """Return how *words* begin, in one case and script, sign for sign."""
    return simplified(words.strip()[:_READ].lower()).replace("’", "'")
